"""Publishing over the API: the same as the pages do, as the token's member, once, and with a declared word for what goes wrong."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from foresay.desk.accounts.models import Account
from foresay.desk.drafts.models import Draft
from foresay.desk.members import services as members
from foresay.desk.members.models import Call
from foresay.desk.members.tokens import SCOPES
from foresay.desk.publishing.models import Publication
from foresay.networks.contract import Refused

pytestmark = pytest.mark.django_db
ALL = tuple(scope.value for scope in SCOPES)
ROOT = "/api/v1"


class Program:
    """A program with a token of a member's."""

    def __init__(self, member, scopes=ALL):
        self.secret = members.make_token(member, name="p", days=None, now=timezone.now(), scopes=scopes)[1]
        self.client = Client()

    def ask(self, method, path, body=None, **headers):
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.client.generic(
            method.upper(),
            path if path.startswith(ROOT) else ROOT + path,
            data,
            content_type="application/json",
            headers={"Authorization": f"Bearer {self.secret}", **headers},
        )

    def ok(self, method, path, body=None, **headers):
        response = self.ask(method, path, body, **headers)
        assert response.status_code < 300, response.text
        return response.json() if response.content else None


@pytest.fixture
def program(ana):
    return Program(ana)


@pytest.fixture
def work(worker, clock):
    """Let a minute pass, and what is due be done."""

    def work():
        clock.on(minutes=1)
        worker.drain()

    return work


@pytest.fixture
def mine(connect, ana):
    return connect("ana", member=ana)


def body(*accounts, text="The harbour was quiet.", **more):
    return {"text": text, "destinations": [{"account": str(each.pk)} for each in accounts], **more}


def published(program, *accounts, **more):
    """What is armed of a new draft."""
    draft = program.ok("post", "/drafts", body(*accounts, **more))
    return program.ok("post", f"/drafts/{draft['id']}/publish", {"revision": draft["revision"]})


# ----------------------------------------------------------------------------------------------------------- contract


@pytest.fixture
def document(client):
    return client.get(f"{ROOT}/openapi.json").json()


