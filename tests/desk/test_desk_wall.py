"""What is one's own is seen by nobody else: absent and forbidden look the same."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

import pytest
from django.urls import get_resolver, reverse
from django.utils import timezone

import foresay.desk
from foresay.desk.accounts.models import Account
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.drafts.models import Draft, DraftVersion
from foresay.desk.drafts.queries import drafts_of
from foresay.desk.lines import services as lines
from foresay.desk.media.models import Stored
from foresay.desk.members import services as accounts
from foresay.desk.members.models import NotAProblem, Profile, Token
from foresay.desk.members.queries import author_of
from foresay.model import Accepted

pytestmark = pytest.mark.django_db
OPEN = {"account_login", "account_signup", "healthz", "theme", "guest"}
"""Pages that a stranger may reach. The API asks for a token itself; a guest needs the secret in the address."""


def pages_of(draft):
    yield reverse("draft", args=[draft.pk])
    yield reverse("delete_draft", args=[draft.pk])
    yield reverse("versions", args=[draft.pk])
    yield reverse("version", args=[draft.pk, 1])


def test_the_owner_sees_the_draft(as_ana, draft):
    for url in pages_of(draft):
        response = as_ana.get(url)
        assert response.status_code == 200
    assert draft.text in as_ana.get(f"/drafts/{draft.pk}/").text


def test_a_colleague_gets_what_an_absent_draft_gives(as_ben, draft):
    absent = as_ben.get("/drafts/00000000-0000-4000-8000-000000000000/")
    for url in pages_of(draft):
        response = as_ben.get(url)
        assert (response.status_code, response.content) == (404, absent.content)


def test_a_stranger_is_sent_to_the_door(stranger, draft, ana):
    for url in pages_of(draft):
        assert stranger.get(url).headers["Location"].startswith("/sign-in/")


def test_a_colleague_can_change_nothing(as_ben, draft):
    assert as_ben.post(f"/drafts/{draft.pk}/delete/").status_code == 404
    assert as_ben.post(f"/drafts/{draft.pk}/versions/1/restore/").status_code == 404
    sent = {"text": "mine now", "draft": str(draft.pk), "revision": "1"}
    assert as_ben.post("/save/", sent).status_code == 404
    assert as_ben.post("/", sent | {"do": "save"}).status_code == 404
    assert as_ben.post("/", sent | {"do": "check"}).status_code == 404
    draft.refresh_from_db()
    assert draft.text == "Write to me at ana.ruiz@gmail.com"


def test_lists_show_ones_own_alone(as_ana, as_ben, draft):
    assert "ana.ruiz" in as_ana.get("/drafts/").text
    assert "ana.ruiz" not in as_ben.get("/drafts/").text


def test_every_query_starts_from_a_member(ana, ben, draft):
    Profile.objects.create(member=ana, names=["Ana Ruiz"])
    accounts.accept(ana, [Accepted("email-address", "a@b.c")])
    accounts.make_token(ana, name="script", days=None, now=timezone.now())
    DeeperReader.objects.create(member=ana, address="https://llm.example/v1", model="m")
    Stored.objects.create(member=ana, digest="0" * 64, mime="image/png", size=1, made_at=timezone.now())
    for model in (Draft, DraftVersion, Profile, NotAProblem, Token, DeeperReader, Stored):
        assert model.objects.visible_to(ana).count() == 1, model
        assert model.objects.visible_to(ben).count() == 0, model
    assert not drafts_of(ben).exists()
    assert author_of(ben).names == ()


def test_a_colleague_cannot_take_back_a_token_or_an_acceptance(ana, as_ben):
    accounts.accept(ana, [Accepted("email-address")])
    token, _ = accounts.make_token(ana, name="script", days=None, now=timezone.now())
    accepted = NotAProblem.objects.get()
    assert as_ben.post(f"/you/tokens/{token.pk}/revoke/").status_code == 404
    assert as_ben.post(f"/you/accepted/{accepted.pk}/tell-again/").status_code == 404
    assert Token.objects.exists()
    assert NotAProblem.objects.exists()


def test_no_page_but_the_open_ones_lets_a_stranger_in(stranger, ana, draft):
    for name, url in _all_pages(draft):
        if url.startswith("/api/v1/"):
            continue  # test_desk_api.py
        for response in (stranger.get(url), stranger.post(url)):
            if name not in OPEN:
                assert response.status_code == 302, url
                assert response.headers["Location"].startswith("/sign-in/"), url


def test_no_page_about_something_of_ones_own_is_anothers(as_ben, ana, draft):
    """Every address with a row in it, filled with rows of Ana's, as Ben: absent."""
    accounts.accept(ana, [Accepted("email-address", "a@b.c")])
    token, _ = accounts.make_token(ana, name="script", days=None, now=timezone.now())
    line = lines.make(ana, "Press")
    account = Account.objects.create(network="bluesky", handle="@ana.test", member=ana, connected_at=timezone.now())
    rows = {
        "drafts": draft,
        "accounts": account,
        "lines": line,
        "you/tokens": token,
        "you/accepted": NotAProblem.objects.visible_to(ana).get(),
    }
    numbers = {"lines": line.belongings.get().pk, "accounts": account.slots.create(weekday=0, at=time(9)).pk}
    walked = 0
    for _, route in _patterns(get_resolver().url_patterns, ""):
        place = next((place for place in rows if route.startswith(f"{place}/<")), "")
        if not place:
            continue
        values = {"pk": rows[place].pk, "number": numbers.get(place, 1)}
        url = "/" + re.sub(r"<\w+:(\w+)>", lambda m, values=values: str(values[m[1]]), route)
        for response in (as_ben.get(url), as_ben.post(url)):
            assert response.status_code in (404, 405), url
        walked += 1
    assert walked >= 18


