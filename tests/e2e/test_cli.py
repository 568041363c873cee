"""The command line, as someone calls it: in a process of its own, with the real engine."""

import json
import os
import pty
import resource
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from foresay.report.schema import reading_schema, report_schema

MAIL = "Write to jo.k@gmail.com if you need me"
CLEAR = "It was a lovely morning and the bread turned out well."

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path


@pytest.fixture
def environ(home: Path) -> dict[str, str]:
    kept = {
        name: os.environ[name]
        for name in ("PATH", "PYTHONPATH", "LANG", "COVERAGE_PROCESS_START")
        if name in os.environ
    }
    return kept | {"HOME": str(home), "PYTHONUTF8": "1", "FORESAY_AUTHOR": str(home / "author.toml")}


@pytest.fixture
def foresay(home: Path, environ: dict[str, str]) -> Run:
    def run(*arguments: str, stdin: str | bytes = "", **more: str) -> subprocess.CompletedProcess[str]:
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [sys.executable, "-m", "foresay.cli.main", *arguments],
            input=given,
            capture_output=True,
            cwd=home / "work",
            env=environ | more,
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


# ---------------------------------------------------------------------------------------------------------- a text


def test_a_clear_text_ends_with_nought(foresay: Run) -> None:
    done = foresay("check", CLEAR)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Lands as meant, as far as we can read it.\n"


def test_a_finding_is_shown_in_its_place(foresay: Run) -> None:
    done = foresay("check", MAIL, "--fail-on", "medium")
    lines = done.stdout.splitlines()
    shown = lines.index(f"  1 | {MAIL}")
    assert lines[shown + 1].replace("~", "^").replace(".", "^") == "    |          ^^^^^^^^^^^^^^"
    assert "email-address" in done.stdout
    assert done.returncode == 1


def test_the_exit_code_follows_fail_on(foresay: Run) -> None:
    assert foresay("check", MAIL, "--fail-on", "critical").returncode == 0
    assert foresay("check", MAIL, "--fail-on", "info").returncode == 1
    assert foresay("check", MAIL, "--fail-on", "never").returncode == 0


def test_standard_input_is_read(foresay: Run) -> None:
    for arguments in (["check", "-"], ["check"]):
        done = foresay(*arguments, stdin=f"Hello\n{MAIL}\n")
        assert "standard input:2:10" in done.stdout


def test_what_looks_like_a_missing_file_is_said_to_be_one(foresay: Run) -> None:
    done = foresay("check", "posts/today.md")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "posts/today.md could not be read: there is no such file or folder." in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "Did you mean `foresay check`?"),
        (["check", "x", "--fail-on", "huge"], "`foresay check --help` shows how it is called."),
        (["check", "x", "--dry-run"], "--dry-run goes with --fix"),
        (["check", "x", "--json", "--format", "html"], "say different things"),
        (["check", "x", "--fix", "--json"], "the new text goes to standard output"),
        (["check", "x", "--author", "none.toml"], "none.toml could not be read: no such file"),
        (["rules", "email-adress"], "Did you mean email-address"),
    ],
)
def test_misuse_is_explained(foresay: Run, arguments: list[str], said: str) -> None:
    done = foresay(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_help_shows_examples_first(foresay: Run) -> None:
    shown = foresay("check", "--help").stdout
    assert shown.index("foresay check --fix --dry-run content/") < shown.index("Options:")
    assert "desk" in foresay("--help").stdout


# ------------------------------------------------------------------------------------------------------------ files


@pytest.fixture
def blog(home: Path) -> Path:
    folder = home / "work" / "blog"
    (folder / "posts").mkdir(parents=True)
    (folder / "posts" / "a.md").write_text(
        f"---\nemail: in@front.org\n---\n# Hello\n\n{MAIL}\n\n```\nx@code.org\n```\n"
    )
    (folder / "b.html").write_text("<html><body><p>Fine bread today.</p></body></html>\n")
    (folder / "notes.py").write_text("mail = 'not@read.org'\n")
    return folder


@pytest.mark.usefixtures("blog")
def test_a_folder_is_read_file_by_file(foresay: Run) -> None:
    done = foresay("check", "blog", "--fail-on", "info")
    assert done.returncode == 1
    assert "blog/posts/a.md:6:10" in done.stdout
    for unread in ("front.org", "code.org", "read.org"):
        assert unread not in done.stdout


def test_one_file_that_cannot_be_read_does_not_stop_the_others(foresay: Run, blog: Path) -> None:
    (blog / "bad.md").write_bytes(b"caf\xe9")
    done = foresay("check", "blog", "--json")
    assert done.returncode == 2
    assert "bad.md could not be read: byte 4 is not UTF-8. Save it as UTF-8 and try again." in done.stderr
    report = json.loads(done.stdout)
    jsonschema.Draft202012Validator(report_schema()).validate(report)
    assert {Path(each["name"]).name for each in report["readings"]} == {"a.md", "b.html"}
    assert [Path(each["name"]).name for each in report["not_read"]] == ["bad.md"]


@pytest.mark.usefixtures("blog")
def test_every_format_speaks_of_the_same_finding(foresay: Run) -> None:
    lines = foresay("check", "blog", "--format", "jsonl").stdout.splitlines()
    readings = [json.loads(line) for line in lines]
    for reading in readings:
        jsonschema.Draft202012Validator(reading_schema()).validate(reading)
    (found,) = [f for r in readings for f in r["findings"] if f["rule"] == "email-address"]
    assert found["places"][0]["line"] == 6
    sarif = json.loads(foresay("check", "blog", "--format", "sarif").stdout)
    results = [r for r in sarif["runs"][0]["results"] if r["ruleId"] == "email-address"]
    assert results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 6
    assert "jo.k@gmail.com</a></mark>" in foresay("check", "blog", "--format", "html").stdout


def test_quiet_says_nothing_when_nothing_counts(foresay: Run) -> None:
    done = foresay("check", MAIL, "--quiet", "--fail-on", "critical")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    "text",
    [
        "Kumain kami ng hapunan kasama ang mga kapitbahay at nagkwentuhan tungkol sa bagong paaralan sa bayan kahapon",
        "昨日は近所の人たちと夕食を食べながら、町にできた新しい学校について長い時間話しました。",
    ],
    ids=["tl", "ja"],
)
def test_a_language_we_do_not_read_is_no_clear_text(foresay: Run, text: str) -> None:
    assert foresay("check", text).returncode == 2
    quiet = foresay("check", text, "--quiet")
    assert (quiet.returncode, quiet.stdout) == (2, "")
    assert "we cannot say" in quiet.stderr
    assert foresay("check", text, "--fail-on", "never").returncode == 0


