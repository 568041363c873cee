"""Reading what a server said, whatever shape it has: what is not there, or is something else, is nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any


def part(said: object, *names: str) -> Any:
    """What lies under the names, one within the other; None when there is no such thing."""
    for name in names:
        said = said.get(name) if isinstance(said, Mapping) else None
    return said


def words(said: object, *names: str) -> str:
    """The text, or the number as text, that lies under the names; "" when there is none."""
    found = part(said, *names)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def rows(said: object, *names: str) -> list[Mapping[str, Any]]:
    """The objects in the list that lies under the names; none when there is no list."""
    found = part(said, *names)
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def moment(said: str) -> datetime | None:
    """A moment as programs write it, in UTC where it names no zone; None when it is none."""
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def ends(seconds: object, now: datetime) -> str:
    """When something ends that lasts `seconds` from `now`, as whole seconds since 1970 to be kept with credentials; "" if unsaid."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 1e9:
        return ""
    return str(int((now + timedelta(seconds=seconds)).timestamp()))


def kept_end(credentials: Mapping[str, str], name: str) -> datetime | None:
    """What `ends` wrote under a name; None when nothing is known."""
    said = credentials.get(name, "")
    return datetime.fromtimestamp(int(said), UTC) if said.isdecimal() and len(said) < 12 else None
