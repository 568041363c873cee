"""How the tone rules do on HateCheck's functional tests and on identity templates, per functionality, with floors that may only rise.

Both sets are diagnostic: no sentence of theirs is in a rule. The data is not part of this repository; without it the tests skip.
HateCheck asks whether a text is hateful, that is abuse of a protected group or of a person for belonging to one; so the question here is
whether a rule about groups fires (`HATE`). Threats to one person or a profession are findings of ours that HateCheck does not call
hateful: that is why the rule `threat` does not count here and `group-threat` does. The rules were widened with this half before their
eyes, so these figures say that nothing was lost; how they do on what they have not seen, the paraphrases below say (first figures there).
"""

from __future__ import annotations

import gzip
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from tests.accuracy.dialect import PAIRS
from tests.accuracy.paraphrases import GROUPS, HARMLESS, HOSTILE, about

from foresay.foresee.catalogue import choose
from foresay.foresee.plan import Plan
from foresay.foresee.search import Batch, search
from foresay.model import NOBODY

DATA = Path(os.environ.get("FORESAY_DATA", Path(__file__).parents[3] / "shared" / "data"))
HATE = ("dehumanising", "exclusion-call", "group-contempt", "group-threat", "slur", "stereotype")
AIMED = (*HATE, "threat", "insult")
TONE = (*HATE, "threat", "insult", "profanity", "punching-down", "sexual-remark", "pile-on", "tragedy-joke")

FLOORS = {
    "counter_quote_nh": 0.99, "counter_ref_nh": 0.99, "derog_dehum_h": 0.98, "derog_impl_h": 0.97, "derog_neg_attrib_h": 0.98,
    "derog_neg_emote_h": 0.98, "ident_neutral_nh": 1.0, "ident_pos_nh": 1.0, "negate_neg_nh": 0.99, "negate_pos_h": 0.97,
    "phrase_opinion_h": 0.98, "phrase_question_h": 0.97, "profanity_h": 0.98, "profanity_nh": 1.0, "ref_subs_clause_h": 0.97,
    "ref_subs_sent_h": 0.97, "slur_h": 0.97, "slur_homonym_nh": 1.0, "slur_reclaimed_nh": 0.97, "spell_char_del_h": 0.97,
    "spell_char_swap_h": 0.98, "spell_leet_h": 0.98, "spell_space_add_h": 0.97, "spell_space_del_h": 0.98, "target_group_nh": 0.95,
    "target_indiv_nh": 0.96, "target_obj_nh": 1.0, "threat_dir_h": 0.97, "threat_norm_h": 0.98,
}  # fmt: skip
"""The share of each functionality that must be right: what was reached, less a little."""


def _rows(name: str) -> list[dict[str, Any]]:
    path = DATA / name / "dev.jsonl.gz"
    if not path.is_file():
        pytest.skip(f"needs the development data ({name}); set FORESAY_DATA to where it is")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _fired(texts: list[str], ids: tuple[str, ...]) -> set[int]:
    return {one.post for one in search(Plan(choose(ids), NOBODY), Batch(texts))}


def _table(rows: Iterable[tuple[str, int, int]], say: Callable[[str], None]) -> None:
    for name, right, total in rows:
        say(f"{name:24} {right:5} of {total:5}  {right / total:6.1%}")


def test_hatecheck_by_functionality(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _rows("tone_hatecheck")
    fired = _fired([row["text"] for row in rows], HATE)
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for number, row in enumerate(rows):
        counts[row["functionality"]][0] += (number in fired) == (row["label"] == "hateful")
        counts[row["functionality"]][1] += 1
    with capsys.disabled():
        print()
        _table(((name, *counts[name]) for name in sorted(counts)), print)
    below = {name: right / total for name, (right, total) in counts.items() if right / total < FLOORS[name]}
    assert not below


def test_identity_words_raise_no_alarm(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _rows("tone_identity_templates")
    kind = [row["text"] for row in rows if row["label"] == "nontoxic"]
    fired = _fired(kind, TONE)
    with capsys.disabled():
        print()
        _table([("identity words, no alarm", len(kind) - len(fired), len(kind))], print)
    assert not [kind[number] for number in fired]


def test_a_dialect_is_no_insult(capsys: pytest.CaptureFixture[str]) -> None:
    """Harmless sentences in African-American English fire as rarely as the same ones in standard English."""
    dialect, standard = ([pair[side] for pair in PAIRS] for side in (0, 1))
    fired = _fired(dialect, AIMED)
    with capsys.disabled():
        print()
        _table([("dialect, no alarm", len(PAIRS) - len(fired), len(PAIRS))], print)
        _table([("standard, no alarm", len(PAIRS) - len(_fired(standard, AIMED)), len(PAIRS))], print)
    assert len(PAIRS) >= 100
    assert [dialect[number] for number in sorted(fired)] == []


def test_harmless_tweets_are_no_insult(capsys: pytest.CaptureFixture[str]) -> None:
    """Of posts that raters called neither hateful nor offensive few fire; those read by hand that do are mostly insults."""
    texts = [row["text"] for row in _rows("tone_davidson") if row["label"] == "neither"]
    fired = _fired(texts, AIMED)
    with capsys.disabled():
        print()
        _table([("tweets rated harmless", len(texts) - len(fired), len(texts))], print)
    assert len(fired) / len(texts) < 0.025


def test_hostile_paraphrases_are_found_and_harmless_ones_are_not(capsys: pytest.CaptureFixture[str]) -> None:
    """When first written, before any rule had seen them, four batches of these were found to 32, 34, 34 and 42 %."""
    hostile, harmless = (
        [about(sentence, group) for sentence in told for group in GROUPS] for told in (HOSTILE, HARMLESS)
    )
    found, false = _fired(hostile, HATE), _fired(harmless, HATE)
    with capsys.disabled():
        print()
        _table(
            [
                ("hostile, found", len(found), len(hostile)),
                ("harmless, quiet", len(harmless) - len(false), len(harmless)),
            ],
            print,
        )
    assert len(found) / len(hostile) >= 0.93
    assert [harmless[number] for number in sorted(false)] == []


def test_groups_are_treated_alike(capsys: pytest.CaptureFixture[str]) -> None:
    """The share found differs little from group to group."""
    shares = {
        group[0]: len(_fired([about(sentence, group) for sentence in HOSTILE], HATE)) / len(HOSTILE) for group in GROUPS
    }
    with capsys.disabled():
        print()
        print("  ".join(f"{name} {share:.1%}" for name, share in shares.items()))
    assert max(shares.values()) - min(shares.values()) < 0.03
