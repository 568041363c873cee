"""Prints the figures of the model card: ``python training/mentions/report.py --data ../shared/data``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import corpora
import gazetteer
import generate
import score

from foresay.foresee.scan import mentions

CASES: Final[dict[str, Callable[[str], str]]] = {
    "as written": str,
    "lower case": str.lower,
    "Title Case": lambda text: " ".join(word[:1].upper() + word[1:] for word in text.split(" ")),
    "CAPITALS": str.upper,
}


def report(model: mentions.Model, data: Path) -> None:
    dev = {name: corpora.labelled(data, f"{name}/dev") for name in corpora.JUDGED}
    every = [post for posts in dev.values() for post in posts]
    for name, posts in dev.items():
        print(f"{name}, precision recall F1:", score.score(model, posts))
    print(f"presidio persons, recall precision: {score.presidio_persons(model, data)}")
    nobody = [post.text for post in every if all(kind != corpora.PERSON for _, _, kind in post.spans)]
    for name, change in CASES.items():
        changed = [corpora.Post(change(p.text), p.spans) for p in every if len(change(p.text)) == len(p.text)]
        false = (mentions.find_with(model, [change(text) for text in nobody]).kind == corpora.PERSON).sum()
        f1 = score.score(model, changed)["all"][2]
        print(f"{name}: F1 {f1}, false persons per 100 posts naming nobody {100 * false / len(nobody):.1f}")
    unmet = corpora.places(data, unseen=True)
    print("places of crises never trained on, precision recall F1:", score.score(model, unmet)["place"])
    _, judging = score.fitting([post for name in corpora.GOLD for post in dev[name]])
    kind, confidence, right = score.judged(model, judging)
    print("reliability:", score.reliability(confidence, right))
    for number, name in enumerate(mentions.KINDS):
        mine = kind == number
        error = score.calibration_error(confidence[mine], right[mine])
        print(f"calibration error, {name}: {error:.3f} over {mine.sum()}")
    for unseen in (False, True):
        met = {
            name: score.person_recall(model, generate.probes(name, unseen=unseen))
            for name in gazetteer.names_by_locale()
        }
        print("person recall on", "names never met:" if unseen else "names in the lexicon:", met)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    parser.add_argument("--model", type=Path, help="weights to judge; without it those that ship")
    given = parser.parse_args()
    if given.model:
        with given.model.open("rb") as file:
            report(mentions.read(file), given.data)
    else:
        report(mentions.load(), given.data)
