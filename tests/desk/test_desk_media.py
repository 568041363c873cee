"""Files that go along: taken in whole or not at all, cleaned, kept once, and shown to their owner alone."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.handlers.wsgi import WSGIRequest
from django.test import Client
from django.utils import timezone
from PIL import Image
from tests import media_files as made

from foresay.desk import config
from foresay.desk.media import arriving, ranges, services, shelf, uses, words
from foresay.desk.media.models import Stored
from foresay.desk.members.services import make_token
from foresay.errors import MediaError
from foresay.media.traces import Trace

pytestmark = pytest.mark.django_db
MB = 1024 * 1024
NOW = timezone.now()
LATER = NOW + timedelta(days=2)


@pytest.fixture(autouse=True)
def folder(settings, tmp_path, monkeypatch) -> Path:
    """A data folder of its own, and nobody yet who uses what lies there."""
    settings.CONFIG = replace(settings.CONFIG, data=tmp_path, largest_file=8 * MB)
    monkeypatch.setattr(uses, "_asked", [])
    return tmp_path / "media"


def upload(data=None, name="holiday.jpg"):
    return SimpleUploadedFile(name, made.jpeg() if data is None else data)


def keep(member, data=None, name="holiday.jpg", *, now=NOW):
    return services.keep(member, upload(data, name), now=now)


def post(client, data=None, name="holiday.jpg", **more):
    return client.post("/media/", {"file": upload(data, name)}, headers={"Accept": "application/json"}, **more)


def get(client, url, **headers):
    """An answer that is read to its end, as browsers do; that closes it."""
    response = client.get(url, headers=headers)
    response.bytes = b"".join(response)
    return response


def files(folder):
    """All that lies in the folder, by name."""
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


# ---------------------------------------------------------------------------------------------------------- keeping


def test_a_photo_is_kept_clean_under_the_digest_of_its_bytes(ana, folder):
    stored = keep(ana)
    path = folder / stored.digest[:2] / stored.digest
    kept = path.read_bytes()
    assert made.SECRET not in kept
    assert hashlib.sha256(kept).hexdigest() == stored.digest
    assert (stored.mime, stored.width, stored.height, stored.size) == ("image/jpeg", 64, 48, len(kept))
    assert files(folder) == [stored.digest]


def test_only_the_desk_itself_may_read_the_files(ana, folder):
    stored = keep(ana)
    assert stat.S_IMODE((folder / stored.digest[:2] / stored.digest).stat().st_mode) == 0o600
    assert stat.S_IMODE((folder / stored.digest[:2]).stat().st_mode) == 0o700


def test_a_film_is_kept_with_its_facts(ana):
    stored = keep(ana, made.mp4(), "trip.mov")
    assert (stored.mime, stored.width, stored.height, stored.seconds) == ("video/mp4", 1920, 1080, 12.5)
    assert stored.name == "trip.mp4"
    assert stored.found == ["device", "place", "time"]
    with services.open_file(stored.digest) as file:
        assert made.SECRET not in file.read()


def test_two_members_have_two_rows_and_one_file(ana, ben, folder):
    mine, theirs = keep(ana), keep(ben)
    assert mine.pk != theirs.pk
    assert files(folder) == [mine.digest]


def test_the_same_again_is_the_same_row(ana, folder):
    first, again = keep(ana), keep(ana, name="other.jpg", now=LATER)
    assert (first.pk, again.name, again.made_at) == (again.pk, "holiday.jpg", LATER)
    assert files(folder) == [first.digest]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a/b/../../etc/passwd", "passwd.jpg"),
        ("page.html", "page.jpg"),
        ("holi\u202egpj.exe", "holigpj.jpg"),
        ("x" * 300 + ".jpg", "x" * 100 + ".jpg"),
        ("...", "file.jpg"),
        ("日本.JPEG", "日本.jpg"),
    ],
)
def test_a_name_is_made_harmless(ana, given, kept):
    assert keep(ana, name=given).name == kept


@pytest.mark.parametrize(
    "data", [b"<svg/>", b"\xff\xd8\xff", made.png()[:60], made.mp4()[:100]], ids=["svg", "jpeg", "png", "mp4"]
)
def test_nothing_is_kept_of_what_is_refused(ana, folder, data):
    with pytest.raises(MediaError):
        keep(ana, data)
    assert files(folder) == []
    assert not Stored.objects.exists()


def test_a_digest_leads_nowhere_else(folder):
    for name in ("../../etc/passwd", "", "A" * 64, "0" * 63, "0" * 64 + "\n"):
        with pytest.raises(MediaError):
            services.open_file(name)


def test_only_a_whole_digest_opens_a_file(ana):
    stored = keep(ana)
    services.small(stored)
    with pytest.raises(MediaError):
        services.open_file(f"{stored.digest}.small")


def test_a_file_that_is_gone_is_said_to_be(ana, folder):
    stored = keep(ana)
    (folder / stored.digest[:2] / stored.digest).unlink()
    with pytest.raises(MediaError, match="not on the disk"):
        services.open_file(stored.digest)


# ------------------------------------------------------------------------------------------------------ a full disk


def full(*args, **kwargs):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["os.fsync", "tempfile.mkstemp", "Path.replace"])
def test_a_full_disk_keeps_nothing_by_half(ana, folder, draft, monkeypatch, step):
    owner, _, name = step.partition(".")
    monkeypatch.setattr(getattr(shelf, owner), name, full)
    with pytest.raises(MediaError, match="disk of this desk is full") as problem:
        keep(ana)
    assert problem.value.reason == "full"
    assert files(folder) == []
    assert not Stored.objects.exists()
    draft.refresh_from_db()
    assert draft.text == "Write to me at ana.ruiz@gmail.com"


def test_a_disk_that_fills_while_a_film_is_written(ana, folder, monkeypatch):
    monkeypatch.setattr(services.film, "clean", lambda file, film: (full() if part else b"film" for part in range(2)))
    with pytest.raises(MediaError, match="full"):
        keep(ana, made.mp4())
    assert files(folder) == []


def test_room_is_left_for_drafts(ana, folder, monkeypatch):
    monkeypatch.setattr(shelf.shutil, "disk_usage", lambda path: Usage(shelf.SPARE))
    with pytest.raises(MediaError, match="full"):
        keep(ana)


class Usage:
    """What the disk says of itself."""

    def __init__(self, free):
        self.free = free


def test_a_disk_that_cannot_be_written_is_another_trouble(ana, monkeypatch):
    def refuse(*args, **kwargs):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(shelf.tempfile, "mkstemp", refuse)
    with pytest.raises(MediaError, match="Read-only") as problem:
        keep(ana)
    assert problem.value.reason == "disk"


def test_a_disk_that_fills_as_a_file_arrives(as_ana, folder, monkeypatch):
    class Full(BytesIO):
        write = full

    monkeypatch.setattr(arriving.tempfile, "TemporaryFile", lambda **where: Full())
    response = post(as_ana)
    assert response.status_code == 507
    assert "Your draft is safe" in response.json()["error"]
    assert files(folder) == []


# --------------------------------------------------------------------------------------------------------- the page


def test_the_composer_is_told_what_was_in_it(as_ana):
    said = post(as_ana).json()
    stored = Stored.objects.get()
    assert set(said) == {"id", "name", "mime", "size", "width", "height", "seconds", "found"}
    assert (said["id"], said["mime"], said["width"]) == (str(stored.pk), "image/jpeg", 64)
    assert said["found"][0] == "The place where it was taken was in it; it has been taken out."
    assert made.SECRET.decode() not in json.dumps(said)


def test_every_trace_has_its_words():
    assert set(words.FOUND) | set(words.LEFT) == set(Trace)


def test_what_could_not_be_taken_out_is_told(as_ana):
    assert "still in it" in post(as_ana, made.webm()).json()["found"][0]


@pytest.mark.parametrize(
    ("data", "status", "word"),
    [
        (b"<svg/>", 400, "SVG"),
        (made.png()[:90], 400, "damaged"),
        (b"", 400, "empty"),
        (made.mp4(data=b"x" * (8 * MB)), 413, "8 MB"),
        (made.mp4(data=b"x" * (9 * MB)), 413, "8 MB"),
    ],
    ids=["svg", "damaged", "empty", "large", "larger"],
)
def test_what_cannot_be_taken_is_refused_in_plain_words(as_ana, folder, data, status, word):
    response = post(as_ana, data)
    assert response.status_code == status
    assert word in response.json()["error"]
    assert files(folder) == []


def test_no_file_is_said_to_be_none(as_ana):
    assert "No file" in as_ana.post("/media/", {}).json()["error"]
    assert as_ana.post("/media/", {"other": upload()}).status_code == 400


def test_the_first_of_several_files_is_kept(as_ana):
    as_ana.post("/media/", {"file": [upload(), upload(made.png(), "two.png")]})
    assert Stored.objects.get().mime == "image/jpeg"


def test_other_pages_take_no_files(as_ana, folder):
    as_ana.post("/check/", {"text": "Hello", "file": upload()})
    assert not folder.exists()


def test_a_page_that_takes_files_needs_its_token(ana):
    client = Client(enforce_csrf_checks=True)
    client.force_login(ana, backend="django.contrib.auth.backends.ModelBackend")
    assert post(client).status_code == 403


def test_a_stranger_is_not_even_read(ana, stranger, folder):
    assert post(stranger).status_code == 302
    client = Client(enforce_csrf_checks=True)
    client.get("/sign-in/")
    assert client.cookies["foresay_csrf"].value  # without it nobody looks for a token in the form
    assert post(client).status_code == 403
    assert not folder.exists()


def test_only_the_owner_sees_it(as_ana, as_ben, stranger, ana):
    stored = keep(ana)
    for url in (f"/media/{stored.pk}", f"/media/{stored.pk}/small"):
        assert get(as_ana, url).status_code == 200
        assert get(as_ben, url).status_code == 404
        assert get(stranger, url).status_code == 302


def test_the_same_bytes_of_another_are_not_ones_own(as_ben, ana, ben):
    mine, theirs = keep(ana), keep(ben)
    assert get(as_ben, f"/media/{theirs.pk}").status_code == 200
    assert as_ben.get(f"/media/{mine.pk}").status_code == 404


@pytest.mark.parametrize("which", ["", "/small"])
def test_a_browser_runs_nothing_in_it_and_keeps_it_to_itself(as_ana, ana, which):
    response = get(as_ana, f"/media/{keep(ana).pk}{which}")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert response.headers["Content-Type"] in ("image/jpeg", "image/webp")


@pytest.mark.parametrize("which", ["", "/small"])
def test_a_browser_that_has_it_is_not_sent_it_again(as_ana, as_ben, ana, which):
    url = f"/media/{keep(ana).pk}{which}"
    mark = {"If-None-Match": get(as_ana, url).headers["ETag"]}
    assert as_ana.get(url, headers=mark).status_code == 304
    assert as_ben.get(url, headers=mark).status_code == 404


def test_a_small_version_is_made_once(as_ana, ana, folder, monkeypatch):
    stored = keep(ana, made.jpeg(made.picture((1600, 1200))))
    first = as_ana.get(f"/media/{stored.pk}/small").content
    with Image.open(BytesIO(first)) as picture:
        assert picture.size == (640, 480)
    monkeypatch.setattr(services.photo, "small", lambda file: pytest.fail("made again"))
    assert as_ana.get(f"/media/{stored.pk}/small").content == first
    assert files(folder) == [stored.digest, f"{stored.digest}.small"]


def test_a_small_version_is_shown_though_the_disk_is_full(as_ana, ana, folder, monkeypatch):
    stored = keep(ana)
    monkeypatch.setattr(shelf.os, "fsync", full)
    assert as_ana.get(f"/media/{stored.pk}/small").status_code == 200
    assert files(folder) == [stored.digest]


def test_a_film_has_no_small_version(as_ana, ana):
    assert as_ana.get(f"/media/{keep(ana, made.mp4()).pk}/small").status_code == 404


def test_a_lost_file_is_absent(as_ana, ana, folder):
    stored = keep(ana)
    (folder / stored.digest[:2] / stored.digest).unlink()
    assert as_ana.get(f"/media/{stored.pk}").status_code == 404
    assert as_ana.get(f"/media/{stored.pk}/small").status_code == 404


def test_a_player_gets_the_part_it_asks_for(as_ana, ana):
    stored = keep(ana, made.mp4())
    url = f"/media/{stored.pk}"
    whole = get(as_ana, url).bytes
    response = get(as_ana, url, Range="bytes=10-19")
    assert (response.status_code, response.bytes) == (206, whole[10:20])
    assert response.headers["Content-Range"] == f"bytes 10-19/{len(whole)}"
    assert response.headers["Content-Length"] == "10"
    changed = get(as_ana, url, Range="bytes=10-19", If_Range='"older"')
    assert (changed.status_code, changed.bytes) == (200, whole)
    beyond = get(as_ana, url, Range=f"bytes={len(whole)}-")
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{len(whole)}")


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-", range(100)),
        ("bytes=90-500", range(90, 100)),
        ("bytes=-10", range(90, 100)),
        ("bytes=-500", range(100)),
        ("bytes=100-", range(0)),
        ("bytes=-0", range(0)),
        ("bytes=5-4", None),
        ("bytes=0-1,5-6", None),
        ("bytes=-", None),
        ("bytes=٣-", None),
        ("lines=1-2", None),
        ("", None),
    ],
)
def test_a_range_is_understood(header, part):
    assert ranges.asked_for(header, 100) == part


# ---------------------------------------------------------------------------------------------------------- the API


def send(client, token, data=None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return client.post("/api/v1/media", {"file": upload(data)} if data != b"" else {}, headers=headers)


@pytest.fixture
def token(ana):
    return make_token(ana, name="script", days=None, now=NOW, scopes=["write"])[1]


def test_a_program_adds_a_file_for_its_member(client, ana, token):
    response = send(client, token)
    assert response.status_code == 200
    assert response.json()["found"]
    assert Stored.objects.get().member == ana


def test_a_program_without_a_token_is_not_even_read(client, ana, folder):
    assert send(client, "").status_code == 401
    assert not folder.exists()


@pytest.mark.parametrize(
    ("data", "status"), [(b"<svg/>", 400), (b"", 422), (made.mp4(data=b"x" * (8 * MB)), 413), (b"x" * (9 * MB), 413)]
)
def test_a_program_is_told_what_is_wrong(client, token, data, status):
    response = send(client, token, data)
    assert response.status_code == status
    assert response.json()["error"]


def test_the_document_says_what_comes_back(client):
    operation = client.get("/api/v1/openapi.json").json()["paths"]["/api/v1/media"]["post"]
    assert set(operation["responses"]) == {"200", "400", "401", "403", "413", "422", "500", "507"}
    assert "multipart/form-data" in operation["requestBody"]["content"]


# ---------------------------------------------------------------------------------------------------------- tidying


def test_what_nothing_uses_goes_after_a_day(ana, folder):
    used, left = keep(ana), keep(ana, made.png())
    uses.register(lambda stored: {used.pk} & set(stored))
    assert services.sweep(now=NOW + timedelta(hours=23)) == services.Swept(0, 0)
    assert services.sweep(now=LATER) == services.Swept(1, 1)
    assert list(Stored.objects.values_list("pk", flat=True)) == [used.pk]
    assert files(folder) == [used.digest] != [left.digest]


def test_while_nobody_can_say_what_is_used_everything_is(ana):
    keep(ana)
    assert services.sweep(now=LATER) == services.Swept(0, 0)


def test_every_user_is_asked(ana):
    one, two = keep(ana), keep(ana, made.png())
    uses.register(lambda stored: {one.pk})
    uses.register(lambda stored: {two.pk})
    assert services.sweep(now=LATER).rows == 0


def test_a_file_stays_while_any_row_names_it(ana, ben, folder):
    mine, theirs = keep(ana), keep(ben)
    uses.register(lambda stored: {theirs.pk})
    assert services.sweep(now=LATER) == services.Swept(1, 0)
    assert files(folder) == [mine.digest]


def test_what_was_added_again_has_another_day(ana):
    keep(ana)
    uses.register(lambda stored: [])
    keep(ana, now=LATER)
    assert services.sweep(now=LATER + timedelta(hours=1)).rows == 0


def test_files_that_no_row_names_go_with_their_small_versions(as_ana, ana, folder):
    stored = keep(ana)
    as_ana.get(f"/media/{stored.pk}/small")
    Stored.objects.all().delete()
    assert services.sweep(now=NOW) == services.Swept(0, 1)
    assert files(folder) == []


def test_what_was_cut_off_while_written_goes_after_a_day(folder):
    for name, age in (("old", 25), ("new", 1)):
        path = shelf.aside() / name
        path.write_bytes(b"half")
        then = path.stat().st_mtime - age * 3600
        os.utime(path, (then, then))
    assert services.sweep(now=NOW).files == 1
    assert files(folder) == ["new"]


def test_other_files_in_the_folder_are_let_be(folder):
    (folder / "ab").mkdir(parents=True)
    (folder / "ab" / "notes.txt").write_text("mine")
    services.sweep(now=NOW)
    assert files(folder) == ["notes.txt"]


def test_the_files_of_who_leaves_go_unless_another_has_them(as_ana, ana, ben, folder):
    keep(ana, made.png())
    both = keep(ana)
    keep(ben)
    as_ana.post("/you/leave/", {"password": "rain on the quiet harbour"})
    assert files(folder) == [both.digest]


# ------------------------------------------------------------------------------------------------- memory, and crowds


def test_a_film_of_200_megabytes_passes_in_little_memory(ana, settings, folder):
    settings.CONFIG = replace(settings.CONFIG, largest_file=300 * MB)
    sent = SimpleUploadedFile("long.mp4", b"")
    sent.file = made.Film(200 * MB)
    sent.size = sent.file.size
    assert made.peak(lambda: services.keep(ana, sent, now=NOW)) < 8 * MB
    assert Stored.objects.get().size == sent.size


def arriving_form(member, size):
    """A request that brings a film of `size` bytes and a little more."""
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="long.mp4"\r\n\r\n'
    body = made.Film(size, before=head, after=b"\r\n--x--\r\n")
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/media/",
        "CONTENT_TYPE": "multipart/form-data; boundary=x",
        "CONTENT_LENGTH": str(body.size),
        "wsgi.input": body,
    }
    request = WSGIRequest(environ)
    request.user = member
    return request, body.size - len(head) - len(b"\r\n--x--\r\n")


def test_a_form_of_200_megabytes_arrives_in_little_memory(ana, settings, folder):
    settings.CONFIG = replace(settings.CONFIG, largest_file=300 * MB)
    request, size = arriving_form(ana, 200 * MB)
    assert made.peak(lambda: request.FILES) < 8 * MB
    assert request.FILES["file"].size == size
    assert files(folder) == []  # it has no name yet, so nothing can be left of it
    request.close()


def test_what_is_over_the_limit_is_let_go_as_it_arrives(ana):
    request, _ = arriving_form(ana, 12 * MB)
    arrived = request.FILES["file"]
    assert (arrived.problem.reason, arrived.file) == ("large", None)
    with pytest.raises(MediaError, match="8 MB"):
        services.keep(ana, arrived, now=NOW)


CROWD = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
import django
django.setup()
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from foresay.desk.media import services, uses
from foresay.desk.media.models import Stored
from foresay.desk.members.models import Member
from tests import media_files as made
call_command("migrate", verbosity=0)
members = [Member.objects.create_user(name) for name in ("ana", "ben")]
uses.register(lambda stored: stored)
data = made.jpeg()
at_once = threading.Barrier(6)
def add(number):
    at_once.wait()
    for _ in range(5):
        services.sweep(now=timezone.now())
        stored = services.keep(members[number % 2], SimpleUploadedFile("a.jpg", data), now=timezone.now())
        services.open_file(stored.digest).close()
    connection.close()
    return stored.digest
with ThreadPoolExecutor(6) as pool:
    digests = set(pool.map(add, range(6)))
assert Stored.objects.count() == 2, Stored.objects.count()
assert len(digests) == 1
print("kept")
"""


