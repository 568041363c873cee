"""Sentences of our own for the heads, put together from frames and word lists, so that what decides is the frame.

A model that meets the name of a group mostly in abuse learns that the name is abuse. Here every name stands in more kind, neutral
and proud sentences than in hard ones, and all names stand in the same frames, so that none of them weighs anything by itself.
The hard frames are what the heads have to know; none of it is said to anybody.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from corpora import Row

_ADJECTIVES: Final = (
    "black", "white", "brown", "asian", "african", "african american", "european", "american", "mexican", "canadian", "indian",
    "chinese", "japanese", "korean", "pakistani", "nigerian", "polish", "russian", "ukrainian", "turkish", "arab", "iranian", "israeli",
    "palestinian", "middle eastern", "latino", "latina", "latinx", "hispanic", "native american", "indigenous", "romani", "caribbean",
    "somali", "syrian", "afghan", "filipino", "vietnamese", "irish", "jewish", "muslim", "christian", "catholic", "protestant",
    "orthodox", "hindu", "sikh", "buddhist", "taoist", "atheist", "mormon", "evangelical", "gay", "lesbian", "bisexual", "queer",
    "trans", "transgender", "nonbinary", "non-binary", "intersex", "asexual", "lgbt", "lgbtq", "lgbtqia", "homosexual", "heterosexual",
    "straight", "cis", "pansexual", "deaf", "blind", "disabled", "autistic", "paralysed", "paralyzed", "neurodivergent", "dyslexic",
    "epileptic", "wheelchair-using", "hard of hearing", "old", "older", "elderly", "young", "younger", "middle aged", "teenage",
    "millennial", "retired", "female", "male", "feminine", "masculine", "immigrant", "refugee", "foreign", "homeless", "poor",
    "working class", "conservative", "liberal",
)  # fmt: skip
_ATTACKED: Final = (
    "black", "gay", "muslim", "chinese", "jewish", "white", "mexican", "trans", "lesbian", "queer", "female", "african american",
    "indian", "straight", "asian", "homosexual", "old",
)  # fmt: skip
"""Those that labelled posts attack most: two in five of the kind sentences are theirs, to make up for it."""
_GROUPS: Final = (
    "women", "men", "girls", "boys", "muslims", "jews", "christians", "catholics", "hindus", "sikhs", "buddhists", "atheists",
    "immigrants", "migrants", "refugees", "asylum seekers", "foreigners", "mexicans", "latinos", "arabs", "africans", "asians",
    "indians", "pakistanis", "poles", "gypsies", "travellers", "gays", "lesbians", "bisexuals", "trans people", "gay people",
    "black people", "white people", "brown people", "asian people", "jewish people", "disabled people", "deaf people", "blind people",
    "autistic people", "old people", "young people", "fat people", "homeless people", "feminists", "trans women", "trans men",
    "black women", "black men", "teenagers", "boomers", "millennials", "people with down syndrome", "people in wheelchairs",
    "indigenous people",
)  # fmt: skip
_JOBS: Final = (
    "nurse", "teacher", "engineer", "lawyer", "actor", "dancer", "plumber", "barber", "programmer", "designer", "reporter", "scientist",
    "writer", "secretary", "architect", "photographer", "police officer", "miner", "machinist", "cleaner", "waiter", "politician",
    "doctor", "farmer", "banker", "driver", "artist",
)  # fmt: skip
_NAMES: Final = (
    "Ana", "Omar", "Priya", "Chen", "Kwame", "Ingrid", "Pavel", "Fatima", "Diego", "Yuki", "Aroha", "Moshe", "Siobhan", "Tariq", "Linh",
    "Zanele", "Jean", "Olga", "Mehmet", "Rosa", "Sam", "Kim", "Bruno", "Leila",
)  # fmt: skip
_GOOD: Final = (
    "kind", "lovely", "great", "wonderful", "brilliant", "friendly", "generous", "funny", "brave", "honest", "gentle", "clever",
    "caring", "talented", "nice", "good", "excellent", "fantastic", "incredible", "thoughtful", "gracious", "happy", "cool", "patient",
    "neat", "fun", "the best",
)  # fmt: skip
_BAD: Final = (
    "disgusting", "stupid", "filthy", "worthless", "vile", "pathetic", "revolting", "dirty", "ugly", "dumb", "evil", "sick", "subhuman",
    "rotten", "useless", "awful", "horrible", "terrible", "idiotic", "moronic", "nasty",
)  # fmt: skip
_BAD_NOUN: Final = (
    "idiot", "moron", "scum", "trash", "piece of shit", "loser", "parasite", "vermin", "asshole", "imbecile", "dumbass", "clown", "pig",
    "coward", "liar", "freak", "disgrace", "waste of space", "bastard", "prick",
)  # fmt: skip

_KIND_ADJECTIVE: Final = (
    "speaking as a {a} man", "I've been a {a} woman all my life", "I'm {a}", "I'm {a} and proud of it",
    "as a {a} person I love this city", "my best friend is {a}", "my neighbour is a {a} {j}", "{n} is {a}",
    "{n}, {g} and {a}, told us how it was", "you are a {g} {a} {j}", "she married a {a} {j}", "he grew up in a {a} family",
    "proud to be {a}", "being {a} is nothing to hide", "it is fine to be {a}", "we need more {a} {j}s",
    "the first {a} {j} of our town retires today", "{a} and loving life", "lunch with my {a} friends",
    "happy to work with so many {a} colleagues", "what is it like to be {a}?", "are you {a}?", "a {a} author won the prize",
    "the {a} community centre opens on Monday", "{a} people deserve respect", "thank you to every {a} {j} out there",
    "a {a} wedding full of dancing", "our {a} neighbours brought us soup", "{a} history month starts today", "{a}",
    "two {a} friends walk into a café", "my {a} grandmother taught me that", "respect {a} people", "{a} rights are human rights",
    "{a} kids belong in our school", "I came out as {a} last year and my mum hugged me", "nobody should be fired for being {a}",
    "I hate that {a} people get followed around in shops", "stop calling {a} people names", "it's wrong to say that {a} people are lazy",
    "nobody is less of a person for being {a}", "they were rude to her because she is {a}, and that is not okay",
    "the {a} food stall is back", "a film about a {a} {j} from Leeds", "love my {a} family", "so you are {a} too, hello!",
    "{n} was the only {a} {j} in the room", "{a} and {b} families live on our street", "Being {a} and being a {j} go well together",
    "he was a {g} {a} man", "such a {g} {a} woman", "I live with a {a} {j}", "the {a} and the {b} choir sang together",
)  # fmt: skip
_HARD_ADJECTIVE: Final = (
    "you {x} {a} {m}", "{n} is a {x} {a} {m}", "{a} people are {x}", "shut up you {a} {m}", "being {a} is a disease and it is {x}",
    "get that {a} {m} out of here", "I hate {a} people", "{a} people should all be kicked out",
    "no {a} person has ever done anything but steal", "those {a} {m}s ruin everything", "{a} {m}", "all {a} people are {m}s",
    "you {a} people are {x}", "never trust a {a}", "kill all {a} people", "{a} people make me sick",
    "go back where you came from you {a} {m}",
)  # fmt: skip
_KIND_GROUP: Final = (
    "I love {p}", "{p} are welcome here", "{p} built this town as well", "we stand with {p}", "most {p} I know are {g}",
    "{p} have rights", "more {p} in parliament please", "I work with {p} every day", "not all {p} think alike",
    "{p} are people like you and me", "there are {p} in our choir", "how do {p} see this?", "the survey asked {p} about rent",
    "{p} and their neighbours met last night", "support {p}", "I don't hate {p}", "nobody here hates {p}",
    "saying that {p} are {x} is wrong", "anyone who says '{p} are {x}' should be ashamed", "'I hate {p}' is never okay to say",
    "if you hate {p} you are missing out", "stop the hate against {p}", "it is shameful how {p} are treated here",
    "racists who shout at {p} need to hear it: you are wrong", "we will not stand by while {p} are attacked", "protect {p}",
    "people who attack {p} belong in court", "a report on violence against {p}",
    "{p} were insulted on the bus again, it makes me so sad", "read what {p} have to say", "{p}", "thank you {p}", "{p} are {g}",
    "happy holidays to all {p}",
)  # fmt: skip
_HARD_GROUP: Final = (
    "I hate {p}", "{p} are {x}", "{p} are {m}s", "all {p} are {x}", "{p} should be deported", "{p} should not be allowed to vote",
    "send {p} back", "{p} don't belong here", "{p} ruin this country", "{p} are a plague", "get rid of {p}", "{p} disgust me",
    "{p} are animals", "I can't stand {p}", "why are {p} so {x}", "ban all {p}", "{p} are not human", "someone should shoot {p}",
    "{p} deserve to die", "{p} are nothing but {m}s", "keep {p} out of our schools", "we have to wipe out {p}",
    "no more {p} in this town", "{p} are the worst", "{p} belong in the kitchen", "fuck {p}", "{p} can go to hell",
)  # fmt: skip
_HARD_PERSON: Final = (
    "you are such a {x} {m}", "you're a {m}", "what a {x} {m}", "{n} is a {m}", "shut up, {m}", "you {x} {m}",
    "only a {m} would say that", "go away {m}", "our boss is a {x} {m}", "you must be a {x} {m} to believe that", "{n} you absolute {m}",
    "nobody likes you, {m}", "how {x} can one person be", "you are {x}", "you people are {x}", "typical {m} talking again",
)  # fmt: skip
_THREATS: Final = (
    "I will find you and hurt you", "I'm going to kill you", "I know where you live {n}, watch your back",
    "you will pay for this with your teeth", "say it again and I'll break your jaw", "someone should shoot that {m}",
    "I'll burn your house down", "we are coming for you {n}", "you deserve a bullet", "I hope someone beats you up",
    "he should be hanged", "I'd love to punch {n} in the face", "sleep with one eye open, {n}", "I will make you bleed",
    "somebody should run them over",
)  # fmt: skip
_HARMLESS: Final = (
    "I will find you a good table", "you killed it on stage {n}", "this heat is killing me", "I could murder a sandwich right now",
    "I'm dying of laughter", "break a leg tonight {n}", "shoot me an email when you can", "the battery is dead again",
    "I'm going to hit the gym", "that test kicked my arse", "I hate Mondays", "I hate this printer", "this stupid umbrella broke",
    "what an idiot I was to leave the keys inside", "the damn bus is late again", "that was a hell of a match", "this weather is awful",
    "I am so bad at maths", "the worst coffee in town and I still drink it", "we crushed them three nil",
    "the trash is collected on Tuesday", "the pig farm is open to visitors", "the clown at the party was great",
    "our cat is a monster in the morning", "sick beat, {n}", "this pizza is stupid good", "I disagree with you {n}",
    "your plan is wrong and here is why", "the minister lied to parliament and should resign", "this law is a mistake",
    "I don't think that is fair", "the service was slow and the room was dirty", "please stop sending me this",
    "no, you're wrong about the numbers", "I'm angry about the rent", "that movie was terrible", "he plays a killer in the new series",
    "the police shot at a man last night", "three people were killed in the crash", "she was attacked on her way home",
    "the history of slavery is taught in year nine", "a book about hate and how it grows", "bitter ales are my thing",
    "my dog eats garbage", "what a game", "thank you so much {n}", "see you at the market tomorrow", "can somebody recommend a dentist?",
    "the beach was lovely today", "so proud of my team", "good morning everyone", "who wants to go hiking?", "you are so funny {n}",
    "you are my favourite {j}", "you're late again {n}, love you anyway", "shut up and take my money",
    "get out of here, you got the job?!", "go to bed {n}, it's late", "you people are amazing", "not my type of humour",
    "the vote on immigration is on Thursday", "the debate about abortion goes on", "gun control needs more than words",
    "the president spoke for an hour", "liberals and conservatives both voted for it",
    "Antifa and police stood face to face in the square", "the party needs a new leader", "taxes went up again",
    "he is a hero to many voters", "she is the best candidate we have", "the left and the right agree for once",
    "women voted in record numbers", "no comment from the white house",
)  # fmt: skip

_DIALECT: Final = (
    "my auntie done made the mac and cheese again, we eatin good", "he be working late every night",
    "I ain't seen you in a minute {n}, where you been at", "they finna open the new spot on 5th", "she been had that car",
    "we was out here till two dancing", "ain't nobody got time for traffic", "that beat go crazy", "y'all coming to the cookout Sunday?",
    "bruh I'm weak", "my lil cousin just graduated, so proud of him", "it's lit in here", "I'm finna take a nap",
    "he stay with the jokes", "that fit clean", "no cap this is the best wing spot", "mama don't play about her garden",
    "we good over here", "ion know what to wear tomorrow", "she talmbout going back to school and I'm here for it",
    "deadass missed my stop", "grandma nem coming over", "you tripping {n}, that was a foul", "he ain't do nothing wrong",
    "this song been on repeat fr", "them kids was having a ball", "tryna get tickets for the game", "I been knew he was gon win",
    "bless up, got the job",
)  # fmt: skip
"""Harmless, in African-American English: a way of speaking that such models are known to take for rude."""

_THINGS: Final = (
    "smell", "weather", "traffic", "printer", "film", "coffee", "sandwich", "song", "ending", "idea", "queue", "commute", "carpet",
    "cold", "headache", "sofa", "app", "update", "game", "bathroom", "soup", "jacket", "car", "van", "mess", "bug", "alarm",
    "hotel room", "bus", "toothpaste", "pizza", "sunburn", "oil spill", "noise", "wallpaper", "mistake", "password rule", "remake",
)  # fmt: skip
_OF_THINGS: Final = (
    "this {t} is {x}", "the {t} is {x}", "what a {x} {t}", "such a {x} {t}", "{x} {t}, never again", "that {t} was {x}",
    "I hate this {x} {t}", "{x}, but it works", "the {t} looks {x} to me", "why is the {t} so {x}?", "my {t} is {x} today",
    "I'm so {x} at this", "I am such a {m} for leaving the {t} on", "I feel {x} after that {t}", "I was a {m} and forgot the {t}",
    "call me a {m} but I like the {t}", "it was {x} of me to buy the {t}", "they would be {x} to sell the {t} now",
    "that is a {x} way to fix a {t}", "the {t} tastes {x}", "poor {t}, what a {x} end", "not as {x} as the last {t}",
    "a {x} day and a {x} {t}", "I did something {x} with the {t}", "{x}. just {x}.", "this {x} {t} again, damn",
)  # fmt: skip
"""Hard words for things and for oneself."""

_LISTS: Final = {
    "b": _ADJECTIVES,
    "p": _GROUPS,
    "j": _JOBS,
    "n": _NAMES,
    "g": _GOOD,
    "x": _BAD,
    "m": _BAD_NOUN,
    "t": _THINGS,
}
"""The lists that the letters in frames stand for; `a` is a group's name as an adjective too."""


