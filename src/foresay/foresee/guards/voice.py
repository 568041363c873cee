"""Words that somebody else says: passed on, told as their line, sung."""

from __future__ import annotations

from foresay.foresee.frames import Voice, voice_of
from foresay.foresee.scene import Hit


def passed_on(hit: Hit) -> float:
    """Halves what is passed on from somebody else ("RT @sam: ..."): it still spreads, but it is not the author's word."""
    return 0.5 if voice_of(hit) is Voice.PASSED_ON else 1.0


def my_voice(hit: Hit) -> float:
    """For rules about authors themselves: silences an "I" that is passed on, doubts one in another's line or in a song."""
    voice = voice_of(hit)
    if voice is Voice.PASSED_ON:
        return 0.0
    return 0.2 if voice in (Voice.ANOTHERS, Voice.SUNG) else 1.0


def sung(hit: Hit) -> float:
    """Doubts what stands between notes, as lyrics do."""
    return 0.3 if voice_of(hit) is Voice.SUNG else 1.0
