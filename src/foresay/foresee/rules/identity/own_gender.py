"""Whether the author is a woman or a man, told in passing.

Why it matters: It is fine to say. It is also a piece that halves the number of people an unnamed author could be.
Who is touched: You.
Instead: Keep it, unless you write where you want to stay unknown.
Not meant: Trans status (see gender-identity), women or men as a subject, other people.
Sources: Dou et al. 2024 (gender); Staab et al. 2024; Sweeney 2000.
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, keep
from foresay.model import Audience, Family, Severity

_SEX = r"(?:wom[ae]n|m[ae]n|girls?|guys?|boys?|lad(?:y|ies)|blokes?|lads?|females?|males?|mums?|moms?|mothers?|dads?|fathers?)"
_SEXES = ("woman", "women", "man", "men", "girl", "girls", "guy", "guys", "boy", "boys", "lady", "ladies", "bloke", "blokes", "lad", "lads", "female", "females", "male", "males",
          "mum", "mums", "mom", "moms", "mother", "mothers", "dad", "dads", "father", "fathers")  # fmt: skip

RULE = Rule(
    id="own-gender",
    family=Family.IDENTITY,
    headline="Tells whether you are a woman or a man",
    why="It is one of the pieces that together show who an unnamed author is.",
    short="whether you are a woman or a man",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:(?:speaking\s+)?as|being|i'?m|i\s+am)\s+(?:a|an|the\s+only)\s+(?!\w+-something|teenage|adolescent)(?:(?:\w{{3,10}}|'?[a-z]+-[a-z]+)\s+)?{_SEX}\b(?!\s+(?:of\s+(?:my|his|her|the|few|many)|cave|child|hour|friday|kind|on\s+a\s+mission|in\s+(?:the\s+)?"
            rf"(?:news|story|video|moon|middle)|can|could|should|who\s+(?:is|was|has))|'s\b)",
            near=_SEXES,
            beside=(shape_of(r"\b(?:as|being|i'?m|i\s+am)\s+(?:an?|the)\b"),),
            confidence=0.72,
        ),
        Pattern(
            r"\b(?:us|we)\s+(?:\w{4,8}\s+)?(?:women|girls|ladies|men|guys|blokes|lads|mums|moms|dads)\b(?!\s+(?:night|out))|\bmy\s+(?:period|pregnancy|beard|prostate|bra|hysterectomy|vasectomy|menopause)\b",
            near=("women", "girls", "ladies", "men", "guys", "blokes", "lads", "mums", "moms", "dads", "my period", "my pregnancy", "my beard", "my prostate", "my bra",
                  "my hysterectomy", "my vasectomy", "my menopause"),
            beside=("us", "we", "my"),
            confidence=0.7,
        ),
        Pattern(
            r"\b(?:girl|boy|woman|man|lady|bloke|lad|female|male|mum|mom|dad)\s+here\b(?!\s+(?:is|was|who|has|to))",
            near=("here",),
            beside=_SEXES,
            confidence=0.62,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("age-gender", "gender-identity", "ethnicity-nationality", "sexual-orientation", "religion", "family-facts", "pregnancy-fertility", "health", "occupation", "quasi-combination",
               "regretted-state", "outing"),
    remedies=(keep(), cut_sentence()),
    fires=(
        "[as a woman] I carry my keys between my fingers",
        "[being a man] in a knitting circle has its perks",
        "[I'm a bloke] who cries at adverts",
        "[us women] know that queue",
        "[my beard] has its own weather 🌬️",
        "[As the only girl] on the team I had a changing room to myself",
        "[lad here], yes I bake",
    ),
    quiet=(
        "just as she walked by the lights went out",
        "He is a man of few words",
        "women deserve the same pay",
        "If I were a man I'd wear hats",
        "In the novel I'm a woman with three shadows",
        "the man is here about the boiler",
        "I'm a man of my word",
        "my girl lost her shoe",
    ),
)  # fmt: skip
