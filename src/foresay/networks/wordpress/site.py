"""A site's REST interface: where it is, who asks, and what its answers mean."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from foresay.networks.contract import Access, Outcome, Refused, SignIn, Wait
from foresay.networks.outcomes import meant, retry_after
from foresay.networks.web import Answer, Web

GONE = "rest_post_invalid_id"
"""WordPress's name for a post that it does not have."""

NOT_ALLOWED = "Ask whoever looks after the site to let this account publish posts and upload files."
NOT_TAKEN = "Look at its words and its pictures. A firewall before the site may refuse some words."
KIND_OF_FILE = "Save it as another kind, or make it smaller."
BETWEEN_COMMENTS = 15.0
"""Seconds between two comments of one person, as WordPress has it by itself."""


@dataclass(frozen=True, slots=True)
class Site:
    """One site, and the account that asks. `root` ends in "/" or in "?rest_route=/"."""

    web: Web
    root: str
    user: str
    password: str

    @classmethod
    def of(cls, access: Access, web: Web) -> Site:
        """The site that an account's access names."""
        known = access.credentials
        root = known.get("root") or f"{access.server}/wp-json/"
        return cls(web, root, known.get("user", ""), known.get("password", ""))

    def ask(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        **said: Any,
    ) -> Answer:
        """A call such as "wp/v2/posts". No redirect is followed: the password is for this site alone. Raises Unreachable."""
        url = self.root + path
        if params:
            url += ("&" if "?" in self.root else "?") + urlencode(params)
        word = base64.b64encode(f"{self.user}:{self.password}".encode("utf-8", "replace")).decode()
        answer = self.web.ask(method, url, headers={"Authorization": f"Basic {word}", **(headers or {})}, **said)
        return replace(answer, status=_status(answer))


def code(answer: Answer) -> str:
    """WordPress's own name of what went wrong, such as "rest_cannot_publish"; "" when it gave none."""
    said = answer.json()
    return str(said.get("code") or "") if isinstance(said, dict) else ""


def outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means of a change."""
    if code(answer).startswith("rest_upload_"):  # told with a 500, though it is a plain no
        return Refused(f"{answer.host} does not take a file that goes along.", KIND_OF_FILE)
    if code(answer) == GONE:
        return Wait(f"{answer.host} no longer has the draft that we had begun.")
    if code(answer) == "comment_flood":
        return Wait(f"{answer.host} takes comments one after the other.", BETWEEN_COMMENTS)
    if code(answer) == "rest_comment_closed":
        return Refused(f"Comments are closed there on {answer.host}.", "Answer in another way.")
    if answer.status == 401:
        return SignIn(f"{answer.host} does not accept the application password any more.")
    return meant(answer, wait=retry_after(answer), fix=NOT_ALLOWED if answer.status == 403 else NOT_TAKEN)


def _status(answer: Answer) -> int:
    """The status that is meant: who may not see drafts is told 400 for the parameter, with the true status (401, 403) inside."""
    if answer.status != 400:
        return answer.status
    said: Any = answer.json()
    for step in ("data", "details"):
        said = said.get(step) if isinstance(said, dict) else None
    for each in said.values() if isinstance(said, dict) else ():
        inner = each.get("data") if isinstance(each, dict) else None
        if isinstance(inner, dict) and inner.get("status") in (401, 403):
            return int(inner["status"])
    return 400
