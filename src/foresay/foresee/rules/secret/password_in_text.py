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
from foresay.foresee.scan.settings import NAME, PASSWORD, is_password
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask, narrow, rotate
from foresay.model import Audience, Family, Severity, Visibility

_LINES_AROUND = 160
"""Code points to either side in which a neighbouring line of settings is looked for."""

_SETTING_BEFORE = lazy(r"(?:^|\n)[ \t-]*[\w.\"'-]{1,40}[ \t]*[:=][^\n]*\n[ \t]*$")
_SETTING_AFTER = lazy(r"^[ \t,]*(?:#[^\n]*)?\n[ \t-]*[\w.\"'-]{1,40}[ \t]*[:=]")
_LINE_START = lazy(r"(?:^|\n)[ \t]*(?:export[ \t]+|set[ \t]+|[-$\"']{1,2}[ \t]*)?$")
_USERS = lazy(
    r"\binsert\s+into\s+[`\"\[]?[\w.]{0,30}(?:user|account|member|admin|login|customer|auth|staff|people)",
    re.IGNORECASE,
)
_HOST = lazy(r"^(?:localhost|\*|[\w-]+(?:\.[\w-]+)+):", re.IGNORECASE)


def _is_a_password(hit: Hit) -> bool:
    """A value where a password must stand."""
    return not re.match(r"www\.|t\.co/", hit.text, re.IGNORECASE) and is_password(hit.text)


def _is_set(hit: Hit) -> bool:
    """In a line of settings: quoted, or something no variable is called, or at the start of a line of its own."""
    quoted = hit.scene.text[max(0, hit.start - 1) : hit.start] in ("'", '"')
    if not is_password(hit.text, quoted=quoted):
        return False
    return quoted or not hit.text.isalpha() or _LINE_START.search(hit.before(40)) is not None


def _is_set_among_others(hit: Hit) -> bool:
    """A line of its own that says "password: ...", with figures or signs in it, or among other lines of settings."""
    if not is_password(hit.text, quoted=False):
        return False
    return _is_said(hit) or bool(
        _SETTING_BEFORE.search(hit.before(_LINES_AROUND)) or _SETTING_AFTER.search(hit.after(_LINES_AROUND))
    )


def _is_of_users(hit: Hit) -> bool:
    """In a dump of a table of people."""
    return hit.in_text(_USERS)


def _is_pgpass(hit: Hit) -> bool:
    """host:port:database:user:password, and no time or network address."""
    assert hit.match is not None
    return _HOST.match(hit.match[0]) is not None and is_password(hit.text)


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


