"""What the pages about reviews hand their templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from foresay.desk.accounts.models import Account
from foresay.desk.drafts.marks import Piece
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.words import listed
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.publishing.posts import Parcel
from foresay.desk.review import queries, words
from foresay.desk.review.exact import exactly
from foresay.desk.review.forms import GuestForm, LookForm
from foresay.desk.review.models import By, GuestLink, Opinion, Remark, Review
from foresay.desk.review.queries import Standing
from foresay.desk.review.words import State
from foresay.networks import contract

# --------------------------------------------------------------------------------------------- what would go out


@dataclass(frozen=True, slots=True)
class Place:
    """An account that it goes out on, and how."""

    account: Account
    choices: str


@dataclass(frozen=True, slots=True)
class ShownPost:
    """One post, with what remarks are about painted. `part` is "Part 1 of 3" in a thread."""

    post: contract.Post
    pieces: list[Piece]
    part: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes out alike on some accounts."""

    places: list[Place]
    posts: list[ShownPost]


def sheets(parcels: list[Parcel], remarks: list[Remark] | None = None) -> list[Sheet]:
    """What would go out, once for all accounts on which it reads the same."""
    alike: dict[tuple[object, ...], list[Parcel]] = {}
    for parcel in parcels:
        alike.setdefault(tuple(map(_said, parcel.posts)), []).append(parcel)
    spans = placed(parcels, remarks or [])
    return [
        Sheet(
            [Place(parcel.account, words.choices(parcel)) for parcel in same],
            [_shown(post, number, len(same[0].posts), spans) for number, post in enumerate(same[0].posts, 1)],
        )
        for same in alike.values()
    ]


def _said(post: contract.Post) -> tuple[object, ...]:
    """What is shown of a post; what else there is to it is told beside its account."""
    return post.title, post.content_warning, post.text, post.attachments


def _shown(post: contract.Post, number: int, of: int, spans: dict[str, list[tuple[int, int]]]) -> ShownPost:
    return ShownPost(post, painted(post.text, spans.get(post.text, [])), f"Part {number} of {of}" if of > 1 else "")


def painted(text: str, spans: list[tuple[int, int]]) -> list[Piece]:
    """The whole text, cut where what remarks are about begins and ends; spans may overlap."""
    ends = sorted({0, len(text), *(end for span in spans for end in span)})
    return [
        Piece(text[start:end], "noted" if any(a <= start and end <= b for a, b in spans) else "")
        for start, end in pairwise(ends)
    ]


def placed(parcels: list[Parcel], remarks: list[Remark]) -> dict[str, list[tuple[int, int]]]:
    """Where the open remarks stand, by the text of the post: where they were made, else at the only place of the same words."""
    texts = list(dict.fromkeys(post.text for parcel in parcels for post in parcel.posts))
    found: dict[str, list[tuple[int, int]]] = {}
    for remark in remarks:
        if remark.settled_at is None and (there := _place(remark, texts)):
            found.setdefault(there[0], []).append(there[1:])
    return found


def _place(remark: Remark, texts: list[str]) -> tuple[str, int, int] | None:
    if not remark.quote:
        return None
    for text in texts:
        if text[remark.start : remark.end] == remark.quote:
            return text, remark.start, remark.end
    having = [text for text in texts if remark.quote in text]
    if len(having) == 1 and having[0].count(remark.quote) == 1:
        start = having[0].index(remark.quote)
        return having[0], start, start + len(remark.quote)
    return None


# -------------------------------------------------------------------------------------------------------- one review


@dataclass(frozen=True, slots=True)
class RemarkCard:
    """A remark. `earlier`: the words that it was about read otherwise by now."""

    remark: Remark
    earlier: bool
    can_settle: bool


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done, by whom and when."""

    at: datetime
    who: str
    what: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A guest's link, and how it stands."""

    link: GuestLink
    works: bool
    stands: str


@dataclass(frozen=True, slots=True)
class Extras:
    """What a page may say beside the review. `form` keeps what was typed; `secret` is a link just made, shown this once."""

    said: str = ""
    problem: str = ""
    form: LookForm | None = None
    guest_form: GuestForm | None = None
    fresh: GuestLink | None = None
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A review's page, for the author, for who was asked, and for a guest."""

    review: Review
    guest: GuestLink | None
    is_author: bool
    whom: str
    state: State
    sentence: str
    sheets: list[Sheet]
    when: str
    print: str
    can_say: bool
    counts: bool
    remarks: list[RemarkCard]
    history: list[Event]
    links: list[Link] = field(default_factory=list)
    extras: Extras = field(default_factory=Extras)

    @property
    def can_remark(self) -> bool:
        """Whether there is something to remark on, by somebody who was asked."""
        return self.review.is_open and bool(self.sheets)

    @property
    def guest_form(self) -> GuestForm:
        """To let a guest in."""
        return self.extras.guest_form or GuestForm()

    @property
    def seen_by(self) -> str:
        """Who can see this page."""
        if not self.review.is_open:
            return "Only you can see this"
        author = "You" if self.is_author else self.review.draft.member.username
        whom = self.whom if self.is_author else "you"
        if self.guest is not None:
            whom = "those who were asked"
        elif self.review.line is not None:
            whom = f"those who review for {self.whom}"
        guests = ["guests"] if any(link.works for link in self.links) and whom != "guests" else []
        return f"{listed([author, whom, *guests])} can see this"

    @property
    def notes(self) -> list[Opinion]:
        """What is said with the opinions of just this."""
        return [each for each in self.review.opinions.all() if each.note and each.print == self.print]


