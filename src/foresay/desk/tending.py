"""What is looked after now and then, whoever asks: accounts as their networks see them, and files that nobody needs any more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, BinaryIO

from django.db import close_old_connections
from django.db.models import Q
from django.utils import timezone

from foresay.desk.accounts.models import Account
from foresay.desk.media.services import sweep
from foresay.desk.outside import web
from foresay.desk.publishing.worker import Worker
from foresay.networks.contract import Connected, SignIn
from foresay.networks.web import Web

log = logging.getLogger("foresay.desk.tending")

EVERY = timedelta(days=1)
"""How old what we know of an account may be."""
PAUSE = 600.0
"""Seconds between two rounds; a round asks for what is old enough, so that a desk which is started often asks no more."""


def tend(asking: Web, *, now: datetime) -> int:
    """Look at the accounts that were not looked at for a day, and tidy files away. Returns how many accounts were looked at."""
    old = Q(limits_at__isnull=True) | Q(limits_at__lte=now - EVERY)
    accounts = Account.objects.filter(old, by_hand=False, gone_at__isnull=True, trouble="")
    looked = sum(_look_at(account, asking, now) for account in accounts)
    sweep(now=now)
    return looked


def _look_at(account: Account, asking: Web, now: datetime) -> bool:
    """Ask what its server takes, and whether it still knows us, so that a member hears of it before something is due.

    False when nobody answered, or a worker has the account: it is asked in the next round.
    """
    seen = Worker(asking, _no_files).visit(account.pk, lambda connector: (connector.limits(), connector.refresh()))
    if not isinstance(seen, tuple):
        return False
    limits, known = seen
    account.keep_limits(limits, now)
    changed: dict[str, Any] = {"live_limits": account.live_limits, "limits_at": now}
    if isinstance(known, SignIn):
        changed["trouble"] = known.why[:300]
    elif isinstance(known, Connected):
        changed |= {"bio": known.bio, "lacks": list(known.lacks), "expires_at": known.expires_at or account.expires_at}
    Account.objects.filter(pk=account.pk, gone_at__isnull=True).update(**changed)
    return True


def _no_files(digest: str) -> BinaryIO:
    raise FileNotFoundError(digest)


@dataclass
class Tender:
    """Tends in a thread of this process, until it is stopped."""

    clock: Callable[[], datetime] = timezone.now
    pause: float = PAUSE
    _stopping: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._run, name="tender", daemon=True).start()

    def stop(self) -> None:
        """Begin no more rounds."""
        self._stopping.set()

    def _run(self) -> None:
        while not self._stopping.wait(self.pause):
            try:
                close_old_connections()
                tend(web(), now=self.clock())
            except Exception as problem:
                log.error("Tending stumbled and goes on: %s", type(problem).__name__)
