"""Children, brothers and sisters, being a parent: who is in the author's family.

Why it matters: Family facts are pieces of a puzzle: how many children, which ages, who looks after whom. Employers read them too.
Who is touched: You and your family.
Instead: Keep it, or say less where strangers read along.
Not meant: Other people's families, stories, kids as a figure of speech. A child by name has its own rule.
Sources: Dou et al. 2024 (family); Kekulluoglu et al. 2020; Equality and Human Rights Commission, Pregnancy and maternity (care for children as a
ground of unequal treatment).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, keep
from foresay.model import Audience, Family, Severity

_CHILDREN = r"(?:sons?|daughters?|kids?|children|boys|girls|twins|triplets|toddlers?|teenagers?|little\s+ones?|grandkids|grandchildren|stepkids|stepchildren)"
_CHILDREN_NEAR = ("son", "sons", "daughter", "daughters", "kid", "kids", "children", "boys", "girls", "twins", "triplets", "toddler", "toddlers", "teenager", "teenagers",
                  "little one", "little ones", "grandkids", "grandchildren", "stepkids", "stepchildren")  # fmt: skip
_COUNT = r"(?:[1-9]|one|two|three|four|five|six|seven)"

RULE = Rule(
    id="family-facts",
    family=Family.LIFE,
    headline="Tells who is in your family",
    why="How many children, which ages, who looks after whom: pieces that add up to a picture of your home.",
    short="who is in your family",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:{_COUNT}|two\s+(?:little|small|grown)|youngest|oldest|eldest|middle|only|adult|teenage|newborn|[1-9]{{1,2}}\s?-?(?:year|month|week)s?-?\s?old)\s+{_CHILDREN}\b",
            near=_CHILDREN_NEAR,
            beside=("my", "our"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i|we)(?:'ve|\s+have|\s+got|'ve\s+got|\s+had)\s+(?:got\s+)?{_COUNT}\s+(?:\w{{3,10}}\s+)?(?:{_CHILDREN}|brothers?|sisters?|siblings)\b",
            near=(*_CHILDREN_NEAR, "brother", "brothers", "sister", "sisters", "siblings"),
            beside=(shape_of(r"\b(?:i|we)(?:'ve|\s+have|\s+got|\s+had)\b"),),
            confidence=0.87,
        ),
        Pattern(
            rf"\b(?:as|being|i'?m|i\s+am|we're)\s+(?:an?\s+|the\s+)?(?:\w{{3,9}}\s+)?(?:(?:single|working|new|first[-\s]time|stay[-\s]at[-\s]home|full[-\s]time)\s+"
            rf"(?:mum|mom|mother|mama|dad|father|parent)|(?:mum|mom|mother|mama|dad|father|parent)\s+(?:of|to)\s+(?:{_COUNT}|twins|a\s+\w+)|only\s+child|"
            rf"(?:youngest|eldest|oldest|middle)\s+of\s+{_COUNT}|grandmother|grandfather|grandma|grandpa|granny|grandad|foster\s+(?:parent|mum|mom|dad|carer))\b",
            near=("mum", "mom", "mother", "mama", "dad", "father", "parent", "only child", "youngest", "eldest", "oldest", "middle", "grandmother", "grandfather", "grandma",
                  "grandpa", "granny", "grandad", "foster carer"),
            beside=(shape_of(r"\b(?:as|being|i'?m|i\s+am|we're)\b"),),
            confidence=0.83,
        ),
        Pattern(
            r"\b(?:since|when|before|after|until|now\s+that|once)\s+(?:i|we)\s+(?:became|had|adopted|got)\s+(?:(?:a|our|my)\s+(?:first\s+|second\s+|little\s+)?)?"
            r"(?:kids?|children|baby|babies|parents?|mums?|moms?|mothers?|dads?|fathers?|son|daughter|twins|grandparents?)\b",
            near=("became", "adopted", "had", "got"),
            beside=("kid", "kids", "children", "baby", "babies", "parent", "parents", "mum", "mums", "mom", "moms", "mother", "mothers", "dad", "dads", "father", "fathers", "son",
                    "daughter", "twins", "grandparent", "grandparents"),
            confidence=0.78,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("child-routine", "minor-named", "pregnancy-fertility", "third-party-health", "bereavement"),
    remedies=(keep(), cut_sentence()),
    fires=(
        "[My two kids] have eaten the advent calendar, all of it",
        "[I have three brothers] and one bathroom shaped us",
        "[as a single dad] I have opinions on plaits",
        "[I'm a mum of four], the washing machine is my colleague",
        "[Being an only child] I learned chess from a computer 🙂",
        "[since we had twins] I sleep in instalments",
        "found [our youngest daughter] asleep in the laundry basket",
        "[im the youngest of six], I never chose the channel",
    ),
    quiet=(
        "The council has three children's playgrounds to repair",
        "My friend has two kids and a drum kit",
        "these kids today and their tiny phones",
        "I'm not a dad, I just dress like one",
        "If I had three sons I'd buy a bus",
        "In the novel I'm a mother of four in a lighthouse",
        "the boys won 3-1 on Saturday",
        "oh boy, my two left feet",
    ),
)  # fmt: skip
