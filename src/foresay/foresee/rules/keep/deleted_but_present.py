"""Something taken down that others may still have.

Why it matters: Replies, quotes, archives and screenshots keep what was deleted. Saying that it was there sends people looking.
Who is touched: You, and those it was about.
Instead: Say what you want to say about it now, or nothing. Look for quotes and archived copies and ask for them to be taken down.
Not meant: Files and apps deleted, other people's deletions in the news.
Sources: Almuhimedi et al. 2013, Tweets Are Forever; GDPR Art. 17 (erasure) and recital 66 (copies elsewhere).
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import cut_sentence, keep
from foresay.model import Audience, Family, Severity

_POST = r"(?:tweets?|posts?|toots?|skeets?|stor(?:y|ies)|comments?|repl(?:y|ies)|videos?|photos?|pics?|pictures?|reels?|threads?|status|caption)"

RULE = Rule(
    id="deleted-but-present",
    family=Family.KEEP,
    headline="Points to something you took down",
    why="Replies, quotes and archives may still hold it, and readers who missed it now know to look.",
    short="something you took down",
    severity=Severity.INFO,
    audiences=(Audience.PRESS, Audience.STRANGERS),
    patterns=(
        Pattern(
            rf"\bi(?:'ve|\s+have)?\s+(?:just\s+|already\s+|since\s+|quickly\s+|now\s+)?(?:deleted|removed|took\s+down|taken\s+down|erased|scrubbed)\s+(?:that|my|the|all\s+(?:of\s+)?my|those|it,?\s+my)\s+(?:\w{{2,9}}\s+){{0,2}}?{_POST}\b",
            near=("deleted", "removed", "took down", "taken down", "erased", "scrubbed"),
            beside=("i", "i've"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:had\s+to|i'?m\s+(?:going\s+to|gonna)|let\s+me|gonna)\s+(?:delete|remove|take\s+down)\s+(?:that|my\s+last|my\s+previous|the\s+last|my\s+old)\s+{_POST}\b|\b(?:my|that)\s+(?:now\s+)?deleted\s+{_POST}\b|"
            rf"\b(?:deleted|removed)\s+(?:that|my)\s+(?:last|earlier|previous|old)\s+{_POST}\b",
            near=("delete", "remove", "take down", "deleted", "removed"),
            beside=("that", "my", "last"),
            confidence=0.8,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("regretted-state",),
    remedies=(keep("Keep it, if you want to stand by taking it down"), cut_sentence()),
    fires=(
        "[I deleted that tweet], it came out wrong",
        "[I've taken down my last post] about the referee",
        "[had to delete that comment], my aunt saw it",
        "[my deleted story] was funnier than this one",
        "[Removed my earlier tweet], the date was off 📅",
        "[i just deleted all my old posts] and I feel lighter",
    ),
    quiet=(
        "I deleted the app again",
        "The minister deleted that tweet within an hour",
        "please delete my account",
        "I removed my old wallpaper",
        "If I deleted my posts nobody would notice",
        "In the novel I delete that comment too late",
        "how do I take down a shelf",
    ),
)  # fmt: skip
