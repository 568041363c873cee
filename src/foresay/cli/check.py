"""`foresay check`: read a text, or files, before they go out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TextIO

import click

from foresay.cli.sources import Input, Source, inputs, load, words_of
from foresay.errors import UnreadableText
from foresay.model import Audience, Author, Draft, Reading, Severity, Visibility
from foresay.report import Checked, Item, NotRead, Report

Format = Literal["text", "json", "jsonl", "sarif", "html"]
FORMATS: tuple[Format, ...] = ("text", "json", "jsonl", "sarif", "html")
NEVER = "never"


@dataclass(slots=True)
class Tally:
    """What was seen while the report was written: whether something counts, and whether something could not be read.

    Words in a language that we do not read could not be read either, unless nothing is to count (`fail_on` of None).
    """

    fail_on: Severity | None
    found: bool = False
    failed: bool = False
    safe: int = 0

    def add(self, item: Item) -> Item:
        """Take note of it and hand it on."""
        if isinstance(item, NotRead):
            self.failed = True
            return item
        worst = item.worst()
        if worst is not None and self.fail_on is not None and worst.rank >= self.fail_on.rank:
            self.found = True
        if self.fail_on is not None and why_not_read(item.reading):
            self.failed = True
        self.safe += len(item.reading.safe_remedies)
        return item

    @property
    def exit_code(self) -> int:
        """0 nothing that counts, 1 findings, 2 something could not be read."""
        return 2 if self.failed else int(self.found)


def why_not_read(reading: Reading) -> str:
    """Why the words themselves were not read, or not whole; "" when they were."""
    return next((part.why for part in reading.unread if part.part == "words"), "")


@dataclass(frozen=True, slots=True)
class Job:
    """One call of `foresay check`."""

    todo: Sequence[Input]
    missing: Sequence[UnreadableText]
    read: Callable[[str], Reading]
    report: Report
    tally: Tally
    quiet: bool = False
    fix: bool = False
    dry: bool = False
    changes: TextIO = field(default_factory=lambda: sys.stderr)

    def items(self) -> Iterator[Item]:
        """Everything that was asked for, read one after the other."""
        from foresay.cli.terminal import progress

        for problem in self.missing:
            yield self.tally.add(self._not_read(problem))
        for wanted in progress(self.todo, sys.stderr, wanted=not self.quiet):
            try:
                yield self.tally.add(self._read(load(wanted)))
            except UnreadableText as problem:
                yield self.tally.add(self._not_read(problem))

    def _read(self, source: Source) -> Checked:
        reading = self._reading(source.text, source.words)
        if self.quiet and self.tally.fail_on is not None and (why := why_not_read(reading)):
            print(f"{source.input.name or 'The text'}: {why}", file=sys.stderr)
        if not self.fix:
            return _checked(source.input, source.text, reading)
        after = self._fix(source, reading)
        if after != source.text:
            reading = self._reading(after, words_of(source.input, after))
        return _checked(source.input, after, reading)

    def _reading(self, text: str, words: str) -> Reading:
        if words != text:
            from foresay.cli.hidden import with_secrets

            words = with_secrets(text, words)
        return self.read(words)

    def _fix(self, source: Source, reading: Reading) -> str:
        from foresay.cli.fixing import change, describe, in_one_line, write_back

        made = change(source, reading)
        if source.input.kind == "file" and made.edits and not self.dry:
            write_back(made)
        # However quiet: nobody's file is rewritten without a word.
        self.changes.writelines([in_one_line(made, dry=self.dry)] if self.quiet else describe(made, dry=self.dry))
        if source.input.kind != "file" and not self.dry:
            sys.stdout.write(made.after)
            sys.stdout.write(_last_break(source.input, made.after))
        return source.text if self.dry else made.after

    def _not_read(self, problem: UnreadableText) -> NotRead:
        print(problem, file=sys.stderr)
        return NotRead(problem.where, str(problem))


def _last_break(wanted: Input, text: str) -> str:
    """What to print after a changed text: standard input is given back exactly, but a terminal wants its line ended."""
    ended = not text or text.endswith("\n")
    return "\n" if not ended and (wanted.kind == "words" or sys.stdout.isatty()) else ""


def _checked(wanted: Input, text: str, reading: Reading) -> Checked:
    return Checked(wanted.name, text, reading, is_file=wanted.kind == "file")


@click.command(short_help="Read a text, or files, before they go out.")
@click.argument("what", nargs=-1, metavar="[TEXT | FILE... | -]")
@click.option("--as", "said_as", type=click.Choice(["personal", "work"]), help="Speak as yourself, or for your work.")
@click.option(
    "--to",
    type=click.Choice([a.value for a in Audience]),
    multiple=True,
    metavar="AUDIENCE",
    help=f"Whom it is meant for; may be repeated. {', '.join(Audience)}.",
)
@click.option(
    "--visibility",
    type=click.Choice([v.value for v in Visibility]),
    default="public",
    show_default=True,
    help="Who the network would show it to.",
)
@click.option(
    "--author",
    "author_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Another author file than your own.",
)
@click.option(
    "--format", "format_", type=click.Choice(FORMATS), default="text", show_default=True, help="How to report."
)
@click.option("--json", "as_json", is_flag=True, help="Short for --format json.")
@click.option(
    "--fail-on",
    type=click.Choice([*(s.value for s in Severity), NEVER]),
    default="high",
    show_default=True,
    help="Exit with 1 from this severity on.",
)
@click.option(
    "--fix", is_flag=True, help="Make the safe changes: files are rewritten, other text goes to standard output."
)
@click.option("--dry-run", is_flag=True, help="With --fix: show what would change, and change nothing.")
@click.option(
    "--deeper", is_flag=True, help="Then ask your deeper reader, if you set one up; shows first what would be sent."
)
@click.option("--as-written", is_flag=True, help="With --deeper: send the words without the safe changes made.")
@click.option(
    "--tell",
    type=click.Choice(["author", "found"]),
    multiple=True,
    help="With --deeper: also say who you are (no names), or what Foresay found; may be repeated.",
)
@click.option("--yes", is_flag=True, help="With --deeper: send without showing and asking.")
@click.option("-q", "--quiet", is_flag=True, help="Show only what counts for --fail-on.")
@click.option(
    "-v", "--verbose", is_flag=True, help="Also say how each audience would meet it, and why it leans that way."
)
def check(
    what: tuple[str, ...],
    said_as: Literal["personal", "work"] | None,
    to: tuple[str, ...],
    visibility: str,
    author_file: Path | None,
    format_: Format,
    as_json: bool,
    fail_on: str,
    fix: bool,
    dry_run: bool,
    deeper: bool,
    as_written: bool,
    tell: tuple[str, ...],
    yes: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Read a text, or files, before they go out.

    \b
    foresay check "Party at 12 Elm Street on Saturday"
    foresay check --as personal --to family post.md
    pbpaste | foresay check -
    foresay check content/ --format sarif > foresay.sarif
    foresay check --fix --dry-run content/
    foresay check --deeper --to press announcement.md

    An argument that names a file or a folder is read (folders: .md, .markdown, .html, .htm, .txt); otherwise it is
    the text itself. Exit code: 0 nothing from --fail-on up, 1 findings, 2 something could not be read: a file that
    is no text, or words in a language that Foresay does not read (not with --fail-on never).
    """
    chosen: Format = "json" if as_json else format_
    if as_json and format_ not in ("text", "json"):
        raise click.UsageError("--json and --format say different things. Give one of them.")
    todo, missing = inputs(what or _from_stdin())
    _sensible(todo, chosen, fix=fix, dry=dry_run)
    if deeper:
        _one_for_deeper(todo, chosen, fix=fix)
    elif yes or as_written or tell:
        raise click.UsageError("--yes, --as-written and --tell go with --deeper: they say what is sent.")
    least = None if fail_on == NEVER else Severity(fail_on)
    report = _report(chosen, least if quiet else None, verbose)
    reader = _reader(author_file, said_as, tuple(map(Audience, to)), Visibility(visibility))
    to_stdout = fix and any(wanted.kind != "file" for wanted in todo)
    job = Job(
        todo,
        missing,
        reader,
        report,
        Tally(least),
        quiet or chosen != "text",
        fix,
        dry_run,
        sys.stderr if to_stdout or chosen != "text" else sys.stdout,
    )
    out = sys.stderr if to_stdout and not dry_run else sys.stdout
    items: Iterable[Item] = list(job.items()) if deeper else job.items()
    for piece in report.write(items):
        out.write(piece)
    if chosen == "text" and not fix and not quiet and job.tally.safe and sys.stdout.isatty():
        print(f"--fix makes {job.tally.safe} safe change{'s' if job.tally.safe > 1 else ''}. -v says more.")
    if deeper:
        return max(job.tally.exit_code, _deeper(items, author_file, yes=yes, as_written=as_written, tell=tell))
    return job.tally.exit_code


