"""Where a draft lies between personal and work, from evidence that can be shown.

Each piece of evidence pulls by a weight; the position is tanh of their sum, so that more evidence of one kind never runs away and
contrary evidence is seen to cancel. The weights are ours, set by hand on written examples; issue 3 calibrates them on labelled pairs.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import any_of
from foresay.foresee.scene import Scene
from foresay.model import Continuum, Evidence, Span

_PLACES = ((-0.6, "Personal"), (-0.2, "Leans personal"), (0.2, "Between the two"), (0.6, "Leans work"), (1.01, "Work"))
_MOST = 6


class _Sign(NamedTuple):
    """Words that pull, and how to name them to the author; no match can do without one of `near`, in lower case."""

    words: str
    pull: float
    near: tuple[str, ...]
    regex: re.Pattern[str]


def _sign(words: str, pull: float, phrases: str) -> _Sign:
    each = [phrase.split() for phrase in phrases.split(",")]
    near = tuple(dict.fromkeys(phrase[0].removesuffix("*") for phrase in each))
    return _Sign(words, pull, near, lazy(any_of(*map(" ".join, each)), re.IGNORECASE))


_SIGNS = (
    _sign(
        "speaks for a business",
        0.7,
        """we're hiring, we are hiring, our customers, our clients, our users, our new product, our team, our
        latest, our services, we launched, we are launching, we're launching, join our, our office, our company, on
        behalf of, we are proud to announce, proud to announce, excited to announce, we are pleased, press release,
        our store, our shop""",
    ),
    _sign(
        "people from work",
        0.45,
        """my boss, my manager, my supervisor, colleague*, coworker*, co-worker*, my team, teammates, the ceo, the
        intern, hr, my client, a client, client, clients, customer, customers, stakeholder*, my director""",
    ),
    _sign(
        "things of work",
        0.35,
        """meeting, meetings, deadline*, project, invoice*, the office, my shift, night shift, overtime, quarter,
        q1, q2, q3, q4, roadmap, sprint, standup, presentation, spreadsheet, conference, keynote, webinar, budget,
        campaign, payroll, at work, for work, workplace, workday, my job, the job, linkedin, portfolio, contract,
        startup, product launch""",
    ),
    _sign(
        "a work hashtag",
        0.4,
        """#hiring, #leadership, #b2b, #marketing, #sales, #startup*, #networking, #career*, #jobs, #business""",
    ),
    _sign(
        "your family",
        -0.5,
        """my mum, my mom, my dad, my mother, my father, my brother, my sister, my son, my daughter, my kids, my
        kid, my wife, my husband, my partner, my boyfriend, my girlfriend, my family, grandma, grandpa, my parents,
        our baby, my nan""",
    ),
    _sign(
        "home and free time",
        -0.35,
        """weekend, holiday, holidays, vacation, beach, pub, beer, wine, birthday, garden, my dog, my cat, our dog,
        our cat, gym, netflix, concert, festival, dinner, brunch, wedding, camping, hike, hiking, knitting, at home,
        my flat, my house, our house, christmas, day off, friends, party, football, video games""",
    ),
    _sign(
        "how you feel",
        -0.25,
        """i feel, i felt, i love, i hate, i miss, i'm so happy, i'm so tired, i cried, i'm scared, so proud of you,
        my heart, i can't sleep, i wish, i'm sad, lol, omg""",
    ),
    _sign(
        "something you did yourself",
        -0.3,
        """me today, me at, with my sign, my sign, i marched, i voted, i joined, my first, i went, i ran, i baked, i
        made, my new, selfie""",
    ),
    _sign(
        "taking part, as anyone may",
        -0.5,
        """my sign, our sign, the march, the protest, the rally, the demonstration, the vigil, at a march, at a protest, at a rally, occupy,
        i marched, i protested, i voted, the picket line""",
    ),
    _sign(
        "you, in the first person",
        -0.15,
        """i, i'm, i've, me, myself""",
    ),
)


def continuum(scene: Scene) -> Continuum:
    """The place of a draft, with the evidence that put it there, heaviest first; evidence spans are in the scene's offsets."""
    evidence = [*_from_account(scene), *_from_author(scene), *_from_words(scene)]
    position = math.tanh(sum(one.pull for one in evidence))
    place = next(name for limit, name in _PLACES if position < limit or limit > 1)
    evidence.sort(key=lambda one: -abs(one.pull))
    return Continuum(round(position, 2), place, tuple(evidence[:_MOST]))


def _from_account(scene: Scene) -> list[Evidence]:
    draft = scene.draft
    if draft is None:
        return []
    found: list[Evidence] = []
    if draft.account is not None and draft.account.kind == "official":
        found.append(Evidence("an official account", 1.2))
    elif scene.account_names_employer:
        found.append(Evidence("your account names your employer", 0.25))
    elif draft.account is not None:
        found.append(Evidence("a personal account", -0.4))
    if draft.said_as is not None:
        found.append(Evidence(f"you call it {draft.said_as}", 0.8 if draft.said_as == "work" else -0.8))
    return found


def _from_author(scene: Scene) -> list[Evidence]:
    """The author's own employers and products, where the text names them."""
    names = [name.strip() for name in (*scene.author.employers, *scene.author.products) if name.strip()]
    matches = [(name, re.search(rf"(?<!\w){re.escape(name)}(?!\w)", scene.text, re.IGNORECASE)) for name in names]
    return [Evidence(f"names {name}", 0.6, Span(*match.span())) for name, match in matches if match]


def _from_words(scene: Scene) -> list[Evidence]:
    found: list[Evidence] = []
    lower = scene.text.lower()
    for sign in _SIGNS:
        if not any(word in lower for word in sign.near):
            continue
        matches = [match for _, match in zip(range(3), sign.regex.finditer(scene.text), strict=False)]
        if matches:
            pull = sign.pull * (1 + 0.25 * (len(matches) - 1))
            found.append(Evidence(sign.words, round(pull, 2), Span(*matches[0].span())))
    return found
