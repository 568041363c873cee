"""Demeans a person to their face or behind their back.

Why it matters: It hurts the one meant, and readers judge the one who says it; customers and colleagues remember it longer than the quarrel.
Who is touched: The person insulted.
Instead: Say what they did and what it cost you.
Not meant: What authors call themselves, things and software, what is denied or quoted to reject it, friendly rudeness.
Sources: Detoxify and Perspective INSULT; HateCheck target_indiv, target_obj (Röttger et al. 2021).
"""

import re

from foresay.foresee.guards import as_a_word, countered, denied_before, fiction, joking, quotation, reclaimed
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import COWORKER, KIN, shape_of, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, reword
from foresay.model import Audience, Family, Severity

_NOUNS = (
    "moron", "idiot", "imbecile", "cretin", "dumbass", "dumb ass", "jackass", "asshole", "arsehole", "dickhead", "prick", "twat", "wanker", "bastard", "scumbag", "shithead", "shitbag", "douchebag", "douche", "dumbfuck",
    "fuckwit", "feminazi", "feminazis", "fucktard", "motherfucker", "loser", "clown", "buffoon", "cunt", "bitch", "whore", "slut", "skank", "hoe", "piece of shit", "piece of crap", "piece of trash", "waste of space", "waste of oxygen",
    "disgrace", "creep", "coward", "halfwit", "numpty", "bellend", "knobhead", "tosser", "nitwit", "dimwit", "ignoramus", "simpleton", "psycho", "scum", "filth", "trash", "garbage", "lowlife", "crybaby", "snowflake",
    "parasite", "liar", "fool", "pig", "fat cow", "ugly cow", "stupid cow", "lazy cow", "hypocrite", "morons", "idiots", "assholes", "losers", "clowns", "bastards", "wankers", "cunts", "fools", "scumbags",
)  # fmt: skip
_HARD = tuple(
    noun
    for noun in _NOUNS
    if noun
    not in {
        "clown",
        "clowns",
        "liar",
        "fool",
        "fools",
        "pig",
        "hypocrite",
        "disgrace",
        "creep",
        "coward",
        "loser",
        "losers",
        "trash",
        "garbage",
        "hoe",
    }
)
_NOUN = tree_of(*_NOUNS)
_HARD_NOUN = tree_of(*_HARD)
_HARD_NEAR = "(?:" + "|".join(_HARD).replace(" ", r"\s+") + ")"
_ADJECTIVES = (
    "pathetic",
    "disgusting",
    "stupid",
    "dumb",
    "worthless",
    "revolting",
    "repulsive",
    "braindead",
    "brain dead",
    "brainless",
    "clueless",
    "despicable",
    "vile",
    "useless",
    "retarded",
    "ugly",
    "delusional",
    "spineless",
)
_ADJECTIVE = tree_of(*_ADJECTIVES)
_SUCH = r"(?:(?:such|just|a|an|the|so|really|fucking|absolute|absolutely|complete|completely|total|totally|utter|utterly|real|biggest|stupid|little|fat|old|dumb|pathetic|lying|ugly|ignorant|disgusting|all|nothing|but|one|big|huge|bunch|of|truly|fuckin|goddamn|bloody|literally|useless|worthless|selfish|arrogant|spineless|brainless|miserable|filthy|dirty|lazy|vile)\s+){0,5}"
_RUDE = (
    r"(?:fucking|fuckin|stupid|dumb|fat|ugly|lying|pathetic|little|old|complete|absolute|utter|total|dirty|filthy|lazy|ignorant|bloody|crazy|sick|goddamn|god\s+damn|"
    r"bunch\s+of|and\s+your)"
)
_YOU_ARE = r"(?<!if\s)\b(?:you're|youre|you\s+are|ur|u\s+r|u\s+are|your(?=\s+(?:a|an|such)\s))"
_YOU_ARE_NEAR = ("you're", "youre", "you are", "ur", "u r", "u are", "your a", "your an", "your such")
_SOMEONE = rf"(?:@\w{{1,30}}|\bmy\s+(?:{COWORKER}|{KIN}|landlord|teacher|professor|client|customer)|\bthis\s+(?:guy|woman|man|girl|customer|client|dude|chick|bloke)|\b(?:he|she|they)|\bthat\s+(?:guy|woman|man|girl|customer|client))"
_BY_NAME = (
    "idiot", "moron", "imbecile", "cretin", "dumbass", "jackass", "asshole", "arsehole", "dickhead", "prick", "twat", "wanker", "scumbag", "shithead", "douchebag", "fuckwit", "cunt", "halfwit",
    "numpty", "bellend", "knobhead", "tosser", "nitwit", "dimwit", "fat cow", "ugly cow", "stupid cow", "lazy cow",
)  # fmt: skip
_NAMED = (
    r"(?-i:\b(?!(?:This|That|There|Here|It|What|Who|Whoever|He|She|Everyone|Everybody|Nobody|Someone|Somebody|Anyone|Anybody|One|Life|Karma|God|Siri|Alexa|Autocorrect|Windows|Excel|Outlook|Mine|Yours|Which|Mother|Nature|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|Winter|Brain|Not|So|Such|Me|Past|Myself)\b)[A-Z][a-z]{2,14})"
)
_KIND = lazy(
    r"\b(?:love\s+(?:you|u|ya|him|her)|lucky|beautiful|cute|adorable|my\s+favou?rite|bestie|happy\s+birthday|miss\s+(?:you|u)|lol|lmao|haha\w*)\b|[😂🤣😘❤💕😍🥰]|<3",
    re.IGNORECASE,
)

