"""Pages about accounts: parse, ask, render."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.accounts import attempts, forms, pages, queries, services, words
from foresay.desk.accounts.attempts import Attempt
from foresay.desk.accounts.models import Account
from foresay.desk.config import LOOPBACK
from foresay.desk.lines.queries import lines_led_by, lines_of
from foresay.desk.members.requests import MemberRequest
from foresay.networks import handoff, networks
from foresay.networks import network as network_called
from foresay.networks.capability import Capability
from foresay.networks.contract import CannotConnect, Network

CONNECTING = "connecting"
"""Where a session keeps the attempt that is under way."""
OVER = "Nothing is being connected here just now: it was done already, or it took more than an hour."


# ------------------------------------------------------------------------------------------------------- the list


@require_GET
def accounts(request: MemberRequest) -> HttpResponse:
    """The member's own accounts and their lines', and the networks there are."""
    led = {line.pk for line in lines_led_by(request.user)}
    line = request.GET.get("line", "")
    page = pages.accounts(
        queries.accounts_of(request.user),
        list(lines_of(request.user)),
        led,
        ([each.capability for each in networks()], list(by_hand_records().values())),
        timezone.now(),
        line if line in {str(pk) for pk in led} else "",
        request.GET.get("done", ""),
    )
    return render(request, "accounts/list.html", {"page": page})


def by_hand_records() -> dict[str, Capability]:
    """Networks with a page of their own to write on, so that a person can copy the words over."""
    return {name: record.capability for name, record in handoff.RECORDS.items()}


# ----------------------------------------------------------------------------------------------------- connecting


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def connect(request: MemberRequest, network: str) -> HttpResponse:
    """Fill in what the network asks; then the account is connected, or the member is led to the network's page."""
    return _connect(request, network, None)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def connect_again(request: MemberRequest, pk: UUID) -> HttpResponse:
    """The same for an account that is there already."""
    account = queries.account_kept_by(request.user, pk)
    if account.by_hand:
        raise Http404
    return _connect(request, account.network, account)


def _connect(request: MemberRequest, name: str, again: Account | None) -> HttpResponse:
    network = _network(name)
    lines = [] if again else list(lines_led_by(request.user))
    if request.method != "POST":
        form = forms.ConnectForm(network=network, lines=lines, initial=_known(request, again))
        return _connect_page(request, network, form, again)
    form = forms.ConnectForm(request.POST, network=network, lines=lines)
    if not form.is_valid():
        return _connect_page(request, network, form, again)
    try:
        done = services.connect_begin(
            request.user,
            name,
            form.given(),
            back=_way_back(request),
            now=timezone.now(),
            line=form.line,
            again=again,
        )
    except CannotConnect as problem:
        form.tell(problem)
        return _connect_page(request, network, form, again)
    if isinstance(done, Account):
        return _to(done, "connected")
    request.session[CONNECTING] = done.as_json()
    return redirect("connect_there")


def _known(request: MemberRequest, again: Account | None) -> dict[str, str]:
    """What need not be filled in once more."""
    if again is None:
        return {"whose": request.GET.get("line", forms.MINE)}
    return {"server": again.server, "handle": again.handle.removeprefix("@")}


def _connect_page(
    request: MemberRequest, network: Network, form: forms.ConnectForm, again: Account | None
) -> HttpResponse:
    record = network.capability
    page = pages.Connect(record, form, again, can_by_hand=again is None and record.network in by_hand_records())
    return render(request, "accounts/connect.html", {"page": page}, status=422 if form.errors else 200)


def _way_back(request: HttpRequest) -> str:
    """Our address for the network to lead the member back to: over https, or on their own machine. "": there is none."""
    host = request.get_host()
    name = host if host.endswith("]") else host.rsplit(":", 1)[0]
    return request.build_absolute_uri(reverse("connect_back")) if request.is_secure() or name in LOOPBACK else ""


def _network(name: str) -> Network:
    """Raises Http404."""
    try:
        return network_called(name)
    except KeyError as unknown:
        raise Http404 from unknown


@require_http_methods(["GET", "HEAD", "POST"])
def there(request: MemberRequest) -> HttpResponse:
    """The way to the network's page; where it shows a code, the place to bring it to.

    A page of ours with a link to it: the content policy lets no form of ours lead to another host, not by a redirect either.
    """
    attempt = attempts.attempt(request.session.get(CONNECTING))
    if attempt is None or attempt.is_over(timezone.now()):
        return _over(request, OVER)
    if request.method != "POST":
        return _there_page(request, attempt, forms.CodeForm())
    form = forms.CodeForm(request.POST)
    if not form.is_valid():
        return _there_page(request, attempt, form)
    try:
        return _finish(request, attempt, {"code": form.cleaned_data["code"]})
    except CannotConnect as problem:
        form.add_error("code", str(problem))
        return _there_page(request, attempt, form)


def _there_page(request: MemberRequest, attempt: Attempt, form: forms.CodeForm) -> HttpResponse:
    again = queries.account_kept_by(request.user, UUID(attempt.again)) if attempt.again else None
    record = network_called(attempt.network).capability
    page = pages.visit(attempt, record, again, form if attempt.code_by_hand else None)
    return render(request, "accounts/there.html", {"page": page}, status=422 if form.errors else 200)


