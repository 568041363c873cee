"""A site's Admin API: one call, one answer, and what of an answer we understand."""

from __future__ import annotations

import time
from typing import Any

from foresay.networks.contract import Access, Connected, Outcome, Refused, SignIn
from foresay.networks.ghost.key import token
from foresay.networks.outcomes import meant, retry_after
from foresay.networks.web import Answer, Unreachable, Web

VERSION = "v5.0"
"""The API that we speak; Ghost 5 and 6 both do."""


def ask(access: Access, web: Web, method: str, path: str, **given: Any) -> Answer:
    """A call with the account's key. Raises Unreachable.

    No redirect is followed: what the key opens is for the site that it was made for.
    """
    try:
        proof = token(access.credentials.get("key", ""), time.time())
    except ValueError as wrong:
        raise Unreachable("The account has no key any more.", sent=False) from wrong
    headers = {"Authorization": f"Ghost {proof}", "Accept-Version": VERSION}
    return web.ask(method, place(access) + path, headers=headers, **given)


def place(access: Access) -> str:
    """Where the site's Admin API is: some sites live in a folder of their address."""
    return f"{access.server}{access.credentials.get('path', '')}/ghost/api/admin/"


def outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    if answer.status == 403:
        return Refused(
            f"{answer.host} does not let this key do that.", "Look at the site's settings, under Integrations."
        )
    if answer.status == 413:
        return Refused(f"{answer.host} does not take a file that large.", "Make the picture smaller.")
    return meant(answer, wait=retry_after(answer), fix="Look at its title, its pictures and who it is for.")


def rows(answer: Answer, name: str) -> list[dict[str, Any]] | None:
    """The objects called `name` in an answer; None when it holds none that we understand."""
    said = answer.json()
    found = said.get(name) if isinstance(said, dict) else None
    if not answer.ok or not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        return None
    return found


def described(access: Access, web: Web) -> Connected | SignIn:
    """The site that the key opens. Raises Unreachable when nobody can say."""
    answer = web.ask("GET", place(access) + "site/")
    said = answer.json()
    site = said.get("site") if isinstance(said, dict) else None
    if not answer.ok or not isinstance(site, dict):
        raise Unreachable(f"{answer.host} does not say what site it is ({answer.status}).", sent=True)
    opened = ask(access, web, "GET", "posts/", params={"limit": "1", "fields": "id"})
    if opened.status == 401:
        return SignIn(f"{opened.host} does not know that key.")
    if opened.status == 403:
        return SignIn(f"{opened.host} does not show its posts with that key.")
    if rows(opened, "posts") is None:
        raise Unreachable(f"{opened.host} does not answer as a Ghost site does ({opened.status}).", sent=True)
    url = _text(site, "url") or f"{access.server}/"
    handle = url.partition("://")[2].rstrip("/")
    known = Access(access.server, url, handle, access.credentials)
    return Connected(known, _text(site, "title") or handle, url, _text(site, "description"))


def _text(site: dict[str, Any], name: str) -> str:
    value = site.get(name)
    return value if isinstance(value, str) else ""
