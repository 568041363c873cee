"""An account at a bank: IBAN, sort code and account number, routing number.

Why it matters: With it money can be taken by direct debit, and letters to the bank sound as if they came from the
holder.
Who is touched: You, or the account's holder.
Instead: Send it to the one who pays; for a collection use a page made for it.
Not meant: Accounts that a charity or a firm publishes so that people can pay into them; order and customer numbers.
Sources: ISO 13616 and the SWIFT IBAN registry; ABA routing numbers; Vocalink modulus checking; Presidio IBAN_CODE,
US_BANK_NUMBER.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.validators import aba_routing, digits_of, iban
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask, narrow
from foresay.model import Audience, Family, Severity, Visibility

_GIVE = lazy(
    r"\b(?:donat\w{1,5}|charity|fundrais\w{1,5}|appeal|spenden?\w{0,8}|relief|foundation|verein|e\.\s?v\.|"
    r"non-?profit|dons?|don\s+par|donaci[oó]n|invoice|"
    r"our\s+account|registered\s+charity|victims?|earthquake|flood|wildfires?|contribut\w{1,5})\b",
    re.IGNORECASE,
)


def _weigh(hit: Hit) -> Severity:
    """An account that collects for others is meant to be known."""
    return Severity.INFO if hit.in_text(_GIVE) else hit.severity


def _is_an_account(hit: Hit) -> bool:
    digits = digits_of(hit.text)
    return len(set(digits)) > 2 and not re.match(r"(?:19|20)[0-9]{2}$", digits)


RULE = Rule(
    id="bank-account",
    family=Family.IDENTITY,
    headline="Gives out a bank account",
    why="Others can set up payments from it, and sound like you when they ring the bank.",
    short="a bank account",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w/=.-])[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?!\w)",
            near=(shape(r"\b[a-z]{2}[0-9]{2}[ -]?[a-z0-9]{4}[ -]?[a-z0-9]{4}"),),
            confidence=0.98,
            confirm=lambda hit: iban(hit.text),
        ),
        Pattern(
            r"\bsort\s?code\b[^0-9\n]{0,16}(?P<span>[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b(?:[^0-9\n]{1,30}[0-9]{8}\b)?)",
            near=("sort code", "sortcode"),
            confidence=0.94,
        ),
        Pattern(
            r"\brouting\b(?:\s+(?:and\s+account\s+)?(?:number|no|num|nr|#|"
            r"transit\s+number)s?\b)?[^0-9\n]{0,12}(?P<span>[0-9]{9})(?![\w-])",
            near=("routing",),
            confidence=0.95,
            confirm=lambda hit: aba_routing(hit.text),
        ),
        Pattern(
            r"\b(?:bank\s+(?:account|acct)|savings\s+account|checking\s+account|current\s+account|"
            r"giro\s+account)\b(?:\s+(?:number|no|num|nr|#)\b\.?)?(?:\s+(?:is|was))?\s?[:#=]?\s?"
            r"(?P<span>(?<!\w)[0-9]{6,17})(?![\w,.-]?[0-9])",
            near=(
                "bank account",
                "bank acct",
                "savings account",
                "checking account",
                "current account",
                "giro account",
            ),
            confidence=0.93,
            confirm=_is_an_account,
        ),
        Pattern(
            r"\b(?:account|acct|a/c|acc)\s+(?:number|no|num|nr|#)\.?(?:\s+(?:is|"
            r"was))?\s?[:#=]?\s?(?P<span>(?<!\w)[0-9]{7,17})(?![\w,.-]?[0-9])",
            near=(
                "account number",
                "account no",
                "account num",
                "account nr",
                "account #",
                "acct number",
                "acct no",
                "acct num",
                "acct nr",
                "acct #",
                "a/c number",
                "a/c no",
                "a/c num",
                "a/c nr",
                "a/c #",
                "acc number",
                "acc no",
                "acc num",
                "acc nr",
                "acc #",
            ),
            confidence=0.8,
            confirm=_is_an_account,
        ),
    ),
    guards=(placeholder,),
    weigh=_weigh,
    remedies=(
        mask("(account on request)", "Give it to those who pay"),
        narrow(Visibility.DIRECT, "Send it to the one who needs it"),
    ),
    fires=(
        "IBAN [DE89 3704 0044 0532 0130 00], you know what for",
        "pay me back, lads: [GB82WEST12345698765432]",
        "sort code [20-45-77] and the rest by DM",
        "direct deposit goes to routing number [061000104], I read it out on the bus",
        "my bank account number is [3847283911] apparently everyone can see it",
        "Geld bitte auf [AT61 1904 3002 3457 3201] überweisen, danke!",
        "savings account: [70872490], untouched since June",
    ),
    quiet=(
        "IBAN DE89 3704 0044 0532 0130 01 fails the check",
        "my account number of followers is 12",
        "my account was hacked in 2019",
        "routing the cable took 123456789 steps",
        "Sort code by date, then by name",
        "GB82 is the bus I take, EX1234567890 the parcel",
        "account manager, 10 years",
    ),
)
