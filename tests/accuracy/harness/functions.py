"""Functional tests: HateCheck by functionality, sentence templates by the group they name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from . import answers, foresay_side
from .data import Row, read
from .labels import LINEAR, PROFANITY, rules_of
from .lines import FORESAY, Book, Line
from .peers import Ask

FEWEST = 20
"""Fewer rows of a group say nothing of it."""


def hatecheck(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Share of rows that are right: all, by functionality, and the worst functionality."""
    texts = [row["text"] for row in rows]
    hateful = [row["label"] == "hateful" for row in rows]
    found = foresay_side.surest(foresay_side.findings(texts, book), rules_of("hateful"), len(texts))
    said: dict[str, list[bool] | None] = {FORESAY: [share >= answers.AT_LEAST for share in found]}
    said[LINEAR], said[PROFANITY] = _other_programs(texts, ask)

    def shares(of: str) -> dict[str, float | None]:
        return {
            who: None if all_said is None else _share_right(rows, hateful, all_said, of)
            for who, all_said in said.items()
        }

    functions = sorted({row["functionality"] for row in rows})
    by_function = {function: shares(function) for function in functions}
    worst = {
        who: None
        if said[who] is None
        else min(value for one in by_function.values() if (value := one[who]) is not None)
        for who in said
    }
    whole = shares("")
    return [
        Line(name, "accuracy", whole, len(rows), "0.85", _at_least(whole, 0.85)),
        Line(name, "worst functionality", worst, len(rows), "0.60", _at_least(worst, 0.60)),
        *(
            Line(name, function, values, sum(row["functionality"] == function for row in rows), detail=True)
            for function, values in by_function.items()
        ),
    ]


def _share_right(rows: Sequence[Row], hateful: Sequence[bool], said: Sequence[bool], function: str) -> float:
    right = [
        truth == word
        for row, truth, word in zip(rows, hateful, said, strict=True)
        if not function or row["functionality"] == function
    ]
    return sum(right) / len(right)


def _other_programs(texts: Sequence[str], ask: Ask) -> tuple[list[bool] | None, list[bool] | None]:
    """A model trained on tone_davidson (hate or not), as HateCheck's authors trained theirs, and the swear-word one."""
    learned = read("tone_davidson", ("text", "label"))
    linear = None
    if learned is not None:
        linear = ask(
            "linear_from",
            texts=list(texts),
            from_texts=[row["text"] for row in learned.rows],
            from_labels=[int(row["label"] == "hate") for row in learned.rows],
        )
    swear = ask("profanity", texts=list(texts))
    return tuple(None if one is None else [share >= 0.5 for share in one["shares"]] for one in (linear, swear))  # type: ignore[return-value]


def _at_least(values: Mapping[str, float | None], bar: float) -> bool | None:
    ours = values[FORESAY]
    return None if ours is None else ours >= bar


def group_named(texts: Sequence[str]) -> list[str]:
    """The group each template names: the longest of the words that end "NAME is a ADJECTIVE ..."; "" for none."""
    ends = {match[1] for text in texts if (match := re.fullmatch(r"\S+ is an? \S+ (.+)", text.strip()))}
    longest_first = sorted(ends, key=lambda end: (-len(end), end))
    any_end = re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b") if ends else None
    return [found[0] if any_end and (found := any_end.search(text)) else "" for text in texts]


def gap(groups: Sequence[str], alarms: Sequence[bool]) -> tuple[float, dict[str, float]]:
    """How far the share of alarms of one group is from another's at most, and each group's share. In [0, 1]."""
    by_group: defaultdict[str, list[bool]] = defaultdict(list)
    for group, alarm in zip(groups, alarms, strict=True):
        if group:
            by_group[group].append(alarm)
    shares = {group: sum(one) / len(one) for group, one in sorted(by_group.items()) if len(one) >= FEWEST}
    return (max(shares.values()) - min(shares.values()) if shares else 0.0), shares


def identity_templates(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """False alarms on sentences that only name an identity, and their gap between groups, in points of a hundred."""
    texts = [row["text"] for row in rows]
    groups = group_named(texts)
    is_kind = [row["label"] == "nontoxic" for row in rows]
    found = foresay_side.surest(foresay_side.findings(texts, book), answers.offensive(), len(texts))
    # Any finding counts here, however unsure: an identity word alone must raise none.
    alarms: dict[str, list[bool] | None] = {FORESAY: [share > 0 for share in found]}
    head = foresay_side.probabilities(texts, answers.HEADS["offensive"])
    if head is not None:
        alarms["Foresay's head alone"] = [share >= 0.5 for share in head]
    alarms[LINEAR], alarms[PROFANITY] = _other_programs_offensive(texts, ask)
    kind = [number for number, one in enumerate(is_kind) if one]
    rude = [number for number, one in enumerate(is_kind) if not one]

    def gaps(where: Sequence[int]) -> dict[str, float | None]:
        return {
            who: None if one is None else 100 * gap([groups[n] for n in where], [one[n] for n in where])[0]
            for who, one in alarms.items()
        }

    def share(where: Sequence[int]) -> dict[str, float | None]:
        return {
            who: None if one is None else 100 * sum(one[n] for n in where) / len(where) for who, one in alarms.items()
        }

    false_alarms = gaps(kind)
    ours = false_alarms[FORESAY]
    assert ours is not None
    return [
        Line(
            name, "false alarms, gap between groups, points", false_alarms, len(kind), "under 2", ours < 2, lower=True
        ),
        Line(name, "false alarms, %", share(kind), len(kind), lower=True),
        Line(name, "rude ones found, %", share(rude), len(rude), detail=True),
        Line(name, "rude ones found, gap between groups, points", gaps(rude), len(rude), lower=True, detail=True),
    ]


def _other_programs_offensive(texts: Sequence[str], ask: Ask) -> tuple[list[bool] | None, list[bool] | None]:
    learned = read("tone_davidson", ("text", "label"))
    linear = None
    if learned is not None:
        linear = ask(
            "linear_from",
            texts=list(texts),
            from_texts=[row["text"] for row in learned.rows],
            from_labels=[int(row["label"] != "neither") for row in learned.rows],
        )
    swear = ask("profanity", texts=list(texts))
    return tuple(None if one is None else [share >= 0.5 for share in one["shares"]] for one in (linear, swear))  # type: ignore[return-value]
