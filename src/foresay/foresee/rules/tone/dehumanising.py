"""Speaks of a group of people as vermin, filth, disease or things without worth.

Why it matters: This is how harm to people has always been prepared. Whoever belongs to the group reads that they are not human.
Who is touched: Everybody in the group.
Instead: Say what somebody did, and who, without the group.
Not meant: Vermin, viruses and rubbish as such; what somebody said, repeated to reject it; professions, parties, teams.
Sources: HateCheck derog_dehum, derog_impl, negate_pos, ref_subs_clause (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU, SUCH
from foresay.foresee.scan.words import shape_of
from foresay.foresee.tongues import DEHUMANISING
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_THINGS = (
    "vermin", "parasites", "a parasite", "scum", "filth", "rats", "cockroaches", "roaches", "subhuman", "subhumans", "sub-human", "subhuman creatures", "lesser beings", "inferior", "inferior beings", "savages", "apes",
    "monkeys", "leeches", "maggots", "a plague", "a cancer", "a virus", "a disease", "an infestation", "human garbage", "garbage", "trash", "human trash", "worthless", "worthless dirt", "dirt", "pests", "animals", "a pest", "human waste", "sewage", "bacteria", "insects", "lice", "a swarm", "a stain", "monsters", "demons", "mongrels", "mutants", "abominations", "an abomination", "a mistake of nature", "freaks of nature",
    "a blight", "a curse", "a tumour", "a tumor", "slime", "scum of the earth", "the scum of the earth", "dogs", "swine", "beasts", "bottom feeders", "goblins", "devils",
    "barely human", "not human", "not even human", "no better than rats", "no better than animals", "like animals", "pigs", "lower than animals", "a waste of space", "a waste of oxygen", "worth nothing",
    "worth absolutely nothing",
)  # fmt: skip
_THING = "(?:" + "|".join(thing.replace(" ", r"\s+") for thing in sorted(_THINGS, key=len, reverse=True)) + ")"
_RUBBISH = (
    r"(?:landfill|dump|trash(?:\s*can)?|rubbish|bin|skip|garbage|gutter|sewers?|toilet|drain|zoo|cages?|kennels?|vet|ditch|jungle|mental\s+(?:ward|hospital|asylum|institution)|loony\s+bin|"
    r"ovens?|incinerator|barn|stables?|leash|chains|slaughterhouse|pound|pigsty|septic\s+tank)"
)
_BEAST = (
    r"(?:animals?|dogs?|rats?|pigs?|insects?|cockroach(?:es)?|roach(?:es)?|worms?|maggots?|flea|fleas|mosquito(?:es)?|flies|fly|ants?|bugs?|cats?|goats?|cattle|cows?|sheep|livestock|monkeys?|chimps?|"
    r"vermin|dirt|shoes?|turds?|garbage|trash|rubbish|mud|houseplant|toilet|slugs?|snails?|spiders?|wasps?|pests?|mice|mouse|goldfish|hamster)"
)
_LESS_THAN_BEASTS = rf"(?:li(?:fe|ves)|death)\s+of\s+(?:an?\s+|any\s+|the\s+|some\s+|one\s+)?(?:\w+\s+)?{_BEAST}\s+(?:is|are|means?|matters?|has|have)\s+(?:(?:still|far|way|much|worth|a\s+lot)\s+){{0,3}}(?:more|better)(?:\s+\w+){{0,2}}\s+than"
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
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+(?:(?:really|just|basically)\s+)?(?:no\s+different\s+(?:from|than|to)|no\s+better\s+than|on\s+the\s+same\s+level\s+as|worse\s+than|lower\s+than|the\s+same\s+as|not\s+worth|isn't\s+worth|just\s+like)\s+(?:a\s+|an\s+|the\s+)?(?:\w+\s+)?(?:{_BEAST}|air\s+they|criminals|disease|plague)|{ANYONE}{LIKE_YOU}\s+(?:isn't|aren't|are\s+not|is\s+not|not)\s+worth\s+(?:the\s+(?:air|dirt|ground|space|food|money|bullet|oxygen|water)|a\s+(?:cent|penny|dime|damn|shit|bullet|life)|my\s+\w+|saving|spit|anything)|"
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|are|keep)\s+)?(?:spread(?:ing)?|multiply(?:ing)?|breed(?:ing)?|swarm(?:ing)?|crawl(?:ing)?)\s+(?:around\s+|everywhere\s+)?like\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:disease|virus|plague|cancer|rats|rabbits|roaches|cockroaches|flies|vermin|mould|mold|insects|weeds|bacteria|locusts|lice)|\bbeing\s+{SUCH}\s+(?:should|ought\s+to|must)\s+be\s+(?:a\s+crime|illegal|banned|punish\w+|outlawed|forbidden)",
            near=(
                shape_of(
                    r"\b(?:no\s+different|no\s+better|same\s+level|worse\s+than|lower\s+than|the\s+same\s+as|worth|just\s+like)\b"
                ),
                shape_of(
                    r"\b(?:spread(?:ing)?|multiply(?:ing)?|breed(?:ing)?|swarm(?:ing)?|crawl(?:ing)?)\s+(?:around\s+|everywhere\s+)?like\b"
                ),
                shape_of(r"\bbe\s+(?:a\s+crime|illegal|banned|punish\w*|outlawed|forbidden)\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"{GROUP}[^\n]{{0,50}}?[.!?;]\s+(?:they|these\s+people|those\s+people|all\s+of\s+them)(?:'re|\s+are)\s+{_SO}{_THING}\b",
            near=(shape_of(rf"\b(?:they|people|them)(?:'re|\s+are)\s+{_SO.replace('{0,3}', '*')}{_THING}\b"),),
            beside=GROUP_NEAR,
            confidence=0.72,
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
        Pattern(
            rf"{ANYONE}{LIKE_YOU}(?:\s+who\s+(?:\w+\s+){{1,3}})?\s*\b(?:should|must|ought\s+to|deserve(?:s)?(?:\s+to)?|need(?:s)?\s+to|have\s+to|can|could|might\s+as\s+well|belong(?:s)?)\s+(?:(?:all|just|only|really|simply|be|best|either)\s+){{0,2}}"
            rf"(?:(?:dumped|thrown|tossed|flushed|put|kept|locked(?:\s+up)?|left(?:\s+to\s+rot)?|buried|caged|taken|chained|shipped|sent|live|living|rot|stuffed|crammed)\s+)?(?:away\s+|down\s+|out\s+|up\s+|off\s+)?(?:in|into|on|onto|to|with|at|by)\s+(?:(?:the|a|an|our|some)\s+)?{_RUBBISH}\b"
            r"(?!\s+(?:keeper|vet|ticket|staff))",
            near=(shape_of(rf"\b(?:in|into|on|onto|to|with|at|by)\s+(?:(?:the|a|an|our|some)\s+)?{_RUBBISH}\b"),),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{ANYONE}[^.!?\n]{{0,50}}\b(?:crawl|slither|go|get|scurry|slink)\s+(?:the\s+\w+\s+)?(?:back\s+)?(?:in(?:to)?|under|to)\s+(?:(?:the|their|your|whatever|whichever|that)\s+)(?:holes?|rocks?|caves?|gutters?|sewers?|swamps?|trees|mud\s+huts?|jungles?)\b",
            near=(
                shape_of(
                    r"\b(?:in(?:to)?|under|to)\s+(?:the|their|your|whatever|whichever|that)\s+(?:holes?|rocks?|caves?|gutters?|sewers?|swamps?|trees|mud|jungles?)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"\b{_LESS_THAN_BEASTS}\s+(?:(?:that|the\s+li(?:fe|ves)|those|lives)\s+(?:of\s+)?)?{SUCH}|"
            rf"\b(?:(?:don't|do\s+not|can't|cannot|never)\s+(?:really\s+)?(?:see|know|understand|get)\s+(?:any|a|the)|is\s+there\s+(?:any|a)|there(?:'s|\s+is)\s+no|no|what(?:'s|\s+is)\s+the)\s+(?:real\s+)?difference\s+between\s+(?:(?:a|an|the)\s+)?(?:(?:dead|dirty|sick|living|wild)\s+)?{_BEAST}\s+and\s+(?:(?:a|an|the)\s+)?(?:(?:dead|living)\s+)?{SUCH}|"
            rf"\b(?:(?:don't|do\s+not|can't|cannot|never)\s+(?:really\s+)?(?:see|know|understand|get)\s+(?:any|a|the)|is\s+there\s+(?:any|a)|there(?:'s|\s+is)\s+no|no|what(?:'s|\s+is)\s+the)\s+(?:real\s+)?difference\s+between\s+(?:(?:a|an|the)\s+)?(?:(?:dead|living)\s+)?{SUCH}\s+and\s+(?:(?:a|an|the)\s+)?(?:(?:dead|dirty|sick|wild)\s+)?{_BEAST}|"
            rf"\b(?:value|respect|trust|love|like|care\s+about|cry\s+for|save|miss|prefer|treat)\s+(?:my|any|a|an|the|your)\s+(?:\w+\s+)?{_BEAST}\s+(?:(?:far|way|much|a\s+lot)\s+)?(?:more\s+than|better\s+than|over|before|to)\s+{SUCH}|"
            rf"\b(?:even\s+)?(?:(?:my|any|a|an|the)\s+)?{_BEAST}\s+(?:is|are|has|have|deserves?|shows?|smells?)\s+(?:(?:far|way|much|a\s+lot)\s+)?(?:more|better|smarter|cleaner|cleverer|nicer)(?:\s+\w+){{0,2}}\s+than\s+{SUCH}",
            near=(
                shape_of(
                    rf"\b{_BEAST}\s+(?:is|are|means?|matters?|has|have|deserves?|shows?|smells?|more|better|far|way|much|a|over|before|to)\b"
                ),
                "difference between",
            ),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:test|try|trial|try\s+out|testing|experiment)\s+(?:(?:all|our|new|the|those|any|untested|experimental|with|dangerous)\s+){{0,3}}(?:\w+\s+)?(?:out\s+)?on\s+{SUCH}(?=[^.!?\n]{{0,20}}\b(?:before|instead|first|not\s+on|rather)\b|\s*[.!]|$)|"
            rf"\b(?:use|using|keep|keeping|treat|treating|feed|feeding)\s+{SUCH}\s+(?:as|like|to)\s+(?:(?:a|an|the|our|some|human)\s+)?(?:guinea\s+pigs?|lab\s+rats?|test\s+animals?|target\s+practice|human\s+shields?|crash\s+test\s+dumm(?:y|ies)|bait|firewood|fertili[sz]er|slaves?|cattle|livestock|"
            r"animals|dogs|dirt|vermin|crocodiles|pigs|sharks|lions|doormats?)(?!\s+(?:is|was)\s+(?:wrong|bad|sick|cruel))",
            near=(
                shape_of(r"\b(?:test|try|trial|testing|experiment)(?:\s+\w+)*\s+on\b"),
                shape_of(
                    r"\b(?:as|like|to)\s+(?:(?:a|an|the|our|some|human)\s+)*(?:guinea|lab\s+rats?|test\s+animals?|target\s+practice|human|shields?|crash|bait|firewood|fertili[sz]er|slaves?|cattle|livestock|animals|dogs|dirt|vermin|crocodiles|pigs|sharks|lions|doormats?)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\bif\s+i\s+(?:ever\s+)?(?:woke\s+up|were|was(?:\s+born)?|had\s+been\s+born|turned\s+(?:into|out)|became|turned|had\s+to\s+live|came\s+back)\s+(?:(?:as|to\s+be|being|tomorrow|like)\s+){{0,2}}{SUCH},?\s+(?:(?:tomorrow|then|honestly)\s+)?i(?:'d|\s+would|\s+might|d)\s+(?:(?:just|rather|probably|definitely|have\s+to|want\s+to|seriously|literally)\s+){{0,2}}"
            r"(?:kill\s+myself|hang\s+myself|shoot\s+myself|end\s+(?:it|my\s+life)|jump\s+off|die|be\s+(?:dead|ashamed)|want\s+to\s+die|drown\s+myself|slit\s+my)|"
            rf"\b(?:being|becoming|life\s+as|waking\s+up\s+as)\s+{SUCH}\s+(?:is|would\s+be|must\s+be)\s+(?:(?:a|the)\s+)?(?:fate\s+)?(?:worse\s+than\s+(?:death|dying|cancer)|the\s+worst|a\s+curse|a\s+punishment|a\s+disease)|"
            rf"\bi(?:'d|\s+would|d)\s+(?:rather|sooner)\s+(?:die|be\s+dead|kill\s+myself|shoot\s+myself|eat\s+\w+|drink\s+\w+|have\s+\w+|get\s+\w+|catch\s+\w+|live\s+with\s+\w+|lick\s+\w+|burn(?:\s+\w+)?|sleep\s+(?:in|with)\s+\w+|lose\s+\w+\s+\w+|chew\s+\w+|swim\s+in\s+\w+)(?:\s+\w+){{0,2}}\s+than\s+[^.!?\n]{{0,40}}{ANYONE}",
            near=(
                shape_of(r"\bif\s+i\s+(?:ever\s+)?(?:woke|were|was|had|turned|became|came)\b"),
                shape_of(r"\b(?:is|be)\s+(?:(?:a|the|fate)\s+)*(?:worse|worst|curse|punishment|disease)\b"),
                shape_of(
                    r"\b(?:rather|sooner)\s+(?:die|be|kill|shoot|eat|drink|have|get|catch|live|lick|burn|sleep|lose|chew|swim)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s*(?:\b(?:are|is|were|will\s+never\s+be|can't\s+be|cannot\s+be)\s+|\b(?=aren't|isn't))(?:(?:all|just|really|simply|hardly|barely|clearly)\s+){{0,2}}(?:(?:not|n't|no|aren't|isn't|never|less\s+than|lower\s+than|hardly|barely|far\s+from)\s+)?(?:(?:even|really|fully|real|proper|quite|a|an|actual|truly|normal)\s+){{0,3}}(?<!are\s)(?<!is\s)(?<!were\s)(?<!all\s)(?<!just\s)(?:human(?:\s+beings?)?|people|persons?)(?=\s*(?:[.!,;]|$|\s+(?:to\s+me|at\s+all|like\s+us|anyway|but\s+animals)))|"
            rf"{ANYONE}{LIKE_YOU}\s+(?:should|must|deserve\s+to|ought\s+to|need\s+to|have\s+to)\s+(?:all\s+)?be\s+(?:treated|kept|handled|trained|beaten|bred|sold|owned|muzzled|leashed)\s+(?:like|as)\s+(?:\w+\s+)?(?:dogs?|animals?|cattle|pigs?|slaves?|rats|vermin|dirt|garbage|trash|shit|property|pets|criminals|livestock|the\s+(?:animals|dogs|vermin|dirt|rats|pigs|scum)\s+they\s+are)",
            near=(
                shape_of(
                    r"\b(?:human|humans|people|persons?|beings?)\s*(?:[.!,;]|$|to\s+me|at\s+all|like\s+us|anyway|but\s+animals)"
                ),
                shape_of(
                    r"\bbe\s+(?:treated|kept|handled|trained|beaten|bred|sold|owned|muzzled|leashed)\s+(?:like|as)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.83,
        ),
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
        "the [life of a dog is worth more than that of a migrant]",
        "[Refugees belong in a zoo], not on my street",
        "[lesbians should all be thrown in the gutter]",
        "tell the [gypsies to crawl back into their holes]",
        "I see [no difference between a pig and an immigrant]",
        "let's just [use the homeless as lab rats]",
        "[If I was born a woman I'd kill myself]",
        "[I'd rather drink bleach than sit next to a muslim]",
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
        "Women should be put in charge of the zoo",
        "The homeless man takes his dog to the vet",
        "Keeping women in chains is what that sect does, and it must end",
        "We love our cats more than men ever will, she laughed",
        "Is there any difference between a Muslim and a Christian school?",
        "If I was a woman I'd be paid less for this job",
        "They should test the new drug on women too, not only on men",
        "I'd rather eat with the refugees than with the board",
    ),
)
