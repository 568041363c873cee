"""Plain words as the HTML that Ghost makes its post of."""

from __future__ import annotations

import re
from html import escape

from foresay.networks.contract import Attachment, Card, Post

_LINK = re.compile(r"(?<![\w@])https?://[^\s<>\"]+[^\s<>\".,;:!?')\]]", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


def html(post: Post, pictures: list[str]) -> str:
    """The post's words in paragraphs, its links as links, then its card, then its pictures, whose addresses are `pictures`.

    A content warning comes first, since Ghost has no other place for it.
    """
    text = f"{post.content_warning}\n\n{post.text}".replace("\r\n", "\n").strip()
    parts = [f"<p>{_lines(each)}</p>" for each in _PARAGRAPHS.split(text) if each]
    if post.card and post.card.url not in text:
        parts.append(_card(post.card))
    parts += [_picture(each, url) for each, url in zip(post.attachments, pictures, strict=True)]
    return "".join(parts)


def _lines(paragraph: str) -> str:
    return "<br>".join(_linked(line.strip()) for line in paragraph.split("\n"))


def _linked(line: str) -> str:
    """A line with its links as links. The words between are escaped one by one, so that nothing in them can become a tag."""
    said, end = "", 0
    for link in _LINK.finditer(line):
        url = escape(link[0])
        said += f'{escape(line[end : link.start()])}<a href="{url}">{url}</a>'
        end = link.end()
    return said + escape(line[end:])


def _card(card: Card) -> str:
    return f'<p><a href="{escape(card.url)}">{escape(card.title or card.url)}</a></p>'


def _picture(each: Attachment, url: str) -> str:
    return f'<figure><img src="{escape(url)}" alt="{escape(each.alt)}"></figure>'
