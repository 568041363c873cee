"""The session with LinkedIn: a token for 60 days, which few apps may renew."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from foresay.networks.contract import Access, Connected, SignIn, Wait
from foresay.networks.linkedin.record import VERSION
from foresay.networks.oauth import scopes_of
from foresay.networks.outcomes import retry_after
from foresay.networks.reading import ends, kept_end, part, words
from foresay.networks.web import Answer, Unreachable, Web

MEMBER, PAGE = "urn:li:person:", "urn:li:organization:"
"""How LinkedIn names a member and a page."""

SCOPES: Mapping[str, Mapping[str, str]] = {
    MEMBER: {"openid": "see who you are", "profile": "see your name", "w_member_social": "post"},
    PAGE: {"w_organization_social": "post", "r_organization_social": "look whether a post arrived"},
}
"""What we ask for, and what each is for: for members, and for pages."""

SOON = timedelta(days=7)
"""How long before its end a token is renewed, where the app may."""


class Session:
    """One account's session. `access` changes when its token was renewed."""

    def __init__(self, access: Access, web: Web) -> None:
        self.access = access
        self._web = web

    @property
    def kind(self) -> str:
        """`MEMBER` or `PAGE`."""
        return PAGE if self.access.remote_id.startswith(PAGE) else MEMBER

    def ask(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **given: Any) -> Answer:
        """A call to the interface that has versions, in ours. Raises Unreachable."""
        known = self.access.credentials
        usual = {
            "Authorization": f"Bearer {known.get('access', '')}",
            "LinkedIn-Version": known.get("version") or VERSION,
            "X-Restli-Protocol-Version": "2.0.0",
        }
        return self._web.ask(method, self.access.server + path, headers=usual | dict(headers or {}), **given)

    def posts_of(self, urn: str, *, count: int, start: int = 0) -> Answer:
        """The posts of a page, newest first. Raises Unreachable."""
        params = {"q": "author", "author": urn, "count": str(count), "start": str(start), "sortBy": "CREATED"}
        return self.ask("GET", "/rest/posts", params=params, headers={"X-RestLi-Method": "FINDER"})

    def put(self, url: str, content: bytes, mime: str) -> Answer:
        """Bytes to the address that LinkedIn named for them; our token goes along to LinkedIn only. Raises Unreachable."""
        headers = {"Content-Type": mime}
        if _is_theirs(url, self.access.server):
            headers["Authorization"] = f"Bearer {self.access.credentials.get('access', '')}"
        return self._web.ask("PUT", url, content=content, headers=headers)

    def renew(self) -> SignIn | Wait | None:
        """A new token for the old where the app may renew, and it is time; None when all is well."""
        known, end = self.access.credentials, kept_end(self.access.credentials, "until")
        if not known.get("refresh") or end is None or datetime.now(UTC) < end - SOON:
            return None
        form = {"grant_type": "refresh_token", "refresh_token": known["refresh"]}
        try:
            answer = asked_for_tokens(self._web, known.get("door", ""), known, form)
        except Unreachable as problem:
            return Wait(str(problem))
        if answer.ok and words(answer.json(), "access_token"):
            self.access = with_tokens(self.access, answer.json())
            return None
        if answer.status in (400, 401):
            return SignIn(f"{answer.host} does not renew the account's access any more.")
        return Wait(f"{answer.host} did not renew the access ({answer.status}).", retry_after(answer))

    def forget(self) -> None:
        """Have the token taken back, as far as LinkedIn answers."""
        known = self.access.credentials
        form = {"client_id": known.get("client_id", ""), "client_secret": known.get("client_secret", "")}
        with suppress(Unreachable):
            token = {"token": known.get("access", "")}
            self._web.ask("POST", f"{known.get('door', '')}/oauth/v2/revoke", form=form | token)


def _is_theirs(url: str, server: str) -> bool:
    parts = urlsplit(url)
    host = parts.hostname or ""
    theirs = host == "linkedin.com" or host.endswith(".linkedin.com")
    return (theirs and parts.scheme == "https") or f"{parts.scheme}://{parts.netloc}" == server


def asked_for_tokens(web: Web, door: str, app: Mapping[str, str], form: Mapping[str, str]) -> Answer:
    """What LinkedIn says to an app that asks for tokens. Raises Unreachable."""
    said = {**form, "client_id": app.get("client_id", ""), "client_secret": app.get("client_secret", "")}
    return web.ask("POST", f"{door}/oauth/v2/accessToken", form=said)


def with_tokens(access: Access, said: object) -> Access:
    """The access with the tokens of an answer; what it does not name stays as it is."""
    known, now = access.credentials, datetime.now(UTC)
    tokens = {
        "access": words(said, "access_token"),
        "refresh": words(said, "refresh_token") or known.get("refresh", ""),
        "until": ends(part(said, "expires_in"), now),
        "scope": words(said, "scope") or known.get("scope", ""),
    }
    return replace(access, credentials={**known, **tokens})


def described(session: Session) -> Connected | Answer:
    """The account that the session speaks for, or the answer that did not say. Raises Unreachable."""
    return _page(session) if session.kind == PAGE else _member(session)


def _member(session: Session) -> Connected | Answer:
    answer = session.ask("GET", "/v2/userinfo")
    said = answer.json()
    number, name = words(said, "sub"), words(said, "name")
    if not answer.ok or not number:
        return answer
    session.access = replace(session.access, remote_id=f"{MEMBER}{number}", handle=name)
    return _connected(session, name, "https://www.linkedin.com/feed/")


def _page(session: Session) -> Connected | Answer:
    """A page: that its posts are shown to us proves that we speak for it. Its name is shown to some apps only."""
    urn = session.access.remote_id
    answer = session.posts_of(urn, count=1)
    if not answer.ok:
        return answer
    number = urn.removeprefix(PAGE)
    told = session.ask("GET", f"/rest/organizations/{number}").json()
    name = words(told, "localizedName") or f"Page {number}"
    session.access = replace(session.access, handle=name)
    return _connected(session, name, f"https://www.linkedin.com/company/{words(told, 'vanityName') or number}/")


def _connected(session: Session, name: str, url: str) -> Connected:
    known = session.access.credentials
    scopes = scopes_of(known.get("scope", ""))
    lacks = tuple(says for scope, says in SCOPES[session.kind].items() if scope not in scopes)
    return Connected(session.access, name, url, "", scopes, lacks, kept_end(known, "until"))
