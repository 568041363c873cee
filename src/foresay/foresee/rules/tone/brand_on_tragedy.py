"""Sells something on the back of a disaster.

Why it matters: It makes readers think of profit from grief; screenshots of such posts are kept for years as bad examples.
Who is touched: Those hurt, and whoever stands behind the name.
Instead: Wait; if you can help, say how, without a price.
Not meant: Relief, donations and shelter; flash-flood sales of the furniture kind; safety news.
Sources: the precedent class of newsjacking (sale posts under hashtags of storms and protests; general knowledge).
"""

import re

from foresay.foresee.guards import countered, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay
from foresay.model import Audience, Family, Severity

_DISASTER = r"(?:#?(?:storm|hurricane|typhoon|earthquake|tsunami|wildfires?|flooding|floods|blackout|riots?|uprising|shooting|bombing|ukraine|aurora|sandy|katrina|harvey|irma|lockdown|pandemic)(?:\s?\w{0,12})?)"
_SALE = r"(?:[0-9]{1,2}\s?%\s+off|(?:promo|discount|voucher)\s+code|free\s+shipping|flash\s+sale|(?:summer|spring|autumn|winter|storm)\s+sale|sale\s+(?:now\s+on|ends|starts)|shop\s+now|our\s+new\s+(?:spring|summer|autumn|winter)?\s?collection|buy\s+one\s+get\s+one|order\s+now|stock\s+up\s+and\s+save|great\s+deals?)"
_SALE_NEAR = (
    "% off", "promo code", "discount code", "voucher code", "free shipping", "flash sale", "summer sale", "spring sale", "autumn sale", "winter sale", "storm sale", "sale now on",
    "sale ends", "sale starts", "shop now", "our new", "buy one get one", "order now", "stock up and save", "great deal", "great deals",
)  # fmt: skip
_NEAR = (
    "storm*", "hurricane*", "typhoon*", "earthquake*", "tsunami*", "wildfire*", "flooding*", "floods*", "blackout*", "riot*", "uprising*", "shooting*",
    "bombing*", "ukraine*", "aurora*", "sandy*", "katrina*", "harvey*", "irma*", "lockdown*", "pandemic*", "victims",
)  # fmt: skip
_RELIEF = lazy(
    r"\b(?:donat\w+|relief|proceeds|fundrais\w+|charity|shelter|free\s+(?:meals|water|of\s+charge)|volunteers?|helpline|all\s+profits?|red\s+cross|brainstorm\w*)\b",
    re.IGNORECASE,
)


def _no_relief(hit: Hit) -> bool:
    return not hit.in_text(_RELIEF)


RULE = Rule(
    id="brand-on-tragedy",
    family=Family.TONE,
    headline="Sells something on the back of a disaster",
    why="Readers may see profit from other people's trouble, and such posts are kept as bad examples for years.",
    short="selling on the back of a disaster",
    severity=Severity.HIGH,
    audiences=(Audience.PRESS, Audience.CUSTOMERS),
    touches="them",
    patterns=(
        Pattern(
            rf"(?<!\w){_DISASTER}[^\n]{{0,80}}?(?<!\w){_SALE}(?!\w)",
            near=_NEAR,
            confidence=0.75,
            confirm=_no_relief,
            beside=_SALE_NEAR,
        ),
        Pattern(
            rf"(?<!\w){_SALE}(?!\w)[^\n]{{0,80}}?(?<!\w)#?(?:hurricane|typhoon|earthquake|tsunami|wildfires?|flooding|floods|riots|uprising|shooting|bombing|sandy|katrina|victims)\b",
            near=_NEAR,
            confidence=0.75,
            confirm=_no_relief,
            beside=_SALE_NEAR,
        ),
    ),
    guards=(quotation, countered),
    remedies=(cut_sentence(), delay("the worst is over")),
    fires=(
        "[#Storm sale, 20% off] all lamps today",
        "Stuck indoors in the [hurricane? Free shipping] till midnight",
        "[20% off everything while the wildfires] keep you in",
        "[riots in town? Order now], we still deliver",
        "Millions are in [uprising in Cairo. Rumour is they heard our new spring collection] is online",
        "[Earthquake special: 15% off] mattresses that do not shake",
    ),
    quiet=(
        "Free water and beds at the hall for everyone hit by the storm",
        "All proceeds of the 20% off sale go to hurricane relief",
        "Flash sale on Friday, bring a trolley",
        "20% off brainstorming sessions with our team",
        "The earthquake closed our shop, we reopen on Monday",
        "Power is off after the storm in the valley",
    ),
)
