"""Praise for something that was given, lent or paid for, without a plain word about it.

Why it matters: Readers weigh praise by who paid; advertising rules ask for it in plain view, beside the praise.
Who is touched: Readers, the brand, you.
Instead: Put "Ad" or "gift from" and the brand first.
Not meant: Things you bought, presents from friends, shops advertising their own codes from their own account.
Sources: 16 CFR 255.5; Lord and Taylor 2015, Warner Bros. 2016, Teami 2020; UK CAP Code.
"""

import re

from foresay.foresee.guards import denied, joking, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, disclose
from foresay.model import Account, Audience, Family, Severity

_SAYS_SO = lazy(
    r"(?<!\w)#?\b(?:ad|advert|advertisement|sponsored|paid\s+partnership|paid\s+promotion|disclosure|gifted|pr\s+gift|prgift|pr\s+product|adgifted|gift\s+from)\b(?!\s*(?:free|blocker|agency|campaign))",
    re.IGNORECASE,
)
_FRIEND = lazy(
    r"\b(?:mum|mom|dad|nan|gran|friend|bestie|boyfriend|girlfriend|husband|wife|hubby|sister|brother|aunt|uncle|neighbou?r|santa|secret\s+santa|birthday|christmas|anniversary|colleague|landlord)\b",
    re.IGNORECASE,
)


_SERVICE = lazy(
    r"\b(?:flight|gate|refund|customer\s+service|app\s+(?:crash|keeps)|subscription|error|still\s+waiting|fix)\b|^rt\s+@",
    re.IGNORECASE,
)


_MY_WARES = lazy(
    r"\b(?:off|in|on|at|for|from)\s+(?:(?:all|any|everything)\s+(?:in\s+|of\s+)?)?(?:my|our)\s+(?:(?:new|own|latest|first|little|online|debut)\s+){0,2}"
    r"(?:books?|e-?books?|novels?|shop|store|etsy|prints?|courses?|albums?|patterns?|zines?|comics?|candles|paintings|pottery|workshops?)\b",
    re.IGNORECASE,
)


def _not_said(hit: Hit) -> bool:
    return not hit.in_text(_SAYS_SO)


def _from_a_friend(hit: Hit) -> float:
    """Doubts presents from people one knows."""
    return 0.2 if hit.in_text(_FRIEND) else 1.0


def _own_wares(hit: Hit) -> float:
    """Doubts codes for what the author makes and sells."""
    return 0.2 if hit.in_sentence(_MY_WARES) else 1.0


def _not_a_reply(hit: Hit) -> float:
    """Doubts replies to a company, which are mostly complaints and thanks for service."""
    return 0.4 if (hit.scene.text.startswith("@") and hit.start > 0) or hit.in_text(_SERVICE) else 1.0


def _by_account(hit: Hit) -> Severity | None:
    return None if hit.scene.is_official else hit.severity


