"""The pages of publishing: what went out and will, day by day; each publication; holding, and taking down."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from foresay.desk.accounts.models import Account
from foresay.desk.publishing import services
from foresay.desk.publishing.models import Part, Publication
from foresay.desk.publishing.payload import freeze
from foresay.networks.contract import Post, Refused, Unknown

pytestmark = pytest.mark.django_db
MAY = "/calendar/?day=2031-05-01"
JSON = {"Accept": "application/json"}


@pytest.fixture
def mine(connect, ana):
    """Ana's own account."""
    return connect("ana", member=ana, zone="Europe/Lisbon")


@pytest.fixture
def arm(ana, clock):
    """Arm a draft as it stands."""

    def arm(draft):
        return services.arm(draft.member, draft, seen=draft.revision, stored={}, now=clock.now)[0]

    return arm


@pytest.fixture
def planned(write, mine, arm):
    """Ana's, planned for a Monday in May."""
    return arm(write("The first loaves are out.", mine, when="2031-05-05T09:00", zone="Europe/Lisbon"))


def state(publication):
    publication.refresh_from_db()
    return publication.parts.get().state


def acts(publication):
    """Every address of a publication."""
    names = "send plan withdraw found absent edit take_down".split()
    yield publication.get_absolute_url()
    yield from (reverse(f"{name}_publication", args=[publication.pk]) for name in names)


# ------------------------------------------------------------------------------------------------------- who sees it


def test_others_get_what_an_absent_publication_gives(as_ben, planned):
    nothing = as_ben.get(f"/publications/{uuid4()}/")
    for url in acts(planned):
        assert as_ben.post(url).status_code in (404, 405), url
        found = as_ben.get(url)
        assert found.status_code in (404, 405), url
        if found.status_code == 404:
            assert found.content == nothing.content
    assert as_ben.post(reverse("withdraw_publication", args=[planned.pk])).status_code == 404
    assert as_ben.post(reverse("take_down_draft", args=[planned.draft_id])).status_code == 404
    assert state(planned) == "queued"


def test_a_calendar_shows_only_what_its_member_sees(as_ana, as_ben, planned, mine):
    for path in (MAY, "/calendar/week/?day=2031-05-05", "/calendar/list/?day=2031-05-01"):
        assert "The first loaves" in as_ana.get(path).text
        assert "The first loaves" not in as_ben.get(path).text
    assert as_ben.get(f"{MAY}&account={mine.pk}").status_code == 404
    assert as_ana.get(f"{MAY}&account={mine.pk}").status_code == 200


def test_those_of_a_line_see_its_publications_and_not_its_author_s_draft(
    as_ana, as_ben, ben, connect, press, write, arm
):
    publication = arm(write("Ours.", connect("press", line=press), when="2031-05-05T09:00", zone="UTC"))
    press.belongings.create(member=ben)
    page = as_ben.get(publication.get_absolute_url()).text
    assert "Those of Press see this" in page
    assert str(publication.draft_id) not in page
    assert str(publication.draft_id) in as_ana.get(publication.get_absolute_url()).text


def test_odd_addresses(as_ana):
    for query in ("day=0001-01-01", "day=9999-12-31", "day=x", "day=2031-02-30"):
        for path in ("/calendar/", "/calendar/week/", "/calendar/list/"):
            assert as_ana.get(f"{path}?{query}").status_code == 200
    assert as_ana.get("/calendar/?account=x").status_code == 404


# -------------------------------------------------------------------------------------------------------- the days


def test_days_go_by_the_clock_that_the_member_chose(as_ana, planned):
    assert "08:00" in as_ana.get(MAY).text
    answer = as_ana.post("/calendar/zone/", {"zone": "Asia/Tokyo"})
    assert answer.headers["Location"] == "/calendar/"
    page = as_ana.get(MAY).text
    assert "17:00" in page
    assert "09:00 in Lisbon" in page
    as_ana.post("/calendar/zone/", {"zone": "Europe/Lisbon"})
    assert "in Lisbon</span>" not in as_ana.get(MAY).text


