"""Speaking for a Bluesky account. A post stands under a key that we chose, and can be put there again and again: it is there once."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, cast

from foresay.networks.bluesky.facets import facets
from foresay.networks.bluesky.record import CAPABILITY
from foresay.networks.bluesky.session import Session, described, error
from foresay.networks.capability import Limits
from foresay.networks.checking import problems
from foresay.networks.contract import (
    Absent,
    Access,
    CannotTell,
    Connected,
    Item,
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
from foresay.networks.outcomes import Stopped, before, meant, retry_after, unanswered
from foresay.networks.web import Answer, Answered, Unreachable, Web

POSTS = "app.bsky.feed.post"
GATES = "app.bsky.feed.threadgate"
RULES = {"following": "followingRule", "followers": "followerRule", "mentioned": "mentionRule"}
KINDS = {"reply": "reply", "mention": "mention", "quote": "quote", "repost": "repost", "like": "like"}


class BlueskyConnector:
    """One account. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._session = Session(access, web)

    @property
    def access(self) -> Access:
        """What speaks for the account now; differs from what was given when the tokens had to be renewed."""
        return self._session.access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """New tokens. Each renewal spends the old ones."""
        try:
            answer = self._session.renew()
        except Unreachable as problem:
            return Wait(str(problem))
        if not answer.ok:
            outcome = _outcome(answer)
            return (
                outcome if isinstance(outcome, SignIn | Wait) else SignIn(f"{answer.host} does not know us any more.")
            )
        return described(self.access)

    def limits(self) -> Limits:
        """The protocol's."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the server would refuse."""
        return problems(post, CAPABILITY, limits)

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Pictures first, then who may answer, so that the post never stands open to all; then the post, if nothing has its key."""
        try:
            record = self._record(post, files)
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return Wait(str(problem))  # nothing of it stands anywhere yet
        gate = _gate(post, f"at://{self.access.remote_id}/{POSTS}/{key}")
        if gate is not None:
            gated = self._put(GATES, key, gate)
            if not isinstance(gated, Sent):
                return before(gated)
        outcome = self._put(POSTS, key, record)
        return _in_thread(outcome, post) if isinstance(outcome, Sent) else outcome

    def find(self, post: Post, key: str) -> Lookup:
        """Whether the record stands under its key."""
        there = self._standing(POSTS, key)
        return _in_thread(there, post) if isinstance(there, Sent) else there

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Bluesky shows no changes, so a post is not changed."""
        return Refused("Bluesky cannot change what was said.", "Take it down and say it anew.")

    def delete(self, remote: Remote) -> Outcome:
        """Take it down. Gone already is gone."""
        said = {"repo": self.access.remote_id, "collection": POSTS, "rkey": remote.id.rsplit("/", 1)[-1]}
        try:
            answer = self._session.ask("POST", "com.atproto.repo.deleteRecord", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        return Sent(remote) if answer.ok or error(answer) == "RecordNotFound" else _outcome(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Notifications later than the moment `since`, oldest first; at first the last hundred. Raises Unreachable, Answered."""
        told: list[Mapping[str, Any]] = []
        params = {"limit": "100"}
        while True:
            answer = self._session.ask("GET", "app.bsky.notification.listNotifications", params=params)
            said = answer.json()
            if not answer.ok or not isinstance(said, dict):
                raise Answered(answer)
            page = said.get("notifications") or []
            told += [each for each in page if str(each.get("indexedAt", "")) > since]
            if not since or not said.get("cursor") or not page or str(page[-1].get("indexedAt", "")) <= since:
                break
            params = {"limit": "100", "cursor": str(said["cursor"])}
        told.reverse()
        items = tuple(_item(each) for each in told if each.get("reason") in KINDS)
        return Items(items, str(told[-1]["indexedAt"]) if told else since)

    # ------------------------------------------------------------------------------------------------------ the end

    def forget(self) -> None:
        """End the session: no new tokens come from it. The last one still opens the door until it runs out, after a few hours."""
        with suppress(Unreachable):
            self._session.end()

    # ------------------------------------------------------------------------------------------------------ within

    def _put(self, collection: str, key: str, record: Mapping[str, Any]) -> Outcome:
        """The record under its key. What stands there already was put there by us: nobody else has the key."""
        said = {
            "repo": self.access.remote_id,
            "collection": collection,
            "rkey": key,
            "record": record,
            "swapRecord": None,
        }
        try:
            answer = self._session.ask("POST", "com.atproto.repo.putRecord", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        made = answer.json()
        if answer.ok and isinstance(made, dict) and made.get("uri"):
            return Sent(_remote(made))
        if error(answer) == "InvalidSwap":
            there = self._standing(collection, key)
            return (
                there
                if isinstance(there, Sent)
                else Unknown(f"{answer.host} says that it is there, and does not show it.")
            )
        return _outcome(answer)

    def _standing(self, collection: str, key: str) -> Lookup:
        """Whether a record stands under a key, and which."""
        params = {"repo": self.access.remote_id, "collection": collection, "rkey": key}
        try:
            answer = self._session.ask("GET", "com.atproto.repo.getRecord", params=params)
        except Unreachable as problem:
            return CannotTell(str(problem))
        said = answer.json()
        if answer.ok and isinstance(said, dict) and said.get("uri"):
            return Sent(_remote(said))
        if error(answer) == "RecordNotFound":
            return Absent()
        return CannotTell(f"{answer.host} does not say whether it is there ({answer.status}).")

    def _record(self, post: Post, files: Open) -> dict[str, Any]:
        """The post as the protocol writes it. Raises Stopped, Unreachable."""
        record: dict[str, Any] = {"$type": POSTS, "text": post.text, "createdAt": _moment(post.at)}
        if marks := facets(post.text, self._did):
            record["facets"] = marks
        if post.language:
            record["langs"] = [post.language]
        if post.answers:
            record["reply"] = {"root": _root(post.answers), "parent": _reference(post.answers)}
        if post.attachments:
            record["embed"] = {
                "$type": "app.bsky.embed.images",
                "images": [self._image(each, files) for each in post.attachments],
            }
        elif post.card:
            external = {"uri": post.card.url, "title": post.card.title, "description": post.card.description}
            record["embed"] = {"$type": "app.bsky.embed.external", "external": external}
        return record

    def _image(self, each: Any, files: Open) -> dict[str, Any]:
        """A picture that the server has taken. Raises Stopped, Unreachable."""
        with files(each.digest) as file:
            content = file.read()
        answer = self._session.ask(
            "POST", "com.atproto.repo.uploadBlob", content=content, headers={"Content-Type": each.mime}
        )
        said = answer.json()
        if not answer.ok or not isinstance(said, dict) or "blob" not in said:
            raise Stopped(before(_outcome(answer)))
        image = {"image": said["blob"], "alt": each.alt}
        if each.width and each.height:
            image["aspectRatio"] = {"width": each.width, "height": each.height}
        return image

    def _did(self, handle: str) -> str:
        """Whose handle it is; "" when it is nobody's. Raises Unreachable: a name must not lose its link for a server's bad moment."""
        answer = self._session.ask("GET", "com.atproto.identity.resolveHandle", params={"handle": handle})
        said = answer.json()
        if answer.status == 429 or answer.status >= 500:
            raise Unreachable(f"{answer.host} cannot look up a name just now.", sent=True)
        return str(said.get("did", "")) if answer.ok and isinstance(said, dict) else ""


def _outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    if error(answer) in {"ExpiredToken", "InvalidToken", "AuthMissing", "AccountTakedown"}:
        return SignIn(f"{answer.host} does not know us any more.")
    return meant(answer, wait=_seconds(answer), fix="Look at its length and its pictures.")


def _seconds(answer: Answer) -> float | None:
    """How long to wait: Retry-After, or the moment (seconds since 1970) at which the limit ends."""
    ends = answer.headers.get("ratelimit-reset", "")
    if (seconds := retry_after(answer)) is not None or not ends.isdecimal():
        return seconds
    return max(1.0, int(ends) - datetime.now(UTC).timestamp())


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _remote(said: Mapping[str, Any]) -> Remote:
    """`id` is the record's at-address, `rev` its content's (CID); `url` where Bluesky's own page shows it."""
    uri = str(said["uri"])
    did, _, key = uri.removeprefix("at://").split("/", 2)
    return Remote(uri, f"https://bsky.app/profile/{did}/post/{key}", str(said.get("cid", "")))


def _in_thread(sent: Sent, post: Post) -> Sent:
    """With the first post of its thread, which those that follow must name too."""
    if post.answers is None:
        return sent
    first = post.answers.root or f"{post.answers.id} {post.answers.rev}"
    return Sent(Remote(sent.remote.id, sent.remote.url, sent.remote.rev, first))


def _reference(remote: Remote) -> dict[str, str]:
    return {"uri": remote.id, "cid": remote.rev}


def _root(remote: Remote) -> dict[str, str]:
    if not remote.root:
        return _reference(remote)
    uri, _, cid = remote.root.partition(" ")
    return {"uri": uri, "cid": cid}


def _gate(post: Post, uri: str) -> dict[str, Any] | None:
    """The record that says who may answer the post at `uri`; only the first post of a thread has one."""
    if post.replies in ("", "everyone") or post.answers:
        return None
    allowed = [{"$type": f"{GATES}#{RULES[post.replies]}"}] if post.replies in RULES else []
    return {"$type": GATES, "post": uri, "allow": allowed, "createdAt": _moment(post.at)}


def _item(told: Mapping[str, Any]) -> Item:
    who, record = told.get("author") or {}, told.get("record") or {}
    reply = (record.get("reply") or {}).get("parent") or {}
    kind = KINDS[told["reason"]]
    return Item(
        id=str(told["uri"]),
        kind=cast("Any", kind),
        at=datetime.fromisoformat(str(told["indexedAt"])),
        author_id=str(who.get("did", "")),
        author_handle=f"@{who.get('handle', '')}",
        author_name=str(who.get("displayName") or ""),
        html=_escaped(str(record.get("text") or "")),
        answers=str(reply.get("uri") or told.get("reasonSubject") or ""),
    )


def _escaped(text: str) -> str:
    """Words as HTML: the protocol's texts are plain."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