def _all_pages(draft):
    values = {"pk": draft.pk, "number": 1, "network": "bluesky", "token": "no-secret"}
    found = set()
    for name, route in _patterns(get_resolver().url_patterns, ""):
        url = "/" + re.sub(r"<(\w+):(\w+)>", lambda m: "1" if m[1] == "int" else str(values[m[2]]), route)
        found.add((name, url))
    assert len(found) > 20
    return sorted(found)


def _patterns(patterns, prefix):
    for each in patterns:
        route = prefix + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from _patterns(each.url_patterns, route)
        else:
            yield each.name, route


AS_WHOM = (".objects.visible_to", ".objects.led_by", ".objects.kept_by", ".objects.owned_by")
MADE = (".objects.create(", ".objects.bulk_create(")
LOOKED_AT = (
    "Member.objects",
    "Token.objects.usable",
    "Token.objects.filter(pk=",
    "Hook.objects.hearing(",  # who is told, by whose account it is
    "GuestLink.objects.usable",
    "Stored.objects.made_before",  # to tidy up
    "Stored.objects.named_of",
    "Stored.objects.rows_of",
    "Draft.objects.all(), DraftVersion.objects.all()",
    "Part.objects.exclude(state__in=OVER).exclude(payload__attachments=[])",
)
AS_NOBODY = {"publishing/worker.py", "webhooks/worker.py", "tending.py"}
"""What sends what was armed, and tells of it, whoever armed it, and looks after accounts; no page and no program reads through them."""


def test_rows_are_reached_as_whom_alone():
    """`.objects` stands only where rows are made, or is followed by the question as whom; the exceptions were each looked at."""
    here = Path(foresay.desk.__file__).parent
    for path in here.rglob("*.py"):
        name = path.relative_to(here).as_posix()
        if "migrations" in path.parts or name in AS_NOBODY:
            continue
        for found in re.finditer(r"\w+\.objects\b[^\n]*", path.read_text(encoding="utf-8")):
            line = found[0]
            assert any(part in line for part in AS_WHOM + MADE) or line.startswith(LOOKED_AT), f"{name}: {line}"
