"""A small stand-in for a Bluesky server: sessions, records, blobs, and trouble on demand. Behaves as a real one was seen to."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

PASSWORD = "abcd-efgh-ijkl-mnop"


class FakePds(ThreadingHTTPServer):
    """`records` by repository, collection and key; `trouble` is how the next change is met: "drop", "500", "429", "expired"."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.records: dict[tuple[str, str, str], dict[str, Any]] = {}
        self.tokens: dict[str, str] = {}
        self.trouble: list[str] = []
        self.serial = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def session(self, handle: str) -> dict[str, str]:
        """New tokens for a handle."""
        self.serial += 1
        did = did_of(handle)
        access, refresh = f"access-{self.serial}-{handle}", f"refresh-{self.serial}-{handle}"
        self.tokens[access] = self.tokens[refresh] = did
        return {"did": did, "handle": handle, "accessJwt": access, "refreshJwt": refresh}


def did_of(handle: str) -> str:
    """A made-up DID."""
    return "did:plc:" + hashlib.sha256(handle.encode()).hexdigest()[:24]


@contextmanager
def running_pds() -> Iterator[FakePds]:
    """One that answers until the end."""
    server = FakePds()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class _Calls(BaseHTTPRequestHandler):
    server: FakePds
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._answer({})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(json.loads(body) if "json" in self.headers.get("Content-Type", "") else {"blob": body})

    def _answer(self, said: dict[str, Any]) -> None:
        parts = urlsplit(self.path)
        call, params = parts.path.rsplit(".", 1)[-1], dict(parse_qsl(parts.query))
        with self.server.lock:
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            did = self.server.tokens.get(token, "")
            if call not in ("createSession", "resolveHandle", "listRecords") and not did:
                return self._error(401 if not token else 400, "AuthMissing" if not token else "InvalidToken")
            trouble = self.server.trouble.pop(0) if self.server.trouble and call == "putRecord" else ""
            if trouble == "expired":
                del self.server.tokens[token]
                return self._error(400, "ExpiredToken")
            if trouble == "429":
                return self._error(429, "RateLimitExceeded", **{"Retry-After": "9"})
            status, answer = getattr(self, "_" + re.sub("([A-Z])", r"_\1", call).lower())(said, params, did, token)
        if trouble == "drop":
            self.close_connection = True
            return None  # it was taken, and nobody is told
        if trouble == "500":
            return self._error(500, "InternalServerError")
        if status != 200:
            return self._error(status, answer)
        return self._say(200, answer)

    def _create_session(self, said: dict[str, Any], *_: Any) -> tuple[int, Any]:
        if said.get("password") != PASSWORD:
            return 401, "AuthenticationRequired"
        return 200, self.server.session(said["identifier"])

    def _refresh_session(self, said: dict[str, Any], params: Any, did: str, token: str) -> tuple[int, Any]:
        if not token.startswith("refresh-"):
            return 400, "InvalidToken"
        del self.server.tokens[token]
        return 200, self.server.session(token.split("-", 2)[2])

    def _delete_session(self, said: Any, params: Any, did: str, token: str) -> tuple[int, Any]:
        if not token.startswith("refresh-"):
            return 400, "InvalidToken"
        del self.server.tokens[token]
        return 200, {}

    def _resolve_handle(self, said: Any, params: dict[str, str], *_: Any) -> tuple[int, Any]:
        return (
            (200, {"did": did_of(params["handle"])}) if params["handle"].endswith(".test") else (400, "InvalidRequest")
        )

    def _upload_blob(self, said: dict[str, Any], *_: Any) -> tuple[int, Any]:
        link = hashlib.sha256(said["blob"]).hexdigest()
        return 200, {
            "blob": {"$type": "blob", "ref": {"$link": link}, "mimeType": "image/png", "size": len(said["blob"])}
        }

    def _put_record(self, said: dict[str, Any], params: Any, did: str, *_: Any) -> tuple[int, Any]:
        place = (did, said["collection"], said["rkey"])
        cid = _cid(said["record"])
        if (
            place in self.server.records
            and self.server.records[place] != said["record"]
            and said.get("swapRecord", 0) is None
        ):
            return 400, "InvalidSwap"
        self.server.records[place] = said["record"]
        return 200, {"uri": f"at://{'/'.join(place)}", "cid": cid}

    def _get_record(self, said: Any, params: dict[str, str], *_: Any) -> tuple[int, Any]:
        place = (params["repo"], params["collection"], params["rkey"])
        if place not in self.server.records:
            return 400, "RecordNotFound"
        record = self.server.records[place]
        return 200, {"uri": f"at://{'/'.join(place)}", "cid": _cid(record), "value": record}

    def _list_records(self, said: Any, params: dict[str, str], *_: Any) -> tuple[int, Any]:
        wanted = (params["repo"], params["collection"])
        found = sorted((key, value) for (*place, key), value in self.server.records.items() if tuple(place) == wanted)
        page = [each for each in found if each[0] > params.get("cursor", "")][: int(params.get("limit", "50"))]
        listed = [{"uri": f"at://{'/'.join(wanted)}/{key}", "value": value} for key, value in page]
        return 200, {"records": listed} | ({"cursor": page[-1][0]} if page else {})

    def _delete_record(self, said: dict[str, Any], params: Any, did: str, *_: Any) -> tuple[int, Any]:
        self.server.records.pop((did, said["collection"], said["rkey"]), None)
        return 200, {}

    def _error(self, status: int, name: str, **headers: str) -> None:
        self._say(status, {"error": name, "message": name}, **headers)

    def _say(self, status: int, answer: Any, **headers: str) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json", "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _cid(record: Any) -> str:
    return "bafy" + hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:40]
