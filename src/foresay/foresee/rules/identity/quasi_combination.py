"""Facts that are harmless one by one and single the author out together.

Why it matters: "The only woman vet in town" needs no name. A few facts in one sentence leave one person, or a handful.
Who is touched: You, even where you write without a name.
Instead: Leave out the rarest of the facts, or make it broader.
Not meant: Being the only one in a room for a moment, superlatives about things, other people.
Sources: Sweeney 2000, Simple Demographics Often Identify People Uniquely; Staab et al. 2024; 45 CFR 164.514(b).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lexicon.trades import TRADES
from foresay.foresee.scan.words import tree_of
from foresay.foresee.ways import abstract, cut_sentence
from foresay.model import Audience, Family, Severity

_TRADE = tree_of(*TRADES)
_KIND = r"(?:female|male|woman|black|asian|white|muslim|jewish|sikh|hindu|gay|lesbian|trans|deaf|blind|disabled|foreign|hijabi|nonbinary|non-binary|polish|german|turkish|english|american|vegan|autistic)"
_WHERE = r"(?:(?:in|at|on|from|of)\s+(?:my|our|the\s+whole|the\s+entire|the|this|all\s+of)?\s*(?:(?-i:[A-Z])[\w'-]{2,20}|office|company|firm|department|team|town|village|county|school|street|hospital|ward|faculty|island|station|parish|valley|island|shift|floor))"
_AGE = r"(?:1[6-9]|[2-7][0-9])"
_SEX = r"(?:m|f|nb|male|female|woman|man)"

RULE = Rule(
    id="quasi-combination",
    family=Family.IDENTITY,
    headline="Tells enough to single you out",
    why="Each fact is harmless, but together they leave one person or a handful, even without a name.",
    short="enough facts to single you out",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b(?:i'?m|i\s+am|i\s+was|as|being)\s+(?:probably\s+|still\s+)?the\s+(?:only|first|youngest|oldest)\s+(?:openly\s+)?(?:{_KIND}\s+){{0,2}}(?:{_TRADE}|{_KIND}|person|employee|student|manager|resident|member)\s+"
            rf"(?:\w+\s+)?{_WHERE}",
            near=("the only", "the first", "the youngest", "the oldest", "probably the", "still the"),
            beside=("only", "first", "youngest", "oldest"),
            confidence=0.83,
        ),
        Pattern(
            rf"\b(?:i'?m\s+an?\s+|i\s+am\s+an?\s+|as\s+an?\s+)?(?:{_AGE}[ -]?(?:{_SEX}|year[-\s]old(?:\s+(?:{_SEX}))?|yo(?:\s+(?:{_SEX}))?)|{_SEX}[ /,]{{0,2}}{_AGE}),?\s+(?:\w+\s+){{0,1}}?{_TRADE},?\s+(?:\w+\s+){{0,1}}?(?:in|from|at|near)\s+"
            rf"(?-i:[A-Z])[\w'-]{{2,20}}",
            near=(shape(r"[1-7][0-9][ -]?(?:m|f|nb|male|female|woman|man|year|yo)"), shape(r"(?:m|f|nb|male|female|woman|man)[ /,]{0,2}[1-7][0-9]")),
            beside=TRADES,
            confidence=0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(abstract("one of a few", "Leave the rarest fact out", safe=False), cut_sentence()),
    fires=(
        "[I'm the only female vet in Hexham], so yes, that was me",
        "[As the only black engineer in the company] I get asked",
        "[being the only deaf teacher at my school] I lip-read assemblies",
        "[34F nurse in Leeds] looking for a choir",
        "[I am the youngest professor in the faculty], by a decade",
        "[im the first trans firefighter at our station] 🚒",
        "[I'm a 51-year-old midwife from Narvik], ask me about ice",
    ),
    quiet=(
        "I'm the only one awake",
        "He is the only vet in Hexham",
        "I'm the first in the queue",
        "In the novel I'm the only doctor in Leeds",
        "If I were the only baker in town I'd sleep even less",
        "the oldest pub in Nottingham claims a ghost",
        "34F outside and the nurse from Leeds wears shorts",
        "I'm not the only nurse in the building",
    ),
)  # fmt: skip
