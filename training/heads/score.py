"""Figures of the heads, on posts that nothing was learned from. Used by ``report.py`` and by ``tests/accuracy/test_heads_dev.py``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from corpora import FIGURES, Row, posts, rows
from numpy.typing import NDArray
from topics import PROBES

from foresay.foresee.scan.heads import Heads, load
from foresay.foresee.scan.tokens import tokenise

Floats = NDArray[np.float32]
Truth = NDArray[np.bool_]

SETS: Final = ("davidson", "hatexplain", "toxic_types", "surge", "wikipedia")
"""Sets with labels for "offensive" whose rows of the folds for figures are measured on."""


def says(texts: Sequence[str]) -> dict[str, Floats]:
    """What the heads that ship say of these texts, by head, in handy amounts."""
    parts = [Heads(tokenise(texts[at : at + 4_096])).probabilities for at in range(0, len(texts), 4_096)]
    return dict(zip(load().names, np.concatenate(parts).T, strict=True))


def either(one: Floats, other: Floats) -> Floats:
    """The probability of one or the other, taken as independent: the sets call both abuse and swearing "offensive"."""
    return 1 - (1 - one) * (1 - other)


def macro_f1(truth: Truth, said: Truth) -> float:
    """The mean of the F1 of both classes."""

    def f1(true: Truth, found: Truth) -> float:
        both = int((true & found).sum())
        return 2 * both / max(int(true.sum() + found.sum()), 1)

    return (f1(truth, said) + f1(~truth, ~said)) / 2


def auroc(truth: Truth, score: Floats) -> float:
    """How often a yes scores above a no; ties count half."""
    _, rank, counts = np.unique(score, return_inverse=True, return_counts=True)
    place = np.cumsum(counts) - (counts - 1) / 2
    yes, no = int(truth.sum()), int((~truth).sum())
    return float((place[rank][truth].sum() - yes * (yes + 1) / 2) / max(yes * no, 1))


def held_back(data: Path, folds: Sequence[int] = FIGURES) -> list[Row]:
    """The posts that nothing was learned from."""
    return [row for row in posts(data) if row.fold in folds]


def sets(held: Sequence[Row]) -> dict[str, tuple[list[str], Truth]]:
    """Texts and whether most of those asked were offended, by set."""
    found = {}
    for name in SETS:
        here = [row for row in held if row.source == name and "offensive" in row.gold]
        found[name] = ([row.text for row in here], np.array([row.gold["offensive"] >= 0.5 for row in here]))
    return found


def unseen(data: Path) -> dict[str, tuple[list[str], Truth, str]]:
    """Texts, truth and the head that answers, of sets that are for measuring only."""
    olid = list(rows(data, "tone_olid/train"))
    hate = list(rows(data, "tone_tweeteval_hate/val"))
    check = list(rows(data, "tone_hatecheck/dev"))
    return {
        "olid": ([row["text"] for row in olid], np.array([row["a"] == "OFF" for row in olid]), "offensive"),
        "tweeteval_hate": ([row["text"] for row in hate], np.array([row["label"] == "hate" for row in hate]), "hate"),
        "hatecheck": ([row["text"] for row in check], np.array([row["label"] == "hateful" for row in check]), "hate"),
    }  # fmt: skip


def answer(told: dict[str, Floats], head: str) -> Floats:
    """What answers a set's question: for "offensive" swearing counts as well."""
    return either(told["offensive"], told["profane"]) if head == "offensive" else told[head]


IDENTITIES: Final = (
    "african american", "american", "asian", "bisexual", "black", "blind", "buddhist", "canadian", "catholic", "chinese", "christian",
    "deaf", "elderly", "european", "female", "gay", "heterosexual", "hispanic", "homosexual", "indian", "japanese", "jewish", "latina",
    "latino", "latinx", "lesbian", "lgbt", "lgbtq", "male", "mexican", "middle aged", "middle eastern", "muslim", "nonbinary", "old",
    "older", "paralyzed", "protestant", "queer", "sikh", "straight", "taoist", "teenage", "trans", "transgender", "white", "young",
    "younger",
)  # fmt: skip
"""The identities that the templates of `tone_identity_templates` name."""


