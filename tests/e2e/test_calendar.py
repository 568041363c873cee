"""The calendar in the browser: by keys alone, by mouse, on a phone; holding everything; and no barrier that axe finds."""

from __future__ import annotations

import re

import pytest
from planted import plant
from running import PASSWORD, running_desk, sign_in

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Page, expect
from test_pages import settle, violations

pytestmark = pytest.mark.e2e
MAY = "/calendar/?day=2031-05-05"
LONG_AGO = "/calendar/?day=2021-05-01"
LOAVES = "The bakery opens"


@pytest.fixture(scope="module")
def desk(browser, tmp_path_factory):
    """A desk with one member, ana, who has something planned, and something that needs her."""
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        desk.manage("add_member", "ana", said=PASSWORD + "\n")
        plant(desk)
        yield desk


@pytest.fixture(scope="module")
def ana_state(browser, desk):
    """Ana's browser, which goes by the clock in Lisbon."""
    context = browser.new_context(base_url=desk.url, timezone_id="Europe/Lisbon")
    page = context.new_page()
    sign_in(page, desk, "ana")
    page.goto("/calendar/")
    page.get_by_role("button", name="Go by Europe/Lisbon").click()
    expect(page.locator(".page-head")).to_contain_text("By the clock in Lisbon")
    yield context.storage_state()
    context.close()


def day(page: Page, iso: str):
    return page.locator(f"td[data-day='{iso}']")


def entry(page: Page, words: str = LOAVES):
    return page.locator(".entry", has_text=words)


def where(page: Page, words: str = LOAVES) -> str:
    """The day on which it stands."""
    return entry(page, words).locator("xpath=ancestor::td").get_attribute("data-day")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def put_back(page: Page) -> None:
    """The publication that is moved about, on its day again."""
    page.goto(MAY)
    if where(page) != "2031-05-05":
        entry(page).drag_to(day(page, "2031-05-05"), target_position={"x": 60, "y": 12})
        expect(day(page, "2031-05-05").locator(".entry", has_text=LOAVES)).to_be_visible()
        expect(page.get_by_text("Moved.")).to_be_visible()


# ----------------------------------------------------------------------------------------------------------- by keys


def test_from_day_to_day_by_the_arrow_keys(page):
    put_back(page)
    expect(day(page, "2031-05-05")).to_have_attribute("tabindex", "0")
    assert page.locator("td[tabindex='0']").count() == 1, "one day is in the tab order"
    day(page, "2031-05-05").focus()
    press(page, "ArrowRight", "ArrowDown")
    expect(day(page, "2031-05-13")).to_be_focused()
    press(page, "Home")
    expect(day(page, "2031-05-12")).to_be_focused()
    press(page, "ArrowUp", "Tab")
    expect(entry(page)).to_be_focused()
    press(page, "Escape")
    expect(day(page, "2031-05-05")).to_be_focused()
    press(page, "PageDown")
    expect(page.get_by_role("heading", name="June 2031")).to_be_visible()


def test_enter_opens_a_day_and_a_publication(page):
    put_back(page)
    day(page, "2031-05-05").focus()
    press(page, "Enter")
    expect(page.get_by_role("heading", name="From 5 May 2031")).to_be_visible()
    page.goto(MAY)
    day(page, "2031-05-05").focus()
    press(page, "Tab", "Enter")
    expect(page.get_by_role("heading", level=1, name=re.compile("It goes out in"))).to_be_visible()


def test_moved_by_keys_alone_and_said_aloud(page):
    put_back(page)
    status = page.locator("[data-toast]")
    day(page, "2031-05-05").focus()
    press(page, "Tab", "m")
    expect(status).to_contain_text("Picked up")
    press(page, "ArrowRight", "ArrowDown")
    expect(status).to_contain_text("Tuesday 13 May")
    press(page, "Enter")
    expect(status).to_contain_text("Moved. It goes out on Tuesday 13 May 2031, 09:00.")
    assert where(page) == "2031-05-13"
    expect(entry(page)).to_be_focused()
    page.reload()
    assert where(page) == "2031-05-13"


