"""A client of the author's employer, by name.

Why it matters: Who buys from whom, and what went wrong there, is the client's to tell; many contracts say so.
Who is touched: The client and the people who work there, your employer, you.
Instead: Say "a client", and leave out the place and the trouble.
Not meant: Case studies and announcements with a link, you as somebody's customer, customer service.
Sources: confidentiality and duty of fidelity (general); precedent: the client's city 2009.
"""

import re

from foresay.foresee.guards import denied, fiction, passed_on, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, ask
from foresay.model import Account, Audience, Author, Family, Severity

_NOT_A_CLIENT = frozenset(
    [
        "service",
        "services",
        "care",
        "support",
        "success",
        "satisfaction",
        "experience",
        "relations",
        "base",
        "list",
        "portal",
        "number",
        "id",
        "the",
        "and",
        "but",
        "just",
        "so",
        "is",
        "was",
        "no",
        "yes",
        "thank",
        "thanks",
        "please",
        "happy",
        "love",
        "great",
        "best",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "christmas",
        "easter",
        "i",
        "i'm",
        "i've",
        "i'll",
        "i'd",
        "it",
        "it's",
        "we",
        "we're",
        "he",
        "he's",
        "she",
        "she's",
        "they",
        "they're",
        "you",
        "you're",
        "there's",
        "what",
        "this",
        "that",
        "who",
        "with",
        "from",
        "for",
        "only",
        "day",
        "feedback",
        "review",
        "reviews",
        "appreciation",
        "centre",
        "center",
        "loyalty",
        "journey",
        "zero",
        "don",
    ]
)
_PUBLIC = lazy(r"https?://|\bcase\s+study\b|\b(?:congrat\w*|proud\s+to\s+announce|thank\s+you\s+to)\b", re.IGNORECASE)
_FIRM = r"(?P<who>(?-i:[A-Z][\w&'-]{1,30}(?:\s+(?:&\s+)?[A-Z][\w&'-]{1,30}){0,2}))"


def _is_a_name(hit: Hit) -> bool:
    who = hit.group("who")
    return (
        who.split()[0].casefold() not in _NOT_A_CLIENT
        and not hit.sentence.isupper()
        and who.casefold() not in map(str.casefold, hit.author.employers)
    )


def _said_in_public(hit: Hit) -> float:
    """Doubts what the client most likely agreed to: case studies, announcements, thanks."""
    return 0.3 if hit.in_text(_PUBLIC) else 1.0


def _unless_official(hit: Hit) -> Severity | None:
    return None if hit.scene.is_official else hit.severity


def _a_client(hit: Hit) -> str:
    return "it's a client of ours" if re.search(r"\s(?:is|was)\s", hit.text) else "a client"


RULE = Rule(
    id="customer-named",
    family=Family.WORK,
    headline="Names a client",
    why="Who your clients are and what they struggle with is theirs to tell, and the contract may say so.",
    short="a client by name",
    severity=Severity.HIGH,
    audiences=(Audience.CUSTOMERS, Audience.PARTNERS, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:my|our)\s+(?:(?:new|biggest|largest|oldest|favou?rite|worst|main)\s+)?(?:client|customer)(?P<comma>,)?\s+{_FIRM}(?(comma),?)",
            ("client", "customer"),
            0.75,
            confirm=_is_a_name,
        ),
        Pattern(
            rf"{_FIRM}(?:,\s+|\s+(?:is|was)\s+)(?:our|one\s+of\s+our|one\s+of\s+my|my)\s+(?:(?:new|biggest|largest|oldest|favou?rite|worst|main)\s+)?(?:clients?|customers?)\b(?!\s+(?:service|care|support|of\s+theirs))",
            ("client", "clients", "customer", "customers"),
            0.7,
            confirm=_is_a_name,
        ),
        Pattern(
            rf"\b(?:at|for|with)\s+(?P<span>{_FIRM})\s+(?:today\s+|all\s+(?:day|night|week)\s+|again\s+|,\s+)?(?:fixing|debugging|cleaning\s+up|sorting\s+out|repairing|patching|migrating|auditing|rescuing|untangling)\s+their\b",
            near=(
                "fixing",
                "debugging",
                "cleaning up",
                "sorting out",
                "repairing",
                "patching",
                "migrating",
                "auditing",
                "rescuing",
                "untangling",
            ),
            confidence=0.88,
            confirm=_is_a_name,
        ),
        Pattern(
            rf"\b(?:pitching|presenting|onboarding|invoicing)\s+(?:to\s+|for\s+)?(?P<span>{_FIRM})\s+(?:today|tomorrow|this\s+(?:morning|afternoon|week)|next\s+week|again|on\s+\w+day)\b",
            near=("pitching", "presenting", "onboarding", "invoicing"),
            confidence=0.8,
            confirm=_is_a_name,
        ),
    ),
    guards=(passed_on, quotation, reported, denied, fiction, _said_in_public),
    weigh=_unless_official,
    remedies=(abstract(_a_client, "Say “a client”"), ask("the client")),
    fires=(
        "long day at [Globex] fixing their outage",
        "[Our biggest client, Initech,] still runs on fax machines",
        "Why is [my client Umbrella Foods] paying in coins?",
        "[My client Tregear & Sons] still pays by cheque",
        "all day at [Tregear & Sons] fixing their tills",
        "[Globex is one of our clients] so I know how bad it gets",
        "wish me luck, pitching [Stark Dairy] tomorrow",
        "up all night with [Hooli] migrating their mail 🥱",
        Sample("the folks from [Vandelay, our new client], cannot read a spreadsheet", Author(employers=("Acme",))),
    ),
    quiet=(
        "I'm a client complaining about my bank",
        "our customer Service is open until nine",
        "Read the case study on Globex, our client: https://acme.test/globex",
        "my client wants it yesterday, as always",
        "At Easter we were fixing their roof",
        "OUR CLIENT THINKS CAPITALS ARE FREE",
        Sample("Our client Globex goes live today", account=Account(kind="official")),
        "In the film our client Bond pays with a Picasso",
    ),
)
