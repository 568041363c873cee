"""Something worth stealing, together with where it is kept.

Why it matters: Joined with a home that can be found, it tells what to take and where to look; insurers may ask about
it as well.
Who is touched: You, and whoever lives with you.
Instead: Show it off without the shed, the porch or the parking place, and once it is locked away.
Not meant: Adverts and reviews, things seen in a shop, stories about somebody else's bicycle.
Sources: catalogue of thefts prepared by social posts in police advice on burglary; Dou et al. 2024 (finance).
"""

from foresay.foresee.guards import (
    business_contact,
    conditional,
    headline,
    in_a_story,
    joking,
    my_voice,
    question,
    quotation,
    someone_else,
    wished,
)
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_THING = (
    r"(?:e-?bikes?|bikes?|bicycles?|motorbike|motorcycle|scooter|macbook|laptop|iphone|camera|lens(?:es)?|telescope|"
    r"rolex|watch(?:es)?|guitar|violin|cello|drone|"
    r"playstation|ps5|xbox|tv|telly|television|console|gaming\s+pc|tools|ring|diamonds?|jewell?ery|necklace|guns?|"
    r"rifle|cash|savings|gold|silver|sneakers|trainers|handbag|generator|quad)"
)
_THING_NEAR = (shape_of(rf"\b{_THING}\b"),)
_WHERE = (
    r"(?:in\s+(?:the|my|our)\s+(?:open\s+|unlocked\s+|garden\s+|front\s+|back\s+)?(?:shed|garage|porch|hallway|hall|"
    r"front\s+garden|back\s+garden|driveway|carport|boot|trunk|van)|"
    r"on\s+(?:the|my|our)\s+(?:porch|doorstep|drive|driveway|balcony|front\s+lawn)|under\s+(?:the|my|our)\s+(?:bed|"
    r"mattress|floorboards?|stairs|sofa)|"
    r"behind\s+(?:the|my|our)\s+(?:house|shed|flat)|unlocked|without\s+a\s+lock|in\s+(?:the|my|our)\s+sock\s+drawer)"
)

RULE = Rule(
    id="expensive-possession",
    family=Family.PLACE,
    headline="Says what you own and where it is kept",
    why="What it is and where it stands are together all that a thief would have to find out.",
    short="what you own and where",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:my|our|new|brand\s+new)\s+(?:\w+\s+){{0,2}}?{_THING}\s+(?:(?:is|are|'s|lives|live|sits|stands|"
            rf"stays|safely|still|now|just|parked|left|locked|always|sitting)\s+){{0,4}}{_WHERE}\b",
            near=(
                "shed",
                "garage",
                "porch",
                "hallway",
                "hall",
                "garden",
                "driveway",
                "drive",
                "carport",
                "boot",
                "trunk",
                "van",
                "doorstep",
                "balcony",
                "lawn",
                "bed",
                "mattress",
                "floorboard",
                "floorboards",
                "stairs",
                "sofa",
                "behind",
                "unlocked",
                "without a lock",
                "sock drawer",
            ),
            confidence=0.85,
            beside=_THING_NEAR,
        ),
        Pattern(
            rf"\bi\s+(?:always\s+|still\s+|just\s+)?(?:keep|leave|left|hide|store|stash)\s+(?:all\s+)?(?:my|our|the|"
            rf"all\s+my|a\s+lot\s+of|some)\s+(?:\w+\s+){{0,2}}?{_THING}\s+(?:and\s+\w+\s+)?{_WHERE}\b",
            near=("keep", "leave", "left", "hide", "store", "stash"),
            confidence=0.85,
            severity=Severity.MEDIUM,
            beside=_THING_NEAR,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:never|don't|rarely|hardly\s+ever|always\s+forget\s+to)\s+lock\s+(?:the|my|"
            r"our)\s+(?:front\s+door|back\s+door|door|doors|house|car|shed|garage|bike)\b",
            near=("lock",),
            confidence=0.85,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            r"\b(?:parcel|package|delivery|box)(?:es|s)?\s+(?:is|has\s+been|was|are|got|were)\s+(?:left|sitting|"
            r"dumped|dropped)\s+(?:outside\s+)?(?:on|in|by|at)\s+(?:my|our)\s+(?:front\s+)?(?:porch|doorstep|door|"
            r"step|drive)\b",
            near=("porch", "doorstep", "door", "step", "drive"),
            confidence=0.75,
        ),
    ),
    guards=(
        my_voice,
        quotation,
        headline,
        question,
        conditional,
        wished,
        joking,
        business_contact,
        someone_else,
        in_a_story,
    ),
    remedies=(
        reword("I am very happy with what I bought.", "Leave out where it is kept", sentence=True),
        delay("it is locked away"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[new e-bike in the open shed] and I keep looking at it",
        "[my cello lives under the stairs], poor thing",
        "[I keep my savings under the mattress], laugh if you like",
        "[we never lock the back door], it's that kind of village",
        "[our brand new telly is still in the hallway] because nobody can lift it",
        "[I left my laptop in the van] again 🙃",
    ),
    quiet=(
        "e-bikes: 20% off in the garage sale on Main Street",
        "his bike is in the shed",
        "I keep my promises in the end",
        "the new camera in the phone is fine",
        "we never lock horns over money",
        "my heart is in the garage with that old Fiat",
        "If I leave my bike unlocked it rains",
        "lock your doors, people",
    ),
)
