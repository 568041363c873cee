"""A deal, takeover or tender that is still being made.

Why it matters: The other side, rivals and markets learn of it before it is signed; deals have failed over less, and a promise of silence is usual.
Who is touched: You, your employer, and the other side of the table.
Instead: Wait until both sides have said so, and then share their words.
Not meant: Bargains, football transfers, house purchases, deals that are announced, your own small contracts.
Sources: Reg FD 17 CFR 243.100; EU Market Abuse Regulation 596/2014 (general); Netflix and Francesca's reports as in financial-mnpi.
"""

import re

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    question,
    quotation,
    reported,
    someone_else,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_OUT = lazy(
    r"\b(?:announced|press\s+release|it's\s+official|officially|signed\s+last\s+(?:year|month))\b|https?://",
    re.IGNORECASE,
)
_HOME = lazy(
    r"\b(?:house|flat|apartment|mortgage|landlord|car|puppy|ebay|auction|record\s+label|label|transfer|club|player|coach|draft|nba|nfl|fifa|poker|album|band|olympics?|world\s+cup|sofa|(?:our|my|the)\s+(?:cat|dog|kids?|children|toddlers?|teenagers?|hamster|daughter|son|nan))\b",
    re.IGNORECASE,
)
_US = rf"(?:we|we're|we\s+are|we've|we\s+have|my\s+{FIRM}|our\s+{FIRM}|the\s+company\s+(?:is|has)|my\s+{FIRM}\s+(?:is|has)|our\s+{FIRM}\s+(?:is|has)|<employer>|<employer>\s+(?:is|has))"


def _by_author(hit: Hit) -> Severity | None:
    author = hit.author
    if author.employer_kind == EmployerKind.SELF:
        return Severity.LOW
    if author.employer_kind == EmployerKind.LISTED or author.profession in ("finance", "law"):
        return Severity.CRITICAL
    return hit.severity


def _not_out_not_home(hit: Hit) -> float:
    """Doubts what is announced, and deals about homes, cars and players."""
    return 0.2 if hit.in_text(_OUT) or hit.in_sentence(_HOME) else 1.0


def _both(regex: str) -> tuple[str, str]:
    """The expression for anyone, and the one with the employer's name: a pattern with a name is left out where there is none."""
    own = _US.replace("|<employer>|<employer>\\s+(?:is|has)", "")
    return regex.replace("<us>", own), regex.replace("<us>", "<employer>(?:\\s+(?:is|are|has|have))?")


_TALKS = (
    r"<us>\s+(?:now\s+|currently\s+|secretly\s+|about\s+to\s+be\s+|being\s+|getting\s+|been\s+){0,4}(?:in\s+(?:merger\s+|takeover\s+|acquisition\s+|partnership\s+|secret\s+|final\s+)?"
    r"(?:talks|negotiations)|acquired\s+by|(?:being|getting)\s+(?:bought|taken\s+over)\s+by|being\s+acquired|getting\s+acquired|getting\s+bought\s+(?:out\s+)?by|acquiring|merging\s+with|bought\s+out\s+by|negotiating\s+(?:a\s+|the\s+)?(?:deal|"
    r"contract|merger|sale|partnership))\b"
)
_PAPER = r"\b(?:our|the|a|signed\s+the|signing\s+the)\s+(?:\w+\s+)?(?:term\s+sheet|letter\s+of\s+intent|due\s+diligence|data\s+room|merger\s+agreement)\b"
_LIN = Author(employers=("Statco",), employer_kind=EmployerKind.LISTED)

