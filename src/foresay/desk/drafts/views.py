"""Pages about drafts: parse, ask, render."""

from __future__ import annotations

from dataclasses import asdict, replace
from uuid import UUID

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.deeper import queries as deeper_queries
from foresay.desk.drafts import acts, checking, marks, pages, queries, services, words
from foresay.desk.drafts.examples import example
from foresay.desk.drafts.forms import ComposeForm, Sent
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.panel import painted, panel
from foresay.desk.drafts.utf16 import Utf16
from foresay.desk.members import services as member_services
from foresay.desk.members.queries import author_of
from foresay.desk.members.requests import MemberRequest
from foresay.errors import ForesayError
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
    return _page(request, Words(chosen.text if chosen else ""))


@require_GET
def draft(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Write on."""
    row = queries.draft_of(request.user, pk)
    return _page(request, row.words, _let_be(row), row)


def _let_be(row: Draft) -> tuple[Accepted, ...]:
    return tuple(Accepted(*pair) for pair in row.let_be)


def _page(
    request: MemberRequest, say: Words, let_be: tuple[Accepted, ...] = (), row: Draft | None = None
) -> HttpResponse:
    reading = checking.read(say, author_of(request.user), let_be) if say.text.strip() else None
    page = pages.compose(pages.Written(say, let_be, reading, row))
    return _compose(request, page)


def _compose(request: MemberRequest, page: pages.Compose, status: int = 200) -> HttpResponse:
    """The page Write; for members who set a deeper reader up, with a way to ask it."""
    deeper = deeper_queries.reader_of(request.user)
    return render(request, "drafts/compose.html", {"page": page, "deeper": deeper}, status=status)


def _act(request: MemberRequest) -> HttpResponse:
    form = ComposeForm(request.POST)
    if not form.is_valid():
        page = pages.compose(pages.Written(Words("")), pages.Extras(problem=form.problems()))
        return _compose(request, page, status=422)
    sent, act = form.sent(), request.POST.get("do", "check")
    row = queries.draft_of(request.user, sent.draft) if sent.draft else None
    if act in {"save", "save-new"}:
        return _save_page(request, replace(sent, draft=None) if act == "save-new" else sent)
    if act == "undo":
        sent = replace(sent, words=replace(sent.words, text=request.POST.get("before", "").replace("\r\n", "\n")))
    done = acts.perform(request.user, act, sent)
    extras = pages.Extras(done.notice, before=done.before, look=done.look, revision=sent.seen)
    reading = done.reading if done.words.text.strip() else None
    page = pages.compose(pages.Written(done.words, done.let_be, reading, row), extras)
    return _compose(request, page)


def _save_page(request: MemberRequest, sent: Sent) -> HttpResponse:
    try:
        return redirect(_keep(request, sent, automatic=False))
    except services.ChangedElsewhere as conflict:
        reading = checking.read(sent.words, author_of(request.user), sent.let_be)
        extras = pages.Extras(conflict=pages.Conflict(conflict.draft), revision=sent.seen)
        page = pages.compose(pages.Written(sent.words, sent.let_be, reading, conflict.draft), extras)
        return _compose(request, page, status=409)


def _keep(request: MemberRequest, sent: Sent, *, automatic: bool) -> Draft:
    """Begin or save the draft that was sent. Raises ChangedElsewhere, Http404."""
    let_be, now = sent.let_be[-LET_BE_ROOM:], timezone.now()
    if sent.draft is None:
        return services.begin(request.user, sent.words, now=now, let_be=let_be, automatic=automatic)
    queries.draft_of(request.user, sent.draft)  # absent and forbidden: 404
    return services.save(
        request.user, sent.draft, sent.words, seen=sent.seen, now=now, let_be=let_be, automatic=automatic
    )


@require_POST
def live_check(request: MemberRequest) -> HttpResponse:
    """Check what is written right now, for the page's script."""
    form = ComposeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": form.problems()}, status=422)
    sent = form.sent()
    if not sent.words.text.strip():
        return JsonResponse(asdict(_nothing_yet(sent.words)))
    try:
        reading = checking.read(sent.words, author_of(request.user), sent.let_be)
    except ForesayError as failed:
        return JsonResponse({"error": str(failed)}, status=500)
    return JsonResponse(asdict(_answer(reading, len(sent.let_be))))


def _answer(reading: Reading, let_be: int) -> pages.Answer:
    view = panel(reading, let_be=let_be)
    return pages.Answer(
        marks=marks.for_browser(painted(reading), Utf16(reading.draft.text)),
        side=render_to_string("drafts/_side.html", {"panel": view}),
        more=render_to_string("drafts/_more.html", {"panel": view}),
        status=view.status,
        goes=words.where_it_goes(reading.draft),
        language=view.language,
    )


def _nothing_yet(say: Words) -> pages.Answer:
    page = pages.compose(pages.Written(say))
    side = render_to_string("drafts/_empty.html", {"page": page})
    return pages.Answer([], side, "", "", words.where_it_goes(say), "", checked=False)


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
    page = pages.OneVersion(found.draft, found, is_current=found.columns == found.draft.columns)
    return render(request, "drafts/version.html", {"page": page})


@require_POST
def restore(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Bring a version back."""
    return redirect(services.restore(request.user, queries.version_of(request.user, pk, number), now=timezone.now()))
