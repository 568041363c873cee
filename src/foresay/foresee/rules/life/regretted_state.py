"""Signs that the author may see it differently in the morning.

Why it matters: Most regretted posts are written in a hot state: angry, drunk, tired, hurt. The words often say so
themselves. Ten minutes are usually enough.
Who is touched: You, and whoever it is about.
Instead: Keep it as a draft for the night.
Not meant: Being drunk on love, angry birds, advice about late posts, deleting files.
Sources: Wang et al. 2011, "I regretted the minute I pressed share"; Sleeper et al. 2013, on Twitter regrets.
"""

from foresay.foresee.guards import condemned, fiction, my_voice, quotation
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import SHAPE_SPACE, SHAPE_WORD
from foresay.foresee.ways import cut_sentence, delay, narrow
from foresay.model import EVERYONE, Family, Severity

RULE = Rule(
    id="regretted-state",
    family=Family.LIFE,
    headline="You might see this differently in the morning",
    why="The words say it was written in the heat or late at night. A draft keeps until tomorrow; a post is out at once.",
    short="words you might take back tomorrow",
    severity=Severity.MEDIUM,
    audiences=EVERYONE,
    patterns=(
        Pattern(
            r"(?:\b(?:i'll|ill|i\s+will|i\s+may|imma)|(?:^|(?<=[.!?,;:(]\s)|(?<=\blol\s))(?:will|may|might|gonna|"
            r"going\s+to|probably)|\bi'm\s+going\s+to|\bi\s+might|\bi'll\s+probably)\s+(?:probably\s+|"
            r"definitely\s+)?(?:delete|regret)\s+(?:this|these|it)\s+(?:tweets?|posts?|thread|later|soon|tomorrow|"
            r"in\s+the\s+morning|when\s+i'?m?\s+sober|when\s+i\s+sober|in\s+(?:an?\s+)?(?:hour|minute|5|ten)\w*)",
            near=("delete this", "delete these", "delete it", "regret this", "regret these", "regret it"),
            confidence=0.88,
        ),
        Pattern(
            r"\bi\s+(?:probably\s+|really\s+)?(?:shouldn't|should\s+not|shouldnt)\s+(?:be\s+)?(?:say|saying|post|"
            r"posting|tweet|tweeting|write|writing|type|typing)\s+(?:this|that|it|any\s+of\s+this)\b",
            near=(
                "say this",
                "say that",
                "say it",
                "saying this",
                "saying that",
                "saying it",
                "post this",
                "post that",
                "post it",
                "posting this",
                "posting that",
                "posting it",
                "tweet this",
                "tweet that",
                "tweet it",
                "tweeting this",
                "tweeting that",
                "tweeting it",
                "write this",
                "writing this",
                "write that",
                "writing that",
                "write it",
                "writing it",
                "type this",
                "typing this",
                "type that",
                "typing that",
                "type it",
                "typing it",
                "any of this",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:(?:i'm|im|i\s+am)\s+(?:so\s+|way\s+too\s+|too\s+|a\s+bit\s+|very\s+)?(?:drunk|wasted|hammered|"
            r"pissed|stoned|high)\s+(?:and|but|rn|right\s+now|as\s+i|while)\b|\b(?:drunk|tipsy)\s+(?:tweeting|"
            r"posting|ranting|typing))(?!\s+(?:on\s+love|off))",
            near=(
                "drunk tweeting",
                "drunk posting",
                "drunk ranting",
                "drunk typing",
                "tipsy tweeting",
                "tipsy posting",
                "tipsy ranting",
                "tipsy typing",
                shape(
                    rf"\b(?:i'm|im|i{SHAPE_SPACE}am)(?:{SHAPE_SPACE}{SHAPE_WORD}){{0,2}}{SHAPE_SPACE}(?:drunk|wasted|hammered|pissed|stoned|high)\b"
                ),
            ),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:i\s+(?:really\s+)?(?:don't|dont|no\s+longer|do\s+not)\s+(?:even\s+)?care\s*(?:any\s?more|"
            r"who\s+(?:sees|reads|knows)(?:\s+this)?)|i'm\s+past\s+caring|screw\s+it|fuck\s+it|"
            r"sod\s+it)[,.!\s]{1,4}(?:so\s+)?(?:here\s+(?:goes|we\s+go|it\s+(?:is|goes|comes))|"
            r"i'm\s+(?:just\s+)?(?:saying|posting|naming)|i\s+am\s+(?:saying|posting|naming))",
            near=("here goes", "here we go", "here it", "saying", "posting", "naming"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:i'll|ill|i\s+will|i\s+might|might|probably|gonna|i'm\s+going\s+to|"
            r"i\s+could)\s+(?:probably\s+)?(?:get\s+(?:fired|sacked|sued|in\s+trouble|cancelled|canceled)|"
            r"lose\s+my\s+job)\s+(?:for|over|because\s+of)\s+(?:this|saying|posting|tweeting)",
            near=(
                "fired for",
                "fired over",
                "fired because",
                "sacked for",
                "sacked over",
                "sacked because",
                "sued for",
                "sued over",
                "sued because",
                "trouble for",
                "trouble over",
                "trouble because",
                "cancelled for",
                "canceled for",
                "cancelled over",
                "canceled over",
                "cancelled because",
                "canceled because",
                "lose my job",
            ),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:i'm|im|i\s+am)\s+(?:so|too|beyond|absolutely|literally)\s+(?:angry|furious|mad|livid|upset|"
            r"fuming)\s+(?:right\s+now|rn|that\s+i|i\s+(?:could|can|can't|cant)|to\s+(?:think|sleep))",
            near=("angry", "furious", "mad", "livid", "upset", "fuming"),
            confidence=0.8,
            severity=Severity.LOW,
        ),
    ),
    guards=(my_voice, quotation, condemned, fiction),
    remedies=(delay("ten minutes have passed"), narrow(), cut_sentence()),
    fires=(
        "[I don't care any more, here goes]: he never paid anyone",
        "3am thoughts, [will delete this later]",
        "[I shouldn't be posting this] but my manager is a coward",
        "[drunk tweeting] again, love you all, except Greg",
        "[i'll probably get fired for this] lol",
        "[I'm so angry right now] that they did this to her",
        "[im drunk and] I miss everybody",
    ),
    quiet=(
        "Angry Birds is back",
        "drunk on love and tea",
        "remember to delete this file later",
        "How to schedule a post for 3am",
        "She was furious about the parking",
        "I should post this parcel tomorrow",
        "people who tweet when drunk should hide their phones",
        "In that film I get fired for this and that",
    ),
)