def test_a_zone_that_there_is_not(as_ana):
    answer = as_ana.post("/calendar/zone/", {"zone": "Atlantis/Capital"}, follow=True)
    assert "no such time zone" in answer.text
    as_ana.cookies["foresay_zone"] = "../../etc/passwd"
    assert as_ana.get(MAY).status_code == 200


def test_free_slots_are_shown_and_taken_ones_are_not(as_ana, mine, write, arm, clock):
    mine.slots.create(weekday=0, at="09:00")
    day = clock.now.date() + timedelta(days=14)
    path = f"/calendar/list/?day={day}"
    before = as_ana.get(path).text.count("Free in the queue of @ana")
    taken = arm(write("In the queue.", mine, when="queue"))
    assert before >= 4
    week = f"/calendar/week/?day={taken.at.date()}"
    assert "Free:" not in as_ana.get(week).text
    services.withdraw(taken, taken.member, now=clock.now)
    assert "Free:" in as_ana.get(week).text


def test_what_was_taken_back_is_gone_but_what_went_out_stays(as_ana, ana, write, mine, worker, clock, network):
    said = "a" + " word" * 18 + ".\n\nb" + " word" * 18 + "."
    draft = write(said, mine, thread=True)
    (thread,) = services.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)
    network.faults = [None, Refused("Too loud.", "Softly.")]
    worker.drain()
    services.withdraw(thread, ana, now=clock.now)
    page = as_ana.get(f"/calendar/?day={clock.now.date()}").text
    assert "a word" in page
    assert "1 of 2 out" in page
    assert "1 of 2 parts went out; the rest was taken back" in as_ana.get(thread.get_absolute_url()).text


def test_a_crowded_day_tells_how_many_more(as_ana, ana, mine):
    _many(mine, ana, 12, timedelta())
    page = as_ana.get(MAY).text
    assert "9 more" in page
    assert as_ana.get("/calendar/list/?day=2031-05-01").text.count('class="said"') == 12


# ---------------------------------------------------------------------------------------------------- another time


def test_moved_to_another_day_at_the_same_time(as_ana, planned):
    sent = {"day": "2031-05-08", "was": planned.at.isoformat(), "zone": "UTC"}
    answer = as_ana.post(reverse("plan_publication", args=[planned.pk]), sent, headers=JSON)
    assert answer.json()["says"] == "Moved. It goes out on Thursday 8 May 2031, 08:00."
    planned.refresh_from_db()
    assert planned.wall == "2031-05-08T09:00"


def test_over_the_night_when_the_clocks_change(as_ana, write, mine, arm):
    publication = arm(write("Early.", mine, when="2031-03-29T09:00", zone="Europe/Lisbon"))
    sent = {"day": "2031-03-31", "was": publication.at.isoformat(), "zone": "Europe/Lisbon"}
    as_ana.post(reverse("plan_publication", args=[publication.pk]), sent, headers=JSON)
    publication.refresh_from_db()
    assert (publication.wall, publication.at.hour) == ("2031-03-31T09:00", 8)


def test_what_somebody_moved_meanwhile_is_not_moved_again(as_ana, planned):
    sent = {"day": "2031-05-08", "was": (planned.at + timedelta(hours=1)).isoformat(), "zone": "UTC"}
    url = reverse("plan_publication", args=[planned.pk])
    answer = as_ana.post(url, sent, headers=JSON)
    assert (answer.status_code, answer.json()["error"][:40]) == (409, "It was given another time meanwhile. Loo")
    assert "That was not done" in as_ana.post(url, sent).text
    planned.refresh_from_db()
    assert planned.wall == "2031-05-05T09:00"


def test_what_began_to_go_out_is_not_moved(as_ana, planned):
    planned.parts.update(state="sending", attempt=1)
    sent = {"day": "2031-05-08", "was": planned.at.isoformat(), "zone": "UTC"}
    answer = as_ana.post(reverse("plan_publication", args=[planned.pk]), sent, headers=JSON)
    assert answer.status_code == 409
    assert "begun to go out" in answer.json()["error"]


