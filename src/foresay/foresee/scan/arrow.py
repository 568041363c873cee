"""Reads Arrow string arrays in place, through the Arrow C data interface: no pyarrow needed, no copy of the column.

The structures are those of the Arrow C data interface specification (https://arrow.apache.org/docs/format/CDataInterface.html, read
2026-11); the capsules those of its PyCapsule interface.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from foresay.errors import UnreadableText

_OFFSETS: dict[bytes, Any] = {b"u": ctypes.c_int32, b"U": ctypes.c_int64}


class _Schema(ctypes.Structure):
    pass


class _Array(ctypes.Structure):
    pass


class _Stream(ctypes.Structure):
    pass


_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(_Schema))),
    ("private_data", ctypes.c_void_p),
]
_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(_Array))),
    ("private_data", ctypes.c_void_p),
]
_Stream._fields_ = [
    ("get_schema", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Stream), ctypes.POINTER(_Schema))),
    ("get_next", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Stream), ctypes.POINTER(_Array))),
    ("get_last_error", ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.POINTER(_Stream))),
    ("release", ctypes.CFUNCTYPE(None, ctypes.POINTER(_Stream))),
    ("private_data", ctypes.c_void_p),
]

_pointer_in = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_in.restype = ctypes.c_void_p
_pointer_in.argtypes = [ctypes.py_object, ctypes.c_char_p]


def is_arrow(texts: object) -> bool:
    """Whether an object offers itself through the Arrow PyCapsule interface."""
    return hasattr(texts, "__arrow_c_array__") or hasattr(texts, "__arrow_c_stream__")


def texts_of(column: Any) -> Iterator[str]:
    """The texts of an Arrow string column, one after another, decoded straight from its buffer; nulls as empty texts.

    Raises UnreadableText for a column that is not of strings (utf8 or large_utf8), or holds bytes that are not UTF-8.
    """
    if hasattr(column, "__arrow_c_array__"):
        schema_capsule, array_capsule = column.__arrow_c_array__()
        schema = _Schema.from_address(_pointer_in(schema_capsule, b"arrow_schema"))
        array = _Array.from_address(_pointer_in(array_capsule, b"arrow_array"))
        yield from _strings(schema, array)
        return
    capsule = column.__arrow_c_stream__()
    stream = _Stream.from_address(_pointer_in(capsule, b"arrow_array_stream"))
    schema = _Schema()
    _must(stream, stream.get_schema(stream, schema))
    try:
        while True:
            array = _Array()
            _must(stream, stream.get_next(stream, array))
            if not array.release:
                return
            try:
                yield from _strings(schema, array)
            finally:
                array.release(array)
    finally:
        schema.release(schema)


def _must(stream: _Stream, status: int) -> None:
    if status:
        reason = stream.get_last_error(stream)
        raise UnreadableText("The Arrow stream", reason.decode() if reason else f"error {status}", "Nothing was read.")


def _strings(schema: _Schema, array: _Array) -> Iterator[str]:
    if schema.format not in _OFFSETS:
        raise UnreadableText(
            "The Arrow column", f"its type is {schema.format.decode()!r}, not a string", "Cast it to string first."
        )
    if not array.length:
        return
    width = _OFFSETS[schema.format]
    offsets = (width * (array.offset + array.length + 1)).from_address(array.buffers[1])
    valid = (
        ctypes.cast(array.buffers[0], ctypes.POINTER(ctypes.c_uint8)) if array.null_count and array.buffers[0] else None
    )
    last = offsets[array.offset + array.length]
    data = memoryview((ctypes.c_char * last).from_address(array.buffers[2])) if last else memoryview(b"")
    for index in range(array.offset, array.offset + array.length):
        if valid is not None and not valid[index >> 3] >> (index & 7) & 1:
            yield ""
            continue
        try:
            yield str(data[offsets[index] : offsets[index + 1]], "utf-8")
        except UnicodeDecodeError as error:
            raise UnreadableText(
                f"Post {index - array.offset}", "its bytes are not UTF-8", "Mend it, or leave it out."
            ) from error
