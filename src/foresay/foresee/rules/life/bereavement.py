"""A death in the family or among friends, told soon after, or the place where people will gather.

Why it matters: Someone who loved them may learn it here. Death notices and funerals are also read by those who look
for empty houses and for names to open accounts with.
Who is touched: You, and everyone who has not heard yet.
Instead: Give the family a day, and send the time of the funeral to those who will come.
Not meant: Public figures, phones and plants, dying of laughter, people in history.
Sources: Kekulluoglu et al. 2020 (life events); police advice on burglary during funerals.
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    fiction,
    headline,
    joking,
    my_voice,
    public_figure,
    question,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN
from foresay.foresee.ways import ask, cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_KIN = rf"(?:(?:my|our)\s+(?:\w{{3,9}}\s+)?(?:{FEMALE_OR_MALE_KIN}))"
_RECENT = (
    r"(?:today|tonight|last\s+night|yesterday|this\s+(?:morning|afternoon|evening|week|weekend|month)|(?:an|one|two|"
    r"three|a\s+few|[0-9]{1,2})\s+(?:hours?|days?|weeks?)\s+ago|just\s+now|"
    r"on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|last\s+(?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)

RULE = Rule(
    id="bereavement",
    family=Family.LIFE,
    headline="Tells of a death close to you",
    why="Somebody who loved them may read it here before anyone has told them. There is time.",
    short="a death close to you",
    severity=Severity.MEDIUM,
    audiences=(Audience.FAMILY,),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?P<who>{_KIN}|(?:mum|mom|dad|nan|gran|grandma|grandpa|grandad|nana))\s+(?:\w+\s+)?(?:died|"
            rf"passed(?:\s+away|(?=\s+(?:on\b|last|this|today|yesterday|an?\s|two|three|[0-9])))|has\s+(?:died|"
            rf"passed(?:\s+away)?)|is\s+gone|took\s+(?:his|her)\s+own\s+life)(?:\s+(?:\w+\s+){{0,4}}?{_RECENT})",
            near=("died", "passed", "is gone", "own life"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?P<who>{_KIN})\s+(?:just\s+|has\s+just\s+|has\s+)?(?:died|passed\s+away)\b"
            r"(?!\s+(?:(?:\w+\s+){1,4}years?\s+ago|years\s+ago|(?:back\s+)?in\s+(?:19|20)[0-9]{2}|when\s+i\s+was|long\s+ago))",
            near=("died", "passed away"),
            confidence=0.82,
            severity=Severity.LOW,
        ),
        Pattern(
            rf"\b(?:i|we)\s+(?:just\s+|have\s+|sadly\s+)?lost\s+(?P<who>{_KIN})(?!\s*(?:'s|"
            rf"s)\b)\s+(?:\w+\s+){{0,3}}?(?:to\s+(?:cancer|covid|a\s+heart|a\s+stroke|suicide|"
            rf"an\s+overdose)|{_RECENT})",
            near=("lost my", "lost our"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?P<who>{_KIN}|dad|mum|mom|nan|gran|grandma|grandpa)'s\s+(?:funeral|wake|memorial|viewing|burial|"
            rf"cremation)\s+(?:is|will\s+be|takes\s+place|at)\s+(?:\w+\s+){{0,3}}?(?:on|at|this|next|tomorrow|in)\b",
            near=("funeral", "wake", "memorial", "viewing", "burial", "cremation"),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:rip|rest\s+in\s+peace|sleep\s+tight|fly\s+high|miss\s+you\s+already),?\s+(?:to\s+)?(?P<who>"
            r"(?:my\s+(?:\w{3,9}\s+)?(?:mum|mom|dad|father|mother|nan|gran|grandma|grandpa|grandad|brother|sister|"
            r"uncle|aunt|cousin|wife|husband|son|daughter|best\s+friend)|mum|mom|dad|nan|grandma|grandpa|grandad))\b",
            near=("rip", "rest in peace", "sleep tight", "fly high", "miss you already"),
            confidence=0.82,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, question, conditional, wished, fiction, joking, public_figure),
    remedies=(
        delay("the family has been told"),
        ask("the family"),
        narrow(),
        reword("I have lost someone I love.", "Say it without who and when", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[dad died an hour ago]. I don't know what to do with my hands",
        "[my nan passed away last night], she'd have hated the fuss",
        "[we lost my uncle to cancer] on Friday and the phone keeps ringing",
        "[my gran's funeral is on] Tuesday at two, St Mary's",
        "[rip grandad], the kettle is yours now",
        "still numb, [my best friend died] and I can't say it aloud",
        "[our lovely neighbour died this morning] 💔",
    ),
    quiet=(
        "RIP to a legend of Motown",
        "I'm dead 😂 that video",
        "my phone died yesterday",
        "In the novel my uncle died on page one",
        "My dad died ten years ago and I still make his stew on Sundays.",
        "our gran died in 1998, and her hat lives on",
        "The king died in 1952, officials announced",
        "we lost my keys last night",
        "the party is gone mad",
        "If my dad died I'd want his records",
        "dad passed me the salt last night",
        "lost my mum in the supermarket, found her by the cheese",
    ),
)
