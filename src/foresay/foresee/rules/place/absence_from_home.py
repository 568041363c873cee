"""That the author's home stands empty, or will, and for how long.

Why it matters: An empty home with dates is what a burglar needs to know, and the post often sits beside a name that
leads to the address.
Who is touched: You, and everyone who lives with you.
Instead: Tell the story when you are back; the pictures will still be good.
Not meant: Trips that are over, other people's holidays, an empty page or an empty stomach, days off at home.
Sources: Mao et al. 2011, Loose Tweets (vacation posts); Dou et al. 2024 (location).
"""

from foresay.foresee.guards import (
    conditional,
    denied,
    headline,
    in_a_story,
    joking,
    my_voice,
    question,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import HOW_LONG, MONTH, SHAPE_SPACE, SOON
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_WE_WILL = (
    r"(?:\bi'm\b|\bim\b|\bi\s+am\b|\bwe're\b|\bwe\s+are\b|\bi'll\s+be\b|\bill\s+be\b|\bi\s+will\s+be\b|"
    r"\bwe'll\s+be\b|\bwe\s+will\s+be\b)"
)
_AWAY = (
    r"(?:away|out\s+of\s+(?:town|the\s+country)|abroad|overseas|on\s+(?:holiday|vacation|vacay|our\s+honeymoon|"
    r"honeymoon)|out\s+of\s+office)"
)
_UNTIL = (
    rf"(?:for\s+(?:{HOW_LONG}|a\s+bit|good)|until|till|til|(?:from|as\s+of)\s+(?:the\s+[0-9]{{1,2}}(?:st|nd|rd|th)|"
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)?|{MONTH}|{SOON})|{SOON}|all\s+(?:week(?:end)?|month|summer)|"
    rf"the\s+(?:whole|entire)\s+(?:week(?:end)?|month)|{HOW_LONG})\b"
)

