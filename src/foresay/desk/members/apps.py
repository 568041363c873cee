"""Members as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class MembersConfig(AppConfig):
    """Members, profiles and tokens."""

    name = "foresay.desk.members"
    label = "accounts"  # its tables keep the name that they had before accounts meant identities on networks
    verbose_name = "Members"
