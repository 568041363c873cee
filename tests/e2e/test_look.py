"""A look before it goes out, in two browsers: ask, remark on words, change them, approve; a guest by a link; without a script."""

from __future__ import annotations

import re

import pytest
from running import PASSWORD, running_desk, sign_in

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Page, expect
from test_pages import settle, violations

pytestmark = pytest.mark.e2e
TEXT = "From Monday 🎉 the harbour opens at nine. Bring a coat, and your children."

MAKE = """
from django.utils import timezone
from foresay.desk.accounts.models import Account
from foresay.desk.lines import services as lines
from foresay.desk.members.models import Member
ana = Member.objects.get(username="ana")
line = lines.make(ana, "Press")
lines.let_in(line, "ben")
for handle, owner in {"harbour.example": {"line": line}, "ana.example": {"member": ana}}.items():
    Account.objects.create(network="bluesky", handle=handle, remote_id=handle, connected_at=timezone.now(), **owner)
"""
WRITE = """
from django.utils import timezone
from foresay.desk.accounts.models import Account
from foresay.desk.drafts import services
from foresay.desk.drafts.going import Destination, Going
from foresay.desk.members.models import Member
from foresay.model import Draft
to = Destination(str(Account.objects.get(handle=%r).pk))
draft = services.begin(Member.objects.get(username="ana"), Draft(%r), now=timezone.now(), goes=Going(destinations=(to,)))
print(draft.pk)
"""


@pytest.fixture(scope="module")
def desk(browser, tmp_path_factory):
    """A desk with ana and ben, a line that both belong to, and an account each of hers and of the line."""
    with running_desk(tmp_path_factory.mktemp("desk")) as desk:
        for name in ("ana", "ben"):
            desk.manage("add_member", name, said=PASSWORD + "\n")
        desk.manage("shell", "-c", MAKE)
        yield desk


@pytest.fixture(scope="module")
def ben_state(browser, desk):
    """Ben's browser, signed in."""
    context = browser.new_context()
    sign_in(context.new_page(), desk, "ben")
    yield context.storage_state()
    context.close()


@pytest.fixture
def ben(open_context, ben_state):
    """A page of ben's."""
    return open_context(storage_state=ben_state, viewport={"width": 1440, "height": 900}).new_page()


@pytest.fixture
def written(desk):
    """A draft of ana's for an account; the address of its page."""

    def written(handle: str, text: str = TEXT) -> str:
        said = desk.manage("shell", "-c", WRITE % (handle, text))
        return f"/drafts/{said.split()[-1]}/"

    return written


def ask(page: Page, draft: str) -> str:
    """Ask from the draft's page; the address of the look."""
    page.goto(f"{draft}ask/")
    page.get_by_label("A word with it").fill("Before noon, please.")
    page.get_by_role("button", name="Ask for a look").click()
    page.get_by_role("status").filter(has_text="Asked.").wait_for()
    return page.url.partition("?")[0]


