"""Three people for every test of the desk: the owner, a colleague, and a stranger who is not signed in."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone
from pretend import Pretend, registered
from tests.unit.networks.fake_pds import running_pds

from foresay.desk import outside, sealing
from foresay.desk.accounts.models import Account
from foresay.desk.drafts import services
from foresay.desk.drafts.going import Destination, Going
from foresay.desk.drafts.models import Draft
from foresay.desk.lines import services as line_services
from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.model import Draft as Words
from foresay.networks.contract import Access, Connected
from foresay.networks.web import Web

PASSWORD = "rain on the quiet harbour"
TEXT = "Write to me at ana.ruiz@gmail.com"


@pytest.fixture(autouse=True)
def plain_static_files(settings):
    """No manifest: nothing has been collected."""
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    settings.WHITENOISE_AUTOREFRESH = True  # does not look for the collected files


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Argon2 is slow on purpose; tests sign in often."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def no_memory_of_tries():
    """Each test starts with no failed sign-ins counted."""
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def ana(db) -> Member:
    """The owner."""
    return Member.objects.create_user("ana", PASSWORD, founder=True)


@pytest.fixture
def ben(db) -> Member:
    """A colleague."""
    return Member.objects.create_user("ben", PASSWORD)


@pytest.fixture
def as_ana(ana) -> Client:
    """The owner's browser."""
    return _signed_in(ana)


@pytest.fixture
def as_ben(ben) -> Client:
    """The colleague's browser."""
    return _signed_in(ben)


@pytest.fixture
def stranger(db) -> Client:
    """A browser that is not signed in."""
    return Client()


@pytest.fixture
def draft(ana) -> Draft:
    """A draft of the owner's."""
    return services.begin(ana, Words(TEXT), now=timezone.now())


@pytest.fixture
def sealed(settings, tmp_path):
    """Keys to seal credentials with."""
    file = tmp_path / "seal"
    file.write_text(sealing.new_keys())
    settings.CONFIG = replace(settings.CONFIG, seal_file=file)


@pytest.fixture
def open_desk(sealed, settings):
    """A desk that can seal, and may ask this machine."""
    settings.CONFIG = replace(settings.CONFIG, allow_hosts=("127.0.0.1",))
    outside.web.cache_clear()
    yield settings
    outside.web().close()
    outside.web.cache_clear()


@pytest.fixture
def pds(open_desk):
    """A server of Bluesky's kind."""
    with running_pds() as pds:
        yield pds


@pytest.fixture
def network():
    """A network in memory."""
    with registered(Pretend()) as pretend:
        yield pretend


@pytest.fixture
def connect(sealed, network):
    """Connect an account on that network, a member's own or a line's."""

    def connect(handle, *, member=None, line=None, **columns) -> Account:
        access = Access("https://pretend.example", f"id-{handle}", f"@{handle}", {"token": f"token of {handle}"})
        name = columns.pop("network", "pretend")
        account = Account(network=name, member=member, line=line, connected_at=timezone.now(), **columns)
        account.take(Connected(access, handle.title(), f"https://pretend.example/@{handle}"))
        account.save()
        return account

    return connect


@pytest.fixture
def press(ana) -> Line:
    """A line that ana leads, with nobody to approve."""
    return line_services.make(ana, "Press", reviewers=0)


@pytest.fixture
def write(ana):
    """A draft of ana's that goes to some accounts."""

    def write(text, *accounts, member=None, **goes) -> Draft:
        to = tuple(Destination(str(account.pk), thread=goes.pop("thread", False)) for account in accounts)
        return services.begin(member or ana, Words(text), now=timezone.now(), goes=Going(destinations=to, **goes))

    return write


@pytest.fixture
def full_disk():
    """What Django raises when SQLite cannot write any more."""
    cause = sqlite3.OperationalError("database or disk is full")
    cause.sqlite_errorname = "SQLITE_FULL"
    problem = OperationalError("database or disk is full")
    problem.__cause__ = cause
    return problem


class Clock:
    """A clock that is moved by hand."""

    def __init__(self):
        self.now = timezone.now()

    def __call__(self):
        return self.now

    def on(self, **time):
        """Move it on."""
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    """The time that the worker goes by."""
    return Clock()


@pytest.fixture
def worker(network, clock):
    """A worker that goes by the clock."""
    from foresay.desk.publishing.worker import Worker

    with Web() as web:
        yield Worker(web, files=lambda digest: (_ for _ in ()).throw(FileNotFoundError(digest)), clock=clock)


def _signed_in(member: Member) -> Client:
    client = Client()
    client.force_login(member, backend="django.contrib.auth.backends.ModelBackend")
    return client
