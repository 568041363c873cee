"""Record keys that we choose: timestamp identifiers, as the protocol wants them for posts."""

from __future__ import annotations

import re
import secrets
from datetime import datetime

_LETTERS = "234567abcdefghijklmnopqrstuvwxyz"
TID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
"""What a timestamp identifier looks like: 13 letters that sort by time."""


def tid(now: datetime) -> str:
    """A key for the second of `now`. What is below the second is random, so that two made at once differ: 30 bits in all."""
    whole = int(now.timestamp()) * 1_000_000 + secrets.randbelow(1_000_000)
    number = (whole << 10 | secrets.randbits(10)) & (1 << 63) - 1
    return "".join(_LETTERS[number >> shift & 31] for shift in range(60, -1, -5))
