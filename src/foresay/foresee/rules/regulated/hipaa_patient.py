"""A patient's story told by someone who cares for them.

Why it matters: An age, a day, an injury or a bed is enough for the family to know who it is; the duty of silence covers it without any name.
Who is touched: The patient and their family, you, your employer.
Instead: Leave the single patient out altogether, or ask for written consent.
Not meant: You as a patient, patience, statistics, what a hospital has announced.
Sources: HIPAA 45 CFR 164.514(b)(2); HHS OCR Elite Dental 2019, New Vision Dental 2022; NMC guidance on social media.
"""

import re

from foresay.foresee.guards import conditional, fiction, headline, joking, passed_on, question
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit, Scene
from foresay.foresee.ways import cut_sentence, refer, reword
from foresay.model import Audience, Author, Family, Medium, Severity

_SHOWN = lazy(
    r"\b(?:patients?|wrist\s?band|mrn|chart|ward\s+list|x-?ray|prescription|bed\s+[0-9]+|date\s+of\s+birth|dob)\b",
    re.IGNORECASE,
)
_SELF = lazy(
    r"\b(?:i'm|i\s+am|i\s+was|as)\s+(?:\w+\s+){0,2}(?:a|the)\s+(?:\w+\s+)?(?:patient|resident)\b|\b(?:patient\s+of|my\s+(?:vet|doctor|dentist|gp|nurse)|fellow\s+patient)\b",
    re.IGNORECASE,
)
_AGED = r"(?:[0-9]{1,3}\s?-?\s?(?:year|yr|month|week)s?\s?-?\s?old|[0-9]{1,3}\s?yo|elderly|young|teenage|pregnant|male|female|psych|dialysis|trauma|burn|hospice|icu|first|last|favou?rite)"
_PT = r"(?:patient|pt|resident|service\s+user)"


def _picture_shows_patient(scene: Scene) -> float | None:
    """For those who work in health: a picture whose words name a chart, a wristband, a bed."""
    if scene.author.profession != "health" or scene.draft is None:
        return None
    return 0.8 if any(_SHOWN.search(medium.words) for medium in scene.draft.media) else None


def _by_profession(hit: Hit) -> Severity | None:
    if hit.author.profession == "health":
        return Severity.CRITICAL
    return None if hit.author.profession else hit.severity


def _their_own(hit: Hit) -> float:
    """Silences those who tell of their own illness."""
    return 0.0 if hit.match is not None and hit.in_sentence(_SELF) else 1.0


_NURSE = Author(profession="health", role="staff nurse", employers=("Harbour Clinic",))

