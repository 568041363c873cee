"""Accounts in the desk: connected at real counterparts, kept sealed, held, let go; and seen by those whose they are alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone
from tests.running_mastodon import running_mastodon
from tests.unit.networks.fake_pds import PASSWORD, did_of

from foresay.desk import config, outside
from foresay.desk.accounts import attempts, queries, words
from foresay.desk.accounts.attempts import LASTS
from foresay.desk.accounts.models import Account
from foresay.desk.drafts import services as draft_services
from foresay.desk.lines import services as lines
from foresay.desk.lines.models import Line
from foresay.desk.publishing.models import Part, Publication
from foresay.desk.publishing.payload import freeze
from foresay.desk.sealing import CannotOpen
from foresay.model import Draft as Words
from foresay.networks.bluesky import network as bluesky_network
from foresay.networks.contract import Post, Visit

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture(scope="module")
def mastodon(tmp_path_factory):
    """A Mastodon server, by its origin."""
    pytest.importorskip("mastodon_mock", reason="the stand-in for a Mastodon server is not installed")
    with running_mastodon(tmp_path_factory.mktemp("mastodon")) as url:
        yield url


@pytest.fixture
def press(ana, ben) -> Line:
    """A line that ana leads, and to which ben belongs."""
    line = lines.make(ana, "Press")
    lines.let_in(line, "ben")
    return line


def account(member=None, line=None, **columns) -> Account:
    """An account, as if it had been connected."""
    plain = {"network": "bluesky", "handle": "@ana.test", "remote_id": "did:plc:ana", "server": "https://pds.example"}
    return Account.objects.create(member=member, line=line, connected_at=NOW, **(plain | columns))


def publication(account, member, state="queued") -> Publication:
    """Something that is to go out on it."""
    draft = draft_services.begin(member, Words("Rain tomorrow."), now=NOW)
    row = Publication.objects.create(
        draft=draft,
        revision=1,
        account=account,
        member=member,
        wall="2030-01-01T09:00",
        zone="UTC",
        at=NOW,
        armed_at=NOW,
    )
    key = str(row.pk)
    Part.objects.create(
        publication=row, account=account, number=1, key=key, payload=freeze(Post("Rain.", NOW)), state=state, due=NOW
    )
    return row


def bluesky(pds, handle="ana.test", **more):
    return {"handle": handle, "password": PASSWORD, "server": pds.url, **more}


# ---------------------------------------------------------------------------------------------- connecting, at once


def test_a_bluesky_account_is_connected(as_ana, ana, pds):
    page = as_ana.post("/accounts/connect/bluesky/", bluesky(pds), follow=True)
    assert "Connected. Foresay can speak for it now." in page.text
    row = Account.objects.get()
    assert (row.member, row.line, row.handle, row.remote_id) == (ana, None, "@ana.test", did_of("ana.test"))
    assert row.access().credentials["access"] in pds.tokens
    assert row.limits.length == 300
    assert row.limits_at
    assert "@ana.test" in as_ana.get("/accounts/").text


def test_no_secret_is_kept_or_shown(as_ana, pds):
    page = as_ana.post("/accounts/connect/bluesky/", bluesky(pds), follow=True)
    row = Account.objects.get()
    for secret in (PASSWORD, *row.access().credentials.values()):
        assert secret not in page.text
        assert secret not in row.sealed_credentials


def test_what_was_wrong_is_told_at_its_field_and_the_rest_stays(as_ana, pds):
    response = as_ana.post("/accounts/connect/bluesky/", bluesky(pds, password="a guess"))
    assert response.status_code == 422
    assert 'id="id_password_error"' in response.text
    assert "does not know that handle with that app password" in response.text
    assert 'value="ana.test"' in response.text
    assert "a guess" not in response.text
    assert not Account.objects.exists()


def test_connecting_once_more_renews_the_same_account(as_ana, pds):
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    row = Account.objects.get()
    before = row.sealed_credentials
    Account.objects.update(trouble="The server does not know us any more.", held_at=NOW, zone="Europe/Lisbon")
    assert "Connect it again" in as_ana.get("/accounts/").text
    as_ana.post(f"/accounts/{row.pk}/connect/", bluesky(pds))
    row = Account.objects.get()
    assert row.trouble == ""
    assert row.sealed_credentials != before
    assert (row.held_at, row.zone) == (NOW, "Europe/Lisbon")
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    assert Account.objects.count() == 1


def test_another_account_that_answers_is_told(as_ana, pds):
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    row = Account.objects.get()
    response = as_ana.post(f"/accounts/{row.pk}/connect/", bluesky(pds, "ben.test"))
    assert response.status_code == 422
    assert "@ben.test answered, and not @ana.test, so nothing was changed." in response.text
    assert Account.objects.get().sealed_credentials == row.sealed_credentials


def test_an_account_that_was_let_go_comes_back_as_it_was(as_ana, pds):
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    row = Account.objects.get()
    as_ana.post(f"/accounts/{row.pk}/slots/", {"days": ["0"], "at": "09:00"})
    as_ana.post(f"/accounts/{row.pk}/disconnect/")
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    again = Account.objects.get()
    assert (again.pk, again.gone_at, again.slots.count()) == (row.pk, None, 1)


def test_the_same_account_can_be_ones_own_and_a_lines(as_ana, ana, press, pds):
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds, whose=str(press.pk)))
    assert {(row.member, row.line) for row in Account.objects.all()} == {(ana, None), (None, press)}
    official = Account.objects.get(line=press)
    assert official.place == "Official"
    assert official.sealed_credentials != Account.objects.get(member=ana).sealed_credentials


def test_who_does_not_lead_a_line_connects_nothing_for_it(as_ben, press, pds):
    assert "Whose it is" not in as_ben.get("/accounts/connect/bluesky/").text
    as_ben.post("/accounts/connect/bluesky/", bluesky(pds, "ben.test", whose=str(press.pk)))
    assert Account.objects.get().line is None


def test_a_server_on_a_private_network_is_not_asked_unless_allowed(as_ana, pds, open_desk):
    open_desk.CONFIG = replace(open_desk.CONFIG, allow_hosts=())
    outside.web.cache_clear()
    response = as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    assert response.status_code == 422
    assert "The address must begin with https" in response.text
    assert pds.tokens == {}


def test_a_desk_without_keys_connects_nothing(as_ana, pds, open_desk):
    open_desk.CONFIG = replace(open_desk.CONFIG, seal_file=open_desk.CONFIG.data / "no-such-file")
    response = as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    assert response.status_code == 422
    assert "has no key to keep the sign-in safe with" in response.text
    assert not Account.objects.exists()


def test_a_network_that_there_is_not(as_ana):
    assert as_ana.get("/accounts/connect/carrier-pigeon/").status_code == 404
    assert as_ana.get("/accounts/by-hand/mastodon/").status_code == 404


# ------------------------------------------------------------------------------------- connecting, by a visit there


HERE = {"host": "127.0.0.1:8000"}
"""The desk on the member's own machine, to which a browser can be led back."""


