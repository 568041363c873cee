"""The deeper reader as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class DeeperConfig(AppConfig):
    """Which reader a member asks."""

    name = "foresay.desk.deeper"
    label = "deeper"
    verbose_name = "Deeper reader"