_PERSON_NOUNS = (
    "idiot", "idiots", "moron", "morons", "imbecile", "imbeciles", "cretin", "cretins", "dumbass", "dumbasses", "jackass", "jackasses", "asshole", "assholes", "arsehole", "arseholes", "dickhead", "dickheads", "prick", "pricks",
    "twat", "twats", "wanker", "wankers", "scumbag", "scumbags", "shithead", "shitheads", "douchebag", "douchebags", "fuckwit", "fuckwits", "cunt", "cunts", "halfwit", "halfwits", "numpty", "bellend", "nitwit", "nitwits", "dimwit", "dimwits",
    "simpleton", "simpletons", "lowlife", "lowlifes", "crybaby", "crybabies", "buffoon", "buffoons", "dunce", "dunces", "ignoramus", "lunatic", "lunatics", "nutjob", "nutjobs", "schmuck", "dummies", "crooks", "scum", "sleazebag", "losers",
    "knucklehead", "knuckleheads", "bozo", "bozos", "libtard", "libtards", "fascist pig", "sheeple", "weasel", "dirtbag", "dirtbags", "retard", "retards", "fucktard",
)  # fmt: skip
_PERSON_NOUN = tree_of(*_PERSON_NOUNS)
_HARD_ADJECTIVE = (
    r"(?:stupid|dumb|pathetic|moronic|idiotic|brainless|brain\s?dead|clueless|despicable|disgusting|vile|spineless|gutless|retarded|delusional|imbecilic|braindead|deranged|repulsive|revolting|worthless|insufferable|incompetent|ignorant|corrupt\s+and|"
    r"a\s+(?:liar|fraud|crook|joke|coward|hypocrite|clown|buffoon|psychopath|sociopath|racist\s+pig|lunatic|fool|nutcase|nutjob|laughing\s?stock|disgrace|thief))"
)
_OPPONENTS = (
    r"(?:liberals|conservatives|republicans|democrats|dems|leftists|lefties|socialists|feminists|vegans|cyclists|politicians|boomers|millennials|tories|progressives|trumpers|teachers|cops|bankers|lawyers|journalists|bureaucrats|"
    r"(?:trump|biden|clinton|obama|trudeau|hillary|brexit)\s+(?:supporters|voters|fans)|(?:these|those)\s+(?:people|guys|kids|clowns|parents|politicians)|people\s+(?:like\s+(?:you|him|her|them)|who\s+\w+\s+\w+))"
)
_IS = r"(?:'s|'re|\s+is|\s+are|\s+was|\s+were|\s+r)"

