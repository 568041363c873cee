"""An address or number of a device on the net: public IP, hardware address, IMEI.

Why it matters: A public address leads to a town and a provider, and invites attacks on whoever sits behind it; a
hardware number follows a device from place to place.
Who is touched: You and those who share your connection.
Instead: Show the message without the address, or with its last figures struck out.
Not meant: Private ranges, examples, resolvers everybody uses, version numbers.
Sources: IANA special-purpose address registries; RFC 5737; RFC 3849; 3GPP TS 23.003; Presidio IP_ADDRESS,
MAC_ADDRESS.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.validators import imei, mac_address, public_ipv4, public_ipv6
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask
from foresay.model import Audience, Family, Severity

_VERSION = lazy(
    r"(?:\b(?:version(?:\s+number)?(?:\s+is)?|ver|v|release|build|firmware|driver|update|upgraded?|section|chapter|"
    r"rule|clause|kernel|"
    r"chrome|patch)\b\W{0,3}(?:to\W)?|\bv)$",
    re.IGNORECASE,
)

_NET = lazy(
    r"\b(?:ip|ips|ip\s+address|server|host|ping|vpn|router|login|logged|traceroute|dns|attack\w{0,3}|ssh|"
    r"connect\w{0,4})\b",
    re.IGNORECASE,
)


def _is_public_ipv4(hit: Hit) -> bool:
    if not public_ipv4(hit.text) or _VERSION.search(hit.before(30)):
        return False
    return int(hit.text.partition(".")[0]) > 12 or hit.in_text(_NET)


RULE = Rule(
    id="network-id",
    family=Family.IDENTITY,
    headline="Shows the address of a device",
    why="It can lead to a town and a household, and lets others knock at that connection.",
    short="the address of a device",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w.=-])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![\w-]|\.[0-9])",
            near=(shape(r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]"),),
            confidence=0.9,
            confirm=_is_public_ipv4,
        ),
        Pattern(
            r"(?<![\w:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])",
            near=(shape(r"[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f:]"),),
            confidence=0.95,
            confirm=lambda hit: public_ipv6(hit.text),
        ),
        Pattern(
            r"(?<![\w:-])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![\w:-])|(?<![\w:-])[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?![\w:-])",
            near=(shape(r"[0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}"),),
            confidence=0.9,
            confirm=lambda hit: mac_address(hit.text) and re.search(r"[a-f]", hit.text.lower()) is not None,
        ),
        Pattern(
            r"\bimei\b[^0-9\n]{0,16}(?P<span>[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{6}[ -]?[0-9])(?![\w-])",
            near=("imei",),
            confidence=0.96,
            confirm=lambda hit: imei(hit.text),
        ),
    ),
    guards=(placeholder,),
    remedies=(mask("(address left out)", "Leave the address out"),),
    fires=(
        "my IP is [81.2.69.142], come at me",
        "banned again, they log [203.0.114.77] like it means something",
        "router says [00:1A:2B:3C:4D:5E] joined at 3 am, who is that",
        "anyone else locked out? I'm on [2a02:8109:9ac0:1d4::7f3]",
        "stolen phone, IMEI [490154203237518], please share",
        "their server sits at [185.199.108.153] and answers slowly",
        "printer is [3C-52-82-AF-10-9E] if the list needs it",
    ),
    quiet=(
        "127.0.0.1 sweet 127.0.0.1",
        "the router is 192.168.1.1 as always",
        "upgraded to version 10.4.11.2 and it works",
        "set DNS to 8.8.8.8",
        "docs use 203.0.113.9 and 2001:db8::1",
        "at 12:30:45:10 the clock stopped",
        "IMEI 490154203237519 is a typo",
        "5.5.5.555 is no address at all",
    ),
)
