"""How drafts land: for each case a draft, who says it, one audience, and the level that three sensible readers would call the least or the most."""

from __future__ import annotations

import pytest

from foresay import check
from foresay.model import Account, Audience, Author, Draft, EmployerKind, Level, Reading, Severity, Visibility

E, C, U, P, R, F, J, S = (
    Audience.EMPLOYER, Audience.COLLEAGUES, Audience.CUSTOMERS, Audience.PARTNERS, Audience.RECRUITERS, Audience.FAMILY, Audience.PRESS,
    Audience.STRANGERS,
)  # fmt: skip
MEANT, QUOTED, JAR, COST, HARM = Level

NOBODY = Author()
CLERK = Author(("Ana Ruiz",), ("@ana",), ("Harbour Ferries",), EmployerKind.PRIVATE, role="ticket clerk")
NURSE = Author(employers=("St Anne's",), employer_kind=EmployerKind.GOVERNMENT, profession="health", role="staff nurse")
TEACHER = Author(
    employers=("Eastbrook School",), employer_kind=EmployerKind.GOVERNMENT, profession="education", role="teacher"
)
DIRECTOR = Author(
    employers=("Northwind",), employer_kind=EmployerKind.LISTED, profession="finance", role="finance director"
)
BAKER = Author(employers=("Crumb & Co",), employer_kind=EmployerKind.SELF, profession="other", role="baker")
LAWYER = Author(employers=("Dale & Frost",), employer_kind=EmployerKind.PRIVATE, profession="law", role="solicitor")
REPORTER = Author(
    employers=("Harbour Courier",), employer_kind=EmployerKind.PRIVATE, profession="journalism", role="reporter"
)
FIRM = Account("@HarbourFerries", "Harbour Ferries", "official")
HERS = Account("@ana", "tea and boats")

FINE = "The garden is full of bees this morning and the bread came out well."
HEALTH = "I was diagnosed with lupus last week."
NUMBERS = "our numbers look great and the books close on Friday"
PATIENT = "my patient said I look like his first wife"
SECRET = "the wifi password is Kestrel-99-lagoon"
ADDRESS = "Party at ours, 12 Elm Street, bring cake"
BOSS = "My boss is such a clown that he rehearses his laugh in the lift"
MARCH = "Off duty I've been campaigning for the other candidate for mayor"
DESPAIR = "I don't want to be alive any more"
JOKE = "What a day. You had to be there, we don't talk about the incident with the fish."
PRIVATE = "I miss my mum so much today. Soup, sofa, the cat and a good cry."
SALE = "Our new candles are out now, £12 each, order online, 20% off this week only!"
SHOP_TALK = (
    "The client moved the deadline again, so the invoice goes out before the sprint review and the next release."
)
FRIENDS = Visibility.FRIENDS
DIRECT = Visibility.DIRECT

