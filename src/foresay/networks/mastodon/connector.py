"""Speaking for a Mastodon account."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, cast

from foresay.networks.capability import Limits, MediaLimits
from foresay.networks.checking import problems
from foresay.networks.contract import (
    Absent,
    Access,
    Attachment,
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
from foresay.networks.mastodon.finding import Match, ended, match, moment, since
from foresay.networks.mastodon.record import CAPABILITY, SCOPES
from foresay.networks.mastodon.words import plain
from foresay.networks.outcomes import Stopped, before, meant, retry_after, unanswered
from foresay.networks.web import Answer, Answered, Unreachable, Web

NOT_READY = 0.5
"""Seconds between two looks at a picture that the server is still working on."""
LONGEST_WORK = 60.0
"""Seconds that the server may work on one."""
PAGES = 10
"""Pages of own statuses, of 40 each, that are looked through."""

GONE = Refused("One of its files cannot be read here any more.", "Take it out and add it again.")
"""What a missing file means."""
KINDS = {"mention": "mention", "quote": "quote", "reblog": "repost", "favourite": "like"}
"""Notifications that are items, by Mastodon's name."""


class MastodonConnector:
    """One account. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._access = access
        self._web = web

    @property
    def access(self) -> Access:
        """What it was given: a token lasts until it is taken back."""
        return self._access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The account as it is now. A token lasts until it is taken back."""
        try:
            who = described(self._access, self._web)
        except Unreachable as problem:
            return Wait(str(problem))
        return who or SignIn("The server does not know us any more.")

    def limits(self) -> Limits:
        """The server's own limits; the record's where it does not say. Raises Unreachable."""
        for path in ("/api/v2/instance", "/api/v1/instance"):
            said = self._ask("GET", path).json()
            if isinstance(said, dict) and isinstance(said.get("configuration"), dict):
                return _limits(said["configuration"])
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the server would refuse."""
        return problems(post, CAPABILITY, limits)

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Pictures first, then the status under the key: the server answers a repeated key with the status that it made of the first."""
        try:
            pictures = [self._picture(each, files) for each in post.attachments]
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))  # a picture alone is nothing that anybody sees
        said = _status(post, pictures) | _where(post)
        return self._act("POST", "/api/v1/statuses", said, {"Idempotency-Key": key})

    def find(self, post: Post, key: str) -> Lookup:
        """Own statuses since the post was armed, compared by their words: no status tells the key it was sent with."""
        try:
            return self._found(post)
        except Unreachable as problem:
            return CannotTell(str(problem))

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Other words in the same place. Who can see it stays as it was, and so do its pictures, but for their descriptions."""
        place = f"/api/v1/statuses/{_local(remote)}"
        try:
            answer = self._ask("GET", place)
            if answer.status == 404 and not self._known():
                return SignIn(f"{answer.host} does not know us any more.")
        except Unreachable as problem:
            return before(unanswered(problem))
        stands = answer.json()
        if not answer.ok or not isinstance(stands, dict):
            return before(_outcome(answer))
        pictures = [str(each["id"]) for each in _listed(stands.get("media_attachments"))]
        if len(pictures) != len(post.attachments):
            return Refused(
                "Pictures are not added to or taken out of what was said.",
                "Leave them, or take it down and say it anew.",
            )
        said = _status(post, pictures)
        if pictures:
            alts = zip(pictures, post.attachments, strict=True)
            said["media_attributes"] = [{"id": number, "description": each.alt} for number, each in alts]
        return self._act("PUT", place, said, {})

    def delete(self, remote: Remote) -> Outcome:
        """Take it down, with its pictures. Gone already is gone."""
        try:
            answer = self._ask("DELETE", f"/api/v1/statuses/{_local(remote)}", params={"delete_media": "true"})
            if answer.status in (404, 410):
                return Sent(remote) if self._known() else SignIn(f"{answer.host} does not know us any more.")
        except Unreachable as problem:
            return unanswered(problem)
        return Sent(remote) if answer.ok else _outcome(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Notifications after the id `since`, oldest first, 40 at a time. Raises Unreachable, Answered."""
        params = {"limit": "40"} | ({"min_id": since} if since else {})
        answer = self._ask("GET", "/api/v1/notifications", params=params)
        said = answer.json()
        if not answer.ok or not isinstance(said, list):
            raise Answered(answer)
        told = _listed(said)[::-1]
        ours: dict[str, str] = {}
        items = tuple(
            _item(each, self._about(each, ours))
            for each in told
            if each.get("type") in KINDS and _part(each, "status").get("id")
        )
        return Items(items, str(told[-1]["id"]) if told else since, more=bool(since) and len(said) == 40)

    # ------------------------------------------------------------------------------------------------------ the end

    def forget(self) -> None:
        """Have the token taken back. A server that does not answer keeps it, until its owner takes it back there."""
        known = self._access.credentials
        form = {name: known.get(name, "") for name in ("client_id", "client_secret", "token")}
        with suppress(Unreachable):
            self._web.ask("POST", f"{self._access.server}/oauth/revoke", form=form)

    # ------------------------------------------------------------------------------------------------------ within

    def _ask(self, method: str, path: str, **given: Any) -> Answer:
        headers = {"Authorization": f"Bearer {self._access.credentials.get('token', '')}"} | given.pop("headers", {})
        return self._web.ask(method, self._access.server + path, headers=headers, **given)

    def _act(self, method: str, path: str, said: Mapping[str, Any], headers: Mapping[str, str]) -> Outcome:
        """A call that changes what people see."""
        try:
            answer = self._ask(method, path, json=said, headers=dict(headers))
        except Unreachable as problem:
            return unanswered(problem)
        status = answer.json()
        if answer.ok and isinstance(status, dict) and status.get("id") and "scheduled_at" not in status:
            return Sent(_remote(status))
        if answer.ok:
            return Unknown(f"{answer.host} took it, and did not say where it is.")
        return _outcome(answer)

    def _found(self, post: Post) -> Lookup:
        """What `find` answers. Raises Unreachable."""
        path = f"/api/v1/accounts/{self._access.credentials.get('id', '')}/statuses"
        params, number = {"limit": "40", "exclude_reblogs": "true"}, _local(post.answers) if post.answers else ""
        start, matches = None, list[tuple[Match, Mapping[str, Any]]]()
        for _ in range(PAGES):
            asked = datetime.now(UTC)
            answer = self._ask("GET", path, params=params)
            said, clock = answer.json(), answer.clock
            statuses = _listed(said)
            if not answer.ok or not isinstance(said, list) or len(statuses) != len(said):
                return CannotTell(f"{answer.host} does not show the account's posts ({answer.status}).")
            if clock is None:
                return CannotTell(
                    f"{answer.host} does not say what time it is there, so old posts cannot be told from new."
                )
            start = start or since(post.at.astimezone(UTC), clock, asked, datetime.now(UTC))
            matches += [(match(status, post, number, start), status) for status in statuses]
            if not statuses or ended(statuses, start):
                return self._judged(matches, post)
            params = params | {"max_id": str(statuses[-1]["id"])}
        return CannotTell("The account said so much since that we stopped looking.")

    def _judged(self, matches: list[tuple[Match, Mapping[str, Any]]], post: Post) -> Lookup:
        """What follows when everything was looked at. Raises Unreachable."""
        found = [status for each, status in matches if each == "yes"]
        if len(found) == 1:
            return Sent(_remote(found[0]))
        if found:
            return CannotTell("The account said the same more than once, and which is this one cannot be seen.")
        if any(each == "perhaps" for each, _ in matches):
            return CannotTell("The account said something that may be this, or may have been before it was changed.")
        if post.visibility == "direct":
            return CannotTell("Not every server lists what was said to specific people only.")
        if not self._known():  # then it shows what everyone can see, and no more
            return CannotTell("The server does not know us any more, so it does not show everything.")
        return Absent()

    def _known(self) -> bool:
        """Whether the server still takes us for the account. Raises Unreachable."""
        who = described(self._access, self._web)
        return who is not None and who.access.credentials["id"] == self._access.credentials.get("id")

    def _about(self, told: Mapping[str, Any], ours: dict[str, str]) -> str:
        """The canonical id of the status of ours that a notification is about; "" if it is about none. Raises Unreachable, Answered.

        `ours` keeps what was asked for already, by the server's number.
        """
        status, me = _part(told, "status"), self._access.credentials.get("id", "")
        if told["type"] in ("reblog", "favourite"):
            return _canonical(status)
        if told["type"] == "quote":
            quoted = _part(_part(status, "quote"), "quoted_status")
            return _canonical(quoted) if _by(quoted, me) else ""
        number = str(status.get("in_reply_to_id") or "")
        if not number or str(status.get("in_reply_to_account_id") or "") != me:
            return ""
        if number not in ours:
            ours[number] = self._own(number, me)
        return ours[number]

    def _own(self, number: str, me: str) -> str:
        """The canonical id of a status by its number; "" when it is gone, or not ours. Raises Unreachable, Answered."""
        answer = self._ask("GET", f"/api/v1/statuses/{number}")
        status = answer.json()
        if answer.status in (403, 404, 410):
            return ""
        if not answer.ok or not isinstance(status, dict) or not status.get("id"):
            raise Answered(answer)
        return _canonical(status) if _by(status, me) else ""

    def _picture(self, each: Attachment, files: Open) -> str:
        """The id of an attachment that the server is done with. Raises Stopped, Unreachable."""
        try:
            with files(each.digest) as file:
                sent = {"file": (each.name or "picture", file, each.mime)}
                answer = self._ask("POST", "/api/v2/media", files=sent, form={"description": each.alt})
        except OSError as problem:
            raise Stopped(GONE) from problem
        until = time.monotonic() + LONGEST_WORK
        made = _made(answer)
        while answer.status in (202, 206):
            if time.monotonic() > until:
                raise Stopped(Wait("The server is still working on a picture."))
            time.sleep(NOT_READY)
            answer = self._ask("GET", f"/api/v1/media/{made}")
            if answer.status not in (200, 206):
                raise Stopped(before(_outcome(answer)))
        return made


