"""Files on the disk, named by the SHA-256 of what they hold: `media/ab/abcdef…`, for the desk's own eyes alone (0600).

A file is written aside, flushed to the disk, then renamed: under its name it is whole or not there. Nothing here knows whose it is.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from foresay.errors import MediaError

SPARE = 256 * 1024 * 1024
"""Bytes of the disk that media leave free: drafts must always have room."""
ABANDONED = 24 * 3600
"""Seconds after which a file written aside belongs to nobody any more: its process was stopped."""

_DIGEST = re.compile(r"[0-9a-f]{64}")
_SMALL = ".small"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Aside:
    """A file that is written and flushed, but not yet under its name."""

    path: Path
    digest: str
    size: int


def aside() -> Path:
    """The folder for what is on its way, on the same disk; made when it is not there."""
    folder = settings.CONFIG.media / "aside"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def trouble(problem: OSError) -> MediaError:
    """What is said when the disk fails."""
    if problem.errno in _FULL:
        return MediaError(
            "full",
            "The disk of this desk is full, so the file was not kept. Your draft is safe. Make room on the disk, then add it again.",
        )
    return MediaError(
        "disk",
        f"The disk of this desk could not be used ({problem.strerror or 'no reason given'}), so the file was not kept. "
        "Your draft is safe. Tell whoever runs this desk.",
    )


def make_sure_of_room(size: int) -> None:
    """Raises MediaError when `size` bytes more would leave too little for everything else."""
    try:
        free = shutil.disk_usage(aside()).free
    except OSError as problem:
        raise trouble(problem) from problem
    if free < size + SPARE:
        raise trouble(OSError(errno.ENOSPC, ""))


def write(pieces: Iterable[bytes]) -> Aside:
    """Write a file aside, a piece at a time. Raises MediaError, and then leaves nothing behind."""
    try:
        handle, name = tempfile.mkstemp(dir=aside())
    except OSError as problem:
        raise trouble(problem) from problem
    path = Path(name)
    try:
        return _write(handle, path, pieces)
    except OSError as problem:
        path.unlink(missing_ok=True)
        raise trouble(problem) from problem
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _write(handle: int, path: Path, pieces: Iterable[bytes]) -> Aside:
    digest, size = hashlib.sha256(), 0
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
            digest.update(piece)
            size += len(piece)
        file.flush()
        os.fsync(file.fileno())
    return Aside(path, digest.hexdigest(), size)


def place(written: Aside) -> None:
    """Put a file under its name, over the same bytes if they are there already. Raises MediaError."""
    _rename(written.path, _path(written.digest))


def discard(written: Aside) -> None:
    """Forget what was written aside; nothing happens when it has its name already."""
    with contextlib.suppress(OSError):
        written.path.unlink(missing_ok=True)


def _rename(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(exist_ok=True, mode=0o700)
        source.replace(target)
        _flush(target.parent)
    except OSError as problem:
        raise trouble(problem) from problem


def _flush(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_file(digest: str) -> BinaryIO:
    """The bytes, open for reading. Raises MediaError when they are not there, or cannot be read."""
    try:
        return _path(digest).open("rb")
    except FileNotFoundError as absent:
        raise MediaError(
            "gone", "This file is not on the disk of this desk any more. Take it out of the draft, then add it again."
        ) from absent
    except OSError as problem:
        raise trouble(problem) from problem


def read_small(digest: str) -> bytes | None:
    """The small version, if it was made."""
    try:
        return _small(digest).read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise trouble(problem) from problem


def place_small(digest: str, data: bytes) -> None:
    """Keep a small version beside its file. Raises MediaError."""
    written = write([data])
    try:
        _rename(written.path, _small(digest))
    finally:
        discard(written)


def remove(digest: str) -> None:
    """Delete a file with its small version. What is gone already is gone."""
    _small(digest).unlink(missing_ok=True)
    _path(digest).unlink(missing_ok=True)


def digests() -> Iterator[str]:
    """The names of all files, and of small versions whose file is gone; in no order."""
    for folder in settings.CONFIG.media.glob("[0-9a-f][0-9a-f]"):
        yield from {name[:64] for name in os.listdir(folder) if _DIGEST.fullmatch(name.removesuffix(_SMALL))}


def clear_aside() -> int:
    """Delete what was being written when its process was stopped; how many there were."""
    count = 0
    for path in aside().iterdir():
        with contextlib.suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > ABANDONED:
                path.unlink()
                count += 1
    return count


def _path(digest: str) -> Path:
    """Where the file lies. Raises MediaError for what is no digest, so that no name leads elsewhere."""
    if not _DIGEST.fullmatch(digest):
        raise MediaError("gone", "There is no such file. Add it again.")
    folder: Path = settings.CONFIG.media / digest[:2]
    return folder / digest


def _small(digest: str) -> Path:
    path = _path(digest)
    return path.with_name(path.name + _SMALL)
