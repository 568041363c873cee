"""Telling hooks what is due: one delivery a turn, the hook that has waited longest first, so that a slow one keeps no other waiting long.

A delivery is claimed by one statement that asks whether it still stands as it was read, and stays due at the end of a lease: whoever
dies in between, another tells it again, under the same id. Nothing is ever told within a transaction.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from foresay.desk.publishing.worker import Crew, writing
from foresay.desk.sealing import CannotOpen
from foresay.desk.webhooks.models import Delivery, Hook
from foresay.networks.web import Answer, Unreachable, Web

log = logging.getLogger("foresay.desk.webhooks")

LEASE = timedelta(minutes=2)
"""Longer than an attempt can take."""
PAUSE = timedelta(seconds=10)
"""Before the second attempt; it doubles each time."""
LONGEST = timedelta(hours=4)
"""Between two attempts at one delivery at most."""
REST = timedelta(minutes=10)
"""A hook that does not take anything is left in peace for as long at most."""
PATIENCE = timedelta(days=3)
"""How long it is tried."""
KEPT = timedelta(days=30)
"""How long one can look up what was told."""
TIDY = timedelta(hours=1)
AT_ONCE = 1000
"""Old rows that are deleted in one transaction."""
GONE = "It answered that it is gone (410)."
BROKEN = "Something failed on our side."
SEALED = "The desk's own keys do not fit, so it could not be signed."
MOST_THREADS = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of an attempt, in words; `status` is None when no answer came."""

    status: int | None
    why: str

    @property
    def taken(self) -> bool:
        """Whether the hook took it."""
        return self.status is not None and 200 <= self.status < 300


@dataclass
class Deliverer:
    """Tells what is due. `web` should be impatient."""

    web: Web
    clock: Callable[[], datetime] = timezone.now
    _tidied: datetime | None = field(default=None, init=False)

    def turn(self) -> bool:
        """Tell one hook one thing. False when nothing is due."""
        row = self._claim()
        if row is None:
            self._tidy()
            return False
        self._ended(row, self._tell(row))
        return True

    def _claim(self) -> Delivery | None:
        """A delivery for this thread alone, until its lease is over."""
        now = self.clock()
        rested = Q(rests_until__isnull=True) | Q(rests_until__lte=now)
        due = Delivery.objects.filter(hook=OuterRef("pk"), due__lte=now)
        here = Q(member__isnull=True) | Q(member__is_active=True)
        waiting = Hook.objects.filter(rested, here, Exists(due), off_at__isnull=True)
        for hook in waiting.order_by(F("served_at").asc(nulls_first=True))[:20]:
            row = hook.deliveries.filter(due__lte=now).order_by("due").first()
            if row is None:
                continue
            if self._take(row, now):
                row.tries, row.hook = row.tries + 1, hook
                return row
        return None

    def _take(self, row: Delivery, now: datetime) -> bool:
        """Claim it. False when another was faster."""
        still = Delivery.objects.filter(pk=row.pk, due=row.due, tries=row.tries)
        with writing():
            if not still.update(due=now + LEASE, tries=F("tries") + 1):
                return False
            Hook.objects.filter(pk=row.hook_id).update(served_at=now)
        return True

    def _tell(self, row: Delivery) -> Heard:
        body = row.body.encode()
        try:
            self.web.server(row.hook.address)  # the operator may have allowed a host once, and not any more
            headers = {
                "Content-Type": "application/json",
                "Foresay-Delivery": str(row.pk),
                "Foresay-Signature": signature(row.hook.secret(), body, self.clock()),
            }
            return _heard(self.web.ask("POST", row.hook.address, headers=headers, content=body))
        except (Unreachable, ValueError) as problem:
            return Heard(None, str(problem))
        except CannotOpen:
            return Heard(None, SEALED)
        except Exception as problem:
            log.error("A hook could not be told: %s", type(problem).__name__)
            return Heard(None, BROKEN)

    def _ended(self, row: Delivery, heard: Heard) -> None:
        """Keep what came of it. Nothing, when the lease was over and another tried meanwhile."""
        now = self.clock()
        over = now >= row.made_at + PATIENCE
        again = None if heard.taken or over else min(now + after(row.tries, LONGEST), row.made_at + PATIENCE)
        with writing():
            done = {"due": again, "status": heard.status, "why": heard.why[:300]}
            ours = Delivery.objects.filter(pk=row.pk, tries=row.tries, due__isnull=False)
            if not ours.update(**done, done_at=now if heard.taken else None):
                return
            hook = Hook.objects.filter(pk=row.hook_id)
            if heard.taken:
                hook.update(failures=0, rests_until=None)
            elif heard.status == 410:
                hook.update(off_at=now, off_why=GONE)
                Delivery.objects.filter(hook=row.hook_id, due__isnull=False).update(due=None)
            else:
                rests = now + after(row.hook.failures + 1, REST)
                hook.update(failures=F("failures") + 1, rests_until=rests)

    def _tidy(self) -> None:
        now = self.clock()
        if self._tidied is not None and now - self._tidied < TIDY:
            return
        self._tidied = now
        old = Delivery.objects.filter(made_at__lt=now - KEPT)
        while some := list(old.values_list("pk", flat=True)[:AT_ONCE]):
            Delivery.objects.filter(pk__in=some).delete()


def signature(secret: str, body: bytes, at: datetime) -> str:
    """What proves that it comes from here, just now: HMAC-SHA256 over the time (seconds since 1970), a dot and the body."""
    t = int(at.timestamp())
    proof = hmac.new(secret.encode(), f"{t}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={t},v1={proof}"


def after(times: int, longest: timedelta) -> timedelta:
    """The pause after having tried `times` times, from 1."""
    doubled: timedelta = PAUSE * 2 ** min(times - 1, 20)
    return min(doubled, longest)


def _heard(answer: Answer) -> Heard:
    if answer.ok:
        return Heard(answer.status, "It took it.")
    if answer.status == 410:
        return Heard(410, GONE)
    if 300 <= answer.status < 400:
        return Heard(answer.status, "It leads elsewhere, and we do not follow. Give the address that it leads to.")
    return Heard(answer.status, f"It answered with {answer.status}.")


def crew(workers: int) -> Crew:
    """Threads of this process that tell hooks, beside those that publish; none where nothing is published."""
    from foresay.desk.outside import hasty_web

    return Crew(Deliverer(hasty_web()), min(workers, MOST_THREADS), name="hooks")
