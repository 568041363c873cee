"""How the company is doing, before the company has said so.

Why it matters: For a listed company one hint before the release can be an unlawful disclosure; markets read a cheerful line as a filing.
Who is touched: You, your employer, and anyone who trades on it.
Instead: Wait for the release and link to it, or ask investor relations.
Not meant: A small shop's good week, results that are already out, sport, other companies in the news.
Sources: Reg FD 17 CFR 243.100; SEC report on Netflix, 2 Apr 2013; Francesca's CFO 2012; SEC v. Musk 2018.
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM, MONTH, WEEKDAY
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_INSIDER = lazy(
    r"\b(?:ceo|cfo|coo|chief|director|officer|controller|treasurer|accountant|auditor|finance|financial|investor\s+relations|board|president|founder)\b",
    re.IGNORECASE,
)
_OUT = lazy(
    r"\b(?:released|published|press\s+release|announced|10-?[qk]|8-k|filing|annual\s+report|just\s+reported|reported\s+today|results\s+are\s+out|"
    r"is\s+out\s+now)\b|https?://",
    re.IGNORECASE,
)
_PLAY = lazy(
    r"\b(?:my\s+(?:daughter|son|kids?|child(?:ren)?|wife|husband|mum|mom|dad)|swimming|quiz|leaderboard|jam|school|bake\s+sale|raffle|choir|allotment|car\s+boot|(?:summer|village|craft)\s+fair|parkrun|marathon|knitting)\b",
    re.IGNORECASE,
)
_FIGURES = (
    r"(?:numbers|results|revenues?|earnings|quarter(?:ly\s+(?:numbers|results|figures))?|sales|figures|bookings|margins?|profits?|forecast|pipeline|"
    r"q[1-4](?:\s+(?:numbers|results|sales))?|year-end(?:\s+numbers)?|growth|cash\s+flow)"
)
_NEAR = (
    "numbers", "results", "revenue", "revenues", "earnings", "quarter*", "sales", "figures", "bookings", "margin", "margins", "profit", "profits",
    "forecast", "pipeline", "q1", "q2", "q3", "q4", "year-end", "growth", "cash flow",
)  # fmt: skip
_HOW = (
    r"(?:\s+(?:this|last|for|in|the|first|second|third|fourth|quarter|year|month|q[1-4])){0,4}\s+(?:really\s+)?(?:look|looks|looking|are|is|were|was|will\s+be|came\s+in|come\s+in|"
    r"is\s+going\s+to\s+be|are\s+going\s+to\s+be|are\s+looking|is\s+looking)(?:\s+(?:really|so|very|pretty|absolutely|quite|just|to\s+be|like)){0,2}\s+"
    r"(?:a\s+)?(?:great|good|amazing|insane|crazy|awesome|fantastic|incredible|record|strong|weak|soft|bad|awful|terrible|ugly|horrible|disappointing|down|up|flat|huge|"
    r"off\s+the\s+charts|through\s+the\s+roof|way\s+(?:up|down|above|below)|better|worse|bonkers|a?\s*disaster|a?\s*blowout)\b"
)
_BOASTS = (
    r"\b(?:beat|beating|smash(?:ed|ing)?|crush(?:ed|ing)?|miss(?:ed|ing)?|exceed(?:ed|ing)?|blew\s+past|blow\s+past|top(?:ped)?)\s+(?:the\s+|our\s+|all\s+|their\s+)?"
    r"(?:street'?s?\s+|analysts?'?\s+|own\s+|q[1-4]\s+)?(?:guidance|estimates|consensus|forecasts?|earnings\s+target)\b"
)


def _by_author(hit: Hit) -> Severity | None:
    """Critical for those who know a listed company's numbers; nothing for a baker."""
    author = hit.author
    knows = author.profession == "finance" or author.speaks_for_employer or bool(_INSIDER.search(author.role))
    if author.employer_kind == EmployerKind.LISTED:
        return Severity.CRITICAL if knows else Severity.HIGH
    if author.profession == "finance":
        return Severity.LOW if author.employer_kind == EmployerKind.SELF else Severity.HIGH
    return None if author.profession or author.role or author.employer_kind else hit.severity


def _of_listed(hit: Hit) -> bool:
    """Whether the author works for a firm whose numbers move a market."""
    return hit.author.employer_kind == EmployerKind.LISTED or hit.author.profession == "finance"


def _still_unknown(hit: Hit) -> float:
    """Doubts what is already out."""
    return 0.2 if hit.in_text(_OUT) else 1.0


def _at_play(hit: Hit) -> float:
    """Doubts the numbers of a hobby, a family or a fair."""
    return 0.2 if hit.in_sentence(_PLAY) else 1.0


_CFO = Author(
    employers=("Northwind",), employer_kind=EmployerKind.LISTED, profession="finance", role="finance director"
)
_CLERK = Author(employers=("Northwind",), employer_kind=EmployerKind.LISTED, role="warehouse clerk")
_BAKER = Author(employers=("Crumb & Co",), employer_kind=EmployerKind.SELF, role="baker", profession="other")

