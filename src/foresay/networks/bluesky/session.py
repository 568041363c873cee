"""The session with a server: asking with the access token, and a new one when it has run out. Sign-ins are few: 300 a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from foresay.networks.contract import Access, Connected
from foresay.networks.outcomes import LONGEST, retry_after
from foresay.networks.web import Answer, Unreachable, Web

OVER = {"ExpiredToken", "InvalidToken"}
BROKEN = "handle.invalid"
"""What a server says in place of a handle that does not lead to the account just now."""


class NotRenewed(Unreachable):
    """Our tokens had run out and there were no new ones for now, so what was asked for was not done. `seconds`: how long to wait."""

    def __init__(self, message: str, seconds: float | None = None) -> None:
        super().__init__(message, sent=False)
        self.seconds = seconds


class Session:
    """One account's session. `access` changes when its tokens do: whoever keeps it must keep the new one, the old one is spent."""

    def __init__(self, access: Access, web: Web) -> None:
        self.access = access
        self._web = web

    def ask(self, method: str, call: str, **given: Any) -> Answer:
        """A call such as "com.atproto.repo.putRecord"; once more with new tokens when ours had run out. Raises Unreachable.

        An answer of `OVER` means that the server will not renew them either.
        """
        answer = self._once(method, call, self.access.credentials.get("access", ""), **given)
        if answer.status in (400, 401) and error(answer) in OVER and self.renew().ok:
            answer = self._once(method, call, self.access.credentials.get("access", ""), **given)
        return answer

    def renew(self) -> Answer:
        """New tokens for the old, or the answer by which the server ended the session. Raises NotRenewed where it said neither."""
        try:
            answer = self._once("POST", "com.atproto.server.refreshSession", self.access.credentials.get("refresh", ""))
        except Unreachable as problem:
            raise NotRenewed(str(problem)) from problem
        said = answer.json()
        if answer.ok and made_session(said) and said.get("did", self.access.remote_id) == self.access.remote_id:
            self.access = with_tokens(self.access, said)
        elif not ended(answer):
            raise NotRenewed(f"{answer.host} does not renew our sign-in just now ({answer.status}).", seconds(answer))
        return answer

    def end(self) -> None:
        """No new tokens from now on. Raises Unreachable."""
        self._once("POST", "com.atproto.server.deleteSession", self.access.credentials.get("refresh", ""))

    def _once(self, method: str, call: str, token: str, **given: Any) -> Answer:
        headers = {"Authorization": f"Bearer {token}"} | given.pop("headers", {})
        return self._web.ask(method, f"{self.access.server}/xrpc/{call}", headers=headers, **given)


def made_session(said: Any) -> bool:
    """Whether an answer's JSON holds the tokens of a session."""
    return isinstance(said, dict) and all(
        isinstance(said.get(each), str) and said[each] for each in ("accessJwt", "refreshJwt")
    )


def with_tokens(access: Access, said: Mapping[str, Any]) -> Access:
    """The access with the tokens, the handle and the DID of a session that the server made."""
    return replace(
        access,
        remote_id=str(said.get("did") or access.remote_id),
        handle=f"@{said['handle']}" if said.get("handle", BROKEN) != BROKEN else access.handle,
        credentials={"access": said["accessJwt"], "refresh": said["refreshJwt"]},
    )


def described(access: Access) -> Connected:
    """The account as a session describes it: its handle is its name."""
    return Connected(access, access.handle.removeprefix("@"), f"https://bsky.app/profile/{access.remote_id}")


def ended(answer: Answer) -> bool:
    """Whether a server says in the protocol's words that it does not, or no longer, speak to us: a proxy's word does not count."""
    return 400 <= answer.status < 500 and answer.status not in (408, 429) and error(answer) != ""


def error(answer: Answer) -> str:
    """The protocol's own name of what went wrong; "" when it gave none."""
    said = answer.json()
    return str(said.get("error") or "") if isinstance(said, dict) else ""


def seconds(answer: Answer) -> float | None:
    """How long to wait: Retry-After, or until the limit ends (in seconds since 1970, by the server's own clock), at most LONGEST."""
    ends = answer.headers.get("ratelimit-reset", "")
    if (told := retry_after(answer)) is not None or not ends.isdecimal():
        return told
    return min(max(1.0, float(ends) - (answer.clock or datetime.now(UTC)).timestamp()), LONGEST)
