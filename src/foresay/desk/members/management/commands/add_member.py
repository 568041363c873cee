"""`python -m foresay.desk add_member NAME`: let another person in. Asks for the password, or reads it from a pipe."""

from __future__ import annotations

import getpass
import sys
from argparse import ArgumentParser
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError

from foresay.desk.members.models import Member


class Command(BaseCommand):
    """Adds a member; sign-up on the page is only for the first."""

    help = "Add a member. The password is asked for, or read from standard input when that is a pipe."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One name."""
        parser.add_argument("name", help="the name the member signs in with")

    def handle(self, *args: Any, name: str, **options: Any) -> None:
        """Check name and password as sign-up does, then keep them."""
        password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        member = Member(username=name)
        member.set_unusable_password()
        try:
            member.clean_fields()
            validate_password(password, member)
        except ValidationError as wrong:
            raise CommandError(f"{name} was not added. {' '.join(wrong.messages)}") from wrong
        try:
            Member.objects.create_user(name, password)
        except IntegrityError as taken:
            raise CommandError(f"{name} was not added: someone here has that name already.") from taken
        self.stdout.write(f"{name} can sign in now.")