@pytest.mark.parametrize("sent", [{"day": "x"}, {"day": "2031-05-08", "was": "", "zone": "UTC"}])
def test_a_move_that_is_not_understood(as_ana, planned, sent):
    assert as_ana.post(reverse("plan_publication", args=[planned.pk]), sent, headers=JSON).status_code == 422


def test_another_time_by_the_form(as_ana, planned):
    sent = {"date": "2031-06-01", "time": "10:30", "zone": "Europe/Berlin"}
    answer = as_ana.post(reverse("plan_publication", args=[planned.pk]), sent, follow=True)
    assert "It has another time" in answer.text
    assert "Sunday 1 June 2031, 10:30 in Berlin" in answer.text


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"date": "2021-06-01", "time": "10:30", "zone": "UTC"}, "That time has passed"),
        ({"date": "2031-06-01", "time": "10:30", "zone": "Atlantis"}, "no such time zone"),
        ({"date": "2031-02-30", "time": "10:30", "zone": "UTC"}, "valid date"),
    ],
)
def test_a_time_that_cannot_be(as_ana, planned, sent, told):
    answer = as_ana.post(reverse("plan_publication", args=[planned.pk]), sent)
    assert answer.status_code == 422
    assert told in answer.text
    planned.refresh_from_db()
    assert planned.wall == "2031-05-05T09:00"


def test_a_time_that_the_clocks_skip_is_told_before_and_after(as_ana, planned):
    url = reverse("plan_publication", args=[planned.pk])
    sent = {"date": "2031-03-30", "time": "01:30", "zone": "Europe/Lisbon"}
    told = "The clocks skip 01:30 on Sunday 30 March in Lisbon: that is 02:30."
    assert as_ana.post(url, sent | {"do": "look"}, headers=JSON).json()["says"] == told
    planned.refresh_from_db()
    assert planned.wall == "2031-05-05T09:00", "looking changes nothing"
    assert told in as_ana.post(url, sent, follow=True).text


def test_quiet_hours_are_told_before_and_after(as_ana, ana, connect, write, arm):
    quiet = connect("ana", member=ana, quiet_from="22:00", quiet_to="07:00", zone="Europe/Lisbon")
    publication = arm(write("Good night.", quiet, when="2031-12-01T12:00", zone="Europe/Lisbon"))
    url = reverse("plan_publication", args=[publication.pk])
    sent = {"date": "2031-12-01", "time": "23:15", "zone": "Europe/Lisbon"}
    told = "Quiet hours until 07:00: it goes out at 07:00 on Tuesday 2 December."
    assert as_ana.post(url, sent | {"do": "look"}, headers=JSON).json()["says"] == told
    assert "Quiet hours until 07:00: it goes out at 07:00." in as_ana.post(url, sent, follow=True).text


# ------------------------------------------------------------------------------------------------- one publication


def test_a_page_for_each_state(as_ana, ana, network, write, mine, arm, worker, clock):
    def page(publication):
        return as_ana.get(publication.get_absolute_url()).text

    network.faults = [Refused("It is too loud.", "Say it softly.")]
    refused = arm(write("LOUD", mine))
    assert "It goes out any moment now" in page(refused)
    worker.drain()
    assert "Pretend did not take it" in page(refused)
    assert "Say it softly." in page(refused)
    network.faults = [Unknown("Broke off.")]
    unknown = arm(write("Perhaps.", mine))
    worker.drain()
    assert "We do not know yet if it arrived" in page(unknown)
    assert "It is not there" not in page(unknown), "while we still look, sending once more could say it twice"
    unknown.parts.update(due=None)
    assert "It is not there" in page(unknown)
    sent = arm(write("Out.", mine))
    worker.drain()
    assert "It is out" in page(sent)
    assert "https://pretend.example/p1" in page(sent)


