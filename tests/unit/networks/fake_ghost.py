"""A small stand-in for a Ghost site: keys, drafts, slugs, the lock on changes, pictures, and trouble on demand.

It does what Ghost 6.65 was seen to do; tests/unit/networks/test_ghost.py runs against the real one too (FORESAY_GHOST).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
import threading
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

API = "/ghost/api/admin/"
WRITABLE = {
    "title", "slug", "html", "lexical", "status", "visibility", "updated_at", "published_at", "custom_template", "tags",
}  # fmt: skip
"""The fields that are taken; others are dropped without a word, as Ghost does (`uuid`, `comment_id`)."""


class FakeGhost(ThreadingHTTPServer):
    """`posts` by id. `trouble` is how the next calls are met, one each: "" not at all, "drop", "drop before", "500 after", "500",
    "429", "odd", or "redirect". `asked` are the calls that came, as "METHOD path"."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.posts: dict[str, dict[str, Any]] = {}
        self.images: dict[str, bytes] = {}
        self.keys: dict[str, str] = {}
        self.trouble: list[str] = []
        self.asked: list[str] = []
        self.elsewhere = ""
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def key(self) -> str:
        """A new Admin API key."""
        name, secret = secrets.token_hex(12), secrets.token_hex(32)
        self.keys[name] = secret
        return f"{name}:{secret}"

    def shown(self) -> list[dict[str, Any]]:
        """The posts that people see."""
        return [post for post in self.posts.values() if post["status"] == "published"]

    def free(self, slug: str, but: str = "") -> str:
        """The slug, or the same with a number: no two posts have one."""
        safe = unicodedata.normalize("NFKD", slug).encode("ascii", "ignore").decode().lower()
        safe = re.sub(r"[^a-z0-9]+", "-", safe).strip("-")[:185] or "post"
        taken = {post["slug"] for post in self.posts.values() if post["id"] != but}
        number = 1
        while (found := safe if number == 1 else f"{safe}-{number}") in taken:
            number += 1
        return found


@contextmanager
def running_ghost() -> Iterator[FakeGhost]:
    """One that answers until the end."""
    server = FakeGhost()
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

    def __init__(self, status: int, kind: str) -> None:
        super().__init__(kind)
        self.status = status
        self.kind = kind


