"""What the page draws and says from a reading, without a database or a browser."""

from __future__ import annotations

import itertools
import json
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.desk.drafts import marks, words
from foresay.desk.drafts.changes import edits_json, preview
from foresay.desk.drafts.checking import accepting, keyed, remedy_for
from foresay.desk.drafts.panel import panel
from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.pictures import continuum, ripple
from foresay.desk.pictures.measure import fitted, width, wrapped
from foresay.model import (
    Accepted,
    Audience,
    Continuum,
    Draft,
    Edit,
    Evidence,
    Family,
    Finding,
    Reading,
    Remedy,
    RemedyKind,
    Severity,
    Span,
    Touched,
    Visibility,
)

PEOPLE = st.builds(
    Touched,
    st.text(max_size=60),
    st.sampled_from(ripple.RINGS),
    st.text(max_size=80),
    st.sampled_from(Severity),
)


def finding(rule="r", severity=Severity.HIGH, spans=((0, 1),), **more):
    where = tuple(Span(*each) for each in spans)
    return Finding(rule, Family.IDENTITY, severity, 0.9, where, "It happens", "Because", **more)


def reading(text, *findings, **more):
    return Reading(Draft(text), "look again", "One thing.", "", findings, **more)


# ---------------------------------------------------------------------------------------------------------- offsets


@given(st.text())
def test_offsets_are_those_of_utf16(text):
    units = Utf16(text)
    for point in range(len(text) + 1):
        plain = text[:point].encode("utf-16-le", "surrogatepass")
        assert units.at(point) == len(plain) // 2
    assert units.length(text) == units.at(len(text))


@given(st.text(min_size=1, max_size=40), st.data())
def test_paint_never_overlaps_and_covers_every_span(text, data):
    ends = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(ends, ends, st.sampled_from(Severity)), max_size=8))
    found = [finding(severity=s, spans=((min(a, b), max(a, b)),)) for a, b, s in spans if a != b]
    found.sort(key=lambda each: -each.severity.rank)
    painted = marks.marks(found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(painted))
    covered = {at for mark in painted for at in range(mark.start, mark.end)}
    assert covered == {at for each in found for span in each.spans for at in range(*span)}
    assert "".join(piece.text for piece in marks.pieces(text, painted)) == text


def test_the_more_serious_finding_shows_where_two_meet():
    painted = marks.marks([finding(severity=Severity.CRITICAL, spans=((3, 5),)), finding(spans=((0, 9),))])
    assert painted == [(0, 3, "change"), (3, 5, "first"), (5, 9, "change")]


def test_thousands_of_findings_are_painted_in_a_moment_and_shown_in_part():
    text = "a b " * 20_000
    many = reading(text, *(finding(f"r{n}", spans=((n * 4, n * 4 + 6),)) for n in range(15_000)))
    assert len(marks.marks(many.findings)) <= marks.MOST
    view = panel(many)
    assert (len(view.findings), view.more_findings) == (60, 14_940)


# ---------------------------------------------------------------------------------------------------------- changes


def test_a_preview_shows_the_sentence_before_and_after():
    text = "Good morning. Call me on 555 0134 today! Bye."
    remedy = Remedy(RemedyKind.MASK, "Mask", edits=(Edit(25, 33, "555 0134", "…"),))
    shown = preview(text, remedy)
    assert (shown.before, shown.after) == ("Call me on 555 0134 today!", "Call me on … today!")


def test_a_preview_of_a_cut_sentence_is_empty():
    text = "Good morning. Go away."
    assert preview(text, Remedy(RemedyKind.CUT, "Cut", edits=(Edit(14, 22, "Go away.", ""),))).after == ""


def test_a_preview_of_narrowing_says_who_then_sees_it():
    assert (
        preview("x", Remedy(RemedyKind.NARROW, "Narrow", visibility=Visibility.FRIENDS)).after == "Friends can see it"
    )