def test_send_now_and_once_more(as_ana, network, write, mine, arm, worker, clock, planned):
    answer = as_ana.post(reverse("send_publication", args=[planned.pk]), follow=True)
    assert "It goes out now" in answer.text
    clock.on(minutes=1)
    network.faults = [Refused("Too loud.", "Softly.")]
    worker.drain()
    as_ana.post(reverse("send_publication", args=[planned.pk]))
    clock.on(minutes=1)
    worker.drain()
    assert network.words() == ["The first loaves are out."]
    again = as_ana.post(reverse("send_publication", args=[planned.pk]))
    assert again.status_code == 409
    assert "on its way already, or out" in again.text


def test_taken_back(as_ana, planned):
    answer = as_ana.post(reverse("withdraw_publication", args=[planned.pk]), follow=True)
    assert "It was taken back" in answer.text
    assert "The first loaves" not in as_ana.get(MAY).text


def test_it_is_there(as_ana, planned):
    planned.parts.update(state="unknown", attempt=1, due=None)
    url = reverse("found_publication", args=[planned.pk])
    for wrong in ("", "javascript:alert(1)", "not an address", "ftp://pretend.example/1"):
        assert as_ana.post(url, {"address": wrong}).status_code == 422
    answer = as_ana.post(url, {"address": "https://pretend.example/mine"}, follow=True)
    assert "Noted: it is there" in answer.text
    assert 'href="https://pretend.example/mine"' in answer.text


def test_it_is_not_there(as_ana, planned, clock):
    url = reverse("absent_publication", args=[planned.pk])
    planned.parts.update(state="unknown", attempt=1, due=clock.now, ended_at=clock.now)
    assert as_ana.post(url).status_code == 409, "we still look"
    planned.parts.update(due=None)
    assert "sent again now" in as_ana.post(url, follow=True).text
    assert state(planned) == "queued"


def test_by_hand_gives_the_words_and_takes_the_address(as_ana, ana, write, arm, worker, monkeypatch):
    hand = Account.objects.create(network="x", handle="ana", member=ana, by_hand=True, connected_at=datetime.now(UTC))
    publication = arm(write("Copy me & <b>me</b>.", hand))
    worker.drain()
    page = as_ana.get(publication.get_absolute_url()).text
    assert "It is yours to post" in page
    assert "https://x.com/intent/post?text=Copy%20me%20%26%20%3Cb%3Eme%3C%2Fb%3E." in page
    assert "Copy me &amp; &lt;b&gt;me&lt;/b&gt;." in page
    assert "It is not there" not in page
    as_ana.post(reverse("found_publication", args=[publication.pk]), {"address": "https://x.com/ana/status/12?s=20"})
    assert state(publication) == "sent"


def test_other_words_on_the_network(as_ana, network, write, mine, arm, worker, clock):
    publication = arm(write("First words.", mine))
    url = reverse("edit_publication", args=[publication.pk])
    assert as_ana.post(url, {"part": 1, "text": "Early."}).status_code == 409
    worker.drain()
    assert as_ana.post(url, {"part": 1, "text": ""}).status_code == 422
    long = as_ana.post(url, {"part": 1, "text": "word " * 40})
    assert long.status_code == 422
    assert "word word" in long.text, "what was written is not lost"
    assert as_ana.post(url, {"part": 7, "text": "x"}).status_code == 404
    answer = as_ana.post(url, {"part": 1, "text": "Better words."}, follow=True)
    assert "Other words are on their way to Pretend" in answer.text
    clock.on(minutes=1)
    worker.drain()
    assert network.words() == ["Better words."]


def test_a_change_that_failed_is_told(as_ana, network, write, mine, arm, worker, clock):
    publication = arm(write("First words.", mine))
    worker.drain()
    network.faults = [Refused("It is too old.", "Take it down.")]
    as_ana.post(reverse("edit_publication", args=[publication.pk]), {"part": 1, "text": "Better words."})
    clock.on(minutes=1)
    worker.drain()
    page = as_ana.get(publication.get_absolute_url()).text
    assert "The other words were not taken." in page
    assert "It is too old." in page


