"""A browser and a desk for the tests that walk the pages. Without Playwright or Chromium they are skipped, with a word."""

from __future__ import annotations

import pytest
from running import CHROMIUM, FLAGS, PASSWORD, running_desk, sign_in


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium. One a module: a running Playwright would look like an event loop to Django's tests."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the browser tests need Playwright")
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}: the browser tests need Debian's chromium package")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(browser, tmp_path_factory):
    """A desk with one member, ana."""
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        desk.manage("add_member", "ana", said=PASSWORD + "\n")
        yield desk


@pytest.fixture(scope="module")
def ana_state(browser, desk):
    """Ana's signed-in browser, to be opened as often as needed."""
    context = browser.new_context()
    sign_in(context.new_page(), desk, "ana")
    yield context.storage_state()
    context.close()


@pytest.fixture
def open_context(browser, desk):
    """Open a browser window on the desk; at the end, no other host was asked and the browser had no complaint."""
    contexts, heard = [], []

    def open_one(**options):
        context = browser.new_context(base_url=desk.url, **options)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: heard.append(request.url))
        context.on("console", lambda message: heard.append(f"console: {message.text}") if _complains(message) else None)
        context.on("weberror", lambda error: heard.append(f"error: {error.error}"))
        contexts.append(context)
        return context

    yield open_one
    for context in contexts:
        context.close()
    assert [each for each in heard if not each.startswith(desk.url)] == []


def _complains(message):
    """Errors but for refused requests: those are asked for in the tests that provoke them."""
    return message.type == "error" and "Failed to load resource" not in message.text


@pytest.fixture
def page(open_context, ana_state):
    """The page Write as Ana sees it."""
    page = open_context(storage_state=ana_state, viewport={"width": 1440, "height": 900}).new_page()
    page.goto("/")
    return page
