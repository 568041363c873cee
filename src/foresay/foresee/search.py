"""The one path from texts to hits. A single draft is the batch of one.

fold -> segments -> triggers -> patterns -> confirm -> guards -> weigh -> overlaps settled.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from foresay.errors import RuleError
from foresay.foresee.plan import Plan, Probe
from foresay.foresee.rule import FLOOR, Rule
from foresay.foresee.scan import mentions
from foresay.foresee.scan.chunk import Chunk
from foresay.foresee.scan.disguise import unmask
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.language import language_of
from foresay.foresee.scan.mentions import MentionTable
from foresay.foresee.scan.segments import LONGEST, segments
from foresay.foresee.scan.sieve import is_plain
from foresay.foresee.scan.tags import TagTable, tags_in
from foresay.foresee.scan.tokens import Tokens, tokenise
from foresay.foresee.scene import Hit, Named, Scene
from foresay.foresee.sense import Sensed, sensed
from foresay.model import Accepted, Draft, MentionKind, Span

_KINDS = tuple(MentionKind(kind) for kind in mentions.KINDS)


class Found(NamedTuple):
    """A hit with its place: the post's index in the batch, the rule's number in the plan, the span in the original text.

    `span` is None for a finding about the draft as a whole. `base` is where the hit's scene starts in the folded text.
    """

    post: int
    number: int
    span: Span | None
    base: int
    hit: Hit


class Batch:
    """Texts made ready to be searched: folded at once; people, places and languages found when first asked. Lives for one chunk."""

    def __init__(self, texts: Sequence[str], drafts: Sequence[Draft] | None = None) -> None:
        self.texts = texts
        self.drafts = drafts
        self.folded = list(map(fold, texts))
        for post, plain in unmask(self.folded).items():
            self.folded[post] = plain
        self._languages: dict[int, str] = {}

    @cached_property
    def _cut(self) -> tuple[list[str], list[tuple[int, int]]]:
        """The folded texts, long ones cut into segments; and of each piece the post that it is of and where it starts there."""
        pieces: list[str] = []
        places: list[tuple[int, int]] = []
        for post, (text, _) in enumerate(self.folded):
            if len(text) <= LONGEST:
                pieces.append(text)
                places.append((post, 0))
                continue
            for start, end in segments(text):
                pieces.append(text[start:end])
                places.append((post, start))
        return pieces, places

    @cached_property
    def chunk(self) -> Chunk:
        """The pieces of all posts."""
        return Chunk(self._cut[0])

    @property
    def places(self) -> list[tuple[int, int]]:
        """Of each piece the post that it is of, and where it starts there."""
        return self._cut[1]

    @cached_property
    def piece_tokens(self) -> Tokens:
        """The tokens of the pieces: those of the texts, unless one was cut."""
        pieces, _ = self._cut
        return self.tokens if len(pieces) == len(self.texts) else tokenise(pieces)

    def language(self, post: int) -> str:
        """The BCP 47 code of a post's language: the draft's own word for it, else found from its text."""
        if post not in self._languages:
            draft = self.drafts[post] if self.drafts is not None else None
            self._languages[post] = (draft.language if draft else None) or self._language_found(post)
        return self._languages[post]

    def _language_found(self, post: int) -> str:
        """As `language_of` says; of a short text without letters beyond ASCII, a look at all of them at once may be enough."""
        text = self.folded[post].text
        if len(text) <= LONGEST and is_plain(text) and self.chunk.english.surely[self._first_piece[post]]:
            return "en"
        return language_of(text).code

    @cached_property
    def _first_piece(self) -> list[int]:
        first: list[int] = np.searchsorted([post for post, _ in self.places], np.arange(len(self.texts))).tolist()
        return first

    @cached_property
    def english(self) -> NDArray[np.bool_]:
        """Pieces in which no other language is looked for; of drafts none that says it is in another."""
        english = self.chunk.english.alone.copy()
        for index, (post, _) in enumerate(self.places if self.drafts is not None else ()):
            english[index] &= self.drafts is None or self.drafts[post].language in (None, "", "en")
        return english

    @cached_property
    def tokens(self) -> Tokens:
        """The tokens of the folded texts."""
        return tokenise([folded.text for folded in self.folded])

    @cached_property
    def mentions(self) -> MentionTable:
        """The people, organisations and places of the whole batch, found in one pass."""
        return mentions.find_in(self.tokens)

    @cached_property
    def tags(self) -> TagTable:
        """The handles, hashtags and links of the whole batch."""
        return tags_in([folded.text for folded in self.folded], self.tokens)

    @cached_property
    def _bounds(self) -> list[int]:
        bounds: list[int] = np.searchsorted(self.mentions.post, np.arange(len(self.texts) + 1)).tolist()
        return bounds

    def named(self, post: int) -> list[Named]:
        """The people, organisations and places of one post, in offsets of its folded text."""
        table = self.mentions
        rows = slice(self._bounds[post], self._bounds[post + 1])
        columns = (table.kind[rows], table.start[rows], table.end[rows], table.confidence[rows])
        return [
            Named(_KINDS[kind], start, end, confidence)
            for kind, start, end, confidence in zip(*(column.tolist() for column in columns), strict=True)
        ]


def search(plan: Plan, batch: Batch) -> Iterator[Found]:
    """Every hit of a batch, ordered by post, place and rule; overlapping hits of one rule are settled to the surest.

    Raises RuleError if a rule fails: a reading without it would not be one.
    """
    texts, places = batch.chunk.texts, batch.places
    pieces: dict[int, _Piece] = {}
    found: defaultdict[int, list[Found]] = defaultdict(list)
    # Probe by probe and not post by post: an automaton, an expression and a guard are faster while they are at hand.
    for probe, index in plan.candidates(batch.chunk, batch.english):
        post = places[index][0]
        if probe.pattern.languages and not _may_speak(
            probe, batch.language(post), texts[index], batch.chunk.plain[index]
        ):
            continue
        if index not in pieces:
            pieces[index] = _Piece(plan, batch, *places[index], texts[index])
        found[post] += pieces[index].search(probe)
    for one in sensed(plan.senses, batch.piece_tokens) if plan.senses else ():
        piece = pieces.get(one.post) or _Piece(plan, batch, *places[one.post], texts[one.post])
        found[places[one.post][0]] += piece.sensed(one)
    for post in sorted(found):
        yield from _settle(plan, found[post])


def search_whole(plan: Plan, batch: Batch) -> Iterator[Found]:
    """What the rules that look at a draft as a whole (its account, its media) find; see `Rule.whole`."""
    for post, draft in enumerate(batch.drafts or ()):
        if draft.account is None and not draft.media and draft.said_as is None:
            continue
        scene = _Piece(plan, batch, post, 0, batch.folded[post].text[:LONGEST]).scene
        for number, rule in plan.whole:
            assert rule.whole is not None
            confidence = rule.whole(scene)
            if confidence is not None and Accepted(rule.id) not in plan.accepted:
                hit = _judge(rule, Hit(scene, None, 0, 0, confidence, rule.severity))
                if hit is not None:
                    yield Found(post, number, None, 0, hit)


class _Piece:
    """A piece of a post that some pattern may match; its scene is set when one does."""

    def __init__(self, plan: Plan, batch: Batch, post: int, base: int, text: str) -> None:
        self._plan, self._batch, self._post, self._base, self._text = plan, batch, post, base, text

    @cached_property
    def scene(self) -> Scene:
        """The piece with all that rules may ask of it."""
        base, post, batch = self._base, self._post, self._batch
        end = base + len(self._text)

        def mentioned() -> list[Named]:
            return [
                Named(mention.kind, max(mention.start - base, 0), min(mention.end, end) - base, mention.confidence)
                for mention in batch.named(post)
                if mention.start < end and mention.end > base
            ]

        draft = batch.drafts[post] if batch.drafts is not None else None
        language = batch.language(post).split("-")[0]
        return Scene(self._text, self._plan.author, draft=draft, mentions=mentioned, language=language)

    def search(self, probe: Probe) -> Iterator[Found]:
        """The hits of one pattern."""
        try:
            for match in probe.regex.finditer(self._text):
                hit = _hit(probe, self.scene, match)
                if hit is not None:
                    yield self._found(probe.number, hit)
        except RuleError:
            raise
        except (
            Exception
        ) as error:  # a border: whatever a rule's own code raises, the author must learn which rule it was
            raise RuleError(probe.rule.id, f"its code raised {type(error).__name__}") from error

    def sensed(self, one: Sensed) -> Iterator[Found]:
        """The hit of a trained head, if the rule's guards leave enough of it."""
        rule = self._plan.rules[one.number]
        if rule.languages and self.scene.language and self.scene.language not in rule.languages:
            return
        try:
            hit = _judge(rule, Hit(self.scene, None, one.start, one.end, one.confidence, rule.severity))
        except Exception as error:  # a border, as above
            raise RuleError(rule.id, f"its code raised {type(error).__name__}") from error
        if hit is not None:
            yield self._found(one.number, hit)

    def _found(self, number: int, hit: Hit) -> Found:
        span = self._batch.folded[self._post].original(self._base + hit.start, self._base + hit.end)
        return Found(self._post, number, span, self._base, hit)


