"""Accounts and lines in the browser: connected at a server on this machine, by mouse and by keys, in both themes and at every width."""

from __future__ import annotations

import re

import pytest
from running import PASSWORD, running_desk, sign_in
from tests.running_mastodon import running_mastodon
from tests.unit.networks.fake_pds import PASSWORD as APP_PASSWORD
from tests.unit.networks.fake_pds import running_pds

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Page, expect
from test_pages import settle, violations

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def pds():
    """A server of Bluesky's kind, on this machine."""
    with running_pds() as pds:
        yield pds


@pytest.fixture(scope="module")
def desk(browser, tmp_path_factory):
    """A desk whose operator allows this machine, with ana and ben."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FORESAY_ALLOW_HOSTS", "127.0.0.1")
        with running_desk(tmp_path_factory.mktemp("desk")) as desk:
            for name in ("ana", "ben"):
                desk.manage("add_member", name, said=PASSWORD + "\n")
            yield desk


def connect(page: Page, pds, handle: str, whose: str = "") -> str:
    """Connect an account of Bluesky's kind. Returns the address of its page."""
    page.goto("/accounts/")
    page.get_by_role("link", name="Bluesky", exact=True).click()
    page.get_by_role("heading", name="Connect Bluesky").wait_for()
    if whose:
        page.get_by_label("Whose it is").select_option(label=whose)
    page.get_by_label("Your handle").fill(handle)
    page.get_by_label("An app password").fill(APP_PASSWORD)
    page.get_by_label("Your server").fill(pds.url)
    page.get_by_role("button", name="Connect", exact=True).click()
    page.get_by_text("Connected. Foresay can speak for it now.").wait_for()
    return page.url.split("?")[0]


