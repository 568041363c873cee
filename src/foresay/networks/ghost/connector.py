"""Speaking for a Ghost site.

Ghost takes no key with a post, but it never gives one slug to two posts. So a post is made as a draft whose slug is our key, and only
the draft that got exactly that slug is ever published; a second one, from an attempt whose answer was lost, gets another slug and
stays a draft. What is published gets a slug of its title. The key stays in `custom_template`: it can be searched for, themes
pass over a template that they do not have, and no reader sees it.

Why this holds when attempts overlap: after making a draft we look again. A draft gets the key as its slug while no other has it, so
before the other was made (then the other did not get it) or after the other was published (then we see that one, and stop).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from foresay.networks.capability import Limits
from foresay.networks.checking import problems
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
    CannotTell,
    Connected,
    Items,
    Lookup,
    Open,
    Outcome,
    Post,
    Problem,
    Refused,
    Remote,
    Sent,
    SignIn,
    Unknown,
    Wait,
)
from foresay.networks.ghost.api import ask, described, outcome, rows
from foresay.networks.ghost.no_place import no_place
from foresay.networks.ghost.record import CAPABILITY
from foresay.networks.ghost.words import html
from foresay.networks.outcomes import Stopped, before, unanswered
from foresay.networks.web import Answer, Unreachable, Web

FIELDS = "id,slug,status,updated_at,url,custom_template"
LONGEST_SLUG = 185
SEEN = frozenset({"published", "sent"})
"""Where a post stands that people have got, on the site or by mail."""
_ID = re.compile(r"[0-9a-f]{24}")
_NOT_HERE = Refused("That is no post on a Ghost site.", "Look for it on the site itself.")
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands under a key: the post that people see, and the draft that may become it."""

    post: Remote | None = None
    draft: Remote | None = None


