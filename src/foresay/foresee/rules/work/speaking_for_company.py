"""A promise or a position in the employer's name.

Why it matters: Customers and reporters may take the words as the company's own and hold it to them, even if you had no say in it.
Who is touched: You, your employer, and whoever relies on the promise.
Instead: Say it as your own view, or let those speak whose job it is.
Not meant: Official accounts and spokespeople, news about what the company said, "we" for family and friends.
Sources: apparent authority (general agency law); FINRA Regulatory Notice 17-18 on adopting statements.
"""

from foresay.foresee.guards import headline, in_a_story, joking, passed_on, question, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, refer, reword, unlink
from foresay.model import Audience, Author, Family, Severity


def _unless_it_is_your_job(hit: Hit) -> Severity | None:
    return None if hit.scene.is_official or hit.author.speaks_for_employer else hit.severity


_LEE = Author(names=("Lee",), employers=("Harbour Ferries", "HF Group"))

RULE = Rule(
    id="speaking-for-company",
    family=Family.WORK,
    headline="Speaks in your employer's name",
    why="Readers may hold the company to it, and the company may hold it against you, unless speaking for it is your job.",
    short="a promise in the company's name",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.CUSTOMERS, Audience.PRESS),
    patterns=(
        Pattern(
            r"<employer>\s+(?:will|would\s+never|is\s+going\s+to|are\s+going\s+to|promises?\s+to|guarantees?|commits?\s+to)\s+(?:(?:always|never|now|also|not|gladly|fully|"
            r"of\s+course)\s+)?(?:refund|replace|repair|pay|compensate|fix|reimburse|cover|cancel|drop|stop|lower|raise|match|give|send|make\s+(?:it|this)\s+right|"
            r"take\s+(?:care|back)|apologi[sz]e|sue|fight)\b",
            near=("<employer>",),
            confidence=0.85,
        ),
        Pattern(
            r"\bwe\s+(?:here\s+)?at\s+<employer>\s+(?:all\s+|do\s+not\s+|don't\s+|strongly\s+|firmly\s+|fully\s+)?(?:think|believe|support|back|oppose|condemn|stand|promise|"
            r"guarantee|reject|demand|regret|disagree|agree|endorse|apologi[sz]e)\b",
            near=("<employer>",),
            confidence=0.9,
        ),
        Pattern(
            r"<employer>(?:'s|s')?\s+(?:official\s+)?(?:position|stance|line|policy|view)\s+(?:on\s+\w+\s+){0,2}is\b",
            ("<employer>",),
            0.75,
        ),
        Pattern(
            rf"\b(?:on\s+behalf\s+of|speaking\s+for)\s+(?:everyone\s+at\s+|all\s+of\s+us\s+at\s+|the\s+team\s+at\s+)?(?:<employer>|(?:my|our)\s+{FIRM}\b)",
            ("behalf", "speaking for"),
            0.88,
        ),
        Pattern(
            rf"\b(?:on\s+behalf\s+of|speaking\s+for)\s+(?:everyone\s+at\s+|the\s+team\s+at\s+)?(?:my|our)\s+(?:whole\s+|entire\s+)?{FIRM}\b",
            ("behalf", "speaking for"),
            0.85,
        ),
        Pattern(
            r"\bas\s+a\s+company,?\s+we\s+(?:do\s+not\s+|don't\s+|will\s+|would\s+)?(?:never\s+)?(?:believe|support|condemn|oppose|stand|promise|reject|guarantee|refund|apologi[sz]e|think)\b",
            ("as a company",),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, headline, reported, question, joking, in_a_story),
    weigh=_unless_it_is_your_job,
    remedies=(
        reword("I hope it will be put right.", "Say it as your own hope", sentence=True),
        cut_sentence(),
        refer("whoever speaks for the company"),
        unlink(),
    ),
    fires=(
        Sample("Don't worry, [Harbour Ferries will refund] all of you by Monday", _LEE),
        Sample("[we at Harbour Ferries believe] the strike is wrong", _LEE),
        Sample("Sorry folks. [On behalf of HF Group], that queue was a disgrace", _LEE),
        Sample("[Harbour Ferries is going to compensate] every single passenger, mark my words", _LEE),
        Sample("[HF Group's policy on refunds is] simple, you ask and we pay", _LEE),
        "[Speaking for my company], we won't work with that council again",
        "[As a company, we condemn] what the minister said this morning",
        "I'd like to apologise [on behalf of our entire department]",
    ),
    quiet=(
        Sample("Harbour Ferries will refund all of you by Monday", _LEE, said_as="work"),
        Sample(
            "Harbour Ferries will stop at the old pier from May",
            Author(speaks_for_employer=True, employers=("Harbour Ferries",)),
        ),
        Sample('The paper quotes them: "Harbour Ferries would never cancel", will they keep to it?', _LEE),
        Sample("Police say Harbour Ferries will pay a fine", _LEE),
        Sample("Harbour Ferries will run late tonight", _LEE),
        "We will refund grandma for the tickets",
        "On behalf of my family, thank you for the flowers",
        "As a company of actors we open on Friday",
    ),
)