_FOND = lazy(r"^[\s,]{1,2}(?:and|but)\s+(?:i|we)\s+(?:still\s+|really\s+)?(?:adore|love|cherish)\b", re.IGNORECASE)
_TO_A_THING = lazy(
    r"^\s*,\s*(?:my\s+|dear\s+|you\s+)?(?:autocorrect|siri|alexa|printer|laptop|phone|computer|keyboard|router|windows|outlook|excel|sat\s?nav|google\s+maps|brain|past\s+me|me|car|oven|toaster|boiler)\b",
    re.IGNORECASE,
)


def _friendly(hit: Hit) -> float:
    """Doubts rudeness among friends."""
    return 0.5 if hit.in_sentence(_KIND) or _KIND.search(hit.after(15)) else 1.0


def _fond_or_thing(hit: Hit) -> float:
    """Doubts fond rudeness ("and I adore them") and quarrels with things ("such an idiot, autocorrect")."""
    return 0.2 if _FOND.search(hit.after(40)) or _TO_A_THING.search(hit.after(30)) else 1.0


_ONESELF = lazy(
    r"\b(?:i|i'm|im|i'd|i'll|i've|me|myself|we|we're|us|make|makes|made)\b(?:\s+[\w']+){0,3}\s*$", re.IGNORECASE
)


def _not_oneself(hit: Hit) -> bool:
    """Leaves out what authors say they did themselves ("I laughed like an idiot")."""
    return not (hit.text.lower().startswith(("like", "such", "the", "what")) and _ONESELF.search(hit.before(30)))


