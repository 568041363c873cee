"""Who is asked: an address, a model, and perhaps a key."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from foresay.errors import DeeperReaderError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""The names by which a machine calls itself: nothing sent there leaves it."""

_LONGEST = 500
"""Characters of an address, a model's name or a key; no real one comes near."""


@dataclass(frozen=True, slots=True)
class Service:
    """A reader behind an OpenAI-compatible address, such as `https://llm.example.org/v1`.

    Plain http is taken for this machine alone: over any other line, others could read the draft and the key. `key` is never
    shown, not even by `repr`. Raises DeeperReaderError for what cannot be asked.
    """

    address: str
    model: str
    key: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        problem = _problem(self)
        if problem:
            raise DeeperReaderError("settings", f"The deeper reader cannot be asked: {problem}")

    @property
    def host(self) -> str:
        """Where words would go, as a person should see it: the host, and its port if one is named."""
        return urlsplit(self.address).netloc

    @property
    def here(self) -> bool:
        """Whether it runs on this machine, so that nothing leaves it."""
        return urlsplit(self.address).hostname in LOOPBACK

    @property
    def url(self) -> str:
        """The one address that is called."""
        return f"{self.address.rstrip('/')}/chat/completions"


def _problem(service: Service) -> str:
    """What is wrong with it, in words that hold neither address nor key; "" when nothing is."""
    for name, value in (("address", service.address), ("model's name", service.model), ("key", service.key)):
        if len(value) > _LONGEST or not value.isprintable():
            return f"its {name} is too long, or holds something that cannot be read."
    if not service.key.isascii() or " " in service.key:
        return "its key holds a space or a letter that no key has. Copy it once more."
    if not service.model.strip():
        return "it needs the name of a model, as the service calls it."
    return _address_problem(service.address)


def _address_problem(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "its address is none."
    if parts.scheme not in ("http", "https") or not host or " " in address:
        return "its address must begin with https:// (or with http://, on this machine)."
    if parts.username is not None or parts.query or parts.fragment:
        return "its address must hold no name, no key and no question mark. The key has a place of its own."
    if parts.scheme == "http" and host not in LOOPBACK:
        return "plain http would show your words to whoever is on the line. Use https, or a reader on this machine."
    return ""
