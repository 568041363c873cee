"""A web in which a call can go wrong at a chosen place, for tests that try every place."""

from __future__ import annotations

from typing import Any

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
