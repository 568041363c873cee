"""The JSON Schema (2020-12) of what `foresay.report.json` writes, made from the types of `foresay.model`."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec
from msgspec import inspect as shapes

from foresay.model import Reading, Span
from foresay.report.json import VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_Schema = dict[str, Any]


def reading_schema() -> _Schema:
    """The schema of a reading: what `reading_as_dict` gives; with `name` and `places`, a line of `--format jsonl`."""
    definitions: dict[str, _Schema] = {}
    reading = _object(Reading, definitions)
    reading["properties"] = {
        "version": {"const": VERSION, "description": "The version of this shape."},
        "name": {"type": "string", "description": 'The file, "standard input", or "" for words given directly.'},
        **reading["properties"],
    }
    reading["required"] = ["version", *reading["required"]]
    finding = definitions["Finding"]
    finding["properties"]["places"] = {
        "type": "array",
        "items": {"$ref": "#/$defs/Place"},
        "description": "Where each span lies, in order. Only the command line gives it.",
    }
    definitions["Place"] = _place()
    return {
        "$schema": DIALECT,
        "title": "A reading by Foresay",
        **reading,
        "$defs": dict(sorted(definitions.items())),
    }


def report_schema() -> _Schema:
    """The schema of `foresay check --json`: readings, and what could not be read."""
    reading = reading_schema()
    definitions = reading.pop("$defs")
    del reading["$schema"]
    not_read: _Schema = {
        "type": "object",
        "description": "Something that could not be read, and why, in a sentence.",
        "properties": {"name": {"type": "string"}, "problem": {"type": "string"}},
        "required": ["name", "problem"],
        "additionalProperties": False,
    }
    return {
        "$schema": DIALECT,
        "title": "A report by Foresay",
        "type": "object",
        "properties": {
            "version": {"const": VERSION, "description": "The version of this shape."},
            "foresay": {"type": "string", "description": "The version of Foresay that wrote it."},
            "readings": {"type": "array", "items": {"$ref": "#/$defs/Reading"}},
            "not_read": {"type": "array", "items": {"$ref": "#/$defs/NotRead"}},
        },
        "required": ["version", "foresay", "readings", "not_read"],
        "additionalProperties": False,
        "$defs": dict(sorted({**definitions, "Reading": reading, "NotRead": not_read}.items())),
    }


def _object(kind: type, definitions: dict[str, _Schema]) -> _Schema:
    """The schema of a dataclass or a NamedTuple; the types it uses go into `definitions`."""
    info = shapes.type_info(kind)
    assert isinstance(info, shapes.DataclassType | shapes.NamedTupleType)
    properties = {
        field.name: _schema(field.type, definitions)
        for field in info.fields
        if not (kind is Reading and field.name == "draft")
    }
    return {
        "type": "object",
        "description": inspect.cleandoc(kind.__doc__ or ""),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(info: shapes.Type, definitions: dict[str, _Schema]) -> _Schema:
    match info:
        case shapes.NamedTupleType(cls=cls) if cls is Span:
            return _span()
        case shapes.DataclassType(cls=cls) | shapes.NamedTupleType(cls=cls):
            if cls.__name__ not in definitions:
                definitions[cls.__name__] = {}
                definitions[cls.__name__] |= _object(cls, definitions)
            return {"$ref": f"#/$defs/{cls.__name__}"}
        case shapes.EnumType(cls=cls):
            definitions.setdefault(
                cls.__name__,
                {
                    "type": "string",
                    "description": inspect.cleandoc(cls.__doc__ or ""),
                    "enum": [member.value for member in cls],
                },
            )
            return {"$ref": f"#/$defs/{cls.__name__}"}
        case shapes.VarTupleType(item_type=item):
            return {"type": "array", "items": _schema(item, definitions)}
        case shapes.UnionType(types=kinds):
            return {"anyOf": [_schema(each, definitions) for each in kinds]}
        case shapes.LiteralType(values=values):
            return {"enum": list(values)}
        case shapes.StrType():
            return {"type": "string"}
        case shapes.BoolType():
            return {"type": "boolean"}
        case shapes.IntType():
            return {"type": "integer"}
        case shapes.FloatType():
            return {"type": "number"}
        case shapes.NoneType():
            return {"type": "null"}
    raise msgspec.ValidationError(f"no JSON shape is known for {info}")


def _span() -> _Schema:
    return {
        "type": "array",
        "description": "Half-open range of code points: [start, end].",
        "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
        "items": False,
        "minItems": 2,
    }


def _place() -> _Schema:
    count: _Schema = {"type": "integer", "minimum": 1}
    names = ("line", "column", "end_line", "end_column")
    return {
        "type": "object",
        "description": "Lines and columns from 1, columns in code points; the end is exclusive.",
        "properties": dict.fromkeys(names, count),
        "required": list(names),
        "additionalProperties": False,
    }
