"""Reads about accounts. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q
from django.shortcuts import get_object_or_404

from foresay.desk.accounts.models import Account, AccountQuerySet
from foresay.desk.members.models import Member
from foresay.desk.publishing.machine import State

AHEAD = timedelta(days=14)
"""How long before a sign-in ends it is told."""
SOON = timedelta(days=7)
"""How long before it is told on every page."""
WAITS = (State.QUEUED, State.LATE, State.REFUSED, State.BY_HAND)
"""Where a part stands that is certainly not out, and still could go."""
ON_ITS_WAY = (State.SENDING, State.UNKNOWN)
"""Where a part stands that may be out."""


def accounts_of(member: Member) -> AccountQuerySet:
    """What the member can speak through: their own accounts, and those of their lines."""
    return Account.objects.visible_to(member).connected().select_related("line")


def account_of(member: Member, pk: UUID) -> Account:
    """An account that the member can speak through. Raises Http404."""
    return get_object_or_404(accounts_of(member), pk=pk)


def account_kept_by(member: Member, pk: UUID) -> Account:
    """An account that the member may change. Raises Http404."""
    return get_object_or_404(Account.objects.kept_by(member).connected().select_related("line"), pk=pk)


def accounts_kept_by(member: Member) -> AccountQuerySet:
    """The accounts that the member may change: their own, and those of the lines that they lead."""
    return Account.objects.kept_by(member).connected()


def keeps(member: Member, account: Account) -> bool:
    """Whether the member may change it."""
    return Account.objects.kept_by(member).filter(pk=account.pk).exists()


def ending_soon(member: Member, now: datetime) -> list[Account]:
    """Accounts that the member keeps whose sign-in ends within two weeks, or has ended; the first to end first."""
    ending = Account.objects.kept_by(member).connected().filter(expires_at__lte=now + AHEAD)
    return list(ending.order_by("expires_at"))


def asking(member: Member, now: datetime) -> list[Account]:
    """Accounts that the member keeps and should connect again about now: in trouble, or ending within a week. One query."""
    about = ~Q(trouble="") | Q(expires_at__lte=now + SOON)
    return list(Account.objects.kept_by(member).connected().filter(about).order_by("expires_at", "handle"))


def waiting_on(account: Account) -> int:
    """How many publications are still to go out on it, and none of whose posts is on its way."""
    return account.publications.filter(parts__state__in=WAITS).exclude(parts__state__in=ON_ITS_WAY).distinct().count()


def in_doubt_on(account: Account) -> int:
    """How many publications may be on its network, and nobody knows yet."""
    return account.publications.filter(parts__state__in=ON_ITS_WAY).distinct().count()
