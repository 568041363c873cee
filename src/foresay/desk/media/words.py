"""What is said of the traces that a file held."""

from __future__ import annotations

from foresay.desk.media.models import Stored
from foresay.media.traces import Trace

FOUND = {
    Trace.PLACE: "The place where it was taken was in it",
    Trace.TRACK: "A track of measurements, where some cameras write the place, was in it",
    Trace.TIME: "The time when it was made was in it",
    Trace.DEVICE: "The device it was made with was in it",
    Trace.AUTHOR: "A name of who made or owns it was in it",
    Trace.PEOPLE: "Names of people in the picture were in it",
    Trace.WORDS: "A title, note or comment was in it",
    Trace.PROGRAM: "The program it was made with was in it",
    Trace.CREDENTIALS: "A mark of how it was made (content credentials) was in it",
    Trace.PREVIEW: "A small earlier picture, which may show more than this one, was in it",
    Trace.MORE: "More data, such as a short film or what was cropped away, was behind it",
    Trace.OTHER: "Other notes were in it",
}
"""Traces that were taken out, the weightiest first."""

LEFT = {
    Trace.TRACK: "It carries a track beside picture and sound (subtitles or measurements; some cameras write the place there)."
    " We cannot read it, and it is still in it.",
    Trace.TAGS: "Its title, artist and notes are still in it, as players show them. Look whether they may be public.",
    Trace.UNREAD: "We do not read the inside of this kind of file. What it says of where, when and with what it was made"
    " is still in it.",
}
"""Traces that are still in it."""


def told(stored: Stored) -> list[str]:
    """What was in the file, a sentence each."""
    out = [f"{words}; it has been taken out." for trace, words in FOUND.items() if trace in stored.found]
    return out + [words for trace, words in LEFT.items() if trace in stored.left]
