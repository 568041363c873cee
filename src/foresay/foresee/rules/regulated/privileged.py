"""What was told in confidence to a lawyer, a priest, a doctor or HR.

Why it matters: The secret belongs to the person who told it; even a nameless story can be recognised by them and by the other side.
Who is touched: The client, penitent or employee, and you.
Instead: Leave the case out, even years later, unless they have agreed.
Not meant: Lunch with clients, your own lawyer, famous cases in the news, fiction.
Sources: ABA Model Rule 1.6 and Formal Op. 480 (2018); cases Peshek and Conway (2009).
"""

from foresay.foresee.guards import conditional, fiction, joking, passed_on, question
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, cut_sentence, reword
from foresay.model import Audience, Author, Family, Severity

_HEARS = frozenset(("law", "clergy", "hr", "health"))


def _by_profession(hit: Hit) -> Severity | None:
    if hit.author.profession in _HEARS:
        return Severity.CRITICAL
    return None if hit.author.profession else hit.severity


_LAWYER = Author(profession="law", role="public defender")
_HR = Author(profession="hr")
_PRIEST = Author(profession="clergy")

RULE = Rule(
    id="privileged",
    family=Family.REGULATED,
    headline="Tells what someone told you in confidence",
    why="The secret is theirs, and a story without a name can still be recognised by those who know it.",
    short="something told in confidence",
    severity=Severity.MEDIUM,
    audiences=(Audience.PARTNERS, Audience.EMPLOYER, Audience.PRESS),
    touches="them",
    duty="Professional secrecy: for lawyers in the United States ABA Model Rule 1.6, for others the code of the profession",
    patterns=(
        Pattern(
            r"\bmy\s+(?:\w+\s+)?(?P<who>client)(?:'s\s+(?:\w+\s+)?(?:alibi|confession|testimony|deposition|divorce|affair|custody|will|defen[cs]e|plea|arrest|trial|bail|sentencing|tax\s+(?:fraud|evasion))|\s+(?:just\s+)?(?:confessed|admitted|pleaded|pled|told\s+me|lied\s+to\s+(?:me|the)|is\s+(?:so\s+|clearly\s+|totally\s+|obviously\s+)?"
            r"(?:guilty|innocent|lying|a\s+liar|a\s+crook)|was\s+(?:arrested|convicted|acquitted|caught)|failed\s+(?:the|his|her)\s+drug\s+test|did\s+it))\b",
            near=("client",),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:someone|a\s+(?:man|woman|lady|guy|teenager|parishioner|member\s+of\s+my\s+(?:church|parish|congregation))|my\s+parishioner)\s+(?:just\s+)?(?:confessed|told\s+me\s+in\s+confession|admitted\s+(?:in|at)\s+confession|came\s+to\s+confession)\b|\bin\s+confession\s+(?:today|yesterday|this\s+week)\b",
            near=("confessed", "confession"),
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:(?:had|have|about)\s+to\s+(?:fire|sack|discipline|investigate|interview)|just\s+(?:fired|sacked|disciplined|investigated))\s+(?:a|an|the|another|some)\s+(?:\w+\s+){0,2}"
            r"(?:employee|manager|driver|nurse|teacher|guy|woman|colleague|trainee)\s+(?:today|yesterday|this\s+(?:week|morning)|for|because|who|over)\b",
            near=(
                "to fire",
                "to sack",
                "to discipline",
                "to investigate",
                "to interview",
                "just fired",
                "just sacked",
                "just disciplined",
                "just investigated",
            ),
            confidence=0.7,
            confirm=lambda hit: hit.author.profession == "hr",
        ),
        Pattern(
            r"\b(?:a|an|this|the|my|another)\s+(?:harassment|grievance|disciplinary|misconduct|sick\s+leave|termination)\s+(?:case|complaint|hearing|meeting)\b[^.!?\n]{0,40}\b(?:today|she|he|they|employee|manager|accus\w+|crying|cried|lied|guilty)\b",
            ("harassment", "grievance", "disciplinary", "misconduct", "sick leave", "termination"),
            0.8,
            confirm=lambda hit: hit.author.profession in _HEARS,
        ),
        Pattern(
            r"\bmy\s+(?:\w+\s+)?(?P<who>client)(?:\s+is|'s)\s+(?:definitely\s+|probably\s+|clearly\s+)?(?:(?:going\s+to|gonna|about\s+to)\s+(?:lose|plead|settle|confess|go\s+down|jail|prison)|"
            r"(?:case|defen[cs]e|story|claim)\s+is\s+(?:so\s+|very\s+|too\s+)?(?:weak|thin|hopeless|dead|a\s+joke))\b",
            near=("client", "client's"),
            confidence=0.88,
            confirm=lambda hit: hit.author.profession == "law",
        ),
        Pattern(
            r"\b(?P<who>he|she|they|a\s+(?:man|woman|couple))\s+told\s+me\s+(?:in|at)\s+confession\b",
            near=("confession",),
            confidence=0.85,
            confirm=lambda hit: hit.author.profession == "clergy",
        ),
        Pattern(
            r"\b(?:one\s+of\s+(?:our|my)|our|my|a|the|today's)\s+(?P<who>candidates?|applicants?)\s+(?:just\s+|actually\s+)?(?:cried|lied|wept|broke\s+down|failed|turned\s+up\s+(?:drunk|late)|told\s+(?:me|us)\s+(?:about|that|she|he)|"
            r"smelled|asked\s+for\s+[£$€]?[0-9])",
            near=("candidate", "candidates", "applicant", "applicants"),
            confidence=0.8,
            confirm=lambda hit: hit.author.profession == "hr",
        ),
        Pattern(
            r"\bi\s+(?:just\s+|had\s+to\s+)?(?:fired?|sack(?:ed)?|dismiss(?:ed)?|let\s+go\s+of)\s+(?P<who>(?-i:[A-Z][a-z]{2,15}))\b",
            near=("fire", "fired", "sack", "sacked", "dismiss", "dismissed", "let go"),
            confidence=0.8,
            confirm=lambda hit: hit.author.profession == "hr",
        ),
        Pattern(
            r"\b(?:attorney[-\s]client|legally)\s+privileged\b[^.!?\n]{0,40}\b(?:but|says?|shows?|memo|e-?mail)\b",
            ("privileged",),
            0.8,
        ),
    ),
    guards=(passed_on, question, conditional, fiction, joking),
    weigh=_by_profession,
    remedies=(
        reword("Work was a lot today.", "Say how the day was, without the case", sentence=True),
        cut_sentence(),
        ask("the person whose secret it is"),
    ),
    fires=(
        Sample("[my client's alibi] is weak and we both know it", _LAWYER),
        Sample("Great. [My client just confessed] on the courthouse steps", _LAWYER),
        Sample("[Someone confessed] to stealing the nativity donkey", _PRIEST),
        Sample("[had to fire a driver today] for the thing with the fish", _HR),
        Sample("[the harassment case today: he cried, she] didn't", _HR),
        "[my client is so guilty] lol, off to court",
        Sample("[my client is going to lose] and we both know it", _LAWYER),
        Sample("[He told me in confession] where the candlesticks are", _PRIEST),
        Sample("[One of our candidates cried] in the interview", _HR),
        Sample("Well, [I fired Dave] today", _HR),
        Sample("[my teenage client told me] everything, I can't sleep", _LAWYER),
    ),
    quiet=(
        Sample("client lunch ran long, soup was good", _LAWYER),
        "My client wants the logo bigger",
        Sample("my client's website is live", Author(profession="other", role="designer")),
        Sample("my client told me the cake was perfect", Author(profession="other", role="baker")),
        "I fired a clay pot today",
        Sample("my client is going to lose, said the chess coach", Author(profession="other", role="chess coach")),
        Sample("One of our candidates cried when she got the job", Author(profession="other", role="baker")),
        Sample("In the series my client confessed in episode one", _LAWYER),
        Sample("If my client confessed I would retire", _LAWYER),
        "a thief confessed on the news",
    ),
)