# ------------------------------------------------------------------------------------------------------------- fixing


def test_fix_gives_the_new_text_and_nothing_else(foresay: Run) -> None:
    done = foresay("check", "-", "--fix", stdin=f"{MAIL}\n")
    assert "jo.k@gmail.com" not in done.stdout
    assert done.stdout.startswith("Write to ")
    assert done.stdout.endswith("\n")
    assert "“jo.k@gmail.com” becomes" in done.stderr


def test_fix_gives_a_clear_text_back_as_it_was(foresay: Run) -> None:
    assert foresay("check", "-", "--fix", stdin=f"{CLEAR}\r\n no newline").stdout == f"{CLEAR}\r\n no newline"


def test_fix_writes_files_and_dry_run_does_not(foresay: Run, blog: Path) -> None:
    post = blog / "posts" / "a.md"
    before = post.read_text()
    dry = foresay("check", "blog", "--fix", "--dry-run")
    assert "Would change blog/posts/a.md:\n  6:10  “jo.k@gmail.com” becomes" in dry.stdout
    assert post.read_text() == before
    foresay("check", "blog", "--fix")
    after = post.read_text()
    assert "jo.k@gmail.com" not in after
    assert after.startswith("---\nemail: in@front.org\n---\n")
    assert after.endswith("```\nx@code.org\n```\n")


def test_quiet_still_names_the_files_that_are_rewritten(foresay: Run, blog: Path) -> None:
    assert (
        foresay("check", "blog", "-q", "--fix", "--dry-run").stdout == "Would change blog/posts/a.md: 1 safe change.\n"
    )
    (blog / "posts" / "b.md").write_text(f"{MAIL}. And to ann.l@gmail.com\n")
    done = foresay("check", "blog", "--fix", "--json")
    assert "Changed blog/posts/a.md: 1 safe change.\nChanged blog/posts/b.md: 2 safe changes.\n" in done.stderr
    assert foresay("check", "-", "-q", "--fix", stdin=MAIL).stderr == ""


# -------------------------------------------------------------------------------------------------------- author, rules


