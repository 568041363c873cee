"""From an offset to a line and a column, and back."""

from hypothesis import given
from hypothesis import strategies as st

from foresay.report.places import Lines, Place


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("ab\ncd")
    assert lines.place(0) == Place(1, 1)
    assert lines.place(4) == Place(2, 2)


def test_all_three_line_breaks_count_and_no_others() -> None:
    lines = Lines("a\nb\rc\r\nd\u2028e\x0bf")
    assert len(lines) == 4
    assert lines.place(9) == Place(4, 3)


def test_columns_count_code_points() -> None:
    assert Lines("👩\u200d👧 x").place(4) == Place(1, 5)


@given(st.text(alphabet="ab\n\r\u20289🎉"), st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    place = lines.place(offset)
    assert lines.bounds(place.line)[0] + place.column - 1 == offset
