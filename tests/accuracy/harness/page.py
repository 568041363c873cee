"""The table as Markdown: bars first, then the details, then the rules, then how findings answer to labels."""

from __future__ import annotations

import platform
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise

from foresay.foresee.catalogue import all_rules

from . import answers
from .data import ROOT, Half
from .functions import FEWEST
from .lines import FORESAY, Book, Line
from .sets import NOT_MEASURED


def bars(lines: Sequence[Line]) -> str:
    """The first table: a line a measure, Foresay's value, the bar, whether it is met, and what the others reached."""
    rows = [
        "| set | measure | rows | Foresay | bar | met | beside it |",
        "| --- | --- | ---: | ---: | --- | --- | --- |",
    ]
    for line in lines:
        if not line.detail:
            met = {None: "", True: "yes", False: "**no**"}[line.met]
            beside = "; ".join(f"{who} {_number(value)}" for who, value in line.values.items() if who != FORESAY)
            rows.append(
                f"| {line.set} | {line.measure} | {line.count:,} | {_number(line.values[FORESAY])} | {line.bar} | {met} | {beside} |"
            )
    return "\n".join(rows)


def details(lines: Sequence[Line]) -> str:
    """A table a set: by type, kind, functionality, attribute, file."""
    parts = []
    for name in dict.fromkeys(line.set for line in lines if line.detail):
        chosen = [line for line in lines if line.detail and line.set == name]
        programs = list(dict.fromkeys(who for line in chosen for who in line.values))
        parts += [
            f"### {name}",
            "",
            f"| | rows | {' | '.join(programs)} |",
            "| --- | ---: |" + " ---: |" * len(programs),
            *(
                f"| {line.measure} | {line.count:,} | "
                + " | ".join(_number(line.values[who]) if who in line.values else "" for who in programs)
                + " |"
                for line in chosen
            ),
            "",
        ]
    return "\n".join(parts)


def by_rule(book: Book) -> str:
    """A line a rule: how often it spoke on all these texts, and how often it was right where a label can tell."""
    rows = [
        f"On {book.texts:,} texts. *Right* of *known*: where a label can tell whether the finding fits.",
        "",
        "| rule | family | findings | known | right | precision |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for rule in sorted(all_rules(), key=lambda rule: (rule.family, rule.id)):
        tally = book.tallies.get(rule.id)
        if tally is None:
            rows.append(f"| `{rule.id}` | {rule.family} | 0 | | | |")
        elif not tally.known:
            rows.append(f"| `{rule.id}` | {rule.family} | {tally.hits:,} | | | |")
        else:
            rows.append(
                f"| `{rule.id}` | {rule.family} | {tally.hits:,} | {tally.known:,} | {tally.right:,} | {tally.right / tally.known:.2f} |"
            )
    return "\n".join(rows)


STEPS = (0.3, 0.5, 0.7, 0.8, 0.9, 0.96, 1.01)
"""Between which confidences findings are taken together."""


def calibration(book: Book) -> str:
    """By family and confidence: how many findings a label can tell about, how sure they were and how many were right."""
    family = {rule.id: str(rule.family) for rule in all_rules()}
    rows = [
        "| family | confidence | findings | mean confidence | share right |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for name in sorted({family[rule] for rule, _, _ in book.sure if rule in family}):
        for least, most in pairwise(STEPS):
            chosen = [
                (share, right) for rule, share, right in book.sure if family.get(rule) == name and least <= share < most
            ]
            if len(chosen) >= FEWEST:
                sure, right = (sum(column) / len(chosen) for column in zip(*chosen, strict=True))
                rows.append(f"| {name} | {least:g} to {min(most, 1):g} | {len(chosen):,} | {sure:.2f} | {right:.2f} |")
    return "\n".join(rows)


def read_from(halves: Mapping[str, Half | None]) -> str:
    """Which files were read, and which sets are absent."""
    there = [
        f"`{name}` ({', '.join(half.files)}{', the rows kept back from training' if _is_part(half) else ''})"
        for name, half in halves.items()
        if half is not None and half.files
    ]
    absent = [f"`{name}`" for name, half in halves.items() if half is None]
    lines = ["Read: " + ("; ".join(there) or "nothing") + "."]
    if absent:
        lines += ["", "Absent here, so not measured: " + ", ".join(absent) + "."]
    lines += ["", "Left out: " + "; ".join(f"`{name}`: {why}" for name, why in NOT_MEASURED.items()) + "."]
    return "\n".join(lines)


def _is_part(half: Half) -> bool:
    return any("_kept_back" in row for row in half.rows[:1])


def whole(
    lines: Sequence[Line],
    halves: Mapping[str, Half | None],
    book: Book,
    trouble: Sequence[str],
    *,
    remembered: bool = False,
) -> str:
    """The page. remembered: whether answers of the other programs may be those of an earlier run."""
    run = "; what the others said may be of an earlier run" if remembered else ", in the same run"
    beside = "" if not trouble else "**Not asked:** " + "; ".join(dict.fromkeys(trouble)) + ".\n\n"
    return f"""# How good: measured on labelled texts

<!-- Written by `make accuracy-page`. Do not edit: run it again. -->

{datetime.now(UTC):%-d %B %Y}, commit {_commit()}, {_machine()}.
The labelled texts are not part of this repository; their folder is given by `FORESAY_DATA`. All programs read the same
texts{run}. Shares are in [0, 1] unless *%* or *points* are written. A bar is what was asked for before it was built.

{beside}## The bars

{bars(lines)}

{read_from(halves)}

## In detail

{details(lines)}
## What a confidence is worth

A finding's confidence is the share of such findings that should be right. Of findings that a label can tell about (for tone: whether people
called the text offensive or toxic, which a mild one need not be; in most of these sets most texts are, so mind how high the share
would be by chance):

{calibration(book)}

## By rule

{by_rule(book)}

## How a finding answers to a label

{answers.as_text()}

The programs beside it: Presidio as it comes, with spaCy's small English model; spaCy's small English model alone; TF-IDF of words (1
to 2) and letters (2 to 5) with logistic regression, learned from four fifths of the very rows it is then asked about (of another part
each time; for HateCheck and the templates from tone_davidson), so at home in each set; alt-profanity-check; detect-secrets over files
with its default plugins. By its own account alt-profanity-check was trained on the whole of tone_davidson and on the Wikipedia comments
that tone_wikipedia_toxicity is a part of: in these two it is asked about what it has learned.
"""


def _number(value: float | None) -> str:
    if value is None:
        return "not asked"
    return f"{value:.0f}" if value == int(value) and value > 1 else f"{value:.2f}" if abs(value) > 1 else f"{value:.3f}"


def _commit() -> str:
    done = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return f"`{done.stdout.strip()}`" if done.returncode == 0 else "unknown"


def _machine() -> str:
    return f"{platform.system()} on {platform.machine()}, Python {platform.python_version()}"
