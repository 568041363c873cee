"""Speaking for a Bluesky account. A post stands under a key that we chose, and can be put there again and again: it is there once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from foresay.networks.bluesky.facets import facets
from foresay.networks.bluesky.no_place import no_place
from foresay.networks.bluesky.reading import Reading, page
from foresay.networks.bluesky.record import CAPABILITY
from foresay.networks.bluesky.session import NotRenewed, Session, described, error, seconds
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
from foresay.networks.outcomes import Stopped, before, meant, unanswered
from foresay.networks.web import Answer, Answered, Unreachable, Web

POSTS = "app.bsky.feed.post"
GATES = "app.bsky.feed.threadgate"
RULES = {"following": "followingRule", "followers": "followerRule", "mentioned": "mentionRule"}
LOST = {"ExpiredToken", "InvalidToken", "AuthMissing", "AccountNotFound"}
TOO_LARGE = {"PayloadTooLarge", "BlobTooLarge"}


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
        """New tokens, and the handle as it is now. Each renewal spends the old tokens."""
        try:
            answer = self._session.renew()
        except NotRenewed as problem:
            return Wait(str(problem), problem.seconds)
        if answer.ok:
            return described(self.access)
        outcome = _outcome(answer)
        return outcome if isinstance(outcome, SignIn) else SignIn(f"{answer.host} does not know us any more.")

    def limits(self) -> Limits:
        """The protocol's."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the server would refuse, and what it has no place for."""
        return [*problems(post, CAPABILITY, limits), *no_place(post, self.access.remote_id)]

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Pictures first, then who may answer, so that the post never stands open to all; then the post, if nothing has its key."""
        outcome = self._say(post, key, files)
        if isinstance(outcome, Refused | SignIn) and isinstance(there := self.find(post, key), Sent):
            return there  # an earlier attempt got through, and only this one did not
        return outcome

    def find(self, post: Post, key: str) -> Lookup:
        """Whether the record stands under its key. No clock has a part in it."""
        there = self._standing(POSTS, key)
        return _in_thread(there, post) if isinstance(there, Sent) else there

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Bluesky shows no changes, so a post is not changed."""
        return Refused("Bluesky cannot change what was said.", "Take it down and say it anew.")

    def delete(self, remote: Remote) -> Outcome:
        """Take it down, then what said who may answer it. Gone already is gone."""
        place, _, key = remote.id.rpartition("/")
        if place != f"at://{self.access.remote_id}/{POSTS}":
            return Refused("It is not a post of this account.", "Take it down where it is.")
        outcome = self._remove(POSTS, key)
        if outcome is not None:
            return outcome
        self._remove(GATES, key)  # nobody sees one without its post, so nothing hangs on it
        return Sent(remote)

    def fetch_items(self, since: str) -> Items:
        """Notifications since the cursor, some of them again: see `Reading`. Raises Unreachable, Answered."""
        reading = Reading(since)
        for _ in range(reading.pages):
            answer = self._session.ask("GET", "app.bsky.notification.listNotifications", params=reading.params)
            said = answer.json()
            if not answer.ok or not isinstance(said, dict):
                raise Answered(answer)
            if reading.reaches(said):
                break
        return reading.items(self.access.remote_id)

    # ------------------------------------------------------------------------------------------------------ the end

    def forget(self) -> None:
        """End the session: no new tokens come from it. The last one still opens the door until it runs out, after a few hours."""
        with suppress(Unreachable):
            self._session.end()

    # ------------------------------------------------------------------------------------------------------ within

    def _say(self, post: Post, key: str, files: Open) -> Outcome:
        try:
            record = self._record(post, files)
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(_unanswered(problem))  # nothing of it stands anywhere yet
        gate = _gate(post, self._uri(POSTS, key))
        if gate is not None:
            # It stays when the post is refused: nobody sees it, and an earlier attempt may still be under way.
            gated = self._put(GATES, key, gate)
            if not isinstance(gated, Sent):
                return before(gated)
        outcome = self._put(POSTS, key, record)
        return _in_thread(outcome, post) if isinstance(outcome, Sent) else outcome

    def _uri(self, collection: str, key: str) -> str:
        return f"at://{self.access.remote_id}/{collection}/{key}"

    def _put(self, collection: str, key: str, record: Mapping[str, Any]) -> Outcome:
        """The record under its key. What stands there already was put there by us: nobody else has the key."""
        said = {**self._place(collection, key), "record": record, "swapRecord": None}
        try:
            answer = self._session.ask("POST", "com.atproto.repo.putRecord", json=said)
        except Unreachable as problem:
            return _unanswered(problem)
        if answer.ok and (rev := _rev(answer)):
            return Sent(_remote(self._uri(collection, key), rev))
        if error(answer) != "InvalidSwap":
            return _outcome(answer)
        there = self._standing(collection, key)
        if isinstance(there, Sent):
            return there
        return Unknown(f"{answer.host} says that it is there, and does not show it.")

    def _remove(self, collection: str, key: str) -> Outcome | None:
        """What came of removing a record; None when it is gone."""
        try:
            answer = self._session.ask("POST", "com.atproto.repo.deleteRecord", json=self._place(collection, key))
        except Unreachable as problem:
            return _unanswered(problem)
        return None if answer.ok or error(answer) == "RecordNotFound" else _outcome(answer)

    def _standing(self, collection: str, key: str) -> Lookup:
        """Whether a record stands under a key, and which."""
        try:
            answer = self._session.ask("GET", "com.atproto.repo.getRecord", params=self._place(collection, key))
        except Unreachable as problem:
            return CannotTell(str(problem))
        if answer.ok and (rev := _rev(answer)):
            return Sent(_remote(self._uri(collection, key), rev))
        if answer.status == 400 and error(answer) == "RecordNotFound":
            return Absent()
        return CannotTell(f"{answer.host} does not say whether it is there ({answer.status}).")

    def _place(self, collection: str, key: str) -> dict[str, str]:
        return {"repo": self.access.remote_id, "collection": collection, "rkey": key}

    def _record(self, post: Post, files: Open) -> dict[str, Any]:
        """The post as the protocol writes it. Raises Stopped, Unreachable."""
        for problem in (*_broken(post), *no_place(post, self.access.remote_id)):
            raise Stopped(Refused(problem.what, problem.fix))
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

    def _image(self, each: Attachment, files: Open) -> dict[str, Any]:
        """A picture that the server has taken. Raises Stopped, Unreachable."""
        content = _content(each, files)
        answer = self._session.ask(
            "POST", "com.atproto.repo.uploadBlob", content=content, headers={"Content-Type": each.mime}
        )
        said = answer.json()
        if not answer.ok or not isinstance(said, dict) or not isinstance(said.get("blob"), dict):
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
        did = said.get("did") if answer.ok and isinstance(said, dict) else ""
        return did if isinstance(did, str) and did.startswith("did:") else ""