def test_escape_puts_it_back(page):
    put_back(page)
    day(page, "2031-05-05").focus()
    press(page, "Tab", "m", "ArrowRight", "Escape")
    expect(page.locator("[data-toast]")).to_contain_text("Put back")
    expect(entry(page)).to_be_focused()
    assert where(page) == "2031-05-05"
    assert page.locator(".target, .carried").count() == 0


def test_what_is_out_is_not_picked_up(page):
    page.goto(LONG_AGO)
    entry(page, "Flood on Mill Road").focus()
    press(page, "m")
    expect(page.locator("[data-toast]")).to_contain_text("stays on its day")


def test_the_list_by_keys_alone(page):
    page.goto("/calendar/list/?day=2031-05-05")
    page.get_by_role("link", name=re.compile("Thank you, everyone")).focus()
    press(page, "Enter")
    expect(page.get_by_role("heading", name="What is said")).to_be_visible()
    expect(page.get_by_text("carry the piano")).to_be_visible()


# ---------------------------------------------------------------------------------------------------------- by mouse


def test_dragged_to_another_day(page):
    put_back(page)
    entry(page).drag_to(day(page, "2031-05-09"))
    expect(page.locator("[data-toast]")).to_contain_text("Moved. It goes out on Friday 9 May 2031, 09:00.")
    assert where(page) == "2031-05-09"
    put_back(page)


def test_what_somebody_moved_meanwhile_jumps_back(page):
    put_back(page)
    other = page.context.new_page()
    other.goto(MAY)
    entry(other).drag_to(day(other, "2031-05-20"))
    expect(other.locator("[data-toast]")).to_contain_text("Moved.")
    entry(page).drag_to(day(page, "2031-05-09"))
    expect(page.locator("[data-toast]")).to_contain_text("It was given another time meanwhile.")
    assert where(page) == "2031-05-20", "the page shows where it is now"


def test_without_an_answer_it_jumps_back(page):
    put_back(page)
    page.route("**/plan/", lambda route: route.abort())
    entry(page).drag_to(day(page, "2031-05-09"))
    expect(page.locator("[data-toast]")).to_contain_text("It stays where it was.")
    assert where(page) == "2031-05-05"


# ---------------------------------------------------------------------------------------------------- a publication


def test_a_time_by_ones_own_clock_is_told_before_it_is_sent(open_context, ana_state):
    page = open_context(storage_state=ana_state, timezone_id="America/New_York").new_page()
    page.goto("/calendar/list/?day=2031-05-05")
    page.get_by_role("link", name=re.compile("Thank you, everyone")).click()
    expect(page.get_by_label("Time zone")).to_have_value("America/New_York")
    expect(page.get_by_label("Time", exact=True)).to_have_value("12:30")
    page.get_by_label("Date").fill("2031-03-09")
    page.get_by_label("Time", exact=True).fill("02:30")
    expect(page.locator("[data-becomes]")).to_contain_text("The clocks skip 02:30 on Sunday 9 March in New York")


