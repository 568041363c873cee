"""A memo, slide or chat that was meant to stay inside the company.

Why it matters: Whoever wrote it did so for colleagues; the company can trace who had it.
Who is touched: You, those who wrote it, those named in it.
Instead: Say in your own words what you may say, or take a concern to someone whose task it is.
Not meant: Published posts and reports, news about leaks elsewhere, documents about your own pay that you may discuss.
Sources: confidence and duty of fidelity (general); duties 9.1 on signals such as screenshots of internal tools.
"""

import re

from foresay.foresee.guards import denied, fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import FIRM
from foresay.foresee.scene import Hit, Scene
from foresay.foresee.ways import cut_sentence, refer
from foresay.model import Audience, Author, Family, Medium, Severity

_PAPER = r"(?:memos?|docs?|documents?|slides?|decks?|slide\s+decks?|e-?mails?|presentations?|minutes|reports?|spreadsheets?|wiki|playbooks?|handbook|guidelines|figures|newsletter)"
_CHAT = r"(?:slack(?:\s+(?:thread|channel|message|chat))?|teams\s+(?:chat|channel|message)|company\s+chat|group\s+chat|intranet|all-?hands(?:\s+(?:slides|deck|notes|meeting|call))?|town\s?hall(?:\s+(?:slides|deck|notes|meeting|call))?)"
_MARKED = lazy(
    r"\b(?:internal\s+(?:use\s+)?only|strictly\s+confidential|company\s+confidential|confidential|not\s+for\s+distribution|do\s+not\s+distribute|do\s+not\s+forward|proprietary)\b",
    re.IGNORECASE,
)


def _picture_is_marked(scene: Scene) -> float | None:
    """A picture or document that goes out with the draft and says that it is internal."""
    media = scene.draft.media if scene.draft else ()
    return 0.85 if any(_MARKED.search(medium.words) for medium in media) else None


def _unless_official(hit: Hit) -> Severity | None:
    return Severity.MEDIUM if hit.scene.is_official else hit.severity


_PAT = Author(employers=("Globex",))

RULE = Rule(
    id="internal-document",
    family=Family.WORK,
    headline="Shows something written for inside the company",
    why="It was meant for colleagues, and who had it can be traced.",
    short="an internal document",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES, Audience.PRESS),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?:our|my\s+{FIRM}'s|the\s+company's)\s+(?:latest\s+|new\s+|leaked\s+)?(?:internal|confidential|leaked|secret)\s+(?:\w+\s+)?{_PAPER}\b",
            near=("internal", "confidential", "leaked", "secret"),
            confidence=0.85,
        ),
        Pattern(
            rf"<employer>(?:'s|s')?\s+(?:internal|confidential|leaked)\s+(?:\w+\s+)?{_PAPER}\b", ("<employer>",), 0.88
        ),
        Pattern(
            rf"\b(?:screenshots?|screen\s?grabs?|photos?|pics?|pictures?|a\s+copy|leak(?:ed|ing)?|posting|sharing)\s+(?:of\s+|from\s+)?(?:our|my\s+{FIRM}'s|the\s+company|the\s+company's|the\s+work|my\s+work)\s+(?:internal\s+|team\s+|secret\s+)?"
            rf"(?:{_CHAT}|{_PAPER})\b",
            near=(
                "screenshot",
                "screenshots",
                "screengrab*",
                "screen grab*",
                "photo",
                "photos",
                "pic",
                "pics",
                "picture",
                "pictures",
                "copy",
                "leak*",
                "posting",
                "sharing",
            ),
            confidence=0.85,
            beside=("our", "my", "the company", "the company's", "the work"),
        ),
        Pattern(
            rf"\b(?:here's|here\s+is|this\s+is|look\s+at|get\s+a\s+load\s+of|read)\s+the\s+(?:\w+\s+)?{_PAPER}\s+(?:that\s+)?(?:our\s+(?:\w+\s+)?|my\s+|the\s+)(?:ceo|boss(?:es)?|manager|managers|management|director|directors|hr|head\s+office|leadership|owners?)\s+"
            r"(?:just\s+)?(?:sent|send|wrote|circulated|put\s+out|shared\s+with)\b",
            near=(
                "ceo",
                "boss",
                "bosses",
                "manager",
                "managers",
                "management",
                "director",
                "directors",
                "hr",
                "head office",
                "leadership",
                "owner",
                "owners",
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:at|in|from)\s+(?:today's|yesterday's|our|this\s+morning's)\s+(?:all-?hands|town\s?hall|board\s+meeting|leadership\s+meeting)\b[^.!?\n]{0,20}\b(?:they|the\s+ceo|he|she|management)\s+(?:told|said|announced|admitted|showed)\b",
            near=("all-hands", "allhands", "town hall", "townhall", "board meeting", "leadership meeting"),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:it|this|email|memo|slide|deck|document)(?:'s|\s+is|\s+was)?\s+(?:clearly\s+)?marked\s+(?:as\s+)?(?:strictly\s+)?(?:confidential|internal(?:\s+only)?|secret|do\s+not\s+forward)\b",
            ("marked",),
            0.85,
        ),
    ),
    whole=_picture_is_marked,
    guards=(passed_on, quotation, headline, denied, question, fiction, joking),
    weigh=_unless_official,
    remedies=(cut_sentence(), refer("whoever wrote it, or someone you trust at work")),
    fires=(
        "[our internal memo] says no heating before December",
        Sample("[Globex's confidential slides] on robots are something", _PAT),
        "posting a [screenshot of our Slack] because you would not believe me",
        "[Here's the email our CEO sent] about bananas in the kitchen",
        "[In today's all-hands they told] us to stop asking about desks",
        "lol [this is marked strictly confidential] and it's a lunch menu",
        Sample(
            "My view this morning", _PAT, media=(Medium("photo", "Roadmap 2027. Company confidential. Do not forward"),)
        ),
    ),
    quiet=(
        "Leaked memo shows BigCo knew for years, says the paper",
        "our internal organs are mostly water",
        "Read the report our office published on bike lanes",
        "Screenshot of our holiday plans, feel free to laugh",
        "Here is the recipe my boss sent me",
        Sample("My view this morning", media=(Medium("photo", "a lake with two swans"),)),
        "I have not seen our internal newsletter, is it any good?",
        "In the film our leaked emails end up on every phone",
    ),
)