def begin(client, server, headers=HERE, **more):
    """Begin to connect a Mastodon account. Returns the link to its page."""
    path = more.pop("path", "/accounts/connect/mastodon/")
    page = client.post(path, {"server": server, **more}, headers=headers, follow=True)
    assert page.redirect_chain[-1][0] == "/accounts/there/"
    return page.context["page"].url


def asked(link):
    return {name: value[0] for name, value in parse_qs(urlsplit(link).query).items()}


def come_back(client, link, name="ana", **answer):
    return client.get(
        "/accounts/back/", {"code": f"mockcode_{name}", "state": asked(link)["state"]} | answer, follow=True
    )


def test_a_mastodon_account_is_connected_by_a_visit(as_ana, ana, open_desk, mastodon):
    link = begin(as_ana, mastodon)
    assert asked(link)["redirect_uri"] == "http://127.0.0.1:8000/accounts/back/"
    assert "Connected" in come_back(as_ana, link).text
    row = Account.objects.get()
    assert (row.network, row.handle, row.member, row.lacks) == ("mastodon", "@ana", ana, [])
    assert row.limits.length == 500
    assert row.limits_at
    assert "connecting" not in as_ana.session


def test_the_way_there_is_a_link_and_no_form_leads_to_another_host(as_ana, open_desk, mastodon):
    response = as_ana.post("/accounts/connect/mastodon/", {"server": mastodon}, headers=HERE)
    assert response.headers["Location"] == "/accounts/there/"
    page = as_ana.get("/accounts/there/").text
    assert f'href="{mastodon}/oauth/authorize?' in page
    assert f'action="{mastodon}' not in page


