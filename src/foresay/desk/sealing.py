"""Secrets at rest: sealed with AES-256-GCM, and bound to the place they were sealed for.

A sealed secret reads `v1.<key id>.<nonce and ciphertext>`. What is sealed for one row, column or address cannot be opened as
another's, so copying it elsewhere in the database gains nothing. The keys lie in a file of their own (mode 0600), never in the
database and not in Django's SECRET_KEY: one `<id> <key>` a line, the newest first. The first seals; every one opens, so that
a new line on top is a new key, and sealing anew takes the old one out of use.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_KEY = 32


class CannotOpen(Exception):
    """Sealed with a key that is not here, for another place, or not sealed at all. Says nothing of the secret."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The keys, by their ids, the newest first."""

    keys: dict[str, bytes] = field(repr=False)

    def close(self, secret: str, place: str) -> str:
        """`secret`, sealed for `place`. Raises CannotOpen when there is no key."""
        if not self.keys:
            raise CannotOpen
        key_id, key = next(iter(self.keys.items()))
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + AESGCM(key).encrypt(nonce, secret.encode(), place.encode())
        return f"v1.{key_id}.{base64.urlsafe_b64encode(sealed).decode()}"

    def open(self, sealed: str, place: str) -> str:
        """The secret that was sealed for `place`. Raises CannotOpen."""
        version, _, rest = sealed.partition(".")
        key_id, _, encoded = rest.partition(".")
        if version != "v1" or key_id not in self.keys:
            raise CannotOpen
        try:
            raw = base64.urlsafe_b64decode(encoded)
            return AESGCM(self.keys[key_id]).decrypt(raw[:_NONCE], raw[_NONCE:], place.encode()).decode()
        except (InvalidTag, ValueError) as problem:
            raise CannotOpen from problem


def new_keys() -> str:
    """The content of a key file with one fresh key."""
    return f"{secrets.token_hex(4)} {base64.urlsafe_b64encode(secrets.token_bytes(_KEY)).decode()}\n"


def seal_in(path: Path) -> Seal:
    """The keys in this file; none when there is no file. Raises CannotOpen when it holds something else."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return Seal({})
    except (OSError, UnicodeDecodeError) as problem:
        raise CannotOpen from problem
    keys: dict[str, bytes] = {}
    for line in filter(str.strip, lines):
        key_id, _, encoded = line.strip().partition(" ")
        try:
            keys[key_id] = base64.urlsafe_b64decode(encoded)
        except (binascii.Error, ValueError) as problem:
            raise CannotOpen from problem
        if len(keys[key_id]) != _KEY or "." in key_id:
            raise CannotOpen
    return Seal(keys)
