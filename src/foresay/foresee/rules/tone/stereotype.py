"""Says something about all people of a kind: what they can, what they are like, where they belong.

Why it matters: It judges people by what they are and not by what they did; colleagues and customers among them will read it as meant for them.
Who is touched: Everybody in the group.
Instead: Speak of the one person, or of what you saw.
Not meant: Facts about law and figures ("women could not vote until"), what somebody else claims, praise, teams and products.
Sources: HateCheck derog_neg_attrib, derog_impl, phrase_opinion, ident_neutral, ident_pos (Röttger et al. 2021).
"""

from foresay.foresee.guards import about_some, as_a_word, countered, denied_before, fiction, headline, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.contempt import JUDGED, said_of_all, said_of_all_near
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, GROUP_NEAR, KINDS, LIKE_YOU, MEMBER, SUCH
from foresay.foresee.scan.words import any_of, shape_of
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import EVERYONE, Family, Severity

_ITS = MEMBER.removesuffix("(?!'|-)")
_BAD_OPEN = (
    r"(?:lazy|stupid|dumb|dirty|greedy|violent|dishonest|liars?|thieves|criminals?|terrorists?|rapists?|murderers|dangerous|crazy|emotional|hysterical|irrational|weak|ignorant|backward|uncivili[sz]ed|uneducated|cheap|"
    r"sneaky|promiscuous|gold\s?diggers?|untrustworthy|cheaters|trouble|useless|incompetent|freeloaders|scroungers|perverts?|pedophiles|paedophiles|predators|mentally\s+ill|bad\s+(?:drivers?|at\s+\w+)|"
    r"less\s+\w+\s+than|not\s+(?:as\s+)?(?:smart|intelligent|clever|funny)|(?<=\ball\s)the\s+same|like\s+that|a\s+threat\s+to|ruining|taking\s+over|only\s+(?:here|good)\s+for|never\s+as\s+\w+\s+as"
)
_BAD_NEAR = _BAD_OPEN.replace(r"(?<=\ball\s)", "")
_PRAISE = r"(?:(?<=never\s)(?:any\s+)?(?:intelligent|smart|clever|honest)|(?<=never\sany\s)(?:intelligent|smart|good))"
_PRAISE_NEAR = shape_of(r"\bnever\s+(?:any\s+)?(?:intelligent|smart|clever|honest|good)\b")
_BAD = rf"{_BAD_OPEN}|{_PRAISE})"
_CANNOT = (
    r"(?:drive|park|cook|code|do\s+maths?|handle|lead|be\s+trusted|think|control\s+themselves|read\s+maps?|read\s+a\s+map|take\s+a\s+joke|be\s+funny|parent|fight|throw|be\s+(?:as\s+)?(?:smart|good|leaders|loyal|honest|engineers|pilots|surgeons)|"
    r"understand\s+(?:logic|science|maths?|football|technology)|dance|swim|speak\s+properly|hold\s+(?:down\s+)?a\s+job)"
)
_CANNOT_EVER = (
    r"(?:can't|cant|cannot|can\s+not|can\s+never|could\s+never|shouldn't|should\s+not|should\s+never|don't\s+know\s+how\s+to|never\s+learn\s+to|"
    r"are\s+too\s+\w+\s+to)\s+(?:(?:even|ever|just|be\s+allowed\s+to)\s+)?"
)
_SO = (
    r"(?:(?:all|just|so|such|always|by\s+nature|naturally|too|really|the\s+most|the\s+biggest|often|usually|mostly|known|simply|inherently|never|any|an?|nothing\s+but|only|basically|"
    r"more|a\s+bunch\s+of)\s+)"
)
_NAMES = (
    "dickhead", "dickheads", "asshole", "assholes", "arsehole", "arseholes", "cunt", "cunts", "bastard", "bastards", "wanker", "wankers", "bitches", "prick", "pricks", "twat", "twats", "scumbag",
    "scumbags", "moron", "morons", "idiot", "idiots", "imbecile", "imbeciles", "losers", "retarded", "retards", "savages", "deranged", "insane", "degenerate", "degenerates",
)  # fmt: skip
_REALLY = r"(?:(?:just|really|simply|all|always|also|clearly|still|even|only|mostly|truly|honestly|never|do|will|would)\s+){0,2}"
_KIND_ALONE = any_of(*KINDS).removeprefix(r"(?<!\w)")
_LACKING = (
    r"(?:(?:have|has|got|have\s+got|with)\s+(?:absolutely\s+)?(?:no|zero|little)\s+(?:morals?|brains?|souls?|shame|manners|honou?r|dignity|class|intelligence|self-respect|decency|culture|values|sense|conscience|humanity|work\s+ethic)|"
    r"(?:don't|do\s+not|doesn't|does\s+not|never|can't|cannot)\s+(?:deserve\s+(?:any\s+|our\s+|the\s+|your\s+|basic\s+|equal\s+)?(?:respect|rights|help|mercy|sympathy|love|freedom|dignity|welfare|jobs|a\s+vote|to\s+(?:live|exist|breathe|vote|be\s+here|be\s+happy|have))|feel\s+love|wash|shower|think\s+for\s+themselves)|"
    r"(?:smell|stink|reek|stinks|smells)(?=\s*(?:[.!,]|$|\s+(?:like|of|so|bad|worse|awful)))|(?:lie|cheat|steal|whine|moan|complain|beg|nag|gossip|scheme)\s*(?:[.!,]|$|\s+and\s+(?:steal|cheat|lie))|"
    r"(?:(?:only|just)\s+(?:care\s+about|want|after|think\s+about)|are\s+(?:only\s+|just\s+|all\s+)?(?:out\s+)?(?:after|for))\s+(?:your|our|his|the|one|free|sex|my)\b)"
)
_LESS = (
    r"(?:(?:not|n't|never|hardly|barely|far\s+from|nowhere\s+near|anything\s+but|can't\s+be|isn't|aren't|not\s+be|never\s+be|less|incapable\s+of\s+being)\s+(?:(?:really|even|very|as|all\s+that|that|be|being|ever|any|truly|our|your|a)\s+){0,2}"
    r"(?:smart|intelligent|clever|bright|trustworthy|normal|civili[sz]ed|honest|decent|good\s+enough|equals?(?=\s*(?:[.!,]|$|\s+to\s+(?:us|me|men|real|white)|\s+of\s+(?:us|men)))|(?:good|smart|clever|intelligent|strong|capable|valuable|worthy)\s+as\s+(?:us|we|men|me|normal|white|real|other|straight)|worthy\s+of|like\s+us|natural)\b"
    r"|(?:inferior|beneath\s+(?:us|me|contempt)|below\s+us|second[\s-]class|unfit|unnatural|worthless)\b)"
)
_BLAME = (
    r"(?:going\s+downhill|falling\s+apart|going\s+to\s+(?:hell|the\s+dogs)|ruined|in\s+decline|unsafe|a\s+mess|a\s+shithole|broke|collapsing|dying|(?:everything|all)\s+(?:that's\s+|that\s+is\s+)?wrong\s+with|all\s+our\s+problems|the\s+(?:root|source|cause)\s+of\s+(?:all|every|most)|why\s+(?:this|our|we|everything|crime)|"
    r"the\s+reason\s+(?:this|our|we|why|for|everything|i))"
)

