"""Pages about lines: parse, ask, render."""

from __future__ import annotations

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from foresay.desk.accounts.pages import row
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.lines import pages, queries, services
from foresay.desk.lines.forms import LineForm, MemberForm, PartForm
from foresay.desk.lines.models import Line
from foresay.desk.members.requests import MemberRequest


@require_http_methods(["GET", "HEAD", "POST"])
def lines(request: MemberRequest) -> HttpResponse:
    """The member's lines; make one."""
    form = LineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            return _to(services.make(request.user, **form.cleaned_data), "made")
        except services.CannotChange as problem:
            form.add_error("name", str(problem))
    led = {line.pk for line in queries.lines_led_by(request.user)}
    found = queries.lines_of(request.user).prefetch_related("belongings")
    mine = [pages.Mine(line, line.pk in led, len(line.belongings.all())) for line in found]
    page = pages.Lines(mine, form, pages.SAID.get(request.GET.get("done", ""), ""))
    return render(request, "lines/list.html", {"page": page}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def line(request: MemberRequest, pk: int) -> HttpResponse:
    """A line, its members and its accounts."""
    if request.method != "POST":
        return _line_page(request, pk)
    row = queries.line_led_by(request.user, pk)
    form = LineForm(request.POST)
    if form.is_valid():
        try:
            services.settle(row, **form.cleaned_data)
            return _to(row, "saved")
        except services.CannotChange as problem:
            form.add_error("name", str(problem))
    return _line_page(request, pk, form=form)


@require_POST
def let_in(request: MemberRequest, pk: int) -> HttpResponse:
    """Let another member in, by name."""
    row = queries.line_led_by(request.user, pk)
    form = MemberForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        try:
            services.let_in(row, said["name"], leads=said["leads"], reviews=said["reviews"])
            return _to(row, "in")
        except services.CannotChange as problem:
            form.add_error("name", str(problem))
    return _line_page(request, pk, member_form=form)


@require_POST
def change_part(request: MemberRequest, pk: int, number: int) -> HttpResponse:
    """Give a member another part."""
    row = queries.line_led_by(request.user, pk)
    belonging = queries.belonging_of(request.user, row, number)
    form = PartForm(request.POST)
    try:
        if form.is_valid():
            services.change(belonging, **form.cleaned_data)
    except services.CannotChange as problem:
        return _line_page(request, pk, problem=str(problem))
    return _to(row, "saved") if queries.leads(request.user, row) else redirect(row)


@require_POST
def let_go(request: MemberRequest, pk: int, number: int) -> HttpResponse:
    """Take a member out: who leads the line anyone, everyone themselves."""
    row = queries.line_of(request.user, pk)
    belonging = queries.belonging_of(request.user, row, number)
    is_me = belonging.member_id == request.user.pk
    if not is_me and not queries.leads(request.user, row):
        raise Http404
    try:
        services.let_go(row, belonging.member)
    except services.CannotChange as problem:
        return _line_page(request, pk, problem=str(problem))
    return redirect(f"{reverse('lines')}?done=left") if is_me else _to(row, "out")


def _line_page(
    request: MemberRequest,
    pk: int,
    *,
    form: LineForm | None = None,
    member_form: MemberForm | None = None,
    problem: str = "",
) -> HttpResponse:
    found = queries.line_of(request.user, pk)
    may, now = queries.leads(request.user, found), timezone.now()
    page = pages.One(
        found,
        request.user,
        list(queries.members_of(request.user, found)),
        [row(each, now, may=may) for each in accounts_of(request.user).filter(line=found)],
        form or (_form(found) if may else None),
        member_form or (MemberForm() if may else None),
        problem,
        pages.SAID.get(request.GET.get("done", ""), ""),
    )
    wrong = problem or any(each is not None and each.errors for each in (form, member_form))
    return render(request, "lines/line.html", {"page": page}, status=422 if wrong else 200)


def _form(found: Line) -> LineForm:
    said = {"name": found.name, "reviewers": found.reviewers, "own_approval": found.own_approval}
    return LineForm(initial=said)


def _to(row: Line, done: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{row.get_absolute_url()}?done={done}")
