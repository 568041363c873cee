"""10,000 due publications over 20 accounts, sent by one process on SQLite: what it costs us, beside what a server takes.

    python -m tests.bench.publishing [COUNT] [ANSWER_MS]

The network is in memory and answers after ANSWER_MS (0: at once), so that what is left is ours. Times of the process (CPU), and of the
database (statements and commits, by the clock), are given per publication.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ACCOUNTS = 20
THREADS = 20


def drain(count: int, answer: float) -> dict[str, float]:
    """Milliseconds a publication: of the clock, of CPU, and in the database; and how many went out."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        os.environ |= {"FORESAY_DATA": folder, "DJANGO_SETTINGS_MODULE": "foresay.desk.settings"}
        import django

        django.setup()
        from django.core.management import call_command
        from tests.desk.pretend import Pretend, registered

        call_command("migrate", verbosity=0)
        network = stack.enter_context(registered(Pretend()))
        slow = Slow(network, answer)
        stack.enter_context(slow)
        _due(Path(folder), count)
        database = Database()
        wall, cpu = time.perf_counter(), time.process_time()
        _send(database)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        return {
            "sent": len(network.posts),
            "twice": len(network.posts) - len(set(network.words())),
            "wall_ms": wall / count * 1e3,
            "cpu_ms": cpu / count * 1e3,
            "database_ms": database.seconds / count * 1e3,
            "rate": count / wall,
        }


class Slow:
    """A network that takes its time to answer."""

    def __init__(self, network: Any, answer: float) -> None:
        self._network, self._answer = network, answer

    def __enter__(self) -> None:
        from tests.desk import pretend

        take = pretend.Speaker._take

        def slowly(speaker: Any, *given: Any) -> Any:
            time.sleep(self._answer)
            return take(speaker, *given)

        pretend.Speaker._take, self._take = slowly, take  # type: ignore[method-assign]

    def __exit__(self, *_: object) -> None:
        from tests.desk import pretend

        pretend.Speaker._take = self._take  # type: ignore[method-assign]


class Database:
    """Adds up the time of all statements, over all threads."""

    def __init__(self) -> None:
        self.seconds, self._lock = 0.0, threading.Lock()

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            with self._lock:
                self.seconds += time.perf_counter() - start


def _due(folder: Path, count: int) -> None:
    """`count` publications, due now, over all accounts."""
    from django.utils import timezone

    from foresay.desk.accounts.models import Account
    from foresay.desk.members.models import Member
    from foresay.desk.publishing.models import Part, Publication
    from foresay.desk.publishing.payload import freeze
    from foresay.desk.sealing import new_keys
    from foresay.networks.contract import Access, Connected, Post

    (folder / "seal").write_text(new_keys())
    member, now = Member.objects.create_user("ana"), timezone.now()
    accounts = []
    for number in range(ACCOUNTS):
        access = Access("https://pretend.example", f"id-{number}", f"@{number}", {"token": "t"})
        account = Account(network="pretend", member=member, connected_at=now)
        account.take(Connected(access, f"{number}", ""))
        account.save()
        accounts.append(account)
    out = [
        Publication(
            account=accounts[i % ACCOUNTS], member=member, revision=1, wall="", zone="UTC", at=now, armed_at=now
        )
        for i in range(count)
    ]
    Publication.objects.bulk_create(out, batch_size=500)
    Part.objects.bulk_create(
        [
            Part(
                publication=each,
                account=each.account,
                number=1,
                key=f"{i:032x}",
                payload=freeze(Post(f"Post {i} of many, of an ordinary length, about the harbour.", now)),
                due=now,
            )
            for i, each in enumerate(out)
        ],
        batch_size=500,
    )


def _send(database: Database) -> None:
    """Workers in threads, until nothing is due."""
    from django.db import connection

    from foresay.desk.publishing.worker import Worker
    from foresay.networks.web import Web

    def run() -> None:
        with connection.execute_wrapper(database):
            worker.drain()
        connection.close()

    with Web() as web:
        worker = Worker(web, files=lambda digest: open(os.devnull, "rb"))  # noqa: SIM115
        threads = [threading.Thread(target=run) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def main() -> None:
    """Say it in a line."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    answer = float(sys.argv[2]) / 1e3 if len(sys.argv) > 2 else 0.0
    found = drain(count, answer)
    print(
        f"publishing: {found['sent']:,.0f} of {count:,} out, {found['twice']:.0f} twice, server answers in {answer * 1e3:.0f} ms: "
        f"{found['rate']:,.0f}/s; {found['cpu_ms']:.1f} ms CPU each, {found['database_ms']:.1f} ms in the database, "
        f"{found['wall_ms']:.1f} ms by the clock"
    )


if __name__ == "__main__":
    main()
