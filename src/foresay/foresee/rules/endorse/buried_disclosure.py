"""A disclosure where nobody sees it: behind a heap of tags or at the end of a long post.

Why it matters: It must be difficult to miss; at the end, after "more", most readers never get there.
Who is touched: Readers, the brand, you.
Instead: Put "Ad" in the first line.
Not meant: A disclosure in the first line, #ad as the only tag of a short post.
Sources: 16 CFR 255.0(f); Teami 2020, Warner Bros. 2016.
"""

import re

from foresay.foresee.guards import joking, quotation
from foresay.foresee.rule import Pattern, Rule, Way
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.model import Audience, Family, RemedyKind, Severity

_FIRST = 120
"""Code points a reader sees before "more" on most networks, give or take."""
_PLAIN = lazy(
    r"(?<!\w)(?:#(?:ad|advert|sponsored|gifted|paidpartnership)\b|ad:|ad\s*[|-]|advert(?:isement)?:|sponsored\s+by|gift(?:ed)?\s+(?:from|by)|paid\s+partnership|disclosure:)",
    re.IGNORECASE,
)
_TAG = r"#(?:ad|sponsored|gifted|advert|paidpartnership|sponsoredpost|paidad|gift|adgifted)\b"
_NEAR = (
    "#ad",
    "#sponsored",
    "#gifted",
    "#advert",
    "#paidpartnership",
    "#sponsoredpost",
    "#paidad",
    "#gift",
    "#adgifted",
)


def _said_late(hit: Hit) -> bool:
    first = _PLAIN.search(hit.scene.text)
    tag = hit.start
    return (first is None or first.start() >= min(tag, _FIRST)) and hit.scene.text[:tag].count("#") >= 3


def _far_down(hit: Hit) -> bool:
    first = _PLAIN.search(hit.scene.text)
    return hit.start > _FIRST and (first is None or first.start() > _FIRST)


RULE = Rule(
    id="buried-disclosure",
    family=Family.ENDORSE,
    headline="Says that it is an ad where few will see it",
    why="A disclosure counts when it is hard to miss; among tags or at the end, most readers never reach it.",
    short="an ad said too late",
    severity=Severity.LOW,
    audiences=(Audience.CUSTOMERS, Audience.PRESS),
    languages=(),
    duty="Clear and conspicuous disclosure: in the United States 16 CFR 255.0(f)",
    patterns=(
        Pattern(rf"(?:#\w{{1,40}}\s+){{3,12}}(?P<span>{_TAG})", _NEAR, 0.85, confirm=_said_late),
        Pattern(rf"(?<![\w#]){_TAG}", _NEAR, 0.82, confirm=_far_down),
    ),
    guards=(quotation, joking),
    remedies=(
        Way(
            RemedyKind.DISCLOSE,
            "Begin the post with “Ad”",
            replace=lambda hit: f"Ad: {hit.sentence}",
            sentence=True,
            instead="Ad:",
        ),
        Way(RemedyKind.DISCLOSE, "Move it to the very first line", instead="Ad:"),
    ),
    fires=(
        "This serum, honestly #love #glow #sun [#ad]",
        "my mornings now #coffee #home #cosy #cup [#sponsored] #bliss",
        "New boots #ootd #autumn #walk [#gifted]",
        "I never thought a blender could make me cry but here we are, three smoothies in, and the children are asking for spinach. I am not making this up [#ad]",
        "We walked along the coast for three days, slept like stones in the prettiest rooms, ate our weight in scones and came home new people. [#gifted] stay",
        "#skin #care #routine [#ad] for you",
    ),
    quiet=(
        "#ad This serum, honestly #love #glow #sun",
        "Ad: my mornings now #coffee #home #cosy #cup #sponsored",
        "This serum #ad",
        "The #adventure of #three #dogs and a #adder",
        "Gifted by @boots: new boots #ootd #autumn #walk #gifted",
        "#one #two #three #four, no partner involved",
        "Disclosure: I was paid. Love these #boots #rain #mud #ad",
    ),
)
