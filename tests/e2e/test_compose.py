"""Walking the desk in a browser: write, see, mend, keep; by mouse, by keys, without script, on a bad line."""

from __future__ import annotations

import re
import statistics
from pathlib import Path

import pytest
from running import PASSWORD, running_desk, sign_in

pytest.importorskip("playwright", reason="the browser tests need Playwright")

from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.e2e
MAIL = "Write to me at ana.ruiz@gmail.com today."
PAINTED = """() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) =>
  [name, [...ranges].map((range) => range.toString())]).filter(([, texts]) => texts.length))"""


def field(page: Page) -> Locator:
    """Where one writes."""
    return page.get_by_role("textbox", name="Your words")


def write(page: Page, text: str) -> None:
    """Put words in the composer and wait until they are read."""
    with page.expect_response("**/check/"):
        field(page).fill(text)


def expect_paint(page: Page, tone: str, texts: list[str]) -> None:
    """These words, and no others, get painted in a tone."""
    found = None
    for _ in range(100):
        found = page.evaluate(PAINTED).get(f"fs-{tone}", [])
        if found == texts:
            return
        page.wait_for_timeout(20)
    assert found == texts


def words(page: Page) -> str:
    """What stands in the composer."""
    return field(page).input_value()


# --------------------------------------------------------------------------------------------------------------- walk


def test_from_the_first_start_to_signing_out(browser, tmp_path):
    with running_desk(tmp_path) as desk:
        context = browser.new_context(base_url=desk.url)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.goto("/")
        page.get_by_label("Name").fill("ana")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Begin").click()

        write(page, MAIL)
        expect_paint(page, "think", ["ana.ruiz@gmail.com"])
        page.get_by_role("heading", name="Gives out an e-mail address").click()
        page.get_by_role("button", name="Make the safe changes").click()
        expect(field(page)).not_to_have_value(MAIL)
        page.get_by_role("button", name="Undo").click()
        expect(field(page)).to_have_value(MAIL)

        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_text("Saved just now")).to_be_visible()
        address = page.url
        field(page).fill("Something else.")
        with page.expect_response(lambda answer: answer.request.method == "POST" and "check" not in answer.url):
            page.keyboard.press("Control+s")  # leaving before the answer would leave the save behind
        page.goto("/drafts/")
        page.get_by_role("link", name="Something else.", exact=True).wait_for()
        page.get_by_role("link", name=re.compile("^Versions of")).click()
        page.get_by_role("link", name=MAIL).click()
        page.get_by_role("button", name="Bring this back").click()
        expect(field(page)).to_have_value(MAIL)

        desk.manage("add_member", "ben", said=PASSWORD + "\n")
        page.get_by_role("navigation", name="Main", exact=True).get_by_role("button", name="Sign out").click()
        page.wait_for_url("**/sign-in/**")
        page.goto("/")
        expect(page.get_by_role("heading", name="Welcome back")).to_be_visible()
        sign_in(page, desk, "ben")
        assert page.goto(address).status == 404
        page.goto("/drafts/")
        expect(page.get_by_text("No drafts yet")).to_be_visible()
        context.close()


# ------------------------------------------------------------------------------------------------------------- writing


def test_findings_are_painted_as_one_types(page):
    field(page).press_sequentially("Ask ana.ruiz@gmail.com", delay=5)
    expect(page.get_by_role("heading", name="Gives out an e-mail address")).to_be_visible()
    expect_paint(page, "think", ["ana.ruiz@gmail.com"])


def test_paint_moves_with_its_words_before_the_next_answer(page):
    write(page, MAIL)
    page.route("**/check/", lambda route: None)  # no answer comes any more
    field(page).press("Control+Home")
    page.keyboard.insert_text("So: 🎉 ")
    expect_paint(page, "think", ["ana.ruiz@gmail.com"])


