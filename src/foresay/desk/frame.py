"""What stands around every page: the rooms, and the theme a person chose."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

THEMES = {"system": "Theme: as the system", "light": "Theme: light", "dark": "Theme: dark"}
THEME_COOKIE = "foresay_theme"


@dataclass(frozen=True, slots=True)
class Room:
    """A place to go, in the rail and in the bar of a phone."""

    name: str
    url: str
    icon: str
    here: bool


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
            rooms=_rooms(request.path),
            theme="" if theme == "system" else theme,
            theme_label=THEMES[theme],
            next_theme=order[(order.index(theme) + 1) % len(order)],
        )
    }


def _rooms(path: str) -> list[Room]:
    write, drafts, you = reverse("compose"), reverse("drafts"), reverse("you")
    return [
        Room("Write", write, "pen", path == write),
        Room("Drafts", drafts, "doc", path.startswith(drafts)),
        Room("You", you, "person", path.startswith(you)),
    ]
