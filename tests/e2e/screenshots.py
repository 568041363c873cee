"""Take the pictures of the desk anew: `python tests/e2e/screenshots.py [FOLDER]`.

Without a folder it writes the two that the README shows into docs/images; with one, every page, theme and width.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

from running import CHROMIUM, FLAGS, PASSWORD, Desk, running_desk

IMAGES = Path(__file__).parents[2] / "docs" / "images"
WIDTHS = {"1440": 1440, "390": 390}
TEXT = (
    "Back from the march with my sign, four hundred people in the rain. My friend Marisol was diagnosed with cancer last"
    " week and still came. If you want to send her a kind word, her number is 07700 900461. We're away until the 14th and"
    " the house at 14 Elm Street is empty, so water the tomatoes if you pass. And yes, I am voting Green."
)


def main() -> None:
    """Both pictures of the README, or all pages into the given folder."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as data, running_desk(Path(data)) as desk, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = sign_up(browser, desk)
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            every_page(page, desk, folder)
        else:
            IMAGES.mkdir(parents=True, exist_ok=True)
            written(page, desk, "light", 1440)
            page.set_viewport_size({"width": 1440, "height": 1080})
            page.screenshot(path=IMAGES / "compose.png")
            written(page, desk, "dark", 390)
            page.set_viewport_size({"width": 390, "height": 1560})
            page.screenshot(path=IMAGES / "compose-dark-390.png")
        browser.close()


def sign_up(browser: Browser, desk: Desk) -> Page:
    """The first member, with a profile."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme="light").new_page()
    page.goto(desk.url)
    page.get_by_label("Name").fill("Ana Ruiz".replace(" ", "."))
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("textbox", name="Your words").wait_for()
    page.goto(f"{desk.url}/you/")
    page.get_by_label("Who you work for").fill("Harbour Courier")
    page.get_by_label("What you do").fill("Reporter")
    page.get_by_label("Field of work").select_option("journalism")
    page.get_by_role("button", name="Save").click()
    return page


def written(page: Page, desk: Desk, theme: str, width: int, text: str = TEXT) -> None:
    """The composer with a draft in it, checked and saved."""
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 900 if width > 640 else 844})
    page.goto(desk.url)
    page.get_by_role("textbox", name="Your words").fill(text)
    page.get_by_role("heading", name="What the check found").wait_for()
    page.locator("details.finding summary").first.click()
    page.get_by_text("Saved just now").wait_for()
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")


def shoot(page: Page, path: Path) -> None:
    """The whole page, as on a screen tall enough: what is fixed to the bottom stands at the bottom."""
    size = page.viewport_size or {"width": 1440, "height": 900}
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    page.screenshot(path=path)
    page.set_viewport_size(size)


def every_page(page: Page, desk: Desk, folder: Path) -> None:
    """All pages, both themes, both widths."""
    for theme in ("light", "dark"):
        for name, width in WIDTHS.items():
            written(page, desk, theme, width)
            shoot(page, folder / f"compose-{theme}-{name}.png")
            for path in (
                "",
                "you/",
                "you/tokens/",
                "you/programs/",
                "you/told/",
                "drafts/",
                "nothing/",
                "?example=friend",
            ):
                page.goto(f"{desk.url}/{path}")
                title = path.strip("/?").replace("/", "-").replace("=", "-") or "empty"
                shoot(page, folder / f"{title}-{theme}-{name}.png")


if __name__ == "__main__":
    main()
