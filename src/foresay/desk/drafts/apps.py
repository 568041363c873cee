"""Drafts as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class DraftsConfig(AppConfig):
    """Drafts and their versions."""

    name = "foresay.desk.drafts"
    label = "drafts"
    verbose_name = "Drafts"
