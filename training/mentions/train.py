"""Trains the mention finder's weights.

    python training/mentions/train.py --data ../shared/data --out src/foresay/foresee/models/mentions.npy

Needs the packages of training/requirements.in and the development data folder; takes some 40 minutes on one processor.
The features are computed by the shipped code itself (`features.features`), so training and use cannot drift apart.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))

import corpora
import gazetteer
import generate
import numpy as np
import pycrfsuite
import report
import score
from numpy.typing import NDArray

from foresay.foresee.scan import features, mentions
from foresay.foresee.scan.tokens import tokenise

UNIT: Final = 1 / 128  # of a stored weight
LARGEST: Final = 7.0  # weight; the features of a token then sum within 16 bits
READINGS: Final = ("between", *corpora.GOLD)  # of the teacher, in order of trust
NAMELESS: Final = 0.4  # share of the teacher's posts without any mention that are learned from
THRESHOLD: Final = 0.65  # F1 hardly changes from 0.55 to 0.75; below this, more persons are missed


def sequences(
    posts: Sequence[corpora.Post], lexicon: NDArray[np.uint16]
) -> tuple[list[list[list[str]]], list[list[str]]]:
    """Per post, per token: the rows of its features as text (what crfsuite reads); and the label."""
    tokens = tokenise([post.text for post in posts])
    labels = corpora.label_ids(posts, tokens)
    named = [[f"{row:x}" for row in line] for line in features.features(tokens, lexicon).T.tolist()]
    bounds = tokens.first.tolist()
    cut = list(itertools.pairwise(bounds))
    return [named[a:b] for a, b in cut], [[corpora.LABELS[k] for k in labels[a:b]] for a, b in cut]


def fit(
    parts: Sequence[tuple[Sequence[corpora.Post], NDArray[np.uint16]]],
    path: Path,
) -> None:
    """Trains on several sets, each with the lexicon it is to be read with, and writes the crfsuite model."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for posts, lexicon in parts:
        for at in range(0, len(posts), 4000):
            for items, labels in zip(*sequences(posts[at : at + 4000], lexicon), strict=True):
                trainer.append(items, labels)
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 100, "feature.minfreq": 2})
    trainer.train(str(path))


def teacher_labels(data: Path, folder: Path) -> Path:
    """Trains the teacher and has it label the posts that nobody has; some 25 minutes."""
    import teacher  # here, because it needs torch

    path = folder / "labels.jsonl"
    teacher.teach(data, path)
    return path


def teacher_posts(path: Path, data: Path, rng: np.random.Generator) -> list[corpora.Post]:
    """Posts as the teacher labelled them; in crisis posts the people's own place labels stand before the teacher's.

    What any of its readings sees is taken, the one between first. Of the posts in which it sees nobody most are left out.
    """
    crisis = {post.text: post for post in corpora.places(data)}
    posts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = _either(*(row[reading] for reading in READINGS))
        known = crisis.get(row["text"])
        if known:
            spans = _either(known.spans, [s for s in spans if s[2] != corpora.PLACE])
        if row["source"] != "dev" and (spans or rng.random() < NAMELESS):
            posts.append(corpora.Post(row["text"], tuple(spans)))
    return posts


def _either(*readings: Sequence[Sequence[int]]) -> list[corpora.Span]:
    """Spans of several readings; where two overlap, that of the earlier reading."""
    spans: list[corpora.Span] = []
    for reading in readings:
        spans += [(s, e, k) for s, e, k in reading if not any(s < end and e > start for start, end, _ in spans)]
    return sorted(spans)