def _made(answer: Answer) -> str:
    said = answer.json()
    if answer.status in (200, 202) and isinstance(said, dict) and said.get("id"):
        return str(said["id"])
    raise Stopped(before(_outcome(answer)))


def _outcome(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    if answer.status == 403:
        return Refused(
            f"{answer.host} does not let this account do that.", "Look at the account there, or connect it again."
        )
    if answer.status == 404:
        return Refused(
            f"{answer.host} does not have what this belongs to.", "Look whether the post it follows is still there."
        )
    return meant(answer, wait=_seconds(answer), fix="Look at its length, its pictures and who it is for.")


def _seconds(answer: Answer) -> float | None:
    """How long to wait, from Retry-After or the moment at which the limit ends."""
    if (seconds := retry_after(answer)) is not None:
        return seconds
    try:
        ends = datetime.fromisoformat(answer.headers.get("x-ratelimit-reset", ""))
    except ValueError:
        return None
    now = datetime.now(UTC)
    return max(1.0, (ends.replace(tzinfo=ends.tzinfo or UTC) - now).total_seconds())


def described(access: Access, web: Web) -> Connected | None:
    """The account that a token speaks for; None when the server does not know the token. Raises Unreachable."""
    headers = {"Authorization": f"Bearer {access.credentials.get('token', '')}"}
    answer = web.ask("GET", f"{access.server}/api/v1/accounts/verify_credentials", headers=headers)
    said = answer.json()
    if answer.status in (401, 403):
        return None
    if not answer.ok or not isinstance(said, dict) or not said.get("id"):
        raise Unreachable(f"{answer.host} does not say who the account is ({answer.status}).", sent=True)
    known = dict(access.credentials) | {"id": str(said["id"])}
    url = str(said.get("url") or "")
    place = Access(access.server, str(said.get("uri") or url), f"@{said.get('acct', '')}", known)
    scopes = tuple(known.get("scopes", "").split())
    return Connected(
        place,
        str(said.get("display_name") or said.get("username") or ""),
        url,
        plain(str(said.get("note") or "")),
        scopes,
        lacking(scopes),
    )


def lacking(scopes: tuple[str, ...]) -> tuple[str, ...]:
    """What we may not do with these scopes, in plain words; nothing when they are not known. A scope may be part of a wider one."""
    return tuple(
        says
        for scope, says in SCOPES.items()
        if scopes and scope not in scopes and scope.split(":", 1)[0] not in scopes
    )


def _status(post: Post, pictures: list[str]) -> dict[str, Any]:
    said: dict[str, Any] = {"status": post.text, "spoiler_text": post.content_warning}
    if pictures:
        said["media_ids"] = pictures
    if post.content_warning:
        said["sensitive"] = True
    if post.language:
        said["language"] = post.language.split("-", 1)[0]
    return said


def _where(post: Post) -> dict[str, Any]:
    """What can be said once only: who can see it, and what it follows."""
    said: dict[str, Any] = {"visibility": post.visibility} if post.visibility else {}
    if post.answers:
        said["in_reply_to_id"] = _local(post.answers)
    return said


def _remote(status: Mapping[str, Any]) -> Remote:
    """`id` is the status's canonical address; `rev` its number on this server, by which calls name it."""
    return Remote(_canonical(status), str(status.get("url") or ""), str(status["id"]))


def _canonical(status: Mapping[str, Any]) -> str:
    return str(status.get("uri") or status.get("id") or "")


def _local(remote: Remote) -> str:
    return remote.rev or remote.id.rstrip("/").rsplit("/", 1)[-1]


def _by(status: Mapping[str, Any], account: str) -> bool:
    return str(_part(status, "account").get("id", "")) == account


def _listed(said: Any) -> list[Mapping[str, Any]]:
    """What a list holds that has an id; nothing of what is no list."""
    return [each for each in said if isinstance(each, dict) and each.get("id")] if isinstance(said, list) else []


def _item(told: Mapping[str, Any], answers: str) -> Item:
    status, who = _part(told, "status"), _part(told, "account")
    kind = KINDS[told["type"]]
    ours = kind in ("repost", "like")
    return Item(
        id=f"{told['type']}:{told['id']}" if ours else _canonical(status),
        kind=cast("Any", "reply" if kind == "mention" and status.get("in_reply_to_id") else kind),
        at=moment(told) or datetime.now(UTC),
        author_id=str(who.get("uri") or who.get("url") or who.get("id", "")),
        author_handle=f"@{who.get('acct', '')}",
        author_name=str(who.get("display_name") or ""),
        html="" if ours else str(status.get("content") or ""),
        url=str(status.get("url") or ""),
        answers=answers,
        visibility=str(status.get("visibility") or ""),
    )


def _limits(said: Mapping[str, Any]) -> Limits:
    """The server's configuration as our limits; what it leaves out, or says in no number, is the record's."""
    usual = CAPABILITY.limits
    statuses, media = _part(said, "statuses"), _part(said, "media_attachments")
    told = media.get("supported_mime_types")
    types = [str(each) for each in told] if isinstance(told, list) else []

    def number(part: Mapping[str, Any], name: str, otherwise: int) -> int:
        value = part.get(name)
        return value if type(value) is int and value > 0 else otherwise

    def kinds(general: str, otherwise: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in types if each.startswith(general)) if types else otherwise

    large = number(media, "video_size_limit", usual.media.video_bytes)
    return Limits(
        length=number(statuses, "max_characters", usual.length),
        link_length=number(statuses, "characters_reserved_per_url", usual.link_length),
        media=MediaLimits(
            photos=number(statuses, "max_media_attachments", usual.media.photos),
            photo_bytes=number(media, "image_size_limit", usual.media.photo_bytes),
            photo_types=kinds("image/", usual.media.photo_types),
            videos=usual.media.videos,
            video_bytes=large,
            video_types=kinds("video/", usual.media.video_types),
            sounds=usual.media.sounds,
            sound_bytes=large,
            sound_types=kinds("audio/", usual.media.sound_types),
            alt=number(media, "description_limit", usual.media.alt),
        ),
    )


def _part(said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = said.get(name)
    return value if isinstance(value, dict) else {}
