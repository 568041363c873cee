"""What a post may have that Bluesky has no place for: told, so that nothing is left out silently."""

from __future__ import annotations

from collections.abc import Iterator

from foresay.networks.bluesky.record import CAPABILITY
from foresay.networks.contract import Post, Problem


def no_place(post: Post, did: str) -> Iterator[Problem]:
    """Each part of the post of the account `did` that would be lost."""
    if post.visibility not in ("", *(choice.value for choice in CAPABILITY.visibilities)):
        yield Problem("Everything on Bluesky is public.", "Choose Everyone, or leave Bluesky out.", "visibility")
    if post.content_warning:
        yield Problem(
            "Bluesky has no content warnings in your own words.", "Begin the post with it.", "content_warning"
        )
    if post.title:
        yield Problem("Bluesky has no titles.", "Put it in the words.", "title")
    if post.replies not in ("", *(choice.value for choice in CAPABILITY.replies)):
        yield Problem("Bluesky does not know that choice of who may answer.", "Choose another.", "replies")
    elif (
        post.replies not in ("", "everyone") and post.answers and not _began(post.answers.root or post.answers.id, did)
    ):
        yield Problem("Who may answer is up to whoever began the thread.", "Choose Everyone.", "replies")
    if post.card and post.attachments:
        yield Problem("Bluesky shows pictures or a link's card, not both.", "Take one of them out.", "card")
    if post.extras:
        yield Problem("Bluesky has no place for what other networks ask for.", "Take it out here.", "extras")


def _began(first: str, did: str) -> bool:
    return first.startswith(f"at://{did}/")
