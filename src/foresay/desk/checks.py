"""Misconfiguration, found when the desk starts rather than at three in the morning."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as Warn

from foresay.desk.config import Config


@register(Tags.security)
def key(app_configs: Sequence[AppConfig] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """The key is kept, and only its owner can read it."""
    return key_problems(settings.CONFIG)


def key_problems(config: Config) -> list[CheckMessage]:
    """What is wrong with the key in `config`."""
    if not config.secret_key:
        hint = "Start the desk with `foresay desk`, which writes one, or set FORESAY_SECRET_KEY_FILE."
        return [Warn("There is no key, so everyone is signed out at each start.", hint=hint, id="foresay.W001")]
    return [
        Warn("Others on this machine can read the key file.", hint=f"Run: chmod 600 {path}", id="foresay.W002")
        for path in (config.key_file, config.seal_file)
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
