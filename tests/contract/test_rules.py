"""One suite over every rule of the catalogue: its samples, its documentation, its promises."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foresay.foresee.catalogue import all_rules, catalogue
from foresay.foresee.plan import Plan, Probe
from foresay.foresee.rule import FLOOR, Rule, Sample
from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.sieve import is_plain
from foresay.foresee.scan.triggers import triggers
from foresay.foresee.search import Batch, search, search_whole
from foresay.model import NOBODY, Author, Draft, Span

RULES = [pytest.param(rule, id=rule.id) for rule in all_rules()]
SOMEONE = Author(
    names=("Ana Ruiz",), handles=("@ana",), employers=("Harbour Courier",), products=("Courier Plus",), children=("Mia",), people=("Marisol",),
    codenames=("Bluebird",),
)  # fmt: skip


def _sample(sample: str | Sample) -> Sample:
    return sample if isinstance(sample, Sample) else Sample(sample)


def _cases(name: str) -> list[object]:
    return [
        pytest.param(rule, _sample(sample), id=f"{rule.id}-{number}")
        for rule in all_rules()
        for number, sample in enumerate(getattr(rule, name))
    ]


def _unmark(marked: str) -> tuple[str, Span | None]:
    """A sample's text without its outermost [brackets], and the span between them; no brackets: the whole draft is meant."""
    if "[" not in marked:
        return marked, None
    start, end = marked.index("["), marked.rindex("]") - 1
    return marked[:start] + marked[start + 1 : end + 1] + marked[end + 2 :], Span(start, end)


def _found(rule: Rule, sample: Sample, text: str) -> list[Span | None]:
    """What the whole catalogue finds under this rule, so that rules that yield to each other are tried together."""
    draft = Draft(text, said_as=sample.said_as, account=sample.account, media=sample.media)
    plan = Plan(all_rules(), sample.author)
    batch = Batch([text], [draft])
    found = [*search(plan, batch), *search_whole(plan, batch)]
    return [one.span for one in found if plan.rules[one.number] is rule]


@pytest.mark.parametrize(("rule", "sample"), _cases("fires"))
def test_a_sample_that_must_fire_fires_on_the_marked_words(rule: Rule, sample: Sample) -> None:
    text, span = _unmark(sample.text)
    assert span in _found(rule, sample, text)


@pytest.mark.parametrize(("rule", "sample"), _cases("quiet"))
def test_a_look_alike_stays_quiet(rule: Rule, sample: Sample) -> None:
    assert _found(rule, sample, sample.text) == []


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_documented_and_sampled(rule: Rule) -> None:
    entry = catalogue()[rule.id]
    missing = {"", "Why it matters", "Who is touched", "Instead", "Not meant", "Sources"} - {
        k for k, v in entry.sections.items() if k == "" or v
    }
    assert not missing
    assert len(rule.fires) >= 6
    assert len(rule.quiet) >= 6
    assert len(rule.short.split()) <= 8
    assert rule.remedies
    assert rule.audiences
    assert rule.patterns or rule.whole or rule.sense


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_speaks_plainly_and_kindly(rule: Rule) -> None:
    said = " ".join([rule.headline, rule.why, rule.short, *(way.label for way in rule.remedies)])
    assert not re.search(
        r"\b(?:violat|risk score|offensive|complian|user|content|oops|please note|inappropriate)\w*|!",
        said,
        re.IGNORECASE,
    )
    assert rule.headline[0].isupper()
    assert not rule.headline.endswith(".")
    assert rule.why.endswith(".")


@pytest.mark.parametrize("rule", RULES)
def test_a_rules_numbers_are_what_they_say(rule: Rule) -> None:
    for pattern in rule.patterns:
        assert FLOOR <= pattern.confidence <= 1.0
        assert all(near == near.lower() or near.startswith("/") for near in (*pattern.near, *pattern.beside))


@pytest.mark.parametrize("rule", RULES)
def test_no_match_can_do_without_its_near_words(rule: Rule) -> None:
    """Whatever a pattern matches wakes it: tried on texts generated from the pattern itself."""
    for probe in Plan([rule], SOMEONE).probes:
        if isinstance(probe.pattern.regex, str):  # what is made late is too long for this: see test_tongues
            _try_near_words(probe)


def _try_near_words(probe: Probe) -> None:
    tests = [(entries, triggers(entries)) for entries in (probe.near, probe.beside) if entries]

    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(probe.regex, fullmatch=True, alphabet=st.characters(codec="ascii")))
    def wakes(generated: str) -> None:
        text = fold(generated).text
        if probe.regex.search(text):
            for entries, near in tests:
                assert near.find(Chunk([text])).text.size, f"{entries} would not wake for {text!r}"
            assert not is_plain(text) or probe.may_match(text.encode()), f"the sieve holds back {text!r}"

    wakes()


def test_ids_are_unique_and_sixty_rules_are_there() -> None:
    assert len(catalogue()) >= 60


def test_the_order_of_rules_does_not_matter() -> None:
    texts = [_unmark(_sample(sample).text)[0] for rule in all_rules() for sample in rule.fires]
    rules = all_rules()
    forth, back = Plan(rules, NOBODY), Plan(rules[::-1], NOBODY)
    in_order = [(one.post, one.span, forth.rules[one.number].id) for one in search(forth, Batch(texts))]
    reversed_ = [(one.post, one.span, back.rules[one.number].id) for one in search(back, Batch(texts))]
    assert sorted(in_order) == sorted(reversed_)
