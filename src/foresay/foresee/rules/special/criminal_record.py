"""The author's own arrests, convictions, time in prison, or an offence told as done.

Why it matters: Recruiters look for exactly this, and what is told as a joke can be read out in a courtroom.
Who is touched: You.
Instead: Take anything that is still open to a lawyer; tell the story where you choose who hears it.
Not meant: Crime in books, games and news, other people, figures of speech ("I'd kill for a coffee"), probation in a new job.
Sources: GDPR Art. 10 (criminal convictions and offences).
"""

from foresay.foresee.guards import ABOUT_ME
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import cut_sentence, narrow, refer, reword
from foresay.model import Audience, Family, Severity

RULE = Rule(
    id="criminal-record",
    family=Family.SPECIAL,
    headline="Tells about your brush with the law",
    why="Recruiters and landlords look for this, and what is still open can be read out in court.",
    short="your brush with the law",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.STRANGERS),
    patterns=(
        Pattern(
            r"\bi(?:'ve|\s+have|\s+had)?\s+(?:(?:just|once|only|nearly|also)\s+)?(?:did|done|served|serving|spent|got)\s+(?:\w+\s+){1,3}?(?:years?|months?|weeks?|days|nights?|time)\s+"
            r"(?:(?:inside|locked\s+up)\b|in\s+(?:\w+\s+)?(?:prison|jail|juvie|custody|county|the\s+slammer)\b|(?:on\s+|under\s+)(?:parole|house\s+arrest)|for\s+(?:fraud|theft|robbery|assault|burglary|possession|dealing|drug\s+\w+|"
            r"armed\s+robbery|manslaughter|murder|arson|shoplifting|gbh|abh|tax\s+evasion|drunk\s+driving|selling\s+drugs|stealing)\b)",
            near=(
                "prison",
                "jail",
                "juvie",
                "custody",
                "county",
                "slammer",
                "inside",
                "locked up",
                "parole",
                "house arrest",
                "fraud",
                "theft",
                "robbery",
                "assault",
                "burglary",
                "possession",
                "dealing",
                "drug",
                "manslaughter",
                "murder",
                "arson",
                "shoplifting",
                "gbh",
                "abh",
                "tax evasion",
                "drunk driving",
                "selling drugs",
                "stealing",
            ),
            confidence=0.85,
        ),
        Pattern(
            r"\bi(?:'ve|'m|\s+have|\s+was|\s+got|\s+am)?\s+(?:(?:just|once|never|nearly|almost|already|been|got|getting|being|also)\s+){0,2}(?:arrested|convicted\s+of|charged\s+with|indicted|jailed|"
            r"sentenced\s+to|out\s+on\s+(?:bail|parole)|on\s+(?:bail|parole)|banned\s+from\s+driving)\b(?!\s+(?:my\s+)?(?:eye|attention|development|me\b|by\s+(?:the|her|his|its)\s+(?:beauty|sight|smell|view|voice|charm|eyes)|crimes?\s+against\s+(?!humanity|children|women|people|minors|property|a\b|the\b)))",
            near=(
                "arrested",
                "convicted",
                "charged with",
                "indicted",
                "jailed",
                "sentenced",
                "bail",
                "parole",
                "banned from driving",
            ),
            confidence=0.83,
        ),
        Pattern(
            r"\bmy\s+(?:own\s+|old\s+|first\s+|last\s+|second\s+|latest\s+)?(?:arrest(?:\s+record)?|criminal\s+record|conviction|mug\s?shot|parole\s+(?:officer|hearing)|probation\s+officer|felony(?:\s+\w+)?|dui|dwi|rap\s+sheet|"
            r"prison\s+(?:sentence|time|stretch)|jail\s+time|ankle\s+monitor|community\s+service\s+order)\b",
            near=(
                "arrest",
                "criminal record",
                "conviction",
                "mugshot",
                "mug shot",
                "parole",
                "probation officer",
                "felony",
                "dui",
                "dwi",
                "rap sheet",
                "prison",
                "jail time",
                "ankle monitor",
                "community service order",
            ),
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:i'm|i\s+am|as|being)\s+(?:an?\s+)?(?:convicted\s+(?:felon|criminal|fraudster)|ex[- ]?con(?:vict)?|ex[- ]?offender|felon|former\s+(?:inmate|prisoner))\b|"
            r"\bi\s+(?:got|have|had)\s+(?:a|my\s+first|my\s+second|another)\s+(?:dui|dwi|criminal\s+record|felony|drink[- ]?driving\s+ban)\b",
            near=(
                "felon",
                "convicted",
                "excon*",
                "ex-con*",
                "ex con*",
                "ex-offender",
                "ex offender",
                "exoffender",
                "inmate",
                "prisoner",
                "dui",
                "dwi",
                "criminal record",
                "felony",
                "drink-driving",
                "drink driving",
                "drinkdriving",
            ),
            confidence=0.87,
        ),
        Pattern(
            r"\bi\s+(?:(?:just|once|used\s+to|only|totally|straight\s+up|also|actually)\s+){0,2}(?:shoplift(?:ed)?|pleaded\s+guilty|pled\s+guilty|stole\s+(?:a\s+car|money|cash|from\s+(?:work|the\s+till|my\s+(?:boss|employer)))|"
            r"robbed\s+(?:a|the|my)\s+(?:bank|shop|store|house)|forged\s+(?:a|my|his|her|the)\s+\w+|drove\s+(?:home\s+)?(?:drunk|without\s+a\s+licen[cs]e)|deal(?:t)?\s+(?:weed|coke|drugs)|sold\s+(?:weed|coke|drugs|pills))\b",
            near=(
                "shoplift",
                "shoplifted",
                "pleaded guilty",
                "pled guilty",
                "stole",
                "robbed",
                "forged",
                "drove",
                "weed",
                "coke",
                "drugs",
                "pills",
            ),
            confidence=0.8,
        ),
    ),
    guards=ABOUT_ME,
    remedies=(
        reword("I have a past.", "Say it more generally", sentence=True),
        refer("a lawyer, while anything is open"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I did two years for fraud] and I bake better than your judge",
        "[I was arrested] at nineteen over a bicycle, long story",
        "called [my parole officer] from the bus",
        "[as a convicted felon] I cannot even rent a van",
        "[I got a DUI] in 2014 and it still comes up",
        "[i pleaded guilty] and went home to my cat",
        "[I drove home drunk] last night, not proud",
        "[I spent six months in prison], here is what the food was like",
    ),
    quiet=(
        "My crime novel is out on Thursday",
        "Police arrested two men after the match, officials say",
        "I'd kill for a coffee",
        "I was arrested by the beauty of the bay",
        "My probation at the new job ends in June",
        "In the game I robbed a bank and died",
        "my brother did two years for fraud",
        "I have never been arrested",
        "I've been convicted of crimes against lasagne.",
        "the view is a crime",
    ),
)
