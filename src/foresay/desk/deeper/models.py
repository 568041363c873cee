"""Which deeper reader a member asks. Theirs alone; the key lies sealed."""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models

from foresay.deeper import Service
from foresay.desk.members.models import Member
from foresay.desk.sealing import CannotOpen, seal_in
from foresay.errors import DeeperReaderError


class DeeperReaderQuerySet(models.QuerySet["DeeperReader"]):
    """Settings, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)


class DeeperReader(models.Model):
    """A member's deeper reader: one of the addresses that the operator allows, a model there, and perhaps a key."""

    member = models.OneToOneField(Member, on_delete=models.CASCADE, primary_key=True, related_name="deeper_reader")
    address = models.CharField(max_length=500)
    model = models.CharField(max_length=200)
    sealed_key = models.TextField(blank=True)

    objects = DeeperReaderQuerySet.as_manager()

    def keep_key(self, key: str) -> None:
        """Seal a key for this member and this address alone, without saving. Raises DeeperReaderError."""
        try:
            self.sealed_key = seal_in(settings.CONFIG.seal_file).close(key, self._place) if key else ""
        except CannotOpen as problem:
            raise _no_seal() from problem

    def as_service(self) -> Service:
        """Whom to ask. Raises DeeperReaderError when the key cannot be opened, or the address is not allowed any more."""
        if self.address not in settings.CONFIG.deeper:
            raise DeeperReaderError(
                "settings",
                "This desk does not ask that address any more, so nothing was sent. Choose another under You.",
            )
        try:
            key = seal_in(settings.CONFIG.seal_file).open(self.sealed_key, self._place) if self.sealed_key else ""
        except CannotOpen as problem:
            raise _no_seal() from problem
        return Service(self.address, self.model, key)

    @property
    def _place(self) -> str:
        """What a key is sealed for: moved to another member or address, it cannot be opened."""
        return f"deeper_deeperreader/{self.member_id}/sealed_key/{self.address}"


def _no_seal() -> DeeperReaderError:
    return DeeperReaderError(
        "settings",
        "The desk's own keys do not fit, so your key cannot be opened and nothing was sent. Enter it anew under You.",
    )
