"""Webs for tests: one in which a call goes wrong at a chosen place, and one in which whatever may be answered is."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from foresay.networks.web import Answer, Unreachable, Web

WAYS = ("lost before", "lost after", "killed before", "killed after")
"""How a call goes wrong: the request or its answer is lost, or our program ends before it was sent or after it was answered."""


class Killed(BaseException):
    """The program ends here."""


class Cut(Web):
    """Goes wrong once, at call number `at` (from 0), in the way `how`; `calls` counts those made."""

    at = -1
    how = ""
    calls = 0

    def cut(self, at: int, how: str) -> None:
        """Count anew, and go wrong then."""
        self.at, self.how, self.calls = at, how, 0

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        """One request; see `Web.ask`."""
        mine, self.calls = self.calls == self.at, self.calls + 1
        if mine and self.how == "killed before":
            raise Killed
        if mine and self.how == "lost before":
            raise Unreachable("The request was lost.", sent=True)
        answer = super().ask(method, url, **given)
        if mine and self.how == "killed after":
            raise Killed
        if mine and self.how == "lost after":
            raise Unreachable("The answer was lost.", sent=True)
        return answer


STATUSES = st.sampled_from([200, 201, 202, 204, 302, 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503])
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "location"]), st.sampled_from(["9", "-1", "soon", "²", "https://[", "/a"])
)


def answers(names: str, words: str) -> st.SearchStrategy[list[tuple[int, Any, dict[str, str]]]]:
    """A few answers with any status, whose bodies use the `names` and `words` that the network does, apart by spaces."""
    leaves = st.none() | st.booleans() | st.integers(-1, 10**20) | st.text(max_size=4) | st.sampled_from(words.split())
    shapes = st.recursive(
        leaves | st.just("\ud83d"),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(names.split()), inner, max_size=5),
        max_leaves=15,
    )
    return st.lists(st.tuples(STATUSES, shapes, HEADERS), min_size=1, max_size=4)


class Odd(Web):
    """A web in which every answer is one of a few, again and again."""

    def __init__(self, said: list[tuple[int, Any, dict[str, str]]]) -> None:
        self.said, self.asked, self._allow = said, 0, frozenset()

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        """The next of them."""
        status, shape, headers = self.said[self.asked % len(self.said)]
        self.asked += 1
        return Answer("odd.example", status, headers, json.dumps(shape).encode("utf-8", "surrogatepass"), url)


class Page(Web):
    """A web in which every address shows the same page."""

    def __init__(self, html: str, link: str, url: str) -> None:
        self._allow = frozenset()
        self.page = Answer("ana.example", 200, {"link": link} if link else {}, html.encode(), url)

    def ask(self, method: str, url: str, **given: Any) -> Answer:
        """The page."""
        return self.page
