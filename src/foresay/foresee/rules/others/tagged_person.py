"""Names an account next to a place or a state it may not want to be seen in.

Why it matters: A tag puts it on their page, in front of their work and family, with their name on it. You know the
context; their readers do not.
Who is touched: The person you tag.
Instead: Ask, or leave the tag out.
Not meant: Talks, thanks, restaurants, replies to what they have posted themselves.
Sources: Solove, A Taxonomy of Privacy (exposure); Besmer and Lipford 2010, Moving Beyond Untagging.
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    public_figure,
    question,
    quotation,
)
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import any_of, shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Family, Severity

_PLACES = (
    "aa meeting", "na meeting", "rehab", "detox", "strip club", "gay bar", "gay club", "drag show", "pride", "the clinic", "planned parenthood", "abortion clinic",
    "fertility clinic", "std clinic", "psych ward", "therapy", "family court", "court", "jail", "the drunk tank", "police station", "the protest", "the rally", "protest march",
    "a protest", "a rally", "job interview", "interview at", "food bank", "shelter", "women's shelter", "refuge", "casino", "detention", "hospital", "the er", "a&e", "the hospital",
)  # fmt: skip
_PLACE_NEAR = tuple(place.removeprefix("the ").removeprefix("a ") for place in _PLACES)
_STATE = (
    r"(?:so\s+|absolutely\s+|completely\s+|still\s+|blind\s+|very\s+)?(?:drunk|wasted|hammered|high|stoned|plastered|"
    r"hungover|shitfaced|pissed|passed\s+out|blackout)"
)
_TAG = r"(?P<who>(?<!\w)@(?!user\b)\w{2,30})"


def _first_is_no_reply(hit: Hit) -> bool:
    return hit.match is not None and not (hit.match.start("who") == 0 and hit.scene.text.count("@") > 1)


RULE = Rule(
    id="tagged-person",
    family=Family.OTHERS,
    headline="Tags somebody where they may not want to be seen",
    why="A tag shows it on their page too, to people who know them and do not know the story.",
    short="somebody tagged in a delicate place",
    severity=Severity.MEDIUM,
    audiences=(Audience.FAMILY, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(
            rf"{_TAG}(?:\s+(?:and\s+(?:me|i)|is|was|and\s+@\w{{2,30}}|with\s+me|here|today|tonight|spotted|seen|"
            rf"crying|back))*\s+(?:at|in|outside|from|leaving)\s+(?:the\s+|an?\s+|their\s+|her\s+|"
            rf"his\s+)?(?:\w+\s+)?{any_of(*_PLACES)}(?!\s+(?:month|flag|is|was|has|of|and|bill|row))",
            near=_PLACE_NEAR,
            confidence=0.84,
            confirm=_first_is_no_reply,
        ),
        Pattern(
            rf"\b(?:at|in|outside|off\s+to|from)\s+(?:the\s+|an?\s+)?(?:\w+\s+)?{any_of(*_PLACES)}\s+(?:today\s+|"
            rf"tonight\s+|again\s+)?with\s+{_TAG}",
            near=_PLACE_NEAR,
            confidence=0.85,
            beside=(shape_of(r"\bwith\s+@\w"),),
        ),
        Pattern(
            rf"{_TAG}\s+(?:is|was|were|got|being|looking|gets|so)\s+(?:so\s+)?{_STATE}\b(?!\s+(?:off|on\s+(?:love|"
            rf"power|life)|quality|time|school|level))",
            near=(
                "drunk",
                "wasted",
                "hammered",
                "high",
                "stoned",
                "plastered",
                "hungover",
                "shitfaced",
                "pissed",
                "passed out",
                "blackout",
            ),
            confidence=0.84,
        ),
        Pattern(
            rf"\b(?:look\s+at|pics?\s+of|photos?\s+of|video\s+of|spotted|caught|"
            rf"poor)\s+{_TAG}\s+(?:\w+\s+){{0,2}}?{_STATE}\b",
            near=(
                "drunk",
                "wasted",
                "hammered",
                "high",
                "stoned",
                "plastered",
                "hungover",
                "shitfaced",
                "pissed",
                "passed out",
                "blackout",
            ),
            confidence=0.86,
        ),
    ),
    guards=(passed_on, quotation, headline, denied, question, conditional, fiction, joking, public_figure),
    remedies=(
        ask(),
        reword("I was with someone I am fond of.", "Tell it without the tag", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[@amy at the AA meeting], so proud of her",
        "night out: [@jonas was so wasted] he hugged a lamp post",
        "sitting [in family court with @lena], hold her hand for me",
        "look [@tara_b crying in the hospital] 💔",
        "[photos of @greg absolutely hammered] coming up",
        "[@priya and me at the strip club], don't tell accounts",
    ),
    quiet=(
        "@amy great talk today",
        "@amy ranks high on my list of favourite writers, right after lunch",
        "thanks @jonas for the lift to the airport",
        "The protest was reported by @dailynews",
        "reading about the abortion clinic bill",
        "@trainline the train at the station is late",
        "If @amy was drunk I didn't notice",
        "the goalkeeper @star was wasted at right back, what a match",
    ),
)
