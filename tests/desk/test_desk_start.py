"""`foresay desk` from the outside: what it says when it cannot start."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from foresay.desk import serve

COMMAND = [sys.executable, "-m", "foresay.cli.main", "desk"]


def run(*options):
    return subprocess.run([*COMMAND, *options], capture_output=True, text=True, timeout=60)


def test_a_port_that_is_taken_is_said_in_one_sentence(tmp_path):
    with serve.listen("127.0.0.1", 0) as sock:
        port = sock.getsockname()[1]
        done = run("--port", str(port), "--data", str(tmp_path / "desk"))
    assert done.returncode == 2
    assert f"127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "desk").exists()


def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = run("--port", "0", "--data", str(tmp_path / "file" / "desk"))
    assert done.returncode == 2
    assert "--data" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_says_what_it_does():
    assert "Open the desk" in run("--help").stdout


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_it_listens_on_both_kinds_of_address(host):
    try:
        serve.listen(host, 0).close()
    except serve.CannotStart:
        pytest.skip(f"{host} does not exist here")


def test_a_worker_tells_once_that_the_clock_is_off(monkeypatch, caplog):
    found = iter(["", "Set the clock.", "Set the clock."])
    monkeypatch.setattr("foresay.desk.outside.clock", lambda: next(found))
    serve.tell_of_clock(threading.Event(), pause=0)
    assert caplog.messages == ["Set the clock."]
    assert next(found) == "Set the clock.", "nobody looked again"


def test_a_worker_that_ends_looks_at_no_clock(monkeypatch):
    over = threading.Event()
    over.set()
    monkeypatch.setattr("foresay.desk.outside.clock", lambda: pytest.fail("looked"))
    serve.tell_of_clock(over, pause=0)
