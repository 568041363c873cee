"""A token that stands for being logged in, often within a link.

Why it matters: Whoever opens the link or sends the token is let in as you, or straight into your meeting or file.
Who is touched: You, and those in the meeting or file.
Instead: Share the page's plain address; send the link that opens doors to those who are invited.
Not meant: Links with campaign tags, video ids, page numbers.
Sources: RFC 7519 (JWT); RFC 6750 (bearer); AWS Signature Version 4 query parameters; Azure shared access signatures;
gitleaks jwt.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.validators import entropy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_words, mask, narrow, rotate
from foresay.model import Audience, Family, Severity, Visibility


def _is_random(hit: Hit) -> bool:
    value = hit.group("key")
    return (
        entropy(value) >= 2.8
        and re.search(r"[0-9]", value) is not None
        and not re.search(r"x{4,}|example|your[_-]?token", value, re.IGNORECASE)
    )


RULE = Rule(
    id="session-token",
    family=Family.SECRET,
    headline="Shows a link or token that lets others in",
    why="Whoever has it is let in without being asked who they are, for as long as it lasts.",
    short="a link that opens a door",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w-])(?-i:eyJ)[\w-]{10,1200}\.(?-i:eyJ)?[\w-]{10,2000}\.[\w-]{16,700}",
            near=("eyj*",),
            confidence=0.96,
        ),
        Pattern(
            r"\b(?:bearer|authorization:\s{0,2}(?:bearer|token|basic))\s{1,2}(?P<span>(?P<key>[\w.~+/=-]{20,1200}))",
            near=("bearer", "authorization"),
            confidence=0.9,
            confirm=_is_random,
        ),
        Pattern(
            r"https?://[^\s?#]{4,300}\?[^\s]{0,400}?\b(?:X-Amz-Signature|X-Goog-Signature|sig|signature|"
            r"access_token|auth_token|token|session_?id|sid|jwt|magic|invite_token|reset_token|"
            r"authkey|api_key|key-pair-id|code)=(?P<key>[\w%.~+/-]{16,500})",
            near=(
                shape(
                    r"[?&;](?:x-amz-|x-goog-|sig|token|[a-z_]*token|session|sid|jwt|magic|authkey|api_key|key-pair|"
                    r"code)"
                ),
                shape(
                    r"(?:signature|token|sig|session_?id|sid|jwt|magic|authkey|api_key|key-pair-id|"
                    r"code)=[0-9a-z_%.~+/-]{16}"
                ),
            ),
            confidence=0.88,
            confirm=_is_random,
        ),
        Pattern(
            r"https?://(?:[\w-]{1,40}\.)?zoom\.(?:us|com)/[jsw]/[0-9]{3,12}\?pwd=[\w.-]{4,80}",
            near=("zoom.us", "zoom.com"),
            confidence=0.95,
        ),
        Pattern(
            r"(?<![\w/.])(?:[\w-]{1,40}\.)?zoom\.us/[jsw]/[0-9]{3,12}\?pwd=[\w.-]{4,80}",
            near=("zoom.us",),
            confidence=0.93,
        ),
        Pattern(
            r"\b(?:set-)?cookie:\s?(?P<span>[^\n]{0,200}?\b(?:session|sess|sid|auth|"
            r"token)[\w-]{0,16}=(?P<key>[\w%.+/-]{16,400}))",
            near=("cookie",),
            confidence=0.92,
            confirm=_is_random,
        ),
    ),
    guards=(placeholder,),
    remedies=(
        mask("(link on request)", "Give it to those who ask"),
        narrow(Visibility.DIRECT, "Send it to those who are invited"),
        cut_words(),
        rotate("the link or the session: log out everywhere"),
    ),
    fires=(
        "join: [https://zoom.us/j/93847261534?pwd=UkVqT3c9bTFh]",
        "this [eyJhbGciOiJI"
        + "UzI1NiJ9.eyJzdWIiOiI0ODIwMSJ9.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1gFWFOEjXk] expires never",
        "curl -H 'Authorization: Bearer [9fK2mQ7xTz4LwR8sVb3NcY6d]' works",
        "file's here [https://files.host.net/a.pdf?X-Amz-Signature=9b1e83af20c75d4416fe]",
        "log in with [https://app.host.net/in?token=4f9aQ27xZk81LmTr] quick",
        "the kids' class: [zoom.us/j/8834129901?pwd=b3Vy]",
    ),
    quiet=(
        "https://shop.host.net/sale?utm_source=mail&utm_campaign=spring2024",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "bearer of bad news: the match is off",
        "https://host.net/page?token=example",
        "zoom.us/j/123 is the shape of such a link",
        "the token economy is a talk I gave in 2019",
        "eyJ looks like the start of a strange word",
    ),
)
