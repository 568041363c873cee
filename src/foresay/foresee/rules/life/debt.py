"""What the author owes, has lost, saved or come into.

Why it matters: Debts and windfalls draw offers, requests and fraud, and lenders, landlords and relatives read along.
Who is touched: You.
Instead: Tell it without the figure, to those who can help, or later.
Not meant: Favours owed, scores, the debts of states and companies, what other people owe; pay is the rule salary-finance's.
Sources: Dou et al. 2024 (finance); FTC, Consumer Sentinel Network (advance-fee loans, debt relief and lottery fraud).
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import AMOUNT, SHAPE_SPACE, SHAPE_WORD
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, narrow
from foresay.model import Audience, Family, Severity

_SUM = rf"(?:{AMOUNT}|[0-9]{{2,3}},[0-9]{{3}}|[0-9]{{5,6}}|six\s+figures|minimum\s+wage)"
_PER = r"(?:\s*(?:a|an|per|/)\s?(?:year|yr|month|week|hour|hr|annum))?"

_FIGURE = lazy(rf"{_SUM}{_PER}(?!\w)", re.IGNORECASE)


def _without_figure(hit: Hit) -> str:
    return _FIGURE.sub("a certain amount", hit.text)


RULE = Rule(
    id="debt",
    family=Family.LIFE,
    headline="Tells what you owe or came into",
    why="Offers, requests and frauds follow such posts, and those who decide on a loan or a flat may read them too.",
    short="what you owe or came into",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.FAMILY),
    patterns=(
        Pattern(
            rf"\bi\s+(?:just\s+|still\s+|now\s+)?(?:owe|inherited|won|lost|have\s+lost|have\s+saved|saved|"
            rf"have)\s+(?:about\s+|around\s+|over\s+|like\s+|nearly\s+|almost\s+|the\s+bank\s+|my\s+landlord\s+|"
            rf"the\s+irs\s+|hmrc\s+|the\s+taxman\s+)?(?:{_SUM})\s+(?:\w+\s+)?(?:on\s+(?:my|three|two)|in\s+(?:debt|"
            rf"savings|the\s+bank|credit|student|crypto|the\s+lottery|stocks|shares|rent|medical)|from\s+my|"
            rf"of\s+(?:debt|student)|at\s+the\s+casino|gambling|to\s+(?:the\s+bank|my|hmrc|the\s+irs))|"
            rf"\bi\s+(?:still\s+)?owe\s+(?:the\s+bank\s+|my\s+landlord\s+|the\s+irs\s+|hmrc\s+|"
            rf"the\s+taxman\s+)?{_SUM}(?!\w)",
            near=(
                "six figures*",
                "minimum wage*",
                shape(
                    rf"\b(?:owe|inherited|won|lost|saved|have)(?:{SHAPE_SPACE}{SHAPE_WORD}){{0,2}}{SHAPE_SPACE}[$€£¥0-9]"
                ),
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i'm|im|i\s+am|we're|we\s+are)\s+{_SUM}\s+in\s+debt\b|\bi\s+(?:have|had|am)\s+(?:filed|"
            rf"filing)\s+for\s+bankruptcy\b|\b(?:i'm|im|i\s+am)\s+(?:bankrupt\b|filing\s+for\s+bankruptcy|"
            rf"behind\s+on\s+(?:my\s+)?(?:rent|mortgage|bills|payments))|\bmy\s+(?:student\s+loan|credit\s+card|"
            rf"gambling|medical|card)\s+debts?\b",
            near=("in debt", "bankruptcy", "bankrupt", "behind on", "debt", "debts"),
            confidence=0.84,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        abstract(_without_figure, "Leave the figure out", safe=False),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I owe 30k] and counting",
        "[I'm $12,000 in debt] because of one broken leg",
        "[My student loan debt] is older than my dog",
        "[I inherited £60,000 from my] aunt and bought a boat",
        "[I lost 5k in crypto], so it's rice and beans",
        "well, [I'm behind on my rent] again 😬",
        "[i am filing for bankruptcy] on Monday and I feel lighter",
    ),
    quiet=(
        "I owe you one",
        "I won 3-2 in the end",
        "My cousin owes 30k to the bank",
        "The city is $12 million in debt",
        "If I inherited £60,000 from my aunt I'd buy a boat",
        "I don't owe 30k, the letter was a mistake",
        "Student loan debt relief is on the ballot",
    ),
)
