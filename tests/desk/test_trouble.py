"""Whatever goes wrong, a member reads what happened and what to do, and the draft is as it was, with its files and choices."""

from __future__ import annotations

import hashlib
import html
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from tests import media_files as made
from tests.unit.networks.fake_mastodon import TOKEN, running_mastodon
from tests.unit.networks.fake_pds import PASSWORD

from foresay.desk import outside
from foresay.desk.accounts.models import Account
from foresay.desk.drafts.models import Draft
from foresay.desk.media import services as media
from foresay.desk.media import shelf
from foresay.desk.media.models import Stored
from foresay.desk.publishing.files import open_for_networks
from foresay.desk.publishing.models import Part, Publication
from foresay.desk.publishing.worker import Crew, Worker
from foresay.networks.contract import Access, Connected
from foresay.networks.web import Web

pytestmark = pytest.mark.django_db
MB = 1024 * 1024
WORDS = "The ferry is back on Monday."
OWN = "Monday: the ferry."
ALT = "The ferry at the quay."


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    """A data folder of its own."""
    settings.CONFIG = replace(settings.CONFIG, data=tmp_path, largest_file=300 * MB)
    return tmp_path / "media"


@pytest.fixture
def working(open_desk, clock):
    """A worker that asks this machine, and reads the desk's files."""
    return Worker(outside.web(), open_for_networks, clock=clock)


def read(page) -> str:
    """What a member reads of a page, without its marks."""
    main = re.search(r"<main.*</main>", page.text, re.DOTALL)
    assert main is not None
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main[0])).split())


@dataclass(frozen=True)
class Whole:
    """A draft with all that a member can choose, as it was sent, and as it is kept."""

    client: Client
    sent: dict
    row: Draft

    def send(self, **changed):
        """Press the button."""
        self.row.refresh_from_db()
        return self.client.post("/", self.sent | {"revision": self.row.revision, "do": "send"} | changed)

    def is_as_it_was(self) -> None:
        """Everything is there, on the page too."""
        now = Draft.objects.get(pk=self.row.pk)
        assert (now.words, now.goes, now.let_be) == (self.row.words, self.row.goes, self.row.let_be)
        for each in now.goes.along:
            digest = Stored.objects.get(pk=each.media).digest
            with media.open_file(digest) as file:
                assert hashlib.file_digest(file, "sha256").hexdigest() == digest
        page = self.client.get(f"/drafts/{self.row.pk}/")
        assert [each.key for each in page.context["page"].sending.chosen] == self.sent["to_account"]
        for kept in (self.sent["text"], OWN, ALT):
            assert kept in html.unescape(page.text)


def add(client, data: bytes = b"", name: str = "ferry.png") -> dict:
    """Add a file as the page's script does."""
    file = SimpleUploadedFile(name, data or made.png())
    return client.post("/media/", {"file": file}, headers={"Accept": "application/json"}).json()


def whole(client, *accounts, text: str = WORDS, file: str = "") -> Whole:
    """One that goes to some accounts, in words of its own on the first, with a picture."""
    keys, picture = [str(account.pk) for account in accounts], file or add(client)["id"]
    sent = {"text": text, "language": "en", "to_account": keys, "along": [picture], f"alt-{picture}": ALT}
    sent |= {f"own-{keys[0]}": "on", f"words-{keys[0]}": OWN}
    row = client.post("/", sent | {"do": "save"}, follow=True).context["page"].draft
    return Whole(client, sent | {"draft": str(row.pk)}, Draft.objects.get(pk=row.pk))


def publication_page(client) -> str:
    """Of the only one."""
    return read(client.get(Publication.objects.get().get_absolute_url()))


def state() -> str:
    return Part.objects.get().state


def bluesky(client, pds, **changed) -> Account:
    given = {"handle": "ana.test", "password": PASSWORD, "server": pds.url} | changed
    client.post("/accounts/connect/bluesky/", given)
    return Account.objects.get()


def mastodon(member, server, **columns) -> Account:
    access = Access(server.url, f"{server.url}/users/ana", "@ana", {"token": TOKEN, "id": "1"})
    account = Account(network="mastodon", member=member, connected_at=timezone.now(), **columns)
    account.take(Connected(access, "Ana", f"{server.url}/@ana"))
    account.save()
    return account


def bring(member, size: int) -> Stored:
    """A film of `size` bytes and a little more, taken in."""
    upload = SimpleUploadedFile("ferry.mp4", b"")
    upload.file = made.Film(size)
    upload.size = upload.file.size
    return media.keep(member, upload, now=timezone.now())


# ------------------------------------------------------------------------------------------------- before it is sent


def test_wrong_credentials(as_ana, pds):
    draft = whole(as_ana, bluesky(as_ana, pds))
    page = as_ana.post("/accounts/connect/bluesky/", {"handle": "ben.test", "password": "a guess", "server": pds.url})
    assert page.status_code == 422
    assert "does not know that handle with that app password" in read(page)
    assert "Make one in Bluesky under Settings" in read(page)
    assert Account.objects.count() == 1
    draft.is_as_it_was()


