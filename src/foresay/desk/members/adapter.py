"""Our answers to what allauth asks."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from foresay.desk.members import queries
from foresay.desk.members.models import Member


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """The first to come signs up; after that the door is shut and members are added by `add_member`."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": "That name and password do not belong together.",
        "too_many_login_attempts": "Too many tries. Wait five minutes, then try again.",
        "username_taken": "Someone here has that name already.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Only while there is nobody."""
        return not queries.anybody()

    def save_user(self, request: HttpRequest, user: Member, form: Any, commit: bool = True) -> Member:
        """Keep the new member as the founder; the database refuses a second one, whatever the timing."""
        user.founder = True
        saved: Member = super().save_user(request, user, form, commit)
        return saved

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Say nothing: that one is signed in shows on the page."""
