"""The name of a machine, a share or an address inside a firm's network.

Why it matters: Names of inner machines tell attackers where to look, and tell everyone what a firm uses.
Who is touched: You, at work; those who look after the network.
Instead: "our build machine", "the file share".
Not meant: localhost, tutorials, home networks, public sites.
Sources: detect-secrets IP plugin; gitleaks; RFC 1918; RFC 6762 (.local); RFC 9476 (.alt) and ICANN's reservation of
.internal, 2024.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_words
from foresay.model import Audience, Family, Severity

_TUTORIAL = lazy(
    r"\b(?:tutorial|learn(?:ing)?|course|how\s+to|homelab|home\s+lab|raspberry|router|rfc|subnet|nat|exam|ccna|"
    r"default\s+gateway|docker|kubernetes|k8s|svc|"
    r"kafka|homeassistant|home\s?assistant|nas\b|pi-?hole|plex|printer)\b|homeassistant\.local|raspberrypi\.local|"
    r"octopi\.local|svc\.cluster",
    re.IGNORECASE,
)


def _is_of_a_firm(hit: Hit) -> float:
    """Doubts what is said of learning networks or of one's own home."""
    return 0.3 if hit.in_sentence(_TUTORIAL) else 1.0


RULE = Rule(
    id="internal-host",
    family=Family.SECRET,
    headline="Names a machine inside a network",
    why="It shows where to knock, and what the firm runs, to people who look for just that.",
    short="a machine inside your network",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.STRANGERS),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w@.-])(?:https?://)?(?:[a-z0-9](?:[\w-]{0,40})\.){1,4}(?:corp|intranet|intra|internal|lan|priv|"
            r"prod|staging|office)\.[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z]{2,10}){1,2}(?::[0-9]{2,5})?(?![\w-])",
            near=(shape(r"\.(?:corp|intranet|intra|internal|lan|priv|prod|staging|office)\.[a-z0-9]"),),
            confidence=0.88,
        ),
        Pattern(
            r"(?<![\w@.-])(?:https?://)?(?:[a-z0-9](?:[\w-]{0,40})\.){1,4}(?:corp|intranet|intra|internal|lan|"
            r"local)(?::[0-9]{2,5})?(?![\w.-]?\w)",
            near=(shape(r"\.(?:corp|intranet|intra|internal|lan|local)"),),
            confidence=0.8,
        ),
        Pattern(
            r"https?://(?:jira|confluence|wiki|git|gitlab|jenkins|grafana|kibana|vpn|sso|intranet|build|nexus|"
            r"artifactory|vault)(?:[0-9]{1,3})?(?::[0-9]{2,5})?/[\w./?=&%-]{1,120}",
            near=(
                shape(
                    r"://(?:jira|confluence|wiki|git|jenkins|grafana|kibana|vpn|sso|intranet|build|nexus|artifactory|vault)"
                ),
            ),
            confidence=0.9,
        ),
        Pattern(
            r"(?<![\w\\])\\\\[a-z0-9][\w.-]{1,40}(?:\\[\w$ .-]{1,60}){1,5}(?<![ .])",
            near=(shape(r"\\\\[a-z0-9][a-z0-9_.-]"),),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:ssh|scp|rdp|vpn|sftp|psql|"
            r"mysql)\s+(?:-\w\s+\S{1,20}\s+){0,2}(?:[\w.-]{1,32}@)?(?P<span>(?:10(?:\.[0-9]{1,3}){3}|172\.(?:1[6-9]|"
            r"2[0-9]|3[01])(?:\.[0-9]{1,3}){2}|"
            r"(?:[\w-]{1,40}\.){2,5}(?:corp|net|com|io|org|dev|cloud)))(?![\w.-]?\w)",
            near=("ssh", "scp", "rdp", "vpn", "sftp", "psql", "mysql"),
            confidence=0.75,
        ),
        Pattern(
            r"\bour\s+(?:server|database|db|vpn|gateway|build\s+(?:server|box)|staging|jenkins|jira|gitlab|"
            r"printer)\b[^.!?\n]{0,24}?(?P<span>(?:10(?:\.[0-9]{1,3}){3}|"
            r"172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}|192\.168(?:\.[0-9]{1,3}){2}))(?![\w.]?\w)",
            near=(
                "our server",
                "our database",
                "our db",
                "our vpn",
                "our gateway",
                "our build server",
                "our build box",
                "our staging",
                "our jenkins",
                "our jira",
                "our gitlab",
                "our printer",
            ),
            confidence=0.85,
        ),
    ),
    guards=(placeholder, _is_of_a_firm),
    remedies=(abstract("one of our machines", "Say what it is, not its name"), cut_words()),
    fires=(
        "ssh [build01.corp.acme.net] hangs since noon",
        "anyone else locked out of [wiki.intranet]?",
        "it's all on [\\\\fileserver\\Finance\\Payroll], third folder",
        "our database at [10.14.2.77] fell over again",
        "the ticket is [https://jira/browse/OPS-4412], go shout at it",
        "[https://grafana.prod.acme.io] is red all over",
        "rdp [10.20.31.4] asks for a smart card now",
    ),
    quiet=(
        "it works on localhost:8000",
        "RFC 1918 tutorial: 10.0.0.1 is private",
        "homeassistant.local is slow today",
        "shop local. Support local.",
        "the internal.memo was leaked, they said",
        "Corp. earnings are out",
        "my router lives at 192.168.1.1",
        "C:\\Users\\me is full",
    ),
)
