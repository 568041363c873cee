"""A telephone number that someone could dial.

Why it matters: A number reaches you at any hour, leads to your name in other people's address books and to your
accounts, and cannot easily be changed.
Who is touched: You, or the person whose number it is.
Instead: Ask people to message you; give the number in the conversation.
Not meant: Order and tracking numbers, dates, scores, prices, helplines and switchboards, numbers made for films.
Sources: ITU-T E.164; NANPA; Ofcom numbering plan; Presidio PHONE_NUMBER; Dou et al. 2024 (contact).
"""

import re

from foresay.foresee.guards import IDENTIFIERS, appeal, business_contact
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scan.validators import digits_of, e164, freephone, invented_phone, nanp
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask, narrow
from foresay.model import Audience, Family, Severity, Visibility

_NOT_DIALLED = lazy(
    r"(?:\b(?:order|tracking|case|ref(?:erence)?|ticket|invoice|isbn|issn|serial|account|acct|policy|claim|member|"
    r"booking|confirmation|sku|item|"
    r"model|part|version|patent|lat|lon|coordinates?|ssn|security|routing|card|insurance|licen[cs]e|passport|imei|"
    r"parcel|id|vat|code|kvk|"
    r"charity|episode|issue|article|bug|nhs|tax)\b[^0-9\n]{0,18}|[$€£¥#]\s?|\b(?:usd|eur|gbp|rs)\.?\s?)$",
    re.IGNORECASE,
)
_DATE = lazy(
    r"[0-9]{1,2}[./ -][0-9]{1,2}[./ -](?:19|20)[0-9]{2}(?![0-9])|(?:19|"
    r"20)[0-9]{2}\s?[./-]\s?(?:[0-9]{1,2}[./-][0-9]{1,2}|(?:19|20)[0-9]{2})"
)


_TRADE = lazy(
    r"\b(?:spa|massage|tickets?|(?:pre-?\s?)?orders?|party|drinks?|specials|events?|repairs?|deals?|sale|salon|"
    r"clinic|contact\s+us|text\s+(?:them\s+to\s+)?us|"
    r"call\s+us|our\s+(?:phone|team|line)|hurricane\w{0,12}|flood\w{0,5}|damage|help\s+(?:those|is)|psychic|"
    r"interviews?|media|travel\s+advice|"
    r"citizens?|members|vote|bill|quote|free\s+estimate)\b",
    re.IGNORECASE,
)
_OFFICES = lazy(r"\(?202\)?[ .-](?:22[45]|456)[ .-]")  # Congress and the White House


def _of_a_trade(hit: Hit) -> float:
    """Doubts a number that a business or an office seems to give out."""
    return 0.5 if hit.in_text(_TRADE) else 1.0


def _can_be_dialled(hit: Hit) -> bool:
    digits = digits_of(hit.text)
    if (
        digits in ("1234567890", "0123456789")
        or _OFFICES.match(hit.text)
        or re.fullmatch(r"[0-9]+(?:\.[0-9]+){3}", hit.text)
    ):
        return False
    if len(set(digits)) < 3 or invented_phone(hit.text) or freephone(hit.text) or _DATE.match(hit.text.lstrip("+( ")):
        return False
    before = hit.scene.text[max(0, hit.start - 30) : hit.start]
    return not _NOT_DIALLED.search(before) and not re.match(
        r"\s?(?:%|[$€£]|km\b|kg\b|views|followers|people)", hit.after(12)
    )


def _is_international(hit: Hit) -> bool:
    return e164(re.split(r"(?i)\s?(?:x|ext)", hit.text)[0]) and _can_be_dialled(hit)


def _is_american(hit: Hit) -> bool:
    return nanp(re.split(r"(?i)\s?(?:x|ext)", hit.text)[0]) and _can_be_dialled(hit)


_NOT_DIALLED_ELSEWHERE = lazy(local.NO_CALL, re.IGNORECASE)
_TRADE_ELSEWHERE = lazy(local.TRADE, re.IGNORECASE)


