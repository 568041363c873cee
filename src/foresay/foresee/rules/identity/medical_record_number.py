"""The number of a patient, a member of a health plan, a claim.

Why it matters: With it others can ask for records and treatment in that name, and join what is said to a file.
Who is touched: You, or the patient.
Instead: Tell the story of the claim; give the number to the insurer alone.
Not meant: Bugs, tickets, orders and case numbers of other kinds.
Sources: HIPAA Safe Harbor (medical record and beneficiary numbers); CMS Medicare Beneficiary Identifier format; NHS
number, NHS Data Dictionary; Presidio US_MBI, UK_NHS.
"""

from foresay.foresee.guards import fiction, placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scan.validators import compact, uk_nhs
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask
from foresay.model import Audience, Family, Severity


def _is_a_file_number(hit: Hit) -> bool:
    number = compact(hit.text)
    return (
        sum(char.isdigit() for char in number) >= 4
        and len(number) >= 5
        and not (len(number) == 4 and number[:2] in ("19", "20"))
    )


_NUMBER = r"(?:\s+(?:number|no|num|nr|id|#|is|was)\b\.?){0,3}\s?[:#=]{0,2}\s?"
_TOKEN = r"(?P<span>#?(?<![\w.-])(?:[a-z]{1,4}[-_ ]?)?[0-9][0-9a-z]{1,12}(?:-[0-9a-z]{1,8}){0,3}\b)"

RULE = Rule(
    id="medical-record-number",
    family=Family.IDENTITY,
    headline="Gives out a patient or claim number",
    why="With it others can ask for records or treatment in that name.",
    short="a patient or claim number",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.STRANGERS),
    languages=(),
    patterns=(
        Pattern(
            rf"\b(?:mrn|medical\s+(?:record|file)|patient\s+(?:id|number|no|record)|hospital\s+(?:number|no)|"
            rf"health\s+(?:card|insurance|plan)|medicare|medicaid|insurance\s+(?:policy|id|claim|member|number|"
            rf"card)|"
            rf"member\s+id|subscriber\s+id|policy\s+(?:number|no|id)|policyholder\s+id|kvnr|"
            rf"versichertennummer){_NUMBER}{_TOKEN}",
            near=(
                "mrn",
                "medical record",
                "medical file",
                "patient*",
                "hospital number",
                "hospital no",
                "health card",
                "health insurance",
                "health plan",
                "medicare",
                "medicaid",
                "insurance",
                "member id",
                "subscriber id",
                "policy number",
                "policy no",
                "policy id",
                "policyholder id",
                "kvnr",
                "versichertennummer",
            ),
            confidence=0.88,
            confirm=_is_a_file_number,
        ),
        Pattern(
            rf"\bmy\s+(?:insurance\s+|health\s+|dental\s+|disability\s+)?claim{_NUMBER}{_TOKEN}",
            near=("claim",),
            confidence=0.85,
            confirm=_is_a_file_number,
        ),
        Pattern(
            r"\bnhs\b(?:\s+(?:number|no|num|"
            r"is)\b){0,2}\s?[:#]?\s?(?P<span>[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4})(?![\w-])",
            near=("nhs",),
            confidence=0.96,
            confirm=lambda hit: uk_nhs(hit.text),
        ),
        Pattern(
            r"(?<![\w-])[1-9](?-i:[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9])"
            r"[0-9]-?(?-i:[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9])[0-9]-?(?-i:[AC-HJKMNP-RT-Y]{2})[0-9]{2}(?![\w-])",
            near=(shape(r"\b[1-9][a-z][0-9a-z][0-9]-?[a-z][0-9a-z][0-9]-?[a-z]{2}[0-9]{2}\b"),),
            confidence=0.8,
        ),
        Pattern(
            rf"{any_form(local.PATIENT)}{local.IS}(?P<span>(?<![\w.-])(?:[a-z]{{1,4}}[- ]?)?[0-9](?:[ -]?[0-9a-z]){{4,22}}\b)",
            near=near_words(local.PATIENT),
            confidence=0.85,
            confirm=_is_a_file_number,
        ),
    ),
    guards=(placeholder, fiction),
    remedies=(mask("(number left out)", "Leave the number out"), cut_sentence()),
    yields_to=("payment-card", "national-id"),
    fires=(
        "my claim [00-3321-B] has been open since March",
        "MRN [48213377], in case the nurse reads this",
        "NHS number [943 476 5919], still no letter",
        "They mixed up my patient ID [AHC-0933289] with hers",
        "insurance policy number [88291-LK] and nobody picks up",
        "Medicare card says [1EG4-TE5-MK73]",
        "member id: [W22318845], if that helps anyone find my file",
        "mi número de historia clínica es [482913-7]",
        "Patientennummer: [4829137]",
    ),
    quiet=(
        "bug 3321 is fixed",
        "I claim 3 biscuits",
        "patient as a saint for 45 minutes",
        "Medicare turned 50 in 2015",
        "The insurance costs 1200 a year",
        "NHS waiting list: 7 million",
        "policy number one: be kind",
        "el paciente esperó 45 minutos",
    ),
)