RULE = Rule(
    id="undisclosed-gift",
    family=Family.ENDORSE,
    headline="Praises something you were given or paid for, without saying so",
    why="Readers weigh praise by who paid for it, and the rules ask you to say it in plain view.",
    short="a gift or payment left unsaid",
    severity=Severity.MEDIUM,
    audiences=(Audience.CUSTOMERS, Audience.PRESS),
    touches="both",
    duty="Disclosure of gifts and payment: in the United States 16 CFR 255.5, in Britain the CAP Code",
    patterns=(
        Pattern(
            r"\b(?:use|using|with|enter|grab|apply)\s+(?:my\s+(?:discount\s+|promo\s+|referral\s+|affiliate\s+|coupon\s+)?|(?:the\s+|discount\s+|promo\s+|coupon\s+)?)code:?\s+(?:\"|')?(?=[a-z0-9]{0,14}[0-9])[a-z][a-z0-9]{3,14}\b",
            near=("code", "code:"),
            confidence=0.75,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:my|use\s+my|with\s+my)\s+(?:\w+\s+)?(?:discount|promo|referral|affiliate|coupon)\s+(?:code|link)\b",
            ("discount", "promo", "referral", "affiliate", "coupon"),
            0.88,
            confirm=_not_said,
        ),
        Pattern(
            r"(?P<who>@\w{2,30}|<brand>|\bthe\s+(?:lovely\s+)?(?:people|team|folks)\s+(?:at|from)\s+@?\w{2,30})\s+(?:kindly\s+|so\s+kindly\s+|very\s+kindly\s+|just\s+)?(?:sent|gave|gifted|shipped|mailed|lent)\s+(?:me|us)\s+(?:\w+\s+)?(?:a|an|the|this|these|some|their|free|two|their)\b(?!\s+(?:\w+\s+)?(?:shout|call|e-?mail|message|dm|ticket|link|deal|reply|code|refund|voucher|bill|notification|text|survey|letter|subscription|error|hard\s+time|headache|ride|lift|discount|chance|great\s+time))".replace(
                "<brand>|", ""
            ),
            near=(
                "sent me",
                "sent us",
                "gave me",
                "gave us",
                "gifted me",
                "gifted us",
                "shipped me",
                "shipped us",
                "mailed me",
                "mailed us",
                "lent me",
                "lent us",
            ),
            confidence=0.8,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:thanks|thank\s+you|thx|ty|cheers|shout-?out)\s+(?:so\s+much\s+|again\s+)?(?:to\s+)?@\w{2,30}\s+for\s+(?:(?:sending|gifting|giving)\s+(?:me|us|over)|letting\s+me\s+(?:try|test)|inviting|hosting|the\s+(?:free\s+)?(?:pr\s+)?(?:package|goodies|freebies|samples?|free\s+\w+|products?|treats|swag))\b",
            (
                "for sending",
                "for gifting",
                "for giving",
                "for letting",
                "for inviting",
                "for hosting",
                "for the pr*",
                "for the free*",
                "for the package",
                "for the goodies",
                "for the sample",
                "for the samples",
                "for the product",
                "for the products",
                "for the treats",
                "for the swag",
            ),
            0.78,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:free\s+(?:product|sample|pair|bottle|night|stay|meal|copy)|(?:product|sample|pair|stay)\s+for\s+free)\s+in\s+(?:exchange|return)\s+for\b",
            ("in exchange for", "in return for"),
            0.9,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:pr|press)\s+(?:package|box|haul|mail|parcel|sample)s?\s+(?:from|by|arrived|just|day|today)\b",
            (
                "package",
                "packages",
                "box",
                "boxs",
                "haul",
                "hauls",
                "mail",
                "mails",
                "parcel",
                "parcels",
                "sample",
                "samples",
            ),
            0.82,
            confirm=_not_said,
        ),
    ),
    guards=(quotation, denied, question, joking, _from_a_friend, _own_wares, _not_a_reply),
    weigh=_by_account,
    remedies=(disclose("Ad:", "Begin with “Ad”"), cut_sentence()),
    fires=(
        "loving my new @lum pan, [use code JO15] for fifteen percent off",
        "[@glowbar kindly sent me the] serum and wow, my skin",
        "Best night of the year. [Thank you @hotelsol for hosting] us!",
        "New knives! [my discount code] is in the comments",
        "[PR package from] three brands today, I am a lucky girl",
        "Got a [free pair in exchange for] a few honest words about these boots",
        "[the lovely people at Brewista sent me a] kettle and I can't stop boiling things",
    ),
    quiet=(
        "bought my own pan and I love it",
        "Ad: loving my new @lum pan, use code JO15",
        "#ad @glowbar sent me the serum and wow",
        "My sister sent me the socks, thank you @kate for sending them",
        Sample("Use code SAVE10 at the till until Sunday", account=Account(kind="official")),
        "Use code AUTUMN15 for 15% off my novel until Friday.",
        "The entry code is 4711, mind the step",
        "Gifted: @glowbar sent me this serum",
        "use code blocks in markdown, please",
        "does anyone have a code for the gate",
    ),
)
