"""Tokens: where they are cut, and that their places are true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan.tokens import Kind, tokenise

any_text = st.text(st.characters() | st.sampled_from(" \n'’.@#&:/-_wé\u0301\u200d\ufe0f👩🏽\ud800"), max_size=60)


def cut(text):
    tokens = tokenise([text])
    return [text[s:e] for s, e in zip(tokens.start, tokens.end, strict=True)]


def kinds(text):
    return {
        text[s:e]: Kind(k)
        for s, e, k in zip(*(getattr(tokenise([text]), c) for c in ("start", "end", "kind")), strict=True)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana's dog, don't ask!!!", ["Ana", "'s", "dog", ",", "don", "'t", "ask", "!!!"]),
        ("O'Brien of AT&T rock'n'roll", ["O'Brien", "of", "AT&T", "rock", "'n'roll"]),
        ("the U.S. and plan B.", ["the", "U.S.", "and", "plan", "B", "."]),
        ("J. K. Rowling", ["J", ".", "K", ".", "Rowling"]),
        ("Jean-Luc paid $1,299.50 at 10:30pm", ["Jean", "-", "Luc", "paid", "$", "1,299.50", "at", "10:30pm"]),
        ("#London is #1, # is not", ["#London", "is", "#1", ",", "#", "is", "not"]),
        ("hey@you.com @you", ["hey@you", ".", "com", "@you"]),
        ("(see https://t.co/a?b=c).", ["(", "see", "https://t.co/a?b=c)", "."]),
        ("www.example.org, ok", ["www.example.org", ",", "ok"]),
        ("Zoe\u0308 e\u0301te\u0301", ["Zoe\u0308", "e\u0301te\u0301"]),
        ("👩🏽‍🚀😂😂 ❤️x", ["👩🏽‍🚀", "😂😂", "❤️", "x"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("wait...what??", ["wait", "...", "what", "??"]),
        ("'", ["'"]),
        ("", []),
    ],
)
def test_a_text_is_cut_where_a_reader_would_cut_it(text, expected):
    assert cut(text) == expected


def test_each_kind_of_token_is_told_apart():
    text = "Ana 's 'd 7pm @a.bsky.social #x https://x.org 🎂 ?"
    found = kinds(text)
    assert found["Ana"] is Kind.WORD
    assert found["7pm"] is Kind.NUMBER
    assert found["@a.bsky.social"] is Kind.HANDLE
    assert found["#x"] is Kind.HASHTAG
    assert found["https://x.org"] is Kind.URL
    assert found["🎂"] is Kind.SYMBOL
    assert found["?"] is Kind.PUNCT
    assert kinds("Ana's")["'s"] is Kind.CLITIC


def test_a_handle_keeps_the_server_it_lives_on():
    assert kinds("ask @ana@mastodon.example.")["@ana@mastodon.example"] is Kind.HANDLE


@given(st.lists(any_text, max_size=6))
def test_every_character_that_is_not_blank_is_in_exactly_one_token(texts):
    tokens = tokenise(texts)
    covered = [[0] * len(text) for text in texts]
    for post, start, end in zip(tokens.post, tokens.start, tokens.end, strict=True):
        assert 0 <= start < end <= len(texts[post])
        for place in range(start, end):
            covered[post][place] += 1
    for text, counts in zip(texts, covered, strict=True):
        assert all(count == 1 for count, character in zip(counts, text, strict=True) if not character.isspace())
        assert all(count <= 1 for count in counts)


@given(st.lists(any_text, min_size=1, max_size=6))
def test_the_company_of_other_posts_changes_nothing(texts):
    together = tokenise(texts)
    for number, text in enumerate(texts):
        alone = tokenise([text])
        mine = slice(together.first[number], together.first[number + 1])
        for column in ("start", "end", "kind"):
            assert getattr(together, column)[mine].tolist() == getattr(alone, column).tolist()


@given(st.lists(any_text, max_size=4))
def test_the_buffer_holds_the_characters_the_tokens_point_at(texts):
    tokens = tokenise(texts)
    for post, start, end in zip(tokens.post, tokens.start, tokens.end, strict=True):
        at = tokens.base[post] + start
        assert [ord(c) for c in texts[post][start:end]] == tokens.code[at : at + end - start].tolist()


@pytest.mark.parametrize("text", ["http://" * 30_000, "@" * 100_000, "@a." * 50_000, "\u0301" * 100_000, "'s" * 50_000])
def test_hostile_repetition_is_read_in_one_pass(text):
    tokens = tokenise([text])
    assert tokens.start[0] == 0
    assert tokens.end[-1] == len(text)
