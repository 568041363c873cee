"""Running something in a process of its own, and killing that process (signal 9) at a line of the code that is watched."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import foresay

SOURCE = os.path.dirname(foresay.__file__)
WATCHED = tuple(os.path.join(SOURCE, part) for part in ("desk/publishing", "desk/accounts", "networks"))
"""Every line of these counts: the worker, the state machine, the services, the connectors."""

CRASHED = 70
"""The child's exit status when it raised."""


def killed_at(line: int) -> Callable[[FrameType, str, Any], Any]:
    """A trace that ends this process, as `kill -9` does, when the watched code reaches its `line`th line, from 1."""
    left = [line]

    def local(frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return local

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        return local if frame.f_code.co_filename.startswith(WATCHED) else None

    return trace


def begin(run: Callable[[], None], *, line: int | None = None) -> int:
    """Run it in a child, which is killed at a line if one is given. Returns the child's number; `end` waits for it."""
    from django.db import connections

    connections.close_all()  # a line to the database must not be shared with a child
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    status = 0
    try:
        if line is not None:
            sys.settrace(killed_at(line))
        run()
    except BaseException as problem:
        sys.settrace(None)
        print(f"  a child stumbled: {type(problem).__name__}: {problem}", file=sys.stderr)
        status = CRASHED
    os._exit(status)


def end(child: int) -> bool:
    """Wait for a child. Returns whether it was killed. Raises AssertionError when it stumbled: that is a fault of its own."""
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0, "a worker stumbled"
    return os.WIFSIGNALED(status)
