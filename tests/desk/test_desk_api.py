"""The HTTP API: the same reading, for a program with a token; and a declared word for everything that goes wrong."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.utils import timezone
from jsonschema import Draft202012Validator

from foresay.desk.members import services
from foresay.desk.members.models import Token
from foresay.desk.members.tokens import hashed
from foresay.foresee.check import check
from foresay.report.json import reading_as_dict

pytestmark = pytest.mark.django_db
MAIL = "Write to me at ana.ruiz@gmail.com"


@pytest.fixture
def secret(ana):
    return services.make_token(ana, name="script", days=30, now=timezone.now())[1]


@pytest.fixture
def ask(client, secret):
    def post(body, *, token=secret):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return client.post("/api/v1/check", data, content_type="application/json", headers=headers)

    return post


@pytest.fixture
def document(client):
    return client.get("/api/v1/openapi.json").json()


def test_a_program_gets_what_the_library_says(ask):
    response = ask({"text": MAIL})
    assert response.status_code == 200
    assert response.json() == json.loads(json.dumps(reading_as_dict(check(MAIL))))


def test_every_field_of_a_draft_is_taken(ask):
    account = {"handle": "@ana", "bio": "Reporter", "kind": "official", "names_employer": True}
    sent = {"text": MAIL, "said_as": "work", "account": account, "visibility": "friends", "to": ["family"]}
    assert ask(sent | {"language": "en"}).status_code == 200


def test_the_member_is_who_speaks(ask, ana):
    from foresay.model import Accepted

    services.accept(ana, [Accepted("email-address", "ana.ruiz@gmail.com")])
    assert ask({"text": MAIL}).json()["findings"] == []


def test_spans_count_code_points(ask):
    finding = ask({"text": "👋🏽 a.b@gmail.com"}).json()["findings"][0]
    assert finding["spans"] == [[3, 16]]


def test_without_a_token_nothing_is_read(ask):
    response = ask({"text": MAIL}, token="")
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("token", ["fsy_wrong", "x" * 5000, "ключ", " "])
def test_an_unknown_token_is_refused(ask, token):
    token = token.encode("utf-8").decode("latin-1")
    assert ask({"text": MAIL}, token=token).status_code == 401


def test_an_expired_token_is_refused(ask):
    Token.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert ask({"text": MAIL}).status_code == 401


def test_a_token_of_someone_who_left_is_refused(ask, ana):
    ana.is_active = False
    ana.save()
    assert ask({"text": MAIL}).status_code == 401


def test_a_token_for_something_else_is_told_so(ask):
    Token.objects.update(scopes=["read", "write"])
    response = ask({"text": MAIL})
    assert response.status_code == 403
    assert "“check”" in response.json()["error"]


def test_a_session_is_no_token(as_ana):
    response = as_ana.post("/api/v1/check", {"text": MAIL}, content_type="application/json")
    assert response.status_code == 401


def test_last_use_is_noted_to_the_minute(ask):
    ask({"text": "One"})
    first = Token.objects.get().used_at
    ask({"text": "Two"})
    assert Token.objects.get().used_at == first is not None


def test_only_a_hash_is_kept(secret):
    token = Token.objects.get()
    assert token.hash == hashed(secret)
    assert secret not in str(vars(token))


@pytest.mark.parametrize(
    ("body", "status", "word"),
    [
        (b"{", 400, "not JSON"),
        (b"\xff\xfe", 400, "not UTF-8"),
        (b'{"text": "\xe9"}', 400, "not UTF-8"),
        (b"[" * 100_000, 400, "not JSON"),
        (b"", 422, "body"),
        (b"[1]", 422, "body"),
        (b'{"text": "\\ud83d"}', 422, "half a character"),
        (b'{"text": "a \\udc00 b"}', 422, "half a character"),
        (b'{"text": 1}', 422, "text"),
        (b"{}", 422, "text"),
        (b'{"text": "a", "txet": "b"}', 422, "txet"),
        (b'{"text": "a", "visibility": "all"}', 422, "visibility"),
        (b'{"text": "a", "to": ["mum"]}', 422, "to"),
    ],
)
def test_bad_input_gets_a_clear_word(ask, body, status, word):
    response = ask(body)
    assert response.status_code == status
    assert word in response.json()["error"]


def test_what_is_wrong_is_named_without_repeating_it(ask):
    assert "secret words" not in ask({"text": "x", "visibility": "secret words"}).text


@pytest.mark.parametrize("text", ["", "\0", "a\u0301" * 500, "\u202egnirts", "👩‍👩‍👧‍👦", "<b>x</b>", "z\u200bw"])
def test_odd_text_is_read(ask, text):
    response = ask({"text": text})
    assert response.status_code == 200
    for finding in response.json()["findings"]:
        assert all(0 <= start <= end <= len(text) for start, end in finding["spans"])


def test_more_than_five_megabytes_is_refused_before_it_is_read(ask):
    response = ask({"text": "a" * (5 * 1024 * 1024 + 70_000)})
    assert response.status_code == 413
    assert "5 MB" in response.json()["error"]


def test_what_fails_inside_is_told_without_the_words(ask, monkeypatch, caplog):
    def fail(*args):
        raise ValueError(MAIL)

    monkeypatch.setattr("foresay.desk.drafts.checking.check", fail)
    response = ask({"text": MAIL})
    assert response.status_code == 500
    assert "ana.ruiz" not in response.text


def test_every_status_is_declared(document):
    operation = document["paths"]["/api/v1/check"]["post"]
    assert set(operation["responses"]) == {"200", "400", "401", "403", "413", "422", "500"}
    assert operation["security"]


def test_the_document_describes_what_comes_back(document, ask):
    schema = {"$ref": "#/components/schemas/ReadingOut", "components": document["components"]}
    Draft202012Validator.check_schema(document["components"]["schemas"]["ReadingOut"])
    Draft202012Validator(schema).validate(ask({"text": MAIL}).json())
    assert "#/$defs/" not in json.dumps(document)


def test_the_page_for_people_loads_nothing_from_elsewhere(as_ana):
    page = as_ana.get("/you/programs/").text
    assert "<script" not in page
    assert "fsy_" in page


def test_a_token_is_shown_once(as_ana):
    made = as_ana.post("/you/tokens/", {"name": "blog script", "days": "30", "scopes": ["check", "publish"]})
    assert Token.objects.get().scopes == ["check", "publish"]
    secret = made.context["page"].secret
    assert secret in made.text
    assert secret not in as_ana.get("/you/tokens/").text


def test_a_token_taken_back_works_no_more(as_ana, ask):
    as_ana.post(f"/you/tokens/{Token.objects.get().pk}/revoke/")
    assert ask({"text": MAIL}).status_code == 401


def test_a_token_for_nothing_is_not_made(as_ana):
    refused = as_ana.post("/you/tokens/", {"name": "blog script", "days": "30"})
    assert refused.status_code == 422
    assert "at least one thing" in refused.text
    assert not Token.objects.exists()
