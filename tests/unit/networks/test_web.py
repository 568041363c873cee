"""The one way out: public addresses only, whatever they look like; and what is said of hosts that do not answer."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from foresay.networks import web
from foresay.networks.web import Answer, NotPublic, Unreachable, Unsayable, Web, is_public


class Here(BaseHTTPRequestHandler):
    """A server on this machine that answers, leads elsewhere, says too much or breaks off."""

    def do_GET(self) -> None:
        if self.path == "/slowly":
            for _ in range(20):
                self.rfile.read(2_000_000)
                time.sleep(0.1)
        if self.path == "/away":
            return self._say(302, b"", Location="http://127.0.0.1:1/")
        if self.path == "/round":
            return self._say(302, b"", Location="/hello")
        if self.path == "/elsewhere":
            port = self.server.server_port
            return self._say(302, b"", Location=f"http://localhost:{port}/hello")
        if self.path == "/nowhere":
            return self._say(302, b"", Location="http://a:b/")
        if self.path == "/much":
            return self._say(200, b"x" * 5000)
        if self.path == "/broken":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            return None
        if self.path == "/silent":
            self.server.stop.wait(5)
            return None
        return self._say(
            200,
            b'{"said": "hello"}',
            **{"X-Given": self.headers.get("X-Given", ""), "X-Secret": self.headers.get("Authorization", "")},
        )

    do_POST = do_GET  # noqa: N815  (the name is http.server's)

    def _say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def here() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Here)
    server.stop = threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.stop.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def allowed() -> Iterator[Web]:
    with Web(allow=["127.0.0.1"], patience=1) as client:
        yield client


@pytest.fixture
def strict() -> Iterator[Web]:
    with Web(patience=1) as client:
        yield client


PRIVATE = [
    "127.0.0.1",
    "10.0.0.8",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:f5ff:fffe",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_what_lies_within_a_network_is_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::6810:84e5", "64:ff9b::808:808"])
def test_what_everyone_can_reach_is_public(address):
    assert is_public(address)


HOSTILE = [
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://169.254.169.254/latest/meta-data/",
    "https://10.1.2.3/",
    "http://user:word@127.0.0.1/",
    "http://127.0.0.1:22/",
    "http://93.184.216.34:6379/",
]


@pytest.mark.parametrize("url", HOSTILE)
def test_a_private_address_is_not_asked_whatever_it_looks_like(strict, url, monkeypatch):
    def must_not_connect(*_: object, **__: object) -> None:
        raise AssertionError("a line was opened")

    monkeypatch.setattr(socket, "create_connection", must_not_connect)
    # Most are NotPublic; a form that httpx2 does not take is no address at all.
    with pytest.raises(Unreachable) as refused:
        strict.ask("GET", url)
    assert not refused.value.sent
    assert "word" not in str(refused.value)


def test_one_private_address_among_public_ones_is_enough_to_refuse(strict, monkeypatch):
    monkeypatch.setattr(web, "resolve", lambda host, port: ["93.184.216.34", "127.0.0.1"])
    with pytest.raises(NotPublic):
        strict.ask("GET", "http://mixed.example/")


def test_the_line_goes_to_the_address_that_was_looked_at(monkeypatch, strict):
    """A name that stands for another address a moment later gains nothing."""
    asked: list[str] = []

    def note(address: tuple[str, int], *_: object, **__: object) -> None:
        asked.append(address[0])
        raise OSError

    monkeypatch.setattr(web, "resolve", lambda host, port: ["93.184.216.34"])
    monkeypatch.setattr(socket, "create_connection", note)
    with pytest.raises(Unreachable) as away:
        strict.ask("GET", "https://public.example/")
    assert asked == ["93.184.216.34"]
    assert not away.value.sent


def test_a_redirect_is_held_to_the_same(here):
    """The first host is allowed with its port; where it leads is not."""
    with Web(allow=[here.removeprefix("http://")], patience=1) as client:
        assert client.ask("GET", f"{here}/hello").ok
        assert client.ask("GET", f"{here}/round", follow=1).json() == {"said": "hello"}
        assert client.ask("GET", f"{here}/away").status == 302
        with pytest.raises(NotPublic):
            client.ask("GET", f"{here}/away", follow=3)


def test_a_secret_stays_with_the_host_that_it_was_given_for(here):
    headers = {"Authorization": "Bearer secret", "X-Given": "this"}
    with Web(allow=["127.0.0.1", "localhost"], patience=1) as client:
        within = client.ask("GET", f"{here}/round", follow=1, headers=headers)
        assert (within.headers["x-secret"], within.headers["x-given"]) == ("Bearer secret", "this")
        beyond = client.ask("GET", f"{here}/elsewhere", follow=1, headers=headers)
        assert (beyond.headers["x-secret"], beyond.headers["x-given"]) == ("", "this")


def test_a_redirect_to_what_is_no_address(allowed, here):
    with pytest.raises(Unreachable, match="no address"):
        allowed.ask("GET", f"{here}/nowhere", follow=1)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("social.example", "https://social.example"),
        (" Social.Example/@ana ", "https://social.example"),
        ("https://social.example:8443/x", "https://social.example:8443"),
        ("http://home.example", "http://home.example"),
        ("http://home.example:3000/", "http://home.example:3000"),
        ("http://port.example:3000", "http://port.example:3000"),
        ("http://eighty.example/", "http://eighty.example"),
    ],
)
def test_the_server_of_an_address_as_people_write_it(said, found):
    with Web(allow=["Home.example", "port.example:3000", "eighty.example:80"]) as client:
        assert client.server(said) == found


@pytest.mark.parametrize(
    "said", ["http://social.example", "HTTP://social.example", "http://port.example", "http://1.2.3.4"]
)
def test_nothing_is_said_in_the_open_to_a_host_that_the_operator_did_not_name(said):
    with Web(allow=["port.example:3000"]) as client, pytest.raises(ValueError, match="begin with https"):
        client.server(said)


@pytest.mark.parametrize(
    "said", ["", "ftp://a.example", "https://", "https://a:b@c.example", "a b", "https://[", "a.example:x"]
)
def test_what_is_no_address_of_a_server(said):
    with Web() as client, pytest.raises(ValueError, match=r"^That is no address of a server\.$"):
        client.server(said)


def test_no_secret_is_sent_in_the_open(strict, monkeypatch):
    """Whatever address was kept from before: only what carries no secret goes out over plain http."""
    monkeypatch.setattr(web, "resolve", lambda host, port: pytest.fail("a line was about to be opened"))
    for name in ("Authorization", "authorization", "Cookie"):
        with pytest.raises(Unreachable, match="https") as refused:
            strict.ask("GET", "http://social.example/", headers={name: "secret"})
        assert not refused.value.sent
        assert "secret" not in str(refused.value)


def test_the_clock_of_a_server():
    def told(date: str) -> datetime | None:
        return Answer("a.example", 200, {"date": date}, b"", "").clock

    assert told("Sun, 06 Nov 1994 08:49:37 GMT") == datetime(1994, 11, 6, 8, 49, 37, tzinfo=UTC)
    for odd in ("", "yesterday", "9" * 50, "Sun, 99 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT"):
        assert told(odd) is None
    assert Answer("a.example", 200, {}, b"", "").clock is None


def test_a_private_host_is_asked_when_the_operator_allows_it(allowed, here):
    answer = allowed.ask("POST", f"{here}/hello", headers={"X-Given": "this"}, json={"a": 1})
    assert (answer.status, answer.json(), answer.headers["x-given"]) == (200, {"said": "hello"}, "this")


def test_an_answer_is_read_up_to_a_limit(allowed, here):
    assert len(allowed.ask("GET", f"{here}/much", most=5000).body) == 5000
    with pytest.raises(Unreachable, match="more than we read"):
        allowed.ask("GET", f"{here}/much", most=4999)


def test_what_broke_off_or_never_came_may_have_arrived(allowed, here):
    for path in ("/broken", "/silent"):
        with pytest.raises(Unreachable) as lost:
            allowed.ask("POST", f"{here}{path}", content=b"my words")
        assert lost.value.sent
        assert "my words" not in str(lost.value)


def test_a_large_file_may_take_longer_to_send_than_an_answer_to_come(here):
    began = time.monotonic()
    with Web(allow=["127.0.0.1"], patience=1.8) as client:
        assert client.ask("POST", f"{here}/slowly", content=bytes(40_000_000)).ok
    assert time.monotonic() - began > 1.8


@pytest.mark.parametrize(
    "said",
    [{"json": {"a": "\ud800"}}, {"form": {"a": "\ud800"}}, {"params": {"a": "\ud800"}}, {"headers": {"A": "\ud800"}}],
)
def test_half_a_sign_is_not_sent(allowed, here, said):
    with pytest.raises(Unsayable) as broken:
        allowed.ask("POST", f"{here}/hello", **said)
    assert not broken.value.sent


def test_what_was_never_connected_has_certainly_not_arrived(allowed):
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as nobody:
        allowed.ask("POST", f"http://127.0.0.1:{port}/", content=b"words")
    assert not nobody.value.sent


@pytest.mark.parametrize(
    "url", ["", "nowhere", "ftp://example.org/", "file:///etc/passwd", "http://", "http://exa mple/"]
)
def test_what_is_no_address_is_told(strict, url):
    with pytest.raises(Unreachable) as wrong:
        strict.ask("GET", url)
    assert not wrong.value.sent


def test_the_environment_has_no_say(here, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    with Web(allow=["127.0.0.1"], patience=1) as client:
        assert client.ask("GET", f"{here}/hello").ok


def test_no_request_begins_after_its_time(here):
    now = datetime.now(UTC)
    with Web(allow=["127.0.0.1"]) as web:
        assert web.until(now + timedelta(minutes=1)).ask("GET", f"{here}/hello").ok
        with pytest.raises(Unreachable) as late:
            web.until(now - timedelta(seconds=1)).ask("GET", f"{here}/hello")
        assert not late.value.sent
        assert web.ask("GET", f"{here}/hello").ok, "the client itself knows no such time"


def test_how_far_our_clock_is_ahead_of_the_servers(monkeypatch):
    with Web() as client:
        assert client.skew is None
        for host, minutes in [("a", 60), ("a", 61)]:
            client._clocks.append((host, timedelta(minutes=minutes)))
        assert client.skew is None, "one server alone may be wrong itself"
        client._clocks.append(("b", timedelta(minutes=59)))
        assert client.skew == timedelta(minutes=60)
        assert client.until(datetime.now(UTC)).skew == client.skew


def test_the_clock_is_noted_from_real_answers(here):
    with Web(allow=["127.0.0.1"]) as client:
        for _ in range(3):
            client.ask("GET", f"{here}/hello")
        assert client.skew is not None
        assert abs(client.skew) < timedelta(seconds=5)