def test_a_server_that_is_not_there_cannot_be_connected(as_ana, pds):
    draft = whole(as_ana, bluesky(as_ana, pds))
    gone = {"handle": "ben.test", "password": PASSWORD, "server": "http://127.0.0.1:9"}
    page = as_ana.post("/accounts/connect/bluesky/", gone)
    assert page.status_code == 422
    assert "127.0.0.1:9 does not answer" in read(page)
    assert "http://127.0.0.1:9" in page.text
    draft.is_as_it_was()


def test_text_over_the_limit(as_ana, pds):
    account = bluesky(as_ana, pds)
    draft = whole(as_ana, account, text="ferry " * 80)
    page = draft.send(**{f"own-{account.pk}": "", f"words-{account.pk}": ""})
    assert page.status_code == 422
    assert "Nothing was sent yet. Your words are kept." in read(page)
    assert "It is 180 too long for Bluesky, which takes 300. Shorten it, or make it a thread." in read(page)
    assert draft.sent["text"] in page.text
    assert not Publication.objects.exists()


def test_a_film_of_200_megabytes_is_told_before_it_is_sent(as_ana, ana, pds):
    film = bring(ana, 200 * MB)
    with running_mastodon() as server:
        here, there = bluesky(as_ana, pds), mastodon(ana, server)
        draft = whole(as_ana, here, there, file=str(film.pk))
        page = draft.send()
        assert page.status_code == 422
        assert "Bluesky does not take the kind of file that number 1 is. Leave it out." in read(page)
        assert "Number 1 is larger than the 103.8 MB that Mastodon takes. Make it smaller." in read(page)
        assert not server.asked
    assert not Publication.objects.exists()
    draft.is_as_it_was()


def test_a_film_of_200_megabytes_that_its_server_takes_is_read_as_it_is_sent(as_ana, ana, working, clock):
    film = bring(ana, 200 * MB)
    with running_mastodon() as server:
        account = mastodon(ana, server)
        larger = replace(account.record.limits.media, video_bytes=300 * MB)
        account.keep_limits(replace(account.record.limits, media=larger), timezone.now())
        account.save()
        draft = whole(as_ana, account, file=str(film.pk))
        assert draft.send().status_code == 302
        clock.on(minutes=1)
        assert made.peak(working.drain) < 8 * MB
        assert server.received > 200 * MB
        assert len(server.statuses) == 1
    assert state() == "sent"
    draft.is_as_it_was()


# ------------------------------------------------------------------------------------------------- while it is sent


def test_a_token_that_was_taken_back(as_ana, pds, working, clock):
    account = bluesky(as_ana, pds)
    draft = whole(as_ana, account)
    draft.send()
    pds.tokens.clear()
    clock.on(minutes=1)
    working.drain()
    said = publication_page(as_ana)
    assert "does not know us any more. Connect the account again, then send it once more. Nothing is out." in said
    assert "@ana.test on Bluesky: must be connected again. Connect it again" in read(as_ana.get("/drafts/"))
    draft.is_as_it_was()
    again = {"handle": "ana.test", "password": PASSWORD, "server": pds.url}
    as_ana.post(f"/accounts/{account.pk}/connect/", again)
    as_ana.post(f"{Publication.objects.get().get_absolute_url()}send/")
    clock.on(minutes=1)
    working.drain()
    assert (state(), len(pds.records)) == ("sent", 1)


@pytest.mark.parametrize(("name", "says"), [("AccountTakedown", "has taken the account down"), ("AccountNotFound", "")])
def test_an_account_that_was_deleted_on_the_network(as_ana, pds, working, clock, name, says):
    draft = whole(as_ana, bluesky(as_ana, pds))
    draft.send()
    for call in ("uploadBlob", "putRecord", "refreshSession"):
        pds.fails(call, *[f"401 {name}"] * 9)
    clock.on(minutes=1)
    working.drain()
    said = publication_page(as_ana)
    assert (says or "does not know us any more") in said
    assert "Connect the account again, then send it once more. Nothing is out." in said
    assert not pds.records
    draft.is_as_it_was()
    again = draft.send()
    assert again.status_code == 422
    assert "Connect the account again." in read(again)


def test_a_dead_network(as_ana, pds, working, clock, monkeypatch):
    draft = whole(as_ana, bluesky(as_ana, pds))
    draft.send()
    clock.on(minutes=1)
    with monkeypatch.context() as dead, Web(allow=["127.0.0.1"]) as web:  # one without lines from before
        dead.setattr("foresay.networks.web.resolve", lambda host, port: [])
        replace(working, web=web).drain()
    said = publication_page(as_ana)
    assert "We try again in" in said
    assert f"127.0.0.1:{pds.server_port} does not answer." in said
    assert state() == "queued"
    draft.is_as_it_was()
    clock.on(minutes=10)
    working.drain()
    assert (state(), len(pds.records)) == ("sent", 1)


