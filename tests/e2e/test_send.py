"""From words to a network in the browser: accounts chosen, pictures, own words, a thread, a time, a look; sent once, and seen to be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from running import PASSWORD, running_desk, sign_in
from tests.unit.networks.fake_pds import running_pds

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Page, expect
from test_accounts import connect
from test_pages import settle, violations

pytestmark = pytest.mark.e2e
expect.set_options(timeout=15_000)  # a worker, a server and a browser share two cores with the other tests
PICTURE = Path(__file__).parents[2] / "docs" / "images" / "compose.png"
LONG = "The harbour was quiet this morning, and the gulls had the quay to themselves. " * 6
WORDS = "Your words"


@pytest.fixture(scope="module")
def pds():
    """A server of Bluesky's kind, on this machine."""
    with running_pds() as pds:
        yield pds


@pytest.fixture(scope="module")
def desk(browser, pds, tmp_path_factory):
    """A desk with ana, who has two accounts of her own and leads a line with a third, and ben, who looks for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FORESAY_ALLOW_HOSTS", "127.0.0.1")
        with running_desk(tmp_path_factory.mktemp("desk")) as desk:
            for name in ("ana", "ben"):
                desk.manage("add_member", name, said=PASSWORD + "\n")
            context = browser.new_context(base_url=desk.url)
            page = context.new_page()
            sign_in(page, desk, "ana")
            connect(page, pds, "ana.test")
            connect(page, pds, "boat.test")
            page.goto("/lines/")
            page.get_by_label("Name", exact=True).fill("Press")
            page.get_by_role("button", name="Make it").click()
            page.get_by_text("Made. You lead it").wait_for()
            page.get_by_label("Their name on this desk").fill("ben")
            page.get_by_role("button", name="Let them in").click()
            page.get_by_text("They belong to it now.").wait_for()
            connect(page, pds, "press.test", "Press, our line")
            context.close()
            yield desk


@pytest.fixture(scope="module")
def ben_state(browser, desk):
    """Ben's signed-in browser."""
    context = browser.new_context()
    sign_in(context.new_page(), desk, "ben")
    yield context.storage_state()
    context.close()


@pytest.fixture(autouse=True)
def no_posts(pds):
    """Each test begins with nothing on the network."""
    pds.records.clear()


def said(pds) -> list[str]:
    """What stands on the network."""
    return sorted(record["text"] for record in pds.records.values() if "text" in record)


def chip(page: Page, handle: str):
    return page.get_by_role("checkbox", name=re.compile(f"@{handle} on Bluesky"))


def write(page: Page, words: str, *handles: str) -> None:
    page.goto("/")
    for handle in handles:
        chip(page, handle).check()
    page.get_by_role("textbox", name=WORDS, exact=True).fill(words)
    expect(page.locator("[data-room]")).to_contain_text(f"@{handles[-1]}")


def where_it_is(page: Page):
    return page.get_by_role("region", name="Where it is")


def test_it_is_said_once_on_each_account_and_the_page_says_so(page, pds):
    write(page, "The ferry is back on Monday.", "ana.test", "boat.test")
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(2, timeout=15_000)  # without a reload
    assert said(pds) == ["The ferry is back on Monday."] * 2
    expect(where_it_is(page).get_by_role("link", name="See it there")).to_have_count(2)
    page.get_by_role("button", name="Publish as it is").click()
    expect(page.get_by_role("alert")).to_contain_text("It goes out there already")
    assert len(said(pds)) == 2


def test_what_is_too_long_is_told_and_goes_as_a_thread(page, pds):
    write(page, LONG, "ana.test")
    expect(page.locator("[data-room]")).to_contain_text("too long")
    page.get_by_role("button", name="Publish as it is").click()
    expect(page.get_by_role("alert")).to_contain_text("too long for Bluesky")
    expect(page.get_by_role("textbox", name=WORDS, exact=True)).to_have_value(LONG)
    page.locator("details.goes summary").first.click()
    page.get_by_label("A thread, if it is too long").check()
    expect(page.locator("[data-room]")).to_contain_text("a thread of 2")
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(1, timeout=15_000)
    assert len(said(pds)) == 2
    assert " ".join(said(pds)).split() == LONG.split() or " ".join(reversed(said(pds))).split() == LONG.split()


