"""Pages of publishing: parse, ask, render."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import account_of
from foresay.desk.drafts.queries import draft_of
from foresay.desk.members.requests import MemberRequest
from foresay.desk.middleware import wants_json
from foresay.desk.publishing import forms, pages, queries, services, words
from foresay.desk.publishing.machine import Pace
from foresay.desk.publishing.models import Publication
from foresay.desk.publishing.schedule import known_zone

ZONE_COOKIE = "foresay_zone"
A_YEAR = 365 * 24 * 3600
ASKED_FIRST = 3
"""How many of those that ask stand beside the calendar."""
ASKED_AT_ONCE = 100
SAID = {
    "sent": "It goes out now.",
    "planned": "It has another time.",
    "withdrawn": "Taken back. It does not go out.",
    "there": "Noted: it is there.",
    "absent": "It is sent again now.",
    "edited": "The other words are on their way to the network.",
}
"""What the page says of what was just done, by the word in its address."""

P = ParamSpec("P")


# --------------------------------------------------------------------------------------------------------- calendar


@require_GET
def month(request: MemberRequest) -> HttpResponse:
    """A month, day by day."""
    day = _day(request)
    inside = pages.month(day)
    return _calendar(request, "month", day, pages.whole_weeks(inside), inside, pages.IN_A_DAY)


@require_GET
def week(request: MemberRequest) -> HttpResponse:
    """A week, day by day."""
    day = _day(request)
    span = pages.week(day)
    return _calendar(request, "week", day, span, span, pages.IN_A_DAY_OF_A_WEEK)


@require_GET
def listed(request: MemberRequest) -> HttpResponse:
    """Days with something on them, one after the other, from a day on."""
    day = _day(request)
    span = pages.Span(day, day + pages.LIST_DAYS * pages.A_DAY)
    return _calendar(request, "list", day, span, span, pages.ON_A_DAY_OF_A_LIST)


def _calendar(
    request: MemberRequest, view: pages.View, day: date, span: pages.Span, inside: pages.Span, most: int
) -> HttpResponse:
    """The days of a span, with at most `most` publications on each."""
    member, now, zone, account = request.user, timezone.now(), zone_of(request), _account(request)
    rows = queries.outline(member, *span.instants, account)
    by_day = pages.on_days(rows, zone)
    if view == "list":
        span = inside = pages.listed(by_day, day)
    keys = pages.shown(by_day, span.days, most)
    accounts = list(queries.with_slots(member))
    taken = {(row.account, row.at) for row in rows}
    slots = pages.free([each for each in accounts if account in (None, each)], taken, span, zone, now)
    asking = list(queries.asking(member)[: ASKED_FIRST + 1])
    found = queries.these(member, (key for chosen in keys.values() for key in chosen))
    earlier, later = pages.neighbours(view, day, inside)
    page = pages.Calendar(
        view=view,
        day=day,
        title=pages.title(view, inside),
        says=pages.says(row for each in inside.days for row in by_day.get(each, ())),
        days=pages.days(keys, found, by_day, slots, zone=zone, now=now, inside=inside, account=account),
        earlier=earlier,
        later=later,
        zone=zone.key,
        accounts=[
            pages.Option(str(each.pk), f"{each.record.name}, {each.handle}", each == account) for each in accounts
        ],
        account=str(account.pk) if account else "",
        asking=[pages.entry(each, zone) for each in asking[:ASKED_FIRST]],
        asking_more=max(len(asking) - ASKED_FIRST, 0),
        keeps=queries.keeps(member),
        zone_problem="There is no such time zone. It looks like Europe/Lisbon."
        if "unknown_zone" in request.GET
        else "",
    )
    return render(request, "publishing/calendar.html", {"page": page})


def _day(request: MemberRequest) -> date:
    """The day that is asked for; today by the page's clock."""
    try:
        day = date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return timezone.now().astimezone(zone_of(request)).date()
    return min(max(day, pages.FIRST), pages.LAST)


def _account(request: MemberRequest) -> Account | None:
    """The account that is asked for; None: all. Raises Http404."""
    said = request.GET.get("account", "")
    if not said:
        return None
    try:
        return account_of(request.user, UUID(said))
    except ValueError as odd:
        raise Http404 from odd