LEAST, MOST = "at least", "at most"
CASES = (
    # nothing found: nothing is made up, whoever reads it
    *((Draft(FINE), NOBODY, audience, MOST, MEANT) for audience in Audience),
    (Draft(FINE, account=FIRM), CLERK, U, MOST, MEANT),
    (Draft(FINE, to=(F,)), NOBODY, F, MOST, MEANT),
    (Draft("Doors open at seven, the boat leaves at eight.", account=FIRM), CLERK, U, MOST, MEANT),
    (Draft("Rain again.", account=FIRM), CLERK, U, MOST, MEANT),
    (Draft("Great meeting today, thank you all.", to=(C,)), CLERK, C, MOST, MEANT),
    (Draft("Mum's soup, my sofa, our cat.", to=(F,)), NOBODY, F, MOST, MEANT),
    # what is told of oneself costs most where one is hired, paid and judged
    (Draft(HEALTH), NOBODY, E, LEAST, COST),
    (Draft(HEALTH), NOBODY, R, LEAST, COST),
    (Draft(HEALTH), NOBODY, U, MOST, MEANT),
    (Draft(HEALTH, visibility=FRIENDS), NOBODY, R, MOST, JAR),
    (Draft(HEALTH, visibility=DIRECT), NOBODY, R, MOST, QUOTED),
    (Draft("My sister was diagnosed with lupus last week."), NOBODY, F, LEAST, JAR),
    (Draft("I've been sober for a year today."), NOBODY, E, LEAST, JAR),
    (Draft("3rd interview on Monday!"), CLERK, E, LEAST, JAR),
    (Draft("3rd interview on Monday!"), CLERK, J, MOST, QUOTED),
    # numbers, patients, pupils, clients: by who says it
    (Draft(NUMBERS), DIRECTOR, E, LEAST, COST),
    (Draft(NUMBERS), DIRECTOR, J, LEAST, COST),
    (Draft(NUMBERS), BAKER, E, MOST, MEANT),
    (Draft(NUMBERS), BAKER, J, MOST, MEANT),
    (Draft(PATIENT), NURSE, E, LEAST, COST),
    (Draft(PATIENT), NURSE, J, LEAST, JAR),
    (Draft(PATIENT), BAKER, E, MOST, MEANT),
    (Draft("Jayden failed again and asked for a hug"), TEACHER, E, LEAST, JAR),
    (Draft("Jayden failed again and asked for a hug"), Author(children=("Jayden",)), E, MOST, MEANT),
    (Draft("my client's alibi is weak and we both know it"), LAWYER, E, LEAST, COST),
    (Draft("my client's alibi is weak and we both know it"), BAKER, E, MOST, MEANT),
    (Draft("Acme Cloud is the best, everyone knows it"), Author(employers=("Acme",), products=("Acme Cloud",)), U, LEAST, JAR),
    (Draft("Acme Cloud is the best, everyone knows it"), BAKER, U, MOST, MEANT),
    # work, as the employer and those beside you meet it
    (Draft(BOSS), CLERK, E, LEAST, JAR),
    (Draft(BOSS), CLERK, C, LEAST, JAR),
    (Draft(BOSS), CLERK, F, MOST, MEANT),
    (Draft("Our customers are such idiots, every one of them"), CLERK, U, LEAST, COST),
    (Draft("Our customers are such idiots, every one of them"), CLERK, F, MOST, MEANT),
    (Draft("Harbour Ferries will refund all of you by Monday"), CLERK, E, LEAST, COST),
    (Draft("none of us got overtime"), CLERK, E, MOST, JAR),
    (Draft("long day at Globex fixing their outage"), CLERK, U, LEAST, JAR),
    # politics: protected, and met all the same
    (Draft(MARCH), NOBODY, E, MOST, JAR),
    (Draft(MARCH), REPORTER, E, LEAST, JAR),
    (Draft(MARCH), REPORTER, J, LEAST, QUOTED),
    # where one lives, what opens a door
    (Draft(SECRET), NOBODY, S, LEAST, JAR),
    (Draft(ADDRESS), NOBODY, S, LEAST, COST),
    (Draft(ADDRESS, visibility=FRIENDS), NOBODY, S, MOST, JAR),
    (Draft(ADDRESS), NOBODY, E, MOST, MEANT),
    (Draft(ADDRESS), NOBODY, U, MOST, MEANT),
    (Draft(DESPAIR), NOBODY, U, MOST, MEANT),
    # tone
    (Draft("You are a complete idiot, Dana"), NOBODY, E, LEAST, JAR),
    (Draft("I'll break your neck, Dana"), NOBODY, J, LEAST, COST),
    (Draft("Immigrants are vermin, all of them"), NOBODY, E, LEAST, COST),
    # an in-joke meets customers
    (Draft(JOKE, account=FIRM), CLERK, U, LEAST, JAR),
    (Draft(JOKE, account=FIRM), CLERK, P, LEAST, JAR),
    (Draft(JOKE, account=HERS), CLERK, U, MOST, MEANT),
    (Draft(JOKE, to=(U,)), CLERK, U, LEAST, JAR),
    (Draft(JOKE, to=(C,)), CLERK, C, MOST, MEANT),
    # private words before customers and recruiters
    (Draft(PRIVATE, account=FIRM), CLERK, U, LEAST, JAR),
    (Draft(PRIVATE, account=HERS), CLERK, U, MOST, MEANT),
    (Draft(PRIVATE, to=(R,)), CLERK, R, LEAST, JAR),
    (Draft(PRIVATE, to=(F,)), CLERK, F, MOST, MEANT),
    (Draft("Congratulations to my colleague, a mum of twins since Monday!", account=FIRM), CLERK, U, MOST, MEANT),
    # a sales line meets friends
    (Draft(SALE, visibility=FRIENDS), BAKER, F, LEAST, JAR),
    (Draft(SALE, to=(F,)), BAKER, F, LEAST, JAR),
    (Draft(SALE), BAKER, F, MOST, MEANT),
    (Draft(SALE, to=(U,)), BAKER, U, MOST, MEANT),
    (Draft(SALE, account=FIRM), CLERK, U, MOST, MEANT),
    (Draft(f"{SALE} Thank you mum, and my wife, for every candle.", visibility=FRIENDS), BAKER, F, MOST, MEANT),
    # a work post in a family circle
    (Draft(SHOP_TALK, to=(F,)), CLERK, F, LEAST, JAR),
    (Draft(SHOP_TALK, to=(C,)), CLERK, C, MOST, MEANT),
    (Draft(SHOP_TALK), CLERK, F, MOST, MEANT),
    (Draft(f"{SHOP_TALK} Home late, love you, kiss the kids.", to=(F,)), CLERK, F, MOST, MEANT),
)  # fmt: skip


