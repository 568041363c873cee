"""An attack, leak or outage at work that is not announced.

Why it matters: Attackers learn that they were seen and where it hurts; customers and reporters hear it before those who must tell them.
Who is touched: Your employer, everyone whose data is there, and the colleagues who are repairing it.
Instead: Tell the security team now; post when the company has spoken.
Not meant: News and write-ups about others, your own account being taken over, status pages, games.
Sources: coordinated disclosure (general practice); duties on employer information, section 9.3 on security.
"""

import re

from foresay.foresee.guards import conditional, denied, fiction, headline, joking, passed_on, question, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import AT_WORK, FIRM
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, Family, Severity

_PRIVATE = lazy(
    r"\b(?:my|our)\s+(?:account|insta\w*|facebook|twitter|fb|page|channel|discord|server\s+on|minecraft|clan|base|house|home)\b|\b(?:raid|guild|clan|team\s+chat|rust|roblox|wifi)\b",
    re.IGNORECASE,
)
_HIT = r"(?:hacked|breached|ransomwared|phished|ddosed|ddos'd|pwned|compromised|hit\s+by\s+(?:a\s+)?(?:ransomware|hackers|a\s+cyber\s*-?attack))"
_HIT_NEAR = (
    "hacked",
    "breached",
    "ransomwared",
    "phished",
    "ddosed",
    "ddos'd",
    "pwned",
    "compromised",
    "ransomware",
    "hackers",
    "cyber*",
)
_GEAR = r"(?:prod(?:uction)?|payroll(?:\s+system)?|customer\s+(?:data|database|records)|backups?|booking\s+system|tills?|vpn|intranet|network|database|systems?|mail\s+server|servers|user\s+data|firewall)"
_WAS = r"(?:\s+(?:is|are|was|were|got|has\s+been|have\s+been|just\s+got|all|still|completely|just|now)){0,3}\s+"


def _not_private(hit: Hit) -> float:
    """Doubts what is about somebody's own account, a game or a house."""
    return 0.2 if hit.in_sentence(_PRIVATE) else 1.0


def _by_author(hit: Hit) -> Severity | None:
    if hit.scene.is_official:
        return Severity.MEDIUM
    return Severity.CRITICAL if hit.author.employers else hit.severity


_IT = Author(employers=("Harbour Clinic",), role="system administrator")

RULE = Rule(
    id="security-incident",
    family=Family.WORK,
    headline="Tells about a security problem at work",
    why="It shows attackers where it hurts, and others may hear it before those whose data is touched.",
    short="a security problem not yet announced",
    severity=Severity.HIGH,
    audiences=(Audience.EMPLOYER, Audience.PRESS, Audience.STRANGERS),
    touches="both",
    patterns=(
        Pattern(
            rf"\b(?:we|we've|my\s+{FIRM}|our\s+{FIRM})(?:\s+(?:just|have|has|had|was|were|are|is|got|getting|been|being|actually|totally|apparently|finally)){{1,3}}\s+{_HIT}",
            _HIT_NEAR,
            0.85,
        ),
        Pattern(
            rf"<employer>(?:\s+(?:just|has|was|is|got|getting|been|being|actually|apparently)){{1,3}}\s+{_HIT}",
            ("<employer>",),
            0.9,
        ),
        Pattern(
            rf"\b(?:our|the\s+company's)\s+(?:whole\s+|entire\s+)?{_GEAR}{_WAS}(?:hacked|breached|leaked|encrypted|compromised|exposed|wiped|stolen|gone|wide\s+open|unencrypted|unpatched|on\s+the\s+dark\s+web)\b",
            near=(
                "hacked",
                "breached",
                "leaked",
                "encrypted",
                "compromised",
                "exposed",
                "wiped",
                "stolen",
                "gone",
                "wide open",
                "unencrypted",
                "unpatched",
                "dark web",
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:data\s+breach|ransomware(?:\s+attack)?|security\s+(?:breach|incident|hole)|cyber\s*-?attack|phishing\s+attack|data\s+leak)\s+(?:{AT_WORK}|in\s+our\s+(?:\w+\s+)?(?:app|system|network|code|product|site|department))",
            near=("breach", "ransomware", "security", "cyber*", "phishing", "data leak"),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:found|there's|there\s+is|still\s+have|shipped|left)\s+(?:a|an|another|the)\s+(?:\w+\s+){0,2}(?:sql\s+injection|backdoor|vulnerability|security\s+hole|zero-day|0day|exploit|rce|hardcoded\s+password)\s+in\s+our\b",
            near=(
                "injection",
                "backdoor",
                "vulnerability",
                "security hole",
                "zero-day",
                "0day",
                "exploit",
                "rce",
                "hardcoded",
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:admin|root|prod(?:uction)?|database|alarm|master)\s+password\s+(?:at\s+work|here|on\s+our\s+\w+)\s+is\b",
            ("password",),
            0.85,
        ),
    ),
    guards=(passed_on, quotation, headline, denied, question, conditional, fiction, joking, _not_private),
    weigh=_by_author,
    remedies=(
        reword("It was a long night at work.", "Say that it was long, without the reason", sentence=True),
        cut_sentence(),
        refer("your security team"),
        delay("it is fixed and announced"),
    ),
    fires=(
        "[we got ransomwared] lol",
        Sample("[Harbour Clinic has been hacked], nobody can see a single chart", _IT),
        "so [our payroll system was wiped] last night and guess who gets paid in hugs",
        "There was a [data breach at my company] and we are told to smile",
        "Guess what, we [found an SQL injection in our] booking page. Again.",
        "[my firm just got phished] by a fake pizza invoice 🍕",
        Sample("[our customer data is on the dark web], happy friday", _IT),
    ),
    quiet=(
        "New write-up on the CVE: how the server was hacked in 2019",
        "my account got hacked, ignore the sunglasses",
        "our base got raided and we were hacked by some kid in minecraft",
        "Police report: the bank was hit by a cyberattack",
        "If we were hacked I would be the last to know",
        "Were we hacked by aliens?",
        "We have never been hacked",
        "our network was great to meet at the conference",
    ),
)
