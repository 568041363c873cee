"""`python -m foresay.desk COMMAND`: the desk's maintenance commands (`add_member`, `changepassword`, `check`, ...)."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run one maintenance command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "foresay.desk.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(["foresay.desk", *sys.argv[1:]])


if __name__ == "__main__":
    main()
