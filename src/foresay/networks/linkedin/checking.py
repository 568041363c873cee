"""What LinkedIn would refuse beyond what its record says."""

from __future__ import annotations

from foresay.networks import checking
from foresay.networks.capability import Limits
from foresay.networks.contract import Post, Problem
from foresay.networks.linkedin.record import CAPABILITY, PIXELS, TITLE
from foresay.networks.linkedin.session import PAGE


def problems(post: Post, limits: Limits, kind: str) -> list[Problem]:
    """In the order in which they would be met; `kind` is that of the account, a member or a page."""
    found = checking.problems(post, CAPABILITY, limits)
    for number, each in enumerate(post.attachments, 1):
        if each.width * each.height > PIXELS:
            found.append(
                Problem(f"Number {number} has more dots than LinkedIn takes.", "Make it smaller.", "attachments")
            )
    if post.card is not None and post.attachments:
        found.append(
            Problem("LinkedIn shows pictures or the card of a link, not both.", "Take one of them out.", "card")
        )
    elif post.card is not None and len(post.card.title) > TITLE:
        found.append(Problem("The title of the link is too long for LinkedIn.", "Shorten it.", "card"))
    return found + unknown(post, kind)


def unknown(post: Post, kind: str) -> list[Problem]:
    """What cannot be said there. It is never left out silently: a post could be seen by more people than was meant."""
    found = []
    if post.visibility not in ("", *(choice.value for choice in CAPABILITY.visibilities)):
        found.append(Problem("LinkedIn does not know that choice of who sees it.", "Choose another.", "visibility"))
    elif kind == PAGE and post.visibility == "CONNECTIONS":
        found.append(Problem("A page has no connections.", "Choose everyone.", "visibility"))
    if post.answers is not None:
        found.append(
            Problem(
                "On LinkedIn posts do not follow one another.", "Make it one post, or leave LinkedIn out.", "answers"
            )
        )
    return found
