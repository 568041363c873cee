"""A pet by its name: dear to say, and the answer to a common security question.

Why it matters: Pets' names are in passwords and are asked for when one was forgotten. Friends of an unnamed account know them too.
Who is touched: You.
Instead: Keep it, and choose other answers to security questions.
Not meant: Famous animals, other people's pets, pets without a name, brands.
Sources: Dou et al. 2024 (pet); Bonneau et al. 2015, Secrets, Lies, and Account Recovery.
"""

from foresay.foresee.guards import ABOUT_ME, capitals, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_PET = r"(?:dog|cat|puppy|pup|kitten|rabbit|bunny|hamster|guinea\s+pig|parrot|budgie|horse|pony|tortoise|turtle|goldfish|ferret|gecko|lizard|snake|chicken|hen|goat|donkey|greyhound|"\
       r"labrador|lab|poodle|dachshund|terrier|spaniel|collie|retriever|husky|corgi|beagle|pug|whippet|tabby)"  # fmt: skip
_PETS = ("dog", "cat", "puppy", "pup", "kitten", "rabbit", "bunny", "hamster", "guinea pig", "parrot", "budgie", "horse", "pony", "tortoise", "turtle", "goldfish", "ferret",
         "gecko", "lizard", "snake", "chicken", "hen", "goat", "donkey", "greyhound", "labrador", "lab", "poodle", "dachshund", "terrier", "spaniel", "collie", "retriever",
         "husky", "corgi", "beagle", "pug", "whippet", "tabby")  # fmt: skip
_NAME = r"(?P<who>(?-i:[A-Z])[a-z'-]{1,14}(?:\s+(?-i:[A-Z])[a-z'-]{1,14})?)"


def _without_name(hit: Hit) -> str:
    return (
        hit.text[: hit.text.rindex(hit.group("who"))]
        .rstrip(" ,(")
        .removesuffix(" called")
        .removesuffix(" named")
        .removesuffix("'s name is")
    )


RULE = Rule(
    id="pet-name",
    family=Family.IDENTITY,
    headline="Tells your pet's name",
    why="Pets' names are asked for when a password was forgotten, and many passwords are made of them.",
    short="your pet's name",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:\w{{2,10}}\s+){{0,2}}?{_PET}(?:,?\s+(?:is\s+)?(?:called|named)|'s\s+name\s+is|,)?\s+{_NAME}\b(?!\s+(?:food|house|person|people|show|video|park))",
            near=_PETS,
            beside=("my", "our"),
            confidence=0.82,
        ),
        Pattern(
            rf"\b{_NAME},?\s+(?:is\s+)?(?:my|our)\s+(?:\w{{2,10}}\s+){{0,2}}?{_PET}\b(?=\s*(?:[,.!?]|$|and\b|who\b|has\b|is\b|ate\b|died\b))",
            near=_PETS,
            beside=("my", "our"),
            confidence=0.75,
        ),
    ),
    guards=(*ABOUT_ME, someone_else, capitals),
    yields_to=("security-answer",),
    remedies=(keep("Keep it, and use another answer for your accounts"), abstract(_without_name, "Leave the name out", safe=False), cut_sentence()),
    fires=(
        "[my dog Biscuit] has opinions about the postman",
        "[our cat is called Miso] and she is not salty",
        "[Pepper, our old greyhound], sleeps on my coat",
        "meet [my rescue dog, Waffle] 🐶",
        "[My tortoise's name is Turbo], obviously",
        "bath night for [our puppy Nori]",
    ),
    quiet=(
        "my dog ate the remote",
        "her cat Miso is a menace",
        "Snoopy is everybody's favourite dog",
        "my dog is a Labrador",
        "If I get a dog I'll call it Biscuit",
        "In the novel my dog Rex solves the crime",
        "MY DOG ATE MY SHOES AGAIN",
        "I took my dog. He hated it",
    ),
)  # fmt: skip
