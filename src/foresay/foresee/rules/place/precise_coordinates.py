"""A point on the map: coordinates, what3words, a plus code, a live map link.

Why it matters: Five decimals are a doorstep. A machine can read them out of a million posts and join them with
everything else said there.
Who is touched: You, or whoever lives or works at that point.
Instead: Name the area, or send the point to the one person who needs it.
Not meant: Versions, prices, scores, and whole degrees that name a region.
Sources: California Civil Code 1798.140 (precise geolocation); open location code specification; what3words address
format.
"""

import re

from foresay.foresee.guards import IDENTIFIERS
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_words, mask, narrow
from foresay.model import Audience, Family, Severity

_NUMBERS = lazy(r"[-+]?[0-9]{1,3}\.[0-9]+")
_NOT_A_POINT = lazy(
    r"\b(?:eur|usd|gbp|jpy|btc|eth|price|bid|version|odds|ratio|rate|seed|loss|accuracy|f1|score|ci|p\s?[=<])\b|[$€£%]",
    re.IGNORECASE,
)


def _is_point(hit: Hit) -> bool:
    latitude, longitude = (float(number) for number in _NUMBERS.findall(hit.text)[:2])
    on_earth = abs(latitude) <= 90 and abs(longitude) <= 180 and (abs(latitude) > 0.01 or abs(longitude) > 0.01)
    return on_earth and not hit.in_sentence(_NOT_A_POINT)


def _mixed(hit: Hit) -> bool:
    return any(char.isdigit() for char in hit.text) and any(char.isalpha() for char in hit.text)


RULE = Rule(
    id="precise-coordinates",
    family=Family.PLACE,
    headline="Gives an exact point on the map",
    why="A point this exact is one doorstep, and machines collect it as easily as people read it.",
    short="an exact point on the map",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w.])[-+]?[0-9]{1,2}\.[0-9]{4,15}\s?°?\s?[NS]?\s?[,;/ ]\s?[-+]?[0-9]{1,3}\.[0-9]{4,15}"
            r"(?:\s?°?\s?[EW]\b)?(?![\w.]\w)",
            near=(shape(r"[0-9]\.[0-9]{4}"),),
            confidence=0.93,
            confirm=_is_point,
        ),
        Pattern(
            r"(?<!\w)[0-9]{1,2}\s?[°d]\s?[0-9]{1,2}\s?'\s?[0-9]{1,2}(?:\.[0-9]{1,4})?\s?(?:\"|"
            r"'')?\s?[NS][,;\s]{0,3}[0-9]{1,3}\s?[°d]\s?[0-9]{1,2}\s?'\s?[0-9]{1,2}(?:\.[0-9]{1,4})?\s?(?:\"|"
            r"'')?\s?[EWO]\b",
            near=(shape(r"[0-9][\s\x0b\x1c-\x1f]?'[\s\x0b\x1c-\x1f]?[0-9]"),),
            confidence=0.96,
        ),
        Pattern(
            r"(?<![\w:/])///[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}(?![\w.]\w)",
            near=(shape(r"///[a-z]"),),
            confidence=0.97,
        ),
        Pattern(
            r"(?<![\w+])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\w+])",
            near=(shape(r"[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2}"),),
            confidence=0.93,
            cased=True,
            confirm=_mixed,
        ),
        Pattern(
            r"(?<![\w+])[23456789CFGHJMPQRVWX]{4}\+[23456789CFGHJMPQRVWX]{2,3},?\s+[A-Z][a-z]{2,20}",
            near=(shape(r"[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2}"),),
            confidence=0.88,
            cased=True,
            confirm=_mixed,
        ),
        Pattern(
            r"\b(?:https?://)?(?:maps\.app\.goo\.gl/\w{5,40}|goo\.gl/maps/\w{5,40}|"
            r"(?:www\.)?google\.[a-z.]{2,6}/maps/[\w/+%.-]{0,120}@-?[0-9]{1,2}\.[0-9]{3,9},-?[0-9]{1,3}\.[0-9]{3,9}["
            r"\w,.]{0,20}|"
            r"maps\.apple\.com/\?[\w=&%.+-]{0,80}ll=-?[0-9]{1,2}\.[0-9]{3,9},-?[0-9]{1,3}\.[0-9]{3,9}|"
            r"what3words\.com/[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}|w3w\.co/[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}|"
            r"glympse\.com/\w{4,20})",
            near=(
                "maps.app.goo.gl*",
                "goo.gl/maps*",
                shape(r"google\.[a-z.]{2,6}/maps"),
                "maps.apple.com*",
                "what3words.com*",
                "w3w.co*",
                "glympse.com*",
            ),
            confidence=0.9,
        ),
    ),
    guards=IDENTIFIERS,
    remedies=(mask("(message me for the place)", "Put words in the place of the point"), narrow(), cut_words()),
    fires=(
        "meet here [51.50722,-0.1275] at noon",
        "treasure: [48.858370, 2.294481]",
        "lost my glove around [40°42'46\"N 74°00'22\"W]",
        "we are at [///filled.count.soap], bring spoons",
        "tent's by [9C3XGV2F+8X], blue one",
        "live map: [https://maps.app.goo.gl/Ab3dEfGh12345] come quick",
        "found it at [GV2F+8X Lisbon], second floor",
    ),
    quiet=(
        "version 51.5, -0.12 is out",
        "EUR 1.23456, 1.34567 at the close",
        "pi is 3.14159, e is 2.71828 , what a ratio",
        "it was 31° in the shade, 29° at night",
        "the answer is 42+7, roughly",
        "loss went from 0.69315 0.50122 after an epoch",
        "see http://example.org/docs for the map",
        "google maps told me to turn left into the lake",
        "0.00000, 0.00000 is where the buoy is not",
    ),
)