@given(st.text(max_size=600), st.data())
def test_a_preview_is_the_changed_text_itself(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    remedy = Remedy(RemedyKind.MASK, "Mask", edits=(Edit(start, end, text[start:end], "XYZ"),))
    shown = preview(text, remedy)
    assert shown.before.strip("…") in text
    assert shown.after.strip("…") in Draft(text).apply(remedy).text


def test_edits_count_as_the_browser_does():
    assert json.loads(edits_json([Edit(2, 3, "x", "")], Utf16("👋👋x"))) == [[4, 5, "x", ""]]


# ------------------------------------------------------------------------------------------------------------- panel


def test_keys_stay_when_another_rule_goes():
    two = reading("abc", finding("a"), finding("b"), finding("b", severity=Severity.LOW))
    assert [key for key, _ in keyed(two)] == ["a.1", "b.1", "b.2"]
    assert [key for key, _ in keyed(reading("abc", *two.findings[1:]))] == ["b.1", "b.2"]


@pytest.mark.parametrize("key", ["", "a", "a.1", "a.1.9", "a.1.x", "b.1.0", "a.2.0", "a.1.-1"])
def test_a_key_that_names_nothing_finds_nothing(key):
    one = reading("abc", finding("a", remedies=(Remedy(RemedyKind.CUT, "Cut"),)))
    assert remedy_for(one, key) is None


def test_accepting_a_finding_is_about_its_words():
    assert accepting(finding(spans=((0, 1), (2, 3))), "a b") == (Accepted("r", "a"), Accepted("r", "b"))
    assert accepting(finding(spans=()), "a b") == (Accepted("r", ""),)


def test_a_rule_that_says_the_same_twice_is_shown_once():
    def mask(at):
        return Remedy(RemedyKind.MASK, "Mask", safe=True, edits=(Edit(at, at + 1, "abc"[at], "x"),))

    twice = reading("abc", finding(spans=((0, 1),), remedies=(mask(0),)), finding(spans=((2, 3),), remedies=(mask(2),)))
    card = panel(twice).findings[0]
    assert [passage.words for passage in card.passages] == ["a", "c"]
    assert len(panel(twice).findings) == 1
    assert Draft("abc").apply(remedy_for(twice, "r.1.0")).text == "xbx"
    assert json.loads(card.accept) == [["r", "a"], ["r", "c"]]


def test_a_card_says_what_to_do():
    remedies = (
        Remedy(RemedyKind.ASK, "Ask her first"),
        Remedy(RemedyKind.MASK, "Leave it out", safe=True, edits=(Edit(0, 1, "a", ""),)),
        Remedy(RemedyKind.NARROW, "Friends only", visibility=Visibility.FRIENDS),
        Remedy(RemedyKind.KEEP, "Keep it: it is yours"),
    )
    card = panel(reading("ab", finding(remedies=remedies, touches=("Marisol",)))).findings[0]
    assert [(b.label, b.safe, b.act) for b in card.remedies] == [
        ("Leave it out", True, "apply:r.1.1"),
        ("Friends only", False, "look:r.1.2"),
    ]
    assert card.advice == ["Ask her first", "Keep it: it is yours"]
    assert card.instead == "b"


def test_protected_speech_is_told_and_not_blamed():
    card = panel(reading("ab", finding(severity=Severity.HIGH, protected=True))).findings[0]
    assert card.tone == words.YOURS


def test_only_a_first_look_opens_a_finding():
    both = reading("ab", finding("a"), finding("b"))
    assert [card.open for card in panel(both, first_look=True).findings] == [True, False]
    assert not any(card.open for card in panel(both).findings)


def test_whom_it_touches_and_who_could_mind_are_sentences():
    touched = finding(touches=("you", "your sister"), audiences=(Audience.EMPLOYER, Audience.PRESS))
    assert words.for_whom(touched) == "You and your sister. Seen by your employer and the press."
    assert words.for_whom(finding()) == ""


def test_a_language_without_a_name_keeps_its_tag():
    assert words.language("pt-BR") == "Portuguese"
    assert words.language("xx") == "xx"


# ----------------------------------------------------------------------------------------------------------- pictures


@given(st.lists(PEOPLE, min_size=1, max_size=12))
def test_the_ripple_is_well_formed_and_says_everyone(people):
    people = [person for person in people if _fit_for_xml(person.who + person.how)]
    for form in (ripple.wide(people), ripple.tall(people)):
        if people:
            picture = ET.fromstring(form)
            assert all(person.who in picture.attrib["aria-label"] for person in people)
            assert "style" not in str(form)


def test_nobody_else_is_no_picture():
    assert ripple.wide([]) == ripple.tall([]) == ""


def test_many_on_one_ring_are_counted():
    people = [Touched(f"P{n}", "named", "", Severity.LOW) for n in range(9)]
    assert "7 more" in ripple.wide(people)


@given(
    st.floats(-1, 1),
    st.lists(st.builds(Evidence, st.text(max_size=60), st.floats(-1, 1)), max_size=9),
)
def test_the_continuum_is_well_formed_and_its_words_stay_inside(position, evidence):
    evidence = tuple(each for each in evidence if _fit_for_xml(each.words))
    picture = ET.fromstring(continuum.draw(Continuum(position, "Leans work", evidence)))
    for text in picture.iter("text"):
        if text.attrib.get("text-anchor") == "middle" and text.text:
            half = width(text.text, 12) / 2
            assert float(text.attrib["x"]) - half >= -1
            assert float(text.attrib["x"]) + half <= continuum.WIDTH + 1


@given(st.lists(st.builds(Evidence, st.text("abcde ", min_size=1, max_size=40), st.floats(-1, 1)), max_size=6))
def test_threads_do_not_write_over_each_other(evidence):
    picture = ET.fromstring(continuum.draw(Continuum(0, "Between the two", tuple(evidence))))
    spans = {}
    for text in picture.iter("text"):
        if text.attrib.get("class") == "why" and text.text:
            half, x = width(text.text, 12) / 2, float(text.attrib["x"])
            for low, high in spans.setdefault(text.attrib["y"], []):
                assert x + half <= low or high <= x - half
            spans[text.attrib["y"]].append((x - half, x + half))


@given(st.text(max_size=80), st.floats(10, 200))
def test_words_are_made_to_fit(text, room):
    assert width(fitted(text, 13, room), 13) <= max(room, width("…", 13))
    assert len(wrapped(text, 13, room)) <= 2


def _fit_for_xml(text):
    return all(c >= " " and not 0xD800 <= ord(c) < 0xE000 and c not in "\ufffe\uffff" for c in text)
