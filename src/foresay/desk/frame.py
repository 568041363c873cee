"""What stands around every page: the rooms, and the theme a person chose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from foresay.desk.members.models import Member
from foresay.desk.review.queries import how_many_wait

THEMES = {"system": "Theme: as the system", "light": "Theme: light", "dark": "Theme: dark"}
THEME_COOKIE = "foresay_theme"


@dataclass(frozen=True, slots=True)
class Room:
    """A place to go, in the rail and in the bar of a phone. `count` says how much waits there; it is asked only where it is shown."""

    name: str
    url: str
    icon: str
    here: bool
    count: Callable[[], int] = int  # nothing


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame. `theme` is "light", "dark" or "" (as the system); `next_theme` is what pressing the switch chooses."""

    rooms: list[Room]
    theme: str
    theme_label: str
    next_theme: str


def frame(request: HttpRequest) -> dict[str, Frame]:
    """The context processor."""
    chosen = request.COOKIES.get(THEME_COOKIE, "system")
    theme = chosen if chosen in THEMES else "system"
    order = list(THEMES)
    return {
        "frame": Frame(
            rooms=_rooms(request),
            theme="" if theme == "system" else theme,
            theme_label=THEMES[theme],
            next_theme=order[(order.index(theme) + 1) % len(order)],
        )
    }


def _rooms(request: HttpRequest) -> list[Room]:
    path = request.path
    write, drafts, reviews, you = reverse("compose"), reverse("drafts"), reverse("reviews"), reverse("you")
    return [
        Room("Write", write, "pen", path == write),
        Room("Drafts", drafts, "doc", path.startswith(drafts)),
        Room("Review", reviews, "eye", path.startswith(reviews), _waiting(request)),
        Room("You", you, "person", path.startswith(you)),
    ]


def _waiting(request: HttpRequest) -> Callable[[], int]:
    """How many looks are wanted of the member; asked once a page."""

    @cache
    def count() -> int:
        member = getattr(request, "user", None)
        return how_many_wait(member, timezone.now()) if isinstance(member, Member) else 0

    return count
