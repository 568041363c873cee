"""From a draft to a real Bluesky server and a real WordPress site, in a browser: said once on each, changed, and taken down."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from tests.e2e.running import CHROMIUM, FLAGS, PASSWORD, Desk, running_desk, sign_in

playwright = pytest.importorskip("playwright.sync_api", reason="the browser tests need Playwright")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the browser tests need axe")
expect = playwright.expect

PICTURE = Path(__file__).parents[2] / "docs" / "images" / "compose.png"
WORDS = "The ferry is back on Monday, an hour earlier than before."
ALT = "The page on which a draft is checked."
PATIENCE = 60_000  # ms: a real server is asked several times for a post with a picture
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def desk(pds, site, tmp_path_factory) -> Iterator[Desk]:
    """A desk whose operator allows both servers, with ana."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FORESAY_ALLOW_HOSTS", "127.0.0.1,localhost")
        with running_desk(tmp_path_factory.mktemp("desk")) as desk:
            desk.manage("add_member", "ana", said=PASSWORD + "\n")
            yield desk


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        pytest.skip(f"there is no {CHROMIUM}: the browser tests need Debian's chromium package")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(params=[390, 1440])
def page(browser, desk, request):
    """Ana's browser, as narrow as a phone and as wide as a desk."""
    context = browser.new_context(base_url=desk.url, viewport={"width": request.param, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    sign_in(page, desk, "ana")
    yield page
    context.close()


def connect(page, network: str, **answers: str) -> None:
    """Fill in what the network asks, by its labels."""
    page.goto("/accounts/")
    page.get_by_role("link", name=network, exact=True).click()
    page.get_by_role("heading", name=f"Connect {network}").wait_for()
    for label, answer in answers.items():
        page.get_by_label(label.replace("_", " ")).fill(answer)
    assert barriers(page) == []
    page.get_by_role("button", name="Connect", exact=True).click()
    page.get_by_text("Connected. Foresay can speak for it now.").wait_for()
    assert barriers(page) == []


def barriers(page) -> list[str]:
    """What axe finds."""
    return [each["id"] for each in axe.Axe().run(page).response["violations"]]


class Standing:
    """What anybody sees on both servers."""

    def __init__(self, pds, account, site) -> None:
        self._pds, self._handle, self._site = pds, account.handle, site

    def bluesky(self) -> list[dict]:
        params = {"repo": self._handle, "collection": "app.bsky.feed.post"}
        said = httpx2.get(f"{self._pds.url}/xrpc/com.atproto.repo.listRecords", params=params, trust_env=False).json()
        return [each["value"] for each in said["records"]]

    def wordpress(self, title: str) -> list[dict]:
        said = httpx2.get(f"{self._site.url}/wp-json/wp/v2/posts?per_page=100", trust_env=False).json()
        return [each for each in said if each["title"]["rendered"] == title]


def test_said_once_on_each_changed_and_taken_down(page, pds, site, request):
    account, title = pds.account(), f"The ferry {request.node.callspec.params['page']}"
    there = Standing(pds, account, site)
    connect(page, "Bluesky", Your_handle=account.handle, An_app_password=account.password, Your_server=pds.url)
    connect(
        page,
        "WordPress",
        **{"Your site's address": site.url, "Your user name": "editor"},
        An_application_password=site.passwords["editor"],
    )
    page.goto("/")
    page.get_by_role("checkbox", name=re.compile(re.escape(account.handle))).check()
    page.get_by_role("checkbox", name=re.compile("on WordPress")).check()
    page.get_by_role("textbox", name="Your words", exact=True).fill(WORDS)
    page.locator("details.goes summary").first.click()
    page.get_by_label("Title").fill(title)
    page.set_input_files("#file", PICTURE)
    page.get_by_label("What it shows, for those who cannot see it").fill(ALT)
    expect(page.locator("[data-previews]")).to_contain_text(title)
    expect(page.locator("[data-previews]")).to_contain_text(ALT)
    assert barriers(page) == []
    page.get_by_role("button", name="Publish as it is").click()
    where = page.get_by_role("region", name="Where it is")
    expect(where.locator(".state.sent")).to_have_count(2, timeout=180_000)  # without a reload
    assert barriers(page) == []

    (post,) = there.bluesky()
    assert (post["text"], post["embed"]["images"][0]["alt"]) == (WORDS, ALT)
    (entry,) = there.wordpress(title)
    assert WORDS in entry["content"]["rendered"]
    assert f'alt="{ALT}"' in entry["content"]["rendered"]

    draft = page.url
    where.get_by_role("listitem").filter(has_text="WordPress").locator("a").first.click()
    page.get_by_text("Say it in other words there").click()
    page.get_by_label("In other words", exact=True).fill("The ferry is back on Tuesday.")
    page.get_by_role("button", name="Change it on WordPress").click()
    expect(page.get_by_text("on their way to WordPress")).to_be_visible()
    until(lambda: "Tuesday" in there.wordpress(title)[0]["content"]["rendered"])
    assert barriers(page) == []

    page.goto(draft)
    page.get_by_role("link", name="Take it down everywhere").click()
    assert barriers(page) == []
    page.get_by_role("button", name="Take it down everywhere").click()
    until(lambda: not there.bluesky() and not there.wordpress(title))
    page.goto(draft)
    expect(where.locator(".state.down")).to_have_count(2)
    assert barriers(page) == []


def until(true, patience: float = 60.0) -> None:
    """Wait for the network to say so."""
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.5)
