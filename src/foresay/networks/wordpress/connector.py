"""Speaking for an account on a WordPress site.

WordPress knows no key for a request, so a post goes out in two steps. First a draft is made whose address is our key and whose content
carries it: nobody sees it, and it is found again. Then the draft is published, which may be repeated without harm. Before the
second step we look again: a site that does not show us our own draft would not show us the post either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

from foresay.networks.capability import Limits
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
from foresay.networks.outcomes import Stopped, before, unanswered
from foresay.networks.web import Answer, Unreachable, Web
from foresay.networks.wordpress import comments
from foresay.networks.wordpress.account import described
from foresay.networks.wordpress.blocks import Picture, content, mark, plain
from foresay.networks.wordpress.checking import problems
from foresay.networks.wordpress.place import Place, home
from foresay.networks.wordpress.record import CAPABILITY
from foresay.networks.wordpress.rows import SAID, Row, number, row, rows
from foresay.networks.wordpress.site import GONE, Site, code, outcome

POSTS = "wp/v2/posts"
MEDIA = "wp/v2/media"
PASSWORDS = "wp/v2/users/me/application-passwords"
NO_TRASH = "rest_trash_not_supported"
FIELDS = "id,status,slug,link,content.raw"
PAGE = 20
"""Posts in one answer: each comes with its whole content."""
SLACK = timedelta(days=1)
"""How far the site's clock and its time zone may be off when our own post is looked for."""
WORDS = 8
"""Words of an address made from the text of a post without a title."""

_UUID = re.compile(r"[0-9a-fA-F-]{36}")
_OURS = re.compile(r"media-[0-9a-f]{16}(-\d+)?")


