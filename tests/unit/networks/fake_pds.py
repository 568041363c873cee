"""A small stand-in for a Bluesky server, with trouble on demand. Behaves as a real one was seen to."""

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
OPEN = ("createSession", "resolveHandle", "getRecord", "listRecords")
FOR_THE_ACTIVE = ("putRecord", "deleteRecord")
LARGEST_BLOB = 5_000_000
LARGEST_IMAGE = 2_000_000


class FakePds(ThreadingHTTPServer):
    """`records` by repository, collection and key; `told` are notifications, in any order; `off` are accounts that are switched off.

    `fails` says how the next calls of a kind are met: "fine"; done, but "drop" (no answer), "500" or "odd" (an answer that says
    nothing); or not done, with "429", "expired" (the token has run out), or a status and the protocol's name, as "400 InvalidRequest".
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.records: dict[tuple[str, str, str], dict[str, Any]] = {}
        self.tokens: dict[str, str] = {}
        self.off: set[str] = set()
        self.told: list[dict[str, Any]] = []
        self.handles: dict[str, str] = {}
        self.trouble: dict[str, list[str]] = {}
        self.serial = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.server_port}"

    def fails(self, call: str, *how: str) -> None:
        """How the next calls of a kind are met."""
        self.trouble.setdefault(call, []).extend(how)

    def session(self, did: str) -> dict[str, Any]:
        """New tokens for an account."""
        self.serial += 1
        access, refresh = f"access-{self.serial}", f"refresh-{self.serial}"
        self.tokens[access] = self.tokens[refresh] = did
        return {
            "did": did,
            "handle": self.handles[did],
            "accessJwt": access,
            "refreshJwt": refresh,
            "active": did not in self.off,
        }


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
            if call not in OPEN and not did:
                return self._error(401 if not token else 400, "AuthMissing" if not token else "InvalidToken")
            if call in FOR_THE_ACTIVE and did in self.server.off:
                return self._error(401, "AccountDeactivated")
            trouble = (self.server.trouble.get(call) or ["fine"]).pop(0)
            if trouble == "expired":
                del self.server.tokens[token]
                return self._error(400, "ExpiredToken")
            if trouble == "429":
                return self._error(429, "RateLimitExceeded", **{"Retry-After": "9"})
            if " " in trouble:
                status, _, name = trouble.partition(" ")
                return self._error(int(status), name)
            status, answer = getattr(self, "_" + re.sub("([A-Z])", r"_\1", call).lower())(said, params, did, token)
        if trouble == "drop":
            self.close_connection = True
            return None  # it was done, and nobody is told
        if trouble == "500":
            return self._error(500, "InternalServerError")
        if trouble == "odd":
            return self._say(200, ["odd"])
        if status != 200:
            return self._error(status, answer)
        return self._say(200, answer)

    def _create_session(self, said: dict[str, Any], *_: Any) -> tuple[int, Any]:
        if said.get("password") != PASSWORD:
            return 401, "AuthenticationRequired"
        did = did_of(said["identifier"])
        self.server.handles.setdefault(did, said["identifier"])
        return 200, self.server.session(did)

    def _refresh_session(self, said: dict[str, Any], params: Any, did: str, token: str) -> tuple[int, Any]:
        if not token.startswith("refresh-"):
            return 400, "InvalidToken"
        return 200, self.server.session(did)  # the old one goes on for two hours, in case nobody heard

    def _deactivate_account(self, said: Any, params: Any, did: str, *_: Any) -> tuple[int, Any]:
        self.server.off.add(did)
        return 200, {}

    def _activate_account(self, said: Any, params: Any, did: str, *_: Any) -> tuple[int, Any]:
        self.server.off.discard(did)
        return 200, {}

    def _update_handle(self, said: dict[str, Any], params: Any, did: str, *_: Any) -> tuple[int, Any]:
        self.server.handles[did] = said["handle"]
        return 200, {}

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
        if len(said["blob"]) > LARGEST_BLOB:
            return 413, "PayloadTooLarge"
        link = hashlib.sha256(said["blob"]).hexdigest()
        return 200, {
            "blob": {"$type": "blob", "ref": {"$link": link}, "mimeType": "image/png", "size": len(said["blob"])}
        }

    def _put_record(self, said: dict[str, Any], params: Any, did: str, *_: Any) -> tuple[int, Any]:
        place = (did, said["collection"], said["rkey"])
        cid = _cid(said["record"])
        if any(image["image"]["size"] > LARGEST_IMAGE for image in said["record"].get("embed", {}).get("images", [])):
            return 400, "InvalidRequest"
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

    def _list_notifications(self, said: Any, params: dict[str, str], *_: Any) -> tuple[int, Any]:
        """Newest first; the cursor is the place of the last one that was told."""
        below = params.get("cursor", "~")
        there = sorted((each for each in self.server.told if _standing(each) < below), key=_standing, reverse=True)
        page = there[: int(params["limit"])]
        return 200, {"notifications": page} | ({"cursor": _standing(page[-1])} if page else {})

    def _error(self, status: int, name: str, **headers: str) -> None:
        self._say(status, {"error": name, "message": name}, **headers)

    def _say(self, status: int, answer: Any, **headers: str) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json", "Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _standing(notification: dict[str, Any]) -> str:
    return f"{notification['indexedAt']}|{notification['uri']}"


def _cid(record: Any) -> str:
    return "bafy" + hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()[:40]
