"""A personal e-mail address that anyone can write to.

Why it matters: A public address is collected by machines within hours; it brings spam, phishing and, joined with
other accounts that use it, everything else said under it.
Who is touched: You, or the person whose address it is.
Instead: Ask people to message you, or leave the address in your profile where you can change it.
Not meant: Addresses that a business publishes (press@, info@), examples, handles, git remotes, names of machines.
Sources: Presidio EMAIL_ADDRESS; RFC 5321 section 4.1.2; Dou et al. 2024 (contact).
"""

from foresay.foresee.guards import IDENTIFIERS, appeal, business_contact
from foresay.foresee.rule import Pattern, Rule, Sample, shape
from foresay.foresee.scene import Hit
from foresay.foresee.ways import mask
from foresay.model import Audience, Author, Family, Severity

_SHARED = frozenset(
    "press media sales info support contact office hello help team admin jobs careers service noreply no-reply "
    "bookings booking newsroom "
    "enquiries inquiries webmaster postmaster abuse security privacy legal billing orders git kontakt".split()
)
_NOT_A_DOMAIN = (".local", ".png", ".jpg", ".jpeg", ".gif", ".js", ".py")


def _is_personal(hit: Hit) -> bool:
    name, _, domain = hit.text.casefold().rpartition("@")
    return name not in _SHARED and not domain.endswith(_NOT_A_DOMAIN)


_AT = r"\s?[\[(]?\s?\bat\b\s?[\])]?\s?"
_DOT = r"\s?[\[(]?\s?(?:\bdot\b|\.)\s?[\])]?\s?"

RULE = Rule(
    id="email-address",
    family=Family.IDENTITY,
    headline="Gives out an e-mail address",
    why="Once public, an address is collected, written to by strangers, and joined with everything else that uses it.",
    short="an e-mail address",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w.+:/-])[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])",
            near=(shape(r"[^\s@]@[^\s@]+\.[a-z]"),),
            confidence=0.97,
            confirm=_is_personal,
        ),
        Pattern(
            rf"(?<![\w.+-])[\w.+-]{{2,40}}{_AT}(?:gmail|hotmail|yahoo|outlook|icloud|proton(?:mail)?|gmx|web|mail|aol){_DOT}"
            r"(?:com|org|net|de|fr|es|it|co\s?\.?\s?uk|me)\b",
            near=("gmail*", "hotmail*", "yahoo*", "outlook*", "icloud*", "proton*", "gmx*", "web", "mail*", "aol*"),
            confidence=0.9,
        ),
        Pattern(
            r"(?<![\w.+-])[\w.+-]{2,40}\s?(?:\[at\]|\(at\)|\{at\})\s?[\w-]{2,40}\s?(?:\[dot\]|\(dot\)|\{dot\}|"
            r"\.)\s?[a-z]{2,12}\b",
            near=("[at]", "(at)", "{at}"),
            confidence=0.92,
        ),
    ),
    guards=(*IDENTIFIERS, business_contact, appeal),
    yields_to=("third-party-contact",),
    remedies=(mask("(message me)", "Ask for a message instead"),),
    fires=(
        "The council has lost the plot. Mail me: [jo.k@gmail.com]",
        "mail me: [jo.k@gmail.com]",
        "Anyone found a grey cat? [anna_lind+cat@posteo.de] please",
        "write to me, [jo at gmail dot com], no phone calls",
        "CV is out, reach me on [Sam.OBrien@proton.me]!",
        "she never answers [m.fischer@web.de] any more",
        "contact: [lee [at] outlook.com]",
        "prints for sale, ask [tove (at) lindstudio (dot) se]",
        "my new one's [dee.o'neil@fastmail.com] 📬",
    ),
    quiet=(
        "press@acme.com is the address in the advert",
        "ask @jo about it",
        "use jo@example.com in the tests",
        "Bookings: bookings@hotelsol.es, open daily",
        "meet me at the gmail office, 5.30",
        "clone git@forge.dev:jo/garden.git and see",
        "the logo is icon@2x.png",
        Sample("I am jo@x.org and proud of it", Author(handles=("jo@x.org",))),
    ),
)
