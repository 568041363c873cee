"""Speaking for a site by Micropub.

The protocol has no key: who sends a post twice gets two. So before a post goes out we look whether it is there, where the site shows
its posts at all, and when an answer is lost it is for a person to say whether to send it again (the record's `repeat` is "never").
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

from foresay.networks.capability import Limits, MediaLimits
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
from foresay.networks.micropub.entries import SKEW, address, entry, likeness, moment, properties
from foresay.networks.micropub.no_place import no_place
from foresay.networks.micropub.record import CAPABILITY
from foresay.networks.micropub.session import Session, described
from foresay.networks.outcomes import Stopped, before, meant, retry_after, unanswered
from foresay.networks.web import Answer, Unreachable, Web

MANY = 100
"""Posts that are asked for when ours is looked for; sites give fewer as they like."""
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp"}
ALIKE = "The site shows a post with the same words. Look there whether it is this one."


class MicropubConnector:
    """One site. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._session = Session(access, web)
        self._web = web

    @property
    def access(self) -> Access:
        """What speaks for the site now; differs from what was given when the token had to be renewed."""
        return self._session.access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The site as it is now, with a new token where it gives any."""
        try:
            if self.access.credentials.get("refresh_token"):
                answer = self._session.renew()
                if answer.status == 429 or answer.status >= 500:
                    return Wait(f"{answer.host} gives no new token just now.", retry_after(answer))
                if not answer.ok:
                    return SignIn(f"{answer.host} does not know us any more.")
            return described(self._session)
        except Unreachable as problem:
            return Wait(str(problem))

    def limits(self) -> Limits:
        """The record's; without pictures where the site has no place for them. Raises Unreachable."""
        config = self._session.ask("GET", {"q": "config"})
        usual = CAPABILITY.limits
        return usual if not config.ok or self._media(config) else replace(usual, media=MediaLimits())

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the site would refuse."""
        return [*problems(post, CAPABILITY, limits), *no_place(post)]

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Look whether it is there, then its pictures, then the post."""
        if lost := [*no_place(post)]:
            return Refused(lost[0].what, lost[0].fix)
        try:
            there = self._shown(post, key)
            if isinstance(there, Sent | Unknown):
                return there
            said = entry(post, key, self._pictures(post, files))
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))  # a picture alone is nothing that anybody sees
        try:
            answer = self._session.ask("POST", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        if not answer.ok:
            return _outcome(answer)
        url = _location(answer)
        return Sent(Remote(url, url)) if url else Unknown(f"{answer.host} took it, and did not say where it is.")

    def find(self, post: Post, key: str) -> Lookup:
        """Whether it is among the posts that the site shows, if it shows any."""
        try:
            there = self._shown(post, key)
        except Stopped as stopped:
            return CannotTell(getattr(stopped.outcome, "why", ""))
        except Unreachable as problem:
            return CannotTell(str(problem))
        return CannotTell(there.why) if isinstance(there, Unknown) else there

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Other words in the same place. What the post has no more of is taken out there too."""
        if lost := [*no_place(post)]:
            return Refused(lost[0].what, lost[0].fix)
        try:
            put = properties(post, self._pictures(post, files))
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))
        said: dict[str, Any] = {"action": "update", "url": remote.url or remote.id, "replace": put}
        if gone := [name for name in ("name", "photo", "category") if name not in put]:
            said["delete"] = gone
        try:
            answer = self._session.ask("POST", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        if not answer.ok:
            return _outcome(answer)
        url = _location(answer) or remote.url or remote.id  # a site may move what changed
        return Sent(Remote(remote.id, url))

    def delete(self, remote: Remote) -> Outcome:
        """Take it down. Gone already is gone."""
        url = remote.url or remote.id
        try:
            answer = self._session.ask("POST", json={"action": "delete", "url": url})
        except Unreachable as problem:
            return unanswered(problem)
        if answer.ok or answer.status == 410 or (answer.status in (400, 404) and self._is_gone(url)):
            return Sent(remote)
        return _outcome(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Nothing: what comes back to a site comes by Webmention, which is no part of Micropub."""
        return Items((), since)

    # ------------------------------------------------------------------------------------------------------ the end

    def forget(self) -> None:
        """Have the tokens taken back, where the site says how. One that was pasted its owner takes back there."""
        with suppress(Unreachable):
            self._session.end()

    # ------------------------------------------------------------------------------------------------------ within

    def _shown(self, post: Post, key: str) -> Sent | Absent | CannotTell | Unknown:
        """Whether the site shows the post; Unknown: perhaps, CannotTell: it does not show its posts. Raises Stopped, Unreachable."""
        answer = self._session.ask("GET", {"q": "source", "limit": str(MANY)})
        if not answer.ok and (answer.status in (401, 429) or not 400 <= answer.status < 500):
            raise Stopped(before(_outcome(answer)))
        items = _items(answer)
        if items is None:
            return CannotTell(f"{answer.host} does not show what was posted.")
        found = {likeness(each, post, key): each for each in reversed(items)}
        if "ours" in found:
            url = address(found["ours"])
            return Sent(Remote(url, url)) if url else Unknown(ALIKE)
        if "alike" in found:
            return Unknown(ALIKE)
        whole = not items or _reaches_back(items, post)
        return Absent() if whole else CannotTell(f"{answer.host} does not show all that was posted since.")

    def _pictures(self, post: Post, files: Open) -> list[str]:
        """The addresses of the post's pictures on the site. Raises Stopped, Unreachable."""
        if not post.attachments:
            return []
        config = self._session.ask("GET", {"q": "config"})
        if not config.ok or not isinstance(config.json(), dict):
            raise Stopped(before(_outcome(config)))
        place = self._media(config)
        if not place:
            raise Stopped(Refused("The site takes no pictures by Micropub.", "Leave the pictures out."))
        return [self._picture(place, number, each, files) for number, each in enumerate(post.attachments, 1)]

    def _picture(self, place: str, number: int, each: Attachment, files: Open) -> str:
        """Sent under a name that says nothing: a site may show it to everyone in the picture's address."""
        name = f"{each.digest[:12]}.{ENDINGS.get(each.mime, 'bin')}"
        try:
            with files(each.digest) as file:
                content = file.read()
        except OSError as problem:
            raise Stopped(Refused(f"Picture {number} cannot be read.", "Add it once more.")) from problem
        answer = self._session.ask("POST", to=place, files={"file": (name, content, each.mime)})
        url = _location(answer) if answer.ok else ""
        if not url:
            raise Stopped(before(_outcome(answer)))
        return url

    def _media(self, config: Answer) -> str:
        """Where the site takes pictures; "" when it takes none, or in a place that a token must not go to."""
        said = config.json()
        there = said.get("media-endpoint") if isinstance(said, dict) else None
        if not isinstance(there, str) or not there:
            return ""
        try:
            place = urljoin(config.url, there)
            self._web.server(place)
        except ValueError:
            return ""
        return place

    def _is_gone(self, url: str) -> bool:
        """Whether the post's own page is no more, as everyone sees it."""
        try:
            return self._web.ask("GET", url).status in (404, 410)
        except Unreachable:
            return False


def _outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    said = answer.json()
    if isinstance(said, dict) and said.get("error") == "insufficient_scope":
        return SignIn(f"{answer.host} does not let us do that with the token that it gave.")
    if answer.status == 403:
        return Refused(f"{answer.host} does not let this account do that.", "Look at the account there.")
    if answer.status in (404, 410):
        return Refused(f"{answer.host} does not have that any more.", "Look at the site itself.")
    if answer.status == 413:
        return Refused(f"{answer.host} does not take a file that large.", "Make the picture smaller.")
    return meant(answer, wait=retry_after(answer), fix="Look at its words and its pictures.")


def _location(answer: Answer) -> str:
    """The address that an answer names; "" when there is none that we could go to."""
    there = answer.headers.get("location", "").strip()
    try:
        url = urljoin(answer.url, there) if there else ""
    except ValueError:
        return ""
    return url if url.startswith(("http://", "https://")) else ""


def _items(answer: Answer) -> list[dict[str, Any]] | None:
    """The entries in an answer; None when it holds no list of them."""
    said = answer.json()
    items = said.get("items") if isinstance(said, dict) else None
    if not answer.ok or not isinstance(items, list):
        return None
    if not all(isinstance(each, dict) and isinstance(each.get("properties"), dict) for each in items):
        return None
    return items


def _reaches_back(items: list[dict[str, Any]], post: Post) -> bool:
    """Whether the list goes from the newest to before the post was armed, so that the post would be in it."""
    moments = [at for each in items if (at := moment(each)) is not None]
    newest_first = len(moments) == len(items) and moments == sorted(moments, reverse=True)
    return newest_first and moments[-1] < post.at - SKEW
