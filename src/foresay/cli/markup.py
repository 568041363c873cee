"""Blanks markup out of Markdown and HTML, so that only the words a reader sees are read.

Every function keeps the text's length: whatever is not words becomes spaces (or a line break, where a block begins),
and a span in the result is the same span in the file. All of them take time in proportion to the text, whatever it is.
"""

from __future__ import annotations

import re
from typing import Literal

from foresay.foresee.scan.lazy import lazy

Kind = Literal["markdown", "html", "text"]

KINDS: dict[str, Kind] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
}
"""The files that are read when a folder is walked, by their ending in lower case."""

_NOT_BREAK = lazy(r"[^\n\r]")
_FENCE = lazy(r" {0,3}(?:[-*+>] +|\d{1,9}[.)] +)*(`{3,}|~{3,})")
_TAG = lazy(r"</?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])")
_DECLARATION = lazy(r"<![A-Za-z\[]|<\?[A-Za-z]")
_IN_TAG = lazy(r"[>\"'<]|\n[ \t]*\r?\n")
_SPOKEN = lazy(r"(?<=[\s\"'])(?:alt|title|aria-label)\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_ADDRESS = lazy(r"(?<=[\s\"'])href\s*=\s*[\"']?(?:mailto|tel):([^\"'\s>?]+)", re.IGNORECASE)
_CODE_IN_PRE = lazy(r"\s*<code[\s>]", re.IGNORECASE)

_SILENT = frozenset({"script", "style", "template", "svg", "math", "iframe", "object"})
# fmt: off
_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    }
)
# fmt: on


def words_only(text: str, kind: Kind) -> str:
    """The text with its markup blanked out, of the same length."""
    if kind == "markdown":
        return _without_tags(_without_fences(_without_front_matter(text)))
    if kind == "html":
        return _without_tags(text)
    return text


def _blank(text: str) -> str:
    return _NOT_BREAK.sub(" ", text)


def _without_front_matter(text: str) -> str:
    """Blanks the block between `---` (or `+++`) lines that opens many a blog post; unclosed, it is none."""
    for mark in ("---", "+++"):
        first = text.partition("\n")[0]
        if first.rstrip() != mark:
            continue
        closing = re.compile(rf"^{re.escape(mark)}[ \t]*\r?$", re.MULTILINE).search(text, len(first) + 1)
        if closing:
            return _blank(text[: closing.end()]) + text[closing.end() :]
    return text


def _without_fences(text: str) -> str:
    """Blanks fenced code; a fence that is never closed runs to the end, as CommonMark has it."""
    if "```" not in text and "~~~" not in text:
        return text
    out: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        opened = _FENCE.match(line)
        if fence:
            out.append(_blank(line))
            bare = line.strip().lstrip("> ")
            if bare.startswith(fence) and not bare.strip(fence[0]):
                fence = ""
        elif opened and not (opened[1][0] == "`" and "`" in line[opened.end() :]):
            fence = opened[1]
            out.append(_blank(line))
        else:
            out.append(line)
    return "".join(out)


def _without_tags(text: str) -> str:
    """Blanks tags, scripts, styles and code; what a tag says aloud (`alt`, `title`, a mail address) stays.

    So does what a comment says: no reader sees it in the page, but it goes out with it, for anyone who looks at its
    source. The first character of a block's tag, and of a comment, becomes a line break, so that two list items are not
    read as one sentence.
    """
    out: list[str] = []
    done = position = 0
    while (position := text.find("<", position)) >= 0:
        end, said = _markup_at(text, position)
        if end > position:
            out.append(text[done:position])
            out.append(said)
            done = end
        position = max(end, position + 1)
    out.append(text[done:])
    return "".join(out)


def _markup_at(text: str, start: int) -> tuple[int, str]:
    """Where the markup that starts here ends, and what it reads as; `(start, "")` when it is only a `<`."""
    if text.startswith("<!--", start):
        return _comment(text, start)
    if _DECLARATION.match(text, start):
        end = text.find(">", start, start + 4096)
        return (end + 1, _blank(text[start : end + 1])) if end >= 0 else (start, "")
    tag = _TAG.match(text, start)
    end = _end_of_tag(text, tag.end()) if tag else -1
    if tag is None or end < 0:
        return start, ""
    name = tag[1].lower()
    opens = text[start + 1] != "/"
    if opens and (name in _SILENT or (name == "pre" and _CODE_IN_PRE.match(text, end))):
        return _up_to(text, start, f"</{name}", end)
    return end, _said_in_tag(text[start:end], name in _BLOCKS)


def _comment(text: str, start: int) -> tuple[int, str]:
    """Where the comment that starts here ends (with the text, when it is never closed), and the words it holds."""
    closing = text.find("-->", start + 4)
    inside = text[start + 4 : closing if closing >= 0 else len(text)]
    # A comment holds no other comment: without its "<!--" the inside is read in one pass, however often that stands there.
    said = "\n   " + _without_tags(inside.replace("<!--", "    "))
    return (closing + 3, f"{said}  \n") if closing >= 0 else (len(text), said)


def _up_to(text: str, start: int, closer: str, search_from: int = 0) -> tuple[int, str]:
    """Blanks from here through `closer` (and its `>`), or to the end when it never comes."""
    found = re.compile(re.escape(closer) + ("[^<>]*>?" if closer.startswith("</") else ""), re.IGNORECASE).search(
        text, search_from or start
    )
    end = found.end() if found else len(text)
    return end, _blank(text[start:end])


def _end_of_tag(text: str, position: int) -> int:
    """The end of the tag whose name ends here, minding quotes; -1 when it is not a tag after all."""
    while found := _IN_TAG.search(text, position):
        what = found[0]
        if what == ">":
            return found.end()
        if what not in "\"'":
            return -1
        closing = text.find(what, found.end())
        if closing < 0:
            return -1
        position = closing + 1
    return -1


def _said_in_tag(tag: str, block: bool) -> str:
    blank = ("\n" if block else " ") + _blank(tag[1:])
    for said in (*_SPOKEN.finditer(tag), *_ADDRESS.finditer(tag)):
        start, end = said.span(1)
        if tag[start] in "\"'" and end - start > 1:
            start, end = start + 1, end - 1
        blank = blank[:start] + tag[start:end] + blank[end:]
    return blank
