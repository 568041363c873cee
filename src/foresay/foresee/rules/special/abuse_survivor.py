"""What was done to the author: violence, abuse, assault, stalking.

Why it matters: Telling it can free people, and it is yours to tell. The one who did it may be reading, it can matter in a case, and strangers can be unkind.
Who is touched: You; the one you name; your children.
Instead: Tell it where you choose who hears; leave out where you live now; talk to a support line or a lawyer first where a case is open.
Not meant: Sport and charts, games and films, figures of speech, news, what happened to others.
Sources: Krsek et al. 2024 (categories people missed); refuge and police guidance on digital safety (general knowledge).
"""

from foresay.foresee.guards import conditional, denied, fiction, headline, joking, my_voice, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import keep, narrow, refer
from foresay.model import Audience, Family, Severity

_WHO = (
    r"(?:my\s+(?:own\s+)?(?:ex(?:-?\s?(?:husband|wife|boyfriend|girlfriend|partner))?|husband|wife|partner|boyfriend|girlfriend|father|dad|mother|mum|mom|stepfather|stepdad|step-dad|stepmother|uncle|grandfather|brother|coach|"
    r"priest|boss|teacher)|he|she|they)"
)
_DID = r"(?:hit|beat|choked|strangled|punched|kicked|slapped|raped|abused|molested|assaulted|groomed|threatened|stalked|harassed|hitting|beating|hits|beats|abuses|stalks|rape|abuse|molest|stalk|choke)"

RULE = Rule(
    id="abuse-survivor",
    family=Family.SPECIAL,
    headline="Tells what was done to you",
    why="It is yours to tell, and it was not your doing. The one who did it may read this too, so it is worth choosing who hears it and what shows where you are.",
    short="what was done to you",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS, Audience.FAMILY, Audience.EMPLOYER),
    touches="both",
    patterns=(
        Pattern(
            rf"\b{_WHO}\s+(?:(?:had|has|just|once|always|often|never\s+stopped|kept|would|used\s+to|sexually|physically|started|is|was|been|tried\s+to|still|repeatedly)\s+){{0,3}}{_DID}\s+me\b"
            r"(?!\s+(?:at|in\s+(?:\w+\s+)?(?:chess|a\s+race|the\s+race|scrabble|fifa|mario|tennis|a\s+game)|to\s+(?:it|the)|by\s+(?:[0-9]|a)|up\s+(?:for|with|about|on)|with\s+(?:a|an|the|his|her)\s+(?:pillow|"
            r"great|brilliant|good|question|joke|text|bill|idea|feeling)|[0-9]|again\s+at|like|(?:so\s+)?hard\s+(?:that|how)))",
            near=tuple(
                f"{verb} me"
                for verb in (
                    "hit",
                    "beat",
                    "choked",
                    "strangled",
                    "punched",
                    "kicked",
                    "slapped",
                    "raped",
                    "abused",
                    "molested",
                    "assaulted",
                    "groomed",
                    "threatened",
                    "stalked",
                    "harassed",
                    "hitting",
                    "beating",
                    "hits",
                    "beats",
                    "abuses",
                    "stalks",
                    "rape",
                    "abuse",
                    "molest",
                    "stalk",
                    "choke",
                )
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\bi\s+(?:was|got|have\s+been|'ve\s+been)\s+(?:(?:also|once|just|repeatedly|sexually|physically|emotionally|almost|nearly|being)\s+){0,2}(?:raped|molested|sexually\s+(?:assaulted|abused|harassed)|"
            r"(?:abused|assaulted|groomed|stalked|trafficked|beaten)(?=\s+(?:by|as\s+a|when|for\s+(?:years|months)|at\s+(?:home|school|work|the)|in\s+(?:the|a|my)|throughout)\b|\s*(?:[.,!;]|$)))\b"
            r"(?!\s+(?:to\s+(?:it|the\s+punch)|by\s+(?:this|that|the)\s+(?:exam|test|game|essay|midterm|boss|team|bill|price\w*)|"
            r"by\s+(?:(?:a|an|the|my|our|this|that|some|two)\s+)?(?:\w+\s+)?(?:goose|geese|gulls?|seagulls?|swans?|cats?|kittens?|pupp(?:y|ies)|wasps?|pigeons?|squirrels?|goats?|hens?|chickens?|parrots?|printer|autocorrect|weather|wind)\b))",
            near=("raped", "molested", "sexually", "abused", "assaulted", "groomed", "stalked", "trafficked", "beaten"),
            confidence=0.83,
        ),
        Pattern(
            r"\bmy\s+(?:abuser|rapist|stalker|attacker|abusive\s+(?:ex(?:-\w+)?|husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|parents?|marriage|relationship|home|family))\b",
            near=("abuser", "rapist", "stalker", "attacker", "abusive"),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:i'm|i\s+am|as)\s+(?:an?\s+)?(?:(?:survivor|victim)\s+of\s+(?:\w+\s+){0,2}(?:abuse|violence|assault|rape|incest|stalking|trafficking)|(?:rape|abuse|incest|domestic\s+(?:abuse|violence)|assault)\s+(?:survivor|victim))\b",
            near=("survivor", "victim"),
            confidence=0.88,
            beside=("abuse", "violence", "assault", "rape", "incest", "stalking", "trafficking"),
        ),
        Pattern(
            r"\bi\s+(?:(?:finally|just|have|had\s+to)\s+){0,2}(?:got|get|filed(?:\s+for)?|need|took\s+out|have)\s+a\s+(?:restraining\s+order|protection\s+order|non-molestation\s+order)\b",
            near=("restraining order", "protection order", "non-molestation order"),
            confidence=0.85,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, conditional, fiction, joking),
    remedies=(
        keep(),
        refer("a support line for survivors first, if you want somebody beside you"),
        narrow(label="Tell it to those you choose"),
    ),
    fires=(
        "[my ex used to hit me] and then buy me flowers",
        "[I was raped] in my second year. I am not sorry I said it.",
        "saw [my abuser] in the supermarket, by the pears",
        "[as a survivor of domestic violence] I lock the door twice",
        "[he choked me] once and I left that night",
        "[I finally got a restraining order] today, breathing again",
        "[I was groomed] by a coach everyone loved",
        "[my stepdad beat me], and the whole street heard it",
    ),
    quiet=(
        "My ex hit the charts again, good for her",
        "He beat me at chess twice",
        "We were beaten to it by the neighbours",
        "The striker says they beat us fair and square",
        "I was abused by a swan at the lake.",
        "That exam beat me to a pulp",
        "It hit me that the shop shuts at five",
        "Refuge opens a new support line for survivors",
        "the heroine says he hit me in chapter three",
        "If he hit me I would leave, says the columnist",
    ),
)
