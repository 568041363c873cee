"""`make bench`: one draft, many posts, start-up and memory, with ratios taken within the one run.

Rates are posts per second of CPU time of one thread, since the machines are shared and wall time is noisy. Each row is measured in a
process of its own, so that memory is that row's.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

BAR_DRAFT_MS = 3.0
BAR_RULES = 40_000
BAR_BOTH = 20_000
BAR_START_S = 0.4
BAR_MODELS_MB = 25
BAR_LINEAR = 0.8
"""The rate on the most posts must be at least this share of the rate on the fewest: the cost grows in line with the work."""


def one_draft() -> dict[str, float]:
    """Median and 95th percentile of a check of one draft, warm, in ms of CPU time; and of its parts."""
    from tests.bench.posts import DRAFT

    from foresay import check
    from foresay.foresee.scan import mentions

    def times(work: Callable[[], object], rounds: int = 200) -> list[float]:
        for _ in range(5):
            work()
        taken = []
        for _ in range(rounds):
            start = time.process_time()
            work()
            taken.append((time.process_time() - start) * 1e3)
        return sorted(taken)

    whole, names = times(lambda: check(DRAFT)), times(lambda: mentions.find([DRAFT]))
    return {
        "median": statistics.median(whole),
        "p95": whole[int(len(whole) * 0.95)],
        "mentions": statistics.median(names),
    }


def many(count: int) -> dict[str, float]:
    """Posts per CPU-second of check_many and mentions_many over `count` posts, and the process's peak memory in MB."""
    import resource

    from tests.bench.posts import posts

    from foresay import check_many, mentions_many

    texts, _ = posts(count)
    check_many(texts[:2_000])
    mentions_many(texts[:2_000])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    findings = check_many(texts)
    middle = time.process_time()
    mentioned = mentions_many(texts)
    end = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "rules": count / (middle - start),
        "mentions": count / (end - middle),
        "both": count / (end - start),
        "findings": len(findings),
        "named": len(mentioned),
        "characters": sum(map(len, texts)) / count,
        "grown": (peak - before) / 1024,
        "peak": peak / 1024,
    }


def start_up(rounds: int = 11) -> dict[str, float]:
    """Median wall time in seconds of `foresay check` from cold, beside a Python that does nothing."""

    def seconds(*arguments: str) -> float:
        taken = []
        for _ in range(rounds):
            start = time.perf_counter()
            subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=False)
            taken.append(time.perf_counter() - start)
        return statistics.median(taken)

    return {
        "check": seconds("-m", "foresay.cli.main", "check", "mail me: jo.k@gmail.com", "--fail-on", "never"),
        "python": seconds("-c", "pass"),
        "numpy": seconds("-c", "import numpy"),
    }


def models_and_tables() -> dict[str, float]:
    """MB that the models and tables of the engine take in a wheel (deflated, as wheels are) and on disk."""
    import io
    import zipfile
    from pathlib import Path

    import foresay

    root = Path(foresay.__file__).parent
    packed, plain = io.BytesIO(), 0
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:
        for path in sorted((root / "foresee").rglob("*")):
            if path.is_file() and path.suffix not in (".py", ".pyc", ".md"):
                wheel.write(path, path.relative_to(root))
                plain += path.stat().st_size
    return {"wheel": packed.tell() / 2**20, "disk": plain / 2**20}


def _apart(call: str) -> dict[str, float]:
    """The result of a call of this module, made in a process of its own."""
    code = f"import json; from tests.bench.__main__ import *; print(json.dumps({call}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def main(sizes: tuple[int, ...]) -> None:
    """Prints the tables, as Markdown."""
    from tests.bench.posts import DRAFT, posts

    from foresay.foresee.catalogue import all_rules

    print(f"{len(all_rules())} rules; {posts(1)[1]}.\n")
    draft = _apart("one_draft()")
    print(
        f"One draft of {len(DRAFT)} characters, warm, ms of CPU: median {draft['median']:.1f} (bar {BAR_DRAFT_MS:g}),"
    )
    print(f"95th percentile {draft['p95']:.1f}; of it people and places {draft['mentions']:.1f}.\n")
    start = _apart("start_up()")
    print(f"`foresay check` from cold, s of wall time: {start['check']:.2f} (bar {BAR_START_S:g}); Python alone")
    print(f"{start['python']:.2f}, with numpy {start['numpy']:.2f}.\n")
    size = models_and_tables()
    print(
        f"Models and tables, MB: {size['wheel']:.1f} in the wheel (bar {BAR_MODELS_MB}), {size['disk']:.1f} on disk.\n"
    )
    print(
        "| posts | characters | rules and heads /CPU-s | mentions /CPU-s | both /CPU-s | findings | mentions | grown | peak |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    rates = []
    for count in sizes:
        row = _apart(f"many({count})")
        rates.append(row["both"])
        speeds = (
            f"{row['rules']:,.0f} (bar {BAR_RULES:,}) | {row['mentions']:,.0f} | {row['both']:,.0f} (bar {BAR_BOTH:,})"
        )
        found = f"{row['findings']:,.0f} | {row['named']:,.0f}"
        print(
            f"| {count:,} | {row['characters']:.0f} | {speeds} | {found} | {row['grown']:.0f} MB | {row['peak']:.0f} MB |",
            flush=True,
        )
    if len(rates) > 1:
        print(f"\nThe rate on the most posts is {rates[-1] / rates[0]:.2f} of that on the fewest (bar {BAR_LINEAR:g}).")


def publishing() -> None:
    """What sending costs us, in a process of its own: at once, and to servers that take 60 ms as Bluesky's does."""
    for answer in ("0", "60"):
        subprocess.run([sys.executable, "-m", "tests.bench.publishing", "10000", answer], check=True)


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or (10_000, 100_000, 1_000_000))
    publishing()
