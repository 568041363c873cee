"""Secrets in what is not read as words."""

import pytest

from foresay.cli.hidden import with_secrets
from foresay.cli.markup import words_only
from foresay.foresee.catalogue import all_rules
from foresay.model import Family

KEY = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
needs_rules = pytest.mark.skipif(
    not any(rule.family is Family.SECRET for rule in all_rules()), reason="there is no rule about secrets yet"
)


def words(text: str) -> str:
    after = with_secrets(text, words_only(text, "markdown"))
    assert len(after) == len(text)
    return after


@needs_rules
@pytest.mark.parametrize(
    "text",
    [
        f"Hello\n\n```py\ntoken = '{KEY}'\n```\nbye",
        f"---\ntoken: {KEY}\n---\nHello",
        f"<script>const t = '{KEY}'</script>",
    ],
    ids=["code", "front matter", "script"],
)
def test_a_key_is_read_wherever_it_stands(text: str) -> None:
    assert KEY in words(text)
    assert words(text).index(KEY) == text.index(KEY)


def test_other_code_stays_unread() -> None:
    assert words("Hello\n```\nmail = 'jo@example.org'\n```\n").split() == ["Hello"]


def test_a_text_without_markup_is_not_scanned_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foresay.foresee.catalogue.all_rules", lambda: pytest.fail("it was scanned"))
    assert with_secrets("Just words", "Just words") == "Just words"
