"""Pages about drafts: parse, ask, render."""

from __future__ import annotations

from dataclasses import asdict, replace
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.deeper import queries as deeper_queries
from foresay.desk.drafts import acts, checking, marks, pages, queries, services
from foresay.desk.drafts.card import NoCard, card_for
from foresay.desk.drafts.examples import example
from foresay.desk.drafts.forms import ComposeForm, Sent
from foresay.desk.drafts.going import NOWHERE, Along, Going
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.panel import painted, panel
from foresay.desk.drafts.sending import as_said_there
from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.media.models import Stored
from foresay.desk.media.services import keep as keep_file
from foresay.desk.members import services as member_services
from foresay.desk.members.models import Member
from foresay.desk.members.queries import author_of
from foresay.desk.members.requests import MemberRequest
from foresay.desk.outside import hasty_web
from foresay.desk.publishing import services as publishing
from foresay.desk.publishing.files import attachment, attachments, stored_along
from foresay.desk.publishing.posts import parcels
from foresay.desk.publishing.preview import Preview, preview
from foresay.desk.publishing.queries import publications_of_draft
from foresay.errors import ForesayError, MediaError
from foresay.model import Accepted, Reading
from foresay.model import Draft as Words

LET_BE_ROOM = 400
"""Findings let be in one draft at most; beyond that the oldest are told again."""


@require_http_methods(["GET", "HEAD", "POST"])
def compose(request: MemberRequest) -> HttpResponse:
    """Write something new; and, without script, every button of the page."""
    if request.method == "POST":
        return _act(request)
    chosen = example(request.GET.get("example", ""))
    return _compose(request, _written(request.user, Words(chosen.text if chosen else "")))