def weights(path: Path) -> tuple[NDArray[np.int64], NDArray[np.int16], NDArray[np.float32]]:
    """Rows in use (ascending), their weights [rows, labels] in UNIT, and the transitions as exp(weight)."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    info = tagger.info()
    label = {name: number for number, name in enumerate(corpora.LABELS)}
    table: dict[int, NDArray[np.float64]] = {}
    for (row, name), weight in info.state_features.items():
        table.setdefault(int(row, 16), np.zeros(len(label)))[label[name]] = weight
    used = np.array(sorted(table))
    values = np.rint(np.stack([table[row] for row in used.tolist()]).clip(-LARGEST, LARGEST) / UNIT)
    transitions = np.ones((len(label), len(label)))
    for (before, after), weight in info.transitions.items():
        transitions[label[before], label[after]] = np.exp(weight)
    for kind in range(3):  # I of a kind goes on only from B or I of it
        inside = 2 * kind + 2
        allowed = np.zeros(len(label), np.bool_)
        allowed[inside - 1 : inside + 1] = True
        transitions[~allowed, inside] = 0
    keep = (values != 0).any(axis=1)
    return used[keep], values[keep].astype(np.int16), transitions.astype(np.float32)


def store(
    out: Path, used: NDArray[np.int64], values: NDArray[np.int16], transitions: NDArray[np.float32],
    lexicon: NDArray[np.uint16], threshold: float, slope: Sequence[float], offset: Sequence[float],
) -> None:  # fmt: skip
    """Writes the model: the rows and slots in use, and the rest."""
    slots = np.flatnonzero(lexicon)
    padded = np.zeros((len(values), 8), np.int16)
    padded[:, : values.shape[1]] = values
    arrays = {
        "rows": used.astype(np.uint32),
        "weights": padded,
        "slots": slots.astype(np.uint32),
        "entries": lexicon[slots],
        "unit": np.float32(UNIT),
        "transitions": transitions,
        "threshold": np.float32(threshold),
        "slope": np.array(slope, np.float32),
        "offset": np.array(offset, np.float32),
    }
    with out.open("wb") as file:
        for name in mentions.STORED:
            np.save(file, arrays[name])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--labels", type=Path, help="what teacher.py wrote earlier; without it the teacher works now")
    given = parser.parse_args()
    if not given.data.is_dir():
        sys.exit(
            f"No data folder at {given.data}: the labelled posts are not part of the repository; give their folder."
        )
    gold = [post for name in corpora.GOLD for post in corpora.labelled(given.data, f"{name}/train")]
    dev = [corpora.labelled(given.data, f"{name}/dev") for name in corpora.GOLD]
    pool = [p.text for p in gold] + [p.text for p in corpora.places(given.data)] + corpora.unlabelled(given.data)
    lexicon = gazetteer.build(pool)
    rng = np.random.default_rng(0)
    recast = [
        generate.recased(gold[k], rng, lower=0.7, upper=0.3) for k in rng.permutation(len(gold))[: len(gold) // 5]
    ]
    # Everything is read twice, once with names forgotten, so that a name the lexicon lacks is known by its company.
    forgotten = (lexicon & gazetteer.FORGOTTEN != 0) & (rng.random(lexicon.size) < 0.5)
    forgetful = np.where(forgotten, 0, lexicon).astype(np.uint16)
    made = generate.generated(given.data, seed=1, times=8)
    print("lexicon entries", np.count_nonzero(lexicon), file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        taught = teacher_posts(given.labels or teacher_labels(given.data, Path(folder)), given.data, rng)
        path = Path(folder) / "crf"
        # The first corpus counts twice: it is the most varied, and there are three of the teacher's posts to one of people's.
        again = corpora.labelled(given.data, f"{corpora.GOLD[0]}/train")
        parts = [(gold + recast + made + taught + again, lexicon), (gold + made, forgetful)]
        fit(parts, path)
        fitted = weights(path)
    print("rows", fitted[0].size, file=sys.stderr)
    halves = [score.fitting(posts)[0] for posts in dev]

    def stored(slope: Sequence[float], offset: Sequence[float]) -> mentions.Model:
        store(given.out, *fitted, lexicon, THRESHOLD, slope, offset)
        with given.out.open("rb") as file:
            return mentions.read(file)

    kind, raw, right = score.judged(stored([1.0] * 3, [0.0] * 3), list(itertools.chain(*halves)))
    curves = [score.calibration(raw[kind == k], right[kind == k]) for k in range(3)]
    model = stored(*zip(*curves, strict=True))
    report.report(model, given.data)


if __name__ == "__main__":
    main()
