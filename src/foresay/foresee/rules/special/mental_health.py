"""What the author says about their own mental health: a condition, therapy, medicine, a stay in hospital.

Why it matters: Many people are helped by hearing it said. At work and in hiring it is still held against people, and it stays with a name.
Who is touched: You.
Instead: Tell those who stand by you in a smaller circle, or say that you have had a hard time.
Not meant: Figures of speech ("so OCD", "depressing weather"), advice and news, other people; thoughts of dying have a rule of their own
(self-harm).
Sources: GDPR Art. 9(1) (health); Dou et al. 2024 (mental health).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import I_AM, I_HAVE, MAYBE_ADVERB, tree_of
from foresay.foresee.ways import cut_sentence, keep, narrow, reword
from foresay.model import Audience, Family, Severity

_CONDITIONS = (
    "depression", "anxiety", "bipolar disorder", "bipolar", "ptsd", "cptsd", "ocd", "adhd", "schizophrenia", "psychosis", "anorexia", "bulimia",
    "an eating disorder", "panic attacks", "panic disorder", "a panic attack", "borderline personality disorder", "a nervous breakdown",
    "a mental breakdown", "a psychotic episode", "postnatal depression", "postpartum depression", "agoraphobia", "burnout",
)  # fmt: skip
_MINE = (
    "depression", "anxiety", "bipolar", "ptsd", "eating disorder", "anorexia", "bulimia", "panic attacks", "schizophrenia", "psychosis",
    "antidepressants", "antipsychotics", "ssris", "psychiatrist", "therapist", "shrink", "adhd meds", "mental illness", "mental breakdown",
)  # fmt: skip
_MEDICINES = (
    "antidepressants", "antipsychotics", "ssris", "zoloft", "prozac", "lexapro", "sertraline", "citalopram", "escitalopram", "fluoxetine",
    "venlafaxine", "effexor", "wellbutrin", "mirtazapine", "lithium", "seroquel", "quetiapine", "abilify", "lamictal", "xanax", "adderall",
    "ritalin", "anxiety meds", "beta blockers for my anxiety",
)  # fmt: skip
_SAID_OF_SELF = (
    "bipolar",
    "schizophrenic",
    "anorexic",
    "bulimic",
    "clinically depressed",
    "manic depressive",
    "severely depressed",
)
_CONDITION = tree_of(*_CONDITIONS)
_BARE = tuple(words.removeprefix("a ").removeprefix("an ") for words in _CONDITIONS)

RULE = Rule(
    id="mental-health",
    family=Family.SPECIAL,
    headline="Tells about your mental health",
    why="It may help others to hear it. Employers and recruiters who read it may remember it longer than you would like.",
    short="your mental health",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.FAMILY),
    patterns=(
        Pattern(
            rf"(?:{I_HAVE}|\bi(?:'ve|\s+have)?\s+(?:also\s+|always\s+)?(?:suffer(?:ed)?\s+(?:from|with)|live\s+with|"
            rf"lived\s+with|struggled?\s+with|(?:am\s+|been\s+)?struggling\s+with|battled?|fought|been\s+diagnosed\s+with|"
            rf"was\s+diagnosed\s+with|got\s+diagnosed\s+with)|\bi'm\s+(?:dealing|struggling|living)\s+with)"
            rf"(?:\s+(?:severe|mild|bad|crippling|chronic|clinical|really\s+bad|social|serious|both|such\s+bad|my))?\s+{_CONDITION}",
            near=_BARE,
            confidence=0.85,
        ),
        Pattern(rf"{I_AM}{MAYBE_ADVERB}\s+{tree_of(*_SAID_OF_SELF)}", near=_SAID_OF_SELF, confidence=0.75),
        Pattern(
            rf"\bmy\s+(?:own\s+|crippling\s+|new\s+|postnatal\s+|postpartum\s+)?{tree_of(*_MINE)}(?!\s+(?:awareness|charity|app|playlist))"
            r"(?!(?<=anxiety)\s+(?:about|over)\s+(?!(?:leaving|going|people|crowds|dying|everything|being|my|money|work|health)\b))",
            near=_MINE,
            confidence=0.75,
        ),
        Pattern(
            rf"\b(?:i|i'm|im|i've)\s+(?:am\s+|been\s+|just\s+|was\s+|went\s+){{0,3}}(?:put\s+)?(?:on|off|take|taking|took|started|starting|stopped|"
            rf"quit|back\s+on)\s+(?:taking\s+|my\s+)?{tree_of(*_MEDICINES)}",
            near=_MEDICINES,
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:i|i'm|im|i've)\s+(?:am\s+|been\s+|was\s+|got\s+|just\s+|have\s+){0,3}(?:sectioned|in\s+a\s+psych(?:iatric)?\s+(?:ward|hospital)|"
            r"in\s+the\s+psych\s+ward|(?:admitted|committed)\s+to\s+(?:the|a)\s+psych(?:iatric)?\s+(?:ward|hospital|unit)|"
            r"(?:in|back\s+in|started|starting|doing)\s+therapy)\b",
            near=("sectioned", "psych", "psychiatric", "therapy"),
            confidence=0.8,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        reword("I have had a hard time.", "Keep the feeling, leave out the rest", sentence=True),
        narrow(),
        keep(),
        cut_sentence(),
    ),
    fires=(
        "[my depression] is back and the dishes know it",
        "[I have bipolar disorder]. There, said it.",
        "[I've been on sertraline] since March and the fog is lifting",
        "[I was diagnosed with PTSD] after the fire",
        "Turns out [I've got ADHD] 🤷 explains a lot",
        "Honestly? [I'm in therapy] and it is the best money I spend.",
        "[my anxiety] about leaving the house is back",
        "[i was sectioned] at nineteen; nobody at the office has any idea",
        "told [my psychiatrist] about the promotion, she laughed too",
    ),
    quiet=(
        "this weather is so depressing",
        "I arrange my books by colour, I'm so ocd about it",
        "Therapy dogs visit the library on Tuesday",
        "Ten signs of depression and what friends can do",
        "Schizophrenia research gets new funding, officials say",
        "my sister has bipolar disorder",
        "If I had depression I would want to be told, says the columnist",
        "My anxiety about parallel parking is well founded.",
        "I don't have anxiety, I have a deadline",
        "In the novel I had a nervous breakdown on page nine",
    ),
)
