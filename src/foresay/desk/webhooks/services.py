"""Writes about hooks."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction

from foresay.desk.lines.models import Line
from foresay.desk.members.models import Member
from foresay.desk.outside import hasty_web
from foresay.desk.sealing import CannotOpen
from foresay.desk.webhooks import outbox
from foresay.desk.webhooks.models import Delivery, Hook
from foresay.desk.webhooks.words import KINDS
from foresay.networks.web import allowed, is_public, origin

MOST_HOOKS = 20
"""Of one member, or of one line."""
PREFIX = "fsw_"
"""How the secret of a hook begins, so that a secret scanner knows one."""
NO_KEY = "The desk has no key to keep the secret safe with. Whoever runs it can start it with `foresay desk`, which makes one."
OFF = "Switched off."


class CannotAdd(Exception):
    """Nothing was added; the message says why and what to do. `field` names what was wrong, "" when it was nothing filled in."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@transaction.atomic
def add(
    member: Member, address: str, events: Iterable[str], *, now: datetime, line: Line | None = None
) -> tuple[Hook, str]:
    """A new hook of the member's, or of a line that they lead, and its secret, which nobody can show again. Raises CannotAdd."""
    chosen = [kind for kind in KINDS if kind in set(events)]
    if not chosen:
        raise CannotAdd("Choose at least one thing to tell it.", "events")
    hook = Hook(member=None if line else member, line=line, address=checked(address), events=chosen, made_at=now)
    owner = line or member
    if owner.hooks.count() >= MOST_HOOKS:
        raise CannotAdd(f"There are {MOST_HOOKS} addresses already, the most we tell. Take one away first.")
    secret = PREFIX + secrets.token_urlsafe(32)
    try:
        hook.keep(secret)
    except CannotOpen as problem:
        raise CannotAdd(NO_KEY) from problem
    hook.save(force_insert=True)
    return hook, secret


def checked(address: str) -> str:
    """The address, if we would ask it: https and public, or on a host that the operator allowed. Raises CannotAdd."""
    said = address.strip()
    if len(said) > 500 or "#" in said:
        raise CannotAdd("Give an address of at most 500 characters, without what follows a #.", "address")
    try:
        hasty_web().server(said)
        found = origin(said)
    except ValueError as wrong:
        raise CannotAdd(str(wrong), "address") from wrong
    host, port = _host(found)
    if allowed(frozenset(each.lower() for each in settings.CONFIG.allow_hosts), host, port):
        return said
    try:
        URLValidator(schemes=["https"])(said)
    except ValidationError as wrong:
        raise CannotAdd("That is no address. It looks like https://example.org/told.", "address") from wrong
    if port != 443 or not _may_be_public(host):
        raise CannotAdd("That address is not on the public internet. Whoever runs this desk can allow it.", "address")
    return said


def _host(found: str) -> tuple[str, int]:
    """Host and port of an origin."""
    scheme, _, rest = found.partition("://")
    host, colon, port = rest.rpartition(":") if not rest.endswith("]") else (rest, "", "")
    if not colon:
        host, port = rest, ""
    return host.strip("[]"), int(port) if port else 443 if scheme == "https" else 80


def _may_be_public(host: str) -> bool:
    """As far as its name says; what the name stands for is looked at with each connection."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "." in host and not host.endswith((".localhost", ".local", ".internal"))
    return is_public(host)


class IsOff(Exception):
    """Nothing is told to an address that is switched off."""

    def __init__(self) -> None:
        super().__init__("That address is switched off, so it is told nothing. Switch it on again first, on its page.")


def test(hook: Hook, *, now: datetime) -> Delivery:
    """Tell it something to try it with, at once, however it did before. Raises IsOff."""
    if hook.off_at is not None:
        raise IsOff
    hook.failures, hook.rests_until = 0, None
    hook.save(update_fields=["failures", "rests_until"])
    return outbox.tell_test(hook, now=now)


@transaction.atomic
def switch_off(hook: Hook, *, now: datetime) -> None:
    """Tell it nothing more, not even what waits."""
    if hook.off_at is None:
        hook.off_at, hook.off_why = now, OFF
        hook.save(update_fields=["off_at", "off_why"])
        hook.deliveries.filter(due__isnull=False).update(due=None, why=OFF)


@transaction.atomic
def switch_on(hook: Hook) -> None:
    """Tell it what happens from now on, and nothing that came while it was off."""
    if hook.off_at is None:
        return
    hook.deliveries.filter(due__isnull=False).update(due=None, why=OFF)
    hook.off_at, hook.off_why, hook.failures, hook.rests_until = None, "", 0, None
    hook.save(update_fields=["off_at", "off_why", "failures", "rests_until"])


def remove(hook: Hook) -> None:
    """Take it away, with all that it was told."""
    hook.delete()