class WordPressConnector:
    """One account. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._access = access
        self._site = Site.of(access, web)
        self._home = home(access)

    @property
    def access(self) -> Access:
        """What it was given: an application password lasts until it is taken back."""
        return self._access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The account as it is now."""
        try:
            answer = self._site.ask("GET", "wp/v2/users/me", {"context": "edit"})
        except Unreachable as problem:
            return Wait(str(problem))
        if not answer.ok:
            told = before(outcome(answer))
            return told if isinstance(told, SignIn | Wait) else Wait(f"{answer.host} does not say who the account is.")
        return described(self._access, answer) or Wait(f"{answer.host} does not say who the account is.")

    def limits(self) -> Limits:
        """The record's: a site publishes none."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What the site would refuse."""
        return problems(post, limits, self._home)

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Draft, files, then the draft is published. An answer to a comment is a comment. What was begun with the key is gone on with."""
        for problem in self.validate(post, CAPABILITY.limits):
            return Refused(problem.what, problem.fix)
        try:
            if post.answers:
                return comments.say(self._site, self._access, post, key)
            return self._publish(post, key, files)
        except Stopped as stopped:
            return before(stopped.outcome)
        except Unreachable as problem:
            return Wait(str(problem))  # whatever was asked before the last step, readers see nothing of it

    def find(self, post: Post, key: str) -> Lookup:
        """Looks through the account's posts (or comments) since the post was armed. A draft alone was said to nobody."""
        try:
            if post.answers:
                return comments.find(self._site, self._access, post, key) or Absent()
            ours = self._ours(post, key)
        except Stopped as stopped:
            return CannotTell(stopped.outcome.why if not isinstance(stopped.outcome, Sent) else "")
        except Unreachable as problem:
            return CannotTell(str(problem))
        if (there := _standing(ours, post, key)) is not None:
            return Sent(self._remote(there.id, there.link))
        if _taken_down(ours, key):
            return CannotTell("It was there, and lies in the site's trash since.")
        return Absent()

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Other words and files in the same place; who can see it, and its address, stay as they were."""
        place = Place.of(remote, self._home)
        if not place:
            return Refused("It is not on this site.", "Change it where it is.")
        about = Remote(place.id) if place.comment else None
        for problem in self.validate(replace(post, answers=about), CAPABILITY.limits):
            return Refused(problem.what, problem.fix)
        if place.comment:
            return comments.change(self._site, place, post)
        try:
            answer = self._site.ask("GET", f"{POSTS}/{place.post}", {"context": "edit", "_fields": FIELDS})
            there = None if code(answer) == GONE else _made(answer)
            if there is None or there.status == "trash":
                return Refused("It is no longer on the site.", "Say it anew.")
            pictures = self._pictures(there.id, post.attachments, files)
        except Stopped as stopped:
            return before(stopped.outcome)
        except Unreachable as problem:
            return Wait(str(problem))
        said = {"title": plain(post.title), "content": content(post, pictures, mark(there.raw))}
        done = self._change(there.id, said, there.status)
        if not isinstance(done, Sent):
            return done
        try:
            self._delete_files(there.id, {each.id for each in pictures})
        except Stopped:
            return Unknown("It is changed, but a file that went along before is still on the site.")
        except Unreachable as problem:
            return unanswered(problem)
        return done

    def delete(self, remote: Remote) -> Outcome:
        """Into the site's trash, from where it can be fetched back, and its files for good. Gone already is gone.

        Not deleted for good, unless the site has no trash: what is left of its files then is by itself, for everyone to see.
        """
        place = Place.of(remote, self._home)
        if not place:
            return Refused("It is not on this site.", "Take it down where it is.")
        path = f"{POSTS}/{place.post}" if not place.comment else f"{comments.COMMENTS}/{place.comment}"
        try:
            answer = self._site.ask("DELETE", path)
            if not place.comment and (answer.ok or answer.status == 410 or code(answer) == NO_TRASH):
                self._delete_files(place.post, set())
            if code(answer) == NO_TRASH:
                answer = self._site.ask("DELETE", path, {"force": "true"})
        except Stopped:
            return Unknown("A file that went along is still on the site.")
        except Unreachable as problem:
            return unanswered(problem)
        gone = answer.ok or answer.status == 410 or code(answer) in (GONE, "rest_comment_invalid_id")
        return Sent(remote) if gone else outcome(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Comments that were not yet given out, oldest first. Raises Unreachable, Answered."""
        return comments.fetch(self._site, self._access, since)

    def forget(self) -> None:
        """The site deletes the application password, and no other of the account's."""
        try:
            said = self._site.ask("GET", f"{PASSWORDS}/introspect").json()
            if isinstance(said, dict) and _UUID.fullmatch(str(said.get("uuid"))):
                self._site.ask("DELETE", f"{PASSWORDS}/{said['uuid']}")
        except Unreachable:
            return  # the member can delete it on the site

    # ------------------------------------------------------------------------------------------------------ within

    def _publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Raises Stopped, Unreachable: nothing is said then."""
        ours = self._ours(post, key)
        if (there := _standing(ours, post, key)) is not None:
            return self._done(there, ours, key)
        if _taken_down(ours, key):
            return Refused(
                "It was there, and lies in the site's trash since.", "Fetch it back there, or write it anew."
            )
        if not _drafts(ours):
            ours = self._with_draft(post, key)
            if (there := _standing(ours, post, key)) is not None:
                return self._done(there, ours, key)
        first = _drafts(ours)[0]
        said = {
            "title": plain(post.title),
            "content": content(post, self._pictures(first.id, post.attachments, files), key),
            "slug": _address(post, "" if mark(first.raw) == key else key),
        }
        if post.replies:
            said["comment_status"] = post.replies
        changed = self._change(first.id, said, post.visibility or "publish")
        return self._done(first, ours, key, changed.remote.url) if isinstance(changed, Sent) else changed

    def _done(self, there: Row, ours: Sequence[Row], key: str, url: str = "") -> Sent:
        """It is said. Drafts that a race left over go to the trash, lest somebody publish them; one that will not go is only a draft."""
        for each in _drafts(ours):
            if each.id != there.id and each.is_held(key):
                try:
                    self._site.ask("DELETE", f"{POSTS}/{each.id}")
                except Unreachable:
                    break
        return Sent(self._remote(there.id, url or there.link))

    def _ours(self, post: Post, key: str) -> list[Row]:
        """The account's posts that carry the key, oldest first, those in the trash too. Raises Stopped, Unreachable.

        All are looked at, rather than searched for: what answers a search may be a plugin that knows published posts only.
        """
        params = {
            "author": self._access.credentials.get("id", ""),
            "status": "publish,future,draft,pending,private,trash",
            "context": "edit",
            "orderby": "id",
            "modified_after": f"{(post.at.astimezone(UTC) - SLACK):%Y-%m-%dT%H:%M:%SZ}",
            "_fields": FIELDS,
        }
        found = [row(each, self._access.server) for each in rows(self._site, POSTS, params, PAGE)]
        return sorted((each for each in found if each.carries(key)), key=lambda each: each.id)

    def _with_draft(self, post: Post, key: str) -> list[Row]:
        """What carries the key after a draft was made. Raises Stopped, Unreachable."""
        said = {"status": "draft", "slug": key, "title": plain(post.title), "content": content(post, (), key)}
        made = _made(self._site.ask("POST", POSTS, json=said))
        ours = self._ours(post, key)
        if made.id not in {each.id for each in ours}:
            raise Stopped(
                Refused(
                    "The site does not show us the draft that we made, so we could not see whether a post went out.",
                    "Ask whoever looks after the site whether answers below /wp-json/ are kept in a cache.",
                )
            )
        return ours

    def _change(self, post: int, said: dict[str, Any], status: str) -> Outcome:
        """A change that readers see."""
        try:
            answer = self._site.ask("POST", f"{POSTS}/{post}", json={**said, "status": status})
        except Unreachable as problem:
            return unanswered(problem)
        if not answer.ok:
            return outcome(answer)
        told = answer.json()
        now = told.get("status") if isinstance(told, dict) else None
        if now == status or now in SAID:
            return Sent(self._remote(post, str(told.get("link") or "")))
        if now == "pending":
            return Refused(
                "The site keeps it for review, so nobody sees it yet.", "Whoever looks after the site can publish it."
            )
        return Unknown(f"{answer.host} took it, and did not say what became of it.")

    def _remote(self, post: int, link: str) -> Remote:
        return Place(self._home, post).remote(link)

    # ------------------------------------------------------------------------------------------------------- files

    def _pictures(self, post: int, attachments: Sequence[Attachment], files: Open) -> list[Picture]:
        """The files of a post, in order, each on the site once. They belong to the post, and are as visible as it is."""
        if not attachments:
            return []
        standing, pictures = dict(reversed(self._files(post))), []
        for each in attachments:
            there = standing.get(each.digest[:16]) or self._upload(post, each, files)
            standing[each.digest[:16]] = there = self._described(there, each)
            pictures.append(there)
        return pictures

    def _files(self, post: int) -> list[tuple[str, Picture]]:
        """Files of ours that belong to a post, each with the beginning of its digest, oldest first. A race may have sent one twice."""
        params = {"parent": str(post), "context": "edit", "orderby": "id", "order": "asc"}
        found = rows(self._site, MEDIA, params, 100)
        return [(str(each["slug"])[6:22], _picture(each)) for each in found if _OURS.fullmatch(str(each.get("slug")))]

    def _upload(self, post: int, each: Attachment, files: Open) -> Picture:
        """A file sent. Its description is sent apart: addresses of requests are kept in logs."""
        name = f"media-{each.digest[:16]}"
        headers = {
            "Content-Type": each.mime,
            "Content-Disposition": f'attachment; filename="{name}.{ENDINGS[each.mime]}"',
        }
        try:
            with files(each.digest) as file:  # read as it is sent, however large it is
                answer = self._site.ask("POST", MEDIA, {"post": str(post), "slug": name}, headers, content=file)
        except Unreachable:
            raise
        except Exception as problem:  # whatever keeps a file from us, the post must not go out without it
            raise Stopped(Refused("A file that goes along is missing.", "Add it again.")) from problem
        said = answer.json()
        if not answer.ok or not isinstance(said, dict) or not number(said):
            raise Stopped(before(outcome(answer)))
        return _picture(said)

    def _described(self, there: Picture, each: Attachment) -> Picture:
        if there.alt != each.alt:
            answer = self._site.ask("POST", f"{MEDIA}/{there.id}", json={"alt_text": each.alt})
            if not answer.ok:
                raise Stopped(before(outcome(answer)))
        return replace(there, kind=CAPABILITY.limits.media.kind(each.mime), alt=each.alt)

    def _delete_files(self, post: int, keep: set[int]) -> None:
        """Files of ours that belong to a post are deleted for good, but for some. Raises Stopped, Unreachable."""
        for each in [each for _, each in self._files(post) if each.id not in keep]:
            answer = self._site.ask("DELETE", f"{MEDIA}/{each.id}", {"force": "true"})
            if not answer.ok and answer.status not in (404, 410):
                raise Stopped(outcome(answer))


ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
}
"""How a file's name ends: WordPress goes by the name."""


