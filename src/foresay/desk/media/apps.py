"""Media as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class MediaConfig(AppConfig):
    """What members added to their drafts."""

    name = "foresay.desk.media"
    label = "media"
    verbose_name = "Media"
