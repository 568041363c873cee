"""A key that lets programs into an account: of a cloud, a code host, a payment service, a model.

Why it matters: Machines read public posts for keys within minutes, run up bills and read what the key can read.
Who is touched: You and everyone whose data the account holds.
Instead: Show the line with the key left out; replace a key that was shown anywhere.
Not meant: Placeholders (xxxx, YOUR_KEY), samples of the documentation, hashes of commits, names of variables.
Sources: gitleaks rules (keywords, expressions, entropy); the token formats published by AWS, GitHub, GitLab, Slack,
Stripe, Google, OpenAI, Anthropic, npm, PyPI, SendGrid, Twilio, Mailgun, Telegram, Discord, Hugging Face,
DigitalOcean, Shopify, Square; detect-secrets.
"""

import re
from base64 import b64decode

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.settings import is_password
from foresay.foresee.scan.validators import entropy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask, rotate
from foresay.model import EVERYONE, Family, Severity

_MADE_UP = lazy(
    r"x{4,}|\*{3,}|\.{3}|(?:your|my|some|insert|replace|change|add|put|enter)[_-]?(?:api|key|token|secret|own|here|"
    r"access|me|this)|"
    r"(?:key|token|secret)[_-]?(?:here|goes)|example|placeholder|redacted|abcdefghij|1234567890|deadbeef|(.)\1{5,}|"
    r"process\.env|os\.environ|getenv|\$\{|<",
    re.IGNORECASE,
)


def _is_random(hit: Hit) -> bool:
    """Looks drawn by lot: no placeholder, and more than three bits a character in what follows the provider's "
    "prefix."""
    value = hit.group("key") or hit.text
    return not _MADE_UP.search(hit.text) and entropy(value) >= min(3.0, 0.75 * len(value) ** 0.5)


def _is_random_value(hit: Hit) -> bool:
    """For keys known by their variable's name alone: letters and figures mixed, and no path, word or identifier."""
    value = hit.text
    if _MADE_UP.search(value) or re.fullmatch(r"[A-Za-z_./:-]+", value):
        return re.fullmatch(r"[A-Za-z]{28,}", value) is not None and entropy(value) > 4 and not _MADE_UP.search(value)
    return entropy(value) >= 2.7


_PREFIXED = (
    # prefix to look for, expression
    ("akia*", r"(?-i:AKIA|ASIA|ABIA|ACCA)(?P<key>(?-i:[A-Z2-7]{16}))"),
    ("ghp_*", r"gh[pousr]_(?P<key>[a-z0-9]{36,76})"),
    ("github_pat_*", r"github_pat_(?P<key>[a-z0-9_]{60,90})"),
    ("glpat-*", r"gl(?:pat|ptt|rt|dt|cbt|ft|soat)-(?P<key>[\w-]{20,60})"),
    ("xoxb-*", r"xox[abeoprs]-(?P<key>[a-z0-9-]{20,150})"),
    ("xapp-*", r"xapp-[0-9]-(?P<key>[a-z0-9-]{20,150})"),
    ("sk_live_*", r"[rs]k_(?:live|test|prod)_(?P<key>[a-z0-9]{16,120})"),
    ("whsec_*", r"whsec_(?P<key>[a-z0-9+/=]{24,60})"),
    ("aiza*", r"(?-i:AIza)(?P<key>[\w-]{35})"),
    ("ya29.*", r"ya29\.(?P<key>[\w-]{30,250})"),
    ("gocspx-*", r"gocspx-(?P<key>[\w-]{28})"),
    ("sk-*", r"(?-i:sk)-(?:proj-|svcacct-|admin-|ant-(?:api|admin)[0-9]{2}-|or-v1-)?(?P<key>[\w-]{32,200})"),
    ("npm_*", r"npm_(?P<key>[a-z0-9]{36})"),
    ("pypi-*", r"(?-i:pypi-AgE)(?P<key>[\w-]{50,250})"),
    ("sg.*", r"(?-i:SG)\.(?P<key>[\w-]{16,32}\.[\w-]{32,64})"),
    ("hf_*", r"(?-i:hf)_(?P<key>[a-z]{34,40})"),
    ("dop_v1_*", r"do[opr]_v1_(?P<key>[a-f0-9]{64})"),
    ("shpat_*", r"shp(?:at|ca|pa|ss)_(?P<key>[a-f0-9]{32})"),
    ("eaa*", r"(?-i:EAA[A-Z])(?P<key>[a-z0-9]{60,250})"),
    ("sq0atp-*", r"sq0(?:atp|csp|idp)-(?P<key>[\w-]{22,43})"),
    ("key-*", r"(?-i:key-)(?P<key>[a-f0-9]{32})"),
    ("r8_*", r"r8_(?P<key>[a-z0-9]{37})"),
    ("gsk_*", r"gsk_(?P<key>[a-z0-9]{40,60})"),
    ("pplx-*", r"pplx-(?P<key>[a-z0-9]{40,60})"),
    ("dapi*", r"dapi(?P<key>[a-f0-9]{32})"),
    ("nrak-*", r"nrak-(?P<key>[a-z0-9]{27})"),
    ("lin_api_*", r"lin_api_(?P<key>[a-z0-9]{32,48})"),
    ("ntn_*", r"ntn_(?P<key>[a-z0-9]{40,50})"),
    ("sntrys_*", r"sntrys_(?P<key>[\w=+/-]{40,250})"),
    ("vercel_*", r"vercel_(?P<key>[a-z0-9]{24,60})"),
    ("hvs.*", r"hvs\.(?P<key>[\w-]{24,120})"),
    (shape(r"\bpat[a-z0-9]{14}\."), r"(?-i:pat)[a-z0-9]{14}\.(?P<key>[a-f0-9]{64})"),
)
_OTHER_BEGINNINGS = {
    "akia*": ("asia*", "abia*", "acca*"),
    "ghp_*": ("gho_*", "ghu_*", "ghs_*", "ghr_*"),
    "glpat-*": ("glptt-*", "glrt-*", "gldt-*", "glcbt-*", "glft-*", "glsoat-*"),
    "xoxb-*": ("xoxa-*", "xoxe-*", "xoxo-*", "xoxp-*", "xoxr-*", "xoxs-*"),
    "sk_live_*": ("sk_test_*", "sk_prod_*", "rk_live_*", "rk_test_*", "rk_prod_*"),
    "dop_v1_*": ("doo_v1_*", "dor_v1_*"),
    "shpat_*": ("shpca_*", "shppa_*", "shpss_*"),
    "sq0atp-*": ("sq0csp-*", "sq0idp-*"),
}
_NAMED = (
    r"(?:api[_\s-]?key|apikey|api[_\s-]?secret|api[_\s-]?token|secret[_\s-]?key|client[_\s-]?(?:secret|key)|"
    r"access[_\s-]?(?:key|token)(?:[_\s-]id)?|"
    r"auth[_\s-]?token|_auth|app[_\s-]?key|app[_\s-]?secret|private[_\s-]?token|encryption[_\s-]?key|"
    r"signing[_\s-]?key|bot[_\s-]?token|webhook[_\s-]?secret|"
    r"secret[_\s-]?access[_\s-]?key|secret[_\s-]?token|deploy[_\s-]?key|license[_\s-]?key|account[_\s-]?key)"
)