@require_GET
def back(request: MemberRequest) -> HttpResponse:
    """The member comes back from the network's page, with its answer in the address."""
    attempt = attempts.attempt(request.session.get(CONNECTING))
    if attempt is None:
        return _over(request, OVER)
    try:
        return _finish(request, attempt, {name: str(value) for name, value in request.GET.items()})
    except CannotConnect as problem:
        return _once_more(request, attempt, problem)


def _finish(request: MemberRequest, attempt: Attempt, answer: dict[str, str]) -> HttpResponse:
    account = services.connect_finish(request.user, attempt, answer, now=timezone.now())
    del request.session[CONNECTING]
    return _to(account, "connected")


def _once_more(request: MemberRequest, attempt: Attempt, problem: CannotConnect) -> HttpResponse:
    """The form again, filled in as before, with what went wrong."""
    again = None
    if attempt.again:
        again = queries.accounts_of(request.user).filter(pk=UUID(attempt.again)).first()
        if again is None:
            return _over(request, str(problem))
    network = _network(attempt.network)
    lines = [] if again else list(lines_led_by(request.user))
    given = attempt.given | {"whose": str(attempt.line or forms.MINE)}
    form = forms.ConnectForm(network=network, lines=lines, initial=given)
    page = pages.Connect(network.capability, form, again, problem=str(problem))
    return render(request, "accounts/connect.html", {"page": page}, status=422)


def _over(request: MemberRequest, problem: str) -> HttpResponse:
    return render(request, "accounts/over.html", {"problem": problem}, status=409)


@require_http_methods(["GET", "HEAD", "POST"])
def by_hand(request: MemberRequest, network: str) -> HttpResponse:
    """Name an account whose words a person copies over."""
    record = by_hand_records().get(network)
    if record is None:
        raise Http404
    lines = list(lines_led_by(request.user))
    form = forms.ByHandForm(request.POST or None, lines=lines, initial=_known(request, None))
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        account = services.keep_by_hand(
            request.user, network, said["handle"], said["url"], now=timezone.now(), line=form.line
        )
        return _to(account, "by-hand")
    page = pages.Connect(record, form, by_hand=True)
    return render(request, "accounts/connect.html", {"page": page}, status=422 if form.errors else 200)


# ---------------------------------------------------------------------------------------------------- one account


@require_http_methods(["GET", "HEAD", "POST"])
def account(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Who it is, and how it goes out."""
    if request.method != "POST":
        return _account_page(request, queries.account_of(request.user, pk))
    row = queries.account_kept_by(request.user, pk)
    form = forms.AccountForm(request.POST, instance=row)
    if form.is_valid():
        form.keep()
        return _to(row, "saved")
    return _account_page(request, queries.account_of(request.user, pk), form=form)


def _account_page(
    request: MemberRequest,
    row: Account,
    *,
    form: forms.AccountForm | None = None,
    slot_form: forms.SlotForm | None = None,
) -> HttpResponse:
    now, may = timezone.now(), queries.keeps(request.user, row)
    page = pages.one(
        pages.row(row, now, may=may),
        list(row.slots.all()),
        queries.waiting_on(row),
        now,
        form or (forms.AccountForm(instance=row) if may else None),
        slot_form or (forms.SlotForm() if may else None),
        request.GET.get("done", ""),
    )
    wrong = any(each is not None and each.errors for each in (form, slot_form))
    return render(request, "accounts/account.html", {"page": page}, status=422 if wrong else 200)


@require_POST
def add_slots(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Let its queue go out at more times."""
    row = queries.account_kept_by(request.user, pk)
    form = forms.SlotForm(request.POST)
    if not form.is_valid():
        return _account_page(request, row, slot_form=form)
    services.add_slots(row, form.cleaned_data["days"], form.cleaned_data["at"])
    return _to(row, "slots")


@require_POST
def remove_slot(request: MemberRequest, pk: UUID, number: int) -> HttpResponse:
    """Take a time out of its queue."""
    row = queries.account_kept_by(request.user, pk)
    services.remove_slot(row, number)
    return _to(row, "saved")


@require_POST
def hold(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Let nothing go out on it."""
    row = queries.account_kept_by(request.user, pk)
    services.hold(row, now=timezone.now())
    return _to(row, "held")


@require_POST
def release(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Let things go out again."""
    row = queries.account_kept_by(request.user, pk)
    services.release(row)
    return _to(row, "released")


@require_http_methods(["GET", "HEAD", "POST"])
def disconnect(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Ask first; then speak for it no more."""
    row = queries.account_kept_by(request.user, pk)
    if request.method == "POST":
        services.disconnect(row, request.user, now=timezone.now())
        return redirect(f"{reverse('accounts')}?done=disconnected")
    page = pages.Disconnect(row, words.where(row), queries.waiting_on(row), queries.in_doubt_on(row))
    return render(request, "accounts/disconnect.html", {"page": page})


def _to(row: Account, done: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{row.get_absolute_url()}?done={done}")
