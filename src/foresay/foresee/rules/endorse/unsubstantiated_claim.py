"""A claim about a product's effect on health, income or the planet that needs proof.

Why it matters: Who sells or recommends must be able to show it; readers may leave a treatment or spend their savings over it.
Who is touched: Readers who believe it, the brand, you.
Instead: Tell what it was like for you, or link the evidence.
Not meant: Your own feeling, medicine as news, jokes about cake and music.
Sources: FTC substantiation doctrine; Diclegis letter 2015; 16 CFR 255.1.
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, question, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import Account, Audience, Author, Family, Severity

_ILL = (
    r"(?:anxiety|depression|cancer|diabetes|autism|adhd|arthritis|asthma|eczema|psoriasis|acne|migraines?|insomnia|infertility|alzheimer'?s|dementia|covid|the\s+flu|high\s+blood\s+pressure|"
    r"chronic\s+pain|back\s+pain|ibs|endometriosis|hair\s+loss|cellulite)"
)
_ILL_NEAR = (
    "anxiety", "depression", "cancer", "diabetes", "autism", "adhd", "arthritis", "asthma", "eczema", "psoriasis", "acne", "migraine", "migraines", "insomnia", "infertility", "alzheimer*", "dementia", "covid",
    "the flu", "blood pressure", "chronic pain", "back pain", "ibs", "endometriosis", "hair loss", "cellulite",
)  # fmt: skip
_GOODS = (
    r"(?:teas?|oils?|serums?|creams?|gumm(?:y|ies)|supplements?|powders?|pills?|capsules|shakes?|drops|patch(?:es)?|cbd|app|mattress|bracelets?|crystals?|course|program(?:me)?|detox|cleanse|juice|drink|diet|product|formula|tincture|mushrooms?|collagen|probiotics?|"
    r"device|balm|lotion|soap|smoothies?|method|salve)"
)
_CURES = r"(?:cures?|heals?|reverses?|eliminates?|gets\s+rid\s+of|prevents?|treats?|wipes\s+out|kills\s+off|fixes|will\s+cure|will\s+heal|can\s+cure|stops)"
_CAKE = lazy(
    r"\b(?:music|laughter|love|cake|pizza|chocolate|puppies|dogs?|cats?|hugs?|friends|sleep|beer|wine|nap)\b",
    re.IGNORECASE,
)


def _not_cake(hit: Hit) -> float:
    """Silences cake, music and dogs as remedies."""
    return 0.0 if hit.in_sentence(_CAKE) else 1.0


def _by_stake(hit: Hit) -> Severity | None:
    """Heavier for those who sell it: an official account, or the author's own product."""
    own = any(name.casefold() in hit.scene.text.casefold() for name in hit.author.products + hit.author.employers)
    return Severity.HIGH if own or hit.scene.is_official else hit.severity


RULE = Rule(
    id="unsubstantiated-claim",
    family=Family.ENDORSE,
    headline="Claims an effect that would need proof",
    why="Someone may rely on it with their health or savings, and whoever recommends it may be asked for the evidence.",
    short="a claim that would need proof",
    severity=Severity.LOW,
    audiences=(Audience.CUSTOMERS, Audience.PRESS),
    touches="nobody",
    duty="Claims need evidence before they are made: in the United States 16 CFR 255.1 and the FTC's substantiation rule",
    patterns=(
        Pattern(
            rf"\b{_GOODS}\s+(?:\w+\s+){{0,2}}?(?:really\s+|actually\s+|literally\s+|totally\s+|naturally\s+)?{_CURES}\s+(?:your\s+|my\s+|all\s+|any\s+|chronic\s+|severe\s+)?{_ILL}\b",
            _ILL_NEAR,
            0.85,
            beside=(shape_of(rf"\b{_CURES}\s"),),
        ),
        Pattern(
            rf"<product>\s+(?:\w+\s+){{0,2}}?{_CURES}\s+(?:your\s+|my\s+|all\s+|any\s+)?{_ILL}\b", ("<product>",), 0.9
        ),
        Pattern(
            r"\b(?:lose|lost|drop|dropped|shed|melt(?:ed)?)\s+[0-9]{1,3}\s?(?:kg|kilos?|lbs?|pounds|stone)\s+in\s+(?:just\s+|only\s+)?(?:[0-9]{1,2}|one|two|three|a)\s+(?:days?|weeks?|month)\s+(?:with|on|using|thanks\s+to|by)\b",
            (shape(r"[0-9][^0-9a-z]?(kg|kilo|lb|pound|stone)"),),
            0.82,
        ),
        Pattern(
            r"\b(?:earn|make|made|making|earning)\s+(?:up\s+to\s+)?[$£€]\s?[0-9][0-9,.]{1,8}k?\s+(?:a|per|every|each)\s+(?:day|week|month|hour)\s+(?:working\s+)?(?:from\s+(?:home|your\s+(?:phone|sofa|couch|bed))|online|in\s+your\s+sleep|while\s+you\s+sleep|with\s+(?:my|this)\s+\w+)",
            (shape(r"[$£€][^0-9]?[0-9]"),),
            0.85,
        ),
        Pattern(
            rf"\b(?:our|this|the|these)\s+(?:new\s+)?(?:{_GOODS}|<x>)\s+(?:is|are)\s+(?:\w+\s+)?(?:clinically\s+proven|scientifically\s+proven|doctor\s+approved|100\s?%\s+(?:safe|natural|effective|eco-?friendly|chemical-?free|carbon\s+neutral)|fda[-\s]approved|carbon\s+neutral|climate\s+neutral|toxin-?free)\b".replace(
                "|<x>", ""
            ),
            ("proven", "approved", shape(r"100[^0-9a-z]?%"), "neutral", "toxinfree", "toxin-free"),
            0.8,
        ),
    ),
    guards=(quotation, headline, reported, denied, question, fiction, joking, _not_cake),
    weigh=_by_stake,
    remedies=(
        reword(
            "It felt good to me, and others may find it different.", "Tell it as your own experience", sentence=True
        ),
        cut_sentence(),
    ),
    fires=(
        "this [tea cures anxiety], order now",
        "[CBD oil literally heals arthritis], just ask me and my knees",
        "[Lose 10 kg in two weeks with] my plan",
        "Girls. [Make $500 a day from home], ask me how",
        Sample("[Calmly will cure your insomnia], promise", Author(products=("Calmly",))),
        "[Our serum is clinically proven] and vegan 🌱",
        Sample("these [gummies reverse hair loss]", account=Account(kind="official")),
    ),
    quiet=(
        "this tea helped me relax before the exam",
        "Chocolate cake cures depression, trust me",
        "Researchers say the new pills prevent migraines in a study",
        "no tea cures cancer, please see a doctor",
        "Does the oil really heal eczema?",
        "lost 10 kg in two years, slowly",
        "we made $500 for the shelter",
        "In the game the potion cream heals all asthma",
    ),
)
