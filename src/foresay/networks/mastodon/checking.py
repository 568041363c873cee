"""What a Mastodon server would refuse, told before anything is sent."""

from __future__ import annotations

import re

from foresay.networks.capability import Limits
from foresay.networks.contract import Attachment, Post, Problem
from foresay.networks.counting import graphemes

_LINK = re.compile(r"https?://[^\s<>\"]+")
_FAR_NAME = re.compile(r"(?<![\w/])@([\w.-]+)@[\w.-]+\w")


def length(post: Post, limits: Limits) -> int:
    """How long a post is to the server: characters as people see them, warning and all; a link as long as any, a far name as a near one."""
    text = _FAR_NAME.sub(r"@\1", _LINK.sub("x" * limits.link_length, post.text))
    return graphemes(post.content_warning + text)


def problems(post: Post, limits: Limits) -> list[Problem]:
    """In the order in which they would be met."""
    found = []
    if not post.text.strip() and not post.attachments:
        found.append(Problem("There is nothing in it yet.", "Write something, or add a picture."))
    over = length(post, limits) - limits.length
    if over > 0:
        found.append(
            Problem(
                f"It is {over} too long for this server, which takes {limits.length}.",
                "Shorten it, or make it a thread.",
            )
        )
    return found + _pictures(post.attachments, limits)


def _pictures(attachments: tuple[Attachment, ...], limits: Limits) -> list[Problem]:
    media, found = limits.media, []
    films = [each for each in attachments if not each.mime.startswith("image/")]
    if films and len(attachments) > 1:
        found.append(
            Problem(
                "Video or sound goes out alone here.", "Take the others out, or post them by themselves.", "attachments"
            )
        )
    elif len(attachments) > media.photos:
        found.append(
            Problem(f"This server takes {media.photos} pictures.", "Take some out, or make it a thread.", "attachments")
        )
    for number, each in enumerate(attachments, 1):
        film = each in films
        most = media.video_bytes if film else media.photo_bytes
        if each.mime not in (media.video_types if film else media.photo_types):
            found.append(
                Problem(
                    f"This server does not take the kind of file that number {number} is.",
                    "Save it as another kind.",
                    "attachments",
                )
            )
        elif each.size > most:
            found.append(
                Problem(
                    f"Number {number} is larger than the {most / 1_000_000:.0f} MB that this server takes.",
                    "Make it smaller.",
                    "attachments",
                )
            )
        if len(each.alt) > media.alt:
            found.append(
                Problem(
                    f"The description of number {number} is longer than {media.alt} characters.",
                    "Shorten it.",
                    "attachments",
                )
            )
    return found