def test_the_author_is_asked_kept_shown_and_forgotten(foresay: Run, home: Path) -> None:
    assert "You have told Foresay nothing" in foresay("author").stdout
    assert foresay("author", "edit", stdin="Ruth Adeyemi\n@ruth\n" + "\n" * 12).returncode == 0
    assert (home / "author.toml").stat().st_mode & 0o777 == 0o600
    shown = foresay("author", "show").stdout
    assert "Ruth Adeyemi" in shown
    assert "@ruth" in shown
    assert foresay("author", "path").stdout == f"{home / 'author.toml'}\n"
    assert foresay("author", "forget", stdin="n\n").stdout.endswith("Kept.\n")
    assert foresay("author", "forget", "--yes").stdout == "Forgotten.\n"
    assert not (home / "author.toml").exists()


def test_answers_may_come_through_a_pipe(foresay: Run) -> None:
    assert foresay("author", stdin="Ruth Adeyemi\n" + "\n" * 13).returncode == 0
    shown = foresay("author")  # nobody answers: it only shows
    assert shown.returncode == 0
    assert "Ruth Adeyemi" in shown.stdout
    assert "Your handles" not in shown.stdout


def test_stopping_half_way_saves_nothing(foresay: Run, home: Path) -> None:
    done = foresay("author", "edit", stdin="Ruth\n")
    assert done.returncode == 130
    assert not (home / "author.toml").exists()


def test_not_a_problem_is_remembered(foresay: Run) -> None:
    rule = "email-address"
    assert rule in foresay("check", MAIL).stdout
    assert foresay("author", "accept", rule, "jo.k@gmail.com").returncode == 0
    assert rule not in foresay("check", MAIL).stdout
    foresay("author", "accept", rule, "jo.k@gmail.com", "--undo")
    assert rule in foresay("check", MAIL).stdout


def test_an_author_file_with_an_unknown_field_names_it(foresay: Run, home: Path) -> None:
    (home / "author.toml").write_text('nmaes = ["Ruth"]\n')
    done = foresay("check", CLEAR)
    assert done.returncode == 2
    assert "there is no field called 'nmaes'" in done.stderr


def test_a_profession_that_hangs_no_duty_is_told(foresay: Run, home: Path) -> None:
    (home / "author.toml").write_text('profession = "doctor"\n')
    done = foresay("check", CLEAR)
    assert done.returncode == 2
    assert "profession is 'doctor', which we do not know" in done.stderr
    assert "health" in done.stderr


def test_a_broken_author_file_can_be_written_anew_and_is_kept(foresay: Run, home: Path) -> None:
    (home / "author.toml").write_text("names = [")
    assert foresay("author", "edit", stdin="y\nRuth\n" + "\n" * 13).returncode == 0
    assert (home / "author.old").read_text() == "names = ["
    assert "Ruth" in foresay("author", "show").stdout


def test_rules_are_listed_and_each_has_its_page(foresay: Run) -> None:
    listed = json.loads(foresay("rules", "--json").stdout)["rules"]
    text = foresay("rules").stdout
    assert all(f"  {rule['id']} " in text for rule in listed)
    page = foresay("rules", "email-address").stdout
    for part in ("Why it matters", "Finds what is in [brackets]", "Leaves alone", "Languages"):
        assert part in page
    only = json.loads(foresay("rules", "--family", "identity", "--json").stdout)["rules"]
    assert {rule["family"] for rule in only} == {"identity"}


# ---------------------------------------------------------------------------------------------------------- hard input


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "e" + "\u0301" * 10_000,
        "\u202egro.liamg@k.oj",
        "a\u200bb" * 1000,
        "<b>" * 1000,
        "🎉" * 1000,
        "\x1b[2J",
    ],
    ids=["empty", "space", "breaks", "combining", "bidi", "zero-width", "tags", "emoji", "escape"],
)
def test_odd_texts_are_read_and_never_reach_the_terminal_raw(foresay: Run, text: str) -> None:
    done = foresay("check", "-", stdin=text)
    assert done.returncode in (0, 1) or done.stdout == "We do not know this language, so we cannot say.\n"
    assert done.stderr == ""
    assert not set(done.stdout) & {"\x1b", "\u202e"}


@pytest.mark.slow
def test_a_line_of_a_million_characters_takes_bounded_time(foresay: Run) -> None:
    began = time.monotonic()
    done = foresay("check", "-", "--json", stdin=f"{'word ' * 200_000}{MAIL}")
    assert done.returncode in (0, 1)
    assert time.monotonic() - began < 30
    (found,) = [f for f in json.loads(done.stdout)["readings"][0]["findings"] if f["rule"] == "email-address"]
    assert found["spans"] == [[1_000_009, 1_000_023]]


@pytest.mark.parametrize(
    ("raw", "said"),
    [(b"a\0b", "NUL"), (b"\xff\xfe\xfd", "UTF"), (b"x" * 9_000_000, "larger than 8 MB")],
    ids=["nul", "bytes", "large"],
)
def test_what_is_not_text_is_said_to_be_so(foresay: Run, raw: bytes, said: str) -> None:
    done = foresay("check", "-", stdin=raw)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


