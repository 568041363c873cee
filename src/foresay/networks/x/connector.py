"""Speaking for an account on X. X takes no key: what was lost on the way is looked for among the account's own posts."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from foresay.networks.capability import Limits
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
from foresay.networks.outcomes import Stopped, before, unanswered
from foresay.networks.reading import moment, part, rows, words
from foresay.networks.web import Answer, Answered, Unreachable, Web
from foresay.networks.x.checking import problems, unknown
from foresay.networks.x.media import uploaded
from foresay.networks.x.outcomes import is_duplicate, meant_by
from foresay.networks.x.record import CAPABILITY
from foresay.networks.x.session import Session, described
from foresay.networks.x.text import alike, plain, spoken, standing

SKEW = timedelta(minutes=5)
"""How far X's clock may be behind ours when our own post is looked for."""
TWINS = timedelta(days=7)
"""How long before ours the same words may have been said for X to refuse them, and for us not to know whose they are."""
PAGES = 8
"""Pages of a hundred posts that are looked through."""

NEW = {"post.fields": "created_at,entities,note_post"}
OLD = {"tweet.fields": "created_at,entities,note_tweet,author_id,in_reply_to_user_id,referenced_tweets"}
"""What is to be told of a post. X is changing its names; the old are asked for when it does not know the new."""


class TooMuch(Exception):
    """Not everything was looked at; the message says why."""


class XConnector:
    """One account. Safe to use from one thread at a time."""

    def __init__(self, access: Access, web: Web) -> None:
        self._session = Session(access, web)

    @property
    def access(self) -> Access:
        """What speaks for the account now; differs from what was given when the tokens had to be renewed."""
        return self._session.access

    # ------------------------------------------------------------------------------------------------- the account

    def refresh(self) -> Connected | SignIn | Wait:
        """The account as it is now; its tokens are renewed when they are about to end."""
        try:
            who = described(self._session)
        except Unreachable as problem:
            return Wait(str(problem))
        if isinstance(who, Connected):
            return who
        meaning = meant_by(who)
        return meaning if isinstance(meaning, SignIn | Wait) else Wait(f"{who.host} does not say who the account is.")

    def limits(self) -> Limits:
        """The record's: X tells nobody how long an account's posts may be."""
        return CAPABILITY.limits

    def validate(self, post: Post, limits: Limits) -> list[Problem]:
        """What X would refuse."""
        return problems(post, limits)

    # ------------------------------------------------------------------------------------------------- saying it

    def publish(self, post: Post, key: str, files: Open) -> Outcome:
        """Pictures first, then the post. Words that X says it has already are looked for at once: they may be ours."""
        try:
            said = _said(post) | self._company(post, files)
        except Stopped as stopped:
            return stopped.outcome
        except Unreachable as problem:
            return before(unanswered(problem))  # pictures alone are nothing that anybody sees
        try:
            answer = self._session.ask("POST", "/2/tweets", json=said)
        except Unreachable as problem:
            return unanswered(problem)
        number = words(answer.json(), "data", "id")
        if answer.ok and number.isdecimal():
            return Sent(self._remote(number))
        if answer.ok:
            return Unknown(f"{answer.host} took it, and did not say where it is.")
        return self._twin(post, key, answer) if is_duplicate(answer) else meant_by(answer)

    def find(self, post: Post, key: str) -> Lookup:
        """The account's own posts since this one was armed, compared by their words and what they answer."""
        oldest, wanted = post.at.astimezone(UTC) - SKEW, alike(spoken(post), reply=post.answers is not None)
        twin = False
        try:
            for tweet in self._own(oldest - TWINS, replies=post.answers is not None):
                if alike(standing(tweet), reply=post.answers is not None) != wanted:
                    continue
                late = (moment(words(tweet, "created_at")) or oldest) >= oldest
                if late and wanted and _answers(tweet) == (post.answers.id if post.answers else ""):
                    return Sent(self._remote(words(tweet, "id")))
                twin = twin or late or bool(wanted)
        except Unreachable as problem:
            return CannotTell(str(problem))
        except Answered as problem:
            return CannotTell(f"{problem.answer.host} does not show the account's posts ({problem.answer.status}).")
        except TooMuch as problem:
            return CannotTell(str(problem))
        return CannotTell("There is a post like it, and nothing that tells the two apart.") if twin else Absent()

    def edit(self, remote: Remote, post: Post, files: Open) -> Outcome:
        """X lets few accounts change a post, and gives it another address."""
        return Refused("X does not change what was said in its place.", "Take it down and say it anew.")

    def delete(self, remote: Remote) -> Outcome:
        """Take it down. Gone already is gone."""
        if not remote.id.isdecimal():
            return Refused("That is no post on X.", "Look for it on X.")
        try:
            answer = self._session.ask("DELETE", f"/2/tweets/{remote.id}")
        except Unreachable as problem:
            return unanswered(problem)
        if answer.status == 404 or part(answer.json(), "data", "deleted") is True:
            return Sent(remote)
        return Unknown(f"{answer.host} does not say whether it is gone.") if answer.ok else meant_by(answer)

    # --------------------------------------------------------------------------------------------- what comes back

    def fetch_items(self, since: str) -> Items:
        """Mentions after the id `since`, oldest first; X shows the last 800. Each one costs. Raises Unreachable, Answered."""
        params = {"expansions": "author_id,in_reply_to_user_id,referenced_posts", "user.fields": "name"}
        params |= {"max_results": "100", "since_id": since} if since else {"max_results": "20"}
        me = self.access.remote_id
        told: list[Mapping[str, Any]] = []
        names: dict[str, Mapping[str, Any]] = {}
        for page in self._pages(f"/2/users/{me}/mentions", params):
            told += rows(page, "data")
            names |= {words(each, "id"): each for each in rows(page, "includes", "users")}
            if not since:
                break
        told.sort(key=lambda each: int(words(each, "id")))
        items = tuple(_item(each, names.get(words(each, "author_id")), me) for each in told)
        return Items(items, items[-1].id if items else since)

    def forget(self) -> None:
        """Have the tokens taken back. X keeps them when it does not answer, until their owner takes them back there."""
        self._session.forget()

    # ------------------------------------------------------------------------------------------------------ within

    def _company(self, post: Post, files: Open) -> dict[str, Any]:
        """The attachments, as X has them by now. Raises Stopped, Unreachable."""
        numbers = [uploaded(each, files, self._session) for each in post.attachments]
        return {"media": {"media_ids": numbers}} if numbers else {}

    def _twin(self, post: Post, key: str, answer: Answer) -> Outcome:
        """What it means that X has the same words already: an earlier attempt may have arrived after all."""
        found = self.find(post, key)
        if isinstance(found, Sent):
            return found
        return Unknown(
            f"{answer.host} has the same words from this account already. They may be from an earlier attempt."
        )

    def _own(self, since: datetime, *, replies: bool) -> Iterator[Mapping[str, Any]]:
        """The account's own posts, newest first. Raises Unreachable, Answered, and TooMuch when not all of them were seen."""
        start = since.isoformat(timespec="seconds").replace("+00:00", "Z")
        params = {"max_results": "100", "start_time": start, "exclude": "retweets"}
        params |= {"expansions": "referenced_posts"} if replies else {}  # each thing that is told costs
        for page in self._pages(f"/2/users/{self.access.remote_id}/tweets", params):
            yield from rows(page, "data")
            if any(not words(each, "parameter").startswith("referenced") for each in rows(page, "errors")):
                raise TooMuch("X did not show all of the account's posts.")
        if words(page, "meta", "next_token"):
            raise TooMuch("The account said so much since that we stopped looking.")

    def _pages(self, path: str, params: Mapping[str, str]) -> Iterator[Any]:
        """The first pages of a list of posts. Raises Unreachable, Answered."""
        following: dict[str, str] = {}
        for _ in range(PAGES):
            asked = {**params, **following}
            answer = self._session.ask("GET", path, params=asked | NEW)
            if answer.status == 400:
                old = {name: each.replace("referenced_posts", "referenced_tweets.id") for name, each in asked.items()}
                answer = self._session.ask("GET", path, params=old | OLD)
            page = answer.json()
            if not answer.ok or not _is_page(page):
                raise Answered(answer)
            yield page
            following = {"pagination_token": words(page, "meta", "next_token")}
            if not following["pagination_token"]:
                return

    def _remote(self, number: str) -> Remote:
        name = self.access.handle.removeprefix("@") or "i/web"
        return Remote(number, f"https://x.com/{name}/status/{number}")