def zone_of(request: MemberRequest) -> ZoneInfo:
    """The zone that the member chose in this browser; else the desk's."""
    try:
        return ZoneInfo(known_zone(request.COOKIES.get(ZONE_COOKIE, "")))
    except ValueError:
        return ZoneInfo(settings.TIME_ZONE)


@require_POST
def zone(request: MemberRequest) -> HttpResponse:
    """Choose whose clock the pages go by, in this browser."""
    back = request.headers.get("Referer", "")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    try:
        chosen = known_zone(request.POST.get("zone", "").strip())
    except ValueError:
        return redirect(f"{reverse('calendar')}?unknown_zone=1")
    response = redirect(back if safe and "unknown_zone" not in back else reverse("calendar"))
    response.set_cookie(ZONE_COOKIE, chosen, max_age=A_YEAR, samesite="Lax", httponly=True, secure=request.is_secure())
    return response


# ------------------------------------------------------------------------------------------------------------- hold


@require_http_methods(["GET", "HEAD", "POST"])
def hold(request: MemberRequest) -> HttpResponse:
    """Ask, then hold everything, or one line's."""
    page = _kept(request, held=False)
    if request.method == "POST":
        services.hold(request.user, _chosen(request, page), now=timezone.now())
        return redirect("calendar")
    return render(request, "publishing/hold.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
def release(request: MemberRequest) -> HttpResponse:
    """Say what would go out, then let it."""
    page = _kept(request, held=True)
    if request.method == "POST":
        services.release(request.user, _chosen(request, page), now=timezone.now())
        return redirect("calendar")
    return render(request, "publishing/release.html", {"page": page})


def _kept(request: MemberRequest, *, held: bool) -> pages.Hold:
    """The accounts that the member may hold, or those that are held."""
    found = queries.keeping(request.user).filter(held_at__isnull=not held)
    waiting = queries.waiting(request.user)
    past = queries.waiting(request.user, timezone.now() - Pace().late)
    return pages.hold(pages.Kept(each, waiting.get(each.pk, 0), past.get(each.pk, 0)) for each in found)


def _chosen(request: MemberRequest, page: pages.Hold) -> list[Account]:
    """The accounts of the group that was chosen; without one, all."""
    said = request.POST.get("which", "")
    return [each.account for group in page.groups if said in ("", group.key) for each in group.kept]


# -------------------------------------------------------------------------------------------------- one publication


@require_GET
def asking(request: MemberRequest) -> HttpResponse:
    """What goes no further until somebody says what to do."""
    found = queries.asking(request.user)[:ASKED_AT_ONCE]
    page = pages.asking(found, queries.how_many_ask(request.user), zone_of(request), timezone.now())
    return render(request, "publishing/asking.html", {"page": page})


@require_GET
def publication(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Exactly what is or will be said, where it stands, and what can be done."""
    found = queries.publication_of(request.user, pk)
    said = request.GET.get("said", "")
    told = words.quiet_until(found) if said == "quiet" else SAID.get(said, "")
    return _one(request, found, told)


def _one(
    request: MemberRequest, found: Publication, said: str = "", sent: pages.Sent | None = None, status: int = 200
) -> HttpResponse:
    log, changes = queries.steps_of(request.user, found), queries.changes_of(request.user, found)
    page = pages.one(request.user, found, log, changes, zone=zone_of(request), now=timezone.now(), said=said, sent=sent)
    return render(request, "publishing/publication.html", {"page": page}, status=status)


def act(
    view: Callable[Concatenate[MemberRequest, P], HttpResponse],
) -> Callable[Concatenate[MemberRequest, P], HttpResponse]:
    """A page that changes something; what cannot be done is answered with 409 and why."""

    @wraps(view)
    def acts(request: MemberRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except services.CannotDo as why:
            if wants_json(request):
                return JsonResponse({"error": str(why)}, status=409)
            return render(request, "publishing/clash.html", {"why": str(why), "back": kwargs.get("pk")}, status=409)

    return acts


def _back(found: Publication, said: str) -> HttpResponse:
    return redirect(f"{found.get_absolute_url()}?said={said}")


@require_POST
@act
def send_now(request: MemberRequest, pk: UUID) -> HttpResponse:
    """At once, or once more."""
    found = queries.publication_of(request.user, pk)
    services.send_now(found, request.user, now=timezone.now())
    return _back(found, "sent")


@require_POST
@act
def plan(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Another time; with `day`, the same time on another day; with `do=look` only what that would become."""
    found, now = queries.publication_of(request.user, pk), timezone.now()
    if "day" in request.POST:
        return _move(request, found)
    form = forms.PlanForm(request.POST, now=now)
    if request.POST.get("do") == "look":
        return JsonResponse({"says": words.becomes(form.planned(), found.account) if form.is_valid() else ""})
    if not form.is_valid():
        return _one(request, found, sent=pages.Sent(plan=form), status=422)
    chosen = form.planned()
    services.plan(found, request.user, chosen, now=now)
    return _back(found, "planned" if found.planned == chosen else "quiet")


def _move(request: MemberRequest, found: Publication) -> HttpResponse:
    form = forms.MoveForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"error": "That day was not understood. Nothing was changed."}, status=422)
    seen, there = form.cleaned_data["was"], ZoneInfo(form.cleaned_data["zone"])
    days = (form.cleaned_data["day"] - seen.astimezone(there).date()).days
    services.move(found, request.user, days, seen=seen, now=timezone.now())
    if not wants_json(request):
        return _back(found, "planned")
    says = f"Moved. It goes out on {words.moment(found.at, there)}."
    return JsonResponse({"says": says, "day": found.at.astimezone(there).date().isoformat()})


