"""A rule, told: the same facts for `foresay rules`, the reference pages and SARIF."""

from __future__ import annotations

from typing import Any

from foresay.foresee.catalogue import RuleEntry
from foresay.foresee.rule import Rule, Sample
from foresay.model import EVERYONE

LANGUAGES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}
_TOUCHES = {
    "you": "you",
    "them": "someone else",
    "both": "you and someone else",
    "nobody": "nobody by name",
}


def languages(rule: Rule) -> str:
    """The languages whose words a rule knows, for people."""
    return ", ".join(LANGUAGES.get(code, code) for code in rule.known_languages) or "any"


def facts(entry: RuleEntry) -> list[tuple[str, str]]:
    """What to know about a rule in a few words each, as (label, value)."""
    rule = entry.rule
    audiences = "everyone" if set(rule.audiences) == set(EVERYONE) else ", ".join(rule.audiences)
    found = [
        ("Family", str(rule.family)),
        ("Severity", f"{rule.severity}{', protected: told, not blamed' if rule.protected else ''}"),
        ("Matters to", audiences),
        ("Touches", _TOUCHES[rule.touches]),
        ("Duty", rule.duty),
        ("Offers", "; ".join(f"{way.label}{' (safe)' if way.safe else ''}" for way in rule.remedies)),
        ("Languages", languages(rule)),
        ("Since", f"{rule.since}{'' if rule.status == 'stable' else f', {rule.status}'}"),
        ("File", f"src/foresay/foresee/{entry.path}"),
    ]
    return [(label, value) for label, value in found if value]


def sample_text(sample: str | Sample) -> str:
    """A sample's words, with who says them where that matters."""
    if isinstance(sample, str):
        return sample
    who = sample.author.role or sample.author.profession or ", ".join(sample.author.employers)
    return f"{sample.text}  ({who})" if who else sample.text


def samples(rule: Rule) -> list[tuple[str, tuple[str, ...]]]:
    """A rule's samples under their titles: what it finds (in brackets), and what it leaves alone."""
    return [
        ("Finds what is in [brackets]", tuple(map(sample_text, rule.fires))),
        ("Leaves alone", tuple(map(sample_text, rule.quiet))),
    ]


def rule_as_dict(entry: RuleEntry) -> dict[str, Any]:
    """A rule as plain values, for `foresay rules --json`."""
    rule = entry.rule
    return {
        "id": rule.id,
        "family": str(rule.family),
        "severity": str(rule.severity),
        "protected": rule.protected,
        "headline": rule.headline,
        "why": rule.why,
        "audiences": [str(audience) for audience in rule.audiences],
        "touches": rule.touches,
        "duty": rule.duty,
        "remedies": [{"kind": str(way.kind), "label": way.label, "safe": way.safe} for way in rule.remedies],
        "languages": list(rule.known_languages),
        "since": rule.since,
        "status": rule.status,
        "file": entry.path,
        "documentation": entry.sections,
        "fires": [sample_text(sample) for sample in rule.fires],
        "quiet": [sample_text(sample) for sample in rule.quiet],
    }
