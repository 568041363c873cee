"""Calls for a group of people to be sent away, shut out, or kept from rights.

Why it matters: People who live next door read that they should go. In many places such a call is against the law, and networks remove it.
Who is touched: Everybody in the group, and their families.
Instead: Say which rule you would change, and why.
Not meant: Parcels and teams sent back, going home after work, views on law and borders that call on nobody to leave.
Sources: HateCheck threat_norm, profanity_h, negate_neg (Röttger et al. 2021).
"""

import re

from foresay.foresee.guards import as_a_word, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU, MEMBER
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.tongues import EXCLUSION
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_WHOM = rf"(?:(?:all|these|those|the|every|any|you|fucking|bloody|of|last|single|one)\s+){{0,3}}{ANYONE}"
_ABROAD = r"(?:africa|mexico|pakistan|india|china|syria|somalia|poland|romania|arabia|iran|iraq|afghanistan|asia|turkey|israel)"
_THEM = lazy(r"^\w+\s+(?:them(?:\s+all)?|the\s+lot\s+of\s+them)\s+(?:all\s+|straight\s+)?back$", re.IGNORECASE)
_GOODS = lazy(
    r"\b(?:shoes|boots|trainers|jeans|shirts?|dress(?:es)?|parcels?|refund|receipt|return\s+label|wrong\s+(?:size|colou?r|order)|chips|fries|peas|burgers?|eggs|soup|waiter|starters?|lukewarm)\b",
    re.IGNORECASE,
)
_PEOPLE = lazy(
    r"\b(?:migrants?|immigrants?|refugees?|foreigners?|muslims?|jews?|asylum|boats?|borders?|countr(?:y|ies)|people|families)\b",
    re.IGNORECASE,
)


def _no_goods(hit: Hit) -> bool:
    """Leaves out what is sent back to a shop or a kitchen: "them" beside goods, and no people named."""
    return not (_THEM.search(hit.text) and hit.in_text(_GOODS) and not hit.in_text(_PEOPLE))