@pytest.mark.parametrize(
    "before",
    [
        "👩‍👩‍👧‍👦🎉 ",
        "𝒜𝒷 ",
        "כתבו לי אל ",
        "راسلني 🎉 على ",
        "e\u0301" * 20 + " ",
        "one\n\n  two\n",
        "\u202eabc\u202c ",
        "   \n",
    ],
)
def test_the_right_letters_are_painted(page, before):
    write(page, f"{before}ana.ruiz@gmail.com 👋🏽")
    expect_paint(page, "think", ["ana.ruiz@gmail.com"])


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_the_mirror_breaks_its_lines_where_the_textarea_does(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    text = "Long wordsthatgoonandonwithoutanyspacebetweenthem 👩‍👩‍👧‍👦 مرحبا بالعالم, \t tabs  and   spaces.\n\n" * 6
    write(page, text + "a.b@gmail.com\n")
    heights = page.evaluate(
        "[...document.querySelectorAll('.text > *')].filter((e) => e.matches('textarea, .mirror'))"
        ".map((e) => { e.style.minHeight = e.style.height = '0'; e.style.alignSelf = 'start'; return e.scrollHeight })"
    )
    assert heights[0] == heights[1]


def test_a_browser_without_highlights_gets_marks(open_context, ana_state):
    page = open_context(storage_state=ana_state).new_page()
    page.add_init_script(path=Path(__file__).with_name("no_highlights.js"))
    page.goto("/")
    write(page, MAIL)
    expect(page.locator(".mirror mark.think")).to_have_text("ana.ruiz@gmail.com")


def test_no_finding_opens_by_itself_while_one_types(page):
    write(page, MAIL)
    write(page, MAIL + " More.")
    assert page.locator("details.finding[open]").count() == 0


def test_an_open_finding_stays_open_and_has_its_ground(page):
    write(page, MAIL)
    page.locator("details.finding summary").first.click()
    write(page, "Well. " + MAIL)
    assert page.locator("details.finding[open]").count() == 1
    expect_paint(page, "on-think", ["ana.ruiz@gmail.com"])


def test_the_reading_is_spoken_once_one_pauses(page):
    status = page.locator("[data-status]")
    write(page, MAIL)
    assert status.text_content() == ""
    expect(status).to_contain_text("One thing to look at.")


def test_an_example_can_be_tried(page):
    page.get_by_role("link", name=re.compile("A cheerful holiday")).click()
    expect(page.get_by_role("heading", name="What the check found")).to_be_visible()
    assert words(page).startswith("Two weeks in Lisbon")


def test_emptying_the_page_brings_the_examples_back(page):
    write(page, MAIL)
    write(page, "")
    expect(page.get_by_role("heading", name="Try one")).to_be_visible()
    expect_paint(page, "think", [])


def test_where_it_goes_is_read_too(page):
    write(page, MAIL)
    page.get_by_text("Everyone can see it").click()
    with page.expect_response("**/check/"):
        page.get_by_label("Who can see it").select_option("friends")
    expect(page.get_by_text("Friends can see it")).to_be_visible()


# ------------------------------------------------------------------------------------------------------------ remedies


def test_a_safe_remedy_is_made_at_once_and_the_browser_can_undo_it(page):
    write(page, MAIL)
    page.locator("details.finding summary").first.click()
    page.locator("details.finding[open] .remedy:not([data-asks])").first.click()
    expect(field(page)).not_to_have_value(MAIL)
    field(page).press("Control+z")
    expect(field(page)).to_have_value(MAIL)


def test_undo_never_takes_back_what_was_written_since(page):
    write(page, MAIL)
    page.get_by_role("button", name="Make the safe changes").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    field(page).press("End")
    page.keyboard.type(" And more.")
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def test_another_remedy_shows_before_and_after_first(page):
    page.goto("/?example=holiday")
    before = words(page)
    asks = page.locator(".remedy[data-asks]").first
    asks.locator("xpath=ancestor::details").evaluate("(card) => { card.open = true }")
    asks.click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("button", name="Leave it as it is")).to_be_focused()
    page.keyboard.press("Escape")
    assert words(page) == before
    asks.click()
    dialog.get_by_role("button", name="Make this change").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def test_keep_mine_is_for_this_draft_and_can_be_undone(page):
    write(page, MAIL)
    page.locator("details.finding summary").first.click()
    page.get_by_role("button", name="Keep mine").first.click()
    expect(page.get_by_text("You keep 1 thing as you wrote it.")).to_be_visible()
    expect_paint(page, "think", [])
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("details.finding")).to_have_count(1)


def test_not_a_problem_is_remembered_until_taken_back(page):
    text = "Write to me at not.a.problem@gmail.com"
    write(page, text)
    page.locator("details.finding summary").first.click()
    page.get_by_role("button", name="Not a problem").first.click()
    expect(page.locator("details.finding")).to_have_count(0)
    page.goto("/you/")
    again = page.get_by_role("button", name=re.compile("Tell me again"))
    again.click()
    expect(again).to_have_count(0)
    page.goto("/")
    write(page, text)
    expect(page.locator("details.finding")).to_have_count(1)


