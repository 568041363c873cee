"""An attempt to connect an account, while its member is on a page of the network's: what was asked, sealed, and kept in their session."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings

from foresay.desk.members.models import Member
from foresay.desk.sealing import seal_in
from foresay.networks import network
from foresay.networks.contract import Visit

LASTS = timedelta(hours=1)
"""How long a member may take on the network's page."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is needed when the member comes back.

    `line` is whose account it will be (None: the member's own), `again` the id of the account that is connected anew ("": a new one).
    `given` is what was filled in, without secrets; `sealed` is what the network wants to see again, sealed for this member.
    """

    network: str
    line: int | None
    again: str
    url: str
    code_by_hand: bool
    begun: str
    given: dict[str, str]
    sealed: str = field(repr=False)

    def kept(self, member: Member) -> dict[str, str]:
        """What the network wants to see again. Raises CannotOpen when it is another's, or the keys have changed."""
        said = seal_in(settings.CONFIG.seal_file).open(self.sealed, _place(member, self.network))
        return {str(name): str(value) for name, value in json.loads(said).items()}

    def is_over(self, now: datetime) -> bool:
        """Whether it took too long."""
        return now > datetime.fromisoformat(self.begun) + LASTS

    def as_json(self) -> dict[str, Any]:
        """As a session keeps it; `attempt` reads it back."""
        return asdict(self)


def begun(
    member: Member, visit: Visit, *, name: str, line: int | None, again: str, given: Mapping[str, str], now: datetime
) -> Attempt:
    """An attempt at the network `name` that leads to a page of the network's. Raises CannotOpen when there is no key to seal with."""
    sealed = seal_in(settings.CONFIG.seal_file).close(json.dumps(dict(visit.kept)), _place(member, name))
    secret = {each.name for each in network(name).asks if each.kind == "secret"}
    plain = {each: value for each, value in given.items() if each not in secret}
    return Attempt(name, line, again, visit.url, visit.code_by_hand, now.isoformat(), plain, sealed)


def attempt(kept: object) -> Attempt | None:
    """From what a session kept; None for anything else."""
    try:
        return Attempt(**kept) if isinstance(kept, dict) else None
    except TypeError:
        return None


def _place(member: Member, name: str) -> str:
    return f"connecting/{member.pk}/{name}"
