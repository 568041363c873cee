"""Words read through their disguise: what is undone, what is left alone, and that spans lead back to what was written."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foresay.foresee.catalogue import all_rules
from foresay.foresee.scan import disguise
from foresay.foresee.scan.disguise import unmask
from foresay.foresee.scan.fold import fold
from foresay.foresee.scan.lexicon.disguises import CRUDE_WORDS, GROUP_WORDS, HOSTILE_WORDS

DATA = Path(os.environ.get("FORESAY_DATA", Path(__file__).parents[5] / "shared" / "data"))


def _plain(text: str) -> str:
    return unmask([fold(text)]).get(0, fold(text)).text


DISGUISED = {
    "figures": ("they say w0men and 1mmigrants did it", "they say women and immigrants did it"),
    "signs": ("what a load of $hit, you @sshole", "what a load of shit, you asshole"),
    "an ell": ("k1ll the lot", "kill the lot"),
    "a leading figure": ("the usual 4ssholes at table nine", "the usual assholes at table nine"),
    "stars": ("oh f*ck off, you tw*t", "oh fuck off, you twat"),
    "two stars": ("F**k this", "Fuck this"),
    "spaces": ("all w o m e n here", "all women here"),
    "dots": ("k.i.l.l them", "kill them"),
    "an article before spaced letters": ("such a f a g g o t", "such a faggot"),
    "two spaced words": ("i h a t e you", "i hate you"),
    "no spaces": ("Ihatewomen and that is that", "I hate women and that is that"),
    "a hashtag": ("say it #deportallmuslims", "say it #deport all muslims"),
    "a noun behind": ("that is faggotbehaviour", "that is faggot behaviour"),
    "a letter left out": ("too many immgrants on the bus", "too many immigrants on the bus"),
    "letters changed over": ("I haet that bench", "I hate that bench"),
    "one woman": ("a womn at the till, two womn outside", "a woman at the till, two women outside"),
    "drawl": ("I haaaate it so muuuch", "I hate it so muuuch"),
    "by ear": ("phuck that", "fuck that"),
    "capitals": ("DISGSTING people, Womn and MUSLMS", "DISGUSTING people, Women and MUSLIMS"),
    "a dot in the word": ("you fa.ggot", "you faggot"),
    "an owner": ("the immgrant's son", "the immigrant's son"),
}


@pytest.mark.parametrize(("written", "meant"), [pytest.param(*pair, id=name) for name, pair in DISGUISED.items()])
def test_a_disguise_is_undone(written: str, meant: str) -> None:
    assert _plain(written) == meant


ORDINARY = """
Our therapist in Scunthorpe read the assessment of the manslaughter case.
The county shot of the moon at the refuge was strange, so I picked the metal plant.
Carp and chips, then a cockerel, a pheasant and a shiitake omelette with assorted peas.
I am 4ever yours, l8r, gr8 b2b meeting, mp3 and h264, covid19, 3d printing on the ps5.
My password was B4r1ng-Sand and the order number 4SS-0091, see you at gate B12.
U.S.A. and U.K. and J.R.R. Tolkien, a b c d, Plan A or B or C.
Mr Blackwell and Ms Whitehall of Dickson, Hancock and Killeen; Gaylord and Niger, Nigeria, Assyria.
f***ing hell, they said, and s*** happens, but **note** this *one* and a*b*c = d.
He runs with the skills of a shootout hero; overkill and killjoy and backlash and hangovers.
http://t.co/a1B2c3 www.example.com/k1ll?x=w0men me@example.com @w0men_in_tech #womenintech
Soooo good, hmmmm, yesss, noooo way, aaaah, brrrr, pffff, zzzz
Der Veit hat viel vor, kunt u dat, je cuisine du canard, che bella sithe, un coon d'oeil
She teaches wite-out tricks; the lathe, the apse, the lair, the veil, the soot and the cray.
A sandwich at half past four, a brass band, a bass, a class, a pass in grass.
Transport, transit, transform, transaction; blackout, blackmail, blackbird, whiteboard, whitewash.
""".strip().splitlines()


@pytest.mark.parametrize("written", ORDINARY)
def test_ordinary_words_stay_as_they_are(written: str) -> None:
    assert unmask([fold(written)]) == {}


def test_the_samples_of_the_rules_stay_as_they_are() -> None:
    samples = [
        sample if isinstance(sample, str) else sample.text
        for rule in all_rules()
        for sample in (*rule.quiet, *rule.fires)
    ]
    assert [samples[place] for place in unmask([fold(sample) for sample in samples])] == []


def test_a_span_leads_back_to_the_letters_that_were_written() -> None:
    written = "caf\u00e9 &amp; the w0men and Ihatewomen, w o m e n, immgrants!"
    plain = unmask([fold(written)])[0]
    assert plain.text == "caf\u00e9 & the women and I hate women, women, immigrants!"
    found = []
    at = 0
    for word in ("women", "hate", "women", "women", "immigrants"):
        at = plain.text.index(word, at)
        start, end = plain.original(at, at + len(word))
        found.append(written[start:end])
        at += len(word)
    assert found == ["w0men", "hate", "women", "w o m e n", "immgrants"]


_WORDS = st.sampled_from([word for word in (*GROUP_WORDS, *HOSTILE_WORDS, *CRUDE_WORDS) if len(word) > 5])
_FIGURES = {"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"}


def _figures(word: str) -> str:
    return word[0] + "".join(_FIGURES.get(letter, letter) for letter in word[1:])


@settings(max_examples=60, deadline=None)
@given(_WORDS, st.sampled_from([_figures, " ".join, ".".join]), st.text("abcdefg &\u00e9\u2764\n", max_size=30))
def test_any_word_is_found_behind_any_text_with_its_exact_span(word: str, hide: object, before: str) -> None:
    assert callable(hide)
    hidden = hide(word)
    written = f"{before}\n{hidden}; and more"
    if hidden == word:
        return
    folded = fold(written)
    for texts in ([folded], [folded, *[fold("nothing to see")] * 20]):
        plain = unmask(texts)[0]
        at = plain.text.rindex(word)
        start, end = plain.original(at, at + len(word))
        assert written[start:end] == hidden
        assert plain.text.startswith(folded.text[: at - 1])


@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=120))
def test_whatever_is_written_offsets_stay_within_it_and_in_order(written: str) -> None:
    plain = unmask([fold(written)]).get(0)
    if plain is None:
        return
    places = [plain.original(place, place + 1) for place in range(len(plain.text))]
    assert [start for start, _ in places] == sorted(start for start, _ in places)
    assert all(0 <= start <= end <= len(written) for start, end in places)


def test_a_batch_reads_as_each_text_alone() -> None:
    texts = [fold(text) for text in [*(written for written, _ in DISGUISED.values()), *ORDINARY] * 2]
    alone = {place: plain for place, text in enumerate(texts) for plain in unmask([text]).values()}
    assert unmask(texts) == alone


@pytest.mark.parametrize("piece", ["a", "a ", "a.", "fuck", "*", "w0", "kill", "i", "aaab", "!1", "ihate", "f-"])
def test_hostile_lengths_take_linear_time(piece: str) -> None:
    unmask([fold(piece * 25_000)])
    unmask([fold(piece * 25_000), *[fold("x")] * 20])


def test_few_real_posts_are_rewritten() -> None:
    """Read by hand: of 110 rewritten posts, none was rewritten into another word than was meant but one (a foreign one)."""
    path = DATA / "tone_goemotions" / "train.jsonl.gz"
    if not path.is_file():
        pytest.skip("needs the development data; set FORESAY_DATA to where it is")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [fold(json.loads(line)["text"]) for line in lines]
    assert 0 < len(unmask(texts)) / len(texts) < 0.01


def test_no_ordinary_word_is_a_word_that_matters() -> None:
    assert not disguise.ORDINARY & disguise._MATTERS
