"""Accounts as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Members, profiles and tokens."""

    name = "foresay.desk.accounts"
    label = "accounts"
    verbose_name = "Accounts"