def test_many_add_the_same_at_the_same_time_while_it_is_swept(tmp_path):
    import foresay

    roots = [str(Path(foresay.__file__).parents[1]), str(Path(__file__).parents[2])]
    environ = os.environ | {
        "FORESAY_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "foresay.desk.settings",
        "PYTHONPATH": os.pathsep.join(roots),
    }
    done = subprocess.run([sys.executable, "-c", CROWD], env=environ, capture_output=True, text=True, check=False)
    assert done.stdout == "kept\n", done.stderr
    kept = [path for path in (tmp_path / "media").rglob("*") if path.is_file()]
    assert len(kept) == 1


@pytest.mark.parametrize(("said", "size"), [("", 300 * MB), ("20", 20 * MB)])
def test_the_operator_sets_the_largest_file(tmp_path, said, size):
    assert config.read({"FORESAY_DATA": str(tmp_path), "FORESAY_LARGEST_FILE": said}).largest_file == size


@pytest.mark.parametrize("said", ["0", "-1", "lots", "1.5"])
def test_a_largest_file_that_means_nothing_is_refused(tmp_path, said):
    with pytest.raises(ImproperlyConfigured, match="FORESAY_LARGEST_FILE"):
        config.read({"FORESAY_DATA": str(tmp_path), "FORESAY_LARGEST_FILE": said})