def test_what_is_kept_for_the_way_back_is_sealed_for_its_member(as_ana, ana, ben, open_desk, mastodon):
    begin(as_ana, mastodon)
    kept = as_ana.session["connecting"]
    attempt = attempts.attempt(kept)
    secret = attempt.kept(ana)
    assert secret["client_secret"]
    assert secret["client_secret"] not in str(kept)
    assert secret["verifier"] not in str(kept)
    with pytest.raises(CannotOpen):
        attempt.kept(ben)


def test_a_desk_that_nobody_can_be_led_back_to_has_the_code_brought(as_ana, open_desk, mastodon):
    link = begin(as_ana, mastodon, headers={})
    assert asked(link)["redirect_uri"] == "urn:ietf:wg:oauth:2.0:oob"
    page = as_ana.get("/accounts/there/").text
    assert 'target="_blank"' in page
    wrong = as_ana.post("/accounts/there/", {"code": "mockcode_nobody"})
    assert wrong.status_code == 422
    assert 'id="id_code_error"' in wrong.text
    assert not Account.objects.exists()
    assert "Connected" in as_ana.post("/accounts/there/", {"code": "mockcode_ana"}, follow=True).text


def test_the_answer_to_another_attempt_connects_nothing(as_ana, open_desk, mastodon):
    link = begin(as_ana, mastodon)
    response = come_back(as_ana, link, state="guessed")
    assert response.status_code == 422
    assert "belongs to another attempt" in response.text
    assert f'value="{mastodon}"' in response.text
    assert not Account.objects.exists()
    assert "Connected" in come_back(as_ana, link).text


def test_who_says_no_there_is_told_kindly(as_ana, open_desk, mastodon):
    link = begin(as_ana, mastodon)
    response = come_back(as_ana, link, code="", error="access_denied")
    assert response.status_code == 422
    assert "did not say yes, so nothing was connected" in response.text


def test_an_answer_without_an_attempt_connects_nothing(as_ana, as_ben, open_desk, mastodon):
    link = begin(as_ana, mastodon)
    assert come_back(as_ben, link).status_code == 409
    come_back(as_ana, link)
    assert come_back(as_ana, link).status_code == 409
    assert Account.objects.count() == 1


def test_an_attempt_lasts_an_hour(as_ana, open_desk, mastodon):
    link = begin(as_ana, mastodon)
    session = as_ana.session
    session["connecting"] |= {"begun": (timezone.now() - LASTS - timedelta(seconds=1)).isoformat()}
    session.save()
    assert "took more than an hour" in come_back(as_ana, link).text
    assert as_ana.get("/accounts/there/").status_code == 409
    assert not Account.objects.exists()


def test_a_line_that_one_does_not_lead_any_more_gets_no_account(as_ana, ana, press, open_desk, mastodon):
    link = begin(as_ana, mastodon, whose=str(press.pk))
    press.belongings.filter(member=ana).update(leads=False)
    assert "not yours to connect any more" in come_back(as_ana, link).text
    assert not Account.objects.exists()


