"""The desk's frame as a Django app: base templates, static files, system checks."""

from __future__ import annotations

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Holds what every page shares."""

    name = "foresay.desk"
    label = "desk"

    def ready(self) -> None:
        """Register the system checks."""
        from foresay.desk import checks  # noqa: F401  (registers by being imported)
