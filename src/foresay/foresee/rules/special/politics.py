"""The author's own politics: a party, a vote, a rally; being at a protest, a march, a demonstration, an occupation.

Why it matters: It is yours to say. An employer whose name stands on the account, its customers and the press may take it for more than one person's view,
and some professions have rules about it.
Who is touched: You; your employer, where readers can tell who that is.
Instead: Keep it; take the employer out of the profile, or say it from an account without one; ask which rules bind your profession.
Not meant: News about elections, politicians and parties of the birthday kind, the month of March, other people's votes.
Sources: GDPR Art. 9(1) (political opinions); Dou et al. 2024; US off-duty conduct and political activity laws (Colo. Rev. Stat. 24-34-402.5, N.Y. Lab. Law 201-d,
Conn. Gen. Stat. 31-51q; reason.com/volokh 25 Jul 2020); AP Social Media Guidelines (2013); OSC Hatch Act guidance (2018).
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    my_voice,
    question,
    quotation,
    someone_else,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, cut_sentence, keep, narrow, unlink
from foresay.model import Account, Audience, Author, EmployerKind, Family, Severity

_PARTIES = (
    r"(?:democrats?|republicans?|tory|tories|labour|lib\s?dems?|liberal\s+democrats?|greens?|the\s+greens|snp|ukip|reform|plaid|conservatives?|ndp|liberals?|libertarians?|"
    r"trump|biden|harris|hillary|clinton|obama|bernie|sanders|romney|mccain|corbyn|starmer|sunak|boris|farage|macron|le\s+pen|merkel|modi|bjp|congress|cdu|spd|afd|"
    r"leave|remain|brexit|blue|red|yes|no\s+on|yes\s+on|third\s+party|socialist)"
)
_PERSUASION = (
    r"(?:democrat|republican|tory|socialist|communist|marxist|anarchist|libertarian|conservative|liberal|leftist|right-winger|left-winger|progressive|feminist|"
    r"brexiteer|remainer|social\s+democrat|lib\s+dem|labour\s+(?:voter|supporter|member|man|woman)|trump\s+supporter|bernie\s+supporter|green\s+voter)"
)
_PROTEST = (
    r"(?:protests?|rally|rallies|demonstration|demo|sit-in|picket|vigil|march(?!\s+(?:[0-9]|madness|break|\w+\s+sale))|climate\s+strike|general\s+strike|student\s+strike|walkout|"
    r"encampment|occupation|blockade|occupy(?:\s+(?:wall\s+street|london|oakland|dc|\w+))?|(?:black\s+lives\s+matter|blm|extinction\s+rebellion|xr)(?:\s+(?:protest|rally|march|demo|vigil))?)"
)
_PROTEST_NEAR = (
    "protest", "protests", "rally", "rallies", "demonstration", "demo", "sit-in", "picket", "vigil", "march", "strike", "walkout", "encampment", "occupation", "blockade",
    "occupy", "black lives matter", "blm", "extinction rebellion", "xr",
)  # fmt: skip
_DUTIES = frozenset({"journalism", "government", "military"})


def _by_author(hit: Hit) -> Severity:
    """A note for anybody; more where readers see the employer, or the profession asks for impartiality."""
    scene, author = hit.scene, hit.author
    bound = author.profession in _DUTIES or author.employer_kind == EmployerKind.GOVERNMENT
    if scene.is_official:
        return Severity.HIGH
    if bound or scene.account_names_employer or author.speaks_for_employer:
        return Severity.MEDIUM
    return Severity.LOW if author.employers else Severity.INFO


_PERSUASION_NEAR = (
    "democrat", "republican", "tory", "socialist", "communist", "marxist", "anarchist", "libertarian", "conservative", "liberal",
    "leftist", "right-winger", "left-winger", "progressive", "feminist", "brexiteer", "remainer", "social democrat", "lib dem",
    "labour", "trump", "bernie", "green voter",
)  # fmt: skip

RULE = Rule(
    id="politics",
    family=Family.SPECIAL,
    headline="Shows your politics",
    why="It is yours to say, and some places protect it in your own time. Where readers can see whom you work for, they may hear your employer too.",
    short="your politics",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.CUSTOMERS, Audience.PRESS, Audience.STRANGERS),
    protected=True,
    weigh=_by_author,
    patterns=(
        Pattern(
            r"\b(?:me|us|i|i'm|im|we|we're|i\s+was|we\s+were)\s+(?:(?:today|yesterday|here|now|live|last\s+night|just|still|out|back|standing|in\s+the\s+rain|and\s+my\s+\w+|outside)\s+){0,3}"
            rf"at\s+(?:the\s+|a\s+|an\s+|today's\s+|yesterday's\s+|this\s+|tonight's\s+|my\s+first\s+)?(?:[\w'-]+\s+){{0,3}}?{_PROTEST}\b(?!\s+(?:car|driver|stage|tape|version|day\s+sale|mode|of)\b)"
            r"(?:,?\s+(?:with|holding|carrying)\s+(?:my|our)\s+(?:own\s+)?(?:sign|banner|placard|flag))?",
            near=_PROTEST_NEAR,
            confidence=0.87,
        ),
        Pattern(
            r"\b(?:i|i'm|im|i'll|we|we're|we'll)\s+(?:(?:was|were|will|be|am|are|just|have|been|got|proudly|also|all|finally|went|going|go|off|headed|heading|out)\s+){0,3}"
            r"(?:to|joined|joining|join|at|attended|attending|marching\s+(?:at|in)|marched\s+(?:at|in)|arrested\s+at|spoke\s+at|speaking\s+at)\s+"
            rf"(?:the\s+|a\s+|an\s+|today's\s+|this\s+|tonight's\s+|tomorrow's\s+|my\s+first\s+)(?:[\w'-]+\s+){{0,3}}?{_PROTEST}\b(?!\s+(?:car|driver|stage|tape|version|mode|of\b|[0-9]))",
            near=_PROTEST_NEAR,
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:my|our)\s+(?:own\s+|hand-?made\s+|new\s+|first\s+)?(?:protest|picket|march|rally|occupy)\s+(?:sign|placard|banner|t-?shirt)s?\b|"
            r"\b(?:i|we)(?:'m|'re|\s+am|\s+are|\s+have\s+been)?\s+(?:(?:just|all|peacefully)\s+)?(?:marched|marching|protested|protesting|demonstrated|demonstrating)\s+"
            r"(?:today\s+|yesterday\s+|again\s+)?(?:against|for|outside|in\s+front\s+of|with|at)\b(?!\s+(?:hours|miles|days|ages|school\s+band))",
            near=(
                "protest",
                "picket",
                "march",
                "rally",
                "occupy",
                "marched",
                "marching",
                "protested",
                "protesting",
                "demonstrated",
                "demonstrating",
            ),
            confidence=0.83,
        ),
        Pattern(
            r"\bi(?:'m|'ve|'ll|\s+am|\s+have|\s+will)?\s+(?:(?:just|always|never|already|proudly|still|also|only)\s+){0,2}(?:voted|voting|vote)\s+(?:for\s+)?(?:the\s+)?(?:\w+\s+)?"
            rf"{_PARTIES}\b(?!\s+(?:early|meat|out|sofa|paint|team|one|\w+\s+one|wall\w*|car|dress|shirt|curtains|album|song)\b)|\bmy\s+vote\s+(?:is|goes|went)\s+(?:for|to)\s+\w+",
            near=("voted", "voting", "vote"),
            confidence=0.85,
        ),
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bas|\bbeing)\s+(?:(?:a|an|not|proud|proudly|lifelong|life-long|registered|moderate|staunch|die-hard|die\s+hard|former|ex-|card-carrying|pretty|very|fiscal|fiscally)\s+){{1,3}}"
            rf"{_PERSUASION}\b(?!\s+(?:estimate|arts|use|with|amount|disease|lens|rock))",
            near=_PERSUASION_NEAR,
            confidence=0.82,
            beside=(
                shape_of(
                    r"\b(?:i'?m|i\s+am|as|being)\s+(?:an?|not|proud|proudly|lifelong|life-long|registered|moderate|staunch|die-hard|die\s+hard|former|ex|card-carrying|pretty|very|"
                    r"fiscal|fiscally)\b"
                ),
            ),
        ),
        Pattern(
            r"\bi(?:'m|'ve|\s+am|\s+have)?\s+(?:(?:just|proudly|recently|been)\s+){0,2}(?:canvass(?:ed|ing)|phone[- ]?bank(?:ed|ing)|door[- ]?knock(?:ed|ing)|campaign(?:ed|ing)|leaflet(?:ed|ing)|"
            r"donat(?:ed|ing)\s+to)\s+(?:for\s+|to\s+)?(?:the\s+|my\s+)?(?:[\w'-]+\s+){0,2}?(?:(?:\w+\s+)?candidate|party|campaign|labour|conservatives?|democrats?|republicans?|greens?|tories|lib\s+dems|trump|biden|bernie|"
            r"obama|harris|clinton|brexit|remain|snp|mp|senator)\b",
            near=(
                "canvass*",
                "phone bank*",
                "phone-bank*",
                "phonebank*",
                "door knock*",
                "door-knock*",
                "doorknock*",
                "campaign*",
                "leaflet*",
                "donated",
                "donating",
            ),
            confidence=0.83,
        ),
        Pattern(
            r"\b(?:i|i'm|i've)\s+(?:(?:am|a|just|have|proud|paid-up)\s+){0,3}(?:join(?:ed|ing)|member\s+of|left|quit)\s+the\s+(?:\w+\s+)?(?:labour|conservative|green|democratic|republican|communist|"
            r"socialist|libertarian|liberal|tory|lib\s+dem|reform|workers)\s+party\b",
            near=tuple(
                f"{name} party"
                for name in (
                    "labour",
                    "conservative",
                    "green",
                    "democratic",
                    "republican",
                    "communist",
                    "socialist",
                    "libertarian",
                    "liberal",
                    "tory",
                    "lib dem",
                    "reform",
                    "workers",
                )
            ),
            confidence=0.88,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, question, conditional, wished, fiction, joking, someone_else),
    remedies=(keep(), unlink(), narrow(), ask("whoever knows the rules of your profession"), cut_sentence()),
    fires=(
        "[Me today at Occupy Wall Street with my sign]",
        Sample(
            "[Me today at Occupy Wall Street with my sign]",
            Author(employers=("Night Radio Hour",), profession="journalism", role="freelance web producer"),
            account=Account("@cee", "web producer, Night Radio Hour"),
        ),
        "[I voted Green] and my dad has stopped laughing",
        "[we're at the climate strike], bring gloves",
        "[I marched against] the pit closures in 84 and I'd do it again",
        "[as a lifelong Democrat] this bill puzzles me",
        "spent Saturday painting [my protest sign] with the kids ✊",
        "[I've been canvassing for the Green candidate] all week, my feet",
        "[I joined the Labour Party] today",
        "[im at the BLM rally] downtown, come find me",
    ),
    quiet=(
        "The election is on Tuesday, polls open at seven",
        "See you on March 3rd at the office",
        "March Madness is at its best",
        "I voted for the blue sofa, she wanted the green one",
        "The senator spoke at a rally, officials say",
        "Birthday party on Friday, bring a liberal amount of cake",
        "My rally car is finally on four wheels",
        "Thousands marched in Paris on Sunday.",
        "I was at the demo of the new drill and bought two",
        "a conservative estimate says six weeks",
    ),
)
