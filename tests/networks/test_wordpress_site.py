"""The WordPress connector on a real site."""

from __future__ import annotations

import pytest
from tests.unit.networks.on_wordpress import *  # noqa: F403  (its tests and fixtures)
from tests.unit.networks.on_wordpress import Blog, member


@pytest.fixture
def blog(site, web) -> Blog:
    """With a new author."""
    return member(site, web)


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_a_site_far_from_utc_is_read_as_well(blog, word, zone):
    """WordPress keeps moments in the site's own time, and compares them with what we ask for."""
    blog.admin("POST", "settings", json={"timezone": zone})
    try:
        test_a_post_goes_out_once_however_often_it_is_sent(blog, word)  # noqa: F405
        test_comments_come_back_once(blog, f"{word}b")  # noqa: F405
        test_a_comment_let_through_later_is_heard_of(blog, f"{word}c")  # noqa: F405
        test_an_answer_goes_out_once(blog, f"{word}d")  # noqa: F405
    finally:
        blog.admin("POST", "settings", json={"timezone": "UTC"})
