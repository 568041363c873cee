"""The profile of a personal account shows where the author works.

Why it matters: Whatever goes out here can be read as coming from someone at that firm; "views are my own" does not
undo it. With most posts this is fine.
Who is touched: You, and your employer.
Instead: Keep the employer in one profile and the rest of your life in another, or know that this one is read at work.
Not meant: Official accounts, profiles that name a profession only.
Sources: Smith v Trafford Housing Trust [2012] EWHC 3221 (Ch); Crisp v Apple Retail (UK) Ltd; AP Social Media
Guidelines 2013.
"""

import re

from foresay.foresee.rule import Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Scene
from foresay.foresee.ways import keep, unlink
from foresay.model import Account, Audience, Author, Family, Severity

_WORKS_AT = lazy(
    r"\b(?:i\s+)?(?:work(?:s|ing)?\s+(?:at|for)|employed\s+(?:at|by)|(?:engineer|manager|director|analyst|developer|"
    r"designer|editor|reporter|producer|nurse|officer|"
    r"head\s+of\s+\w+|lead|associate|consultant|founder|ceo|cto|vp)\s+(?:at|@|for))\s*@?(?-i:[A-Z])\w",
    re.IGNORECASE,
)


def _names_employer(scene: Scene) -> float | None:
    account = scene.draft.account if scene.draft else None
    if account is None or account.kind != "personal":
        return None
    if scene.account_names_employer:
        return 0.97
    former = re.search(r"\b(?:ex|former(?:ly)?|previously|retired|not)\b", account.bio, re.IGNORECASE)
    return 0.75 if _WORKS_AT.search(account.bio) and not former else None


RULE = Rule(
    id="bio-employer",
    family=Family.LINK,
    headline="Your profile says where you work",
    why="Readers of this account can see your employer, so what you post here may be read as coming from work.",
    short="your profile names your employer",
    severity=Severity.INFO,
    audiences=(Audience.EMPLOYER, Audience.PRESS),
    languages=(),
    whole=_names_employer,
    remedies=(unlink(), keep("Keep it: that is how you want to be known")),
    fires=(
        Sample(
            "good morning", Author(employers=("Harbour Courier",)), account=Account("@ana", "Producer, Harbour Courier")
        ),
        Sample("what a night", Author(employers=("Acme",)), account=Account("@ana_acme", "views mine")),
        Sample("tea", account=Account("@ana", "dogs and bikes", names_employer=True)),
        Sample("new shoes", account=Account("@lee", "Engineer at Lumen. Views mine.")),
        Sample("snow again", account=Account("@mo", "I work for Borealis and read too much")),
        Sample("rain", Author(employers=("Statco",)), account=Account("@jon", "numbers at STATCO, tweets about cats")),
    ),
    quiet=(
        Sample("good morning", Author(employers=("Harbour Courier",)), account=Account("@ana", "radio, dogs")),
        Sample(
            "our office is closed",
            Author(employers=("Acme",)),
            account=Account("@acme", "Acme official", kind="official"),
        ),
        Sample("tea", account=Account("@ana", "nurse, reader, runner")),
        Sample("new shoes", account=Account("@lee", "ex-Engineer at Lumen, now bread")),
        Sample("snow", account=Account("@mo", "I work at night and read too much")),
        "good morning",
    ),
)
