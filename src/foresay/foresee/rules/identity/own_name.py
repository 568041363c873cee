"""The author's name, said in the post.

Why it matters: It is the shortest way from an account to a person. Under your own name it is nothing new; under another it ends that.
Who is touched: You.
Instead: Keep it where your name stands anyway; else leave it out, or give a first name only.
Not meant: Names that the author has told Foresay are theirs, other people's names, names of characters.
Sources: Dou et al. 2024 (name); Narayanan and Shmatikov 2009.
"""

import re

from foresay.foresee.guards import ABOUT_ME, capitals, own, someone_else
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import FULL_NAME
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Author, Family, Severity


def _known(hit: Hit) -> float:
    """Silences a name that the author has told: it is on the account anyway."""
    said = hit.group("who").casefold().split()
    return 0.0 if any(set(said) <= set(name.casefold().split()) for name in hit.author.names) else 1.0


def _greeting(hit: Hit) -> str:
    return re.sub(
        r"(?:,?\s+(?:and\s+)?)?\bmy\s+(?:\w+\s+)?name(?:'s|\s+is)\s+.*|\bi'?m\s+called\s+.*",
        "hello",
        hit.text,
        flags=re.IGNORECASE,
    )


RULE = Rule(
    id="own-name",
    family=Family.IDENTITY,
    headline="Tells your name",
    why="A name leads from an account to a person. Where yours is not on the account, readers did not know it before.",
    short="your name",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\bmy\s+(?:real\s+|full\s+|legal\s+|actual\s+|own\s+)?name(?:'s|\s+is)\s+(?:actually\s+|really\s+)?(?P<who>{FULL_NAME})(?!\s+(?:is|and\s+i'll))",
            near=("my name", "my name's", "real name", "full name", "legal name", "actual name", "own name"),
            confidence=0.88,
        ),
        Pattern(
            rf"\b(?:i'?m|i\s+am)\s+(?:called|named)\s+(?P<who>{FULL_NAME})",
            near=("called", "named"),
            beside=("i'm", "im", "i am"),
            confidence=0.85,
        ),
    ),
    guards=(*ABOUT_ME, someone_else, own, _known, capitals),
    remedies=(keep(), abstract(_greeting, "Say hello without it", safe=False), cut_sentence()),
    fires=(
        "hello, [my name is Ruth Abara] and I bake",
        "[my real name is Tobias], the rest is a pen name",
        "[I'm called Oluwaseun] after my grandfather",
        "[My full name is Maria Teresa Bravo], yes all of it",
        "hi all, [my name's Wren] 👋 new here",
        "[im called Ida], with a d",
    ),
    quiet=(
        "what's my name again",
        "My name is not important",
        "his name is Tobias",
        Sample("my name is Ruth and I bake", Author(names=("Ruth Abara",))),
        "In the novel my name is Ishmael",
        "If my name were Rex I'd bark",
        "my name is on the list",
        "Call me maybe",
    ),
)  # fmt: skip
