"""You: what you told Foresay, what you called no problem, and the tokens you gave to programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from allauth.account.views import LoginView, SignupView
from django.contrib.auth.decorators import login_not_required
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from foresay.desk.deeper import queries as deeper_queries
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.members import queries, services
from foresay.desk.members.forms import Group, ProfileForm, TokenForm, groups
from foresay.desk.members.models import NotAProblem, Token
from foresay.desk.members.requests import MemberRequest


class SignIn(LoginView):  # type: ignore[misc]  # allauth ships no types
    """The door; on a desk without members it leads to sign-up."""

    @method_decorator(login_not_required)
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Send the very first visitor to sign-up."""
        if not queries.anybody():
            return redirect("account_signup")
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response


class SignUp(SignupView):  # type: ignore[misc]  # allauth ships no types
    """For the first member only."""

    def form_valid(self, form: Any) -> HttpResponseBase:
        """Two may send the form at once: the database lets one in, the other sees the door shut."""
        try:
            with transaction.atomic():
                response: HttpResponseBase = super().form_valid(form)
        except IntegrityError:
            return render(self.request, "account/signup_closed.html", status=409)
        return response


@dataclass(frozen=True, slots=True)
class You:
    """The profile page. `accepted` are the findings called no problem; `saved` says the form was just kept.

    `deeper` is whom the member asks for a deeper reading; of that nothing is said unless this desk offers it.
    """

    form: ProfileForm
    groups: list[Group]
    accepted: list[NotAProblem]
    deeper: DeeperReader | None
    deeper_offered: bool
    saved: bool = False


@require_http_methods(["GET", "HEAD", "POST"])
def you(request: MemberRequest) -> HttpResponse:
    """Show and change the member's own profile."""
    form = ProfileForm(request.POST or None, instance=queries.profile_of(request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("/you/?saved=1")
    accepted = list(NotAProblem.objects.visible_to(request.user))
    deeper = deeper_queries.reader_of(request.user)
    page = You(form, groups(form), accepted, deeper, deeper_queries.offered(), saved="saved" in request.GET)
    return render(request, "members/you.html", {"page": page}, status=422 if form.errors else 200)


@require_POST
def tell_again(request: MemberRequest, pk: int) -> HttpResponse:
    """Forget that a finding was called no problem."""
    get_object_or_404(NotAProblem.objects.visible_to(request.user), pk=pk).delete()
    return redirect("/you/#accepted")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens page. `secret` is the token just made, shown this once; `fresh` its row."""

    form: TokenForm
    tokens: list[Token]
    fresh: Token | None = None
    secret: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: MemberRequest) -> HttpResponse:
    """List the member's tokens; make one."""
    form = TokenForm(request.POST or None)
    fresh, secret = None, ""
    if request.method == "POST" and form.is_valid():
        made = form.cleaned_data
        fresh, secret = services.make_token(
            request.user,
            name=made["name"],
            days=made["days"] or None,
            scopes=made["scopes"],
            now=timezone.now(),
        )
        form = TokenForm()
    page = Tokens(form, list(Token.objects.visible_to(request.user)), fresh, secret)
    return render(request, "members/tokens.html", {"page": page}, status=422 if form.errors else 200)


@require_POST
def revoke(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a token back, at once."""
    get_object_or_404(Token.objects.visible_to(request.user), pk=pk).delete()
    return redirect("tokens")


@require_GET
def api_page(request: MemberRequest) -> HttpResponse:
    """How a program checks a draft."""
    return render(request, "members/api.html", {"root": request.build_absolute_uri("/")})
