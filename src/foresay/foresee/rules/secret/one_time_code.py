"""A code that proves who you are, once: by text message, by app, or kept for recovery.

Why it matters: Those who try to get into an account need exactly this code, and recovery codes stay good for years.
Who is touched: You.
Instead: Tell that a code came; nobody who helps you needs it.
Not meant: Discount codes, post codes, dial codes, scores, steps, source code.
Sources: NIST SP 800-63B section 5.1.3; FTC consumer advice on verification codes.
"""

import re

from foresay.foresee.guards import fiction, placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask, rotate
from foresay.model import Audience, Family, Severity

_OTHER_CODE = lazy(
    r"\b(?:discount|promo|voucher|coupon|zip|post|postal|area|country|dial|sort|source|product|friend|invite|"
    r"referral|switch|creator|morse|dress|bar|qr|"
    r"error|status|http|colou?r|hex|swift|game|room|lobby|map|island|save|off)\b",
    re.IGNORECASE,
)


def _opens_an_account(hit: Hit) -> bool:
    digits = re.sub(r"[^0-9]", "", hit.text)
    return not hit.in_sentence(_OTHER_CODE) and not re.fullmatch(r"(?:19|20)[0-9]{2}", digits)


_KIND = (
    r"(?:verification|security|log-?in|sign-?in|one-?time|otp|2fa|mfa|two-?factor|confirmation|authenticat(?:ion|"
    r"or)|auth|recovery|backup|activation|"
    r"unlock|sms|whatsapp|google|bank|paypal|apple|instagram|facebook|telegram|pass)"
)

RULE = Rule(
    id="one-time-code",
    family=Family.SECRET,
    headline="Gives out a code that lets others in",
    why="People who try to take over accounts ask for just this code; a recovery code stays good for years.",
    short="a code that lets others in",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            rf"\b{_KIND}\s+(?:code|pin|otp)s?\b(?:\s+(?:is|was|for\s+\w{{2,16}}\s+is|"
            rf"are))?\s?[:=-]?\s?(?P<span>(?:g-)?[0-9]{{3}}[ -]?[0-9]{{1,5}}(?:[ -][0-9]{{4}})?)(?![\w%.,-]?[0-9])",
            near=("code", "codes", "pin", "pins", "otp", "otps"),
            confidence=0.92,
            confirm=_opens_an_account,
        ),
        Pattern(
            r"\b(?:my|the|your)\s+(?:code|otp|2fa|passcode)\s+(?:is|"
            r"was)\s?:?\s?(?P<span>(?:g-)?[0-9]{3}[ -]?[0-9]{1,5})(?![\w%.,-]?[0-9])",
            near=("code", "otp", "2fa", "passcode"),
            confidence=0.84,
            confirm=_opens_an_account,
        ),
        Pattern(
            r"(?<![\w-])(?P<span>(?:g-)?[0-9]{6}|g-[0-9]{4,8})\s+is\s+(?:my|your|the)\s+(?:\w{2,16}\s+){0,2}(?:code|"
            r"otp|passcode)\b",
            near=("code", "otp", "passcode"),
            confidence=0.95,
        ),
        Pattern(
            r"\botp\s?[:=]?\s?(?P<span>[0-9]{4,8})(?![\w%.,-]?[0-9])",
            near=("otp", shape(r"\botp[0-9]")),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:recovery|backup)\s+codes?\b[^0-9a-z]{0,4}(?:(?:is|are|was|"
            r"were)[^0-9a-z]{0,4})?(?P<span>[0-9a-z]{4,6}-[0-9a-z]{4,6}(?:[,\s]{1,2}[0-9a-z]{4,6}-[0-9a-z]{4,6})"
            r"{0,10})\b",
            near=("recovery code", "recovery codes", "backup code", "backup codes"),
            confidence=0.92,
            confirm=lambda hit: re.search(r"[0-9]", hit.text) is not None,
        ),
        Pattern(
            rf"{any_form(local.CODE)}{local.IS}(?P<span>(?:g-)?[0-9]{{3}}[ -]?[0-9]{{1,5}})(?![\w%.,-]?[0-9])",
            near=near_words(local.CODE),
            beside=(shape(r"[0-9]{3}"),),
            confidence=0.88,
            confirm=_opens_an_account,
        ),
    ),
    guards=(placeholder, fiction),
    remedies=(mask("(code left out)", "Leave the code out"), rotate("the code: ask for a new one")),
    fires=(
        "my code is [482913] lol why does it keep texting me",
        "verification code: [204 817], is this a scam?",
        "[739104] is your Chirper code, it says, but I asked for nothing",
        "they called and I read them the OTP [5528]",
        "backup codes: [8f2k-91mz], taped to my desk",
        "Google code [G-401927] came at 3 am",
        "the bank pin was [8841] on a sticky note",
        "mi código de verificación es [482913]",
        "Sicherheitscode: [482913], was soll das",
    ),
    quiet=(
        "482913 steps today",
        "discount code is 204817, ends Sunday",
        "my code is 200 lines long",
        "the dress code is black",
        "area code is 4155 something",
        "error code: 404404 again",
        "pin code for the room in the game is 482913",
        "the otp ship is real",
        "code promo : 482913",
        "el código postal es 28014",
    ),
)
