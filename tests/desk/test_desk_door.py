"""Who comes in: the first to come signs up, then the door is shut."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from foresay.desk.members.models import Member

pytestmark = pytest.mark.django_db
NEW = {"username": "ana", "password1": "rain on the quiet harbour"}


def test_the_very_first_visitor_is_led_to_sign_up(stranger):
    assert stranger.get("/", follow=True).redirect_chain[-1][0].startswith("/welcome/")


def test_the_first_to_come_signs_up_and_writes(stranger):
    response = stranger.post("/welcome/", NEW, follow=True)
    assert "What do you want to say?" in response.text
    assert Member.objects.get().founder


def test_sign_up_is_shut_once_there_is_a_member(ana, stranger):
    response = stranger.post("/welcome/", NEW | {"username": "eve"})
    assert "This desk has its members" in response.text
    assert Member.objects.count() == 1


def test_two_who_sign_up_at_once_do_not_both_get_in(stranger, monkeypatch, ana):
    monkeypatch.setattr("foresay.desk.members.queries.anybody", lambda: False)
    response = stranger.post("/welcome/", NEW | {"username": "eve"})
    assert response.status_code == 409
    assert Member.objects.count() == 1


def test_a_weak_password_is_refused_in_words(stranger):
    response = stranger.post("/welcome/", NEW | {"password1": "short"})
    assert "too short" in response.text


def test_a_wrong_password_is_told_kindly(ana, stranger):
    response = stranger.post("/sign-in/", {"login": "ana", "password": "not this one"})
    assert "do not belong together" in response.text


def test_the_right_password_opens(ana, stranger):
    stranger.post("/sign-in/", {"login": "ana", "password": "rain on the quiet harbour"})
    assert stranger.get("/").status_code == 200


def test_guessing_is_slowed_down(ana, stranger):
    for _ in range(12):
        response = stranger.post("/sign-in/", {"login": "ana", "password": "a guess"})
    assert "Too many tries" in response.text


def test_signing_out_shuts_the_door_behind_one(as_ana):
    as_ana.post("/sign-out/")
    assert as_ana.get("/").status_code == 302


def test_another_member_is_added_by_command(ana, monkeypatch, stranger):
    monkeypatch.setattr("sys.stdin", _Pipe("quiet rain in the morning\n"))
    call_command("add_member", "ben", verbosity=0, stdout=_Nowhere())
    stranger.post("/sign-in/", {"login": "ben", "password": "quiet rain in the morning"})
    assert stranger.get("/").status_code == 200
    assert not Member.objects.get(username="ben").founder


@pytest.mark.parametrize(("name", "password", "why"), [("Ana", "quiet rain here", "already"), ("ben", "123", "short")])
def test_the_command_refuses_a_taken_name_or_a_weak_password(ana, monkeypatch, name, password, why):
    monkeypatch.setattr("sys.stdin", _Pipe(password + "\n"))
    with pytest.raises(CommandError, match=why):
        call_command("add_member", name, stdout=_Nowhere())


class _Pipe:
    def __init__(self, text):
        self.text = text

    def isatty(self):
        return False

    def readline(self):
        return self.text


class _Nowhere:
    def write(self, text):
        return len(text)
