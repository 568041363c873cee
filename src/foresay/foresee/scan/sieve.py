r"""A quick "no" to most patterns: what a regular expression could match, told in linear time by RE2.

Rules are written for `re`, which knows look-around and named groups but compares a text with an expression place by place. A sieve is
the same expression with what RE2 does not know left out: it lets through every text that the expression matches, and a few more. On a
post it costs half a microsecond where `re` takes ten, and most posts that wake a pattern do not match it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import re2

_FOREIGN_LETTER = re.compile(r"[^\W\x00-\x7f]")
_MANY = 12
_LONG = 40_000
"""Characters of an expression beyond which its automaton would be too large to build."""
_SPACE = r"\s\x0b\x1c-\x1f"  # what `re` calls white space, in the terms of RE2
_REPEAT = re.compile(r"\{(\d*)(,?)(\d*)\}")
_ESCAPES = {"s": f"[{_SPACE}]", "S": f"[^{_SPACE}]", "Z": r"\z"}
_CODE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


class _Unsayable(Exception):
    """The expression holds something that no sieve can stand for."""


Sieve = Callable[[bytes], object]
"""Whether the expression may match a text (UTF-8) that `is_plain`: what is not true is certain. O(text)."""


def is_plain(text: str) -> bool:
    """Whether RE2 and `re` agree on what is a letter in this text: it holds none beyond ASCII (emoji and dashes are no letters)."""
    return text.isascii() or _FOREIGN_LETTER.search(text) is None


def sieve(regex: str, *, cased: bool) -> Sieve | None:
    """The sieve of an expression that `re` compiles; None if it holds what cannot be left out (a conditional, a back-reference) or is
    very long."""
    if len(regex) > _LONG:
        return None
    try:
        widened = "".join(_widened(_CODE.sub(lambda code: chr(int(code[1] or code[2], 16)), regex)))
    except _Unsayable:
        return None
    try:
        return matcher([widened], cased=cased)
    except re2.error:  # nothing that RE2 reads, or too many states
        return None


def matcher(
    expressions: Sequence[str], *, cased: bool = False, memory: int | None = None
) -> Callable[[bytes], Sequence[int] | None]:
    """One automaton of these expressions: which of them a text (UTF-8) holds, by their place; nothing if none.

    memory: bytes that its states may take, RE2's own measure by default. Raises re2.error for what RE2 does not read.
    """
    options = re2.Options()
    options.case_sensitive = cased
    options.never_capture = True
    options.log_errors = False
    if memory is not None:
        options.max_mem = memory
    automaton = re2.Set.SearchSet(options)
    for expression in expressions:
        automaton.Add(expression)
    automaton.Compile()
    # Without the wrapper around it, which takes as long as a short text.
    return getattr(automaton, "_set", automaton).Match  # type: ignore[no-any-return]


def _widened(regex: str) -> Iterator[str]:
    """The parts of an expression in the subset of RE2 that together match at least what it matches."""
    at = 0
    while at < len(regex):
        char = regex[at]
        if char == "\\":
            yield _escape(regex[at + 1])
            at += 2
        elif char == "[":
            end = _class_end(regex, at)
            yield _class(regex[at:end])
            at = end
        elif regex.startswith(_LOOK_AROUND, at):
            at = _group_end(regex, at)
        elif regex.startswith("(?P<", at):
            yield "(?:"
            at = regex.index(">", at) + 1
        elif regex.startswith(("(?(", "(?P", "(?>", "(?#"), at):
            raise _Unsayable(regex[at : at + 3])
        elif char == "$":
            yield r"(?:\n?\z)"
            at += 1
        elif char == "{" and (repeat := _REPEAT.match(regex, at)):
            yield _repeat(repeat)
            at = repeat.end()
        else:
            yield char
            at += 1


def _escape(char: str) -> str:
    if char.isdigit() and char != "0":
        raise _Unsayable("a back-reference")
    return _ESCAPES.get(char, "\\" + char)


def _repeat(repeat: re.Match[str]) -> str:
    """A bounded repeat; a long one is left open, which takes far fewer states and lets little more through."""
    least, comma, most = repeat.groups()
    if not comma or (most and int(most) <= _MANY):
        return f"{{{least or 0}{comma}{most}}}"
    return f"{{{min(int(least or 0), _MANY)},}}"


def _class(written: str) -> str:
    if r"\S" in written:
        raise _Unsayable("a class that holds what is not white space")
    return written.replace(r"\s", _SPACE)


def _class_end(regex: str, start: int) -> int:
    """Where the character class that opens at `start` ends."""
    at = start + 1
    at += regex.startswith("^", at)
    at += regex.startswith("]", at)
    while regex[at] != "]":
        at += 2 if regex[at] == "\\" else 1
    return at + 1


def _group_end(regex: str, start: int) -> int:
    """Where the group that opens at `start` ends."""
    depth, at = 1, start + 1
    while depth:
        if regex[at] == "\\":
            at += 2
            continue
        if regex[at] == "[":
            at = _class_end(regex, at)
            continue
        depth += (regex[at] == "(") - (regex[at] == ")")
        at += 1
    return at
