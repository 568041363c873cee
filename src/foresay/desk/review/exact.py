"""Exactly what would go out, and the print that stands for it: the same for who looks and for who arms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from foresay.desk.accounts.models import Account
from foresay.desk.accounts.queries import accounts_of
from foresay.desk.drafts.models import Draft
from foresay.desk.publishing.files import attachments
from foresay.desk.publishing.posts import Parcel, parcels, print_of
from foresay.desk.review.models import Review


@dataclass(frozen=True, slots=True)
class Exact:
    """What would be sent, account by account, and the print of all of it."""

    parcels: list[Parcel]
    print: str

    def shown_in(self, review: Review) -> list[Parcel]:
        """What a review is about. A line sees what speaks for it; on whose other accounts it goes out is the author's alone."""
        return [parcel for parcel in self.parcels if parcel.account.line_id == review.line_id]


def exactly(draft: Draft, now: datetime, accounts: Iterable[Account] | None = None) -> Exact:
    """The draft as its author could arm it now. `accounts` are all that the author speaks through, where they are known already."""
    found = parcels(
        draft, accounts_of(draft.member) if accounts is None else accounts, attachments(draft.member, draft.goes), now
    )
    return Exact(found, print_of(draft, found))
