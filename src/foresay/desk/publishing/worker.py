"""The worker: takes an account to itself, and does what is due on it, one thing after the other.

What is due lies in the rows, so any number of workers can run, in any number of processes, and none needs to tell another anything.
Each step is one statement that asks whether things still stand as they were read (`UPDATE ... WHERE attempt = ...`); whoever comes
second changes nothing. An attempt is stored before anybody is called, and no request begins after `Pace.work` is over, so an attempt
whose lease is over is truly over, even on a laptop that slept in between.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar
from uuid import UUID

from django.db import close_old_connections, connection, transaction
from django.db.models import Min, Q, QuerySet
from django.utils import timezone

from foresay.desk.accounts.models import Account
from foresay.desk.publishing import machine
from foresay.desk.publishing.log import note
from foresay.desk.publishing.machine import Pace, Standing, State
from foresay.desk.publishing.models import Change, Part, PartQuerySet, columns
from foresay.desk.publishing.payload import size, thaw
from foresay.desk.sealing import CannotOpen
from foresay.networks import network
from foresay.networks.contract import (
    Access,
    CannotTell,
    Connector,
    Lookup,
    Open,
    Outcome,
    Post,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.web import Unreachable, Web

log = logging.getLogger("foresay.desk.publishing")

SHARE = timedelta(seconds=30)
"""How long a worker stays with one account while others may be waiting."""
AT_ONCE = 25
"""Rows of an account that are read at once."""
TRIES = 12
"""How often a change to what is out is tried before a person is asked."""
LATE = "Its time passed while the desk was not running, or could not send."
BROKEN = "Something failed on our side while it was being sent."
SEALED = "The desk's own keys do not fit, so it cannot speak for this account."

PACE = Pace()

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Worker:
    """Does what is due. `clock` tells the time; everything else of the world comes in through `web` and `files`."""

    web: Web
    files: Open
    pace: Pace = PACE
    clock: Callable[[], datetime] = timezone.now

    def turn(self) -> bool:
        """Take one account on which something is due, and do it. False when there is none."""
        account = next(filter(None, map(self._take, _waiting(self.clock()))), None)
        if account is None:
            return False
        try:
            self._serve(account)
        finally:
            _release(account)
        return True

    def visit(self, pk: UUID, act: Callable[[Connector], T]) -> T | SignIn | Unknown | None:
        """Let an account's connector do something else than what is due. None when another worker has the account."""
        account = self._take(pk)
        if account is None:
            return None
        try:
            return self._call(account, self.pace, act)
        finally:
            _release(account)

    def drain(self) -> int:
        """Turns until nothing is due. Returns how many."""
        turns = 0
        while self.turn():
            turns += 1
        return turns

    # ---------------------------------------------------------------------------------------------------- accounts

    def _take(self, pk: UUID) -> Account | None:
        """An account, for this worker alone; None when another has it."""
        now = self.clock()
        until, free = now + self.pace.lease, Q(busy_until__isnull=True) | Q(busy_until__lte=now)
        with writing():
            taken = Account.objects.filter(free, pk=pk).update(busy_until=until)
        if not taken:
            return None
        account = Account.objects.get(pk=pk)
        account.busy_until = until
        return account

    def _keep(self, account: Account, lease: timedelta) -> bool:
        """Stay with the account for another lease. False when it was taken over meanwhile."""
        until = self.clock() + lease
        with writing():
            kept = Account.objects.filter(pk=account.pk, busy_until=account.busy_until).update(busy_until=until)
        account.busy_until = until if kept else account.busy_until
        return bool(kept)

    def _serve(self, account: Account) -> None:
        """Parts first, a few read at once; each is looked at again, in the statement that begins it."""
        leave = self.clock() + SHARE
        while acts := self._due_on(account):
            for act in acts:
                if not act() or self.clock() >= leave:
                    return

    def _due_on(self, account: Account) -> list[Callable[[], bool]]:
        """What to do on an account now; each says whether it can go on with the account."""
        now = self.clock()
        parts = _due_parts(now).filter(account=account).select_related("publication").order_by("due", "pk")[:AT_ONCE]
        acts: list[Callable[[], bool]] = [partial(self._part, account, part) for part in parts]
        if acts:
            return acts
        changes = _due_changes(now).filter(account=account).order_by("due", "pk")[:AT_ONCE]
        return [partial(self._change, account, change) for change in changes]

    # ------------------------------------------------------------------------------------------------------- parts

    def _part(self, account: Account, part: Part) -> bool:
        """What is due for a part. False when nothing more can be done on the account now."""
        now, standing = self.clock(), part.standing
        match machine.next_act(standing, now):
            case "give up":
                return self._store(part, machine.give_up(standing, now))
            case "look":
                return self._look(account, part)
            case "send" if account.by_hand:
                return self._store(part, machine.hand_over(standing))
            case "send" if self._is_late(part, now):
                return self._store(part, machine.too_late(standing, LATE))
            case "send":
                return self._send(account, part)
        return True

    def _is_late(self, part: Part, now: datetime) -> bool:
        """Whether a person should be asked first: its time is long over. A thread that has begun goes on."""
        return part.number == 1 and now - part.publication.at > self.pace.late

    def _send(self, account: Account, part: Part) -> bool:
        post = _following(part)
        pace = self.pace.for_bytes(size(post))
        standing = machine.begin(part.standing, self.clock(), pace)
        with writing(durably=True):
            kept = self._keep(account, pace.lease)
            begun = kept and self._begin(part, standing)
        if not begun:
            return kept
        outcome = self._call(account, pace, lambda connector: connector.publish(post, part.key, self.files))
        return self._ended(account, part, standing, outcome)

    def _ended(self, account: Account, part: Part, standing: Standing, outcome: Outcome) -> bool:
        now = self.clock()
        after = machine.sent(standing, outcome, now, self.pace)
        with writing():
            if not self._store(part, after):
                return True
            if isinstance(outcome, Wait):
                Account.objects.filter(pk=account.pk).update(not_before=after.due)
            elif isinstance(outcome, SignIn):
                Account.objects.filter(pk=account.pk).update(trouble=outcome.why[:300])
        return not isinstance(outcome, Wait | SignIn)

    def _look(self, account: Account, part: Part) -> bool:
        if not self._keep(account, self.pace.lease):
            return False
        post, standing = _following(part), part.standing
        found = self._call(account, self.pace, lambda connector: connector.find(post, part.key))
        lookup: Lookup = CannotTell(found.why) if isinstance(found, SignIn | Unknown) else found
        return self._store(part, machine.looked(standing, lookup, account.record, self.clock(), self.pace))

    def _begin(self, part: Part, standing: Standing) -> bool:
        """Store that an attempt begins. False when somebody else was faster, or it was held or withdrawn meanwhile."""
        held = Account.objects.filter(pk=part.account_id, held_at__isnull=False)
        begun = _unchanged(part).exclude(account__in=held).update(**columns(standing))
        _is_now(part, standing)
        return bool(begun)

    def _store(self, part: Part, standing: Standing) -> bool:
        """Store where a part stands now, the log, and that the next part may go. False when it moved on without us."""
        before, now = part.state, self.clock()
        with writing():
            if not _unchanged(part).update(**columns(standing)):
                return False
            _is_now(part, standing)
            if standing.state is State.SENT:
                following = Part.objects.filter(publication=part.publication_id, number=part.number + 1)
                following.filter(state=State.QUEUED, due__isnull=True).update(due=now)
            if standing.state != before or standing.asks_a_person:
                note(part.publication, standing.state.value, at=now, part=part.number, why=standing.why)
        return True

    # ----------------------------------------------------------------------------------------------------- changes

    def _change(self, account: Account, change: Change) -> bool:
        """Change what is out, or take it down; the network takes either twice."""
        part, post = change.part, thaw(change.payload) if change.payload else None
        remote = part.remote
        pace = self.pace.for_bytes(size(post) if post else 0)
        if remote is None or not self._keep(account, pace.lease):
            return False

        def act(connector: Connector) -> Outcome:
            return connector.delete(remote) if post is None else connector.edit(remote, post, self.files)

        return self._changed(account, change, self._call(account, pace, act))

    def _changed(self, account: Account, change: Change, outcome: Outcome) -> bool:
        now, change.tries = self.clock(), change.tries + 1
        change.why = change.fix = ""
        if isinstance(outcome, Sent):
            change.due, change.done_at = None, now
        else:
            change.why = outcome.why[:500]
            change.fix = getattr(outcome, "fix", machine.SIGN_IN if isinstance(outcome, SignIn) else "")[:500]
            again = isinstance(outcome, Wait | Unknown) and change.tries < TRIES
            pause = getattr(outcome, "seconds", None)
            change.due = now + (timedelta(seconds=pause) if pause else self.pace.after(change.tries)) if again else None
        with writing():
            change.save(update_fields=["due", "done_at", "tries", "why", "fix"])
            if isinstance(outcome, Sent):
                self._done(change, now)
            elif isinstance(outcome, Wait):
                Account.objects.filter(pk=account.pk).update(not_before=change.due)
            elif isinstance(outcome, SignIn):
                Account.objects.filter(pk=account.pk).update(trouble=outcome.why[:300])
        return not isinstance(outcome, Wait | SignIn)

    def _done(self, change: Change, now: datetime) -> None:
        part = change.part
        if change.kind == Change.TAKE_DOWN:
            Part.objects.filter(pk=part.pk).update(down_at=now)
        else:
            Part.objects.filter(pk=part.pk).update(payload=change.payload)
        what = "taken down" if change.kind == Change.TAKE_DOWN else "edited"
        note(part.publication, what, at=now, member=change.asked_by, part=part.number)

    # ----------------------------------------------------------------------------------------------------- calling

    def _call(self, account: Account, pace: Pace, act: Callable[[Connector], T]) -> T | SignIn | Unknown:
        """Let the account's connector do something; new tokens are kept before anything else."""
        try:
            access = account.access()
        except CannotOpen:
            return SignIn(SEALED)
        connector = network(account.network).open(access, self.web.until(self.clock() + pace.work))
        try:
            return act(connector)
        except Unreachable as away:
            return Unknown(str(away))
        except Exception as problem:
            log.error("A connector failed: %s, %s", account.network, type(problem).__name__)
            return Unknown(BROKEN)
        finally:
            if connector.access != access:
                self._renewed(account, connector.access)

    def _renewed(self, account: Account, access: Access) -> None:
        """Keep new tokens, unless the account was disconnected, or connected anew, while we used the old ones."""
        before = account.sealed_credentials
        account.keep(access)
        with writing(durably=True):
            same = Account.objects.filter(pk=account.pk, gone_at__isnull=True, sealed_credentials=before)
            same.update(sealed_credentials=account.sealed_credentials, handle=account.handle)


