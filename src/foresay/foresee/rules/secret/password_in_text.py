"""A password written out, in a sentence, in a file of settings or in an address.

Why it matters: A password that was public is a password of everyone, and most people use theirs in more than one
place.
Who is touched: You, and all who rely on that account, network or machine.
Instead: Say that the password has changed, and where to ask for it.
Not meant: Talk about passwords (forgotten, weak, reset), fields of forms, placeholders.
Sources: scrubadub credential detector; detect-secrets keyword and basic-auth plugins; crypt(5) hash formats.
"""

import re

from foresay.foresee.guards import fiction, placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.lexicon.tongue import any_form, near_words
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask, narrow, rotate
from foresay.model import Audience, Family, Severity, Visibility

_NO_VALUE = frozenset(
    "password passwords passwd pass none null nil true false string text required optional field hidden prompt "
    "reset change changed forgot forgotten wrong weak strong "
    "incorrect expired safe secure secret same here below above input hash hashed encrypted manager login username "
    "email user admin-only please your my the this that "
    "not now invalid missing gone strength policy protected protection undefined bool int char varchar config env variable default generate generated ask dm".split()
)
_CODE = lazy(
    r"[()\[\]{};<>$%\\]|^(?:get|set|self|this|os|process|request|req|user|form|config|settings|params|args)[._]|"
    r"^https?:|^[#@/]"
)


def _is_a_password(hit: Hit) -> bool:
    """A figure or a sign among letters, or a word in a place where a password must stand."""
    value = hit.text
    if re.match(r"https?:|www\.|t\.co/", value, re.IGNORECASE):
        return False
    if (
        value.lower().strip("'\".,!") in _NO_VALUE
        or len(value) < 4
        or len(set(value)) < 3
        or re.fullmatch(r"[*•x.]+", value, re.IGNORECASE)
    ):
        return False
    return not _CODE.search(value) or bool(
        re.search(r"[0-9]", value) and re.search(r"[A-Za-z]", value) and not re.search(r"[()\[\]{}<>\\]|^\$", value)
    )


def _is_said(hit: Hit) -> bool:
    """In a sentence only what no word looks like: letters with figures or signs."""
    value = hit.text.rstrip(".,!?'\"")
    if not _is_a_password(hit) or re.fullmatch(
        r"[0-9]{1,3}|(?:19|20)[0-9]{2}|[0-9]+(?:st|nd|rd|th|am|pm|%|k)", value, re.IGNORECASE
    ):
        return False
    mixed = re.search(r"[0-9]", value) and re.search(r"[^0-9.,:/]", value)
    return bool(
        mixed
        or re.search(r"\w[!@#$%^&*+=_]\w?", value)
        or re.search(r"[a-z][A-Z]", value)
        or re.fullmatch(r"[0-9]{6,}", value)
    )


_WORD = r"(?:pass(?:word|wd|phrase|code)?|passwort|contrase[nñ]a|mot\s+de\s+passe|wachtwoord|pwd?|pw|p/w)"

