"""Which finding answers to which label: all of it in this one place, and printed beneath the table.

Rules are named by id.
"""

from __future__ import annotations

from collections.abc import Mapping

from foresay.foresee.catalogue import all_rules

# ------------------------------------------------------------------------------------------------------- personal data

TYPES = ("E-MAIL", "PHONE", "CARD", "IBAN", "SSN", "IP", "ADDRESS", "URL", "PERSON", "BIRTH/AGE")
"""The types that personal data is measured in."""

PERSONAL_LABELS: Mapping[str, str] = {
    "EMAIL_ADDRESS": "E-MAIL",
    "PHONE_NUMBER": "PHONE",
    "CREDIT_CARD": "CARD",
    "IBAN_CODE": "IBAN",
    "US_SSN": "SSN",
    "IP_ADDRESS": "IP",
    "STREET_ADDRESS": "ADDRESS",
    "DOMAIN_NAME": "URL",
    "URL": "URL",
    "PERSON": "PERSON",
    "AGE": "BIRTH/AGE",
    "DATE_OF_BIRTH": "BIRTH/AGE",
}
"""Labels of pii_presidio_synth by type. Labels not named here (GPE, ORGANIZATION, TITLE, NRP, ZIP_CODE, DATE_TIME,
US_DRIVER_LICENSE) are out of the bar; what is found there under one of our types counts against precision."""

PERSONAL_RULES: Mapping[str, str] = {
    "email-address": "E-MAIL",
    "phone-number": "PHONE",
    "payment-card": "CARD",
    "bank-account": "IBAN",
    "national-id": "SSN",
    "network-id": "IP",
    "street-address": "ADDRESS",
    "birth-date": "BIRTH/AGE",
    "age-gender": "BIRTH/AGE",
}
"""Foresay's rules by type."""

THEIRS = "third-party-contact"
"""Says it where a number or an address is somebody else's: phone-number, email-address and street-address then leave it to this rule."""


def personal_type(rule: str, words: str) -> str | None:
    """The type of a finding, by its rule; for `THEIRS` by what was found: an @, digits only, else an address. None for other rules."""
    if rule != THEIRS:
        return PERSONAL_RULES.get(rule)
    if "@" in words:
        return "E-MAIL"
    return "ADDRESS" if any(letter.isalpha() for letter in words) else "PHONE"


PERSONAL_MENTIONS: Mapping[str, str] = {"person": "PERSON", "link": "URL"}
"""Foresay's mentions by type."""

PRESIDIO_ENTITIES: Mapping[str, str] = {
    "EMAIL_ADDRESS": "E-MAIL",
    "PHONE_NUMBER": "PHONE",
    "CREDIT_CARD": "CARD",
    "IBAN_CODE": "IBAN",
    "US_SSN": "SSN",
    "IP_ADDRESS": "IP",
    "LOCATION": "ADDRESS",
    "URL": "URL",
    "PERSON": "PERSON",
    "AGE": "BIRTH/AGE",
}
"""Presidio's entities by type. It has no street addresses: LOCATION comes nearest. DATE_TIME is any date and left out, as in the labels."""

# ---------------------------------------------------------------------------------------------------------------- names

KINDS = ("person", "organisation", "place")
"""The kinds of name that are measured."""

NAME_TAGS: Mapping[str, str] = {
    "PER": "person",
    "person": "person",
    "ORG": "organisation",
    "corporation": "organisation",
    "group": "organisation",
    "LOC": "place",
    "location": "place",
}
"""Tags of the ner_* sets by kind; other tags (MISC, product, creative-work) are left out, and @handles are nobody's name."""

SPACY_LABELS: Mapping[str, str] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""Labels of spaCy's English models by kind."""

# ----------------------------------------------------------------------------------------------------------------- tone

AT_LEAST = 0.5
"""The confidence from which a finding counts as said, where a yes or no is wanted."""

HOW_NOT_WHETHER = ("absolute-promise", "brand-on-tragedy", "irony-risk", "shouting")
"""Rules of the tone family that say nothing of whether a text abuses anyone."""


def offensive() -> frozenset[str]:
    """Rules that say "offensive" or "toxic": the tone family but for `HOW_NOT_WHETHER`."""
    return frozenset(rule.id for rule in all_rules() if rule.family == "tone") - set(HOW_NOT_WHETHER)


