"""What a file says besides what it shows: traces of its making, found in metadata that is then taken out.

Only the kind of a trace is told, never its value: the place itself is nobody's business, not even a log's.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Trace(StrEnum):
    """A kind of trace."""

    PLACE = "place"
    TIME = "time"
    DEVICE = "device"
    AUTHOR = "author"
    PEOPLE = "people"
    WORDS = "words"
    PROGRAM = "program"
    CREDENTIALS = "credentials"
    """A mark of how it was made, such as by a generator (C2PA, IPTC digital source type)."""
    PREVIEW = "preview"
    """A small picture inside, which may show what was cropped away since."""
    MORE = "more"
    """Bytes behind the end: a short film, an earlier state of the file."""
    OTHER = "other"
    TRACK = "track"
    """A track beside picture and sound: subtitles or measurements, where some cameras write the place."""
    TAGS = "tags"
    """Title, artist and notes as a player shows them."""
    UNREAD = "unread"
    """Nobody looked: this kind of file is not read inside."""


Traces = frozenset[Trace]

_XMP = {
    Trace.PLACE: rb"exif:GPS(?:L|Dest|Area)|photoshop:(?:City|State|Country)|Iptc4xmpCore:Location|Location(?:Created|Shown)",
    Trace.TIME: rb"xmp:(?:Create|Modify|Metadata)Date|photoshop:DateCreated|exif:DateTime|stEvt:when",
    Trace.DEVICE: rb"tiff:(?:Make|Model)\b|aux:|exifEX:|SerialNumber",
    Trace.AUTHOR: rb"dc:(?:creator|rights|publisher)|photoshop:(?:Credit|AuthorsPosition)|xmpRights:|plus:",
    Trace.PEOPLE: rb"mwg-rs:Name|PersonDisplayName|PersonInImage",
    Trace.WORDS: rb"dc:(?:description|title|subject)|photoshop:(?:Headline|Instructions)|exif:UserComment",
    Trace.PROGRAM: rb"xmp:CreatorTool|stEvt:softwareAgent",
    Trace.CREDENTIALS: rb"DigitalSourceType|c2pa",
}
_IPTC = {
    Trace.PLACE: rb"\x1c\x02[\x1a\x1b\x5a\x5c\x5f\x64\x65]",
    Trace.TIME: rb"\x1c\x02[\x37\x3c\x3e\x3f]",
    Trace.AUTHOR: rb"\x1c\x02[\x50\x55\x6e\x73\x74]",
    Trace.WORDS: rb"\x1c\x02[\x05\x19\x28\x69\x78]",
    Trace.PROGRAM: rb"\x1c\x02\x41",
}
_FILM = {
    Trace.PLACE: rb"\xa9xyz|loci|location\.ISO6709|quicktime\.location",
    Trace.TIME: rb"\xa9day|quicktime\.creationdate|\xa9dat",
    Trace.DEVICE: rb"\xa9ma[kc]|\xa9mo[dl]|quicktime\.(?:make|model)|android\.(?:manufacturer|model)|cami|CAME|GUMI|LENS",
    Trace.AUTHOR: rb"\xa9ART|\xa9aut|auth|aART|cprt|\xa9cpy|quicktime\.(?:author|artist|copyright)",
    Trace.WORDS: rb"\xa9nam|\xa9cmt|\xa9des|desc|titl|dscp|quicktime\.(?:title|comment|description)",
    Trace.PROGRAM: rb"\xa9swr|\xa9too|\xa9enc|quicktime\.software|android\.version",
    Trace.PREVIEW: rb"covr|thmb",
    Trace.CREDENTIALS: rb"c2pa",
}


def in_xmp(payload: bytes) -> Traces:
    """Traces in an XMP packet. It is searched, not parsed: names of properties are enough, and cost no trust."""
    return _named(_XMP, payload.replace(b"\0", b"")) or frozenset({Trace.OTHER})


def in_iptc(payload: bytes) -> Traces:
    """Traces in IPTC records, which stand among Photoshop's own."""
    return _named(_IPTC, payload)


def in_film(payload: bytes) -> Traces:
    """Traces in the user data of a film, as QuickTime, iTunes, Android or XMP name them."""
    return _named(_FILM, payload) | _named(_XMP, payload)


def _named(names: dict[Trace, bytes], payload: bytes) -> Traces:
    return frozenset(trace for trace, pattern in names.items() if re.search(pattern, payload))