class GhostConnector:
    """One site. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._access = access
        self._web = web

    @property
    def access(self) -> Access:
        """What it was given: a key lasts until it is taken back."""
        return self._access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The site as it is now."""
        try:
            return described(self._access, self._web)
        except Unreachable as problem:
            return Wait(str(problem))

    def limits(self) -> Limits:
        """The record's: a site does not publish its own."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the site would refuse."""
        return [*problems(post, CAPABILITY, limits), *no_place(post)]

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """What stands under the key already is taken up where it was left; else a draft is made. Then that is published."""
        if unfit := _unfit(post):
            return unfit
        try:
            there = self._standing(key)
            if not there.post and not there.draft:
                self._make_draft(post, key, files)
                there = self._standing(key)
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))  # a draft is nothing that anybody sees
        if there.post:
            return Sent(there.post)
        if not there.draft:
            return Wait("The site took the post as a draft and does not show it yet.")
        return self._show(there.draft, post, key)

    def find(self, post: Post, key: str) -> Lookup:
        """Whether a post that has the key is published. A draft is nothing that was said."""
        try:
            there = self._standing(key)
        except Stopped as stopped:
            return CannotTell(getattr(stopped.outcome, "why", ""))
        except Unreachable as problem:
            return CannotTell(str(problem))
        return Sent(there.post) if there.post else Absent()

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Other words in the same place, over whatever stands there now; its address stays."""
        if unfit := _unfit(post):
            return unfit
        if not _ID.fullmatch(remote.id):
            return _NOT_HERE
        try:
            said = _said(post, self._pictures(post, files))
            answer = self._ask("GET", f"posts/{remote.id}/", params={"fields": FIELDS})
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))
        found = rows(answer, "posts")
        if not found:
            return _gone(answer) if answer.status == 404 else before(outcome(answer))
        if found[0].get("status") not in SEEN:
            return Refused(f"{answer.host} does not show that post any more.", "Look at it there.")
        said["updated_at"] = found[0].get("updated_at")
        return self._put(remote.id, said, {"source": "html"})

    def delete(self, remote: Remote) -> Outcome:
        """Take it down. Gone already is gone."""
        if not _ID.fullmatch(remote.id):
            return _NOT_HERE
        try:
            answer = self._ask("DELETE", f"posts/{remote.id}/")
        except Unreachable as problem:
            return unanswered(problem)
        return Sent(remote) if answer.ok or answer.status == 404 else outcome(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Nothing: Ghost documents no way to read comments with a key."""
        return Items((), since)

    # ------------------------------------------------------------------------------------------------------ the end

    def forget(self) -> None:
        """Nothing: a key cannot take itself back. Its owner does, in the site's settings under Integrations."""

    # ------------------------------------------------------------------------------------------------------ within

    def _ask(self, method: str, path: str, **given: Any) -> Answer:
        return ask(self._access, self._web, method, path, **given)

    def _standing(self, key: str) -> Standing:
        """What stands under the key, drafts too. Raises Stopped, Unreachable."""
        params = {"filter": f"custom_template:'{_quoted(key)}'", "fields": FIELDS, "limit": "100"}
        answer = self._ask("GET", "posts/", params=params)
        found = rows(answer, "posts")
        if found is None:
            raise Stopped(before(outcome(answer)))
        if any(row.get("custom_template") != key or not _ID.fullmatch(str(row.get("id"))) for row in found):
            raise Stopped(Wait(f"{answer.host} shows other posts than we asked for."))
        seen = [row for row in found if row.get("status") in SEEN]
        drafts = [row for row in found if row.get("status") not in SEEN and row.get("slug") == key]
        return Standing(_remote(seen[0]) if seen else None, _remote(drafts[0]) if drafts else None)

    def _make_draft(self, post: Post, key: str, files: Open) -> None:
        """A draft under the key. Raises Stopped, Unreachable; nobody sees it in any case."""
        said = _said(post, self._pictures(post, files)) | {"status": "draft", "slug": key, "custom_template": key}
        answer = self._ask("POST", "posts/", params={"source": "html"}, json={"posts": [said]})
        if not answer.ok:
            raise Stopped(before(outcome(answer)))

    def _show(self, draft: Remote, post: Post, key: str) -> Outcome:
        """The draft published, unless somebody touched it since we looked: Ghost refuses to change what is newer than we know."""
        slug = (post.extras.get("slug", "").strip() or post.title.strip())[:LONGEST_SLUG]
        said = {"status": "published", "slug": slug, "updated_at": draft.rev}
        shown = self._put(draft.id, said, {})
        if not isinstance(shown, Wait | Refused):
            return shown
        there = self.find(post, key)  # an earlier attempt may have been first
        return there if isinstance(there, Sent) else shown

    def _put(self, post: str, said: dict[str, Any], params: dict[str, str]) -> Outcome:
        """A change of a post that people see, or will."""
        try:
            answer = self._ask("PUT", f"posts/{post}/", params=params, json={"posts": [said]})
        except Unreachable as problem:
            return unanswered(problem)
        made = rows(answer, "posts")
        if made and made[0].get("status") in SEEN and made[0].get("id") == post:
            return Sent(_remote(made[0]))
        if answer.ok:
            return Unknown(f"{answer.host} took it, and did not say where it is.")
        if answer.status == 409:
            return Wait("Somebody is changing it on the site at this moment.")
        return _gone(answer) if answer.status == 404 else outcome(answer)

    def _pictures(self, post: Post, files: Open) -> list[str]:
        """The addresses of the post's pictures on the site. Raises Stopped, Unreachable."""
        return [self._picture(number, each, files) for number, each in enumerate(post.attachments, 1)]

    def _picture(self, number: int, each: Attachment, files: Open) -> str:
        """Stored under a name that says nothing: everyone can read it in the picture's address."""
        name = f"{each.digest[:12]}.{ENDINGS.get(each.mime, 'bin')}"
        try:
            with files(each.digest) as file:
                content = file.read()
        except OSError as problem:
            raise Stopped(Refused(f"Picture {number} cannot be read.", "Add it once more.")) from problem
        answer = self._ask("POST", "images/upload/", files={"file": (name, content, each.mime)})
        made = rows(answer, "images")
        if made and isinstance(made[0].get("url"), str):
            return str(made[0]["url"])
        raise Stopped(before(outcome(answer)))


def _unfit(post: Post) -> Refused | None:
    if not post.title.strip():
        return Refused("It has no title, and Ghost would call it untitled.", "Give it one.")
    lost = next(no_place(post), None)
    return Refused(lost.what, lost.fix) if lost else None


def _said(post: Post, pictures: list[str]) -> dict[str, Any]:
    """The post as Ghost takes it."""
    said: dict[str, Any] = {"title": post.title.strip(), "html": html(post, pictures)}
    if post.visibility:
        said["visibility"] = post.visibility
    if tags := [tag.strip() for tag in post.extras.get("tags", "").split(",") if tag.strip()]:
        said["tags"] = tags
    return said


def _gone(answer: Answer) -> Refused:
    return Refused(f"{answer.host} does not have that post any more.", "Send it anew.")


def _remote(row: dict[str, Any]) -> Remote:
    """`id` is Ghost's, good on this site alone; `rev` the moment of its last change, by which Ghost knows what we know."""
    return Remote(str(row["id"]), str(row.get("url") or ""), str(row.get("updated_at") or ""))


def _quoted(key: str) -> str:
    return key.replace("\\", "\\\\").replace("'", "\\'")
