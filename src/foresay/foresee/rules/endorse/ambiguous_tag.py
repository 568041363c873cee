"""A tag that is meant as a disclosure and that few readers understand.

Why it matters: "#sp" or "#partner" tells most people nothing; rules ask for words that anyone understands.
Who is touched: Readers, the brand, you.
Instead: Write "Ad" first.
Not meant: Posts that also say "ad" plainly, partners in life, art collaborations.
Sources: FTC letters to influencers Mar 2017; 16 CFR 255.0(f); UK CAP Code.
"""

import re

from foresay.foresee.guards import joking, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import reword
from foresay.model import Audience, Family, Severity

_PLAIN = lazy(
    r"(?<!\w)(?:#(?:ad|advert|advertisement|sponsored|paidad|paidpartnership|werbung|anzeige)\b|ad:|ad\s*[|-]|advert(?:isement)?:|paid\s+partnership|i\s+work\s+for)",
    re.IGNORECASE,
)
_LIFE = lazy(
    r"\b(?:husband|wife|boyfriend|girlfriend|love\s+of\s+my\s+life|wedding|anniversary|dating|artist|drawing|art|music|track|beat|song|producer|remix|feature|research|paper|university|peace|united\s+nations|charity|nonprofit|school|police|dance\s+partner|gym\s+partner|crime)\b|#art\b|#music\b",
    re.IGNORECASE,
)
_SELLS = lazy(
    r"@\w{2,30}|\b(?:love|loving|obsessed|best|favou?rite|try|new|use|using|skin|hair|serum|makeup|cream|outfit|wearing|shoes|drink|snack|app|brand|discount|shop|link\s+in\s+bio|available|out\s+now)\b",
    re.IGNORECASE,
)


def _unclear(hit: Hit) -> bool:
    return not hit.in_text(_PLAIN)


def _sells(hit: Hit) -> bool:
    return _unclear(hit) and hit.in_text(_SELLS) and not hit.in_text(_LIFE)


RULE = Rule(
    id="ambiguous-tag",
    family=Family.ENDORSE,
    headline="Hides an ad behind a tag few people know",
    why="Most readers do not know what the tag means, and the rules ask for words that anyone understands.",
    short="an ad under an unclear tag",
    severity=Severity.LOW,
    audiences=(Audience.CUSTOMERS, Audience.PRESS),
    languages=(),
    duty="Clear disclosure of advertising: in the United States 16 CFR 255.0(f), in Britain the CAP Code",
    patterns=(
        Pattern(
            r"(?<![\w#])#(?:sp|spon|sponsor|spons|sponsorship|aff|affiliate|afflink|affiliatelink|prgift|gifting)\b",
            (
                "#sp",
                "#spon",
                "#sponsor",
                "#spons",
                "#sponsorship",
                "#aff",
                "#affiliate",
                "#afflink",
                "#affiliatelink",
                "#prgift",
                "#gifting",
            ),
            0.85,
            confirm=_unclear,
        ),
        Pattern(
            r"(?<![\w#])#(?:collab|ambassador|brandambassador|partner|partnered|ee|brandpartner|[a-z]{3,20}(?:ambassador|partner))\b",
            (
                "#collab",
                "#ambassador",
                "#brandambassador",
                "#partner",
                "#partnered",
                "#ee",
                "#brandpartner",
                "/#[a-zA-Z]{3,20}(ambassador|partner)/",
            ),
            0.75,
            confirm=_sells,
        ),
    ),
    guards=(quotation, joking),
    remedies=(reword("#ad", "Write “#ad”"),),
    fires=(
        "[#collab] best serum I ever tried",
        "Morning glow thanks to @lumskin [#sp]",
        "These shoes though 😍 [#spon] #ootd",
        "so happy to wear @runfast again [#ambassador]",
        "[#brandpartner] new drink, who dis",
        "Link in bio for the pan. [#aff]",
        "using @brewista all week [#brewistapartner]",
    ),
    quiet=(
        "#ad at the start, then #collab with my favourite brand",
        "ten years with this one #partner #anniversary wedding cake",
        "New track out #collab with DJ Bread, music all night",
        "Ad: morning glow thanks to @lumskin #sp",
        "the #spontaneous trip was the best",
        "#sport is my favourite",
        "learning to #collaborate",
    ),
)
