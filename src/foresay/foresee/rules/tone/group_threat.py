"""Says that a group of people, or somebody for belonging to it, will or should be hurt or killed.

Why it matters: Everybody who belongs to the group may be afraid. In many countries such a call is a crime of its own, and networks remove it at once.
Who is touched: Everybody in the group.
Instead: Say what was done and by whom, and what you want to happen by fair means.
Not meant: Threats to one person (see threat), teams beaten, history told, threats that are quoted, denied or rejected.
Sources: HateCheck threat_dir, threat_norm, phrase_question, target_indiv (Röttger et al. 2021); German Criminal Code section 130 (incitement).
"""

from foresay.foresee.guards import about_some, countered, denied_before, fiction, joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lexicon.groups import ANYONE, ANYONE_NEAR, GROUP, KINDS, LIKE_YOU, SUCH
from foresay.foresee.scan.words import any_of, shape_of
from foresay.foresee.tongues import THREATS
from foresay.foresee.ways import cut_sentence, delay, reword
from foresay.model import EVERYONE, Family, Severity

_WHO = rf"(?:(?:you\s+and\s+(?:any\s+|all\s+)?(?:other\s+)?|some\s+(?:of\s+(?:the|these|those)\s+)?|the\s+(?:next|first)\s+)?{SUCH})"
_KIND = any_of(*KINDS, "female").removeprefix(r"(?<!\w)")
_BODY = rf"(?:(?:his|your|their|her|that|those|these)\s+(?:\w+\s+)?{_KIND}\s+(?:legs?|necks?|throats?|heads?|faces?|skulls?|bones|teeth|fingers|kneecaps|bodies|body|brains?|guts|eyes|ass(?:es)?))"
_TO_THEM = rf"(?:{_WHO}|{_BODY}|the\s+(?:heads?|necks?|throats?|heads?|faces?|skulls?|bones|legs?)\s+(?:of|off|out\s+of)\s+{SUCH})"
_HARM = (
    r"(?:kill|murder|stab|shoot|strangle|hurt|hang|burn|rape|torture|lynch|execute|behead|gut|skin|bomb|poison|break|smash|slit|cut|snap|drown|hunt|choke|bash|slaughter|butcher|beat|attack|gas|"
    r"exterminate|eradicate|eliminate|wipe\s+out|annihilate|punch|run\s+over|crush|whip|put\s+down)"
)
_HARMING = r"(?:kill|murder|stabb?|shoot|strangl|hurt|hang|burn|rap|tortur|lynch|execut|behead|bomb|poison|drown|slaughter|butcher|beat|gass?|exterminat|eradicat|eliminat|annihilat|attack)ing"
_DONE = (
    r"(?:shot|hanged|hung|killed|executed|gassed|stabbed|beheaded|lynched|raped|tortured|murdered|drowned|strangled|beaten(?:\s+up|\s+to\s+death)?|burn(?:ed|t)(?:\s+alive)?|put\s+down|put\s+to\s+death|put\s+to\s+sleep|"
    r"exterminated|eradicated|eliminated|slaughtered|wiped\s+out|wiped\s+off|annihilated|purged|culled|dead|bombed|nuked|hunted(?:\s+down)?|crucified|castrated|whipped|taught\s+a\s+lesson|gone\s+for\s+good|sterili[sz]ed)"
)
_WILL = (
    r"\b(?:i'll|i\s+will|i'm\s+(?:going\s+to|gonna)|im\s+(?:going\s+to|gonna)|i\s+am\s+(?:going\s+to|gonna)|ima|imma|i\s+(?:just\s+)?(?:really\s+)?(?:want|need|have)\s+to|i\s+wanna|i'd\s+(?:love|like)\s+to|i\s+would\s+(?:love|like)\s+to|we'll|"
    r"we\s+will|(?:we're|we\s+are)\s+(?:going\s+to|gonna)|(?:it\s+is|it's)\s+(?:our|your|my)\s+(?:duty|job|right|destiny|mission)\s+to|i\s+swear\s+i'll|let's|lets|let\s+us|we\s+(?:should|must|need\s+to|have\s+to|ought\s+to|gotta|could)|why\s+don't\s+we|why\s+not|what\s+if\s+we|how\s+about\s+we|time\s+to|can\s+we|it's\s+time\s+to|someone\s+(?:should|needs\s+to|please)|somebody\s+(?:should|needs\s+to|please)|"
    r"(?:someone|somebody|anyone|they|one\s+of\s+you)\s+(?:would|ought\s+to|has\s+to|must|could|better)|"
    r"please|you\s+should|they\s+should|i\s+can't\s+wait\s+to|it's\s+ok(?:ay)?\s+to|it\s+is\s+(?:ok|okay|right|fine)\s+to|want\s+to|go\s+and|go\s+out\s+and)"
)
_HARMS = tuple(
    "kill killed murder stab stabbed shoot strangle hurt hang hanged burn rape raped torture lynch execute behead gut skin bomb bombed poison break smash slit cut snap drown hunt choke bash slaughter butcher beat attack gas gassed "
    "exterminate eradicate eliminate annihilate punch crush whip".split()
)