RULE = Rule(
    id="absence-from-home",
    family=Family.PLACE,
    headline="Tells when your home is empty",
    why="Dates away tell strangers when nobody is in. Your name or older posts may tell them where.",
    short="when your home is empty",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"{_WE_WILL}(?:\s+(?:going|gonna\s+be|going\s+to\s+be|both|all|"
            rf"currently))?\s+{_AWAY}\s+(?:\w+\s+){{0,3}}?{_UNTIL}",
            near=(
                "away",
                "out of town",
                "out of the",
                "out of office",
                "abroad",
                "overseas",
                "on holiday",
                "on vacation",
                "on vacay",
                "honeymoon",
            ),
            confidence=0.85,
            beside=("i'm", "im", "i am", "we're", "we are", "i'll be", "ill be", "i will be", "we'll be", "we will be"),
        ),
        Pattern(
            rf"\b{HOW_LONG}\s+(?:away\s+)?(?:in|on|at|off\s+to)\s+(?:the\s+)?(?-i:[A-Z])[\w'-]{{2,20}}"
            rf"(?:\s+[\w'-]{{1,15}}){{0,3}}?"
            rf"\s+(?:(?:starting|from|leaving|beginning)\s+(?:on\s+)?)?(?:{SOON})\b",
            near=(
                shape(
                    r"(?:days|nights|weeks?|fortnight|months?|weekend|summer|"
                    r"winter)[\s\x0b\x1c-\x1f]+(?:away[\s\x0b\x1c-\x1f]+)?(?:in|on|at|off)\b"
                ),
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i'm|im|i\s+am|we're|we\s+are|i'll\s+be|we'll\s+be)\s+(?:off|flying|heading|going|jetting|leaving|"
            rf"driving)\s+(?:off\s+|out\s+)?(?:to|for)\s+"
            rf"(?:the\s+)?(?-i:[A-Z])[\w'-]{{2,20}}(?:\s+[\w'-]{{1,15}}){{0,5}}?\s+(?:for\s+{HOW_LONG}|until|till)\b",
            near=(
                shape(
                    rf"\b(?:off|flying|heading|going|jetting|leaving|driving){SHAPE_SPACE}(?:(?:off|out){SHAPE_SPACE})?(?:to|for){SHAPE_SPACE}(?:the{SHAPE_SPACE})?(?-i:[A-Z])"
                ),
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:my|our|the)\s+(?:whole\s+)?(?:house|flat|apartment|place|home|cottage)\s+(?:is|will\s+be|'ll\s+be|"
            r"stands|is\s+going\s+to\s+be|sits)"
            r"(?:\s+\w{2,10}){0,2}?\s+(?:empty|unattended|vacant|unoccupied)\s+"
            r"(?:for|until|till|all|while|from|this|next|over|the)\b",
            near=("empty", "unattended", "vacant", "unoccupied"),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:nobody|no\s+one|no-one)(?:'s|\s+is|\s+will\s+be|'ll\s+be)\s+(?:at\s+)?home\s+(?:until|till|all|"
            r"for|this|next|tonight|tomorrow|over)\b",
            near=(
                "nobody",
                "nobody's",
                "nobody'll",
                "no one",
                "no one's",
                "no one'll",
                "no-one",
                "no-one's",
                "no-one'll",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:need|looking\s+for|anyone)(?:\s+\w+){0,4}?\s+(?:house\s?-?sit|housesit|feed\s+(?:my|our|"
            r"the)\s+(?:cats?|fish|rabbits?|chickens)|"
            r"water\s+(?:my|our|the)\s+(?:plants|garden|tomatoes))(?:t?er|ting)?\s+while\s+(?:i'm|we're|i\s+am|"
            r"we\s+are)\b",
            near=(shape(rf"\bwhile{SHAPE_SPACE}(?:i'm|we're|i{SHAPE_SPACE}am|we{SHAPE_SPACE}are)\b"),),
            confidence=0.85,
        ),
        Pattern(
            rf"(?:^|[.!?\n]\s?)(?P<span>(?:off|flying|heading|jetting)\s+(?:off\s+)?to\s+(?:the\s+)?(?-i:[A-Z])[\w'-]{{2,20}}(?:\s+[\w'-]{{1,15}}){{0,2}}?"
            rf"\s+for\s+{HOW_LONG})\b",
            near=(
                shape(
                    rf"\b(?:off|flying|heading|jetting){SHAPE_SPACE}(?:off{SHAPE_SPACE})?to{SHAPE_SPACE}(?:the{SHAPE_SPACE})?(?-i:[A-Z])"
                ),
            ),
            confidence=0.82,
        ),
        Pattern(
            rf"(?:^|[.!?\n]\s?)(?P<span>(?:(?:my|our|the|whole)\s+)?(?:house|flat|home)\s+(?:(?:is|stands|will\s+be)\s+)?(?:all\s+)?(?:empty|unoccupied)\s+"
            rf"(?:for\s+{HOW_LONG}|(?:until|till|til)\s+(?:the\s+[0-9]{{1,2}}|{SOON}|{MONTH}|next\b)|all\s+(?:week(?:end)?|month|summer)))\b",
            near=("empty", "unoccupied"),
            confidence=0.86,
            beside=("house", "flat", "home"),
        ),
        Pattern(
            rf"(?:^|[.!?\n]\s?)(?P<span>away\s+(?:now\s+)?(?:until|till|til|from)\s+(?:the\s+[0-9]{{1,2}}(?:st|nd|rd|th)|[0-9]{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|{SOON}|{MONTH})"
            rf"|away\s+for\s+{HOW_LONG})\b",
            near=("away",),
            confidence=0.78,
            beside=("until", "till", "til", "from", "for"),
        ),
        Pattern(rf"\booo\s+(?:until|till|from)\s+(?:the\s+)?(?:{SOON}|[0-9])", near=("ooo",), confidence=0.75),
    ),
    guards=(my_voice, quotation, headline, denied, question, conditional, wished, joking, in_a_story),
    remedies=(
        delay("you are back"),
        reword("I am taking some time off.", "Leave out when and for how long", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[two weeks in Bali from Friday]! packing panic",
        "[we're away until] the 14th so no market stall",
        "heads up, [I'm out of town for a week], text me instead",
        "[our house will be empty for] ten days and I still worry about the cat",
        "[I'm off to Crete for a fortnight], bye wifi 🌊",
        "[nobody's home until] Sunday, leave parcels with number nine",
        "[we are going to be on holiday all week], kids are beside themselves",
        "[Off to Crete for two weeks] on Saturday, back on the 14th!",
        "[House is empty till Sunday].",
        "[Away until the 24th], the cat sitter has the keys.",
        "[house empty for a fortnight], who wants the courgettes",
        "[anyone want to feed our cats while we're] in Wales? paid in cake",
    ),
    quiet=(
        "back from Bali, two weeks felt like two days",
        "Tourists in Bali for two weeks spend more, says the study.",
        "my stomach is empty until lunch",
        "he was away for three months in 1994",
        "I wish I was on holiday for a month",
        "the theatre is empty this season",
        "Are you away next week?",
        "I'm not going away this summer, staying right here",
        "Off to Lidl for milk",
        "the house was empty until we bought it",
        "Away from the city, the stars come out",
        "I'm off to bed for a bit",
    ),
)