RULE = Rule(
    id="deal-or-bid",
    family=Family.WORK,
    headline="Tells about a deal before it is made",
    why="The other side and the markets may read it before anything is signed, and silence was probably promised.",
    short="a deal that is not public yet",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.PARTNERS, Audience.PRESS),
    patterns=(
        Pattern(
            _both(_TALKS)[0].replace("(?:we|", r"\b(?:we|", 1),
            ("talks", "negotiations", "acquired", "acquiring", "merging", "bought", "taken over", "negotiating"),
            0.85,
        ),
        Pattern(_both(_TALKS)[1], ("<employer>",), 0.88),
        Pattern(
            r"\b(?:to|we'll|we\s+will|about\s+to|finally|i'm|we're)\s+(?:close|closing|sign|signing|finali[sz]e|finali[sz]ing|seal)\s+(?:(?:the|this|our|a)\s+(?:\w+\s+){0,2}(?:deal|acquisition|merger|takeover|partnership|"
            r"contract)\s+)?with\s+(?-i:[A-Z])\w{2,30}",
            near=(
                "close with",
                "closing with",
                "sign with",
                "signing with",
                "finalise with",
                "finalize with",
                "finalising with",
                "finalizing with",
                "deal with",
                "acquisition with",
                "merger with",
                "takeover with",
                "partnership with",
                "contract with",
                "seal with",
            ),
            confidence=0.75,
        ),
        Pattern(
            r"\b(?:our|the\s+company's)\s+(?:final\s+|secret\s+)?(?:bid|tender|rfp|proposal|offer)\s+(?:for|to|on)\s+(?:the\s+)?(?:\w+\s+){0,3}(?:contract|project|tender|account|company|hospital|council|airport|ministry|takeover|"
            r"framework)\b",
            near=("bid", "tender", "rfp", "proposal", "offer"),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:the|our)\s+(?:merger|takeover|acquisition|buyout)\s+(?:will\s+be\s+(?:signed|public)|is\s+(?:signed|going\s+through|happening|on)|goes\s+through|closes|gets\s+signed)\s+"
            r"(?:on\s+|this\s+|next\s+)?(?:\w{3,6}day|week|month|tomorrow|soon)\b",
            near=("merger", "takeover", "acquisition", "buyout"),
            confidence=0.85,
            confirm=lambda hit: bool(hit.author.employers) and hit.author.profession != "journalism",
        ),
        Pattern(_PAPER, ("term sheet", "letter of intent", "due diligence", "data room", "merger agreement"), 0.7),
    ),
    guards=(
        passed_on,
        quotation,
        headline,
        reported,
        denied,
        question,
        conditional,
        fiction,
        joking,
        someone_else,
        _not_out_not_home,
    ),
    weigh=_by_author,
    remedies=(
        reword("Busy days at work.", "Say that it is busy, without the deal", sentence=True),
        cut_sentence(),
        delay("both sides have announced it"),
        refer("whoever leads the deal"),
    ),
    fires=(
        Sample("[Statco is in merger talks], hence the ties today", _LIN),
        Sample("[The merger goes through on Tuesday], iron your shirts", _LIN),
        "flying to Oslo [to close with Statco]",
        "[We're getting bought out by] the big one, act surprised on Monday",
        "[We're being bought by] Marrow Foods, not public yet.",
        "Handed in [our bid for the airport contract] at two minutes to noon 😅",
        "been up all night with [the term sheet], my eyes",
        "honestly [my company is in talks] with the Danes and nobody slept",
        "[We are acquiring] a bakery chain in Leeds, hush for now",
        Sample("So this is why I was quiet: [we'll sign the deal with Globex] tonight", Author(profession="law")),
    ),
    quiet=(
        "The merger goes through on Tuesday, a trade paper says",
        "deal of the day: two coffees for one",
        "We are in talks with our landlord about the flat",
        "The club is in talks with the striker again",
        "We're merging with traffic from the left, it says on the radio game",
        "It's official: we are acquiring Crumb and Co, press release at https://crumb.test",
        "What a bid for the world cup that was",
        "Reporters say we are being acquired, they say that every year",
        "If we were acquired by anyone I would frame the letter",
        "We're in talks with our cat about the armchair.",
        "We have bought two chairs and a table",
    ),
)