def _is_somebodys(hit: Hit) -> bool:
    """Seven figures or more that somebody could dial, with no word beside them of an order, a count or a shop."""
    if len(digits_of(hit.text)) < 7 or not _can_be_dialled(hit):
        return False
    return not hit.in_sentence(_NOT_DIALLED_ELSEWHERE) and not hit.in_sentence(_TRADE_ELSEWHERE)


_SEVEN_DIGITS = (shape(r"[0-9](?:[ ()./-]{0,3}[0-9]){6}"),)
_EXT = r"(?:\s?(?:x|ext\.?)\s?[0-9]{1,5})?"
_ALONE = r"(?<![\w.,:$€£#/=+@%-])"
_END = r"(?![\w/@]|[.,:-][0-9])"
_CALL = (
    r"\b(?:(?:tele)?phone|tel|telefon|tfno|mobile|mobil|cell(?:phone)?|handy|m[oó]vil|portable|fax|whats\s?app|sms|"
    r"landline|desk|"
    r"(?:call|text|ring|phone|reach|dial|buzz|message|tel|bell)\s+(?:me|us|him|her|them|my\s+\w{2,12})|"
    r"(?:my|her|his|their|our|the|mom'?s|mum'?s|dad'?s)\s+(?:\w{2,10}\s+)?(?:number|num|digits|cell|phone|line)|"
    r"phone\s+no|tel\s+no)\b"
)

