"""Whom a draft touches besides its author: for each case the people who must be told, the ring each is in, and nobody else."""

from __future__ import annotations

import pytest

from foresay import check
from foresay.model import Author, Draft, Medium, Ring, Severity, Touched

NAMED: Ring = "named"
WORKED_OUT: Ring = "can be worked out"
PICTURE: Ring = "in the picture"
NOBODY = Author()
ANA = Author(("Ana Ruiz",), ("@ana",), ("Harbour Courier",))
PHOTO = (Medium("photo"),)
VIDEO = (Medium("video"),)
SOUND = (Medium("audio"),)

Expected = tuple[tuple[str, Ring], ...]
CASES: tuple[tuple[Draft, Author, Expected], ...] = (
    # nobody
    (Draft("The garden is full of bees this morning."), NOBODY, ()),
    (Draft("I was diagnosed with lupus last week."), NOBODY, ()),
    (Draft("Ana Ruiz here, back at my desk, write to @ana"), ANA, ()),
    (Draft("my work, my bike, my garden, my fault"), NOBODY, ()),
    (Draft("Rain again.", media=SOUND), NOBODY, ()),
    (Draft("Everyone deserves a good teacher and a good landlord."), NOBODY, ()),
    # by their relation to the author
    (Draft("My boss let me bring the dog."), NOBODY, (("Your boss", WORKED_OUT),)),
    (Draft("my mum made soup"), NOBODY, (("Your mum", WORKED_OUT),)),
    (Draft("Our landlord has fixed the boiler."), NOBODY, (("Your landlord", WORKED_OUT),)),
    (Draft("my little brother can juggle"), NOBODY, (("Your brother", WORKED_OUT),)),
    (Draft("My son and my daughter are at swimming."), NOBODY, (("Your son", WORKED_OUT), ("Your daughter", WORKED_OUT))),
    (Draft("my mother-in-law is a bloodhound for gin"), NOBODY, (("Your mother-in-law", WORKED_OUT),)),
    (Draft("my new colleague brings cake"), NOBODY, (("Your colleague", WORKED_OUT),)),
    (Draft("My client cried happy tears."), NOBODY, (("Your client", WORKED_OUT),)),
    (Draft("our neighbour's parrot does my ringtone"), NOBODY, (("Your neighbour", WORKED_OUT),)),
    (Draft("my best friend texted at midnight"), NOBODY, (("Your best friend", WORKED_OUT),)),
    (Draft("My doctor and my dentist agree about sugar"), NOBODY, (("Your doctor", WORKED_OUT), ("Your dentist", WORKED_OUT))),
    (Draft("my ex-husband has the cat"), NOBODY, (("Your ex-husband", WORKED_OUT),)),
    (Draft("My students wrote poems about bins."), NOBODY, (("Your students", WORKED_OUT),)),
    (Draft("my team shipped it"), NOBODY, (("Your team", WORKED_OUT),)),
    # by name or handle
    (Draft("lunch with @lee and @nina_k"), NOBODY, (("@lee", NAMED), ("@nina_k", NAMED))),
    (Draft("@ana and @lee had lunch"), ANA, (("@lee", NAMED),)),
    # one person said twice is one
    (Draft("My boss is kind. My boss is also late."), NOBODY, (("Your boss", WORKED_OUT),)),
    (Draft("My friend Marisol sang, and Marisol never sings."), NOBODY, (("Your friend Marisol", NAMED),)),
    # what is told of them comes with them
    (Draft("My sister was diagnosed with lupus in March."), NOBODY, (("Your sister", WORKED_OUT),)),
    (Draft("My friend Marisol was diagnosed with cancer."), NOBODY, (("Your friend Marisol", NAMED),)),
    (Draft("our son Theo lost his first tooth"), NOBODY, (("Your son Theo", NAMED),)),
    # in the picture
    (Draft("What a day", media=PHOTO), NOBODY, (("Whoever is in the photo", PICTURE),)),
    (Draft("What a day", media=VIDEO), NOBODY, (("Whoever is in the video", PICTURE),)),
    (Draft("What a day", media=(*PHOTO, *PHOTO)), NOBODY, (("Whoever is in the photo", PICTURE),)),
    (Draft("my boss, dancing", media=PHOTO), NOBODY, (("Your boss", WORKED_OUT), ("Whoever is in the photo", PICTURE))),
    (Draft("@lee and my boss, dancing", media=PHOTO), NOBODY, (("@lee", NAMED), ("Your boss", WORKED_OUT), ("Whoever is in the photo", PICTURE))),
)  # fmt: skip


@pytest.mark.parametrize(
    ("draft", "author", "expected"),
    [pytest.param(*case, id=f"{number}-{case[0].text[:24].replace(' ', '-')}") for number, case in enumerate(CASES)],
)
def test_everyone_touched_is_told_once_nearest_first(draft: Draft, author: Author, expected: Expected) -> None:
    told = [(one.who, one.ring) for one in check(draft, author).ripple]
    assert sorted(told) == sorted(expected)
    rings = [NAMED, WORKED_OUT, PICTURE]
    assert [rings.index(ring) for _, ring in told] == sorted(rings.index(ring) for _, ring in told)


def test_there_are_thirty_cases() -> None:
    assert len(CASES) >= 30


@pytest.mark.parametrize("draft", [case[0] for case in CASES])
def test_where_each_is_met_can_be_shown(draft: Draft) -> None:
    for one in check(draft).ripple:
        assert one.how
        assert one.span is None or draft.text[slice(*one.span)].strip()


def _touched(text: str) -> dict[str, Touched]:
    return {one.who: one for one in check(text).ripple}


def test_what_is_told_of_somebody_weighs_more_than_that_they_exist() -> None:
    touched = _touched("My sister was diagnosed with lupus in March. My boss let me bring the dog.")
    assert touched["Your sister"].severity >= Severity.HIGH
    assert touched["Your sister"].how == "somebody else's health"
    assert touched["Your boss"].severity == Severity.INFO
