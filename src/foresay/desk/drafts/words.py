"""How a reading is said to a person: severities, levels and languages in words and shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foresay.desk.drafts.forms import AUDIENCES, KINDS, VISIBILITIES
from foresay.model import Draft, Evidence, Finding, Landing, Level, Severity


@dataclass(frozen=True, slots=True)
class Tone:
    """A shape and colour (`css` names both) with its word."""

    css: str
    word: str


_TONES = {
    Severity.CRITICAL: Tone("first", "Look first"),
    Severity.HIGH: Tone("change", "Worth changing"),
    Severity.MEDIUM: Tone("think", "Worth a thought"),
    Severity.LOW: Tone("know", "Good to know"),
    Severity.INFO: Tone("know", "Good to know"),
}
YOURS = Tone("yours", "Yours to say")
_LEVELS = {
    Level.AS_MEANT: Tone("well", "Lands as meant"),
    Level.QUOTED: Tone("know", "Likely to be quoted"),
    Level.JAR: Tone("think", "May jar"),
    Level.COST: Tone("change", "May cost you"),
    Level.HARM: Tone("first", "Could harm someone"),
}
_LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def tone_of(finding: Finding) -> Tone:
    """A right comes before any severity: protected speech is told, never blamed."""
    return YOURS if finding.protected else _TONES[finding.severity]


def tone_of_severity(severity: Severity) -> Tone:
    """The shape of a person on the ripple."""
    return _TONES[severity]


def level(landing: Landing) -> Tone:
    """How an audience would meet the draft."""
    return _LEVELS[landing.level]


def language(tag: str) -> str:
    """A language's name for people, by its BCP 47 tag; the tag itself where we have no name."""
    return _LANGUAGES.get(tag.split("-")[0].lower(), tag)


def listed(words: Sequence[str]) -> str:
    """a; a and b; a, b and c."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def capitalised(words: str) -> str:
    """With its first letter a capital, the rest as it is."""
    return words[:1].upper() + words[1:]


def for_whom(finding: Finding) -> str:
    """Whom it touches, and who could mind: "You and your sister. Seen by your employer and strangers." """
    touched = capitalised(listed(finding.touches))
    seen = listed([_within(AUDIENCES[audience]) for audience in finding.audiences])
    parts = [touched, f"Seen by {seen}" if seen else ""]
    return " ".join(f"{part}." for part in parts if part)


def _within(name: str) -> str:
    return name[:1].lower() + name[1:]


def where_it_goes(draft: Draft, accounts: Sequence[str] = ()) -> str:
    """The chosen accounts (or what is known of one), visibility and intended audience in one line."""
    account = draft.account
    who = VISIBILITIES[draft.visibility]
    sees = "Only whom you write to can see it" if who.startswith("Only") else f"{who} can see it"
    if accounts:
        sees += f", on {listed(accounts) if len(accounts) < 4 else f'{len(accounts)} accounts'}"
    elif account and account.handle:
        sees += f", from {account.handle} ({KINDS[account.kind].lower()})"
    if draft.to:
        sees += f", meant for {listed([_within(AUDIENCES[audience]) for audience in draft.to])}"
    return sees


def leaning(evidence: Sequence[Evidence]) -> str:
    """The evidence for a place on the continuum, as sentences."""
    work = [each.words for each in evidence if each.pull > 0]
    personal = [each.words for each in evidence if each.pull < 0]
    if not work and not personal:
        return "Nothing in it leans either way."
    sides = [("Towards work", work), ("Towards personal", personal)]
    return " ".join(f"{side}: {listed(words)}." for side, words in sides if words)
