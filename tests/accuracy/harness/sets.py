"""The labelled sets, as data: what is asked of each, with which bar, and which columns its rows need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from . import data, disclosure, functions, labels, quiet, secrets, spans
from .data import Half, Row
from .lines import Book, Line
from .peers import Ask

Measure = Callable[[str, Sequence[Row], Ask, Book], list[Line]]


@dataclass(frozen=True, slots=True)
class Set:
    """One set and one question.

    learned_by: the training scripts ("heads", "mentions") that read its development half; of such a half only the rows they kept back
    are counted. apart: whether the other rows may still be used, to train the program beside us. own: gives the rows of a set of ours.
    """

    name: str
    columns: tuple[str, ...]
    measure: Measure
    learned_by: str = ""
    apart: bool = False
    own: Callable[[], tuple[Row, ...]] | None = None

    def half(self) -> Half | None:
        """The rows to measure on; None where the set is absent."""
        if self.own is not None:
            rows = self.own()
            return Half(rows, (), seen=False) if rows else None
        half = data.read(self.name, self.columns, every=bool(self.learned_by))
        if half is None or not self.learned_by:
            return half
        return data.not_learned(half, self.learned_by) if self.apart else data.marked(half, self.learned_by)


def _yes(column: str, *values: object) -> Callable[[Row], bool]:
    return lambda row: row[column] in values


def _most_say_toxic(row: Row) -> bool:
    """At least half of those asked did not call it harmless."""
    return bool(row["n_not_toxic"] * 2 <= row["n"])


SETS: tuple[Set, ...] = (
    Set("pii_presidio_synth", ("text", "spans"), spans.personal_data),
    Set("ner_btc", ("tokens", "tags"), partial(spans.names, bar=0.58)),
    Set("ner_wnut17", ("tokens", "tags"), partial(spans.names, bar=0.48)),
    Set("ner_tweebank", ("tokens", "tags"), spans.names),
    Set("loc_idrisi_en", ("text", "spans", "event"), spans.places, learned_by="mentions", apart=True),
    Set("tone_hatecheck", ("text", "label", "functionality"), functions.hatecheck),
    Set("tone_identity_templates", ("text", "label", "template"), functions.identity_templates),
    Set(
        "tone_davidson",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "hate", "offensive"), beat=True),
        learned_by="heads",
    ),
    Set(
        "tone_hatexplain",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "toxic"), beat=True),
        learned_by="heads",
    ),
    Set(
        "tone_toxic_spans",
        ("text", "spans"),
        partial(labels.kind_of_text, truth=lambda row: bool(row["spans"]), beat=True),
        learned_by="heads",
    ),
    Set("tone_toxic_spans", ("text", "spans"), spans.toxic_characters, learned_by="heads", apart=True),
    Set(
        "tone_toxic_types",
        ("text", "n", "n_not_toxic"),
        partial(labels.kind_of_text, truth=_most_say_toxic),
        learned_by="heads",
    ),
    Set(
        "tone_wikipedia_toxicity",
        ("text", "toxic"),
        partial(labels.kind_of_text, truth=_yes("toxic", True, "true", 1, "1"), beat=True),
        learned_by="heads",
    ),
    Set(
        "tone_surge_toxicity",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "Toxic")),
        learned_by="heads",
    ),
    Set("tone_olid", ("text", "a"), partial(labels.kind_of_text, truth=_yes("a", "OFF"), bar=0.734)),
    Set(
        "tone_tweeteval_offensive",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "offensive", 1, "1"), bar=0.734),
    ),
    Set(
        "tone_tweeteval_hate",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "hate", 1, "1"), question="hateful"),
    ),
    Set(
        "tone_tweeteval_irony",
        ("text", "label"),
        partial(labels.kind_of_text, truth=_yes("label", "irony", 1, "1"), question="irony", official="F1 of irony"),
    ),
    Set("secrets_leaky", ("path", "text", "risk_lines"), secrets.files),
    Set("secrets_detect_secrets", ("path", "text"), secrets.files_without_counts),
    Set("our files with secrets", (), secrets.marked, own=secrets.marked_rows),
    Set("our benign secrets", (), secrets.benign, own=secrets.benign_rows),
    Set("disc_synthpai", ("text", "reveals"), disclosure.comments),
    Set("disc_llmprivacy_synth", ("text", "feature", "hardness"), disclosure.replies),
    Set("norm_privacylens", ("seed", "sensitive_items"), disclosure.flows),
    Set("norm_confaide", ("vignette", "expectation"), disclosure.expectations),
    Set("norm_confaide", ("text", "context"), disclosure.entrusted),
    Set("our ordinary posts", (), quiet.ordinary, own=quiet.ordinary_rows),
)

NOT_MEASURED = {
    "tone_tweeteval_emotion": "Foresay names no emotions",
    "tone_tweeteval_sentiment": "Foresay says nothing of good or bad mood",
    "tone_tweeteval_stance": "Foresay takes no view of who is for or against what",
    "tone_multi_hatecheck": "measured by language in `tests/accuracy/test_languages_dev.py`",
}
"""Sets that are left out, and why."""
