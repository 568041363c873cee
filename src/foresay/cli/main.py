"""The `foresay` command: finds the sub-command, and turns whatever happens into an exit code and a plain sentence.

Exit codes: 0 nothing at or above `--fail-on`, 1 findings, 2 misuse or failure, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO, cast

import click

from foresay._version import __version__
from foresay.errors import ForesayError

STOPPED = 130
FAILED = 2

COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("foresay.cli.check:check", "Read a text, or files, before they go out."),
    "rules": ("foresay.cli.rules:rules", "Say what Foresay looks for, and why."),
    "author": ("foresay.cli.author:author", "Tell Foresay who is speaking. It stays on this machine."),
    "desk": ("foresay.cli.desk:desk", "Open the desk: write and check in the browser."),
    "worker": ("foresay.cli.worker:worker", "Send what is due, beside a desk with much to send."),
}
"""Every command: where it lives, and the line that `foresay --help` shows, so that listing them imports none."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, and not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        return cast("click.Command", getattr(import_module(module), name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name in COMMANDS:
            return super().resolve_command(ctx, args)
        raise click.UsageError(_no_such_command(name), ctx)


def _no_such_command(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, n=1)
    if near:
        return f"There is no command called {name!r}. Did you mean `foresay {near[0]}`?"
    return f"There is no command called {name!r}. To have words read: foresay check {name!r}"


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def foresay() -> None:
    """Say it knowing where it lands.

    Foresay reads what you are about to post, on this machine and for you alone, and says what it gives away, whom
    it touches, and what to write instead.

    \b
    foresay check "Party at 12 Elm Street on Saturday"
    foresay check posts/
    foresay author
    foresay desk
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """The exit code of `foresay` with these arguments (those of the process when None)."""
    try:
        result = foresay.main(
            args=list(arguments) if arguments is not None else None, prog_name="foresay", standalone_mode=False
        )
        sys.stdout.flush()
        return int(result or 0)
    except click.UsageError as wrong:
        return _explain_misuse(wrong)
    except click.ClickException as wrong:
        return _say(wrong.format_message())
    except ForesayError as wrong:
        return _say(str(wrong))
    except (KeyboardInterrupt, click.Abort):
        return STOPPED
    except BrokenPipeError:
        # Whoever was reading has gone (`foresay check posts/ | head`): leave quietly, and let nothing more be flushed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as problem:  # the border: a fault of ours must not look like the exit code for findings
        if os.environ.get("FORESAY_DEBUG"):
            raise
        return _say(_our_fault(problem))


def _our_fault(problem: Exception) -> str:
    """What went wrong and where in our code; never the message, which could hold the text that was checked."""
    last = problem.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    where = f" in {os.path.basename(last.tb_frame.f_code.co_filename)}, line {last.tb_lineno}" if last else ""
    return (
        f"Foresay itself failed ({type(problem).__name__}{where}). Nothing was read as clear, and nothing was changed "
        "after that point. Please report it; with FORESAY_DEBUG=1 set, the same command shows all of it."
    )


def _explain_misuse(wrong: click.UsageError) -> int:
    where = wrong.ctx.command_path if wrong.ctx is not None else "foresay"
    return _say(f"{wrong.format_message()}\n`{where} --help` shows how it is called.")


def _say(message: str) -> int:
    print(message, file=sys.stderr)
    return FAILED


def _never_fail_on_output(stream: TextIO) -> None:
    """A terminal that cannot show a character gets its number instead of a crash."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def main() -> None:
    """Entry point of the `foresay` script."""
    _never_fail_on_output(sys.stdout)
    _never_fail_on_output(sys.stderr)
    # Nearly all that a start makes stays until the end: neither now nor on the way out is it worth a search for rubbish.
    gc.set_threshold(50_000)
    code = run()
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
