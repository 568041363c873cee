"""Writes about accounts: connecting them, holding them, letting them go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction

from foresay.desk.accounts import attempts
from foresay.desk.accounts.attempts import Attempt
from foresay.desk.accounts.models import Account, Slot
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.outside import web
from foresay.desk.sealing import CannotOpen
from foresay.networks import network
from foresay.networks.capability import Limits
from foresay.networks.contract import Access, CannotConnect, Connected, Visit
from foresay.networks.web import Unreachable

PAGES = ("https://", "http://")
"""How the address of a page begins. Servers say some of them, and nobody is to be led to a script."""
NO_KEY = (
    "The desk has no key to keep the sign-in safe with, so nothing was connected. Whoever runs it can start it with"
    " `foresay desk`, which makes one."
)
CONNECTED = (
    *("server", "remote_id", "handle", "name", "url", "bio", "lacks", "expires_at", "trouble", "sealed_credentials"),
    *("live_limits", "limits_at", "connected_at", "gone_at"),
)
"""What connecting an account again changes. Whether it is held, or busy, is not its business."""
MOST_SLOTS = 200


# ------------------------------------------------------------------------------------------------------ connecting


def connect_begin(
    member: Member,
    name: str,
    given: Mapping[str, str],
    *,
    back: str,
    now: datetime,
    line: Line | None = None,
    again: Account | None = None,
) -> Account | Attempt:
    """Connect an account on the network `name`, for the member or for a line that they lead; or begin to.

    `again` is the account to be connected anew, `back` our address to come back to ("": there is none that a browser could be led
    to). An Attempt is to be kept until the member comes back from its `url`. Raises CannotConnect.
    """
    found = network(name).begin(given, back, web())
    if isinstance(found, Connected):
        return _keep(member, name, found, line, again, now)
    return _begun(member, name, found, line, again, given, now)


def _begun(
    member: Member,
    name: str,
    visit: Visit,
    line: Line | None,
    again: Account | None,
    given: Mapping[str, str],
    now: datetime,
) -> Attempt:
    if not visit.url.startswith(PAGES):
        raise CannotConnect("That server leads to what is no page, so nothing was connected.")
    try:
        return attempts.begun(
            member,
            visit,
            name=name,
            line=line.pk if line else None,
            again=str(again.pk) if again else "",
            given=given,
            now=now,
        )
    except CannotOpen as problem:
        raise CannotConnect(NO_KEY) from problem


def connect_finish(member: Member, attempt: Attempt, answer: Mapping[str, str], *, now: datetime) -> Account:
    """Connect the account that the member came back with. Raises CannotConnect."""
    if attempt.is_over(now):
        raise CannotConnect("That took more than an hour, so nothing was connected. Start once more.")
    line = Line.objects.led_by(member).filter(pk=attempt.line).first() if attempt.line else None
    again = Account.objects.kept_by(member).filter(pk=UUID(attempt.again)).first() if attempt.again else None
    if (attempt.line and line is None) or (attempt.again and again is None):
        raise CannotConnect("It is not yours to connect any more, so nothing was changed.")
    try:
        kept = attempt.kept(member)
    except CannotOpen as problem:
        raise CannotConnect("The desk's own keys have changed meanwhile. Start once more.") from problem
    return _keep(member, attempt.network, network(attempt.network).complete(kept, answer, web()), line, again, now)


def _keep(
    member: Member, name: str, connected: Connected, line: Line | None, again: Account | None, now: datetime
) -> Account:
    """Keep what connected: in the account that it was before, or a new one. Raises CannotConnect."""
    access = connected.access
    if again is not None and again.remote_id != access.remote_id:
        raise CannotConnect(
            f"{access.handle} answered, and not {again.handle}, so nothing was changed. Sign in there as"
            f" {again.handle}; {access.handle} can be connected as an account of its own."
        )
    connected, limits = _with_limits(name, connected, now)
    try:
        return _stored(member, name, connected, limits, again.line if again else line, now)
    except CannotOpen as problem:
        raise CannotConnect(NO_KEY) from problem
    except IntegrityError as twice:
        raise CannotConnect("It was being connected twice at the same moment. Look at your accounts.") from twice


@transaction.atomic
def _stored(
    member: Member, name: str, connected: Connected, limits: Limits | None, line: Line | None, now: datetime
) -> Account:
    account = _known(member, name, connected.access.remote_id, line) or _fresh(member, name, line)
    fresh = account._state.adding
    if fresh or account.gone_at:
        account.gone_at, account.connected_at = None, now
    account.take(connected)
    if limits:
        account.keep_limits(limits, now)
    account.save(update_fields=None if fresh else CONNECTED)
    return account


def _fresh(member: Member, name: str, line: Line | None) -> Account:
    return Account(network=name, member=None if line else member, line=line, zone=settings.TIME_ZONE)


def _known(member: Member, name: str, remote_id: str, line: Line | None) -> Account | None:
    """The owner's account of that name, which they may have let go before."""
    owned = {"line": line} if line else {"member": member}
    return Account.objects.kept_by(member).filter(network=name, remote_id=remote_id, **owned).first()