def test_a_network_that_broke_off_in_the_middle(as_ana, pds, working, clock):
    draft = whole(as_ana, bluesky(as_ana, pds))
    draft.send()
    pds.fails("putRecord", "drop")
    pds.fails("getRecord", *["500"] * 2)
    clock.on(minutes=1)
    working.drain()
    said = publication_page(as_ana)
    assert "We do not know yet if it arrived" in said
    assert "We are looking for it, and will not send it again until we know." in said
    draft.is_as_it_was()
    for _ in range(4):
        clock.on(minutes=10)
        working.drain()
    assert (state(), len(pds.records)) == ("sent", 1)


def test_a_file_that_is_gone_from_the_disk(as_ana, ana, open_desk, working, clock, folder):
    """Every network's code is told of it by an OSError, as the contract says."""
    with running_mastodon() as server:
        draft = whole(as_ana, mastodon(ana, server))
        draft.send()
        kept = Stored.objects.get()
        (folder / kept.digest[:2] / kept.digest).rename(folder / "elsewhere")
        clock.on(minutes=1)
        working.drain()
        said = publication_page(as_ana)
        assert "One of its files cannot be read here any more. Take it out and add it again. Nothing is out." in said
        assert (state(), server.statuses) == ("refused", {})
        (folder / "elsewhere").rename(folder / kept.digest[:2] / kept.digest)
    draft.is_as_it_was()


def test_a_clock_that_is_an_hour_off(as_ana, ana, working, clock):
    with running_mastodon() as server:
        server.late = timedelta(hours=1)
        draft = whole(as_ana, mastodon(ana, server))
        draft.send()
        clock.on(minutes=1)
        working.drain()
        for _ in range(2):
            outside.web().ask("GET", f"{server.url}/api/v1/accounts/1/statuses", params={"limit": "40"})
        assert (state(), len(server.statuses)) == ("sent", 1)
    for page in ("/", "/drafts/", "/calendar/", "/accounts/"):
        said = read(as_ana.get(page))
        assert "This computer's clock is 60 minutes ahead of the networks' own" in said
        assert "too early. Set the clock, then start the desk again." in said
    draft.is_as_it_was()


# -------------------------------------------------------------------------------------------------------- a full disk


def test_a_full_disk_as_a_file_comes_in(as_ana, pds, monkeypatch):
    draft = whole(as_ana, bluesky(as_ana, pds))
    with monkeypatch.context() as full:
        full.setattr(shelf.shutil, "disk_usage", lambda path: Room(0))
        said = add(as_ana, made.gif(), "ferry.gif")["error"]
    assert said.startswith("The disk of this desk is full, so the file was not kept. Your draft is safe. Make room")
    assert Stored.objects.count() == 1
    draft.is_as_it_was()


@dataclass(frozen=True)
class Room:
    """What a disk says of itself."""

    free: int


def test_a_full_disk_as_it_is_armed(as_ana, pds, monkeypatch, full_disk, working, clock):
    draft = whole(as_ana, bluesky(as_ana, pds))
    as_ana.raise_request_exception = False
    with monkeypatch.context() as full:
        full.setattr("foresay.desk.publishing.services._queue", failing(full_disk))
        page = draft.send()
    assert page.status_code == 507
    assert "The disk of this computer is full" in page.text
    assert "make room on the disk, and try once more" in page.text
    assert not Publication.objects.exists()
    draft.is_as_it_was()
    assert draft.send().status_code == 302
    clock.on(minutes=1)
    working.drain()
    assert (state(), len(pds.records)) == ("sent", 1)


def failing(problem):
    """What raises it."""

    def fail(*given, **named):
        raise problem

    return fail


def a_thread_of_the_crew(worker, monkeypatch):
    """What a thread does, one turn at a time, in this one: here the database is in a transaction, so it must stay open."""
    monkeypatch.setattr("foresay.desk.publishing.worker.close_old_connections", lambda: None)
    crew = Crew(worker, 1, pause=0)

    def turn() -> bool:
        crew.stop()
        return worker.turn()

    crew.worker = SimpleNamespace(turn=turn)

    def run() -> None:
        crew._stopping.clear()
        crew._run()

    return run


@pytest.mark.parametrize(("step", "sent"), [("_begin", 0), ("_store", 1)])
def test_a_full_disk_as_the_worker_writes(as_ana, pds, working, clock, monkeypatch, full_disk, caplog, step, sent):
    """The attempt cannot be stored: nothing is sent. What came of it cannot be: that is found out later, once. It goes on by itself."""
    draft = whole(as_ana, bluesky(as_ana, pds))
    draft.send()
    clock.on(minutes=1)
    turn = a_thread_of_the_crew(working, monkeypatch)
    with monkeypatch.context() as full:
        full.setattr(Worker, step, failing(full_disk))
        turn()
        assert len(pds.records) == sent
    assert "A worker stumbled and goes on: OperationalError" in caplog.text
    draft.is_as_it_was()
    for _ in range(4):
        clock.on(minutes=10)
        turn()
    assert (state(), len(pds.records)) == ("sent", 1)
