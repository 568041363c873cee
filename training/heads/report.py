"""Prints the figures of the model card: ``python training/heads/report.py --data ../shared/data``. Needs scikit-learn for the baseline."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import score
from corpora import CALIBRATION, FIGURES, Row, posts
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


def report(data: Path) -> None:
    """All figures; a minute or two."""
    known = posts(data)
    held = [row for row in known if row.fold in FIGURES]
    _offensive(data, known, held)
    _identities(data)
    print("\nharmless tweets (Davidson: nobody was offended) taken for harm, at 0.5 and at 0.8")
    quiet = [row.text for row in held if row.source == "davidson" and not row.gold["offensive"]]
    told = score.says(quiet)
    for head in ("offensive", "hostile"):
        print(f"  of {len(quiet)} tweets, {head}: {(told[head] >= 0.5).mean():.3f} {(told[head] >= 0.8).mean():.3f}")
    print("African-American English, and the same said in general English: mean probability")
    for head in ("offensive", "hostile", "profane"):
        print(f"  {head:10} {score.dialect(head)[0]:.3f} {score.dialect(head)[1]:.3f}")
    _reliability(held)
    right, by_kind = score.topics_right()
    print(f"\nkinds of talk: {right:.3f} of the probes by the likeliest kind; likelier than not, by kind:")
    print(" ", {kind: round(share, 2) for kind, share in by_kind.items()})


def _offensive(data: Path, known: list[Row], held: list[Row]) -> None:
    learned = [row for row in known if row.fold not in (CALIBRATION, *FIGURES) and "offensive" in row.gold]
    counts = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    baseline = LogisticRegression(C=3, max_iter=300)
    baseline.fit(counts.fit_transform([row.text for row in learned]), [row.gold["offensive"] >= 0.5 for row in learned])
    print(f"macro-F1 / AUROC, ours beside TF-IDF and logistic regression on the same {len(learned)} labelled posts")
    for name, (texts, truth) in score.sets(held).items():
        told = score.says(texts)
        _line(name, truth, told["offensive"], baseline.predict_proba(counts.transform(texts))[:, 1], "offensive")
        _line("", truth, score.answer(told, "offensive"), None, "offensive or profane")
    for name, (texts, truth, head) in score.unseen(data).items():
        rival = baseline.predict_proba(counts.transform(texts))[:, 1] if head == "offensive" else None
        told = score.says(texts)
        _line(name, truth, told[head], rival, head)
        if head == "offensive":
            _line("", truth, score.answer(told, head), None, "offensive or profane")


def _line(name: str, truth: score.Truth, said: score.Floats, rival: score.Floats | None, head: str) -> None:
    def both(given: score.Floats) -> str:
        return f"{100 * score.macro_f1(truth, given >= 0.5):.1f} / {100 * score.auroc(truth, given):.1f}"

    print(f"  {name:16} {len(truth):6}  {both(said)}   {'' if rival is None else both(rival):11}   {head}")


def _identities(data: Path) -> None:
    print("\nharmless template sentences taken for harm, by identity: the gap between the worst and the best")
    for head, least in (("offensive", 0.5), ("offensive", 0.8), ("hostile", 0.5), ("hostile", 0.8), ("hate", 0.5)):
        shares = {name: share for name, (share, _) in score.identities(data, head, least).items()}
        worst = sorted(shares, key=lambda name: -shares[name])[:5]
        gap, mean = max(shares.values()) - min(shares.values()), np.mean(list(shares.values()))
        print(f"  {head} at {least}: gap {100 * gap:.1f} points, mean {100 * mean:.2f} %;", end=" ")
        print({name: round(100 * shares[name], 1) for name in worst})


def _reliability(held: list[Row]) -> None:
    told = score.says([row.text for row in held])
    for head in ("offensive", "hostile", "insult", "threat", "hate"):
        asked = np.array([head in row.gold for row in held])
        truth = np.array([row.gold.get(head, 0.0) for row in held])[asked].astype(np.float32)
        print(f"\n{head}: of posts of the labelled sets to which it gives ..., the share that people called so")
        for low, high, number, mean, share in score.reliability(truth, told[head][asked]):
            print(f"  {low:.1f} to {high:.1f}  {number:6} posts  said {mean:.2f}  so {share:.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    report(parser.parse_args().data)
