"""One name for many accounts: readers of one will find the others.

Why it matters: Whoever knows one account types its name elsewhere. What was kept apart by place is joined by a word.
Who is touched: You.
Instead: Use another name where you want to stay apart, or give the address only to those who asked.
Not meant: Firms and bands, who want to be found; other people's accounts; one account named once.
Sources: Perito et al. 2011, How Unique and Traceable Are Usernames?; Goga et al. 2013; Narayanan and Shmatikov 2009.
"""

from foresay.foresee.guards import ABOUT_ME, business_contact
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import cut_sentence, keep, narrow
from foresay.model import Audience, Family, Severity

_NETWORK = r"(?:twitter|x|insta(?:gram)?|ig|tik\s?tok|snap(?:chat)?|discord|twitch|reddit|tumblr|steam|psn|xbox|youtube|yt|github|mastodon|bluesky|bsky|threads|facebook|fb|linkedin|telegram|pinterest|spotify|strava|ao3|kik|signal)"
_NETWORKS = ("twitter", "instagram", "insta", "ig", "tiktok", "tik tok", "snapchat", "snap", "discord", "twitch", "reddit", "tumblr", "steam", "psn", "xbox", "youtube", "yt", "github",
             "mastodon", "bluesky", "bsky", "threads", "facebook", "fb", "linkedin", "telegram", "pinterest", "spotify", "strava", "ao3", "kik", "signal", "x")  # fmt: skip
_JOIN = r"\s*(?:&|/|\+|,|and|and\s+on|or)\s*"
_HANDLE = r"@?[\w.]{3,30}"

RULE = Rule(
    id="handle-reuse",
    family=Family.LINK,
    headline="Leads from one of your accounts to the others",
    why="Whoever reads here can read there too, and what you kept apart by place becomes one picture.",
    short="one name for several of your accounts",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b(?:i'?m|i\s+am|find\s+me|follow\s+me|add\s+me|hmu|same\s+(?:handle|name|username|user))\s+(?:(?:as|at|under|here)\s+)?(?:also\s+)?{_HANDLE}\s+on\s+(?:both\s+)?{_NETWORK}(?:{_JOIN}{_NETWORK}){{1,4}}\b",
            near=("i'm", "im", "i am", "find me", "follow me", "add me", "hmu", "same handle", "same name", "same username", "same user"),
            beside=_NETWORKS,
            confidence=0.87,
        ),
        Pattern(
            rf"(?<!\w){_NETWORK}(?:{_JOIN}{_NETWORK}){{1,4}}\s?(?::|=|-|->|→|is)\s?@[\w.]{{2,29}}\w",
            near=_NETWORKS,
            confidence=0.82,
        ),
        Pattern(
            rf"(?<!\w){_NETWORK}\s?(?::|=)\s?@?[\w.]{{3,30}}[\s,;|/·]{{1,3}}(?:and\s+)?{_NETWORK}\s?(?::|=)\s?@?[\w.]{{3,30}}",
            near=_NETWORKS,
            confidence=0.85,
        ),
        Pattern(
            rf"\bsame\s+(?:handle|username|user\s?name|name|@)\s+(?:over\s+)?(?:on|at)\s+(?:my\s+)?{_NETWORK}\b",
            near=("same handle", "same username", "same user name", "same name", "same @"),
            confidence=0.83,
        ),
    ),
    guards=(*ABOUT_ME, business_contact),
    yields_to=("cross-post-link",),
    remedies=(keep("Keep it, if you want to be found there"), narrow(), cut_sentence()),
    fires=(
        "[I'm mossyfern on insta and twitch], come say hi",
        "[find me as @quietgull on reddit & discord]",
        "[insta/tiktok: @wren.bakes] 🧁",
        "[same handle on discord], dms open",
        "moving over soon, [twitter: leafletters, mastodon: leafletters]",
        "[add me at saltfern on discord and twitch] for the raid",
    ),
    quiet=(
        "I'm on insta too much",
        "our shop is on instagram and facebook",
        "she posts as quietgull on reddit and tumblr",
        "If I'm ever on twitch and youtube, stop me",
        "is the same name on both tickets",
        "twitter and reddit are down again",
        "I'm not on facebook or twitter",
    ),
)  # fmt: skip
