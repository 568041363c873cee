"""Mocking or scolding the people the author serves at work.

Why it matters: Customers recognise themselves or take it personally, and no law about working conditions covers insults to them.
Who is touched: The customers, your employer, you.
Instead: Tell the day's story without making anyone small, or tell it to a colleague.
Not meant: A customer's own complaint, "customer service", kind or neutral tales from work.
Sources: precedents: the store greeter 2011, Preece v JD Wetherspoons, Virgin Atlantic crew; rights US-1 on abuse of customers.
"""

import re

from foresay.foresee.guards import condemned, denied, fiction, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MAYBE_STRONGLY, SCORN
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, narrow, reword
from foresay.model import Account, Audience, Family, Severity

_GUEST = r"(?:customers?|clients?|guests?|diners?|shoppers?|passengers?|callers?|tenants?|patients)"
_NEAR = (
    "customer",
    "customers",
    "client",
    "clients",
    "guest",
    "guests",
    "diner",
    "diners",
    "shopper",
    "shoppers",
    "passenger",
    "passengers",
    "caller",
    "callers",
    "tenant",
    "tenants",
    "patients",
)
_NOT_THE_DESK = r"(?!\s*(?:service|services|care|support|rep|reps|line|agent|agents|relations|id|number|satisfaction|base|experience))"
_PLACES = ("store", "shop", "work", "restaurant", "bar", "cafe", "desk", "till", "job", "line", "register")
_AT_PLACE = "|".join(_PLACES)
_AM_ONE = lazy(
    r"\b(?:i'm|i\s+am|i've\s+been|i\s+was|as)\s+(?:\w+\s+){0,3}(?:a|your|their|an?\s+\w+)\s+(?:\w+\s+)?(?:customer|client|guest|passenger)\b|\b(?:your|you|their|other|fellow)\s+(?:\w+\s+)?(?:customers?|clients?|guests?|passengers?)\b|"
    r"\bcustomer\s*s?(?:ervice|\s+service)\b|@\w+",
    re.IGNORECASE,
)


def _as_their_host(hit: Hit) -> float:
    """Doubts what a customer says about a company, or about other customers."""
    return 0.25 if hit.in_sentence(_AM_ONE) else 1.0


def _by_account(hit: Hit) -> Severity | None:
    return Severity.CRITICAL if hit.scene.is_official else hit.severity


RULE = Rule(
    id="customer-complaint",
    family=Family.WORK,
    headline="Speaks badly of customers",
    why="Customers may recognise themselves, and others may wonder how they are spoken of.",
    short="customers spoken of with contempt",
    severity=Severity.HIGH,
    audiences=(Audience.CUSTOMERS, Audience.EMPLOYER, Audience.STRANGERS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:dumb|stupid|idiot(?:ic)?|moron(?:ic)?|annoying|rude|entitled|cheap|disgusting|ignorant|fucking|bitchy|crazy|whiny|dumbass|asshole|brain-?dead|smelly|demanding)\s+(?:\w+\s+)?{_GUEST}\b{_NOT_THE_DESK}",
            near=_NEAR,
            confidence=0.78,
        ),
        Pattern(
            rf"\b(?:i|we)\s+(?:really\s+|fucking\s+|absolutely\s+|so\s+|all\s+)?(?:hate|despise|loathe|can't\s+stand|cant\s+stand)\s+(?:my\s+|our\s+|these\s+|all\s+(?:the\s+)?|the\s+)?{_GUEST}\b{_NOT_THE_DESK}",
            _NEAR,
            0.82,
        ),
        Pattern(
            rf"\b(?:our|my|the|these|most|all|some)\s+(?:\w+\s+)?{_GUEST}(?:\s+(?:are|is|were|was|can\s+be)|'re){MAYBE_STRONGLY}\s+{SCORN}",
            _NEAR,
            0.82,
        ),
        Pattern(
            rf"\b{_GUEST}(?:\s+(?:with|on|in|who|like)\s+\w+(?:\s+\w+)?)?\s+(?:should|need\s+to|ought\s+to|can\s+all|better)\s+(?:just\s+|all\s+)?(?:stay\s+(?:at\s+)?home|be\s+banned|shut\s+up|learn\s+to\s+read|be\s+(?:shot|slapped|thinned\s+out)|get\s+lost|die)\b",
            near=_NEAR,
            confidence=0.88,
        ),
        Pattern(
            rf"\b(?:some|this|another)\s+(?:\w+\s+)?(?:karen|old\s+hag|idiot|moron|asshole|arsehole|bitch|crackhead|cheapskate)\s+(?:just\s+)?(?:came\s+into|walked\s+into|in|at|called)\s+(?:my|our)\s+(?:{_AT_PLACE})\b",
            tuple(f"{whose} {place}" for whose in ("my", "our") for place in _PLACES),
            0.88,
        ),
    ),
    guards=(passed_on, quotation, condemned, denied, question, fiction, joking, _as_their_host),
    weigh=_by_account,
    remedies=(
        reword("It was a long day at work.", "Say how the day was, without them", sentence=True),
        cut_sentence(),
        narrow(),
    ),
    fires=(
        "[dumb client] call #4",
        "i swear [the customers are such idiots] on sundays",
        "[I hate customers] who pay in pennies",
        "Eight hours of [entitled guests] and cold soup",
        "[this karen just came into my store] and licked the counter",
        "[customers with prams should stay home] on Saturdays",
        Sample("[our customers are a nightmare] before noon", account=Account(kind="official")),
        "These [stupid passengers] can't find row 12 😤",
    ),
    quiet=(
        "I'm a client complaining, your agents are rude",
        "stupid customer service kept me on hold for an hour",
        "our customers are the best, cake for everyone",
        "@airline rude passengers all around me and no crew in sight",
        "the guests at the wedding were stunning",
        'she wrote "customers are idiots" on a napkin and lost her job',
        "As a customer I hate customers who push in",
        "I don't hate our customers, I hate the till",
        "In the sitcom episode the guests are morons and it works",
    ),
)
