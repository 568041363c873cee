"""Looking for another job.

Why it matters: The present employer and colleagues may learn of it from you before you have chosen to tell them.
Who is touched: You.
Instead: Tell those who can help, in a message or a smaller circle.
Not meant: Interviews on the radio, advice to applicants, work that recruiters do, looking for work openly because you have none.
Sources: Dou et al. 2024 (occupation).
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import WEEKDAY
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, narrow
from foresay.model import Audience, Author, EmployerKind, Family, Severity

_OTHER_INTERVIEW = lazy(
    r"\b(?:radio|tv|podcast|magazine|bbc|cnn|fox|press|exit|visa|police|uni|university|college|school|scholarship|celebrity|journalist|youtube|with\s+@)\b",
    re.IGNORECASE,
)
_OPEN = lazy(
    r"\b(?:unemployed|laid\s+off|out\s+of\s+work|opentowork|open\s+to\s+work|just\s+graduated|first\s+job|no\s+job|jobless|student)\b",
    re.IGNORECASE,
)


def _for_a_job(hit: Hit) -> float:
    """Doubts interviews of another kind."""
    return 0.2 if hit.in_sentence(_OTHER_INTERVIEW) else 1.0


def _if_it_is_secret(hit: Hit) -> Severity | None:
    """Medium for those who have an employer to tell; nothing for those who look openly."""
    if hit.in_text(_OPEN) or hit.author.employer_kind == EmployerKind.SELF:
        return None
    return Severity.MEDIUM if hit.author.employers else Severity.LOW


_JO = Author(employers=("Globex",))

RULE = Rule(
    id="job-search",
    family=Family.WORK,
    headline="Tells that you are looking for another job",
    why="Your employer and colleagues may read it before you have told them.",
    short="your search for another job",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES),
    patterns=(
        Pattern(
            rf"\b(?:(?:my|a|an|another|got|have|had|third|3rd|second|2nd|first|1st|final|phone|last)\s+){{1,3}}(?:round\s+)?(?:job\s+)?interview\s+(?:on\s+|this\s+|next\s+)?(?:{WEEKDAY}|tomorrow|today|tonight|in\s+an\s+hour|week|at\s+[0-9])",
            near=("interview",),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:i\s+have|i\s+had|i\s+got|i've\s+got|got|nailed|bombed|aced|smashed|going\s+(?:to|for)|off\s+to|heading\s+to)\s+(?:a|an|my|the|another|that)\s+(?:\w+\s+)?job\s+interview\b",
            ("job interview",),
            0.85,
        ),
        Pattern(
            r"\b(?:i'm|i\s+am|just|finally|i|i've|i'll\s+be|gonna\s+be|today\s+i)\s+(?:finally\s+|just\s+)?(?:handed|handing|hand|put|putting|given|gave|giving)\s+in\s+my\s+(?:notice|resignation|two\s+weeks)\b",
            ("my notice", "my resignation", "my two weeks"),
            0.85,
        ),
        Pattern(
            r"\b(?:a|another|the|two|three)\s+(?:recruiters?|head-?hunters?)\s+(?:just\s+)?(?:called|messaged|texted|emailed|reached\s+out\s+to|contacted|phoned|wrote\s+to|pinged)\s+(?:me|back)\b",
            ("recruiter", "recruiters", "headhunter", "headhunters", "head-hunter", "head-hunters"),
            0.85,
        ),
        Pattern(
            r"\b(?:updating|polishing|polished|updated|dusting\s+off|dusted\s+off|rewriting|sending\s+out|sent\s+out)\s+my\s+(?:cv|resume|résumé|linkedin)\b",
            ("my cv", "my resume", "my résumé", "my linkedin"),
            0.8,
        ),
        Pattern(
            r"\b(?:i'm|im|i\s+am|been|still|secretly|quietly)\s+(?:\w+\s+)?(?:job\s?-?hunting|looking\s+for\s+(?:a\s+new|another|a\s+better|a\s+different)\s+job|applying\s+(?:for|to)\s+(?:other\s+|new\s+|better\s+)?jobs)\b",
            (
                "job hunting",
                "jobhunting",
                "job-hunting",
                "job -hunting",
                "new job",
                "another job",
                "better job",
                "different job",
                "applying",
            ),
            0.85,
        ),
        Pattern(
            r"\bi\s+(?:seriously\s+|really\s+|so\s+|desperately\s+)?need\s+(?:a\s+new|another|a\s+better|a\s+different)\s+job\b",
            ("new job", "another job", "better job", "different job"),
            0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else, _for_a_job),
    weigh=_if_it_is_secret,
    remedies=(narrow(), cut_sentence(), delay("you have told your boss")),
    fires=(
        "[3rd interview on Monday]!",
        Sample("eek, [I have a job interview] at the zoo", _JO),
        "[I just handed in my notice] and my hands still shake",
        Sample("[a recruiter messaged me] again, and this time I listened", _JO),
        "Sunday night, [polishing my CV] under the blanket",
        "[I'm secretly looking for another job], pray for me",
        "ok [i need a new job] before i turn into a printer",
        "[Final round interview tomorrow] 🤞",
    ),
    quiet=(
        "Interview on the radio at nine, tune in",
        "my interview on the BBC is tomorrow",
        "My sister handed in her notice",
        "Ten tips for your next job interview",
        "just graduated and looking for a new job, please share",
        "He had his third interview on Monday",
        "Recruiters read a CV in six seconds, says a study",
        "I don't need a new job",
    ),
)
