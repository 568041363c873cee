"""The session with X: an access token for two hours, and a refresh token that is spent by being used."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from foresay.networks.contract import Access, Connected, SignIn, Wait
from foresay.networks.oauth import basic, scopes_of
from foresay.networks.outcomes import retry_after
from foresay.networks.reading import ends, kept_end, part, words
from foresay.networks.web import Answer, Unreachable, Web

SCOPES = {
    "tweet.read": "look whether a post arrived, and hear what comes back",
    "tweet.write": "post",
    "users.read": "see who you are",
    "media.write": "send pictures",
    "offline.access": "stay connected for more than two hours",
}
"""What we ask for, and what each is for."""

SOON = timedelta(minutes=5)
"""How long before its end a token is renewed."""


class Session:
    """One account's session. `access` changes when its tokens do: whoever keeps it must keep the new one, the old one is spent."""

    def __init__(self, access: Access, web: Web) -> None:
        self.access = access
        self._web = web

    def ask(self, method: str, path: str, **given: Any) -> Answer:
        """A call; once more with new tokens when X no longer takes ours.

        What it answers with 401 has not been done. Raises Unreachable, with `sent` False when only the renewal was not answered.
        """
        trouble, renewed = None, False
        if self._ends_soon():
            trouble = self.renew()
            renewed = trouble is None
        answer = self._once(method, path, **given)
        if answer.status != 401 or renewed:
            return answer
        trouble = trouble or self.renew()
        if trouble is None:
            return self._once(method, path, **given)
        if isinstance(trouble, Wait):
            raise Unreachable(trouble.why, sent=False)
        return answer

    def renew(self) -> SignIn | Wait | None:
        """New tokens for the old; None when we have them.

        An answer that is lost may have spent the old ones. That is for X to say, the next time we ask: until then we wait.
        """
        known = self.access.credentials
        if not known.get("refresh"):
            return SignIn("X takes the account's access back after two hours, and gave no leave to renew it.")
        form = {"grant_type": "refresh_token", "refresh_token": known["refresh"]}
        try:
            answer = asked_for_tokens(self._web, self.access.server, known, form)
        except Unreachable as problem:
            return Wait(str(problem))
        said = answer.json()
        if answer.ok and words(said, "access_token"):
            self.access = with_tokens(self.access, said)
            return None
        if answer.status in (400, 401) and words(said, "error"):
            return SignIn(f"{answer.host} does not know us any more.")
        return Wait(f"{answer.host} did not renew the access ({answer.status}).", retry_after(answer))

    def forget(self) -> None:
        """Have both tokens taken back, as far as X answers."""
        known = self.access.credentials
        for name in ("refresh", "access"):
            with suppress(Unreachable):
                asked_of_the_door(self._web, self.access.server, "revoke", known, {"token": known.get(name, "")})

    def _ends_soon(self) -> bool:
        end = kept_end(self.access.credentials, "until")
        return end is not None and datetime.now(UTC) >= end - SOON and bool(self.access.credentials.get("refresh"))

    def _once(self, method: str, path: str, **given: Any) -> Answer:
        headers = {"Authorization": f"Bearer {self.access.credentials.get('access', '')}"}
        return self._web.ask(method, self.access.server + path, headers=headers, **given)


def asked_for_tokens(web: Web, server: str, app: Mapping[str, str], form: Mapping[str, str]) -> Answer:
    """What X says to an app that asks for tokens. Raises Unreachable."""
    return asked_of_the_door(web, server, "token", app, form)


def asked_of_the_door(web: Web, server: str, what: str, app: Mapping[str, str], form: Mapping[str, str]) -> Answer:
    """What X says to an app about tokens: one with a secret shows it, one without names itself. Raises Unreachable."""
    client, secret = app.get("client_id", ""), app.get("client_secret", "")
    said = dict(form) | ({} if secret else {"client_id": client})
    headers = {"Authorization": basic(client, secret)} if secret else {}
    return web.ask("POST", f"{server}/2/oauth2/{what}", form=said, headers=headers)


def with_tokens(access: Access, said: object) -> Access:
    """The access with the tokens of an answer; a refresh token or scopes that it does not name stay as they are."""
    known = access.credentials
    tokens = {
        "access": words(said, "access_token"),
        "refresh": words(said, "refresh_token") or known.get("refresh", ""),
        "until": ends(part(said, "expires_in"), datetime.now(UTC)),
        "scope": words(said, "scope") or known.get("scope", ""),
    }
    return replace(access, credentials={**known, **tokens})


def described(session: Session) -> Connected | Answer:
    """The account that the session speaks for, or the answer that did not say. Raises Unreachable."""
    answer = session.ask("GET", "/2/users/me", params={"user.fields": "description"})
    said = part(answer.json(), "data")
    number, name = words(said, "id"), words(said, "username")
    if not answer.ok or not number.isdecimal() or not name:
        return answer
    session.access = replace(session.access, remote_id=number, handle=f"@{name}")
    known = session.access.credentials
    scopes = scopes_of(known.get("scope", ""))
    return Connected(
        session.access,
        words(said, "name") or name,
        f"https://x.com/{name}",
        words(said, "description"),
        scopes,
        tuple(says for scope, says in SCOPES.items() if scope not in scopes),
        None if known.get("refresh") else kept_end(known, "until"),
    )
