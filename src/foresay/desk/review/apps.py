"""Review as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    """Looks that were asked for, and what was said."""

    name = "foresay.desk.review"
    label = "review"
    verbose_name = "Review"
