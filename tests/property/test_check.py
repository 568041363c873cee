"""Promises of the engine that hold for any text."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foresay import Account, Author, Draft, check, check_many
from foresay.foresee.catalogue import all_rules
from foresay.foresee.plan import Plan
from foresay.foresee.rule import Sample
from foresay.foresee.search import Batch, search

SAMPLES = [
    (sample.text if isinstance(sample, Sample) else sample).replace("[", "").replace("]", "")
    for rule in all_rules()
    for sample in (*rule.fires, *rule.quiet)
]
ANA = Author(
    names=("Ana Ruiz",),
    handles=("@ana",),
    employers=("Harbour Courier",),
    profession="journalism",
    children=("Mia",),
    codenames=("Bluebird",),
)
PIECES = [
    *"\u200b\u200d\u202e\u2066\u0301\u0336\ufeff\0\ud800\udfff&;#@<>\"'‘’“”аеорсѕіﬁ①𝐀\n\r\t ",
    *(
        "🏳️‍🌈",
        "👩‍👩‍👧",
        "שלום",
        "مرحبا",
        "&amp;",
        "&#39;",
        "&nbsp;",
        "http://",
        "www.",
        "a@b.co",
        "12 Elm Street",
        "+44 20 7946 0000",
    ),
]
STRANGE = st.lists(st.one_of(st.text(max_size=3), st.sampled_from(PIECES)), max_size=60).map("".join)
SPOKEN = st.lists(st.sampled_from(SAMPLES), min_size=1, max_size=4).map("\n".join)
SPLICED = st.tuples(st.sampled_from(SAMPLES), STRANGE, st.integers(0, 400)).map(
    lambda t: t[0][: t[2]] + t[1] + t[0][t[2] :]
)
TEXTS = st.one_of(STRANGE, SPOKEN, SPLICED)
AUTHORS = st.sampled_from([None, ANA])

calmly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@calmly
@given(TEXTS, AUTHORS)
def test_any_text_gets_a_reading_with_spans_inside_the_text(text: str, author: Author | None) -> None:
    reading = check(Draft(text, account=Account(handle="ana", bio="at Harbour Courier")), author)
    assert reading.verdict in ("clear", "look again", "hold")
    for finding in reading.findings:
        assert 0 <= finding.confidence <= 1
        assert all(0 <= span.start < span.end <= len(text) for span in finding.spans)
    for mention in reading.mentions:
        assert text[mention.span.start : mention.span.end] == mention.text != ""
    assert -1 <= reading.continuum.position <= 1


@calmly
@given(st.lists(TEXTS, min_size=1, max_size=6), AUTHORS)
def test_a_text_reads_the_same_alone_and_in_a_batch(texts: list[str], author: Author | None) -> None:
    together = Counter((found.post, found.rule, found.spans, found.severity) for found in check_many(texts, author))
    alone = Counter(
        (post, found.rule, found.spans, found.severity)
        for post, text in enumerate(texts)
        for found in check(text, author).findings
        if found.spans
    )
    assert together == alone


@calmly
@given(TEXTS, AUTHORS, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(text: str, author: Author | None, chance: random.Random) -> None:
    shuffled = list(all_rules())
    chance.shuffle(shuffled)
    plans = Plan(all_rules(), author or Author()), Plan(shuffled, author or Author())
    first, second = (
        sorted((plan.rules[one.number].id, one.span, one.hit.severity.value) for one in search(plan, Batch([text])))
        for plan in plans
    )
    assert first == second


@settings(calmly, max_examples=80)
@given(st.one_of(SPOKEN, SPLICED), AUTHORS)
def test_a_remedy_takes_its_finding_away_and_never_adds_one(text: str, author: Author | None) -> None:
    reading = check(text, author)
    before = Counter(finding.rule for finding in reading.findings)
    for finding in reading.findings:
        for remedy in finding.remedies:
            if remedy.edits:
                after = Counter(found.rule for found in check(reading.draft.apply(remedy), author).findings)
                assert after <= before, remedy.label
                assert after[finding.rule] < before[finding.rule], remedy.label
    assert Counter(found.rule for found in check(reading.apply_safe(), author).findings) <= before


@pytest.mark.parametrize("engine", ["re", "hyperscan"])
def test_every_engine_finds_the_same_spans(engine: str) -> None:
    if engine == "hyperscan":
        pytest.importorskip("hyperscan")
    texts = [*SAMPLES[::3], "\n".join(SAMPLES[:200]), "", "é " * 50, "\u202e" + SAMPLES[0]]
    expected = check_many(texts, ANA)
    found = check_many(texts, ANA, engine=engine)  # type: ignore[arg-type]
    for name in ("post", "rule", "start", "end", "severity"):
        assert getattr(found, name).tolist() == getattr(expected, name).tolist(), name
