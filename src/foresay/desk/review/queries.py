"""Reads about reviews. Each starts from the member who asks, or from a guest's secret; absent and forbidden look the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import Http404
from django.shortcuts import get_object_or_404

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.drafts.models import Draft
from foresay.desk.lines.models import Line
from foresay.desk.lines.queries import reviewers_of
from foresay.desk.members.models import Member
from foresay.desk.members.tokens import hashed
from foresay.desk.publishing.posts import Parcel
from foresay.desk.review.exact import Exact, exactly
from foresay.desk.review.models import By, GuestLink, Opinion, Remark, Review, ReviewQuerySet

# -------------------------------------------------------------------------------------------------------- the gate


def waiting(draft: Draft, print_: str, accounts: Iterable[Account] | None = None) -> list[Line]:
    """The lines that have not approved exactly this (`publishing.posts.print_of`), by name; none: it may go out.

    `accounts` are those that it goes out on, where they are known already.
    """
    lines = owning(going_to(draft) if accounts is None else accounts)
    return [line for line in lines if line.reviewers and len(approvals(draft, line, print_)) < line.reviewers]


def approvals(draft: Draft, line: Line, print_: str) -> list[Opinion]:
    """Those that count now: of this print, in a review that is open, by those who look for the line."""
    found: list[Opinion] = []
    for review in draft.reviews.filter(line=line, closed_at__isnull=True):
        approving = review.opinions.filter(print=print_, verdict=Opinion.APPROVE, member__in=counting(review))
        found += approving.select_related("member")
    return found


def counting(review: Review, looking: Iterable[Member] | None = None) -> set[int]:
    """Members whose approval counts: who look for its line, the author only where the line says so; or the one who was asked.

    `looking` are those who look for its line, where they are known already.
    """
    if review.line is None:
        return {review.asked_id} if review.asked_id else set()
    found = {member.pk for member in (reviewers_of(review.line) if looking is None else looking)}
    return found if review.line.own_approval else found - {review.draft.member_id}


def going_to(draft: Draft) -> list[Account]:
    """The accounts that a draft goes to and its author can speak through."""
    return list(accounts_of(draft.member).filter(pk__in=[UUID(each.account) for each in draft.goes.destinations]))


def owning(accounts: Iterable[Account]) -> list[Line]:
    """The lines that own some of these accounts, by name."""
    found = {account.line.pk: account.line for account in accounts if account.line is not None}
    return sorted(found.values(), key=lambda line: line.name.lower())


# --------------------------------------------------------------------------------------------------- as a member


def reviews_of(member: Member) -> ReviewQuerySet:
    """What the member asked for, and what they are asked, with draft, line and all that was said."""
    return _whole(Review.objects.visible_to(member))


def _whole(found: ReviewQuerySet) -> ReviewQuerySet:
    found = found.select_related("draft__member", "line", "asked")
    return found.prefetch_related("opinions__member", "opinions__guest", "remarks__member", "remarks__guest", "guests")


def review_of(member: Member, pk: int) -> Review:
    """One of them. Raises Http404."""
    return get_object_or_404(reviews_of(member), pk=pk)


def own_review(member: Member, pk: int) -> Review:
    """One that the member asked for. Raises Http404."""
    return get_object_or_404(_whole(Review.objects.visible_to(member).owned_by(member)), pk=pk)


def remark_of(member: Member, pk: int, number: int) -> Remark:
    """A remark in a review that the member sees. Raises Http404."""
    return get_object_or_404(review_of(member, pk).remarks.select_related("review__draft"), pk=number)


def guest_of(secret: str, now: datetime) -> GuestLink:
    """The guest whom a link lets in. Raises Http404 for one that is unknown, over, revoked or taken back, all alike."""
    found = GuestLink.objects.usable(hashed(secret), now).select_related("made_by").first()
    if found is None:
        raise Http404
    return found


def review_for(guest: GuestLink) -> Review:
    """What the guest may look at: as its author sees it."""
    return review_of(guest.made_by, guest.review_id)


# ------------------------------------------------------------------------------------------------ where it stands


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a review stands at exactly what would go out now. `counts` are members whose approval counts."""

    review: Review
    exact: Exact
    counts: frozenset[int]

    @property
    def shown(self) -> list[Parcel]:
        """What those who were asked see."""
        return self.exact.shown_in(self.review)

    @property
    def opinions(self) -> list[Opinion]:
        """What is thought of just this."""
        return [opinion for opinion in self.review.opinions.all() if opinion.print == self.exact.print]

    @property
    def approving(self) -> list[Opinion]:
        """The approvals that count."""
        found = [opinion for opinion in self.opinions if opinion.verdict == Opinion.APPROVE]
        line = self.review.line_id
        return [each for each in found if each.member_id in self.counts or (line is None and each.guest_id)]

    @property
    def needed(self) -> int:
        """How many approvals are asked for. One, where nobody has to approve and a look was asked for all the same."""
        return max(1, self.review.line.reviewers) if self.review.line else 1

    @property
    def is_approved(self) -> bool:
        """Whether enough have approved just this."""
        return len(self.approving) >= self.needed

    def of(self, who: By) -> Opinion | None:
        """What one of them thinks of just this."""
        guest = isinstance(who, GuestLink)
        return next((each for each in self.opinions if (each.guest_id if guest else each.member_id) == who.pk), None)

    def may_approve(self, who: By) -> bool:
        """Whether that one may say what they think: nobody does of their own, unless the line lets them."""
        if not self.review.is_open or not self.shown:
            return False
        return isinstance(who, GuestLink) or who.pk in self.counts

    def waits_for(self, member: Member) -> bool:
        """Whether the member's look is still wanted."""
        return self.may_approve(member) and self.of(member) is None and not self.is_approved


def standing(review: Review, now: datetime) -> Standing:
    """Where it stands now."""
    return Standing(review, exactly(review.draft, now), frozenset(counting(review)))


def asked(member: Member, now: datetime) -> list[Standing]:
    """The open reviews in which the member is asked. A few queries, and one more for each author and line."""
    return _standings(_whole(Review.objects.visible_to(member).asking(member)), now)


def asked_for(member: Member, now: datetime) -> list[Standing]:
    """The open reviews of the member's own drafts."""
    return _standings(_whole(Review.objects.visible_to(member).owned_by(member).still_open()), now)


def open_of(draft: Draft, now: datetime) -> list[Standing]:
    """The open reviews of one draft."""
    return _standings(_whole(Review.objects.visible_to(draft.member).still_open().filter(draft=draft)), now)


def over(member: Member) -> ReviewQuerySet:
    """What the member asked for and is not open any more, the last first."""
    found = Review.objects.visible_to(member).owned_by(member).filter(closed_at__isnull=False)
    return found.select_related("draft", "line", "asked").order_by("-closed_at")


def how_many_wait(member: Member, now: datetime) -> int:
    """How many drafts the member is wanted to look at."""
    return sum(each.waits_for(member) for each in asked(member, now))


def _standings(reviews: Iterable[Review], now: datetime) -> list[Standing]:
    accounts: dict[int, list[Account]] = {}
    lines: dict[int | None, list[Member]] = {None: []}
    found = []
    for review in reviews:
        author = review.draft.member
        if author.pk not in accounts:
            accounts[author.pk] = list(accounts_of(author))
        if review.line is not None and review.line.pk not in lines:
            lines[review.line.pk] = reviewers_of(review.line)
        exact = exactly(review.draft, now, accounts[author.pk])
        found.append(Standing(review, exact, frozenset(counting(review, lines[review.line_id]))))
    return found
