"""Keeping drafts: versions, two tabs, restoring, deleting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from foresay.desk.drafts import services
from foresay.desk.drafts.models import Draft, DraftVersion
from foresay.desk.drafts.queries import version_of
from foresay.model import Accepted, Account, Audience, Visibility
from foresay.model import Draft as Words

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
FULL = Words(
    "Hello 👋\n",
    said_as="work",
    account=Account("@ana", "Reporter", "official"),
    visibility=Visibility.FRIENDS,
    to=(Audience.FAMILY,),
)


def minutes(n):
    return NOON + timedelta(minutes=n)


@pytest.fixture
def begun(ana):
    return services.begin(ana, Words("one"), now=NOON, automatic=True)


def save(draft, text, *, at, automatic=True):
    fresh = Draft.objects.get(pk=draft.pk)
    return services.save(draft.member, draft.pk, Words(text), seen=fresh.revision, now=minutes(at), automatic=automatic)


def test_everything_said_about_a_draft_is_kept(ana):
    draft = services.begin(ana, FULL, now=NOON, let_be=[Accepted("rule", "words")])
    kept = Draft.objects.get(pk=draft.pk)
    assert kept.words == FULL
    assert kept.let_be == [["rule", "words"]]
    assert kept.versions.get().words == FULL


def test_autosaves_of_one_sitting_share_a_version(begun):
    save(begun, "one two", at=1)
    save(begun, "one two three", at=9)
    assert [version.text for version in begun.versions.all()] == ["one two three"]


def test_a_later_sitting_begins_a_new_version(begun):
    save(begun, "one two", at=11)
    assert [version.text for version in begun.versions.all()] == ["one two", "one"]


def test_saving_on_purpose_closes_a_version(begun):
    save(begun, "one two", at=1, automatic=False)
    save(begun, "one two three", at=2)
    found = [(version.number, version.text, version.automatic) for version in begun.versions.all()]
    assert found == [(2, "one two three", True), (1, "one two", False)]


def test_saving_the_same_twice_makes_no_version(begun):
    save(begun, "one", at=1, automatic=False)
    save(begun, "one", at=2, automatic=False)
    assert begun.versions.count() == 1


def test_the_newest_version_is_what_the_draft_says(begun):
    for at, text, automatic in [(1, "a", True), (20, "b", True), (21, "c", False), (22, "d", False), (50, "e", True)]:
        draft = save(begun, text, at=at, automatic=automatic)
        assert draft.versions.first().columns == draft.columns


def test_two_tabs_cannot_overwrite_each_other(begun, ana):
    save(begun, "from the first tab", at=1)
    with pytest.raises(services.ChangedElsewhere):
        services.save(ana, begun.pk, Words("from the second"), seen=1, now=minutes(2))
    assert Draft.objects.get().text == "from the first tab"


def test_a_member_cannot_save_over_anothers_draft(begun, ben):
    with pytest.raises(Draft.DoesNotExist):
        services.save(ben, begun.pk, Words("mine"), seen=1, now=minutes(1))


def test_restoring_keeps_what_was_said_until_now(begun, ana):
    save(begun, "two", at=1, automatic=False)
    save(begun, "three", at=2, automatic=False)
    services.restore(ana, version_of(ana, begun.pk, 1), now=minutes(3))
    assert Draft.objects.get().text == "two"
    assert [version.text for version in begun.versions.all()] == ["two", "three", "two"]


def test_autosave_begins_a_draft_and_goes_on_with_it(as_ana):
    first = as_ana.post("/save/", {"text": "one"}).json()
    second = as_ana.post("/save/", {"text": "two", "draft": first["draft"], "revision": first["revision"]}).json()
    assert second["draft"] == first["draft"]
    assert second["revision"] == first["revision"] + 1
    assert Draft.objects.get().text == "two"


def test_autosave_from_an_old_tab_is_told(as_ana, draft):
    mine = {"draft": str(draft.pk), "revision": "1"}
    as_ana.post("/save/", mine | {"text": "new tab"})
    response = as_ana.post("/save/", mine | {"text": "old tab"})
    assert response.status_code == 409
    assert "changed in another tab" in response.json()["html"]
    assert Draft.objects.get().text == "new tab"


def test_without_script_both_sides_of_a_conflict_stay(as_ana, draft):
    mine = {"draft": str(draft.pk), "revision": "1"}
    as_ana.post("/save/", mine | {"text": "new tab"})
    response = as_ana.post("/", mine | {"text": "old tab", "do": "save"})
    assert response.status_code == 409
    assert response.context["page"].text == "old tab"
    as_ana.post("/", mine | {"text": "old tab", "do": "save-new"})
    assert {each.text for each in Draft.objects.all()} == {"new tab", "old tab"}


def test_a_conflict_page_saved_again_is_a_conflict_again(as_ana, draft):
    mine = {"draft": str(draft.pk), "revision": "1"}
    as_ana.post("/save/", mine | {"text": "new tab"})
    page = as_ana.post("/", mine | {"text": "old tab", "do": "save"}).context["page"]
    assert page.revision == 1


def test_the_pages_of_a_draft(as_ana, draft):
    as_ana.post("/save/", {"text": "two", "draft": str(draft.pk), "revision": "1", "do": "save"})
    assert "2 versions" in as_ana.get("/drafts/").text
    assert "What it says now" in as_ana.get(f"/drafts/{draft.pk}/versions/").text
    assert "Bring this back" in as_ana.get(f"/drafts/{draft.pk}/versions/1/").text
    assert "Bring this back" not in as_ana.get(f"/drafts/{draft.pk}/versions/2/").text
    as_ana.post(f"/drafts/{draft.pk}/versions/1/restore/")
    draft.refresh_from_db()
    assert draft.text == "Write to me at ana.ruiz@gmail.com"


def test_deleting_asks_first_and_leaves_nothing(as_ana, draft):
    assert "cannot come back" in as_ana.get(f"/drafts/{draft.pk}/delete/").text
    assert Draft.objects.exists()
    assert "Deleted" in as_ana.post(f"/drafts/{draft.pk}/delete/", follow=True).text
    assert not Draft.objects.exists()
    assert not DraftVersion.objects.exists()


def test_the_list_costs_the_same_however_long(as_ana, ana, django_assert_num_queries):
    for _ in range(30):
        services.begin(ana, Words("x"), now=NOON)
    with django_assert_num_queries(7):  # session, member, drafts; what the frame tells: asking, looks, held, ending
        as_ana.get("/drafts/")


def test_a_live_check_asks_the_database_little(as_ana, django_assert_num_queries):
    with django_assert_num_queries(5):  # session, member, profile, acceptances
        as_ana.post("/check/", {"text": "Hello"})


@pytest.mark.parametrize("text", ["", "   \n"])
def test_a_draft_without_words_has_a_title(text):
    assert Draft(text=text).title == "Nothing written yet"


def test_a_long_first_line_is_shortened():
    title = Draft(text="word " * 100).title
    assert len(title) <= 80
    assert title.endswith("…")
