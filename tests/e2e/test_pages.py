"""Every page, in both themes and at every width: no barrier that axe finds, nothing wider than the screen."""

from __future__ import annotations

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = pytest.mark.e2e
FULL = (
    "Back from the march on Dock Street. Write to ana.ruiz@gmail.com or call 020 7946 0958. My sister was diagnosed with"
    " cancer on Monday, and the house at 14 Elm Street is empty until Sunday. My boss is an idiot."
)
PATHS = {
    "write": "/",
    "an example": "/?example=friend",
    "drafts": "/drafts/",
    "you": "/you/",
    "tokens": "/you/tokens/",
    "programs": "/you/programs/",
    "told": "/you/told/",
    "leave": "/you/leave/",
    "accounts": "/accounts/",
    "lines": "/lines/",
    "nothing here": "/nothing/",
}


@pytest.fixture
def draft(page) -> str:
    """The address of a saved draft with two versions."""
    for text in (FULL, FULL + " More."):
        page.get_by_role("textbox", name="Your words").fill(text)
        with page.expect_response("**/save/"):
            page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**/drafts/*/")
    return page.url


def violations(page: Page) -> list[str]:
    """What axe objects to, each with where."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}}).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def settle(page: Page, theme: str, width: int) -> None:
    """Theme and width, with nothing still moving."""
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 900})


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_no_page_has_a_barrier(page, draft, theme, width):
    settle(page, theme, width)
    paths = PATHS | {
        "a draft": draft,
        "versions": f"{draft}versions/",
        "a version": f"{draft}versions/1/",
        "delete": f"{draft}delete/",
    }
    for name, path in paths.items():
        page.goto(path)
        assert violations(page) == [], name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_composer_in_use_has_no_barrier(page, theme):
    settle(page, theme, 1440)
    page.get_by_role("textbox", name="Your words").fill(FULL)
    page.locator("details.finding summary").first.click()
    page.get_by_text("Everyone can see it").click()
    assert violations(page) == []
    page.locator(".remedy:not([data-asks])").first.evaluate("(button) => button.click()")
    page.get_by_role("button", name="Undo").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_door_has_no_barrier(open_context, theme):
    page = open_context().new_page()
    settle(page, theme, 390)
    for path in ("/sign-in/", "/welcome/"):
        page.goto(path)
        assert violations(page) == [], path
    page.goto("/sign-in/")
    page.get_by_label("Name").fill("ana")
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("alert").wait_for()  # a click does not wait for the page that answers it
    assert violations(page) == []


def test_a_token_just_made_and_a_wrong_field_have_no_barrier(page):
    page.goto("/you/tokens/")
    page.get_by_label("What is it for?").fill("blog script")
    page.get_by_role("button", name="Make a token").click()
    page.get_by_text("It is not shown again.").wait_for()
    assert violations(page) == []
    page.goto("/you/")
    page.get_by_label("Where you live").fill("Portugal")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("alert").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_is_wider_than_the_screen(page, draft, width):
    settle(page, "light", width)
    for path in [*PATHS.values(), draft, f"{draft}versions/", f"{draft}versions/1/"]:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_long_words_do_not_widen_the_page(page):
    settle(page, "light", 320)
    page.get_by_role("textbox", name="Your words").fill("x" * 3000 + " a.b@gmail.com")
    page.locator("details.finding").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_targets_for_a_finger_are_large_enough(open_context, ana_state):
    page = open_context(storage_state=ana_state, has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844})
    page = page.new_page()
    page.goto("/?example=friend")
    small = page.evaluate(
        "[...document.querySelectorAll('.btn, .pick, .tabbar a, .tabbar button')].filter((e) => e.offsetParent)"
        ".filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML.slice(0, 80))"
    )
    assert small == []


def test_the_theme_switch_holds(page):
    rail = page.get_by_role("navigation", name="Main", exact=True)
    rail.get_by_role("button", name="Theme").click()
    assert page.locator("html").get_attribute("data-theme") == "light"
    rail.get_by_role("button", name="Theme").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
