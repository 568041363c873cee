"""Publishing as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """What goes out, when, and what became of it."""

    name = "foresay.desk.publishing"
    label = "publishing"
    verbose_name = "Publishing"
