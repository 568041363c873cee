"""What the author looks like, as one would describe somebody to be found.

Why it matters: Height, hair and marks are how people are recognised in a crowd. Beside a place and a time they point at one person.
Who is touched: You.
Instead: Say less where strangers could come.
Not meant: The size of things, clothes, beauty tips, tattoo artists' work, other people's looks.
Sources: Dou et al. 2024 (appearance); 45 CFR 164.514(b)(2) (full-face photographs and comparable images as identifiers).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_HEIGHT = r"(?:[4-7] ?(?:'|ft\b|feet\b|foot\b)(?: ?(?:1[01]|[0-9])(?: ?(?:\"|''|in(?:ches)?\b))?)?|1[.,][3-9][0-9] ?m(?:et(?:er|re)s?)?\b|(?:1[3-9][0-9]|2[01][0-9]) ?cm\b)"
_BODY = r"(?:eye(?:brow)?s?|cheek|chin|nose|lip|neck|forehead|face|arm|forearm|wrist|hand|knuckles|shoulder|back|leg|calf|ankle|knee)"
_HAIR = r"(?:red|ginger|auburn|blond|blonde|platinum|brown|black|grey|gray|white|silver|purple|pink|blue|green|curly|frizzy|shaved|long|short|bald)"

RULE = Rule(
    id="appearance",
    family=Family.IDENTITY,
    headline="Tells what you look like",
    why="Height, hair and marks are how people are found in a crowd, above all beside a place and a time.",
    short="what you look like",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:i'?m|i\s+am|i\s+stand)\s+(?:about\s+|only\s+|barely\s+|over\s+|a\s+|exactly\s+)?{_HEIGHT}(?:\s+tall)?(?!\s*(?:away|from|deep|under|above|below|into|of\b|apart|behind))",
            near=(shape(r"[0-9][ ]?(?:'|ft|feet|foot|cm|m)"),),
            beside=("i'm", "im", "i am", "i stand"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i(?:'ve|\s+have)\s+(?:got\s+)?(?:an?\s+|this\s+)?|my\s+)(?:\w{{3,10}}\s+){{0,2}}?(?:scars?|birthmark|mole|tattoos?|piercing|freckles|gap|dimple)\s+"
            rf"(?:(?:across|over|under|above|below|on|between|along|behind|through|down|running\s+\w+)\s+)(?:my\s+|the\s+)?(?:(?:left|right|whole|front|upper|lower)\s+)?(?:{_BODY}|teeth)",
            near=("scar", "scars", "birthmark", "mole", "tattoo", "tattoos", "piercing", "freckles", "gap", "dimple"),
            beside=("i have", "i've", "my"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i(?:'ve|\s+have)\s+(?:got\s+)?|i'?m\s+the\s+(?:one|girl|guy|woman|man)\s+(?:with|in)\s+(?:the\s+)?|look\s+for\s+(?:me,?\s+)?(?:the\s+)?)(?:(?:very|really|long|short|natural(?:ly)?|bright|dark|light)\s+)?"
            rf"{_HAIR}(?:,?\s+(?:and\s+)?{_HAIR})?\s+(?:hair|curls|beard|braids|dreads|dreadlocks|eyes|mohawk|fringe|ponytail|afro)\b",
            near=("hair", "curls", "beard", "braids", "dreads", "dreadlocks", "eyes", "mohawk", "fringe", "ponytail", "afro"),
            beside=("i have", "i've", "i'm", "im", "look for"),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:i'?m|i\s+am)\s+(?:an?\s+)?(?:natural\s+)?(?:redhead|ginger|albino|bald|left-handed|heterochromatic)\b(?!\s+(?:ale|beer|tea|nut|biscuits?|cat))",
            near=("redhead", "ginger", "albino", "bald", "left-handed", "heterochromatic"),
            beside=("i'm", "im", "i am"),
            confidence=0.8,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(keep(), abstract("you will know me when you see me", "Leave the looks out", safe=False), cut_sentence()),
    fires=(
        "[I'm 6'4] and every door frame knows my name",
        "[I have a scar over my left eye] from a swing in 1998",
        "[I've got long red hair], so no, I do not tan",
        "[im 150cm], the top shelf is a rumour",
        "[I'm the one with green hair] by the fountain 💚",
        "[I am bald] and it saves me eleven minutes a day",
        "people ask about [my tattoo on my neck], it is a heron",
    ),
    quiet=(
        "the coat is 6 feet long",
        "He has a scar over his eye",
        "I'm 6 feet from the bar and nobody sees me",
        "I'm not bald, I'm early",
        "If I had red hair I'd never buy pink",
        "In the novel I have a scar across my cheek",
        "our stylist loves long red hair",
        "I'm 5 minutes away",
    ),
)  # fmt: skip
