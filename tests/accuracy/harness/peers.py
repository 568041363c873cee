"""Asks the other programs, each in its own environment and in a process of its own.

`ask = asker(python)` gives a function `ask(program, **question)` that returns the program's answer, or None where it cannot be asked;
`missing(python)` says why. What each program is asked is in `tests/peers/worker.py`.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

Answer = dict[str, Any]
Ask = Callable[..., Answer | None]
WORKER = Path(__file__).resolve().parents[2] / "peers" / "worker.py"


def nobody(program: str, /, **question: object) -> Answer | None:
    """Asks no one: for Foresay's column alone."""
    return None


def asker(python: str, say: Callable[[str], None]) -> Ask:
    """Asks programs that are installed beside this Python; `say` hears of those that cannot answer."""

    def ask(program: str, /, **question: object) -> Answer | None:
        done = subprocess.run(
            [python, str(WORKER), program], input=json.dumps(question), capture_output=True, text=True, check=False
        )
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:] or ["it stopped without a word"]
            say(f"{program} did not answer: {last[0]}")
            return None
        answer: Answer = json.loads(done.stdout.strip().splitlines()[-1])
        return answer

    return ask


def remembering(ask: Ask, at: Path) -> Ask:
    """Asks only what was not asked before with the same words: answers are kept as files in this folder.

    For trying things out; a table that is shown is made without it. A new worker, or new texts, are asked anew; new versions of the
    programs are not noticed: empty the folder then.
    """
    at.mkdir(parents=True, exist_ok=True)
    worker = WORKER.read_bytes()

    def recall(program: str, /, **question: object) -> Answer | None:
        asked = json.dumps([program, question], sort_keys=True).encode()
        kept = at / f"{program}-{hashlib.sha256(worker + asked).hexdigest()[:24]}.json"
        if kept.is_file():
            answer: Answer | None = json.loads(kept.read_text(encoding="utf-8"))
            return answer
        answer = ask(program, **question)
        if answer is not None:
            kept.write_text(json.dumps(answer), encoding="utf-8")
        return answer

    return recall
