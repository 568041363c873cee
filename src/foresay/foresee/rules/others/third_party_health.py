"""Somebody else's illness, told by the author.

Why it matters: It is theirs to tell. Those who should not know (an employer, an insurer, a parent) may know them
through you.
Who is touched: The person who is ill, and those close to them.
Instead: Ask them, or say that someone close to you has a hard time.
Not meant: Public figures who have spoken of it themselves, medicine as a subject, pets, figures of speech.
Sources: GDPR Art. 9(1); Mao et al. 2011, Loose Tweets (secondary leaks); Solove, A Taxonomy of Privacy (disclosure).
"""

from foresay.foresee.guards import (
    capitals,
    conditional,
    denied,
    fiction,
    headline,
    joking,
    passed_on,
    public_figure,
    question,
    quotation,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN, any_of, shape_of
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Author, Family, Severity

_ILLNESSES = (
    "cancer", "breast cancer", "lung cancer", "leukaemia", "leukemia", "lymphoma", "diabetes", "epilepsy", "multiple sclerosis", "ms", "lupus", "crohn's",
    "crohns", "colitis", "endometriosis", "fibromyalgia", "hepatitis", "hiv", "aids", "tuberculosis", "parkinson's", "parkinsons", "alzheimer's", "alzheimers",
    "dementia", "long covid", "arthritis", "autism", "adhd", "depression", "bipolar disorder", "bipolar", "schizophrenia", "anorexia", "bulimia", "ptsd", "ocd",
    "an eating disorder", "a brain tumour", "a brain tumor", "a tumour", "a tumor", "als", "motor neurone disease", "cystic fibrosis", "sepsis", "pneumonia",
    "an std", "an sti", "herpes", "a drinking problem", "a stroke", "a heart attack", "a seizure", "a nervous breakdown", "a breakdown", "kidney failure",
    "heart failure", "postnatal depression", "postpartum depression", "panic attacks", "down syndrome", "down's syndrome", "a miscarriage", "an abortion",
)  # fmt: skip
_ILLNESS = any_of(*_ILLNESSES)
_OWN = any_of(
    *(words.removeprefix("an ").removeprefix("a ") for words in _ILLNESSES if words not in ("als", "bipolar", "ms")),
    "ms",
    "bipolar disorder",
)
_NEAR = tuple(words.removeprefix("an ").removeprefix("a ") for words in _ILLNESSES)
_KIN = rf"(?:(?:my|our)\s+(?:\w{{3,9}}\s+)?(?:{FEMALE_OR_MALE_KIN})(?:\s+(?-i:[A-Z][a-z]{{1,15}}))?)"
_HAS = (
    r"(?:has|had|'s\s+got|has\s+got|got|just\s+had|is\s+(?:battling|fighting|suffering\s+from|living\s+with|"
    r"dying\s+of)|was\s+diagnosed\s+with|got\s+diagnosed\s+with|"
    r"has\s+been\s+diagnosed\s+with|is\s+being\s+treated\s+for|died\s+(?:of|from)|suffers\s+from|struggles\s+with|"
    r"is\s+dying\s+(?:of|from)|nearly\s+died\s+of)"
)


RULE = Rule(
    id="third-party-health",
    family=Family.OTHERS,
    headline="Tells about somebody else's health",
    why="Their health is theirs to tell. People who know you may know them too.",
    short="somebody else's health",
    severity=Severity.HIGH,
    audiences=(Audience.FAMILY, Audience.COLLEAGUES),
    touches="them",
    yields_to=("outing",),
    patterns=(
        Pattern(
            rf"\b(?P<who>{_KIN})\s+(?:\w+\s+)?{_HAS}\s+(?:(?:stage\s+\w+|type\s+\w+|severe|mild|early|terminal|"
            rf"really\s+bad|early[-\s]onset)\s+)?{_ILLNESS}",
            near=_NEAR,
            confidence=0.88,
            beside=("my", "our"),
        ),
        Pattern(
            rf"\b(?P<who>{_KIN})'s\s+(?:\w+\s+)?{_OWN}(?!\s+(?:walk|run|charity|research|awareness|ring|ward|fund))",
            near=_NEAR,
            confidence=0.86,
            beside=("my", "our"),
        ),
        Pattern(
            rf"(?P<who><person>)(?:'s\s+(?:\w+\s+)?{_OWN}|\s+(?:\w+\s+)?{_HAS}\s+{_ILLNESS})",
            near=_NEAR,
            confidence=0.93,
        ),
        Pattern(
            rf"(?P<who><child>)(?:'s\s+(?:\w+\s+)?{_OWN}|\s+(?:\w+\s+)?{_HAS}\s+{_ILLNESS})",
            near=_NEAR,
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?P<who>{_KIN})\s+(?:is|was|has\s+been|just\s+got|got)\s+(?:just\s+|back\s+|still\s+|"
            rf"only\s+)?(?:in\s+(?:a\s+coma|intensive\s+care|icu|hospice|rehab|a\s+psych(?:iatric)?\s+ward|"
            rf"palliative\s+care|labour|labor)|"
            r"on\s+(?:dialysis|antidepressants|chemo|life\s+support|suicide\s+watch)|diagnosed\s+(?=with)|"
            r"having\s+(?:chemo|surgery|a\s+transplant)|getting\s+(?:chemo|dialysis)|terminally\s+ill|"
            r"HIV[-\s]positive|bipolar|schizophrenic|suicidal|an\s+alcoholic|sectioned|bulimic|anorexic)\b",
            near=(
                "coma",
                "intensive care",
                "icu",
                "hospice",
                "rehab",
                "psych ward",
                "psychiatric ward",
                "palliative",
                "in labour",
                "in labor",
                "dialysis",
                "antidepressants",
                "chemo",
                "life support",
                "suicide watch",
                "diagnosed",
                "surgery",
                "transplant",
                "terminally ill",
                "hiv",
                "bipolar",
                "schizophrenic",
                "suicidal",
                "an alcoholic",
                "sectioned",
                "bulimic",
                "anorexic",
            ),
            confidence=0.87,
        ),
        Pattern(
            rf"\b(?P<who>(?-i:[A-Z][a-z]{{1,15}}))\s+(?:from\s+(?:work|school|church|next\s+door|accounts|hr|"
            rf"my\s+\w+)|in\s+(?:accounts|hr|sales|it|my\s+\w+)),?\s+(?:\w+\s+)?{_HAS}\s+{_ILLNESS}",
            near=(
                shape_of(r"\bfrom\s+(?:work|school|church|next\s+door|accounts|hr|my)\b"),
                shape_of(r"\bin\s+(?:accounts|hr|sales|it|my)\b"),
            ),
            confidence=0.88,
            beside=_NEAR,
        ),
    ),
    guards=(
        passed_on,
        quotation,
        headline,
        denied,
        question,
        conditional,
        wished,
        fiction,
        joking,
        public_figure,
        capitals,
    ),
    remedies=(
        ask(),
        reword("Someone close to me is not well.", "Say it without who and what", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[my sister's MS] is worse since the heat",
        "[My dad has early-onset dementia] and yesterday he sang the whole hymn by heart",
        "[our neighbour was diagnosed with Parkinson's], he won't tell anyone",
        "[my best friend is in intensive care] so no cinema tonight",
        "[Priya from accounts has breast cancer], sign the card",
        Sample("[Marisol has epilepsy] and they made her work nights", Author(people=("Marisol",))),
        "[my boss had a nervous breakdown] last spring",
        "pray for us, [my mum is on life support]",
    ),
    quiet=(
        "The Queen's health statement was short",
        "My sister is a nurse on the cancer ward",
        "In the novel my uncle has leprosy",
        "I have diabetes and a bicycle",
        "my brother is allergic to Mondays",
        "If my dad has cancer I want to know",
        "Study: depression rises among students",
        "my cat has the zoomies, she's bonkers",
        "my flatmate is doing the cancer charity run",
    ),
)
