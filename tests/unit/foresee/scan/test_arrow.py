"""Arrow columns are read in place, from any library that offers the interface."""

from __future__ import annotations

import pytest

from foresay import check_many, mentions_many
from foresay.errors import UnreadableText
from foresay.foresee.scan.arrow import is_arrow, texts_of

pa = pytest.importorskip("pyarrow")
TEXTS = ["mail me: jo.k@gmail.com", "", "naïve 🎉 jo.k@gmail.com", "nothing"]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_a_column_gives_its_texts(kind: object) -> None:
    column = pa.array([*TEXTS, None], kind)
    assert list(texts_of(column)) == [*TEXTS, ""]
    assert list(texts_of(column.slice(1, 2))) == TEXTS[1:3]


def test_a_chunked_column_is_read_as_a_stream() -> None:
    assert list(texts_of(pa.chunked_array([TEXTS[:2], [], TEXTS[2:]]))) == TEXTS


def test_findings_are_those_of_the_plain_texts() -> None:
    plain, arrow = check_many(TEXTS), check_many(pa.array(TEXTS))
    assert is_arrow(pa.array(TEXTS))
    assert len(plain) == 2
    assert arrow.post.tolist() == plain.post.tolist()
    assert arrow.start.tolist() == plain.start.tolist()
    assert mentions_many(pa.array(TEXTS)).post.tolist() == mentions_many(TEXTS).post.tolist()


def test_a_column_of_numbers_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnreadableText, match="Cast it to string"):
        check_many(pa.array([1, 2]))


def test_findings_become_an_arrow_table_with_names() -> None:
    table = check_many(TEXTS).to_arrow()
    assert table.column_names == ["post", "rule", "start", "end", "severity", "confidence"]
    assert table["rule"].to_pylist() == ["email-address", "email-address"]
