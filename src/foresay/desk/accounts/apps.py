"""Accounts as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts on networks."""

    name = "foresay.desk.accounts"
    label = "network_accounts"  # "accounts" names the members' tables
    verbose_name = "Accounts"