def _content(each: Attachment, files: Open) -> bytes:
    """An attachment's bytes. Raises Stopped."""
    try:
        with files(each.digest) as file:
            return file.read()
    except (OSError, LookupError) as missing:
        raise Stopped(Refused("A picture could not be read.", "Add it to the post once more.")) from missing


def _broken(post: Post) -> Iterator[Problem]:
    """Half a character somewhere in the words, which cannot be sent."""
    card = (post.card.url, post.card.title, post.card.description) if post.card else ()
    try:
        "".join((post.text, post.language, *(each.alt for each in post.attachments), *card)).encode()
    except UnicodeEncodeError:
        yield Problem("It has a broken character, which cannot be sent.", "Delete it, or write it anew.")


def _unanswered(problem: Unreachable) -> Refused | Wait | Unknown:
    return Wait(str(problem), problem.seconds) if isinstance(problem, NotRenewed) else unanswered(problem)


def _outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    name = error(answer) if 400 <= answer.status < 500 else ""
    if name == "AccountDeactivated":
        return Refused("The account is switched off.", "Switch it on again in Bluesky's settings, then send it again.")
    if name == "AccountTakedown":
        return SignIn(f"{answer.host} has taken the account down.")
    if name in LOST:
        return SignIn(f"{answer.host} does not know us any more.")
    if name in TOO_LARGE or answer.status == 413:
        return Refused(f"{answer.host} finds it too large.", "Make its pictures smaller.")
    return meant(answer, wait=seconds(answer), fix="Look at its length and its pictures.")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _rev(answer: Answer) -> str:
    """The content's name (CID) in an answer about a record; "" when the answer is odd."""
    said = answer.json()
    cid = said.get("cid") if isinstance(said, dict) else None
    return cid if isinstance(cid, str) else ""


def _remote(uri: str, rev: str) -> Remote:
    """`id` is the record's at-address, `rev` its content's name (CID); `url` where Bluesky's own page shows it."""
    return Remote(uri, page(uri), rev)


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
