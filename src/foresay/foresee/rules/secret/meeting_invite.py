"""A link that lets anyone into a meeting, a document or a group.

Why it matters: Such a link asks nobody who they are. Strangers come into the room, read along, or change the page.
Who is touched: You and everyone in the meeting, file or group.
Instead: Post the event's own page, and send the link to those who sign up.
Not meant: Registration pages, public events, videos, links that only people of one firm can open.
Sources: FBI IC3 alert on video meeting intrusions, 2020; the sharing pages of Google, Microsoft, Zoom, WhatsApp,
Discord, Dropbox.
"""

from foresay.foresee.guards import quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_words, mask, narrow
from foresay.model import Audience, Family, Severity, Visibility


def _open_to_all(hit: Hit) -> float:
    """Doubts a link that is offered to everybody on purpose."""
    words = hit.scene.text.lower()
    return (
        0.3
        if any(
            sign in words
            for sign in (
                "webinar",
                "register",
                "registration",
                "everyone welcome",
                "all welcome",
                "public",
                "livestream",
                "open to all",
            )
        )
        else 1.0
    )


_PATH = r"[\w./?=&%#+@:~-]"

RULE = Rule(
    id="meeting-invite",
    family=Family.SECRET,
    headline="Shares a link that lets anyone in",
    why="The link asks nobody who they are, so strangers can come in, read along or change things.",
    short="a link that lets anyone in",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    languages=(),
    patterns=(
        Pattern(
            rf"(?:https?://)?(?<![\w.-])(?:[\w-]{{1,40}}\.)?zoom\.us/(?:j|my|s)/[\w.-]{{3,40}}{_PATH}{{0,120}}",
            near=("zoom.us",),
            confidence=0.88,
        ),
        Pattern(r"(?:https?://)?(?<![\w.-])meet\.google\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}\b", ("meet.google.com",), 0.92),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet)/{_PATH}{{4,400}}",
            ("teams.microsoft.com", "teams.live.com"),
            0.92,
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])[\w-]{{1,40}}\.webex\.com/(?:meet|join|"
            rf"[\w/.-]{{1,60}}j\.php)/?{_PATH}{{4,200}}",
            ("webex.com",),
            0.88,
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])docs\.google\.com/(?:document|spreadsheets|presentation|forms|"
            rf"drawings)/(?:u/[0-9]/)?d/{_PATH}{{4,100}}/edit{_PATH}{{0,100}}",
            near=("docs.google.com",),
            confidence=0.9,
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])docs\.google\.com/\S{{0,8}}/?edit\b{_PATH}{{0,100}}", ("docs.google.com",), 0.8
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])drive\.google\.com/(?:file/d|drive/(?:u/[0-9]/)?folders|"
            rf"open\?id=)/?{_PATH}{{10,160}}",
            near=("drive.google.com",),
            confidence=0.85,
            severity=Severity.LOW,
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])(?:1drv\.ms|[\w-]{{2,40}}\.sharepoint\.com)/{_PATH}{{10,300}}",
            ("1drv.ms", "sharepoint.com"),
            0.85,
        ),
        Pattern(
            rf"(?:https?://)?(?<![\w.-])(?:www\.)?dropbox\.com/(?:s|sh|scl)/{_PATH}{{8,200}}",
            near=("dropbox.com",),
            confidence=0.8,
            severity=Severity.LOW,
        ),
        Pattern(
            r"(?:https?://)?(?<![\w.-])chat\.whatsapp\.com/(?:invite/)?[\w]{10,40}\b", ("chat.whatsapp.com",), 0.92
        ),
        Pattern(
            r"(?:https?://)?(?<![\w.-])(?:t\.me|telegram\.me)/(?:\+|joinchat/)[\w-]{8,40}",
            ("t.me", "telegram.me"),
            0.85,
            severity=Severity.LOW,
        ),
        Pattern(
            r"(?:https?://)?(?<![\w.-])discord(?:\.gg|(?:app)?\.com/invite)/[\w-]{4,32}",
            near=("discord.gg", "discord.com", "discordapp.com"),
            confidence=0.8,
            severity=Severity.LOW,
        ),
        Pattern(
            r"\bmeeting\s+id\b\s?[:#]?\s?(?P<span>[0-9]{3}[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}\b(?:[^0-9\n]{1,24}(?:pass(?:code|word)|pin)\W{1,3}[\w]{4,12}\b)?)",
            near=("meeting id",),
            confidence=0.88,
        ),
    ),
    guards=(quotation, _open_to_all),
    yields_to=("session-token",),
    remedies=(
        mask("(link on request)", "Give it to those who ask"),
        narrow(Visibility.DIRECT, "Send it to those who are invited"),
        cut_words(),
    ),
    fires=(
        "we're on [https://meet.google.com/abq-wxyz-tuv] till ten",
        "join [docs.google.com/document/d/1aZk93LmQx72Vb/edit] and type away",
        "stand-up moved: [https://teams.microsoft.com/l/meetup-join/19ab3cmeeting]",
        "family group, come in: [https://chat.whatsapp.com/Kd83LmQx72VbTr91]",
        "book club: [https://us02web.zoom.us/j/88341299017]",
        "Meeting ID: [883 4129 9017], bring your own tea",
        "payroll sheet is at [https://acme.sharepoint.com/x/Eb93LmQx72VbTr]",
    ),
    quiet=(
        "Register for the public webinar: https://zoom.us/j/88341299017",
        "docs.google.com was down all morning",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "zoom.us is hiring",
        "I met him on discord",
        "teams won 4 of 5",
        "meet at meet.google.com? no, at the pub",
    ),
)
