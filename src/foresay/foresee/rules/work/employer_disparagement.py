"""Contempt for the author's own job, employer or its product.

Why it matters: The employer and the next one read it; talk about pay, hours or safety has protection in many places, plain contempt or mocking the product seldom does.
Who is touched: You, and colleagues who stand behind the place.
Instead: Name what is wrong and what would mend it, or tell it to friends in person.
Not meant: A customer's complaint about a company, conditions at work shared with colleagues (see working-conditions), other people's jobs.
Sources: precedents: Crisp v Apple Retail 2011, LAG Hamm 10 Oct 2012; rights US-1 on disparaging the product.
"""

import re

from foresay.foresee.guards import fiction, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM, MAYBE_STRONGLY, SCORN
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, narrow, reword, unlink
from foresay.model import Account, Audience, Author, EmployerKind, Family, Severity

_DENIES = lazy(
    r"\b(?:don't|do\s+not|dont|didn't|never|not|isn't|used\s+to|people\s+who|he|she|if)\b[^.!?\n]{0,12}$", re.IGNORECASE
)
_SLATED = (
    rf"(?:\s+is|\s+are|'s|'re|\s+was)(?:\s+(?:now|still|honestly|officially|run\s+by)){{0,2}}{MAYBE_STRONGLY}\s+{SCORN}"
)


def _not_denied(hit: Hit) -> float:
    """Silences "I don't hate my job", "if I hated my job", "he hates"."""
    return 0.0 if _DENIES.search(hit.before(30)) else 1.0


def _by_author(hit: Hit) -> Severity | None:
    if hit.author.employer_kind == EmployerKind.SELF:
        return None
    if hit.scene.account_names_employer or (
        hit.match is not None
        and any(name.casefold() in hit.text.casefold() for name in hit.author.employers + hit.author.products)
    ):
        return Severity.HIGH
    return hit.severity


_SAM = Author(employers=("PhoneHut",), products=("HutApp",))

RULE = Rule(
    id="employer-disparagement",
    family=Family.WORK,
    headline="Runs down the place you work for",
    why="The people who pay you, and those who might one day, may read it as how you speak of an employer.",
    short="contempt for your employer",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.COLLEAGUES),
    patterns=(
        Pattern(
            r"\bi\s+(?:really\s+|fucking\s+|absolutely\s+|so\s+|honestly\s+|already\s+|do\s+)?(?:hate|despise|loathe|can't\s+stand|cant\s+stand)\s+(?:my\s+(?:fucking\s+|stupid\s+|shitty\s+)?job|this\s+(?:fucking\s+|stupid\s+|shitty\s+)?(?:job|company|workplace)|working\s+(?:here|at\s+this|for\s+this|for\s+these))\b",
            ("job", "company", "workplace", "working here", "working at this", "working for this", "working for these"),
            0.85,
        ),
        Pattern(
            rf"\b(?:my|our)\s+(?:job|work\s?place|company|employer|firm|agency)(?<!\bour\sjob){_SLATED}",
            ("my job", "our job", "workplace", "work place", "company", "employer", "firm", "agency"),
            0.82,
        ),
        Pattern(
            rf"\bthe\s+(?:company|place|firm|{FIRM})\s+(?:that\s+)?i\s+work\s+(?:for|at|in){_SLATED}", ("i work",), 0.88
        ),
        Pattern(rf"<employer>{_SLATED}", ("<employer>",), 0.85),
        Pattern(rf"<product>{_SLATED}", ("<product>",), 0.85),
        Pattern(
            r"(?:<employer>|\b(?:my|this)\s+company)\s+(?:really\s+|absolutely\s+|fucking\s+|still\s+|just\s+)?sucks\b",
            ("sucks",),
            0.88,
        ),
        Pattern(
            r"<product>\s+(?:really\s+|absolutely\s+|fucking\s+|still\s+|just\s+)?(?:sucks|keeps\s+crashing|never\s+works|crashes\s+all\s+the\s+time|ruins\s+(?:everything|your\s+\w+))\b",
            ("<product>",),
            0.85,
        ),
        Pattern(
            r"\bworst\s+(?:company|employer|job|boss|place|firm|agency)\s+(?:(?:on\s+earth|in\s+the\s+world|ever)\s*)?(?:to\s+work\s+(?:for|at)|i(?:'ve|\s+have)?\s+(?:ever\s+)?(?:worked|had))\b",
            ("worst company", "worst employer", "worst job", "worst boss", "worst place", "worst firm", "worst agency"),
            0.85,
        ),
        Pattern(
            rf"\b(?:i|we)\s+(?:all\s+)?work\s+for\s+(?:a\s+(?:bunch|pack|load)\s+of\s+|complete\s+|total\s+|absolute\s+|fucking\s+|an?\s+){{0,4}}{SCORN}",
            ("work for",),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, question, fiction, joking, _not_denied),
    weigh=_by_author,
    remedies=(
        reword("Work is hard at the moment.", "Say that work is hard, without the blame", sentence=True),
        cut_sentence(),
        narrow(),
        unlink(),
    ),
    fires=(
        "ugh [i hate my job] so much",
        Sample("[PhoneHut is a joke], and I say it from behind the till", _SAM),
        Sample("Once again [HutApp keeps crashing] in my hands in front of a queue", _SAM),
        "Monday. [my company is run by clowns], change my mind",
        "[The place I work at is an absolute embarrassment]",
        "[worst company to work for], and I once sold ice in January",
        "[We work for a bunch of crooks]",
        Sample("[HutApp is rubbish] but the queue is long", _SAM, account=Account(bio="sells phones at PhoneHut")),
    ),
    quiet=(
        "worst company on earth, my parcel is three weeks late",
        "worst airline food ever",
        "I don't hate my job at all",
        "People who say I hate my job on Mondays should meet my uncle",
        Sample("PhoneHut is open till nine tonight", _SAM),
        "this company sells shoes for dogs",
        "My job is to feed the penguins",
        Sample("My job is a joke, I sell jokes", Author(employer_kind=EmployerKind.SELF)),
        "In chapter two my company is a nightmare of mirrors",
    ),
)
