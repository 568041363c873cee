"""The report for programs, and its schema."""

import json

import jsonschema
from readings import DOOR, checked, party

from foresay.report import Item, NotRead
from foresay.report.json import VERSION, JsonLinesReport, JsonReport, checked_as_dict, reading_as_dict, schema
from foresay.report.schema import report_schema


def test_a_reading_keeps_the_names_of_the_model() -> None:
    plain = reading_as_dict(party().reading)
    assert plain["version"] == VERSION
    assert plain["verdict"] == "look again"
    (found,) = plain["findings"]
    assert found["rule"] == "street-address"
    assert found["severity"] == "high"
    assert found["spans"] == [[DOOR.start, DOOR.end]]
    assert found["remedies"][0]["edits"] == [{"start": 9, "end": 22, "was": "12 Elm Street", "text": "my place"}]


def test_the_text_itself_is_left_out() -> None:
    assert "bring cake" not in json.dumps(checked_as_dict(party()))


def test_places_count_lines_and_code_points() -> None:
    (found,) = checked_as_dict(party())["findings"]
    assert found["places"] == [{"line": 1, "column": 10, "end_line": 1, "end_column": 23}]


def test_a_reading_fits_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(schema())
    for item in (party(), checked("fine")):
        validator.validate(json.loads(json.dumps(reading_as_dict(item.reading))))
        validator.validate(json.loads(json.dumps(checked_as_dict(item))))


def test_the_schema_refuses_what_is_not_a_reading() -> None:
    plain = reading_as_dict(party().reading)
    validator = jsonschema.Draft202012Validator(schema())
    assert not validator.is_valid(plain | {"verdict": "bad"})
    assert not validator.is_valid(plain | {"surprise": 1})
    assert not validator.is_valid({key: value for key, value in plain.items() if key != "findings"})


def test_every_part_of_the_schema_is_described() -> None:
    for name, part in schema()["$defs"].items():
        assert part.get("description"), name


def test_a_report_fits_its_schema() -> None:
    items: list[Item] = [party(), checked("fine"), NotRead("gone.md", "gone.md could not be read: it is gone.")]
    report = json.loads("".join(JsonReport().write(items)))
    jsonschema.Draft202012Validator(report_schema()).validate(report)
    assert [each["name"] for each in report["readings"]] == ["posts/today.md", ""]
    assert report["not_read"] == [{"name": "gone.md", "problem": "gone.md could not be read: it is gone."}]


def test_lines_are_written_as_readings_come() -> None:
    drawn = []

    def items():  # type: ignore[no-untyped-def]
        for number in range(3):
            drawn.append(number)
            yield party()

    lines = JsonLinesReport().write(items())
    assert json.loads(next(iter(lines)))["name"] == "posts/today.md"
    assert drawn == [0]


def test_writing_in_any_script_stays_readable() -> None:
    (line,) = JsonLinesReport().write([checked("日本", name="日本.md")])
    assert "日本.md" in line
