"""Keeping files, and letting them go.

A row and its file come and go while no other does (`_alone`): a file is placed, or
looked for and removed, only while no other writer can add or delete a row that names it.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import PurePath
from threading import BoundedSemaphore
from typing import Any, BinaryIO, TypeVar, cast
from uuid import UUID

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import OperationalError, connection, transaction

from foresay.desk.media import shelf, uses
from foresay.desk.media.arriving import Arrived, too_large
from foresay.desk.media.models import Stored, StoredQuerySet
from foresay.desk.members.models import Member
from foresay.errors import MediaError
from foresay.media import film, photo
from foresay.media.kinds import ENDINGS, PHOTOS, kind
from foresay.media.traces import Traces

Each = TypeVar("Each")

UNUSED = timedelta(days=1)
"""How long a file is kept that no draft uses."""
AT_ONCE = 500
"""Files that are swept in one transaction: others wait for it."""
_decoding = BoundedSemaphore(2)
"""Photos decoded at a time in this process: a large one takes up to 500 MB while it is turned."""
TIDYING = 7_106_991
"""Names the lock on PostgreSQL; any number that nobody else uses."""
NAME = 100
"""Characters of a name that are kept, without its ending."""


def keep(member: Member, upload: UploadedFile[Any], *, now: datetime) -> Stored:
    """Clean what a member added and keep it; again the same row when they added it before.

    Raises MediaError, and then nothing is kept. However large the file, memory is for a photo or for one piece of a film.
    """
    file = _source(upload)
    shelf.make_sure_of_room(upload.size or 0)
    facts, pieces = _cleaned(file)
    written = shelf.write(pieces)
    try:
        return _keep(member, _name(upload.name or "", facts.mime), facts, written, now)
    except OperationalError as problem:
        if getattr(problem.__cause__, "sqlite_errorname", "") == "SQLITE_FULL":
            raise shelf.trouble(OSError(errno.ENOSPC, "")) from problem
        raise
    finally:
        shelf.discard(written)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is written down of a file."""

    mime: str
    width: int
    height: int
    seconds: float
    found: list[str]
    left: list[str]


def _source(upload: UploadedFile[Any]) -> BinaryIO:
    """The bytes that came in. Raises MediaError when they did not, or are too many."""
    if isinstance(upload, Arrived) and upload.problem:
        raise upload.problem
    if (upload.size or 0) > settings.CONFIG.largest_file:
        raise too_large()
    return cast("BinaryIO", upload.file)


def _cleaned(file: BinaryIO) -> tuple[_Facts, Iterable[bytes]]:
    """What the file is, and its bytes as they will be kept. Raises MediaError."""
    if kind(file) in PHOTOS:
        with _decoding:
            shown = photo.read(file)
            facts = _Facts(shown.mime, shown.width, shown.height, 0.0, _listed(shown.traces), [])
            return facts, [photo.clean(file)]
    played = film.read(file)
    found, left = _listed(played.traces), _listed(played.left)
    facts = _Facts(played.mime, played.width, played.height, played.seconds, found, left)
    return facts, film.clean(file, played)


def _listed(traces: Traces) -> list[str]:
    return sorted(trace.value for trace in traces)


def _name(given: str, mime: str) -> str:
    """A name to show: printable, of a bearable length, and with the ending that the content has."""
    stem = "".join(character for character in PurePath(given).stem if character.isprintable()).strip(" .")
    return (stem[:NAME].rstrip() or "file") + ENDINGS[mime]


def _keep(member: Member, name: str, facts: _Facts, written: shelf.Aside, now: datetime) -> Stored:
    said = asdict(facts) | {"size": written.size, "made_at": now}
    with _alone():
        stored, _ = Stored.objects.visible_to(member).update_or_create(
            member=member, digest=written.digest, defaults=said, create_defaults={**said, "name": name}
        )
        shelf.place(written)  # within the transaction: a sweep that found no row waits, then finds one
    return stored


def open_file(digest: str) -> BinaryIO:
    """The bytes of a kept file, for whoever was given its digest. Raises MediaError."""
    return shelf.open_file(digest)


def small(stored: Stored) -> bytes:
    """A small version of a photo (WebP), made at the first time of asking. Raises MediaError."""
    found = shelf.read_small(stored.digest)
    if found is not None:
        return found
    with _decoding, shelf.open_file(stored.digest) as file:
        made = photo.small(file)
    with contextlib.suppress(MediaError):  # a full disk keeps nobody from looking at it
        shelf.place_small(stored.digest, made)
    return made


@dataclass(frozen=True, slots=True)
class Swept:
    """How many rows and files went."""

    rows: int
    files: int


def sweep(*, now: datetime) -> Swept:
    """Delete rows that nothing has used for a day, and files that no row names. Can be stopped and repeated at any time."""
    old = Stored.objects.made_before(now - UNUSED)
    rows = sum(_drop_unused(old, some) for some in _some(list(old.values_list("pk", flat=True))))
    files = remove_unnamed(shelf.digests())
    return Swept(rows, files + shelf.clear_aside())


def _drop_unused(old: StoredQuerySet, some: list[UUID]) -> int:
    """Delete those of some rows that nothing uses and that are still `old`: one may have been added again meanwhile."""
    with _alone():
        rows, _ = old.filter(pk__in=uses.unused(some)).delete()
    return rows


def remove_unnamed(digests: Iterable[str]) -> int:
    """Delete those of these files that no row names; how many. Call it after a member is gone, with what was theirs."""
    count = 0
    for some in _some(digests):
        if set(some) <= Stored.objects.named_of(some):
            continue  # looked at without the lock: mostly there is nothing to do
        with _alone():
            for digest in set(some) - Stored.objects.named_of(some):
                shelf.remove(digest)
                count += 1
    return count


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """A transaction that no other of these meets: SQLite has one writer at a time, PostgreSQL is told to let one in."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [TIDYING])
        yield


def _some(many: Iterable[Each]) -> Iterator[list[Each]]:
    """A few hundred at a time, so that nobody waits long."""
    left = iter(many)
    while some := list(islice(left, AT_ONCE)):
        yield some
