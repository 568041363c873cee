"""`foresay author`: who is speaking. Asked kindly, nothing mandatory, kept on this machine."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path

import click

from foresay.cli.author_file import accept, author_path, load_author, save_author, unaccept
from foresay.errors import AuthorFileError
from foresay.model import NOBODY, Author

LABELS = {
    "names": "Names",
    "handles": "Handles",
    "employers": "Works for",
    "employer_kind": "Which is",
    "products": "Makes or sells",
    "role": "Does",
    "profession": "Field of work",
    "regulated": "Licence or regulator",
    "speaks_for_employer": "Speaks for the employer",
    "jurisdiction": "Lives in",
    "children": "Children to look out for",
    "people": "People to look out for",
    "codenames": "Words that stay at work",
}
"""The fields of an author, for people."""


@click.group(invoke_without_command=True, short_help="Tell Foresay who is speaking. It stays on this machine.")
@click.pass_context
def author(ctx: click.Context) -> None:
    """Tell Foresay who is speaking.

    The same words land differently from a baker and from a finance director. What you say here is kept in one file
    on this machine, readable by you alone, and used to read your drafts. Everything is optional.

    \b
    foresay author            asks (answers may come through a pipe, one a line)
    foresay author show       says what you told it
    foresay author forget     deletes it
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(edit if _answers_come() else show)


def _answers_come() -> bool:
    """Whether someone is there to answer: at a terminal, or through a pipe that holds something."""
    return sys.stdin.isatty() or bool(sys.stdin.buffer.peek(1))  # type: ignore[union-attr]  # of a BufferedReader


@author.command()
def show() -> None:
    """Say what Foresay knows about you."""
    known = load_author()
    if known is None:
        click.echo("You have told Foresay nothing about yourself, and need not. `foresay author edit` asks.")
        return
    _print(known)
    click.echo(f"\nKept in {author_path()}; only you can read it.")


@author.command()
def edit() -> None:
    """Answer a few questions. Enter keeps or skips, "-" takes an answer away."""
    from foresay.cli.questions import ask, questions
    from foresay.foresee.rule import PROFESSIONS

    known, broken = _known_or_anew()
    click.echo(
        'Nothing here is needed, and it stays on this machine. Enter skips or keeps; "-" takes an answer away.\n'
    )
    try:
        after = ask(known, questions(PROFESSIONS), _prompt, click.echo)
    except click.Abort:
        click.echo("\nStopped. Nothing was saved.", err=True)
        raise
    if broken is not None:
        broken.replace(broken.with_suffix(".old"))
    where = save_author(after)
    click.echo(f"\nSaved in {where}; only you can read it.")


def _known_or_anew() -> tuple[Author, Path | None]:
    """What is known, or an empty page and the file that cannot be read, which is kept beside the new one."""
    try:
        return load_author() or NOBODY, None
    except AuthorFileError as problem:
        aside = problem.path.with_suffix(".old")
        click.echo(str(problem), err=True)
        click.confirm(f"Start from an empty page? The file as it is will be kept as {aside}.", abort=True)
        return NOBODY, problem.path


def _prompt(words: str) -> str:
    return str(click.prompt(words, default="", show_default=False, prompt_suffix=" "))


@author.command()
def path() -> None:
    """Print where the file is, or would be."""
    click.echo(str(author_path()))


@author.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(yes: bool) -> None:
    """Delete what you told Foresay about yourself."""
    where = author_path()
    if not where.exists():
        click.echo("There is nothing to forget.")
        return
    if not yes and not click.confirm(f"Delete {where}? There is no copy of it."):
        click.echo("Kept.")
        return
    where.unlink()
    click.echo("Forgotten.")


@author.command("accept")
@click.argument("rule")
@click.argument("words", default="")
@click.option("--undo", is_flag=True, help="Take it back: show these findings again.")
def accept_command(rule: str, words: str, undo: bool) -> None:
    """Not a problem: show no more findings of RULE, or only none about WORDS.

    \b
    foresay author accept email-address hello@example.org
    foresay author accept email-address hello@example.org --undo
    """
    from foresay.foresee.catalogue import choose

    choose([rule])
    known = load_author() or NOBODY
    save_author(unaccept(known, rule, words) if undo else accept(known, rule, words))
    about = f" about “{words}”" if words else ""
    click.echo(f"{'Shown again' if undo else 'Not shown any more'}: {rule}{about}.")


def _print(known: Author) -> None:
    from foresay.cli.questions import EMPLOYERS
    from foresay.cli.questions import show as in_words
    from foresay.foresee.rule import PROFESSIONS

    said = {field.name: in_words(getattr(known, field.name)) for field in fields(Author) if field.name in LABELS}
    said["employer_kind"] = EMPLOYERS.get(said["employer_kind"], "")
    said["profession"] = PROFESSIONS.get(said["profession"], said["profession"])
    if not known.speaks_for_employer:
        said["speaks_for_employer"] = ""
    for name, label in LABELS.items():
        if said[name]:
            click.echo(f"{label:<26}{said[name]}")
    for each in sorted(known.accepted):
        click.echo(f"{'Not a problem':<26}{each.rule}{f': {each.words}' if each.words else ''}")
    if known == NOBODY:
        click.echo("You have told Foresay nothing about yourself, and need not.")
