"""A pregnancy, a loss or a treatment for having children, told by those it happens to.

Why it matters: Employers and recruiters notice, families like to hear it first, and early news may turn into news you
would have to take back in public.
Who is touched: You, the other parent, and both families.
Instead: Tell the people who should hear it from you first; the rest of the world can wait.
Not meant: Animals, pauses, other people's pregnancies (see outing and celebrate-for-other), expecting a parcel.
Sources: GDPR Art. 9(1) (health); Kekulluoglu et al. 2020 (life events); Dou et al. 2024 (family).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import I_AM, I_AM_NOW, MAYBE_ADVERB, MONTH, SHAPE_SPACE
from foresay.foresee.ways import ask, cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

RULE = Rule(
    id="pregnancy-fertility",
    family=Family.LIFE,
    headline="Tells about a pregnancy or hoping for one",
    why="This is news that family like to hear from you first, and that work should hear when you choose. It cannot be un"
    "said.",
    short="a pregnancy, or hoping for one",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.RECRUITERS, Audience.FAMILY),
    touches="both",
    patterns=(
        Pattern(
            rf"(?:{I_AM}|{I_AM_NOW}){MAYBE_ADVERB}\s+(?:[0-9]{{1,2}}\s+(?:weeks?|months?)\s+)?(?:pregnant|preggers|"
            rf"preggo)\b(?!\s+(?:with\s+(?:ideas|rage|food)|pause))",
            near=("pregnant", "preggers", "preggo"),
            confidence=0.88,
        ),
        Pattern(
            r"(?:\bi'm\b|\bim\b|\bwe're\b|^|[.!?]\s+)\s*(?:only\s+|already\s+|now\s+)?(?:[0-9]{1,2}|six|seven|eight|"
            r"nine|ten|twelve|twenty)\s+weeks\s+(?:along|pregnant|gone)\b",
            near=("weeks along", "weeks pregnant", "weeks gone"),
            confidence=0.92,
        ),
        Pattern(
            rf"\b(?:we're|we\s+are|i'm|im|i\s+am)\s+(?:finally\s+)?expecting(?:\s+(?:a|our|my)\s+(?:\w+\s+)?(?:baby|"
            rf"child|boy|girl|little\s+one|twins)|\s+twins|\s+again|\s+in\s+{MONTH}|\s*(?=[!.👶🤰🍼]|$)"
            r"(?!!\s+(?:a|an)\s+(?:new\s+)?(?!(?:baby|boy|girl|little|son|daughter|sibling)\b)\w+,))",
            near=("expecting",),
            confidence=0.82,
        ),
        Pattern(
            r"\bmy\s+(?:due\s+date(?!\s+is[^.!?\n]{1,25}:?\s[0-9,]{1,7}\s(?:words|pages)|\s+for\s+(?:the|my|this)\s+(?:essay|paper|report|thesis|draft|homework|coursework))|positive\s+(?:pregnancy\s+)?test|pregnancy(?:\s+test)?|baby\s?bump|ultrasound|"
            r"first\s+scan|(?:12|twelve|20|twenty)[-\s]week\s+scan|morning\s+sickness|"
            r"ivf|egg\s+retrieval|embryo\s+transfer|miscarriages?|stillbirth|fertility\s+(?:treatment|clinic|doctor|"
            r"drugs)|maternity\s+leave)\b",
            near=(
                "due date",
                "positive test",
                "positive pregnancy",
                "pregnancy",
                "babybump",
                "baby bump",
                "ultrasound",
                "first scan",
                "week scan",
                "12-week",
                "twelve-week",
                "20-week",
                "twenty-week",
                "morning sickness",
                "ivf",
                "egg retrieval",
                "embryo",
                "miscarriage",
                "miscarriages",
                "stillbirth",
                "fertility",
                "maternity leave",
            ),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:i|we)\s+(?:had\s+a\s+miscarriage|had\s+a\s+stillbirth|miscarried|lost\s+(?:the|our|my)\s+baby|"
            r"had\s+an\s+abortion)\b",
            near=("miscarriage", "stillbirth", "miscarried", "the baby", "our baby", "my baby", "abortion"),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:i'm|im|we're|we\s+are|i\s+am|we|i)\s+(?:just\s+)?(?:start(?:ed|ing)?|doing|did|on|finish(?:ed|"
            r"ing)?|going\s+through|had)\s+(?:(?:our|my|another|a|the)\s+)?(?:\w+\s+)?(?:round\s+of\s+)?(?:ivf|iui|"
            r"fertility\s+treatment)\b",
            near=("ivf", "iui", "fertility treatment"),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:we're|we\s+are|we've\s+been|i'm|my\s+(?:wife|husband|partner)\s+and\s+i\s+are)\s+(?:still\s+|"
            r"finally\s+)?trying\s+(?:for\s+(?:a|another)\s+baby|to\s+(?:conceive|get\s+pregnant))\b",
            near=("trying for", "trying to conceive", "trying to get pregnant"),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:(?:my|our)\s+(?:first|second|third)\s+)?(?:baby|bub|little\s+one)\s+(?:number\s+(?:one|two|three|"
            r"four|[1-9])|#[1-9]|no\.?\s?[1-9])\s+(?:is\s+)?on\s+(?:the|its|his|her)\s+way\b|"
            r"\b(?:i've\s+got|i\s+have|we\s+have|we've\s+got|there's)\s+a\s+bun\s+in\s+the\s+oven\b",
            near=(
                "bun in",
                shape(rf"\b(?:baby|bub|one){SHAPE_SPACE}(?:number|no|#)"),
            ),
            confidence=0.88,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        delay("those who should hear it first have heard it"),
        narrow(),
        reword("There is a lot going on in our life just now.", "Say that life is full, no more", sentence=True),
        ask("the other parent"),
        cut_sentence(),
    ),
    fires=(
        "[8 weeks along]! nobody tell my gran",
        "[I'm pregnant] and I've only told the dog",
        "[we're expecting our first baby] in autumn 👶",
        "turns out [I was 6 weeks pregnant] at that gig",
        "[I had a miscarriage] in June and I am still counting",
        "[we just started our second round of IVF], fingers crossed",
        "[my due date] is the day of the cup final, typical",
        "[we're still trying for a baby], so please do stop asking me",
    ),
    quiet=(
        "There was a pregnant pause",
        "our cat is pregnant again",
        "I'm expecting a parcel",
        "I'm not pregnant, I just like pasta",
        "My sister is pregnant",
        "If I was pregnant you'd be the first to know",
        "Study: women who are pregnant sleep less",
        "The project is due, my due diligence isn't",
        "We're expecting! A new oven, on Thursday.",
        "My due date is Friday: 2,000 words on wool.",
        "In the series I'm pregnant for three seasons",
    ),
)
