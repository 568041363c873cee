"""The name of a login, in lines of settings that give its password too.

Why it matters: A password is a riddle until one knows whose it is; with the name beside it, it can be used at once.
Who is touched: You, and all who rely on that account or machine.
Instead: Leave both lines out, or show the names of the settings without their values.
Not meant: A name without a password near, placeholders, forms and their labels.
Sources: the settings of FTP, mail and database programs; the distinction of risk and information in leaky-repo.
"""

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.settings import holds_password
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask
from foresay.model import Audience, Family, Severity

_NEAR = 140
"""Code points to either side in which the password stands: two or three lines of settings."""

_NO_NAME = frozenset("null none true false user username login name string text required email your optional".split())
_GAP = r"[\s\x0b\x1c-\x1f]{0,3}"


def _opens_with_what_is_near(hit: Hit) -> bool:
    """A password is given within a few lines, and the value is a name."""
    return hit.text.lower() not in _NO_NAME and holds_password(hit.before(_NEAR) + hit.after(_NEAR))


RULE = Rule(
    id="login-name",
    family=Family.SECRET,
    headline="Says which account the password opens",
    why="With the name beside it, the password can be used at once, without guessing whose it is.",
    short="whose password it is",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    languages=(),
    since="0.1",
    patterns=(
        Pattern(
            r"(?<![a-z])(?:[\w.-]{0,24}[_.-]|(?-i:[a-z]{1,12}(?=[UL])))?(?:user(?:[_-]?name)?|login)[\"'\]]{0,2}\s{0,3}(?:=>|:=|[:=])[ \t]{0,3}"
            r"[\"']?(?P<span>[\w.@+-]{2,60})(?![\w(])",
            near=(shape(rf"(?:user|user[_-]?name|login)[\"'\]]{{0,2}}{_GAP}[:=]"),),
            confidence=0.85,
            confirm=_opens_with_what_is_near,
        ),
        Pattern(
            r"<(?:user(?:[_-]?name)?|login)>(?P<span>[\w.@+-]{2,60})</",
            near=(shape(r"<(?:user|user[_-]?name|login)>"),),
            confidence=0.85,
            confirm=_opens_with_what_is_near,
        ),
    ),
    guards=(placeholder,),
    remedies=(mask("(left out)", "Leave the name out"),),
    yields_to=("password-in-text", "email-address"),
    fires=(
        "db_password = kettle-and-toast7\ndb_user = [sam]",
        '{"username": "[sam]", "password": "Lamp77shade"}',
        "ftp:\n  password: Lamp77shade\n  login: [sam]",
        "<User>[sam]</User><Pass>Lamp77shade</Pass>",
        "export DB_PASSWORD=Lamp77shade\nexport DB_USER=[sam]",
        "$password = 'Lamp77shade'; $user = '[sam]';",
        "userPassword=Lamp77shade\nuserName=[sam]",
    ),
    quiet=(
        "username: sam",
        "db_user = sam\ndb_password = ${DB_PASSWORD}",
        '{"username": "string", "password": "string"}',
        "login: open from nine, password: not needed",
        "user=sam and nothing else to see",
        "our username and our password are in the vault",
        "username = your\npassword = changeme",
    ),
)
