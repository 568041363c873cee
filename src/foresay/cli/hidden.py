"""Passwords and keys in what is not read as words: code, front matter, scripts, attributes of tags.

A reader does not see those as words, but whoever looks at the source of a page does.
"""

from __future__ import annotations

from foresay.foresee.scan.lazy import lazy

_AROUND = 200
"""Code points kept on either side of a secret, within its line: what the rules look at beside it."""
_LINE = lazy(r"[^\n\r]*[\n\r]*")


def with_secrets(text: str, words: str) -> str:
    """`words` (the text with its markup blanked out) with the secrets that the markup holds put back in their places.

    Takes a scan of the lines that have markup, by the rules of the family "secret" alone.
    """
    if text == words:
        return words
    from foresay import check_many
    from foresay.foresee.catalogue import all_rules
    from foresay.model import Family

    secret = [rule.id for rule in all_rules() if rule.family is Family.SECRET]
    if not secret:
        return words
    found = check_many([_lines_with_markup(text, words)], rules=secret)
    for start, end in sorted({(int(start), int(end)) for start, end in zip(found.start, found.end, strict=True)}):
        low, high = _surroundings(text, start, end)
        words = words[:low] + text[low:high] + words[high:]
    return words


def _lines_with_markup(text: str, words: str) -> str:
    """The text with the lines blanked out that have no markup; same length."""
    out: list[str] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        out.append(line[0] if words[start:end] != line[0] else " " * (end - start))
    return "".join(out)


def _surroundings(text: str, start: int, end: int) -> tuple[int, int]:
    low = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    line_end = text.find("\n", end)
    return low, min(line_end if line_end >= 0 else len(text), end + _AROUND)
