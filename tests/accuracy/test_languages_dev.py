"""How the rules do in Spanish, French, German, Portuguese, Italian and Dutch, with floors that may only rise.

The multilingual HateCheck is diagnostic: no sentence of it is in a lexicon, and none was trained on. The question is,
as in English, whether a rule about groups fires. The `spell_` tests are low: deliberate misspelling is undone in English
only. The Spanish court texts hold hardly anything that our identity rules look for; what they hold is reported.
The data is not part of this repository; without it the tests skip.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from foresay.foresee.catalogue import all_rules, choose
from foresay.foresee.plan import Plan
from foresay.foresee.search import Batch, search
from foresay.model import NOBODY, Family

DATA = Path(os.environ.get("FORESAY_DATA", Path(__file__).parents[3] / "shared" / "data"))
HATE = ("dehumanising", "exclusion-call", "group-contempt", "group-threat", "slur", "stereotype")
LANGUAGES = ("spanish", "french", "german", "portuguese", "italian", "dutch")

FLOORS = {"spanish": 0.70, "french": 0.70, "german": 0.72, "portuguese": 0.70, "italian": 0.72, "dutch": 0.71}
"""The share of all rows of a language that must be right: what was reached, less a little."""
KIND = (
    "counter_quote_nh", "counter_ref_nh", "ident_neutral_nh", "ident_pos_nh", "negate_neg_nh", "profanity_nh", "target_obj_nh",
)  # fmt: skip
KIND_FLOOR = 0.97
"""What must stay quiet in every language: neutral and kind words, denial, counter-speech, swearing, dislike of things."""
LEAST = {
    "derog_dehum_h": 0.83, "derog_impl_h": 0.68, "derog_neg_attrib_h": 0.85, "derog_neg_emote_h": 0.88, "negate_pos_h": 0.80,
    "phrase_opinion_h": 0.79, "phrase_question_h": 0.69, "profanity_h": 0.70, "ref_subs_clause_h": 0.84,
    "ref_subs_sent_h": 0.73, "slur_h": 0.55, "target_group_nh": 0.94, "target_indiv_nh": 0.98, "threat_dir_h": 0.80, "threat_norm_h": 0.95,
}  # fmt: skip
"""The share of a functionality that must be right in each language."""


_BORN = re.compile(r"\bnac\w+ el [0-9]{1,2} de \w+ de (?:19|20)[0-9]{2}")


def _rows(name: str) -> list[dict[str, Any]]:
    path = DATA / name / "dev.jsonl.gz"
    if not path.is_file():
        pytest.skip(f"needs the development data ({name}); set FORESAY_DATA to where it is")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def test_hostile_speech_by_language_and_functionality(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row for row in _rows("tone_multi_hatecheck") if row["lang"] in LANGUAGES]
    fired = {one.post for one in search(Plan(choose(HATE), NOBODY), Batch([row["text"] for row in rows]))}
    right: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for number, row in enumerate(rows):
        for key in ((row["lang"], row["functionality"]), (row["lang"], "all")):
            right[key][0] += (number in fired) == (row["label"] == "hateful")
            right[key][1] += 1
    share = {key: hits / total for key, (hits, total) in right.items()}
    with capsys.disabled():
        print("\n" + " " * 20 + "".join(f"{language:>12}" for language in LANGUAGES))
        for name in sorted({name for _, name in share}):
            print(f"{name:20}" + "".join(f"{share[language, name]:12.2f}" for language in LANGUAGES))
    assert not {language: share[language, "all"] for language in LANGUAGES if share[language, "all"] < FLOORS[language]}
    kind = {
        language: sum(right[language, name][0] for name in KIND) / sum(right[language, name][1] for name in KIND)
        for language in LANGUAGES
    }
    assert not {language: found for language, found in kind.items() if found < KIND_FLOOR}
    assert not {key: found for key, found in share.items() if found < LEAST.get(key[1], 0.0)}


def test_spanish_court_texts(capsys: pytest.CaptureFixture[str]) -> None:
    """They name people, places, years of birth and numbers of cases; one date of birth is whole."""
    texts = [" ".join(row["tokens"]) for row in _rows("pii_echr_es")]
    plan = Plan([rule for rule in all_rules() if rule.family in (Family.IDENTITY, Family.SECRET)], NOBODY)
    found = [(plan.rules[one.number].id, one.hit.text) for one in search(plan, Batch(texts))]
    born = sum(_BORN.search(text) is not None for text in texts)
    with capsys.disabled():
        print(f"\n{len(texts)} sentences, {born} with a full date of birth; found: {found}")
    assert [rule for rule, _ in found] == ["birth-date"] * born