RULE = Rule(
    id="exclusion-call",
    family=Family.TONE,
    headline="Calls for people to be sent away or shut out",
    why="People who live here read that they should go, or have fewer rights. Many places have laws about such calls.",
    short="a call to shut people out",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:send|ship|deport|kick|throw|drive|get)\s+(?:them\s+all|{_WHOM}|the\s+lot\s+of\s+them|(?<=send\s)them|(?<=ship\s)them|(?<=deport\s)them)\s+(?:(?:all|straight)\s+)?(?:back\s+(?:home|to\s+(?:their|where|{_ABROAD})|where\s+they)|back(?=\s*(?:[.!,]|$))|"
            r"home(?=\s*(?:[.!,]|$))|out\s+of\s+(?:our|the|this|my)\s+(?:country|town|village|schools?|street|nation)|(?:the\s+fuck\s+)?out\s+of\s+here)",
            near=(
                "back home",
                "back to",
                "back where",
                shape_of(r"\b(?:back|home)\s*(?:[.!,]|$)"),
                "out of our",
                "out of the",
                "out of this",
                "out of my",
                "out of here",
            ),
            beside=(*ANYONE_NEAR, "them all", "lot of them", "send them", "ship them", "deport them"),
            confidence=0.8,
            confirm=_no_goods,
        ),
        Pattern(
            rf"\bgo\s+(?:the\s+fuck\s+)?back\s+to\s+(?:your\s+(?:own\s+)?(?:country|shithole)|where\s+(?:you|they)\s+(?:all\s+)?(?:came|come)\s+from|{_ABROAD}(?=\s*(?:[.!,]|$|you\b)))|\bgo\s+home,?\s+(?:you\s+)?(?:immigrants?|foreigners?|migrants?|refugees?|muslims?)\b",
            near=("go back to", "go the fuck back to", "go home"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:deport|ban|expel|sterili[sz]e|intern|lock\s+up|round\s+up|kick\s+out|get\s+rid\s+of)\s+(?:all\s+(?:the\s+|of\s+the\s+|of\s+these\s+|these\s+|those\s+)?(?:{GROUP})|every\s+(?:last\s+|single\s+)?(?:{MEMBER}|one\s+of\s+them)|them\s+all|"
            rf"(?:these|those|the)\s+(?:{GROUP})|(?:{GROUP})(?=\s*(?:[.!,]|$|\s+from\s+(?:our|the|this)|\s+now|\s+already)))",
            near=(
                "deport",
                "ban",
                "expel",
                "sterilise",
                "sterilize",
                "intern",
                "lock up",
                "round up",
                "kick out",
                "get rid of",
            ),
            beside=(*ANYONE_NEAR, "one of them", "them all"),
            confidence=0.82,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:all|just|really|simply)\s+)?(?:should|must|need\s+to|have\s+to|ought\s+to|can|shouldn't|should\s+not|don't|do\s+not)\s+(?:(?:all|just|not|never|be\s+allowed\s+to|have\s+the\s+right\s+to|even)\s+){{0,2}}"
            r"(?:get\s+(?:the\s+(?:fuck|hell)\s+)?out(?:\s+of\s+(?:our|my|this|the)\s+\w+)?|go\s+(?:the\s+fuck\s+)?(?:back|home)(?=\s*(?:[.!,]|$|\s+(?:to|where)))|leave\s+(?:our|my|this|the)\s+(?:country|town)|be\s+(?:deported|expelled|banned(?=\s*(?:[.!,]|$|\s+from))|"
            r"locked\s+up|kicked\s+out|segregated|sent\s+(?:back|home))|(?:vote|marry|adopt|teach\s+(?:our\s+)?children|raise\s+(?:kids|children)|(?<!don't\s)(?<!do\snot\s)have\s+(?:any\s+)?rights|hold\s+office)(?=\s*(?:[.!,]|$))|belong\s+(?:here|in\s+(?:our|this|my|the\s+(?:army|west|military))))",
            near=(
                shape_of(
                    r"\b(?:should|must|need\s+to|have\s+to|ought\s+to|can|shouldn't|should\s+not|don't|do\s+not)\s+(?:(?:all|just|not|never|be\s+allowed\s+to|have\s+the\s+right\s+to|even)\s+)*"
                    r"(?:get\s+(?:the|out)|go\s+(?:the|back|home)|leave\s+(?:our|my|this|the)|be\s+(?:deported|expelled|banned|locked|kicked|segregated|sent)|vote|marry|adopt|teach|raise|"
                    r"have\s+(?:any\s+)?rights|hold\s+office|belong)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"\b(?:no\s+(?:more\s+)?(?:{GROUP})\s+(?:allowed|in\s+(?:our|my|this)\s+\w+|here|welcome)|we\s+(?:don't|do\s+not)\s+want\s+(?:any\s+|more\s+|these\s+|those\s+|your\s+)?(?:{GROUP})(?=\s*(?:[.!,]|$)|\s+(?:here|in\s+(?:our|this|my)|around|living|moving))|"
            rf"keep\s+(?:all\s+|the\s+|these\s+|those\s+)?(?:{GROUP})\s+(?:out|away))",
            near=(
                shape_of(r"\bno\s+(?:more\s+)?[a-z]+(?:\s+[a-z]+)?\s+(?:allowed|in|here|welcome)\b"),
                "we don't want",
                "we do not want",
                "keep",
            ),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{GROUP}\s+(?:not\s+welcome|out\s+of\s+(?:our|my)\s+country|out(?=\s*(?:!|$)))",
            near=("not welcome", "out of our country", "out of my country", shape_of(r"\bout\s*(?:!|$)")),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        *EXCLUSION,
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:should|must|ought\s+to|need\s+to|have\s+to)\s+(?:(?:all|just|really|never|not|finally)\s+){{0,2}}be\s+(?:(?:all|allowed\s+to|free\s+to|put|thrown|kept)\s+)?(?:in\s+(?:prison|jail|camps?|chains)|behind\s+bars|removed\s+from|thrown\s+out|driven\s+out|purged\s+from|stripped\s+of|walk\s+free|run\s+free|barred\s+from|excluded\s+from|erased\s+from|drive\b|work\b(?=\s*[.!]|$)|near\s+(?:our|my)|around\s+(?:our|my)|teachers|parents)|"
            rf"\b(?:can't|cannot|must\s+not|mustn't|won't|don't|never|will\s+not|should\s+not|shouldn't)\s+(?:ever\s+)?let\s+(?:the\s+|these\s+|those\s+|any\s+|more\s+|all\s+)?{GROUP}\s+(?:take\s+over|win|in\b(?=\s*[.!]|$)|rule|run|control|into|come|vote|teach|near|replace|destroy|ruin)|\b(?:time|ready|want|need|going|how\s+about\s+we|let's|right)\s+(?:to\s+)?(?:kick|throw|drive|get|force|push)\s+(?:all\s+|the\s+|these\s+|those\s+|every\s+)?{ANYONE}\s+out\b|\bhow\s+many\s+(?:more\s+)?{GROUP}\s+(?:does\s+it\s+take\s+to\s+(?:ruin|destroy|wreck|kill)|do\s+we\s+(?:have\s+to|need\s+to|want|let)|can\s+we\s+(?:take|feed))",
            near=(
                shape_of(
                    r"\b(?:in\s+(?:prison|jail|camps?|chains)|behind\s+bars|removed\s+from|thrown\s+out|driven\s+out|purged\s+from|stripped\s+of|walk\s+free|run\s+free|barred\s+from|excluded\s+from|erased\s+from)\b"
                ),
                shape_of(r"\b(?:allowed|free)\s+to\s+(?:drive|work|near|around)\b"),
                shape_of(
                    r"\bbe\s+(?:(?:all|allowed\s+to|free\s+to|put|thrown|kept)\s+)?(?:drive|work|near|around|teachers|parents)\b"
                ),
                shape_of(
                    r"\b(?:can't|cannot|must\s+not|mustn't|won't|don't|never|will\s+not|should\s+not|shouldn't)\s+(?:ever\s+)?let\b"
                ),
                "out",
                shape_of(r"\bhow\s+many\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.74,
        ),
        Pattern(
            rf"\b(?:no|not\s+any)\s+(?:place|room|space|future|need)\s+(?:here\s+)?(?:for|in\s+(?:this|our|my)\s+\w+\s+for)\s+(?:all\s+|the\s+|these\s+|those\s+|any\s+)?{ANYONE}|{ANYONE}{LIKE_YOU}\s+(?:have|has)\s+no\s+(?:place|business|right)\s+(?:being\s+|to\s+be\s+|living\s+)?(?:here|in\s+(?:this|our|my|the\s+(?:west|army|military|workplace))|among|on\s+our)|"
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+(?:not|never)\s+welcome\s*(?:[.!]|$|here|in\s+(?:our|this|my))|\b(?:we|i)\s+(?:really\s+)?(?:don't|do\s+not)\s+(?:need|want)\s+(?:any\s+|more\s+|these\s+|those\s+|your\s+|any\s+more\s+|so\s+many\s+)?{GROUP}(?=\s*(?:[.!,]|$)|\s+(?:here|anywhere|in\s+(?:our|this|my)|around|near|close|living|moving|to\s+(?:come|be\s+here|live)))|"
            rf"\bkeep\s+(?:your|our|my|the)\s+(?:kids|children|daughters?|sons?|wives|women|girls|family|dogs?|distance|hands)\s+(?:well\s+|far\s+)?away\s+from\s+(?:all\s+|the\s+|these\s+|those\s+|a\s+)?{ANYONE}|\bstay\s+away\s+from\s+(?:all\s+|these\s+|those\s+){ANYONE}|"
            rf"\b(?:wouldn't|would\s+not|would\s+never|don't|do\s+not|won't|will\s+never|never)\s+(?:ever\s+)?(?:let|touch|want|allow|have|leave)\s+(?:a\s+|an\s+|any\s+|my\s+(?:kids|children)\s+with\s+)?(?:single\s+)?{ANYONE}\s+(?:anywhere\s+|come\s+|get\s+|be\s+|go\s+|sit\s+|live\s+|even\s+)?(?:near|close\s+to|with\s+a\s+(?:barge\s?pole|ten\s+foot|stick)|around\s+my|in\s+my\s+(?:house|home|shop|car|family|bed)|next\s+to\s+me|next\s+door|into\s+my)|"
            rf"\bget\s+(?:the\s+(?:fuck|hell)\s+)?(?:out\s+of|off)\s+(?:my|our|this)\s+(?:\w+\s+)?(?:country|town|land|street|city|school|neighbou?rhood|village),?\s+(?:all\s+)?(?:you\s+)?(?:\w+\s+)?{ANYONE}|\bget\s+(?:all\s+)?(?:those|these|the)\s+(?:\w+\s+)?{GROUP}\s+(?:the\s+(?:fuck|hell)\s+)?out\b|"
            rf"\bput\s+(?:all\s+|these\s+|those\s+|the\s+)?{GROUP}\s+(?:back\s+)?in\s+their\s+place|{ANYONE}{LIKE_YOU}\s+(?:should|must|need\s+to|have\s+to|ought\s+to|better)\s+(?:(?:just|all|really|learn\s+to|finally|be\s+made\s+to)\s+){{0,2}}(?:know\s+their\s+place|(?:have\s+)?stay(?:ed)?\s+(?:where\s+they\s+(?:were|are|come|came|belong)|in\s+(?:their|the)\s+(?:own\s+\w+|kitchen|closet|jungle|place|desert))|be\s+(?:locked\s+(?:up|away)|put\s+away|banned|outlawed|illegal|removed|kept\s+(?:away|out)|segregated)|go\s+extinct|disappear(?=\s*(?:[.!,]|$))|shut\s+(?:the\s+\w+\s+)?up|obey|serve\s+(?:us|men|their)|stick\s+to\s+(?:cooking|cleaning|the\s+kitchen|having))|"
            rf"{ANYONE}{LIKE_YOU}\s+(?:shouldn't|should\s+not|should\s+never|mustn't|must\s+not)\s+(?:(?:even|ever|be\s+allowed\s+to|have\s+the\s+right\s+to)\s+){{0,2}}(?:exist|be\s+(?:here|alive|born|let\s+in|on\s+our)|have\s+been\s+born|breed|reproduce|have\s+(?:kids|children|babies|rights|jobs|a\s+say)|breathe|procreate|walk\s+among)",
            near=(
                shape_of(
                    r"\b(?:place|room|space|future|need|business|right)\s+(?:here|for|in|being|to|living|among|on)\b"
                ),
                "welcome",
                shape_of(r"\b(?:don't|do\s+not)\s+(?:need|want)\b"),
                "away from",
                shape_of(
                    r"\b(?:wouldn't|would\s+not|would\s+never|don't|do\s+not|won't|will\s+never|never)\s+(?:ever\s+)?(?:let|touch|want|allow|have|leave)\b"
                ),
                shape_of(r"\b(?:out\s+of|off)\s+(?:my|our|this)\b"),
                shape_of(r"\bget\s+(?:all\s+)?(?:those|these|the)\b"),
                "in their place",
                shape_of(
                    r"\b(?:know\s+their\s+place|stay(?:ed)?\s+(?:where|in)|locked\s+(?:up|away)|put\s+away|be\s+(?:banned|outlawed|illegal|removed|kept|segregated)|go\s+extinct|disappear|shut\s+(?:the\s+\w+\s+)?up|obey|serve\s+(?:us|men|their)|stick\s+to)\b"
                ),
                shape_of(
                    r"\b(?:shouldn't|should\s+not|should\s+never|mustn't|must\s+not)\s+(?:(?:even|ever|be\s+allowed\s+to|have\s+the\s+right\s+to)\s+)*(?:exist|be|have|breed|reproduce|breathe|procreate|walk)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.77,
        ),
    ),
    guards=(quotation, countered, fiction, as_a_word, denied_before, joking),
    yields_to=("threat", "group-threat"),
    remedies=(cut_sentence(), reword("I want the rules to change.", "Say what should change", sentence=True)),
    fires=(
        "[send them all back], every one",
        "[Send them back]! No refugees get chips from my van.",
        "[go back to your country], nobody asked you",
        "[Deport all Muslims] and do it now",
        "[gay people should not be allowed to adopt].",
        "[No refugees in our village]!",
        "[immigrants should get the fuck out of our country]",
        "[we don't want trans people] here",
    ),
    quiet=(
        "Send the parcels back to the depot",
        "The minister wants to deport fewer people, officials say",
        "I think we should send them the wrong shoes back",
        "Go home early, it's Friday",
        "Women should be allowed to vote everywhere",
        "Nobody should say that immigrants must leave this country",
        "They should not ban Muslims from the pool",
        "Refugees are welcome here",
        "Send them all back! Those boots came in the wrong size.",
        "Send them back! The chips are cold and so are the eggs.",
        "get them home before it rains",
    ),
)