def look(stand: Standing, who: By, now: datetime, extras: Extras | None = None) -> Look:
    """The page for somebody who may see the review."""
    review = stand.review
    is_author = isinstance(who, Member) and who.pk == review.draft.member_id
    remarks = list(review.remarks.all())
    texts = [post.text for parcel in stand.shown for post in parcel.posts]
    return Look(
        review=review,
        guest=who if isinstance(who, GuestLink) else None,
        is_author=is_author,
        whom=words.to_whom(review),
        state=words.state(stand),
        sentence=words.for_author(stand) if is_author else words.for_reader(stand, who),
        sheets=sheets(stand.shown, remarks),
        when=words.when(review.draft.goes),
        print=stand.exact.print,
        can_say=stand.may_approve(who),
        counts=review.line is None or (isinstance(who, Member) and who.pk in stand.counts),
        remarks=[
            RemarkCard(
                remark,
                earlier=bool(remark.quote) and remark.settled_at is None and _place(remark, texts) is None,
                can_settle=isinstance(who, Member)
                and remark.settled_at is None
                and who.pk in (remark.member_id, review.draft.member_id),
            )
            for remark in remarks
        ],
        history=_history(stand),
        links=[_link(link, now) for link in review.guests.all()] if is_author else [],
        extras=extras or Extras(),
    )


def _link(link: GuestLink, now: datetime) -> Link:
    if link.revoked_at is not None:
        return Link(link, False, "taken back")
    if link.expires_at <= now:
        return Link(link, False, "over")
    return Link(link, link.review.is_open, "opened" if link.used_at else "not opened yet")


def _history(stand: Standing) -> list[Event]:
    """Who did what, the first first."""
    review = stand.review
    author = review.draft.member.username
    events = [Event(review.asked_at, author, f"asked {words.to_whom(review)} for a look", review.note)]
    for opinion in review.opinions.all():
        did = "approved it" if opinion.verdict == Opinion.APPROVE else "asked for a change"
        now = "" if opinion.print == stand.exact.print else ", as it was then"
        events.append(Event(opinion.at, opinion.name, did + now, opinion.note))
    if review.closed_at is not None:
        what = "took it back" if review.closed_as == Review.TAKEN_BACK else "sent it on its way"
        events.append(Event(review.closed_at, author, what))
    return sorted(events, key=lambda event: event.at)


# -------------------------------------------------------------------------------------------------------------- lists


@dataclass(frozen=True, slots=True)
class Row:
    """A review in a list: its first words, as those who were asked see them, and where it stands."""

    review: Review
    title: str
    whom: str
    state: State
    sentence: str


@dataclass(frozen=True, slots=True)
class Reviews:
    """The page Review. `waiting` wait for the member's look, `looked` are open and do not; `mine` are the member's own."""

    waiting: list[Row]
    looked: list[Row]
    mine: list[Row]
    over: list[Review]

    @property
    def heading(self) -> str:
        """How many wait, in a sentence."""
        many = len(self.waiting)
        if not many:
            return "Nothing waits for your look"
        return "One draft waits for your look" if many == 1 else f"{many} drafts wait for your look"


def reviews(member: Member, now: datetime) -> Reviews:
    """The page for a member."""
    asked = queries.asked(member, now)
    mine = queries.asked_for(member, now)
    return Reviews(
        waiting=[_row(stand, words.for_reader(stand, member)) for stand in asked if stand.waits_for(member)],
        looked=[_row(stand, words.for_reader(stand, member)) for stand in asked if not stand.waits_for(member)],
        mine=[_row(stand, words.for_author(stand)) for stand in mine],
        over=list(queries.over(member)[:20]),
    )


def _row(stand: Standing, sentence: str) -> Row:
    first = stand.shown[0].posts[0].text if stand.shown else ""
    return Row(stand.review, " ".join(first[:400].split()), words.to_whom(stand.review), words.state(stand), sentence)


# ------------------------------------------------------------------------------------------------------------- asking


@dataclass(frozen=True, slots=True)
class Asking:
    """Whom a draft's author may ask, and what they would see. `open` are the looks that are open already."""

    draft: Draft
    lines: list[Line]
    is_personal: bool
    open: list[Standing]
    sheets: list[Sheet]
    when: str
    to: str = ""
    name: str = ""
    note: str = ""
    problem: str = ""

    @property
    def chosen_line(self) -> int:
        """The line that is chosen; 0: none."""
        kind, _, number = self.to.partition(":")
        return int(number) if kind == "line" and number.isdecimal() else 0


def asking(draft: Draft, now: datetime, *, to: str = "", name: str = "", note: str = "", problem: str = "") -> Asking:
    """For the page, and for `review/_ask.html` on another."""
    accounts = queries.going_to(draft)
    lines = queries.owning(accounts)
    shown = [p for p in exactly(draft, now).parcels if bool(p.account.line_id) == bool(lines)]
    return Asking(
        draft,
        lines,
        is_personal=bool(accounts) and not lines,
        open=queries.open_of(draft, now),
        sheets=sheets(shown),
        when=words.when(draft.goes),
        to=to or (f"line:{lines[0].pk}" if lines else "member"),
        name=name,
        note=note,
        problem=problem,
    )
