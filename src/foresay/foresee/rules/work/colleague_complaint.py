"""Contempt for someone at work who can be recognised.

Why it matters: The person meant, and those who know them, will recognise who it is, with or without a name; trust at work is hard to get back.
Who is touched: The person meant, you, the team.
Instead: Say what happened and what should change, to someone who can change it.
Not meant: Complaints about pay, hours or safety together with colleagues (see working-conditions), people in public life, praise in rough words.
Sources: precedents: Dooce 2002, Richerson v. Beckon 2009, Pier Sixty 2017; LAG Hamm 10 Oct 2012.
"""

import re

from foresay.foresee.guards import condemned, fiction, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MAYBE_STRONGLY, SCORN
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, narrow, refer, reword
from foresay.model import Audience, Author, Family, MentionKind, Severity

_ROLE = (
    r"(?:boss(?:es)?|managers?|supervisors?|co-?workers?|colleagues?|team\s+(?:lead|leader|mates?)|line\s+manager|head\s+of\s+department|ceo|intern|shift\s+leader|foreman|"
    r"head\s+chef|principal|head\s?teacher|deskmate)"
)
_ROLE_NEAR = (
    "boss", "bosses", "manager", "managers", "supervisor", "supervisors", "coworker", "coworkers", "co-worker", "co-workers", "colleague", "colleagues", "team lead",
    "team leader", "team mate", "team mates", "ceo", "intern", "shift leader", "foreman", "head chef", "principal", "head teacher", "headteacher", "deskmate",
    "head of department",
)  # fmt: skip
_DESK = r"(?:ops|accounting|accounts|hr|sales|marketing|finance|legal|payroll|procurement|the\s+office|my\s+office|our\s+office|my\s+team|our\s+team|work|the\s+warehouse|reception|billing|dispatch|the\s+kitchen)"
_IS = r"(?:\s+is|\s+are|'s|'re|\s+was|\s+can\s+be|\s+is\s+being)"
_MILD = frozenset(["stupid", "dumb", "shit", "crap", "trash", "rubbish", "jokes", "joke", "nightmare"])
_FOND = lazy(r"\b(?:love|lol\s+love|the\s+best|hilarious|adorable|dog|cat|baby)\b", re.IGNORECASE)


def _not_fond(hit: Hit) -> float:
    """Doubts rough words said fondly, and pets called boss."""
    return 0.3 if hit.in_sentence(_FOND) else 1.0


def _by_name(hit: Hit) -> Severity | None:
    """Worse with a name or an employer beside it."""
    named = bool(hit.names(MentionKind.PERSON)) or bool(hit.group("given")) or hit.scene.account_names_employer
    return Severity.HIGH if named and hit.scene.account_names_employer else Severity.MEDIUM


_KIT = Author(employers=("Harbour Foods",))

RULE = Rule(
    id="colleague-complaint",
    family=Family.WORK,
    headline="Speaks badly of someone you work with",
    why="They, and those who know them, may well recognise who is meant, and they have to work with you tomorrow.",
    short="contempt for someone at work",
    severity=Severity.MEDIUM,
    audiences=(Audience.COLLEAGUES, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(rf"\b(?P<who>my\s+(?:\w+\s+)?{_ROLE}){_IS}{MAYBE_STRONGLY}\s+{SCORN}", _ROLE_NEAR, 0.88),
        Pattern(
            rf"\bmy\s+(?:fucking|stupid|dumb|useless|idiot|incompetent|lazy|pathetic|horrible|asshole|arsehole|bitch(?:y)?|shitty|dickhead|evil|clueless|moron(?:ic)?|creepy)\s+(?:of\s+a\s+)?{_ROLE}\b",
            near=_ROLE_NEAR,
            confidence=0.88,
        ),
        Pattern(
            rf"\bi\s+(?:really\s+|fucking\s+|absolutely\s+|so\s+)?(?:hate|despise|loathe|can't\s+stand|cannot\s+stand|cant\s+stand)\s+(?:all\s+)?(?:of\s+)?(?P<who>my\s+(?:\w+\s+)?{_ROLE})\b(?!\s+(?:is|being|isn't|won't))",
            _ROLE_NEAR,
            0.88,
        ),
        Pattern(
            rf"(?P<who>(?P<given>\b(?-i:[A-Z][a-z]{{1,20}}))\s+(?:in|from|at)\s+{_DESK}){_IS}{MAYBE_STRONGLY}\s+{SCORN}",
            near=(
                "ops",
                "accounting",
                "accounts",
                "hr",
                "sales",
                "marketing",
                "finance",
                "legal",
                "payroll",
                "procurement",
                "office",
                "my team",
                "our team",
                "work is",
                "work's",
                "work was",
                "work can",
                "work are",
                "work're",
                "warehouse",
                "reception",
                "billing",
                "dispatch",
                "kitchen",
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:one\s+of\s+my\s+co-?workers|one\s+of\s+my\s+colleagues|this\s+(?:guy|girl|woman|man|dude|lady)\s+(?:at|from)\s+(?:work|my\s+work|my\s+job|my\s+office)){_IS}{MAYBE_STRONGLY}\s+{SCORN}",
            near=("coworkers", "co-workers", "my colleagues", "at work", "from work", "my work", "my job", "my office"),
            confidence=0.88,
        ),
        Pattern(
            rf"\bmy\s+(?:\w+\s+)?{_ROLE}\s+(?:couldn't|can't|could\s+not|cannot|can\s+not)\s+(?:manage|run|organi[sz]e|lead|find|spell|count|plan|do)\s+(?:a|an|his|her|their|the|my|to)\b",
            near=_ROLE_NEAR,
            confidence=0.8,
        ),
    ),
    guards=(passed_on, quotation, condemned, question, fiction, joking, _not_fond),
    weigh=_by_name,
    remedies=(
        reword("It was a hard day at work.", "Say how the day was, without the person", sentence=True),
        cut_sentence(),
        refer("someone at work who can change it"),
        narrow(),
    ),
    fires=(
        "[Dave in ops is useless], again",
        "i swear [my boss is such a moron] sometimes",
        "[I can't stand my coworkers] today",
        "Another week with [my useless manager], hooray",
        "[my supervisor is a total bully] and everybody knows",
        Sample("Only me doing the dishes then. [Kim from reception is a total nightmare]", _KIT),
        "[My colleagues are absolute clowns] 🤡",
        "[this guy at my work is so incompetent] it is almost art",
        "[my manager couldn't run a] bath",
    ),
    quiet=(
        "Dave Grohl is useless at chess, he says",
        "my boss is on holiday so the dishes are mine",
        "In the series my boss is an idiot who eats pencils",
        "My dog is my boss and she is lazy, love her",
        'A man shouted "my boss is a moron" on the train',
        "I hate it when people say their boss is useless, mine is great",
        "Is my manager useless or is it me?",
        "like a boss 😎",
        "the boss fight in that game is stupid hard",
        "My colleagues are the best",
    ),
)
