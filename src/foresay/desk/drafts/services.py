"""Writes about drafts: each is one transaction, and none can overwrite what its writer has not seen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from foresay import model
from foresay.desk.drafts.going import NOWHERE, Going
from foresay.desk.drafts.models import Draft, DraftVersion
from foresay.desk.members.models import Member

ONE_SITTING = timedelta(minutes=10)
"""Autosaves within this time of each other share a version: enough to go back to, few enough to find."""


class ChangedElsewhere(Exception):
    """The draft was saved from another tab since this writer last saw it. Nothing was overwritten."""

    def __init__(self, draft: Draft) -> None:
        super().__init__("The draft was changed in another tab.")
        self.draft = draft


@transaction.atomic
def begin(
    member: Member,
    words: model.Draft,
    *,
    now: datetime,
    goes: Going = NOWHERE,
    let_be: Iterable[model.Accepted] = (),
    automatic: bool = False,
) -> Draft:
    """A new draft with its first version."""
    draft = Draft(member=member, made_at=now, saved_at=now, let_be=[list(pair) for pair in let_be])
    draft.say(words, goes)
    draft.save(force_insert=True)
    _version(draft, automatic=automatic, now=now)
    return draft


@transaction.atomic
def save(
    member: Member,
    pk: UUID,
    words: model.Draft,
    *,
    seen: int,
    now: datetime,
    goes: Going | None = None,
    let_be: Iterable[model.Accepted] = (),
    automatic: bool = False,
) -> Draft:
    """Save over the revision that the writer has `seen`. `goes` of None leaves how it goes out as it was.

    Raises ChangedElsewhere when it is not the present one, Draft.DoesNotExist when the member has no such draft.
    """
    draft = Draft.objects.visible_to(member).select_for_update().get(pk=pk)
    if draft.revision != seen:
        raise ChangedElsewhere(draft)
    kept = [list(pair) for pair in let_be]
    goes = draft.goes if goes is None else goes
    changed = not draft.says(words, goes)
    if changed or draft.let_be != kept:
        draft.say(words, goes)
        draft.let_be, draft.revision, draft.saved_at = kept, draft.revision + 1, now
        draft.save()
    if changed or not automatic:
        _version(draft, automatic=automatic, now=now)
    return draft


def restore(member: Member, version: DraftVersion, *, now: datetime) -> Draft:
    """Say again what `version` said, as a new version: what the draft said until now stays in the list."""
    draft = version.draft
    return save(
        member,
        draft.pk,
        version.words,
        seen=draft.revision,
        now=now,
        goes=version.goes,
        let_be=[model.Accepted(*p) for p in draft.let_be],
    )


def delete(draft: Draft) -> None:
    """Delete a draft and all its versions."""
    draft.delete()


def _version(draft: Draft, *, automatic: bool, now: datetime) -> None:
    """Keep what the draft says: in the version of this sitting if that was automatic, else in a new one."""
    last = draft.versions.first()
    if last is not None and not last.automatic and last.says(draft.words, draft.goes):
        return
    if last is None or not last.automatic or (automatic and now - last.begun_at > ONE_SITTING):
        last = DraftVersion(draft=draft, number=last.number + 1 if last else 1, begun_at=now)
    last.say(draft.words, draft.goes)
    last.automatic, last.saved_at = automatic, now
    last.save()