RULE = Rule(
    id="financial-mnpi",
    family=Family.WORK,
    headline="Hints at the company's numbers before they are out",
    why="Markets read a hint as news, and for a listed company telling some people first may be against the law.",
    short="company numbers before their release",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.STRANGERS),
    duty="The rules on inside information, such as Regulation FD in the United States: look up what you may say and when",
    patterns=(
        Pattern(rf"\b(?:our|the\s+company's|my\s+company's|the\s+firm's)\s+(?:\w+\s+)?{_FIGURES}{_HOW}", _NEAR, 0.85),
        Pattern(rf"<employer>(?:'s|s')\s+(?:\w+\s+)?{_FIGURES}{_HOW}", ("<employer>",), 0.88),
        Pattern(
            r"\b(?:best|worst|record|biggest|strongest|weakest|blowout)\s+(?:sales\s+)?(?:quarter|q[1-4]|fiscal\s+year|half-year|financial\s+year)(?:\s+(?:ever|yet|in\s+our\s+history|so\s+far))?\b",
            near=("quarter", "q1", "q2", "q3", "q4", "fiscal year", "half-year", "financial year"),
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:we|we're|we\s+are|we'll|we've|our\s+{FIRM})\s+(?:\w+\s+){{0,3}}{_BOASTS}",
            near=("guidance", "estimates", "consensus", "forecast", "forecasts", "earnings target"),
            confidence=0.85,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            rf"\b(?:our\s+)?(?:earnings|results|numbers)\s+(?:come\s+out\s+|are\s+out\s+|drop\s+|out\s+)?(?:on\s+|this\s+|next\s+)?(?:{WEEKDAY}|tomorrow|{MONTH}\s+[0-9]{{1,2}})\b[^.!?\n]{{0,30}}"
            r"\b(?:buckle\s+up|wait\s+for\s+it|big\s+smile|you'll\s+see|stay\s+tuned|don't\s+sell|hold\s+on\s+tight|get\s+ready)\b",
            near=("earnings", "results", "numbers"),
            confidence=0.85,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            r"<employer>(?:'s|s')?\s+(?:stock|shares?|share\s+price)\s+(?:will|is\s+going\s+to|are\s+going\s+to|is\s+about\s+to|are\s+about\s+to|gonna)\s+(?:soar|jump|tank|drop|crash|double|moon|"
            r"fly|fall|rise|explode)\b",
            near=("<employer>",),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:our\s+)?(?:sales|revenues?|profits?|bookings|margins?|orders|earnings)\s+(?:are|were|is|was|have\s+been|will\s+be)\s+(?:up|down)\s+(?:by\s+)?(?:(?:about|nearly|almost|over|some)\s+)?"
            r"[0-9]{1,3}(?:\.[0-9])?(?: ?%|\s+per\s?cent\b)",
            near=(
                "sales",
                "revenue",
                "revenues",
                "profit",
                "profits",
                "bookings",
                "margin",
                "margins",
                "orders",
                "earnings",
            ),
            confidence=0.85,
            beside=(shape(r"[0-9][ ]?%"), "percent", "per cent"),
            confirm=_of_listed,
        ),
        Pattern(
            r"\bwe(?:'ve|\s+have)?\s+(?:just\s+)?(?:lost|won|landed|signed)\s+our\s+(?:biggest|largest)\s+(?:ever\s+)?(?:customer|client|account|contract|order)\b",
            near=("our biggest", "our largest"),
            confidence=0.85,
            confirm=_of_listed,
        ),
    ),
    guards=(passed_on, quotation, headline, reported, denied, question, fiction, joking, _still_unknown, _at_play),
    weigh=_by_author,
    remedies=(
        reword("Busy days at work.", "Say that it is busy, without the numbers", sentence=True),
        cut_sentence(),
        delay("the numbers are out"),
        refer("investor relations"),
    ),
    fires=(
        Sample("[our numbers look great] and the books close on Friday", _CFO),
        Sample("[Best quarter ever], numbers Thursday", _CFO),
        Sample("Long night. [Northwind's margins are way down] again", _CFO),
        Sample("i'm telling you [Northwind stock is going to soar] 🚀", _CLERK),
        Sample("[our Q3 sales came in really strong], the whole floor is singing", _CLERK),
        Sample("[We are going to smash the estimates] this time", _CLERK),
        Sample("[results Thursday, buckle up]", _CFO),
        Sample("[sales are up 20%] this quarter and nobody outside knows", _CLERK),
        Sample("[We lost our biggest customer] today", _CFO),
        "[We totally beat our own guidance], drinks are on me",
    ),
    quiet=(
        Sample("our numbers look great, three hundred croissants sold by ten", _BAKER),
        Sample("Best quarter ever for sourdough!", _BAKER),
        Sample("sales are up 20% on last year, thank you all for every loaf", _BAKER),
        Sample("We lost our biggest customer today, he moved to Spain and took his dog", _BAKER),
        Sample("Our Q3 results are strong: read the press release at https://northwind.test/q3", _CFO),
        Sample("What a quarter-final, best match in years", _CFO),
        Sample("Analysts say our numbers look great compared to the rest", Author(role="bus driver")),
        Sample("My numbers look great: 5k in 24 minutes", _CFO),
        Sample("Our results were not good at all", Author(employer_kind=EmployerKind.NONPROFIT, role="school nurse")),
        Sample("Best quarter ever, says my son of his swimming lessons", _CFO),
        Sample("Our numbers look great on the pub quiz leaderboard!", _CFO),
        Sample("Our sales are up: sixty jars of jam at the school fair!", _CFO),
        "Sales start on Thursday, up to half price",
        Sample("Do our numbers look good to anyone else?", Author(role="florist")),
    ),
)
