"""Labelled and unlabelled posts for the heads, read into one form.

Everything is read from the development data folder (see its README for origins and licences); nothing here is shipped, and no set
that its README marks "no" or "diagnostic" is read for training.

A row's gold is a share in [0, 1]: how many of those who were asked would say yes. A head that a set says nothing about is absent. A row's
guess is the same where nobody was asked: from the emotion that people saw in a post, or from swear words in it.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Final

TOLD: Final = ("offensive", "insult", "threat", "hate", "profane", "sarcasm")
"""What people were asked, and what the teacher is asked."""
TONE: Final = ("offensive", "hostile", "insult", "threat", "hate", "profane")
"""The heads of tone that ship. `hostile` is insult, threat and hate together, without swearing at nobody, which many call offensive too.
Sarcasm is not among them: what the data teach of it does not carry over to other posts."""

CALIBRATION: Final = 0
FIGURES: Final = (1, 2)
"""Folds that nothing is learned from (see `Row.fold`); the figures are measured on theirs alone."""

_TYPES: Final = {"Insult": "insult", "Threat": "threat", "Profane/Obscene": "profane", "Identity based Attack": "hate"}
_LINK: Final = re.compile(r"https?://\S+|www\.\S+")
_HANDLE: Final = re.compile(r"@\w+|<user>")


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    source: str
    gold: dict[str, float] = field(default_factory=dict)
    guess: dict[str, float] = field(default_factory=dict)

    @property
    def fold(self) -> int:
        """0 to 9, by the text with handles and links alike: 0 is for calibration, 1 and 2 for the figures, the rest is learned."""
        return fold_of(self.text)


def fold_of(text: str) -> int:
    """See `Row.fold`. Copies that differ in handle, link, case or spaces are on the same side."""
    bare = _HANDLE.sub("@", _LINK.sub("", text.lower())).removeprefix("rt @:")
    return zlib.crc32(" ".join(bare.split()).encode("utf-8", "replace")) % 10


def rows(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """Rows of one file, e.g. ``tone_davidson/dev``. Raises FileNotFoundError naming the file and what to do."""
    path = data / f"{name}.jsonl.gz"
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: training reads the development data folder; give it with --data")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def posts(data: Path) -> list[Row]:
    """Every post that may be trained on, each text once, labelled ones first."""
    known = _once(
        row
        for read in (_davidson, _hatexplain, _toxic_types, _toxic_spans, _hatemoji, _surge, _wikipedia, _isarcasm)
        for row in read(data)
    )
    swearing = _swear_words(data)
    return [_guessed(row, swearing) for row in _once([*known, *_talk(data)])]


def _talk(data: Path) -> Iterator[Row]:
    """Posts whose tone nobody labelled. Film reviews are left out: they speak of villains and murder all the time."""
    for row in islice(rows(data, "tone_goemotions/train"), 24_000):
        shares = [_BY_EMOTION.get(emotion, 0.06) for emotion in row["labels"]]
        yield Row(row["text"], "goemotions", guess={"offensive": max(shares, default=0.06)})
    for row in rows(data, "tone_vader_sentiment/dev"):
        if row["domain"] != "movieReviewSnippets":
            yield Row(row["text"], "vader_sentiment", guess={"offensive": 0.2 if row["mean"] < -1 else 0.06})
    names = {
        "inbox_ibm_care/dev": 600,
        "inbox_youtube_spam/dev": 200,
        "disc_llmprivacy_synth/dev": 300,
        "loc_idrisi_en/train": 1_500,
    }
    for name, most in names.items():
        for row in islice(rows(data, name), most):
            yield Row(row["text"], name.split("/")[0], guess={"offensive": 0.06})


_BY_EMOTION: Final = {
    "anger": 0.5, "disgust": 0.5, "annoyance": 0.35, "disapproval": 0.15, "disappointment": 0.12, "embarrassment": 0.1,
    "admiration": 0.03, "amusement": 0.03, "approval": 0.03, "caring": 0.03, "excitement": 0.03, "gratitude": 0.03, "joy": 0.03,
    "love": 0.03, "optimism": 0.03, "pride": 0.03, "relief": 0.03,
}  # fmt: skip
"""How likely a post in which this emotion was seen is to offend, before its words are looked at: our own estimate."""

_HARD_WORDS: Final = frozenset(
    (
        "idiot idiots idiotic moron morons moronic stupid dumb pathetic liar liars clown clowns loser losers scum "
        "scumbag trash disgrace coward cowards ignorant disgusting hypocrite hypocrites traitor traitors crook "
        "crooks imbecile fool fools garbage vile despicable worthless parasite parasites retard retarded sick evil "
        "creep pig pigs lowlife thug thugs racist racists bigot bigots fascist fascists nazi nazis sucks suck "
        "fraud delusional braindead clueless shameful disgraceful"
    ).split()
)
"""Words of contempt: where one stands in a post that nobody labelled, one in two offends."""

_EVERYDAY: Final = frozenset(
    (
        "bbc peter sheet 69 knob nobs bender crow crows finger sack snatch wang slit forked breasts knickers "
        "crotch greaser spook nip booty boob boobs anal bater cack weenie tadger jailbait sphincter sperm sissy "
        "spanking anus pedo kkk molester"
    ).split()
)
"""Entries of the lexicon of swear words that are mostly said with nothing meant by it, or name a thing."""

_OF_GROUPS: Final = ("racial / ethnic slurs", "sexual orientation / gender")
_SWORN: Final = ("bitch", "cunt", "whore", "slut", "pussy")

_WORD: Final = re.compile(r"[\w'$@!*]+")


def _swear_words(data: Path) -> frozenset[str]:
    """The lexicon's words less the names of groups, nasty or not: whether those offend depends on what is said with them."""
    kept = (
        row
        for row in rows(data, "lex_surge_profanity/lexicon")
        if row["category_1"] not in _OF_GROUPS or row["canonical_form_1"] in _SWORN
    )
    return frozenset(row["text"] for row in kept) - _EVERYDAY


