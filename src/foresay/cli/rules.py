"""`foresay rules`: what Foresay looks for, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from foresay.model import Family

if TYPE_CHECKING:
    from foresay.foresee.catalogue import RuleEntry


@click.command(short_help="Say what Foresay looks for, and why.")
@click.argument("rule", required=False)
@click.option("--family", type=click.Choice([family.value for family in Family]), help="Only the rules of one family.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def rules(rule: str | None, family: str | None, as_json: bool) -> None:
    """Say what Foresay looks for, and why.

    \b
    foresay rules
    foresay rules street-address
    foresay rules --family secret --json
    """
    from foresay.foresee.catalogue import catalogue, choose

    entries = list(catalogue().values())
    if rule is not None:
        entries = [catalogue()[choose([rule])[0].id]]
    elif family is not None:
        entries = [entry for entry in entries if entry.rule.family == family]
    if as_json:
        _print_json(entries)
    elif rule is not None:
        sys.stdout.writelines(page(entries[0]))
    else:
        sys.stdout.writelines(listing(entries))


def _print_json(entries: Iterable[RuleEntry]) -> None:
    import json

    from foresay.report.rules import rule_as_dict

    found = {"version": 1, "rules": [rule_as_dict(entry) for entry in entries]}
    print(json.dumps(found, ensure_ascii=False, indent=2))


def listing(entries: Iterable[RuleEntry]) -> Iterator[str]:
    """The rules by family, a line each."""
    entries = list(entries)
    width = max((len(entry.rule.id) for entry in entries), default=0)
    family = ""
    for entry in entries:
        if entry.rule.family != family:
            yield f"{'' if not family else chr(10)}{entry.rule.family.capitalize()}\n"
            family = entry.rule.family
        yield f"  {entry.rule.id:<{width}}  {entry.rule.headline}\n"
    count = len(entries)
    yield f"\n{count} rule{'' if count == 1 else 's'}. `foresay rules RULE` says more about one.\n"


def page(entry: RuleEntry) -> Iterator[str]:
    """All there is to say about one rule."""
    from foresay.cli.terminal import look
    from foresay.report.columns import wrapped
    from foresay.report.rules import facts, samples
    from foresay.report.tones import YOURS, tone_of

    to = look(sys.stdout)
    style = YOURS if entry.rule.protected else tone_of(entry.rule.severity)

    def paragraph(words: str, indent: str = "") -> Iterator[str]:
        for line in wrapped(words, to.width - len(indent)):
            yield f"{indent}{line}\n"

    yield f"{to.paint(entry.rule.id, '1')}  {to.paint(style.word, style.ansi)}\n\n"
    yield from paragraph(entry.sections.get("", ""))
    for title, words in entry.sections.items():
        if title:
            yield f"\n{to.paint(title, '1')}\n"
            yield from paragraph(words, "  ")
    for title, texts in samples(entry.rule):
        yield f"\n{to.paint(title, '1')}\n"
        for text in texts:
            yield from paragraph(text, "  ")
    yield "\n"
    for label, value in facts(entry):
        head = to.paint(f"{label:<12}", "2")
        for line in wrapped(value, to.width - 12):
            yield f"{head}{line}\n"
            head = " " * 12
