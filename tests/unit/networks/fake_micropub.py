"""A small stand-in for a site of one's own: its page, IndieAuth, Micropub, a place for pictures, and trouble on demand.

It holds to the W3C's Micropub and to IndieAuth, and refuses what they refuse. What sites differ in is a switch.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


class FakeSite(ThreadingHTTPServer):
    """`posts` by address, oldest first. `trouble` is how the next calls with a token are met, one each: "" not at all, "drop",
    "drop before", "500 after", "500", "429", "odd", or "redirect". `tokens` are scopes by token.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.posts: dict[str, dict[str, Any]] = {}
        self.pictures: dict[str, bytes] = {}
        self.tokens: dict[str, str] = {}
        self.refreshes: dict[str, str] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.trouble: list[str] = []
        self.asked: list[str] = []
        self.elsewhere = ""
        self.page: tuple[str, str] | None = None
        """Another page and another Link header than the usual."""
        self.me = f"{self.url}/"
        """Whose site the owner says it is."""
        # what sites differ in
        self.lists = True
        self.takes_slugs = True
        self.has_media = True
        self.says_when = True
        """Whether it keeps the moment that we send; else it takes its own."""
        self.curls_quotes = False
        self.takes = 201
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def token(self, scope: str = "create update delete media") -> str:
        """A new token."""
        made = secrets.token_hex(12)
        self.tokens[made] = scope
        return made

    def say_yes(self, visit: str) -> dict[str, str]:
        """What the owner's browser brings back from the page that `visit` leads to."""
        asked = dict(parse_qsl(urlsplit(visit).query))
        assert visit.startswith(f"{self.url}/auth?")
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert asked["redirect_uri"].startswith(asked["client_id"])
        assert urlsplit(asked["client_id"]).path == "/"
        code = secrets.token_hex(8)
        self.codes[code] = asked
        return {"code": code, "state": asked["state"], "iss": f"{self.url}/"}

    def said(self, words: str) -> list[str]:
        """The addresses of the posts that say `words`."""
        return [url for url, post in self.posts.items() if post["content"] == [words]]


