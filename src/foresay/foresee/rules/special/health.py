"""What the author says about their own illness, treatment or disability.

Why it matters: Health is what employers, insurers and recruiters must not ask about and still remember. Said once in public, it stays with a name.
Who is touched: You; sometimes your family, where an illness runs in it.
Instead: Tell those who care in a smaller circle, or say that you had a hard week.
Not meant: Figures of speech, news and advice about illness, someone else's health (see third-party-health).
Sources: GDPR Art. 9(1); Dou et al. 2024 (health).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import GAP, I_AM, I_HAVE, MAYBE_ADVERB, any_of
from foresay.foresee.ways import abstract, cut_sentence, narrow
from foresay.model import Audience, Family, Severity

_ILLNESSES = (
    "cancer", "leukaemia", "leukemia", "lymphoma", "diabetes", "epilepsy", "asthma", "multiple sclerosis", "lupus", "crohn's", "colitis", "endometriosis",
    "fibromyalgia", "hepatitis", "hiv", "tuberculosis", "parkinson's", "long covid", "covid", "psoriasis", "arthritis", "pcos", "migraines", "a tumour",
    "a tumor", "a stroke", "a heart attack", "a seizure", "pneumonia", "herpes", "chlamydia", "cystic fibrosis", "chronic fatigue", "chronic pain",
)  # fmt: skip
_TREATMENTS = (
    "chemo", "chemotherapy", "radiotherapy", "radiation", "dialysis", "surgery", "an operation", "a transplant", "insulin", "a biopsy", "a mastectomy",
    "a hysterectomy", "a colonoscopy", "immunotherapy", "blood thinners",
)  # fmt: skip
_ILLNESS = any_of(*_ILLNESSES)
_TREATMENT = any_of(*_TREATMENTS)
_LETTERS = r"(?:\s+with\s+(?:\w{3,12}\s+)?(?-i:(?:[A-Z]{2,6}|ME/CFS|hEDS|T[12]D))\b)"
_NOT_SO = r"(?!\s+with\s+(?:(?:an?|the)\s+(?:\w+\s+){0,3}case\s+of\s+(?:\w{2,12}ing\b|the\s+\w+s\b|mondays?\b|wanderlust)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b))"
_LUCK = r"(?!\s+of\s+(?:(?:good|bad|pure)\s+)?(?:luck|genius|fortune|inspiration|brilliance))"

RULE = Rule(
    id="health",
    family=Family.SPECIAL,
    headline="Tells about your health",
    why="Health is nobody's business at work and easily remembered there; in public it stays joined to your name.",
    short="your health",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.FAMILY),
    patterns=(
        Pattern(
            rf"(?:{I_AM}|{I_HAVE}|\bi\s+got){MAYBE_ADVERB}\s+(?:been\s+)?diagnosed{_NOT_SO}(?:{_LETTERS}|(?:\s+with)?(?:{GAP}{_ILLNESS})?)",
            near=("diagnosed",),
            confidence=0.92,
        ),
        Pattern(
            rf"(?:{I_HAVE}|\bi\s+(?:suffer\s+from|live\s+with|survived|beat))(?:\s+(?:stage\s+\w+|type\s+\w+|severe|mild|chronic|early|breast|lung|skin)){{0,3}}\s+{_ILLNESS}(?!-\w){_LUCK}",
            near=tuple(words.removeprefix("a ") for words in _ILLNESSES),
            confidence=0.88,
        ),
        Pattern(
            rf"\bmy\s+(?:own\s+)?{any_of(*(w.removeprefix('a ') for w in _ILLNESSES))}(?!\s+(?:walk|run|charity|research)){_LUCK}",
            tuple(w.removeprefix("a ") for w in _ILLNESSES),
            0.75,
        ),
        Pattern(
            rf"\b(?:i|i'm|im)\s+(?:just\s+)?(?:start(?:ed|ing)?|finish(?:ed|ing)?|having|had|have|on|need|am\s+on|go\s+for|went\s+for|getting)(?:{GAP}|\s+){_TREATMENT}",
            near=tuple(words.removeprefix("an ").removeprefix("a ") for words in _TREATMENTS),
            confidence=0.8,
        ),
        Pattern(rf"{I_AM}{MAYBE_ADVERB}\s+hiv[-\s]positive\b", near=("hiv",), confidence=0.88),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("mental-health",),
    remedies=(
        abstract("I have had some difficult news", "Keep the news, leave out the illness", safe=False),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I was diagnosed with lupus] in March and the world went quiet.",
        "[I was diagnosed with MS] in May",
        "last week [I was diagnosed with POTS], hence the chair",
        "[I'm HIV positive] and undetectable",
        "[I was diagnosed] on a Monday",
        "[I started chemo] today, wish me luck",
        "well, turns out [I've got type 2 diabetes] 🙃",
        "[I had a stroke] at 34. Ask me anything.",
        "some days [my endometriosis] wins",
        "[I live with epilepsy], and I still cycle to work",
        "[im having surgery] on thursday so no posts for a while",
    ),
    quiet=(
        "this traffic gives me cancer",
        "I had cancer-themed bingo explained to me twice",
        "My sister was diagnosed with lupus in March.",
        "In the novel I was diagnosed with leprosy by page two.",
        "Researchers report a new treatment for diabetes.",
        "If I had asthma I would move to the sea.",
        "We are running the cancer charity walk on Sunday!",
        "I had a stroke of luck at the car boot sale",
        "I was diagnosed with a bad case of needing a biscuit.",
        "I was diagnosed with Monday.",
        "I'm not diagnosed with anything, thanks for asking",
    ),
)
