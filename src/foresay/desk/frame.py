"""What stands around every page: the rooms, the theme a person chose, and whether anything is held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import reverse

from foresay.desk.members.models import Member
from foresay.desk.publishing import queries as publishing
from foresay.desk.publishing.words import listed

THEMES = {"system": "Theme: as the system", "light": "Theme: light", "dark": "Theme: dark"}
THEME_COOKIE = "foresay_theme"


@dataclass(frozen=True, slots=True)
class Room:
    """A place to go, in the rail and in the bar of a phone. `count` asks how much waits there, once a page."""

    name: str
    url: str
    icon: str
    here: bool
    count: Callable[[], int] | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Accounts on which nothing goes out. `may`: the member can let it go out again."""

    who: str
    count: int
    may: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The frame. `theme` is "light", "dark" or "" (as the system); `next_theme` is what pressing the switch chooses."""

    rooms: list[Room]
    theme: str
    theme_label: str
    next_theme: str
    member: Member | None
    path: str

    def held(self) -> Held | None:
        """What is held. Asks the database, so only where it is shown; the page that lets it go out again tells all."""
        if self.member is None or self.path == reverse("release_all"):
            return None
        names = list(publishing.held(self.member).values_list("handle", flat=True))
        return Held(listed(names), len(names), publishing.may_release(self.member)) if names else None


def frame(request: HttpRequest) -> dict[str, Frame]:
    """The context processor."""
    chosen = request.COOKIES.get(THEME_COOKIE, "system")
    theme = chosen if chosen in THEMES else "system"
    order = list(THEMES)
    user = getattr(request, "user", None)
    member = user if isinstance(user, Member) else None
    return {
        "frame": Frame(
            rooms=_rooms(request.path, member),
            theme="" if theme == "system" else theme,
            theme_label=THEMES[theme],
            next_theme=order[(order.index(theme) + 1) % len(order)],
            member=member,
            path=request.path,
        )
    }


def _rooms(path: str, member: Member | None) -> list[Room]:
    write, drafts, you = reverse("compose"), reverse("drafts"), reverse("you")
    calendar, publications = reverse("calendar"), reverse("publications")
    return [
        Room("Write", write, "pen", path == write),
        Room("Drafts", drafts, "doc", path.startswith(drafts)),
        Room("Calendar", calendar, "cal", path.startswith((calendar, publications)), count=_asking(member)),
        Room("You", you, "person", path.startswith(you)),
    ]


def _asking(member: Member | None) -> Callable[[], int] | None:
    """How many publications wait for a word of the member's."""
    return None if member is None else cache(lambda: publishing.how_many_ask(member))
