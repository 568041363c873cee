"""Words on LinkedIn: its "little text", in which some signs have a meaning of their own unless a backslash says otherwise."""

from __future__ import annotations

import re
import unicodedata

_SIGN = re.compile(r"[\\|{}@\[\]()<>#*_~]")
_HASHTAG = re.compile(r"(?<![\w#&/])#([^\W_]\w*)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_TAG_TEMPLATE = re.compile(r"\{hashtag\|\\?#\|((?:[^\\}]|\\.)*)\}")
_MENTION = re.compile(r"@\[((?:[^\\\]]|\\.)*)\]\(urn:li:[^)\s]*\)")
_SPACE = re.compile(r"\s+")


def little(text: str) -> str:
    """Words as LinkedIn wants them: what means something to it is only words, but for hashtags, which stay hashtags."""
    pieces, end = [], 0
    for tag in _HASHTAG.finditer(text):
        pieces += [_plain(text[end : tag.start()]), "{hashtag|\\#|", _plain(tag[1]), "}"]
        end = tag.end()
    return "".join([*pieces, _plain(text[end:])])


def _plain(text: str) -> str:
    return _SIGN.sub(r"\\\g<0>", text)


def read(commentary: str) -> str:
    """The words of a post as people see them, from its little text."""
    text = _MENTION.sub(r"\1", _TAG_TEMPLATE.sub(r"#\1", commentary))
    return _ESCAPED.sub(r"\1", text)


def same(text: str) -> str:
    """Words as they are compared: composed, one space between."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()
