"""A judgement on a competitor by someone who works for the other side.

Why it matters: Readers will weigh it differently once they see where you work, and a competitor may take it as advertising by your employer.
Who is touched: The competitor, your employer, readers who trust you.
Instead: Say whom you work for, and what can be checked.
Not meant: Reviews by people who work for neither, sport rivals, news.
Sources: 16 CFR 255.5 (material connection); comparative advertising law (general).
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MAYBE_STRONGLY, SCORN
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, disclose
from foresay.model import Audience, Author, Family, Severity

_BAD = rf"(?:{SCORN}|(?:malware|spyware|a\s+scam|scam|a\s+rip-?off|rip-?off|a\s+copy|overpriced|insecure|unsafe|dying|a\s+fraud|vapou?rware|junk)\b)"
_THEIRS = r"(?:app|apps|product|products|service|software|stuff|coffee|food|cars|phones|tool|platform|prices|tech|model|devices)"
_SAYS_SO = lazy(
    r"\b(?:i\s+work\s+(?:for|at)|disclosure|my\s+(?:employer|company)|i'm\s+biased|we\s+at|our|we)\b", re.IGNORECASE
)


def _says_so(hit: Hit) -> float:
    """Halves what comes with the author's own side in view."""
    return (
        0.35
        if re.search(r"\bi\s+work\s+(?:for|at)\b|\bdisclosure\b|\bi'm\s+biased\b", hit.scene.text, re.IGNORECASE)
        else 1.0
    )


def _by_account(hit: Hit) -> Severity | None:
    return Severity.LOW if hit.scene.is_official and hit.severity == Severity.LOW else hit.severity


_MO = Author(employers=("Harbour Coffee",), products=("Harbour Brew",))

RULE = Rule(
    id="competitor-comment",
    family=Family.WORK,
    headline="Judges a competitor of your employer",
    why="Coming from someone with a side, it may be read as advertising, or come back as a complaint from them.",
    short="a judgement on a competitor",
    severity=Severity.MEDIUM,
    audiences=(Audience.PARTNERS, Audience.PRESS, Audience.CUSTOMERS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?P<who>(?:our|the)\s+(?:main\s+|biggest\s+|closest\s+|so-called\s+)?competit(?:or|ors|ion|or's|ors'))(?:\s+{_THEIRS})?(?:\s+is|\s+are|'s|\s+was|\s+sells?|\s+makes?){MAYBE_STRONGLY}\s+{_BAD}",
            near=("competitor*", "competition"),
            confidence=0.88,
        ),
        Pattern(
            r"\bunlike\s+(?P<who>(?:our\s+competitors|the\s+competition|(?-i:[A-Z])\w{2,30}(?:'s)?)),?\s+(?:our\s+\w+|<product>|<employer>)\b",
            ("unlike",),
            0.8,
        ),
        Pattern(r"\bunlike\s+(?:our\s+competitors|the\s+competition|our\s+rivals),?\s+(?:we|our)\b", ("unlike",), 0.85),
        Pattern(
            r"(?:<product>|<employer>)\s+(?:beats|destroys|kills|crushes|(?:is\s+)?(?:way\s+|so\s+much\s+|far\s+|much\s+)?(?:better|safer|cheaper|faster)\s+than|makes\s+mincemeat\s+of|runs\s+rings\s+around)\s+(?P<who>(?-i:[A-Z])\w{2,30})",
            near=("<product>", "<employer>"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:switch|switched|switching|move|moved|ditch|ditched|leave|left|dump|dumped)\s+(?:over\s+)?(?:from\s+)?(?P<who>(?-i:[A-Z])\w{2,30})\s+(?:to|for|and\s+(?:get|try|use))\s+(?:<product>|<employer>)",
            ("<product>", "<employer>"),
            0.82,
        ),
        Pattern(
            rf"\btheir\s+{_THEIRS}(?:\s+is|\s+are|'s){MAYBE_STRONGLY}\s+{_BAD}[^.!?\n]{{0,20}}[.,;!]?\s{{1,3}}(?:ours|we|our|use\s+ours|try\s+ours|come\s+to\s+us)\b",
            near=tuple(f"their {word}" for word in _THEIRS[3:-1].split("|")),
            confidence=0.75,
        ),
    ),
    guards=(passed_on, quotation, headline, denied, question, fiction, joking, _says_so),
    weigh=_by_account,
    remedies=(
        disclose("Disclosure: I work for one of the two, so I'm biased.", "Say that you have a side"),
        cut_sentence(),
    ),
    fires=(
        Sample("[Harbour Brew is way better than Starling], fight me", _MO),
        "honestly [our competitors are a joke]",
        Sample("you should [ditch Starling for Harbour Brew] today", _MO),
        "[Unlike our competitors, we] do not burn the beans",
        "[our main competitor is overpriced] and everyone in town knows it",
        Sample("Well well, [Harbour Coffee beats Starling] once more 😌", _MO),
        "[their app is malware, ours] is not",
    ),
    quiet=(
        "independent review: three apps compared, and none is malware",
        Sample("Disclosure: I work for Harbour Coffee. Harbour Brew is way better than Starling", _MO),
        "The competition is fierce this year",
        "Our competitors are lovely people, we had lunch",
        "Unlike my sister, we like rain",
        Sample("Harbour Brew is better than nothing", _MO),
        "their food is rubbish and the waiter dropped it",
        "Is our competitor a joke?",
    ),
)
