"""What the author says about their own right to stay: visa, asylum, papers, deportation.

Why it matters: It can be read by authorities, employers, landlords and people who would report or threaten you with it.
Who is touched: You, and your family here.
Instead: Take it to a lawyer or an advice centre; leave status and dates out of public posts.
Not meant: Bank cards, news about borders, other people's visas, holiday visas in travel tips.
Sources: GDPR Art. 9 by inference (origin); OECD and NGO guidance on digital traces of migrants (general knowledge).
"""

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, narrow, refer
from foresay.model import Audience, Family, Severity

RULE = Rule(
    id="immigration-status",
    family=Family.SPECIAL,
    headline="Tells about your right to stay",
    why="Authorities, employers and landlords can read it, and somebody who wishes you ill could use it.",
    short="your right to stay in the country",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.STRANGERS),
    patterns=(
        Pattern(
            r"\b(?:my|our)\s+(?:work\s+|student\s+|tourist\s+|spouse\s+|h-?1b\s+|residence\s+)?(?:visa|work\s+permit|residence\s+permit|leave\s+to\s+remain)\s+"
            r"(?:has\s+|just\s+|already\s+|is\s+|was\s+|got\s+){0,2}(?:ran\s+out|run(?:s|ning)?\s+out|expired?|expires|expiring|lapsed|revoked|refused|denied|rejected|overstayed)\b|"
            r"\bi(?:'ve|\s+have)?\s+(?:just\s+)?overstayed(?:\s+my\s+visa)?\b",
            near=("visa", "permit", "leave to remain", "overstayed"),
            confidence=0.92,
            severity=Severity.CRITICAL,
        ),
        Pattern(
            r"\b(?:i'?m|i\s+am|i\s+was)\s+(?:an?\s+|here\s+|still\s+|currently\s+){0,3}(?:undocumented|illegal\s+immigrant|illegally\s+here|dreamer\s+on\s+daca|here\s+illegally)\b(?!\s+(?:features?|behaviou?r|api|bugs?))|"
            r"\bi(?:'m|\s+am)\s+in\s+(?:the|this)\s+(?:us|uk|country|states)\s+illegally\b|\bi\s+(?:have|got)\s+no\s+papers\b",
            near=("undocumented", "illegal immigrant", "illegally", "daca", "no papers"),
            confidence=0.9,
            severity=Severity.CRITICAL,
            beside=("i", "i'm", "im"),
        ),
        Pattern(
            r"\bmy\s+(?:own\s+)?(?:asylum\s+(?:claim|case|application|interview|hearing)|deportation(?:\s+\w+)?|green\s+card\s+(?:application|interview|case|is|was|got)|"
            r"immigration\s+(?:hearing|case|lawyer|interview|status|court\s+date)|daca\s+(?:renewal|status)|visa\s+(?:application|interview|status|renewal|appeal)|"
            r"h-?1b|settled\s+status|naturali[sz]ation\s+(?:interview|test))\b",
            near=(
                "asylum",
                "deportation",
                "green card",
                "immigration",
                "daca",
                "visa",
                "h1b",
                "h-1b",
                "settled status",
                "naturalisation",
                "naturalization",
            ),
            confidence=0.88,
            beside=("my",),
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'ve|\s+have|\s+was)?\s+(?:being\s+|getting\s+|been\s+|currently\s+|still\s+|just\s+){0,2}(?:claim(?:ed|ing)\s+asylum|seeking\s+asylum|sought\s+asylum|"
            r"applied\s+for\s+asylum|deported|granted\s+asylum|(?:here\s+)?on\s+an?\s+(?:h-?1b|student|work|tourist|spouse|f-?1)\s+visa|an?\s+asylum\s+seeker|"
            r"a\s+(?:political\s+)?refugee|a\s+daca\s+recipient)\b",
            near=(
                shape_of(r"\b(?:claim(?:ed|ing)|seeking|sought|applied\s+for|granted)\s+asylum\b"),
                "asylum seeker",
                "deported",
                "visa",
                "a refugee",
                "political refugee",
                "daca",
            ),
            confidence=0.88,
            beside=("i", "i'm", "i've"),
        ),
    ),
    guards=ABOUT_ME,
    remedies=(cut_sentence(), refer("a lawyer or an advice centre"), narrow()),
    fires=(
        "[my visa ran out] in May and I still have no answer",
        "[I'm undocumented] and I pay taxes like you do",
        "[My asylum claim] was heard today, nine years after the boat",
        "[i overstayed my visa] by two weeks, does anyone know what happens",
        "[I was deported] at seventeen with one bag",
        "[I'm here on an H-1B visa], so quitting is not that easy",
        "Third try for [my green card interview], wish me luck 🤞",
    ),
    quiet=(
        "My Visa card was refused at the till",
        "Artist visa rules change in June, officials say",
        "undocumented features in the API drive me mad",
        "You need a visa for Vietnam, apply a month before",
        "Refugees welcome, read the banner",
        "the overstayed guest jokes never end at our house",
        "The minister was asked about asylum numbers",
    ),
)
