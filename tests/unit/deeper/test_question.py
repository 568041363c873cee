"""What is asked is what is shown, and nothing besides."""

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay import Audience, Author, check
from foresay.deeper import Masked, Question, Service, found_in, mask, who_is
from foresay.deeper.question import AUDIENCES, MOST
from foresay.errors import DeeperReaderError
from foresay.model import Edit, EmployerKind, Span

PRIVATE = Author(
    names=("Ruth Adeyemi",),
    handles=("@ruth",),
    employers=("Harbour Courier",),
    products=("The Gull",),
    children=("Mia",),
    people=("Marisol",),
    codenames=("Northwind",),
)


def test_the_request_holds_the_messages_and_the_model_and_nothing_else() -> None:
    question = Question("We close in May.", (Audience.PRESS, Audience.FAMILY), "About the author.", "Findings.")
    body = question.body("small-model")
    assert set(body) == {"model", "messages", "stream"}
    assert [each["content"] for each in body["messages"]] == [message.words for message in question.messages]
    assert [message.name for message in question.messages] == [
        "Our instruction",
        "Who you are",
        "What Foresay found",
        "Your words",
    ]
    assert question.messages[-1].words == "We close in May."
    assert "with the press and family:" in question.messages[0].words


def test_by_itself_a_question_says_nothing_of_the_author() -> None:
    question = Question("We close in May.")
    assert [message.name for message in question.messages] == ["Our instruction", "Your words"]
    assert "with anyone who could meet it:" in question.messages[0].words


def test_every_audience_has_a_name() -> None:
    assert set(AUDIENCES) == set(Audience)


def test_the_shape_we_ask_for_is_json() -> None:
    instruction = Question("x").messages[0].words
    begins = instruction.index('{"remarks": [{')
    asked, _ = json.JSONDecoder().raw_decode(instruction[begins:])
    assert set(asked["remarks"][0]) == {"quote", "why", "for_whom", "instead"}


@pytest.mark.parametrize("text", ["", " \n", "x" * (MOST + 1)], ids=["empty", "blank", "long"])
def test_nothing_and_too_much_are_not_asked(text: str) -> None:
    with pytest.raises(DeeperReaderError) as refused:
        Question(text)
    assert refused.value.reason == "length"


# ------------------------------------------------------------------------------------------------------------ context


def test_who_someone_is_never_names_anybody() -> None:
    author = Author(
        **{field.name: getattr(PRIVATE, field.name) for field in fields(Author) if getattr(PRIVATE, field.name)},
        role="Reporter",
        profession="journalism",
        regulated=True,
        employer_kind=EmployerKind.NONPROFIT,
        speaks_for_employer=True,
        jurisdiction="US-CA",
    )
    said = who_is(author)
    for told in ("Reporter", "journalism", "licence", "charity", "speak for", "US-CA"):
        assert told in said
    for kept in ("Ruth", "@ruth", "Harbour", "Gull", "Mia", "Marisol", "Northwind"):
        assert kept not in said


def test_work_told_with_a_name_is_left_out() -> None:
    assert who_is(Author(role="Reporter at the harbour courier", employers=("Harbour Courier",))) == ""
    assert who_is(Author(role="Leading Northwind", codenames=("Northwind",))) == ""
    assert "Reporter" in who_is(Author(role="Reporter", employers=("Harbour Courier",)))


def test_who_tells_nothing_is_nobody() -> None:
    assert who_is(PRIVATE) == ""


def test_what_we_found_is_told_without_the_words_it_was_found_in() -> None:
    said = found_in(check("Write to jo.k@gmail.com or to ann.b@gmail.com"))
    assert "Gives out an e-mail address" in said
    assert "@" not in said
    assert found_in(check("A lovely morning.")) == ""


# ------------------------------------------------------------------------------------------------------------ masking


