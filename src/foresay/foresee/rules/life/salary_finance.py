"""What the author earns.

Why it matters: Talk about pay helps people to be paid fairly, and US labour law protects most employees who do it.
Who is touched: You.
Instead: If it is about fair pay, keep it; otherwise a round figure or none does as well.
Not meant: Turnover of companies, prices, jokes about millions, what other people earn; debts and windfalls are the rule debt's.
Sources: 29 U.S.C. 157 (pay talk); Design Technology Group, 359 NLRB No. 96 (2013); Dou et al. 2024 (finance).
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import AMOUNT, SHAPE_SPACE, SHAPE_WORD
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, keep, narrow
from foresay.model import Audience, Family, Severity

_SUM = rf"(?:{AMOUNT}|[0-9]{{2,3}},[0-9]{{3}}|[0-9]{{5,6}}|six\s+figures|minimum\s+wage)"
_PER = r"(?:\s*(?:a|an|per|/)\s?(?:year|yr|month|week|hour|hr|annum))?"

_FIGURE = lazy(rf"{_SUM}{_PER}(?!\w)", re.IGNORECASE)


def _without_figure(hit: Hit) -> str:
    return _FIGURE.sub("a certain amount", hit.text)


RULE = Rule(
    id="salary-finance",
    family=Family.LIFE,
    headline="Tells what you earn",
    why="What you earn is yours to say, and in the US most employees may talk about pay. Strangers who see a figure may "
    "still come with offers.",
    short="what you earn",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS, Audience.COLLEAGUES),
    protected=True,
    duty="Talk about pay with or for colleagues is protected for most private-sector employees in the US (29 U.S.C. 157). "
    "Other countries differ.",
    patterns=(
        Pattern(
            rf"\bi\s+(?:only\s+|currently\s+|now\s+|still\s+|barely\s+)?(?:make|earn|get\s+paid|am\s+paid|"
            rf"take\s+home|made|earned|bring\s+home)\s+(?:about\s+|around\s+|roughly\s+|like\s+|just\s+|only\s+|"
            rf"over\s+|under\s+|less\s+than\s+|more\s+than\s+)?{_SUM}{_PER}(?!\w)"
            rf"(?!\s+(?:units|cakes|people|times|mistakes|views|followers|points|words|videos))",
            near=(
                "six figures*",
                "minimum wage*",
                shape(
                    rf"\b(?:make|earn|paid|home|made|earned)(?:{SHAPE_SPACE}{SHAPE_WORD}){{0,2}}{SHAPE_SPACE}[$€£¥0-9]"
                ),
            ),
            confidence=0.82,
        ),
        Pattern(
            rf"\bmy\s+(?:\w+\s+)?(?:salary|wage|wages|pay|paycheck|paycheque|income|pension|bonus|hourly\s+rate|"
            rf"day\s+rate|take-home)\s+(?:is|was|went\s+(?:up\s+)?(?:from|to|by)|will\s+be|of|"
            rf":)\s+(?:\w+\s+){{0,2}}?{_SUM}{_PER}(?!\w)",
            near=(
                "salary",
                "wage",
                "wages",
                "pay",
                "paycheck",
                "paycheque",
                "income",
                "pension",
                "bonus",
                "rate",
                "take-home",
            ),
            confidence=0.9,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        keep(),
        abstract(_without_figure, "Leave the figure out", safe=False),
        narrow(),
    ),
    fires=(
        "[I make 84k] and the bloke next to me makes 96k, same desk",
        "[I earn £11.20 an hour] and I train the new ones",
        "[my salary is 41,000 a year], there, I said it",
        "[i only get paid 2k a month] how am i supposed to live",
        "[my bonus was £300] after the best year they ever had",
        "[I take home £1,900 a month] and half of it is rent",
    ),
    quiet=(
        "the company makes 84k units a year",
        "I make 12 cakes a week",
        "My brother earns 84k",
        "If I earned 84k I'd buy a boat",
        "wages rose by 3% in May, the office reports",
        "my wage is on my mind",
        "I don't earn 84k, don't believe him",
    ),
)
