"""Reads about accounts. Each starts from the member who asks; absent and forbidden look the same."""

from __future__ import annotations

from uuid import UUID

from django.shortcuts import get_object_or_404

from foresay.desk.accounts.models import Account, AccountQuerySet
from foresay.desk.members.models import Member


def accounts_of(member: Member) -> AccountQuerySet:
    """What the member can speak through: their own accounts, and those of their lines."""
    return Account.objects.visible_to(member).connected().select_related("line")


def account_of(member: Member, pk: UUID) -> Account:
    """An account that the member can speak through. Raises Http404."""
    return get_object_or_404(accounts_of(member), pk=pk)


def account_kept_by(member: Member, pk: UUID) -> Account:
    """An account that the member may change. Raises Http404."""
    return get_object_or_404(Account.objects.kept_by(member).connected().select_related("line"), pk=pk)
