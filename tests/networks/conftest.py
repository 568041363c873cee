"""Real servers for the tests here, in `.servers`, or in the folder that FORESAY_SERVERS names.

A server that this machine cannot have is skipped with a word, but for a build machine (CI) and FORESAY_NETWORKS=must: there it fails.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytest.register_assert_rewrite(
    "tests.unit.networks.on_bluesky", "tests.unit.networks.on_wordpress", "tests.unit.networks.on_ghost"
)

from tests.networks.servers import CannotInstall, bluesky, wordpress  # noqa: E402

FOLDER = Path(os.environ.get("FORESAY_SERVERS") or Path(__file__).parents[2] / ".servers").absolute()
MUST = bool(os.environ.get("CI")) or os.environ.get("FORESAY_NETWORKS") == "must"


@contextmanager
def server_of(kind: ModuleType, run: str = "running") -> Iterator[Any]:
    """A running server of a kind, a module of `servers`."""
    folder = FOLDER / kind.__name__.rsplit(".", 1)[-1]
    with ExitStack() as until_the_end:
        try:
            kind.installed(folder)
            server = until_the_end.enter_context(getattr(kind, run)(folder))
        except CannotInstall as why:
            if MUST:
                pytest.fail(str(why))
            pytest.skip(str(why))
        yield server


@pytest.fixture(scope="session")
def pds() -> Iterator[bluesky.Server]:
    """A server of Bluesky's kind, alone."""
    with server_of(bluesky) as server:
        yield server


@pytest.fixture(scope="session")
def site() -> Iterator[wordpress.Server]:
    """A WordPress site."""
    with server_of(wordpress) as server:
        yield server


@pytest.fixture(scope="session")
def atmosphere() -> Iterator[bluesky.Server]:
    """A server of Bluesky's kind in a whole network, in which posts are read and notifications come."""
    with server_of(bluesky, "running_whole") as server:
        yield server
