"""A promise or projection about money, as those who sell it must not make.

Why it matters: For licensed people every public word about returns is advertising: fair, balanced, and often approved beforehand.
Who is touched: You, your firm, and those who act on it.
Instead: Say what you do, without numbers to come, or have it approved first.
Not meant: Jokes about guaranteed fun, savings accounts in adverts of shops, news about markets.
Sources: FINRA Rule 2210; Regulatory Notices 10-06, 11-39, 17-18.
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, refer, reword
from foresay.model import Audience, Author, Family, Severity

_WARNS = lazy(
    r"\b(?:scam|scams|too\s+good\s+to\s+be\s+true|beware|red\s+flag|ponzi|nobody\s+can|no\s+one\s+can|there\s+is\s+no|there's\s+no|no\s+such\s+thing|if\s+(?:someone|anyone))\b",
    re.IGNORECASE,
)


def _warned(hit: Hit) -> float:
    """Silences warnings against such promises."""
    return 0.0 if hit.in_text(_WARNS) else 1.0


def _by_licence(hit: Hit) -> Severity | None:
    if hit.author.profession == "finance":
        return Severity.HIGH if hit.author.regulated is False else Severity.CRITICAL
    return None if hit.author.profession else hit.severity


_ADVISOR = Author(profession="finance", regulated=True, role="investment adviser")

RULE = Rule(
    id="finra-promissory",
    family=Family.REGULATED,
    headline="Promises what money will do",
    why="Nobody can promise returns, and people with a licence may not; such posts usually need a look before they go out.",
    short="a promise about returns",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.CUSTOMERS),
    duty="Rules on communications with the public, such as FINRA Rule 2210 for brokers in the United States",
    patterns=(
        Pattern(
            r"\b(?:guaranteed?|guarantees?|guaranteeing|risk-?\s?free|no-?\s?risk|sure-?fire)\s+(?:\w+\s+){0,2}(?:[0-9]{1,3}(?:\.[0-9]{1,2})?\s?%|returns?|profits?|gains|yields?|income\s+for\s+life|money\s+back\s+doubled)(?!\s+polic)",
            near=(
                "guarantee*",
                "risk-free",
                "risk- free",
                "riskfree",
                "risk free",
                "no-risk",
                "no- risk",
                "no risk",
                "norisk",
                "sure-fire",
                "surefire",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"[0-9]{1,3}(?:\.[0-9]{1,2})?\s?%\s+(?:\w+\s+){0,3}(?:guaranteed|risk-?free|every\s+(?:month|year)\s+without\s+fail|no\s+matter\s+what)\b",
            ("guaranteed", "risk-free", "riskfree", "without fail", "no matter what"),
            0.8,
        ),
        Pattern(
            r"\b(?:you|they|investors|clients)\s+(?:simply\s+|just\s+|really\s+)?(?:can't|cannot|can\s+not|won't|will\s+never)\s+lose\s+(?:\w+\s+){0,2}(?:money|capital|a\s+(?:cent|penny|dime)|with\s+(?:this|these)\s+(?:fund|stock|bond|portfolio|etf)s?)\b",
            ("lose",),
            0.85,
        ),
        Pattern(
            r"\b(?:double|triple|10x|ten-?x)\s+your\s+(?:money|savings|investment|capital|portfolio|pension)\b",
            ("double your", "triple your", "10x your", "tenx your", "ten-x your"),
            0.85,
        ),
        Pattern(
            r"\bmy\s+(?:\w+\s+)?(?:clients|portfolios?|fund|investors)\s+(?:all\s+)?(?:made|earned|are\s+up|is\s+up|were\s+up|returned|gained|saw)\s+(?:over\s+|more\s+than\s+|almost\s+)?[0-9]{1,4}(?:\.[0-9]{1,2})?\s?%",
            ("clients", "portfolio", "portfolios", "fund", "investors"),
            0.88,
        ),
        Pattern(
            r"\b(?:this|the|our)\s+(?:\w+\s+)?(?:fund|stock|bond|portfolio|etf|annuity)\s+(?:will|is\s+going\s+to|is\s+bound\s+to|can\s+only)\s+(?:\w+\s+)?(?:double|triple|go\s+up|rise|outperform|beat|return|explode|pay\s+[0-9])\b",
            ("fund", "stock", "bond", "portfolio", "etf", "annuity"),
            0.82,
        ),
    ),
    guards=(passed_on, quotation, headline, reported, denied, question, fiction, joking, _warned),
    weigh=_by_licence,
    remedies=(
        cut_sentence(),
        reword(
            "Past results say little about future ones; ask me what would suit you.",
            "Say it without the promise",
            sentence=True,
        ),
        refer("whoever approves your posts"),
    ),
    fires=(
        Sample("[guaranteed 12%] a year, call me", _ADVISOR),
        Sample("[My clients made 23%] last year. Yours?", _ADVISOR),
        Sample("honestly [you can't lose money] with this one", _ADVISOR),
        Sample("Come to my webinar and [double your savings] by spring", _ADVISOR),
        "[risk-free returns] for everyone who joins today 💰",
        "[This fund will outperform] everything you own",
        Sample("[9% guaranteed], ask for the brochure", Author(profession="finance", regulated=False)),
    ),
    quiet=(
        "guaranteed fun for the whole family",
        "If someone offers guaranteed 12% returns, run: it is a scam",
        "Returns guaranteed within 30 days, keep the receipt",
        Sample("Guaranteed 12% more flour in every loaf", Author(profession="other", role="baker")),
        "Nobody can promise profits",
        "Is a guaranteed 5% return even legal?",
        "The paper reports that the fund will beat the index",
        "Double your recipe for big families",
    ),
)
