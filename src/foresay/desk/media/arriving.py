"""Files on their way in: straight to the disk, within the limit, from members alone, and never half."""

from __future__ import annotations

import contextlib
import tempfile
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload
from django.http import HttpRequest

from foresay.desk.media import shelf
from foresay.errors import MediaError

PAGE, API = "/media/", "/api/v1/media"
"""The addresses that take files."""
AROUND = 64 * 1024
"""Bytes of a body around its file at most."""


def takes_files(request: HttpRequest) -> bool:
    """Whether this request may bring a file."""
    return request.method == "POST" and request.path_info in (PAGE, API)


def largest_body() -> int:
    """Bytes of a body that brings a file at most."""
    return int(settings.CONFIG.largest_file) + AROUND


def too_large() -> MediaError:
    """What is said of a file over the limit."""
    most = settings.CONFIG.largest_file // (1024 * 1024)
    return MediaError(
        "large", f"This file has more than {most} MB, more than this desk takes. Make it smaller, then add it again."
    )


class Arrived(UploadedFile):  # type: ignore[type-arg]  # generic in its stubs alone
    """A file that came in whole, or the `problem` because of which it did not."""

    def __init__(self, file: BinaryIO | None, name: str, size: int, problem: MediaError | None = None) -> None:
        super().__init__(file=file, name=name, size=size)
        self.problem = problem


class ArrivingHandler(FileUploadHandler):
    """Writes one file to a nameless one on the disk of the media, which is gone with the request or its process.

    After a problem the rest is read and let go, so that the browser hears the answer.
    """

    chunk_size = 256 * 1024

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self.target: BinaryIO | None = None  # not `file`: Django closes that when another one is skipped
        self.problem: MediaError | None = None
        self.size = 0
        self.begun = False

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Take the first file of a page that takes one. A stranger's is not even read."""
        super().new_file(*args, **kwargs)
        request = cast("HttpRequest", self.request)
        if self.begun or not takes_files(request):
            raise SkipFile
        if request.path_info == PAGE and not request.user.is_authenticated:  # the form's token is read before the door
            raise StopUpload(connection_reset=True)
        self.begun = True
        try:
            shelf.make_sure_of_room(int(request.META.get("CONTENT_LENGTH") or 0))
            made = tempfile.TemporaryFile(dir=shelf.aside())  # noqa: SIM115  (open as long as the request)
            self.target = cast("BinaryIO", made)
        except MediaError as problem:
            self.problem = problem
        except OSError as problem:
            self.problem = shelf.trouble(problem)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Write on."""
        if self.problem or self.target is None:
            return
        self.size += len(raw_data)
        if self.size > settings.CONFIG.largest_file:
            self._give_up(too_large())
            return
        try:
            self.target.write(raw_data)
        except OSError as problem:
            self._give_up(shelf.trouble(problem))

    def file_complete(self, file_size: int) -> Arrived:
        """The file, at its beginning."""
        if self.target is not None:
            try:
                self.target.seek(0)  # writes what is still in memory
            except OSError as problem:
                self._give_up(shelf.trouble(problem))
        target, self.target = self.target, None  # the request closes it from now on
        return Arrived(target, self.file_name or "", self.size, self.problem)

    def upload_interrupted(self) -> None:
        """The line broke: nothing is kept."""
        self._close()

    def _give_up(self, problem: MediaError) -> None:
        self.problem = problem
        self._close()

    def _close(self) -> None:
        target, self.target = self.target, None
        if target is not None:
            with contextlib.suppress(OSError):  # what it could not write is not wanted any more
                target.close()