@require_GET
def draft(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Write on."""
    row = queries.draft_of(request.user, pk)
    let_be = tuple(Accepted(*pair) for pair in row.let_be)
    return _compose(request, _written(request.user, row.words, row.goes, let_be, row))


def _written(
    member: Member, say: Words, goes: Going = NOWHERE, let_be: tuple[Accepted, ...] = (), row: Draft | None = None
) -> pages.Written:
    """A draft with what Foresay says of it, and what would go out where."""
    accounts = list(accounts_of(member))
    read = _reader(member, goes, accounts)
    reading = read(say, let_be) if say.text.strip() else None
    out = list(publications_of_draft(member, row)) if row else []
    along = stored_along(member, goes)
    previews = _previews(say, goes, accounts, along, read)
    return pages.Written(say, goes, let_be, reading, row, accounts, previews, along, out)


def _reader(member: Member, goes: Going, accounts: list[Account]) -> acts.Read:
    """How this member's words are read, on the accounts that they go to."""
    author = author_of(member)

    def read(words: Words, let_be: tuple[Accepted, ...]) -> Reading:
        return checking.read(as_said_there(words, goes, accounts), author, let_be)

    return read


def _previews(say: Words, goes: Going, accounts: list[Account], along: list[Stored], read: acts.Read) -> list[Preview]:
    """What would go out on each account. Words of an account's own are checked too."""
    if not goes.destinations:
        return []
    row = Draft(text=say.text, visibility=say.visibility.value, going=goes.as_json())
    files = {str(each.pk): attachment(each) for each in along}
    found = parcels(row, accounts, files, timezone.now())
    own = {each.account: each.words for each in goes.destinations if each.words is not None}
    return [
        preview(parcel, len(read(replace(say, text=words), ()).findings) if words is not None else None)
        for parcel in found
        for words in [own.get(str(parcel.account.pk))]
    ]


def _compose(
    request: MemberRequest, written: pages.Written, extras: pages.Extras | None = None, status: int = 200
) -> HttpResponse:
    """The page Write; for members who set a deeper reader up, with a way to ask it."""
    page, deeper = pages.compose(written, extras), deeper_queries.reader_of(request.user)
    return render(request, "drafts/compose.html", {"page": page, "deeper": deeper}, status=status)


def _act(request: MemberRequest) -> HttpResponse:
    form = ComposeForm(request.POST)
    if not form.is_valid():
        return _compose(request, _written(request.user, Words("")), pages.Extras(problem=form.problems()), status=422)
    sent, act = form.sent(), request.POST.get("do", "check")
    row = queries.draft_of(request.user, sent.draft) if sent.draft else None
    match act:
        case "save" | "save-new":
            return _save_page(request, replace(sent, draft=None) if act == "save-new" else sent)
        case "send":
            return _send_page(request, sent)
        case "ask":
            return _ask_page(request, sent)
        case "card":
            return _card_page(request, sent, row)
        case "attach":
            return _attach_page(request, sent, row)
        case "undo":
            before = request.POST.get("before", "").replace("\r\n", "\n")
            sent = replace(sent, words=replace(sent.words, text=before))
    done = acts.perform(request.user, act, sent, _reader(request.user, sent.goes, list(accounts_of(request.user))))
    extras = pages.Extras(done.notice, before=done.before, look=done.look, revision=sent.seen)
    return _compose(request, _written(request.user, done.words, sent.goes, done.let_be, row), extras)


def _save_page(request: MemberRequest, sent: Sent) -> HttpResponse:
    try:
        return redirect(_keep(request, sent, automatic=False))
    except services.ChangedElsewhere as conflict:
        return _changed_elsewhere(request, sent, conflict.draft)


def _changed_elsewhere(request: MemberRequest, sent: Sent, row: Draft) -> HttpResponse:
    extras = pages.Extras(conflict=pages.Conflict(row), revision=sent.seen)
    return _compose(request, _written(request.user, sent.words, sent.goes, sent.let_be, row), extras, status=409)


def _send_page(request: MemberRequest, sent: Sent) -> HttpResponse:
    """Save it and arm it as it is; what stands against it is told on the page, with everything still there."""
    now = timezone.now()
    try:
        row = _keep(request, sent, automatic=False)
        publishing.arm(request.user, row, seen=row.revision, stored=attachments(request.user, row.goes), now=now)
    except services.ChangedElsewhere as conflict:
        return _changed_elsewhere(request, sent, conflict.draft)
    except publishing.CannotSend as stopped:
        written = _written(request.user, sent.words, sent.goes, sent.let_be, row)
        return _compose(request, written, pages.Extras(against=stopped.against), status=422)
    return redirect(row)


def _ask_page(request: MemberRequest, sent: Sent) -> HttpResponse:
    """Save it, and go on to whom to ask for a look."""
    try:
        return redirect("ask_review", pk=_keep(request, sent, automatic=False).pk)
    except services.ChangedElsewhere as conflict:
        return _changed_elsewhere(request, sent, conflict.draft)


def _card_page(request: MemberRequest, sent: Sent, row: Draft | None) -> HttpResponse:
    """Ask the page that the first link leads to what it says of itself, and show it as a card."""
    try:
        goes, problem = replace(sent.goes, card=card_for(sent.words.text, hasty_web())), ""
    except NoCard as why:
        goes, problem = sent.goes, str(why)
    extras = pages.Extras(problem=problem, revision=sent.seen)
    written = _written(request.user, sent.words, goes, sent.let_be, row)
    return _compose(request, written, extras, status=422 if problem else 200)


@require_POST
def card(request: MemberRequest) -> HttpResponse:
    """The same for the page's script: the card, or why there is none."""
    try:
        return JsonResponse(asdict(card_for(request.POST.get("text", ""), hasty_web())))
    except NoCard as why:
        return JsonResponse({"error": str(why)}, status=422)


def _attach_page(request: MemberRequest, sent: Sent, row: Draft | None) -> HttpResponse:
    """Take a file in, without script, and show the page with it."""
    upload, problem, goes = request.FILES.get("file"), "", sent.goes
    try:
        if upload is None:
            problem = "Choose a file first, then add it."
        else:
            stored = keep_file(request.user, upload, now=timezone.now())
            goes = replace(goes, along=(*goes.along, Along(str(stored.pk))))
    except MediaError as refused:
        problem = str(refused)
    extras = pages.Extras(problem=problem, revision=sent.seen)
    written = _written(request.user, sent.words, goes, sent.let_be, row)
    return _compose(request, written, extras, status=422 if problem else 200)


def _keep(request: MemberRequest, sent: Sent, *, automatic: bool) -> Draft:
    """Begin or save the draft that was sent. Raises ChangedElsewhere, Http404."""
    let_be, now = sent.let_be[-LET_BE_ROOM:], timezone.now()
    if sent.draft is None:
        return services.begin(request.user, sent.words, now=now, goes=sent.goes, let_be=let_be, automatic=automatic)
    queries.draft_of(request.user, sent.draft)  # absent and forbidden: 404
    return services.save(
        request.user,
        sent.draft,
        sent.words,
        seen=sent.seen,
        now=now,
        goes=sent.goes,
        let_be=let_be,
        automatic=automatic,
    )


@require_POST
def live_check(request: MemberRequest) -> HttpResponse:
    """Check what is written right now, for the page's script."""
    form = ComposeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": form.problems()}, status=422)
    sent = form.sent()
    try:
        written = _written(request.user, sent.words, sent.goes, sent.let_be)
    except ForesayError as failed:
        return JsonResponse({"error": str(failed)}, status=500)
    return JsonResponse(asdict(_answer(written)))


def _answer(written: pages.Written) -> pages.Answer:
    """What the page swaps in: its panel, its marks, and what would go out."""
    page, reading = pages.compose(written), written.reading
    room = render_to_string("drafts/_room.html", {"page": page})
    previews = render_to_string("drafts/_previews.html", {"page": page})
    targets = render_to_string("drafts/_targets.html", {"sending": page.sending})
    along = render_to_string("drafts/_along.html", {"page": page})
    if reading is None:
        side = render_to_string("drafts/_empty.html", {"page": page})
        return pages.Answer([], side, "", "", page.goes, "", room, previews, targets, along, checked=False)
    view = panel(reading, let_be=len(written.let_be))
    return pages.Answer(
        marks=marks.for_browser(painted(reading), Utf16(reading.draft.text)),
        side=render_to_string("drafts/_side.html", {"panel": view}),
        more=render_to_string("drafts/_more.html", {"panel": view}),
        status=view.status,
        goes=page.goes,
        language=view.language,
        room=room,
        previews=previews,
        targets=targets,
        along=along,
    )


@require_POST
def autosave(request: MemberRequest) -> HttpResponse:
    """Keep what is written, for the page's script: on every pause, and when Save is pressed (`do=save`)."""
    form = ComposeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": form.problems()}, status=422)
    try:
        row = _keep(request, form.sent(), automatic=request.POST.get("do") != "save")
    except services.ChangedElsewhere as conflict:
        html = render_to_string("drafts/_conflict.html", {"conflict": pages.Conflict(conflict.draft)})
        return JsonResponse({"error": "changed elsewhere", "html": html}, status=409)
    return JsonResponse({"draft": str(row.pk), "revision": row.revision, "url": row.get_absolute_url()})


@require_POST
def accept(request: MemberRequest) -> HttpResponse:
    """Remember (or, with `undo`, forget) findings as no problem, for the page's script."""
    form = ComposeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": form.problems()}, status=422)
    change = member_services.unaccept if request.POST.get("undo") else member_services.accept
    change(request.user, form.sent().let_be)
    return JsonResponse({})


@require_GET
def out(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Where a draft is by now, for the page's script."""
    row = queries.draft_of(request.user, pk)
    found = pages.out(row, list(publications_of_draft(request.user, row)))
    return render(request, "drafts/_out.html", {"out": found})


@require_GET
def drafts(request: MemberRequest) -> HttpResponse:
    """All of the member's drafts."""
    page = pages.DraftList(list(queries.drafts_of(request.user)), deleted="deleted" in request.GET)
    return render(request, "drafts/list.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Ask, then delete a draft with its versions."""
    row = queries.draft_of(request.user, pk)
    if request.method == "POST":
        services.delete(row)
        return redirect("/drafts/?deleted=1")
    count = queries.versions_of(request.user, row).count()
    return render(request, "drafts/delete.html", {"draft": row, "count": count})


@require_GET
def versions(request: MemberRequest, pk: UUID) -> HttpResponse:
    """What a draft said before."""
    row = queries.draft_of(request.user, pk)
    page = pages.VersionList(row, list(queries.versions_of(request.user, row)))
    return render(request, "drafts/versions.html", {"page": page})


@require_GET
def version(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Read one version."""
    found = queries.version_of(request.user, pk, number)
    page = pages.OneVersion(found.draft, found, is_current=found.says(found.draft.words, found.draft.goes))
    return render(request, "drafts/version.html", {"page": page})


@require_POST
def restore(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Bring a version back."""
    return redirect(services.restore(request.user, queries.version_of(request.user, pk, number), now=timezone.now()))
