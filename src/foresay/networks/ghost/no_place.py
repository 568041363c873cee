"""What a post may ask for that Ghost would pass over: told, so that nothing is said otherwise than it was meant."""

from __future__ import annotations

from collections.abc import Iterator

from foresay.networks.contract import Post, Problem
from foresay.networks.ghost.record import CAPABILITY


def no_place(post: Post) -> Iterator[Problem]:
    """Each wish of the post that would not be heard."""
    if post.visibility not in ("", *(choice.value for choice in CAPABILITY.visibilities)):
        yield Problem("Ghost does not know that choice of who can see it.", "Choose another.", "visibility")
    if post.replies:
        yield Problem("Who may comment is a setting of the whole site.", "Choose it there.", "replies")
    if post.answers:
        yield Problem("A post on Ghost follows no other.", "Send it by itself.", "answers")
