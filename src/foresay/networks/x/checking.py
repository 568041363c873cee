"""What X would refuse beyond what its record says."""

from __future__ import annotations

from dataclasses import replace

from foresay.networks import checking
from foresay.networks.capability import Limits
from foresay.networks.contract import Post, Problem
from foresay.networks.x.record import CAPABILITY, GIF_BYTES
from foresay.networks.x.text import cashtags, spoken


def problems(post: Post, limits: Limits) -> list[Problem]:
    """In the order in which they would be met."""
    found = checking.problems(replace(post, text=spoken(post)), CAPABILITY, limits)
    if cashtags(post.text) > 1:
        found.append(Problem("X takes one $NAME in a post that a program sends.", "Write the others without the $."))
    if any(each.mime == "image/gif" and each.size > GIF_BYTES for each in post.attachments):
        found.append(
            Problem(
                f"X takes GIFs of at most {GIF_BYTES // 1_000_000} MB.", "Make it smaller, or a video.", "attachments"
            )
        )
    return found + unknown(post)


def unknown(post: Post) -> list[Problem]:
    """What X has no word for. It is never left out silently: a post could be seen or answered by more people than was meant."""
    found = []
    if post.visibility not in ("", "public"):
        found.append(Problem("On X a post is for everyone.", "Choose everyone, or leave X out.", "visibility"))
    if post.replies not in ("", *(choice.value for choice in CAPABILITY.replies)):
        found.append(Problem("X does not know that choice of who may answer.", "Choose another.", "replies"))
    if post.answers is not None and not post.answers.id.isdecimal():
        found.append(Problem("What it follows is no post on X.", "Take it out of the thread.", "answers"))
    return found
