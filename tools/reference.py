"""Writes the reference pages from the rules, the commands and the types, so that they cannot differ from them.

python tools/reference.py            writes docs/reference
python tools/reference.py --check    changes nothing; exits with 1 and names what is out of date
"""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from foresay.cli.author import LABELS as AUTHOR_LABELS
from foresay.cli.author_file import author_as_dict
from foresay.cli.main import foresay
from foresay.cli.questions import EMPLOYERS, questions
from foresay.foresee.catalogue import RuleEntry, catalogue
from foresay.foresee.rule import PROFESSIONS
from foresay.model import Accepted, Author, EmployerKind, Family
from foresay.networks import networks
from foresay.networks.capability import Capability, Choice
from foresay.report.rules import facts, samples
from foresay.report.schema import reading_schema, report_schema
from foresay.report.tones import YOURS, tone_of

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / "docs" / "reference"
WRITTEN = "<!-- Written by tools/reference.py (`make docs`); change its source instead. -->\n"

PROTECTS: Mapping[Family, str] = {
    Family.IDENTITY: "Who you are, on paper: names, numbers, addresses to write to",
    Family.SECRET: "What opens doors: passwords, keys, codes",
    Family.PLACE: "Where you are and where you live",
    Family.SPECIAL: "What the law guards most: health, belief, politics, love, origin",
    Family.LIFE: "Your circumstances: money, plans, family, habits",
    Family.OTHERS: "Other people, who did not ask to be in your post",
    Family.WORK: "What belongs to your work, and what you may always say about it",
    Family.REGULATED: "Words that a licence or a regulator watches",
    Family.TONE: "How it may sound to someone else",
    Family.ENDORSE: "Whom you speak for, and who paid",
    Family.LINK: "What a link gives away",
    Family.KEEP: "What is better kept than posted",
}


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: where it lies, and what it says."""
    entries = list(catalogue().values())
    yield HOME / "rules" / "README.md", _rules_index(entries)
    for family, found in groupby(entries, key=lambda entry: entry.rule.family):
        yield HOME / "rules" / f"{family}.md", _family_page(family, list(found))
    yield HOME / "cli.md", _cli_page()
    yield HOME / "authors.md", _authors_page()
    yield HOME / "networks.md", _networks_page()
    yield HOME / "schema.md", _schema_page()
    yield HOME / "reading.schema.json", _as_json(reading_schema())
    yield HOME / "report.schema.json", _as_json(report_schema())


# ------------------------------------------------------------------------------------------------------------- rules


def _rules_index(entries: list[RuleEntry]) -> str:
    lines = ["# What Foresay looks for", "", WRITTEN]
    lines += [
        f"{len(entries)} rules. Each is one file that holds its documentation, its samples and its look-alikes.",
        "",
    ]
    for family, found in groupby(entries, key=lambda entry: entry.rule.family):
        lines += [f"## [{family.capitalize()}]({family}.md)", "", f"{PROTECTS[family]}.", ""]
        lines += ["| rule | what happens | severity |", "|---|---|---|"]
        for entry in found:
            rule = entry.rule
            word = YOURS.word if rule.protected else tone_of(rule.severity).word
            lines.append(f"| [{rule.id}]({family}.md#{rule.id}) | {_cell(rule.headline)} | {word} |")
        lines.append("")
    return "\n".join(lines)


def _family_page(family: Family, entries: list[RuleEntry]) -> str:
    lines = [f"# Rules: {family}", "", WRITTEN, f"{PROTECTS[family]}.", ""]
    for entry in entries:
        lines += _rule(entry)
    return "\n".join(lines)


def _rule(entry: RuleEntry) -> Iterator[str]:
    rule = entry.rule
    yield from (f"## {rule.id}", "", f"**{_prose(rule.headline)}.** {_prose(' '.join(entry.sections[''].split()))}", "")
    for title, words in entry.sections.items():
        if title:
            yield from (f"**{title}.** {_prose(words)}", "")
    yield from ("| | |", "|---|---|")
    for label, value in facts(entry):
        if label != "File":
            yield f"| {label} | {_cell(value)} |"
    yield ""
    for title, texts in samples(rule):
        yield from (f"{title}:", "", "```text", *(" ".join(text.split()) for text in texts), "```", "")
    yield from (f"Source: [{entry.path}](../../../src/foresay/foresee/{entry.path})", "")


def _prose(words: str) -> str:
    """Words for a Markdown page: angle brackets and stars are meant as they are."""
    return re.sub(r"([<>*_|\[\]])", r"\\\1", words)


def _cell(words: str) -> str:
    return _prose(words)


# ---------------------------------------------------------------------------------------------------------- networks

REPEAT = {
    "same": "nothing happens: it knows our key",
    "same for a while": "nothing happens for {hours} hour: it remembers our key that long; we look for it first all the same",
    "found first": "we look for it first",
    "never": "only a person can tell",
}
COUNT = {
    "graphemes": "characters as people see them",
    "graphemes and bytes": "characters as people see them, and bytes",
    "mastodon": "characters as people see them; a link and a far name count less",
    "x": "weights: most scripts 1, others and emoji 2",
    "characters": "characters",
    "none": "no limit",
}


def _networks_page() -> str:
    lines = ["# Networks", "", WRITTEN]
    lines += [
        "What each network can do, as its connector knows it. Facts age: each says when it was looked up. Limits are read live from "
        "servers that publish them.",
        "",
    ]
    for each in networks():
        lines += _network(each.capability)
    return "\n".join(lines)


def _network(record: Capability) -> Iterator[str]:
    limits, media = record.limits, record.limits.media
    yield from (f"## {record.name}", "", "| | |", "|---|---|")
    yield f"| Longest text | {_number(limits.length)} |"
    yield f"| Counted as | {COUNT[record.count]} |"
    if limits.link_length:
        yield f"| A link counts | {limits.link_length} |"
    yield f"| Who can see it | {_choices(record.visibilities)} |"
    if record.replies:
        yield f"| Who may answer | {_choices(record.replies)} |"
    for name, kind in (("Pictures", "photo"), ("Videos", "video"), ("Sounds", "sound")):
        taken = media.taken(kind)
        yield f"| {name} | {f'{taken.most}, {_megabytes(taken.bytes)} each' if taken.most else 'none'} |"
    yield f"| Edit, delete | {record.edit}, {'yes' if record.delete else 'no'} |"
    yield f"| What comes back | {record.read_back} |"
    hours = round(record.repeat_for.total_seconds() / 3600)
    yield f"| Sent a second time | {REPEAT[record.repeat].format(hours=hours)} |"
    if record.cost:
        prices = "; ".join(f"${price.usd} for {price.what} ({price.when})" for price in record.cost)
        yield f"| What it costs | {_cell(prices)} |"
    yield f"| Our tests speak to | {record.tested_against} |"
    yield f"| Looked up | {record.checked_on}, {_cell('; '.join(record.sources))} |"
    yield ""


def _choices(choices: tuple[Choice, ...]) -> str:
    return ", ".join(choice.name for choice in choices)


def _number(count: int) -> str:
    return f"{count:,}" if count else "no limit"


def _megabytes(size: int) -> str:
    return f"at most {size / 1_000_000:.1f} MB" if size else "as large as the server takes"


# --------------------------------------------------------------------------------------------------------------- CLI


def _cli_page() -> str:
    lines = ["# The command line", "", WRITTEN]
    lines += [
        "Results go to standard output, everything else to standard error. Exit codes: 0 nothing at or above",
        "`--fail-on`, 1 findings, 2 misuse or something could not be read, 130 stopped with Ctrl-C.",
        "",
        "`NO_COLOR` turns colour off, `FORCE_COLOR` turns it on, `TERM=dumb` has none. `FORESAY_AUTHOR` names another",
        "author file than the usual one.",
        "",
    ]
    lines += _command(foresay, click.Context(foresay, info_name="foresay", **foresay.context_settings), 2)
    return "\n".join(lines)


def _command(command: click.Command, ctx: click.Context, level: int) -> Iterator[str]:
    ctx.terminal_width = 100
    yield from (f"{'#' * level} {ctx.command_path}", "", "```text", *command.get_help(ctx).splitlines(), "```", "")
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            inner = command.get_command(ctx, name)
            assert inner is not None
            yield from _command(inner, click.Context(inner, parent=ctx, info_name=name), level + 1)


# ------------------------------------------------------------------------------------------------------------ author


def _authors_page() -> str:
    asked = {question.field: question for question in questions(PROFESSIONS)}
    lines = ["# The author file", "", WRITTEN]
    lines += [
        "Who is speaking, in TOML: `foresay author` asks and writes it, `foresay author path` says where it lies",
        "(on Linux `~/.config/foresay/author.toml`), `foresay author forget` deletes it. It stays on this machine,",
        "readable by its owner alone. Everything in it is optional; what is not said is not assumed. A field not",
        "listed here is refused by name.",
        "",
        "| field | what it is | what is asked |",
        "|---|---|---|",
    ]
    lines += [
        f"| `{field.name}` | {_kind(field.name)} | {_cell(asked[field.name].words) if field.name in asked else ''} |"
        for field in fields(Author)
    ]
    lines += ["", "## Fields of work (`profession`)", "", "| word | meaning |", "|---|---|"]
    lines += [f"| `{word}` | {meaning} |" for word, meaning in PROFESSIONS.items()]
    lines += ["", "## Kinds of employer (`employer_kind`)", "", "| word | meaning |", "|---|---|"]
    lines += [f"| `{kind}` | {EMPLOYERS[kind]} |" for kind in EmployerKind]
    lines += ["", "## An example", "", "```toml", _example().strip(), "```", ""]
    return "\n".join(lines)


def _kind(name: str) -> str:
    label = AUTHOR_LABELS.get(name, "What was called no problem")
    if name == "accepted":
        return f"{label}: entries with a `rule` and, if it is only about some words, `words`"
    default = next(field.default for field in fields(Author) if field.name == name)
    shape = "list of texts" if isinstance(default, tuple) else "true or false" if name in _FLAGS else "text"
    return f"{label}; {shape}"


_FLAGS = ("regulated", "speaks_for_employer")


def _example() -> str:
    import tomli_w

    ruth = Author(
        names=("Ruth Adeyemi",),
        employers=("St Bride Hospital",),
        employer_kind=EmployerKind.GOVERNMENT,
        role="ward nurse",
        profession="health",
        regulated=True,
        jurisdiction="GB",
        children=("Sam",),
        accepted=frozenset({Accepted("email-address", "ruth@example.org")}),
    )
    return tomli_w.dumps(author_as_dict(ruth))


# ------------------------------------------------------------------------------------------------------------ schema


def _schema_page() -> str:
    schema = reading_schema()
    lines = ["# The JSON of a reading", "", WRITTEN]
    lines += [
        "One shape for `foresay check --json`, `--format jsonl` and the HTTP API, described by",
        "[reading.schema.json](reading.schema.json) (JSON Schema 2020-12). `--json` wraps it with what could not be",
        "read: [report.schema.json](report.schema.json). `version` rises when a field goes or changes its meaning; new",
        "fields may come without that. Offsets count code points; a span is `[start, end]`, half open.",
        "",
        "## Reading",
        "",
        *_table(schema),
    ]
    for name, part in schema["$defs"].items():
        lines += [f"## {name}", "", _prose(" ".join(part["description"].split()).replace("`", "")), ""]
        lines += (
            _table(part) if "properties" in part else [f"One of: {', '.join(f'`{each}`' for each in part['enum'])}", ""]
        )
    return "\n".join(lines)


def _table(part: Mapping[str, Any]) -> Iterator[str]:
    yield from ("| field | type |", "|---|---|")
    for name, kind in part["properties"].items():
        optional = "" if name in part["required"] else " (may be missing)"
        yield f"| `{name}` | {_type(kind)}{optional} |"
    yield ""


def _type(kind: Mapping[str, Any]) -> str:
    if "$ref" in kind:
        name = kind["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in kind:
        return " or ".join(map(_type, kind["anyOf"]))
    if "const" in kind:
        return f"`{kind['const']}`"
    if "enum" in kind:
        return ", ".join(f"`{each}`" for each in kind["enum"])
    if kind.get("prefixItems"):
        return "`[start, end]`"
    if kind["type"] == "array":
        return f"list of {_type(kind['items'])}"
    return "nothing" if kind["type"] == "null" else str(kind["type"])


def _as_json(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


# -------------------------------------------------------------------------------------------------------- write, check


def stale() -> Iterator[tuple[Path, str]]:
    """The pages that are not what they should be, with a few lines of the difference; "" for one that should go."""
    wanted = dict(pages())
    for path, text in wanted.items():
        there = path.read_text(encoding="utf-8") if path.exists() else ""
        if there != text:
            lines = difflib.unified_diff(
                there.splitlines(), text.splitlines(), "as it is", "as it should be", lineterm="", n=0
            )
            yield path, "\n".join(list(lines)[:12])
    for path in HOME.glob("rules/*.md"):
        if path not in wanted:
            yield path, ""


def write() -> None:
    """Write every page, and remove those of families that are gone."""
    for path, why in list(stale()):
        if not why:
            path.unlink()
    for path, text in pages():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main() -> int:
    """The exit code: 1 when checked and out of date."""
    if "--check" not in sys.argv[1:]:
        write()
        return 0
    old = list(stale())
    for path, why in old:
        sys.stderr.write(f"{path.relative_to(ROOT)} is out of date; `make docs` writes it anew.\n{why}\n")
    return int(bool(old))


if __name__ == "__main__":
    sys.exit(main())
