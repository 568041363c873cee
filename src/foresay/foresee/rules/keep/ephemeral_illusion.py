"""Trust in a post that is meant to vanish, or in a circle that is meant to be closed.

Why it matters: A story, a locked account and a private group are one screenshot away from everybody. What is written there is copied, searched
and found like anything else, only later.
Who is touched: You, and those you write about.
Instead: Write it so that you could stand by it anywhere, or tell it to one person.
Not meant: Telling how a network works, secrets of stories and games, offers that end at midnight.
Sources: boyd 2010, Social Network Sites as Networked Publics (persistence, replicability, searchability); Marwick and boyd 2011.
"""

from foresay.foresee.guards import ABOUT_ME, denied
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, keep, narrow
from foresay.model import EVERYONE, Family, Severity

RULE = Rule(
    id="ephemeral-illusion",
    family=Family.KEEP,
    headline="Counts on this staying here or going away",
    why="A screenshot takes a second. What is meant to vanish, or to stay among few, is copied like anything else.",
    short="something meant to vanish or stay among few",
    severity=Severity.LOW,
    audiences=EVERYONE,
    patterns=(
        Pattern(
            r"\b(?:(?:this|it)(?:'ll|\s+will|\s+is)?\s+(?:going\s+to\s+)?(?:disappears?|vanish(?:es)?|be\s+gone|self-destructs?|expires?|goes\s+away)\s+(?:in|after|within|by|at)\s+(?:a\s+day|an?\s+(?:hour|minute)|[0-9]{1,2}\s*(?:hours?|hrs?|h|min\w*)\b|"
            r"midnight|morning|tomorrow))|\b(?:good\s+thing|glad|luckily)\s+(?:this|stories|these)\s+(?:disappears?|vanish(?:es)?|delete\s+themselves)",
            near=("disappear", "disappears", "vanish", "vanishes", "gone", "self-destruct", "self-destructs", "expire", "expires", "goes away", "delete themselves"),
            beside=("this", "it", "it'll", "stories", "these"),
            confidence=0.72,
        ),
        Pattern(
            r"\b(?:only\s+(?:my\s+)?close\s+friends\s+(?:can\s+)?(?:see|know)|close\s+friends\s+only|this\s+is\s+(?:my|a)\s+(?:private|locked|priv)\s+(?:account|acc|acct|group|page|server)\s*,?\s*(?:so|right|and)|"
            r"(?:my|this)\s+(?:account|acc|page)\s+is\s+(?:private|locked)\s*,?\s*so|(?:nobody|no\s+one)\s+from\s+(?:work|my\s+family|school|home)\s+(?:follows|reads|knows|sees|is\s+on)\s+(?:me|this|here)|"
            r"(?:my|the)\s+(?:boss|mum|mom|dad|parents|husband|wife|ex|manager|family)\s+(?:isn't|aren't|is\s+not|are\s+not|doesn't\s+come|won't\s+see\s+this|doesn't\s+follow\s+me|can't\s+see\s+this|never\s+reads\s+this|don't\s+know\s+this\s+account))",
            near=("close friends", "private account", "private acc", "private acct", "private group", "private page", "private server", "locked account", "locked acc", "locked acct", "locked group",
                  "locked page", "locked server", "priv account", "priv acc", "priv acct", "priv group", "priv page", "priv server", shape_of(r"\bis\s+(?:private|locked)\b"),
                  "from work", "from my family", "from school", "from home", "isn't", "aren't", "is not", "are not", "doesn't come", "won't see this", "doesn't follow me", "can't see this",
                  "never reads this", "don't know this account"),
            beside=("close friends", "so", "right", "and", "nobody", "no one", "boss", "mum", "mom", "dad", "parents", "husband", "wife", "ex", "manager", "family"),
            confidence=0.6,
            confirm=lambda hit: not hit.match or not hit.match[0].lower().endswith(("isn't", "aren't", "is not", "are not")) or hit.after(20).lower().lstrip().startswith(("on here", "on this", "in this", "following")),
        ),
        Pattern(
            r"\b(?:just\s+)?between\s+(?:us|you\s+and\s+me|the\s+[0-9]{1,5}\s+of\s+us)\b(?=,|:|\s+\.{2,3})|\b(?:don't|do\s+not|dont|pls\s+don't|please\s+don't)\s+screenshot\s+(?:this|me|that)\b|\bno\s+screenshots\b(?:,?\s+(?:please|pls))?|"
            r"\bwhat'?s\s+said\s+in\s+(?:this|the)\s+(?:group|chat|server|channel)\s+stays\b",
            near=("between us", "between you and me", "between the", "screenshot", "screenshots", "said in"),
            confidence=0.72,
        ),
    ),
    guards=tuple(guard for guard in ABOUT_ME if guard is not denied),
    yields_to=("regretted-state", "headcount", "deal-or-bid", "unreleased-product"),
    remedies=(narrow(), keep("Keep it, if you could stand by it anywhere"), cut_sentence()),
    fires=(
        "[this will disappear in 24 hours] so here is what I think of the bride",
        "[close friends only]: I kissed the drummer",
        "[please don't screenshot this], it is about my landlord",
        "[just between us], the raffle was fixed",
        "[my account is private so] I can say it",
        "[nobody from work follows me] so here goes 😅",
        "[my boss can't see this] and he still owes me a chair",
    ),
    quiet=(
        "the offer disappears at midnight, hurry",
        "Stories on that network vanish after a day",
        "there is no bad blood between us",
        "here is a screenshot of the map",
        "In the novel this will disappear in 24 hours",
        "my boss isn't here today",
        "nobody from work eats lunch before one",
        "the fog will be gone by noon",
    ),
)  # fmt: skip