def select(page: Page, words: str) -> None:
    """As with the mouse."""
    page.evaluate(
        """(words) => {
          const node = [...document.querySelectorAll("[data-words]")].flatMap((each) => [...each.childNodes])
            .map((each) => each.firstChild ?? each).find((each) => each.data.includes(words));
          const range = document.createRange();
          range.setStart(node, node.data.indexOf(words));
          range.setEnd(node, node.data.indexOf(words) + words.length);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        words,
    )


def said(page: Page, words: str) -> None:
    """The page that answers says so."""
    page.get_by_role("status").filter(has_text=words).wait_for()


def test_from_asking_to_an_approval(page, ben, written):
    draft = written("harbour.example")
    look = ask(page, draft)
    for width in (390, 1440):
        settle(page, "light", width)
        assert violations(page) == []

    ben.goto("/review/")
    assert ben.get_by_role("heading", level=1).text_content() == "One draft waits for your look"
    expect(ben.get_by_role("navigation", name="Main", exact=True).get_by_role("link", name="Review")).to_contain_text(
        "1"
    )
    assert violations(ben) == []
    ben.get_by_role("link", name="From Monday").click()
    ben.get_by_role("heading", name="ana asks Press for a look").wait_for()
    select(ben, "at nine")
    expect(ben.get_by_label("About which words")).to_have_value("at nine")
    ben.get_by_label("What about them").fill("It is ten on Mondays.")
    ben.get_by_role("button", name="Add the remark").click()
    said(ben, "Your remark stands beside the words.")
    assert ben.locator("mark.noted").all_text_contents() == ["at nine"]
    assert ben.locator("mark.noted").evaluate("(mark) => getComputedStyle(mark).display") == "inline"
    for theme in ("light", "dark"):
        for width in (390, 1440):
            settle(ben, theme, width)
            assert violations(ben) == [], (theme, width)

    page.goto(draft)
    page.get_by_role("textbox", name="Your words").fill(TEXT.replace("at nine", "at ten"))
    with page.expect_response("**/save/"):
        page.get_by_role("button", name="Save", exact=True).click()
    ben.get_by_role("button", name="Approve it").click()
    expect(ben.get_by_role("alert")).to_contain_text("It changed since you looked")
    expect(ben.locator("[data-words]")).to_contain_text("at ten")
    assert violations(ben) == []
    ben.get_by_role("button", name="Approve it").click()
    said(ben, "Kept, for exactly")

    page.goto(look)
    expect(page.get_by_text("ben approved it, just as it is.")).to_be_visible()
    expect(page.get_by_text("about earlier words")).to_be_visible()
    page.get_by_role("button", name="Call remark 1 settled").click()
    said(page, "Settled.")
    for theme in ("light", "dark"):
        for width in (390, 1440):
            settle(page, theme, width)
            assert violations(page) == [], (theme, width)
    page.get_by_role("button", name="Take it back").click()
    said(page, "Taken back.")
    assert violations(page) == []


def test_a_guest_without_a_script(page, open_context, written):
    page.goto(f"{written('ana.example')}ask/")
    page.get_by_label("A guest, by a link").check()
    assert violations(page) == []
    page.get_by_role("button", name="Ask for a look").click()
    said(page, "Asked.")
    page.get_by_label("Who is it?").fill("Grandma")
    page.get_by_role("button", name="Make a link").click()
    link = page.locator("code.secret").text_content()
    assert violations(page) == []

    guest = open_context(java_script_enabled=False).new_page()
    guest.goto(link)
    guest.get_by_label("About which words").fill("a coat")
    guest.get_by_label("What about them").fill("And a hat!")
    guest.get_by_role("button", name="Add the remark").click()
    said(guest, "Your remark stands")
    guest.get_by_label("A word with it").fill("Lovely otherwise.")
    guest.get_by_role("button", name="Approve it").click()
    said(guest, "Kept, for exactly")

    with_script = open_context().new_page()
    for width in (390, 1440):
        settle(with_script, "dark", width)
        with_script.goto(link)
        assert violations(with_script) == []

    page.goto("/review/")
    page.get_by_role("link", name=re.compile("^From Monday")).first.click()
    expect(page.get_by_text("Grandma (guest) approved it, just as it is.")).to_be_visible()
    page.get_by_role("button", name="Take back the link of Grandma").click()
    said(page, "lets nobody in")
    guest.reload()
    expect(guest.get_by_role("heading", name="There is nothing here")).to_be_visible()


@pytest.mark.parametrize("width", [320, 768])
def test_nothing_is_wider_than_the_screen(page, written, width):
    settle(page, "light", width)
    draft = written("ana.example", "x" * 250)
    page.goto(f"{draft}ask/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_label("A guest, by a link").check()
    page.get_by_role("button", name="Ask for a look").click()
    said(page, "Asked.")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_label("Who is it?").fill("Grandma")
    page.get_by_role("button", name="Make a link").click()
    page.locator("code.secret").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto("/review/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
