"""Speaks of a group of people as vermin, filth, disease or things without worth.

Why it matters: This is how harm to people has always been prepared. Whoever belongs to the group reads that they are not human.
Who is touched: Everybody in the group.
Instead: Say what somebody did, and who, without the group.
Not meant: Vermin, viruses and rubbish as such; what somebody said, repeated to reject it; professions, parties, teams.
Sources: HateCheck derog_dehum, derog_impl, negate_pos, ref_subs_clause (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU
from foresay.foresee.scan.words import shape_of
from foresay.foresee.tongues import DEHUMANISING
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_THINGS = (
    "vermin", "parasites", "a parasite", "scum", "filth", "rats", "cockroaches", "roaches", "subhuman", "subhumans", "sub-human", "subhuman creatures", "lesser beings", "inferior", "inferior beings", "savages", "apes",
    "monkeys", "leeches", "maggots", "a plague", "a cancer", "a virus", "a disease", "an infestation", "human garbage", "garbage", "trash", "human trash", "worthless", "worthless dirt", "dirt", "pests", "animals",
    "barely human", "not human", "not even human", "no better than rats", "no better than animals", "like animals", "pigs", "lower than animals", "a waste of space", "a waste of oxygen", "worth nothing",
    "worth absolutely nothing",
)  # fmt: skip
_THING = "(?:" + "|".join(thing.replace(" ", r"\s+") for thing in sorted(_THINGS, key=len, reverse=True)) + ")"
_KINDS = (
    "black", "gay", "trans", "muslim", "immigrant", "jewish", "disabled", "female", "mexican", "arab", "foreign", "homosexual", "asian", "african",
    "migrant", "refugee",
)  # fmt: skip
_SO = r"(?:(?:all|just|such|nothing\s+but|only|really|simply|basically|literally|absolute|absolutely|complete|total|fucking|like|always|the|common|truly|an?|no\s+more\s+than|nothing\s+more\s+than|utter)\s+){0,3}"

RULE = Rule(
    id="dehumanising",
    family=Family.TONE,
    headline="Speaks of people as less than human",
    why="Everybody in that group reads that they are not people. It is how harm to them has been prepared before.",
    short="people spoken of as less than human",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is|were|will\s+always\s+be)\s+{_SO}{_THING}\b(?!\s+(?:trucks?|lovers?|rights|too\s+cute|collectors?|bags?|welfare|people\b))",
            near=(shape_of(rf"\b(?:are|is|were|be)\s+{_SO.replace('{0,3}', '*')}{_THING}\b"),),
            beside=ANYONE_NEAR,
            confidence=0.88,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}[^.!?\n]{{0,40}}\b(?:but|and|that|because|know|realise|realize)\s+(?:they|they're|you|you're|she|he)\s*(?:are|is)?\s+{_SO}{_THING}\b",
            near=(
                shape_of(
                    rf"\b(?:they|they're|you|you're|she|he)\s*(?:are|is)?\s+{_SO.replace('{0,3}', '*')}{_THING}\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.75,
        ),
        Pattern(
            rf"\b(?:{'|'.join(_KINDS)})\s+(?:vermin|scum|filth|parasites?|rats|cockroach(?:es)?|trash|garbage|savages?|apes?|subhumans?|pigs?|leech(?:es)?|"
            r"(?:(?:life|lives)\s+(?:(?:aren't|are\s+not|isn't|is\s+not)\s+worth\s+(?:anything|shit|a\s+thing|much)|(?:are|is)\s+(?:worthless|worth\s+(?:absolutely\s+)?(?:nothing|shit|less))|(?:have|has)\s+no\s+(?:value|worth))))\b(?!\s+(?:talk|can|bags?|pandas?))",
            near=(
                "vermin",
                "scum",
                "filth",
                "parasite",
                "parasites",
                "rats",
                "cockroach",
                "cockroaches",
                "trash",
                "garbage",
                "savage",
                "savages",
                "ape",
                "apes",
                "subhuman",
                "subhumans",
                "pig",
                "pigs",
                "leech",
                "leeches",
                "worth",
                "worthless",
                "no value",
                "no worth",
            ),
            beside=_KINDS,
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:plague|infestation|swarms?|horde|invasion|breeding)\s+(?:of|by|from|like)\s+(?:all\s+|these\s+|those\s+)?(?:filthy\s+|dirty\s+)?{GROUP}|"
            rf"{GROUP}{LIKE_YOU}\s+(?:breed\s+like|swarm\s+into|infest|should\s+(?:all\s+)?be\s+(?:locked\s+(?:up\s+)?in\s+cages|put\s+down|sterili[sz]ed))",
            near=(
                "plague",
                "infestation",
                "swarm",
                "swarms",
                "horde",
                "invasion",
                "breeding",
                "breed like",
                "infest",
                "in cages",
                "put down",
                "sterilised",
                "sterilized",
            ),
            beside=GROUP_NEAR,
            confidence=0.82,
        ),
        *DEHUMANISING,
    ),
    guards=(about_some, quotation, countered, fiction, as_a_word, denied_before, joking),
    remedies=(
        cut_sentence(),
        reword("I am angry about what happened.", "Say what happened, without the group", sentence=True),
    ),
    fires=(
        "[Refugees are parasites] and the council knows it",
        "honestly [gay people are just vermin]",
        "this street was fine before the [immigrant scum] moved in",
        "[women like you are a waste of oxygen]",
        "[black lives are worthless] to that lot and to me",
        "[The homeless are nothing but rats], said our own councillor's page",
        "a [plague of migrants] again on the late train",
    ),
    quiet=(
        "Rats are vermin, call the council",
        "Tapeworms are parasites, kids, wash your hands",
        'Calling refugees "parasites" is disgusting.',
        "Refugees are people, not parasites",
        "Black trash bags, two rolls",
        "Cancer is a disease, women are offered a screening at fifty",
        "Managers are parasites",
        "No one here thinks immigrants are scum",
        "the migrants are animal lovers and adopted two cats",
    ),
)
