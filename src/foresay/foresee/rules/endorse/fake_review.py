"""A review of the author's own product, or a paid-for one, dressed as a customer's.

Why it matters: Readers choose by reviews; passing off one's own is against the law in many places and hard to live down once found.
Who is touched: Readers, rivals who play fair, your employer, you.
Instead: Say whom you work for, or ask real customers without offering anything for praise.
Not meant: Honest requests for a review, reviews of other people's products, founders who say they are.
Sources: 16 CFR 465 (2024); 16 CFR 255.5.
"""

import re

from foresay.foresee.guards import condemned, denied, fiction, joking, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, disclose
from foresay.model import Audience, Author, Family, Severity

_SAYS_SO = lazy(
    r"\bdisclosure\b|#(?:ad|employee)\b|\bi\s+(?:work|worked)\s+(?:for|at|there)\b|\b(?:we|our|my\s+(?:company|employer|team|own))\b|\bi'm\s+(?:the\s+|a\s+)?(?:co-?)?(?:founder|owner|maker)\b|\bbiased\b",
    re.IGNORECASE,
)
_STARS = r"(?:(?:5|five)(?:\s+out\s+of\s+(?:5|five)|[-\s]+stars?)|(?:5|five)/(?:5|five)|⭐{5}|★{5})"


def _not_said(hit: Hit) -> bool:
    return not hit.in_text(_SAYS_SO)


_TOM = Author(employers=("Crumb & Co",), products=("CrumbApp",))

RULE = Rule(
    id="fake-review",
    family=Family.ENDORSE,
    headline="Reviews your own side as if you were a customer",
    why="People choose by reviews, and one that hides who wrote it is unlawful in many places.",
    short="your own product, reviewed as a customer",
    severity=Severity.HIGH,
    audiences=(Audience.CUSTOMERS, Audience.PRESS, Audience.EMPLOYER),
    touches="both",
    duty="Rules on reviews: in the United States 16 CFR 465",
    patterns=(
        Pattern(
            rf"{_STARS}[^.!?\n]{{0,40}}(?:to|for|from\s+me\s+for|,|:|-)?\s*(?P<who><employer>)",
            ("<employer>",),
            0.85,
            confirm=_not_said,
        ),
        Pattern(
            rf"{_STARS}[^.!?\n]{{0,40}}(?:to|for|from\s+me\s+for|,|:|-)?\s*(?P<who><product>)",
            ("<product>",),
            0.88,
            confirm=_not_said,
        ),
        Pattern(rf"(?P<who><employer>)[^.!?\n]{{0,40}}{_STARS}", ("<employer>",), 0.82, confirm=_not_said),
        Pattern(rf"(?P<who><product>)[^.!?\n]{{0,40}}{_STARS}", ("<product>",), 0.85, confirm=_not_said),
        Pattern(
            r"\bas\s+a\s+(?:\w+\s+)?(?:customer|buyer|guest|patient|shopper|subscriber)\s+(?:of|at)\s+<employer>",
            ("<employer>",),
            0.85,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:as\s+a\s+(?:\w+\s+)?(?:customer|buyer|guest|shopper|subscriber)|i\s+bought)\s+(?:of\s+|at\s+|my\s+|the\s+|a\s+|this\s+){0,4}<product>",
            ("<product>",),
            0.8,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:leave|leaving|write|post|give)\s+(?:(?:us|me|them)\s*)?(?:a|an|your)?\s*(?:(?:5|five)[-\s]+stars?|good|positive|glowing|nice)\s+(?:google\s+|amazon\s+|trustpilot\s+|yelp\s+)?(?:reviews?|rating)\s+(?:and|for|to)\s+(?:\w+\s+){0,3}(?:get|receive|win|free|discount|gift|voucher|refund|[0-9]{1,3}\s?%|[$£€])",
            near=("review", "reviews", "rating"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:i|we|my\s+boss\s+(?:made|makes|asked|had)\s+(?:us|me))\s+(?:to\s+)?(?:\w+\s+)?(?:write|wrote|writing|post|posted|posting|bought|buy|left|leave)\s+(?:\w+\s+)?(?:fake|made-?up|glowing)\s+(?:\w+\s+)?reviews?\s+(?:for|of|on|about)\s+(?:our|my|the|ourselves|us)\b",
            ("fake", "made-up", "madeup", "glowing"),
            0.9,
        ),
    ),
    guards=(quotation, condemned, denied, question, fiction, joking),
    remedies=(disclose("Disclosure: I work for them.", "Say that you work there"), cut_sentence()),
    fires=(
        Sample("[5 stars to Crumb & Co], best rolls in town", _TOM),
        Sample("Downloaded it last night. [CrumbApp, five stars], five loaves", _TOM),
        Sample("[As a loyal customer of Crumb & Co] I can only say wow", _TOM),
        "[Leave us a five-star review and get a free] coffee",
        "[we wrote fake reviews for our] own cafe for a year",
        Sample("[I bought CrumbApp] and never looked back", _TOM),
        "[My boss made us post glowing reviews of the] hotel",
    ),
    quiet=(
        Sample("Disclosure: I work for them. 5 stars to Crumb & Co", _TOM),
        "5 stars to the bakery on the corner",
        "Leave us a review, good or bad, we read them all",
        Sample("I'm the founder of CrumbApp, so of course five stars", _TOM),
        "Five stars over the sea tonight",
        "The article says people who write fake reviews for the money get caught",
        Sample("Crumb & Co opens at five, starlings outside", _TOM),
        "Has anyone written fake reviews for the hotel?",
    ),
)