def _one_for_deeper(todo: Sequence[Input], chosen: Format, *, fix: bool) -> None:
    if chosen != "text" or fix:
        raise click.UsageError("--deeper speaks to a person: leave --format, --json and --fix out.")
    if len(todo) > 1:
        raise click.UsageError("--deeper asks about one text at a time, so that you can see what is sent.")


def _deeper(
    items: Iterable[Item], author_file: Path | None, *, yes: bool, as_written: bool, tell: tuple[str, ...]
) -> int:
    from foresay.cli.author_file import load_author
    from foresay.cli.deeper import Wish, read_deeper

    sys.stdout.flush()
    wish = Wish(yes, as_written, tell)
    readings = [item.reading for item in items if not isinstance(item, NotRead)]
    return max((read_deeper(reading, load_author(author_file), wish) for reading in readings), default=0)


def _from_stdin() -> tuple[str, ...]:
    if sys.stdin.isatty():
        raise click.UsageError(
            'Nothing to read yet. Give a text, a file or a folder: foresay check "Party at my place"'
        )
    return ("-",)


def _sensible(todo: Sequence[Input], chosen: Format, *, fix: bool, dry: bool) -> None:
    if dry and not fix:
        raise click.UsageError("--dry-run goes with --fix: it shows what --fix would change.")
    if any(wanted.kind == "stdin" for wanted in todo) and sys.stdin.isatty():
        print("Type or paste the text, then press Ctrl-D.", file=sys.stderr)
    texts = [wanted for wanted in todo if wanted.kind != "file"]
    if fix and texts and len(todo) > 1:
        raise click.UsageError("--fix takes either files or one text, not both at once.")
    if fix and texts and chosen != "text" and not dry:
        raise click.UsageError(
            "With --fix the new text goes to standard output, so the report cannot. Leave --format out."
        )


