"""Secrets in files: how many of the lines that matter are found, and how many alarms there are on lines that do not.

`secrets_leaky` says of each file how many lines are a risk and how many merely inform (an account's name, a host); which ones it does
not say. So counts are compared file by file: lines beyond both counts are alarms.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from foresay import check_many
from foresay.foresee.catalogue import all_rules

from .data import Row
from .lines import FORESAY, Book, Line
from .peers import Ask

OTHER = "detect-secrets"
BENIGN = Path(__file__).resolve().parents[1] / "posts" / "benign_secrets.jsonl"
"""Our own files without a secret that tempt whoever looks for one: rows of path and text."""
MARKED = BENIGN.with_name("secret_files.jsonl")
"""Our own files of many kinds with made-up secrets: rows of path, text and lines."""


def lines_found(texts: Sequence[str], book: Book | None = None) -> list[set[int]]:
    """The lines of each text, counted from 0, on which a secret was found or passed through."""
    table = check_many(texts, rules=[rule.id for rule in all_rules() if rule.family == "secret"])
    lines: list[set[int]] = [set() for _ in texts]
    if book is not None:
        book.texts += len(texts)
    for post, rule, start in zip(table.post.tolist(), table.rule.tolist(), table.start.tolist(), strict=True):
        lines[post].add(texts[post].count("\n", 0, start))
        if book is not None:
            book.spoke(table.rules[rule])
    return lines


def files(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Recall of the lines at risk, alarms beyond what the file says, alarms on our own benign files."""
    texts = [row["text"] for row in rows]
    answer = ask("detect_secrets_files", files=[[row["path"], row["text"]] for row in rows])
    found: dict[str, list[int] | None] = {
        FORESAY: [len(lines) for lines in lines_found(texts, book)],
        OTHER: None if answer is None else [len(lines) for lines in answer["lines"]],
    }
    risks, informative = ([row[column] for row in rows] for column in ("risk_lines", "informative_lines"))
    recall = {
        who: None
        if counts is None
        else sum(min(count, risk) for count, risk in zip(counts, risks, strict=True)) / sum(risks)
        for who, counts in found.items()
    }
    alarms = {
        who: None
        if counts is None
        else float(sum(max(0, n - risk - other) for n, risk, other in zip(counts, risks, informative, strict=True)))
        for who, counts in found.items()
    }
    ours, beyond = recall[FORESAY], alarms[FORESAY]
    assert ours is not None
    return [
        Line(name, "recall of lines at risk", recall, sum(risks), "0.90", ours >= 0.90),
        Line(name, "lines beyond those named", alarms, len(rows), "0", beyond == 0, lower=True),
        *(
            Line(
                name,
                f"{row['path']} (of {row['risk_lines']} at risk, {row['informative_lines']} informative)",
                values,
                1,
                detail=True,
            )
            for number, row in enumerate(rows)
            for values in [{who: None if counts is None else float(counts[number]) for who, counts in found.items()}]
        ),
    ]


def files_without_counts(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Files whose lines carry no label: lines found, each file in a line of its own."""
    texts = [row["text"] for row in rows]
    answer = ask("detect_secrets_files", files=[[row["path"], row["text"]] for row in rows])
    ours = lines_found(texts, book)
    return [
        Line(
            name,
            f"{row['path']}: lines found",
            {
                FORESAY: float(len(ours[number])),
                OTHER: None if answer is None else float(len(answer["lines"][number])),
            },
            1,
            detail=True,
        )
        for number, row in enumerate(rows)
    ]


def benign_rows() -> tuple[Row, ...]:
    """Our own benign files."""
    return _own(BENIGN)


def marked_rows() -> tuple[Row, ...]:
    """Our own files of many kinds, with the `lines` (from 0) that are secrets."""
    return _own(MARKED)


def _own(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


def marked(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Recall of the lines that are secrets, in files of many kinds."""
    answer = ask("detect_secrets_files", files=[[row["path"], row["text"]] for row in rows])
    total = sum(len(row["lines"]) for row in rows)

    def recall(found: Sequence[set[int]]) -> float:
        return sum(len(lines & set(row["lines"])) for row, lines in zip(rows, found, strict=True)) / total

    values = {
        FORESAY: recall(lines_found([row["text"] for row in rows], book)),
        OTHER: None if answer is None else recall([set(lines) for lines in answer["lines"]]),
    }
    return [Line(name, "recall of marked lines", values, total)]


def benign(name: str, rows: Sequence[Row], ask: Ask, book: Book) -> list[Line]:
    """Alarms on texts that hold no secret; there must be none."""
    answer = ask("detect_secrets_files", files=[[row["path"], row["text"]] for row in rows])
    alarms = {
        FORESAY: float(sum(map(bool, lines_found([row["text"] for row in rows], book)))),
        OTHER: None if answer is None else float(sum(map(bool, answer["lines"]))),
    }
    return [Line(name, "texts with an alarm", alarms, len(rows), "0", alarms[FORESAY] == 0, lower=True)]
