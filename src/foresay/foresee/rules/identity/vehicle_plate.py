"""The plate of a car, van or bike.

Why it matters: A plate leads to a keeper, a street where it is parked, and a car that can be recognised every day.
Who is touched: You, or the vehicle's keeper.
Instead: "My new car", with the plate out of words and picture.
Not meant: Product and model codes, postcodes, plates in films.
Sources: HIPAA Safe Harbor (vehicle identifiers); scrubadub vehicle licence plate detector; DVLA INF104.
"""

import re

from foresay.foresee.guards import fiction, placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask
from foresay.model import Audience, Family, Severity

_CAR = lazy(
    r"\b(?:cars?|van|truck|bike|motorbike|parked?|parking|driver|drove|drives|driving|vehicle|suv|taxi|uber|stolen|"
    r"hit\s+and\s+run|dashcam|reg|plates?|lights|"
    r"ford|fiesta|golf|bmw|audi|toyota|honda|vauxhall|corsa|mini|tesla|volvo|renault|clio)\b",
    re.IGNORECASE,
)


def _is_a_plate(hit: Hit) -> bool:
    letters = re.sub(r"[^A-Z0-9]", "", hit.text)
    return (
        4 <= len(letters) <= 8
        and any(c.isdigit() for c in letters)
        and any(c.isalpha() for c in letters)
        and not re.match(r"[A-Z]-?[0-9]{1,3}$", hit.text)
    )


_PLATE = r"(?P<span>(?-i:(?<![\w-])[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,4}){0,2}(?![\w-])))"

RULE = Rule(
    id="vehicle-plate",
    family=Family.IDENTITY,
    headline="Gives out a number plate",
    why="A plate lets others recognise the car, follow it home, and ask who keeps it.",
    short="a number plate",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"\b(?:reg|registration|rego|(?:number|licen[cs]e|registration)\s?-?plates?|plates?|plate\s+(?:number|"
            r"no)|vrm)\b(?:\s+(?:number|no|is|was|are|of|reads?|says?)\b){0,2}\s?[:#=]?\s?"
            rf"\"?{_PLATE}",
            near=(
                "reg",
                "registration",
                "rego",
                "number plate*",
                "numberplate*",
                "number-plate*",
                "license plate*",
                "licence plate*",
                "licenseplate*",
                "licenceplate*",
                "license-plate*",
                "licence-plate*",
                "registrationplate*",
                "registration-plate*",
                "plate",
                "plates",
                "vrm",
            ),
            confidence=0.86,
            confirm=_is_a_plate,
        ),
        Pattern(
            r"(?<![\w-])(?-i:[A-HJ-PR-Y][A-HJ-PR-Y])[0-9]{2} (?-i:[A-HJ-PR-Z]{3})(?![\w-])",
            near=(shape(r"\b[a-y]{2}[0-9]{2} [a-z]{3}\b"),),
            confidence=0.8,
            confirm=lambda hit: hit.in_sentence(_CAR),
        ),
        Pattern(
            rf"{any_form(local.PLATE)}{local.IS}\"?{_PLATE}",
            near=near_words(local.PLATE),
            confidence=0.84,
            confirm=_is_a_plate,
        ),
    ),
    guards=(placeholder, fiction),
    yields_to=("third-party-contact",),
    remedies=(mask("(plate left out)", "Leave the plate out"),),
    fires=(
        "new car! reg [AB12 CDE], be nice to her",
        "whoever drives the white van [LK67 XPT]: you left your lights on",
        "licence plate [7ABC123], ran the red light at Ninth",
        "stolen last night, plate number [B-MW 4127], please look out",
        "neighbour's plates are [KXR 482] in case you see it",
        "rego [1QB4ZK] parked over two bays again",
        "ma plaque est [AB-123-CD]",
        "kenteken [12-ABC-3] is gestolen",
    ),
    quiet=(
        "the T-1000 is the best villain",
        "a plate of chips, 3 quid",
        "reg day is 12 May",
        "number plate prices went up in 2024",
        "part AB12 CDE is out of stock",
        "licence plate games kept us going to Leeds",
        "plates were dirty, 2 stars",
        "la matrícula de la universidad cuesta 1482 euros",
        "la targa in marmo è del 1912",
    ),
)
