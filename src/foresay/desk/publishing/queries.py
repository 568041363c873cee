"""Reads about publications. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404

from foresay.desk.accounts.models import Account, AccountQuerySet
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.drafts.models import Draft
from foresay.desk.members.models import Member
from foresay.desk.publishing.machine import OVER, State
from foresay.desk.publishing.models import Change, Part, Publication, PublicationQuerySet, StepQuerySet
from foresay.desk.publishing.models import Step as Steps


def publications_of(member: Member) -> PublicationQuerySet:
    """What goes out, or went out, on accounts that the member can speak through, with account and parts."""
    found = Publication.objects.visible_to(member).select_related("account", "account__line", "member")
    return found.prefetch_related("parts")


def publication_of(member: Member, pk: UUID) -> Publication:
    """One of them. Raises Http404."""
    return get_object_or_404(publications_of(member), pk=pk)


def part_of(member: Member, pk: UUID, number: int) -> Part:
    """One part of one of them. Raises Http404."""
    found = Part.objects.visible_to(member).select_related("publication", "publication__account")
    return get_object_or_404(found, publication_id=pk, number=number)


def publications_of_draft(member: Member, draft: Draft) -> PublicationQuerySet:
    """Where a draft went, or goes."""
    return publications_of(member).filter(draft=draft)


@dataclass(frozen=True, slots=True)
class Outline:
    """As much of a publication as it takes to put it on a calendar. `state` is its first part's."""

    pk: UUID
    at: datetime
    account: UUID
    state: str


NOT_BACK = [state for state in State if state is not State.WITHDRAWN]


def between(member: Member, start: datetime, end: datetime) -> PublicationQuerySet:
    """Those whose time lies in [start, end), for a calendar; without those that were taken back as a whole."""
    return publications_of(member).filter(at__gte=start, at__lt=end, parts__number=1, parts__state__in=NOT_BACK)


def outline(member: Member, start: datetime, end: datetime, account: Account | None = None) -> list[Outline]:
    """The same, as little of each as there can be, by time."""
    found = between(member, start, end).order_by("at", "armed_at")
    if account is not None:
        found = found.filter(account=account)
    return [Outline(*row) for row in found.values_list("pk", "at", "account_id", "parts__state")]


def these(member: Member, keys: Iterable[UUID]) -> dict[UUID, Publication]:
    """Some of the member's, by key, with account and parts."""
    found = Publication.objects.visible_to(member).filter(pk__in=list(keys)).order_by()
    return {each.pk: each for each in found.prefetch_related("account", "parts")}  # few accounts, so not one a row


def with_slots(member: Member) -> AccountQuerySet:
    """The accounts that the member can speak through, with the slots of their queues."""
    return accounts_of(member).prefetch_related("slots")


ASKS = Q(state__in=[State.REFUSED, State.LATE, State.BY_HAND]) | Q(state=State.UNKNOWN, due__isnull=True)
"""Parts that go no further until somebody says what to do."""


def asking(member: Member) -> PublicationQuerySet:
    """Those that go no further until somebody says what to do, the oldest first."""
    return publications_of(member).filter(pk__in=Part.objects.visible_to(member).filter(ASKS).values("publication"))


def how_many_ask(member: Member) -> int:
    """How many those are."""
    return Part.objects.visible_to(member).filter(ASKS).values("publication").distinct().count()


def keeping(member: Member) -> AccountQuerySet:
    """The accounts that the member may hold, line by line."""
    return Account.objects.kept_by(member).connected().select_related("line").order_by("line__name", "handle")


def waiting(member: Member, before: datetime | None = None) -> dict[UUID, int]:
    """How many publications wait on each account; only those whose time came before a moment, when there is one."""
    found = Part.objects.visible_to(member).filter(state=State.QUEUED).order_by()
    if before is not None:
        found = found.filter(number=1, publication__at__lt=before)
    return dict(found.values_list("account_id").annotate(Count("publication", distinct=True)))


def keeps(member: Member) -> bool:
    """Whether there is any account that the member may hold."""
    return Account.objects.kept_by(member).connected().exists()


def held(member: Member) -> AccountQuerySet:
    """Accounts that the member can speak through and on which nothing goes out just now."""
    return accounts_of(member).filter(held_at__isnull=False)


def may_release(member: Member) -> bool:
    """Whether the member may let any of them go out again."""
    return Account.objects.kept_by(member).connected().filter(held_at__isnull=False).exists()


def changes_of(member: Member, publication: Publication) -> list[Change]:
    """Changes asked for to what is out of it, in order."""
    parts = Part.objects.visible_to(member).filter(publication=publication).prefetch_related("changes")
    return [change for part in parts for change in part.changes.all()]


def standing(member: Member, found: PublicationQuerySet, state: State) -> PublicationQuerySet:
    """Those of them whose part that matters now (`Publication.part`) stands so."""
    parts = Part.objects.visible_to(member).filter(publication=OuterRef("pk"))
    first = parts.exclude(state__in=OVER).order_by("number").values("state")[:1]
    last = parts.order_by("-number").values("state")[:1]
    return found.annotate(now=Coalesce(Subquery(first), Subquery(last))).filter(now=state)


def steps_of(member: Member, publication: Publication) -> StepQuerySet:
    """Who did what with it, in order."""
    return Steps.objects.visible_to(member).filter(publication=publication).select_related("member")


def is_changing(member: Member, draft: Draft) -> bool:
    """Whether something of a draft that is out is just being changed there, or taken down."""
    return Change.objects.visible_to(member).filter(part__publication__draft=draft, due__isnull=False).exists()


def digests_to_send() -> set[str]:
    """The files that something not out yet goes along with. Asked before files are tidied away."""
    waiting = Part.objects.exclude(state__in=OVER).exclude(payload__attachments=[])
    return {each["digest"] for payload in waiting.values_list("payload", flat=True) for each in payload["attachments"]}