RULE = Rule(
    id="password-in-text",
    family=Family.SECRET,
    headline="Gives out a password",
    why="Once read by one stranger it opens the door to all of them, and often other doors too.",
    short="a password",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    languages=(),
    patterns=(
        Pattern(
            r"\b(?:password|passwort|passphrase|passcode|contrase[nñ]a|mot\s+de\s+passe|wachtwoord|pwd|pw|p/w|"
            r"passwd)\b(?:\s+(?:for|to|of)\s+(?:the\s+|my\s+|our\s+)?\w{2,16})?"
            r"\s+(?:is|was|are|ist|es|est|will\s+be|has\s+been|string\s+revealed:?)(?:\s+(?:now|still|just|"
            r"literally|actually|set\s+to))?\s?:?\s?['\"]?(?P<span>[^\s'\"]{3,63}[^\s'\".,;:)])",
            near=(
                "password",
                "passwort",
                "passphrase",
                "passcode",
                "contraseña",
                "contrasena",
                "mot de passe",
                "wachtwoord",
                "pwd",
                "pw",
                "p/w",
                "passwd",
            ),
            confidence=0.88,
            confirm=_is_said,
        ),
        Pattern(
            r"\b(?:password|passwort|passphrase|passcode|wachtwoord|pwd|pw|p/w|passwd)\b\s?(?:[:=]\s?['\"]?|['\"]|"
            r"\s)(?P<span>[^\s'\"]{3,63}[^\s'\".,;:)])",
            near=("password", "passwort", "passphrase", "passcode", "wachtwoord", "pwd", "pw", "p/w", "passwd"),
            confidence=0.85,
            confirm=_is_said,
        ),
        Pattern(
            rf"(?<![a-z])(?:[a-z][a-z0-9_.-]{{0,30}}[_.-]|[a-z]{{1,12}}(?-i:(?=P)))?{_WORD}[\"']?\s{{0,3}}(?:=|"
            rf":(?=\s?[\"'])|=>|:=)\s{{0,3}}[\"']?(?P<span>[^\s\"',;]{{4,64}})",
            near=(
                shape(
                    r"(?:pass(?:word|wd|phrase|code)?|passwort|contrase.{1,2}a|passe|wachtwoord|pwd?|"
                    r"p/w)[\"']?[\s\x0b\x1c-\x1f]{0,3}[:=]"
                ),
            ),
            confidence=0.88,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\blogin\s+[^\s]{2,60}\s+password\s+(?P<span>[^\s]{4,64})",
            near=("login",),
            confidence=0.92,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\b(?:https?|ftp|sftp|ssh|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?|"
            r"smtp)://[^\s:@/]{0,60}(?:@[\w.-]{1,40})?:(?P<span>[^\s/]{3,80})@[\w.-]{2,80}",
            near=(shape(r"://[^\s/:]{0,100}:[^\s/]{3,80}@"),),
            confidence=0.94,
            confirm=_is_a_password,
        ),
        Pattern(
            r"(?<![\w$])\$(?:1|2[abxy]|5|6|7|y|apr1|argon2i?d?)\$(?P<key>[\w./$=,+-]{20,160})",
            near=(shape(r"\$(?:1|2[abxy]|5|6|7|y|apr1|argon2i?d?)\$"),),
            confidence=0.93,
        ),
        Pattern(
            r"\bwi[-\s]?fi\b(?:\s+(?:network|name|ssid))?\s?[:=]?\s?[\w-]{0,24}\s{0,2}[,/|]?\s{0,2}(?:key|code|pass|"
            r"pin)\b\s?(?:is|:|=)?\s?(?P<span>[^\s'\"]{5,63}[^\s'\".,;:)])",
            near=("wifi", "wi-fi", "wi fi"),
            confidence=0.85,
            confirm=_is_said,
        ),
        Pattern(
            r"\b(?:login|log-in|credentials|logins)\b(?:\s+(?:for\s+\w{2,16}|details))?(?:\s+(?:is|are|was)\s|\s?[:=]\s?)['\"]?[\w.@-]{2,40}['\"]?\s?(?:/|and|,)\s?['\"]?"
            r"(?P<span>[^\s'\"/]{3,63}[^\s'\".,;:)/])",
            near=("login", "log-in", "credentials", "logins"),
            confidence=0.88,
            confirm=_is_said,
        ),
        Pattern(
            r"\b(?:my|our|the|her|his|their|card|bank|phone)\s+(?:(?:card|bank|debit|credit|phone|sim|safe)\s+)?pin(?:\s+(?:code|number))?(?:\s+(?:is|was)|\s?[:=])\s?(?:now\s+)?"
            r"(?P<span>[0-9]{4}|[0-9]{6})\b(?![-.,:/]?[0-9])",
            near=("pin",),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:(?:burglar\s+)?alarm|door|gate|key\s?safe|lock\s?box|garage|safe|keypad)\s+(?:entry\s+)?(?:code|combination|pin)(?:\s+(?:is|was)|\s?[:=])\s?(?:now\s+|still\s+)?"
            r"(?P<span>[0-9]{4,8}#?|[0-9]{2}-[0-9]{2}-[0-9]{2})(?![\w:/]|[.,-][0-9])",
            near=("alarm", "door", "gate", "key safe", "keysafe", "lock box", "lockbox", "garage", "safe", "keypad"),
            confidence=0.86,
            beside=("code", "combination", "pin"),
        ),
        Pattern(
            rf"{any_form(local.PASSWORD)}(?:\s(?:del?|de\s+la|do|da|du|für\s+das|vom|van\s+(?:de|het)|voor)\s\w{{2,16}})?"
            rf"(?:\s(?:es|est|ist|é|è|is|era|war|lautet)\s|\s?[:=]\s?)['\"]?(?P<span>[^\s'\"]{{3,63}}[^\s'\".,;:)])",
            near=near_words(local.PASSWORD),
            confidence=0.87,
            confirm=_is_said,
        ),
    ),
    guards=(placeholder, fiction),
    remedies=(
        mask("(ask me)", "Leave the password out"),
        narrow(Visibility.DIRECT, "Send it to the one who needs it"),
        rotate("the password"),
    ),
    yields_to=("api-key", "private-key", "session-token", "one-time-code"),
    fires=(
        "wifi pw is [Sunny!42], make yourselves at home",
        "the password is [Tr0ub4dor&3], dont tell",
        'DB_PASSWORD="[hunter22hunter]" is in the repo, brilliant',
        "machine mail.host.net login sam password [m0rning-tea]",
        "clone it from https://sam:[s3cretsauce]@git.host.net/app",
        "Passwort: [Kuchen2024!], bitte weitersagen",
        "my password was [qwerty123] for nine years",
        "AdminPassword=[Lighthouse88]",
        "The new CMS login is admin / [Sunflower99] if anyone needs it.",
        "My PIN is [4821], the card is in the kitchen drawer.",
        "Bakery alarm code is [4471], last one out sets it",
        "the hash is [$6$LnUhhUi45srUKt9i$4Hp6VRTOB2mxvsYH8mwsCfBryg6hCbm4JJjV26] if you can use it",
    ),
    quiet=(
        "the login is slow and the coffee is slower",
        "My pin is 4 cm long and made of brass",
        "the door code is broken again",
        "The login is open from 9 and, as of 2024, free",
        "forgot my password again",
        "the password is wrong, says the machine",
        "Password: required, at least 8 characters",
        "passwords are dead, use passkeys",
        "password = getpass.getpass()",
        "my password is older than you",
        "they reset the pw twice in 2024",
        "password: ********",
        "mot de passe oublié, encore",
    ),
)