@pytest.fixture(scope="module")
def places(browser, desk, pds, ana_state) -> dict[str, str]:
    """The pages of a line and two accounts, made through the pages."""
    context = browser.new_context(base_url=desk.url, storage_state=ana_state)
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.goto("/lines/")
    page.get_by_label("Name", exact=True).fill("Press")
    page.get_by_role("button", name="Make it").click()
    page.get_by_text("Made. You lead it").wait_for()
    line = page.url.split("?")[0]
    page.get_by_label("Their name on this desk").fill("ben")
    page.get_by_role("button", name="Let them in").click()
    page.get_by_text("They belong to it now.").wait_for()
    mine, official = connect(page, pds, "ana.test"), connect(page, pds, "press.test", "Press, our line")
    page.get_by_role("checkbox", name="Monday").check()
    page.get_by_label("At", exact=True).fill("09:30")
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_text("Saved. The queue goes out").wait_for()
    context.close()
    return {
        "accounts": "/accounts/",
        "connect": "/accounts/connect/bluesky/",
        "by hand": "/accounts/by-hand/threads/",
        "an account": mine,
        "a line's account": official,
        "connect again": f"{mine}connect/",
        "disconnect": f"{mine}disconnect/",
        "lines": "/lines/",
        "a line": line,
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_no_page_has_a_barrier(page, places, theme, width):
    settle(page, theme, width)
    for name, path in places.items():
        page.goto(path)
        assert violations(page) == [], name


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_is_wider_than_the_screen(page, places, width):
    settle(page, "light", width)
    for path in places.values():
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_wrong_password_is_told_at_its_field(page, pds, places, theme):
    settle(page, theme, 390)
    page.goto("/accounts/connect/bluesky/")
    page.get_by_label("Your handle").fill("ana.test")
    page.get_by_label("An app password").fill("a guess")
    page.get_by_label("Your server").fill(pds.url)
    page.get_by_role("button", name="Connect", exact=True).click()
    page.get_by_text("does not know that handle").wait_for()
    expect(page.get_by_label("An app password")).to_have_value("")
    expect(page.get_by_label("An app password")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Your handle")).to_have_value("ana.test")
    assert violations(page) == []


def test_an_account_is_connected_by_keys_alone(page, pds, places):
    page.goto("/accounts/connect/bluesky/")
    page.get_by_label("Your handle").focus()
    for words in ("keys.test", APP_PASSWORD, pds.url):
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Connected. Foresay can speak for it now.").wait_for()
    assert violations(page) == []
    page.get_by_role("link", name="Disconnect").click()
    page.get_by_role("button", name="Disconnect it").click()
    page.get_by_text("Disconnected. What is out already stays out.").wait_for()
    assert violations(page) == []


def test_holding_is_said_and_shown(page, places):
    page.goto(places["an account"])
    page.get_by_role("button", name="Hold everything").click()
    page.get_by_role("heading", name="It is held").wait_for()
    assert violations(page) == []
    page.goto("/accounts/")
    expect(page.get_by_text("Held: nothing goes out here.")).to_be_visible()
    page.goto(places["an account"])
    page.get_by_role("button", name="Let it go out again").click()
    page.get_by_text("goes out again.").wait_for()


def test_a_members_part_is_changed_in_place(page, places):
    settle(page, "light", 390)
    page.goto(places["a line"])
    page.get_by_text("Change", exact=True).nth(1).click()
    assert violations(page) == []
    page.get_by_role("checkbox", name="Is asked to look (ben)").uncheck()
    page.get_by_role("button", name="Save the part of ben").click()
    page.get_by_text("Saved.").wait_for()
    expect(page.get_by_text("Writes", exact=True)).to_be_visible()


def test_what_lies_behind_more_on_a_phone(page, places):
    settle(page, "dark", 390)
    page.goto("/drafts/")
    bar = page.get_by_role("navigation", name="Main, short")
    bar.get_by_text("More").click()
    assert violations(page) == []
    bar.get_by_role("link", name="Lines").click()
    page.get_by_role("heading", name="Lines of business").wait_for()


def test_a_notice_stands_on_every_page(desk, page, places):
    soon = (
        "from django.utils import timezone; from datetime import timedelta;"
        "from foresay.desk.accounts.models import Account;"
        "Account.objects.filter(handle='@press.test').update(expires_at={})"
    )
    desk.manage("shell", "-c", soon.format("timezone.now() + timedelta(days=6, hours=1)"))
    for theme, width in (("light", 1440), ("dark", 390)):
        settle(page, theme, width)
        page.goto("/drafts/")
        expect(page.get_by_text("@press.test on Bluesky: sign-in ends in 6 days.")).to_be_visible()
        assert violations(page) == []
    page.get_by_role("link", name="Connect it again").click()
    page.get_by_role("heading", name="Connect @press.test again").wait_for()
    desk.manage("shell", "-c", soon.format("None"))


def test_a_member_who_does_not_lead_looks_on(browser, desk, places):
    context = browser.new_context(base_url=desk.url)
    page = context.new_page()
    sign_in(page, desk, "ben")
    for name in ("a line", "a line's account", "accounts", "lines"):
        page.goto(places[name])
        assert violations(page) == [], name
    assert page.goto(places["an account"]).status == 404
    context.close()


def test_a_mastodon_account_is_connected_on_its_servers_page(browser, desk, ana_state, tmp_path):
    pytest.importorskip("mastodon_mock", reason="the stand-in for a Mastodon server is not installed")
    with running_mastodon(tmp_path) as server:
        context = browser.new_context(base_url=desk.url, storage_state=ana_state)  # this one goes to another host
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.goto("/accounts/connect/mastodon/")
        page.get_by_label("Your server").fill(server)
        page.get_by_role("button", name="Connect", exact=True).click()
        page.get_by_role("heading", name=re.compile("asks you now")).wait_for()
        assert violations(page) == []
        page.get_by_role("link", name=re.compile("^Go to 127")).click()
        page.get_by_role("button", name=re.compile("@ana")).click()
        page.get_by_text("Connected. Foresay can speak for it now.").wait_for()
        assert page.url.startswith(desk.url)
        expect(page.get_by_role("heading", name="@ana", exact=True)).to_be_visible()
        context.close()
