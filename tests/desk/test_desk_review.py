"""The pages of a look: who sees what, what is said of a page that changed meanwhile, and the one page of a guest."""

from __future__ import annotations

import logging
import re
from dataclasses import replace

import pytest
from django.test import Client
from django.utils import timezone

from foresay.desk.drafts import services as drafts
from foresay.desk.lines import services as lines
from foresay.desk.logs import QuietFormatter
from foresay.desk.review import pages, services
from foresay.desk.review.models import GuestLink, Opinion, Remark, Review

pytestmark = pytest.mark.django_db
WORDS = "The harbour opens at nine."


@pytest.fixture
def official(connect, ana, ben):
    """The account of a line that ana leads and ben looks for."""
    line = lines.make(ana, "Desk")
    lines.let_in(line, "ben")
    return connect("desk", line=line)


@pytest.fixture
def mine(connect, ana):
    """Ana's own account."""
    return connect("ana.private", member=ana)


@pytest.fixture
def asked(write, official, ana):
    """A look that ana asked the line for."""
    draft = write(WORDS, official)
    return services.ask(ana, draft, official.line, note="Before noon?", seen=1, now=timezone.now())


@pytest.fixture
def shared(write, mine, ana, ben):
    """A look at something of her own that ana asked ben for."""
    return services.ask(ana, write(WORDS, mine), ben, seen=1, now=timezone.now())


def change(review, text):
    draft = type(review.draft).objects.get(pk=review.draft_id)
    words = replace(draft.words, text=text)
    return drafts.save(draft.member, draft.pk, words, seen=draft.revision, now=timezone.now())


def print_on(page):
    return re.search(r'name="print" value="([0-9a-f]{64})"', page.text)[1]


def say(client, url, do, **sent):
    return client.post(url, {"do": do, "print": print_on(client.get(url))} | sent)


# ------------------------------------------------------------------------------------------------------- looking


def test_who_is_asked_sees_the_words_and_says_what_they_think(as_ana, as_ben, asked):
    url = asked.get_absolute_url()
    assert "One draft waits for your look" in as_ben.get("/review/").text
    page = as_ben.get(url).text
    assert WORDS in page
    assert "Before noon?" in page
    assert "when its author sends it" in page
    assert say(as_ben, url, "approve", note="Fine.").headers["Location"] == f"{url}?said=approve"
    assert Opinion.objects.get().note == "Fine."
    assert "Nothing waits for your look" in as_ben.get("/review/").text
    assert "ben approved it, just as it is." in as_ana.get(url).text


def test_the_reading_of_the_check_is_not_shown(as_ben, write, official, ana):
    draft = write("Write to me at ana.ruiz@gmail.com", official)
    review = services.ask(ana, draft, official.line, seen=1, now=timezone.now())
    page = as_ben.get(review.get_absolute_url()).text
    assert "ana.ruiz@gmail.com" in page
    for words in ("What the check found", "How it would land", 'class="finding"', 'class="sev first"'):
        assert words not in page


def test_what_changed_meanwhile_is_not_approved(as_ben, asked):
    url = asked.get_absolute_url()
    before = print_on(as_ben.get(url))
    change(asked, "The harbour burns.")
    response = as_ben.post(url, {"do": "approve", "print": before, "note": "Looks right."})
    assert response.status_code == 409
    assert "It changed since you looked" in response.text
    assert "The harbour burns." in response.text
    assert "Looks right." in response.text
    assert not Opinion.objects.exists()


def test_a_change_asked_for_without_a_word(as_ben, asked):
    response = say(as_ben, asked.get_absolute_url(), "change")
    assert response.status_code == 422
    assert "few words" in response.text


@pytest.mark.parametrize(
    "sent", [{"do": "approve"}, {"do": "approve", "print": "x"}, {"do": "sink", "print": "0" * 64}, {"start": "-1"}]
)
def test_what_is_not_understood(as_ben, asked, sent):
    assert as_ben.post(asked.get_absolute_url(), sent).status_code == 422
    assert not Opinion.objects.exists()


def test_a_line_is_not_shown_where_else_it_goes(as_ben, write, official, mine, ana):
    draft = write(WORDS, official, mine)
    review = services.ask(ana, draft, official.line, seen=1, now=timezone.now())
    page = as_ben.get(review.get_absolute_url()).text
    assert "@desk" in page
    assert "ana.private" not in page


def test_an_author_does_not_approve_their_own(as_ana, asked):
    page = as_ana.get(asked.get_absolute_url())
    assert "Approve it" not in page.text
    assert say(as_ana, asked.get_absolute_url(), "approve").status_code == 422