def test_a_masked_text_finds_its_way_back() -> None:
    text = "🎉 Write to jo.k@gmail.com today, or to ann.b@gmail.com tomorrow. Bye!"
    masked = mask(check(text))
    assert "@" not in masked.text
    assert masked.text.endswith(" tomorrow. Bye!")
    for words in ("🎉 Write", "today", "tomorrow", "Bye!"):
        start = masked.text.index(words)
        back = masked.back(Span(start, start + len(words)))
        assert text[back.start : back.end] == words
    for edit in masked.edits:
        assert edit.was in text[slice(*masked.back(Span(0, len(masked.text))))]
    start = masked.text.index(masked.edits[0].text)
    into = masked.back(Span(start + 1, start + 3))
    assert text[into.start : into.end] == masked.edits[0].was


@given(
    st.lists(st.tuples(st.text("ab ", max_size=5), st.text("xy", max_size=4), st.text("cd ", max_size=5)), max_size=6)
)
def test_every_passage_finds_its_way_back(parts: list[tuple[str, str, str]]) -> None:
    """Of each part the first text stays, and the second is put in for the third."""
    text = masked = ""
    edits, kept = [], []
    for stays, new, was in parts:
        kept.append((Span(len(text), len(text) + len(stays)), Span(len(masked), len(masked) + len(stays))))
        if was or new:
            edits.append(Edit(len(text) + len(stays), len(text) + len(stays) + len(was), was, new))
        text, masked = text + stays + was, masked + stays + new
    back = Masked(masked, tuple(edits)).back
    for written, sent in kept:
        if sent.start < sent.end:
            assert back(Span(sent.start, sent.start + 1)).start == written.start
            assert back(Span(sent.end - 1, sent.end)).end == written.end
    if masked:
        whole = back(Span(0, len(masked)))
        assert 0 <= whole.start <= whole.end <= len(text)


def test_a_text_with_nothing_to_mask_stays() -> None:
    masked = mask(check("A lovely morning."))
    assert (masked.text, masked.edits) == ("A lovely morning.", ())
    assert masked.back(Span(2, 8)) == Span(2, 8)


# ------------------------------------------------------------------------------------------------------------ service


@pytest.mark.parametrize(
    ("address", "host", "here"),
    [
        ("https://llm.example.org/v1", "llm.example.org", False),
        ("https://llm.example.org:8443/api/v1/", "llm.example.org:8443", False),
        ("http://127.0.0.1:11434/v1", "127.0.0.1:11434", True),
        ("http://[::1]:8080/v1", "[::1]:8080", True),
        ("http://localhost/v1", "localhost", True),
    ],
)
def test_an_address_says_where_words_would_go(address: str, host: str, here: bool) -> None:
    service = Service(address, "m")
    assert (service.host, service.here) == (host, here)
    assert service.url == f"{address.rstrip('/')}/chat/completions"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "llm.example.org/v1",
        "ftp://llm.example.org",
        "file:///etc/passwd",
        "https://",
        "https://user:pass@llm.example.org",
        "https://llm.example.org/v1?key=abc",
        "https://llm.example.org/v1#a",
        "https://llm.example.org:port",
        "https://llm.example.org/a b",
        "https://llm.example.org/\r\nX: y",
        "http://llm.example.org/v1",
        "http://192.168.1.5:11434/v1",
        "http://127.0.0.1.example.org/v1",
        "http://localhost@llm.example.org/v1",
        "https://" + "a" * 600,
    ],
)
def test_what_is_no_safe_address_is_refused(address: str) -> None:
    with pytest.raises(DeeperReaderError) as refused:
        Service(address, "m")
    assert refused.value.reason == "settings"


@pytest.mark.parametrize(("model", "key"), [("", "k"), ("m", "a b"), ("m", "a\nb"), ("m", "ключ"), ("m" * 501, "")])
def test_what_is_no_model_or_key_is_refused(model: str, key: str) -> None:
    with pytest.raises(DeeperReaderError):
        Service("https://llm.example.org", model, key)


def test_a_key_is_never_shown() -> None:
    assert "sk-quiet" not in repr(Service("https://llm.example.org", "m", "sk-quiet"))