def operations(document):
    """Each operation: its method, its address with ids put in, what it declares, and the scope that it needs."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation


def filled(path, values):
    return re.sub(r"\{(\w+)\}", lambda found: str(values.get(found[1], 1)), path)


#: A body that each operation understands, by its name.
BODIES = {
    "add_draft": {"text": "a"},
    "save_draft": {"text": "a", "revision": 1},
    "publish": {"revision": 1},
    "plan": {"when": "2031-01-01T09:00", "zone": "UTC"},
    "decide": {"address": None},
    "edit": {"text": "b"},
    "check": {"text": "a"},
    "add_webhook": {"address": "https://x.example/told", "events": ["out"]},
}


def test_every_operation_asks_for_a_token_and_for_its_scope(document, client, ana):
    count = 0
    for method, path, operation in operations(document):
        count += 1
        ((_, (scope,)),) = operation["security"][0].items()
        assert scope in ALL
        url = filled(path, {each: uuid4() for each in ("draft", "publication", "hook")})
        response = client.generic(method.upper(), url, b"{}", content_type="application/json")
        assert response.status_code == 401, (method, path)
        without = Program(ana, [each for each in ALL if each != scope])
        response = without.ask(method, url, BODIES.get(operation["operationId"]))
        assert response.status_code == 403, (method, path, response.text)
        assert scope in response.json()["error"]
        assert {"401", "403", "422", "500"} <= set(operation["responses"]), path
    assert count >= 25


def test_another_members_ids_are_absent_ones(document, connect, ana, ben, program, work):
    theirs = connect("ben", member=ben)
    other = Program(ben)
    publication = published(other, theirs)[0]["id"]
    draft = Draft.objects.get().pk
    hook = other.ok("post", "/webhooks", BODIES["add_webhook"])["id"]
    work()
    ids = {"draft": draft, "publication": publication, "hook": hook, "number": 1}
    bodies = BODIES | {"hold": {"accounts": [str(theirs.pk)]}, "release": {"accounts": [str(theirs.pk)]}}
    count = 0
    for method, path, operation in operations(document):
        if "{" not in path and operation["operationId"] not in ("hold", "release"):
            continue
        count += 1
        name = operation["operationId"]
        said = program.ask(method, filled(path, ids), bodies.get(name))
        absent = {each: uuid4() for each in ("draft", "publication", "hook")} | {"number": 1}
        nowhere = bodies.get(name) if name not in ("hold", "release") else {"accounts": [str(uuid4())]}
        never = program.ask(method, filled(path, absent), nowhere)
        assert (said.status_code, said.content) == (404, never.content), (method, path, said.text)
        assert "404" in operation["responses"], path
    assert count >= 17
    theirs.refresh_from_db()
    assert theirs.held_at is None
    assert Draft.objects.filter(pk=draft).exists()
    assert Publication.objects.get().steps.count() == 2
    for listing in ("/drafts", "/publications", "/asking", "/webhooks", "/accounts"):
        assert str(publication) not in program.ask("get", listing).text
        assert "ben" not in program.ask("get", listing).text


@pytest.mark.parametrize("field", ["text", "headline", "content_warning", "zone"])
@pytest.mark.parametrize("half", ["\\ud83d", "a \\udc00 b", "\\u0000"])
def test_what_cannot_be_kept_is_refused_without_repeating_it(program, field, half):
    response = program.ask("post", "/drafts", f'{{"{field}": "secret words {half}"}}'.encode())
    assert response.status_code == 422
    assert field in response.json()["error"]
    assert "secret" not in response.text


@pytest.mark.parametrize(
    ("sent", "word"),
    [
        ({"txet": "a"}, "txet"),
        ({"text": "a", "headline": "x" * 301}, "headline"),
        ({"destinations": [{"account": "no id"}]}, "destinations"),
        ({"destinations": [{"account": str(uuid4())}] * 51}, "destinations"),
        ({"destinations": [{"account": "0" * 32}] * 2}, "twice"),
        ({"destinations": [{"account": "0" * 32, "words": "\ud83d"}]}, "half a character"),
        ({"along": [{"media": str(uuid4())}] * 21}, "along"),
        ({"account": {"names_employer": True}}, "names_employer"),
    ],
)
def test_a_draft_that_is_not_understood(program, sent, word):
    response = program.ask("post", "/drafts", sent)
    assert response.status_code == 422
    assert word in response.json()["error"]
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    "path",
    [
        "/publications?limit=101",
        "/publications?limit=0",
        "/publications?cursor=bm9uc2Vuc2U",
        "/publications?cursor=%ff%fe",
        "/publications?state=gone",
        "/publications?from=yesterday",
        "/publications?from=2026-01-01T00:00:00",
        "/publications?to=0001-01-01T00:00:00%2B14:00",
        "/publications/none",
        "/drafts?cursor=MDAwMS0wMS0wMVQwMDowMDowMCAx",
    ],
)
def test_what_is_asked_for_oddly(program, path):
    assert program.ask("get", path).status_code == 422


# ------------------------------------------------------------------------------------------------------------- drafts


def test_a_draft_comes_back_as_it_was_written(program, mine):
    sent = body(
        mine,
        text="One\r\ntwo",
        said_as="work",
        visibility="followers",
        to=["press"],
        headline="H",
        content_warning="W",
        language="en",
        when="2031-05-01T09:00",
        zone="Europe/Lisbon",
        account={"handle": "@a", "bio": "b", "kind": "official"},
    )
    made = program.ok("post", "/drafts", sent)
    assert made == program.ok("get", f"/drafts/{made['id']}")
    assert made["text"] == "One\ntwo"
    assert {name: made[name] for name in sent if name not in ("text", "destinations")} == {
        name: sent[name] for name in sent if name not in ("text", "destinations")
    }
    saved = program.ok("put", f"/drafts/{made['id']}", {"text": "Three", "revision": made["revision"]})
    assert (saved["text"], saved["revision"], saved["destinations"]) == ("Three", 2, [])
    (line,) = program.ok("get", "/drafts")["drafts"]
    assert line["title"] == "Three"
    assert program.ok("delete", f"/drafts/{made['id']}") is None
    assert program.ask("get", f"/drafts/{made['id']}").status_code == 404


def test_nobody_overwrites_what_they_have_not_seen(program):
    made = program.ok("post", "/drafts", {"text": "One"})
    program.ok("put", f"/drafts/{made['id']}", {"text": "Two", "revision": 1})
    late = program.ask("put", f"/drafts/{made['id']}", {"text": "Three", "revision": 1})
    assert late.status_code == 409
    assert (late.json()["revision"], late.json()["draft"]["text"]) == (2, "Two")
    assert program.ok("get", f"/drafts/{made['id']}")["text"] == "Two"


def test_what_was_let_be_stays_so(program, ana):
    from foresay.desk.drafts import services
    from foresay.model import Accepted
    from foresay.model import Draft as Words

    row = services.begin(ana, Words("One"), now=timezone.now(), let_be=[Accepted("a-rule", "w")])
    program.ok("put", f"/drafts/{row.pk}", {"text": "Two", "revision": 1})
    row.refresh_from_db()
    assert row.let_be == [["a-rule", "w"]]


def test_a_preview_says_what_would_go_out(program, mine):
    made = program.ok("post", "/drafts", body(mine, text="word " * 30))
    (shown,) = program.ok("get", f"/drafts/{made['id']}/preview")
    assert (shown["account"], shown["fits"]) == (str(mine.pk), False)
    assert "too long" in shown["room"]
    assert shown["problems"][0]["field"] == "text"


# --------------------------------------------------------------------------------------------------------- publishing


def test_one_draft_to_two_accounts(program, network, work, mine, connect, press):
    both = published(program, mine, connect("press", line=press))
    assert {each["account"]["handle"] for each in both} == {"@ana", "@press"}
    assert {each["state"] for each in both} == {"queued"}
    work()
    assert network.words() == ["The harbour was quiet."] * 2
    whole = program.ok("get", f"/publications/{both[0]['id']}")
    assert (whole["state"], whole["parts"][0]["text"]) == ("sent", "The harbour was quiet.")
    assert whole["permalink"].startswith("https://pretend.example/")
    assert [(step["what"], step["member"]) for step in whole["steps"]] == [("armed", "ana"), ("sent", None)]


def test_all_that_stands_against_it_is_told(program, mine):
    draft = program.ok("post", "/drafts", body(mine, text="secret " * 30))
    response = program.ask("post", f"/drafts/{draft['id']}/publish", {"revision": 1}, **{"Idempotency-Key": "k"})
    assert response.status_code == 422
    assert [each["field"] for each in response.json()["against"]] == ["text"]
    assert "secret" not in response.text
    assert not Call.objects.exists(), "nothing is kept of a call that armed nothing, so it can be made again"


def test_what_was_not_seen_is_not_published(program, mine):
    draft = program.ok("post", "/drafts", body(mine))
    program.ok("put", f"/drafts/{draft['id']}", body(mine, text="Other words", revision=1))
    response = program.ask("post", f"/drafts/{draft['id']}/publish", {"revision": 1})
    assert response.status_code == 409
    assert response.json()["draft"]["text"] == "Other words"
    assert not Publication.objects.exists()


def test_the_same_key_answers_the_same(program, mine, ben):
    draft = program.ok("post", "/drafts", body(mine))
    url, key = f"/drafts/{draft['id']}/publish", {"Idempotency-Key": "a-key"}
    first = program.ask("post", url, {"revision": 1}, **key)
    again = program.ask("post", url, {"revision": 1}, **key)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert program.ask("post", url, {"revision": 2}, **key).status_code == 422, "a key is for one thing"
    assert program.ask("post", url, {"revision": 1}).status_code == 409, "and without one nothing goes out twice"
    program.ok("delete", f"/drafts/{draft['id']}")
    assert program.ok("post", url, {"revision": 1}, **key)[0]["id"] == first.json()[0]["id"]
    assert Program(ben).ask("post", url, {"revision": 1}, **key).status_code == 404, "each member's keys are their own"
    assert Publication.objects.count() == 1


@pytest.mark.parametrize("key", ["x" * 201, "with a space", "é"])
def test_odd_keys(program, mine, key):
    draft = program.ok("post", "/drafts", body(mine))
    response = program.ask("post", f"/drafts/{draft['id']}/publish", {"revision": 1}, **{"Idempotency-Key": key})
    assert response.status_code == 422
    assert "Idempotency-Key" in response.json()["error"]


def test_the_database_keeps_keys_apart(ana):
    Call.objects.create(member=ana, key="k", asked="a", at=timezone.now())
    with pytest.raises(IntegrityError), transaction.atomic():
        Call.objects.create(member=ana, key="k", asked="b", at=timezone.now())


def test_old_keys_are_forgotten(program, mine, ana):
    Call.objects.create(member=ana, key="old", asked="a", at=timezone.now() - timedelta(days=31))
    draft = program.ok("post", "/drafts", body(mine))
    program.ok("post", f"/drafts/{draft['id']}/publish", {"revision": 1}, **{"Idempotency-Key": "new"})
    assert list(Call.objects.values_list("key", flat=True)) == ["new"]


# --------------------------------------------------------------------------------------------------------- afterwards


def test_planned_anew_sent_now_and_taken_down(program, network, work, mine):
    (row,) = published(program, mine, when="2031-05-01T09:00", zone="UTC")
    url = f"/publications/{row['id']}"
    moved = program.ok("post", f"{url}/plan", {"when": "2031-06-01T10:30", "zone": "Europe/Berlin"})
    assert (moved["wall"], moved["zone"], moved["at"]) == ("2031-06-01T10:30", "Europe/Berlin", "2031-06-01T08:30:00Z")
    for said in ({"when": "soon", "zone": "UTC"}, {"when": "2031-06-01T10:30", "zone": "Nowhere/At all"}):
        assert program.ask("post", f"{url}/plan", said).status_code == 422
    assert program.ask("post", f"{url}/plan", {"when": "9999-12-31T23:59", "zone": "Etc/GMT+12"}).status_code == 422
    assert program.ask("post", f"{url}/plan", {"when": "2021-06-01T10:30", "zone": "UTC"}).status_code == 409
    assert program.ok("post", f"{url}/send-now")["state"] == "queued"
    work()
    assert program.ask("post", f"{url}/send-now").status_code == 409
    program.ok("post", f"{url}/parts/1/edit", {"text": "Better."})
    work()
    assert network.words() == ["Better."]
    assert program.ask("post", f"{url}/parts/2/edit", {"text": "Better."}).status_code == 404
    assert program.ask("post", f"{url}/parts/{10**30}/edit", {"text": "Better."}).status_code == 404
    down = program.ok("post", f"{url}/take-down")
    assert (down["posts"], down["left"]) == (1, 0)
    work()
    assert not network.posts


def test_taken_back(program, network, work, mine):
    (row,) = published(program, mine)
    assert program.ok("post", f"/publications/{row['id']}/withdraw")["state"] == "withdrawn"
    work()
    assert not network.posts


def test_what_asks_is_answered(program, network, work, connect, ana):
    hand = connect("ana", member=ana, network="threads", by_hand=True)
    (row,) = published(program, hand)
    work()
    (asks,) = program.ok("get", "/asking")["publications"]
    assert (asks["id"], asks["state"], asks["asks"]) == (row["id"], "by hand", True)
    url = f"/publications/{row['id']}/parts/1/decide"
    for address in ("javascript:alert(1)", "not an address", "https://a:b@c.example/"):
        assert program.ask("post", url, {"address": address}).status_code == 422
    assert program.ask("post", url, {}).status_code == 422, "null must be said"
    done = program.ok("post", url, {"address": "https://www.threads.net/@ana/post/C8abc?utm_source=x"})
    assert (done["state"], done["permalink"]) == ("sent", "https://www.threads.com/@ana/post/C8abc")
    assert program.ok("get", "/asking")["publications"] == []


def test_held_and_released(program, network, work, mine, connect, press, ben):
    published(program, mine)
    assert program.ok("post", "/accounts/hold", {"accounts": [str(mine.pk)]}) == {"waiting": 1}
    work()
    assert not network.posts
    (account,) = program.ok("get", "/accounts")
    assert account["held_at"] is not None
    assert program.ok("post", "/accounts/release", {"accounts": [str(mine.pk)]}) == {"waiting": 1}
    work()
    assert len(network.posts) == 1
    ours = connect("press", line=press)
    press.belongings.create(member=ben)
    other = Program(ben)
    assert [each["keeps"] for each in other.ok("get", "/accounts")] == [False]
    assert other.ask("post", "/accounts/hold", {"accounts": [str(ours.pk)]}).status_code == 404
    both = {"accounts": [str(mine.pk), str(uuid4())]}
    assert program.ask("post", "/accounts/hold", both).status_code == 404, "all of them or none"
    assert Account.objects.filter(held_at__isnull=False).count() == 0


def test_pages_stay_where_they_are_when_something_is_added(program, mine):
    made = [
        published(program, mine, text=f"Number {n}", when=f"2031-05-0{n}T09:00", zone="UTC")[0] for n in range(1, 8)
    ]
    first = program.ok("get", "/publications?limit=3")
    published(program, mine, text="Later", when="2032-01-01T09:00", zone="UTC")
    published(program, mine, text="The same time", when="2031-05-05T09:00", zone="UTC")
    seen, page = [each["id"] for each in first["publications"]], first
    while page["next"]:
        page = program.ok("get", f"/publications?limit=3&cursor={page['next']}")
        seen += [each["id"] for each in page["publications"]]
    assert len(seen) == len(set(seen))
    assert {each["id"] for each in made} <= set(seen)
    assert len(seen) - len(made) in (0, 1), "what was added before the cursor is not met, what came after may be"


def test_publications_are_found_by_account_state_and_time(program, network, work, mine, connect, ana):
    other = connect("other", member=ana)
    thread = "a" + " word" * 18 + ".\n\nb" + " word" * 18 + "."
    draft = program.ok("post", "/drafts", {"text": thread, "destinations": [{"account": str(mine.pk), "thread": True}]})
    (half,) = program.ok("post", f"/drafts/{draft['id']}/publish", {"revision": 1})
    network.faults = [None, Refused("No.", "Say something else.")]
    work()
    (later,) = published(program, other, when="2031-05-01T09:00", zone="UTC")

    def found(query):
        return [each["id"] for each in program.ok("get", f"/publications?{query}")["publications"]]

    assert found(f"account={mine.pk}") == [half["id"]]
    assert found("state=refused") == [half["id"]]
    assert found("state=sent") == [], "half a thread is not sent"
    assert found("state=queued") == [later["id"]]
    assert found("from=2031-05-01T09:00:00Z&to=2031-05-02T00:00:00Z") == [later["id"]]
    assert found("to=2031-05-01T09:00:00Z") == [half["id"]]
    assert found(f"account={uuid4()}") == []


def test_what_comes_back_is_what_the_document_says(document, program, mine, work):
    """Answers of the four shapes that matter, against their schemas."""
    from jsonschema import Draft202012Validator

    (row,) = published(program, mine)
    work()
    draft = program.ok("get", "/drafts")["drafts"][0]["id"]
    for path, url in (
        ("/accounts", "/accounts"),
        ("/drafts/{draft}", f"/drafts/{draft}"),
        ("/publications", "/publications"),
        ("/publications/{publication}", f"/publications/{row['id']}"),
    ):
        said = document["paths"][ROOT + path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        Draft202012Validator(said | {"components": document["components"]}).validate(program.ok("get", url))


def test_an_address_is_told_from_a_program(program, mine, press, ben):
    sent = BODIES["add_webhook"]
    made = program.ok("post", "/webhooks", sent)
    assert made["secret"].startswith("fsw_")
    ours = program.ok("post", "/webhooks", sent | {"line": press.pk})
    assert ours["line"] == press.pk
    assert program.ask("post", "/webhooks", sent | {"line": press.pk + 1}).status_code == 404
    assert Program(ben).ask("post", "/webhooks", sent | {"line": press.pk}).status_code == 404
    for odd in ({"address": "https://10.0.0.1/"}, {"events": []}, {"events": ["everything"]}, {"line": 10**30}):
        assert program.ask("post", "/webhooks", sent | odd).status_code == 422
    assert {each["id"] for each in program.ok("get", "/webhooks")} == {made["id"], ours["id"]}
    assert "fsw_" not in program.ask("get", "/webhooks").text
    url = f"/webhooks/{made['id']}"
    assert program.ok("post", f"{url}/test")["what"] == "test"
    assert [each["what"] for each in program.ok("get", f"{url}/deliveries")] == ["test"]
    published(program, mine)
    assert len(program.ok("get", f"{url}/deliveries")) == 1, "it asked for what is out alone"
    assert program.ok("delete", url) is None
    assert program.ask("get", f"{url}/deliveries").status_code == 404


def test_a_program_does_not_go_round_those_who_look_first(program, connect, ana):
    from foresay.desk.lines import services as lines

    official = connect("support", line=lines.make(ana, "Support", reviewers=1))
    draft = program.ok("post", "/drafts", body(official))
    response = program.ask("post", f"/drafts/{draft['id']}/publish", {"revision": 1})
    assert response.status_code == 422
    (against,) = response.json()["against"]
    assert (against["account"], against["field"]) == (str(official.pk), "review")
    assert not Publication.objects.exists()
