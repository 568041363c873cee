"""Accounts over the API: which there are, what each takes, and holding them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.utils import timezone
from ninja import Field, Router, Schema
from pydantic import ConfigDict

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import accounts_kept_by, accounts_of
from foresay.desk.api.auth import member_of, needs
from foresay.desk.api.errors import READ, SENT
from foresay.desk.api.schemas import ErrorOut
from foresay.desk.drafts.going import MOST_ACCOUNTS
from foresay.desk.members.models import Member
from foresay.desk.publishing import services as publishing
from foresay.networks.capability import Choice

router = Router(tags=["accounts"])


class ChoiceOut(Schema):
    """A value that a destination may have there, and what people call it."""

    value: str
    name: str


class LineOut(Schema):
    """The line that an account speaks for."""

    id: int
    name: str


class AccountOut(Schema):
    """One of your accounts, or of your lines'."""

    id: UUID
    network: str
    handle: str
    name: str
    url: str
    line: LineOut | None = Field(description="null: it is your own.")
    by_hand: bool = Field(description="A person copies the words over: there is no way in for programs.")
    keeps: bool = Field(description="Whether you may hold it and let it go.")
    held_at: datetime | None
    trouble: str = Field(description="Why it must be connected again; empty: it need not.")
    ends_at: datetime | None = Field(description="When its sign-in ends, where that is known.")
    zone: str
    longest: int = Field(description="The longest words, by the network's own count; 0: no limit.")
    visibilities: list[ChoiceOut]
    replies: list[ChoiceOut]
    threads: bool
    edit: bool
    take_down: bool


class AccountsIn(Schema):
    """Some of the accounts that you keep."""

    model_config = ConfigDict(extra="forbid")

    accounts: list[UUID] = Field(min_length=1, max_length=MOST_ACCOUNTS)


class WaitingOut(Schema):
    """How many publications wait on these accounts."""

    waiting: int


@router.get(
    "", response={200: list[AccountOut], **READ}, summary="Your accounts", operation_id="accounts", **needs("read")
)
def accounts(request: HttpRequest) -> Any:
    """Those that you can speak through, with what each takes."""
    member = member_of(request)
    kept = set(accounts_kept_by(member).values_list("pk", flat=True))
    return [_account(each, keeps=each.pk in kept) for each in accounts_of(member)]


def _account(account: Account, *, keeps: bool) -> dict[str, Any]:
    record, by_hand = account.record, account.by_hand
    return {
        "id": account.pk,
        "network": account.network,
        "handle": account.handle,
        "name": account.name,
        "url": account.url,
        "line": {"id": account.line.pk, "name": account.line.name} if account.line else None,
        "by_hand": by_hand,
        "keeps": keeps,
        "held_at": account.held_at,
        "trouble": account.trouble,
        "ends_at": account.expires_at,
        "zone": account.zone,
        "longest": account.limits.length,
        "visibilities": _choices(record.visibilities),
        "replies": _choices(record.replies),
        "threads": record.threads,
        "edit": record.edit != "no" and not by_hand,
        "take_down": record.delete and not by_hand,
    }


def _choices(choices: tuple[Choice, ...]) -> list[dict[str, str]]:
    return [{"value": each.value, "name": each.name} for each in choices]


@router.post(
    "/hold",
    response={200: WaitingOut, **SENT, 404: ErrorOut},
    summary="Hold accounts",
    operation_id="hold",
    **needs("publish"),
)
def hold(request: HttpRequest, which: AccountsIn) -> Any:
    """Let nothing more go out on them until they are released. Nothing is lost; what is on its way cannot be stopped."""
    member = member_of(request)
    return {"waiting": publishing.hold(member, _kept(member, which), now=timezone.now())}


@router.post(
    "/release",
    response={200: WaitingOut, **SENT, 404: ErrorOut},
    summary="Let accounts go out again",
    operation_id="release",
    **needs("publish"),
)
def release(request: HttpRequest, which: AccountsIn) -> Any:
    """What waited goes out; what is long past its time asks a person first."""
    member = member_of(request)
    return {"waiting": publishing.release(member, _kept(member, which), now=timezone.now())}


def _kept(member: Member, which: AccountsIn) -> list[Account]:
    """All of them, or Http404: who holds some should not believe that all are held."""
    asked = set(which.accounts)
    found = list(accounts_kept_by(member).filter(pk__in=asked))
    if len(found) < len(asked):
        raise Http404
    return found
