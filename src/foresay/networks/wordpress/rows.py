"""What a site says of posts, files and comments, read at the border: whatever is odd stops the reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from foresay.networks.contract import Wait
from foresay.networks.outcomes import Stopped, before
from foresay.networks.web import Answer
from foresay.networks.wordpress.blocks import marked
from foresay.networks.wordpress.site import Site, outcome

PAGES = 20
"""How many pages are looked through; beyond that we stop, and say so."""

SAID = ("publish", "private", "future")
"""What a post is called that was handed to readers, at once or at its hour."""


@dataclass(frozen=True, slots=True)
class Row:
    """A post as the site keeps it. `raw` is its content as it was written."""

    id: int
    status: str
    slug: str
    link: str
    raw: str

    def carries(self, key: str) -> bool:
        """Whether it is ours, by its content or by its address."""
        return marked(self.raw, key) or key in self.slug

    def is_held(self, key: str) -> bool:
        """Whether only its place is held: it still has the address under which we made it, "KEY" or "KEY-2"."""
        return self.slug.startswith(key)


def rows(site: Site, path: str, params: Mapping[str, str], size: int) -> Iterator[Mapping[str, Any]]:
    """All that a list holds, page by page of `size`. Raises Stopped when it cannot be read to its end, and Unreachable.

    A list that changes meanwhile proves nothing: when something is taken out, what follows moves to a page that was read before.
    """
    many = ""
    for page in range(1, PAGES + 1):
        answer = site.ask("GET", path, {**params, "per_page": str(size), "page": str(page)})
        pages, total = (answer.headers.get(name, "") for name in ("x-wp-totalpages", "x-wp-total"))
        if page > 1 and total != many:
            raise Stopped(Wait(f"{answer.host} was changed while it was looked through."))
        yield from listed(answer)
        if not pages.isdecimal() or len(pages) > 9:
            raise Stopped(Wait(f"{answer.host} does not say how much there is, so it cannot be looked through."))
        many = total
        if page >= int(pages):
            return
    raise Stopped(Wait("The account wrote so much since that we stopped looking."))


def listed(answer: Answer) -> list[Mapping[str, Any]]:
    """The entries of a list. Raises Stopped."""
    said = answer.json()
    if not answer.ok:
        raise Stopped(before(outcome(answer)))
    if not isinstance(said, list) or not all(isinstance(each, dict) and number(each) for each in said):
        raise Stopped(Wait(f"{answer.host} did not answer as WordPress does."))
    return said


def row(said: Mapping[str, Any], host: str) -> Row:
    """A post. Raises Stopped."""
    raw = text(said, "content", "raw")
    if not number(said) or raw is None or not isinstance(said.get("slug"), str):
        raise Stopped(Wait(f"{host} did not answer as WordPress does."))
    return Row(number(said), str(said.get("status") or ""), said["slug"], str(said.get("link") or ""), raw)


def number(said: Mapping[str, Any], name: str = "id") -> int:
    """A whole number that was said; 0 when there is none."""
    value = said.get(name)
    return value if isinstance(value, int) and value > 0 else 0


def text(said: Mapping[str, Any], name: str, form: str) -> str | None:
    """Words that were said in a form ("raw", "rendered"); None when there are none."""
    forms = said.get(name)
    value = forms.get(form) if isinstance(forms, dict) else None
    return value if isinstance(value, str) else None
