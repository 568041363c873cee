"""A product, date or project that is not public yet.

Why it matters: One post is enough to end a secret; rivals, reporters and partners read it before your colleagues do.
Who is touched: You, your team, and partners who were promised silence.
Instead: Wait for the launch and share the official post, or talk about the work without the thing.
Not meant: What is already out, rumours about other companies, your own hobby projects, unreleased songs by artists you like.
Sources: Defend Trade Secrets Act (general); precedent: the Macs on the loading dock 2003.
"""

import re

from foresay.foresee.guards import fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MONTH, WEEKDAY
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, delay, refer, reword
from foresay.model import Account, Audience, Author, EmployerKind, Family, Severity

_SOON = rf"(?:(?:in|on|this|next|early|mid|late)\s+)?(?:{MONTH}|{WEEKDAY}|week|month|quarter|year|q[1-4]|spring|summer|autumn|fall|winter|soon|tomorrow)\b"
_THING = r"(?:product|feature|app|update|model|device|phone|console|collection|version|release|prototype|launch|platform|drug|service|menu)"
_JOBS = lazy(r"\b(?:lay-?offs?|redundanc(?:y|ies)|job\s+cuts|hiring\s+freeze|sackings|closures?)\b", re.IGNORECASE)
_ARTICLE = lazy(r"\b(?:the|our|my|a|an|this|that|new)\s*$", re.IGNORECASE)


def _by_author(hit: Hit) -> Severity | None:
    if hit.severity == Severity.CRITICAL:
        return hit.severity
    if hit.scene.is_official or hit.author.speaks_for_employer:
        return Severity.MEDIUM
    return Severity.LOW if hit.author.employer_kind == EmployerKind.SELF else hit.severity


def _no_jobs(hit: Hit) -> bool:
    """Leaves jobs that go to the rule for them (headcount): no good thing is coming there."""
    return not hit.in_sentence(_JOBS)


def _own_capitals(hit: Hit) -> bool:
    """Counts a codename only as the author writes it: Heron the project, not a heron on the pond."""
    return " ".join(hit.text.split()) in hit.author.codenames


def _unnamed(hit: Hit) -> str:
    """The codename replaced by something anyone may know; other words are left as they are."""
    if hit.text.casefold() not in {word.casefold() for word in hit.author.codenames}:
        return hit.text
    return "project" if _ARTICLE.search(hit.before()) else "my project"


_DEV = Author(employers=("Harbour Labs",), products=("Tide Planner",), codenames=("Bluebird", "Project Kelp"))