_SECRET = (
    r"(?<![a-z])[\w.-]{0,40}?(?:secret(?:[_-]?key)?(?:[_-]?base)?|token|salt|(?:secure[_-]?auth|auth|logged[_-]?in|nonce|master|"
    r"cookie|session|jwt|crypt|cipher|hmac)[_-]?key)"
)
"""A name of settings that means a secret, or the end of one."""
_GAP = r"[\s\x0b\x1c-\x1f]{0,3}"
_SECRET_SHAPE = shape(rf"(?:secret|token|salt|key|base)(?:[\"'\]]{{1,2}}{_GAP}[:=,]|{_GAP}[:=])")
_ORDINARY_NAME = lazy(
    r"(?:page|next|prev|cursor|continuation|csrf|xsrf|refresh[_-]?after|design|color|colour|hash|digest|public|id|type|name|url|uri|endpoint|"
    r"file|path)[_-]?(?:token|key)?$",
    re.IGNORECASE,
)
_NO_SECRET_NAME = lazy(
    r"(?:hash|sha|sha1|sha256|sha512|md5|digest|integrity|checksum|etag|public|pub|cert|certificate|finger_?print|image|img|icon|data|src|"
    r"sig|signature|nonce|rev|revision|commit|content|body|html|svg|font|id)[\"']?$",
    re.IGNORECASE,
)
_WORDS = lazy(
    r"[a-z]{2,}[ _-][a-z]{2,}|example|placeholder|redacted|(.)\1{5,}|process\.env|getenv|\$\{|\{\{", re.IGNORECASE
)
"""What stands in no value drawn by lot."""
_SAID_ELSEWHERE = lazy(
    r"^(?:process|os|env|config|settings|self|this|secrets|var|data|args|params|req|request|ctx|options|props|state|get\w*)[._:]|^\$|"
    r"[()\[\]{}<>]|^(?:https?|arn|vault|ENC|file|ssm):|^[./~]|^%",
    re.IGNORECASE,
)


