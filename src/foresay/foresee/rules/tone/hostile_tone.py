"""Sounds hostile, in words that no other rule of tone knows.

Why it matters: Contempt needs no swear word and no slur. Readers hear it all the same, and so do those it is meant for.
Who is touched: Whoever it is said to or about.
Instead: Say what happened and what you want; leave out what you think of the person.
Not meant: Disagreement, complaints, strong words about a thing, what is quoted or told of others.
Sources: trained on Davidson et al. 2017, HateXplain, Civil Comments toxic types and others: see the model card, models/heads.md.
"""

from foresay.foresee.guards import countered, denied_before, fiction, joking, quotation, reclaimed
from foresay.foresee.rule import Rule, Sense
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, delay, reword
from foresay.model import Audience, Family, Severity

_SURE = 0.9


def _by_certainty(hit: Hit) -> Severity:
    """A hint where the head is fairly sure, more where it is very sure."""
    return Severity.MEDIUM if hit.confidence >= _SURE else Severity.LOW


RULE = Rule(
    id="hostile-tone",
    family=Family.TONE,
    headline="May sound hostile",
    why="Some readers will hear contempt here, and answer that instead of what you mean.",
    short="words that sound hostile",
    severity=Severity.LOW,
    audiences=(Audience.COLLEAGUES, Audience.CUSTOMERS, Audience.EMPLOYER),
    touches="them",
    sense=Sense("hostile", 0.75),
    weigh=_by_certainty,
    guards=(quotation, countered, fiction, denied_before, joking, reclaimed),
    yields_to=(
        "insult",
        "threat",
        "slur",
        "profanity",
        "dehumanising",
        "group-contempt",
        "exclusion-call",
        "stereotype",
        "sexual-remark",
        "pile-on",
        "punching-down",
        "tragedy-joke",
        "colleague-complaint",
        "employer-disparagement",
        "pre-employment-insult",
        "self-harm",
    ),
    remedies=(
        reword("I see this differently.", "Say it to the point", sentence=True),
        delay("you have slept on it"),
        ask("someone you trust how it reads"),
    ),
    fires=(
        "You people are a [disgusting bunch of cowards and vermin]",
        "so many [disgusting cowards and hypocrites] on this board",
        "nothing but greedy [parasites and thieving scum] in that office",
        "these [disgusting, ignorant hypocrites] run our town",
        "so many [ignorant idiots] in one comment section",
        "only a [pathetic coward and liar] writes a thing like that",
        "all I see there is [ignorant, disgusting cowards]",
        "full of [ignorant hypocrites and pathetic cowards], that place",
    ),
    quiet=(
        "I disagree with every word of this",
        "The service was slow and the soup was cold",
        "Two Black trans women opened a bookshop, go and see it",
        "I am such an ignorant fool about wine",
        "He said all of us were disgusting cowards and liars, and nobody should talk like that",
        "You are not stupid, the form is",
        "Muslim women run the best bakery in town",
        "Thank you all, what a lovely evening",
        "This printer hates me",
        "She called me a fool and that hurt",
        "our team was robbed by that referee",
    ),
    status="preview",
)