def _due_parts(now: datetime) -> PartQuerySet:
    """Parts for which there is something to do, on accounts that we can speak for. Those held are looked for, and not sent."""
    held = Q(state=State.QUEUED, account__held_at__isnull=False)
    return Part.objects.filter(_open(now), due__lte=now).exclude(held)


def _due_changes(now: datetime) -> QuerySet[Change]:
    """Changes for which the same holds; what is held may still be taken down."""
    return Change.objects.filter(_open(now), due__lte=now).select_related("part__publication")


def _open(now: datetime) -> Q:
    """On accounts that we speak for, and whose network takes something just now."""
    rested = Q(account__not_before__isnull=True) | Q(account__not_before__lte=now)
    return rested & Q(account__gone_at__isnull=True, account__trouble="")


def _waiting(now: datetime) -> list[UUID]:
    """Accounts on which something is due and that no worker has, the longest waiting first."""
    free = Q(account__busy_until__isnull=True) | Q(account__busy_until__lte=now)
    found = [
        (first, pk)
        for rows in (_due_parts(now), _due_changes(now))
        for pk, first in rows.filter(free).order_by().values_list("account_id").annotate(first=Min("due"))
    ]
    return list(dict.fromkeys(pk for _, pk in sorted(found)))


_turns = threading.RLock()


