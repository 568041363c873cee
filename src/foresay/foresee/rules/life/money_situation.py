"""How well off the author is, without a figure.

Why it matters: Whether money is short or plenty is remembered by those who lend, rent, hire or steal.
Who is touched: You and those you live with.
Instead: Keep it; name no employer beside it if the pay is the point.
Not meant: Prices and wages in general, firms, figures (see salary-finance) and debts (see debt).
Sources: Dou et al. 2024 (finance); Staab et al. 2024 (income).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_MINE = r"(?:my|our)"

RULE = Rule(
    id="money-situation",
    family=Family.LIFE,
    headline="Tells how well off you are",
    why="Whether money is short or plenty is remembered by those who lend, rent or hire, and by those who steal.",
    short="how well off you are",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b{_MINE}\s+(?:\w{{3,9}}\s+)?(?:salary|wages?|pay\s?che(?:ck|que)|income|budget|pension|pay|savings)\s+(?:\w+\s+){{0,2}}?(?:barely|hardly|can't|cannot|doesn't|won't|only\s+just|never|just\s+about)\s+"
            rf"(?:\w+\s+){{0,2}}?(?:cover\w*|stretch\w*|last\w*|pay\w*|reach\w*|afford\w*|enough|keep\w*)",
            near=("salary", "wage", "wages", "paycheck", "paycheque", "pay check", "pay cheque", "income", "budget", "pension", "pay", "savings"),
            beside=("barely", "hardly", "can't", "cannot", "doesn't", "won't", "only just", "never", "just about"),
            confidence=0.84,
        ),
        Pattern(
            rf"\b(?:rent|mortgage|childcare|bills|tuition)\s+(?:eats?|takes?|swallows?|is|are)\s+(?:up\s+)?(?:most|half|all|two\s+thirds|a\s+third|nearly\s+all)\s+(?:of\s+)?{_MINE}\s+(?:\w+\s+)?(?:pay\w*|salary|wages?|income|money)\b",
            near=("rent", "mortgage", "childcare", "bills", "tuition"),
            beside=("my", "our"),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:i|we|i'?m|we're|i've\s+been|been)\s+(?:\w+\s+){0,2}?(?:liv(?:e|ing)\s+(?:pay\s?che(?:ck|que)\s+to\s+pay\s?che(?:ck|que)|on\s+(?:benefits|minimum\s+wage|food\s+stamps|universal\s+credit|a\s+student\s+loan|noodles))|"
            r"on\s+(?:minimum\s+wage|benefits|food\s+stamps|a\s+tight\s+budget|universal\s+credit)|can(?:'t|not)\s+afford\s+(?:the\s+|my\s+|our\s+|to\s+)?(?:rent|heating|food|groceries|dentist|doctor|eat|move|fix|a\s+\w+)|"
            r"counting\s+(?:every\s+)?(?:penn(?:y|ies)|cents?|euros?|yuan|yen|rupees?|pesos?|coins?)|scraping\s+by|skint|flat\s+broke)\b",
            near=("paycheck", "paycheque", "pay check", "pay cheque", "benefits", "minimum wage", "food stamps", "universal credit", "student loan", "noodles", "tight budget",
                  "can't afford", "cannot afford", "counting", "scraping by", "skint", "flat broke"),
            confidence=0.78,
        ),
        Pattern(
            rf"\b{_MINE}\s+(?:second\s+home(?!\s+(?:in\s+a\s+way|really))|holiday\s+home|beach\s+house|yacht|trust\s+fund|stock\s+portfolio|investment\s+portfolio|financial\s+adviser|financial\s+advisor|private\s+banker|au\s+pair|housekeeper|chauffeur)\b|"
            rf"\b(?:i'?m|i\s+am|we're|we\s+are)\s+(?:\w+\s+)?(?:well[-\s]off|financially\s+(?:secure|comfortable|independent|free)|loaded|a\s+millionaire|mortgage[-\s]free|debt[-\s]free)\b(?!\s+(?:with|up|into|onto))",
            near=("second home", "holiday home", "beach house", "yacht", "trust fund", "stock portfolio", "investment portfolio", "financial adviser", "financial advisor", "private banker",
                  "au pair", "housekeeper", "chauffeur", "well-off", "well off", "financially", "loaded", "millionaire", "mortgage-free", "mortgage free", "debt-free", "debt free"),
            confidence=0.76,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("debt", "salary-finance", "expensive-possession"),
    remedies=(keep(), abstract("money being what it is", "Say less about it", safe=False), cut_sentence()),
    fires=(
        "[my salary barely covers] the train to earn it",
        "[rent eats most of my paycheck], the cat eats the rest",
        "[I'm on minimum wage] and I smile for a living",
        "[we can't afford the heating], so we knit 🧶",
        "[our holiday home] has mice with a sea view",
        "[I am mortgage-free] and I still iron my own shirts",
        "[im living paycheck to paycheck] like the rest of the floor",
    ),
    quiet=(
        "Rents eat half of a nurse's pay, the report says",
        "My brother is on minimum wage",
        "we can't afford to lose this match",
        "If I were a millionaire I'd buy the bench",
        "In the novel my yacht sinks",
        "the yacht in the harbour is ugly",
        "I'm loaded with shopping",
        "my budget spreadsheet is a work of art",
    ),
)  # fmt: skip