def test_other_words_on_one_account(page, pds):
    write(page, "Good morning, everyone.", "ana.test", "boat.test")
    page.locator("details.goes summary").first.click()
    boat = page.get_by_role("group", name="@boat.test on Bluesky")
    boat.get_by_label("In other words here").check()
    boat.get_by_role("textbox").fill("Good morning, all hands.")
    expect(page.locator("[data-previews]")).to_contain_text("all hands")
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(2, timeout=15_000)
    assert said(pds) == ["Good morning, all hands.", "Good morning, everyone."]


def test_a_picture_goes_along_with_what_it_shows(page, pds):
    write(page, "Look at this.", "ana.test")
    page.set_input_files("#file", PICTURE)
    shows = page.get_by_label("What it shows, for those who cannot see it")
    shows.fill("The page on which a draft is checked.")
    expect(page.locator("[data-previews]")).to_contain_text("Shows: The page on which a draft is checked.")
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(1, timeout=15_000)
    (record,) = pds.records.values()
    assert record["embed"]["images"][0]["alt"] == "The page on which a draft is checked."


def test_a_picture_can_be_left_out_again(page, pds):
    write(page, "Without it.", "ana.test")
    page.set_input_files("#file", PICTURE)
    page.get_by_role("button", name="Leave compose.png out").click()
    expect(page.locator("[data-along]")).to_have_count(0)
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(1, timeout=15_000)
    (record,) = pds.records.values()
    assert "embed" not in record


def test_at_a_time(page, pds):
    write(page, "In five years.", "ana.test")
    page.get_by_label("At a time").check()
    page.get_by_label("Day and time").fill("2031-05-05T09:00")
    page.get_by_label("Time zone").fill("Europe/Lisbon")
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page)).to_contain_text("queued")
    assert said(pds) == []
    page.goto("/calendar/?day=2031-05-05")
    expect(page.locator(".entry", has_text="In five years.")).to_be_visible()


def test_a_lines_account_waits_for_a_look(page, pds, open_context, ben_state):
    write(page, "The paper is out.", "press.test")
    page.get_by_role("button", name="Publish as it is").click()
    expect(page.get_by_role("alert")).to_contain_text("Press has not approved it yet")
    page.get_by_role("button", name="Ask Press to look").click()
    page.get_by_role("button", name="Ask for a look").click()
    page.get_by_text("waits for", exact=False).or_(page.get_by_role("heading", level=1)).first.wait_for()
    bens = open_context(storage_state=ben_state).new_page()
    bens.goto("/review/")
    bens.get_by_role("link", name=re.compile("The paper is out")).first.click()
    bens.get_by_role("button", name="Approve").click()
    bens.wait_for_load_state()
    page.goto("/drafts/")
    page.get_by_role("link", name="The paper is out.", exact=True).click()
    page.get_by_role("button", name="Publish as it is").click()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(1, timeout=15_000)
    assert said(pds) == ["The paper is out."]


def test_by_keys_alone(page, pds):
    page.goto("/")
    page.get_by_role("textbox", name=WORDS, exact=True).focus()
    page.keyboard.press("Shift+Tab")  # Add an account
    for _ in range(8):
        if page.evaluate("document.activeElement.closest('label')?.textContent.includes('@ana.test')"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "text":
            break
    page.keyboard.type("By keys alone.")
    expect(page.locator("[data-room]")).to_contain_text("room for")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "send":
            break
    page.keyboard.press("Enter")
    expect(where_it_is(page)).to_be_visible()
    expect(where_it_is(page).locator(".state.sent")).to_have_count(1)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_stands_in_anybodys_way(open_context, ana_state, theme, width):
    page = open_context(storage_state=ana_state).new_page()
    settle(page, theme, width)
    write(page, LONG, "ana.test", "press.test")
    page.set_input_files("#file", PICTURE)
    page.locator("[data-along] img").wait_for()
    page.locator("details.goes summary").first.click()
    page.get_by_label("In other words here").first.check()
    page.get_by_label("At a time").check()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
