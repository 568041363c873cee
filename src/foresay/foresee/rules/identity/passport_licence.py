"""The number of a passport, a driving licence, a visa or a residence permit.

Why it matters: These numbers open accounts, rent cars and pass checks in someone's name, and replacing the document
is slow.
Who is touched: You, or the person whose document it is.
Instead: Say that the document has come, or has gone; leave its number out.
Not meant: Part numbers and codes of the same shape with no word of a document beside them.
Sources: Presidio US_PASSPORT, US_DRIVER_LICENSE (their false alarms without a cue: issue 1063); ICAO Doc 9303; DVLA
driver number.
"""

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scan.validators import compact
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask
from foresay.model import EVERYONE, Family, Severity


def _is_a_number(hit: Hit) -> bool:
    """At least five digits, no date and no year: what documents carry."""
    number = compact(hit.text)
    return sum(char.isdigit() for char in number) >= 5 and 6 <= len(number) <= 18 and len(set(number)) > 2


_GAP = r"(?:\s+(?:number|no|nr|num|id|#|is|was|card|details|on|it|renewal|application)\b\.?){0,3}\s?[:#=]?\s*"
_TOKEN = r"(?P<span>(?<![\w.-])(?:[a-z]{1,3}[ -]?)?[0-9][0-9a-z]{0,14}(?:-[0-9a-z]{1,6}){0,3}\b)"

RULE = Rule(
    id="passport-licence",
    family=Family.IDENTITY,
    headline="Gives out the number of a passport or licence",
    why="With it others can pass checks in that name, and it takes weeks to get a new one.",
    short="a passport or licence number",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    languages=(),
    patterns=(
        Pattern(
            rf"\bpassport(?:'s)?{_GAP}{_TOKEN}",
            near=("passport", "passport's"),
            confidence=0.92,
            confirm=_is_a_number,
        ),
        Pattern(
            rf"\b(?:driver'?s?|driving|drivers)\s+(?:licen[cs]e|permit)(?:'s)?{_GAP}{_TOKEN}",
            near=("driver* licence", "driver* license", "driving", "driver", "drivers", "driver's"),
            confidence=0.92,
            confirm=_is_a_number,
        ),
        Pattern(
            rf"\b(?:visa\s+(?:number|no|foil|control)|green\s+card\s+(?:number|no)|alien\s+(?:number|registration)|"
            rf"uscis|residence\s+permit|brp|licen[cs]e\s+(?:number|no))\b{_GAP}{_TOKEN}",
            near=("visa", "green card", "alien", "uscis", "residence permit", "brp", "license", "licence"),
            confidence=0.85,
            confirm=_is_a_number,
        ),
        Pattern(
            r"(?<![\w-])[a-z9]{5}[0-9][0156][0-9](?:0[1-9]|[12][0-9]|3[01])[0-9](?-i:[A-Z9]{2})[0-9](?-i:[A-Z]{2})\b",
            near=(shape(r"\b[a-z9]{5}[0-9]{6}[a-z9]{2}[0-9][a-z]{2}\b"),),
            confidence=0.85,
        ),
        Pattern(
            r"(?<!\w)P<(?-i:[A-Z]{3}[A-Z<]{20,39})(?:\s?[A-Z0-9<]{44})?",
            near=("p<*",),
            confidence=0.95,
        ),
        Pattern(
            rf"{any_form(local.DOCUMENT)}{local.IS}{_TOKEN}",
            near=near_words(local.DOCUMENT),
            confidence=0.88,
            confirm=_is_a_number,
        ),
    ),
    guards=(placeholder,),
    remedies=(mask("(number left out)", "Leave the number out"), cut_sentence()),
    yields_to=("payment-card", "national-id"),
    fires=(
        "passport no. [X1234567], printed on the luggage tag of all places",
        "My passport number is [533380006] and I know it by heart now",
        "driving licence [MORGA753116SM9IJ] came back with a typo",
        "His driver's license: [D123-4567-8901]",
        "her passport, or rather passport # [C01X00T47], is with the embassy",
        "residence permit no [RK1234567] expires in May",
        "lost: passport [LK4829105], blue cover",
        "Reisepass Nr. [C01X00T47] ist weg",
        "il passaporto numero [YA4829130]",
    ),
    quiet=(
        "SKU X1234567 is back in stock",
        "my passport is from 2019 and I look ten",
        "passport photos: 4 for 10.99",
        "driving licence test on 14 May 2024",
        "I paid with Visa, number 7 in the queue",
        "a driver's license at 17, a car at 40",
        "passport control took 3 hours 20",
        "pasaporte en regla, 3 maletas",
    ),
)
