"""What X's answers mean."""

from __future__ import annotations

from datetime import UTC, datetime

from foresay.networks.contract import Outcome, Refused
from foresay.networks.outcomes import meant, retry_after
from foresay.networks.web import Answer

DAY = 86_400.0


def meant_by(answer: Answer) -> Outcome:
    """What an answer that is not a success means of a change."""
    if answer.status == 402:
        return Refused(
            "The developer app has no credits left on X.", "Add credits in X's developer console, then send it again."
        )
    if answer.status == 403:
        return Refused(
            f"{answer.host} does not let this account or its developer app do that.",
            "A reply goes only to those who named you or quoted you. If it is none, look in X's developer console whether the app "
            "may write, and on X whether the account is locked.",
        )
    return meant(answer, wait=seconds(answer), fix="Look at its length, its pictures and what it follows.")


def is_duplicate(answer: Answer) -> bool:
    """Whether X refuses because it has the same words from this account already. They may be those of an earlier attempt."""
    return answer.status in (400, 403) and b"duplicate" in answer.body.lower()


def seconds(answer: Answer) -> float | None:
    """How long to wait: Retry-After, or until the last of those limits ends of which nothing remains; at most a day."""
    if (said := retry_after(answer)) is not None:
        return said
    now, moments = datetime.now(UTC).timestamp(), []
    for limit in ("x-rate-limit", "x-user-limit-24hour", "x-app-limit-24hour"):
        end = answer.headers.get(f"{limit}-reset", "")
        if answer.headers.get(f"{limit}-remaining", "0") == "0" and end.isdecimal() and len(end) < 12:
            moments.append(int(end) - now)
    return min(max(1.0, *moments), DAY) if moments else None