def _report(chosen: Format, only_from: Severity | None, full: bool) -> Report:
    """The report that was asked for; only its own module is imported."""
    if chosen == "json":
        from foresay.report.json import JsonReport

        return JsonReport()
    if chosen == "jsonl":
        from foresay.report.json import JsonLinesReport

        return JsonLinesReport()
    if chosen == "sarif":
        from foresay.foresee.catalogue import catalogue
        from foresay.report.sarif import SarifReport

        return SarifReport(catalogue())
    if chosen == "html":
        from foresay.report.html import HtmlReport

        return HtmlReport()
    from foresay.cli.terminal import look
    from foresay.report.text import TextReport

    return TextReport(look(sys.stdout), only_from, full)


def _reader(
    author_file: Path | None,
    said_as: Literal["personal", "work"] | None,
    to: tuple[Audience, ...],
    visibility: Visibility,
) -> Callable[[str], Reading]:
    """What reads a text for this author and these readers. The engine is imported when the first text is read."""
    from foresay.cli.author_file import load_author

    author: Author | None = load_author(author_file)

    def read(text: str) -> Reading:
        # numpy would start threads to multiply matrices with, and the engine has none.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from foresay import check as check_draft

        return check_draft(Draft(text, said_as=said_as, visibility=visibility, to=to), author)

    return read
