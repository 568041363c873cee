"""A web in which requests and answers get lost, servers stumble after they took a post, and limits are met: by chance, from a seed."""

from __future__ import annotations

from random import Random
from typing import Any

from foresay.networks.web import Answer, Unreachable, Web


class Troubled(Web):
    """`share` of the requests that change something meet trouble; a third as many of those that only look."""

    def __init__(self, random: Random, share: float) -> None:
        super().__init__(allow=["127.0.0.1", "localhost"])
        self._random, self._share = random, share

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        share = self._share if method != "GET" else self._share / 3
        if self._random.random() >= share:
            return super().ask(method, url, **given)
        match self._random.randrange(6):
            case 0:
                raise Unreachable("There is nobody.", sent=False)
            case 1:
                raise Unreachable("It never arrived, and we cannot know.", sent=True)
            case 2:
                super().ask(method, url, **given)
                raise Unreachable("It arrived, and the answer was lost.", sent=True)
            case 3:
                answer = super().ask(method, url, **given)
                return Answer(answer.host, 500, {}, b"a stumble after it was taken", answer.url)
            case 4:
                return Answer("127.0.0.1", 429, {"retry-after": "30"}, b"{}", url)
            case _:
                return Answer("127.0.0.1", 429, {}, b"{}", url)
