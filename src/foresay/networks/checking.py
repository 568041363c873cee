"""What a network would refuse, told before anything is sent: what its record and limits say, for every network alike.

A network adds only what is its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from foresay.networks.capability import Capability, Limits, Taken
from foresay.networks.contract import Attachment, Post, Problem
from foresay.networks.counting import graphemes, measure, size


def problems(post: Post, record: Capability, limits: Limits) -> list[Problem]:
    """In the order in which they would be met; none when the network would take it. Never raises."""
    return [
        *_broken(post),
        *_title(post, record, limits),
        *_words(post, record, limits),
        *_company(post.attachments, record.name, limits),
        *_each(post.attachments, record.name, limits),
    ]


def length(post: Post, record: Capability, limits: Limits) -> int:
    """How long a post is to the network, in its own unit. Mastodon counts the content warning too, a link in it in full."""
    warning = graphemes(post.content_warning) if record.count == "mastodon" else 0
    return warning + measure(post.text, record.count, limits)


def _broken(post: Post) -> Iterator[Problem]:
    """Half a character (a lone surrogate), which no network can be sent: it comes from text that was cut in its middle."""
    for name, words in (("text", post.text), ("title", post.title), ("content_warning", post.content_warning)):
        if _is_broken(words):
            yield Problem("It has a broken character, which cannot be sent.", "Delete it, or write it anew.", name)
    for number, each in enumerate(post.attachments, 1):
        if _is_broken(each.alt):
            yield Problem(
                f"The description of number {number} has a broken character, which cannot be sent.",
                "Delete it, or write it anew.",
                "attachments",
            )


def _is_broken(words: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in words)


def _title(post: Post, record: Capability, limits: Limits) -> Iterator[Problem]:
    if record.titles == "must" and not post.title.strip():
        yield Problem("It has no title yet.", "Give it one.", "title")
    over = len(post.title) - limits.title
    if record.titles != "none" and limits.title and over > 0:
        yield Problem(
            f"Its title is {over} too long for {record.name}, which takes {limits.title}.", "Shorten it.", "title"
        )


def _words(post: Post, record: Capability, limits: Limits) -> Iterator[Problem]:
    if not post.text.strip() and not post.attachments:
        yield Problem("There is nothing in it yet.", _FILL if limits.media.photos else "Write something.")
    fix = "Shorten it, or make it a thread." if record.threads else "Shorten it."
    over = length(post, record, limits) - limits.length
    if limits.length and over > 0:
        yield Problem(f"It is {over} too long for {record.name}, which takes {limits.length}.", fix)
    elif limits.bytes and size(post.text) > limits.bytes:
        yield Problem(
            f"Its characters take more room than {record.name} has.", fix.replace("Shorten it", "Leave out some emoji")
        )


_FILL = "Write something, or add a picture."
_NAMES = {"photo": ("picture", "pictures"), "video": ("video", "videos"), "sound": ("sound", "sounds")}


def _company(attachments: tuple[Attachment, ...], place: str, limits: Limits) -> Iterator[Problem]:
    """Whether they may go together: kinds that are not taken at all are told one by one."""
    media = limits.media
    kinds = Counter(kind for each in attachments if media.taken(kind := media.kind(each.mime)).most)
    if len(kinds) > 1 and not media.mix:
        yield Problem(
            f"Pictures, video and sound do not go together on {place}.",
            "Take some out, or post them by themselves.",
            "attachments",
        )
        return
    most = max((media.taken(kind).most for kind in kinds), default=0)
    if len(kinds) > 1 and kinds.total() > most:
        yield Problem(f"{place} takes {most} attachments.", "Take some out.", "attachments")
        return
    for kind, many in kinds.items():
        most = media.taken(kind).most
        if many > most:
            yield Problem(f"{place} takes {most} {_NAMES[kind][most != 1]}.", "Take some out.", "attachments")


def _each(attachments: tuple[Attachment, ...], place: str, limits: Limits) -> Iterator[Problem]:
    media = limits.media
    for number, each in enumerate(attachments, 1):
        taken = media.taken(media.kind(each.mime))
        for what, fix in _one(each, number, place, taken):
            yield Problem(what, fix, "attachments")
        if media.alt and len(each.alt) > media.alt:
            yield Problem(
                f"The description of number {number} is longer than {media.alt} characters.",
                "Shorten it.",
                "attachments",
            )


def _one(each: Attachment, number: int, place: str, taken: Taken) -> Iterator[tuple[str, str]]:
    if not taken.most or each.mime not in taken.types:
        kinds = ", ".join(kind.partition("/")[2].upper() for kind in taken.types)
        fix = f"Save it as one of these: {kinds}." if taken.most and kinds else "Leave it out."
        yield f"{place} does not take the kind of file that number {number} is.", fix
        return
    if taken.bytes and each.size > taken.bytes:
        yield f"Number {number} is larger than the {_megabytes(taken.bytes)} that {place} takes.", "Make it smaller."
    if taken.seconds and each.seconds > taken.seconds:
        yield f"Number {number} is longer than the {taken.seconds} seconds that {place} takes.", "Cut it shorter."


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f}".removesuffix(".0") + " MB"
