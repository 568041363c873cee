"""A small stand-in for X's API v2: tokens that end and rotate, posts, media and mentions, and trouble on demand.

It enforces what X's documentation says: scopes, single-use refresh tokens and codes, PKCE, known parameters, media that is done and
one's own, no same words twice. `tests/unit/networks/test_x.py` says where it is held to X's own SDK.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

CLIENT, SECRET = "a-client-of-ours", "a-secret-of-ours"
PUBLIC_CLIENT = "a-client-without-secret"
UNKNOWN_APP = {"error": "unauthorized_client", "error_description": "Missing valid authorization header"}
BACK = "https://desk.example/networks/x/back"
SCOPES = "tweet.read tweet.write users.read media.write offline.access"
ANA, BEN = "1001", "1002"
NAMES = {ANA: "ana_h", BEN: "ben"}
LINK = re.compile(r"https?://[^\s]+|(?<![\w@.])[\w-]+\.(?:example|org|com)\b[^\s]*")
TWEET_KEYS = {"text", "reply", "reply_settings", "media", "made_with_ai", "paid_partnership"}
TELLS = {"created_at", "entities", "author_id", "in_reply_to_user_id"}
OLD_NAMES = {"tweet.fields", "note_tweet", "referenced_tweets", "referenced_tweets.id"}


@dataclass
class Trouble:
    """How the next call of a kind is met. `how`: "drop before", "drop", "500", "500 before", "429", "odd", "401", "slow", a status."""

    call: str
    how: str


@dataclass
class Medium:
    """Something uploaded."""

    owner: str
    kind: str
    size: int
    got: dict[int, bytes] = field(default_factory=dict)
    state: str = "begun"
    looks: int = 0
    alt: str = ""
    used: bool = False


class FakeX(ThreadingHTTPServer):
    """`tweets` by id; `trouble` is popped by the first call that it names; `lag`: how many of the newest posts lists leave out."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """As new."""
        self.tweets: dict[str, dict[str, Any]] = {}
        self.media: dict[str, Medium] = {}
        self.access: dict[str, tuple[str, frozenset[str], float]] = {}
        self.refresh: dict[str, tuple[str, str]] = {}
        self.codes: dict[str, tuple[str, str, str, str]] = {}
        self.trouble: deque[Trouble] = deque()
        self.calls: list[str] = []
        self.bodies: list[tuple[str, Any, Any]] = []
        self.serial, self.lag, self.lifetime, self.old_names, self.page = 0, 0, 7_200.0, False, 100
        self.lenient = False  # whether the same words are taken twice, as X does not promise that they are not
        self.work = 2  # looks until a video is done; -1: it fails

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def number(self) -> str:
        """A new id, larger than all before."""
        self.serial += 1
        return str(1_900_000_000_000_000_000 + self.serial)

    def allow(self, url: str, scopes: str = SCOPES, user: str = ANA) -> dict[str, str]:
        """The member says yes on the page at `url`: what comes back."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{self.number()}"
        granted = " ".join(each for each in asked["scope"].split() if each in scopes.split())
        self.codes[code] = (user, granted, asked["code_challenge"], asked["redirect_uri"])
        return {"code": code, "state": asked["state"]}

    def tokens(self, user: str, scope: str) -> dict[str, Any]:
        """New ones; those before of the same user are over."""
        for token in [each for each, (whose, *_) in self.access.items() if whose == user]:
            del self.access[token]
        access, refresh = f"access-{self.number()}", f"refresh-{self.number()}"
        self.access[access] = (user, frozenset(scope.split()), time.time() + self.lifetime)
        said = {"token_type": "bearer", "expires_in": int(self.lifetime), "access_token": access, "scope": scope}
        if "offline.access" in scope.split():
            self.refresh[refresh] = (user, scope)
            said["refresh_token"] = refresh
        return said

    def revoke(self, user: str = ANA) -> None:
        """The member takes it back."""
        self.access = {each: whose for each, whose in self.access.items() if whose[0] != user}
        self.refresh = {each: whose for each, whose in self.refresh.items() if whose[0] != user}

    def end_access(self) -> None:
        """Every access token has run out."""
        self.access.clear()

    def says(self, text: str, user: str = BEN, at: datetime | None = None, **more: Any) -> str:
        """Somebody says something by hand."""
        number = self.number()
        self.tweets[number] = {"author": user, "text": text, "at": at or datetime.now(UTC), **more}
        return number

    def said(self, text: str, user: str = ANA) -> list[str]:
        """The ids of posts of these words."""
        return [number for number, each in self.tweets.items() if each["author"] == user and each["text"] == text]


