"""A token may hold several scopes; a call that comes again is known by its key."""

from __future__ import annotations

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def keep(apps: Any, schema_editor: Any) -> None:
    """What a token was for, it is still for."""
    for token in apps.get_model("accounts", "Token").objects.iterator():
        token.scopes = [token.scope]
        token.save(update_fields=["scopes"])


def back(apps: Any, schema_editor: Any) -> None:
    """One scope a token: the first."""
    for token in apps.get_model("accounts", "Token").objects.iterator():
        token.scope = next(iter(token.scopes), "check")
        token.save(update_fields=["scope"])


class Migration(migrations.Migration):

    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.AddField("token", "scopes", models.JSONField(default=list)),
        migrations.RunPython(keep, back),
        migrations.RemoveField("token", "scope"),
        migrations.CreateModel(
            name="Call",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=200)),
                ("asked", models.CharField(max_length=200)),
                ("made", models.JSONField(default=list)),
                ("at", models.DateTimeField()),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="calls",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-at"],
                "constraints": [models.UniqueConstraint(fields=("member", "key"), name="called_once")],
            },
        ),
    ]