RULE = Rule(
    id="group-threat",
    family=Family.TONE,
    headline="Reads as a threat to a group of people",
    why="Everybody who belongs to that group may be afraid, and in many places calling for harm to a group is a crime of its own.",
    short="a threat to a group of people",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"(?:{_WILL}|\b(?:i|we|someone|somebody|they)\s+(?:want|need|would\s+love|ought)|\b(?:one\s+day|soon)\s+(?:i|we)\s+will|\bif\s+i\s+(?:ever\s+)?(?:see|meet|catch))\s+(?:(?!not\b|never\b|no\b|stop\b|save\b|who\b|protect\b|from\b)[\w']+\s+){{0,5}}?(?:kill|killed|dead|murder|beat|punch|stab|shoot|burn|hang|gas|acid\s+(?:on|at|in)|cleanse|purge|rid|regret\s+being\s+(?:alive|born)|pay\s+for|eliminated|exterminated|wiped\s+out|suffer)\s+(?:(?!who\b|that\b|against\b|the\s+lights|for\b|hate\w*\b)[\w']+\s+){{0,4}}?{ANYONE}(?=\s*(?:[.!?,]|$|\s+(?:in|to|by|from|myself|tonight|alive|again)\b))|"
            rf"(?:{_WILL}|\b(?:i|we|you)\s+(?:want|will|must))\s+(?:(?:to|make|sure|have|see|all|that|of|the|these|those|you|this|any|every|a|an|next|last)\s+){{0,6}}{ANYONE}\s+(?:(?:all|to|will|be|is|are|get|gets|so|really)\s+){{0,3}}(?:dead|die|pay\s+for|regret|suffer|gone|bleed|burn|killed|shot|destroyed|eliminated|exterminated|eradicated|wiped\s+out)\b|"
            rf"\b(?:see|meet|catch|find)\s+(?:another|one\s+more|any|a|an)\s+{ANYONE}\s+(?:\w+\s+){{0,3}}?(?:i'm\s+(?:going\s+to|gonna)|i'll|i\s+will|i\s+swear)\s+(?:\w+\s+){{0,2}}?(?:punch|kill|shoot|stab|beat|hit|hurt|strangle|smash|scream|slap|kick)",
            near=(
                *_HARMS,
                "dead",
                "acid on",
                "acid at",
                "acid in",
                "cleanse",
                "purge",
                "rid",
                "regret",
                "pay for",
                "eliminated",
                "exterminated",
                "wiped out",
                "suffer",
                "die",
                "gone",
                "bleed",
                "shot",
                "destroyed",
                "eradicated",
                "hit",
                "scream",
                "slap",
                "kick",
            ),
            beside=ANYONE_NEAR,
            confidence=0.75,
        ),
        Pattern(
            rf"\b(?:be|is|make\s+it|not)\s+(?:legal|ok|okay|fine|allowed|a\s+crime|illegal|mandatory|fun|a\s+sport)\s+to\s+(?:(?:just|simply|openly)\s+)?(?:shoot|kill|beat|hunt|hang|rape|stab|lynch|burn|hit|slap|gas|run\s+over|murder|punch|attack|whip)\s+{SUCH}|\b(?:put|throw|lock|stick|keep|herd)\s+(?:all\s+)?{SUCH}\s+(?:up\s+)?(?:in(?:to)?|behind|on)\s+(?:\w+\s+)?(?:camps?|prisons?|jails?|ghettos?|cages?|asylums?|ovens?|gas\s+chambers?|bars|chains|trains|a\s+leash)|"
            rf"\b(?:send|ship|shoot|launch)\s+(?:all|every|each)\s+(?:(?:the|these|those|last|single|one\s+of)\s+)*{ANYONE}\s+(?:to|into|off|back|away)\b|\b(?:run|flow|covered|painted?)\s+(?:\w+\s+)?with\s+(?:the\s+)?blood\s+of\s+{SUCH}|{ANYONE}\s+(?:had\s+|should\s+|'d\s+)?(?:better\s+)?(?:watch\s+(?:out|your\s+backs?|their\s+backs?)|be\s+(?:afraid|scared))\b(?=[^.!?\n]{{0,15}}(?:[.!,]|$|\b(?:we|i|because|cause)\b))",
            near=(
                shape_of(r"\b(?:legal|ok|okay|fine|allowed|crime|illegal|mandatory|fun|sport)\s+to\b"),
                shape_of(
                    r"\b(?:camps?|prisons?|jails?|ghettos?|cages?|asylums?|ovens?|gas\s+chambers?|bars|chains|trains|leash)\b"
                ),
                shape_of(r"\b(?:send|ship|shoot|launch)\s+(?:all|every|each)\b"),
                "blood of",
                shape_of(r"\bwatch\s+(?:out|your\s+backs?|their\s+backs?)\b"),
                "be afraid",
                "be scared",
            ),
            beside=ANYONE_NEAR,
            confidence=0.76,
        ),
        Pattern(
            rf"(?:{_WILL})\s+(?:\w+\s+){{0,2}}?(?:find|get|catch|follow|hunt|track)\s+(?:\w+\s+)?{SUCH}\s+(?:\w+\s+){{0,2}}?and\s+(?:i'll\s+|then\s+|will\s+)?(?:kill|hurt|beat|shoot|stab|hang|burn|rape|strangle|murder|punish|make)|{GROUP}[^\n]{{0,40}}?[.!?,]\s+(?:they|you)\s+(?:all\s+|both\s+)?(?:should|deserve|must|ought|need)\s+(?:to\s+)?(?:all\s+)?(?:be\s+)?(?:punished|whipped|beaten|sterilised|sterilized|destroyed|removed|put\s+down|dealt\s+with)",
            near=(
                *_HARMS,
                "punish",
                "punished",
                "whipped",
                "beaten",
                "sterilised",
                "sterilized",
                "destroyed",
                "removed",
                "put down",
                "dealt with",
                "make",
            ),
            beside=ANYONE_NEAR,
            confidence=0.74,
        ),
        Pattern(
            rf"{SUCH}{LIKE_YOU}\s+(?:must|should|ought\s+to|need\s+to|have\s+to|deserve\s+to|has\s+to)\s+(?:(?:all|just|really|finally)\s+)?be\s+(?:(?:all|just|put|lined)\s+)?(?:destroyed|purged|cleansed|ended|crushed|against\s+(?:a|the)\s+wall|up\s+and\s+shot|removed\s+from\s+(?:the|this)|whipped|tortured|stoned|enslaved|castrated|punished\s+for\s+being)|"
            rf"\b(?:about|high|past)\s+time\s+(?:that\s+)?(?:all\s+|the\s+|these\s+|those\s+)?{ANYONE}\s+(?:were|was|got|are|get)\s+(?:all\s+)?{_DONE}|\b(?:what|all)\s+{SUCH}\s+(?:really\s+)?(?:need|needs|deserve|deserves|want)\s+is\s+(?:a\s+)?(?:(?:good|proper|serious)\s+)?(?:beating|bullet|rope|slap|whipping|noose|thrashing|rape|kicking|hanging)|"
            rf"\b(?:sterili[sz]e|castrate|enslave|gas|behead|exterminate|euthani[sz]e|crucify|annihilate)\s+(?:(?:all|the|these|those|every|of)\s+){{0,2}}{ANYONE}|\b(?:why\s+(?:can't|don't|won't)|when\s+will|do|should|can)\s+(?:all\s+|the\s+|these\s+|those\s+)?{ANYONE}\s+(?:(?:just|all|really|finally|even|please)\s+){{0,2}}(?:die|deserve\s+to\s+live|drop\s+dead|go\s+extinct|disappear)\b|\bslavery\s+(?:was|is)\s+(?:too\s+good|good|right|fine|not\s+(?:so|that)\s+bad)\b[^.!?\n]{{0,20}}{ANYONE}",
            near=(
                shape_of(
                    r"\bbe\s+(?:(?:all|just|put|lined)\s+)?(?:destroyed|purged|cleansed|ended|crushed|against|up\s+and|removed|whipped|tortured|stoned|enslaved|castrated|punished)\b"
                ),
                shape_of(r"\b(?:about|high|past)\s+time\b"),
                shape_of(
                    r"\bis\s+(?:a\s+)?(?:(?:good|proper|serious)\s+)?(?:beating|bullet|rope|slap|whipping|noose|thrashing|rape|kicking|hanging)\b"
                ),
                shape_of(
                    r"\b(?:sterili[sz]e|castrate|enslave|gas|behead|exterminate|euthani[sz]e|crucify|annihilate)\b"
                ),
                shape_of(r"\b(?:die|deserve\s+to\s+live|drop\s+dead|go\s+extinct|disappear)\b"),
                "slavery",
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"{_WILL}\s+put\s+{SUCH}\s+(?:down|to\s+(?:sleep|death))\b|{_WILL}\s+wipe\s+{SUCH}\s+(?:out|off)\b",
            near=("down", "to sleep", "to death", "wipe"),
            beside=ANYONE_NEAR,
            confidence=0.8,
        ),
        Pattern(
            rf"{_WILL}\s+(?:(?:fucking|personally|just|all|both|simply|finally|literally|one\s+day|go\s+and|go|start|come\s+over\s+and|find\s+and|and|please)\s+){{0,3}}(?:{_HARM}|{_HARMING}|killed|gassed|hanged|shot|bombed|stabbed|raped|got\s+rid\s+of|get\s+rid\s+of)\s+(?:(?:the\s+(?:shit|hell|crap)\s+out\s+of|up|down|out)\s+)?{_TO_THEM}"
            r"(?!\s+(?:some|slack|a\s|at\b|by\b|from\b|loose|out\b|off\b|down\b|hard\b|[0-9]|in\s+the\s+(?:final|cup|league|race|semis?)|off\b|on\s+\w+day))",
            near=(
                *_HARMS,
                shape_of(rf"\b{_HARMING}\b"),
                "shot",
                "wipe out",
                "run over",
                "put down",
                "got rid",
                "get rid",
            ),
            beside=ANYONE_NEAR + KINDS,
            confidence=0.85,
        ),
        Pattern(
            rf"{_WILL}\s+(?:(?:fucking|just|really)\s+)?(?:make|see|watch|hear)\s+{_TO_THEM}{LIKE_YOU}\s+(?:(?:all|slowly|just)\s+)?(?:suffer|bleed|burn|hang|die|dead|scream|beg\s+for\s+\w+|drown|pay\s+in\s+blood|rot|cry)\b|"
            rf"{SUCH}{LIKE_YOU}\s+(?:will|is\s+(?:going\s+to|gonna)|are\s+(?:going\s+to|gonna))\s+(?:(?:all|soon|both|just)\s+){{0,2}}(?:die\s+(?:a\s+\w+|at\s+my|by\s+my|screaming|slowly|soon)|bleed|burn\s+in|hang\s+(?:from|for)|pay\s+in\s+blood|be\s+{_DONE}(?=\s*(?:[.!]|$|\s+by\s+(?:me|us)\b|\s+soon)))",
            near=(
                "suffer",
                "bleed",
                "burn",
                "hang",
                "die",
                "dead",
                "scream",
                "beg for",
                "drown",
                "blood",
                "rot",
                "cry",
                shape_of(rf"\bbe\s+{_DONE}"),
            ),
            beside=ANYONE_NEAR + KINDS,
            confidence=0.82,
        ),
        Pattern(
            rf"{SUCH}{LIKE_YOU}\s+(?:(?:all|just|really|fucking|both|and\s+\w+)\s+){{0,2}}(?:should|deserves?(?:\s+to)?|ought\s+to|needs?\s+to|must|has\s+to|have\s+to|had\s+better|can\s+all|better)\s+(?:(?:all|just|be|get|fucking|have\s+been|simply)\s+){{0,2}}"
            rf"(?:{_DONE}|die(?!\s+(?:hard|of\s+shame|laughing))|death|suffer(?=\s*(?:[.!]|$))|rot(?:\s+in\s+hell)?(?=\s*(?:[.!]|$|\s+in))|burn(?:\s+in\s+hell)?(?=\s*(?:[.!]|$|\s+in\s+hell))|drop\s+dead|(?:hang|drown|starve|choke|suffocate|bleed|freeze|go\s+extinct)(?=\s*(?:[.!]|$|\s+(?:in|to)\b))|kill\s+(?:themselves|yoursel(?:f|ves)))\b(?!\s+(?:on\s+their\s+feet|or\s+alive))",
            near=(
                shape_of(
                    rf"\b(?:should|deserves?(?:\s+to)?|ought\s+to|needs?\s+to|must|has\s+to|have\s+to|had\s+better|can\s+all|better)\s+(?:(?:all|just|be|get|fucking|have\s+been|simply)\s+)*(?:{_DONE}|die|death|suffer|rot|burn|drop|hang|kill|drown|starve|choke|suffocate|bleed|freeze|go)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.84,
        ),
        Pattern(
            rf"\b(?:i\s+hope|hope|hoping|i\s+wish|wishing|if\s+only|(?:it'd|it\s+would|we'd|we\s+would|i'd|the\s+world\s+would|this\s+country\s+would|society\s+would)\s+(?:all\s+)?be\s+(?:\w+\s+){{0,2}}(?:better|happier|safer)(?:\s+off)?\s+if|would\s+not\s+mind\s+if|wouldn't\s+mind\s+if|can't\s+wait\s+(?:until|till|for))\s+{SUCH}{LIKE_YOU}\s+"
            rf"(?:(?:all|just|both|slowly|fucking|will|would|were|was|gets?|get|got|is|are|be|had|been|to|could)\s+){{0,3}}(?:die|dies|died|{_DONE}|(?:not|n't|never)\s+(?:exist(?:ed)?|born)|never\s+been\s+born|didn't\s+exist|did\s+not\s+exist|never\s+existed|dropped\s+dead|burns?\s+in\s+hell|rots?\s+in\s+hell|suffers?|cancer|wiped|disappeared|extinct|drown)\b",
            near=(
                "hope",
                "hoping",
                "i wish",
                "wishing",
                "if only",
                "better if",
                "better off if",
                "happier if",
                "safer if",
                "happier off if",
                "safer off if",
                "mind if",
                "can't wait",
            ),
            beside=ANYONE_NEAR,
            confidence=0.82,
        ),
        Pattern(
            rf"\b(?:the\s+world|we|this\s+country|society|life|everything)(?:'d|\s+would|\s+will)\s+be\s+(?:so\s+much\s+|much\s+|far\s+|a\s+)?(?:better|safer|cleaner|nicer)(?:\s+(?:off|place))?\s+without\s+(?:all\s+(?:of\s+)?(?:these\s+|the\s+|you\s+)?|you\s+|these\s+|those\s+|any\s+)?{GROUP}|"
            rf"\b(?:execution|death|extermination|hanging|a\s+bullet|the\s+rope|the\s+electric\s+chair|a\s+noose|prison)\s+(?:is|would\s+be|are)\s+(?:the\s+only\s+\w+|too\s+(?:good|kind|nice|mild))\s+for\s+{SUCH}|"
            rf"\b{_HARMING}\s+(?:up\s+)?{SUCH}(?:{LIKE_YOU})\s+(?:should(?:n't|\s+not)?|ought\s+(?:not\s+)?to|is|would|isn't|must)\s+(?:(?:not|be|a|no|have|been)\s+){{0,3}}(?:legal(?:i[sz]ed)?|decriminali[sz]ed|illegal|normal(?:i[sz]ed)?|applauded|celebrated|allowed|crime|sport|fun|duty|mandatory|encouraged|rewarded|okay|ok|fine|a\s+\w+\s+service|punished|good|justified|deserved|understandable)\b|"
            rf"\bviolence\s+(?:against|towards?)\s+{SUCH}\s+(?:is|can\s+be|seems|should\s+be)\s+(?:(?:always|totally|perfectly|absolutely|completely|just)\s+)?(?:justified|fine|ok|okay|good|necessary|deserved|funny|legal|allowed|understandable)\b|"
            rf"{SUCH}{LIKE_YOU}\s+(?:deserve|deserves|have|has|had)\s+(?:(?:all|everything|it|what|whatever|the\s+\w+|every\s+\w+)\s+)(?:that\s+|they\s+)?(?:(?:is|are|they're|'s)\s+)?(?:coming(?:\s+to\s+them)?|get(?:s|ting)?(?=\s*(?:[.!]|$)))|"
            rf"\b(?:must|should|can|do)(?:n't|\s+not|not)\s+let\s+(?:any\s+|a\s+|these\s+)?{ANYONE}\s+live\b(?=\s*(?:[.!]|$))|\bdeath\s+(?:to|for)\s+(?:all\s+(?:of\s+)?|the\s+|every\s+|these\s+)?(?:the\s+|you\s+|these\s+)?{ANYONE}|"
            rf"(?:^|(?<=[.!?,:;]\s)|(?<=just\s)|(?<=should\s))(?:shoot|hang|gas|burn|kill|lynch|nuke|bomb|exterminate|stab|behead)\s+(?:all|every|each)\s+(?:(?:the|these|those|of\s+the|last|single|of\s+these|you|and\s+every)\s+){{0,2}}{ANYONE}",
            near=(
                shape_of(r"\b(?:better|safer|cleaner|nicer)(?:\s+(?:off|place))?\s+without\b"),
                shape_of(r"\b(?:only\s+\w+|too\s+(?:good|kind|nice|mild))\s+for\b"),
                shape_of(rf"\b{_HARMING}\b"),
                "live",
                shape_of(r"\bviolence\s+(?:against|towards?)\b"),
                shape_of(r"\b(?:deserve|deserves|have|has|had)\s+(?:all|everything|it|what|whatever|the|every)\b"),
                "death to",
                "death for",
                shape_of(
                    r"\b(?:shoot|hang|gas|burn|kill|lynch|nuke|bomb|exterminate|stab|behead)\s+(?:all|every|each)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{GROUP}[^\n]{{0,80}}?\b(?:let's|lets|we\s+(?:should|must|need\s+to|have\s+to|ought\s+to|gotta)|someone\s+should|somebody\s+should|time\s+to|i(?:'d|\s+would)?\s+(?:(?:just|really|so)\s+)?(?:want|wanna|would\s+love|love|like|hope)(?:\s+to)?)\s+(?:(?:just|all|simply|finally)\s+){{0,2}}(?:{_HARM}|get\s+rid\s+of)\s+(?:them(?:\s+all)?|every\s+(?:last|single)\s+one|the\s+lot\s+of\s+(?:them|you)|you\s+all|all\s+of\s+(?:them|you))(?!\s+(?:on|up|with|in|off|out)\b)|"
            rf"{GROUP}[^\n]{{0,80}}?\b(?:they|you|your\s+kind|their\s+kind|the\s+lot\s+of\s+(?:them|you))\s+(?:all\s+)?(?:should|deserve|must|ought\s+to|need\s+to)\s+(?:all\s+)?(?:(?:be|to)\s+)?(?:{_DONE}|die|suffer|hang|burn|rot)\b",
            near=(
                shape_of(rf"\b(?:{_HARM}|get\s+rid\s+of)\s+(?:them|every|the\s+lot|you\s+all|all\s+of)\b"),
                shape_of(
                    rf"\b(?:should|deserve|must|ought\s+to|need\s+to)\s+(?:all\s+)?(?:(?:be|to)\s+)*(?:{_DONE}|die|suffer|hang|burn|rot)\b"
                ),
            ),
            beside=ANYONE_NEAR,
            confidence=0.78,
        ),
        *THREATS,
    ),
    guards=(about_some, quotation, countered, denied_before, fiction, joking),
    remedies=(
        cut_sentence(),
        reword("I am very angry about this.", "Say the anger without the harm", sentence=True),
        delay("the anger has passed"),
    ),
    fires=(
        "[We should exterminate those refugees], he tells the whole bar",
        "[I'll snap their gay necks] if they move in",
        "[Women like her deserve to die]",
        "[i hope all muslims die] tonight",
        "so [what if we just shot all the migrants]",
        "[Death to all Jews], it says on the wall and he liked it",
        "[the world would be a better place without black people]",
        "[Beating up a gay man should be legal]",
        "[Trans people must be wiped out].",
        "The [migrants are back on the beach. We should shoot them all]",
        "[someone should burn the homeless] in our park",
    ),
    quiet=(
        "We should kill the lights before the women arrive",
        "The women's team will smash it on Sunday",
        "Nobody should kill a refugee, ever",
        "He said that all women should die, and I left the room",
        "Hundreds of refugees were killed when the boat sank",
        "I would never hurt a gay person",
        "Black people were lynched in this square in 1920",
        "In the film she wants to kill all men",
        "We should cut women some slack and the wages of directors",
        "Saying gay people should be killed is hate, not faith",
        "I'll shoot the women's team at golden hour, bring the long lens",
        "Men die earlier than women",
    ),
)