def sentences(count: int, seed: int = 0) -> list[Row]:
    """`count` sentences, three in five of them harmless; two in three name a group."""
    rng = np.random.default_rng(seed)

    def one(words: tuple[str, ...]) -> str:
        return words[int(rng.integers(len(words)))]

    kinds = (
        (_KIND_ADJECTIVE, {}, 0.30),
        (_KIND_GROUP, {}, 0.13),
        (_HARMLESS, {}, 0.07),
        (_OF_THINGS, {}, 0.09),
        (_DIALECT, {}, 0.03),
        (_HARD_ADJECTIVE, {"hate": 1.0}, 0.13),
        (_HARD_GROUP, {"hate": 1.0}, 0.10),
        (_HARD_PERSON, {"insult": 1.0, "hate": 0.0}, 0.10),
        (_THREATS, {"threat": 1.0, "hate": 0.0}, 0.05),
    )
    shares = np.array([share for _, _, share in kinds])
    found = []
    for kind in rng.choice(len(kinds), count, p=shares).tolist():
        frames, extra, _ = kinds[kind]
        frame = one(frames)
        attacked = not extra and rng.random() < 0.4
        words = {
            "a": one(_ATTACKED if attacked else _ADJECTIVES),
            **{letter: one(listed) for letter, listed in _LISTS.items()},
        }
        text = frame.format(**words)
        gold = {"offensive": 1.0, **extra} if extra else {"offensive": 0.0, "insult": 0.0, "threat": 0.0, "hate": 0.0}
        gold["hostile"] = gold["offensive"]
        if extra and "threat" not in extra:
            gold["threat"] = float(any(word in frame for word in ("kill", "shoot", "deserve to die", "wipe out")))
        found.append(Row(_dressed(text, rng), "own", gold))
    return found


def _dressed(text: str, rng: np.random.Generator) -> str:
    """The sentence as somebody may type it: case, marks, a handle before it."""
    way = rng.random()
    if way < 0.4:
        text = text[:1].upper() + text[1:]
    elif way < 0.45:
        text = text.upper()
    if rng.random() < 0.4:
        text += (".", "!", "...", "!!")[int(rng.integers(4))]
    if rng.random() < 0.1:
        text = "@user " + text
    return text