class _Calls(BaseHTTPRequestHandler):
    server: FakeGhost
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one piece: else each answer waits for the last one to be acknowledged

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        with self.server.lock:
            self.server.asked.append(f"{self.command} {parts.path.removeprefix(API)}")
            trouble = self.server.trouble.pop(0) if self.server.trouble else ""
            if trouble == "drop before":
                return self._hang_up()
            if trouble == "redirect":
                return self._say(302, None, Location=self.server.elsewhere + self.path)
            if trouble in ("429", "500"):
                return self._say(int(trouble), _error("Trouble"), **({"Retry-After": "9"} if trouble == "429" else {}))
            try:
                status, said = self._do(parts.path, dict(parse_qsl(parts.query)), body)
            except Wrong as wrong:
                status, said = wrong.status, _error(wrong.kind)
        if trouble == "drop":
            return self._hang_up()  # it was taken, and nobody is told
        if trouble == "500 after":
            return self._say(500, _error("InternalServerError"))
        return self._say(status, [None, {"posts": 7}] if trouble == "odd" else said)

    def _hang_up(self) -> None:
        self.close_connection = True

    def _do(self, path: str, params: dict[str, str], body: bytes) -> tuple[int, Any]:
        if not path.startswith(API) or not path.endswith("/"):
            raise Wrong(404, "NotFoundError")
        what, _, which = path.removeprefix(API).strip("/").partition("/")
        if (self.command, what) == ("GET", "site"):
            site = {"title": "Harbour", "description": "Ships", "url": f"{self.server.url}/", "version": "6.65"}
            return 200, {"site": site}
        self._let_in()
        call = {
            ("GET", "posts"): self._browse,
            ("POST", "posts"): self._add,
            ("PUT", "posts"): self._edit,
            ("DELETE", "posts"): self._destroy,
            ("POST", "images"): self._upload,
        }.get((self.command, what))
        if call is None:
            raise Wrong(403, "NoPermissionError")
        return call(which, params, body)

    def _let_in(self) -> None:
        """The token as Ghost looks at it. Raises Wrong."""
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        if not token:
            raise Wrong(403, "NoPermissionError")
        try:
            head, claims, seal = token.split(".")
            told, claim = json.loads(_decoded(head)), json.loads(_decoded(claims))
        except ValueError as wrong:
            raise Wrong(400, "BadRequestError") from wrong
        secret = self.server.keys.get(told.get("kid"), "")
        right = hmac.new(bytes.fromhex(secret), f"{head}.{claims}".encode(), hashlib.sha256).digest()
        now = time.time()
        fresh = claim["exp"] > now and claim["iat"] + 300 > now and claim["exp"] - claim["iat"] <= 300
        if scheme != "Ghost" or told.get("alg") != "HS256" or not secret or not fresh or claim["aud"] != "/admin/":
            raise Wrong(401, "UnauthorizedError")
        if not hmac.compare_digest(right, _decoded(seal)):
            raise Wrong(401, "UnauthorizedError")

    def _browse(self, which: str, params: dict[str, str], _: bytes) -> tuple[int, Any]:
        if which:
            return 200, {"posts": [_part(self._post(which), params)]}
        found = list(reversed(self.server.posts.values()))
        if given := params.get("filter"):
            for each in given.split("+"):
                wanted = re.fullmatch(r"(slug|title|status|custom_template):'?([^']*)'?", each)
                if wanted is None:
                    raise Wrong(400, "BadRequestError")
                found = [post for post in found if post[wanted[1]] == wanted[2]]
        found.sort(key=lambda post: post["published_at"] or "", reverse=True)
        found = found[: int(params.get("limit", "15"))]
        return 200, {"posts": [_part(post, params) for post in found], "meta": {"pagination": {"total": len(found)}}}

    def _add(self, which: str, params: dict[str, str], body: bytes) -> tuple[int, Any]:
        said = _read(body)
        if "title" not in said:
            raise Wrong(422, "ValidationError")
        post = {
            "id": secrets.token_hex(12),
            "title": "(Untitled)",
            "html": "",
            "status": "draft",
            "visibility": "public",
            "custom_template": None,
            "tags": [],
            "published_at": None,
        }
        self._take(post, said, params)
        post["slug"] = self.server.free(said.get("slug") or post["title"])
        self.server.posts[post["id"]] = post
        return 201, {"posts": [self._with_url(post)]}

    def _edit(self, which: str, params: dict[str, str], body: bytes) -> tuple[int, Any]:
        post, said = self._post(which), _read(body)
        if "updated_at" not in said:
            raise Wrong(422, "ValidationError")
        changed = {name for name in set(said) - {"updated_at"} if said[name] != post.get(name)}
        if changed and said["updated_at"] != post["updated_at"]:
            raise Wrong(409, "UpdateCollisionError")
        self._take(post, said, params)
        if "slug" in said and said["slug"] != post["slug"]:
            post["slug"] = self.server.free(said["slug"])
        return 200, {"posts": [self._with_url(post)]}

    def _take(self, post: dict[str, Any], said: dict[str, Any], params: dict[str, str]) -> None:
        if len(said.get("title", "")) > 255:
            raise Wrong(422, "ValidationError")
        if said.get("visibility", "public") not in ("public", "members", "paid"):
            raise Wrong(500, "InternalServerError")
        kept = {name: value for name, value in said.items() if name in WRITABLE - {"slug", "updated_at"}}
        if params.get("source") != "html":
            kept.pop("html", None)  # without `source` it is passed over
        else:
            _well_formed(kept.get("html", ""))
        if kept.get("title") == "":
            kept["title"] = "(Untitled)"
        post.update(kept)
        # to the second, as Ghost does; the fake's clock ticks at each change so that its lock is seen to work
        tick = sum(1 for _ in self.server.asked)
        post["updated_at"] = datetime.fromtimestamp(1_800_000_000 + tick, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        if post["status"] == "published":
            post["published_at"] = post["published_at"] or post["updated_at"]

    def _destroy(self, which: str, params: dict[str, str], _: bytes) -> tuple[int, Any]:
        del self.server.posts[self._post(which)["id"]]
        return 204, None

    def _upload(self, which: str, params: dict[str, str], body: bytes) -> tuple[int, Any]:
        found = re.search(rb'name="file"; filename="([^"]+)"\r\nContent-Type: (\S+)\r\n\r\n(.*)\r\n--', body, re.DOTALL)
        if which != "upload" or found is None or not re.search(rb"\.(png|jpe?g|gif|webp)$", found[1]):
            raise Wrong(415, "UnsupportedMediaTypeError")
        name = found[1].decode()
        self.server.images[name] = found[3]
        return 201, {"images": [{"url": f"{self.server.url}/content/images/2026/11/{name}", "ref": None}]}

    def _post(self, which: str) -> dict[str, Any]:
        if not re.fullmatch("[0-9a-f]{24}", which):
            raise Wrong(422, "ValidationError")
        if which not in self.server.posts:
            raise Wrong(404, "NotFoundError")
        return self._with_url(self.server.posts[which])

    def _with_url(self, post: dict[str, Any]) -> dict[str, Any]:
        post["url"] = f"{self.server.url}/{post['slug'] if post['status'] == 'published' else 'p'}/"
        return post

    def _say(self, status: int, said: Any, **headers: str) -> None:
        body = b"" if said is None else json.dumps(said).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json", "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _read(body: bytes) -> dict[str, Any]:
    said = json.loads(body)
    if set(said) != {"posts"} or len(said["posts"]) != 1:
        raise Wrong(422, "ValidationError")
    return said["posts"][0]


def _part(post: dict[str, Any], params: dict[str, str]) -> dict[str, Any]:
    wanted = params.get("fields", "").split(",")
    return {name: value for name, value in post.items() if wanted == [""] or name in wanted}


def _error(kind: str) -> dict[str, Any]:
    return {"errors": [{"message": kind, "type": kind, "code": None}]}


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


class _Tags(HTMLParser):
    """Only the tags that we mean to send, each closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in ("p", "br", "a", "figure", "img"), tag
        if tag not in ("br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _well_formed(html: str) -> None:
    tags = _Tags()
    tags.feed(html)
    tags.close()
    assert tags.open == []
