"""Three people for every test of the desk: the owner, a colleague, and a stranger who is not signed in."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from foresay.desk.drafts import services
from foresay.desk.drafts.models import Draft
from foresay.desk.members.models import Member
from foresay.model import Draft as Words

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


def _signed_in(member: Member) -> Client:
    client = Client()
    client.force_login(member, backend="django.contrib.auth.backends.ModelBackend")
    return client