def test_the_words_are_copied_and_the_address_comes_back(open_context, ana_state):
    context = open_context(storage_state=ana_state, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto("/publications/")
    page.get_by_role("link", name="Copy me: the open day is on Saturday.", exact=True).click()
    page.get_by_role("button", name="Copy the words").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "Copy me: the open day is on Saturday."
    opens = page.get_by_role("link", name="Open LinkedIn’s page")
    assert opens.get_attribute("href").startswith("https://www.linkedin.com/feed/?shareActive=true&text=Copy%20me")
    page.get_by_label("Its address").fill("https://bsky.app/profile/ana.example/post/3k")
    page.get_by_role("button", name="It is there").click()
    expect(page.get_by_text("That address is not on LinkedIn")).to_be_visible()
    assert violations(page) == []
    page.get_by_label("Its address").fill(
        "https://www.linkedin.com/feed/update/urn:li:share:7123456789?utm_source=share"
    )
    page.get_by_role("button", name="It is there").click()
    expect(page.get_by_text("Noted: it is there.")).to_be_visible()


# -------------------------------------------------------------------------------------------------------------- hold


def test_everything_is_held_and_let_go(page):
    page.goto("/calendar/")
    page.get_by_role("link", name="Hold everything").click()
    expect(page.get_by_role("heading", name="Hold everything?")).to_be_visible()
    page.get_by_role("button", name="Hold all 3 accounts").click()
    expect(page.get_by_text("Held: nothing goes out on")).to_be_visible()
    assert violations(page) == []
    page.goto("/drafts/")
    page.get_by_role("link", name="Let it go out again").click()
    expect(page.get_by_role("heading", name="Let it go out again?")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Let it go out again").click()
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("Let it")
    expect(page.get_by_text("Held: nothing goes out on")).to_be_hidden()


# ------------------------------------------------------------------------------------------------------- no barriers


@pytest.fixture
def paths(page) -> dict[str, str]:
    """Every page of publishing, by name."""
    page.goto("/publications/")
    found = {link.inner_text()[:20]: link.get_attribute("href") for link in page.locator(".drafts .into").all()}
    page.goto(MAY)
    planned = entry(page, "Podcast 14").get_attribute("href")
    page.goto(LONG_AGO)
    out = entry(page, "Flood on Mill Road").get_attribute("href")
    return found | {
        "month": MAY,
        "this month": "/calendar/",
        "long ago": LONG_AGO,
        "week": "/calendar/week/?day=2031-05-05",
        "list": "/calendar/list/?day=2031-05-05",
        "nothing": "/calendar/list/?day=1999-05-05",
        "no such zone": "/calendar/?unknown_zone=1",
        "needs you": "/publications/",
        "hold": "/calendar/hold/",
        "release": "/calendar/release/",
        "planned": planned,
        "out": out,
        "take down": f"{out}take-down/",
        "taken down": f"{out}take-down/?posts=1&on_their_way=0&left=1",
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_no_page_has_a_barrier(page, paths, theme, width):
    settle(page, theme, width)
    for name, path in paths.items():
        page.goto(path)
        assert violations(page) == [], name


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_is_wider_than_the_screen(page, paths, width):
    settle(page, "light", width)
    for name, path in paths.items():
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


def test_a_phone_shows_the_days_as_a_list(page):
    settle(page, "light", 390)
    page.goto(MAY)
    expect(page.get_by_role("heading", name="Monday 5 May")).to_be_visible()
    expect(page.locator("table.month")).to_be_hidden()
    page.get_by_role("link", name=re.compile("Podcast 14")).click()
    expect(page.get_by_role("heading", level=1, name=re.compile("It goes out in"))).to_be_visible()


def test_without_script_every_act_has_a_form(open_context, ana_state):
    page = open_context(storage_state=ana_state, java_script_enabled=False).new_page()
    page.goto(MAY)
    entry(page, "Podcast 14").click()
    page.get_by_label("Date").fill("2031-05-15")
    page.get_by_role("button", name="Send it at this time").click()
    expect(page.get_by_text("It has another time")).to_be_visible()
    expect(page.get_by_text("Thursday 15 May 2031, 12:15 in Lisbon")).to_be_visible()


def test_targets_for_a_finger_are_large_enough(open_context, ana_state, paths):
    page = open_context(storage_state=ana_state, has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844})
    page = page.new_page()
    for name, path in paths.items():
        page.goto(path)
        small = page.evaluate(
            "[...document.querySelectorAll('.btn, .tabbar a, .tabbar button')].filter((e) => e.offsetParent)"
            ".filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML.slice(0, 80))"
        )
        assert small == [], name
