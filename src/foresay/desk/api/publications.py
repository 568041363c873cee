"""Publications over the API: what goes out or went out, and all that can be done about it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.utils import timezone
from ninja import Field, P, QueryEx, Router, Schema
from ninja.errors import HttpError
from pydantic import AfterValidator, AwareDatetime, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

from foresay.desk.api.auth import member_of, needs
from foresay.desk.api.errors import ASKED, READ, SENT
from foresay.desk.api.paging import USUAL, Cursor, Limit, paged
from foresay.desk.api.schemas import ErrorOut, Kept, Word
from foresay.desk.members.models import Member
from foresay.desk.publishing import queries, services
from foresay.desk.publishing.forms import ThereForm
from foresay.desk.publishing.machine import State
from foresay.desk.publishing.models import Part, Publication
from foresay.desk.publishing.schedule import planned

router = Router(tags=["publications"])
DONE = {**SENT, 404: ErrorOut, 409: ErrorOut}
"""What an operation that changes a publication can answer. 409: where it stands does not allow it."""
DONE_AT_ONCE = {**ASKED, 409: ErrorOut}
"""The same for one that takes no body."""


def _near(at: datetime) -> datetime:
    if not 1970 <= at.year <= 9000:
        raise PydanticCustomError("far", "Give a time between the years 1970 and 9000")
    return at


Moment = Annotated[AwareDatetime, AfterValidator(_near)]


class WhereOut(Schema):
    """The account that it goes to."""

    id: UUID
    network: str
    handle: str


class PartOut(Schema):
    """One post: the only one, or one of a thread."""

    number: int
    state: State
    due: datetime | None = Field(description="When something happens next by itself; null: nothing does.")
    why: str
    fix: str
    permalink: str
    taken_down_at: datetime | None


class PublicationOut(Schema):
    """A draft going to one account. `state`, `why` and `fix` are those of the part that matters now."""

    id: UUID
    draft: UUID | None
    revision: int
    account: WhereOut
    armed_by: str | None
    armed_at: datetime
    at: datetime
    wall: str = Field(description="The time as it was said, by the clock on the wall in `zone`.")
    zone: str
    state: State
    why: str
    fix: str
    asks: bool = Field(description="Whether it goes no further until a person says what to do.")
    permalink: str
    parts: list[PartOut]


class WordsOut(PartOut):
    """A post with its words."""

    text: str


class StepOut(Schema):
    """Who did what, or what happened by itself (`member` is null)."""

    at: datetime
    part: int | None
    member: str | None
    what: str
    why: str


class WholeOut(PublicationOut):
    """A publication with its words and its log."""

    parts: list[WordsOut]  # type: ignore[assignment]  # the same with more
    steps: list[StepOut]


class PublicationsOut(Schema):
    """A page of publications, the latest time first."""

    publications: list[PublicationOut]
    next: str = Field(description="What to give as `cursor` for the next page; empty: this is the last.")


class Strict(Schema):
    """Nothing but what is named."""

    model_config = ConfigDict(extra="forbid")


class WhenIn(Strict):
    """A time by the clock on the wall, such as 2026-12-01T09:30, and its zone, such as Europe/Lisbon."""

    when: Word
    zone: Word


class DecisionIn(Strict):
    """Where it is on the network; null: it is not there, and may be sent."""

    address: Annotated[Kept, StringConstraints(max_length=500)] | None


class EditIn(Strict):
    """Other words for a post that is out."""

    text: Kept


class DownOut(Schema):
    """`posts` are being taken down, `on_their_way` cannot be stopped just now, `left` a person must take down there."""

    posts: int
    on_their_way: int
    left: int
    publication: WholeOut


def publication_out(row: Publication) -> dict[str, Any]:
    """A publication for programs, without its words."""
    parts = sorted(row.parts.all(), key=lambda part: part.number)
    now = row.part
    return {
        "id": row.pk,
        "draft": row.draft_id,
        "revision": row.revision,
        "account": {"id": row.account.pk, "network": row.account.network, "handle": row.account.handle},
        "armed_by": row.member.username if row.member else None,
        "armed_at": row.armed_at,
        "at": row.at,
        "wall": row.wall,
        "zone": row.zone,
        "state": now.state,
        "why": now.why,
        "fix": now.fix,
        "asks": any(part.standing.asks_a_person for part in parts),
        "permalink": parts[0].remote_url,
        "parts": [_part(part) for part in parts],
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "number": part.number,
        "state": part.state,
        "due": part.due,
        "why": part.why,
        "fix": part.fix,
        "permalink": part.remote_url,
        "taken_down_at": part.down_at,
        "text": part.payload["text"],  # only shown where a whole publication is
    }


def whole_out(member: Member, pk: UUID) -> dict[str, Any]:
    """All about a publication as it stands now. Raises Http404."""
    row = queries.publication_of(member, pk)
    steps = [
        {
            "at": step.at,
            "part": step.part,
            "member": step.member.username if step.member else None,
            "what": step.what,
            "why": step.why,
        }
        for step in queries.steps_of(member, row)
    ]
    return publication_out(row) | {"steps": steps}


# ------------------------------------------------------------------------------------------------------------ reading


@router.get(
    "/publications",
    response={200: PublicationsOut, **READ},
    summary="What goes out, and went out",
    operation_id="publications",
    **needs("read"),
)
def publications(
    request: HttpRequest,
    account: UUID | None = None,
    state: State | None = None,
    start: QueryEx[Moment | None, P(alias="from")] = None,
    end: QueryEx[Moment | None, P(alias="to")] = None,
    cursor: Cursor = "",
    limit: Limit = USUAL,
) -> Any:
    """The latest time first; `from` and `to` bound that time (up to, and without, `to`)."""
    member = member_of(request)
    found = queries.publications_of(member)
    if account is not None:
        found = found.filter(account=account)
    if state is not None:
        found = queries.standing(member, found, state)
    if start is not None:
        found = found.filter(at__gte=start)
    if end is not None:
        found = found.filter(at__lt=end)
    rows, following = paged(found, "at", cursor=cursor, limit=limit)
    return {"publications": [publication_out(row) for row in rows], "next": following}


@router.get(
    "/asking",
    response={200: PublicationsOut, **READ},
    summary="What asks for you",
    operation_id="asking",
    **needs("read"),
)
def asking(request: HttpRequest, cursor: Cursor = "", limit: Limit = USUAL) -> Any:
    """Those that go no further until somebody says what to do."""
    member = member_of(request)
    asks = queries.publications_of(member).filter(pk__in=queries.asking(member).values("pk"))
    rows, following = paged(asks, "at", cursor=cursor, limit=limit)
    return {"publications": [publication_out(row) for row in rows], "next": following}


@router.get(
    "/publications/{publication}",
    response={200: WholeOut, **ASKED},
    summary="A publication",
    operation_id="publication",
    **needs("read"),
)
def publication(request: HttpRequest, publication: UUID) -> Any:
    """Where it stands, why, what to do, its words, and who did what."""
    return whole_out(member_of(request), publication)


# ----------------------------------------------------------------------------------------------------------- changing


@router.post(
    "/publications/{publication}/plan",
    response={200: WholeOut, **DONE},
    summary="Send it at another time",
    operation_id="plan",
    **needs("publish"),
)
def plan(request: HttpRequest, publication: UUID, time: WhenIn) -> Any:
    """For what has not begun to go out."""
    member = member_of(request)
    row = queries.publication_of(member, publication)
    try:
        when = planned(time.when, time.zone)
        _near(when.at)
    except (ValueError, OverflowError) as wrong:
        said = str(wrong) if not isinstance(wrong, OverflowError) else "That time is too far away."
        raise HttpError(422, said) from wrong
    services.plan(row, member, when, now=timezone.now())
    return whole_out(member, publication)


@router.post(
    "/publications/{publication}/send-now",
    response={200: WholeOut, **DONE_AT_ONCE},
    summary="Send it now",
    operation_id="send_now",
    **needs("publish"),
)
def send_now(request: HttpRequest, publication: UUID) -> Any:
    """What is planned for later, was refused, or is late."""
    member = member_of(request)
    services.send_now(queries.publication_of(member, publication), member, now=timezone.now())
    return whole_out(member, publication)


@router.post(
    "/publications/{publication}/withdraw",
    response={200: WholeOut, **DONE_AT_ONCE},
    summary="Take it back before it is out",
    operation_id="withdraw",
    **needs("publish"),
)
def withdraw(request: HttpRequest, publication: UUID) -> Any:
    """What may be on its way cannot be taken back; take it down once it is out."""
    member = member_of(request)
    services.withdraw(queries.publication_of(member, publication), member, now=timezone.now())
    return whole_out(member, publication)


@router.post(
    "/publications/{publication}/take-down",
    response={200: DownOut, **ASKED},
    summary="Take it down from the network",
    operation_id="take_down",
    **needs("publish"),
)
def take_down(request: HttpRequest, publication: UUID) -> Any:
    """Take down what is out and take back what is not; the posts are gone a moment later."""
    member = member_of(request)
    row = queries.publication_of(member, publication)
    down = services.take_down([row], member, now=timezone.now())
    return {
        "posts": down.posts,
        "on_their_way": down.on_their_way,
        "left": down.left,
        "publication": whole_out(member, publication),
    }


@router.post(
    "/publications/{publication}/parts/{number}/decide",
    response={200: WholeOut, **DONE},
    summary="Say whether it is out",
    operation_id="decide",
    **needs("publish"),
)
def decide(request: HttpRequest, publication: UUID, number: int, what: DecisionIn) -> Any:
    """For a post of which only a person can know: one that was copied over by hand, or whose end nobody could find out."""
    member = member_of(request)
    part = _part_of(member, publication, number)
    services.decide(part, member, _permalink(what.address, part.publication.account.network), now=timezone.now())
    return whole_out(member, publication)


def _permalink(address: str | None, network: str) -> str | None:
    """An address as the page takes it. Raises HttpError."""
    if address is None:
        return None
    form = ThereForm({"address": address}, network=network)
    if not form.is_valid():
        said = form.errors.get_json_data()["address"][0]["message"]
        raise HttpError(422, f"address: {said}")
    return str(form.cleaned_data["address"])


@router.post(
    "/publications/{publication}/parts/{number}/edit",
    response={200: WholeOut, **DONE},
    summary="Say it in other words",
    operation_id="edit",
    **needs("publish"),
)
def edit(request: HttpRequest, publication: UUID, number: int, words: EditIn) -> Any:
    """For a post that is out, on a network that allows it. It is changed there a moment later."""
    member = member_of(request)
    services.edit(_part_of(member, publication, number), member, words.text, now=timezone.now())
    return whole_out(member, publication)


def _part_of(member: Member, publication: UUID, number: int) -> Part:
    if not 1 <= number <= 32_767:  # as many as the column can number
        raise Http404
    return queries.part_of(member, publication, number)
