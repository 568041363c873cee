"""The measures themselves, on toy data whose right answer is plain."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from harness import answers, data, disclosure, floors, functions, labels, page, peers, secrets, sets, spans
from harness.lines import FORESAY, Book, Line
from harness.spans import Piece

from foresay.foresee.catalogue import all_rules


def _written(folder: Path, name: str, *rows: dict[str, object]) -> None:
    at = folder / name
    at.parent.mkdir(parents=True, exist_ok=True)
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    if at.suffix == ".gz":
        with gzip.open(at, "wt", encoding="utf-8") as file:
            file.write(lines)
    else:
        at.write_text(lines, encoding="utf-8")


# ---------------------------------------------------------------------------------------------------------------- data


def test_a_test_half_is_read_before_any_other(tmp_path: Path) -> None:
    _written(tmp_path, "toy/train.jsonl.gz", {"text": "learned"})
    _written(tmp_path, "toy/heldout.jsonl.gz", {"text": "asked"})
    half = data.read("toy", ("text",), under=tmp_path)
    assert half == data.Half(({"text": "asked"},), ("heldout.jsonl.gz",), seen=False)


def test_every_file_is_read_only_where_there_is_no_test_half(tmp_path: Path) -> None:
    _written(tmp_path, "toy/train.jsonl", {"text": "one"})
    _written(tmp_path, "toy/trial.jsonl", {"text": "two"})
    half = data.read("toy", ("text",), under=tmp_path, every=True)
    assert half is not None
    assert (half.files, half.seen) == (("train.jsonl", "trial.jsonl"), True)
    _written(tmp_path, "toy/test.jsonl", {"text": "three"})
    half = data.read("toy", ("text",), under=tmp_path, every=True)
    assert half is not None
    assert (half.files, half.seen) == (("test.jsonl",), False)


def test_only_files_with_the_columns_are_read(tmp_path: Path) -> None:
    _written(tmp_path, "toy/tier2_test.jsonl", {"vignette": "a", "expectation": 1})
    _written(tmp_path, "toy/tier3_test.jsonl", {"text": "b", "context": "c"})
    half = data.read("toy", ("text", "context"), under=tmp_path)
    assert half is not None
    assert half.files == ("tier3_test.jsonl",)


def test_a_set_that_is_absent_is_none_and_one_of_another_shape_is_an_error(tmp_path: Path) -> None:
    _written(tmp_path, "toy/dev.jsonl", {"other": 1})
    assert data.read("nothing", ("text",), under=tmp_path) is None
    with pytest.raises(ValueError, match="toy"):
        data.read("toy", ("text",), under=tmp_path)


def test_rows_that_were_trained_on_are_not_counted() -> None:
    rows = tuple({"text": f"a text of number {number}"} for number in range(200))
    kept = [row for row in data.marked(data.Half(rows, (), seen=True), "heads").rows if data.is_kept_back(row)]
    unseen = data.marked(data.Half(rows, (), seen=False), "heads").rows
    assert all(data.is_kept_back(row) for row in unseen)
    assert len(kept) == 200 or 20 < len(kept) < 70  # a fifth, where the training script is there


# --------------------------------------------------------------------------------------------------------------- spans


def test_an_overlap_counts_only_with_the_right_type() -> None:
    gold = [Piece(0, "PHONE", 5, 10), Piece(0, "PHONE", 20, 25), Piece(1, "CARD", 0, 16)]
    found = [Piece(0, "PHONE", 8, 22), Piece(0, "CARD", 5, 10), Piece(1, "CARD", 16, 20)]
    scores = spans.by_overlap(gold, found)
    assert scores["PHONE"] == spans.Score(labelled=2, found=1, recalled=2, right=1)
    assert scores["CARD"] == spans.Score(labelled=1, found=2, recalled=0, right=0)
    assert spans.total(scores).recall == pytest.approx(2 / 3)


def test_f2_weighs_what_is_missed_more() -> None:
    missed, vain = spans.Score(10, 5, 5, 5), spans.Score(5, 10, 5, 5)
    assert missed.f(1) == vain.f(1)
    assert missed.f(2) < vain.f(2)


def test_an_exact_span_must_be_the_very_same() -> None:
    gold = [Piece(0, "person", 0, 4), Piece(0, "place", 9, 14)]
    scores = spans.by_exact_span(gold, [Piece(0, "person", 0, 4), Piece(0, "place", 9, 20)])
    assert scores["person"].f(1) == 1
    assert scores["place"].f(1) == 0


def test_tokens_become_a_text_with_names_but_handles_are_none() -> None:
    tokens = ["RT", "@", "jo_k", ":", "Ann", "Lee", "'s", "in", "(", "Leeds", ")", "!"]
    tags = ["O", "B-PER", "I-PER", "O", "B-PER", "I-PER", "O", "O", "O", "B-LOC", "O", "O"]
    text, named = spans.as_typed(tokens, tags)
    assert text == "RT @jo_k: Ann Lee's in (Leeds)!"
    assert [(kind, text[start:end]) for kind, start, end in named] == [("person", "Ann Lee"), ("place", "Leeds")]


@pytest.mark.parametrize(
    ("text", "inner"), [("#Leeds", "Leeds"), ("“Ann Lee”", "Ann Lee"), ("Ann's", "Ann"), ("@ann", None), ("!!", None)]
)
def test_marks_at_the_edges_of_a_name_do_not_matter(text: str, inner: str | None) -> None:
    piece = spans.trimmed(text, Piece(0, "person", 0, len(text)))
    assert (None if piece is None else text[piece.start : piece.end]) == inner


def test_character_f1_of_one_text() -> None:
    assert spans.character_f1([], []) == 1
    assert spans.character_f1([(0, 4)], []) == 0
    assert spans.character_f1([(0, 4)], [(2, 4), (3, 6)]) == pytest.approx(2 * 2 / (4 + 4))


def test_somebody_elses_number_counts_as_what_it_is() -> None:
    assert answers.personal_type("third-party-contact", "020 7946 0018") == "PHONE"
    assert answers.personal_type("third-party-contact", "sam@mail.net") == "E-MAIL"
    assert answers.personal_type("third-party-contact", "12 Mill Lane") == "ADDRESS"
    assert answers.personal_type("insult", "020") is None


# -------------------------------------------------------------------------------------------------------------- labels


def test_macro_f1_is_the_mean_over_yes_and_no() -> None:
    truth = np.array([True, True, False, False])
    said = np.array([True, False, False, False])
    assert labels.f1(truth, said) == pytest.approx(2 / 3)
    assert labels.macro_f1(truth, said) == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_auroc_is_the_share_of_pairs_in_order_and_ties_count_half() -> None:
    truth = np.array([True, False, True, False])
    assert labels.auroc(truth, np.array([0.9, 0.1, 0.8, 0.2])) == 1
    assert labels.auroc(truth, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5
    assert labels.auroc(truth, np.array([0.9, 0.1, 0.1, 0.2])) == pytest.approx((2 + 0.5) / 4)
    assert np.isnan(labels.auroc(np.array([True]), np.array([0.1])))


def test_copies_of_a_text_are_in_the_same_fold() -> None:
    assert labels.fold("Some  Text") == labels.fold("some text")
    assert {labels.fold(f"text {number}") for number in range(100)} == set(range(labels.FOLDS))


def test_a_kind_of_text_is_measured_beside_whoever_answers() -> None:
    rows = [
        {"text": "you are a worthless idiot", "toxic": True},
        {"text": "lovely morning at the market", "toxic": False},
    ]

    def ask(program: str, **question: object) -> peers.Answer | None:
        return {"shares": [0.9, 0.2]} if program == "linear" else None

    official, ranked, _ = labels.kind_of_text("toy", rows, ask, Book(), truth=lambda row: bool(row["toxic"]), beat=True)
    assert official.values == {FORESAY: 1.0, labels.LINEAR: 1.0, labels.PROFANITY: None}
    assert official.met is None  # one of the two did not answer
    assert ranked.ours == 1.0


# ----------------------------------------------------------------------------------------------------------- functions


def test_the_gap_is_between_the_groups_with_most_and_fewest_alarms() -> None:
    groups = ["left"] * 20 + ["right"] * 20 + ["rare"]
    alarms = [True] * 5 + [False] * 15 + [True] * 1 + [False] * 19 + [True]
    widest, shares = functions.gap(groups, alarms)
    assert shares == {"left": 0.25, "right": 0.05}
    assert widest == pytest.approx(0.2)


def test_a_template_names_the_longest_group() -> None:
    texts = ["Sam is a kind tall", "Sam is a kind very tall", "hug tall", "Being very tall is nice", "hello"]
    assert functions.group_named(texts) == ["tall", "very tall", "tall", "very tall", ""]


def test_the_worst_functionality_is_the_lowest_share() -> None:
    rows = [
        {"text": "good morning", "label": "non-hateful", "functionality": "quiet"},
        {"text": "good evening", "label": "hateful", "functionality": "missed"},
        {"text": "good night", "label": "non-hateful", "functionality": "missed"},
    ]
    lines = {line.measure: line.ours for line in functions.hatecheck("toy", rows, peers.nobody, Book())}
    assert lines["accuracy"] == pytest.approx(2 / 3)
    assert lines["worst functionality"] == 0.5


# --------------------------------------------------------------------------------------------------- secrets, the others


def test_lines_beyond_those_that_a_file_names_are_alarms() -> None:
    text = "host=db\nDB_PASSWORD=kettle-42-Moon\nMAIL_PASSWORD=kettle-43-Moon\n"
    rows = [{"path": ".env", "text": text, "risk_lines": 1, "informative_lines": 0}]
    lines = {line.measure: line.ours for line in secrets.files("toy", rows, peers.nobody, Book())}
    assert lines["recall of lines at risk"] == 1
    assert lines["lines beyond those named"] == 1


def test_recall_of_what_a_comment_gives_away() -> None:
    def guess(feature: str, certainty: int, correct: int) -> dict[str, object]:
        return {"feature": feature, "certainty": certainty, "correct": [0, correct], "hardness": "direct"}

    rows = [
        {"text": "I was born on 4 March 1990", "reveals": [guess("age", 5, 1)]},
        {"text": "mine is a quiet trade", "reveals": [guess("occupation", 4, 1)]},
        {"text": "hm", "reveals": [guess("age", 2, 1), guess("sex", 5, 0)]},
        {"text": "unlabelled", "reveals": None},
    ]
    lines = {line.measure: line for line in disclosure.comments("toy", rows, peers.nobody, Book())}
    assert lines["recall, all attributes"].ours == 0.5
    assert lines["age: recall"].ours == 1
    assert lines["occupation: recall"].ours == 0


# --------------------------------------------------------------------------------------------------- page, floors, sets


def _line(value: float, *, lower: bool = False) -> Line:
    return Line("toy", "share", {FORESAY: value, "other": None}, 10, "0.5", value >= 0.5, lower=lower)


def test_a_line_that_falls_below_its_floor_is_named() -> None:
    assert floors.below([_line(0.49)], {"toy: share": 0.5}) == {"toy: share": (0.49, 0.5)}
    assert not floors.below([_line(0.51)], {"toy: share": 0.5})
    assert floors.below([_line(3.0, lower=True)], {"toy: share": 2.0})
    assert not floors.below([_line(1.0, lower=True)], {"toy: share": 2.0})


def test_the_page_says_who_was_not_asked_and_which_bar_was_missed() -> None:
    text = page.whole([_line(0.4)], {"toy": None}, Book(), ["nobody home"])
    assert "| toy | share | 10 | 0.400 | 0.5 | **no** | other not asked |" in text
    assert "nobody home" in text
    assert "Absent here, so not measured: `toy`" in text


def test_calibration_takes_together_what_is_as_sure() -> None:
    book = Book()
    for number in range(40):
        book.judged("insult", 0.85, right=number % 4 > 0)
    assert "| tone | 0.8 to 0.9 | 40 | 0.85 | 0.75 |" in page.calibration(book)


def test_every_rule_has_a_row_on_the_page() -> None:
    text = page.by_rule(Book())
    assert all(f"| `{rule.id}` |" in text for rule in all_rules())


def test_rules_that_answer_to_tone_exist_and_leave_out_the_manner() -> None:
    assert {"insult", "slur", "threat", "profanity"} <= answers.offensive()
    assert answers.offensive().isdisjoint(answers.HOW_NOT_WHETHER)


def test_rules_that_answer_to_labels_exist() -> None:
    ids = {rule.id for rule in all_rules()}
    named = {rule for rules in answers.ATTRIBUTES.values() for rule in rules}
    assert {*answers.HOW_NOT_WHETHER, *answers.PERSONAL_RULES, answers.THEIRS, *named} <= ids


def test_no_set_asks_the_same_twice() -> None:
    asked = [(one.name, one.measure, one.columns) for one in sets.SETS]
    assert (
        len({(name, columns) for name, _, columns in asked}) >= len(asked) - 1
    )  # tone_toxic_spans is asked two questions


def test_a_program_that_fails_is_said_and_not_guessed() -> None:
    heard: list[str] = []
    assert peers.asker("/bin/false", heard.append)("presidio", texts=[]) is None
    assert heard


def test_what_was_asked_before_is_not_asked_again(tmp_path: Path) -> None:
    asked: list[object] = []

    def ask(program: str, /, **question: object) -> peers.Answer | None:
        asked.append(question["texts"])
        return {"shares": [0.5]} if question["texts"] else None

    recall = peers.remembering(ask, tmp_path)
    assert recall("profanity", texts=["a"]) == recall("profanity", texts=["a"]) == {"shares": [0.5]}
    assert recall("profanity", texts=["b"]) == {"shares": [0.5]}
    assert recall("profanity", texts=[]) is recall("profanity", texts=[]) is None  # no answer is not kept
    assert asked == [["a"], ["b"], [], []]


def test_the_command_measures_whatever_half_a_folder_holds(tmp_path: Path) -> None:
    _written(
        tmp_path,
        "tone_surge_toxicity/heldout.jsonl.gz",
        {"text": "you are a worthless idiot", "label": "Toxic"},
        {"text": "lovely morning at the market", "label": "Not Toxic"},
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.accuracy", "tone_surge_toxicity", "tone_davidson"],
        cwd=data.ROOT,
        env={**os.environ, "FORESAY_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "| tone_surge_toxicity | macro-F1 | 2 | 1.000 |" in done.stdout
    assert "Read: `tone_surge_toxicity` (heldout.jsonl.gz)." in done.stdout
    assert "Absent here, so not measured: `tone_davidson`." in done.stdout
    assert "TF-IDF + LR not asked" in done.stdout
