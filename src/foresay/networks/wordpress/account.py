"""The account as the site describes it."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from foresay.networks.contract import Access, Connected
from foresay.networks.web import Answer
from foresay.networks.wordpress.place import home
from foresay.networks.wordpress.rows import number

NEEDED = {"publish_posts": "publish posts", "upload_files": "send pictures"}
"""What an account must be allowed to, and how we say it."""


def described(access: Access, answer: Answer) -> Connected | None:
    """The account that the site told about in answer to wp/v2/users/me; None when that is none."""
    said = answer.json()
    if not answer.ok or not isinstance(said, dict) or not number(said):
        return None
    may = said.get("capabilities")
    may = may if isinstance(may, dict) else {}
    site = home(access)
    known = dict(access.credentials) | {"id": str(number(said))}
    user = str(said.get("username") or known.get("user", ""))
    place = replace(
        access, remote_id=f"{site}/?author={number(said)}", handle=f"{user}@{urlsplit(site).netloc}", credentials=known
    )
    return Connected(
        place,
        str(said.get("name") or user),
        str(said.get("link") or site),
        str(said.get("description") or ""),
        tuple(scope for scope in NEEDED if may.get(scope) is True),
        tuple(says for scope, says in NEEDED.items() if may.get(scope) is not True),
    )
