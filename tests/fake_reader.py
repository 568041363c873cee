"""A deeper reader for the tests: a real HTTP server on this machine that answers as it is told."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class FakeReader:
    """What it answers, and what it was asked. `delay` is in seconds, before the head of the answer."""

    port: int = 0
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes = b""
    delay: float = 0.0
    #: Seconds between the bytes of the answer; 0 sends them at once.
    drip: float = 0.0
    seen: list[dict[str, Any]] = field(default_factory=list)

    @property
    def address(self) -> str:
        """What one would put into the settings."""
        return f"http://127.0.0.1:{self.port}/v1"

    def say(self, content: Any) -> None:
        """Answer with this as the model's words (as JSON, unless it is a str)."""
        words = content if isinstance(content, str) else json.dumps(content)
        self.raw = json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()

    @property
    def asked(self) -> dict[str, Any]:
        """The last request: path, headers, body."""
        return self.seen[-1]


def remark(quote: str, why: str = "It could be read another way.", **more: str) -> dict[str, str]:
    """A remark as a model writes it."""
    return {"quote": quote, "why": why, **more}


@contextmanager
def fake_reader(tls: ssl.SSLContext | None = None) -> Iterator[FakeReader]:
    """A running one, on a free port of this machine."""
    reader = FakeReader()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"]))
            reader.seen.append({"path": self.path, "headers": dict(self.headers), "body": json.loads(sent)})
            time.sleep(reader.delay)
            self.send_response(reader.status)
            for name, value in ({"Content-Length": str(len(reader.raw))} | reader.headers).items():
                self.send_header(name, value)
            self.end_headers()
            pieces = [reader.raw] if not reader.drip else [reader.raw[at : at + 1] for at in range(len(reader.raw))]
            for piece in pieces:
                self.wfile.write(piece)
                time.sleep(reader.drip)

        def handle(self) -> None:
            try:
                super().handle()
            except OSError:  # whoever asked has hung up
                self.close_connection = True

        def log_message(self, *_: object) -> None: ...

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None: ...

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        reader.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield reader
        finally:
            server.shutdown()
            thread.join(5)
