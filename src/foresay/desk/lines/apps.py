"""Lines of business as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class LinesConfig(AppConfig):
    """Lines and who belongs to them."""

    name = "foresay.desk.lines"
    label = "lines"
    verbose_name = "Lines of business"