_NAMED = r"(?:pass(?:word|wd|phrase|code)?|passwort|kennwort|contrase.{1,2}a|passe|wachtwoord|pwd?|pw|p/w|psk)"
_GAP = r"[\s\x0b\x1c-\x1f]{0,3}"

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
            rf"{NAME}[\"'\]]{{0,2}}\s{{0,3}}(?:=|:(?=[ \t]{{0,3}}[\"'])|=>|:=)[ \t]{{0,3}}[\"']?(?P<span>[^\s\"',;<>]{{4,64}})",
            near=(shape(rf"{_NAMED}[\"'\]]{{0,2}}{_GAP}[:=]"),),
            confidence=0.88,
            confirm=_is_set,
        ),
        Pattern(
            rf"(?<![^\n])[ \t-]{{0,12}}(?:[\w.-]{{0,30}}[_.-])?{PASSWORD}:[ \t]{{1,4}}(?P<span>[^\s\"'#]{{4,64}})(?=[ \t]{{0,3}}(?:#|(?=\n|\Z)))",
            near=(shape(rf"{_NAMED}:[ \t]"),),
            confidence=0.85,
            confirm=_is_set_among_others,
        ),
        Pattern(
            rf"<[\w.:-]{{0,24}}{PASSWORD}(?:\s[^<>\n]{{0,60}})?>(?P<span>[^<>\s]{{4,100}})</",
            near=(shape(rf"{_NAMED}(?:[\s\x0b\x1c-\x1f][^<>\n]{{0,60}})?>[^<>]"),),
            confidence=0.88,
            confirm=_is_a_password,
        ),
        Pattern(
            rf"\b(?:define|set\w{{0,12}}|put\w{{0,12}}|add\w{{0,12}}|config\w{{0,8}}|option)\(\s{{0,3}}[\"'][\w.-]{{0,30}}{PASSWORD}[\"']"
            rf"\s{{0,3}},\s{{0,3}}[\"'](?P<span>[^\s\"']{{4,64}})[\"']",
            near=(shape(rf"{_NAMED}[\"']{_GAP},{_GAP}[\"']"),),
            confidence=0.9,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\bidentified\s+(?:with\s+\w{3,30}\s+)?by\s+(?:password\s+)?[\"'](?P<span>[^\s\"']{4,80})[\"']",
            near=("identified",),
            confidence=0.92,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\(\s?[0-9]{1,9}\s?,\s?[\"'][^\"'\n]{1,60}[\"']\s?,[^\n]{0,160}?"
            r"[\"'](?P<span>\*?[a-f0-9]{40}|[a-f0-9]{32}|[a-f0-9]{64})[\"']",
            near=(shape(r"\([\s\x0b\x1c-\x1f]?[0-9]{1,9}[\s\x0b\x1c-\x1f]?,[\s\x0b\x1c-\x1f]?[\"']"),),
            confidence=0.85,
            confirm=_is_of_users,
        ),
        Pattern(
            r"\blogin\(\s{0,3}[\"'][^\"'\n]{2,60}[\"']\s{0,3},\s{0,3}[\"'](?P<span>[^\"'\s]{4,80})[\"']",
            near=(shape(rf"login\({_GAP}[\"']"),),
            confidence=0.88,
            confirm=_is_a_password,
        ),
        Pattern(
            r"(?:connect|mysqli|pdo)\(\s{0,3}[\"'$][^,\n]{1,80},\s{0,3}[\"'][^\"'\n]{1,40}[\"']\s{0,3},\s{0,3}"
            r"[\"'](?P<span>[^\"'\s]{4,64})[\"']",
            near=(shape(rf"(?:connect|mysqli|pdo)\({_GAP}[\"'$]"),),
            confidence=0.88,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\bsshpass\s+-p\s?[\"']?(?P<span>[^\s\"']{4,64})",
            near=("sshpass",),
            confidence=0.93,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]{0,80}?\s-p(?P<span>[^\s\"'-][^\s\"']{3,64})",
            near=("mysql", "mysqldump", "mysqladmin", "mariadb"),
            confidence=0.9,
            confirm=_is_a_password,
        ),
        Pattern(
            r"\bcurl\b[^\n]{0,100}?\s(?:-u|--user)[\s=]?[\"']?[\w.@+-]{1,40}:(?P<span>[^\s\"']{4,64})",
            near=("curl",),
            confidence=0.92,
            confirm=_is_a_password,
        ),
        Pattern(
            r"(?<![^\n])[\w.*-]{1,80}:(?:[0-9]{2,5}|\*):[\w*-]{1,40}:[\w*.@-]{1,40}:(?P<span>[^\s:]{4,64})(?=\n|\Z)",
            near=(shape(r"[a-z0-9_.*-]:(?:[0-9]{2,5}|\*):[^\s:]{1,40}:[^\s:]{1,40}:[^\s:]"),),
            confidence=0.88,
            confirm=_is_pgpass,
        ),
        Pattern(
            r"\bencryptedUsername[\"']\s{0,3}:\s{0,3}[\"'](?P<span>[A-Za-z0-9+/=]{20,200})[\"']",
            near=("encryptedusername",),
            confidence=0.9,
        ),
        Pattern(
            r"(?<![\w{])\{s?sha(?:256|512)?\}(?P<key>[a-z0-9+/=]{20,120})",
            near=(shape(r"\{s?sha(?:256|512)?\}"),),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:pbkdf2_sha(?:1|256)|bcrypt_sha256|argon2|scrypt)\$(?P<key>[\w$./=,+-]{20,160})",
            near=(shape(r"(?:pbkdf2_sha|bcrypt_sha256|argon2|scrypt)[0-9]{0,3}\$"),),
            confidence=0.9,
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
            r"(?<![\w$])\$(?:1|2[abxy]|5|6|7|y|gy|P|H|S|apr1|argon2i?d?)\$(?P<key>[\w./$=,+-]{20,160})",
            near=(shape(r"\$(?:1|2[abxy]|5|6|7|y|gy|p|h|s|apr1|argon2i?d?)\$"),),
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
        "database:\n  user: app\n  password: [lampshade]\n  port: 5432",
        '<Server><User>sam</User><Pass encoding="base64">[bGFtcC1zaGFkZS03]</Pass></Server>',
        "define('DB_PASSWORD', '[kettle-and-toast]');",
        "$db_pass = '[kettleandtoast]';",
        "CREATE USER 'app'@'%' IDENTIFIED BY '[Lamp77shade]';",
        "INSERT INTO shop_users VALUES (7,'sam','sam@mail.net','[9b1e83af20c75d4416fe0a6d2c83b517]');",
        "sshpass -p [Lamp77shade] ssh sam@build.host.net",
        "mysql -u root -p[Lamp77shade] shop < dump.sql",
        "curl -u sam:[Lamp77shade] https://api.host.net/me",
        "db.host.net:5432:shop:sam:[Lamp77shade]",
        "conn.login('sam@mail.net', '[Lamp77shade]')",
        "mysqli_connect('localhost', 'sam', '[Lamp77shade]', 'shop');",
        "sam:[{SHA}2jmj7l5rSw0yVb/vlWAYkK/YBwk=]",
        "machine mail.host.net login sam password [m0rning-tea]",
        "clone it from https://sam:[s3cretsauce]@git.host.net/app",
        "Passwort: [Kuchen2024!], bitte weitersagen",
        "my password was [qwerty123] for nine years",
        "AdminPassword=[Lighthouse88]",
        "The new CMS login is admin / [Sunflower99] if anyone needs it.",
        "My PIN is [4821], the card is in the kitchen drawer.",
        "Bakery alarm code is [4471], last one out sets it",
        "the hash is [$6$LnUhhUi45srUKt9i$4Hp6VRTOB2mxvsYH8mwsCfBryg6hCbm4JJjV26] if you can use it",
        "la contraseña del wifi es [Girasol!42]",
        "a senha é [Girassol!42], não conta",
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
        "password: ${DB_PASSWORD}",
        "password=process.env.DB_PASS2",
        "connect(user=name, password=user_password)",
        "passwd: files systemd\ngroup: files",
        '{"password": "Kennwort", "login": "Anmelden"}',
        "define('DB_PASSWORD', 'password_here');",
        "<password>{{ secret }}</password>",
        "the meeting is at 10:30:room:sam:late",
        "my password is older than you",
        "they reset the pw twice in 2024",
        "password: ********",
        "mot de passe oublié, encore",
        "la contraseña no es segura",
        "a senha é muito curta",
        "Das Passwort ist zu kurz",
    ),
)
