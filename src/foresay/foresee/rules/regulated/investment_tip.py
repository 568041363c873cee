"""A tip to buy or sell, from someone who advises for a living or works at the company.

Why it matters: From you it is more than an opinion: it may be advice that has to suit the reader, or a word from inside.
Who is touched: You, your firm, readers who follow the tip.
Instead: Say what you hold and whom you work for, or leave it out.
Not meant: Prices as news, savings of ordinary people, cashtags without a call to act.
Sources: FINRA suitability; Securities Act 17(b) on touting (general); EU Market Abuse Regulation (general).
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, disclose, refer
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_TICKER = r"\$[a-z]{1,5}(?:\.[a-z]{1,2})?\b"
_ACT = (
    r"(?:buy|buying|load(?:ing)?\s+up|loading|going\s+long|long|short|shorting|sell|selling|dump|dumping|accumulate|accumulating|all\s+in|get\s+in|getting\s+in|yolo(?:ing)?|hold|add|adding|calls|puts|undervalued|"
    r"overvalued|to\s+the\s+moon|mooning|a\s+steal|strong\s+buy|cheap)"
)
_NEAR_ACT_TICKER = (shape(r"\$[a-zA-Z]"),)
_SAYS_SO = lazy(
    r"\bdisclosure\b|\bi\s+(?:work\s+(?:for|at)|hold|own)\b|\bnot\s+(?:financial|investment)\s+advice\b", re.IGNORECASE
)


def _by_author(hit: Hit) -> Severity | None:
    author = hit.author
    if author.profession == "finance":
        return Severity.HIGH
    own_firm = any(name.casefold() in hit.text.casefold() for name in author.employers)
    return Severity.HIGH if own_firm and author.employer_kind in (EmployerKind.LISTED, None) else None


def _says_so(hit: Hit) -> float:
    """Doubts tips that say what the author holds and for whom they work."""
    return 0.35 if hit.in_text(_SAYS_SO) else 1.0


_BROKER = Author(profession="finance", employers=("Northwind",), employer_kind=EmployerKind.LISTED)

RULE = Rule(
    id="investment-tip",
    family=Family.REGULATED,
    headline="Gives a tip to buy or sell",
    why="From someone in your position it may count as advice or as a word from inside, whoever reads it.",
    short="a tip to buy or sell",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.CUSTOMERS, Audience.STRANGERS),
    duty="Rules on recommendations and on inside information; your firm's rules on personal posts",
    patterns=(
        Pattern(rf"\b{_ACT}\s+(?:\w+\s+){{0,3}}{_TICKER}", _NEAR_ACT_TICKER, 0.85),
        Pattern(
            rf"{_TICKER}(?:\s+(?:is|looks|are|looking|still|so|really|a|way|going|heading|now)){{0,4}}\s+{_ACT}\b",
            _NEAR_ACT_TICKER,
            0.82,
        ),
        Pattern(rf"\b{_ACT}\s+(?:\w+\s+){{0,2}}<employer>(?:'s)?\s+(?:stock|shares?)\b", ("<employer>",), 0.88),
        Pattern(
            r"<employer>(?:'s)?\s+(?:stock|shares?)\s+(?:is|are|looks?)\s+(?:\w+\s+)?(?:a\s+(?:steal|bargain|buy)|cheap|undervalued|overvalued|on\s+sale)\b",
            ("<employer>",),
            0.88,
        ),
        Pattern(
            r"\b(?:buy|sell|load\s+up\s+on|get\s+into|dump)\s+(?:\w+\s+){0,2}(?:stocks?|shares|bitcoin|btc|ethereum|bonds|gold|crypto)\s+(?:now|today|before|while|asap)\b",
            ("stock", "stocks", "shares", "bitcoin", "btc", "ethereum", "bonds", "gold", "crypto"),
            0.82,
        ),
    ),
    guards=(passed_on, quotation, headline, denied, question, fiction, joking, _says_so),
    weigh=_by_author,
    remedies=(
        disclose("Disclosure: I work in this business, so take it with care.", "Say where you stand"),
        cut_sentence(),
        refer("whoever approves your posts"),
    ),
    fires=(
        Sample("[load up on $ACME] before lunch", _BROKER),
        Sample("[$TSLA looks undervalued] to me, thank me later", _BROKER),
        Sample("psst, [buy Northwind shares]", _BROKER),
        Sample("I keep saying it: [Northwind stock is a steal]", Author(employers=("Northwind",))),
        Sample("[Sell your bonds now] and sleep well", _BROKER),
        Sample("[shorting $gme] again 📉", _BROKER),
    ),
    quiet=(
        Sample("$ACME closed +2% today", _BROKER),
        "load up on $ACME before lunch",
        Sample("Disclosure: I work for a bank. I like $ACME, buying more", _BROKER),
        Sample("That sandwich was $9, a steal", _BROKER),
        Sample("Should I sell $ACME?", Author(profession="education")),
        Sample("Buy shares of joy, hold your children", _BROKER),
        Sample("I would never short $ACME", _BROKER),
        Sample("Northwind stock is a steal", Author(employers=("Southwind",))),
    ),
)
