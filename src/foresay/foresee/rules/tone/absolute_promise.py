"""A promise without limits, made under a company's name or in a public role.

Why it matters: Customers and the press keep such lines and show them on the day it goes wrong; in some fields a guarantee binds.
Who is touched: You and those you speak for; customers who rely on it.
Instead: Say what you do and by when, and what happens if it fails.
Not meant: Promises among friends, encouragement ("never give up"), guarantees with their terms.
Sources: FINRA 2210 on promissory statements and the FTC on substantiation (the regulated kind has a rule of its own); general knowledge.
"""

from foresay.foresee.guards import conditional, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, refer, reword
from foresay.model import Account, Audience, Author, Family, Severity


def _public_role(hit: Hit) -> Severity | None:
    """Only where the author speaks for somebody."""
    if hit.scene.is_official:
        return Severity.MEDIUM
    return Severity.LOW if hit.author.speaks_for_employer or hit.scene.account_names_employer else None


_OFFICIAL = Account("@briskcargo", "Parcels, on time", kind="official")
_SPEAKER = Author(employers=("Brisk Cargo",), speaks_for_employer=True)

RULE = Rule(
    id="absolute-promise",
    family=Family.TONE,
    headline="Promises without limits",
    why="Customers and the press may keep this line and show it on the day something goes wrong.",
    short="a promise without limits",
    severity=Severity.LOW,
    audiences=(Audience.CUSTOMERS, Audience.PRESS),
    weigh=_public_role,
    patterns=(
        Pattern(
            r"\b(?:we|our\s+(?:\w+\s+)?(?:team|service|product|app|servers?|drivers|parcels|food|data|systems?)|it|you|your\s+(?:\w+\s+)?(?:data|parcel|order|money))(?:'ll|\s+will|\s+can)\s+(?:never(?:\s+ever)?|always)\s+\w+(?:\s+\w+)?",
            near=(shape(r"(?:will|can|'ll)[\s\x0b\x1c-\x1f]+(?:never|always)"),),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:we|i)\s+(?:(?:can|fully|absolutely|personally|hereby|100%)\s+){0,2}(?:guarantee|promise|swear)\s+(?!(?:to\s+)?(?:look|listen|try|you'll\s+love))(?:\w+\s+){0,2}\w+|(?<!\w)100\s?%\s+(?:safe|secure|guaranteed|uptime|accurate|effective|satisfaction|reliable|"
            r"risk[- ]free|refund)\b|\b(?:zero|no)\s+(?:downtime|risk|delays|side\s+effects)(?:,?\s+(?:ever|guaranteed))|\bguaranteed\s+(?:delivery|results|returns?|success|refund|to\s+\w+)\b",
            near=(
                "guarantee",
                "promise",
                "swear",
                "100%",
                "100 %",
                "downtime",
                "no risk",
                "zero risk",
                "no delays",
                "zero delays",
                "side effects",
                "guaranteed",
            ),
            confidence=0.8,
        ),
    ),
    guards=(quotation, question, conditional),
    remedies=(
        reword("We do all we can, and tell you when something goes wrong.", "Promise what you can keep", sentence=True),
        refer("whoever answers for such promises"),
        cut_sentence(),
    ),
    fires=(
        Sample("[We'll never be down] again", said_as="work"),
        Sample("[We guarantee delivery by noon], everywhere", account=_OFFICIAL),
        Sample("Your data is [100% safe] with us", _SPEAKER),
        Sample("[our drivers will always be on] time, ask anyone", account=_OFFICIAL),
        Sample("New plan, [zero downtime, ever]", said_as="work"),
        Sample("[I promise you the money] by Friday, every one of you", _SPEAKER),
    ),
    quiet=(
        "We'll never be down again",
        Sample("Never give up, says our oldest driver", said_as="work"),
        "I promise you the moon, love",
        Sample("Can you guarantee delivery by noon? We are asked that a lot.", said_as="work"),
        Sample("Always ring twice, the bell is old", said_as="work"),
        Sample("If we guarantee anything, it is tea", account=_OFFICIAL),
        "100% cotton, 30 degrees",
    ),
)
