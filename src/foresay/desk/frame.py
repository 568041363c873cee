"""What stands around every page: the rooms, the theme a person chose, and what they should know wherever they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from foresay.desk import outside
from foresay.desk.accounts import words
from foresay.desk.accounts.queries import asking
from foresay.desk.members.models import Member
from foresay.desk.publishing import queries as publishing
from foresay.desk.publishing.words import listed
from foresay.desk.review.queries import how_many_wait

THEMES = {"system": "Theme: as the system", "light": "Theme: light", "dark": "Theme: dark"}
THEME_COOKIE = "foresay_theme"
IN_BAR = ("Write", "Drafts", "Calendar", "You")
"""The rooms that a phone shows at the bottom, four at most; the others lie behind More."""


@dataclass(frozen=True, slots=True)
class Room:
    """A place to go, in the rail and in the bar of a phone. `shared`: what is there is not the member's alone.

    `count` asks how much waits there, once a page.
    """

    name: str
    url: str
    icon: str
    here: bool
    shared: bool = False
    count: Callable[[], int] | None = None

    @property
    def in_bar(self) -> bool:
        """Whether a phone shows it without being asked."""
        return self.name in IN_BAR


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know wherever one is, and where to do something about it. `more`: how many others there are."""

    says: str
    url: str
    more: int


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

    @property
    def behind_more(self) -> list[Room]:
        """The rooms that are not in the bar of a phone."""
        return [room for room in self.rooms if not room.in_bar]

    @property
    def elsewhere(self) -> bool:
        """Whether one is in a room that is not in the bar of a phone."""
        return any(room.here for room in self.behind_more)

    def notice(self) -> Notice | None:
        """An account that must be connected again soon. Asks the database, so only where it is shown; the page Accounts tells all."""
        if self.member is None or self.path.startswith(reverse("accounts")):
            return None
        now = timezone.now()
        found = asking(self.member, now)
        if not found:
            return None
        account = found[0]
        about = "must be connected again" if account.trouble else words.ends(account, now)
        says = f"{account.handle} on {account.record.name}: {about}."
        return Notice(says, reverse("connect_again", args=[account.pk]), len(found) - 1)

    def clock(self) -> str:
        """What is wrong with this computer's clock; "" while nothing is."""
        return outside.clock() if self.member else ""

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
    accounts, lines = reverse("accounts"), reverse("lines")
    calendar, publications, reviews = reverse("calendar"), reverse("publications"), reverse("reviews")
    return [
        Room("Write", write, "pen", path == write),
        Room("Drafts", drafts, "doc", path.startswith(drafts)),
        Room("You", you, "person", path.startswith(you)),
        Room(
            "Calendar",
            calendar,
            "cal",
            path.startswith((calendar, publications)),
            shared=True,
            count=_waiting(member, publishing.how_many_ask),
        ),
        Room(
            "Review",
            reviews,
            "eye",
            path.startswith(reviews),
            shared=True,
            count=_waiting(member, lambda member: how_many_wait(member, timezone.now())),
        ),
        Room("Accounts", accounts, "at", path.startswith(accounts), shared=True),
        Room("Lines", lines, "people", path.startswith(lines), shared=True),
    ]


def _waiting(member: Member | None, how_many: Callable[[Member], int]) -> Callable[[], int] | None:
    """How much waits for a word of the member's."""
    return None if member is None else cache(lambda: how_many(member))
