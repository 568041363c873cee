"""Asking a site with the token that its owner gave us, and getting a new token where the old one ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from foresay.networks.contract import Access, Connected, SignIn
from foresay.networks.web import Answer, Unreachable, Web

SCOPES = {
    "create": "post",
    "update": "change posts",
    "delete": "take posts down",
    "media": "send pictures",
}
"""What we ask for, and what each is for."""


class Session:
    """An account's token in use."""

    def __init__(self, access: Access, web: Web) -> None:
        self.access = access
        self._web = web

    def ask(self, method: str, query: Mapping[str, str] | None = None, *, to: str = "", **given: Any) -> Answer:
        """A call to the site's endpoint, or to its media endpoint `to`. Raises Unreachable.

        No redirect is followed: the token is for the address that the site named. When it has ended and can be renewed, the call is
        made once more: what was answered with 401 was not done.
        """
        url = to or self.access.credentials.get("micropub", "")
        if query:
            url += ("&" if "?" in url else "?") + urlencode(query)
        answer = self._once(method, url, given)
        if answer.status != 401 or not self.access.credentials.get("refresh_token"):
            return answer
        try:
            renewed = self.renew()
        except Unreachable as problem:
            raise Unreachable(str(problem), sent=False) from problem
        return self._once(method, url, given) if renewed.ok else answer

    def renew(self) -> Answer:
        """A new token. The old ones may be spent by it, so `access` must be kept. Raises Unreachable."""
        known = self.access.credentials
        form = {
            "grant_type": "refresh_token",
            "refresh_token": known.get("refresh_token", ""),
            "client_id": known.get("client_id", ""),
        }
        answer = self._web.ask(
            "POST", known.get("token_endpoint", ""), form=form, headers={"Accept": "application/json"}
        )
        said = answer.json()
        if answer.ok and isinstance(said, dict) and said.get("access_token"):
            lasting = {name: value for name, value in known.items() if name != "expires_at"}
            self.access = replace(self.access, credentials=lasting | tokens(said))
        return answer

    def end(self) -> None:
        """Have the tokens taken back. Raises Unreachable."""
        known = self.access.credentials
        place = known.get("revocation_endpoint") or known.get("token_endpoint", "")
        for name in ("refresh_token", "token"):
            if place and known.get(name):
                # older sites take it at the token endpoint, and want to be told what is meant
                self._web.ask("POST", place, form={"action": "revoke", "token": known[name]})

    def _once(self, method: str, url: str, given: Mapping[str, Any]) -> Answer:
        headers = {"Authorization": f"Bearer {self.access.credentials.get('token', '')}", "Accept": "application/json"}
        return self._web.ask(method, url, headers=headers, **given)


def tokens(said: Mapping[str, Any]) -> dict[str, str]:
    """The credentials in an answer of the token endpoint."""
    named = {"token": said.get("access_token"), "refresh_token": said.get("refresh_token")}
    if isinstance(lasts := said.get("expires_in"), int) and not isinstance(lasts, bool) and 0 < lasts < 10**9:
        named["expires_at"] = (datetime.now(UTC) + timedelta(seconds=lasts)).isoformat(timespec="seconds")
    return {name: value for name, value in named.items() if isinstance(value, str) and value}


def described(session: Session) -> Connected | SignIn:
    """The site, if it still knows the token. Raises Unreachable when nobody can say."""
    answer = session.ask("GET", {"q": "config"})
    if answer.status in (401, 403):
        return SignIn(f"{answer.host} does not know that token.")
    if not answer.ok or not isinstance(answer.json(), dict):
        raise Unreachable(f"{answer.host} does not answer as a site with Micropub does ({answer.status}).", sent=True)
    access = session.access
    ends = access.credentials.get("expires_at", "")
    scopes = tuple(access.credentials.get("scope", "").split())
    lacks = tuple(says for scope, says in SCOPES.items() if scopes and not _granted(scope, scopes))
    return Connected(
        access,
        access.handle,
        access.remote_id,
        scopes=scopes,
        lacks=lacks,
        expires_at=datetime.fromisoformat(ends) if ends else None,
    )


def _granted(scope: str, scopes: tuple[str, ...]) -> bool:
    """Whether a scope was given: "post" is what older sites call "create", which takes pictures along."""
    return scope in scopes or (scope in ("create", "media") and ("post" in scopes or "create" in scopes))
