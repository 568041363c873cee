"""Mocks people for being poor, homeless, ill, fat, old, disabled or for serving others.

Why it matters: It lands on people who cannot answer, and readers side with them.
Who is touched: The person mocked, and everyone in the same place.
Instead: Leave it, or say what should change.
Not meant: Jokes about oneself, help, news, reports on poverty.
Sources: Wang et al. 2011 (regrets); HateCheck target_group for what is not hate and may still be mockery (Röttger et al. 2021).
"""

from foresay.foresee.guards import as_a_word, countered, denied_before, fiction, joking, quotation, reclaimed
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence
from foresay.model import EVERYONE, Family, Severity

_WHO = r"(?:homeless\s+(?:guy|man|woman|people|person|dude|bum|bloke)|bums?|hobos?|tramps?|beggars?|crackheads?|junkies|junkie|methheads?|trailer\s+trash|white\s+trash|welfare\s+queens?|fat\s+(?:people|chicks?|cow|guy|woman|lady|fucks?|slob)|fatties|fatty|poor\s+people|chavs?|cripples?|walmart\s+(?:freaks?|people|shoppers?)|cleaning\s+lady|old\s+(?:hag|geezer|bag))"
_NEAR = (
    "homeless", "bum", "bums", "hobo", "hobos", "tramp", "tramps", "beggar", "beggars", "crackhead", "crackheads", "junkie", "junkies", "methhead", "methheads", "trailer trash", "white trash", "welfare queen",
    "welfare queens", "fat", "fatties", "fatty", "poor people", "chav", "chavs", "cripple", "cripples", "walmart", "cleaning lady", "old hag", "old geezer", "old bag",
)  # fmt: skip

RULE = Rule(
    id="punching-down",
    family=Family.TONE,
    headline="Mocks people who are having it hard",
    why="It lands on people who cannot answer back, and many readers will side with them.",
    short="mocking people who have it hard",
    severity=Severity.HIGH,
    audiences=EVERYONE,
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:look\s+at\s+(?:this|that|the|these|all\s+these)|check\s+out\s+(?:this|that|these)|bloody|fucking|filthy|stupid|disgusting|typical|dirty|smelly)\s+(?:(?:fat|old|ugly|dirty|drunk|disgusting|stupid|smelly|crazy)\s+){{0,2}}{_WHO}(?:\s+freaks?)?\b",
            near=_NEAR,
            confidence=0.82,
            beside=(
                "look at",
                "check out",
                "bloody",
                "fucking",
                "filthy",
                "stupid",
                "disgusting",
                "typical",
                "dirty",
                "smelly",
            ),
        ),
        Pattern(
            rf"\b{_WHO}\s+(?:should|need\s+to|needs\s+to|ought\s+to|just)\s+(?:just\s+)?(?:get\s+(?:a\s+job|off\s+their|some\s+soap)|stop\s+(?:eating|breeding|begging|complaining)|go\s+(?:for\s+a\s+run|on\s+a\s+diet|wash)|have\s+to\s+pay|pay\s+for\s+two|wash|lose\s+weight|try\s+harder)|"
            rf"\b{_WHO}\s+(?:are|is)\s+(?:(?:all|just|so|such|really)\s+){{0,2}}(?:lazy|gross|disgusting|smelly|useless|hilarious|pathetic|freaks|a\s+joke|scroungers|a\s+waste)\b",
            near=_NEAR,
            confidence=0.82,
            beside=(
                shape_of(
                    r"\b(?:should|needs?\s+to|ought\s+to|just)\s+(?:just\s+)?(?:get|stop|go|have\s+to\s+pay|pay\s+for|wash|lose\s+weight|try\s+harder)\b"
                ),
                shape_of(
                    r"\b(?:are|is)\s+(?:(?:all|just|so|such|really)\s+)*(?:lazy|gross|disgusting|smelly|useless|hilarious|pathetic|freaks|a\s+joke|scroungers|a\s+waste)\b"
                ),
            ),
        ),
        Pattern(
            r"\bget\s+a\s+(?:job|life),?\s+you\s+(?:\w+\s+)?(?:bum|hobo|junkie|scrounger|tramp|beggar)s?\b|\b(?:lol|lmao|haha|😂|🤣)\s+(?:at\s+)?(?:the\s+|this\s+|that\s+|these\s+)?(?:fat|homeless|disabled|poor|crippled|blind|deaf)\s+(?:guy|kid|woman|man|people|girl|lady|dude|chick)s?\b|"
            r"\b(?:the\s+|this\s+|that\s+)(?:fat|homeless|disabled|crippled|blind|deaf|retarded)\s+(?:guy|kid|woman|man|girl|lady|dude|chick)\s+(?:fell|tripped|dropped|tried|can't|cried|waddled|stinks|smells)[^.!?\n]{0,60}(?:lol|lmao|haha|😂|🤣)",
            near=(
                "get a job",
                "get a life",
                "fat",
                "homeless",
                "disabled",
                "crippled",
                "blind",
                "deaf",
                "retarded",
                "poor",
            ),
            confidence=0.75,
        ),
    ),
    guards=(quotation, countered, fiction, as_a_word, denied_before, joking, reclaimed),
    yields_to=("slur", "dehumanising", "threat", "group-contempt", "stereotype"),
    remedies=(cut_sentence(),),
    fires=(
        "[look at this walmart freak] in pyjamas",
        "[homeless people should get a job], it is not hard",
        "[fat people are so gross] on planes",
        "[the blind guy tripped over my bag lol]",
        "[smelly old tramp] on the 42 again",
        "[poor people need to try harder]",
        "[get a job you scrounger]",
    ),
    quiet=(
        "The shelter needs beds for homeless people this week",
        "Poor people pay more for power, the study says",
        "I'm the fat guy in the photo, front row, ice cream in hand",
        "A beggar returned my wallet, coffee on me",
        "Cut the fat off the ham before you start",
        "The blind man fell on the ice, please salt your path",
        "Nobody should call fat people lazy",
    ),
)