def _may_speak(probe: Probe, language: str, text: str, plain: bytes) -> bool:
    """Whether a pattern with languages of its own may match: asked first, since it is long and few posts are in them."""
    pattern = probe.pattern
    language = language.split("-")[0]
    if language and language not in (pattern.languages or ()):
        return False
    if not isinstance(pattern.regex, str) and not pattern.regex.holds(text):
        return False
    return not plain or bool(probe.may_match(plain))


def _hit(probe: Probe, scene: Scene, match: re.Match[str]) -> Hit | None:
    """The hit that a match stands for, or None where the rule's own checks and guards leave too little of it."""
    rule, pattern = probe.rule, probe.pattern
    languages = rule.languages if pattern.languages is None else pattern.languages
    if languages and scene.language and scene.language not in languages:
        return None
    start, end = match.span("span") if "span" in match.re.groupindex else match.span()
    if end <= start:
        start, end = match.span()
    if end <= start:
        return None
    hit = Hit(scene, match, start, end, pattern.confidence, pattern.severity or rule.severity)
    if pattern.confirm is not None and not pattern.confirm(hit):
        return None
    return _judge(rule, hit)


def _judge(rule: Rule, hit: Hit) -> Hit | None:
    """The hit after the rule's weighing by author and its guards; None if nothing is left to say."""
    severity = rule.weigh(hit) if rule.weigh is not None else hit.severity
    if severity is None:
        return None
    confidence = hit.confidence
    for guard in rule.guards:
        confidence *= guard(hit)
        if confidence < FLOOR:
            return None
    return Hit(hit.scene, hit.match, hit.start, hit.end, confidence, severity)


