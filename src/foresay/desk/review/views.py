"""Pages about reviews: parse, ask, render. A guest's page shares nothing with the others but what it shows."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.drafts import queries as drafts
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.lines.models import Line
from foresay.desk.lines.queries import line_of
from foresay.desk.members.models import Member
from foresay.desk.members.requests import MemberRequest
from foresay.desk.review import pages, queries, services, words
from foresay.desk.review.forms import AskForm, GuestForm, LookForm
from foresay.desk.review.models import By, GuestLink, Review
from foresay.desk.review.services import CannotReview, Stale

CHANGED = "The draft changed since you saw it here. Nobody was asked yet; this is how it stands now."
NOBODY = "Nobody on this desk has that name. Check its spelling; names are shown under You."


@require_GET
def reviews(request: MemberRequest) -> HttpResponse:
    """What waits for the member's look, and what they asked for."""
    return render(request, "review/list.html", {"page": pages.reviews(request.user, timezone.now())})


@require_http_methods(["GET", "HEAD", "POST"])
def review(request: MemberRequest, pk: int) -> HttpResponse:
    """Look at a draft; approve it, ask for a change, remark on words."""
    row, now = queries.review_of(request.user, pk), timezone.now()
    if request.method != "POST":
        return _page(request, request.user, row, now, pages.Extras(words.SAID.get(request.GET.get("said", ""), "")))
    return _act(request, request.user, row, now)


@csrf_exempt  # the link's secret is all that lets a guest in: no other site can send what it does not know
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def guest(request: HttpRequest, token: str) -> HttpResponse:
    """A guest's page: the one draft, and nothing else of the desk."""
    now = timezone.now()
    link = queries.guest_of(token, now)
    services.note_use(link, now=now)
    row = queries.review_for(link)
    if request.method == "POST":
        response = _act(request, link, row, now)
    else:
        response = _page(request, link, row, now, pages.Extras(words.SAID.get(request.GET.get("said", ""), "")))
    response["Referrer-Policy"] = "no-referrer"
    return response


def _page(
    request: HttpRequest, who: By, row: Review, now: datetime, extras: pages.Extras, status: int = 200
) -> HttpResponse:
    page = pages.look(queries.standing(row, now), who, now, extras)
    name = "guest" if isinstance(who, GuestLink) else "look"
    return render(request, f"review/{name}.html", {"page": page}, status=status)


def _act(request: HttpRequest, who: By, row: Review, now: datetime) -> HttpResponse:
    """An opinion or a remark."""
    form = LookForm(request.POST)
    form.is_valid()
    if problem := form.problem():
        return _page(request, who, row, now, pages.Extras(problem=problem, form=form), status=422)
    try:
        _say(who, row, form, now)
    except Stale:
        return _page(request, who, row, now, pages.Extras(problem=words.STALE, form=form), status=409)
    except CannotReview as problem:
        return _page(request, who, row, now, pages.Extras(problem=str(problem), form=form), status=422)
    except Review.DoesNotExist as absent:
        raise Http404 from absent
    return redirect(f"{request.path}?said={form.cleaned_data['do']}")


def _say(who: By, row: Review, form: LookForm, now: datetime) -> None:
    """Do what the form says. Raises Stale, CannotReview, Review.DoesNotExist."""
    sent = form.cleaned_data
    match sent["do"]:
        case "approve":
            services.approve(who, row, print_=sent["print"], note=sent["note"], now=now)
        case "change":
            services.ask_for_change(who, row, print_=sent["print"], note=sent["note"], now=now)
        case _:
            quote, start = sent["quote"], sent["start"]
            services.remark(who, row, sent["words"], quote=quote, start=start, print_=sent["print"], now=now)


# ------------------------------------------------------------------------------------------------------ the author's


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Show what would be seen, and ask for a look."""
    draft, now = drafts.draft_of(request.user, pk), timezone.now()
    if request.method != "POST":
        return render(request, "review/ask.html", {"asking": pages.asking(draft, now)})
    form = AskForm(request.POST)
    if not form.is_valid():
        return _asking(request, draft, form, "Choose whom to ask.", 422)
    try:
        to = _to_whom(request.user, form)
        note, seen = form.cleaned_data["note"], form.cleaned_data["revision"]
        row = services.ask(request.user, draft, to, note=note, seen=seen, now=now)
    except ChangedElsewhere as changed:
        return _asking(request, changed.draft, form, CHANGED, 409)
    except CannotReview as problem:
        return _asking(request, draft, form, str(problem), 422)
    return _to(row, "asked")


def _to_whom(member: Member, form: AskForm) -> Line | Member | None:
    """Whom the form names. Raises CannotReview, Http404."""
    kind, _, number = form.cleaned_data["to"].partition(":")
    if kind == "line" and number.isdecimal():
        return line_of(member, int(number))
    if kind == "guest":
        return None
    named = Member.objects.filter(username__iexact=form.cleaned_data["name"], is_active=True).first()
    if named is None:
        raise CannotReview(NOBODY)
    return named


def _asking(request: MemberRequest, draft: Draft, form: AskForm, problem: str, status: int) -> HttpResponse:
    sent = {name: str(form.cleaned_data.get(name, "")) for name in ("to", "name", "note")}
    page = pages.asking(draft, timezone.now(), problem=problem, **sent)
    return render(request, "review/ask.html", {"asking": page}, status=status)


@require_POST
def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """From now on it looks absent to everyone who was asked."""
    row = queries.own_review(request.user, pk)
    services.take_back(request.user, row, now=timezone.now())
    return _to(row, "back")


@require_POST
def settle(request: MemberRequest, pk: int, number: int) -> HttpResponse:
    """Call a remark settled."""
    said = queries.remark_of(request.user, pk, number)
    try:
        services.settle(request.user, said, now=timezone.now())
    except CannotReview as not_theirs:
        raise Http404 from not_theirs
    return _to(said.review, "settled")


@require_POST
def invite(request: MemberRequest, pk: int) -> HttpResponse:
    """Make a link for a guest, and show it this once."""
    row, now, form = queries.own_review(request.user, pk), timezone.now(), GuestForm(request.POST)
    if not form.is_valid():
        return _page(request, request.user, row, now, pages.Extras(guest_form=form), status=422)
    try:
        made = form.cleaned_data
        link, secret = services.invite_guest(request.user, row, made["name"], days=made["days"], now=now)
    except CannotReview as problem:
        return _page(request, request.user, row, now, pages.Extras(problem=str(problem)), status=422)
    address = request.build_absolute_uri(reverse("guest", args=[secret]))
    row = queries.own_review(request.user, pk)  # with the new link
    return _page(request, request.user, row, now, pages.Extras(fresh=link, secret=address))


@require_POST
def revoke(request: MemberRequest, pk: int, number: int) -> HttpResponse:
    """A link lets nobody in any more."""
    row = queries.own_review(request.user, pk)
    link = get_object_or_404(GuestLink.objects.visible_to(request.user), review=row, pk=number)
    services.revoke(request.user, link, now=timezone.now())
    return _to(row, "revoked")


def _to(row: Review, said: str) -> HttpResponseRedirect:
    return redirect(f"{row.get_absolute_url()}?said={said}")
