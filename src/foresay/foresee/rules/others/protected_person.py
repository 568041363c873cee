"""Someone the author asked to be reminded of, named where everyone can read it.

Why it matters: You wrote this name down because it matters who reads it. Here it would be public.
Who is touched: The person you named.
Instead: Say who they are to you, without the name, or show it only to friends.
Not meant: Drafts for a few people; names you have not asked to protect.
Sources: The author's own list of people and children.
"""

import re

from foresay.foresee.guards import quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, ask, narrow
from foresay.model import Audience, Author, Family, Severity, Visibility


def _plain(hit: Hit) -> str:
    if hit.scene.language not in ("", "en", "und"):
        return f"{hit.text[0].upper()}."
    children = {name.casefold() for name in hit.author.children}
    word = "my child" if hit.text.casefold() in children else "someone I know"
    return word[0].upper() + word[1:] if hit.scene.sentence(hit.start)[0] == hit.start else word


_SURNAME = lazy(
    r"^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|And\b|But\b|Is\b|Was\b|Has\b|Love\b|Happy\b|Thank)"
    r"([A-Z][a-z]{2,20})\b"
)
_MINE = lazy(r"\b(?:my|our)\b", re.IGNORECASE)


def _not_a_namesake(hit: Hit) -> bool:
    """Leaves out a first name before a surname that nobody on the author's own lists bears ("Sam Smith on the radio")."""
    follows = _SURNAME.search(hit.after(24))
    if not follows or " " in hit.text or not hit.text[0].isupper() or hit.in_sentence(_MINE):
        return True
    author = hit.author
    return follows[1].casefold() in " ".join((*author.names, *author.people, *author.children)).casefold().split()


def _in_public(hit: Hit) -> Severity | None:
    draft = hit.scene.draft
    if draft is not None and draft.visibility in (Visibility.DIRECT, Visibility.FRIENDS):
        return None
    return hit.severity


RULE = Rule(
    id="protected-person",
    family=Family.OTHERS,
    headline="Names someone you asked us to look out for",
    why="You put this name on your list of people to protect. Here everyone could read it.",
    short="someone on your list, by name",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS,),
    touches="them",
    languages=(),
    yields_to=("minor-named", "child-routine", "outing", "third-party-health", "third-party-contact", "accusation"),
    patterns=(
        Pattern(r"(?P<who><person>)", near=("<person>",), confidence=0.95, confirm=_not_a_namesake),
        Pattern(
            r"(?P<who><child>)", near=("<child>",), confidence=0.95, confirm=_not_a_namesake, severity=Severity.HIGH
        ),
    ),
    guards=(quotation,),
    weigh=_in_public,
    remedies=(abstract(_plain, "Leave the name out"), ask(), narrow()),
    fires=(
        Sample("lunch with [Marisol] by the canal", Author(people=("Marisol",))),
        Sample("[Mia] made pancakes", Author(children=("Mia",))),
        Sample("it was [marisol ruiz] who fixed it", Author(people=("Marisol Ruiz",))),
        Sample("thank you, [Marisol]!", Author(people=("Marisol", "Jon"))),
        Sample("ask [Jon], he has the ladder", Author(people=("Marisol", "Jon"))),
        Sample("[Sam] Smith at the zoo, so proud", Author(names=("Jo Smith",), children=("Sam",))),
        Sample("our [Sam] Smith is on the team", Author(children=("Sam",))),
        Sample("Heute mit [Mia] im Zoo gewesen", Author(children=("Mia",))),
    ),
    quiet=(
        "lunch with Marisol by the canal",
        Sample("Amiable people at the harbour", Author(children=("Mia",))),
        Sample("someone fixed it", Author(people=("Marisol",))),
        Sample("Sam Smith on the radio again.", Author(children=("Sam",))),
        Sample("Jonathan has the ladder", Author(people=("Jon",))),
        Sample("MIA08 is my locker", Author(children=("Mia",))),
        Sample("#miami is hot today", Author(children=("Mia",))),
    ),
)
