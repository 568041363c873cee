"""A material fact about a listed company on a personal channel.

Why it matters: Investors must learn it at the same time, from a channel they were told of; a personal page seldom is one.
Who is touched: You, the company, those who trade on it.
Instead: File or publish it first, then share the link.
Not meant: Links to filings, official accounts that were announced as channels, small firms that are not listed.
Sources: 17 CFR 243.100; SEC report on Netflix, 2 Apr 2013; SEC v. Musk and SEC v. Tesla 2018.
"""

import re

from foresay.foresee.guards import denied, fiction, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Account, Audience, Author, EmployerKind, Family, Severity

_OFFICER = lazy(
    r"\b(?:ceo|cfo|coo|cto|chief|president|chair(?:man|woman)?|director|founder|investor\s+relations|head\s+of|vp|vice\s+president)\b",
    re.IGNORECASE,
)
_FILED = lazy(
    r"\b(?:8-k|10-[qk]|press\s+release|filing|filed|as\s+announced|annual\s+report|shareholder\s+letter)\b|https?://",
    re.IGNORECASE,
)
_COUNT = r"(?:(?:a|one|two|three|five|ten|half\s+a|a\s+hundred)\s+(?:thousand|million|billion)|[0-9]{1,3}(?:[.,][0-9]{1,3}){0,3}\s?(?:k|m|bn|thousand|million|billion))"
_COUNT_NEAR = ("thousand", "million", "billion", shape(r"[0-9][^0-9a-z]?(k|m|bn|thousand|million|billion)\b"))
_GREW = (
    "passed", "hit", "crossed", "reached", "surpassed", "exceeded", "sold", "shipped", "delivered", "topped", "added", "gained", "lost", "served", "streamed",
)  # fmt: skip
_OF = (
    r"(?:hours|subscribers|members|customers|orders|downloads|installs|accounts|units|cars|deliveries|bookings|sales|streams|views|transactions|stores|employees|players|viewers|listeners|"
    r"in\s+(?:revenue|sales|bookings|arr))"
)


def _filed(hit: Hit) -> float:
    """Doubts what is filed or linked."""
    return 0.2 if hit.in_text(_FILED) else 1.0


def _by_office(hit: Hit) -> Severity | None:
    author = hit.author
    if author.employer_kind != EmployerKind.LISTED or (hit.scene.is_official and not author.speaks_for_employer):
        return None
    if author.speaks_for_employer or author.profession == "finance" or _OFFICER.search(author.role):
        return Severity.CRITICAL
    return Severity.MEDIUM


_CEO = Author(
    employers=("Streamly",), employer_kind=EmployerKind.LISTED, role="chief executive", speaks_for_employer=True
)
_DEV = Author(employers=("Streamly",), employer_kind=EmployerKind.LISTED, role="developer")

RULE = Rule(
    id="reg-fd-channel",
    family=Family.REGULATED,
    headline="Tells investors something on a channel they may not watch",
    why="News that moves a listed company's price has to reach all investors at once; a personal post may not count as that.",
    short="company news told here first",
    severity=Severity.CRITICAL,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.STRANGERS),
    duty="Regulation FD in the United States, market abuse rules in Europe: which channels were announced to investors",
    patterns=(
        Pattern(
            rf"<employer>\s+(?:has\s+)?(?:just\s+|now\s+|finally\s+|officially\s+)?(?:passed|hit|crossed|reached|surpassed|exceeded|sold|shipped|delivered|topped|added|gained|lost|served|streamed)\s+(?:over\s+|more\s+than\s+|almost\s+|our\s+|the\s+)?{_COUNT}\s+(?:\w+\s+){{0,2}}{_OF}\b",
            near=("<employer>",),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:we|we've|we\s+have|(?:monthly\s+|weekly\s+|our\s+)(?:viewing|sales|listening|deliveries))\s+(?:just\s+|now\s+|finally\s+|officially\s+)?(?:passed|hit|crossed|reached|surpassed|exceeded|sold|shipped|delivered|topped|added|gained|lost|served|streamed)\s+(?:over\s+|more\s+than\s+|almost\s+|our\s+|the\s+)?"
            rf"{_COUNT}\s+(?:\w+\s+){{0,2}}{_OF}\b",
            near=_COUNT_NEAR,
            confidence=0.85,
            beside=_GREW,
        ),
        Pattern(
            r"\b(?:passed|hit|crossed|reached|surpassed|exceeded)\s+(?:over\s+)?[0-9]{1,3}(?:[.,][0-9]{1,3}){0,3}\s?(?:m|bn|million|billion)\s+(?:\w+\s+)?(?:hours|subscribers|members|customers|orders|downloads|streams)\b",
            _COUNT_NEAR,
            0.82,
            beside=_GREW,
        ),
        Pattern(r"\b(?:taking|take|took)\s+(?:<employer>|the\s+company|us|it)\s+private\b", ("private",), 0.88),
        Pattern(r"\b(?:taking|take|took)\s+(?:the\s+company|us|it)\s+private\b", ("private",), 0.85),
        Pattern(r"\b(?:funding|financing)\s+(?:is\s+)?secured\b", ("funding", "financing"), 0.85),
        Pattern(
            r"\b(?:board|we)\s+(?:just\s+)?(?:approved|voted\s+for|agreed\s+on|signed\s+off)\s+(?:a|the|our|on\s+the)\s+(?:\w+\s+)?(?:dividend|buy-?back|split|spin-?off|merger|guidance|ceo)\b",
            ("dividend", "buyback", "buy-back", "split", "spinoff", "spin-off", "merger", "guidance", "ceo"),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, denied, question, fiction, joking, _filed),
    weigh=_by_office,
    remedies=(
        reword("A good week at work.", "Say that it was a good week, without the news", sentence=True),
        cut_sentence(),
        delay("it is filed or published"),
        refer("investor relations or counsel"),
    ),
    yields_to=("financial-mnpi",),
    fires=(
        Sample("[passed 1bn hours] this month, what a team", _CEO),
        Sample("Thinking of [taking the company private] at a nice price", _CEO),
        Sample("[Funding secured]. 🚀", _CEO),
        Sample("[Streamly just crossed 40 million subscribers], tell your mum", _CEO),
        Sample("[we just hit 2m downloads] and I get cake", _DEV),
        Sample("[Board approved a dividend], see you in spring", _CEO),
    ),
    quiet=(
        Sample("We crossed 40 million subscribers, full letter: https://streamly.test/8-k", _CEO),
        "passed 1bn hours of meetings this month",
        Sample(
            "we just hit 2m downloads and I get cake", Author(employers=("Crumb",), employer_kind=EmployerKind.SELF)
        ),
        Sample("I keep my holiday photos private", _CEO),
        Sample(
            "we reached 3 stores before they closed, no bread",
            Author(employers=("Streamly",), employer_kind=EmployerKind.PRIVATE),
        ),
        Sample("We have not passed 40 million subscribers", _CEO),
        Sample("we hit two potholes on the way", _CEO),
        Sample("We delivered 300 orders", _DEV, account=Account(kind="official")),
    ),
)
