"""A booking reference, a ticket number, the code of a voucher or gift card.

Why it matters: With a booking reference and a name, anyone can change the flight, see the passport data and cancel
the way home; a voucher is spent by whoever types it first.
Who is touched: You and those who travel with you.
Instead: Post the view, and the boarding pass after the trip, cut to shreds.
Not meant: Airport codes, public discount codes, flight numbers, orders of the day.
Sources: HIPAA Safe Harbor (any unique number); IATA Resolution 792 (bar coded boarding pass); K. Nohl and N.
Nikodijević, 33C3 2016, on PNR.
"""

import re

from foresay.foresee.guards import fiction, placeholder
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scene import Hit
from foresay.foresee.ways import delay, mask
from foresay.model import Audience, Family, Severity


def _is_a_reference(hit: Hit) -> bool:
    """Capitals and figures mixed, or six capitals that are no English word people shout."""
    text = re.sub(r"[^A-Za-z0-9]", "", hit.text)
    return bool(re.search(r"[0-9]", text)) and (bool(re.search(r"[A-Z]", text)) or len(text) >= 8)


RULE = Rule(
    id="ticket-barcode",
    family=Family.SECRET,
    headline="Gives out a booking or ticket code",
    why="With it and a name others can change or cancel the trip, or use the ticket or voucher first.",
    short="a booking or ticket code",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS,),
    patterns=(
        Pattern(
            r"\b(?:pnr|booking\s+(?:reference|ref|code|number|no)|record\s+locator|reservation\s+(?:code|number|no)|"
            r"confirmation\s+(?:code|number|no)|e-?ticket(?:\s+(?:number|no))?|"
            r"boarding\s+pass(?:\s+(?:number|no|code))?|ticket\s+(?:number|no|code)|check-?in\s+code)\b(?:\s+(?:is|"
            r"was))?\.?\s?[:#=]?\s?(?P<span>(?-i:(?<!\w)[A-Z0-9]{5,8}|[0-9]{3}-?[0-9]{10}|"
            r"[A-Z]{2,4}-?[0-9]{5,10})(?![\w-]))",
            near=(
                "pnr",
                "booking reference",
                "booking ref",
                "booking code",
                "booking number",
                "booking no",
                "record locator",
                "reservation code",
                "reservation number",
                "reservation no",
                "confirmation code",
                "confirmation number",
                "confirmation no",
                "e-ticket",
                "eticket",
                "boarding pass",
                "ticket number",
                "ticket no",
                "ticket code",
                "check-in code",
                "checkin code",
            ),
            confidence=0.9,
            confirm=_is_a_reference,
        ),
        Pattern(
            r"\b(?:gift\s?card|voucher|amazon\s+card|itunes\s+card|steam\s+card|google\s+play\s+card)(?:\s+(?:code|"
            r"number|no|key))?(?:\s+(?:is|was))?\s?[:#=]?\s?"
            r"(?P<span>(?-i:(?<!\w)[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,6}){2,4}|[0-9]{16,19}|"
            r"(?=[A-Z]{0,14}[0-9])[A-Z0-9]{13,16})(?![\w-]))",
            near=(
                "gift card*",
                "giftcard*",
                "voucher*",
                "amazon card*",
                "itunes card*",
                "steam card*",
                "google play card*",
            ),
            confidence=0.85,
            confirm=_is_a_reference,
        ),
        Pattern(
            r"(?<!\w)(?-i:M1[A-Z]{2,20}/[A-Z ]{2,20} {1,12}E?[A-Z0-9]{6,7} [A-Z]{6}[A-Z0-9]{2,3} ?[0-9]{3,5})",
            near=("m1*",),
            confidence=0.95,
        ),
    ),
    guards=(placeholder, fiction),
    languages=(),
    remedies=(mask("(code left out)", "Leave the code out"), delay("you are back")),
    yields_to=("payment-card",),
    fires=(
        "PNR [K7QF2M], off to Rome!",
        "Booking reference: [X4TR9P] and nobody at the desk",
        "confirmation code [HM4K2ZQ8] if the host reads this",
        "e-ticket [220-2481937465] lets me on, they say",
        "gift card code [AB3K-9ZQ2-MX41-T7YV], first come",
        "my boarding pass number [Z8LQ3N] says seat 30F",
        "record locator [5YB7TD], changed twice already",
    ),
    quiet=(
        "landed at FCO, code of the day: gelato",
        "use voucher SPRING20 for 20 % off",
        "BA2490 leaves on Tuesday",
        "ticket number sold so far: 12000",
        "booking number one hits since 1999",
        "the confirmation code never came",
        "PNR stands for passenger name record",
    ),
)
