"""Asking a deeper reader in the browser: set it up, look, send, read; by mouse, by keys, without a script."""

from __future__ import annotations

import re

import pytest
from running import PASSWORD, running_desk, sign_in
from tests.fake_reader import fake_reader, remark

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Page, expect
from test_pages import settle, violations

pytestmark = pytest.mark.e2e
TEXT = "Write to jo.k@gmail.com: we close the Leeds office in May. Maria said so, and nobody 🎉 else knows."
REMARKS = [
    remark("the Leeds office", why="Those who work there may not have been told.", for_whom="Your colleagues in Leeds"),
    remark("Maria said so", why="It names who told you.", instead="I am told"),
    remark("the York office", why="Not in the draft."),
]


@pytest.fixture(scope="module")
def reader():
    """A deeper reader on this machine."""
    with fake_reader() as reader:
        yield reader


@pytest.fixture(scope="module")
def desk(browser, reader, tmp_path_factory):
    """A desk that may ask it, with one member, ana."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FORESAY_DEEPER_ALLOWED", reader.address)
        with running_desk(tmp_path_factory.mktemp("desk")) as desk:
            desk.manage("add_member", "ana", said=PASSWORD + "\n")
            yield desk


@pytest.fixture(scope="module")
def ana_state(browser, desk):
    """Ana's browser, signed in, with the reader set up through its page."""
    context = browser.new_context(base_url=desk.url)
    page = context.new_page()
    sign_in(page, desk, "ana")
    page.goto("/you/")
    page.get_by_role("link", name="Set one up").click()
    page.get_by_label("Model").fill("small-model")
    page.get_by_label("Key").fill("sk-very-quiet")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Nobody was asked")).to_be_visible()
    yield context.storage_state()
    context.close()


@pytest.fixture(autouse=True)
def ready(reader):
    """It has something to say, and was asked nothing yet."""
    reader.status, reader.delay = 200, 0.0
    reader.seen.clear()
    reader.say({"remarks": REMARKS})


def write(page: Page, text: str = TEXT) -> None:
    with page.expect_response("**/check/"):
        page.get_by_role("textbox", name="Your words").fill(text)


def look(page: Page):
    page.get_by_role("button", name="Ask a deeper reader").click()
    dialog = page.get_by_role("dialog", name=re.compile("^Send this to"))
    dialog.wait_for()
    return dialog


def test_from_looking_to_a_remark_in_its_place(page, reader):
    write(page)
    dialog = look(page)
    expect(dialog.get_by_text("Write to (message me): we close the Leeds office")).to_be_visible()
    assert reader.seen == []
    dialog.get_by_role("button", name="Send to").click()
    theirs = page.get_by_role("region", name="Somebody else’s reading")
    expect(theirs.get_by_role("heading", name="Somebody else’s reading")).to_be_focused()
    expect(theirs.get_by_text("By small-model at 127.0.0.1")).to_be_visible()
    expect(theirs.get_by_text("Those who work there may not have been told.")).to_be_visible()
    expect(theirs.get_by_text("1 remark was not about words of your draft")).to_be_visible()
    expect(theirs.get_by_text("Not in the draft.")).to_have_count(0)
    assert len(reader.seen) == 1
    theirs.get_by_role("button", name="“the Leeds office”").click()
    assert page.evaluate("getSelection().toString()") == "the Leeds office"


def test_remarks_stay_apart_from_our_reading(page):
    write(page)
    verdict = page.get_by_role("region", name="Verdict")
    before = verdict.inner_text()
    findings = page.locator("details.finding").count()
    look(page).get_by_role("button", name="Send to").click()
    theirs = page.get_by_role("region", name="Somebody else’s reading")
    theirs.wait_for()
    assert verdict.inner_text() == before
    assert page.locator("details.finding").count() == findings
    write(page, TEXT.replace("the Leeds office", "an office"))
    expect(theirs).to_be_visible()  # a check does not take it away
    theirs.get_by_role("button", name="“the Leeds office”").click()
    expect(page.get_by_text("Those words are no longer in the draft.")).to_be_visible()
    theirs.get_by_role("button", name="“Maria said so”").click()
    assert page.evaluate("getSelection().toString()") == "Maria said so"
    theirs.get_by_role("button", name="Put away").click()
    expect(theirs).to_have_count(0)