def _is_set_secret(hit: Hit) -> bool:
    """A value drawn by lot, set for a name that means a secret: no reference to elsewhere, no words, no page's token."""
    value = hit.text
    if _ORDINARY_NAME.search(hit.group("called")):
        return False
    if len(value) >= 32 and hit.group("mark") and not _WORDS.search(value):  # salts are of all the signs there are
        return entropy(value) > (3 if re.fullmatch(r"[0-9a-f]+", value) else 4)
    if _MADE_UP.search(value) or _SAID_ELSEWHERE.search(value) or " " in value:
        return False
    mixed = re.search(r"[0-9]", value) and re.search(r"[A-Za-z]", value)
    return bool(mixed) and entropy(value) >= min(3.2, 0.8 * len(value) ** 0.5)


def _is_drawn_by_lot(hit: Hit) -> bool:
    """Forty signs of base-64, not of base-16, that no one would call a hash or an id by the name they are set for."""
    value = hit.text
    classes = (r"[a-z]", r"[A-Z]", r"[0-9]")
    return (
        all(re.search(each, value) for each in classes)
        and entropy(value) > 4.3
        and not _NO_SECRET_NAME.search(hit.group("called"))
        and not _MADE_UP.search(value)
    )


def _opens_a_registry(hit: Hit) -> bool:
    """Base-64 of a name and a password with a colon between."""
    try:
        name, colon, password = b64decode(hit.text, validate=True).decode("ascii").partition(":")
    except ValueError:
        return False
    return bool(name and colon) and is_password(password)


