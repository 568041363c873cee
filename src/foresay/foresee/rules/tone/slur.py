"""A slur, used as one.

Why it matters: It tells a whole group that they are less, whoever it was aimed at. It is what readers will remember of the post, and networks remove it.
Who is touched: Everybody the word is made against.
Instead: Say what the person did.
Not meant: The same letters in other words, a group's own word for itself, a slur repeated to reject it, meatballs, cigarettes and dogs.
Sources: HateCheck slur, slur_homonym, slur_reclaimed, counter_quote, counter_ref (Röttger et al. 2021).
"""

import re

from foresay.foresee.guards import as_a_word, countered, fiction, quotation, reclaimed
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.slurs import FRAMED, PLAIN, SEXIST
from foresay.foresee.scan.words import tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.tongues import SLURS
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_HARMLESS = lazy(
    r"\b(?:meatballs?|pan-?fried|gravy|peas|butcher'?s|offal|bassoon|smok(?:e|ed|es|ing)|packet|pack\s+of|lighter|cigarettes?|vet|kennel|litter|pupp(?:y|ies)|breed(?:er|ing|s)?|dog\s+show|"
    r"barking|garden|shovel|rake|soil|hoeing|cheese\s+and|graham|ritz|firecrackers?|fire|flame|cat|tabby|raccoon|hound|maine|jazz|united\s+negro|college\s+fund|armou?r|studies|theory|eye|community|and\s+span|"
    r"as\s+folk|art|cinema|lgbt\w*|moth|waltz|rroma|jams?|and\s+tuck|slip)\b",
    re.IGNORECASE,
)
_HARD = tuple(word for word in FRAMED if word not in SEXIST and word not in {"nigga", "niggas"})
_FRAMED_HARD = tree_of(*_HARD)
_ANY_FRAMED = tree_of(*(word for word in FRAMED if word not in {"nigga", "niggas", "queer"}))
_ANY = tree_of(*FRAMED)
_QUEER = tree_of("queer", *(word for word in FRAMED if word not in {"nigga", "niggas"}))


def _meant(hit: Hit) -> bool:
    return not hit.in_sentence(_HARMLESS)


def _plain_word(hit: Hit) -> str:
    """A plain word for a bare slur; a frame stays as it is, and the edit is not offered."""
    word = hit.text.lower()
    return hit.text if word not in PLAIN else "people" if word.endswith("s") else "person"


RULE = Rule(
    id="slur",
    family=Family.TONE,
    headline="Uses a slur",
    why="The word is made to tell a whole group that they are less. It is what readers will remember.",
    short="a slur",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(tree_of(*PLAIN), near=PLAIN, confidence=0.85, confirm=_meant),
        Pattern(
            rf"\b(?:you|u|ya)\s+(?:(?:are|r|fucking|fuckin|stupid|dumb|little|dirty|filthy|old|ugly|goddamn|damn|bloody|bunch\s+of|a|an|just|nothing|but|such|total|disgusting|fat|lazy|crazy)\s+){{0,4}}{_FRAMED_HARD}(?!\s+(?:people|eye|and\s+proud))|"
            rf"\b(?:you're|youre|ur|he's|she's|they're|he\s+is|she\s+is|they\s+are|they're\s+all)\s+(?:(?:fucking|stupid|dumb|little|dirty|filthy|a|an|just|nothing|but|such|total|bunch\s+of|all|common)\s+){{1,4}}{_FRAMED_HARD}(?!\s+people)",
            near=_HARD,
            confidence=0.85,
            confirm=_meant,
        ),
        Pattern(
            rf"\b(?:(?:fucking|fuckin|stupid|dirty|filthy|dumb|ugly|bloody|typical|worthless|disgusting|sick\s+of)\s+(?:(?:these|those|you|all|little|of|the)\s+){{0,2}}{_FRAMED_HARD}|"
            rf"(?:all|these|those|you)\s+(?:fucking\s+)?{_FRAMED_HARD}(?!\s+(?:people|and\s+cheese)))(?!\s+people|')",
            near=_HARD,
            confidence=0.85,
            confirm=_meant,
        ),
        Pattern(
            rf"\b(?:too\s+many\s+{_QUEER}|typical\s+{_QUEER}|nothing\s+but\s+(?:a\s+|an\s+)?(?:common\s+)?{_QUEER}|"
            rf"(?:for|of|from|by)\s+an?\s+{_QUEER}\s+like\s+(?:you(?:rself)?|him|her|them)\b|{_ANY_FRAMED}\s+like\s+you(?:rself)?\b)(?!\s+people|')",
            near=(
                "too many",
                "typical",
                "nothing but",
                "like you",
                "like yourself",
                "like him",
                "like her",
                "like them",
            ),
            beside=FRAMED,
            confidence=0.85,
            confirm=_meant,
        ),
        *SLURS,
    ),
    guards=(quotation, countered, as_a_word, reclaimed, fiction),
    remedies=(
        reword(_plain_word, "Put a plain word in its place"),
        reword("I am angry about this.", "Say it without the word", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "get lost, [tranny]",
        "that's what you get [from a retard like you]",
        "so [sick of these gypsies] on our street",
        "the new neighbours are [pakis], says the group chat",
        "lol [you are such a spaz]",
        "[Stupid dykes] took the good table",
        "Open your eyes ref, [you fucking mong]",
    ),
    quiet=(
        "Faggots with gravy and peas, as my nan made them",
        "proud to march with my fellow dykes on bikes",
        "Why would anyone call me a faggot and think it is fine?",
        "The bitch won best in breed and her litter is due in May",
        "fire retardant curtains for the school stage",
        "He bought a packet of fags at the corner shop",
        "I read queer theory for a living",
        'Saying "retard" is not ok, at work or at home',
        "A chink in the armour of the new law",
        "My grandmother was a Gypsy and sold lace at fairs",
    ),
)
