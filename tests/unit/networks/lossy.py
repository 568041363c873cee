"""What the connectors' tests share: a web that loses answers, and a picture."""

from __future__ import annotations

import io
from typing import Any, BinaryIO

from foresay.networks.web import Answer, Unreachable, Web

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c"
    "49444154789c63f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
"""A PNG of one dot."""


def files(digest: str) -> BinaryIO:
    """The bytes of any attachment: the dot."""
    return io.BytesIO(PIXEL)


class Lossy(Web):
    """A web in which the answers to changes can get lost on their way back."""

    losing = False

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        answer = super().ask(method, url, **given)
        if self.losing and method != "GET":
            raise Unreachable("The answer was lost.", sent=True)
        return answer
