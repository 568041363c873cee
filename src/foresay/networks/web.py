"""Asking other hosts: the one way out for addresses that people give us.

`Web` is an httpx2 client that connects to public addresses only. Every address that a name stands for is looked at before the
connection is made, and the connection goes to the address that was looked at, so that a name cannot be pointed elsewhere in between.
Ports 80 and 443, no proxy, nothing from the environment, no redirect unless asked for, a limit on time and size.
Private hosts are asked only when whoever makes the client allows them by name.
"""

from __future__ import annotations

import copy
import ipaddress
import json as as_json
import socket
import time
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpcore2
import httpx2

PATIENCE = 60.0
"""Seconds until an answer begins, and again until it ends: some servers need half a minute to take a post."""
TO_CONNECT = 10.0
"""Seconds until a line must stand."""
MOST_BYTES = 4 * 1024 * 1024
"""The largest answer that is read."""
PORTS = frozenset({80, 443})

_SECRET = frozenset({"authorization", "cookie"})
"""Headers that are for the host they were given for, and for no other."""
_EMBEDDED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))


class Unreachable(Exception):
    """No answer. `sent` says whether the request may have arrived: False means that it certainly did not."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class NotPublic(Unreachable):
    """The address lies in a private network, so nobody was asked."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"{host} is not on the public internet, so it was not asked. Whoever runs this desk can allow it.",
            sent=False,
        )


class Unsayable(Unreachable):
    """What was to be sent holds half a sign (a lone surrogate), which cannot be written, so nothing was sent."""

    def __init__(self) -> None:
        super().__init__("It holds a broken character that cannot be sent.", sent=False)


class Answered(Exception):
    """An answer that the caller cannot use. The message names the host and what happened, never what was sent."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"{answer.host} answered with {answer.status}.")
        self.answer = answer


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said. Header names are in lower case."""

    host: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str

    @property
    def ok(self) -> bool:
        """Whether it is a 2xx."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON; None when it is none."""
        try:
            return as_json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @property
    def clock(self) -> datetime | None:
        """What the server's clock showed when it answered, to the second; None when it does not say."""
        return moment(self.headers.get("date", ""))


class Web:
    """A client for requests to addresses that people give us. Safe to share among threads; close it at the end."""

    def __init__(self, *, allow: Iterable[str] = (), patience: float = PATIENCE) -> None:
        """`allow`: private hosts that may be asked, as "name" (any port) or "name:port"."""
        self._patience = patience
        self._allow = frozenset(host.lower() for host in allow)
        self._until: datetime | None = None
        self._clocks: deque[tuple[str, timedelta]] = deque(maxlen=9)
        self._client = httpx2.Client(
            trust_env=False,
            timeout=httpx2.Timeout(patience, connect=TO_CONNECT),
            headers={"User-Agent": "Foresay", "Accept-Encoding": "identity"},
        )
        transport: Any = self._client._transport
        transport._pool._network_backend = Guard(self._allow)

    def server(self, said: str) -> str:
        """The origin of a server's address as people write it; https where they wrote none.

        Plain http is for hosts that the operator allowed: what is said to a server carries secrets. Raises ValueError, whose
        words are for whoever wrote the address.
        """
        try:
            found = origin(said.strip())
        except ValueError as wrong:
            raise ValueError("That is no address of a server.") from wrong
        if self._in_the_open(found):
            raise ValueError("The address must begin with https, so that nobody on the way can read along.")
        return found

    @property
    def skew(self) -> timedelta | None:
        """How far our clock is ahead of those of the servers that answered last; None while too few did to say so."""
        seen = list(self._clocks)
        if len(seen) < 3 and len({host for host, _ in seen}) < 2:
            return None
        return sorted(ahead for _, ahead in seen)[len(seen) // 2]

    def until(self, moment: datetime) -> Web:
        """The same lines, on which no request begins after `moment` (by the clock on the wall, also on a machine that slept)."""
        limited = copy.copy(self)
        limited._until = moment
        return limited

    def ask(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        json: Any = None,
        form: Mapping[str, Any] | None = None,
        files: Any = None,
        content: Any = None,
        follow: int = 0,
        most: int = MOST_BYTES,
    ) -> Answer:
        """One request, one answer. `follow`: how many redirects of a GET to go along with. Raises Unreachable, NotPublic, Unsayable."""
        said: dict[str, Any] = {"headers": headers, "json": json, "data": form, "files": files, "content": content}
        if any(name.lower() in _SECRET for name in headers or {}) and self._in_the_open(url):
            raise Unreachable(
                f"{_host(url)} could be overheard, so it was not asked. Its address must begin with https.", sent=False
            )
        for _ in range(follow + 1):
            answer = self._once(method, url, {"params": params, **said}, most)
            there = answer.headers.get("location", "")
            if method != "GET" or not there or not 300 <= answer.status < 400:
                return answer
            url, params = _onward(answer, there), None
            said["headers"] = _for(url, answer.url, said["headers"] or {})
        return answer

    def _in_the_open(self, url: str) -> bool:
        """Whether everyone on the way could read along, and the operator did not say that it does not matter."""
        try:
            parts = httpx2.URL(url)
        except (httpx2.InvalidURL, ValueError):
            return False  # nobody is asked there at all
        return parts.scheme == "http" and not allowed(self._allow, parts.host, parts.port or 80)

    def _once(self, method: str, url: str, said: dict[str, Any], most: int) -> Answer:
        host = _host(url)
        if self._until is not None and datetime.now(UTC) > self._until:
            raise Unreachable(f"{host} was not asked: it took too long until then.", sent=False)
        try:
            with self._client.stream(method, url, **said) as response:
                until = time.monotonic() + self._patience  # from here on: a large file may have taken long to send
                body = bytearray()
                for piece in response.iter_raw():
                    body += piece
                    if len(body) > most:
                        raise Unreachable(f"{host} sent more than we read, so we stopped.", sent=True)
                    if time.monotonic() > until:
                        raise Unreachable(f"{host} took too long to answer.", sent=True)
                names = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(host, response.status_code, names, bytes(body), str(response.url))
                if answer.clock is not None:
                    self._clocks.append((host, datetime.now(UTC) - answer.clock))
                return answer
        except UnicodeEncodeError as problem:
            raise Unsayable from problem
        except (httpx2.InvalidURL, httpx2.UnsupportedProtocol, ValueError) as problem:
            raise Unreachable("That is no address.", sent=False) from problem
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout) as problem:
            raise Unreachable(f"{host} does not answer.", sent=False) from problem
        except httpx2.TimeoutException as problem:
            raise Unreachable(f"{host} took too long to answer.", sent=True) from problem
        except (httpx2.HTTPError, httpx2.StreamError) as problem:
            raise Unreachable(f"{host} broke off in the middle.", sent=True) from problem

    def close(self) -> None:
        """Let go of every line."""
        self._client.close()

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def origin(address: str) -> str:
    """Scheme, host and port of an address as people write it, https where they wrote none. Raises ValueError for what is none."""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    _ = parts.port  # raises for what is no number
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None or " " in address:
        raise ValueError("no address of a server")
    return f"{parts.scheme}://{parts.netloc.lower()}"