RULE = Rule(
    id="stereotype",
    family=Family.TONE,
    headline="Judges a whole group of people",
    why="Colleagues, customers and friends who belong to the group will read it as meant for them.",
    short="a judgement on a whole group",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|really|simply|still|all)\s+)?{_CANNOT_EVER}"
            rf"{_CANNOT}\b(?!\s+(?:in|until|without|when|because|legally|there|anywhere|under|due|if|past|after|unless|to)\b)",
            near=(shape_of(rf"\b{_CANNOT_EVER}{_CANNOT}"),),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is)\s+{_SO}{{0,3}}{_BAD}(?!\s+(?:by|because\s+of|when|if|for\s+me|as\s+(?:men|anyone|everyone)|enough|rights)\b)\b",
            near=(shape_of(rf"\b(?:are|is)\s+{_SO}*{_BAD_NEAR})"), _PRAISE_NEAR),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(said_of_all(JUDGED), near=said_of_all_near(JUDGED), beside=ANYONE_NEAR, confidence=0.76),
        Pattern(
            rf"\b(?:typical\s+(?:of\s+)?(?:a\s+|an\s+|for\s+)?(?:all\s+)?{ANYONE}|only\s+(?:a\s+|an\s+)?{ANYONE}\s+(?:could|would|can|are|is)\s+(?:be\s+)?(?:(?:so|this|that|such)\s+)?(?:{_BAD}|manage)|"
            rf"in\s+(?:a|an)\s+{_ITS}'s\s+nature|(?:it's|that's)\s+what\s+{ANYONE}\s+(?:do|are)|you\s+know\s+how\s+{GROUP}\s+(?:are|get)|all\s+{GROUP}\s+(?:ever\s+)?(?:want|care\s+about|think\s+about|do)\s+is)",
            near=(
                "typical",
                "'s nature",
                "it's what",
                "that's what",
                "you know how",
                "want is",
                "care about is",
                "think about is",
                "do is",
                shape_of(
                    rf"\b(?:could|would|can|are|is)\s+(?:be\s+)?(?:(?:so|this|that|such)\s+)?(?:{_BAD_NEAR}|manage))"
                ),
                _PRAISE_NEAR,
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            r"\b(?:(?:women|woman|a\s+woman(?:'s\s+place)?|women's\s+place|wives|girls)\s+(?:belongs?|is|are|should\s+stay|should\s+be|needs?\s+to\s+(?:get|go)\s+back)\s+(?:(?:back|only|best)\s+)?(?:in|to)\s+the\s+kitchen|make\s+me\s+a\s+sandwich,?\s+(?:woman|love|girl|bitch)|"
            r"(?:throws?|runs?|fights?|hits?|cries|cry|drives?|kicks?|screams?|plays?|acting|act)\s+like\s+a\s+(?:little\s+)?girl|(?:that's|thats|that\s+is|this\s+is|you're|ur|it's)\s+so\s+(?:fucking\s+)?gay|man\s+up\s+and\s+stop\s+crying|"
            r"jew(?:ed)?\s+(?:me|him|them|us)\s+down|indian\s+giver|women\s+drivers?|blonde\s+moment)\b",
            near=(
                "the kitchen",
                "sandwich",
                "like a girl",
                "like a little girl",
                "so gay",
                "so fucking gay",
                "man up",
                "jew",
                "jewed",
                "indian giver",
                "women driver",
                "women drivers",
                "blonde moment",
            ),
            confidence=0.75,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            rf"\b(?:smarter|cleverer|more\s+intelligent|better|cleaner|more\s+useful)\s+than\s+(?:any|all\s+(?:of\s+)?(?:you\s+|these\s+|those\s+)?|every|most)\s*{ANYONE}",
            near=("than any", "than all", "than every", "than most"),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{GROUP}\s+(?:(?:just|only|always|all)\s+)?(?:steal|take|want)\s+(?:all\s+)?our\s+(?:jobs|benefits|women|houses|money)",
            near=("our jobs", "our benefits", "our women", "our houses", "our money"),
            beside=GROUP_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:putting|having|letting|making|hiring|electing|giving|promoting|trusting|allowing|marrying|dating)\s+{SUCH}\s+(?:[\w']+\s+){{0,4}}(?:is|was|are|would\s+be|will\s+be|has\s+been)\s+(?:(?:always|just|simply|probably|such|how|asking)\s+){{0,2}}(?:an?\s+|the\s+|for\s+)?(?:\w+\s+)?"
            r"(?:mistakes?|bad\s+idea|worst\s+\w+|stupidest\s+\w+|dumbest\s+\w+|madness|insane|insanity|suicide|trouble|disaster|recipe\s+for|joke|ruin|waste\s+of|folly|error|downfall)\b|"
            rf"\b(?:never|don't|do\s+not|can't|cannot|you\s+can't|wouldn't|would\s+never|will\s+never|shouldn't|no\s+one\s+should|nobody\s+should)\s+(?:ever\s+)?(?:trust|hire|believe|marry|date|employ|work\s+for|rent\s+to|listen\s+to|lend\s+money\s+to|rely\s+on|do\s+business\s+with|take\s+orders\s+from|buy\s+from|vote\s+for)\s+{SUCH}"
            r"(?=\s*(?:[.!,;]|$|\s+(?:with|to|ever|again|like|who\s+says|as|when|or|and|unless)\b))",
            near=(
                shape_of(
                    r"\b(?:is|was|are|be|been)\s+(?:(?:always|just|simply|probably|such|how|asking)\s+)*(?:an?\s+|the\s+|for\s+)?(?:\w+\s+)?(?:mistakes?|bad\s+idea|worst|stupidest|dumbest|madness|insane|insanity|suicide|trouble|disaster|recipe|joke|ruin|waste|folly|error|downfall)\b"
                ),
                shape_of(
                    r"\b(?:never|don't|not|can't|cannot|wouldn't|shouldn't|should)\s+(?:ever\s+)?(?:trust|hire|believe|marry|date|employ|work\s+for|rent|listen|lend|rely|do\s+business|take\s+orders|buy|vote)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"\b(?:(?:all|the\s+only\s+thing|everything)\s+(?:we|you|i|this\s+country|society)\s+(?:ever\s+)?(?:get|gets|got|have|see)\s+(?:out\s+of|from)\s+{SUCH}\s+is|nothing\s+(?:\w+\s+)?(?:good\s+)?(?:ever\s+)?(?:comes?|came|has\s+come|will\s+come)\s+(?:out\s+of|from|with)\s+{SUCH}|"
            rf"what\s+(?:else\s+)?(?:do|did|can|could|would)\s+(?:you|we|i|anyone)\s+expect\s+(?:from|of)\s+{SUCH}|what\s+else\s+(?:from|is\s+new\s+with)\s+{SUCH}|(?:that's|thats|that\s+is)\s+{SUCH}\s+for\s+you|only\s+good\s+{ANYONE}\s+is|too\s+many\s+{GROUP}(?:\s+(?:in|around|on|here)\b|\s*(?:[.!]|$))|"
            rf"since\s+(?:all\s+|the\s+|these\s+|those\s+)?{GROUP}\s+(?:moved\s+in|came|arrived|took\s+over|started\s+coming)\b[^.!?\n]{{0,40}}\b(?:crime|dirt|filth|unsafe|rape|worse|trouble|downhill|hell|ruined|stinks?|trash))",
            near=(
                shape_of(r"\b(?:get|gets|got|have|see)\s+(?:out\s+of|from)\b"),
                shape_of(r"\b(?:comes?|came|come)\s+(?:out\s+of|from|with)\b"),
                "what else",
                shape_of(r"\bexpect\s+(?:from|of)\b"),
                "for you",
                "only good",
                "too many",
                "moved in",
                "took over",
                "started coming",
                shape_of(r"\bsince\s+(?:all\s+|the\s+|these\s+|those\s+)?[a-z]+\s+(?:[a-z]+\s+)?(?:came|arrived)\b"),
            ),
            beside=ANYONE_NEAR,
            confidence=0.75,
        ),
        Pattern(
            rf"\b(?:if|when|whenever|because|since)\s+(?:the|that|this|an?|it|something|anything)?\s*(?:idea|plan|advice|opinion|claim|story|suggestion|it|news|proposal)?\s*(?:comes?|came|is\s+coming|is\s+said|was\s+(?:said|written|made)|is\s+(?:written|made|told))\s+(?:from|by)\s+{SUCH},?\s+(?:then\s+)?(?:it|that|you\s+know\s+it)(?:'s|\s+must|\s+has\s+to|\s+is|\s+can\s+only|\s+will|\s+can't|\s+cannot)\s+"
            r"(?:(?:be|just|always|probably|going\s+to\s+be|bound\s+to\s+be)\s+){0,2}(?:a\s+)?(?:bullshit|rubbish|nonsense|crap|lies?|a\s+lie|garbage|shit|wrong|stupid|worthless|dumb|trash|false|fake|useless|trusted|true|right|good|bad)\b|"
            rf"\b(?:it's|its|it\s+is|why\s+is\s+it)\s+always\s+(?:the\s+|a\s+|an\s+|these\s+|those\s+)?{ANYONE}\s+(?:(?:that|who)\s+)?(?:is|are|'s|ruins?|starts?|causes?|steals?|makes?|complains?|cries|cry|whines?|fucks?|lies|commits?|gets?)\b|"
            rf"\b(?:of\s+course|obviously|naturally|no\s+surprise)\s+(?:it\s+(?:was|is|had\s+to\s+be)\s+)?(?:the|a|an|these|those)\s+{ANYONE}\s+(?:(?:that|who)\s+)?(?:is|are|was|were|'s)\s+(?:(?:the|so|being|acting)\s+)?(?:worst|dumb\w*|stupid\w*|laz\w+|guilty|thie\w+|liar|lying|problem|rude|dirt\w+|drunk|late|useless|culprit|violent|crazy|hysterical)\b",
            near=(
                shape_of(r"\b(?:comes?|came|coming|said|written|made|told)\s+(?:from|by)\s"),
                "it's always",
                "its always",
                "it is always",
                "is it always",
                "of course",
                "obviously",
                "naturally",
                "no surprise",
            ),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:are|is|must\s+be|have\s+to\s+be|seem\s+to\s+be|will\s+always\s+be|can't\s+(?:help|stop)\s+(?:themselves|itself|herself|himself)?\s*(?:but\s+be|from\s+being|being|but\s+being))\s+{_SO}{{0,3}}(?:(?:seriously|completely|totally|absolute|complete|total|utter|fucking|so|really|clearly|a\s+bit|severely|utterly)\s+){{0,2}}"
            r"(?:(?:fucked|messed|screwed|sick|wrong|disturbed|twisted|rotten|ill|touched)\s+(?:up\s+)?in\s+(?:the|their)\s+heads?|dickheads?|assholes?|arseholes?|cunts?|bastards?|wankers?|bitches|pricks?|twats?|scumbags?|morons?|idiots?|imbeciles?|losers|retarded|retards|savages|deranged|insane|degenerates?|"
            r"(?:a|the)\s+(?:\w+\s+)?(?:burden|drain|curse|blight|stain|threat|danger|downfall|disgrace|shame|plague|menace|scourge|parasite)(?:\s+(?:on|of|to|for)\b|\s*(?:[.!,]|$)))(?!\s+(?:by|because\s+of)\b)",
            near=(
                shape_of(
                    r"\b(?:fucked|messed|screwed|sick|wrong|disturbed|twisted|rotten|ill|touched)\s+(?:up\s+)?in\s+(?:the|their)\s+heads?\b"
                ),
                *_NAMES,
                shape_of(
                    r"\b(?:burden|drain|curse|blight|stain|threat|danger|downfall|disgrace|shame|plague|menace|scourge|parasite)(?:\s+(?:on|of|to|for)\b|\s*(?:[.!,]|$))"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"{GROUP}{LIKE_YOU}\s+(?:(?:just|only|always|all|simply|bring|ever|do\s+nothing\s+but|are|will|keep)\s+){{0,3}}(?:ruin(?:s|ing)?|destroy(?:s|ing)?|invad(?:e|es|ing)|infiltrat(?:e|ing)|replac(?:e|ing)|taking\s+over|take\s+over|leech(?:ing)?\s+off|sponge\s+off|bleed(?:ing)?\s+(?:us|this)|corrupt(?:ing)?|pollut(?:e|ing)|"
            r"(?:bring|cause|mean|spread|make|carry)\s+(?:nothing\s+but\s+|only\s+)?(?:trouble|crime|disease|diseases|filth|chaos|misery|terror|violence|problems|destruction|drugs))\s*(?:(?:us|our|my|this|the|everything|every|western|white|europe\w*|america\w*|society|civili[sz]ation|to\s+our|in\s+our|wherever|everywhere|into)\b|[.!]|$)",
            near=(
                shape_of(
                    r"\b(?:ruin(?:s|ing)?|destroy(?:s|ing)?|invad(?:e|es|ing)|infiltrat(?:e|ing)|replac(?:e|ing)|taking\s+over|take\s+over|leech(?:ing)?\s+off|sponge\s+off|bleed(?:ing)?|corrupt(?:ing)?|pollut(?:e|ing)|"
                    r"(?:bring|cause|mean|spread|make|carry)\s+(?:nothing\s+but\s+|only\s+)?(?:trouble|crime|disease|diseases|filth|chaos|misery|terror|violence|problems|destruction|drugs))"
                ),
            ),
            beside=GROUP_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"\b(?:of\s+course|obviously|no\s+wonder|typical|naturally|surprise|no\s+surprise)[^!?\n]{{0,60}}?\b(?:they|you|she|he)(?:'re|\s+are|'s|\s+is|\s+r)?\s+(?:(?:just|only|a|an|all|nothing\s+but)\s+){{0,2}}{ANYONE}(?:\s*,?\s+after\s+all|\s*(?:[.!]|$))|"
            rf"\b(?:they|you|she|he)(?:'re|\s+are|'s|\s+is)\s+(?:(?:only|just|nothing\s+but|nothing\s+more\s+than|no\s+more\s+than|merely)\s+)?(?:a\s+|an\s+)?{ANYONE}\s*,?\s+after\s+all\b|"
            rf"(?:\b(?:aren't|isn't|not|never)\s+)?\b(?:worth|stupid|dumb|nothing|worthless|lazy|useless|pathetic|lie|steal|shit)\b[^.!?\n]{{0,30}}[.!]\s+(?:they|you|she|he)(?:'re|\s+are|'s|\s+is)\s+(?:only|just|nothing\s+but|nothing\s+more\s+than|merely)\s+(?:a\s+|an\s+)?{ANYONE}\s*(?:[.!]|$)",
            near=(
                "of course",
                "obviously",
                "no wonder",
                "typical",
                "naturally",
                "surprise",
                "after all",
                shape_of(
                    r"\b(?:worth|stupid|dumb|nothing|worthless|lazy|useless|pathetic|lie|steal|shit)\b[^.!?\n]*[.!]\s+(?:they|you|she|he)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.74,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+{_REALLY}{_LACKING}",
            near=(shape_of(r"\b" + _LACKING.replace(r"(?=\s*(?:[.!,]|$|\s+(?:like|of|so|bad|worse|awful)))", "")),),
            beside=ANYONE_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s*(?:\b(?:are|is|were|will|would|can|could|seem|look)\s+|\b(?=n't|aren't|isn't))(?:(?:just|really|simply|all|always|clearly|still|so|far)\s+){{0,2}}{_LESS}",
            near=(
                shape_of(_LESS.replace(r"(?=\s*(?:[.!,]|$|\s+to\s+(?:us|me|men|real|white)|\s+of\s+(?:us|men)))", "")),
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b{_BLAME}\b[^.!?\n]{{0,40}}\b(?:because\s+of|thanks\s+to|due\s+to|(?:is|are|lies\s+with|comes\s+from)|fault\s+of|blame)\s+(?:the\s+fault\s+of\s+|down\s+to\s+|because\s+of\s+|the\s+|all\s+|these\s+|those\s+|you\s+){{0,2}}{GROUP}|"
            rf"{GROUP}{LIKE_YOU}\s+are\s+(?:all\s+)?(?:the\s+(?:root|source|cause)\s+of\s+(?:all|every|most)|why\s+(?:this|our|we|everything|crime)|the\s+reason\s+(?:this|our|we|why|for|everything|i))\b|"
            rf"\b(?:life|it|things|everything|this\s+(?:country|city|town|place|street)|we|the\s+world)\s+(?:was|were|used\s+to\s+be)\s+(?:so\s+much\s+|much\s+|a\s+lot\s+|far\s+)?(?:better|cleaner|safer|nicer|great|fine|good)\s+(?:off\s+)?(?:before|when|until|without)\s+(?:all\s+|the\s+|these\s+|those\s+|you\s+){{0,2}}{GROUP}\s+(?:came|arrived|had\s+no|weren't|were\s+not|couldn't|took|moved|got|started|knew|stayed|invaded)",
            near=(
                shape_of(r"\b" + _BLAME),
                shape_of(
                    r"\b(?:better|cleaner|safer|nicer|great|fine|good)\s+(?:off\s+)?(?:before|when|until|without)\b"
                ),
            ),
            beside=GROUP_NEAR,
            confidence=0.77,
        ),
        Pattern(
            rf"\b(?:why\s+(?:are|is|must|do|does|can't)|how\s+(?:are|is|come)|how\s+can|or\s+are|don't\s+you\s+think|(?:think|say)\s+it\s+but|but)\s+(?:(?:all|these|those|you|the|most|every)\s+){{0,2}}{ANYONE}\s+(?:be\s+|are\s+|is\s+)?(?:(?:all|just|so|such|always|really|fucking|damn|even)\s+){{1,3}}"
            rf"(?:{_BAD}|ugly|pathetic|disgusting|annoying|rude|loud|arrogant|entitled|exist|obsessed|horrible|awful|evil|terrible)\b|"
            rf"\bwhy\s+(?:do|does)\s+{SUCH}\s+(?:even\s+)?exist\b|\bwhy\s+(?:do|did|should|are)\s+we\s+(?:let|letting|allow|allowing|feed|feeding|tolerate|tolerating|put\s+up\s+with)\s+{SUCH}\s+(?!work\s+so|suffer)|"
            rf"\b(?:how\s+(?:can|could)\s+(?:anyone|anybody|you|people)|who\s+(?:would|could|in\s+their\s+right\s+mind\s+would|the\s+(?:hell|fuck)\s+would))\s+(?:ever\s+)?(?:(?:want|like)\s+to\s+)?(?:be\s+(?:friends\s+with|attracted\s+to)|love|like|respect|trust|hire|marry|date|sleep\s+with|live\s+with|miss|touch|employ|kiss)\s+{SUCH}(?=\s*(?:[.!?,]|$))",
            near=(
                shape_of(
                    r"\b(?:all|just|so|such|always|really|fucking|damn|even)\s+(?:\w+\s+)?(?:lazy|stupid|dumb|dirty|greedy|violent|dishonest|liars?|thieves|criminals?|terrorists?|rapists?|murderers|dangerous|crazy|emotional|hysterical|irrational|weak|ignorant|backward|uncivili[sz]ed|uneducated|cheap|sneaky|promiscuous|gold|untrustworthy|cheaters|trouble|useless|incompetent|freeloaders|scroungers|perverts?|pedophiles|paedophiles|predators|mentally|bad|less|not|the\s+same|like\s+that|a\s+threat|ruining|taking|only|never|intelligent|smart|clever|honest|good|any)\b"
                ),
                shape_of(
                    r"\b(?:ugly|pathetic|disgusting|annoying|rude|loud|arrogant|entitled|exist|obsessed|horrible|awful|evil|terrible)\b"
                ),
                shape_of(r"\bwe\s+(?:let|letting|allow|allowing|feed|feeding|tolerate|tolerating|put\s+up)\b"),
                shape_of(
                    r"\b(?:how\s+(?:can|could)\s+(?:anyone|anybody|you|people)|who\s+(?:would|could|in\s+their|the\s+(?:hell|fuck)))\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.72,
        ),
        Pattern(
            rf"\bnot?\s+(?:a\s+single\s+|one\s+(?:single\s+)?)?{ANYONE}\s+(?:(?:has|have|can|could|is|are|was|will|would|should|does|deserves?)\s+)(?:ever\s+)?(?:(?:be\s+)?(?:worth|honest|decent|innocent|good\s+enough|trusted|smart|saved|done\s+anything)\b|to\s+(?:live|exist|breathe)(?=\s*(?:[.!,]|$))|(?:live|exist)(?=\s*(?:[.!,]|$)))|"
            rf"\bnever\s+(?:\w+\s+)?(?:met|seen|known|found|come\s+across|heard\s+of)\s+(?:an?|one|any)\s+(?:single\s+)?(?:honest|decent|good|smart|clever|clean|nice|intelligent|hard-?working|normal|trustworthy|polite|funny|competent|likable|useful)\s+{ANYONE}|"
            rf"\b(?:i|he|she|you|they|who|boss|neighbou?r|teacher|driver|doctor|guy|dude)(?:'s|'m|'re|\s+is|\s+was|\s+are)\s+(?:(?:just|only|such|clearly|obviously)\s+)?(?:a\s+|an\s+)?(?:{ANYONE}|{_KIND_ALONE}),?\s+(?:and|so|of\s+course|which\s+means|no\s+wonder|what)\s+(?:of\s+course\s+|did\s+|do\s+|else\s+)?(?:he|she|they|you|it)(?:'s|'re|\s+is|\s+are|\s+must\s+be|\s+should\s+be|\s+can't|\s+cannot|\s+will\s+never)?\s+"
            rf"(?:(?:just|so|all|be|a|an|probably|really|always)\s+){{0,2}}(?:{_BAD}|{_CANNOT}|expect|deported|ugly|disgusting|fired)\b|"
            rf"\b(?:talks?|drives?|acts?|behaves?|looks?|smells?|dress(?:es)?|thinks?|fights?|cries|runs?|throws?|plays?)\s+like\s+(?:a|an|some)\s+(?:\w+\s+)?{ANYONE}\b(?=[^.!?\n]{{0,12}}\b(?:stupid|slow|dumb|lazy|weak|dirty|pathetic|crazy|retarded|ugly|disgusting)\b)|"
            rf"\b(?:just|only)\s+another\s+(?:\w+\s+)?(?:worthless|stupid|dumb|lazy|dirty|filthy|useless|typical|crazy|ugly|pathetic|fucking|ignorant|whiny|angry|fat)\s+{ANYONE}",
            near=(
                shape_of(
                    r"\b(?:worth|honest|decent|innocent|enough|trusted|smart|saved|anything|live|exist|breathe)\b"
                ),
                shape_of(r"\bnever\s+(?:\w+\s+)?(?:met|seen|known|found|come|heard)\b"),
                shape_of(
                    r"\b(?:and|so|of\s+course|which\s+means|no\s+wonder|what)\s+(?:of\s+course\s+|did\s+|do\s+|else\s+)?(?:he|she|they|you|it)(?:'s|'re|\s+is|\s+are|\s+must|\s+should|\s+can't|\s+cannot|\s+will|\s+expect|\s+[a-z]+)\b"
                ),
                shape_of(
                    r"\blike\s+(?:a|an|some)\b[^.!?\n]*\b(?:stupid|slow|dumb|lazy|weak|dirty|pathetic|crazy|retarded|ugly|disgusting)\b"
                ),
                "just another",
                "only another",
            ),
            beside=(*ANYONE_NEAR, *KINDS),
            confidence=0.74,
        ),
        Pattern(
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:just|really|simply|always|usually|only|all)\s+)?(?:(?:make|makes|made)\s+(?:the\s+)?(?:terrible|bad|awful|horrible|lousy|worst|useless|dangerous|poor|crap|shitty)\s+\w+|(?:will|would|can\s+only|always)\s+(?:always\s+)?(?:stab\s+you|rob\s+you|cheat\s+(?:you|on)|lie\s+to|betray|steal\s+(?:from|your)|scam|rip\s+you|take\s+your|ruin|backstab|disappoint)|(?:are|is)\s+(?:(?:simply|just|clearly|really)\s+)?(?:not\s+capable|incapable)\s+of|(?:are|keep)\s+breeding\s+like|breed\s+like)|"
            rf"\b(?:i\s+)?(?:don't|do\s+not|never|can't|cannot|refuse\s+to|won't)\s+(?:really\s+)?(?:think|believe|consider|see|accept|regard)\s+(?:that\s+|of\s+)?{SUCH}\s+(?:are|is|as|to\s+be|can\s+be)\s+(?:(?:really|even|fully|as|our|my|an?|true|real|truly|any)\s+){{0,2}}(?:human|people|persons?|equals?|smart|intelligent|clever|capable|worthy|normal|natural|trustworthy|honest|useful|good\s+for)\b|"
            rf"\bthere\s+(?:are|is)\s+no\s+(?:such\s+thing\s+as\s+an?\s+)?(?:good|decent|honest|nice|smart|clever|funny|innocent|intelligent|useful)\s+{ANYONE}|\b(?:could|can)\s+(?:these\s+|those\s+)?{GROUP}\s+(?:be|get)\s+any\s+(?:more\s+\w+|dumber|lazier|worse|uglier|dirtier|weaker|stupider)|\balways\s+(?:the\s+|these\s+|those\s+)?{GROUP}\s+(?:who|that)\s+(?:do|does|did|start|cause|ruin|steal|complain|make|fuck|commit|are)\b|\bnot\s+one\s+of\s+(?:these|those|the|you|them)\s+{ANYONE}\s+(?:deserves?|is|are|has|have|can|could|works?)\b|\b(?:why\s+(?:did|would|do)\s+(?:they|you|we|anyone)\s+(?:ever\s+)?(?:hire|let|marry|trust|elect|vote\s+for|employ|choose|pick))\s+{SUCH}\b(?=[^\n]{{0,40}}\b(?:stupid|dumb|lazy|useless|weak|joke|incompetent|can't|cannot|worst|idiot)\b)",
            near=(
                shape_of(
                    r"\b(?:stab\s+you|rob\s+you|cheat|lie\s+to|betray|steal|scam|rip\s+you|take\s+your|ruin|backstab|disappoint)\b"
                ),
                shape_of(
                    r"\bno\s+(?:such\s+thing\s+as\s+an?\s+)?(?:good|decent|honest|nice|smart|clever|funny|innocent|intelligent|useful)\b"
                ),
                shape_of(r"\bany\s+(?:more|dumber|lazier|worse|uglier|dirtier|weaker|stupider)\b"),
                "always",
                "capable of",
                "incapable of",
                "breeding like",
                "breed like",
                "not one of",
                shape_of(
                    r"\b(?:think|believe|consider|see|accept|regard)\b[^.!?]*\b(?:human|people|persons?|equals?|smart|intelligent|clever|capable|worthy|normal|natural|trustworthy|honest|useful|good)\b"
                ),
                shape_of(r"\bwhy\s+(?:did|would|do)\s+(?:they|you|we|anyone)\b"),
                shape_of(
                    r"\bma(?:ke|kes|de)\s+(?:the\s+)?(?:terrible|bad|awful|horrible|lousy|worst|useless|dangerous|poor|crap|shitty)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.72,
        ),
        Pattern(
            rf"\b(?:imagine|picture|fancy|never|would\s+you|if\s+you|whoever|anyone\s+who|don't)\s+(?:\w+\s+)?(?:let|letting|lets?|hire|hiring|hires|marry|marrying|marries|trust|trusting|trusts|vote|voting|votes|date|dating|employ|employing|having|elect|electing)\s+(?:for\s+)?(?:a|an|any|some)\s+{ANYONE}\b(?=[^.!?\n]{{2,60}}\b(?:kids|children|deserves?|bankrupt|fool|idiot|stupid|crazy|mad|trouble|regret|lol|money|house|country|office|power|teach|drive|lead|charge|wrong|joke)\b)|"
            rf"{ANYONE}\s+(?:as|for|in|at|behind|on)\s+(?:(?:a|the|our|your|an)\s+)?\w+(?:\s+\w+)?\?\s+(?:what\s+a\s+joke|lol|yeah\s+right|no\s+way|never|don't\s+make\s+me|you\s+must\s+be|give\s+me\s+a\s+break|pathetic|ridiculous|disgusting|good\s+luck|god\s+help)|"
            rf"\bknow\s+what\s+(?:they|people)\s+say\s+about\s+{SUCH}|\b(?:would|will)\s+never\s+(?:sit|live|work|stand|eat|sleep|walk|share|shake|talk|speak|be\s+seen)\s+(?:\w+\s+){{0,2}}(?:next\s+to|beside|with|near|to|hands\s+with|under|for)\s+{SUCH}|\brather\s+(?:my|our|your|see|that|have)\s+[^.!?\n]{{0,30}}\b(?:than|over)\s+[^.!?\n]{{0,25}}{ANYONE}|"
            rf"{ANYONE}{LIKE_YOU}\s+(?:(?:really|just|all|also)\s+)?(?:lack(?:s)?\s+(?:any\s+|all\s+|basic\s+)?(?:intelligence|morals?|brains?|discipline|decency|honou?r|shame|culture|manners|sense|empathy|hygiene|class|ambition)|never\s+(?:do\s+any\s+|did\s+any\s+|wash|work|tell\s+the\s+truth|learn|contribute|pay)(?:\w+)?|(?:are\s+not|is\s+not|aren't|isn't)\s+(?:nice|good|decent|honest|trustworthy|clean|welcome)\s+(?:people|human\s+beings|men|women)?\s*(?:[.!]|$)|think\s+(?:they're|they\s+are)\s+(?:so\s+|better|above|special|entitled)|should\s+be\s+(?:grateful|thankful|glad|lucky)\s+(?:that\s+)?(?:we|they)\s+\w+)|"
            rf"\b(?:don't|do\s+not|never)\s+(?:think|believe|want)\s+(?:that\s+)?{SUCH}\s+(?:should|to|ought|deserve|can|could|are|have)\s+(?:to\s+)?(?:have|be|get|deserve|belong|vote|marry|live|worthy|capable|equal|human|trusted)\b(?=[^.!?\n]{{0,40}}\b(?:rights?|us|vote|marry|here|allowed|same|equal|human|children|trusted|live|people|jobs?|worthy|capable|anything)\b)|"
            rf"\b(?:not|isn't|ain't|never)\s+(?:been\s+)?(?:a\s+single\s+|one\s+|any\s+|a\s+)(?:good|decent|honest|smart|clean|normal|nice|useful|intelligent)\s+{ANYONE}|\b(?:a\s+)?good\s+{ANYONE}\s+is\s+(?:one|a\s+dead|dead|the\s+one)|\bwho\s+(?:even\s+|really\s+)?needs\s+{SUCH}|\bwhen\s+will\s+{SUCH}\s+(?:\w+\s+)?(?:leave|stop|learn|understand|shut|go)\b|\btell\s+(?:\w+\s+)?{SUCH}\s+(?:from\s+a\s+mile)",
            near=(
                shape_of(
                    r"\b(?:let|letting|lets|hire|hiring|hires|marry|marrying|marries|trust|trusting|trusts|vote|voting|votes|date|dating|employ|employing|having|elect|electing)\s+(?:for\s+)?(?:a|an|any|some)\b"
                ),
                shape_of(
                    r"\?\s+(?:what\s+a\s+joke|lol|yeah|no\s+way|never|don't|you\s+must|give\s+me|pathetic|ridiculous|disgusting|good\s+luck|god)\b"
                ),
                shape_of(r"\bsay\s+about\b"),
                shape_of(
                    r"\b(?:would|will)\s+never\s+(?:sit|live|work|stand|eat|sleep|walk|share|shake|talk|speak|be)\b"
                ),
                "rather",
                shape_of(
                    r"\b(?:lacks?|never\s+(?:do|did|wash\w*|work\w*|tell|learn\w*|contribute\w*|pay\w*)|(?:not|aren't|isn't)\s+(?:nice|good|decent|honest|trustworthy|clean|welcome)|think\s+(?:they're|they\s+are)|be\s+(?:grateful|thankful|glad|lucky))"
                ),
                shape_of(r"\b(?:don't|do\s+not|never)\s+(?:think|believe|want)\b"),
                shape_of(
                    r"\b(?:single|one|any|a)\s+(?:good|decent|honest|smart|clean|normal|nice|useful|intelligent)\b"
                ),
                "good",
                shape_of(r"\bwho\s+(?:even\s+|really\s+)?needs\b"),
                "when will",
                "a mile",
            ),
            beside=ANYONE_NEAR,
            confidence=0.72,
        ),
    ),
    guards=(about_some, quotation, countered, fiction, headline, as_a_word, denied_before, joking),
    yields_to=("dehumanising", "threat", "group-threat", "exclusion-call", "group-contempt"),
    remedies=(
        reword("I am angry about what happened.", "Speak of what was done, not of a group", sentence=True),
        cut_sentence(),
    ),
    fires=(
        "[women can't drive], watch her park",
        "[Immigrants are all criminals], my uncle says at lunch and so do I",
        "[black people are so lazy] in this office",
        "he [throws like a girl]",
        "In my opinion [Muslims are terrorists]",
        "[Disabled people can't hold down a job] anyway",
        "ok [that's so gay]",
        "[women belong in the kitchen] lol",
        "[hiring a woman was the worst mistake] this firm ever made",
        "[Never trust a gypsy], my dad said, and I say so too",
        "[nothing good ever comes from refugees]",
        "[what do you expect from immigrants]",
        "[If the advice comes from a gay man it must be rubbish]",
        "[It's always the blacks who start] it",
        "most [muslims are seriously messed up in the head]",
        "[Disabled people are a burden on] the rest of us",
        "[immigrants are ruining] our town",
        "[No wonder they got lost. They are women.]",
    ),
    quiet=(
        "Women can't drive in that country until the law changes in June",
        "Women are paid less than men, the survey found",
        "I live with two women and a cat",
        "The CEO is a disabled person",
        "Immigrants are not criminals",
        "How can people say women can't lead and call it science?",
        "All trans people like her are brave",
        "My printer is lazy and stupid",
        "Gay couples can't marry there yet",
        "Hiring a woman as foreman was the best idea we had all year",
        "I would never trust a man who kicks a dog",
        "Something good came from the refugees next door: soup",
        "What do women expect from a bank?",
        "Women are taking the over-40s cup home",
        "The mould is ruining our flat, the women upstairs say",
        "It's always the women who clean up, and it should not be",
        "Of course they are tired. They are nurses",
    ),
)
