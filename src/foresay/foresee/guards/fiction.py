"""Stories, songs, games, kitchens and stadiums: where strong words are at home."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import sieved
from foresay.foresee.scene import Hit

_FICTION = sieved(
    r"\b(?:novel|chapter|character|movie|film|episode|season\s+[0-9]|trailer|plot|fanfic|fiction|lyrics?|song|album|track|verse|playlist|"
    r"netflix|podcast\s+about|documentary|game|gaming|gamer|level\s+[0-9]+|boss\s+fight|quest|respawn|xbox|playstation|steam|minecraft|"
    r"fortnite|call\s+of\s+duty|dnd|d&d|roleplay|cosplay|recipe|ingredients?|tbsp|tsp|oven|preheat|marinade|goal|half-?time|quarterback|"
    r"striker|goalkeeper|touchdown|playoffs?|league|innings?|home\s+run|the\s+book|audiobook|"
    r"(?:the|this|that|tv|television|web|netflix|comedy|drama|crime|anime|book|new|whole|mini)[\s-]series(?!\s+of\b)|match\s?-?(?:day|point|report)s?|"
    r"(?:(?:the|this|that|our|tonight's|today's|yesterday's|what\s+a)\s+(?:(?:big|first|last|next|final|opening|whole|home|away)\s+)?|"
    r"(?:football|soccer|tennis|cricket|rugby|chess|boxing|wrestling|test|cup|league|title)\s+)match)\b",
    re.IGNORECASE,
)
_JOKING = sieved(
    r"(?:^|\s)/s\b|(?<!\w)#(?:sarcasm|joke|jk|satire|parody|notserious)\b|\bjust\s+kidding\b|\bj/k\b|\bjk\b|\bapril\s+fools?\b",
    re.IGNORECASE,
)


def fiction(hit: Hit) -> float:
    """Doubts what stands in a sentence about a story, a song, a game, a recipe or a match."""
    return 0.3 if hit.in_sentence(_FICTION) else 1.0


def joking(hit: Hit) -> float:
    """Doubts what the author marks as a joke."""
    return 0.4 if hit.in_text(_JOKING) else 1.0
