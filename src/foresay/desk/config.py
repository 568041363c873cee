"""What can be set from outside, read once from `FORESAY_*` in the environment."""

from __future__ import annotations

import os
import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured
from platformdirs import user_data_path

from foresay.deeper import Service
from foresay.errors import DeeperReaderError

MB = 1024 * 1024
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
"""The names by which a machine calls itself."""

_HOST = re.compile(r"[^\s/:@\[\]]+(?::\d{1,5})?")
"""A host, perhaps with a port; no address of a page."""


@dataclass(frozen=True, slots=True)
class Config:
    """The desk's settings. Every default is safe for one person on one machine."""

    #: Where the database, the key and the collected static files live. `FORESAY_DATA`; default: see `data_folder`.
    data: Path
    #: Signs sessions and forms. `FORESAY_SECRET_KEY`, else the file `FORESAY_SECRET_KEY_FILE`, else `key` in `data`.
    #: "" when there is none yet: `foresay desk` writes one.
    secret_key: str = ""
    #: Host names the desk answers to, comma separated. `FORESAY_HOSTS`. Any other is refused (DNS rebinding).
    hosts: tuple[str, ...] = LOOPBACK
    #: Whether people reach the desk over https, through a proxy that sets X-Forwarded-Proto. `FORESAY_HTTPS=1`.
    https: bool = False
    #: IANA zone in which times are shown. `FORESAY_TIME_ZONE`.
    time_zone: str = "UTC"
    #: Addresses of deeper readers that members may ask, comma separated: `https://llm.example.org/v1`. None: nobody is asked.
    #: `FORESAY_DEEPER_ALLOWED`. No other address is ever called, so nobody can make the desk look into its own network.
    deeper: tuple[str, ...] = ()
    #: A PostgreSQL database instead of the SQLite file: `postgresql://name:password@host:5432/foresay`. `FORESAY_DATABASE`.
    #: A password may stand in PGPASSWORD or ~/.pgpass instead.
    postgres: dict[str, str] = field(default_factory=dict, repr=False)
    #: Threads of this process that send what is due; 0 where only others do (`foresay worker`). `FORESAY_WORKERS`.
    workers: int = 4
    #: The keys that seal what must be kept secret. `FORESAY_SEAL_FILE`, else `seal` in `data`; `foresay desk` writes one.
    seal_file: Path = Path()
    #: Hosts on private networks that members may connect accounts at, comma separated: `social.lan`, `127.0.0.1:3000`.
    #: `FORESAY_ALLOW_HOSTS`. Everywhere else only public addresses are asked, and over https.
    allow_hosts: tuple[str, ...] = ()
    #: Bytes of a photo, film or sound at most. `FORESAY_LARGEST_FILE`, in MB.
    largest_file: int = 300 * MB

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.data / "foresay.sqlite3"

    @property
    def media(self) -> Path:
        """Where photos, films and sounds lie."""
        return self.data / "media"

    @property
    def key_file(self) -> Path:
        """Where `foresay desk` keeps the key it makes."""
        return self.data / "key"


def read(environ: Mapping[str, str] = os.environ) -> Config:
    """The settings in `environ`. Raises ImproperlyConfigured for a value that means nothing."""
    data = data_folder(environ)
    hosts = _several(environ, "FORESAY_HOSTS")
    seal = environ.get("FORESAY_SEAL_FILE", "").strip()
    return Config(
        data=data,
        secret_key=_secret(environ, data / "key"),
        hosts=hosts or LOOPBACK,
        https=_flag(environ, "FORESAY_HTTPS"),
        time_zone=_zone(environ, "FORESAY_TIME_ZONE"),
        deeper=_addresses(environ, "FORESAY_DEEPER_ALLOWED"),
        postgres=_postgres(environ.get("FORESAY_DATABASE", "").strip()),
        workers=_number(environ, "FORESAY_WORKERS", 4, most=64),
        seal_file=Path(seal).expanduser().resolve() if seal else data / "seal",
        allow_hosts=_allowed(environ, "FORESAY_ALLOW_HOSTS"),
        largest_file=_megabytes(environ, "FORESAY_LARGEST_FILE", 300),
    )


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """`FORESAY_DATA`; in a checkout of Foresay `var`; else the user's data folder."""
    default = Path("var") if Path("src/foresay/desk").is_dir() else user_data_path("foresay")
    return Path(environ.get("FORESAY_DATA") or default).expanduser().resolve()


def _several(environ: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in environ.get(name, "").split(",") if each.strip())


def _allowed(environ: Mapping[str, str], name: str) -> tuple[str, ...]:
    hosts = _several(environ, name)
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise ImproperlyConfigured(f"{name} names {host!r}; it must be a host, or host:port, such as social.lan.")
    return hosts


def _addresses(environ: Mapping[str, str], name: str) -> tuple[str, ...]:
    addresses = _several(environ, name)
    for address in addresses:
        try:
            Service(address, "any")
        except DeeperReaderError as problem:
            raise ImproperlyConfigured(f"{name} names {address}. {problem}") from problem
    return addresses


def _postgres(address: str) -> dict[str, str]:
    """The parts of a database's address, by Django's names; {} when none is given."""
    if not address:
        return {}
    wrong = "FORESAY_DATABASE must look like postgresql://name:password@host:5432/foresay."
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as odd:
        raise ImproperlyConfigured(wrong) from odd
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in {"postgres", "postgresql"} or not name:
        raise ImproperlyConfigured(wrong)
    host = dict(parse_qsl(parts.query)).get("host", "") or unquote(parts.hostname or "")
    return {
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or ""),
    }


def _number(environ: Mapping[str, str], name: str, default: int, *, most: int) -> int:
    value = environ.get(name, "").strip() or str(default)
    if not value.isdecimal() or int(value) > most:
        raise ImproperlyConfigured(f"{name} is {value!r}; it must be a number from 0 to {most}.")
    return int(value)


def _flag(environ: Mapping[str, str], name: str) -> bool:
    value = environ.get(name, "").strip().lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"", "0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} is {value!r}; it must be 1 or 0.")


def _megabytes(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name, "").strip() or str(default)
    if not (value.isascii() and value.isdigit() and 1 <= int(value) <= 100_000):
        raise ImproperlyConfigured(f"{name} is {value!r}; it must be a number of megabytes, such as 300.")
    return int(value) * MB


def _zone(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name, "").strip() or "UTC"
    try:
        zoneinfo.ZoneInfo(value)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as unknown:
        raise ImproperlyConfigured(f"{name} is {value!r}; it must be a zone such as Europe/Lisbon.") from unknown
    return value


def _secret(environ: Mapping[str, str], default: Path) -> str:
    given = environ.get("FORESAY_SECRET_KEY", "").strip()
    if given:
        return given
    named = environ.get("FORESAY_SECRET_KEY_FILE", "").strip()
    path = Path(named) if named else default
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        if named:
            raise ImproperlyConfigured(f"FORESAY_SECRET_KEY_FILE names {path}, which is not there.") from None
        return ""