RULE = Rule(
    id="phone-number",
    family=Family.IDENTITY,
    headline="Gives out a phone number",
    why="A number can be called by anyone at any hour, leads to names and accounts, and is hard to change.",
    short="a phone number",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            rf"(?<![\w+])(?:\+|00[ .-]?) ?[1-9](?:[ ()./-]{{0,3}}[0-9]){{6,14}}{_EXT}{_END}",
            _SEVEN_DIGITS,
            0.93,
            confirm=_is_international,
        ),
        Pattern(
            rf"{_ALONE}(?:1[ .-]?)?(?:\([2-9][0-9]{{2}}\)[ .-]?|"
            rf"[2-9][0-9]{{2}}[ .-])[2-9][0-9]{{2}}[ .-][0-9]{{4}}{_EXT}{_END}",
            _SEVEN_DIGITS,
            0.88,
            confirm=_is_american,
        ),
        Pattern(
            rf"{_ALONE}(?:\(0[1-9][0-9]{{0,3}}\) ?[0-9]{{2,4}}|"
            rf"0[1-9][0-9]{{0,3}}[ ./-]{{1,3}}[0-9]{{2,4}})(?:[ ./-]{{0,2}}[0-9]){{4,7}}{_END}",
            _SEVEN_DIGITS,
            0.82,
            confirm=lambda hit: 9 <= len(digits_of(hit.text)) <= 12 and _can_be_dialled(hit),
        ),
        Pattern(
            rf"{_ALONE}\([1-9][0-9]{{1,3}}\) ?[0-9]{{3,5}}[ -][0-9]{{4}}{_END}",
            _SEVEN_DIGITS,
            0.75,
            confirm=_can_be_dialled,
        ),
        Pattern(rf"{_ALONE}07[0-9]{{9}}{_END}", _SEVEN_DIGITS, 0.85, confirm=_can_be_dialled),
        Pattern(
            rf"{_CALL}[^0-9\n]{{0,24}}?\n?(?P<span>(?<![\w.$€£#/=])(?:\+|"
            rf"\()?[0-9](?:[ ()./-]{{0,3}}[0-9]){{6,13}}{_EXT}){_END}",
            _SEVEN_DIGITS,
            0.88,
            confirm=_can_be_dialled,
        ),
        Pattern(
            rf"{_ALONE}(?P<span>\(?[0-9](?:[ ()./-]{{0,3}}[0-9]){{6,13}}{_EXT})\s?[-\u2013(,]?\s?(?:office|fax|"
            rf"mobile|cell|landline|whatsapp)\b",
            _SEVEN_DIGITS,
            0.85,
            confirm=_can_be_dialled,
        ),
        Pattern(
            rf"{any_form(local.CALL)}{local.IS}(?P<span>(?<![\w.$€£#/=])(?:\+|\()?[0-9](?:[ ()./-]{{0,3}}[0-9]){{6,13}}){_END}",
            near=near_words(local.CALL),
            beside=_SEVEN_DIGITS,
            confidence=0.86,
            confirm=_is_somebodys,
        ),
        Pattern(
            rf"{_ALONE}0[67][0-9]{{8}}{_END}",
            _SEVEN_DIGITS,
            0.7,
            confirm=_is_somebodys,
            languages=("fr", "nl"),
        ),
        Pattern(
            rf"{_ALONE}01[567][0-9][ /-]?[0-9]{{7,8}}{_END}",
            _SEVEN_DIGITS,
            0.7,
            confirm=_is_somebodys,
            languages=("de",),
        ),
        Pattern(
            rf"{_ALONE}(?:[67][0-9]{{2}}[ .-][0-9]{{3}}[ .-][0-9]{{3}}|[67][0-9]{{2}}(?:[ .-][0-9]{{2}}){{3}}){_END}",
            _SEVEN_DIGITS,
            0.7,
            confirm=_is_somebodys,
            languages=("es",),
        ),
        Pattern(
            rf"{_ALONE}(?:9[1236][0-9] [0-9]{{3}} [0-9]{{3}}|\(?[1-9][0-9]\)? 9[0-9]{{4}}[ -][0-9]{{4}}){_END}",
            _SEVEN_DIGITS,
            0.75,
            confirm=_is_somebodys,
            languages=("pt",),
        ),
        Pattern(
            rf"{_ALONE}3[2-9][0-9][ .-]?[0-9]{{3}}[ .-]?[0-9]{{4}}{_END}",
            _SEVEN_DIGITS,
            0.65,
            confirm=_is_somebodys,
            languages=("it",),
        ),
    ),
    guards=(*IDENTIFIERS, business_contact, appeal, _of_a_trade),
    remedies=(
        mask("(number on request)", "Give it to those who ask"),
        narrow(Visibility.DIRECT, "Send it to the one who needs it"),
    ),
    yields_to=(
        "payment-card",
        "bank-account",
        "national-id",
        "medical-record-number",
        "network-id",
        "ticket-barcode",
        "third-party-contact",
    ),
    fires=(
        "call me on [(212) 555-8734] if you see the dog",
        "Lost my contacts, text me your names: [07700 900461]",
        "new number, who dis: [+44 7700 900 318]",
        "ring me tonight, [020 7946 0518], any time after 8",
        "Meine Nummer ist neu: [030 / 23125 418]",
        "whatsapp only pls [+33 6 39 98 41 27] 🙏",
        "my cell is [212-555-6620 ext 12], good luck with that",
        "tfno: [612 345 987], por las tardes",
        "mum's phone is [8464 2071] until we sort the sim",
        "07 in front? yes: [07700900882]",
        "llámame al [612 34 59 87]",
        "chiamami al [3331234567]",
        "bel me op [0612345687]",
    ),
    quiet=(
        "order no 4155550132 is still not here",
        "the best years were 2019-2024 and 2011-2015",
        "lost 3-2, then 1-0, then 4-4, then 2-1",
        "Our helpline 0800 123 4567 is open daily",
        "It cost $415 555 0132? no, forty",
        "call 212-555-0147, like they say in films",
        "ISBN 978 3 16 148410 0, out on 12.03.2024",
        "10 000 000 people, 4 500 000 homes",
        "ticket #2125558734 closed",
        "the customer service line is 212 555 8734",
        "Pedido 612345987 enviado",
        "Son 612 345 987 habitantes en total",
    ),
)
