"""The trials as a program: makes a database of its own, starts or asks a server, and says what became of each publication."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path


def main() -> int:
    said = argparse.ArgumentParser(description=__doc__)
    said.add_argument("--network", choices=["mastodon", "bluesky"], default="mastodon")
    said.add_argument("--server", default="", help="a real server for Bluesky; none: our own stand-in")
    said.add_argument("--database", default="", help="a PostgreSQL address; none: a SQLite file")
    said.add_argument("--count", type=int, default=50)
    said.add_argument("--seed", type=int, default=1)
    said.add_argument("--workers", type=int, default=1)
    said.add_argument("--trouble", type=float, default=0.25)
    said.add_argument("--sloppy", action="store_true", help="publish without care, to see that the trials notice")
    given = said.parse_args()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        os.environ |= {"FORESAY_DATA": folder, "FORESAY_DATABASE": given.database}
        os.environ["DJANGO_SETTINGS_MODULE"] = "foresay.desk.settings"
        return trials(given, Path(folder), stack)


def trials(given: argparse.Namespace, folder: Path, stack: ExitStack) -> int:
    """Run them all. Returns 0 when every publication is out exactly once."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.utils import timezone
    from tests.trials import places
    from tests.trials.sloppy import sloppily
    from tests.trials.trial import Trials

    from foresay.desk.accounts.models import Account
    from foresay.desk.members.models import Member
    from foresay.desk.sealing import new_keys

    (folder / "seal").write_text(new_keys())
    call_command("migrate", verbosity=0)
    place = stack.enter_context(
        places.mastodon(folder) if given.network == "mastodon" else places.bluesky(folder, given.server)
    )
    member = Member.objects.create_user(f"ana{time.time_ns()}", "a password of nobody")
    account = Account(network=place.network, member=member, connected_at=timezone.now())
    account.take(place.account)
    account.save()
    all_of_them = Trials(member, account, place.standing, given.workers, given.trouble)
    began = time.monotonic()
    if given.sloppy:
        stack.enter_context(sloppily(given.network))
    for seed in range(given.seed, given.seed + given.count):
        all_of_them.run(seed)
    tally = all_of_them.count()
    print(
        f"{given.network}{' (real)' if given.server else ''}, {'PostgreSQL' if given.database else 'SQLite'}, "
        f"{given.workers} worker(s): {tally.trials} publications, {tally.kills} processes killed, "
        f"{tally.found_out} rounds with something unknown; lost {len(tally.lost)}, twice {len(tally.twice)}, "
        f"left for a person {len(tally.unsure)}; {time.monotonic() - began:.0f} s"
    )
    for name in ("lost", "twice", "unsure"):
        for each in getattr(tally, name)[:5]:
            print(f"  {name}: {each}")
    return 0 if tally.clean else 1


if __name__ == "__main__":
    sys.exit(main())
