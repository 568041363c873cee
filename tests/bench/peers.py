"""`make bench-peers`: Foresay beside other programs, like for like, on the same posts, in the same run.

Each program runs in a process of its own (the others in their own environment), on one thread, and is timed in CPU time after a warm-up,
in turn, round after round; the median counts. A fast program reads more posts than a slow one, so that neither's warm-up decides.
How often each is right is measured by `make accuracy`.
"""

from __future__ import annotations

import os
import statistics
import sys
from dataclasses import dataclass

from tests.accuracy.harness.peers import Ask, asker
from tests.bench.posts import posts

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Program:
    """One program: its name in `tests/peers/worker.py`, in words, how many posts it reads a round, and how many to warm up on."""

    key: str
    words: str
    posts: int
    warm: int

    @property
    def is_ours(self) -> bool:
        """Whether it runs in our environment."""
        return self.key.startswith("foresay")


@dataclass(frozen=True, slots=True)
class Pair:
    """What is compared with what, and how many times as fast issue 3 wants Foresay to be; None where it only reports."""

    ours: str
    theirs: str
    bar: float | None
    words: str


PROGRAMS = (
    Program("foresay", "Foresay, every rule and head, and mentions", 20_000, 2_000),
    Program("foresay_rules", "Foresay, every rule and head", 20_000, 2_000),
    Program("foresay_identity_and_mentions", "Foresay, rules about personal data and mentions", 20_000, 2_000),
    Program("foresay_identity", "Foresay, rules about personal data", 20_000, 2_000),
    Program("foresay_secrets", "Foresay, rules about secrets", 20_000, 2_000),
    Program("foresay_tone", "Foresay, rules about tone", 20_000, 2_000),
    Program("presidio", "Presidio, `analyze` a post at a time", 2_000, 200),
    Program("presidio_batch", "Presidio, `BatchAnalyzerEngine`", 2_000, 200),
    Program("presidio_patterns", "Presidio, patterns alone, blank spaCy", 4_000, 200),
    Program("scrubadub", "scrubadub", 10_000, 500),
    Program("detect_secrets", "detect-secrets, `scan_line`", 2_000, 200),
    Program("profanity", "alt-profanity-check", 20_000, 500),
)

PAIRS = (
    Pair("foresay_identity_and_mentions", "presidio", 150, "personal data and names, a post at a time"),
    Pair("foresay_identity_and_mentions", "presidio_batch", 70, "personal data and names, in batches"),
    Pair("foresay_identity", "presidio_patterns", 40, "personal data, no names on either side"),
    Pair("foresay", "presidio", None, "all that Foresay does, beside Presidio's loop"),
    Pair("foresay", "presidio_batch", None, "all that Foresay does, beside Presidio's batches"),
    Pair("foresay_identity", "scrubadub", None, "personal data; scrubadub has few detectors and no names"),
    Pair("foresay_secrets", "detect_secrets", None, "keys and passwords"),
    Pair("foresay_tone", "profanity", None, "tone; alt-profanity-check is one classifier for one question"),
)


def measure(
    ask_ours: Ask, ask_theirs: Ask, programs: tuple[Program, ...] = PROGRAMS, rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Posts per CPU-second of every program that answers, a figure a round."""
    rates: dict[str, list[float]] = {}
    for number in range(rounds):
        for program in programs:
            texts, _ = posts(program.posts)
            ask = ask_ours if program.is_ours else ask_theirs
            answer = ask("speed", program=program.key, texts=texts, warm=program.warm)
            if answer is not None:
                rates.setdefault(program.key, []).append(len(texts) / answer["seconds"][0])
                say(f"round {number + 1}: {program.words}: {rates[program.key][-1]:,.0f} posts/CPU-s")
    return rates


def table(rates: dict[str, list[float]]) -> str:
    """Both tables as Markdown: each program, then each pair with its bar."""
    lines = ["| program | posts a round | posts/CPU-s, median | lowest to highest |", "| --- | ---: | ---: | ---: |"]
    for program in PROGRAMS:
        if one := rates.get(program.key):
            span = f"{min(one):,.0f} to {max(one):,.0f}"
            lines.append(f"| {program.words} | {program.posts:,} | {statistics.median(one):,.0f} | {span} |")
        else:
            lines.append(f"| {program.words} | {program.posts:,} | did not run | |")
    lines += ["", "| like for like | Foresay is | bar | met |", "| --- | ---: | ---: | --- |"]
    for pair in PAIRS:
        if pair.ours in rates and pair.theirs in rates:
            times = statistics.median(rates[pair.ours]) / statistics.median(rates[pair.theirs])
            bar = f"{pair.bar:g}" if pair.bar else ""
            met = "" if pair.bar is None else "yes" if times >= pair.bar else "**no**"
            lines.append(f"| {pair.words} | {times:,.1f} times as fast | {bar} | {met} |")
    return "\n".join(lines)


def say(words: str) -> None:
    """To people, beside the tables."""
    print(words, file=sys.stderr, flush=True)


def main(python: str, rounds: int = ROUNDS) -> None:
    """Measures and prints."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    rates = measure(asker(sys.executable, say), asker(python, say), rounds=rounds)
    print(f"{posts(1)[1]}; one thread each, {rounds} rounds in turn, load {os.getloadavg()[0]:.1f}.\n\n{table(rates)}")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
