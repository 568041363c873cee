"""Markup is blanked out; words keep their places."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.cli.markup import Kind, words_only


def words(text: str, kind: Kind) -> list[str]:
    left = words_only(text, kind)
    assert len(left) == len(text)
    return left.split()


def test_front_matter_is_not_read() -> None:
    assert words("---\ntitle: Secret\ntags: [a]\n---\nHello there\n", "markdown") == ["Hello", "there"]
    assert words("+++\ntitle = 1\n+++\r\nHello", "markdown") == ["Hello"]


def test_a_line_is_no_front_matter_unless_it_opens_the_file_and_closes() -> None:
    assert "never" in words("---\nnever closed", "markdown")
    assert "below" in words("Hello\n---\nbelow\n---\n", "markdown")


@pytest.mark.parametrize("fence", ["```", "~~~~", "```python", "  ```"])
def test_fenced_code_is_not_read(fence: str) -> None:
    closing = fence.strip().rstrip("python")
    assert words(f"before\n{fence}\nkey = 1\n{closing}\nafter", "markdown") == ["before", "after"]


def test_a_shorter_fence_does_not_close_a_longer_one() -> None:
    assert words("````\n```\ninside\n```\n````\nafter", "markdown") == ["after"]


def test_a_fence_that_never_closes_runs_to_the_end() -> None:
    assert words("before\n```\ninside", "markdown") == ["before"]


def test_a_fence_in_a_list_or_a_quotation_is_one_too() -> None:
    assert words("- ```\n  inside\n  ```\n\nafter", "markdown") == ["after"]
    assert words("> ```\n> inside\n> ```\nafter", "markdown") == ["after"]


def test_inline_code_and_addresses_in_angle_brackets_stay() -> None:
    text = "Use `print` and <https://example.org> or <me@example.org>, i <3 you, 1 < 2"
    assert words_only(text, "markdown") == text


@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_tags_scripts_and_styles_are_not_read(kind: Kind) -> None:
    text = '<p class="x">One</p><script>no()</script><STYLE>no{}</STYLE><br/>two <b>three</b>'
    assert words(text, kind) == ["One", "two", "three"]


@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_what_a_comment_says_goes_out_with_the_page(kind: Kind) -> None:
    text = "One <!-- ask <b>Jo</b> <!-- first --> two <!-- <script>no()</script> --><!-- never closed"
    assert words(text, kind) == ["One", "ask", "Jo", "first", "two", "never", "closed"]
    assert words_only("a<!-- b -->c", kind) == "a\n    b   \nc"
    assert words("```\n<!-- code -->\n```\nafter <!-- <script> --> end", "markdown") == ["after", "end"]


def test_a_bracket_in_a_quoted_value_does_not_end_a_tag() -> None:
    assert words('<a data-x="1 > 2" href="y">link</a>', "html") == ["link"]


def test_what_a_tag_says_aloud_is_read_in_its_place() -> None:
    text = '<img src="a.jpg" alt="Sam at school"> <a title="Our house" href="mailto:jo@example.org?subject=x">me</a>'
    left = words_only(text, "html")
    for said in ("Sam at school", "Our house", "jo@example.org"):
        assert left[text.index(said) :].startswith(said)
    assert "a.jpg" not in left
    assert "subject" not in left


def test_code_in_a_page_is_not_read_but_a_poem_is() -> None:
    assert words("<pre><code>key = 1</code></pre> <pre>roses are red</pre>", "html") == ["roses", "are", "red"]


def test_two_list_items_are_not_one_line() -> None:
    assert words_only("<li>one</li><li>two</li>", "html").splitlines() != [
        "".join(words_only("<li>one</li><li>two</li>", "html"))
    ]


def test_plain_text_is_left_as_it_is() -> None:
    text = "---\n<b>bold</b>\n```\n"
    assert words_only(text, "text") == text


PIECES = st.sampled_from(
    [
        "<",
        ">",
        '"',
        "'",
        "<a ",
        "</a>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "```",
        "\n",
        "\r\n",
        "---\n",
        "alt=",
        "word ",
        "é",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["markdown", "html"]))
def test_places_never_move(text: str, kind: Kind) -> None:
    left = words_only(text, kind)
    assert len(left) == len(text)
    assert all(after in (before, " ", "\n") for before, after in zip(text, left, strict=True))


@pytest.mark.parametrize(
    "piece",
    ["<a ", "<a x='", '<a alt="', "<!--", "<script", "</", "<pre><code", "```\n", "---\n", "<b \n\n", "<!d", "<?x"],
)
@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_time_grows_with_the_text_whatever_the_text(piece: str, kind: Kind) -> None:
    text = piece * (300_000 // len(piece))
    began = time.perf_counter()
    words_only(text, kind)
    assert time.perf_counter() - began < 3