def _said(post: Post) -> dict[str, Any]:
    """The post as X wants to be told it, without its pictures. Raises Stopped for what X cannot be told."""
    for problem in unknown(post):
        raise Stopped(Refused(problem.what, problem.fix))
    said: dict[str, Any] = {"text": spoken(post)}
    if post.replies not in ("", "everyone"):
        said["reply_settings"] = post.replies
    if post.answers is not None:
        said["reply"] = {"in_reply_to_tweet_id": post.answers.id}
    for name in ("made_with_ai", "paid_partnership"):
        if post.extras.get(name, "").lower() not in ("", "no", "false", "0"):
            said[name] = True
    return said


def _is_page(page: object) -> bool:
    """Whether it is a list of posts, or says that there are none: an answer of another shape must not pass for an empty list."""
    told = part(page, "data")
    if told is None:
        return words(page, "meta", "result_count") == "0"
    return isinstance(told, list) and all(
        isinstance(part(each, "text"), str) and words(each, "id").isdecimal() for each in told
    )


def _references(tweet: Mapping[str, Any]) -> dict[str, str]:
    """The ids of what a post refers to, by how: "replied_to", "quoted"."""
    told = rows(tweet, "referenced_posts") or rows(tweet, "referenced_tweets")
    return {words(each, "type"): words(each, "id") for each in told}


def _answers(tweet: Mapping[str, Any]) -> str:
    return _references(tweet).get("replied_to", "")


def _item(tweet: Mapping[str, Any], who: Mapping[str, Any] | None, me: str) -> Item:
    referred, name = _references(tweet), words(who, "username")
    to_us = words(tweet, "in_reply_to_user_id") == me
    kind: Literal["reply", "quote", "mention"] = "mention"
    if to_us and "replied_to" in referred:
        kind = "reply"
    elif "quoted" in referred:
        kind = "quote"
    number = words(tweet, "id")
    return Item(
        id=number,
        kind=kind,
        at=moment(words(tweet, "created_at")) or datetime.now(UTC),
        author_id=words(tweet, "author_id"),
        author_handle=f"@{name}" if name else "",
        author_name=words(who, "name"),
        html=html.escape(plain(standing(tweet)), quote=False).replace("\n", "<br>"),
        url=f"https://x.com/{name or 'i/web'}/status/{number}",
        answers=referred.get("replied_to", "") if kind == "reply" else "",
        visibility="public",
    )
