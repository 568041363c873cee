"""A small stand-in for LinkedIn: two kinds of app, versions that end, little text, pictures that are worked on, and trouble on demand.

There is no contract to hold it to but LinkedIn's documentation and what others saw; it enforces those: scopes, headers, owners,
no same words twice, and words that end where a sign was not escaped.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

CLIENT, SECRET = "a-client-of-ours", "a-secret-of-ours"
BACK = "https://desk.example/networks/linkedin/back"
ANA, BEN = "urn:li:person:Ana1", "urn:li:person:Ben2"
PAGE, OTHER_PAGE = "urn:li:organization:7001", "urn:li:organization:7002"
MEMBER_APP = "openid profile w_member_social"
PAGE_APP = "w_organization_social r_organization_social"
SIXTY_DAYS = 5_184_000
RESERVED = set("|{}@[]()<>#\\*_~")


@dataclass
class Trouble:
    """How the next call of a kind is met. `how`: "drop before", "drop", "500", "500 before", "429", "odd", "no JSON", a status."""

    call: str
    how: str


class FakeLinkedIn(ThreadingHTTPServer):
    """`posts` by URN. `app`: the scopes that the developer app may ask for; `oldest`: the first version that has not ended."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """As new."""
        self.posts: dict[str, dict[str, Any]] = {}
        self.images: dict[str, dict[str, Any]] = {}
        self.access: dict[str, tuple[str, frozenset[str], float]] = {}
        self.refresh: dict[str, tuple[str, str]] = {}
        self.codes: dict[str, tuple[str, str, str]] = {}
        self.trouble: deque[Trouble] = deque()
        self.calls: list[str] = []
        self.serial, self.app, self.oldest, self.partner, self.named = 0, MEMBER_APP, "202512", False, True
        self.work = 0.02  # seconds until a picture is done; -1: it fails
        self.elsewhere = ""  # where pictures are to be put, if not here

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def number(self) -> str:
        """A new number."""
        self.serial += 1
        return str(7_100_000_000_000_000_000 + self.serial)

    def allow(self, url: str, scopes: str = "", member: str = ANA) -> dict[str, str]:
        """The member says yes on the page at `url`: what comes back. A scope that the app does not have fails it all."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert asked["response_type"] == "code"
        assert "prompt" not in asked
        if not set(asked["scope"].split()) <= set(self.app.split()):
            return {
                "error": "unauthorized_scope_error",
                "error_description": "Scope is not authorized",
                "state": asked["state"],
            }
        code = f"code-{self.number()}"
        self.codes[code] = (member, scopes or asked["scope"], asked["redirect_uri"])
        return {"code": code, "state": asked["state"]}

    def tokens(self, member: str, scope: str) -> dict[str, Any]:
        """New ones."""
        access = f"access-{self.number()}"
        self.access[access] = (member, frozenset(scope.split()), time.time() + SIXTY_DAYS)
        said = {"access_token": access, "expires_in": SIXTY_DAYS, "scope": ",".join(scope.split())}
        if self.partner:
            self.refresh[f"refresh-{access}"] = (member, scope)
            said |= {"refresh_token": f"refresh-{access}", "refresh_token_expires_in": 31_536_000}
        return said

    def said(self, text: str, author: str = ANA) -> list[str]:
        """The URNs of posts of these words."""
        return [urn for urn, each in self.posts.items() if each["author"] == author and each["seen"] == text]


@contextmanager
def running_linkedin() -> Iterator[FakeLinkedIn]:
    """One that answers until the end."""
    server = FakeLinkedIn()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def seen(commentary: str) -> str:
    """What people see of little text. An unescaped sign that begins nothing ends it, as it was seen to do."""
    text, place = "", 0
    while place < len(commentary):
        tag = re.compile(r"\{hashtag\|\\#\|((?:[^\\|{}]|\\.)+)\}").match(commentary, place)
        if tag:
            text, place = text + "#" + re.sub(r"\\(.)", r"\1", tag[1]), tag.end()
        elif commentary[place] == "\\":
            text, place = text + commentary[place + 1 : place + 2], place + 2
        elif commentary[place] in RESERVED:
            return text
        else:
            text, place = text + commentary[place], place + 1
    return text[:3_000]


Told = tuple[int, Any, dict[str, str]]


