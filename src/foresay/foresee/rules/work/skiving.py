"""Admitting to being off sick without being ill, or to not working in paid time.

Why it matters: It contradicts what you told your employer, with a date on it; people have lost jobs over one such line.
Who is touched: You, and the colleagues who stood in for you.
Instead: Leave the work out of it, or post it on another day.
Not meant: Being really ill, a holiday, jokes about Mondays, other people's stories.
Sources: BrandYourself survey classes; precedents on sick leave and posts (general).
"""

import re

from foresay.foresee.guards import (
    advice,
    conditional,
    denied,
    headline,
    in_a_story,
    joking,
    my_voice,
    question,
    quotation,
    someone_else,
    wished,
)
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, cut_words, narrow
from foresay.model import Audience, EmployerKind, Family, Severity

_FUN = (
    r"(?:beach|party|partying|hungover|hangover|drunk|wasted|pub|festival|concert|gig|lake|sunny|sunshine|surf\w*|skiing|brunch|shopping|netflix|gaming|playstation|xbox|game\s+day|lol|lmao|oops|"
    r"don't\s+tell|worth\s+it|no\s+regrets|not\s+even\s+sick|road\s*trip|pool|cinema|spa|bbq|day\s+drinking|match|sleep\s+in)"
)
_FUN_NEAR_SICK = ("in sick", "off sick", "sick day")
_LATE = lazy(r"\b(?:school|class|uni|lecture|mum|mom)\b", re.IGNORECASE)
_ILL = lazy(
    r"\b(?:fever|flu|covid|throwing\s+up|vomit\w*|hospital|doctor|migraine|infection|food\s+poisoning|feel(?:ing)?\s+(?:awful|terrible|rough))\b",
    re.IGNORECASE,
)
_STORY = lazy(r"\b(?:novel|chapter|book|character|episode|lyrics?)\b", re.IGNORECASE)


def _well(hit: Hit) -> float:
    """Silences those who are really ill, and pupils."""
    return 0.0 if hit.in_sentence(_ILL) else 0.4 if hit.in_sentence(_LATE) else 1.0


def _in_a_story(hit: Hit) -> float:
    """Doubts stories; films and games do not count as such here, since they are what people skive for."""
    return 0.2 if hit.in_sentence(_STORY) else 1.0


def _if_employed(hit: Hit) -> Severity | None:
    return None if hit.author.employer_kind == EmployerKind.SELF else hit.severity


RULE = Rule(
    id="skiving",
    family=Family.WORK,
    headline="Tells that you were not working when you said so",
    why="It stands against what you told your employer, and someone there may read it.",
    short="time off that was not what you said",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES),
    patterns=(
        Pattern(
            rf"\b(?:call(?:ed|ing)?|phoned|phoning|rang|ringing)\s+(?:in|off)\s+sick\b[^.!?\n]{{0,60}}\b{_FUN}\b",
            _FUN_NEAR_SICK,
            0.88,
        ),
        Pattern(
            rf"\b{_FUN}\b[^.!?\n]{{0,40}}\b(?:call(?:ed|ing)?|phoned|phoning|rang|ringing)\s+(?:in|off)\s+sick\b",
            _FUN_NEAR_SICK,
            0.8,
        ),
        Pattern(
            r"\b(?:faking|faked|fake|pretending\s+to\s+be|pretended\s+to\s+be|pretend\s+to\s+be|acting)\s+(?:being\s+)?(?:sick|ill|a\s+cold|a\s+sick\s+day|the\s+flu)\b[^.!?\n]{0,30}\b(?:work|shift|boss|job|office|day\s+off|monday|friday)\b",
            ("faking", "faked", "fake", "pretending", "pretended", "pretend", "acting"),
            0.85,
        ),
        Pattern(
            r"\b(?:pulling|pulled|pull|throwing|threw|throw|chucking|chucked|taking|took)\s+(?:a|another)\s+sickie\b",
            ("sickie",),
            0.9,
        ),
        Pattern(
            r"\b(?:i'm|im|i\s+am|currently|been|literally|just|spent\s+(?:the|my)\s+(?:\w+\s+)?(?:shift|day|morning|afternoon))\s+(?:asleep|sleeping|napping|taking\s+a\s+nap|watching\s+(?:netflix|youtube|tv|the\s+\w+)|gaming|playing\s+\w+|online\s+shopping|scrolling|on\s+(?:tinder|youtube|netflix|tiktok))\s+"
            r"(?:at\s+(?:work|my\s+desk)|on\s+the\s+clock|on\s+company\s+time|during\s+(?:my\s+shift|work|a\s+meeting|the\s+meeting)|instead\s+of\s+working)\b",
            near=(
                "at work",
                "my desk",
                "the clock",
                "company time",
                "my shift",
                "during work",
                "meeting",
                "instead of working",
            ),
            confidence=0.85,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            r"\b(?:i'm|im|i\s+am|i\s+get|getting|i\s+literally\s+get)\s+(?:\w+\s+)?(?:getting\s+)?paid\s+to\s+(?:do\s+(?:nothing|fuck\s+all|absolutely\s+nothing)|sleep|nap|sit\s+(?:here|around|on\s+my)|watch\s+(?:netflix|youtube|tv)|scroll|tweet)\b",
            ("paid to",),
            0.85,
            severity=Severity.MEDIUM,
        ),
        Pattern(
            r"\b(?:my\s+boss|work|they|my\s+manager|the\s+office)\s+(?:still\s+)?(?:thinks?|believes?)\s+(?:that\s+)?i(?:'m|m|\s+am)\s+(?:sick|ill|at\s+the\s+(?:dentist|doctor'?s?)|working\s+from\s+home|in\s+a\s+meeting)\b",
            (
                "i'm sick",
                "im sick",
                "i am sick",
                "i'm ill",
                "im ill",
                "i am ill",
                "the dentist",
                "the doctor",
                "the doctors",
                "the doctor's",
                "the doctor'",
                "working from home",
                "a meeting",
            ),
            0.9,
        ),
    ),
    guards=(
        my_voice,
        quotation,
        headline,
        denied,
        question,
        conditional,
        wished,
        advice,
        joking,
        someone_else,
        _well,
        _in_a_story,
        in_a_story,
    ),
    weigh=_if_employed,
    remedies=(cut_words("Leave the work out of it"), cut_sentence(), narrow()),
    fires=(
        "[called in sick, beach]!",
        "so [wasted, calling in sick] tomorrow",
        "[threw a sickie] and the sun came out 😎",
        "[my boss thinks I'm sick], hello from row B",
        "I'm on day two of [faking a cold so my boss] leaves me alone",
        "[I'm literally getting paid to do nothing] and I love it",
        "[currently watching Netflix at work], send snacks",
        "[Phoned in sick and went to a festival], ten out of ten",
    ),
    quiet=(
        "Called in sick, flu and a fever, no party for me",
        "beach on holiday, work can wait",
        "my brother called in sick to go to the beach",
        "If I called in sick for the match my boss would know",
        "Never call in sick on a sunny day, they check",
        "paid to park, paid to sit, paid to breathe",
        "The novel opens: I threw a sickie and met a bear",
        "sleeping at last after work",
        "Is calling in sick after a party a crime?",
    ),
)