@contextmanager
def writing(*, durably: bool = False) -> Iterator[None]:
    """A transaction. `durably`: what is stored in it is there after a power cut too.

    SQLite has one writer at a time and lets the others ask again and again: the threads of this process take turns instead. It
    waits for the disk where it must: an attempt has to be stored before anybody is called, but that it ended is found out anew.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic():
            yield
        return
    with _turns:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA synchronous={'FULL' if durably else 'NORMAL'}")
        with transaction.atomic():
            yield


def _release(account: Account) -> None:
    """Let others have it, unless they took it already."""
    with writing():
        Account.objects.filter(pk=account.pk, busy_until=account.busy_until).update(busy_until=None)


def _unchanged(part: Part) -> PartQuerySet:
    """The part, if it still stands as it was read."""
    return Part.objects.filter(pk=part.pk, state=part.state, attempt=part.attempt, due=part.due)


def _is_now(part: Part, standing: Standing) -> None:
    for name, value in columns(standing).items():
        setattr(part, name, value)


def _following(part: Part) -> Post:
    """What is said, after the part before it."""
    if part.number == 1:
        return part.post
    before = Part.objects.get(publication=part.publication_id, number=part.number - 1)
    return replace(part.post, answers=before.remote)


# ----------------------------------------------------------------------------------------------------------- running


class Turns(Protocol):
    """Something that does what is due, one turn after the other."""

    def turn(self) -> bool:
        """Do some of it. False when nothing was due."""


@dataclass
class Crew:
    """Workers in threads of this process. `start`, then `stop`; what they were doing is finished, or found out by the next."""

    worker: Turns
    count: int
    name: str = "worker"
    #: Seconds between two looks at the rows when nothing was due.
    pause: float = 1.0
    _stopping: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Begin."""
        for number in range(self.count):
            thread = threading.Thread(target=self._run, name=f"{self.name}-{number + 1}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def stop(self, patience: float = 5.0) -> None:
        """Take nothing new; wait up to `patience` seconds for what is being done."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(patience)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                close_old_connections()
                busy = self.worker.turn()
            except Exception as problem:
                log.error("A worker stumbled and goes on: %s", type(problem).__name__)
                busy = False
            if not busy:
                self._stopping.wait(self.pause)


def crew(count: int) -> Crew:
    """Workers of this desk: they ask through its one way out, and read its store of files."""
    from foresay.desk.outside import web
    from foresay.desk.publishing.files import open_for_networks

    return Crew(Worker(web(), open_for_networks), count)
