"""A large file is read as it is sent: what a worker holds of it is one piece."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from fake_mastodon import TOKEN, running_mastodon
from fake_wordpress import running_wordpress
from lossy import PIXEL
from tests import media_files as made

from foresay.networks import network
from foresay.networks.contract import Access, Attachment, Post, Sent
from foresay.networks.web import Web

MB = 1024 * 1024


@pytest.fixture
def web():
    with Web(allow=["127.0.0.1"]) as client:
        yield client


def said(size: int, mime: str) -> Post:
    large = Attachment("f" * 64, mime, size, "ferry", alt="The ferry leaves.")
    return Post("The ferry leaves.", datetime.now(UTC), title="Ferry", attachments=(large,))


def test_mastodon_is_sent_200_megabytes_in_little_memory(web, tmp_path):
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(200 * MB)  # takes no room on the disk
    outcomes = []
    with running_mastodon() as server:
        ana = network("mastodon").open(Access(server.url, "", "@ana", {"token": TOKEN, "id": "1"}), web)
        post = said(200 * MB, "video/mp4")
        held = made.peak(lambda: outcomes.append(ana.publish(post, "key", lambda digest: path.open("rb"))))
        assert isinstance(outcomes[0], Sent)
        assert server.received > 200 * MB
        assert len(server.statuses) == 1
    assert held < 8 * MB


class Watched(io.BytesIO):
    """A file that notes the largest piece that was taken of it."""

    largest = 0

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        self.largest = max(self.largest, len(piece))
        return piece


def test_wordpress_is_sent_a_picture_piece_by_piece(web):
    picture = Watched(PIXEL + bytes(3 * MB))
    with running_wordpress() as site:
        given = {"server": site.url, "user": "editor", "password": site.passwords["editor"]}
        wordpress = network("wordpress")
        editor = wordpress.open(wordpress.begin(given, "", web).access, web)
        outcome = editor.publish(
            said(3 * MB, "image/png"), wordpress.new_key(datetime.now(UTC)), lambda digest: picture
        )
    assert isinstance(outcome, Sent), outcome
    assert 0 < picture.largest <= MB // 4