def test_the_log_says_who_did_what(as_ana, planned):
    as_ana.post(reverse("send_publication", args=[planned.pk]))
    page = as_ana.get(planned.get_absolute_url()).text
    assert "Set to go out" in page
    assert "by ana" in page


def test_what_is_said_cannot_be_markup_and_no_odd_link_is_made(as_ana, write, mine, arm):
    publication = arm(write("<script>alert(1)</script>", mine))
    publication.parts.update(state="sent", remote_id="x", remote_url="javascript:alert(1)")
    for path in (publication.get_absolute_url(), "/calendar/"):
        page = as_ana.get(path).text
        assert "<script>alert" not in page
        assert "javascript:" not in page


# ------------------------------------------------------------------------------------------------------- needs you


def test_what_needs_a_person_is_counted_on_every_page(as_ana, as_ben, planned):
    assert "waiting for you" not in as_ana.get("/").text
    planned.parts.update(state="refused", why="Too loud.")
    assert '1<span class="vh"> waiting for you' in as_ana.get("/drafts/").text
    assert "Pretend did not take it" in as_ana.get("/publications/").text
    assert "waiting for you" not in as_ben.get("/drafts/").text
    assert "Nothing waits for you" in as_ben.get("/publications/").text


def test_looking_still_needs_nobody(as_ana, planned, clock):
    planned.parts.update(state="unknown", due=clock.now)
    assert "waiting for you" not in as_ana.get("/").text
    planned.parts.update(due=None)
    assert "waiting for you" in as_ana.get("/").text


# ------------------------------------------------------------------------------------------------------------ hold


def test_everything_is_held_and_released(as_ana, ana, planned, mine, connect, press):
    line = connect("press", line=press)
    page = as_ana.get("/calendar/hold/").text
    assert "Hold all 2 accounts" in page
    assert "1 waits" in page
    as_ana.post("/calendar/hold/")
    assert set(Account.objects.filter(held_at__isnull=False)) == {mine, line}
    for path in ("/", MAY, planned.get_absolute_url()):
        assert "Held: nothing goes out on @ana and @press" in as_ana.get(path).text
    assert "held" in as_ana.get(MAY).text
    as_ana.post("/calendar/release/")
    assert not Account.objects.filter(held_at__isnull=False).exists()
    assert "Held: nothing" not in as_ana.get("/").text


def test_a_line_is_held_by_itself(as_ana, as_ben, ben, mine, connect, press):
    line = connect("press", line=press)
    press.belongings.create(member=ben)
    as_ana.post("/calendar/hold/", {"which": str(press.pk)})
    assert set(Account.objects.filter(held_at__isnull=False)) == {line}
    told = as_ben.get("/").text
    assert "Held: nothing goes out on @press" in told
    assert "Who leads the line can let it go out again" in told
    as_ben.post("/calendar/release/")
    as_ben.post("/calendar/release/", {"which": str(press.pk)})
    line.refresh_from_db()
    assert line.held_at is not None, "only who leads it"


def test_release_tells_what_will_ask_first(as_ana, ana, planned, mine, clock):
    services.hold(ana, [mine], now=clock.now)
    Publication.objects.filter(pk=planned.pk).update(at=clock.now - timedelta(hours=3))
    page = as_ana.get("/calendar/release/").text
    assert "1 waits." in page
    assert "1 of them is past its time, and will ask you first" in page


# ------------------------------------------------------------------------------------------------------ taking down


