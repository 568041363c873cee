"""Somebody else's private troubles: their divorce, their debts, their lost job, their trouble with the law.

Why it matters: It is theirs to tell, and it reaches people who decide about them: an employer, a landlord, a court, a family.
Who is touched: The person it happened to, and those close to them.
Instead: Ask them, or say that somebody close to you has a hard time.
Not meant: Public figures and news, troubles of the author's own, illness (see third-party-health), what cannot be told (see outing).
Sources: Mao et al. 2011, Loose Tweets (secondary leaks); Solove, A Taxonomy of Privacy (disclosure); Shao et al. 2024, PrivacyLens.
"""

from foresay.foresee.guards import (
    capitals,
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    public_figure,
    question,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Author, Family, Severity

_SOMEBODY = rf"(?P<who>(?:(?:my|our)\s+(?:\w{{3,9}}\s+)?(?:{FEMALE_OR_MALE_KIN}|client|tenant|landlord|student|employee|assistant|intern)(?:\s+(?-i:[A-Z][a-z]{{1,15}})){{0,2}}))"
_THEIR = r"(?:his|her|their)"
_TROUBLE = (
    rf"(?:(?:is|are|was|has\s+been|'s)\s+(?:(?:secretly|currently|now|just|still|already|being|about\s+to\s+be|getting)\s+){{0,2}}(?:going\s+through\s+(?:a|his|her|their)\s+(?:\w+\s+)?(?:divorce|separation|bankruptcy|break-?up)|"
    rf"(?:getting\s+)?divorced|divorcing\s+\w+|cheating\s+on\s+{_THEIR}|having\s+an\s+affair|in\s+(?:serious\s+|deep\s+|huge\s+)?debt|bankrupt|behind\s+on\s+(?:the|{_THEIR})\s+(?:rent|mortgage)|"
    rf"evicted|sued|under\s+investigation|on\s+(?:probation|parole|bail|a\s+pip|food\s+stamps|benefits)|undocumented|fired|laid\s+off|made\s+redundant|sacked|suspended|arrested|"
    rf"in\s+(?:prison|jail|custody)|homeless|facing\s+(?:eviction|bankruptcy|charges|a\s+lawsuit|jail))|"
    rf"(?:just\s+|recently\s+|secretly\s+)?(?:lost\s+{_THEIR}\s+(?:job|house|licen[cs]e)|filed\s+for\s+(?:bankruptcy|divorce)|got\s+(?:fired|laid\s+off|sacked|evicted|arrested|divorced|a\s+dui)|"
    rf"owes\s+(?:\w+\s+){{0,2}}?(?:[$€£]|[0-9])\S*|(?:has|had)\s+(?:an\s+affair|a\s+(?:secret\s+|long\s+)?(?:criminal\s+record|gambling\s+(?:problem|addiction|debt)|restraining\s+order|bad\s+credit)|gambling\s+debts|"
    rf"money\s+(?:problems|troubles)|financial\s+(?:problems|troubles|difficulties))|(?:failed|flunked)\s+(?:out\s+of\s+\w+|{_THEIR}\s+(?:\w+\s+)?(?:exams?|finals|bar|drug\s+test))|cheated\s+on\s+{_THEIR}\s+\w+))\b"
)
_NEAR = (
    "divorce", "separation", "bankruptcy", "break-up", "breakup", "divorced", "divorcing", "cheating", "an affair", "debt", "bankrupt", "behind on", "evicted", "sued", "investigation",
    "probation", "parole", "bail", "a pip", "food stamps", "benefits", "undocumented", "fired", "laid off", "redundant", "sacked", "suspended", "arrested", "prison", "jail", "custody",
    "homeless", "eviction", "charges", "a lawsuit", "lost his", "lost her", "lost their", "a dui", "owes", "criminal record", "gambling", "restraining order", "bad credit",
    "money problems", "money troubles", "financial problems", "financial troubles", "financial difficulties", "failed", "flunked", "cheated",
)  # fmt: skip

RULE = Rule(
    id="third-party-life",
    family=Family.OTHERS,
    headline="Tells about somebody else's private troubles",
    why="It is theirs to tell. People who decide about them may read it here first.",
    short="somebody else's private troubles",
    severity=Severity.MEDIUM,
    audiences=(Audience.FAMILY, Audience.COLLEAGUES, Audience.EMPLOYER),
    touches="them",
    status="preview",
    yields_to=("third-party-health", "outing", "minor-named", "relationship-change", "accusation", "student-record", "privileged", "criminal-record"),
    patterns=(
        Pattern(rf"\b{_SOMEBODY}\s+(?:\w{{4,9}}ly\s+)?{_TROUBLE}", near=_NEAR, beside=("my", "our"), confidence=0.83),
        Pattern(rf"(?P<who><person>)\s+{_TROUBLE}", near=_NEAR, confidence=0.9),
    ),
    guards=(passed_on, quotation, headline, denied, question, conditional, wished, fiction, joking, public_figure, capitals),
    remedies=(
        ask(),
        reword("Somebody close to me has a hard time.", "Say it without who and what", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[my colleague Dave is going through a divorce] so be nice at lunch",
        "[my brother lost his job] and will not tell our parents",
        "[our neighbour is behind on the rent], I heard it through the wall",
        "[My flatmate got sacked] on his own birthday",
        Sample("[Marisol got evicted] and sleeps on my sofa", Author(people=("Marisol",))),
        "[my roommate has gambling debts] 😬 and so do his shoes",
        "[my cousin was arrested] at the wedding, in the conga line",
    ),
    quiet=(
        "The president is going through a divorce, papers say",
        "my phone got fired out of a cannon",
        "My sister failed to find the remote",
        "If my brother lost his job I'd take him in",
        "In the novel my boss is having an affair",
        "my uncle lost his hat",
        "our team was suspended between two cliffs",
        "I lost my job and kept the mug",
    ),
)  # fmt: skip