RULE = Rule(
    id="hipaa-patient",
    family=Family.REGULATED,
    headline="Tells about a patient",
    why="An age, a day or a bed can be enough for a family to recognise them, and silence about patients is owed even without a name.",
    short="a patient who could be recognised",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.FAMILY),
    touches="them",
    duty="Patient confidentiality: in the United States the HIPAA Privacy Rule, elsewhere the code of your register",
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:{_AGED}\s+){{0,2}}(?:pt|patient)s?\s+(?:(?:in|at)\s+(?:bed|bay|room|cubicle|ward|icu|the\s+er|a&e|resus)(?:\s+[0-9]{{1,3}})?|with\s+(?:a|an|the|no|two|[0-9])|who\s+(?:\w+)|just\s+\w+|today|tonight|yesterday|this\s+(?:morning|afternoon|shift)|"
            r"died|passed|coded|crashed|threw|told|asked|said|screamed|proposed|bit|hit|kissed|came|has|had|is|was)\b",
            near=("patient", "patients", "pt", "pts"),
            confidence=0.87,
        ),
        Pattern(
            rf"\b(?:had\s+an?|have\s+an?|got\s+an?|saw\s+an?|admitted\s+an?|another|this|my|our|nursed\s+an?|treated\s+an?|triaged\s+an?|an?)\s+{_AGED}\s+(?:{_AGED}\s+|\w+\s+)?(?:pt|patient)\b",
            ("pt", "patient"),
            0.85,
        ),
        Pattern(
            r"\b(?:the\s+|a\s+|my\s+|our\s+)?(?:patient|pt|lady|gentleman|guy|man|woman|kid|resident)\s+in\s+(?:bed|bay|room|cubicle)\s+(?:no\.?\s*)?[0-9]{1,3}\b",
            (shape(r"(bed|bay|room|cubicle)[^a-z0-9]+(no[^a-z0-9]*)?[0-9]"),),
            0.85,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:just\s+)?lost\s+(?:a|another|our|my|the|two|three)\s+(?:\w+\s+)?(?:patients?|pts?|resident)\b",
            ("patient", "patients", "pt", "pts", "resident"),
            0.88,
        ),
        Pattern(
            r"\b(?:a|the|my|our|another|this)\s+(?:\w+\s+)?(?:patient|pt)\s+(?:came\s+in|walked\s+in|was\s+(?:brought|admitted|wheeled)\s+in|presented|got\s+admitted)\b",
            ("patient", "pt"),
            0.85,
        ),
        Pattern(
            r"\bmy\s+(?:\w+\s+)?(?:hospice|dementia|stroke|cancer|psych|icu|maternity|detox|suicide|overdose)\s+(?:patients?|pts?|case|lady|guy)\b",
            ("hospice", "dementia", "stroke", "cancer", "psych", "icu", "maternity", "detox", "suicide", "overdose"),
            0.85,
        ),
        Pattern(
            r"\b(?:a|an|this|another|our)\s+[0-9]{1,3}[\s-](?:year|yr)s?[\s-]old\s+(?:\w+\s+)?(?:came\s+in|walked\s+in|was\s+(?:brought|wheeled|carried|rushed)\s+in|in\s+(?:resus|a&e|triage|theatre)|with\s+an?\s+\w+\s+(?:in|up|through)\s+(?:his|her|their))\b",
            near=(
                "year old",
                "yr old",
                "year-old",
                "yr-old",
                "years old",
                "years-old",
                shape(r"(year|yr)s?[^a-z0-9]old"),
            ),
            confidence=0.85,
            confirm=lambda hit: hit.author.profession == "health",
        ),
    ),
    whole=_picture_shows_patient,
    guards=(passed_on, headline, question, conditional, fiction, joking, _their_own),
    weigh=_by_profession,
    remedies=(
        reword("Some shifts stay with you.", "Say how the shift was, without the person", sentence=True),
        cut_sentence(),
        refer("your privacy lead, before you post"),
    ),
    fires=(
        Sample("[my 92-yr-old pt at bay 4] proposed to me today", _NURSE),
        Sample("[We lost a patient] tonight. Same age as my mum.", _NURSE),
        Sample("Sunday in A&E: [had a 34 year old patient] with a fork where forks should not be", _NURSE),
        Sample("[the gentleman in room 12] sang all night and nobody minded", _NURSE),
        "[our patient came] in with the rash everyone on the news has",
        Sample("[a 34 year old came in] with a fork where forks should not be", _NURSE),
        Sample("view from the desk", _NURSE, media=(Medium("photo", "ward list, bed 4, Mr. ..."),)),
        "[my hospice lady] died holding my hand. I can't stop crying.",
        Sample("[my patient said] I look like his first wife 😂", _NURSE),
    ),
    quiet=(
        "I'm a patient in bed 4 and the soup is cold",
        "Please be patient with us today",
        "a 34 year old came in and bought every candle we had",
        Sample("my patient husband built the shelf", _NURSE),
        "my doctor said the patient in room 3 is me",
        "One in five patients waits too long, a study says",
        Sample("the gentleman in room 12 snores", Author(profession="other", role="hotel porter")),
        "In the series my patient in bed 9 turns out to be a spy",
        "we lost our patience over the winter",
    ),
)
