"""Numbers and addresses that are made up on purpose, or meant to be public."""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_PLACEHOLDER = lazy(
    r"example\.(?:com|org|net)|@example|\btest@|user@domain|foo@bar|@domain\.|"
    r"your(?:name|[-_ ]?email|[-_ ]?key|[-_ ]?token|[-_ ]?password)|"
    r"x{4,}|(?<![0-9])(?:0{6,}|1{6,}|9{6,})(?![0-9])|123-?45-?6789|078-?05-?1120|\b555-?01[0-9]{2}\b|\b192\.0\.2\.|\b198\.51\.100\.|\b203\.0\.113\.|"
    r"<[a-z_ -]+>|changeme|placeholder|dummy|\bfake\b|lorem",
    re.IGNORECASE,
)
_SAMPLE_TALK = lazy(
    r"\b(?:placeholder|dummy|sample|for\s+example|e\.g\.|test\s+(?:card|number|data|account)|tutorial|documentation)\b",
    re.IGNORECASE,
)
_BUSINESS = lazy(
    r"\b(?:press|media|sales|info|support|contact|office|bookings?|hello|enquiries|inquiries|admin|jobs|careers|hr|newsroom|service|help|team|shop|"
    r"orders|reservations|events|noreply|no-reply)@|\b(?:our\s+(?:office|shop|store|helpline|hotline|switchboard|reception)|customer\s+(?:service|support|care)|"
    r"helpline|hotline|switchboard|box\s+office|reservations?|opening\s+hours|open\s+(?:daily|mon|from|until|till)|toll[-\s]?free|visit\s+us|(?:call|ring|phone|message|e-?mail)\s+us|"
    r"(?:shop|order|booking|ticket)s?\s+line|pop\s+in(?:to)?|free\s+quote|to\s+(?:book|order|reserve)|"
    r"for\s+(?:bookings?|tickets|press|media\s+enquiries|enquiries|inquiries|more\s+information|info)|rsvp\s+to)\b",
    re.IGNORECASE,
)


def placeholder(hit: Hit) -> float:
    """Silences data made up for examples (example.com, 555-01xx, documentation networks, xxxx)."""
    if _PLACEHOLDER.search(hit.text):
        return 0.0
    return 0.4 if hit.in_sentence(_SAMPLE_TALK) else 1.0


def business_contact(hit: Hit) -> float:
    """Doubts an address or number that a business publishes on purpose."""
    return 0.3 if hit.in_sentence(_BUSINESS) else 1.0


_APPEAL = lazy(
    r"\b(?:donat\w{1,5}|donativos|fundrais\w{1,5}|volunteers?|relief|victims?|evacuees?|shelters?|drop(?:ped)?\s+off|charity|appeal|foundation|"
    r"emergency|sheriff\w{0,2}|police|missing|rescue|congress|senat\w{2,4}|white\s+house|embassy|ministry|council|campaign)\b",
    re.IGNORECASE,
)


def appeal(hit: Hit) -> float:
    """Doubts an address or number that is passed on so that many can use it: donations, rescue, a call to an office."""
    return 0.3 if hit.in_sentence(_APPEAL) else 1.0