RULE = Rule(
    id="insult",
    family=Family.TONE,
    headline="Insults someone",
    why="It hurts the one meant, and readers may remember it longer than what the quarrel was about.",
    short="an insult",
    severity=Severity.MEDIUM,
    audiences=(Audience.COLLEAGUES, Audience.CUSTOMERS, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(
            rf"{_YOU_ARE}\s+{_SUCH}{_NOUN}\b(?!\s+(?:free|can|magnet|bag|fighter|of\s+(?:luck|fortune)|nose))(?!')",
            near=_NOUNS,
            beside=_YOU_ARE_NEAR,
            confidence=0.85,
        ),
        Pattern(
            rf"{_YOU_ARE}\s+(?:(?:so|just|really|fucking|absolutely|such|too|completely|utterly|truly|totally|beyond|all|as)\s+){{0,2}}{_ADJECTIVE}\b(?!\s+(?:good|talented|lucky|cute|beautiful|hot|in\s+love|if|when|or|at\s+the))",
            near=_ADJECTIVES,
            beside=_YOU_ARE_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:you|u|ya)\s+(?:{_RUDE}\s+){{1,3}}{_NOUN}\b|\b(?:you|u)\s+{_HARD_NOUN}\b(?!'|\s+(?:about|and\s+moan|ass|-?ass))|\b(?:that|this|the|stupid|dumb|ugly|filthy|lying)\s+(?:(?:stupid|dumb|fucking|ugly|filthy|lying|little|fat)\s+){{1,2}}(?:bitch|whore|slut|skank|hoe|cunt|bastard|prick)\b",
            near=(
                shape_of(rf"\b(?:you|u|ya)\s+{_RUDE}\s"),
                shape_of(rf"\b(?:you|u)\s+{_HARD_NEAR}\b"),
                shape_of(
                    r"\b(?:stupid|dumb|fucking|ugly|filthy|lying|little|fat)\s+(?:bitch|whore|slut|skank|hoe|cunt|bastard|prick)\b"
                ),
            ),
            beside=_NOUNS,
            confidence=0.8,
        ),
        Pattern(
            rf"(?P<span>{_SOMEONE}\s*(?:'s|'re|\s+is|\s+are|\s+was|\s+were)\s+{_SUCH}{_HARD_NOUN})\b(?!\s+(?:free|magnet))",
            near=(shape_of(rf"(?:'s|'re|\b(?:is|are|was|were))\s+{_SUCH.replace('{0,5}', '*')}{_HARD_NEAR}\b"),),
            confidence=0.75,
        ),
        Pattern(
            rf"{_NAMED}\s+is\s+{_SUCH}{tree_of(*_BY_NAME)}\b",
            near=_BY_NAME,
            beside=("is",),
            confidence=0.72,
        ),
        Pattern(
            rf"\b(?:what\s+an?|such\s+an?)\s+(?:(?:fucking|complete|absolute|total|utter|stupid|little|pathetic|lying|massive|giant|huge)\s+){{0,2}}{_HARD_NOUN}\b(?!\s+(?:move|thing|of\s+a|day|idea|place|way))|\b(?:shut\s+up|piss\s+off|fuck\s+off|get\s+lost),?\s+you\s+(?:\w+\s+){{0,2}}{_NOUN}\b",
            near=_NOUNS,
            beside=("what a", "what an", "such a", "such an", "shut up", "piss off", "fuck off", "get lost"),
            confidence=0.75,
            severity=Severity.LOW,  # an outcry that says of nobody in so many words
        ),
        Pattern(
            r"\b(?:fuck\s+(?:you|u|off)(?=\s*(?:[.!,@]|$|and\b|bitch|then|for\b|all\b))|go\s+fuck\s+yourself|(?:shut\s+the\s+fuck\s+up|stfu)(?=\s*(?:[.!@]|$|you\b|u\b|bitch))|eat\s+shit(?!\s+food)|suck\s+my\s+(?:dick|cock|balls)|kiss\s+my\s+(?:ass|arse)|you\s+(?:make|makes)\s+me\s+(?:sick|puke)|nobody\s+likes\s+you|"
            r"you(?:'re|\s+are)\s+(?:a\s+)?waste\s+of\s+\w+)",
            near=(
                "fuck you",
                "fuck u",
                "fuck off",
                "fuck yourself",
                "shut the fuck",
                "stfu",
                "eat shit",
                "suck my",
                "kiss my",
                "me sick",
                "me puke",
                "likes you",
                "waste of",
            ),
            confidence=0.75,
        ),
        Pattern(
            rf"\b(?:this|that|these|those|the|some|your|his|their|another|bunch\s+of|bunch\s+a|you|such|by|fucking|all|what|lying|absolute|complete|total|utter|pack\s+of|like\s+(?:an?|the))\s+(?:(?!(?:not|n't|who|is|and|or|that|proof|me|i|word|words|term|of|for)\b)\w+\s+){{0,2}}{_PERSON_NOUN}"
            r"(?!'|-|\s*(?:proof|light|savant|board|test|guide|mode|by|move|thing|idea|energy|asylum|abroad|fringe|of\s+the\s+(?:family|year|week|cup|match|game|war|election))\b)",
            near=_PERSON_NOUNS,
            confidence=0.74,
            confirm=_not_oneself,
        ),
        Pattern(
            rf"(?P<span>(?:\b(?:he|she|they|this\s+(?:guy|woman|man|girl|dude|clown|person)|that\s+(?:guy|woman|man|girl|dude|person))|\b{_OPPONENTS}){_IS}\s+(?:(?:just|so|really|plain|all|truly|too|simply|either|absolutely|completely|totally|beyond|utterly|fucking|very|as|also|still|clearly|obviously|such|incredibly|unbelievably|pretty)\s+){{0,3}}"
            rf"{_HARD_ADJECTIVE})\b(?!\s+(?:good|funny|if|to\s+me|question|questions|idea|ideas|things?|rules?|luck|fun|\w+ed\s+by)\b)",
            near=(
                shape_of(
                    rf"(?:'s|'re|\b(?:is|are|was|were|r))\s+(?:(?:just|so|really|plain|all|truly|too|simply|either|absolutely|completely|totally|beyond|utterly|fucking|very|as|also|still|clearly|obviously|such|incredibly|unbelievably|pretty)\s+)*{_HARD_ADJECTIVE}\b"
                ),
            ),
            confidence=0.7,
        ),
        Pattern(
            r"\b(?:your|ur)\s+(?:\w+\s+){0,2}(?:reasoning|comments?|ideas?|arguments?|posts?|opinions?|question|logic|attitude|remarks?|answer|statement|point|analogy|tweet|brain|thinking|ignorance|stupidity|life|face|work|existence)(?:\s+\w+)?(?:'s|\s+is|\s+are)\s+(?:(?:just|so|really|plain|truly|simply|absolutely|completely|totally|beyond|utterly|fucking|as|transparently|such|pure|complete|utter|total|a|an)\s+){0,3}"
            r"(?:stupid|dumb|idiotic|pathetic|moronic|garbage|nonsense|trash|rubbish|bullshit|worthless|laughable|disgusting|asinine|joke|embarrassing|shit|crap|ridiculous|astounding)\b|"
            r"\b(?:what\s+(?:a|an)|that(?:'s|\s+is|\s+was)\s+(?:a|an|the)|such\s+(?:a|an))\s+(?:(?:truly|really|incredibly|fucking|completely|most|very|typically)\s+)?(?:stupid(?:est)?|dumb(?:est)?|idiotic|moronic|pathetic|asinine|ignorant|brainless)\s+(?:\w+\s+)?(?:comment|question|argument|thing\s+to\s+(?:say|write)|post|remark|statement|opinion|response|reply|take|analogy|excuse|person|human|man|woman|attempt)\b|"
            r"\b(?:ideas?|comments?|people|arguments?|posts?|questions?|fools?|idiots?|morons?|losers?|trolls?)\s+like\s+(?:yours|you|him|her|them)\b(?=[^.!?\n]{0,40}\b(?:stupid|dumb|idiot\w*|moron\w*|pathetic|ruin\w*|why|disgust\w*|shame))|"
            r"\b(?:how\s+(?:\w+\s+)?(?:stupid|dumb|ignorant|pathetic|dense|retarded|thick)\s+(?:are|is|can|do|must|could)\s+(?:you|u|he|she|they|people|this|these|some)|why\s+(?:are|r)\s+(?:you|u|they|people)\s+(?:all\s+)?(?:so|such)\s+(?:\w+\s+)?(?:stupid|dumb|ignorant|pathetic|dense|idiots?|morons?|retarded|thick|ugly)|(?:are|r)\s+(?:you|u)\s+(?:really\s+|actually\s+|fucking\s+|just\s+|all\s+|that\s+|a\s+|an\s+|completely\s+|this\s+){0,3}(?:stupid|dumb|dense|retarded|an?\s+idiot|idiot|moron|brain\s?dead|mental|thick|illiterate)|"
            r"(?:you|u)\s+(?:can't|cannot|can\s+not|must|have\s+to|'d\s+have\s+to|would\s+have\s+to)\s+(?:really\s+|seriously\s+|possibly\s+)?be\s+(?:this|that|so|pretty|really|a|an|one)?\s*(?:\w+\s+)?(?:stupid|dumb|dense|ignorant|idiot|moron|retarded|thick)|(?:you're|you\s+are|ur|u\s+are|he's|he\s+is|she's|she\s+is|they're|they\s+are)\s+too\s+(?:\w+\s+(?:and|or)\s+)?(?:stupid|dumb|ignorant|dense|thick)\s+to|(?:can't|cannot)\s+fix\s+stupid|"
            r"stop\s+being\s+(?:so\s+|such\s+an?\s+)?(?:stupid|dumb|ignorant|pathetic|idiot|moron|asshole|dick|bitch|pussy|crybaby|loser))\b",
            near=(
                "stupid",
                "stupidest",
                "dumb",
                "dumbest",
                "idiotic",
                "pathetic",
                "moronic",
                "garbage",
                "nonsense",
                "trash",
                "rubbish",
                "bullshit",
                "worthless",
                "laughable",
                "disgusting",
                "asinine",
                "joke",
                "embarrassing",
                "shit",
                "crap",
                "ridiculous",
                "astounding",
                "ignorant",
                "brainless",
                "dense",
                "retarded",
                "thick",
                "idiot",
                "moron",
                "braindead",
                "brain dead",
                "mental",
                "illiterate",
                "like yours",
                "like you",
                "like him",
                "like her",
                "like them",
                "being",
                "so ugly",
                "such ugly",
                "idiots",
                "morons",
                shape_of(r"\b(?:so|such)\s+(?:\w+\s+)?ugly\b"),
            ),
            beside=(
                "your",
                "ur",
                "what a",
                "what an",
                "that's a",
                "that's an",
                "that's the",
                "that is a",
                "that is an",
                "that is the",
                "that was a",
                "that was an",
                "that was the",
                "such a",
                "such an",
                "like yours",
                "like you",
                "like him",
                "like her",
                "like them",
                "how",
                "why",
                "are",
                "r",
                "be",
                "too",
                "fix stupid",
                "stop being",
            ),
            confidence=0.7,
        ),
        Pattern(
            rf"(?:^|(?<=[,.!?]\s))(?:(?:fucking|stupid|dumb|total|complete|you|bloody|ignorant)\s+){{0,2}}{_PERSON_NOUN}(?=\s*(?:[.!?,]|$))",
            near=_PERSON_NOUNS,
            confidence=0.68,
        ),
    ),
    guards=(quotation, countered, fiction, denied_before, joking, as_a_word, reclaimed, _friendly, _fond_or_thing),
    yields_to=("slur", "threat", "group-threat", "dehumanising", "group-contempt", "colleague-complaint"),
    remedies=(reword("I disagree with this.", "Say it to the point", sentence=True), cut_sentence()),
    fires=(
        "[you're a moron], @bob",
        "[my landlord is an idiot], full stop",
        "who asked [you ugly prick]",
        "[You are just pathetic].",
        "[She's a useless moron].",
        "[You're a useless idiot].",
        "[You're a fat ugly cow].",
        "[Sandra is an idiot], ask the whole floor",
        "[what an absolute wanker], he took both seats",
        "@cityhall [go fuck yourself]",
        "[ur such a dumbass] and everyone knows it now",
        "[this customer is a complete arsehole], third refund this week",
        "who let [these absolute morons] run a ferry",
        "get [those idiots] off the pitch",
        "[he's just plain stupid], the lot of it",
        "[Liberals are delusional] and always were",
        "[What a stupid comment]",
        "[your argument is pure garbage], mate",
        "[why are you so stupid]",
        "[how dumb can you] get",
        "you [can't fix stupid]",
        "[Idiot]. You parked on my foot.",
    ),
    quiet=(
        "I'm an idiot, I locked myself out again",
        "this bug is moronic",
        "You're not stupid, the form is",
        "My kids are idiots and I adore the pair of them.",
        "You are such an idiot, autocorrect.",
        "Autocorrect is an idiot",
        "Karma is a bitch",
        "My headphones are trash",
        "He called me a moron and nobody should say that",
        "You are the bomb, you lucky duck",
        "That was a total scumbag move of me",
        "In the film she tells him: you are a coward, and leaves",
        "the idiot light on the dashboard is on again",
        "if you are stupid enough to try it, film it",
        "an idiot-proof recipe for the idiot board",
        "I felt like such an idiot, the whole day",
        "your work is amazing and so is your life",
        "This printer is stupid",
        "The Idiot by Dostoevsky is on my shelf",
        "What a stupid mistake I made",
        "they are stupidly good at darts",
        "Stop being so hard on yourself",
        "we are the losers of the cup, again",
    ),
)
