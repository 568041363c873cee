"""A browser and a desk for the tests that walk the pages. Without Chromium they are skipped, with a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright: install the test dependencies")

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from running import CHROMIUM, FLAGS, PASSWORD, Desk, running_desk


def pytest_configure(config: pytest.Config) -> None:
    """The marker of these tests."""
    config.addinivalue_line("markers", "e2e: walks the pages in a browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium. One a module: a running Playwright would look like an event loop to Django's tests."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}: the browser tests need Debian's chromium package")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def desk(browser, tmp_path_factory) -> Iterator[Desk]:
    """A desk with two members, ana and ben."""
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        for name in ("ana", "ben"):
            desk.manage("add_member", name, said=PASSWORD + "\n")
        yield desk


@pytest.fixture(scope="module")
def ana_state(browser, desk):
    """Ana's signed-in browser, to be opened as often as needed."""
    context = browser.new_context()
    sign_in(context.new_page(), desk, "ana")
    yield context.storage_state()
    context.close()


@pytest.fixture
def heard() -> list[str]:
    """Addresses asked for, and complaints of the browser, over one test."""
    return []


@pytest.fixture
def open_context(browser, desk, heard):
    """Open a browser window on the desk; at the end, nothing was asked of any other host."""
    contexts: list[BrowserContext] = []

    def open_one(**options) -> BrowserContext:
        context = browser.new_context(base_url=desk.url, **options)
        context.set_default_timeout(10_000)
        context.on("request", lambda request: heard.append(request.url))
        context.on(
            "console", lambda message: heard.append(f"console: {message.text}") if _is_complaint(message) else None
        )
        context.on("weberror", lambda error: heard.append(f"error: {error.error}"))
        contexts.append(context)
        return context

    yield open_one
    for context in contexts:
        context.close()
    strange = [each for each in heard if not each.startswith(desk.url)]
    assert not strange


def _is_complaint(message) -> bool:
    """Errors that are not a refused request: those are asked for in the tests that provoke them."""
    return message.type == "error" and "Failed to load resource" not in message.text


@pytest.fixture
def page(open_context, ana_state) -> Page:
    """The page Write as Ana sees it."""
    page = open_context(storage_state=ana_state, viewport={"width": 1440, "height": 900}).new_page()
    page.goto("/")
    return page


def sign_in(page: Page, desk: Desk, name: str) -> None:
    """Sign in by the form."""
    page.goto(f"{desk.url}/sign-in/")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("textbox", name="Your words").wait_for()
