"""From the hits on one draft to its reading: findings with remedies, mentions, continuum, landings, ripple, and a verdict in words."""

from __future__ import annotations

from collections.abc import Sequence

from foresay.foresee.audiences import landings, out_of_place
from foresay.foresee.continuum import continuum
from foresay.foresee.plan import Plan
from foresay.foresee.remedies import remedies
from foresay.foresee.ripple import SOMEONE, ripple
from foresay.foresee.rule import Rule
from foresay.foresee.scan.language import NAMES
from foresay.foresee.scan.segments import LONGEST
from foresay.foresee.scan.tags import tags
from foresay.foresee.scene import Scene
from foresay.foresee.search import Batch, Found, search, search_whole
from foresay.model import Draft, Family, Finding, Mention, Reading, Remedy, Severity, Unread, Verdict

_READ = "en"
_IN_PART = (
    "We read {} only in part. Numbers, addresses, passwords and hurtful words about groups of people were looked for; "
    "what is said of health, work, plans or other people was not, so we cannot say."
)
"""For a language in which identity, credentials and tone are read, but nothing that needs the meaning of the whole."""
_SURE_TO_HOLD = 0.6
_SURE_TO_LOOK = 0.5


def read(draft: Draft, plan: Plan) -> Reading:
    """The reading of one draft under a plan: `foresay.check` without its defaults."""
    batch = Batch([draft.text], [draft])
    found = sorted([*search(plan, batch), *search_whole(plan, batch)], key=_heaviest_first)
    ways_out = remedies(plan, batch, found)
    pairs = [
        (_finding(plan, one, offered), plan.rules[one.number]) for one, offered in zip(found, ways_out, strict=True)
    ]
    findings = tuple(finding for finding, _ in pairs)
    mentions = _mentions(batch)
    language = batch.language(0)
    unread = (*_unread_words(draft, language, plan.rules), *_unread_media(draft))
    verdict = _verdict(findings, unread)
    summary, beside = _words(draft, verdict, findings, unread)
    scene = Scene(batch.folded[0].text[:LONGEST], plan.author, draft=draft, language=language)
    place = continuum(scene)
    lands = landings(draft, pairs, place)
    if verdict == "clear":
        summary = out_of_place(lands) or summary
    return Reading(
        draft=draft,
        verdict=verdict,
        summary=summary,
        beside=beside,
        findings=findings,
        mentions=mentions,
        continuum=type(place)(
            place.position,
            place.place,
            tuple(
                one if one.span is None else one._replace(span=batch.folded[0].original(*one.span))
                for one in place.evidence
            ),
        ),
        landings=lands,
        ripple=ripple(draft, plan.author, pairs, mentions),
        language="" if language == "und" else language,
        unread=unread,
    )


def _heaviest_first(one: Found) -> tuple[int, tuple[int, int]]:
    return -one.hit.severity.rank, one.span or (0, 0)


def _finding(plan: Plan, one: Found, offered: tuple[Remedy, ...]) -> Finding:
    rule = plan.rules[one.number]
    return Finding(
        rule=rule.id,
        family=rule.family,
        severity=one.hit.severity,
        confidence=round(one.hit.confidence, 2),
        spans=() if one.span is None else (one.span,),
        headline=rule.headline,
        why=rule.why,
        audiences=rule.audiences,
        touches=_touches(rule, one),
        remedies=offered,
        protected=rule.protected,
        duty=rule.duty,
    )


def _touches(rule: Rule, one: Found) -> tuple[str, ...]:
    """Whom a finding is about, in plain words; "my sister" is the author's way to say "your sister"."""
    if rule.touches == "nobody":
        return ()
    if rule.touches == "you":
        return ("you",)
    who = " ".join(one.hit.group("who").split())
    first, _, rest = who.partition(" ")
    if first.lower() in ("my", "our") and rest:
        who = f"your {rest}"
    them = who or SOMEONE
    return ("you", them) if rule.touches == "both" else (them,)


def _mentions(batch: Batch) -> tuple[Mention, ...]:
    folded = batch.folded[0]
    named = [*batch.named(0), *tags(folded.text)]
    found = [(folded.original(one.start, one.end), one) for one in named]
    found.sort(key=lambda pair: pair[0])
    return tuple(
        Mention(one.kind, span, batch.texts[0][span.start : span.end], round(one.confidence, 2)) for span, one in found
    )


def _unread_words(draft: Draft, language: str, rules: Sequence[Rule]) -> tuple[Unread, ...]:
    code = language.split("-")[0]
    if not draft.text.strip() or code in (_READ, ""):
        return ()
    name = NAMES.get(code)
    if name is None:
        return (Unread("words", "We do not know this language, so we cannot say."),)
    if any(rule.family is Family.TONE and code in rule.known_languages for rule in rules):
        return (Unread("words", _IN_PART.format(name)),)
    return (
        Unread("words", f"We do not read {name} yet, so we cannot say. Numbers, keys and addresses were looked for."),
    )


def _unread_media(draft: Draft) -> tuple[Unread, ...]:
    kinds = dict.fromkeys(medium.kind for medium in draft.media)
    return tuple(Unread(kind, f"The {kind} was not looked at, only your words.") for kind in kinds)


def _verdict(findings: Sequence[Finding], unread: Sequence[Unread]) -> Verdict:
    if any(
        finding.severity is Severity.CRITICAL and finding.confidence >= _SURE_TO_HOLD and not finding.protected
        for finding in findings
    ):
        return "hold"
    if any(finding.severity >= Severity.MEDIUM and finding.confidence >= _SURE_TO_LOOK for finding in findings):
        return "look again"
    return "look again" if any(part.part == "words" for part in unread) else "clear"


def _words(draft: Draft, verdict: Verdict, findings: Sequence[Finding], unread: Sequence[Unread]) -> tuple[str, str]:
    """The verdict's two sentences: one about what weighs most, one about the rest."""
    heavy = [
        finding for finding in findings if finding.severity >= Severity.MEDIUM and finding.confidence >= _SURE_TO_LOOK
    ]
    not_read = " ".join(part.why for part in unread)
    if not draft.text.strip():
        return "There are no words to read yet.", not_read
    if not heavy:
        if verdict != "clear":
            return not_read, ""
        note = "There is something small to know below." if findings else ""
        return "Lands as meant, as far as we can read it.", " ".join(filter(None, (note, not_read)))
    summary = f"This {heavy[0].headline[0].lower()}{heavy[0].headline[1:]}."
    yours = "It is yours to say." if heavy[0].protected else ""
    return summary, " ".join(filter(None, (_rest(heavy, unread), yours, not_read)))


def _rest(heavy: Sequence[Finding], unread: Sequence[Unread]) -> str:
    """What to say of everything but the heaviest finding; nothing of a text that was not read."""
    more = len({finding.rule for finding in heavy}) - 1
    if not more:
        return "" if any(part.part == "words" for part in unread) else "The rest lands as meant."
    return "One more thing is worth a look." if more == 1 else f"{_number(more)} more things are worth a look."


def _number(count: int) -> str:
    words = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    return words[count - 2] if count - 2 < len(words) else str(count)