@contextmanager
def running_x() -> Iterator[FakeX]:
    """One that answers until the end."""
    server = FakeX()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


Told = tuple[int, Any]


class _Calls(BaseHTTPRequestHandler):
    server: FakeX
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece: two are acknowledged 40 ms later
    disable_nagle_algorithm = True

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._meet()

    def do_POST(self) -> None:
        self._meet()

    def do_DELETE(self) -> None:
        self._meet()

    # ------------------------------------------------------------------------------------------------- every call

    def _meet(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        call = f"{self.command} {re.sub(r'/[0-9]{2,}', '/:id', parts.path)}"
        with self.server.lock:
            self.server.calls.append(call)
            how = self._trouble(call)
            if how == "drop before":
                self.close_connection = True
                return None
            if how == "500 before":
                return self._say(503, _problem(503, "Service Unavailable"))
            if how == "429":
                resets = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "0"}
                return self._say(
                    429,
                    _problem(429, "Too Many Requests"),
                    **resets,
                    **{"x-rate-limit-reset": str(int(time.time()) + 90)},
                )
            if how == "401":
                return self._say(401, _problem(401, "Unauthorized"))
            if how.isdecimal() and how != "500":
                return self._say(int(how), _problem(int(how), "Trouble"))
            status, answer = self._answer(call, parts.path, dict(parse_qsl(parts.query)), raw)
            self.server.bodies.append((call, answer, status))
        if how == "drop":
            self.close_connection = True
            return None  # it was done, and nobody is told
        if how == "500":
            return self._say(500, _problem(500, "Internal Server Error"))
        if how == "odd":
            return self._say(200, ["odd", {"data": 7}])
        if how == "no JSON":
            return self._say(200, b"<html>\xff")
        return self._say(status, answer)

    def _trouble(self, call: str) -> str:
        for each in self.server.trouble:
            if each.call == call:
                self.server.trouble.remove(each)
                return each.how
        return ""

    def _answer(self, call: str, path: str, params: dict[str, str], raw: bytes) -> Told:
        if call == "POST /2/oauth2/token":
            return self._tokens(dict(parse_qsl(raw.decode())))
        if call == "POST /2/oauth2/revoke":
            return self._revoke(dict(parse_qsl(raw.decode())))
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        user, scopes, until = self.server.access.get(token, ("", frozenset(), 0.0))
        if not user or until < time.time():
            return 401, _problem(401, "Unauthorized")
        do, needs = {
            "GET /2/users/me": (self._me, {"users.read", "tweet.read"}),
            "POST /2/tweets": (self._tweet, {"tweet.read", "tweet.write", "users.read"}),
            "DELETE /2/tweets/:id": (self._delete, {"tweet.read", "tweet.write", "users.read"}),
            "GET /2/users/:id/tweets": (self._own, {"tweet.read", "users.read"}),
            "GET /2/users/:id/mentions": (self._mentions, {"tweet.read", "users.read"}),
            "POST /2/media/upload/initialize": (self._initialize, {"media.write"}),
            "POST /2/media/upload/:id/append": (self._append, {"media.write"}),
            "POST /2/media/upload/:id/finalize": (self._finalize, {"media.write"}),
            "GET /2/media/upload": (self._status, {"media.write"}),
            "POST /2/media/metadata": (self._metadata, {"media.write"}),
        }.get(call, (None, set()))
        if do is None:
            return 404, _problem(404, "Not Found")
        if not needs <= scopes:
            return 403, _problem(403, "Forbidden", "Your client app is not allowed to access this.")
        self.params, self.raw, self.user = params, raw, user
        self.id = next(iter(re.findall(r"/([0-9]+)", path.removeprefix("/2"))), "")
        return do()

    def _json(self) -> Any:
        assert "json" in self.headers.get("Content-Type", "")
        said = json.loads(self.raw)
        self.server.bodies.append((f"{self.command} {self.path}", said, 0))
        return said

    # --------------------------------------------------------------------------------------------------- sessions

    def _knows(self, form: dict[str, str]) -> bool:
        """Whether the app is one of ours: one with a secret shows it, one without names itself."""
        shown = self.headers.get("Authorization", "")
        if not shown:
            return form.get("client_id") == PUBLIC_CLIENT
        return base64.b64decode(shown.removeprefix("Basic ")).decode() == f"{CLIENT}:{SECRET}"

    def _revoke(self, form: dict[str, str]) -> Told:
        if not self._knows(form):
            return 401, UNKNOWN_APP
        self.server.access.pop(form.get("token", ""), None)
        self.server.refresh.pop(form.get("token", ""), None)
        return 200, {"revoked": True}

    def _tokens(self, form: dict[str, str]) -> Told:
        if not self._knows(form):
            return 401, UNKNOWN_APP
        if form.get("grant_type") == "authorization_code":
            user, scope, challenge, back = self.server.codes.pop(form.get("code", ""), ("", "", "", ""))
            proof = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            if (
                user
                and base64.urlsafe_b64encode(proof).rstrip(b"=").decode() == challenge
                and form["redirect_uri"] == back
            ):
                return 200, self.server.tokens(user, scope)
        elif form.get("grant_type") == "refresh_token":
            user, scope = self.server.refresh.pop(form.get("refresh_token", ""), ("", ""))
            if user:
                return 200, self.server.tokens(user, scope)
        return 400, {"error": "invalid_request", "error_description": "Value passed for the token was invalid."}

    def _me(self) -> Told:
        return 200, {
            "data": {"id": self.user, "name": "Ana H.", "username": NAMES[self.user], "description": "Harbours & boats"}
        }

    # ------------------------------------------------------------------------------------------------------ posts

    def _tweet(self) -> Told:
        said = self._json()
        if strange := set(said) - TWEET_KEYS:
            return 400, _invalid(f"$: property {strange} is not defined in the schema")
        text, media = said.get("text", ""), said.get("media", {}).get("media_ids", [])
        if not text and not media:
            return 400, _invalid("You must provide text or media.")
        if len(LINK.sub("x" * 23, text)) > 280 or len(media) > 4:
            return 400, _invalid("The text or the media are too many.")
        if said.get("reply_settings") not in (None, "following", "mentionedUsers", "subscribers", "verified"):
            return 400, _invalid("$.reply_settings: does not have a value in the enumeration")
        if len(set(re.findall(r"\$[A-Za-z]{1,6}\b", text))) > 1:
            return 403, _problem(403, "Forbidden", "Too many cashtags.")
        for number in media:
            each = self.server.media.get(number)
            if each is None or each.owner != self.user or each.state != "succeeded" or each.used:
                return 400, _invalid("Your media IDs are invalid.")
        target = said.get("reply", {}).get("in_reply_to_tweet_id", "")
        if target and not self._may_answer(target):
            return 403, _problem(403, "Forbidden", "Reply to this conversation is not allowed.")
        fresh = datetime.now(UTC) - timedelta(days=1)
        for each in self.server.tweets.values():
            if self.server.lenient:
                break
            if each["author"] == self.user and text and each["text"] == text and each["at"] > fresh:
                return 403, _problem(403, "Forbidden", "You are not allowed to create a Tweet with duplicate content.")
        number = self.server.says(text, self.user, media=media, answers=target, said=said)
        for each in media:
            self.server.media[each].used = True
        return 201, {"data": {"id": number, "text": self._told(number)["text"], "edit_history_tweet_ids": [number]}}

    def _may_answer(self, target: str) -> bool:
        asked = self.server.tweets.get(target)
        return asked is not None and (asked["author"] == self.user or f"@{NAMES[self.user]}" in asked["text"])

    def _delete(self) -> Told:
        there = self.server.tweets.get(self.id)
        if there is None:
            return 404, _problem(404, "Not Found Error")
        if there["author"] != self.user:
            return 403, _problem(403, "Forbidden", "You are not authorized to delete this Tweet.")
        del self.server.tweets[self.id]
        return 200, {"data": {"deleted": True}}

    def _own(self) -> Told:
        return self._list(
            [n for n, each in self.server.tweets.items() if each["author"] == self.id], {"start_time", "exclude"}
        )

    def _mentions(self) -> Told:
        name = f"@{NAMES[self.id]}"
        return self._list([n for n, each in self.server.tweets.items() if name in each["text"]], {"since_id"})

    def _list(self, numbers: list[str], more: set[str]) -> Told:
        new, old = {"post.fields"}, {"tweet.fields"}
        known = {"max_results", "pagination_token", "expansions", "user.fields"} | more
        known |= old if self.server.old_names else new
        if strange := set(self.params) - known:
            return 400, _invalid(f"The query parameter {strange} is not one of {known}")
        asked = set(self.params.get("post.fields", self.params.get("tweet.fields", "")).split(","))
        wide = set(filter(None, self.params.get("expansions", "").split(",")))
        if (asked | wide) & OLD_NAMES and not self.server.old_names:
            return 400, _invalid("one of the fields is not known")
        if not 5 <= int(self.params.get("max_results", "10")) <= 100:
            return 400, _invalid("max_results")
        since, start = self.params.get("since_id", "0"), self.params.get("start_time", "2000-01-01T00:00:00Z")
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", start):
            return 400, _invalid("start_time")
        oldest = datetime.fromisoformat(start)
        numbers = sorted(
            (n for n in numbers if int(n) > int(since) and self.server.tweets[n]["at"] >= oldest), key=int, reverse=True
        )
        numbers = numbers[self.server.lag :]
        begin, size = (
            int(self.params.get("pagination_token", "0")),
            min(int(self.params.get("max_results", "10")), self.server.page),
        )
        page = numbers[begin : begin + size]
        meta: dict[str, Any] = {"result_count": len(page)}
        if begin + size < len(numbers):
            meta["next_token"] = str(begin + size)
        said: dict[str, Any] = {"meta": meta}
        if page:
            said["data"] = [self._told(number, asked | wide) for number in page]
        if page and "author_id" in wide:
            who = dict.fromkeys(self.server.tweets[number]["author"] for number in page)
            said["includes"] = {
                "users": [{"id": each, "username": NAMES[each], "name": NAMES[each].title()} for each in who]
            }
        return 200, said

    def _told(self, number: str, asked: set[str] | frozenset[str] = frozenset()) -> dict[str, Any]:
        """A post as X tells it: links made short, signs of HTML written out, the names before a reply, the link of its pictures."""
        each = self.server.tweets[number]
        urls: list[dict[str, Any]] = []

        def short(found: re.Match[str]) -> str:
            full = found[0] if "://" in found[0] else f"http://{found[0]}"
            urls.append({"start": 0, "end": 0, "url": f"https://t.co/{len(urls)}x{number[-6:]}", "expanded_url": full})
            return str(urls[-1]["url"])

        text = html.escape(LINK.sub(short, each["text"]), quote=False)
        target = self.server.tweets.get(each.get("answers") or "")
        if target and target["author"] != each["author"]:
            text = f"@{NAMES[target['author']]} {text}"
        if each.get("media"):
            urls.append(
                {
                    "start": 0,
                    "end": 0,
                    "url": f"https://t.co/m{number[-6:]}",
                    "expanded_url": "https://x.com/p",
                    "media_key": "3_1",
                }
            )
            text = f"{text} {urls[-1]['url']}".strip()
        told: dict[str, Any] = {"id": number, "text": text, "edit_history_tweet_ids": [number]}
        if "created_at" in asked:
            told["created_at"] = each["at"].isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if "entities" in asked and urls:
            told["entities"] = {"urls": urls}
        if "author_id" in asked:
            told["author_id"] = each["author"]
        if "in_reply_to_user_id" in asked and target:
            told["in_reply_to_user_id"] = target["author"]
        kinds = [("replied_to", each.get("answers")), ("quoted", each.get("quotes"))]
        referred = [{"type": kind, "id": which} for kind, which in kinds if which]
        for name in {"referenced_posts", "referenced_tweets"} & asked if referred else ():
            told[name] = referred
        if len(each["text"]) > 280 and asked & {"note_post", "note_tweet"}:
            told["note_tweet" if self.server.old_names else "note_post"] = {
                "text": told["text"],
                "entities": told.pop("entities", {}),
            }
            told["text"] = told["text"][:270] + "…"
        return told

    # ------------------------------------------------------------------------------------------------------ media

    def _initialize(self) -> Told:
        said = self._json()
        kinds = {"tweet_image": "image/", "tweet_gif": "image/gif", "tweet_video": "video/"}
        if not str(said["media_type"]).startswith(kinds[said["media_category"]]):
            return 400, _invalid("media_category")
        number = self.server.number()
        self.server.media[number] = Medium(self.user, said["media_category"], said["total_bytes"])
        return 200, {"data": {"id": number, "media_key": f"3_{number}", "expires_after_secs": 86_400}}

    def _mine(self, number: str) -> Medium | None:
        each = self.server.media.get(number)
        return each if each is not None and each.owner == self.user else None

    def _append(self) -> Told:
        each = self._mine(self.id)
        if each is None or each.state != "begun":
            return 400, _invalid("media id")
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        fields: Mapping[str, bytes] = {
            str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
            for part in BytesParser(policy=HTTP).parsebytes(head + self.raw).iter_parts()  # type: ignore[attr-defined]
        }
        each.got[int(fields["segment_index"])] = fields["media"]
        return 200, {"data": {"expires_at": int(time.time()) + 86_400}}

    def _finalize(self) -> Told:
        each = self._mine(self.id)
        if (
            each is None
            or sum(map(len, each.got.values())) != each.size
            or sorted(each.got) != list(range(len(each.got)))
        ):
            return 400, _invalid("Segments do not add up to provided total file size.")
        each.state = "succeeded" if each.kind == "tweet_image" else "pending"
        return 200, self._medium(each)

    def _status(self) -> Told:
        each = self._mine(self.params["media_id"]) if self.params.get("command") == "STATUS" else None
        if each is None:
            return 404, _problem(404, "Not Found")
        each.looks += 1
        each.state = "in_progress"
        if self.server.work < 0:
            each.state = "failed"
        elif each.looks >= self.server.work:
            each.state = "succeeded"
        return 200, self._medium(each)

    def _medium(self, each: Medium) -> Any:
        number = next(key for key, value in self.server.media.items() if value is each)
        said: dict[str, Any] = {"id": number, "media_key": f"3_{number}", "size": each.size}
        if each.kind != "tweet_image":
            said["processing_info"] = {"state": each.state} | (
                {} if each.state == "succeeded" else {"check_after_secs": 0}
            )
        return {"data": said}

    def _metadata(self) -> Told:
        said = self._json()
        each, alt = self._mine(said["id"]), said["metadata"]["alt_text"]["text"]
        if each is None or len(alt) > 1_000:
            return 400, _invalid("metadata")
        each.alt = alt
        return 200, {"data": {"id": said["id"], "associated_metadata": said["metadata"]}}

    # ------------------------------------------------------------------------------------------------------ within

    def _say(self, status: int, answer: Any, **headers: str) -> None:
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json", "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _problem(status: int, title: str, detail: str = "") -> dict[str, Any]:
    return {"title": title, "detail": detail or title, "type": "about:blank", "status": status}


def _invalid(detail: str) -> dict[str, Any]:
    return {
        "errors": [{"message": detail}],
        "title": "Invalid Request",
        "detail": "One or more parameters to your request was invalid.",
        "type": "https://api.twitter.com/2/problems/invalid-request",
    }
