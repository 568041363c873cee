"""Pages about hooks: parse, ask, render."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.lines.queries import lines_led_by
from foresay.desk.members.requests import MemberRequest
from foresay.desk.webhooks import pages, queries, services
from foresay.desk.webhooks.forms import HookForm
from foresay.desk.webhooks.models import Hook


@require_http_methods(["GET", "HEAD", "POST"])
def hooks(request: MemberRequest) -> HttpResponse:
    """The addresses that are told; add one. Its secret is shown in the answer, this once."""
    led = lines_led_by(request.user)
    form = HookForm(request.POST or None, led=led)
    fresh, secret = None, ""
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            fresh, secret = services.add(
                request.user, said["address"], said["events"], now=timezone.now(), line=said.get("line")
            )
            form = HookForm(led=led)
        except services.CannotAdd as problem:
            form.add_error(problem.field or None, str(problem))
    done = pages.SAID.get(request.GET.get("done", ""), "")
    page = pages.Hooks(list(queries.hooks_of(request.user)), form, fresh, secret, done)
    return render(request, "webhooks/list.html", {"page": page}, status=422 if form.errors else 200)


@require_GET
def hook(request: MemberRequest, pk: UUID) -> HttpResponse:
    """One address, and what it was told."""
    row = queries.hook_of(request.user, pk)
    told = [pages.told(each) for each in queries.last_deliveries(row)]
    page = pages.One(row, told, pages.SAID.get(request.GET.get("done", ""), ""))
    return render(request, "webhooks/hook.html", {"page": page})


@require_POST
def test(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Tell it something to try it with."""
    row = queries.hook_of(request.user, pk)
    try:
        services.test(row, now=timezone.now())
    except services.IsOff:
        return _to(row, "off")
    return _to(row, "tried")


@require_POST
def switch(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Switch it off, or on again, as the form says (`on`)."""
    row = queries.hook_of(request.user, pk)
    on = bool(request.POST.get("on"))
    if on:
        services.switch_on(row)
    else:
        services.switch_off(row, now=timezone.now())
    return _to(row, "on" if on else "off")


@require_POST
def remove(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Take it away."""
    services.remove(queries.hook_of(request.user, pk))
    return redirect(f"{reverse('hooks')}?done=gone")


def _to(row: Hook, done: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{row.get_absolute_url()}?done={done}")