HATE = frozenset(
    ("dehumanising", "exclusion-call", "group-contempt", "group-hostility", "group-threat", "slur", "stereotype")
)
"""Rules that say "hateful": abuse of a group, or of someone for belonging to one. Insults and threats to one person do not."""

IRONY = frozenset(("irony-risk",))
"""Rules that say "irony"."""

HEADS: Mapping[str, str] = {"offensive": "offensive", "hateful": "hate", "irony": "sarcasm"}
"""The trained head whose probability ranks texts for AUROC, by question. Without heads a text's rank is its surest finding's confidence."""

# ----------------------------------------------------------------------------------------------------------- disclosure

ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "age": ("age-gender", "age-hint", "birth-date"),
    "sex": ("age-gender", "own-gender", "gender-identity", "sexual-orientation", "pregnancy-fertility"),
    "city_country": (
        "home-town",
        "home-locator",
        "live-location",
        "moving-home",
        "precise-coordinates",
        "quasi-combination",
        "routine",
        "street-address",
        "workplace-locator",
    ),
    "birth_city_country": ("home-town", "ethnicity-nationality", "immigration-status"),
    "education": ("education",),
    "occupation": (
        "occupation",
        "employer-named",
        "job-loss",
        "job-search",
        "quasi-combination",
        "workplace-locator",
        "working-conditions",
    ),
    "income_level": ("money-situation", "salary-finance", "debt"),
    "relationship_status": ("relationship-status", "relationship-change", "family-facts"),
}
"""Rules that tell an author that a text gives an attribute away, by the attribute's name in disc_synthpai and disc_llmprivacy_synth."""

CERTAIN = 3
"""A comment of disc_synthpai reveals an attribute when a guess at it is right and made with at least this certainty (of 5)."""


def as_text() -> str:
    """The whole mapping, in Markdown."""

    def rules(ids: frozenset[str] | tuple[str, ...]) -> str:
        known = {rule.id for rule in all_rules()}
        return ", ".join(f"`{name}`" for name in sorted(ids) if name in known) or "no rule yet"

    lines = [
        "Personal data: a span found is right if it overlaps a labelled span of the same type, and a labelled span is found if one of"
        " its type overlaps it.",
        "",
        "| type | labels | Foresay | Presidio |",
        "| --- | --- | --- | --- |",
    ]
    for type_ in TYPES:
        ours = [name for name, of in PERSONAL_RULES.items() if of == type_]
        ours += [f"mention: {name}" for name, of in PERSONAL_MENTIONS.items() if of == type_]
        cells = (
            ", ".join(name for name, of in PERSONAL_LABELS.items() if of == type_),
            ", ".join(ours),
            ", ".join(name for name, of in PRESIDIO_ENTITIES.items() if of == type_),
        )
        lines.append(f"| {type_} | " + " | ".join(cells) + " |")
    lines += [
        "",
        f"`{THEIRS}` answers to E-MAIL, PHONE or ADDRESS, by what it found: the rules about those leave others' to it.",
    ]
    return "\n".join(
        [
            *lines,
            "",
            "Names: a mention is right if it has the very span and kind of a label, marks at its edges and the # of a hashtag aside. "
            + "; ".join(
                f"{kind}: {', '.join(tag for tag, of in NAME_TAGS.items() if of == kind)} "
                f"(spaCy: {', '.join(label for label, of in SPACY_LABELS.items() if of == kind)})"
                for kind in KINDS
            )
            + ".",
            "",
            f"Offensive, toxic: a finding at {AT_LEAST:g} or above of {rules(offensive())}.",
            "",
            f"Hateful: a finding at {AT_LEAST:g} or above of {rules(HATE)}.",
            "",
            f"Irony: a finding of {rules(IRONY)}, at any confidence.",
            "",
            "AUROC ranks texts by "
            + ", ".join(f"the head `{head}` for *{question}*" for question, head in HEADS.items())
            + ", or the confidence of the surest finding of the rules above where that is higher (or the heads are not there).",
            "",
            "Attributes: "
            + "; ".join(f"*{name.replace('_', ' ')}*: {rules(ids)}" for name, ids in ATTRIBUTES.items())
            + ".",
        ]
    )
