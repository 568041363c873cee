"""Accounts and publications on a desk of the browser tests, put there without any network: `python planted.py MEMBER`.

All that is still to come lies far ahead, and the rest far behind, so that nothing is due while a test looks.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

TO_COME = [
    ("2031-05-05T09:00", "The bakery opens at seven again. Come for the first loaves, stay for the gossip."),
    ("2031-05-05T17:30", "Thank you, everyone who helped to carry the piano up the stairs."),
    ("2031-05-07T09:00", "We are looking for two apprentices who like getting up early."),
    ("2031-05-14T12:15", "Podcast 14: what the harbour master saw, and what she would rather not have seen."),
    ("2031-05-22T08:30", "The recipe that everyone asked for, in four parts."),
]


def plant(desk, member="ana"):
    """Put them there."""
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "foresay.desk.settings", "FORESAY_DATA": str(desk.data)}
    subprocess.run([sys.executable, str(Path(__file__)), member], env=env, check=True)


def main(name):
    """Accounts of the member's own, by hand and of a line; what is to come; and one of each that needs a person."""
    import django

    django.setup()
    from foresay.desk.lines import services as lines
    from foresay.desk.members.models import Member

    member, now = Member.objects.get(username=name), datetime.now(UTC)
    own = _account("mastodon", "@ana@town.example", now, member=member)
    own.slots.create(weekday=0, at="09:00")
    own.slots.create(weekday=3, at="17:00")
    press = _account("bluesky", "harbour.example", now, line=lines.make(member, "Press", reviewers=0))
    hand = _account("linkedin", "ana-ruiz", now, member=member, by_hand=True)
    for wall, text in TO_COME:
        _publication(member, own, text, wall)
    _publication(
        member,
        press,
        "The ferry is back on Monday, an hour earlier than before.",
        "2031-05-07T10:00",
        zone="Asia/Tokyo",
    )
    there = {"remote_id": "1", "remote_url": "https://town.example/@ana/1"}
    _publication(
        member,
        own,
        "Flood on Mill Road. Stay away from the lower bridge.",
        "2021-05-05T12:00",
        state="sent",
        **there,
    )
    why = {"why": "It is longer than the network takes.", "fix": "Say it shorter."}
    _publication(
        member, press, "Results: our strongest quarter in nine years.", "2021-05-06T12:00", state="refused", **why
    )
    _publication(
        member, own, "An open letter to the council.", "2021-05-06T16:30", state="unknown", why="No answer came."
    )
    _publication(member, hand, "Copy me: the open day is on Saturday.", "2021-05-07T09:00", state="by hand")


def _account(network, handle, now, **columns):
    from foresay.desk.accounts.models import Account

    columns = {
        "zone": "Europe/Lisbon",
        "connected_at": now,
        "remote_id": handle,
        "server": "https://town.example",
    } | columns
    return Account.objects.create(network=network, handle=handle, **columns)


def _publication(member, account, text, wall, *, zone="Europe/Lisbon", state="queued", **columns):
    from foresay.desk.publishing.models import Part, Publication
    from foresay.desk.publishing.payload import freeze
    from foresay.desk.publishing.schedule import planned
    from foresay.networks.contract import Post

    time = planned(wall, zone)
    row = Publication(revision=1, account=account, member=member, armed_at=datetime.now(UTC))
    row.plan(time)
    row.save()
    due = time.at if state == "queued" else None
    payload = freeze(Post(text, time.at))
    Part.objects.create(
        publication=row, account=account, number=1, key=str(row.pk), payload=payload, due=due, state=state, **columns
    )
    row.steps.create(at=row.armed_at, member=member, what="armed")
    if state != "queued":
        row.steps.create(at=row.armed_at, what=state, part=1, why=columns.get("why", ""))
    return row


if __name__ == "__main__":
    main(sys.argv[1])
