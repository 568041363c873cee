"""Ties a personal post to the place where the author works.

Why it matters: Once readers know where you work, some will read everything else in the post as said from there; "views are my own" helps little.
Who is touched: You, and colleagues who are asked about it.
Instead: Leave the name out, or say it from an account that does not show it.
Not meant: News about the company, work posts from official accounts, saying whom you work for when you praise its product (that is owed).
Sources: Marwick and boyd 2011 (context collapse); precedents: Smith v Trafford Housing Trust 2012, the sign in Times Square 2011.
"""

import re

from foresay.foresee.guards import fiction, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, narrow, unlink
from foresay.model import Account, Audience, Author, Family, Severity

_STIRS = lazy(
    r"\b(?:protest\w*|rally|march(?:ed|ing)|occupy|picket|petition|vot(?:e[ds]?|ing)|election|brexit|trump|biden|democrats?|republicans?|tory|tories|labour|"
    r"abortion|immigra\w+|racis\w+|sexis\w+|strike|union|drunk|wasted|hungover|stoned|weed|fuck\w*|shit\w*|bullshit|wtf|idiots?|morons?|hate|"
    r"nobody\s+knows\s+how)\b",
    re.IGNORECASE,
)
"""What makes readers ask whether the employer knows."""
_DISCLOSES = lazy(
    r"\b(?:disclosure|full\s+disclosure|best|love|loving|amazing|awesome|recommend|obsessed)\b|#ad\b", re.IGNORECASE
)


def _not_owed(hit: Hit) -> float:
    """Silences the naming that honesty asks for: praise that says whom one works for."""
    return 0.0 if hit.in_text(_DISCLOSES) else 1.0


def _by_stir(hit: Hit) -> Severity | None:
    if hit.scene.is_official or hit.author.speaks_for_employer:
        return None
    return Severity.LOW if hit.in_text(_STIRS) else Severity.INFO


_ANA = Author(employers=("Harbour Courier",))
_BIO = Account(handle="@ana_types", bio="Reporter, Harbour Courier. Views mine.")

RULE = Rule(
    id="employer-named",
    family=Family.WORK,
    headline="Shows where you work",
    why="Readers who see your employer's name may take your words as said from there, whatever your profile says.",
    short="where you work",
    severity=Severity.INFO,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.STRANGERS),
    languages=(),
    patterns=(
        Pattern(
            r"\b(?:we|us|everyone|life|here|days?|nights?|weeks?|months?|mornings?|working|work|worked|job|desk|shifts?|team|colleagues?|boss(?:es)?|manager|years?|nurse|teacher|driver|"
            r"reporter|producer|engineer|intern)\s+(?:at|for|with)\s+@?(?P<span><employer>)",
            near=("<employer>",),
            confidence=0.9,
        ),
        Pattern(
            rf"(?P<span><employer>)\s*(?:[,(]\s*)?(?:(?:is\s+)?where\s+i\s+work|(?:the\s+|a\s+)?(?:show|programme|program|paper|{FIRM})\s+i\s+(?:work|produce|write|teach|make|"
            r"edit|run)|my\s+(?:employer|workplace|own\s+show|own\s+paper|day\s+job))",
            near=("<employer>",),
            confidence=0.92,
        ),
        Pattern(
            rf"\b(?:my|our)\s+(?:show|programme|program|paper|day\s+job|{FIRM})\s*(?:[,(]\s*)?(?:at\s+)?(?P<span><employer>)",
            near=("<employer>",),
            confidence=0.9,
        ),
        Pattern(
            r"\bi\s+(?:produce|edit|report|write|teach|code|drive|cook|nurse)\s+(?:(?:at|for|on)\s*)?(?P<span><employer>)",
            ("<employer>",),
            0.88,
        ),
    ),
    guards=(quotation, fiction, _not_owed),
    weigh=_by_stir,
    yields_to=("speaking-for-company",),
    remedies=(abstract("a company", "Leave the name out", safe=False), unlink(), narrow()),
    fires=(
        Sample("everyone at [Harbour Courier] thinks the mayor should go", _ANA),
        Sample("third night shift at [Harbour Courier] this week, send coffee", _ANA),
        Sample("Guess who was on TV with the sign. The bosses at [Harbour Courier] will see it", _ANA),
        Sample("[Harbour Courier], where i work, will not mind one more photo", _ANA),
        Sample("My paper, [Harbour Courier], never sleeps 😴", _ANA),
        Sample("I write for [Harbour Courier] and I marched on Saturday", _ANA),
    ),
    quiet=(
        Sample("Harbour Courier is hiring three drivers", _ANA),
        Sample("Read this in the Harbour Courier today: bridge closed until May", _ANA),
        Sample("Disclosure: I work for Harbour Courier. Their crossword is the best", _ANA),
        Sample("Lovely sunset over the bay", _ANA, account=_BIO),
        Sample(
            "we at Harbour Courier wish you a happy new year", _ANA, account=Account(handle="@courier", kind="official")
        ),
        Sample("Traffic at Harbour Bridge again", _ANA),
        "we at the courier company think the mayor should go",
        Sample("So drunk that I missed the last bus", _ANA, account=Account(handle="@jo", bio="Baker of small cakes")),
    ),
)