def _standing(ours: Sequence[Row], post: Post, key: str) -> Row | None:
    """The one that was said, if any. Where a draft was asked for, it is one with its last address."""
    for each in ours:
        if each.status in SAID or (post.visibility == "draft" and each.status == "draft" and not each.is_held(key)):
            return each
    return None


def _taken_down(ours: Sequence[Row], key: str) -> bool:
    """Whether somebody put it into the trash after it was said. A draft that only held the place was never said."""
    return any(each.status == "trash" and not each.is_held(key) for each in ours)


def _drafts(ours: Sequence[Row]) -> list[Row]:
    return [each for each in ours if each.status not in (*SAID, "trash")]


def _made(answer: Answer) -> Row:
    """The post of an answer. Raises Stopped."""
    said = answer.json()
    if not answer.ok:
        raise Stopped(before(outcome(answer)))
    return row(said if isinstance(said, dict) else {}, answer.host)


def _address(post: Post, key: str) -> str:
    """The last part of the post's address: the author's own; "" for WordPress to make one of the title; or the first words.

    With a `key` when the address must carry it: a few sites take our mark out of the content.
    """
    said = post.extras.get("slug", "").strip() or (
        "" if post.title.strip() and not key else post.title.strip() or post.text
    )
    short = " ".join(said.split()[:WORDS])
    return f"{'-'.join(re.findall('[a-z0-9]+', short.lower())) or 'post'}-{key}" if key else short


def _picture(said: Any) -> Picture:
    url = str(said.get("source_url") or "")
    if not url.startswith(("http://", "https://")):
        raise Stopped(Wait("The site does not say where a file is that it took."))
    return Picture(number(said), url, "", str(said.get("alt_text") or ""))