def test_what_the_line_must_know_before_it_waits(as_ana, as_ben, asked, official):
    url = asked.get_absolute_url()
    say(as_ben, url, "approve")
    change(asked, "The harbour opens at ten.")
    assert "You changed it, so ben needs to see it again." in as_ana.get(url).text
    assert "It changed since you looked." in as_ben.get(url).text


# ------------------------------------------------------------------------------------------------------- remarks


def test_remarks_stand_beside_the_words_until_these_change(as_ana, as_ben, asked):
    url = asked.get_absolute_url()
    say(as_ben, url, "remark", quote="at  nine", words="It is ten.")
    assert '<mark class="noted">at nine</mark>' in as_ana.get(url).text
    change(asked, "From today: the harbour opens at nine.")
    assert '<mark class="noted">at nine</mark>' in as_ana.get(url).text, "the same words, further on"
    change(asked, "The harbour opens at ten.")
    page = as_ana.get(url).text
    assert "about earlier words" in page
    assert "“at nine”" in page
    assert "<mark" not in page
    remark = Remark.objects.get()
    assert as_ana.post(f"{url}remarks/{remark.pk}/settle/").status_code == 302
    assert "about earlier words" not in as_ana.get(url).text


def test_words_that_do_not_stand_there(as_ben, asked):
    response = say(as_ben, asked.get_absolute_url(), "remark", quote="at eight", words="Is it?")
    assert response.status_code == 422
    assert "Is it?" in response.text


def test_only_author_and_writer_settle_a_remark(as_ben, asked, ana):
    own = services.remark(
        ana, asked, "Sure?", print_=pages.exactly(asked.draft, timezone.now()).print, now=timezone.now()
    )
    assert as_ben.post(f"{asked.get_absolute_url()}remarks/{own.pk}/settle/").status_code == 404


@pytest.mark.parametrize(
    ("spans", "pieces"),
    [
        ([], [("abcdef", "")]),
        ([(1, 3)], [("a", ""), ("bc", "noted"), ("def", "")]),
        ([(1, 4), (2, 6)], [("a", ""), ("b", "noted"), ("cd", "noted"), ("ef", "noted")]),
    ],
)
def test_where_to_paint(spans, pieces):
    assert [tuple(piece) for piece in pages.painted("abcdef", spans)] == pieces


# -------------------------------------------------------------------------------------------------------- asking


def test_asking_from_the_page(as_ana, write, official):
    draft = write(WORDS, official)
    url = f"/drafts/{draft.pk}/ask/"
    page = as_ana.get(url).text
    assert WORDS in page
    assert "Those who review for Desk" in page
    response = as_ana.post(url, {"to": f"line:{official.line_id}", "note": "Please.", "revision": 1})
    review = Review.objects.get()
    assert response.headers["Location"] == f"/review/{review.pk}/?said=asked"
    assert (review.line, review.note) == (official.line, "Please.")


def test_asking_about_what_changed_meanwhile(as_ana, write, official):
    draft = write(WORDS, official)
    saved = drafts.save(draft.member, draft.pk, replace(draft.words, text="Other."), seen=1, now=timezone.now())
    response = as_ana.post(f"/drafts/{draft.pk}/ask/", {"to": f"line:{official.line_id}", "revision": 1, "note": "Hm."})
    assert response.status_code == 409
    assert "Other." in response.text
    assert "Hm." in response.text
    assert f'name="revision" value="{saved.revision}"' in response.text
    assert not Review.objects.exists()


@pytest.mark.parametrize(
    ("sent", "status", "told"),
    [
        ({"to": "member", "name": "BEN"}, 302, ""),
        ({"to": "guest"}, 302, ""),
        ({"to": "member", "name": "nobody"}, 422, "Nobody on this desk has that name"),
        ({"to": "member", "name": "ana"}, 422, "Ask somebody else"),
        ({}, 422, "Choose whom to ask"),
        ({"to": "line:99"}, 404, ""),
    ],
)
def test_asking_about_ones_own(as_ana, ben, write, mine, sent, status, told):
    draft = write(WORDS, mine)
    response = as_ana.post(f"/drafts/{draft.pk}/ask/", {"revision": 1} | sent)
    assert response.status_code == status
    assert told in response.text


def test_a_draft_that_goes_nowhere(as_ana, write):
    assert "Choose an account first" in as_ana.get(f"/drafts/{write(WORDS).pk}/ask/").text


# -------------------------------------------------------------------------------------------------------- the wall