# ------------------------------------------------------------------------------------------------------------ terminal


def on_terminal(arguments: list[str], environ: dict[str, str], act: Callable[[int, int], None]) -> tuple[int, str]:
    """Run it on a pseudo-terminal, then `act(pid, fd)`. Gives the exit status and all that was shown."""
    pid, fd = pty.fork()
    if pid == 0:
        # A test run in the background hands down that it is ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.execvpe(sys.executable, [sys.executable, "-m", "foresay.cli.main", *arguments], environ)
    act(pid, fd)
    shown = b""
    while select.select([fd], [], [], 30)[0]:
        try:
            piece = os.read(fd, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(fd)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode()


def test_there_is_colour_on_a_terminal_unless_it_is_unwanted(environ: dict[str, str]) -> None:
    environ |= {"TERM": "xterm"}

    def nothing(pid: int, fd: int) -> None: ...

    assert "\x1b[" in on_terminal(["check", MAIL], environ, nothing)[1]
    assert "\x1b[" not in on_terminal(["check", MAIL], environ | {"NO_COLOR": "1"}, nothing)[1]


def test_ctrl_c_stops_at_once(environ: dict[str, str]) -> None:
    def press(pid: int, fd: int) -> None:
        seen = b""
        while b"Ctrl-D" not in seen:
            seen += os.read(fd, 4096)
        for _ in range(
            10
        ):  # the first may come after the question and before the wait for an answer, where nobody hears it
            os.kill(pid, signal.SIGINT)
            time.sleep(3)  # a second one while it is ending would end it otherwise
            if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                break

    began = time.monotonic()
    code, shown = on_terminal(["check", "-"], environ, press)
    assert code == 130
    assert time.monotonic() - began < 20
    assert "Traceback" not in shown


@pytest.mark.usefixtures("blog")
def test_a_reader_who_leaves_early_is_no_trouble(home: Path, environ: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "foresay.cli.main", "check", "blog", "--format", "sarif"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=home / "work",
        env=environ,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


# ------------------------------------------------------------------------------------------------------------- start-up


UNNEEDED = [
    *("django", "rich", "pyarrow", "hyperscan", "asyncio", "http", "socket", "ssl", "email", "sqlite3", "msgspec"),
    *(
        "platformdirs",
        "tomli_w",
        "tomllib",
        "foresay.desk",
        "foresay.cli.desk",
        "foresay.cli.author",
        "foresay.cli.rules",
        "foresay.cli.deeper",
        "foresay.deeper",
        "httpx2",
    ),
    *(
        "foresay.cli.fixing",
        "foresay.report.sarif",
        "foresay.report.html",
        "foresay.report.schema",
        "foresay.report.json",
    ),
]


def test_a_check_imports_nothing_it_does_not_need(environ: dict[str, str]) -> None:
    code = (
        "import sys; from foresay.cli.main import run; code = run(['check', 'hello there']);"
        f"print([name for name in {UNNEEDED!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environ, check=True)
    assert done.stderr.strip() == "[]"


def test_help_does_not_load_the_engine(environ: dict[str, str]) -> None:
    code = (
        "import sys; from foresay.cli.main import run; run(['--help']); print('numpy' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environ, check=True)
    assert done.stderr.strip() == "False"


def processor_time(command: list[str], environ: dict[str, str]) -> float:
    """What a cold start takes of a processor, in seconds: other work on the machine hardly changes it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.slow
@pytest.mark.alone
def test_a_cold_check_takes_little_more_than_its_libraries(environ: dict[str, str]) -> None:
    """The bar is 0.4 s on a quiet machine. Held as a share of what numpy and click take there, run by turns with it, the least of each:
    that is some 3.2, whatever the machine and whatever else it does (2.1 before the heads, six more languages and twenty more rules)."""
    environ |= {"OPENBLAS_NUM_THREADS": "1"}  # as the command has it: threads would make the libraries look slow
    libraries = [sys.executable, "-c", "import numpy, click"]
    check = [sys.executable, "-m", "foresay.cli.main", "check", MAIL, "--fail-on", "never"]
    pairs = [(processor_time(libraries, environ), processor_time(check, environ)) for _ in range(12)]
    theirs, ours = (min(times) for times in zip(*pairs, strict=True))
    assert ours < 3.7 * theirs, f"a check took {ours:.2f} s of a processor, its libraries {theirs:.2f} s"
