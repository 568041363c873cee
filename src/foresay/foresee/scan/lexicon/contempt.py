"""Words of contempt, by the part of a sentence they take, for rules about how groups of people are spoken of.

Alone they mean nothing to a rule; it takes a group beside them, in a frame that says the one of the other.
"""

from __future__ import annotations

NEGATIVE = tuple(
    "awful|terrible|horrible|horrid|disgusting|gross|nasty|vile|repugnant|repulsive|revolting|evil|wicked|ugly|uglier|hideous|stupid|stupider|dumb|dumber|idiotic|moronic|ignorant|lazy|useless|worthless|weak|pathetic|filthy|dirty|smelly|"
    "stinking|greedy|cruel|violent|dangerous|crazy|insane|deranged|retarded|brain-dead|braindead|brain dead|brainless|mindless|clueless|incompetent|inferior|subhuman|sub-human|primitive|backward|barbaric|uncivilised|uncivilized|untrustworthy|"
    "dishonest|deceitful|sneaky|perverted|twisted|rotten|despicable|contemptible|loathsome|detestable|abhorrent|insufferable|unbearable|annoying|obnoxious|arrogant|hysterical|promiscuous|unclean|unfit|undeserving|gutless|spineless|"
    "a disgrace|a joke|a burden|a drain|a curse|a plague|a cancer|a disease|a virus|a parasite|a pest|a nuisance|a mistake|a waste|a threat|a danger|an abomination|an embarrassment|"
    "the lowest|lowest of the low|the worst|the scum|parasites|vermin|pests|rats|cockroaches|roaches|pigs|swine|apes|monkeys|beasts|savages|scum|filth|trash|garbage|rubbish|dirt|shit|crap|leeches|maggots|"
    "liars|a liar|thieves|a thief|criminals|a criminal|rapists|terrorists|murderers|paedophiles|pedophiles|predators|perverts|idiots|an idiot|morons|a moron|imbeciles|losers|freaks|degenerates|monsters|demons|freeloaders|scroungers|"
    "assholes|arseholes|bastards|dickheads|cunts|pricks|twats|wankers|bitches|whores|sluts|retards|scumbags|a piece of shit|pieces of shit|a piece of trash|a waste of space".split("|")
)
"""What a group is said to be after "are"."""

_FILLERS = (
    r"(?:so|just|such|all|really|the|a|an|most|very|truly|nothing|but|more|than|only|like|as|and|also|always|too|fucking|fuckin|bloody|damn|absolutely|completely|utterly|totally|basically|literally|clearly|honestly|complete|total|absolute|"
    r"utter|simply|inherently|naturally|usually|mostly|often|generally|still|bunch|lot|pack|load|of|kind|sort|some|quite|pretty|kinda|rather|seriously|to\s+me|incredibly|extremely|little|big|fat|old|lying|known|to\s+be|being|no\s+better|barely|better|"
    r"hardly|worse|lower|thing|in\s+my\s+(?:opinion|eyes|view)|without\s+a\s+doubt)"
)
FILLER = rf"(?:{_FILLERS}\s+){{0,5}}"
"""What may stand between "are" and the word of contempt; may be empty."""
FILLER_NEAR = rf"(?:{_FILLERS}\s+)*"
"""The same for a cheap test."""
