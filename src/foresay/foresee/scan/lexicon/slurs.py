"""Slurs, written out.

Why this list is in the open: a check that warns an author before a slur goes out has to know the words, and a list that cannot
be read cannot be corrected. It is used for nothing else. Words that are also harmless English, or that groups use of themselves,
stand apart: for those a rule needs a frame around them ("you ...", "these ..."), never the word alone.

Sources: HateCheck (Röttger et al. 2021) for what must and must not be found; Wiktionary's label "ethnic slur" (general knowledge).
"""

from __future__ import annotations

PLAIN = (
    "nigger", "niggers", "sandnigger", "sand nigger", "sand niggers", "kike", "kikes", "spic", "spics", "wetback", "wetbacks",
    "beaner", "beaners", "gook", "gooks", "chinaman", "pakis", "raghead", "ragheads", "towelhead", "towelheads", "camel jockey",
    "camel fucker", "camel fuckers", "camelfucker", "camelfuckers", "mudslime", "mudslimes", "muzzie", "muzzies", "muzrat",
    "muzrats", "rapefugee", "rapefugees", "tranny", "trannies", "shemale", "shemales", "faggot", "faggots", "faggy", "darkie",
    "darkies", "porch monkey", "porch monkeys", "jungle bunny", "jungle bunnies", "zipperhead", "pikey", "pikeys", "gyppo",
    "gyppos", "jigaboo", "jigaboos", "jiggaboo", "jiggaboos", "golliwog", "pickaninny", "retards", "spastics", "mongoloid",
    "mongoloids", "untermensch", "shitskin", "shitskins",
)  # fmt: skip
"""Slurs in nearly every use."""

FRAMED = (
    "paki", "fag", "fags", "dyke", "dykes", "queer", "queers", "coon", "coons", "chink", "chinks", "jap", "japs", "retard",
    "spaz", "spastic", "mong", "mongs", "cripple", "cripples", "midget", "midgets", "gypsy", "gypsies", "gypo", "nip", "nips",
    "wop", "wops", "dago", "dagos", "cracker", "crackers", "honky", "redskin", "redskins", "squaw", "abo", "abos", "ladyboy",
    "homo", "homos", "lesbo", "lesbos", "jihadi", "jihadis", "heeb", "nigga", "niggas", "whore", "whores", "slut", "sluts",
    "bitch", "bitches", "skank", "thot", "thots", "hoe", "hoes", "negro", "negroes",
)  # fmt: skip
"""Words that are slurs in a frame, and something else (or a word of one's own) outside it."""

SEXIST = frozenset("whore whores slut sluts bitch bitches skank thot thots hoe hoes".split())
"""Among the framed ones: so common as plain swearing that only the frames against a whole kind count as slurs; else it is an insult."""
