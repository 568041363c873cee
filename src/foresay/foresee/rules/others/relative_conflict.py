"""A quarrel with someone everybody around you can identify: an ex, an in-law, a friend.

Why it matters: "My mother-in-law" is one person to everyone who knows you. They have no say here, and the family reads
along for years.
Who is touched: The person, and those between you.
Instead: Tell a friend, or say what you feel without saying who.
Not meant: Characters, banter about siblings that is plainly fond, exes of celebrities.
Sources: Wang et al. 2011 (regrets); Solove, A Taxonomy of Privacy (distortion).
"""

from foresay.foresee.guards import conditional, fiction, headline, joking, passed_on, question, quotation, wished
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import SHAPE_SPACE
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_THEM = (
    r"(?P<who>my\s+(?:\w{3,9}\s+)?(?:(?:mother|father|sister|brother|daughter|son)-in-law|mil|fil|in-laws|"
    r"ex(?:-(?:wife|husband|boyfriend|girlfriend|partner))?|ex\s+(?:wife|husband|boyfriend|girlfriend|partner)|"
    r"baby\s+(?:daddy|mama)|step(?:mum|mom|dad|mother|father|sister|brother)|mum|mom|mother|dad|father|sister|"
    r"brother|husband|wife|boyfriend|girlfriend|aunt|uncle|cousin|roommate|flatmate|housemate|neighbou?r|"
    r"best\s+friend))"
)
_BAD = (
    r"(?:a|an|such\s+an?|the\s+(?:most|worst)|just\s+an?)\s+(?:\w+\s+){0,2}?(?:thief|liar|cheat|cheater|narcissist|"
    r"psycho(?:path)?|sociopath|bitch|bastard|cunt|arsehole|asshole|monster|witch|nightmare|leech|coward|manipulator|"
    r"deadbeat|abuser|hypocrite|"
    r"drunk|alcoholic|snake|idiot|moron|control\s+freak|waste\s+of\s+space|piece\s+of\s+(?:shit|work))"
)
_BAD_WORDS = (
    "thief", "liar", "cheat", "cheater", "narcissist", "psycho", "psychopath", "sociopath", "bitch", "bastard", "cunt", "arsehole", "asshole", "monster", "witch",
    "nightmare", "leech", "coward", "manipulator", "deadbeat", "abuser", "hypocrite", "drunk", "alcoholic", "snake", "idiot", "moron", "control freak", "waste of space",
    "piece of",
)  # fmt: skip

RULE = Rule(
    id="relative-conflict",
    family=Family.OTHERS,
    headline="Carries a private quarrel into the open",
    why="Everyone who knows you knows who is meant. The words stay after the quarrel is over.",
    short="a quarrel with someone close",
    severity=Severity.MEDIUM,
    audiences=(Audience.FAMILY,),
    touches="them",
    patterns=(
        Pattern(
            rf"\b{_THEM}\s+(?:is|was|are|'s)\s+(?:(?!not\b|no\b|never\b|hardly\b)\w+\s+)?{_BAD}\b",
            near=_BAD_WORDS,
            confidence=0.85,
            beside=("my",),
        ),
        Pattern(
            rf"\bi\s+(?:really\s+|fucking\s+|absolutely\s+|so\s+)?(?:hate|can't\s+stand|cant\s+stand|despise|loathe|"
            rf"am\s+done\s+with|will\s+never\s+forgive)\s+{_THEM}\b(?!\s*(?:'s|s\b|and\s+i\b|for\s+(?:being\s+so|"
            rf"making\s+me\s+laugh)))",
            near=(shape(rf"\b(?:hate|stand|despise|loathe|with|forgive){SHAPE_SPACE}my\b"),),
            confidence=0.82,
        ),
        Pattern(
            rf"\b{_THEM}\s+(?:\w+\s+)?(?:(?:stole|steals|took)\s+(?:my|our|from\s+(?:me|us|my|his|her)|money)|"
            rf"never\s+(?:pays|paid)\s+(?:child\s+support|maintenance|rent|me\s+back|a\s+penny)|(?:lied|"
            rf"lies)\s+(?:to|about)|owes\s+me|screwed\s+me\s+over|ruined\s+(?:my|our)|"
            r"(?:turned|turns)\s+(?:my|our|the)\s+(?:kids|family|mother)\s+against|kicked\s+me\s+out|disowned\s+me|"
            r"refuses\s+to\s+(?:pay|see|talk|apologise|apologize))\b",
            near=(
                "stole",
                "steals",
                "took",
                "never pays",
                "never paid",
                "lied",
                "lies",
                "owes me",
                "screwed me",
                "ruined",
                "turned",
                "turns",
                "kicked me",
                "disowned me",
                "refuses to",
            ),
            confidence=0.85,
        ),
    ),
    guards=(passed_on, quotation, headline, question, conditional, wished, fiction, joking),
    remedies=(
        delay("a day has passed"),
        reword("Some family days are hard.", "Say how it feels, not who", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[my mother-in-law is a thief] and the whole village knows",
        "[My ex is such a liar], ask the judge",
        "[I can't stand my brother-in-law], another barbecue ruined",
        "[my ex never pays child support] but look at that car",
        "[my sister stole my] grandmother's ring",
        "[i hate my flatmate], who eats someone's birthday cake",
        "[my uncle is a complete hypocrite], happy Easter",
    ),
    quiet=(
        "the thief in the film was brilliant",
        "My mother-in-law is a saint",
        "my ex is in the charts",
        "if my brother is a liar I'm the queen",
        "In the novel my uncle is a thief",
        "my sister is a beast at chess",
        "the exit is a nightmare",
        "I hate my hair",
        "I don't hate my mother-in-law",
    ),
)
