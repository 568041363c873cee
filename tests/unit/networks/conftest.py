"""Shared suites say what was wrong as well as the tests that run them do."""

import pytest

pytest.register_assert_rewrite(
    "tests.unit.networks.on_bluesky", "tests.unit.networks.on_wordpress", "tests.unit.networks.on_ghost"
)
