"""A small stand-in for a Mastodon server, for what mastodon-mock cannot do: a clock of its own, slow media, keys that it forgets."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TOKEN = "token-of-ana"


class FakeMastodon(ThreadingHTTPServer):
    """The server of one account, number "1".

    `late` is how far its clock is behind ours; `keeps_keys` whether it remembers an Idempotency-Key; `media` the statuses with which
    the next questions about an upload are answered; `received` the bytes of all uploads; `odd` answers to paths instead of the true
    ones; `asked` what was asked.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.late = timedelta()
        self.keeps_keys = True
        self.tokens = {TOKEN}
        self.keys: dict[str, str] = {}
        self.statuses: dict[str, dict[str, Any]] = {}
        self.uploads: dict[str, str] = {}
        self.media: list[int] = []
        self.received = 0
        self.odd: dict[str, Any] = {}
        self.asked: list[str] = []
        self.timeless = False
        self.lock = threading.Lock()

    def handle_error(self, *_: object) -> None:
        """Quiet: whoever breaks off is not answered."""

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def now(self) -> datetime:
        """What its clock shows."""
        return datetime.now(UTC) - self.late

    def add(self, text: str, made: datetime | None = None, **more: Any) -> dict[str, Any]:
        """A status that it holds from now on; `made` by its own clock."""
        number = str(100 + len(self.statuses))
        at = (made or self.now()).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.statuses[number] = {
            "id": number,
            "uri": f"{self.url}/users/ana/statuses/{number}",
            "url": f"{self.url}/@ana/{number}",
            "created_at": at,
            "content": f"<p>{escape(text)}</p>" if text else "",
            "spoiler_text": "",
            "visibility": "public",
            "in_reply_to_id": None,
            "in_reply_to_account_id": None,
            "media_attachments": [],
            "edited_at": None,
            "reblog": None,
            "account": {"id": "1", "acct": "ana"},
        } | more
        return self.statuses[number]


@contextmanager
def running_mastodon() -> Iterator[FakeMastodon]:
    """One that answers until the end."""
    server = FakeMastodon()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class _Calls(BaseHTTPRequestHandler):
    server: FakeMastodon
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return "" if self.server.timeless else format_datetime(self.server.now().replace(microsecond=0), usegmt=True)

    def do_GET(self) -> None:
        body = self._body()
        with self.server.lock:
            status, answer = self._answer(urlsplit(self.path), body)
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815  (the names are http.server's)

    def _body(self) -> bytes:
        if self.path == "/api/v2/media" and "Content-Length" in self.headers:
            return self._let_go(int(self.headers["Content-Length"]))
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = b""
        while size := int(self.rfile.readline(), 16):  # raises when it breaks off, so that nothing is answered
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _let_go(self, size: int) -> bytes:
        """A file is counted and not kept, however large it is."""
        while size and (piece := self.rfile.read(min(size, 1024 * 1024))):
            size -= len(piece)
            self.server.received += len(piece)
        return b""

    @property
    def _known(self) -> bool:
        return self.headers.get("Authorization", "").removeprefix("Bearer ") in self.server.tokens

    def _answer(self, parts: Any, body: bytes) -> tuple[int, Any]:
        self.server.asked.append(f"{self.command} {parts.path}")
        if parts.path in self.server.odd:
            return 200, self.server.odd[parts.path]
        said = json.loads(body) if "json" in self.headers.get("Content-Type", "") else {}
        routes: dict[str, Callable[..., tuple[int, Any]]] = {
            "GET /api/v1/accounts/verify_credentials": self._me,
            "GET /api/v1/accounts/1/statuses": self._listing,
            "POST /api/v1/statuses": self._say,
            "PUT /api/v1/statuses/(.+)": self._edit,
            "GET /api/v1/statuses/(.+)": self._show,
            "POST /api/v2/media": self._upload,
            "GET /api/v1/media/(.+)": self._processing,
            "POST /oauth/revoke": lambda *_: self._revoke(dict(parse_qsl(body.decode()))),
        }
        for route, call in routes.items():
            if found := re.fullmatch(route, f"{self.command} {parts.path}"):
                return call(said, dict(parse_qsl(parts.query)), *found.groups())
        return 404, {"error": "Record not found"}

    def _me(self, *_: Any) -> tuple[int, Any]:
        return (200, {"id": "1", "acct": "ana", "uri": f"{self.server.url}/users/ana"}) if self._known else (401, {})

    def _listing(self, said: Any, params: dict[str, str]) -> tuple[int, Any]:
        newest = sorted(self.server.statuses.values(), key=lambda each: int(each["id"]), reverse=True)
        shown = [each for each in newest if self._known or each["visibility"] in ("public", "unlisted")]
        below = [each for each in shown if int(each["id"]) < int(params.get("max_id", "9" * 9))]
        return 200, below[: int(params["limit"])]

    def _say(self, said: dict[str, Any], *_: Any) -> tuple[int, Any]:
        if not self._known:
            return 401, {}
        key = self.headers.get("Idempotency-Key", "")
        if key in self.server.keys:
            return 200, self.server.statuses[self.server.keys[key]]
        made = self.server.add(
            said["status"],
            spoiler_text=said["spoiler_text"],
            visibility=said.get("visibility", "public"),
            in_reply_to_id=said.get("in_reply_to_id"),
            media_attachments=[{"id": each, "description": ""} for each in said.get("media_ids", [])],
        )
        if self.server.keeps_keys:
            self.server.keys[key] = made["id"]
        return 200, made

    def _show(self, said: Any, params: Any, number: str) -> tuple[int, Any]:
        status = self.server.statuses.get(number)
        if status is None or not (self._known or status["visibility"] == "public"):
            return 404, {"error": "Record not found"}
        return 200, status

    def _edit(self, said: dict[str, Any], params: Any, number: str) -> tuple[int, Any]:
        """As a real server does: pictures that are not named again are gone."""
        if not self._known:
            return 401, {}
        alts = {each["id"]: each["description"] for each in said.get("media_attributes", [])}
        status = self.server.statuses[number]
        status["content"] = f"<p>{escape(said['status'])}</p>"
        status["media_attachments"] = [
            {"id": each, "description": alts.get(each)} for each in said.get("media_ids", [])
        ]
        return 200, status

    def _upload(self, *_: Any) -> tuple[int, Any]:
        return (self.server.media.pop(0) if self.server.media else 200), {"id": "7", "url": None}

    def _processing(self, *_: Any) -> tuple[int, Any]:
        return (self.server.media.pop(0) if self.server.media else 200), {"id": "7"}

    def _revoke(self, form: dict[str, str]) -> tuple[int, Any]:
        if form.get("client_id") != "client" or form.get("client_secret") != "secret":
            return 403, {"error": "unauthorized_client"}
        self.server.tokens.discard(form.get("token", ""))
        return 200, {}
