"""Stories, songs, games, kitchens and stadiums: where strong words are at home."""

from __future__ import annotations

import re

from foresay.foresee.frames import Voice, voice_of
from foresay.foresee.scan.lazy import lazy, sieved
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


_STORY = lazy(
    r"\bin\s+(?:the|this|that|my|her|his|their|a|an|chapter|our)\s+(?:[\w-]+\s+){0,2}?(?:novel|book|film|movie|game|campaign|series|show|story|play|musical|comic|"
    r"episode|scene|dream|sims|[0-9]{1,2})\s*(?:,|:|-|\bi\b|\bmy\b|\bwe\b|\bour\b|\bhe\b|\bshe\b|\bthey\b|$)|\bmy\s+(?:\w+\s+)?(?:character|avatar|oc|sim|npc|villager)\b",
    re.IGNORECASE,
)


def fiction(hit: Hit) -> float:
    """Doubts what stands in a sentence about a story, a song, a game, a recipe or a match, and what is sung."""
    return 0.3 if hit.in_sentence(_FICTION) or voice_of(hit) is Voice.SUNG else 1.0


def joking(hit: Hit) -> float:
    """Doubts what the author marks as a joke."""
    return 0.4 if hit.in_text(_JOKING) else 1.0


def in_a_story(hit: Hit) -> float:
    """Doubts what a story, a game or a dream is said to hold, before the words found: for rules about places, where a game or a film may
    well be where somebody is."""
    start = hit.scene.sentence(hit.start)[0]
    return 0.2 if _STORY.search(hit.scene.text[start : hit.match.start() if hit.match else hit.start]) else 1.0
