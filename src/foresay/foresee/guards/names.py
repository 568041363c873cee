"""Capital letters that do not make a name: shouting, and words that English writes large."""

from __future__ import annotations

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit

_NOT_A_NAME = frozenset(
    """
    a am an and are but can did do for god good had has he her here hey him his how i if im in is it its just let
    level lol love me mr mrs ms my no not now of oh ok omg on one or our out she so some someone that the their them
    then there they this to today tomorrow tonight u up was we what when where who why will with yes you your round
    stage step day part page home work school church everyone everybody nobody monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november december
    christmas easter thanksgiving user url number rt people somebody anyone men women women's men's all being having
    another dad mom mum mother father sister brother husband wife least most first last once peace war risk ease
    best worst still never ever
    """.split()
)
_PRONOUNS = frozenset(("he", "she", "they", "his", "her", "their", "him", "them", "this", "that"))
_LETTERS = lazy(r"[A-Za-z]")


def capitals(hit: Hit) -> float:
    """Silences names guessed from capitals where all is in capitals, or where the word is one often written large.

    Looks at the group `who` or `where` of the pattern; without one it has nothing to say.
    """
    name = hit.group("who") or hit.group("where")
    if not name or not any(char.isupper() for char in name) or name.split()[0].lower() in _PRONOUNS:
        return 1.0
    words = [word.strip("'.,@") for word in name.split()]
    big = [word for word in words if word[:1].isupper() and word.lower() not in ("the", "my", "our")]
    if not big:
        return 1.0
    if any(word.lower().removesuffix("'s") in _NOT_A_NAME for word in big[:1]):
        return 0.0
    around = "".join(_LETTERS.findall(hit.sentence.replace(name, "")))
    return 0.0 if len(around) > 3 and sum(char.isupper() for char in around) > 0.6 * len(around) else 1.0
