"""How a draft goes out: kept with its words, understood from a form with and without script, never wider than meant."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.desk import outside
from foresay.desk.drafts import services
from foresay.desk.drafts.card import NoCard, card_for
from foresay.desk.drafts.going import NOWHERE, Along, Card, Destination, Going, going
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.sending import sent_going
from foresay.desk.media.models import Stored
from foresay.desk.publishing import services as publishing
from foresay.desk.publishing.files import attachments
from foresay.networks.web import Web

UUIDS = st.uuids().map(str)
WORDS = st.text(max_size=40)
GOINGS = st.builds(
    Going,
    headline=WORDS,
    content_warning=WORDS,
    language=st.sampled_from(["", "en", "pt-BR"]),
    destinations=st.lists(
        st.builds(Destination, UUIDS, st.none() | WORDS, st.sampled_from(["", "public"]), WORDS, st.booleans()),
        max_size=4,
        unique_by=lambda each: each.account,
    ).map(tuple),
    along=st.lists(st.builds(Along, UUIDS, WORDS), max_size=3).map(tuple),
    when=st.sampled_from(["", "queue", "2031-05-05T09:00"]),
    zone=st.sampled_from(["", "Europe/Lisbon"]),
    card=st.none() | st.builds(Card, st.just("https://paper.example/a"), WORDS, WORDS),
)


@given(GOINGS)
def test_what_is_kept_is_read_back(goes):
    assert going(json.loads(json.dumps(goes.as_json()))) == goes


def test_an_ordinary_draft_keeps_nothing():
    assert NOWHERE.as_json() == {}
    assert going({}) == NOWHERE


@pytest.mark.parametrize(
    "said",
    [
        {"destinations": [{"account": "not an id"}]},
        {"destinations": [{}]},
        {"destinations": ["x"]},
        {"destinations": [{"account": "0" * 32}, {"account": "0" * 32}]},
        {"along": [{"media": 5}]},
        {"headline": ["a"]},
        {"headline": "x" * 301},
        {"card": {"url": "javascript:alert(1)", "title": "x"}},
        {"along": [{"media": "m"}] * 21},
    ],
)
def test_what_was_not_understood_is_said_without_repeating_it(said):
    with pytest.raises(ValueError, match=r"understood|twice|At most"):
        going(said)


ONE, TWO = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


def test_a_form_as_a_browser_sends_it():
    data = {
        "text": "See https://paper.example/a",
        "to_account": [ONE, TWO],
        f"own-{TWO}": "1",
        f"words-{TWO}": "Other\r\nwords",
        f"words-{ONE}": "left from before, and not ticked",
        f"thread-{ONE}": "1",
        "along": ["m1", "m2"],
        "alt-m1": "A boat.",
        "leave-m2": "1",
        "when_kind": "queue",
        "when": "2031-05-05T09:00",
        "zone": "Europe/Lisbon",
        "card_url": "https://paper.example/a",
        "card_title": "The paper",
    }
    assert sent_going(data) == Going(
        destinations=(Destination(ONE, thread=True), Destination(TWO, words="Other\nwords")),
        along=(Along("m1", "A boat."),),
        when="queue",
        card=Card("https://paper.example/a", "The paper"),
    )
    assert sent_going(data | {"text": "The link is gone."}).card is None
    assert sent_going(data | {"card_leave": "1"}).card is None


@pytest.mark.django_db
def test_it_is_saved_versioned_and_brought_back(as_ana, ana, connect):
    mine = connect("ana", member=ana)
    sent = {"text": "One", "to_account": [str(mine.pk)], "headline": "A title", "do": "save"}
    kept = as_ana.post("/save/", sent).json()
    draft = Draft.objects.get(pk=kept["draft"])
    assert draft.goes.destinations == (Destination(str(mine.pk)),)
    again = sent | {"draft": kept["draft"], "revision": kept["revision"], "to_account": []}
    kept = as_ana.post("/save/", again).json()
    assert draft.versions.count() == 2, "who it goes to is part of what is kept"
    stale = as_ana.post("/save/", again | {"revision": 1})
    assert stale.status_code == 409
    draft.refresh_from_db()
    services.restore(ana, draft.versions.last(), now=draft.saved_at)
    draft.refresh_from_db()
    assert draft.goes.destinations == (Destination(str(mine.pk)),)


@pytest.mark.django_db
def test_the_check_reads_it_as_it_will_be_seen(as_ana, ana, connect, press):
    """An official account is another voice than a personal one."""
    mine, official = connect("ana", member=ana), connect("press", line=press)
    text = "Our numbers look great this quarter, and I am so proud of the team."
    personal = as_ana.post("/check/", {"text": text, "to_account": [str(mine.pk)]}).json()
    assert "error" not in personal, personal
    ours = as_ana.post("/check/", {"text": text, "to_account": [str(mine.pk), str(official.pk)]}).json()
    assert "error" not in ours, ours
    assert "(personal)" in personal["goes"] or "@ana" in personal["goes"]
    assert personal["more"] != ours["more"], "it leans otherwise between personal and work"
    assert "@press" in ours["room"]


@pytest.fixture
def site():
    """A page that describes itself, at /; other paths do not."""
    pages = {
        "/": (
            200,
            "text/html; charset=utf-8",
            "<title>The <b>paper</b></title><meta property='og:description' content='All of it.'>",
        ),
        "/none": (200, "text/html", "<p>No title</p>"),
        "/image": (200, "image/png", "png"),
        "/gone": (404, "text/html", "<title>404</title>"),
        "/odd": (200, "text/html; charset=klingon", "<title>Odd</title>"),
    }

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            status, kind, body = pages[self.path]
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_card_is_what_the_page_says_of_itself(site):
    with Web(allow=["127.0.0.1"]) as web:
        assert card_for(f"Read {site}/ today.", web) == Card(f"{site}/", "The paper", "All of it.")
        assert card_for(f"{site}/odd", web).title == "Odd"


@pytest.mark.parametrize("path", ["/none", "/image", "/gone"])
def test_a_page_that_says_nothing_has_no_card(site, path):
    with Web(allow=["127.0.0.1"]) as web, pytest.raises(NoCard, match="without a card"):
        card_for(f"{site}{path}", web)


def test_nobody_is_asked_on_a_private_network(site):
    with Web() as web, pytest.raises(NoCard, match="not on the public internet"):
        card_for(f"{site}/", web)


@pytest.mark.django_db
def test_a_card_is_asked_for_by_its_author_alone(as_ana, site, settings, monkeypatch):
    with Web(allow=["127.0.0.1"]) as web:
        monkeypatch.setattr("foresay.desk.drafts.views.hasty_web", lambda: web)
        assert as_ana.post("/card/", {"text": f"See {site}/"}).json()["title"] == "The paper"
        assert as_ana.post("/card/", {"text": "No link."}).status_code == 422
    assert outside.hasty_web


@pytest.mark.django_db
def test_a_page_goes_on_asking_while_it_is_being_sent(as_ana, ana, write, connect, clock):
    """An attempt that has just begun is due only when its lease is over, and is not settled before."""
    draft = write("On its way.", connect("ana", member=ana))
    (publication,) = publishing.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)
    publication.parts.update(state="sending", due=clock.now + timedelta(minutes=4))
    assert 'data-settled=""' in as_ana.get(f"/drafts/{draft.pk}/out/").text
    publication.parts.update(state="sent", due=None, remote_id="1")
    assert 'data-settled="yes"' in as_ana.get(f"/drafts/{draft.pk}/out/").text
    publishing.take_down([publication], ana, now=clock.now)
    assert 'data-settled=""' in as_ana.get(f"/drafts/{draft.pk}/out/").text


@pytest.mark.django_db
def test_the_name_of_a_file_stays_here(ana, write, connect, clock):
    """Names of files tell days, places and people, and some networks publish them."""
    row = Stored.objects.create(
        member=ana, digest="0" * 64, name="ana-at-the-clinic.png", mime="image/png", size=1, made_at=clock.now
    )
    draft = write("Look.", connect("ana", member=ana), along=(Along(str(row.pk), "A boat."),))
    stored = attachments(ana, draft.goes)
    (publication,) = publishing.arm(ana, draft, seen=draft.revision, stored=stored, now=clock.now)
    frozen = json.dumps(publication.part.payload)
    assert "A boat." in frozen
    assert "clinic" not in frozen
