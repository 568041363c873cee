"""The page Write without script, and the two addresses its script asks."""

from __future__ import annotations

import json

import pytest

from foresay.desk.drafts.models import Draft
from foresay.desk.members.models import NotAProblem
from foresay.errors import RuleError

pytestmark = pytest.mark.django_db
MAIL = "Write to me at ana.ruiz@gmail.com"


def live(client, **fields):
    return client.post("/check/", fields, headers={"Accept": "application/json"})


def test_an_empty_page_teaches_with_three_drafts(as_ana):
    page = as_ana.get("/").text
    assert page.count("?example=") == 3


@pytest.mark.parametrize("name", ["holiday", "work", "friend"])
def test_an_example_opens_with_its_reading(as_ana, name):
    page = as_ana.get(f"/?example={name}").text
    assert "What the check found" in page
    assert "How it would land" in page


def test_an_unknown_example_is_an_empty_page(as_ana):
    assert "?example=" in as_ana.get("/?example=nothing").text


def test_a_check_says_what_where_and_what_instead(as_ana):
    page = as_ana.post("/", {"text": MAIL, "do": "check"}).text
    assert "Gives out an e-mail address" in page
    assert '<mark class="think">ana.ruiz@gmail.com</mark>' in page
    assert "Use this" in page or "message" in page


def test_the_safe_changes_are_made_and_can_be_undone(as_ana):
    changed = as_ana.post("/", {"text": MAIL, "do": "safe"})
    page = changed.context["page"]
    assert "gmail" not in page.text
    back = as_ana.post("/", {"text": page.text, "before": page.before.text, "do": "undo"})
    assert back.context["page"].text == MAIL


def test_one_remedy_is_made_by_its_key(as_ana):
    page = as_ana.post("/", {"text": MAIL, "do": "apply:email-address.1.0"}).context["page"]
    assert "gmail" not in page.text


def test_a_remedy_for_words_that_are_gone_changes_nothing(as_ana):
    page = as_ana.post("/", {"text": "Good morning.", "do": "apply:email-address.1.0"}).context["page"]
    assert page.text == "Good morning."
    assert "nothing was done" in page.notice


def test_a_look_shows_before_and_after_without_changing(as_ana):
    page = as_ana.post("/", {"text": MAIL, "do": "look:email-address.1.0"}).context["page"]
    assert page.text == MAIL
    assert "gmail" in page.look.preview.before
    assert "gmail" not in page.look.preview.after


def test_keep_mine_holds_for_this_draft_alone(as_ana):
    page = as_ana.post("/", {"text": MAIL, "do": "keep:email-address.1"}).context["page"]
    assert not page.panel.findings
    assert page.panel.let_be == 1
    assert not NotAProblem.objects.exists()
    again = as_ana.post("/", {"text": MAIL, "do": "check", "let_be": page.let_be}).context["page"]
    assert not again.panel.findings


def test_keeping_holds_whatever_the_case_and_the_quotes(as_ana):
    text = "Mail Ana.Ruiz@GMAIL.com"
    page = as_ana.post("/", {"text": text, "do": "keep:email-address.1"}).context["page"]
    assert not page.panel.findings


def test_not_a_problem_is_remembered(as_ana, as_ben):
    as_ana.post("/", {"text": MAIL, "do": "accept:email-address.1"})
    assert not as_ana.post("/", {"text": MAIL}).context["page"].panel.findings
    assert as_ben.post("/", {"text": MAIL}).context["page"].panel.findings


def test_saving_without_script_leads_to_the_draft(as_ana):
    response = as_ana.post("/", {"text": MAIL, "do": "save"}, follow=True)
    assert response.context["page"].draft == Draft.objects.get()


def test_a_form_that_is_not_understood_says_so(as_ana):
    response = as_ana.post("/", {"text": MAIL, "visibility": "everybody"})
    assert response.status_code == 422
    assert "Visibility" in response.text


def test_a_live_check_gives_paint_and_panel(as_ana):
    answer = live(as_ana, text=MAIL).json()
    assert answer["marks"] == [[15, 33, "think"]]
    assert "Gives out an e-mail address" in answer["side"]
    assert "Between personal and work" in answer["more"]
    assert "One thing to look at." in answer["status"]


@pytest.mark.parametrize(
    ("before", "units"), [("", 0), ("👩‍🚀 ", 6), ("𝒜 ", 3), ("é ", 2), ("כתוב לי: ", 9), ("👋🏽👋🏽\n", 9)]
)
def test_paint_counts_as_the_browser_does(as_ana, before, units):
    answer = live(as_ana, text=f"{before}a.b@gmail.com").json()
    start, end, _ = answer["marks"][0]
    assert (start, end) == (units, units + 13)


def test_paint_counts_line_ends_as_a_textarea_does(as_ana):
    assert live(as_ana, text="one\r\ntwo\r\na.b@gmail.com").json()["marks"][0][0] == 8


def test_spaces_at_the_start_move_nothing(as_ana):
    assert live(as_ana, text="\n  a.b@gmail.com").json()["marks"][0][0] == 3


def test_a_live_check_never_opens_a_finding(as_ana):
    assert "<details" in live(as_ana, text=MAIL).json()["side"]
    assert " open>" not in live(as_ana, text=MAIL).json()["side"]


def test_nothing_written_is_not_checked(as_ana):
    answer = live(as_ana, text="  \n").json()
    assert answer["checked"] is False
    assert "Try one" in answer["side"]


def test_a_null_character_is_read(as_ana):
    assert live(as_ana, text="\0a.b@gmail.com").json()["marks"][0][:2] == [1, 14]


def test_where_it_goes_is_said_in_words(as_ana):
    answer = live(as_ana, text="Hello", handle="@ana", visibility="friends", to=["family", "press"]).json()
    assert answer["goes"] == "Friends can see it, from @ana (personal), meant for family and the press"


def test_words_that_look_like_markup_stay_words(as_ana):
    text = "<img src=x onerror=alert(1)> <b>a.b@gmail.com</b>"
    answer = live(as_ana, text=text).json()
    page = as_ana.post("/", {"text": text}).text
    assert "<img" not in answer["side"] + answer["more"]
    assert "<img" not in page


def test_a_rule_that_fails_is_told_not_hidden(as_ana, monkeypatch):
    def fail(*args):
        raise RuleError("email-address", "it broke")

    monkeypatch.setattr("foresay.desk.drafts.checking.check", fail)
    response = live(as_ana, text=MAIL)
    assert response.status_code == 500
    assert "email-address" in response.json()["error"]
    assert "gmail" not in response.text


def test_accepting_by_script_and_taking_it_back(as_ana):
    pairs = json.dumps([["email-address", "ana.ruiz@gmail.com"]])
    as_ana.post("/accept/", {"let_be": pairs})
    assert not live(as_ana, text=MAIL).json()["marks"]
    as_ana.post("/accept/", {"let_be": pairs, "undo": "1"})
    assert live(as_ana, text=MAIL).json()["marks"]


@pytest.mark.parametrize("sent", ["{", "[1]", '[["a"]]', "null", '["ab", 3]'])
def test_nonsense_to_let_be_is_refused(as_ana, sent):
    assert as_ana.post("/accept/", {"let_be": sent}).status_code == 422


def test_the_profile_changes_the_reading(as_ana):
    text = "So proud of what we shipped at Harbour Courier today"
    before = live(as_ana, text=text).json()["more"]
    as_ana.post("/you/", {"employers": "Harbour Courier"})
    assert live(as_ana, text=text).json()["more"] != before