def _landing(reading: Reading, audience: Audience):
    return next(one for one in reading.landings if one.audience is audience)


@pytest.mark.parametrize(
    ("draft", "author", "audience", "bound", "level"),
    [
        pytest.param(*case, id=f"{number}-{case[2]}-{case[3]}-{case[4]}".replace(" ", "-"))
        for number, case in enumerate(CASES)
    ],
)
def test_a_draft_lands_as_readers_would_say(
    draft: Draft, author: Author, audience: Audience, bound: str, level: Level
) -> None:
    landing = _landing(check(draft, author), audience)
    if bound == LEAST:
        assert landing.level.rank >= level.rank, landing
    else:
        assert landing.level.rank <= level.rank, landing


def test_there_are_sixty_cases_and_every_audience_is_in_them() -> None:
    assert len(CASES) >= 60
    assert {case[2] for case in CASES if case[3] == LEAST or case[4] is not MEANT} >= {E, C, U, P, R, F, J, S}


@pytest.mark.parametrize("case", CASES)
def test_whatever_does_not_land_as_meant_has_a_short_reason(case: tuple[Draft, Author, Audience, str, Level]) -> None:
    draft, author, *_ = case
    for landing in check(draft, author).landings:
        assert bool(landing.reason) == (landing.level is not Level.AS_MEANT)
        assert len(landing.reason.split()) <= 8


def test_a_reason_without_a_finding_names_no_rule() -> None:
    landing = _landing(check(Draft(SALE, visibility=FRIENDS), BAKER), F)
    assert (landing.reason, landing.rules) == ("a sales line among friends", ())


def test_the_summary_does_not_say_as_meant_where_an_audience_may_wonder() -> None:
    assert check(Draft(SALE, visibility=FRIENDS), BAKER).summary == (
        "Fine in itself, but your family may wonder at it: a sales line among friends."
    )
    assert check(Draft(JOKE, account=FIRM), CLERK).summary.startswith(
        "Fine in itself, but your customers and your partners"
    )
    assert check(Draft(SALE), BAKER).summary == "Lands as meant, as far as we can read it."


def test_a_finding_that_may_well_be_wrong_lands_more_softly() -> None:
    reading = check(Draft("Call us on 0161 496 0000 for a free ride"), NOBODY)
    sure = check(Draft("my number is 0161 496 0000, ring me"), NOBODY)
    for one in reading.findings:
        if one.severity >= Severity.HIGH and one.confidence < 0.5:
            assert _landing(reading, S).level.rank < _landing(sure, S).level.rank