def test_a_different_account_after_a_visit_is_told(as_ana, open_desk, mastodon):
    come_back(as_ana, begin(as_ana, mastodon))
    row = Account.objects.get()
    link = begin(as_ana, mastodon, path=f"/accounts/{row.pk}/connect/")
    assert "Sign in there as @ana." in as_ana.get("/accounts/there/").text
    assert "@ben answered, and not @ana" in come_back(as_ana, link, "ben").text
    assert "Connected" in come_back(as_ana, link).text
    assert Account.objects.count() == 1


def test_nobody_is_led_to_what_is_no_page(as_ana, open_desk, monkeypatch):
    odd = Visit("javascript:alert(1)", {})
    monkeypatch.setattr("foresay.networks.mastodon.network.Mastodon.begin", lambda *_: odd)
    response = as_ana.post("/accounts/connect/mastodon/", {"server": "mastodon.example"})
    assert response.status_code == 422
    assert "leads to what is no page" in response.text
    assert "javascript" not in response.text


def test_an_address_that_is_no_page_is_not_kept(as_ana, pds, monkeypatch):
    described = bluesky_network.described
    odd = lambda access: replace(described(access), url="javascript:alert(1)", name="n" * 300)  # noqa: E731
    monkeypatch.setattr(bluesky_network, "described", odd)
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    assert (Account.objects.get().url, len(Account.objects.get().name)) == ("", 200)


def test_a_session_that_holds_something_else_connects_nothing(as_ana):
    session = as_ana.session
    session["connecting"] = {"network": "mastodon"}
    session.save()
    assert as_ana.get("/accounts/there/").status_code == 409
    assert as_ana.get("/accounts/back/", {"code": "x"}).status_code == 409


# ------------------------------------------------------------------------------------------------------- by hand


def test_an_account_by_hand_needs_only_its_name(as_ana, ana):
    page = as_ana.post("/accounts/by-hand/threads/", {"handle": "@ana.test", "url": ""}, follow=True)
    assert "given the words to copy over" in page.text
    row = Account.objects.get()
    assert (row.by_hand, row.member, row.handle, row.sealed_credentials) == (True, ana, "@ana.test", "")
    as_ana.post("/accounts/by-hand/threads/", {"handle": "@Ana.test", "url": "https://bsky.app/profile/ana.test"})
    as_ana.post("/accounts/by-hand/threads/", {"handle": "@shop.test", "url": ""})
    assert {each.handle for each in Account.objects.all()} == {"@Ana.test", "@shop.test"}
    assert as_ana.get(f"/accounts/{row.pk}/connect/").status_code == 404


@pytest.mark.parametrize("url", ["javascript:alert(1)", "bsky.app/ana"])
def test_an_address_by_hand_is_one_of_a_page(as_ana, url):
    response = as_ana.post("/accounts/by-hand/threads/", {"handle": "@ana.test", "url": url})
    assert response.status_code == 422
    assert "begins with https://" in response.text


# ------------------------------------------------------------------------------------------------- how it goes out


def test_settings_are_kept_and_nothing_else_of_the_account(as_ana, ana):
    row = account(ana)
    page = f"/accounts/{row.pk}/"
    sent = {"names_employer": "on", "zone": "Europe/Lisbon", "quiet_from": "22:00", "quiet_to": "07:00"}
    assert "Saved." in as_ana.post(page, sent, follow=True).text
    row.refresh_from_db()
    assert (row.place, row.zone) == ("Personal, names your employer", "Europe/Lisbon")
    assert row.quiet == (time(22), time(7))
    response = as_ana.post(page, sent | {"zone": "Mars/Base"})
    assert response.status_code == 422
    assert "There is no such time zone" in response.text
    assert as_ana.post(page, sent | {"quiet_to": ""}).status_code == 422
    row.refresh_from_db()
    assert row.zone == "Europe/Lisbon"


