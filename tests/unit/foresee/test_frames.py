"""Whose words, whose fact, and when: read from the words around a hit."""

from __future__ import annotations

import re

import pytest

from foresay.foresee.frames import Holder, Time, Voice, frame_of
from foresay.foresee.scene import Hit, Scene
from foresay.model import NOBODY, Severity


def _hit(marked: str) -> Hit:
    """A hit on the [bracketed] words."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    match = re.compile(re.escape(text[start:end])).search(text, start)
    return Hit(Scene(text, NOBODY), match, start, end, 0.9, Severity.HIGH)


@pytest.mark.parametrize(
    ("marked", "voice"),
    [
        ("[I was diagnosed] in May", Voice.MINE),
        ("RT @sam: [I was diagnosed] in May", Voice.PASSED_ON),
        ("so true RT @sam: long day, [I was diagnosed]", Voice.PASSED_ON),
        ("> [I was diagnosed] in May\nsorry to hear it", Voice.PASSED_ON),
        ("reposted from @sam: [I was diagnosed]", Voice.PASSED_ON),
        ('he wrote "[I was diagnosed] in May" and left', Voice.QUOTED),
        ("Her: [I'm pregnant]\nMe: oh", Voice.ANOTHERS),
        ("my sister texted: [I'm pregnant]", Voice.ANOTHERS),
        ("Priya was like, [I'm pregnant]", Voice.ANOTHERS),
        ("Him: how are you\nMe: [I'm pregnant]", Voice.MINE),
        ("Update: [I'm pregnant]", Voice.MINE),
        ("♪ [I'm on fire] ♪", Voice.SUNG),
        ("🎶 [I'm pregnant] with the future", Voice.SUNG),
        ("[I'm pregnant] 🎶", Voice.MINE),
        ("the art of it, [I'm pregnant]", Voice.MINE),
        ("smart @sam: [I'm pregnant]", Voice.MINE),
    ],
)
def test_whose_words_these_are(marked: str, voice: Voice) -> None:
    assert frame_of(_hit(marked)).voice is voice


@pytest.mark.parametrize(
    ("marked", "holder"),
    [
        ("[I was diagnosed] in May", Holder.ME),
        ("and then I [was diagnosed]", Holder.ME),
        ("[my sister was diagnosed]", Holder.KIN),
        ("my little sister [was diagnosed]", Holder.KIN),
        ("I heard that his mother [was diagnosed]", Holder.KIN),
        ("she [was diagnosed]", Holder.THEM),
        ("the patient [was diagnosed]", Holder.THEM),
        ("the queen [was diagnosed]", Holder.PUBLIC),
        ("the former prime minister [was diagnosed]", Holder.PUBLIC),
        ("Queen Margrethe [was diagnosed]", Holder.PUBLIC),
        ("most people [are diagnosed] too late", Holder.ANYONE),
        ("you [are diagnosed] and nobody calls", Holder.ANYONE),
        ("[diagnosed] at last", Holder.UNKNOWN),
        ("my sister called and I [was diagnosed]", Holder.ME),
    ],
)
def test_whose_fact_it_is(marked: str, holder: Holder) -> None:
    assert frame_of(_hit(marked)).holder is holder


@pytest.mark.parametrize(
    ("marked", "time"),
    [
        ("[I was diagnosed] ten years ago", Time.PAST),
        ("[I live] in a flat by the canal", Time.NOW),
        ("[I'm moving] next week", Time.TO_COME),
        ("when I was small [we lived] there", Time.PAST),
    ],
)
def test_when_it_is_so(marked: str, time: Time) -> None:
    assert frame_of(_hit(marked)).time is time