@require_POST
@act
def withdraw(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Take it back before it goes out."""
    found = queries.publication_of(request.user, pk)
    services.withdraw(found, request.user, now=timezone.now())
    return _back(found, "withdrawn")


@require_POST
@act
def there(request: MemberRequest, pk: UUID) -> HttpResponse:
    """The member found it, or posted it by hand."""
    found = queries.publication_of(request.user, pk)
    form = forms.ThereForm(request.POST, network=found.account.network)
    if not form.is_valid():
        return _one(request, found, sent=pages.Sent(there=form), status=422)
    services.decide(found.part, request.user, form.cleaned_data["address"], now=timezone.now())
    return _back(found, "there")


@require_POST
@act
def absent(request: MemberRequest, pk: UUID) -> HttpResponse:
    """The member looked, and it is not there: it is sent again."""
    found = queries.publication_of(request.user, pk)
    if not pages.may(found).absent:
        raise services.CannotDo("It has moved on meanwhile. Look at where it stands now.")
    services.decide(found.part, request.user, None, now=timezone.now())
    return _back(found, "absent")


@require_POST
@act
def edit(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Other words, where it stands on the network."""
    found = queries.publication_of(request.user, pk)
    form = forms.EditForm(request.POST)
    if not form.is_valid():
        return _one(request, found, sent=pages.Sent(edit=form), status=422)
    part = queries.part_of(request.user, pk, form.cleaned_data["part"])
    try:
        services.edit(part, request.user, form.cleaned_data["text"].replace("\r\n", "\n"), now=timezone.now())
    except services.CannotDo as why:
        if not services.can_edit(part, found.account):
            raise
        form.add_error("text", str(why))
        return _one(request, found, sent=pages.Sent(edit=form), status=422)
    return _back(found, "edited")


# ------------------------------------------------------------------------------------------------------------- down


@require_http_methods(["GET", "HEAD", "POST"])
def take_down(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Ask, then take it down from its network, or back."""
    found = queries.publication_of(request.user, pk)
    return _take_down(request, [found], found.get_absolute_url())


@require_http_methods(["GET", "HEAD", "POST"])
def take_down_draft(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Ask, then take a draft down from every network it went to, and back from those it still goes to."""
    row = draft_of(request.user, pk)
    found = [each for each in queries.publications_of_draft(request.user, row) if words.badge_of(each).css != "back"]
    return _take_down(request, found, row.get_absolute_url())


def _take_down(request: MemberRequest, found: list[Publication], back: str) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        done = services.take_down(found, request.user, now=now)
        said = urlencode({"posts": done.posts, "on_their_way": done.on_their_way, "left": done.left})
        return redirect(f"{request.path}?{said}")
    falls = [pages.falls(each, zone_of(request)) for each in found]
    return render(request, "publishing/take_down.html", {"page": pages.TakeDown(falls, back, _told(request))})


def _told(request: MemberRequest) -> words.Told | None:
    """What taking down set going, from the address it led to; None when nothing was done yet."""
    said = [request.GET.get(name, "") for name in ("posts", "on_their_way", "left")]
    if not all(each.isdecimal() and len(each) < 6 for each in said):
        return None
    return words.down(services.Down(*(int(each) for each in said)))
