"""A post, or a good part of it, in capital letters; at work also rows of exclamation marks.

Why it matters: Readers hear shouting, and screen readers may spell capitals out letter by letter.
Who is touched: Nobody; it is about how you come across.
Instead: Say it in ordinary letters, and let the words be strong.
Not meant: Names made of capitals (NASA), hashtags, titles of one or two words.
Sources: Hutto and Gilbert 2014 (VADER: capitals and punctuation as intensity).
"""

import re

from foresay.foresee.guards import quotation
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import keep, reword
from foresay.model import Account, Audience, Author, Family, Severity

_COMMON = lazy(
    r"\b(?:A|AM|AND|ANY|ARE|BE|BUT|CAN|DO|EVER|FOR|GET|GO|HAVE|HE|HOW|I|I'M|IM|IN|IS|IT|IT'S|JUST|LIKE|ME|MY|NEVER|NO|NOT|NOW|OF|ON|OUR|OUT|SHE|SO|STOP|"
    r"THAT|THE|THEY|THIS|TO|UP|WAS|WE|WHAT|WHO|WHY|WILL|WITH|YOU|YOUR|YOU'RE)\b"
)
_I = lazy(r"\bi(?='|\b)")


def _is_speech(hit: Hit) -> bool:
    """Words, not a row of names and abbreviations."""
    words = re.findall(r"[A-Z']{2,}", hit.text)
    return len(_COMMON.findall(hit.text)) >= 2 and sum(map(len, words)) >= 14


def _at_work(hit: Hit) -> bool:
    return hit.scene.is_official or hit.author.speaks_for_employer


def _calm(hit: Hit) -> str:
    """The same words in ordinary letters."""
    low = _I.sub("I", hit.text.lower())
    start = hit.scene.sentence(hit.start)[0]
    return low[:1].upper() + low[1:] if start == hit.start else low


RULE = Rule(
    id="shouting",
    family=Family.TONE,
    headline="Reads as shouting",
    why="Readers hear a raised voice, and some screen readers spell capitals out letter by letter.",
    short="it reads as shouting",
    severity=Severity.LOW,
    audiences=(Audience.CUSTOMERS,),
    touches="nobody",
    weigh=lambda hit: Severity.LOW if _at_work(hit) or hit.scene.account_names_employer else Severity.INFO,
    patterns=(
        Pattern(
            r"(?<![\w#@'])(?-i:[A-Z][A-Z']{0,20}(?:[ ,.!?-]{1,3}[A-Z][A-Z']{0,20}){4,40})(?![\w'])[!?]{0,20}",
            near=(shape(r"(?-i:[A-Z'](?:[ ,.!?-]{1,3}[A-Z][A-Z']*){3}[ ,.!?-]{1,3}[A-Z])"),),
            confidence=0.85,
            cased=True,
            confirm=_is_speech,
        ),
        Pattern(r"\w(?P<span>[!?]{4,60})", near=(shape(r"[!?]{4}"),), confidence=0.8, confirm=_at_work),
    ),
    guards=(quotation,),
    remedies=(reword(_calm, "Say it in ordinary letters"), keep()),
    fires=(
        "[THIS IS A JOKE AND YOU ALL KNOW IT!!!!]",
        "Dear council, [I HAVE BEEN WAITING SINCE MAY FOR THIS BIN]",
        "[WHY IS NOBODY ANSWERING THE PHONE?]",
        "ok listen [STOP PUTTING PINEAPPLE ON IT] thank you",
        Sample("Doors open at noon[!!!!!]", said_as="work"),
        "[I'M NOT MAD, I'M JUST TIRED OF IT] ok",
        Sample(
            "[WE ARE OPEN TODAY AND ALL WEEK]",
            Author(employers=("Brisk Cargo",)),
            account=Account("@brisk", "", kind="official"),
        ),
    ),
    quiet=(
        "NASA, ESA and JAXA will share the data",
        "IKEA BILLY KALLAX MALM HEMNES POANG, the whole van",
        "HAPPY BIRTHDAY!!!!",
        "The USB, HDMI, DVI, VGA and LAN ports are on the back",
        "I said NO to the second helping",
        "LOL WTF",
        "#THISISTHEONE",
    ),
)