RULE = Rule(
    id="api-key",
    family=Family.SECRET,
    headline="Shows a key to an account",
    why="Machines look for keys in public posts and use them within minutes, at the cost of the account's owner.",
    short="a key to an account",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    languages=(),
    patterns=(
        *(
            Pattern(
                rf"(?<![A-Za-z0-9_]){expression}(?![A-Za-z0-9_])",
                (near, *_OTHER_BEGINNINGS.get(near, ())),
                0.97,
                confirm=_is_random,
            )
            for near, expression in _PREFIXED
        ),
        Pattern(
            rf"{_NAMED}[\"']?\s{{0,3}}(?:[:=]|=>|:=|"
            rf"\bis\b)[ \t]{{0,3}}[\"']?(?P<span>(?:base64:)?[\w+/=.~-]{{12,200}})(?![\w(])",
            near=tuple(
                shape(words)
                for words in (
                    r"api[_\s\x0b\x1c-\x1f-]?(?:key|secret|token)",
                    r"secret[_\s\x0b\x1c-\x1f-]?(?:key|access|token)",
                    r"client[_\s\x0b\x1c-\x1f-]?(?:secret|key)",
                    r"access[_\s\x0b\x1c-\x1f-]?(?:key|token)",
                    r"auth[_\s\x0b\x1c-\x1f-]?token",
                    r"_auth",
                    r"app[_\s\x0b\x1c-\x1f-]?(?:key|secret)",
                    r"private[_\s\x0b\x1c-\x1f-]?token",
                    r"(?:encryption|signing|deploy|license|account)[_\s\x0b\x1c-\x1f-]?key",
                    r"bot[_\s\x0b\x1c-\x1f-]?token",
                    r"webhook[_\s\x0b\x1c-\x1f-]?secret",
                )
            ),
            confidence=0.85,
            confirm=_is_random_value,
        ),
        Pattern(
            rf"(?P<called>{_SECRET})(?:[\"'\]]{{1,2}}\s{{0,3}}(?:=>|:=|[:=,])|\s{{0,3}}(?:=>|:=|[:=]))\s{{0,12}}(?P<mark>[\"'])(?P<span>[^\"'\n]{{12,200}})[\"']",
            near=(_SECRET_SHAPE,),
            confidence=0.87,
            confirm=_is_set_secret,
        ),
        Pattern(
            rf"(?<![\w?&;/-])(?P<called>{_SECRET})[ \t]{{0,3}}[:=][ \t]{{0,3}}(?P<span>[^\s\"',;#]{{16,200}})",
            near=(_SECRET_SHAPE,),
            confidence=0.87,
            confirm=_is_set_secret,
        ),
        Pattern(
            r"(?<![^\s\"'({])(?P<called>[\w.-]{1,40})[\"']?[ \t]{0,3}[:=][ \t]{0,3}[\"']?"
            r"(?P<span>[a-z0-9+/]{40})(?![^\s\"',;)}?!])",
            near=(shape(r"[a-z0-9_.-][\"']?[ \t]{0,3}[:=][ \t]{0,3}[\"']?[a-z0-9+/]{40}"),),
            confidence=0.8,
            confirm=_is_drawn_by_lot,
        ),
        Pattern(
            r"\bauth[\"']\s{0,3}:\s{0,3}[\"'](?P<span>[a-z0-9+/]{8,200}={0,2})[\"']",
            near=(shape(rf"auth[\"']{_GAP}:{_GAP}[\"']"),),
            confidence=0.93,
            confirm=_opens_a_registry,
        ),
        Pattern(
            r"(?<![^\n])[ \t\"']{0,3}(?P<span>(?-i:[0-9a-f]{32}))[ \t\"']{0,3}(?=\n|\Z)",
            near=(shape(r"\b[0-9a-f]{32}\b"),),
            confidence=0.6,
            confirm=lambda hit: entropy(hit.text) > 2.8 and not _MADE_UP.search(hit.text),
        ),
        Pattern(
            r"\baws[\w.\s-]{0,12}secret[\w\s-]{0,14}[\"']?\s{0,3}[:=]\s{0,3}[\"']?(?P<span>[a-z0-9/+=]{10,64})"
            r"(?![\w/+=])",
            near=("aws*",),
            confidence=0.93,
            confirm=_is_random_value,
        ),
        Pattern(
            r"(?<![\w:])[0-9]{8,10}:(?P<key>AA[\w-]{33})(?![\w-])",
            near=(shape(r"[0-9]:aa[0-9a-z_-]{33}"),),
            confidence=0.96,
            confirm=_is_random,
        ),
        Pattern(
            r"https://hooks\.slack\.com/services/(?P<key>[a-z0-9/]{30,80})|"
            r"https://(?:\w{2,8}\.)?discord(?:app)?\.com/api/webhooks/[0-9]{16,20}/[\w-]{60,80}",
            near=("hooks.slack.com", "webhooks"),
            confidence=0.97,
            confirm=_is_random,
        ),
        Pattern(
            r"(?<![\w])(?:AccountKey|SharedAccessKey)=(?P<key>[a-z0-9+/]{40,90}={0,2})",
            near=("accountkey", "sharedaccesskey"),
            confidence=0.97,
            confirm=_is_random,
        ),
    ),
    guards=(placeholder,),
    remedies=(
        mask("(key left out)", "Leave the key out"),
        rotate("the key"),
        cut_sentence(),
    ),
    yields_to=("private-key",),
    # The samples are put together from pieces, so that scanners of this repository find no key in it.
    fires=(
        "export KEY=[gh" + "p_a8Fk20QzLx91VmTr47YwHb63NcEu58JpGsDi]",
        "pushed my .env again: [AKI" + "A5G2Q7MZK3VXWN6TJ]",
        "why does this 401? [sk_li" + "ve_9fK2mQ7xTz4LwR8sVb3NcY6d]",
        "the bot wants [xox" + "b-48201937465-93kfQ2mZx7LwTr81VbNc]",
        "maps key [AIz" + "aSyD9f3Kq0LmZx72VbTr8WnYc4HsGu61JpE7]",
        "OPENAI_API_KEY=[sk" + "-proj-Zt81mQ4xKw93LbVn72RcYd50HsGfJp6Te]",
        'api_key: "[3b6311afca5bd8aac647b316704e9c6d]" and it still says forbidden',
        "npm login fails with [np" + "m_7hQ2mZx91LwTr48VbNcKd63YsGfJpEu05Ai9]",
        "_authToken=[26dfe8d8-889b-4380-92ff-9c3c6ea5d930]",
        "secret_key_base: [8f2c61d09ab74e35c1de90b7f46a2835d0c9e17b]",
        "SECRET_KEY = '[k3$w!q8z@0v_7n#xg5=t^j2r&hb*m9u4]'",
        "define('AUTH_SALT', '[q}V9 x~2!kL0^wZr:8@hT=3n|Yc5-uE;b7G1.sD]');",
        "oauth_token: [b83f0d6a1c9e4572a0d4e8f61b27c395]",
        "fancy=[kX81QmZr/w3Vb+Lt72RcYd50HsGfJp6TeNu9aWoE]",
        '{"auths": {"hub.host.net": {"auth": "[c2FtOkxhbXA3N3NoYWRl]"}}}',
        "[4f1d0c9be86a4d72b3a5807e19cf6d2e]",
    ),
    quiet=(
        "use gh" + "p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx in the docs",
        "commit 3b6311afca5bd8aac647b316704e9c6d1f20a7be broke the build",
        "api_key = YOUR_API_KEY_GOES_HERE",
        "the secret key is practice",
        "Asia is large and so is Akiachak",
        "sk-learn and sk-video are packages",
        "const token = process.env.API_TOKEN",
        "the access token expires after an hour",
        "key-value stores are fun",
        "SECRET_KEY = os.environ['SECRET_KEY']",
        "token: ${{ secrets.NPM_TOKEN }}",
        'nextPageToken: "CAUQAA7f2b9d4e1c8a6035"',
        "define('AUTH_SALT', 'put your own words here, at least forty of them');",
        "integrity: kX81QmZr/w3Vb+Lt72RcYd50HsGfJp6TeNu9aWoE",
        "commit: 8f2c61d09ab74e35c1de90b7f46a2835d0c9e17b",
        '{"auth": "required", "token": "refresh"}',
    ),
)
