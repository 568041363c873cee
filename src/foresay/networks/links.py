"""Where in a text X and Mastodon see a link. Both find it by the same rules (X's twitter-text 3), and differ in how far it goes.

A link is known by its domain: labels with full stops between, and a last part that exists. What leads to no such domain
("http://localhost/") is words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from foresay.networks.domains import LAST_PARTS

LONGEST = 4_096
"""Characters of a link; a longer one is words."""
LONGEST_LABEL = 63
"""Characters of a label, as computers write it."""

_NEVER = "\ufffe\ufeff\uffff"
_TURNS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Signs that turn the direction of writing."""
_SIGN = rf"[^\s\p{{White_Space}}\u180e{_TURNS}{_NEVER}\x00-\x1f\x7f!\"#$%&'()*+,\-./:;<=>?@\[\]^_`{{|}}~]"
"""What labels are made of, besides hyphens and underscores within."""
_RUN = regex.compile(rf"(?:{_SIGN}|[-_.])++")
_LABEL = regex.compile(rf"{_SIGN}(?:(?:{_SIGN}|[-_])*{_SIGN})?")
_FREE = rf"(?<![a-z0-9@＠$#＃{_NEVER}])"
"""Where a link may start: not within a word, nor after a sign that makes it a name or tag."""
_START = regex.compile(_FREE + _SIGN, regex.IGNORECASE)
_LAST = r"(?:\L<parts>(?![0-9a-z@+-])|xn--[0-9a-z]+)"
_LAST_PART = regex.compile(_LAST, regex.IGNORECASE, parts=LAST_PARTS)
LATIN = r"À-ÖØ-öø-ɏɓɔɖɗəɛɣɨɯɲʉʋʻ\u0300-\u036fḀ-ỿ"
"""Latin letters with something added, as in a character class."""
_LATIN_DOMAIN = regex.compile(rf"(?:[a-z0-9_{LATIN}-]++\.)+{_LAST}", regex.IGNORECASE, parts=LAST_PARTS)
_SHORTENED = regex.compile(r"https?://t\.co/[a-z0-9]{1,40}+(?![a-z0-9])", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Habit:
    """How a network finds links: after which schemes, whether without one too, and how far a link goes after its domain."""

    scheme: regex.Pattern[str]
    bare: bool
    rest: regex.Pattern[str]


def _scheme(names: str) -> regex.Pattern[str]:
    return regex.compile(rf"{_FREE}(?:{names})://\Z", regex.IGNORECASE)


def _rest(path: str, ending: str, query: str, query_ending: str) -> regex.Pattern[str]:
    """Port, path and query. What closes a sentence closes no link; brackets belong to it in pairs, one within another at most."""
    pair = rf"\((?:{path}++|{path}*+\({path}++\){path}*+)\)"
    return regex.compile(
        rf"(?::[0-9]++)?(?:/(?:(?:{path}|{pair})*(?:{ending}|{pair}))?)?(?:\?{query}*{query_ending})?", regex.IGNORECASE
    )


X = Habit(
    _scheme("https?"),
    True,
    _rest(
        rf"[a-z0-9{LATIN}\p{{Cyrillic}}\p{{Pd}}!*';:=+,.$/%#\[\]_~&|@]",
        rf"[a-z0-9{LATIN}\p{{Cyrillic}}=_#/+-]",
        r"[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@]",
        r"[a-z0-9_&=#/-]",
    ),
)
_ANY = r"\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd"
MASTODON = Habit(
    _scheme("https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini"),
    False,
    _rest(
        r"[^\p{White_Space}<>()?]",
        r"[^\p{White_Space}()?!*\"'「」<>;:=,.$%\[\]~&|@]",
        rf"[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{_ANY}]",
        rf"[a-z0-9_&=#/{_ANY}-]",
    ),
)


def links(text: str, habit: Habit) -> Iterator[tuple[int, int]]:
    """Start and end of each link, in order."""
    at = 0
    while run := _RUN.search(text, at):
        at = run.end()
        if "." not in run[0]:
            continue
        before = habit.scheme.search(text[max(0, run.start() - 16) : run.start()])
        for start, stop in _domains(text, run.start(), run.end(), schemed=before is not None):
            at = max(at, habit.rest.match(text, stop).end())
            end = at if stop == run.end() else stop
            if before and start == run.start():
                yield from _schemed(text, start - len(before[0]), start, stop, end)
            elif habit.bare and text[max(0, start - 1) : start] not in ("-", "_", ".", "/"):
                yield from _bare(text, start, stop, end)


def _domains(text: str, lo: int, hi: int, *, schemed: bool) -> Iterator[tuple[int, int]]:
    """Start and end of the domains in a run of labels, each starting as early and going on for as long as it can.

    The first label of one may begin within a label of the run, but not just after a scheme. One pass from the right finds for each
    label how far a domain that has it whole can go; one from the left takes them.
    """
    labels = _labels(text, lo, hi)
    lasts = [_last_part(text, start) if number else 0 for number, (start, _) in enumerate(labels)]
    far = [0] * (len(labels) + 1)
    """By label: the label with the last part of the longest domain that begins with it. 0: none does."""
    for number in range(len(labels) - 2, -1, -1):
        start, end = labels[number]
        if _LABEL.fullmatch(text, start, end):
            far[number] = far[number + 1] or _named(lasts, number, text[start:end])
    number, at = 0, lo
    if schemed and far[0]:
        yield lo, lasts[far[0]]
        number, at = far[0], lasts[far[0]]
    while number < len(labels) - 1:
        start, end = max(at, labels[number][0]), labels[number][1]
        goes, found = far[number + 1], None
        if start < end and text[end - 1] not in "-_":
            if not goes and lasts[number + 1]:
                goes, start = number + 1, max(start, text.rfind("_", start, end) + 1)
            found = _START.search(text, start, end) if goes else None
        if found:
            yield found.start(), lasts[goes]
            number, at = goes, lasts[goes]
        else:
            number += 1


def _labels(text: str, lo: int, hi: int) -> list[tuple[int, int]]:
    labels, start = [], lo
    while (dot := text.find(".", start, hi)) >= 0:
        labels.append((start, dot))
        start = dot + 1
    return [*labels, (start, hi)]


def _last_part(text: str, start: int) -> int:
    """Where the last part of a domain ends that starts there; 0 when none does."""
    found = _LAST_PART.match(text, start)
    return found.end() if found else 0


def _named(lasts: list[int], number: int, label: str) -> int:
    """The label after this one, if it can be the last part and this one be before it."""
    return number + 1 if lasts[number + 1] and "_" not in label else 0


def _schemed(text: str, start: int, domain: int, stop: int, end: int) -> Iterator[tuple[int, int]]:
    if short := _SHORTENED.match(text, start, end):
        end = short.end()  # what follows a link of X's own shortener is words
    if _is_domain(text[domain:stop]) and end - start <= LONGEST:
        yield start, end


def _bare(text: str, start: int, stop: int, end: int) -> Iterator[tuple[int, int]]:
    """Without a scheme, only what is written in Latin letters is a link: in "見てexample.com" all but the first two signs."""
    found = [
        match.span()
        for match in _LATIN_DOMAIN.finditer(text, start, stop)
        if _is_domain(match[0]) and end - match.start() + len("https://") <= LONGEST
    ]
    if found and text[stop:end].lstrip(":0123456789").startswith("/"):
        found[-1] = (found[-1][0], end)
    yield from found


def _is_domain(domain: str) -> bool:
    """Whether its labels are short enough for computers, which write other scripts in a longer form."""
    return all(
        len(label) <= LONGEST_LABEL and (label.isascii() or len(label.encode("punycode")) + 4 <= LONGEST_LABEL)
        for label in domain.split(".")
    )