class _Calls(BaseHTTPRequestHandler):
    server: FakeLinkedIn
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece: two are acknowledged 40 ms later
    disable_nagle_algorithm = True

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._meet()

    def do_POST(self) -> None:
        self._meet()

    def do_PUT(self) -> None:
        self._meet()

    def do_DELETE(self) -> None:
        self._meet()

    # ------------------------------------------------------------------------------------------------- every call

    def _meet(self) -> None:
        self.raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        self.params, self.urn = dict(parse_qsl(parts.query)), unquote(parts.path.rsplit("/", 1)[-1])
        assert "urn:" not in parts.path, "a URN in a path is encoded"
        call = self.command + " " + re.sub(r"/(urn%3A[^/]+|\d+|put-[^/]+)$", "/:id", parts.path)
        if action := self.params.get("action"):
            call += f" {action}"
        with self.server.lock:
            self.server.calls.append(call)
            how = self._trouble(call)
            if how == "drop before":
                self.close_connection = True
                return None
            if how == "500 before":
                return self._say(503, _wrong(503, "SERVICE_UNAVAILABLE"))
            if how == "429":
                return self._say(429, _wrong(429, "TOO_MANY_REQUESTS"))
            if how.isdecimal() and how != "500":
                return self._say(int(how), _wrong(int(how), "TROUBLE"))
            status, answer, headers = self._answer(call)
        if how == "drop":
            self.close_connection = True
            return None  # it was done, and nobody is told
        if how == "500":
            return self._say(500, _wrong(500, "INTERNAL"))
        if how == "odd":
            return self._say(200, ["odd", {"value": 7}])
        if how == "no JSON":
            return self._say(200, b"<html>\xff")
        return self._say(status, answer, **headers)

    def _trouble(self, call: str) -> str:
        for each in self.server.trouble:
            if each.call == call:
                self.server.trouble.remove(each)
                return each.how
        return ""

    def _answer(self, call: str) -> Told:
        if call == "POST /oauth/v2/accessToken":
            return *self._tokens(dict(parse_qsl(self.raw.decode()))), {}
        if call == "POST /oauth/v2/revoke":
            return *self._revoke(dict(parse_qsl(self.raw.decode()))), {}
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        self.member, self.scopes, until = self.server.access.get(token, ("", frozenset(), 0.0))
        if not self.member or until < time.time():
            return 401, _wrong(401, "INVALID_ACCESS_TOKEN"), {}
        if self.path.startswith("/rest/"):
            version = self.headers.get("LinkedIn-Version", "")
            if not version:
                return 400, _wrong(400, "VERSION_MISSING"), {}
            if version < self.server.oldest:
                return 426, _wrong(426, "NONEXISTENT_VERSION"), {}
            if self.headers.get("X-Restli-Protocol-Version") != "2.0.0":
                return 400, _wrong(400, "PROTOCOL"), {}
        do = {
            "GET /v2/userinfo": self._member,
            "GET /rest/organizations/:id": self._organization,
            "GET /rest/posts": self._list,
            "POST /rest/posts": self._post,
            "POST /rest/posts/:id": self._update,
            "DELETE /rest/posts/:id": self._delete,
            "POST /rest/images initializeUpload": self._image,
            "PUT /:id": self._put,
            "GET /rest/images/:id": self._look,
        }.get(call)
        return do() if do else (404, _wrong(404, "RESOURCE_NOT_FOUND"), {})

    def _json(self) -> Any:
        assert "json" in self.headers.get("Content-Type", "")
        return json.loads(self.raw)

    def _speaks_for(self, author: str) -> bool:
        """Whether the member, by this app, may post as the author."""
        if author == self.member:
            return "w_member_social" in self.scopes
        return author == PAGE and self.member == ANA and "w_organization_social" in self.scopes

    # ---------------------------------------------------------------------------------------------------- accounts

    def _tokens(self, form: dict[str, str]) -> tuple[int, Any]:
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client", "error_description": "Client authentication failed"}
        if form.get("grant_type") == "authorization_code":
            member, scope, back = self.server.codes.pop(form.get("code", ""), ("", "", ""))
            if member and back == form.get("redirect_uri"):
                return 200, self.server.tokens(member, scope)
            return 400, {"error": "invalid_request", "error_description": "authorization code not found"}
        member, scope = self.server.refresh.get(form.get("refresh_token", ""), ("", ""))
        if member:
            return 200, self.server.tokens(member, scope)
        return 400, {"error": "invalid_grant", "error_description": "The provided refresh token is invalid"}

    def _revoke(self, form: dict[str, str]) -> tuple[int, Any]:
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client", "error_description": "Client authentication failed"}
        self.server.access.pop(form.get("token", ""), None)
        return 200, {}

    def _member(self) -> Told:
        if "openid" not in self.scopes:
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        who = {"sub": self.member.rsplit(":", 1)[-1]}
        return 200, who | ({"name": "Ana H."} if "profile" in self.scopes else {}), {}

    def _organization(self) -> Told:
        if not self.server.named:
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        return 200, {"id": 7001, "localizedName": "Harbour Ltd", "vanityName": "harbour"}, {}

    # ------------------------------------------------------------------------------------------------------- posts

    def _post(self) -> Told:
        said = self._json()
        author = said.get("author", "")
        if not self._speaks_for(author):
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        wants = {"distribution", "lifecycleState", "commentary", "visibility"}
        if (
            not wants <= set(said)
            or said["lifecycleState"] != "PUBLISHED"
            or said["distribution"]["feedDistribution"] != "MAIN_FEED"
        ):
            return 422, _wrong(422, "MISSING_FIELD"), {}
        if said["visibility"] not in ("PUBLIC", "CONNECTIONS") or (author == PAGE and said["visibility"] != "PUBLIC"):
            return 400, _wrong(400, "INVALID_VISIBILITY"), {}
        content = said.get("content", {})
        if len(content) > 1 or not all(self._is_ready(each, author) for each in _pictures(content)):
            return 400, _wrong(400, "INVALID_CONTENT"), {}
        if not said["commentary"] and not content:
            return 422, _wrong(422, "EMPTY"), {}
        words = seen(said["commentary"])
        if words and any(each["author"] == author and each["seen"] == words for each in self.server.posts.values()):
            return 422, _duplicate(self.server.number()), {}
        urn = f"urn:li:share:{self.server.number()}"
        self.server.posts[urn] = {"author": author, "seen": words, "at": time.time(), "said": said}
        return 201, b"", {"x-restli-id": urn}

    def _list(self) -> Told:
        author = self.params.get("author", "")
        if "r_organization_social" not in self.scopes or author != PAGE or self.params.get("q") != "author":
            return 403, _wrong(403, "ACCESS_DENIED partnerApiPostsExternal.FINDER-author"), {}
        if self.headers.get("X-RestLi-Method") != "FINDER" or not 0 < int(self.params.get("count", "10")) <= 100:
            return 400, _wrong(400, "FINDER"), {}
        start, count = int(self.params.get("start", "0")), int(self.params.get("count", "10"))
        mine = [(urn, each) for urn, each in reversed(self.server.posts.items()) if each["author"] == author]
        told = [
            {
                "id": urn,
                "author": author,
                "commentary": each["said"]["commentary"],
                "publishedAt": int(each["at"] * 1000),
            }
            for urn, each in mine[start : start + count]
        ]
        return 200, {"elements": told, "paging": {"start": start, "count": count, "total": len(mine)}}, {}

    def _update(self) -> Told:
        there = self.server.posts.get(self.urn)
        if self.headers.get("X-RestLi-Method") != "PARTIAL_UPDATE":
            return 400, _wrong(400, "METHOD"), {}
        if there is None:
            return 404, _wrong(404, "NOT_FOUND"), {}
        if not self._speaks_for(there["author"]):
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        change = self._json()["patch"]["$set"]
        assert set(change) == {"commentary"}
        there["seen"] = seen(change["commentary"])
        return 204, b"", {}

    def _delete(self) -> Told:
        there = self.server.posts.get(self.urn)
        if there is None:
            return 404, _wrong(404, "NOT_FOUND"), {}
        if not self._speaks_for(there["author"]):
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        del self.server.posts[self.urn]
        return 204, b"", {}

    # ---------------------------------------------------------------------------------------------------- pictures

    def _image(self) -> Told:
        owner = self._json()["initializeUploadRequest"]["owner"]
        if not self._speaks_for(owner):
            return 403, _wrong(403, "ACCESS_DENIED"), {}
        urn = f"urn:li:image:C{self.server.number()}"
        self.server.images[urn] = {"owner": owner, "bytes": b"", "done": None}
        url = f"{self.server.elsewhere or self.server.url}/put-{urn.rsplit(':', 1)[-1]}"
        return (
            200,
            {"value": {"uploadUrl": url, "image": urn, "uploadUrlExpiresAt": int(time.time() * 1000) + 86_400_000}},
            {},
        )

    def _put(self) -> Told:
        image = self.server.images[f"urn:li:image:{self.urn.removeprefix('put-')}"]
        image["bytes"], image["done"] = self.raw, time.time() + self.server.work
        return 201, b"", {}

    def _status(self, urn: str) -> str:
        image = self.server.images.get(urn)
        if image is None or image["done"] is None:
            return "WAITING_UPLOAD"
        if self.server.work < 0:
            return "PROCESSING_FAILED"
        return "AVAILABLE" if image["done"] <= time.time() else "PROCESSING"

    def _look(self) -> Told:
        if "r_organization_social" not in self.scopes:
            return 403, _wrong(403, "ACCESS_DENIED partnerApiImages.GET"), {}
        return 200, {"id": self.urn, "status": self._status(self.urn)}, {}

    def _is_ready(self, picture: dict[str, Any], author: str) -> bool:
        image = self.server.images.get(picture["id"])
        return image is not None and image["owner"] == author and self._status(picture["id"]) == "AVAILABLE"

    # ------------------------------------------------------------------------------------------------------ within

    def _say(self, status: int, answer: Any, **headers: str) -> None:
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        usual = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        for name, value in (usual | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _pictures(content: dict[str, Any]) -> list[dict[str, Any]]:
    many = content.get("multiImage", {}).get("images", [])
    assert len(many) != 1, "one picture is no multiImage"
    return [content["media"]] if "media" in content else many


def _wrong(status: int, code: str) -> dict[str, Any]:
    return {"status": status, "code": code, "message": code.lower()}


def _duplicate(ghost: str) -> dict[str, Any]:
    """As others were told; the post that it names is not there."""
    error = {"description": "Duplicate post is detected", "input": {}, "code": "DUPLICATE_POST"}
    return {
        "message": f"Content is a duplicate of urn:li:share:{ghost}",
        "errorDetails": {"inputErrors": [error]},
        "status": 422,
    }
