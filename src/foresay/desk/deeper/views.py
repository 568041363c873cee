"""Set a deeper reader up; ask it about a draft: first look, then send, then see."""

from __future__ import annotations

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from foresay.desk.deeper import pages, queries, services
from foresay.desk.deeper.forms import QuestionForm, SettingForm
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.members.requests import MemberRequest
from foresay.desk.middleware import wants_json
from foresay.errors import DeeperReaderError

CHANGED = "That is not what you were shown before. This is what would be sent now; nothing was sent yet."


@sensitive_post_parameters("key")
@require_http_methods(["GET", "HEAD", "POST"])
def setting(request: MemberRequest) -> HttpResponse:
    """Say whom to ask."""
    _offered()
    known = queries.reader_of(request.user)
    if request.method == "POST":
        form = SettingForm(request.POST)
        if form.is_valid():
            try:
                form.keep(request.user, known)
                return redirect("/you/deeper/?saved=1")
            except DeeperReaderError as problem:
                form.add_error("key", str(problem))
    else:
        form = SettingForm(initial={"address": known.address, "model": known.model} if known else {})
    page = pages.Setting(form, known, saved="saved" in request.GET)
    return render(request, "deeper/setting.html", {"page": page}, status=422 if form.errors else 200)


@require_POST
def remove(request: MemberRequest) -> HttpResponse:
    """Ask nobody any more; the key goes too."""
    _offered()
    DeeperReader.objects.visible_to(request.user).delete()
    return redirect("deeper_setting")


def _offered() -> None:
    """A desk whose operator allows no address has no such page. Raises Http404."""
    if not queries.offered():
        raise Http404


@require_POST
def ask(request: MemberRequest) -> HttpResponse:
    """Show what would be sent; with `do=send`, and only if just that was shown, send it."""
    reader = queries.reader_of(request.user)
    if reader is None:
        raise Http404
    form = QuestionForm(request.POST, auto_id=False)
    if not form.is_valid():
        return _refuse(request, form)
    letter = None
    try:
        letter = _letter(request, form, reader)
        if request.POST.get("do") != "send":
            return _look(request, form, letter, reader)
        if form.cleaned_data["shown"] != letter.print:
            return _look(request, form, letter, reader, CHANGED)
        answer = services.send(letter)
    except DeeperReaderError as problem:
        return _look(request, form, letter, reader, str(problem))
    page = pages.said(form, letter, answer, form.sent().words.text)
    return _page(request, "said", page, done=True)


def _letter(request: MemberRequest, form: QuestionForm, reader: DeeperReader) -> services.Letter:
    sent, chosen = form.sent(), form.cleaned_data
    return services.letter(
        request.user, reader.as_service(), sent.words, how=chosen["how"], tell=chosen["tell"], let_be=sent.let_be
    )


def _look(
    request: MemberRequest, form: QuestionForm, letter: services.Letter | None, reader: DeeperReader, problem: str = ""
) -> HttpResponse:
    return _page(request, "look", pages.look(form, letter, reader, problem), done=False)


def _page(request: MemberRequest, name: str, page: pages.Look | pages.Said, *, done: bool) -> HttpResponse:
    """The whole page; for the composer's script only its part."""
    if wants_json(request):
        html = render_to_string(f"deeper/_{name}.html", {"page": page}, request=request)
        return JsonResponse({"html": html, "done": done})
    return render(request, f"deeper/{name}.html", {"page": page})


def _refuse(request: MemberRequest, form: QuestionForm) -> HttpResponse:
    if wants_json(request):
        return JsonResponse({"error": form.problems()}, status=422)
    return render(request, "400.html", status=422)
