"""Speaking for a member or a page on LinkedIn. What was lost on the way cannot be looked for by a member: a person decides."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

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
from foresay.networks.linkedin.checking import problems, unknown
from foresay.networks.linkedin.record import CAPABILITY
from foresay.networks.linkedin.session import PAGE, Session, described
from foresay.networks.linkedin.words import little, read, same
from foresay.networks.outcomes import Stopped, before, meant, retry_after, unanswered
from foresay.networks.reading import part, rows, words
from foresay.networks.web import Answer, Unreachable, Web

URN = re.compile(r"urn:li:(?:share|ugcPost):\d+")
SKEW = timedelta(minutes=5)
"""How far LinkedIn's clock may be behind ours when a page's post is looked for."""
PAGES = 5
"""Pages of a hundred posts that are looked through."""
LONGEST_WORK = 30.0
"""Seconds that LinkedIn may work on a picture."""
GRACE = 2.0
"""Seconds between two looks at one; also what a picture is given when LinkedIn does not let us look, as it does not let members."""


class LinkedInConnector:
    """One account. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._session = Session(access, web)

    @property
    def access(self) -> Access:
        """What speaks for the account now; differs from what was given when its token was renewed."""
        return self._session.access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The account as it is now, with a new token when the old is about to end and the app may renew it."""
        trouble = self._session.renew()
        if trouble is not None:
            return trouble
        try:
            who = described(self._session)
        except Unreachable as problem:
            return Wait(str(problem))
        if isinstance(who, Connected):
            return who
        meaning = _meant(who)
        return meaning if isinstance(meaning, SignIn | Wait) else Wait(f"{who.host} does not say who the account is.")

    def limits(self) -> Limits:
        """The record's."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What LinkedIn would refuse, or cut off without a word."""
        return problems(post, limits, self._session.kind)

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Pictures first, then the post."""
        try:
            said = self._said(post, files)
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))  # pictures alone are nothing that anybody sees
        try:
            answer = self._session.ask("POST", "/rest/posts", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        urn = answer.headers.get("x-restli-id", "")
        if answer.ok and URN.fullmatch(urn):
            return Sent(_remote(urn))
        if answer.ok:
            return Unknown(f"{answer.host} took it, and did not say where it is.")
        if b"duplicate" in answer.body.lower():
            # The post that it names need not exist: it was seen to name others each time, none of which could be opened.
            return Unknown(
                f"{answer.host} has the same words from this account already. They may be from an earlier attempt."
            )
        return _meant(answer)

    def find(self, post: Post, key: str) -> Lookup:
        """A page's posts since this one was armed, compared by their words. A member's are shown to nobody."""
        if self._session.kind != PAGE:
            return CannotTell("LinkedIn shows members' posts to no program, so please look there yourself.")
        oldest, wanted = post.at.astimezone(UTC) - SKEW, same(post.text)
        for number in range(PAGES):
            try:
                answer = self._session.posts_of(self.access.remote_id, count=100, start=number * 100)
            except Unreachable as problem:
                return CannotTell(str(problem))
            told, page = rows(answer.json(), "elements"), part(answer.json(), "elements")
            if not answer.ok or not isinstance(page, list) or len(page) != len(told):
                return CannotTell(f"{answer.host} does not show the page's posts ({answer.status}).")
            for each in told:
                if _made(each) >= oldest and wanted and same(read(words(each, "commentary"))) == wanted:
                    return Sent(_remote(words(each, "id")))
            if len(told) < 100 or any(_made(each) < oldest for each in told):
                return Absent() if wanted else CannotTell("It has no words by which it could be known again.")
        return CannotTell("The page said so much since that we stopped looking.")

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """Other words in the same place; nothing else can be changed."""
        said = {"patch": {"$set": {"commentary": little(post.text)}}}
        return self._change(remote, "PARTIAL_UPDATE", gone=False, json=said)

    def delete(self, remote: Remote) -> Outcome:
        """Take it down. Gone already is gone."""
        return self._change(remote, "DELETE", gone=True)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Nothing: LinkedIn shows members' posts and their comments to no program."""
        return Items((), since)

    def forget(self) -> None:
        """Have the token taken back. LinkedIn keeps it when it does not answer, until it ends or its owner takes it back there."""
        self._session.forget()

    # ------------------------------------------------------------------------------------------------------ within

    def _change(self, remote: Remote, method: str, *, gone: bool, **said: Any) -> Outcome:
        """Something done to a post that stands. `gone`: whether it is well that there is none any more."""
        if not URN.fullmatch(remote.id):
            return Refused("That is no post on LinkedIn.", "Look for it on LinkedIn.")
        verb = "DELETE" if method == "DELETE" else "POST"
        try:
            answer = self._session.ask(
                verb, f"/rest/posts/{quote(remote.id, safe='')}", headers={"X-RestLi-Method": method}, **said
            )
        except Unreachable as problem:
            return unanswered(problem)
        if answer.ok or (gone and answer.status in (404, 410)):
            return Sent(remote)
        return _meant(answer)

    def _said(self, post: Post, files: Open) -> dict[str, Any]:
        """The post as LinkedIn wants to be told it. Raises Stopped, Unreachable."""
        for problem in unknown(post, self._session.kind):
            raise Stopped(Refused(problem.what, problem.fix))
        said: dict[str, Any] = {
            "author": self.access.remote_id,
            "commentary": little(post.text),
            "visibility": post.visibility or "PUBLIC",
            "distribution": {
                "feedDistribution": "MAIN_FEED",
                "targetEntities": [],
                "thirdPartyDistributionChannels": [],
            },
            "lifecycleState": "PUBLISHED",
            "isReshareDisabledByAuthor": False,
        }
        card = post.card
        if card is not None and not post.attachments:
            article = {"source": card.url, "title": card.title or card.url, "description": card.description}
            said["content"] = {"article": {name: each for name, each in article.items() if each}}
        pictures = [self._picture(each, files) for each in post.attachments]
        if len(pictures) == 1:
            said["content"] = {"media": pictures[0]}
        elif pictures:
            said["content"] = {"multiImage": {"images": pictures}}
        return said

    def _picture(self, each: Attachment, files: Open) -> dict[str, str]:
        """A picture that LinkedIn has, with its description. Raises Stopped, Unreachable."""
        content = _bytes(each, files)
        begun = {"initializeUploadRequest": {"owner": self.access.remote_id}}
        answer = _taken(self._session.ask("POST", "/rest/images", params={"action": "initializeUpload"}, json=begun))
        url, urn = words(answer.json(), "value", "uploadUrl"), words(answer.json(), "value", "image")
        if not url or not urn.startswith("urn:li:image:"):
            raise Stopped(Wait(f"{answer.host} did not say where to send a picture."))
        self._put(url, content, each.mime)
        self._wait_for(urn)
        return {"id": urn} | ({"altText": each.alt} if each.alt else {})

    def _put(self, url: str, content: bytes, mime: str) -> None:
        """The bytes of a picture. Raises Stopped, Unreachable. Whether LinkedIn knows us is not for that address to say."""
        answer = self._session.put(url, content, mime)
        if answer.status in (401, 403):
            raise Stopped(Wait(f"{answer.host} did not take a picture ({answer.status})."))
        _taken(answer)

    def _wait_for(self, urn: str) -> None:
        """Until LinkedIn is done with a picture; a moment where it does not let us look. Raises Stopped, Unreachable."""
        until = time.monotonic() + LONGEST_WORK
        while True:
            answer = self._session.ask("GET", f"/rest/images/{quote(urn, safe='')}")
            status = words(answer.json(), "status")
            if answer.ok and status == "AVAILABLE":
                return
            if answer.ok and status == "PROCESSING_FAILED":
                raise Stopped(
                    Refused("LinkedIn could not read a picture.", "Save it as JPEG or PNG, and attach it anew.")
                )
            if time.monotonic() > until:
                raise Stopped(Wait("LinkedIn is still working on a picture."))
            time.sleep(GRACE)
            if answer.status in (403, 404):
                return