def test_a_choice_shows_at_once_what_it_changes(page, reader):
    write(page)
    dialog = look(page)
    dialog.get_by_label("As I wrote it").check()
    expect(dialog.get_by_text("Write to jo.k@gmail.com: we close")).to_be_visible()
    expect(dialog.get_by_label("As I wrote it")).to_be_focused()
    dialog.get_by_label("What Foresay found").check()
    expect(dialog.get_by_text("Another check found that the text:")).to_be_visible()
    dialog.get_by_role("button", name="Send to").click()
    page.get_by_role("region", name="Somebody else’s reading").wait_for()
    sent = [message["content"] for message in reader.asked["body"]["messages"]]
    assert sent[-1] == TEXT
    assert sent[1].startswith("Another check found")


def test_by_keys_alone(page, reader):
    write(page)
    page.get_by_role("button", name="Ask a deeper reader").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name=re.compile("^Send this to"))
    expect(dialog.get_by_role("button", name="Not now")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Ask a deeper reader")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("button", name="Not now")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    assert reader.seen == []
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("button", name="Not now")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(dialog.get_by_role("button", name="Send to")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Somebody else’s reading")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="“the Leeds office”")).to_be_focused()


def test_a_refusal_is_said_in_the_dialog_and_the_words_stay(page, reader):
    reader.status = 429
    write(page)
    dialog = look(page)
    dialog.get_by_role("button", name="Send to").click()
    expect(dialog.get_by_role("alert")).to_contain_text("takes no more questions for now")
    dialog.get_by_role("button", name="Not now").click()
    assert page.get_by_role("textbox", name="Your words").input_value() == TEXT


def test_one_need_not_wait(page, reader):
    reader.delay = 3.0
    write(page)
    dialog = look(page)
    dialog.get_by_role("button", name="Send to").click()
    expect(dialog.get_by_role("button", name="Reading")).to_be_visible()
    dialog.get_by_role("button", name="Not now").click()
    expect(page.get_by_text("You stopped waiting for an answer.")).to_be_visible()
    expect(page.get_by_role("region", name="Somebody else’s reading")).to_have_count(0)


def test_words_of_the_reader_are_never_drawn(page, reader):
    reader.say([remark("Maria said so", why="<img src=x onerror=alert(1)><b>bold</b>")])
    write(page)
    look(page).get_by_role("button", name="Send to").click()
    theirs = page.get_by_role("region", name="Somebody else’s reading")
    expect(theirs.get_by_text("<b>bold</b>")).to_be_visible()
    assert theirs.locator("img, b").count() == 0


def test_without_a_script(open_context, ana_state, reader):
    page = open_context(storage_state=ana_state, java_script_enabled=False).new_page()
    page.goto("/")
    page.get_by_role("textbox", name="Your words").fill(TEXT)
    page.get_by_role("button", name="Ask a deeper reader").click()
    page.get_by_label("As I wrote it").check()
    page.get_by_role("button", name="Send to").click()
    expect(page.get_by_text("nothing was sent yet")).to_be_visible()  # that was not what was shown
    assert reader.seen == []
    page.get_by_role("button", name="Send to").click()
    expect(page.get_by_text("Those who work there may not have been told.")).to_be_visible()
    page.get_by_role("button", name="Back to your draft").click()
    expect(page.get_by_role("textbox", name="Your words")).to_have_value(TEXT)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_without_a_script_have_no_barrier(page, theme):
    settle(page, theme, 390)
    write(page)
    with page.expect_navigation():
        page.evaluate("""() => {
          const form = document.querySelector("form.desk");
          form.action = document.querySelector("[data-deeper-ask]").formAction;
          HTMLFormElement.prototype.submit.call(form); // as without the composer's script
        }""")
    for heading in ("Ask a deeper reader", "What a deeper reader said"):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
        assert violations(page) == [], heading
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, heading
        if heading == "Ask a deeper reader":
            page.get_by_role("button", name="Send to").click()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1440])
def test_no_barrier_and_nothing_too_wide(page, theme, width):
    settle(page, theme, width)

    def fine(where: str) -> None:
        assert violations(page) == [], where
        assert page.evaluate("document.documentElement.scrollWidth") <= width, where

    for path in ("/you/", "/you/deeper/"):
        page.goto(path)
        fine(path)
    page.goto("/")
    write(page)
    dialog = look(page)
    fine("what would be sent")
    assert dialog.evaluate("(dialog) => dialog.scrollWidth <= dialog.clientWidth")
    dialog.get_by_role("button", name="Send to").click()
    page.get_by_role("region", name="Somebody else’s reading").wait_for()
    fine("what it said")
