"""Webhooks as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    """Addresses that are told, and what they were told."""

    name = "foresay.desk.webhooks"
    label = "webhooks"
    verbose_name = "Webhooks"