def moment(said: str) -> datetime | None:
    """A date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"), in UTC; None when it is none."""
    try:
        at = parsedate_to_datetime(said)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _onward(answer: Answer, there: str) -> str:
    """Where a redirect leads. Raises Unreachable."""
    try:
        return str(httpx2.URL(answer.url).join(there))
    except (httpx2.InvalidURL, ValueError) as problem:
        raise Unreachable(f"{answer.host} leads to what is no address.", sent=True) from problem


def _for(url: str, before: str, headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers to go on with from `before` to `url`: no secret leaves the server that it was meant for."""
    there, here = httpx2.URL(url), httpx2.URL(before)
    if (there.scheme, there.host, there.port) == (here.scheme, here.host, here.port):
        return headers
    return {name: value for name, value in headers.items() if name.lower() not in _SECRET}


def _host(url: str) -> str:
    try:
        return httpx2.URL(url).netloc.decode("ascii", "replace") or "The address"
    except (httpx2.InvalidURL, ValueError, TypeError):
        return "The address"


# ------------------------------------------------------------------------------------------------------- the guard


class Guard(httpcore2.NetworkBackend):
    """Connects to public addresses, and to private hosts that the operator named."""

    def __init__(self, allow: frozenset[str]) -> None:
        self._allow = allow
        self._lines = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        """A line to one of the host's addresses, all of which were looked at. Raises NotPublic."""
        named = allowed(self._allow, host, port)
        if not named and port not in PORTS:
            raise NotPublic(f"{host}:{port}")
        addresses = resolve(host, port)
        if not named and not all(is_public(address) for address in addresses):
            raise NotPublic(host)
        failed: Exception = httpcore2.ConnectError("no address")
        for address in addresses:
            try:
                return self._lines.connect_tcp(
                    address, port, timeout=timeout, local_address=local_address, socket_options=socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as problem:
                failed = problem
        raise failed

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Any = None
    ) -> httpcore2.NetworkStream:
        """Never: a socket in the file system is nobody's public address."""
        raise NotPublic(path)

    def sleep(self, seconds: float) -> None:
        """Wait, for the pool's retries."""
        time.sleep(seconds)


def allowed(allow: frozenset[str], host: str, port: int) -> bool:
    """Whether the operator named the host, by itself or with this port. `allow` is in lower case."""
    return host.lower() in allow or f"{host.lower()}:{port}" in allow


def resolve(host: str, port: int) -> list[str]:
    """The addresses that a name stands for, each once. Raises httpcore2.ConnectError."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise httpcore2.ConnectError(f"{host} has no address") from problem
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def is_public(address: str) -> bool:
    """Whether everyone on the internet can reach the address: neither private nor reserved, nor such a one in disguise."""
    ip = ipaddress.ip_address(address.split("%", 1)[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and any(ip in network for network in _EMBEDDED):
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast
