"""A deeper reader in the desk: off unless allowed and set up; first shown, then sent; its key sealed; its words kept apart."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace

import pytest
from django.core.exceptions import ImproperlyConfigured
from tests.fake_reader import fake_reader, remark

from foresay.desk import config, sealing
from foresay.desk.deeper import services
from foresay.desk.deeper.models import DeeperReader
from foresay.desk.members import services as accounts
from foresay.desk.members.models import Profile
from foresay.desk.sealing import CannotOpen, Seal, new_keys, seal_in
from foresay.model import Accepted

pytestmark = pytest.mark.django_db
TEXT = "🎉 Write to jo.k@gmail.com: we close the Leeds office."
KEY = "sk-very-quiet"
JSON = {"Accept": "application/json"}


@pytest.fixture
def reader():
    """A reader that has one thing to say."""
    with fake_reader() as reader:
        reader.say(
            {"remarks": [remark("the Leeds office", why="They may not know yet.", for_whom="Those who work there")]}
        )
        yield reader


@pytest.fixture
def allowed(settings, tmp_path, reader):
    """A desk whose operator allows this reader."""
    (tmp_path / "seal").write_text(new_keys())
    settings.CONFIG = replace(settings.CONFIG, deeper=(reader.address,), seal_file=tmp_path / "seal")
    return reader


@pytest.fixture
def asked(allowed, as_ana):
    """Ana has set it up."""
    as_ana.post("/you/deeper/", {"address": allowed.address, "model": "small", "key": KEY})
    return allowed


def look(client, **more):
    return client.post("/deeper/", {"text": TEXT, "do": "look", **more}, headers=JSON).json()


def shown(page):
    """The print of what was shown, as the page sends it back."""
    return re.search(r'name="shown" value="(\w*)"', page["html"])[1]


def send(client, **more):
    return client.post(
        "/deeper/", {"text": TEXT, "do": "send", "shown": shown(look(client, **more)), **more}, headers=JSON
    ).json()


# ------------------------------------------------------------------------------------------------------- off by default


def test_a_desk_speaks_of_no_deeper_reader_unless_its_operator_does(as_ana):
    assert "deeper" not in as_ana.get("/you/").text
    assert "deeper" not in as_ana.get("/").text
    assert as_ana.get("/you/deeper/").status_code == 404
    assert as_ana.post("/you/deeper/", {"address": "http://127.0.0.1:1/v1", "model": "m"}).status_code == 404
    assert as_ana.post("/deeper/", {"text": TEXT}).status_code == 404


def test_nobody_is_asked_for_a_member_who_set_nobody_up(allowed, as_ana):
    assert "Set one up" in as_ana.get("/you/").text
    assert "Ask a deeper reader" not in as_ana.get("/").text
    assert as_ana.post("/deeper/", {"text": TEXT, "do": "send"}).status_code == 404


def test_a_check_asks_nobody(asked, as_ana):
    assert "Ask a deeper reader" in as_ana.get("/").text
    as_ana.post("/check/", {"text": TEXT})
    as_ana.post("/", {"text": TEXT, "do": "check"})
    assert asked.seen == []


def test_it_is_each_members_own(asked, as_ben):
    assert "Ask a deeper reader" not in as_ben.get("/").text
    assert "small" not in as_ben.get("/you/deeper/").text
    as_ben.post("/you/deeper/remove/")
    assert DeeperReader.objects.count() == 1
    assert as_ben.post("/deeper/", {"text": TEXT}).status_code == 404


# --------------------------------------------------------------------------------------------------- whom, and their key


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/v1", "http://169.254.169.254/v1", "https://elsewhere.example/v1", ""]
)
def test_no_address_but_those_allowed_is_taken(allowed, as_ana, address):
    assert as_ana.post("/you/deeper/", {"address": address, "model": "m"}).status_code == 422
    assert not DeeperReader.objects.exists()


def test_an_address_that_is_allowed_no_more_is_not_asked(asked, as_ana, settings):
    settings.CONFIG = replace(settings.CONFIG, deeper=("https://other.example/v1",))
    assert "does not ask that address any more" in look(as_ana)["html"]
    assert asked.seen == []


def test_the_key_lies_sealed_and_is_never_shown(asked, as_ana, ana):
    row = DeeperReader.objects.get()
    assert row.sealed_key.startswith("v1.")
    assert KEY not in row.sealed_key
    assert row.as_service().key == KEY
    for page in (as_ana.get("/you/deeper/"), as_ana.get("/you/"), as_ana.get("/you/copy/")):
        assert KEY not in page.content.decode()
        assert row.sealed_key not in page.content.decode()
    assert KEY not in look(as_ana)["html"]


def test_an_empty_key_keeps_the_one_there_is_but_only_for_its_address(asked, as_ana, settings):
    as_ana.post("/you/deeper/", {"address": asked.address, "model": "larger", "key": ""})
    assert DeeperReader.objects.get().as_service().key == KEY
    other = "https://other.example/v1"
    settings.CONFIG = replace(settings.CONFIG, deeper=(asked.address, other))
    as_ana.post("/you/deeper/", {"address": other, "model": "larger", "key": ""})
    assert DeeperReader.objects.get().as_service().key == ""


def test_a_key_moved_to_another_row_or_address_cannot_be_opened(asked, as_ana, ben, settings):
    mine = DeeperReader.objects.get()
    theirs = DeeperReader(member=ben, address=mine.address, model="m", sealed_key=mine.sealed_key)
    settings.CONFIG = replace(settings.CONFIG, deeper=(mine.address, "https://other.example/v1"))
    moved = DeeperReader(member=mine.member, address="https://other.example/v1", model="m", sealed_key=mine.sealed_key)
    for row in (theirs, moved):
        with pytest.raises(Exception, match="cannot be opened"):
            row.as_service()


def test_a_lost_seal_is_said_and_nothing_is_sent(asked, as_ana, settings, tmp_path):
    (tmp_path / "seal").unlink()
    assert "cannot be opened and nothing was sent" in look(as_ana)["html"]
    assert asked.seen == []
    response = as_ana.post("/you/deeper/", {"address": asked.address, "model": "m", "key": "sk-new"})
    assert response.status_code == 422


def test_nobody_is_asked_any_more_when_one_says_so(asked, as_ana):
    as_ana.post("/you/deeper/remove/")
    assert not DeeperReader.objects.exists()
    assert "Ask a deeper reader" not in as_ana.get("/").text


def test_a_model_or_key_that_will_not_do_is_told_at_its_field(allowed, as_ana):
    for field, value in (("model", "m\x07"), ("key", "a key with spaces")):
        sent = {"address": allowed.address, "model": "m", "key": ""} | {field: value}
        response = as_ana.post("/you/deeper/", sent)
        assert response.status_code == 422
        assert f'id="id_{field}_error"' in response.text


# --------------------------------------------------------------------------------------------------- shown, then sent


def test_looking_sends_nothing(asked, as_ana):
    page = look(as_ana)
    assert not page["done"]
    assert f"Send this to 127.0.0.1:{asked.port}?" in page["html"]
    assert "your words stay here" in page["html"]
    assert asked.seen == []


@pytest.mark.parametrize(
    "choice",
    [
        {},
        {"how": "written"},
        {"how": "masked", "tell": ["author", "found"]},
        {"to": ["press", "family"], "how": "written"},
    ],
    ids=str,
)
def test_what_was_shown_is_what_is_sent(asked, as_ana, ana, choice):
    Profile.objects.create(member=ana, role="Reporter", names=["Ana Ruiz"], employers=["Harbour Courier"])
    seen = html.unescape(look(as_ana, **choice)["html"])
    assert send(as_ana, **choice)["done"]
    for message in asked.asked["body"]["messages"]:
        assert f">{message['content']}</dd>" in seen
    assert asked.asked["body"]["model"] == "small"
    assert asked.asked["headers"]["Authorization"] == f"Bearer {KEY}"
    sent = json.dumps(asked.asked["body"], ensure_ascii=False)
    assert ("jo.k@gmail.com" in sent) == (choice.get("how") == "written")
    assert ("Reporter" in sent) == ("tell" in choice)
    assert ("Gives out an e-mail address" in sent) == ("tell" in choice)
    for never in ("Ana Ruiz", "Harbour", "csrf", '"ana"'):
        assert never not in sent


@pytest.mark.parametrize("print_", ["", "0" * 64])
def test_what_was_not_shown_is_not_sent(asked, as_ana, print_):
    page = as_ana.post("/deeper/", {"text": TEXT, "do": "send", "shown": print_}, headers=JSON).json()
    assert not page["done"]
    assert "nothing was sent yet" in page["html"]
    assert asked.seen == []


@pytest.mark.parametrize(
    "change", [{"text": "Other words."}, {"how": "written"}, {"to": ["press"]}, {"tell": ["found"]}]
)
def test_a_change_after_looking_is_shown_before_it_is_sent(asked, as_ana, change):
    before = shown(look(as_ana))
    page = as_ana.post("/deeper/", {"text": TEXT, "do": "send", "shown": before} | change, headers=JSON).json()
    assert not page["done"]
    assert asked.seen == []


def test_another_model_or_address_is_shown_anew(asked, as_ana):
    before = shown(look(as_ana))
    DeeperReader.objects.update(model="other")
    page = as_ana.post("/deeper/", {"text": TEXT, "do": "send", "shown": before}, headers=JSON).json()
    assert not page["done"]
    assert asked.seen == []


def test_what_was_called_no_problem_is_masked_all_the_same(asked, as_ana, ana):
    accounts.accept(ana, [Accepted("email-address")])
    send(as_ana)
    assert "jo.k" not in json.dumps(asked.asked["body"])


def test_choices_that_would_change_nothing_are_not_offered(asked, as_ana):
    page = look(as_ana, text="A lovely morning by the sea.")
    assert 'type="radio"' not in page["html"]
    assert 'type="checkbox"' not in page["html"]


def test_the_accounts_handle_and_bio_never_go(asked, as_ana):
    send(as_ana, handle="@ana.ruiz", bio="Reporter at the Courier", how="written")
    assert "ruiz" not in json.dumps(asked.asked["body"])
    assert "Courier" not in json.dumps(asked.asked["body"])


# ------------------------------------------------------------------------------------------------------- what it says


def test_remarks_stand_where_their_words_stand_in_the_draft_as_written(asked, as_ana):
    page = send(as_ana)
    units = TEXT.encode("utf-16-le")
    start, end = (int(re.search(rf'data-{name}="(\d+)"', page["html"])[1]) for name in ("start", "end"))
    assert units[2 * start : 2 * end].decode("utf-16-le") == "the Leeds office"
    assert "They may not know yet." in page["html"]
    assert "Somebody else’s reading" in page["html"]
    assert "our verdict is without it" in page["html"]


def test_a_remark_about_what_was_masked_leads_to_the_words_as_written(asked, as_ana):
    asked.say([remark("Write to (message me)")])
    assert 'data-quote="Write to jo.k@gmail.com"' in send(as_ana)["html"]


def test_what_it_says_is_text_and_nothing_else(asked, as_ana):
    asked.say([remark("Leeds", why="<script>alert(1)</script>\u202e", instead='" onclick="x')])
    page = send(as_ana)["html"]
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert '" onclick="x' not in page
    assert "\u202e" not in page


def test_remarks_about_other_words_are_counted_and_not_shown(asked, as_ana):
    asked.say([remark("the York office", why="Nonsense.")])
    page = send(as_ana)["html"]
    assert "1 remark was not about words of your draft" in page
    assert "Nonsense" not in page


@pytest.mark.parametrize(
    ("status", "said"), [(401, "did not accept the key"), (429, "no more questions"), (500, "trouble")]
)
def test_a_refusal_is_said_in_place_and_nothing_is_lost(asked, as_ana, status, said):
    asked.status = status
    page = send(as_ana)
    assert not page["done"]
    assert said in page["html"]
    assert html.escape(TEXT) in page["html"]


def test_nothing_written_is_said(asked, as_ana):
    assert "no words to ask about" in look(as_ana, text="  ")["html"]


def test_a_desk_asks_a_few_at_a_time(asked, as_ana):
    for _ in range(services.AT_ONCE):
        assert services._turns.acquire(blocking=False)
    try:
        page = send(as_ana)
    finally:
        for _ in range(services.AT_ONCE):
            services._turns.release()
    assert "Others on this desk are asking just now" in page["html"]
    assert asked.seen == []
    assert send(as_ana)["done"]


def test_a_failure_logs_none_of_the_words(asked, as_ana, capsys, caplog):
    asked.raw = b"not json"
    send(as_ana)
    assert "jo.k" not in capsys.readouterr().err + caplog.text


# ----------------------------------------------------------------------------------------------------- without a script


def test_without_a_script_it_is_pages(asked, as_ana, draft):
    fields = {
        "text": TEXT,
        "draft": str(draft.pk),
        "revision": "1",
        "to": ["press", "family"],
        "let_be": '[["r", "w"]]',
    }
    page = as_ana.post("/deeper/", fields | {"do": "look"}).text
    assert "<h1>Ask a deeper reader</h1>" in page
    kept = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    sent = {name: html.unescape(value) for name, value in kept.items()} | {"to": fields["to"]}
    assert {name: sent[name] for name in fields} == fields
    page = as_ana.post("/deeper/", sent | {"do": "send", "how": "masked"}).text
    assert "They may not know yet." in page
    assert "Back to your draft" in page
    back = as_ana.post("/", sent | {"do": "check"})
    assert TEXT in html.unescape(back.text)


def test_a_form_not_understood_is_refused(asked, as_ana):
    assert as_ana.post("/deeper/", {"text": TEXT, "how": "aloud"}).status_code == 422
    assert as_ana.post("/deeper/", {"text": TEXT, "how": "aloud"}, headers=JSON).status_code == 422


# -------------------------------------------------------------------------------------------------------------- sealing


def test_what_is_sealed_opens_only_in_its_place(tmp_path):
    (tmp_path / "seal").write_text(new_keys())
    seal = seal_in(tmp_path / "seal")
    closed = seal.close("ключ", "a/1")
    assert seal.open(closed, "a/1") == "ключ"
    assert seal.close("ключ", "a/1") != closed
    for sealed, place in [
        (closed, "a/2"),
        (closed[:-4] + "AAA=", "a/1"),
        ("", "a/1"),
        ("v1.no.AAAA", "a/1"),
        (f"v2{closed[2:]}", "a/1"),
    ]:
        with pytest.raises(CannotOpen):
            seal.open(sealed, place)
    with pytest.raises(CannotOpen):
        Seal({}).close("x", "a")


def test_a_new_key_on_top_seals_and_the_old_one_still_opens(tmp_path):
    path = tmp_path / "seal"
    path.write_text(new_keys())
    before = seal_in(path).close("x", "p")
    path.write_text(new_keys() + path.read_text())
    assert seal_in(path).open(before, "p") == "x"
    assert seal_in(path).close("x", "p").split(".")[1] != before.split(".")[1]


@pytest.mark.parametrize("content", ["nonsense", "id AAAA", "id ???", "é"])
def test_a_key_file_that_is_none_is_refused(tmp_path, content):
    (tmp_path / "seal").write_text(content)
    with pytest.raises(CannotOpen):
        seal_in(tmp_path / "seal")


def test_keys_are_never_shown(tmp_path):
    (tmp_path / "seal").write_text(made := sealing.new_keys())
    assert made.split()[1] not in repr(seal_in(tmp_path / "seal"))


# ------------------------------------------------------------------------------------------------------------- settings


def test_addresses_are_read_and_none_is_the_default(tmp_path):
    environ = {"FORESAY_DATA": str(tmp_path)}
    assert config.read(environ).deeper == ()
    assert config.read(environ).seal_file == tmp_path / "seal"
    two = environ | {"FORESAY_DEEPER_ALLOWED": "http://127.0.0.1:11434/v1, https://llm.example.org/v1"}
    assert config.read(two).deeper == ("http://127.0.0.1:11434/v1", "https://llm.example.org/v1")


@pytest.mark.parametrize("address", ["http://llm.example.org/v1", "llm.example.org", "https://user@llm.example.org"])
def test_an_address_that_would_not_do_stops_the_start(tmp_path, address):
    with pytest.raises(ImproperlyConfigured, match="FORESAY_DEEPER_ALLOWED"):
        config.read({"FORESAY_DATA": str(tmp_path), "FORESAY_DEEPER_ALLOWED": address})