def test_nobody_else_reaches_a_look(as_ana, as_ben, shared, ana):
    absent = as_ben.get("/review/999999/")
    url = shared.get_absolute_url()
    link, _ = services.invite_guest(ana, shared, "Grandma", days=7, now=timezone.now())
    assert as_ben.get(url).status_code == 200
    for act in ("take-back/", "guests/", f"guests/{link.pk}/revoke/"):
        assert as_ben.post(f"{url}{act}", {"name": "Eve", "days": 7}).status_code == 404, act
    assert as_ben.get(f"/drafts/{shared.draft_id}/").status_code == 404
    assert as_ben.get(f"/drafts/{shared.draft_id}/ask/").status_code == 404
    assert as_ana.post(f"{url}take-back/").headers["Location"] == f"{url}?said=back"
    for response in (as_ben.get(url), as_ben.post(url, {"do": "approve", "print": "0" * 64})):
        assert (response.status_code, response.content) == (404, absent.content)
    assert WORDS not in as_ben.get("/review/").text
    assert as_ana.get(url).status_code == 200


def test_who_left_the_line_sees_nothing(as_ben, asked, ben):
    assert as_ben.get(asked.get_absolute_url()).status_code == 200
    lines.let_go(asked.line, ben)
    assert as_ben.get(asked.get_absolute_url()).status_code == 404


# ----------------------------------------------------------------------------------------------------------- guests


@pytest.fixture
def link(as_ana, shared):
    """The address of a guest's page."""
    page = as_ana.post(f"{shared.get_absolute_url()}guests/", {"name": "Grandma", "days": 7}).text
    return re.search(r"http://testserver(/guest/[\w-]{43}/)", page)[1]


def test_a_guest_sees_the_one_draft_and_says_what_they_think(stranger, as_ana, link, shared):
    page = stranger.get(link)
    assert WORDS in page.text
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert 'name="referrer" content="no-referrer"' in page.text
    assert re.findall(r'href="(/[^"]*)"', page.text.replace("/static/", "static/")) == []
    response = say(stranger, link, "approve", note="Lovely.")
    assert response.headers["Location"] == f"{link}?said=approve"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert say(stranger, link, "remark", quote="harbour", words="Which?").status_code == 302
    page = as_ana.get(shared.get_absolute_url()).text
    assert "Grandma (guest)" in page
    assert "Lovely." in page
    assert link.split("/")[2] not in page, "the link is shown once"
    assert "opened" in page


def test_a_guest_needs_no_cookie(ana, link):
    strict = Client(enforce_csrf_checks=True)
    assert say(strict, link, "approve").status_code == 302
    assert not strict.cookies


@pytest.mark.parametrize("end", ["revoke", "take back", "expire", "delete", "unknown"])
def test_a_link_that_leads_nowhere_looks_like_any_other(stranger, as_ana, link, shared, end):
    absent = stranger.get("/guest/nothing/")
    url = shared.get_absolute_url()
    match end:
        case "revoke":
            as_ana.post(f"{url}guests/{GuestLink.objects.get().pk}/revoke/")
        case "take back":
            as_ana.post(f"{url}take-back/")
        case "expire":
            GuestLink.objects.update(expires_at=timezone.now())
        case "delete":
            shared.draft.delete()
        case _:
            link = link[:-2] + "!/"
    for response in (stranger.get(link), stranger.post(link, {"do": "approve", "print": "0" * 64})):
        assert (response.status_code, response.content) == (404, absent.content)
        assert response.headers.items() == absent.headers.items()


def test_a_guests_link_is_in_no_log(stranger, as_ana, link, shared, caplog):
    (console,) = [each for each in logging.getLogger("django").handlers if isinstance(each.formatter, QuietFormatter)]
    assert stranger.post(link, {"do": "approve"}).status_code == 422
    change(shared, "Other words.")
    assert stranger.post(link, {"do": "approve", "print": "0" * 64}).status_code == 409
    as_ana.post(f"{shared.get_absolute_url()}take-back/")
    assert stranger.get(link).status_code == 404
    said = "\n".join(console.format(record) for record in caplog.records if "guest" in record.getMessage())
    assert said.count("/guest/...") == 3
    assert link.split("/")[2] not in said


def test_a_guest_reaches_nothing_else(stranger, link, shared):
    stranger.get(link)
    for url in (
        shared.get_absolute_url(),
        "/review/",
        f"/drafts/{shared.draft_id}/",
        f"{shared.get_absolute_url()}guests/",
    ):
        assert stranger.get(url).headers["Location"].startswith("/sign-in/")
