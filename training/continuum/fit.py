"""Fits how strongly each kind of evidence pulls a draft between personal and work.

    python training/continuum/fit.py            prints the numbers and how well they place the posts kept for measuring
    python training/continuum/fit.py --write    writes them into src/foresay/foresee/signs.py

An ordinal model: the position falls between the bounds of the five places with logistic noise. The fit starts from a prior written
by hand and stays near it where the posts say little; a sign of work never pulls towards personal, nor the other way round. Plain
numpy, no randomness: the same posts give the same numbers. Seconds.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "accuracy"))

import numpy as np
from lives import NAMES, Placed, placed
from numpy.typing import NDArray

from foresay.foresee.continuum import PLACES, counted
from foresay.foresee.signs import PULLS

STIFF: Final = 4.0  # how much a number must gain the fit to move from its prior
LEAST: Final = 0.4  # of its prior: what can be shown as evidence must also weigh a little
MOST: Final = 2.5
NOISE: Final = 0.2  # of the position
PACE: Final = 0.0004  # of the descent
ABSENCE: Final = (
    -0.42
)  # "no clear word of work", not fitted: the lists know these posts, so that on others their silence says less
STEPS: Final = 4_000
PRIOR: Final[Mapping[str, float]] = {
    "official account": 1.2, "account names employer": 0.3, "personal account": -0.3, "called work": 0.9,
    "called personal": -0.9, "meant for work": 0.6, "meant for family": -0.6, "few readers": -0.4, "employer": 0.6,
    "own trade": 0.6, "role": 0.5, "work tag": 0.4, "home tag": -0.3, "price": 0.3, "link": 0.2, "business": 0.9,
    "offer": 0.6, "answer": 0.5, "vacancy": 0.6, "work people": 0.5, "work things": 0.4, "trade": 0.6,
    "perhaps work": 0.3, "economy": 0.4, "knowledge": 0.4, "notice": 0.5, "we": 0.1, "family": -0.5, "home": -0.35,
    "free time": -0.35, "food": -0.3, "pets": -0.4, "feelings": -0.25, "body": -0.25, "weather": -0.1, "town": -0.2,
    "chat": -0.2, "in-joke": -0.3, "took part": -0.4, "did yourself": -0.3, "I": -0.15, "no work": ABSENCE,
}  # fmt: skip
"""The numbers before any post was looked at; their signs are kept."""
SIGNS_FILE: Final = Path(__file__).resolve().parents[2] / "src" / "foresay" / "foresee" / "signs.py"


def table(posts: Sequence[Placed]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Posts x kinds of evidence (strength), and the labels."""
    names = list(PRIOR)
    found = [counted(post.scene) for post in posts]
    return np.array([[one.get(name, 0.0) for name in names] for one in found]), np.array([post.place for post in posts])


def fit(strengths: NDArray[np.float64], labels: NDArray[np.int64]) -> dict[str, float]:
    """The numbers, by gradient descent on the ordinal loss, kept on the side of their prior."""
    prior = np.array(list(PRIOR.values()))
    bounds = np.array([-np.inf, *(limit for limit, _ in PLACES[:-1]), np.inf])
    weights = prior.copy()
    for _ in range(STEPS):
        position, steepness = positions(strengths, weights)
        upper = 1 / (1 + np.exp(-np.clip((bounds[labels + 1] - position) / NOISE, -30, 30)))
        lower = 1 / (1 + np.exp(-np.clip((bounds[labels] - position) / NOISE, -30, 30)))
        slope = (1 - upper - lower) / NOISE  # of -log(upper - lower) by the position
        gradient = (strengths * steepness).T @ slope + 2 * STIFF * (weights - prior)
        weights = weights - PACE * gradient
        weights = np.sign(prior) * np.clip(np.abs(weights), LEAST * np.abs(prior), MOST * np.abs(prior))
        weights[-1] = ABSENCE
    return {name: round(float(weight), 2) for name, weight in zip(PRIOR, weights, strict=True)}


def positions(
    strengths: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The position of each post, as `continuum` computes it, and how steeply each pull moves it (posts x kinds)."""
    work = np.tanh(strengths @ np.maximum(weights, 0))
    personal = np.tanh(strengths @ np.minimum(weights, 0))
    steepness = np.where(weights > 0, (1 - work**2)[:, None], (1 - personal**2)[:, None])
    return work + personal, steepness


def places(strengths: NDArray[np.float64], numbers: Mapping[str, float]) -> NDArray[np.int64]:
    """Where the numbers put posts."""
    limits = [limit for limit, _ in PLACES[:-1]]
    return np.digitize(positions(strengths, np.array([numbers[name] for name in PRIOR]))[0], limits)


def report(name: str, said: NDArray[np.int64], labels: NDArray[np.int64]) -> None:
    """Prints how often the place is the labelled one, and within one of it."""
    far = np.abs(said - labels)
    print(f"{name:24} {len(labels):4} posts: exact {np.mean(far == 0):.3f}, within one {np.mean(far <= 1):.3f}")


def write(numbers: Mapping[str, float]) -> None:
    """Puts the numbers into the source of the signs."""
    lines = "".join(f'    "{name}": {number},\n' for name, number in numbers.items())
    text = SIGNS_FILE.read_text(encoding="utf-8")
    block = re.compile(r"(# fitted by [^\n]*\n).*?(\}\n# end of the fitted numbers)", re.DOTALL)
    SIGNS_FILE.write_text(block.sub(lambda found: found[1] + lines + found[2], text), encoding="utf-8")


def main() -> None:
    """Fits on one half, reports on both."""
    parser = argparse.ArgumentParser(description="Fit how strongly evidence pulls between personal and work.")
    parser.add_argument("--write", action="store_true", help="write the numbers into signs.py")
    options = parser.parse_args()
    assert PRIOR.keys() == PULLS.keys()
    posts = list(placed())
    mine, kept = table([post for post in posts if not post.kept]), table([post for post in posts if post.kept])
    numbers = fit(*mine)
    used = (mine[0] > 0).sum(axis=0)
    for (name, number), count in zip(numbers.items(), used.tolist(), strict=True):
        print(f"{name:24} {PRIOR[name]:6.2f} -> {number:6.2f}   in {count} posts")
    report("prior, fitted half", places(mine[0], PRIOR), mine[1])
    report("fitted, fitted half", places(mine[0], numbers), mine[1])
    report("prior, kept half", places(kept[0], PRIOR), kept[1])
    said = places(kept[0], numbers)
    report("fitted, kept half", said, kept[1])
    for label, name in enumerate(NAMES):
        row = [int(np.sum((kept[1] == label) & (said == place))) for place in range(len(NAMES))]
        print(f"{name:24} {row}")
    if options.write:
        write(numbers)


if __name__ == "__main__":
    main()
