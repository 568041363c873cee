"""Webhooks: told in the transaction of what they tell of, at least once, signed, without the words; and nobody is kept waiting."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import threading
import time
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.db import transaction
from django.utils import timezone

import foresay.desk
from foresay.desk import outside
from foresay.desk.lines import services as lines
from foresay.desk.publishing import services as publishing
from foresay.desk.webhooks import services
from foresay.desk.webhooks.models import Delivery, Hook
from foresay.desk.webhooks.words import KINDS
from foresay.desk.webhooks.worker import KEPT, LEASE, PATIENCE, Deliverer
from foresay.networks.web import Web

pytestmark = pytest.mark.django_db
ALL = list(KINDS)


class Listener(ThreadingHTTPServer):
    """A program that is told. `faults` are taken one a delivery: a status, "drop", "slow" or "redirect"."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Told)
        self.heard, self.faults, self.paths = [], [], []
        self.host = f"127.0.0.1:{self.server_address[1]}"
        self.url = f"http://{self.host}/told"


class Told(BaseHTTPRequestHandler):
    """One delivery."""

    server: Listener

    def do_POST(self):
        said = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append((self.headers["Foresay-Delivery"], self.headers["Foresay-Signature"], said))
        self.server.paths.append(self.path)
        fault = self.server.faults.pop(0) if self.server.faults else 204
        if fault == "drop":
            self.connection.close()
            self.close_connection = True
            return
        if fault == "slow":
            time.sleep(1)
            fault = 204
        self.send_response(302 if fault == "redirect" else fault)
        if fault == "redirect":
            self.send_header("Location", f"http://{self.server.host}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        """Nothing."""


@pytest.fixture
def listener(settings):
    server = Listener()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    settings.CONFIG = replace(settings.CONFIG, allow_hosts=(server.host,))
    outside.hasty_web.cache_clear()
    yield server
    outside.hasty_web().close()
    outside.hasty_web.cache_clear()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def deliverer(listener, clock):
    with Web(allow=[listener.host], patience=0.3) as web:
        yield Deliverer(web, clock=clock)


@pytest.fixture
def hook(connect, ana, listener):
    return services.add(ana, listener.url, ALL, now=timezone.now())[0]


@pytest.fixture
def mine(connect, ana):
    return connect("ana", member=ana)


@pytest.fixture
def arm(ana, clock, write):
    def arm(text, *accounts, **goes):
        draft = write(text, *accounts, **goes)
        return publishing.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)[0]

    return arm


def drain(deliverer):
    while deliverer.turn():
        pass


def heard(listener):
    return [json.loads(said) for _, _, said in listener.heard]


# ----------------------------------------------------------------------------------------------------------- telling


def test_what_happens_is_told_without_the_words(hook, listener, deliverer, worker, mine, arm):
    publication = arm("The harbour was quiet.", mine)
    worker.drain()
    drain(deliverer)
    armed, sent = sorted(heard(listener), key=lambda each: each["what"])
    assert (armed["event"], armed["what"], armed["permalink"], armed["part"]) == ("plans", "armed", "", None)
    assert (sent["event"], sent["what"], sent["part"]) == ("out", "sent", 1)
    assert sent["permalink"] == "https://pretend.example/p1"
    assert sent["publication"] == str(publication.pk)
    assert sent["account"] == {"id": str(mine.pk), "network": "pretend", "handle": "@ana"}
    assert b"harbour" not in b"".join(said for _, _, said in listener.heard)


def test_it_can_be_told_that_it_is_us_who_speak(hook, listener, deliverer, mine, arm, clock):
    arm("Signed.", mine)
    drain(deliverer)
    ((name, signature, said),) = listener.heard
    t, proof = re.fullmatch(r"t=(\d+),v1=([0-9a-f]{64})", signature).groups()
    expected = hmac.new(hook.secret().encode(), f"{t}.".encode() + said, hashlib.sha256).hexdigest()
    assert proof == expected
    assert int(t) == int(clock.now.timestamp())
    assert json.loads(said)["id"] == name == str(Delivery.objects.get().pk)


def test_only_what_was_asked_for_is_told(ana, listener, deliverer, worker, mine, arm):
    services.add(ana, listener.url, ["out"], now=timezone.now())
    arm("One.", mine)
    worker.drain()
    drain(deliverer)
    assert [each["what"] for each in heard(listener)] == ["sent"]


def test_each_is_told_of_its_own_accounts_alone(ana, ben, listener, hook, mine, connect, press, arm):
    official = connect("press", line=press)
    ours, _ = services.add(ana, listener.url, ALL, now=timezone.now(), line=press)
    theirs, _ = services.add(ben, listener.url, ALL, now=timezone.now())
    arm("Mine.", mine)
    assert (hook.deliveries.count(), ours.deliveries.count(), theirs.deliveries.count()) == (1, 0, 0)
    press.belongings.create(member=ben)
    arm("Ours.", official)
    assert (hook.deliveries.count(), ours.deliveries.count(), theirs.deliveries.count()) == (1, 1, 0)


def test_one_act_on_many_tells_of_each(hook, mine, arm, ana, clock):
    for number in range(3):
        arm(f"Number {number}.", mine)
    publishing.hold(ana, [mine], now=clock.now)
    assert Delivery.objects.filter(what="held").count() == 3


def test_what_did_not_happen_is_not_told(hook, mine, arm):
    with transaction.atomic():
        arm("Never.", mine)
        transaction.set_rollback(True)
    assert not Delivery.objects.exists()


def test_steps_are_added_in_one_place():
    here = Path(foresay.desk.__file__).parent
    for path in here.rglob("*.py"):
        if path.name != "log.py" and "migrations" not in path.parts:
            assert not re.search(
                r"steps\.create|Step\.objects\.(bulk_)?create|\bStep\(",
                path.read_text("utf-8").replace("class Step(", ""),
            ), path


# ------------------------------------------------------------------------------------------------------------ faults


@pytest.mark.parametrize("fault", ["drop", 500, 404, 429, "slow", "redirect"])
def test_what_was_not_taken_is_told_again_under_the_same_id(hook, listener, deliverer, mine, arm, clock, fault):
    listener.faults = [fault, fault]
    arm("Again.", mine)
    drain(deliverer)
    row = Delivery.objects.get()
    assert (row.tries, row.done_at) == (1, None)
    assert row.due > clock.now
    first = row.due - clock.now
    clock.on(seconds=1)
    assert not deliverer.turn(), "nothing before its time"
    clock.on(minutes=1)
    drain(deliverer)
    row.refresh_from_db()
    assert row.due - clock.now > first, "the pauses grow"
    clock.on(minutes=2)
    drain(deliverer)
    row.refresh_from_db()
    assert (row.tries, row.due, row.status) == (3, None, 204)
    assert row.done_at is not None
    assert len({name for name, _, _ in listener.heard}) == 1
    assert len({said for _, _, said in listener.heard}) == 1
    assert set(listener.paths) == {"/told"}, "no redirect is followed"


def test_it_is_given_up_after_three_days(hook, listener, deliverer, mine, arm, clock):
    listener.faults = [500] * 100
    arm("Never taken.", mine)
    began = clock.now
    row = Delivery.objects.get()
    while row.due is not None:
        clock.now = max(clock.now, row.due)
        hook.refresh_from_db()
        clock.now = max(clock.now, hook.rests_until or clock.now)
        assert deliverer.turn()
        row.refresh_from_db()
    assert timedelta(0) <= clock.now - began - PATIENCE < timedelta(minutes=11)
    assert 15 < row.tries < 60
    assert row.why == "It answered with 500."


def test_gone_switches_it_off(hook, listener, deliverer, mine, arm, clock):
    listener.faults = [410]
    arm("One.", mine)
    arm("Two.", mine)
    drain(deliverer)
    hook.refresh_from_db()
    assert hook.off_at is not None
    assert "410" in hook.off_why
    assert not Delivery.objects.filter(due__isnull=False).exists()
    arm("Three.", mine)
    assert Delivery.objects.count() == 2, "it is told nothing more"
    assert len(listener.heard) == 1


def test_a_hook_that_fails_keeps_no_other_waiting(ana, listener, deliverer, mine, arm):
    broken = services.add(ana, listener.url, ALL, now=timezone.now())[0]
    Hook.objects.filter(pk=broken.pk).update(address="http://127.0.0.1:9/nobody")
    for number in range(5):
        arm(f"Number {number}.", mine)
    good = services.add(ana, listener.url, ALL, now=timezone.now())[0]
    arm("Six.", mine)
    deliverer.turn()
    deliverer.turn()
    assert good.deliveries.filter(done_at__isnull=False).count() == 1, "two turns, one of them its own"
    drain(deliverer)
    assert max(broken.deliveries.values_list("tries", flat=True)) == 1
    assert sum(broken.deliveries.values_list("tries", flat=True)) == 1, "the others wait until it had its rest"


def test_an_address_that_became_private_is_not_asked(hook, clock, mine, arm, listener):
    """What the operator allowed once and does not any more, or a name that was pointed elsewhere since."""
    arm("One.", mine)
    with Web(patience=0.3) as web:
        Deliverer(web, clock=clock).turn()
        Hook.objects.filter(pk=hook.pk).update(address="https://127.0.0.1/told", rests_until=None)
        hook.refresh_from_db()
        hook.keep("fsw_x")
        hook.save()
        clock.on(minutes=10)
        Deliverer(web, clock=clock).turn()
    assert not listener.heard
    assert "not on the public internet" in Delivery.objects.get().why


def test_what_cannot_be_signed_is_not_sent(hook, listener, deliverer, mine, arm):
    Hook.objects.update(address=listener.url + "/another")  # as if the row had been changed in the database
    arm("One.", mine)
    drain(deliverer)
    assert not listener.heard
    assert "keys do not fit" in Delivery.objects.get().why


# ------------------------------------------------------------------------------------------------------------ crashes


def test_killed_before_it_was_told(hook, listener, deliverer, mine, arm):
    """The process died after the transaction: the row stands, and the next process tells it."""
    arm("One.", mine)
    assert Delivery.objects.filter(due__isnull=False).count() == 1
    drain(Deliverer(deliverer.web, clock=deliverer.clock))
    assert len(listener.heard) == 1


def test_killed_while_it_was_told(hook, listener, deliverer, mine, arm, clock):
    """It arrived, and nobody stored that: it arrives again under the same id, when the lease is over."""
    arm("One.", mine)
    row = deliverer._claim()
    deliverer._tell(row)
    other = Deliverer(deliverer.web, clock=clock)
    assert not other.turn(), "not while the lease holds"
    clock.now += LEASE
    drain(other)
    names = [name for name, _, _ in listener.heard]
    assert len(names) == 2
    assert len(set(names)) == 1
    deliverer._ended(row, deliverer._tell(row))
    assert Delivery.objects.get().tries == 2, "who comes late changes nothing"


def test_two_threads_do_not_tell_the_same(hook, deliverer, mine, arm, clock):
    arm("One.", mine)
    other = Deliverer(deliverer.web, clock=clock)
    assert deliverer._claim() is not None
    assert other._claim() is None


def test_old_deliveries_are_forgotten(hook, deliverer, mine, arm, clock):
    arm("Old.", mine)
    drain(deliverer)
    clock.now += KEPT + timedelta(hours=2)
    arm("New.", mine)
    drain(deliverer)
    assert Delivery.objects.count() == 1


def test_who_left_is_told_nothing(hook, listener, deliverer, mine, arm, ana):
    arm("One.", mine)
    ana.is_active = False
    ana.save()
    drain(deliverer)
    assert not listener.heard


def test_what_came_while_it_was_off_is_not_told(hook, listener, deliverer, mine, arm, clock):
    arm("One.", mine)
    services.switch_off(hook, now=clock.now)
    arm("Two.", mine)
    services.switch_on(hook)
    drain(deliverer)
    assert not listener.heard
    arm("Three.", mine)
    drain(deliverer)
    assert len(listener.heard) == 1


# --------------------------------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/told",
        "https://127.0.0.1/told",
        "https://10.0.0.1/told",
        "https://[::1]/told",
        "https://169.254.169.254/latest",
        "https://localhost/told",
        "https://desk.internal/told",
        "https://example.org:8443/told",
        "https://ana:secret@example.org/told",
        "https://example.org/to ld",
        "https://example.org/#part",
        "https://example.org/" + "x" * 500,
        "ftp://example.org",
        "javascript:alert(1)",
        "",
    ],
)
def test_addresses_that_are_not_told(sealed, ana, address):
    with pytest.raises(services.CannotAdd) as refused:
        services.add(ana, address, ["out"], now=timezone.now())
    assert refused.value.field == "address"
    assert not Hook.objects.exists()


def test_public_addresses_over_https(sealed, ana):
    hook, secret = services.add(ana, " https://example.org/told?by=foresay ", ["out"], now=timezone.now())
    assert hook.address == "https://example.org/told?by=foresay"
    assert hook.secret() == secret
    assert secret not in hook.sealed_secret


def test_there_is_an_end_to_them(sealed, ana):
    for _ in range(services.MOST_HOOKS):
        services.add(ana, "https://example.org/told", ["out"], now=timezone.now())
    with pytest.raises(services.CannotAdd, match="the most we tell"):
        services.add(ana, "https://example.org/told", ["out"], now=timezone.now())


# ------------------------------------------------------------------------------------------------------------- pages


def test_the_pages(as_ana, listener, deliverer, sealed):
    made = as_ana.post("/you/told/", {"address": listener.url, "events": ["out", "asks"]})
    hook = Hook.objects.get()
    assert made.context["page"].secret == hook.secret()
    assert hook.secret() in made.text
    page = hook.get_absolute_url()
    for url in ("/you/told/", page):
        assert hook.secret() not in as_ana.get(url).text
    assert "On its way" in as_ana.post(f"{page}test/", follow=True).text
    deliverer.clock.on(minutes=1)
    drain(deliverer)
    assert heard(listener)[0]["event"] == "test"
    assert "It took it." in as_ana.get(page).text
    assert "Switched off" in as_ana.post(f"{page}switch/", follow=True).text
    assert "Switched on" in as_ana.post(f"{page}switch/", {"on": "1"}, follow=True).text
    as_ana.post(f"{page}switch/")
    assert "Switched off" in as_ana.post(f"{page}test/", follow=True).text
    assert Delivery.objects.count() == 1
    as_ana.post(f"{page}remove/")
    assert not Hook.objects.exists()


def test_a_page_says_what_was_wrong(as_ana, sealed):
    refused = as_ana.post("/you/told/", {"address": "https://10.0.0.1/told", "events": ["out"]})
    assert refused.status_code == 422
    assert "not on the public internet" in refused.text
    nothing = as_ana.post("/you/told/", {"address": "https://example.org/"})
    assert nothing.status_code == 422
    assert "at least one thing" in nothing.text


def test_nobody_else_sees_or_changes_it(as_ben, hook):
    page = hook.get_absolute_url()
    assert as_ben.get(page).status_code == 404
    for act in ("test", "switch", "remove"):
        assert as_ben.post(f"{page}{act}/").status_code == 404
    assert hook.address not in as_ben.get("/you/told/").text


def test_a_lines_is_kept_by_those_who_lead_it(ana, ben, as_ben, listener, connect, press):
    services.add(ana, listener.url, ALL, now=timezone.now(), line=press)
    hook = Hook.objects.get()
    lines.let_in(press, "ben")
    assert as_ben.get(hook.get_absolute_url()).status_code == 404
    sent = {"address": listener.url, "events": ["out"], "line": press.pk}
    as_ben.post("/you/told/", sent)
    assert not Hook.objects.filter(line=press, events=["out"]).exists()
    lines.let_in(press, "ben", leads=True)
    assert as_ben.get(hook.get_absolute_url()).status_code == 200
    assert as_ben.post("/you/told/", sent).status_code == 200
    assert Hook.objects.filter(line=press).count() == 2
