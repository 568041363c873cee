"""Plain words as WordPress keeps them: blocks of safe HTML. The first block carries our key, where no reader sees it.

A block is HTML between two comments that WordPress takes out before it shows a post. Such a comment may carry a name for the
block, and the editor keeps it; that name is our key's place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from foresay.networks.contract import Card, Post

_LINK = re.compile(r"https?://\w[^\s<>\"]*", re.IGNORECASE)
_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_MARK = re.compile(r'"foresay ([0-9a-f]{20})"')


@dataclass(frozen=True, slots=True)
class Picture:
    """An attachment that the site has: its number, its address, what it is ("photo", "video", "sound"), its description."""

    id: int
    url: str
    kind: str
    alt: str


def content(post: Post, pictures: Sequence[Picture], key: str) -> str:
    """A post's content. `key` "" leaves it unmarked."""
    paragraphs = [words(each) for each in _GAP.split(post.text.replace("\r\n", "\n").strip()) if each.strip()]
    if post.card and post.card.url not in post.text:
        paragraphs.append(_card(post.card))
    if not paragraphs and not pictures:
        paragraphs = [""]
    blocks: list[tuple[str, dict[str, Any], str]] = [("paragraph", {}, f"<p>{each}</p>") for each in paragraphs]
    blocks += [_picture(each) for each in pictures]
    if key:
        blocks[0][1]["metadata"] = {"name": f"foresay {key}"}
    return "\n\n".join(_block(*each) for each in blocks)


def marked(raw: str, key: str) -> bool:
    """Whether a post's content carries the key."""
    return f'"foresay {key}"' in raw


def mark(raw: str) -> str:
    """The key that a post's content carries; "" when it carries none."""
    found = _MARK.search(raw)
    return found[1] if found else ""


def words(text: str) -> str:
    """Words as HTML within a paragraph: nothing in them is markup or a shortcode, links can be followed, lines break."""
    html, done = [], 0
    for found in _LINK.finditer(text):
        link = _trimmed(found[0])
        html += [plain(text[done : found.start()]), f'<a href="{escape(link)}">{plain(link)}</a>']
        done = found.start() + len(link)
    html.append(plain(text[done:]))
    return "".join(html).strip().replace("\n", "<br>")


def plain(text: str) -> str:
    """Words as HTML, to be read as they are. "[" begins a shortcode, which a site would carry out."""
    return escape(text, quote=False).replace("[", "&#91;")


def _trimmed(link: str) -> str:
    """A link without what belongs to the sentence around it."""
    while link[-1] in ".,;:!?'*…’”»。、，！？" or (link[-1] == ")" and link.count(")") > link.count("(")):
        link = link[:-1]
    return link


def _card(card: Card) -> str:
    if not _LINK.fullmatch(card.url):
        return plain(card.title or card.url)
    return f'<a href="{escape(card.url)}">{plain(card.title or card.url)}</a>'


def _picture(each: Picture) -> tuple[str, dict[str, Any], str]:
    src, alt = escape(each.url), escape(each.alt)
    if each.kind == "photo":
        html = f'<figure class="wp-block-image size-full"><img src="{src}" alt="{alt}" class="wp-image-{each.id}"/></figure>'
        return "image", {"id": each.id, "sizeSlug": "full", "linkDestination": "none"}, html
    tag = "video" if each.kind == "video" else "audio"
    label = f' aria-label="{alt}"' if alt else ""
    return tag, {"id": each.id}, f'<figure class="wp-block-{tag}"{label}><{tag} controls src="{src}"></{tag}></figure>'


def _block(name: str, says: dict[str, Any], html: str) -> str:
    attributes = json.dumps(says, separators=(",", ":")) + " " if says else ""
    return f"<!-- wp:{name} {attributes}-->\n{html}\n<!-- /wp:{name} -->"