@contextmanager
def running_site() -> Iterator[FakeSite]:
    """One that answers until the end."""
    server = FakeSite()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class Wrong(Exception):
    """A call that is refused."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(error)
        self.status = status
        self.error = error


Said = tuple[int, Any, dict[str, str]]


class _Calls(BaseHTTPRequestHandler):
    server: FakeSite
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one piece: else each answer waits for the last one to be acknowledged

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        secret = "Authorization" in self.headers
        with self.server.lock:
            self.server.asked.append(f"{self.command} {parts.path}{' with a token' if secret else ''}")
            trouble = self.server.trouble.pop(0) if self.server.trouble and secret else ""
            if trouble == "drop before":
                return self._hang_up()
            if trouble == "redirect":
                return self._say(307, None, {"Location": self.server.elsewhere + self.path})
            if trouble in ("429", "500"):
                return self._say(int(trouble), {"error": "trouble"}, {"Retry-After": "9"} if trouble == "429" else {})
            try:
                status, said, headers = self._do(parts.path, dict(parse_qsl(parts.query)), body)
            except Wrong as wrong:
                status, said, headers = wrong.status, {"error": wrong.error}, {}
        if trouble == "drop":
            return self._hang_up()  # it was taken, and nobody is told
        if trouble == "500 after":
            return self._say(500, {"error": "trouble"}, {})
        if trouble == "odd":
            return self._say(status, [None, {"items": 7}], {})
        return self._say(status, said, headers)

    def _hang_up(self) -> None:
        self.close_connection = True

    def _do(self, path: str, query: dict[str, str], body: bytes) -> Said:
        if self.command == "GET" and path == "/":
            return self._page()
        if self.command == "GET" and path == "/metadata":
            return 200, self._metadata(), {}
        if self.command == "GET" and path.startswith("/posts/"):
            return (200 if self.server.url + path in self.server.posts else 404), None, {}
        if self.command == "POST" and path == "/revoke":
            gone = dict(parse_qsl(body.decode()))["token"]
            self.server.tokens.pop(gone, None)
            self.server.refreshes.pop(gone, None)
            return 200, None, {}
        if self.command == "POST" and path == "/token":
            return 200, self._token(dict(parse_qsl(body.decode()))), {"Cache-Control": "no-store"}
        if path == "/media" and self.command == "POST":
            return self._picture(body)
        if path == "/micropub" and query.get("site") == "1":
            return self._look(query) if self.command == "GET" else self._act(body)
        raise Wrong(404, "not_found")

    # ------------------------------------------------------------------------------------------- page and IndieAuth

    def _page(self) -> Said:
        page = '<title>Ana</title><link rel="micropub" href="/micropub?site=1"><link rel="stylesheet" href="x.css">'
        header = "</metadata>; rel=indieauth-metadata, </feed>; rel=alternate"
        html, link = self.server.page or (page, header)
        return 200, html, {"Content-Type": "text/html"} | ({"Link": link} if link else {})

    def _metadata(self) -> dict[str, Any]:
        here = self.server.url
        return {
            "issuer": f"{here}/",
            "authorization_endpoint": f"{here}/auth",
            "token_endpoint": f"{here}/token",
            "revocation_endpoint": f"{here}/revoke",
            "code_challenge_methods_supported": ["S256"],
        }

    def _token(self, form: dict[str, str]) -> dict[str, Any]:
        if form.get("grant_type") == "refresh_token":
            scope = self.server.refreshes.pop(form["refresh_token"], None)
            if scope is None:
                raise Wrong(400, "invalid_grant")
            return self._given(scope)
        asked = self.server.codes.pop(form.get("code", ""), None)
        if form.get("grant_type") != "authorization_code" or asked is None:
            raise Wrong(400, "invalid_grant")
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        right = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == asked["code_challenge"]
        if not right or any(form.get(name) != asked[name] for name in ("client_id", "redirect_uri")):
            raise Wrong(400, "invalid_grant")
        return self._given(asked["scope"])

    def _given(self, scope: str) -> dict[str, Any]:
        refresh = secrets.token_hex(12)
        self.server.refreshes[refresh] = scope
        return {
            "access_token": self.server.token(scope),
            "token_type": "Bearer",
            "scope": scope,
            "me": self.server.me,
            "expires_in": 3600,
            "refresh_token": refresh,
        }

    # ------------------------------------------------------------------------------------------------------ Micropub

    def _scopes(self) -> list[str]:
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer" or token not in self.server.tokens:
            raise Wrong(401, "unauthorized")
        return self.server.tokens[token].split()

    def _needs(self, scope: str) -> None:
        if scope not in self._scopes():
            raise Wrong(403, "insufficient_scope")

    def _look(self, query: dict[str, str]) -> Said:
        self._scopes()
        if query.get("q") == "config":
            return 200, {"media-endpoint": "/media"} if self.server.has_media else {}, {}
        if query.get("q") != "source" or (not self.server.lists and "url" not in query):
            raise Wrong(400, "invalid_request")
        shown = [
            {"type": ["h-entry"], "properties": post | {"url": [url]}}
            for url, post in reversed(self.server.posts.items())
        ]
        return 200, {"items": shown[: int(query.get("limit", "20"))]}, {}

    def _act(self, body: bytes) -> Said:
        if self.headers.get("Content-Type") != "application/json":
            raise Wrong(400, "invalid_request")
        said = json.loads(body)
        action = said.get("action", "create")
        self._needs(action)
        if action == "create":
            return self._create(said)
        if said.get("url") not in self.server.posts:
            raise Wrong(400, "invalid_request")
        if action == "delete":
            del self.server.posts[said["url"]]
            return 204, None, {}
        post = self.server.posts[said["url"]]
        _must_be_lists(said["replace"])
        assert all(isinstance(name, str) for name in said.get("delete", []))
        post.update(said["replace"])
        for name in said.get("delete", []):
            post.pop(name, None)
        return 204, None, {}

    def _create(self, said: dict[str, Any]) -> Said:
        if said.get("type") != ["h-entry"] or set(said) != {"type", "properties"}:
            raise Wrong(400, "invalid_request")
        given = said["properties"]
        _must_be_lists(given)
        hint = given.pop("mp-slug", [""])[0] if self.server.takes_slugs else ""
        slug = hint or secrets.token_hex(3)
        url = f"{self.server.url}/posts/{slug}"
        while url in self.server.posts:
            url += "-2"
        given = {name: value for name, value in given.items() if not name.startswith("mp-")}
        if not self.server.says_when:
            given["published"] = [datetime.now(UTC).isoformat()]
        if self.server.curls_quotes:
            words = given["content"][0].replace("'", "\u2019").replace("&", "&amp;")
            given["content"] = [{"html": f"<p>{words}</p>", "value": words}]
        self.server.posts[url] = given
        return self.server.takes, None, {"Location": url}

    def _picture(self, body: bytes) -> Said:
        self._needs("media")
        found = re.search(rb'name="file"; filename="([^"]+)"\r\nContent-Type: (\S+)\r\n\r\n(.*)\r\n--', body, re.DOTALL)
        if found is None:
            raise Wrong(400, "invalid_request")
        url = f"{self.server.url}/pictures/{found[1].decode()}"
        self.server.pictures[url] = found[3]
        return 201, None, {"Location": url}

    def _say(self, status: int, said: Any, headers: dict[str, str]) -> None:
        body = b"" if said is None else said.encode() if isinstance(said, str) else json.dumps(said).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json", "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _must_be_lists(given: Any) -> None:
    """Every value of the protocol is a list."""
    if not isinstance(given, dict) or not all(isinstance(value, list) and value for value in given.values()):
        raise Wrong(400, "invalid_request")
