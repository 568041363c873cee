"""The number of a payment card, or its security code.

Why it matters: A card number with its date is enough to pay in many places; with the code, nearly everywhere.
Who is touched: You, or the card's holder.
Instead: Talk to the bank through its own app; if a number is needed to tell two cards apart, the last four figures
do.
Not meant: Tracking, order and account numbers, which fail the check digit or belong to no brand.
Sources: ISO/IEC 7812-1; PCI DSS 4.0 requirement 3; Presidio CREDIT_CARD.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scan.validators import card_brand, digits_of, luhn
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask, rotate
from foresay.model import EVERYONE, Family, Severity

_CARD_TALK = lazy(
    r"\b(?:cards?|credit|debit|cc|visa|master\s?card|maestro|amex|american\s+express|discover|pan|cvv|cvc|"
    r"expir\w{0,4}|exp|valid\s+thru|karte|tarjeta|carte|carta|cart[aã]o|kaart|bankpas)\b",
    re.IGNORECASE,
)
_ELSE = lazy(
    r"\b(?:track\w{0,4}|order|parcel|shipment|imei|isbn|barcode|invoice|ticket|ups|fedex|usps|id)\b[^0-9\n]{0,16}$",
    re.IGNORECASE,
)


def _is_a_card(hit: Hit) -> bool:
    """The check digit, with a brand's range and usual length or, for any other, a word about cards nearby."""
    if not luhn(hit.text) or _ELSE.search(hit.before(30)):
        return False
    usual = card_brand(hit.text) not in ("", "maestro", "rupay") and 14 <= len(digits_of(hit.text)) <= 16
    return usual or _CARD_TALK.search(hit.before(60) + hit.sentence) is not None


_LONG = (shape(r"[0-9](?:[ -]?[0-9]){11}"),)

RULE = Rule(
    id="payment-card",
    family=Family.IDENTITY,
    headline="Gives out a payment card",
    why="The number on a card is enough to pay with it in many places.",
    short="a payment card",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    languages=(),
    patterns=(
        Pattern(r"(?<![\w.,/=+-])[1-9](?:[ -]?[0-9]){11,18}(?![\w/]|[.,-][0-9])", _LONG, 0.96, confirm=_is_a_card),
        Pattern(
            r"\b(?:cvv2?|cvc2?|csc|security\s+code\s+on\s+the\s+back|card\s+security\s+code)\b\W{0,3}(?:(?:number|"
            r"code|is|was|no)\W{1,2}){0,2}(?P<span>[0-9]{3,4})(?![\w.,]?[0-9])",
            near=("cvv", "cvv2", "cvc", "cvc2", "csc", "security code on the back", "card security code", "security"),
            confidence=0.9,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\bcard(?:\s+pin|'s\s+pin)\b\W{0,3}(?:(?:number|code|is|was|"
            r"no)\W{1,2}){0,2}(?P<span>[0-9]{4,6})(?![\w.,]?[0-9])",
            near=("card pin", "card's pin"),
            confidence=0.9,
        ),
        Pattern(
            rf"{any_form(local.CARD_CODE)}{local.IS}(?P<span>[0-9]{{3,4}})(?![\w.,]?[0-9])",
            near=near_words(local.CARD_CODE),
            beside=(shape(r"[0-9]{3}"),),
            confidence=0.9,
            severity=Severity.HIGH,
        ),
        Pattern(
            rf"{any_form(local.CARD_PIN)}{local.IS}(?P<span>[0-9]{{4,6}})(?![\w.,]?[0-9])",
            near=near_words(local.CARD_PIN),
            beside=(shape(r"[0-9]{3}"),),
            confidence=0.9,
        ),
    ),
    guards=(placeholder,),
    remedies=(
        mask("(card number left out)", "Leave the number out"),
        cut_sentence(),
        rotate("the card: the bank will send another"),
    ),
    fires=(
        "new card [4111 1111 1111 1111], now who takes my money",
        "charge it to [5500-0000-0000-0004] and be done",
        "my amex [371449635398431] was declined in front of everyone",
        "CVV is [837] if the machine asks",
        "they printed [6011000990139424] on the receipt!!",
        "his debit card, [4222222222222], fell behind the sofa",
        "Karte [3530 1113 3330 0000] gesperrt, wer kennt das",
        "le cryptogramme est [837]",
        "die PIN meiner Karte ist [4821]",
    ),
    quiet=(
        "tracking number 4111 1111 1111 1112 says Leipzig",
        "card ending in 1111 was charged twice",
        "order 5500000000000004 has not come",
        "1234567890123456 steps, or so it feels",
        "pi is 3.14159265358979, thank you",
        "the cvv field is broken on their site",
        "4000 0000 people, they said",
        "mi tarjeta no pasa, otra vez",
    ),
)
