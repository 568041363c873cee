"""One trial: a draft is armed and sent by workers that are killed, until nothing is left to do; then what stands there is counted."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import BinaryIO

from django.utils import timezone
from tests.trials import killing
from tests.trials.trouble import Troubled

from foresay.desk.accounts.models import Account
from foresay.desk.drafts import services as drafts
from foresay.desk.drafts.going import Along, Destination, Going
from foresay.desk.drafts.models import Draft
from foresay.desk.members.models import Member
from foresay.desk.publishing import services
from foresay.desk.publishing.machine import Pace, State
from foresay.desk.publishing.models import Part, Publication
from foresay.desk.publishing.worker import Worker
from foresay.model import Draft as Words
from foresay.networks.contract import Attachment

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c"
    "49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
PICTURE = Attachment("a" * 64, "image/png", len(PIXEL), "dot.png", width=1, height=1)
PACE = Pace(late=timedelta(days=30))
"""Trials move the clock on by hours; here nothing is late."""
LINES = (60, 400, 1_200)
"""A worker's way has 40 lines (nothing to do), 350 (a look) or up to 1,100 (a post with its pictures): kills fall on all of them."""


def picture(digest: str) -> BinaryIO:
    """The bytes of any attachment."""
    return io.BytesIO(PIXEL)


@dataclass
class Tally:
    """What became of the trials."""

    trials: int = 0
    kills: int = 0
    found_out: int = 0
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether every one is out exactly once."""
        return not (self.lost or self.twice or self.unsure)


@dataclass
class Trials:
    """Trials with one member and one account. `workers` run at once; `trouble` is the share of requests that meet some."""

    member: Member
    account: Account
    standing: Callable[[], list[str]]
    workers: int = 1
    trouble: float = 0.25
    tally: Tally = field(default_factory=Tally)
    _expected: dict[str, list[str]] = field(default_factory=dict)

    def run(self, seed: int) -> None:
        """One trial; `count` looks at the network when all are through."""
        random = Random(seed)
        words = [f"Trial {seed}, part {number}." for number in range(1, random.choice([1, 1, 1, 3]) + 1)]
        draft = self._draft(words, with_picture=random.random() < 0.25)
        self._arm(draft, random)
        ahead = timedelta()
        for round_ in range(60):
            troubled = round_ < 6
            self._work(random, ahead, troubled=troubled)
            if not self._left(draft):
                break
            ahead += timedelta(seconds=300) if troubled else timedelta(minutes=30)
        self.tally.trials += 1
        self._expected[str(draft.pk)] = words

    def _draft(self, words: list[str], *, with_picture: bool) -> Draft:
        to = Destination(str(self.account.pk), thread=len(words) > 1)
        goes = Going(destinations=(to,), along=(Along("dot", "A dot."),) if with_picture else ())
        return drafts.begin(self.member, Words("\n---\n".join(words)), now=timezone.now(), goes=goes)

    def _arm(self, draft: Draft, random: Random) -> None:
        """Armed by a web process that is killed in a third of the trials; a member would press the button again."""

        def arm() -> None:
            services.arm(self.member, draft, seen=draft.revision, stored={"dot": PICTURE}, now=timezone.now())

        line = random.randint(1, 700) if random.random() < 0.33 else None
        self.tally.kills += killing.end(killing.begin(arm, line=line))
        if not Publication.objects.filter(draft=draft).exists():
            draft.refresh_from_db()
            arm()

    def _work(self, random: Random, ahead: timedelta, *, troubled: bool) -> None:
        """All workers at once, each killed at some line, or not."""
        children = [
            killing.begin(
                self._worker(random.random(), ahead, self.trouble if troubled else 0.0),
                line=random.randint(1, random.choice(LINES)) if troubled and random.random() < 0.8 else None,
            )
            for _ in range(self.workers)
        ]
        self.tally.kills += sum([killing.end(child) for child in children])

    def _worker(self, seed: float, ahead: timedelta, trouble: float) -> Callable[[], None]:
        def work() -> None:
            with Troubled(Random(seed), trouble) as web:
                Worker(web, picture, PACE, clock=lambda: timezone.now() + ahead).drain()

        return work

    def _left(self, draft: Draft) -> bool:
        parts = list(Part.objects.filter(publication__draft=draft))
        if any(part.state == State.UNKNOWN for part in parts):
            self.tally.found_out += 1
        # Some limits and lost sign-ins are for the whole account; a member would connect it again.
        Account.objects.filter(pk=self.account.pk).exclude(trouble="").update(trouble="")
        for part in parts:
            if part.state == State.REFUSED:
                services.send_now(part.publication, self.member, now=timezone.now())
        return any(part.state != State.SENT and not part.standing.asks_a_person for part in parts)

    def count(self) -> Tally:
        """What stands on the network, against what should."""
        there = self.standing()
        for draft, words in self._expected.items():
            asks = any(part.standing.asks_a_person for part in Part.objects.filter(publication__draft=draft))
            for each in words:
                times = there.count(each)
                if times > 1:
                    self.tally.twice.append(f"{each} ({times} times)")
                elif asks:
                    self.tally.unsure.append(each)
                elif times == 0:
                    self.tally.lost.append(each)
        return self.tally
