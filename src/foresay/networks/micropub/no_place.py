"""What a post may ask for that a site would pass over: told, so that nothing is shown to others than it is for."""

from __future__ import annotations

from collections.abc import Iterator

from foresay.networks.contract import Post, Problem
from foresay.networks.micropub.record import CAPABILITY


def no_place(post: Post) -> Iterator[Problem]:
    """Each wish of the post that would not be heard."""
    if post.visibility not in ("", *(choice.value for choice in CAPABILITY.visibilities)):
        yield Problem("What is posted by Micropub is public.", "Choose Public, or leave the site out.", "visibility")
    if post.replies:
        yield Problem("Who may answer is a setting of the site.", "Choose it there.", "replies")
