"""Files of settings: how a name and its value are written in them, which names mean a password, and which values are none.

Kinds in mind: shell exports and .env, ini, YAML, JSON, XML, PHP, Python and Ruby settings, connection strings, netrc and its like.
"""

from __future__ import annotations

import re

from foresay.foresee.scan.lazy import lazy

PASSWORD = (
    r"(?:pass(?:word|wd|phrase|code)?|passwort|kennwort|contrase[nñ]a|mot\s+de\s+passe|wachtwoord|pwd?|pw|p/w|psk)"
)
"""A name that means a password, or the end of one (`DB_PASSWORD`, `sshUserPassword`)."""

NAME = (
    rf"(?<![a-z])(?:[a-z][a-z0-9_.-]{{0,40}}[_.-]|[a-z]{{1,24}}(?-i:(?=P))|"
    rf"(?:db|sql|mysql|pg|ftp|smtp|imap|mail|admin|root|user|ssh|login|auth|app|site|server|proxy|wifi|wpa))?{PASSWORD}"
)
"""A whole name that ends with one that means a password, in any of the ways names are put together."""

_NO_VALUE = frozenset(
    (
        "password passwords passwd passwort kennwort wachtwoord contraseña contrasena senha passphrase passcode pass none "
        "null nil true false string text required optional field hidden prompt reset change changed forgot forgotten wrong "
        "weak strong incorrect expired safe secure secret same here below above input hash hashed encrypted manager login "
        "username email user admin-only please your my the this that not now invalid missing gone strength policy protected "
        "protection undefined bool boolean integer int char varchar config env variable default generate generated ask dm "
        "stdin files compat systemd ldap vault interactive keychain keyring confirm enter empty blank disabled enabled "
        "sufficient requisite authentication literal redacted removed masked"
    ).split()
)
_IN_BRACKETS = lazy(r"[()\[\]{}<>\\]")
_SIGN_OF_CODE = lazy(r"[;$%]")
_NAMED_ELSEWHERE = lazy(
    r"^(?:get|set|self|this|os|process|request|req|user|form|config|settings|params|args|env|secrets|var|local|data|props|state|opts|"
    r"options|ctx|values)[._:]|^\$|^%.{1,60}%$|^https?:|^[#@/&!]|^(?:ENC|vault|secret|ssm|arn):",
    re.IGNORECASE,
)
_MADE_UP = lazy(
    r"^(?:your|my|some|the|insert|replace|enter|type|put|choose|new|old|super)[-_]?(?:own[-_]?)?(?:db[-_]?)?(?:pass|secret|pw)\w*$|"
    r"^pass(?:word|wd)?[-_](?:here|goes\w*)$|^(?:change|replace)[-_]?(?:me|this|it)\w*|^[*•x.?_-]+$|^to[-_]?do$|^tbd$|^n/?a$|example|placeholder",
    re.IGNORECASE,
)
_IDENTIFIER = lazy(
    r"[a-z]+(?:_[a-z]+)+|[a-z]{0,24}pass(?:word|wd|phrase)?(?:_?[a-z]{1,12})?|[a-z]+(?:\.[a-z]+)+", re.IGNORECASE
)


def is_password(value: str, *, quoted: bool = True) -> bool:
    """Whether what stands where a password must stand is one: no field's description, no placeholder, no reference to elsewhere.

    quoted: whether it stands in quotation marks; without them a name of letters alone ("user_password") is a variable's.
    """
    bare = value.strip("'\".,!")
    if len(value) < 4 or len(set(value)) < 3 or bare.lower() in _NO_VALUE:
        return False
    if _NAMED_ELSEWHERE.search(value) or _MADE_UP.search(bare) or _IN_BRACKETS.search(value):
        return False
    if not quoted and _IDENTIFIER.fullmatch(bare):
        return False
    return not _SIGN_OF_CODE.search(value) or bool(re.search(r"[0-9]", value) and re.search(r"[A-Za-z]", value))


ASSIGNED = lazy(
    rf"{NAME}[\"'\]]{{0,2}}\s{{0,3}}(?:=>|:=|[:=])[ \t]{{0,3}}(?P<quote>[\"']?)(?P<value>[^\s\"',;<>]{{4,64}})|"
    rf"<[\w.:-]{{0,24}}{PASSWORD}(?:\s[^<>\n]{{0,60}})?>(?P<inner>[^<>\s]{{4,100}})<",
    re.IGNORECASE,
)


def holds_password(text: str) -> bool:
    """Whether some lines of settings give a password: names such a thing and has a value for it."""
    return any(
        is_password(one["value"] or one["inner"], quoted=bool(one["quote"] or one["inner"]))
        for one in ASSIGNED.finditer(text)
    )