def _with_limits(name: str, connected: Connected, now: datetime) -> tuple[Connected, Limits | None]:
    """The server's own limits (None: it does not say) and when the sign-in ends. Asking may have renewed what speaks for it."""
    service = network(name)
    connector = service.open(connected.access, web())
    try:
        limits = connector.limits()
    except Unreachable:
        limits = None  # until it is asked again, those of the record hold
    lasts = service.capability.credentials_last
    ends = connected.expires_at or (now + lasts if lasts else None)
    name = connected.name[:200]  # as much as there is room for
    url = connected.url if connected.url.startswith(PAGES) and len(connected.url) <= 500 else ""
    return replace(connected, access=connector.access, expires_at=ends, name=name, url=url), limits


def keep_by_hand(
    member: Member, name: str, handle: str, url: str, *, now: datetime, line: Line | None = None
) -> Account:
    """An account that nobody speaks for but a person: the words are copied over."""
    with transaction.atomic():
        account = _known(member, name, _by_hand_id(handle), line) or _fresh(member, name, line)
        account.by_hand = True
        account.handle, account.remote_id, account.url = handle, _by_hand_id(handle), url
        account.connected_at, account.gone_at = now, None
        account.save()
    return account


def _by_hand_id(handle: str) -> str:
    """What tells accounts by hand apart: no network said anything of them."""
    return f"by hand: {handle.casefold()}"


# ------------------------------------------------------------------------------------------------------ letting go


def disconnect(account: Account, member: Member, *, now: datetime) -> int:
    """Speak for an account no more: what was planned is taken back, and what speaks for it is wiped, here and on its network.

    Returns how many publications will not go out. What is out already stays out, and stays on record.
    """
    from foresay.desk.publishing.services import withdraw_all  # which knows accounts itself

    spoke = _access(account)
    with transaction.atomic():
        stopped = withdraw_all(account, member, now=now)
        account.sealed_credentials = account.trouble = ""
        account.lacks, account.expires_at, account.gone_at = [], None, now
        account.save(update_fields=["sealed_credentials", "trouble", "lacks", "expires_at", "gone_at"])
    if spoke:
        network(account.network).open(spoke, web()).forget()
    return stopped


def _access(account: Account) -> Access | None:
    """What speaks for an account; None when nothing does, or it cannot be opened."""
    try:
        return account.access() if account.sealed_credentials else None
    except CannotOpen:
        return None


def hold(account: Account, *, now: datetime) -> None:
    """Let nothing go out on it until it is released. What is on its way just now cannot be stopped."""
    if account.held_at is None:
        account.held_at = now
        account.save(update_fields=["held_at"])


def release(account: Account) -> None:
    """Let things go out again."""
    account.held_at = None
    account.save(update_fields=["held_at"])


# ------------------------------------------------------------------------------------------------------------ time


def add_slots(account: Account, weekdays: Iterable[int], at: time) -> None:
    """Let its queue go out at a time of these days (Monday 0), too. Those that are there stay as they are."""
    room = MOST_SLOTS - account.slots.count()
    fresh = [Slot(account=account, weekday=day, at=at) for day in weekdays]
    account.slots.bulk_create(fresh[: max(room, 0)], ignore_conflicts=True)


def remove_slot(account: Account, pk: int) -> None:
    """Take a time out of its queue. Gone already is gone."""
    account.slots.filter(pk=pk).delete()
