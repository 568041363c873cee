"""The session with a server: asking with the access token, and a new one when it has run out. Sign-ins are few: 300 a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from foresay.networks.contract import Access, Connected
from foresay.networks.web import Answer, Web

OVER = {"ExpiredToken", "InvalidToken"}


class Session:
    """One account's session. `access` changes when its tokens do: whoever keeps it must keep the new one, the old one is spent."""

    def __init__(self, access: Access, web: Web) -> None:
        self.access = access
        self._web = web

    def ask(self, method: str, call: str, **given: Any) -> Answer:
        """A call such as "com.atproto.repo.putRecord"; once more with new tokens when ours had run out. Raises Unreachable."""
        answer = self._once(method, call, self.access.credentials.get("access", ""), **given)
        if answer.status in (400, 401) and error(answer) in OVER and self.renew().ok:
            answer = self._once(method, call, self.access.credentials.get("access", ""), **given)
        return answer

    def renew(self) -> Answer:
        """New tokens for the old. Raises Unreachable."""
        answer = self._once("POST", "com.atproto.server.refreshSession", self.access.credentials.get("refresh", ""))
        said = answer.json()
        if answer.ok and isinstance(said, dict):
            self.access = with_tokens(self.access, said)
        return answer

    def end(self) -> None:
        """No new tokens from now on. Raises Unreachable."""
        self._once("POST", "com.atproto.server.deleteSession", self.access.credentials.get("refresh", ""))

    def _once(self, method: str, call: str, token: str, **given: Any) -> Answer:
        headers = {"Authorization": f"Bearer {token}"} | given.pop("headers", {})
        return self._web.ask(method, f"{self.access.server}/xrpc/{call}", headers=headers, **given)


def with_tokens(access: Access, said: Mapping[str, Any]) -> Access:
    """The access with the tokens, the handle and the DID of a session that the server made."""
    tokens = {"access": str(said.get("accessJwt", "")), "refresh": str(said.get("refreshJwt", ""))}
    return replace(
        access,
        remote_id=str(said.get("did") or access.remote_id),
        handle=f"@{said['handle']}" if said.get("handle") else access.handle,
        credentials=tokens,
    )


def described(access: Access) -> Connected:
    """The account as a session describes it: its handle is its name."""
    return Connected(access, access.handle.removeprefix("@"), f"https://bsky.app/profile/{access.remote_id}")


def error(answer: Answer) -> str:
    """The protocol's own name of what went wrong; "" when it gave none."""
    said = answer.json()
    return str(said.get("error", "")) if isinstance(said, dict) else ""