def _guessed(row: Row, swearing: frozenset[str]) -> Row:
    """The row with what its words make likely."""
    words = {word.strip("!'") for word in _WORD.findall(row.text.lower())}
    swears = not words.isdisjoint(swearing)
    guess = row.guess | {"profane": float(swears)}
    if "offensive" in guess:
        kept = (1 - guess["offensive"]) * (1.0 if words.isdisjoint(_HARD_WORDS) else 0.45)
        guess |= {"hostile": (1 - kept) * 0.8, "offensive": 1 - kept * (0.3 if swears else 1.0)}
    return Row(row.text, row.source, row.gold, guess)


def _once(found: Iterable[Row]) -> list[Row]:
    first: dict[str, Row] = {}
    for row in found:
        if row.text and row.text.strip():
            first.setdefault(row.text, row)
    return list(first.values())


def _davidson(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_davidson/dev"):
        gold = {"offensive": (row["n_hate"] + row["n_offensive"]) / row["n"], "hate": row["n_hate"] / row["n"]}
        if row["n_neither"] == row["n"]:
            gold |= {"insult": 0.0, "threat": 0.0, "hostile": 0.0}
        yield Row(row["text"], "davidson", gold)


def _hatexplain(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_hatexplain/dev"):
        text = row["text"].replace("<user>", "@user").replace("<number>", "0").replace("<percent>", "%")
        if row["label"] == "toxic":  # hateful or offensive: which of the two is lost
            yield Row(text, "hatexplain", {"offensive": 1.0, "hostile": 0.9})
        else:
            yield Row(text, "hatexplain", {"offensive": 0.0, "insult": 0.0, "threat": 0.0, "hate": 0.0, "hostile": 0.0})


def _toxic_types(data: Path) -> Iterator[Row]:
    """Posts that earlier raters had already called toxic (Civil Comments), looked at again by a few."""
    for row in rows(data, "tone_toxic_types/dev"):
        gold = {"offensive": 1 - row["n_not_toxic"] / row["n"]}
        for kind, head in _TYPES.items():
            votes = max((span[3] for span in row["spans"] if span[0] == kind), default=0)
            gold[head] = min(1.0, votes / row["n"])
        meant = sum(span[3] for span in row["spans"] if span[0] in _TYPES and span[0] != "Profane/Obscene")
        gold["hostile"] = min(gold["offensive"], meant / row["n"])  # raters may mean different words
        yield Row(row["text"], "toxic_types", gold)


def _toxic_spans(data: Path) -> Iterator[Row]:
    """Nearly all of these are in `_toxic_types` with more said about them; those come first and stay."""
    for name in ("train", "trial"):
        for row in rows(data, f"tone_toxic_spans/{name}"):
            if row["spans"]:
                yield Row(row["text"], "toxic_spans", {"offensive": 1.0})


def _hatemoji(data: Path) -> Iterator[Row]:
    for name in ("build_train", "build_validation"):
        for row in rows(data, f"tone_hatemoji/{name}"):
            if row["label"]:
                threat = float(row["type"] == "threateninglanguage")
                yield Row(row["text"], "hatemoji", {"offensive": 1.0, "hate": 1.0, "threat": threat, "hostile": 1.0})
            else:  # not hateful, but it may still be rude
                yield Row(row["text"], "hatemoji", {"hate": 0.0, "threat": 0.0})


def _surge(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_surge_toxicity/dev"):
        yield Row(row["text"], "surge", {"offensive": float(row["label"] == "Toxic")})


def _wikipedia(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_wikipedia_toxicity/dev"):
        gold = {"offensive": float(row["toxic"])}
        yield Row(
            row["text"], "wikipedia", gold if row["toxic"] else gold | {"insult": 0.0, "threat": 0.0, "hate": 0.0}
        )


def _isarcasm(data: Path) -> Iterator[Row]:
    for row in rows(data, "tone_isarcasm/train"):
        yield Row(row["text"], "isarcasm", {"sarcasm": float(row["sarcastic"])})
        if row.get("rephrase"):
            yield Row(row["rephrase"], "isarcasm", {"sarcasm": 0.0})
