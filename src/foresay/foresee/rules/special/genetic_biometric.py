"""The author's genes or body measures: a DNA result, being a carrier, a fingerprint.

Why it matters: Genes cannot be changed, and they tell about parents, children and siblings who were not asked. Fingerprints open doors.
Who is touched: You and everyone related to you.
Instead: Talk it over with family and a doctor first; leave the marker's name out.
Not meant: A brand's or a team's "DNA", phones with fingerprint readers, research news.
Sources: GDPR Art. 9(1), Art. 4(13)-(14) (genetic and biometric data).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Family, Severity

_GENES_NEAR = (
    "brca", "brca1", "brca2", "brca-1", "brca-2", "huntington*", "lynch syndrome", "sickle cell", "apoe*", "taysachs",
    "tay-sachs", "cystic fibrosis", "cf", "thalas*", "haemophilia", "hemophilia", "factor v", "fragile x", "gene",
)  # fmt: skip

RULE = Rule(
    id="genetic-biometric",
    family=Family.SPECIAL,
    headline="Tells what is in your genes or your fingerprint",
    why="It cannot be changed later, and genes also tell about parents, children and siblings who were not asked.",
    short="your genes or fingerprint",
    severity=Severity.HIGH,
    audiences=(Audience.FAMILY, Audience.EMPLOYER, Audience.STRANGERS),
    touches="both",
    patterns=(
        Pattern(
            r"\bi\s+(?:also\s+|do\s+)?(?:carry|have|inherited|got|tested\s+positive\s+for)\s+(?:a\s+|an\s+|the\s+)?(?:brca\s?-?[12]?|huntington'?s|lynch\s+syndrome|sickle\s+cell|apoe\s?-?4|tay-?sachs|cystic\s+fibrosis|"
            r"cf|thalass?aemia|haemophilia|hemophilia|factor\s+v(?:\s+leiden)?|fragile\s+x|(?:faulty|defective|breast\s+cancer|cancer|alzheimer'?s)\s+gene|gene)\b(?:\s+(?:gene|mutation|trait))?(?!\s+editing)",
            near=_GENES_NEAR,
            confidence=0.88,
        ),
        Pattern(
            r"\bi(?:'m|\s+am|'ve\s+been\s+told\s+i'm)\s+(?:also\s+)?(?:a\s+(?:silent\s+|known\s+)?carrier\s+(?:of|for)\s+\w+|brca[12]?\s+positive|brca[12]?\+)",
            near=("carrier", "brca", "brca1", "brca2"),
            confidence=0.88,
        ),
        Pattern(
            r"\bmy\s+(?:own\s+|full\s+|raw\s+)?(?:23\s?and\s?me|ancestry\s?dna|dna\s+(?:test|results?|kit|profile|data|matches|sample)|genome|genetic\s+(?:test|results?|report|profile|mutation|data)|gene\s+test|karyotype)\b"
            r"(?!\s+(?:is\s+on|arrives|order|shipping))",
            near=(
                "23andme",
                "23 and me",
                "23 andme",
                "23and me",
                "ancestrydna",
                "ancestry dna",
                "dna",
                "genome",
                "genetic",
                "gene test",
                "karyotype",
            ),
            confidence=0.82,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            r"\b(?:a\s+|the\s+)?(?:photo|picture|pic|scan|print|image|copy|close-?up)\s+of\s+my\s+(?:own\s+)?(?:finger\s?prints?|thumb\s?print|iris(?:es)?|retinas?|palm\s?print)\b|\bmy\s+(?:finger\s?print|retina|iris|palm\s?print|thumb\s?print)\s+(?:scan|image|photo)\b",
            near=(
                "fingerprint*",
                "finger print*",
                "thumbprint",
                "thumb print",
                "iris*",
                "retina*",
                "palmprint",
                "palm print",
            ),
            confidence=0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    remedies=(
        reword("I have had a test result.", "Leave out what it showed", sentence=True),
        ask("your family"),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[I carry BRCA1]. My sisters find out at dinner.",
        "[I'm a carrier for cystic] fibrosis, the letter says",
        "uploaded [my raw DNA data] to three sites, who am I",
        "[I have the Huntington's gene] and two children",
        "here is [a scan of my fingerprint], pretty isn't it",
        "[My 23andMe] says I have a half-brother in Leeds 👀",
        "[i inherited the factor v leiden mutation], no long flights for me",
    ),
    quiet=(
        "Kindness is in the DNA of our brand",
        "The phone unlocks by fingerprint in the rain",
        "Scientists carry out gene editing in mice",
        "Gene and I have a flat to let",
        "My dog's DNA test says he is mostly sofa",
        "Aircraft carrier for sale, one careful owner",
        "my mother has the breast cancer gene",
    ),
)