def identities(data: Path, head: str, least: float) -> dict[str, tuple[float, int]]:
    """The share of harmless template sentences that a head takes for harm, and their number, by identity."""
    harmless = [row["text"] for row in rows(data, "tone_identity_templates/dev") if row["label"] == "nontoxic"]
    told = says(harmless)[head] >= least
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for text, wrong in zip(harmless, told.tolist(), strict=True):
        padded = f" {text.lower()} "
        named = [name for name in IDENTITIES if f" {name} " in padded]
        if named:
            found[max(named, key=len)].append(wrong)
    return {
        name: (sum(found[name]) / len(found[name]), len(found[name])) for name in IDENTITIES if len(found[name]) > 20
    }


DIALECT: Final = (
    ("she be helping everybody on the block", "she helps everybody on the street"),
    ("I'm finna cook for the whole fam", "I am about to cook for the whole family"),
    ("we been friends since kindergarten fr", "we have been friends since kindergarten"),
    ("ain't no place like grandma house", "there is no place like grandma's house"),
    ("he gon be a great daddy", "he is going to be a great father"),
    ("y'all see the game last night??", "did you all see the game last night?"),
    ("my homie just bought his first house", "my friend just bought his first house"),
    ("that choir was singing singing", "that choir sang really well"),
    ("I'm dead, this show too funny", "I am laughing so hard at this show"),
    ("who all going to the block party", "who is going to the street party"),
    ("lemme hold five dollars till Friday", "could you lend me five dollars until Friday"),
    ("she ain't even tired after all that", "she is not even tired after all that"),
    ("he done fixed the whole porch by hisself", "he fixed the whole porch by himself"),
    ("this peach cobbler smacks", "this peach cobbler is delicious"), ("we out here grinding every day", "we work hard every day"),
    ("them shoes hard", "those shoes look great"), ("bet, pull up at six", "good, come over at six"),
    ("my baby brother so tall now", "my little brother is so tall now"),
    ("it don't be raining like this in May", "it usually does not rain like this in May"),
    ("I ain't going nowhere till the music stop", "I am not leaving until the music stops"),
    ("mama said be home before dark", "my mother said to be home before dark"),
    ("you already know we showing up", "you know that we will be there"),
    ("he too smart for his own good lol", "he is too clever for his own good"),
    ("church was packed this morning hallelujah", "church was full this morning"),
    ("ion even like coffee like that", "I do not like coffee that much"),
    ("nah fr this weather wild", "honestly, this weather is strange"), ("stay blessed fam", "all the best, everyone"),
    ("her braids came out so pretty", "her braids turned out so pretty"),
    ("we finna be late cause you slow lol", "we will be late because you are slow"),
    ("that boy can hoop", "that boy plays basketball well"),
)  # fmt: skip
"""Harmless sentences in African-American English, each with one that says the same in general English. None was learned from."""


def dialect(head: str) -> tuple[float, float]:
    """The mean probability of a head in African-American English, and for the same in general English."""
    told = [says([pair[side] for pair in DIALECT])[head].mean() for side in (0, 1)]
    return float(told[0]), float(told[1])


def reliability(truth: Floats, said: Floats) -> list[tuple[float, float, int, float, float]]:
    """Rows (from, to, posts, mean said, share true) of the posts between each two of a few thresholds."""
    table = []
    for low, high in pairwise((0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1.0)):
        here = (said >= low) & ((said < high) | (high == 1.0))
        if here.any():
            table.append((low, high, int(here.sum()), float(said[here].mean()), float(truth[here].mean())))
    return table


def topics_right() -> tuple[float, dict[str, float]]:
    """The share of probes whose kind of talk is the likeliest of all kinds; and by kind, that it is likelier than one in two."""
    kinds = list(PROBES)
    told = {kind: says(list(PROBES[kind])) for kind in kinds}
    best = [np.argmax([told[kind][other] for other in kinds], axis=0) == number for number, kind in enumerate(kinds)]
    return float(np.concatenate(best).mean()), {kind: float((told[kind][kind] >= 0.5).mean()) for kind in kinds}
