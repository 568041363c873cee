"""Publishing as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """What goes out, when, and what became of it."""

    name = "foresay.desk.publishing"
    label = "publishing"
    verbose_name = "Publishing"

    def ready(self) -> None:
        """Say which stored files are needed, whenever others are tidied away."""
        from foresay.desk.media import uses
        from foresay.desk.publishing.files import in_use

        uses.register(in_use)
