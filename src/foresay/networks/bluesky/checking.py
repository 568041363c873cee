"""What Bluesky would refuse, told before anything is sent."""

from __future__ import annotations

from foresay.networks.capability import Limits
from foresay.networks.contract import Post, Problem
from foresay.networks.counting import graphemes


def problems(post: Post, limits: Limits) -> list[Problem]:
    """In the order in which they would be met."""
    media, found = limits.media, []
    if not post.text.strip() and not post.attachments:
        found.append(Problem("There is nothing in it yet.", "Write something, or add a picture."))
    over = graphemes(post.text) - limits.length
    if over > 0:
        found.append(
            Problem(
                f"It is {over} too long for Bluesky, which takes {limits.length}.", "Shorten it, or make it a thread."
            )
        )
    elif len(post.text.encode("utf-8", "replace")) > limits.bytes:
        found.append(
            Problem("Its signs take more room than Bluesky has.", "Leave out some emoji, or make it a thread.")
        )
    if len(post.attachments) > media.photos:
        found.append(
            Problem(f"Bluesky takes {media.photos} pictures.", "Take some out, or make it a thread.", "attachments")
        )
    for number, each in enumerate(post.attachments, 1):
        if each.mime not in media.photo_types:
            found.append(
                Problem(f"Number {number} is no picture that Bluesky takes.", "Save it as JPEG or PNG.", "attachments")
            )
        elif each.size > media.photo_bytes:
            found.append(
                Problem(
                    f"Picture {number} is larger than {media.photo_bytes / 1_000_000:.0f} MB.",
                    "Make it smaller.",
                    "attachments",
                )
            )
    return found
