"""Reads about publications. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404

from foresay.desk.drafts.models import Draft
from foresay.desk.members.models import Member
from foresay.desk.publishing.machine import OVER, State
from foresay.desk.publishing.models import Part, Publication, PublicationQuerySet, StepQuerySet
from foresay.desk.publishing.models import Step as Steps


def publications_of(member: Member) -> PublicationQuerySet:
    """What goes out, or went out, on accounts that the member can speak through, with account and parts."""
    found = Publication.objects.visible_to(member).select_related("account", "account__line", "member", "draft")
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


def between(member: Member, start: datetime, end: datetime) -> PublicationQuerySet:
    """Those whose time lies in [start, end), for a calendar; without those that were taken back."""
    return publications_of(member).filter(at__gte=start, at__lt=end).exclude(parts__state=State.WITHDRAWN)


def asking(member: Member) -> PublicationQuerySet:
    """Those that go no further until somebody says what to do, the oldest first."""
    asks = [State.REFUSED, State.LATE, State.BY_HAND]
    found = publications_of(member)
    return (
        found.filter(parts__state__in=asks) | found.filter(parts__state=State.UNKNOWN, parts__due__isnull=True)
    ).distinct()


def standing(member: Member, found: PublicationQuerySet, state: State) -> PublicationQuerySet:
    """Those of them whose part that matters now (`Publication.part`) stands so."""
    parts = Part.objects.visible_to(member).filter(publication=OuterRef("pk"))
    first = parts.exclude(state__in=OVER).order_by("number").values("state")[:1]
    last = parts.order_by("-number").values("state")[:1]
    return found.annotate(now=Coalesce(Subquery(first), Subquery(last))).filter(now=state)


def steps_of(member: Member, publication: Publication) -> StepQuerySet:
    """Who did what with it, in order."""
    return Steps.objects.visible_to(member).filter(publication=publication).select_related("member")


def digests_to_send() -> set[str]:
    """The files that something not out yet goes along with. Asked before files are tidied away."""
    waiting = Part.objects.exclude(state__in=OVER).exclude(payload__attachments=[])
    return {each["digest"] for payload in waiting.values_list("payload", flat=True) for each in payload["attachments"]}
