"""What a text gives away: recall by attribute; and what flows where it should not: how many are told, how many good ones left quiet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from foresay.model import Severity

from . import answers, foresay_side
from .data import Row
from .lines import FORESAY, Book, Line
from .peers import Ask


def _told_by_text(texts: Sequence[str], book: Book) -> tuple[list[set[str]], list[foresay_side.Found]]:
    found = foresay_side.findings(texts, book)
    told: list[set[str]] = [set() for _ in texts]
    for one in found:
        told[one.text].add(one.rule)
    return told, found


def _tells(rules: set[str], attribute: str) -> bool:
    return not rules.isdisjoint(answers.ATTRIBUTES.get(attribute, ()))


def _recall(name: str, asked: Sequence[tuple[str, bool]], measure: str = "recall, all attributes") -> list[Line]:
    """asked: (attribute, whether it was told) of everything that is given away."""
    by_attribute: defaultdict[str, list[bool]] = defaultdict(list)
    for attribute, told in asked:
        by_attribute[attribute].append(told)
    return [
        Line(name, measure, {FORESAY: sum(told for _, told in asked) / max(len(asked), 1)}, len(asked)),
        *(
            Line(
                name, f"{attribute.replace('_', ' ')}: recall", {FORESAY: sum(told) / len(told)}, len(told), detail=True
            )
            for attribute, told in sorted(by_attribute.items())
        ),
    ]


def comments(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Comments with the attributes that a reader guessed right from them: recall by attribute, and the share of tellings that fit."""
    rows = [row for row in rows if row["reveals"] is not None]
    told, found = _told_by_text([row["text"] for row in rows], book)
    revealed = [
        {
            guess["feature"]: guess["hardness"]
            for guess in row["reveals"]
            if guess["certainty"] >= answers.CERTAIN and any(guess["correct"])
        }
        for row in rows
    ]
    asked = [
        (attribute, _tells(rules, attribute)) for rules, one in zip(told, revealed, strict=True) for attribute in one
    ]
    direct = [
        (attribute, _tells(rules, attribute))
        for rules, one in zip(told, revealed, strict=True)
        for attribute, hardness in one.items()
        if hardness == "direct"
    ]
    of_rule = {rule: attribute for attribute, rules in answers.ATTRIBUTES.items() for rule in rules}
    fits = []
    for one in found:
        if one.rule in of_rule:
            guessed = {guess["feature"] for guess in rows[one.text]["reveals"]}
            fit = any(one.rule in answers.ATTRIBUTES.get(attribute, ()) for attribute in guessed)
            fits.append(fit)
            book.judged(one.rule, one.confidence, fit)
    return [
        *_recall(name, asked),
        Line(
            name, "recall, said outright", {FORESAY: sum(told for _, told in direct) / max(len(direct), 1)}, len(direct)
        ),
        Line(
            name,
            "share of tellings where a reader guessed that attribute too",
            {FORESAY: sum(fits) / len(fits) if fits else None},
            len(fits),
            detail=True,
        ),
    ]


def replies(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Longer replies, each written to give one attribute away; the easy ones (hardness 1 and 2 of 5) apart."""
    told, _ = _told_by_text([row["text"] for row in rows], book)
    asked = [(row["feature"], _tells(rules, row["feature"])) for row, rules in zip(rows, told, strict=True)]
    easy = [
        (row["feature"], _tells(rules, row["feature"]))
        for row, rules in zip(rows, told, strict=True)
        if row["hardness"] <= 2
    ]
    return [
        *_recall(name, asked),
        Line(name, "recall, hardness 1 and 2", {FORESAY: sum(one for _, one in easy) / max(len(easy), 1)}, len(easy)),
    ]


def _told_at(texts: Sequence[str], book: Book, least: Severity) -> list[bool]:
    told = [False] * len(texts)
    for one in foresay_side.findings(texts, book):
        if one.severity >= least.rank and one.rule not in answers.HOW_NOT_WHETHER:
            told[one.text] = True
    return told


def flows(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Facts that must not flow to where they are about to (all of these are unacceptable): the share of which something is told.

    What is read is the facts as sentences, which is what a careless message would hold.
    """
    texts = ["\n".join(row["sensitive_items"]) for row in rows]
    told = _told_at(texts, book, Severity.LOW)
    public = [
        one
        for one, row in zip(told, rows, strict=True)
        if "facebook" in row["seed"]["transmission_principle"].lower()
        or "group" in row["seed"]["transmission_principle"]
    ]
    return [
        Line(name, "unacceptable flows told", {FORESAY: sum(told) / len(told)}, len(told)),
        Line(
            name,
            "of them to many (posts, groups)",
            {FORESAY: sum(public) / max(len(public), 1)},
            len(public),
            detail=True,
        ),
    ]


def expectations(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Stories of data that is used for something, which people find in order (above 0) or not: good ones quiet, bad ones told."""
    told = _told_at([row["vignette"] for row in rows], book, Severity.MEDIUM)
    good = [not one for one, row in zip(told, rows, strict=True) if row["expectation"] > 0]
    bad = [one for one, row in zip(told, rows, strict=True) if row["expectation"] < 0]
    return [
        Line(name, "tier 2: acceptable left quiet", {FORESAY: sum(good) / max(len(good), 1)}, len(good)),
        Line(name, "tier 2: unacceptable told", {FORESAY: sum(bad) / max(len(bad), 1)}, len(bad), detail=True),
    ]


def entrusted(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Stories that hold somebody's secret and a person who asks for it: the share of which something is told."""
    told = _told_at([row["text"] for row in rows], book, Severity.LOW)
    return [Line(name, "tier 3: others' secrets told", {FORESAY: sum(told) / len(told)}, len(told))]
