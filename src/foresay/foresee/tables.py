"""What a batch says, as columns: numpy arrays of equal length, one row a finding or a mention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from foresay.foresee.rule import Rule
from foresay.model import Finding, MentionKind, Severity, Span

if TYPE_CHECKING:
    import pyarrow

SEVERITIES: tuple[Severity, ...] = tuple(Severity)
"""Name table of the severity codes: `SEVERITIES[code]`."""

MENTION_KINDS: tuple[MentionKind, ...] = tuple(MentionKind)
"""Name table of the mention kinds: `MENTION_KINDS[code]`."""


@dataclass(frozen=True, slots=True, repr=False)
class Findings:
    """Findings of a batch, ordered by post, start and rule.

    Columns, all of length n: `post` int64 (index into the input), `rule` uint16 (code into `rules`), `start` and `end` int64 (code points
    of the post), `severity` uint8 (code into `SEVERITIES`), `confidence` float32 in [0, 1]. `posts` is how many posts were read.
    """

    post: NDArray[np.int64]
    rule: NDArray[np.uint16]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    severity: NDArray[np.uint8]
    confidence: NDArray[np.float32]
    catalogue: tuple[Rule, ...]
    posts: int

    @property
    def rules(self) -> tuple[str, ...]:
        """Name table of the rule codes: `rules[code]` is a rule id."""
        return tuple(rule.id for rule in self.catalogue)

    @property
    def severities(self) -> tuple[str, ...]:
        """Name table of the severity codes."""
        return tuple(severity.value for severity in SEVERITIES)

    def __len__(self) -> int:
        return len(self.post)

    def __repr__(self) -> str:
        return f"<{len(self)} findings in {self.posts} posts>"

    def __iter__(self) -> Iterator[Finding]:
        """The rows as `Finding` objects, made as they are asked for.

        They carry no remedies and no names of people touched: both need the text. Check that one post for them.
        """
        columns = (self.post, self.rule, self.start, self.end, self.severity, self.confidence)
        for post, number, start, end, severity, confidence in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            rule = self.catalogue[number]
            yield Finding(
                rule=rule.id,
                family=rule.family,
                severity=SEVERITIES[severity],
                confidence=confidence,
                spans=(Span(start, end),),
                headline=rule.headline,
                why=rule.why,
                audiences=rule.audiences,
                touches=("you",) if rule.touches in ("you", "both") else (),
                protected=rule.protected,
                duty=rule.duty,
                post=post,
            )

    def to_arrow(self) -> pyarrow.Table:
        """The columns as a pyarrow table, `rule` and `severity` dictionary-encoded. Raises ImportError without pyarrow."""
        return _arrow(
            {
                "post": self.post,
                "rule": (self.rule, self.rules),
                "start": self.start,
                "end": self.end,
                "severity": (self.severity, self.severities),
                "confidence": self.confidence,
            }
        )


@dataclass(frozen=True, slots=True, repr=False)
class Mentions:
    """Mentions of a batch, ordered by post and start.

    Columns, all of length n: `post` int64, `kind` uint8 (code into `MENTION_KINDS`), `start` and `end` int64 (code points of the post),
    `confidence` float32 in [0, 1]. `posts` is how many posts were read.
    """

    post: NDArray[np.int64]
    kind: NDArray[np.uint8]
    start: NDArray[np.int64]
    end: NDArray[np.int64]
    confidence: NDArray[np.float32]
    posts: int

    @property
    def kinds(self) -> tuple[str, ...]:
        """Name table of the kind codes."""
        return tuple(kind.value for kind in MENTION_KINDS)

    def __len__(self) -> int:
        return len(self.post)

    def __repr__(self) -> str:
        return f"<{len(self)} mentions in {self.posts} posts>"

    def to_arrow(self) -> pyarrow.Table:
        """The columns as a pyarrow table, `kind` dictionary-encoded. Raises ImportError without pyarrow."""
        return _arrow(
            {
                "post": self.post,
                "kind": (self.kind, self.kinds),
                "start": self.start,
                "end": self.end,
                "confidence": self.confidence,
            }
        )


def column(values: Sequence[Any], dtype: type[np.generic]) -> NDArray[Any]:
    """A column from plain values."""
    return np.fromiter(values, dtype=dtype, count=len(values))


def _arrow(columns: dict[str, Any]) -> pyarrow.Table:
    try:
        import pyarrow as pa
    except ModuleNotFoundError as error:
        raise ImportError("Arrow tables need pyarrow: pip install 'foresay[arrow]'") from error

    def encode(values: Any) -> Any:
        if isinstance(values, tuple):
            codes, names = values
            return pa.DictionaryArray.from_arrays(pa.array(codes), pa.array(names, pa.string()))
        return pa.array(values)

    return pa.table({name: encode(values) for name, values in columns.items()})
