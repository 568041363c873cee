"""Tells what somebody else may not have told: who they love, who they are, a status, a pregnancy.

Why it matters: Once said it cannot be taken back, and for some it costs family, work or safety. Even good news about
somebody is theirs to give.
Who is touched: The person it is about.
Instead: Ask them, or leave it to them.
Not meant: People who speak of it in public themselves, support and pride in general, characters, books and songs.
Sources: Solove, A Taxonomy of Privacy (disclosure); GDPR Art. 9(1).
"""

from foresay.foresee.guards import (
    capitals,
    condemned,
    conditional,
    fiction,
    headline,
    joking,
    passed_on,
    public_figure,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN, shape_of
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Author, Family, Severity

_KIN = rf"(?:(?:my|our)\s+(?:\w{{3,9}}\s+)?(?:{FEMALE_OR_MALE_KIN}|kids?|child)(?:\s+(?-i:[A-Z][a-z]{{1,15}}))?)"
_ANY = (
    rf"(?:{_KIN}|(?<!\w)@\w{{2,30}}|(?-i:[A-Z][a-z]{{1,15}})(?:\s+(?-i:[A-Z][a-z]{{1,15}}))?(?:\s+(?:from|"
    rf"in)\s+(?:work|school|church|accounts|hr|sales|it|my\s+\w+))?)"
)
_STATUS = (
    r"(?:gay|lesbian|bi|bisexual|pansexual|asexual|trans|transgender|non-?binary|queer|a\s+lesbian|closeted|"
    r"in\s+the\s+closet|hiv[-\s]?(?:positive|\+)|poz|undocumented|"
    r"here\s+illegally|pregnant(?!\s+with\s+(?:puns|ideas|meaning|anticipation|expectation|questions|possib\w+)\b)|having\s+an\s+affair|cheating\s+on\s+(?:his|her)\s+\w+|in\s+(?:aa|na|rehab)|"
    r"an\s+atheist\s+now|an\s+ex-(?:muslim|mormon|jehovah's\s+witness))"
)
_STATUS_WORDS = (
    "gay", "lesbian", "bi", "bisexual", "pansexual", "asexual", "trans", "transgender", "nonbinary", "non-binary", "queer", "closeted", "the closet", "hiv*", "poz",
    "undocumented", "illegally", "pregnant", "an affair", "cheating", "in aa", "in na", "in rehab", "atheist", "ex-muslim", "ex-mormon", "ex-jehovah's",
)  # fmt: skip
_HUSH = (
    r"(?:(?:did(?:n't|nt)?|do)\s+(?:you|u|ya)\s+(?:guys\s+)?know(?:\s+that)?|don't\s+tell\s+(?:anyone|anybody|her|"
    r"him|them)(?:\s+(?:but|that))?|(?:just\s+)?between\s+us,?|nobody\s+knows(?:\s+that)?|"
    r"no\s+one\s+knows(?:\s+that)?|"
    r"i\s+(?:just\s+)?(?:found\s+out|heard)(?:\s+that)?|turns\s+out(?:\s+that)?|(?:psst|shh+|secret),?|"
    r"everyone\s+knows(?:\s+that)?|rumou?r\s+has\s+it(?:\s+that)?|can't\s+believe(?:\s+that)?)"
)

RULE = Rule(
    id="outing",
    family=Family.OTHERS,
    headline="Tells what is somebody else's to tell",
    why="They may not have told their family or their work. Once it is said here, they cannot choose any more.",
    short="what is somebody else's to tell",
    severity=Severity.HIGH,
    audiences=(Audience.FAMILY, Audience.EMPLOYER, Audience.STRANGERS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b{_HUSH}\s+(?P<who>{_ANY})\s+(?:is|was|'s|are)\s+(?:(?!not\b|never\b)\w+\s+)?{_STATUS}(?!\s+(?:bar|"
            rf"club|rights|icon|pride|men|women|people|community))\b",
            near=_STATUS_WORDS,
            confidence=0.85,
            severity=Severity.CRITICAL,
            beside=(
                "know",
                "know that",
                "tell anyone",
                "tell anybody",
                "tell her",
                "tell him",
                "tell them",
                "between us",
                "nobody knows",
                "no one knows",
                "found out",
                "i heard",
                "i just heard",
                "turns out",
                "psst",
                shape_of(r"\bshh+\b"),
                "secret",
                "everyone knows",
                "rumor has it",
                "rumour has it",
                "can't believe",
            ),
        ),
        Pattern(
            rf"\b(?P<who>{_KIN})\s+(?:is|'s)\s+(?:secretly\s+|actually\s+|probably\s+)?{_STATUS}(?!\s+(?:bar|club|"
            rf"rights|icon|pride|men|women|people|community|with\s+(?:ideas|rage)))\b",
            near=_STATUS_WORDS,
            confidence=0.8,
            beside=("my", "our"),
        ),
        Pattern(
            rf"\b(?P<who>{_ANY})\s+(?:is|was|'s)\s+(?:secretly\s+(?:{_STATUS})|{_STATUS}\s+(?:but|"
            rf"and)\s+(?:\w+\s+){{0,2}}?(?:hasn't|has\s+not|won't|isn't|nobody|no\s+one|doesn't|don't|"
            rf"not)\s+(?:\w+\s+)?(?:told|tell|out|knows?|said|want|come))",
            near=_STATUS_WORDS,
            confidence=0.88,
            severity=Severity.CRITICAL,
            beside=("secretly", "but", "and"),
        ),
        Pattern(
            rf"\b(?P<who>{_KIN})\s+(?:\w+\s+)?(?:came|comes|has\s+come|is\s+coming)\s+out\s+(?:to\s+(?:me|us|(?:my|"
            rf"our|his|her)\s+\w+)|as\s+(?:\w+\s+)?(?:gay|lesbian|bi|bisexual|trans|transgender|non-?binary|queer|"
            rf"pan|ace|a\s+lesbian))\b",
            near=("came out", "comes out", "come out", "coming out"),
            confidence=0.85,
        ),
        Pattern(
            rf"(?P<who><person>)\s+(?:is|'s|was)\s+(?:(?!not\b|never\b)\w+\s+)?{_STATUS}\b",
            near=("<person>",),
            confidence=0.95,
            severity=Severity.CRITICAL,
        ),
    ),
    guards=(passed_on, quotation, headline, conditional, wished, fiction, joking, public_figure, condemned, capitals),
    remedies=(
        ask(),
        reword("They have their own news to tell.", "Leave it to them", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[didn't you know Sam is gay]? thought everyone did",
        "[my cousin came out to me] last night and I am so proud",
        "[my brother is HIV positive] and he runs faster than you",
        "[Tara is pregnant but hasn't told] her boss, shhh",
        "[turns out my neighbour is undocumented], poor man",
        Sample("[Marisol is undocumented] and still pays her taxes", Author(people=("Marisol",))),
        "[my daughter is trans] and I'd do anything for her",
        "[Between us, Jonas is having an affair]",
    ),
    quiet=(
        "My sister is pregnant with puns, every conversation has twins",
        "Sam Smith gave an interview about the new record",
        "The gay rights march is on Saturday",
        "I'm gay and tired",
        "In the film my brother is gay and a spy",
        "did you know Oscar Wilde, the playwright, was queer royalty in the film",
        "my sister is a gay rights lawyer",
        "my brother is bilingual",
        "if my son is gay he'll be loved just the same",
        "She came out of the shop with six bags",
    ),
)
