"""Words of contempt, by the part of a sentence they take, for rules about how groups of people are spoken of.

Alone they mean nothing to a rule; it takes a group beside them, in a frame that says the one of the other.
"""

from __future__ import annotations

from foresay.foresee.scan.lexicon.groups import ANYONE, LIKE_YOU
from foresay.foresee.scan.words import shape_of, tree_of

JUDGED = tuple(
    (
        "stupid|stupider|dumb|dumber|idiotic|moronic|ignorant|lazy|useless|weak|dirty|smelly|greedy|cruel|violent|dangerous|crazy|"
        "insane|deranged|retarded|brainless|mindless|clueless|incompetent|inferior|primitive|backward|barbaric|uncivilised|"
        "uncivilized|untrustworthy|dishonest|deceitful|sneaky|perverted|annoying|obnoxious|arrogant|hysterical|promiscuous|unclean|"
        "unfit|undeserving|gutless|spineless|a menace|a failure|a problem for|good for nothing|up to no good|out of control|a burden|"
        "a drain|a nuisance|a threat|a danger|liars|a liar|thieves|a thief|criminals|a criminal|rapists|terrorists|murderers|"
        "paedophiles|pedophiles|predators|perverts|idiots|an idiot|morons|a moron|imbeciles|losers|freeloaders|scroungers"
    ).split("|")
)
"""Faults that a whole group is said to have, after "are"."""

DESPISED = tuple(
    (
        "awful|terrible|horrible|horrid|disgusting|gross|nasty|vile|repugnant|repulsive|revolting|evil|wicked|ugly|uglier|hideous|"
        "worthless|pathetic|filthy|stinking|brain-dead|braindead|brain dead|subhuman|sub-human|twisted|rotten|despicable|contemptible|"
        "loathsome|detestable|abhorrent|insufferable|unbearable|an infection|an infestation|a stain|a blight|less than dirt|"
        "less than nothing|less than human|a scourge|a virus|a sickness|a poison|nobodies|beneath us|not worth|creatures|a curse|"
        "a plague|a cancer|a disease|a parasite|a pest|a mistake|a waste|an abomination|an embarrassment|the lowest|lowest of the low|"
        "the worst|the scum|parasites|vermin|pests|rats|cockroaches|roaches|pigs|swine|apes|monkeys|beasts|savages|scum|filth|trash|"
        "garbage|rubbish|dirt|shit|crap|leeches|maggots|freaks|degenerates|monsters|demons|assholes|arseholes|bastards|dickheads|"
        "cunts|pricks|twats|wankers|bitches|whores|sluts|retards|scumbags|a piece of shit|pieces of shit|a piece of trash|"
        "a waste of space"
    ).split("|")
)
"""What a whole group is called, after "are", by somebody who despises it."""

_FILLERS = (
    r"(?:so|just|such|all|really|the|a|an|most|very|truly|nothing|but|more|than|only|like|as|and|also|always|too|fucking|fuckin|bloody|damn|absolutely|completely|utterly|totally|basically|literally|clearly|honestly|complete|total|absolute|"
    r"utter|simply|inherently|naturally|usually|mostly|often|generally|still|bunch|lot|pack|load|of|kind|sort|some|quite|pretty|kinda|rather|seriously|to\s+me|incredibly|extremely|little|big|fat|old|lying|known|to\s+be|being|no\s+better|barely|better|"
    r"hardly|mentally|morally|genetically|intellectually|physically|biologically|worse|lower|thing|in\s+my\s+(?:opinion|eyes|view)|without\s+a\s+doubt)"
)
FILLER = rf"(?:{_FILLERS}\s+){{0,5}}"
"""What may stand between "are" and the word of contempt; may be empty."""
FILLER_NEAR = rf"(?:{_FILLERS}\s+)*"
"""The same for a cheap test."""
_NOT_MEANT = (
    r"(?!\s+(?:by|because|about|when|if|for\s+(?:me|us)|enough|treated|at|of\s+(?:men|the\s+dark)|in\s+love|"
    r"as\s+(?:men|anyone|everyone)|thing|part|fighters?|lovers?|rights|good|cool|cute|to\s+each)\b)"
)


def said_of_all(words: tuple[str, ...]) -> str:
    """A pattern for a group that is said to be one of these words: "women are so ...", "who thinks women are ...", "are women ...?"."""
    word = tree_of(*words)
    return (
        rf"{ANYONE}{LIKE_YOU}(?:\s+(?:i|you|we)\s+(?:\w+\s+)?(?:know|met|see|meet)|\s+(?:out\s+there|alive|ever|around))?\s*(?:'s|'re|\s(?:are|is|were|seem|act|will\s+always\s+be|can\s+be))\s+{FILLER}{word}{_NOT_MEANT}|"
        rf"\b(?:are|is|aren't|isn't|were|do\s+you\s+think|who\s+thinks?|(?<!not\s)(?<!n't\s)(?<!never\s)(?:believe|think|convinced|sure|say|see)(?:\s+that)?)\s+(?:all\s+|most\s+|these\s+|those\s+|a\s+|an\s+|the\s+)?{ANYONE}\s+(?:are\s+|is\s+)?{FILLER}{word}(?=\s*(?:[.!?,]|$|\s+(?:and|or|to|than|of|that|who)\b))"
    )


def said_of_all_near(words: tuple[str, ...]) -> tuple[str, ...]:
    """The cheap test of `said_of_all`."""
    return (shape_of(r"\b(?:" + "|".join(words).replace(" ", r"\s+") + r")\b"),)
