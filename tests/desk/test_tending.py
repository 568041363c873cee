"""Accounts are looked at once a day, so that their members hear of trouble before something is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone
from pretend import RECORD, Speaker

from foresay.desk import tending
from foresay.desk.accounts.models import Account
from foresay.networks.contract import SignIn
from foresay.networks.web import Unreachable, Web

pytestmark = pytest.mark.django_db


@pytest.fixture
def tend(network, settings, tmp_path):
    """One round."""
    settings.CONFIG = replace(settings.CONFIG, data=tmp_path)

    def tend(**later):
        with Web() as web:
            return tending.tend(web, now=timezone.now() + timedelta(**later))

    return tend


@pytest.fixture
def mine(connect, ana) -> Account:
    return connect("ana", member=ana)


def test_each_is_looked_at_once_a_day(mine, tend):
    assert (tend(), tend(), tend(hours=23), tend(hours=25)) == (1, 0, 0, 1)
    mine.refresh_from_db()
    assert mine.limits == RECORD.limits


def test_one_that_is_not_known_any_more_is_told(mine, tend, monkeypatch):
    monkeypatch.setattr(Speaker, "refresh", lambda self: SignIn("Pretend does not know us any more."))
    tend()
    mine.refresh_from_db()
    assert mine.trouble == "Pretend does not know us any more."
    assert tend(days=2) == 0, "until it is connected again, nobody is asked"


def test_a_server_that_is_away_is_asked_again(mine, tend, monkeypatch):
    def away(self):
        raise Unreachable("pretend.example does not answer.", sent=False)

    with monkeypatch.context() as patch:
        patch.setattr(Speaker, "limits", away)
        assert tend() == 0
    assert tend() == 1


def test_what_a_worker_has_is_left_to_it(mine, tend):
    Account.objects.filter(pk=mine.pk).update(busy_until=timezone.now() + timedelta(minutes=3))
    assert tend() == 0
    mine.refresh_from_db()
    assert mine.busy_until is not None


def test_tokens_that_rotate_are_kept_here_too(mine, tend, network, monkeypatch):
    def renewing(self):
        self.access = replace(self.access, credentials={"token": "new"})
        return tending.Connected(self.access, "Name", "")

    monkeypatch.setattr(Speaker, "refresh", renewing)
    tend()
    mine.refresh_from_db()
    assert mine.access().credentials == {"token": "new"}


def test_by_hand_there_is_nobody_to_ask(connect, ana, tend):
    connect("ana", member=ana, network="threads", by_hand=True)
    assert tend() == 0
