"""How a review is said to a person."""

from __future__ import annotations

from dataclasses import dataclass

from foresay.desk.drafts.going import Going
from foresay.desk.drafts.words import language, listed
from foresay.desk.members.models import Member
from foresay.desk.publishing.posts import Parcel
from foresay.desk.publishing.schedule import planned
from foresay.desk.review.models import By, Opinion, Review
from foresay.desk.review.queries import Standing
from foresay.networks.capability import Choice

SAID = {
    "asked": "Asked. They see it as it stands, also when you change it, until you take it back.",
    "approve": "Kept, for exactly what stands here.",
    "change": "Kept; its author sees it.",
    "remark": "Your remark stands beside the words.",
    "settled": "Settled.",
    "back": "Taken back. Nobody who was asked can see it any more.",
    "revoked": "That link lets nobody in any more.",
}
"""What a page says of what was just done, by the word in its address."""

STALE = "It changed since you looked. Nothing was said for you; this is how it stands now."


@dataclass(frozen=True, slots=True)
class State:
    """A badge: `css` is its shape."""

    css: str
    word: str


def state(stand: Standing) -> State:
    """Where a review stands, in a word or two."""
    if not stand.review.is_open:
        return State("writing", stand.review.closed_as.capitalize())
    if stand.is_approved:
        return State("sent", "Approved")
    if any(opinion.verdict == Opinion.CHANGE for opinion in stand.opinions):
        return State("unknown", "A change is asked for")
    return State("review", "In review")


def to_whom(review: Review) -> str:
    """Who was asked."""
    if review.line is not None:
        return review.line.name
    return review.asked.username if review.asked is not None else "guests"


def for_author(stand: Standing) -> str:
    """Where it stands, in one sentence for the author."""
    review = stand.review
    whom = to_whom(review)
    if review.closed_as == Review.TAKEN_BACK:
        return "You took it back. Nobody who was asked can see it."
    if review.closed_as == Review.DONE:
        return "It went on its way, so nobody has to look any more."
    if not stand.shown:
        return (
            f"It does not go out there any more, so {whom} {'have' if whom == 'guests' else 'has'} nothing to look at."
        )
    if changing := _names(stand, Opinion.CHANGE):
        return f"{listed(changing)} {'asks' if len(changing) == 1 else 'ask'} for a change."
    if stand.is_approved:
        return f"{listed([each.name for each in stand.approving])} approved it, just as it is."
    if stand.approving:
        return f"{listed([each.name for each in stand.approving])} approved it; {stand.needed} are asked for."
    if before := list(dict.fromkeys(each.name for each in review.opinions.all())):
        return f"You changed it, so {listed(before)} {'needs' if len(before) == 1 else 'need'} to see it again."
    return f"Nobody has looked for {whom} yet." if review.line else f"Waiting for {whom}."


def for_reader(stand: Standing, who: By) -> str:
    """Where it stands, in one sentence for somebody who was asked."""
    mine = stand.of(who)
    if not stand.shown:
        return "It does not go out there any more, so there is nothing to look at."
    if mine is not None:
        return "You approved it, just as it is." if mine.verdict == Opinion.APPROVE else "You asked for a change."
    if stand.is_approved:
        return f"{listed([each.name for each in stand.approving])} approved it. Your look is welcome, and not needed."
    member = who.pk if isinstance(who, Member) else None
    guest = None if isinstance(who, Member) else who.pk
    if any((each.member_id, each.guest_id) == (member, guest) for each in stand.review.opinions.all()):
        return "It changed since you looked."
    return f"{stand.review.draft.member.username} asks for your look."


def _names(stand: Standing, verdict: str) -> list[str]:
    return [opinion.name for opinion in stand.opinions if opinion.verdict == verdict]


def when(goes: Going) -> str:
    """When it goes out, after "Goes out"."""
    if goes.when == "":
        return "when its author sends it"
    if goes.when == "queue":
        return "in the next free slot of each account"
    try:
        wall = planned(goes.when, goes.zone).wall
    except ValueError:
        return "at a time that was not understood"
    return f"on {wall:%A} {wall.day} {wall:%B %Y}, {wall:%H:%M} ({goes.zone})"


def choices(parcel: Parcel) -> str:
    """Who sees and answers it on an account, in which language."""
    record, post = parcel.account.record, parcel.posts[0]
    sees, answers = _name(record.visibilities, post.visibility), _name(record.replies, post.replies)
    return ". ".join(
        filter(
            None,
            [
                f"Seen by: {sees}" if sees else "",
                f"May answer: {answers}" if answers else "",
                f"Language: {language(post.language)}" if post.language else "",
            ],
        )
    )


def _name(offered: tuple[Choice, ...], value: str) -> str:
    return next((choice.name for choice in offered if choice.value == value), "")
