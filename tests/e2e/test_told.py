"""A program that is told, from the page: added, tried, switched off; in a real browser."""

from __future__ import annotations

import pytest

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from test_pages import violations

pytestmark = pytest.mark.e2e


def test_an_address_is_added_tried_and_switched_off(page):
    page.goto("/you/told/")
    page.get_by_label("Address").fill("https://127.0.0.1/told")
    page.get_by_role("button", name="Add it").click()
    page.get_by_text("not on the public internet").wait_for()
    assert violations(page) == []
    page.get_by_label("Address").fill("https://told.example/here")
    page.get_by_role("button", name="Add it").click()
    page.get_by_text("It is not shown again.").wait_for()
    assert violations(page) == []
    page.get_by_role("link", name="Then send it a test").click()
    page.get_by_role("button", name="Send a test").click()
    page.get_by_text("A test is on its way.").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Switch it off").click()
    page.get_by_text("Switched off.", exact=False).first.wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Take it away").click()
    page.get_by_text("Taken away.").wait_for()
