"""What the author says about their own sex life.

Why it matters: It amuses strangers for a minute and stays with your name for years; it also tells about the other person.
Who is touched: You, and whoever was there.
Instead: Tell a friend, in a message.
Not meant: Figures of speech ("screwed by the bank"), health teaching, films, sleeping with the window open.
Sources: GDPR Art. 9(1) (sex life).
"""

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import cut_sentence, narrow
from foresay.model import Audience, Family, Severity

_ONE = (
    r"(?:him|someone|somebody|a\s+(?:stranger|guy|girl|man|woman|married\s+\w+|co-?worker|colleague|client)|my\s+(?:ex|boss|co-?worker|neighbou?r|best\s+friend|"
    r"roommate|flatmate|boyfriend|girlfriend|professor|teacher|manager)|her(?!\s+(?:\w+\s+)?(?:cat|dog|book|blanket))|(?:two|three|four|five|[0-9]{1,3})\s+(?:guys|girls|men|women|people))"
)

RULE = Rule(
    id="sex-life",
    family=Family.SPECIAL,
    headline="Tells about your sex life",
    why="It tells about you and about the other person, and anyone who looks you up later can read it.",
    short="your sex life",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES, Audience.RECRUITERS, Audience.FAMILY, Audience.STRANGERS),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?:i|i've|we)\s+(?:(?:just|have|totally|actually|drunkenly|accidentally|almost)\s+)?(?:slept\s+with|hooked\s+up\s+with|had\s+sex\s+with|fucked|shagged)\s+{_ONE}\b",
            near=("slept with", "hooked up", "had sex", "fucked", "shagged"),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:(?:just|finally|only|never|haven't|have\s+not|last)\s+){0,2}(?:had|have|having)\s+(?:(?:amazing|great|bad|the\s+best|no|drunk|unprotected|phone|terrible|such\s+good)\s+)?sex\b"
            r"(?!\s+(?:ed|education|appeal|offenders?|workers?|and\s+the\s+city))|\b(?:i|we)\s+had\s+a\s+(?:one[-\s]night\s+stand|threesome|quickie)\b",
            near=("sex", "one night stand", "one-night stand", "threesome", "quickie"),
            confidence=0.8,
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'m\s+still|\s+am\s+still)\s+(?:still\s+)?a\s+virgin\b|\b(?:i|when\s+i)\s+lost\s+my\s+virginity\b|"
            r"\bmy\s+(?:sex\s+life|nudes|sex\s+tape|last\s+hook-?up|kinks?|fetish|onlyfans)\b",
            near=(
                "virgin",
                "virginity",
                "sex life",
                "nudes",
                "sex tape",
                "hookup",
                "hook-up",
                "kink",
                "kinks",
                "fetish",
                "onlyfans",
            ),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:my|our|last\s+night's|the)\s+hook-?up\s+(?:from\s+)?last\s+night\b|\bhook-?up\s+last\s+night\b|\bi\s+(?:(?:just|finally|totally)\s+)?got\s+laid\b(?!\s+off)|"
            r"\bi(?:'m|\s+am|m)\s+(?:so\s+|really\s+|always\s+)?horny\b",
            near=("hookup", "hook-up", "got laid", "horny"),
            confidence=0.82,
        ),
    ),
    guards=ABOUT_ME,
    remedies=(cut_sentence(), narrow()),
    fires=(
        "that [hookup last night] was a mistake, he chews ice",
        "[I slept with my ex] again, somebody take my phone",
        "[we had sex] in the tent and the whole campsite knows",
        "29 and [I'm still a virgin], ask me anything",
        "my sister found [my nudes] on the family tablet",
        "[i finally got laid] 🎉",
        "[I hooked up with a guy] from the gym",
    ),
    quiet=(
        "screwed by the bank once more",
        "I slept with the window open",
        "hook up the printer before noon please",
        "I got laid off in March",
        "Sex education starts in year 9",
        "she slept with the lights on for a week",
        "In the film I had sex with a robot, says the actor",
        "Virgin olive oil, half a cup",
    ),
)
