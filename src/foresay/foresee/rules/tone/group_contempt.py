"""Says that a whole group of people is hated, or disgusting.

Why it matters: Readers who belong to the group learn that they are hated for it; others remember who said so.
Who is touched: Everybody in the group.
Instead: Say what somebody did, and how it made you feel.
Not meant: Dislike of things, professions and teams; love; hate that is denied, reported or rejected.
Sources: HateCheck derog_neg_emote, derog_neg_attrib, profanity_h, negate_neg, target_obj (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.contempt import DESPISED, FILLER, FILLER_NEAR, JUDGED, said_of_all, said_of_all_near
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, LIKE_YOU, MEMBER, SUCH
from foresay.foresee.scan.words import shape_of, tree_of
from foresay.foresee.tongues import CONTEMPT
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_ALL = r"(?:(?:all|these|those|the|such|any|every|most|you|fucking|being\s+around|around|a|an|single|one\s+of|seeing|of\s+the|of)\s+){0,2}"
_WHOM = rf"{_ALL}{ANYONE}(?!\s+(?:who\s+(?:hate|don't|think|say)|that\s+(?:hate|don't|think|say)|football|sport|fashion|shoes|toilets?|only|and\s+men|are\s+still|have\s+to|get\s+(?:paid|treated)|being|die|suffer|need|can't\s+get))"
_VILE = r"(?:disgusting|repulsive|revolting|repugnant|despicable|vile|sickening|pathetic|abhorrent|detestable|horrible\s+human\s+beings|shitty\s+human\s+beings|gross|the\s+worst|evil|assholes|arseholes|pieces\s+of\s+shit|shit|bastards|bitches|ugly|(?:the\s+)?(?:stupidest|dumbest|laziest|filthiest|ugliest|dirtiest|nastiest|greediest|weakest|vilest)|a\s+disgrace|a\s+joke|insufferable|unbearable|hideous|filthy|rotten|wicked|heartless|monstrous|loathsome|nasty|dickheads|cunts|wankers|morons|idiots|losers|pricks|motherfuckers|arseholes|scumbags)"
_SO = r"(?:(?:all|just|so|such|really|without\s+a\s+doubt|absolutely|complete|total|fucking|utterly|truly|always|by\s+nature|naturally|the\s+most|an?)\s+)"
_NEGATIVE = tree_of(*DESPISED, *JUDGED)
_NEGATIVE_NEAR = r"\b(?:" + "|".join((*DESPISED, *JUDGED)).replace(" ", r"\s+") + r")\b"

RULE = Rule(
    id="group-contempt",
    family=Family.TONE,
    headline="Says you despise a whole group of people",
    why="Readers who belong to the group learn that you despise them for it, whoever you had in mind.",
    short="contempt for a whole group",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"{GROUP}[^.!?\n]{{0,20}}\b(?:and|but)\s+i\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:them(?:\s+all)?|(?:every|each|all)(?:\s+(?:last|single|and\s+every))?(?:\s+one)?(?:\s+of\s+them)?)\b|"
            rf"\bi\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:people|anyone|everyone),?\s+(?:especially\s+)?(?:who|if)(?:'s|\s+they|\s+are|\s+is){{1,2}}\s+(?:a\s+|an\s+)?{ANYONE}|"
            rf"\b(?:scorn|hatred|hate|disgust|contempt|loathing|rage|anger)\s+i\s+(?:feel|have)\s+for\s+{_WHOM}",
            near=(
                shape_of(r"\bi\s+(?:(?:really|just|absolutely)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\b"),
                "i feel for",
                "i have for",
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"\bi(?:'ve)?\s+(?:(?:really|just|absolutely|fucking|truly|so|do|have|always|utterly|simply|honestly|am|still|'m|come\s+to)\s+){{0,3}}(?:hate|despise|detest|loathe|abhor|can't\s+stand|cannot\s+stand|have\s+(?:so\s+much|no)\s+"
            rf"(?:hatred|disdain|contempt|scorn|compassion|respect)(?:\s+at\s+all)?\s+for|feel\s+nothing\s+but\s+(?:hatred|disgust|contempt)\s+for|am\s+(?:so\s+)?(?:sick|disgusted|repulsed)\s+(?:of|by))\s+{_WHOM}",
            near=(
                "hate",
                "despise",
                "detest",
                "loathe",
                "abhor",
                "can't stand",
                "cannot stand",
                "hatred",
                "disdain",
                "contempt",
                "scorn",
                "disgust for",
                shape_of(r"\b(?:compassion|respect)\s+(?:at\s+all\s+)?for\b"),
                shape_of(r"\b(?:sick|disgusted|repulsed)\s+(?:of|by)\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"(?:\b(?:i'm|im|i\s+am|i've\s+been|we're|we\s+are|i\s+get)\s+|^)(?:(?:so|really|absolutely|fucking)\s+)?(?:sick\s+(?:and\s+tired\s+)?of|disgusted\s+by|repulsed\s+by|fed\s+up\s+with)\s+{_WHOM}|\b(?:screw|fuck|damn|to\s+hell\s+with)\s+{_ALL}{GROUP}|\b(?:nothing|no-?one|no\s+one|nobody)\s+(?:else\s+)?(?:is\s+|could\s+be\s+)?(?:(?:worse|lower|dumber|filthier|dirtier|lazier|uglier|more\s+\w+)\s+than|(?:quite\s+)?(?:as|so)\s+(?:filthy|dirty|stupid|dumb|lazy|disgusting|evil|vile|pathetic|greedy|ugly|useless|ignorant|bad|annoying|revolting)\s+as)\s+{_WHOM}",
            near=(
                "sick of",
                "tired of",
                "disgusted by",
                "repulsed by",
                "fed up with",
                "screw",
                "fuck",
                "damn",
                "to hell with",
                "worse than",
                shape_of(r"\b(?:lower|dumber|filthier|dirtier|lazier|uglier|more\s+[a-z]+)\s+than\b"),
                shape_of(
                    r"\b(?:as|so)\s+(?:filthy|dirty|stupid|dumb|lazy|disgusting|evil|vile|pathetic|greedy|ugly|useless|ignorant|bad|annoying|revolting)\s+as\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|really|all|always|only|simply|fucking|absolutely)\s+){{0,2}}(?:make\s+me\s+(?:sick|puke|vomit|want\s+to\s+(?:puke|vomit))|disgust\s+me|repulse\s+me|piss(?:es|ing)?\s+me\s+off|are\s+pissing\s+me\s+off|fill\s+me\s+with|"
            r"can\s+(?:all\s+)?(?:just\s+)?go\s+(?:fuck\s+themselves|to\s+hell)|can't\s+stop\s+themselves\s+from\s+being)",
            near=(
                "make me",
                "disgust me",
                "repulse me",
                "piss me",
                "pisses me",
                "pissing me",
                "fill me with",
                "go fuck themselves",
                "go to hell",
                "stop themselves from being",
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+{_SO}{{0,3}}{_VILE}(?!\s+(?:treated|when|if|thing|that|part|fighters?))\b",
            near=(shape_of(rf"\b(?:are|is)\s+{_SO}*{_VILE}"),),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:you|these|those|what\s+is\s+it\s+with\s+you|all)\s+(?:fucking|bloody|goddamn|disgusting|filthy|worthless|vile|dirty)\s+{GROUP}",
            near=("fucking", "bloody", "goddamn", "disgusting", "filthy", "worthless", "vile", "dirty"),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        *CONTEMPT,
        Pattern(
            rf"(?:\b(?:many|enough|lots\s+of|plenty\s+of|a\s+lot\s+of)\s+)?{GROUP}[^.!?\n]{{0,60}}\b(?:and|but|to\s+know|because|that|know|so|now)\s+(?:(?:they|you)(?:'re|\s+are|\s+r)|they\s+were)\s+{_SO}{{0,3}}{_VILE}(?!\s+(?:treated|when|if|thing|that|part))\b|"
            rf"(?:\b(?:many|enough|some|several|lots\s+of|plenty\s+of|a\s+few|a\s+lot\s+of)\s+)?{GROUP}[^.!?\n]{{0,60}}\b(?:and|but|so|now|because)\s+i\s+(?:(?:really|just|absolutely|have\s+come\s+to|came\s+to|still)\s+)?(?:hate|despise|detest|loathe|can't\s+stand|wish)\s+(?:(?:every|each|all|the)\s+)?(?:(?:single|last|and\s+every)\s+)?(?:one\s+of\s+them|lot\s+of\s+them|one|lot|them)\b",
            near=(
                shape_of(rf"\b(?:they|you)(?:'re|\s+are|\s+r|\s+were)\s+{_SO}*{_VILE}"),
                shape_of(
                    r"\bi\s+(?:(?:really|just|absolutely|have\s+come\s+to|came\s+to|still)\s+)?(?:hate|despise|detest|loathe|can't\s+stand|wish)\s+(?:every|each|all|the|one|lot|them|single|last|and|of)\b"
                ),
            ),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{GROUP}[^\n]{{0,80}}?\b(?:nothing|no-?one|nobody)\s+(?:is\s+|could\s+be\s+)?(?:worse|lower|dumber|filthier|uglier|more\s+\w+)\s+than\s+(?:your\s+(?:kind|sort|lot|people)|their\s+(?:kind|sort|lot)|you|them)|"
            rf"{GROUP}[^\n]{{0,80}}?[.!,;]\s+(?:(?:i|we)\s+(?:(?:really|just|fucking)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:your|their)\s+(?:kind|sort|lot)|(?:your|their)\s+(?:kind|sort|lot)\s+(?:is|are|makes?|disgusts?|should|doesn't|don't|do\s+not|will\s+never|has\s+no|have\s+no|needs?|deserves?))|"
            rf"(?:your|their)\s+(?:kind|sort)\s+(?:is|are|makes\s+me|make\s+me|disgusts?\s+me|should|doesn't|don't|will\s+never|has\s+no|have\s+no|deserves?)[^\n]{{0,80}}?{GROUP}",
            near=(
                shape_of(r"\bthan\s+(?:you|them|your|their)\b"),
                "your kind",
                "your sort",
                "your lot",
                "their kind",
                "their sort",
                "their lot",
            ),
            beside=GROUP_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"\b(?:seeing|hearing|meeting|smelling|watching|the\s+sight\s+of|the\s+thought\s+of|just\s+thinking\s+(?:of|about)|being\s+near|living\s+near|sitting\s+next\s+to)\s+(?:so\s+many\s+|all\s+(?:these\s+|those\s+)?|these\s+|those\s+|any\s+|a\s+|an\s+|two\s+)?{ANYONE}\b(?:\s+(?:in|on|at|around|near|here|everywhere|anywhere|walking|kissing|together)\b(?:\s+\w+){{0,3}})?\s+"
            r"(?:makes?|fills?|gets?)\s+(?:me|my\s+\w+)\s+(?:(?:so|really|just|want\s+to|with|with\s+so\s+much|physically|fucking|very)\s+){0,2}(?:angry|sick|furious|mad|puke|vomit|ill|throw\s+up|rage|disgust|hatred|hate|crawl|boil|nauseous|cringe)\b|"
            rf"{ANYONE}{LIKE_YOU}(?:\s+(?:who|that)\s+think\s+(?:they're|they\s+are|it's)\s+(?:\w+\s+){{1,4}}?)?\s*\b(?:fill\s+me\s+with|give\s+me)\s+(?:(?:so\s+much|nothing\s+but|such|pure|the)\s+)?(?:rage|hate|hatred|disgust|anger|contempt|creeps|loathing)\b|"
            rf"{ANYONE}{LIKE_YOU}(?:\s+(?:who|that)\s+think\s+(?:they're|they\s+are|it's)\s+(?:\w+\s+){{1,4}}?)?\s*\bmakes?\s+(?:me\s+(?:(?:so|really|physically)\s+)?(?:angry|sick|furious|puke|vomit)|my\s+(?:skin\s+crawl|blood\s+boil|stomach\s+turn))\b",
            near=(
                shape_of(
                    r"\b(?:makes?|fills?|gets?)\s+(?:me|my\s+\w+)\s+(?:(?:so|really|just|want\s+to|with|much|physically|fucking|very)\s+)*(?:angry|sick|furious|mad|puke|vomit|ill|throw|rage|disgust|hatred|hate|crawl|boil|nauseous|cringe|skin|blood|stomach)\b"
                ),
                shape_of(r"\bmakes?\s+my\s+(?:skin|blood|stomach)\b"),
                "fill me with",
                "give me",
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:can't\s+help\s+(?:but\s+)?hat(?:e|ing)|i(?:'ve|\s+have)?\s+(?:(?:really|just|always|never|honestly|absolutely|simply|also|do|still|personally)\s+){{0,2}}(?:hated|hating|disliked?|(?:can't|cannot|can\s+not|couldn't)\s+(?:tolerate|bear|abide|take|stomach|respect)|(?:don't|do\s+not|never)\s+(?:like(?!\s+(?:it|that))|respect|tolerate|trust|care\s+(?:for|about)|want\s+to\s+(?:see|know|meet|work\s+with|be\s+around)))|"
            r"(?:have|feel)\s+(?:zero|no|nothing\s+but)\s+(?:tolerance|patience|love|sympathy|time|disgust|contempt|hatred|disdain|scorn)\s+(?:for|towards?|with)|allergic\s+to|(?:my|this|such|pure|so\s+much|much)\s+(?:hatred|hate|disgust|contempt|disdain|loathing)\s+(?:for|of|towards?)|(?:disgust|contempt|hatred)\s+towards?|"
            rf"(?:fuck|screw|piss)\s+(?:off|you),?|what\s+the\s+(?:fuck|hell)\s+is\s+(?:wrong|the\s+matter)\s+with|(?:^|(?<=[.!?]\s)|(?<=ugh\s)|(?<=ugh,\s))(?:fucking|fuckin|goddamn|god\s?damn|bloody|damn|effing|stupid|disgusting|filthy))\s+(?:(?:all|you|these|those|the|any|of|every|single|other)\s+){{0,3}}{ANYONE}(?=\s*(?:[.!?,;]|$|\s+(?:and|because|with|at\s+all|in|so|more|cause|or|one|like|who\s+think|grows?|everywhere|lol|man|smh)\b))",
            near=(
                shape_of(
                    r"\b(?:hated|hating|dislike|disliked|tolerate|abide|stomach|tolerance|patience|sympathy|allergic|hatred|disgust|contempt|disdain|scorn|loathing)\b"
                ),
                shape_of(r"\b(?:can't|cannot|can\s+not|couldn't)\s+(?:bear|take|respect)\b"),
                shape_of(r"\b(?:don't|do\s+not|never)\s+(?:like|respect|trust|care|want\s+to)\b"),
                shape_of(
                    r"\b(?:can't\s+help\s+(?:but\s+)?hate|(?:zero|no|but)\s+(?:love|time)\s+(?:for|towards?|with)|(?:my|this|such|pure|much)\s+hate\s+(?:for|of|towards?))\b"
                ),
                shape_of(r"\b(?:fuck|screw|piss)\s+(?:off|you)\b"),
                shape_of(r"\bwhat\s+the\s+(?:fuck|hell)\s+is\b"),
                shape_of(
                    r"\b(?:fucking|fuckin|goddamn|god\s?damn|bloody|damn|effing|stupid|disgusting|filthy)\s+(?:(?:all|you|these|those|the|any|of|every|single|other)\s+)*[a-z]+"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}[,?]?\s+(?:they\s+)?(?:(?:just|really|all|always|only|simply|fucking|absolutely|truly)\s+){{0,2}}(?:(?:revolt|disgust|repulse|sicken|annoy|irritate|infuriate)\s+me|get\s+on\s+my\s+(?:nerves|tits)|(?:can|should)\s+(?:all\s+)?(?:just\s+)?(?:kiss\s+my\s+(?:ass|arse)|suck\s+(?:it|my\s+\w+)|fuck\s+(?:off|right\s+off)|piss\s+off|get\s+lost|get\s+fucked|eat\s+shit|rot|burn|choke|drop\s+dead|go\s+die)|"
            r"are\s+(?:(?:all|so|just|really)\s+){0,2}(?:fucking|bloody|fuckin|goddamn|god\s?damn)\s+(?:awful|terrible|annoying|stupid|dumb|disgusting|useless|horrible|ridiculous|crazy|ugly|pathetic|lazy|insane|worthless|gross|weird|the\s+worst)|suck(?=\s*(?:[.!]|$))|(?:won't|will\s+never|are\s+not|aren't)\s+be\s+missed)",
            near=(
                shape_of(r"\b(?:revolt|disgust|repulse|sicken|annoy|irritate|infuriate)\s+me\b"),
                "on my nerves",
                "on my tits",
                shape_of(
                    r"\b(?:can|should)\s+(?:all\s+)?(?:just\s+)?(?:kiss|suck|fuck|piss|get|eat|rot|burn|choke|drop|go)\b"
                ),
                shape_of(
                    r"\b(?:fucking|bloody|fuckin|goddamn|god\s?damn)\s+(?:awful|terrible|annoying|stupid|dumb|disgusting|useless|horrible|ridiculous|crazy|ugly|pathetic|lazy|insane|worthless|gross|weird|the\s+worst)\b"
                ),
                "suck",
                "be missed",
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{GROUP}[^\n]{{0,50}}?[.!?,;:]\s+(?:i\s+(?:(?:really|just|fucking)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:them|you|all\s+of|every|these\s+people|those\s+people)|(?:they|you|these\s+people|all\s+of\s+them)\s+(?:all\s+|just\s+)?(?:disgust|sicken|revolt|repulse)\s+me|(?:they|you|these\s+people)\s+make\s+me\s+(?:sick|puke|vomit)|"
            rf"(?:they|you|these\s+people|those\s+people)(?:'re|\s+are)\s+{_SO}{{0,3}}{_VILE}(?!\s+(?:treated|when|if|thing|that|part))\b|(?:what\s+a\s+)?bunch\s+of\s+(?:\w+\s+)?(?:animals|idiots|morons|savages|liars|thieves|rats|pigs|assholes|arseholes|criminals|retards|losers|parasites|clowns|monkeys|apes))",
            near=(
                shape_of(
                    r"\bi\s+(?:(?:really|just|fucking)\s+)?(?:hate|despise|detest|loathe|can't\s+stand)\s+(?:them|you|all\s+of|every|these|those)\b"
                ),
                shape_of(r"\b(?:disgust|sicken|revolt|repulse)\s+me\b"),
                shape_of(r"\b(?:they|you|people)\s+make\s+me\s+(?:sick|puke|vomit)\b"),
                shape_of(rf"\b(?:they|you|people)(?:'re|\s+are)\s+{_SO}*{_VILE}"),
                "bunch of",
            ),
            beside=GROUP_NEAR,
            confidence=0.72,
        ),
        Pattern(
            rf"\b(?:nobody|no\s+one|no-one|who)\s+(?:would|will|is\s+going\s+to|'d)\s+(?:ever\s+|even\s+)?(?:miss|cry\s+for|care\s+about|mourn|shed\s+a\s+tear\s+for)\s+{SUCH}|"
            rf"\b(?:ashamed|embarrassed|disgusted|horrified)\s+(?:to\s+(?:have|be|know|be\s+related\s+to|be\s+seen\s+with)|if\s+(?:i|my\s+\w+)\s+(?:had|was|were|married|dated|became))\s+{SUCH}(?:\s+(?:in\s+my\s+family|as\s+(?:a\s+)?\w+|for\s+a\s+\w+)|\s*(?:[.!,]|$))|"
            rf"\bif\s+(?:my|one\s+of\s+my)\s+(?:\w+\s+)?(?:son|daughter|kids?|child|children|brother|sister|boy|girl)\s+(?:(?:ever|was|were|is|turned\s+out|turns\s+out|came\s+out|comes\s+out|brought|brings|married|marries|dated|dates|became|becomes|to\s+be|as|home|with|got|gets)\s+){{1,4}}{SUCH},?\s+(?:home,?\s+)?i(?:'d|\s+would|'ll|\s+will|d)\s+(?:(?:just|probably|immediately)\s+)?(?:throw|disown|kick|kill|beat|cut|never|be\s+(?:ashamed|disgusted)|shoot|die|send|vomit|put)",
            near=(
                shape_of(r"\b(?:miss|cry\s+for|care\s+about|mourn|shed\s+a)\b"),
                shape_of(r"\b(?:ashamed|embarrassed|disgusted|horrified)\s+(?:to|if)\b"),
                shape_of(
                    r"\bif\s+(?:my|one\s+of\s+my)\s+(?:\w+\s+)?(?:son|daughter|kids?|child|children|brother|sister|boy|girl)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(said_of_all(DESPISED), near=said_of_all_near(DESPISED), beside=ANYONE_NEAR, confidence=0.76),
        Pattern(
            rf"\b(?:(?:drives?|driving)\s+me\s+(?:mad|crazy|nuts|insane|up\s+the\s+wall)|piss(?:es|ed)\s+me\s+off|makes?\s+me\s+(?:sick|angry|furious|mad))\s+(?:that\s+)?(?:i|we)\s+(?:have|need|got)\s+to\s+(?:\w+\s+){{1,5}}?(?:with|near|to|next\s+to|by|for|at)\s+{SUCH}|"
            rf"\b(?:can't|cannot|couldn't)\s+(?:even\s+)?(?:be|sit|stand|work|live|stay|breathe)\s+(?:\w+\s+)?(?:near|around|with|beside|next\s+to)\s+{SUCH}|\bi'?ve\s+(?:just\s+)?had\s+(?:it|enough)\s+(?:with|of)\s+{SUCH}|\bonly\s+(?:an?\s+)?(?:idiots?|fools?|morons?|losers?|perverts?|desperate\s+\w+)\s+(?:would|could|will)\s+(?:ever\s+)?(?:\w+\s+){{1,2}}{SUCH}|\bwhy\s+should\s+(?:i|we|anyone|anybody)\s+(?:respect|help|like|care\s+about|trust|listen\s+to|feel\s+sorry\s+for|tolerate|feed|pay\s+for|be\s+nice\s+to)\s+{SUCH}|"
            rf"{GROUP}\s+are\s+(?:(?:all|so|really|just|fucking)\s+)?sick(?=\s*[.!])|\b(?:{MEMBER}|{GROUP})\s+and\s+they\s+(?:all\s+)?(?:suck|stink|smell)\b|{ANYONE}[^\n]{{0,30}}?[.!]\s+i\s+(?:hate|can't\s+stand|despise|detest|loathe)\s+(?:people\s+like\s+(?:that|them|him|her)|their\s+kind|such\s+people|these\s+people)|\b(?:you(?:'re|\s+are))\s+(?:just\s+|only\s+)?(?:a\s+|an\s+)?(?:{MEMBER})[.!,]\s+(?:you|so\s+you)\s+(?:will\s+never|can't|cannot|should|are\s+nothing|don't|have\s+no)\b|"
            rf"\bno\s+(?:mercy|respect|sympathy|pity|patience|tolerance|rights|jobs|excuse|forgiveness)\s+for\s+{SUCH}|{ANYONE}\?\s+(?:more\s+like|you\s+mean)\s+(?:\w+\s+)?(?:{_NEGATIVE})|\b(?:these|those|all\s+the|most\s+of\s+these)\s+(?:\w+\s+)?(?:cunts|bastards|assholes|arseholes|idiots|morons|thieves|liars|criminals|rapists|scumbags|parasites|rats|animals|savages|perverts|bitches|losers|pricks|wankers|twats|fuckers|motherfuckers)\s+are\s+(?:\w+\s+)?{GROUP}|"
            rf"\b(?:you|ya|shut\s+up|stupid)\s+(?:stupid|dumb|filthy|dirty|ugly|worthless|fucking|useless|pathetic|disgusting|ignorant|lazy|crazy|nasty|vile|fat|bloody|goddamn)\s+(?:\w+\s+)?{MEMBER}|"
            rf"{ANYONE}[^\n]{{0,60}}?[.!?]\s+(?:what\s+)?(?:disgusting|filthy|vile|stupid|dirty|horrible|useless|ugly|awful|nasty|pathetic|dumb|evil|bloody|fucking|revolting)\s+(?:little\s+)?(?:creatures?|animals?|people|things?|pigs?|scum|freaks?|lot|bunch|idiots?|savages?|beasts?|vermin|rats)\b|"
            rf"{GROUP}[^\n]{{0,60}}?[.!?,]\s+i\s+(?:just\s+)?(?:want|need)\s+them\s+(?:all\s+)?(?:gone|dead|out|away|to\s+(?:leave|die|suffer|disappear))|\b(?:if|wish|nice\s+if|better\s+if|great\s+if|celebrate\s+if|happy\s+if)\s+(?:all\s+|every\s+|there\s+were\s+no\s+(?:more\s+)?|we\s+had\s+no\s+|the\s+|these\s+)?{ANYONE}\s*(?:(?:just\s+)?(?:vanish(?:ed)?|disappear(?:ed)?|left|dropped\s+dead|went\s+away|were\s+gone|died|all\s+left)\b|(?=[.!?]|$|\s+(?:here|around|in\s+(?:this|our|the\s+world)|left|anymore)))",
            near=(
                shape_of(r"\bme\s+(?:mad|crazy|nuts|insane|up\s+the|off|sick|angry|furious)\s"),
                shape_of(r"\b(?:can't|cannot|couldn't)\s+(?:even\s+)?(?:be|sit|stand|work|live|stay|breathe)\b"),
                shape_of(r"\bhad\s+(?:it|enough)\s+(?:with|of)\b"),
                shape_of(r"\bonly\s+(?:an?\s+)?(?:idiots?|fools?|morons?|losers?|perverts?|desperate)\b"),
                shape_of(r"\bwhy\s+should\s+(?:i|we|anyone|anybody)\b"),
                shape_of(r"\bsick\s*[.!]"),
                shape_of(r"\bthey\s+(?:all\s+)?(?:suck|stink|smell)\b"),
                shape_of(r"\bi\s+(?:hate|can't\s+stand|despise|detest|loathe)\s+(?:people|their|such|these)\b"),
                shape_of(
                    r"[.!,]\s+(?:so\s+)?you\s+(?:will\s+never|can't|cannot|should|are\s+nothing|don't|have\s+no)\b"
                ),
                shape_of(
                    r"\bno\s+(?:mercy|respect|sympathy|pity|patience|tolerance|rights|jobs|excuse|forgiveness)\s+for\b"
                ),
                shape_of(r"\?\s+(?:more\s+like|you\s+mean)\b"),
                shape_of(
                    r"\b(?:cunts|bastards|assholes|arseholes|idiots|morons|thieves|liars|criminals|rapists|scumbags|parasites|rats|animals|savages|perverts|bitches|losers|pricks|wankers|twats|fuckers|motherfuckers)\s+are\b"
                ),
                shape_of(
                    r"\b(?:you|ya|up|stupid)\s+(?:stupid|dumb|filthy|dirty|ugly|worthless|fucking|useless|pathetic|disgusting|ignorant|lazy|crazy|nasty|vile|fat|bloody|goddamn)\b"
                ),
                shape_of(
                    r"[.!?]\s+(?:what\s+)?(?:disgusting|filthy|vile|stupid|dirty|horrible|useless|ugly|awful|nasty|pathetic|dumb|evil|bloody|fucking|revolting)\s"
                ),
                shape_of(r"\b(?:want|need)\s+them\b"),
                shape_of(r"\b(?:vanish(?:ed)?|disappear(?:ed)?|left|dropped\s+dead|went\s+away|were\s+gone|died)\b"),
                "if",
                "wish",
            ),
            beside=ANYONE_NEAR,
            confidence=0.7,
        ),
        Pattern(
            rf"\b(?:(?:idea|thought|sight|smell|presence|existence|sound)\s+of\s+(?:\w+\s+)?{SUCH}\s+(?:\w+\s+)?(?:makes?|fills?|disgusts?|sickens?|repulses?)\s+(?:me|my)|(?:angry|sick|furious|mad|disgusted|annoyed|nauseous)\s+(?:every\s+time|when|whenever|each\s+time)\s+(?:i|we)\s+(?:have\s+to\s+)?(?:see|hear|meet|think\s+(?:of|about)|smell|look\s+at|talk\s+to)\s+{SUCH}|"
            rf"{ANYONE}\s+deserves?\s+(?:only\s+|nothing\s+but\s+|all\s+)?(?:my|our|the|this)\s+(?:contempt|hatred|hate|disgust|scorn)|(?:no\s+one|nobody|who|no-one)\s+(?:\w+\s+)?(?:likes?|loves?|wants?|needs?|cares?\s+about|asked\s+for|respects?|trusts?)\s+{SUCH}(?=\s*(?:[.!?,]|$|\s+(?:here|around|anyway|anymore|any\s+more|in\s+(?:this|our)|near)\b))|"
            rf"(?:infested|overrun|swarming|crawling|flooded|plagued|polluted|ruined|cursed|contaminated)\s+(?:with|by)\s+{SUCH}|(?:can't|cannot|don't|never)\s+(?:see|understand|get|know)\s+(?:why|how)\s+(?:anyone|anybody|people|you)\s+(?:would|could|can)\s+(?:ever\s+)?(?:like|love|want|trust|respect|marry|date|hire|befriend|touch|be\s+friends\s+with)\s+{SUCH}|"
            rf"(?:shame|pity|sad|annoying|sick|disgusting|terrible)\s+(?:that\s+)?(?:there\s+are|there's|we\s+have)\s+(?:so\s+|too\s+)many\s+{GROUP}|(?:fuck|screw|damn)\s+(?:you|him|her|them|it)\s+and\s+(?:all\s+|every\s+|the\s+|your\s+)?(?:other\s+|of\s+the\s+)?{ANYONE}|smell\s+{SUCH}\s+(?:from|a\s+mile)|how\s+i\s+(?:\w+\s+)?(?:hate|despise|detest|loathe)\s+(?:them|{SUCH}))",
            near=(
                shape_of(r"\b(?:idea|thought|sight|smell|presence|existence|sound)\s+of\b"),
                shape_of(r"\b(?:angry|sick|furious|mad|disgusted|annoyed|nauseous)\s+(?:every|when|whenever|each)\b"),
                shape_of(r"\b(?:my|our|the|this)\s+(?:contempt|hatred|hate|disgust|scorn)\b"),
                shape_of(
                    r"\b(?:no\s+one|nobody|who|no-one)\s+(?:\w+\s+)?(?:likes?|loves?|wants?|needs?|cares?|asked|respects?|trusts?)\b"
                ),
                shape_of(
                    r"\b(?:infested|overrun|swarming|crawling|flooded|plagued|polluted|ruined|cursed|contaminated)\s+(?:with|by)\b"
                ),
                shape_of(r"\b(?:why|how)\s+(?:anyone|anybody|people|you)\s+(?:would|could|can)\b"),
                shape_of(r"\b(?:so|too)\s+many\b"),
                shape_of(r"\b(?:fuck|screw|damn)\s+(?:you|him|her|them|it)\s+and\b"),
                shape_of(r"\bsmell\s"),
                shape_of(r"\bhow\s+i\s+(?:\w+\s+)?(?:hate|despise|detest|loathe)\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.75,
        ),
        Pattern(
            rf"{GROUP}[^\n]{{0,70}}?[.!?,;:]\s+(?:(?:they|you|these\s+people|those\s+people|all\s+of\s+them)(?:'re|\s+are)\s+{FILLER}(?:{_NEGATIVE}|nothing(?=\s*[.!]|$))|how\s+i\s+(?:hate|despise|detest|loathe)\s+them)(?!\s+(?:by|because|about|when|if|for\s+(?:me|us)|enough|treated|thing))|"
            rf"\b(?:you(?:'re|\s+are)|this|that|he's|she's|he\s+is|she\s+is)\s+(?:(?:just|such|only|another|a|an|really|nothing|but)\s+){{0,3}}(?:(?:dumb|stupid|worthless|filthy|dirty|disgusting|fucking|bloody|useless|pathetic|lazy|ugly|ignorant|vile)\s+){{1,2}}{MEMBER}|"
            rf"\b(?:this|that|the|my|every)\s+(?:\w+\s+)?{MEMBER}(?:\s+\w+){{0,2}}?\s+is\s+(?:(?:just|such|only|really|nothing|but|not\s+even|barely|hardly|a|an|fucking)\s+){{0,3}}(?:human|piece\s+of\s+(?:shit|trash|garbage|crap)|scum|vermin|trash|subhuman|filth|parasite|waste\s+of\s+\w+)\b",
            near=(
                shape_of(_NEGATIVE_NEAR),
                shape_of(r"\bare\s+" + FILLER_NEAR + r"nothing\b"),
                shape_of(r"'re\s+" + FILLER_NEAR + r"nothing\b"),
                shape_of(r"\bhow\s+i\s+(?:hate|despise|detest|loathe)\b"),
                shape_of(
                    r"\b(?:dumb|stupid|worthless|filthy|dirty|disgusting|fucking|bloody|useless|pathetic|lazy|ugly|ignorant|vile)\s+\w+"
                ),
                "human",
                "piece of",
                "scum",
                "vermin",
                "trash",
                "subhuman",
                "filth",
                "parasite",
                "waste of",
            ),
            beside=ANYONE_NEAR,
            confidence=0.7,
        ),
    ),
    guards=(about_some, quotation, countered, fiction, as_a_word, denied_before, joking),
    yields_to=("dehumanising", "threat", "group-threat", "exclusion-call"),
    remedies=(
        reword("I am angry about what happened.", "Say what happened, without the group", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[I hate immigrants], all of them",
        "[women make me sick]",
        "ngl [i can't stand gay people]",
        "[Muslims are disgusting] and someone had to say it",
        "[fuck all Mexicans]",
        "[I have no respect for disabled people], they just moan",
        "why is it always [you filthy migrants]",
        "met [plenty of muslims in my time and they are all just vile]",
        "we had [refugees next door and I hate every last one of them]",
        "You [women again. Nobody is worse than your kind].",
        "[the sight of gay people kissing makes me sick]",
        "[seeing all these migrants in town makes me so angry]",
        "[Women who think they are as good as us make my blood boil]",
    ),
    quiet=(
        "I hate cauliflower, and I am not sorry",
        "I don't hate women, I hate queues",
        "I love gay people and my gay uncle most",
        "Anyone who says I hate immigrants should meet my wife",
        "It makes me sick how refugees are treated",
        "I hate women's football kits with buttons",
        "I can't stand people who hate Muslims",
        "I am sick of hearing that women are bad at chess",
        "Management consultants make me sick",
        "Seeing refugees sleep in the rain makes me so angry",
        "My sisters are women of your kind, generous",
        "I met two women on the train and they were disgusted by the delay",
        "The migrants were here and they are lovely",
        "Seeing women treated like this makes me sick",
    ),
)