def _settle(plan: Plan, found: list[Found]) -> list[Found]:
    """The hits of one post with overlaps settled: within a rule the surest stays, and rules yield to those that say it better.

    O(n log n) in the hits, so that a long text full of them stays in proportion.
    """
    if len(found) > 1:
        taken: defaultdict[int, _Disjoint] = defaultdict(_Disjoint)
        surest_first = sorted(found, key=lambda one: (-one.hit.confidence, one.span))
        found = [one for one in surest_first if taken[one.number].add(one)]
        found = [one for one in found if not _is_said_better(plan, one, taken)]
    if plan.accepted:
        found = [one for one in found if not _is_accepted(plan.rules[one.number], one.hit, plan.accepted)]
    return sorted(found, key=lambda one: (one.span, one.number))


class _Disjoint:
    """Spans of one rule in one post, none overlapping another, in order."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def meets(self, span: Span) -> bool:
        """Whether a span overlaps one of these."""
        place = bisect_left(self._spans, span)
        after = place < len(self._spans) and self._spans[place].start < span.end
        return after or (place > 0 and self._spans[place - 1].end > span.start)

    def add(self, one: Found) -> bool:
        """Takes a hit's span in, unless it overlaps; whether it did."""
        assert one.span is not None
        if self.meets(one.span):
            return False
        insort(self._spans, one.span)
        return True


def _is_said_better(plan: Plan, one: Found, taken: Mapping[int, _Disjoint]) -> bool:
    assert one.span is not None
    better = (plan.numbers.get(name, -1) for name in plan.rules[one.number].yields_to)
    anywhere = plan.rules[one.number].sense is not None and one.hit.match is None
    return any(number in taken and (anywhere or taken[number].meets(one.span)) for number in better)


def _is_accepted(rule: Rule, hit: Hit, accepted: frozenset[Accepted]) -> bool:
    return Accepted(rule.id) in accepted or Accepted(rule.id, hit.text.casefold()) in accepted
