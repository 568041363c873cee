"""Pictures and videos for X: sent in pieces, waited for, and described, before the post that names them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from foresay.networks.contract import Attachment, Open, Refused, Wait
from foresay.networks.outcomes import Stopped, before
from foresay.networks.reading import part, words
from foresay.networks.web import Answer
from foresay.networks.x.outcomes import meant_by
from foresay.networks.x.session import Session

PIECE = 4 * 1024 * 1024
"""Bytes that are sent at a time; X takes at most five million."""
LONGEST_WORK = 60.0
"""Seconds that X may work on one."""
LONGEST_PAUSE = 10.0
"""Seconds between two looks at one that X is working on, at most."""


def uploaded(each: Attachment, files: Open, session: Session) -> str:
    """X's number for an attachment that it is done with. Raises Stopped, Unreachable."""
    said = {"media_type": each.mime, "total_bytes": each.size, "media_category": _category(each)}
    begun = _taken(session.ask("POST", "/2/media/upload/initialize", json=said))
    number = words(begun.json(), "data", "id")
    if not number.isdecimal():
        raise Stopped(Wait(f"{begun.host} took a picture and did not say what it calls it."))
    for index, piece in enumerate(_pieces(each, files)):
        part_of = {"media": (each.name or "file", piece, each.mime)}
        path = f"/2/media/upload/{number}/append"
        _taken(session.ask("POST", path, form={"segment_index": str(index)}, files=part_of))
    _finished(number, _taken(session.ask("POST", f"/2/media/upload/{number}/finalize")), session)
    if each.alt:
        described = {"id": number, "metadata": {"alt_text": {"text": each.alt}}}
        _taken(session.ask("POST", "/2/media/metadata", json=described))
    return number


def _category(each: Attachment) -> str:
    if each.mime == "image/gif":
        return "tweet_gif"
    return "tweet_video" if each.mime.startswith("video/") else "tweet_image"


def _pieces(each: Attachment, files: Open) -> Iterator[bytes]:
    """The bytes of an attachment, a piece at a time. Raises Stopped when they are not here any more."""
    gone = Stopped(Refused("A picture or video that belongs to it is not here any more.", "Attach it anew."))
    try:
        file = files(each.digest)
    except Exception as problem:  # whoever keeps the files says in their own way that one is gone
        raise gone from problem
    with file:
        while True:
            try:
                piece = file.read(PIECE)
            except (OSError, ValueError) as problem:
                raise gone from problem
            if not piece:
                return
            yield piece


def _finished(number: str, answer: Answer, session: Session) -> None:
    """Wait until X is done with it; a picture is done at once. Raises Stopped, Unreachable."""
    until = time.monotonic() + LONGEST_WORK
    work = part(answer.json(), "data", "processing_info")
    while work is not None:
        state = words(work, "state")
        if state == "succeeded":
            return
        if state == "failed":
            raise Stopped(
                Refused("X could not read a picture or video.", "Save it as another kind, or attach it anew.")
            )
        if time.monotonic() > until:
            raise Stopped(Wait("X is still working on a picture or video."))
        time.sleep(_pause(part(work, "check_after_secs")))
        params = {"command": "STATUS", "media_id": number}
        work = part(_taken(session.ask("GET", "/2/media/upload", params=params)).json(), "data", "processing_info")


def _pause(said: Any) -> float:
    """Seconds, as X says, within reason."""
    return min(max(float(said), 0.05), LONGEST_PAUSE) if isinstance(said, int | float) else 1.0


def _taken(answer: Answer) -> Answer:
    """The answer, if it is a yes. Raises Stopped: what is not taken now has said nothing to anybody."""
    if not answer.ok:
        raise Stopped(before(meant_by(answer)))
    return answer