def test_taken_down_everywhere_in_one_act(as_ana, network, ana, write, mine, connect, arm, worker, clock):
    other = connect("other", member=ana)
    draft = write("Said too soon.", mine, other)
    first, second = services.arm(ana, draft, seen=draft.revision, stored={}, now=clock.now)
    Publication.objects.filter(pk=second.pk).update(at=clock.now + timedelta(days=2))
    second.parts.update(due=clock.now + timedelta(days=2))
    worker.drain()
    url = reverse("take_down_draft", args=[draft.pk])
    asked = as_ana.get(url).text
    assert "Take it down everywhere?" in asked
    assert "Taken down from Pretend." in asked
    assert "What is not out yet is taken back." in asked
    assert network.words() == ["Said too soon."], "asking does nothing"
    answer = as_ana.post(url, follow=True)
    assert "1 post will be taken down in a moment" in answer.text
    clock.on(minutes=1)
    worker.drain()
    assert not network.posts
    assert state(second) == "withdrawn"
    assert "It was taken down" in as_ana.get(first.get_absolute_url()).text


def test_what_went_nowhere_has_nothing_to_take_down(as_ana, draft):
    assert "It went nowhere yet" in as_ana.get(reverse("take_down_draft", args=[draft.pk])).text


def test_where_a_network_takes_nothing_down_the_member_is_told_to(as_ana, ana, write, connect, arm, worker):
    hand = connect("ana", member=ana, network="threads", by_hand=True)
    publication = arm(write("Out by hand.", hand))
    worker.drain()
    services.decide(publication.part, ana, "https://pretend.example/mine", now=datetime.now(UTC))
    url = reverse("take_down_publication", args=[publication.pk])
    assert "take it down yourself" in as_ana.get(url).text
    answer = as_ana.post(url, follow=True)
    assert "1 post must be taken down by you" in answer.text
    assert "Something is left for you to do" in answer.text


@pytest.mark.parametrize("query", ["posts=x&on_their_way=0&left=0", "posts=1", "posts=-1&on_their_way=0&left=0"])
def test_odd_words_in_the_address_are_not_told(as_ana, planned, query):
    url = reverse("take_down_publication", args=[planned.pk])
    assert "Take it down?" in as_ana.get(f"{url}?{query}").text


# ------------------------------------------------------------------------------------------------------------ many


def _many(account, member, count, apart):
    """That many to come, from the fifth of May on."""
    at = datetime(2031, 5, 5, 8, tzinfo=UTC)
    rows = [
        Publication(
            revision=number, account=account, member=member, wall=f"{at + apart * number:%Y-%m-%dT%H:%M}", zone="UTC",
            at=at + apart * number, armed_at=at,
        )
        for number in range(count)
    ]  # fmt: skip
    Publication.objects.bulk_create(rows)
    Part.objects.bulk_create(
        Part(
            publication=row, account=account, number=1, key=str(row.pk), due=row.at, state="queued",
            payload=freeze(Post(f"Number {row.revision} of many, with some words after it.", row.at)),
        )
        for row in rows
    )  # fmt: skip


PAGES = (MAY, "/calendar/week/?day=2031-05-05", "/calendar/list/?day=2031-05-05", "/publications/", "/calendar/hold/")


def test_no_page_asks_the_database_more_for_more(as_ana, ana, mine):
    def asked(path):
        with CaptureQueriesContext(
            connection,
        ) as found:
            assert as_ana.get(path).status_code == 200
        return len(found)

    _many(mine, ana, 2, timedelta(hours=2))
    Part.objects.update(state="late")
    few = {path: asked(path) for path in PAGES}
    _many(mine, ana, 60, timedelta(hours=2))
    Part.objects.update(state="late")
    assert {path: asked(path) for path in PAGES} == few
    assert max(few.values()) <= 16


@pytest.mark.alone
def test_pages_are_quick_with_ten_thousand_publications(as_ana, ana, mine):
    """In time that the processor works, so that others on the machine do not count; SQLite works in this process."""
    _many(mine, ana, 10_000, timedelta(minutes=50))
    last = Publication.objects.latest("at")
    for path in (*PAGES, "/", last.get_absolute_url()):
        as_ana.get(path)
        took = []
        for _ in range(5):
            start = time.process_time()
            as_ana.get(path)
            took.append(time.process_time() - start)
        assert min(took) < 0.1, path
