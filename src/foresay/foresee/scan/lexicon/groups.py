r"""Names of groups of people, for rules about how people are spoken of.

A name alone means nothing to any rule: it takes a frame around it ("all ... are thieves"). `GROUP` and `MEMBER` are regular expressions
for many and for one, `ANYONE` for either; `GROUP_NEAR`, `MEMBER_NEAR` and `ANYONE_NEAR` are their cheap tests, to stand `beside` rarer
words.
Nationalities that are mostly the names of teams in posts are left out, and so are professions, parties and companies.
"""

from __future__ import annotations

from foresay.foresee.scan.words import shape_of, tree_of

ORIGINS = (
    "afghan", "albanian", "algerian", "american", "arab", "argentinian", "armenian", "asian", "australian", "austrian",
    "bangladeshi", "belgian", "biracial", "black", "bosnian", "brazilian", "british asian", "bulgarian", "cameroonian",
    "canadian", "chilean", "chinese", "colombian", "congolese", "croatian", "cuban", "czech", "danish", "dominican", "dutch",
    "egyptian", "eritrean", "estonian", "ethiopian", "filipino", "filipina", "finnish", "french", "german", "ghanaian", "greek",
    "guatemalan", "haitian", "hispanic", "honduran", "hungarian", "indian", "indigenous", "indonesian", "iranian", "iraqi",
    "irish", "israeli", "italian", "jamaican", "japanese", "jordanian", "kenyan", "korean", "kosovan", "kurdish", "latina",
    "latino", "lebanese", "libyan", "lithuanian", "malaysian", "maori", "mexican", "mixed race", "mixed-race", "moroccan",
    "native american", "nepali", "nigerian", "norwegian", "pakistani", "palestinian", "persian", "peruvian", "polish",
    "portuguese", "puerto rican", "punjabi", "roma", "romani", "romanian", "russian", "rwandan", "salvadoran", "scottish",
    "senegalese", "serbian", "somali", "spanish", "sri lankan", "sudanese", "swedish", "swiss", "syrian", "taiwanese", "tamil",
    "tanzanian", "thai", "tunisian", "turkish", "ugandan", "ukrainian", "uyghur", "venezuelan", "vietnamese", "welsh", "yemeni",
    "zimbabwean",
)  # fmt: skip
"""Ethnicities and nationalities as adjectives."""

_KINDS = (
    "black", "white", "brown", "asian", "gay", "lesbian", "trans", "transgender", "queer", "bisexual", "disabled", "autistic",
    "jewish", "muslim", "deaf", "blind", "mexican", "chinese", "indian", "african", "arab", "pakistani", "polish", "romanian",
    "foreign", "homeless", "immigrant", "latino", "hispanic", "korean", "japanese", "indigenous", "refugee", "christian",
    "turkish", "syrian", "nigerian", "somali",
)  # fmt: skip
_NOUNS = (
    "women", "females", "gays", "homosexuals", "lesbians", "transgenders", "transsexuals", "muslims", "jews", "christians",
    "catholics", "hindus", "sikhs", "immigrants", "migrants", "refugees", "asylum seekers", "foreigners", "blacks", "asians",
    "mexicans", "latinos", "hispanics", "arabs", "africans", "pakistanis", "gypsies", "the disabled", "the homeless", "men",
)  # fmt: skip
_ONE = (
    "woman", "female", "muslim", "jew", "immigrant", "migrant", "refugee", "asylum seeker", "foreigner", "lesbian", "mexican",
    "arab", "african", "pakistani", "gypsy", "homosexual",
)  # fmt: skip
_MANY_HEADS = ("people", "men", "women", "folks", "guys", "ppl", "lives", "kids")
_ONE_HEADS = ("person", "man", "woman", "guy", "life")


def _tree(*phrases: str) -> str:
    return tree_of(*phrases).removeprefix(r"(?<!\w)")


def _name(kinds: tuple[str, ...], heads: tuple[str, ...], nouns: tuple[str, ...]) -> str:
    return rf"\b(?:{_tree(*kinds)}\s+{_tree(*heads)}|{_tree(*nouns)})(?!'|-)"


def _near(kinds: tuple[str, ...], heads: tuple[str, ...], nouns: tuple[str, ...]) -> str:
    bare = (noun.removeprefix("the ") for noun in nouns)
    return shape_of(rf"\b(?:(?:{'|'.join(kinds)})\s+(?:{'|'.join(heads)})|{'|'.join(bare)})\b".replace(" ", r"\s+"))


GROUP = _name(_KINDS, _MANY_HEADS, _NOUNS)
"""Many people of one kind: "women", "gay people", "the homeless"."""
MEMBER = _name(_KINDS, _ONE_HEADS, _ONE)
"""One of them, without its article: "woman", "gay person"."""
ANYONE = _name(_KINDS, _MANY_HEADS + _ONE_HEADS, _NOUNS + _ONE)
"""Either: the same as `GROUP|MEMBER`, and searched three times as fast."""
KINDS = _KINDS
"""What people are, as adjectives: "black", "deaf", "homeless"."""
GROUP_NEAR = (_near(_KINDS, _MANY_HEADS, _NOUNS),)
MEMBER_NEAR = (_near(_KINDS, _ONE_HEADS, _ONE),)
ANYONE_NEAR = (*GROUP_NEAR, *MEMBER_NEAR)
LIKE_YOU = (
    r"(?:\s+(?:like\s+(?:you|them|him|her|that|these|those)|in\s+(?:this|our|my|the|that)\s+\w+|around\s+here|here|everywhere|today|"
    r"these\s+days|nowadays|who\s+\w+\s+\w+|with\s+\w+\s+\w+))?"
)
"""What may stand between a group and what is said of it; may be empty."""
SUCH = (
    r"\b(?:(?:all|these|those|the|this|that|such|any|every|most|you|a|an|some|single|one\s+of|"
    rf"one\s+of\s+(?:these|those|the)|next|last|first|other|more|being\s+an?)\s+){{0,3}}{ANYONE}"
)
"""A group or one of it with its article: "a Muslim", "all these women"."""