# ------------------------------------------------------------------------------------------------------- by keys alone


def test_all_of_it_by_keys(page):
    field(page).focus()
    page.keyboard.type("Ask ana.ruiz@gmail.com")
    expect(page.locator("details.finding")).to_have_count(1)
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.finding summary')"):
            break
    page.keyboard.press("Enter")
    assert page.locator("details.finding[open]").count() == 1
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    selected = "(() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd) })()"
    assert page.evaluate(selected) == "ana.ruiz@gmail.com"


def test_the_first_key_leads_past_the_rail(page):
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


# ------------------------------------------------------------------------------------------------ when things go wrong


def test_a_check_that_does_not_answer_is_said_in_place(page):
    write(page, MAIL)
    page.route("**/check/", lambda route: route.abort())
    field(page).fill(MAIL + " And more.")
    expect(page.get_by_role("alert")).to_contain_text("The check is not answering")
    assert words(page) == MAIL + " And more."
    page.unroute("**/check/")
    write(page, MAIL)
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_draft_that_cannot_be_kept_is_said_in_place(page):
    page.route("**/save/", lambda route: route.abort())
    write(page, MAIL)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Not saved.")).to_be_visible()
    page.unroute("**/save/")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved just now")).to_be_visible()


def test_two_tabs_do_not_overwrite_each_other(page):
    write(page, "A draft in two tabs")
    expect(page.get_by_text("Saved just now")).to_be_visible()
    other = page.context.new_page()
    other.goto(page.url)
    field(other).fill("From the other tab")
    expect(other.get_by_text("Saved just now")).to_be_visible()
    field(page).fill("From the first tab")
    expect(page.get_by_role("alert")).to_contain_text("changed in another tab")
    first = page.url
    page.get_by_role("button", name="Keep mine as a new draft").click()
    expect(page.get_by_text("Saved just now")).to_be_visible()
    assert page.url != first
    expect(page.get_by_role("alert")).to_have_count(0)
    other.reload()
    assert words(other) == "From the other tab"


def test_without_script_the_page_is_a_form(open_context, ana_state):
    page = open_context(storage_state=ana_state, java_script_enabled=False).new_page()
    page.goto("/")
    field(page).fill(MAIL)
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".mirror mark.think")).to_have_text("ana.ruiz@gmail.com")
    page.get_by_role("button", name="Make the safe changes").click()
    expect(field(page)).not_to_have_value(MAIL)
    page.get_by_role("button", name="Undo").click()
    expect(field(page)).to_have_value(MAIL)
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**/drafts/*/")


def test_hostile_words_stay_words(page):
    write(page, "<img src=x onerror=alert(1)><script>alert(2)</script> a.b@gmail.com")
    assert page.locator("main img, main script").count() == 0
    expect_paint(page, "think", ["a.b@gmail.com"])


# --------------------------------------------------------------------------------------------------------------- speed

ROUNDS, EDITS, LIMIT = 5, 40, 50.0
DRAFT = (
    "So proud of what we did this year at the shop, and thank you all for coming by on Saturday, it meant a lot to the"
    " whole family. If you want to help again next month, write to ana.ruiz@gmail.com or call me on 020 7946 0958, and"
    " bring a friend with you. We start at nine and there will be cake. "
)


@pytest.mark.alone
def test_from_a_key_to_the_paint_is_under_50_ms(page, capsys):
    """The best of a few rounds: other work on the machine may slow one, and is not what is measured."""
    write(page, DRAFT)
    found = []
    for _ in range(ROUNDS):
        times = _round_trips(page)
        found.append(statistics.quantiles(times, n=20)[18])
        middle = statistics.median(times)
        with capsys.disabled():
            print(f"\ncomposer, {EDITS} edits: p50 {middle:.1f} ms, p95 {found[-1]:.1f} ms")  # noqa: T201
        if found[-1] < LIMIT:
            break
    assert min(found) < LIMIT


ANSWERED = """async (count) => {
  while (performance.getEntriesByName("foresay-check").length < count) await new Promise((go) => setTimeout(go, 25));
}"""


def _round_trips(page: Page) -> list[float]:
    """Milliseconds from asking to painted, one for each edit."""
    page.evaluate("performance.clearMeasures()")
    for number in range(1, EDITS + 1):
        page.keyboard.insert_text("w" if number % 5 else " ")
        page.evaluate(ANSWERED, number)
    return page.evaluate("performance.getEntriesByName('foresay-check').map((entry) => entry.duration)")
