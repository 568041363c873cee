"""A post as it is frozen in the database, and the digest that stands for exactly what will be sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from foresay.networks.contract import Attachment, Card, Post, Remote

Frozen = dict[str, Any]
"""A `Post` as JSON can hold it."""


def freeze(post: Post) -> Frozen:
    """The post as JSON can hold it; `thaw` gives the same post back."""
    return asdict(post) | {"at": post.at.isoformat(), "extras": dict(post.extras)}


def thaw(frozen: Mapping[str, Any]) -> Post:
    """The post that was frozen."""
    card, answers = frozen.get("card"), frozen.get("answers")
    return Post(
        text=frozen["text"],
        at=datetime.fromisoformat(frozen["at"]),
        title=frozen.get("title", ""),
        content_warning=frozen.get("content_warning", ""),
        language=frozen.get("language", ""),
        visibility=frozen.get("visibility", ""),
        replies=frozen.get("replies", ""),
        attachments=tuple(Attachment(**each) for each in frozen.get("attachments", ())),
        card=Card(**card) if card else None,
        answers=Remote(**answers) if answers else None,
        extras=frozen.get("extras", {}),
    )


def size(post: Post) -> int:
    """The bytes of all that goes along."""
    return sum(each.size for each in post.attachments)


def digest(parts: Iterable[Mapping[str, Any]]) -> str:
    """Stands for exactly these things: equal only when every word, picture, account, choice and time is. SHA-256, hex."""
    said = json.dumps(list(parts), sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(said.encode()).hexdigest()