RULE = Rule(
    id="unreleased-product",
    family=Family.WORK,
    headline="Tells about something that is not public yet",
    why="A secret is over with one post, and those who were promised silence will ask who told.",
    short="something not announced yet",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.PARTNERS, Audience.PRESS),
    patterns=(
        Pattern(r"<codename>", ("<codename>",), 0.9, confirm=_own_capitals, severity=Severity.CRITICAL),
        Pattern(
            rf"<product>(?:\s+(?:v\.?\s?)?[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?|\s+pro|\s+app)?\s+(?:(?:finally\s+|secretly\s+|probably\s+)?(?:ships|launches|drops|lands|comes\s+out|goes\s+live|arrives)|"
            rf"(?:is|will\s+be|gets)\s+(?:shipping|launching|coming(?:\s+out)?|out|released|announced|replaced|scrapped|killed\s+off|discontinued))\s+{_SOON}",
            near=("<product>",),
            confidence=0.8,
        ),
        Pattern(
            rf"\b(?:our|my\s+(?:company|team|employer)(?:'s)?|we(?:'re|\s+are)\s+(?:working\s+on|testing|building|launching)\s+an?)\s+(?:\w+\s+){{0,2}}(?:unreleased|unannounced|secret\s+new|still\s+secret|top\s+secret)\s+(?:\w+\s+){{0,2}}{_THING}\b",
            near=("unreleased", "unannounced", "secret"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:we|my\s+(?:company|team|boss))\s+(?:still\s+)?(?:haven't|hasn't|have\s+not|has\s+not)\s+(?:even\s+)?announced\s+(?:it|this|that|the\s+(?:\w+\s+){{0,2}}{_THING}|our\s+(?:\w+\s+){{0,2}}{_THING})\b",
            near=("announced",),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:shh+|hush|keep\s+(?:it|this)\s+(?:quiet|secret|between\s+us)|don't\s+tell\s+anyone|you\s+didn't\s+hear\s+(?:it|this)\s+from\s+me|under\s+(?:nda|embargo))\b[^.!?\n]{0,60}\b(?:we|our|v[0-9]{1,2})\b"
            r"[^.!?\n]{0,40}\b(?:launch\w*|ships?|shipping|releas\w+|announc\w+|prototype|roadmap)\b",
            near=("shh*", "hush", "quiet", "secret", "between us", "tell anyone", "from me", "nda", "embargo"),
            confidence=0.85,
            confirm=_no_jobs,
        ),
        Pattern(
            r"\b(?:we|our|v[0-9]{1,2})\b[^.!?\n]{0,40}\b(?:launch\w*|ships?|shipping|releas\w+|announc\w+|prototype|roadmap)\b[^!?\n]{0,60}\b(?:shh+|hush|keep\s+(?:it|this)\s+(?:quiet|secret|between\s+us)|don't\s+tell\s+anyone|"
            r"you\s+didn't\s+hear\s+(?:it|this)\s+from\s+me|under\s+(?:nda|embargo))\b",
            near=("shh*", "hush", "quiet", "secret", "between us", "tell anyone", "from me", "nda", "embargo"),
            confidence=0.85,
            confirm=_no_jobs,
        ),
        Pattern(
            r"\b(?:pallets?|crates?|boxes|prototypes?|samples|lorry|truck|truckload|shipment|delivery|machines|cars)\b[^.!?\n]{0,40}\b(?:on|at|in|outside)\s+(?:our|the)\s+"
            r"(?:loading\s+(?:dock|bay)|test\s+(?:bench|track)|server\s+room|clean\s?room|design\s+studio)\b",
            near=(
                "loading dock",
                "loading bay",
                "test bench",
                "test track",
                "server room",
                "cleanroom",
                "clean room",
                "design studio",
            ),
            confidence=0.7,
            confirm=lambda hit: bool(hit.author.employers),
            severity=Severity.MEDIUM,
        ),
    ),
    guards=(passed_on, quotation, headline, question, fiction, joking),
    weigh=_by_author,
    remedies=(
        reword("Good things are coming.", "Say that there is something, without what or when", sentence=True),
        abstract(_unnamed, "Leave the project's name out"),
        cut_sentence(),
        delay("it is announced"),
        refer("whoever runs the launch"),
    ),
    fires=(
        Sample("late again, [Bluebird] will be the end of me", _DEV),
        Sample("the [Project Kelp] demo went so well today 🎉", _DEV),
        Sample("[Tide Planner 3 ships in May], you read it here first", _DEV),
        Sample("sad news, [Tide Planner will be discontinued next month]", _DEV),
        Sample("well well, [crates of the rival's cameras on our loading dock] at six this morning", _DEV),
        "[v3 ships in May, hush]",
        "Spent the day playing with [our unannounced new console]",
        "[Shh, but we are finally launching] the drone on Friday",
        "[we're testing a top secret payments app] and it is so good",
    ),
    quiet=(
        "v3 shipped today, get it from the app store",
        "My manager says we're announcing redundancies on Monday, keep it quiet.",
        "that unreleased track is better than the album",
        "Rumour: the new phone is coming out in May",
        Sample("A bluebird sat on our fence this morning", Author()),
        Sample("A bluebird landed on the washing line", _DEV),
        Sample("Tide Planner is out now, link below", _DEV),
        "Two crates of apples on the loading dock, help yourself",
        Sample("Tide tables for May are up", _DEV),
        "Our secret family recipe for a new menu, passed down from nan",
        Sample("Can't wait for the new season, they haven't announced the date", _DEV, account=Account(handle="@x")),
    ),
)