def test_slots_are_added_once_and_taken_out(as_ana, ana):
    row = account(ana)
    for _ in range(2):
        as_ana.post(f"/accounts/{row.pk}/slots/", {"days": ["0", "4"], "at": "09:30"})
    assert list(row.slots.values_list("weekday", "at")) == [(0, time(9, 30)), (4, time(9, 30))]
    assert "Monday" in as_ana.get(f"/accounts/{row.pk}/").text
    as_ana.post(f"/accounts/{row.pk}/slots/{row.slots.first().pk}/remove/")
    assert list(row.slots.values_list("weekday", flat=True)) == [4]
    response = as_ana.post(f"/accounts/{row.pk}/slots/", {"at": "nine"})
    assert response.status_code == 422
    assert "Choose a day or more." in response.text
    assert "A time looks like 09:30." in response.text


def test_another_accounts_slot_is_not_taken_out(as_ana, as_ben, ana, ben):
    mine, hers = account(ben), account(ana)
    slot = hers.slots.create(weekday=0, at=time(9))
    as_ben.post(f"/accounts/{mine.pk}/slots/{slot.pk}/remove/")
    assert hers.slots.exists()


def test_holding_and_letting_go_out_again(as_ana, ana):
    row = account(ana)
    as_ana.post(f"/accounts/{row.pk}/hold/")
    assert "Nothing has gone out here since" in as_ana.get(f"/accounts/{row.pk}/").text
    row.refresh_from_db()
    assert row.held_at
    as_ana.post(f"/accounts/{row.pk}/release/")
    row.refresh_from_db()
    assert row.held_at is None


def test_disconnecting_asks_first_and_wipes_what_speaks_for_it(as_ana, ana):
    row = account(ana, sealed_credentials="v1.sealed", trouble="Odd.", expires_at=NOW)
    planned = publication(row, ana)
    publication(row, ana, "sent")
    publication(row, ana, "unknown")
    asks = as_ana.get(f"/accounts/{row.pk}/disconnect/").text
    assert "1 planned publication will not go out." in asks
    assert "1 may have arrived" in asks
    row.refresh_from_db()
    assert row.gone_at is None
    assert "Disconnected." in as_ana.post(f"/accounts/{row.pk}/disconnect/", follow=True).text
    row.refresh_from_db()
    assert (row.sealed_credentials, row.trouble, row.expires_at) == ("", "", None)
    assert row.gone_at
    assert planned.parts.get().state == "withdrawn"
    assert as_ana.get(f"/accounts/{row.pk}/").status_code == 404


def test_the_network_forgets_a_disconnected_account_too(as_ana, pds):
    as_ana.post("/accounts/connect/bluesky/", bluesky(pds))
    assert any(token.startswith("refresh-") for token in pds.tokens)
    as_ana.post(f"/accounts/{Account.objects.get().pk}/disconnect/")
    assert not any(token.startswith("refresh-") for token in pds.tokens)


# -------------------------------------------------------------------------------------------------- warnings ahead


@pytest.mark.parametrize(
    ("left", "says", "tone"),
    [
        (timedelta(days=13, hours=1), "sign-in ends in 13 days", "know"),
        (timedelta(days=6, hours=1), "sign-in ends in 6 days", "think"),
        (timedelta(days=1, hours=1), "sign-in ends in 1 day", "think"),
        (timedelta(hours=5), "sign-in ends in less than a day", "change"),
        (-timedelta(minutes=1), "sign-in has ended", "change"),
    ],
)
def test_an_ending_sign_in_is_told_ahead(as_ana, ana, left, says, tone):
    row = account(ana, expires_at=timezone.now() + left)
    assert queries.ending_soon(ana, timezone.now()) == [row]
    assert words.tone(row, timezone.now()) == tone
    assert f"Its {says}." in as_ana.get("/accounts/").text


def test_what_ends_later_or_never_is_not_told(as_ana, ana):
    account(ana, expires_at=timezone.now() + timedelta(days=15))
    account(ana, remote_id="2")
    assert queries.ending_soon(ana, timezone.now()) == []
    assert "sign-in" not in as_ana.get("/accounts/").text