def _bytes(each: Attachment, files: Open) -> bytes:
    """Raises Stopped when they are not here any more."""
    try:
        with files(each.digest) as file:
            return file.read()
    except Exception as problem:  # whoever keeps the files says in their own way that one is gone
        raise Stopped(Refused("A picture that belongs to it is not here any more.", "Attach it anew.")) from problem


def _taken(answer: Answer) -> Answer:
    """The answer, if it is a yes. Raises Stopped: a picture that is not taken has said nothing to anybody."""
    if not answer.ok:
        raise Stopped(before(_meant(answer)))
    return answer


def _meant(answer: Answer) -> Outcome:
    """What an answer that is not a success means."""
    if answer.status == 426:
        return Refused(
            f"{answer.host} has ended the version of its interface that we speak.",
            "Connect the account again with a newer version, or update Foresay.",
        )
    if answer.status == 403:
        return Refused(
            f"{answer.host} does not let this account or its developer app do that.",
            "Look on LinkedIn's developer page which products the app has, or connect the account again.",
        )
    return meant(answer, wait=retry_after(answer), fix="Look at its length, its pictures and its link.")


def _remote(urn: str) -> Remote:
    return Remote(urn, f"https://www.linkedin.com/feed/update/{urn}/")


def _made(told: Mapping[str, Any]) -> datetime:
    """When a post was made; as late as can be when it does not say."""
    said = part(told, "publishedAt") or part(told, "createdAt")
    late = datetime.max.replace(tzinfo=UTC)
    if isinstance(said, bool) or not isinstance(said, int) or not 0 < said < 1e14:
        return late
    return datetime.fromtimestamp(said / 1000, UTC)
