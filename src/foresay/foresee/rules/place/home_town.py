"""Where the author lives or comes from, down to the town.

Why it matters: A town narrows down more than anything else: with a trade, an age or a child's school beside it, few people are left.
Who is touched: You, and those you live with.
Instead: Keep it, or name the region where you want to stay unknown.
Not meant: Trips, teams, news from a place, other people's towns. Streets and doors have their own rules.
Sources: Dou et al. 2024 (location); Staab et al. 2024; Sweeney 2000.
"""

import re

from foresay.foresee.guards import ABOUT_ME, capitals, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon.cities import CITIES
from foresay.foresee.scan.words import shape_of, tree_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_PLACE = r"(?P<where>(?!(?:hope|fear|peace|heaven|hell|harmony|denial|constant|january|february|march|april|may|june|july|august|september|october|november|december)\b)(?-i:[A-Z])[\w'-]{2,20}(?:\s+(?:(?:upon|on|de|of|the|la|le)\s+)?(?-i:[A-Z])[\w'-]{1,20}){0,2})(?![\w'-])"
_NOT_A_TOWN = r"(?!(?:\s+|')(?:street|road|avenue|lane|hospital|airport|university|time|mode|season|days?)\b)"


_SELF = lazy(r"\b(?:i|i'm|im|i've|i'd|me|my|we|we're|our|us)\b", re.IGNORECASE)
_CITY = lazy(rf"{tree_of(*CITIES)}", re.IGNORECASE)


def _of_self(hit: Hit) -> bool:
    return hit.in_sentence(_SELF)


def _generally(hit: Hit) -> str:
    where = hit.group("where")
    return hit.text.replace(where, "a town I like") if where else _CITY.sub("a town I like", hit.text, count=1)


RULE = Rule(
    id="home-town",
    family=Family.PLACE,
    headline="Tells the town you live in or come from",
    why="A town narrows down who somebody is more than anything else they tell.",
    short="the town you live in",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            rf"\b(?:i|we)\s+(?:\w{{3,9}}\s+)?(?:live|lived|rent|grew\s+up|settled|moved\s+back|have\s+lived|was\s+born|were\s+born|was\s+raised)\s+"
            rf"(?:here\s+)?(?:in|to|near|outside|just\s+outside|around)\s+(?:[a-z]{{3,9}}\s+)?{_PLACE}{_NOT_A_TOWN}",
            near=("live", "lived", "rent", "grew up", "settled", "moved back", "born", "raised"),
            beside=(shape_of(r"\b(?:in|to|near|outside|around)\b"),),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:i'?m|i\s+am|we're|we\s+are)\s+(?:originally\s+|actually\s+|also\s+|born\s+and\s+raised\s+|based\s+|living\s+)(?:in|from)\s+{_PLACE}{_NOT_A_TOWN}",
            near=("originally", "actually from", "also from", "actually in", "also in", "born and raised", "based", "living"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:living|life|growing\s+up|born\s+and\s+(?:raised|bred)|raised)\s+(?:here\s+)?(?:in|around)\s+{_PLACE}{_NOT_A_TOWN}",
            near=("living", "life in", "life here", "life around", "growing up", "born and raised", "born and bred", "raised"),
            confidence=0.62,
            confirm=_of_self,
        ),
        Pattern(
            rf"\b(?:here\s+in|my\s+(?:home\s*town|home\s+city|city|town)(?:,|\s+of|\s+is)|our\s+(?:flat|house|place)\s+in|my\s+(?:flat|house|place|apartment)\s+in)\s+{_PLACE}{_NOT_A_TOWN}",
            near=("here in", "hometown", "home town", "home city", "my city", "my town", "flat in", "house in", "place in", "apartment in"),
            confidence=0.7,
            confirm=_of_self,
        ),
        Pattern(
            rf"\b(?:(?:i|we)\s+(?:\w{{3,9}}\s+)?(?:live|lived|grew\s+up|settled|rent)\s+(?:here\s+)?in|(?:i\s+was\s+|was\s+)?(?:born|raised)\s+in|(?:now\s+|i'?m\s+|been\s+)living\s+in|growing\s+up\s+in|i'?m\s+(?:originally\s+)?from|i'?m\s+based\s+in|hailing\s+from|"
            rf"i\s+(?:come|hail)\s+from|(?:my|our)\s+(?:\w{{3,9}}\s+)?(?:flat|house|place|apartment|home|studio|office)\s+(?:here\s+)?in|moved\s+(?:back\s+)?to|my\s+corner\s+of\s+the\s+world,?(?:\s+in)?|down\s+here\s+in|over\s+here\s+in|"
            rf"here\s+(?:down\s+under\s+)?in)\s+(?:(?:sunny|rainy|old|good\s+old|beautiful|downtown|central|north|south|east|west)\s+)?(?:{tree_of(*CITIES)})(?!\s+(?:fans?|airport|for\s+(?:a|the)\s+(?:week\w*|day|holiday|conference)))",
            near=CITIES,
            beside=("live", "lived", "grew up", "settled", "rent", "born", "raised", "living", "growing up", "i'm", "im", "hailing from", "come from", "hail from", "flat", "house", "place", "apartment", "home",
                    "studio", "office", "moved to", "moved back to", "my corner", "here in", "here down"),
            confidence=0.75,
            confirm=_of_self,
        ),
        Pattern(
            rf"(?P<span>{tree_of(*CITIES)}(?:,\s+\w+(?:\s\w+)?)?,?\s+(?:is\s+)?my\s+(?:home\s*town|home\s+city|home|city|town))\b|\bmy\s+(?:home\s*town|home\s+city|home|city)(?:,|\s+is|\s+of)?\s+{tree_of(*CITIES)}",
            near=CITIES,
            beside=("my",),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?P<where>(?-i:[A-Z])[a-z'-]{3,18})\s+(?:native|born\s+and\s+bred|born\s+and\s+raised|local|resident)\s+here\b|"
            r"\bas\s+an?\s+(?P<span>(?-i:[A-Z])[a-z'-]{3,18}\s+(?:native|local|resident|lass|lad))\b",
            near=("native", "born and bred", "born and raised", "local", "resident", "lass", "lad"),
            confidence=0.78,
        ),
    ),
    guards=(*ABOUT_ME, someone_else, capitals),
    yields_to=("street-address", "home-locator", "moving-home", "quasi-combination"),
    remedies=(keep(), abstract(_generally, "Leave the town out", safe=False), cut_sentence()),
    fires=(
        "[I live in Hexham] and the bus comes when it likes",
        "[we grew up in Leith], the sea was grey and ours",
        "[I'm originally from Porto], so I judge your custard tarts",
        "my rain gauge [here in Bergen] has its own calendar 🌧️",
        "[my flat in Utrecht] is mostly stairs",
        "[Glasgow native here], it's pronounced how we say it",
        "[I was born in Gdansk] and learned to swim in the cold",
        "[I'm based in Lyon] these days",
        "[i was born in nagoya] and miss the festivals",
        "the market in [Durban, my hometown], sells everything twice",
    ),
    quiet=(
        "two days in Hexham and I know every bus",
        "my aunt lives in Porto",
        "we live in Hope",
        "I live in fear of the printer",
        "The band is originally from Leeds",
        "If I lived in Paris I would be poor and happy",
        "In the novel I live in London with a wolf",
        "I grew up in the nineties",
        "I live in Monday mode",
    ),
)  # fmt: skip