def test_every_page_tells_within_a_week(as_ana, as_ben, ana, press):
    row = account(line=press, expires_at=timezone.now() + timedelta(days=6, hours=1))
    page = as_ana.get("/drafts/").text
    assert "@ana.test on Bluesky: sign-in ends in 6 days." in page
    assert f'href="/accounts/{row.pk}/connect/"' in page
    assert "sign-in ends" not in as_ben.get("/drafts/").text  # who cannot do anything about it is left alone
    Account.objects.update(expires_at=timezone.now() + timedelta(days=8))
    assert "sign-in ends" not in as_ana.get("/drafts/").text
    Account.objects.update(trouble="The server does not know us any more.")
    assert "@ana.test on Bluesky: must be connected again." in as_ana.get("/drafts/").text


# ---------------------------------------------------------------------------------------------------------- the wall


def pages_of(row):
    page = f"/accounts/{row.pk}/"
    return [page, f"{page}connect/", f"{page}disconnect/"]


def acts_on(row):
    slot = row.slots.create(weekday=0, at=time(9))
    page = f"/accounts/{row.pk}/"
    acts = ["", "connect/", "slots/", f"slots/{slot.pk}/remove/", "hold/", "release/", "disconnect/"]
    return [f"{page}{act}" for act in acts]


def stands(row):
    row.refresh_from_db()
    return row.held_at is None and row.gone_at is None and row.zone == "UTC" and row.slots.count() == 1


def test_a_colleague_sees_and_changes_nothing_of_ones_own(as_ben, ana, ben, press):
    row = account(ana)
    absent = as_ben.get("/accounts/00000000-0000-4000-8000-000000000000/")
    for url in pages_of(row):
        response = as_ben.get(url)
        assert (response.status_code, response.content) == (404, absent.content), url
    for url in acts_on(row):
        assert as_ben.post(url, {"zone": "Asia/Tokyo", "days": ["1"], "at": "10:00"}).status_code == 404, url
    assert stands(row)
    assert "ana.test" not in as_ben.get("/accounts/").text
    assert not queries.accounts_of(ben).exists()


def test_a_lines_account_is_seen_by_its_members_and_changed_by_who_leads_it(as_ana, as_ben, press):
    row = account(line=press)
    page = as_ben.get(f"/accounts/{row.pk}/").text
    assert "@ana.test" in page
    assert "Official" in page
    assert "<form" not in page[page.index("<main") : page.index("</main>")]
    for url in acts_on(row):
        assert as_ben.post(url, {"zone": "Asia/Tokyo", "days": ["1"], "at": "10:00"}).status_code == 404, url
    assert stands(row)
    assert as_ben.get(f"/accounts/{row.pk}/disconnect/").status_code == 404
    assert as_ana.get(f"/accounts/{row.pk}/disconnect/").status_code == 200


def test_a_stranger_is_sent_to_the_door(stranger, ana):
    row = account(ana)
    for url in [*pages_of(row), *acts_on(row), "/accounts/", "/accounts/connect/bluesky/", "/accounts/back/?code=x"]:
        assert stranger.get(url).headers["Location"].startswith("/sign-in/"), url


# --------------------------------------------------------------------------------------------------------- settings


def test_hosts_that_may_be_asked_are_read():
    read = config.read({"FORESAY_ALLOW_HOSTS": "social.lan, 127.0.0.1:3000"})
    assert read.allow_hosts == ("social.lan", "127.0.0.1:3000")
    assert config.read({}).allow_hosts == ()


@pytest.mark.parametrize("said", ["https://social.lan", "social.lan/path", "ana@social.lan", "a b"])
def test_a_host_that_is_none_is_refused(said):
    with pytest.raises(ImproperlyConfigured, match="FORESAY_ALLOW_HOSTS"):
        config.read({"FORESAY_ALLOW_HOSTS": said})
