"""What a site would refuse, and what it has no place for: told, so that nothing is left out silently."""

from __future__ import annotations

from collections.abc import Iterator

from foresay.networks.capability import Limits
from foresay.networks.checking import problems as usual
from foresay.networks.contract import Post, Problem, Remote
from foresay.networks.wordpress.place import Place
from foresay.networks.wordpress.record import CAPABILITY


def problems(post: Post, limits: Limits, home: str) -> list[Problem]:
    """In the order in which they would be met; none when the site at `home` would take it."""
    own = _comment(post, post.answers, home) if post.answers else _post(post)
    return [*usual(post, CAPABILITY, limits), *_warning(post), *own]


def _warning(post: Post) -> Iterator[Problem]:
    if post.content_warning:
        yield Problem("WordPress has no content warnings.", "Begin the post with it.", "content_warning")


def _post(post: Post) -> Iterator[Problem]:
    if post.visibility not in ("", *(choice.value for choice in CAPABILITY.visibilities)):
        yield Problem("WordPress does not know that choice of who can see it.", "Choose another.", "visibility")
    if post.replies not in ("", *(choice.value for choice in CAPABILITY.replies)):
        yield Problem("WordPress does not know that choice of who may answer.", "Choose another.", "replies")
    if set(post.extras) - {"slug"}:
        yield Problem("WordPress has no place for what other networks ask for.", "Take it out here.", "extras")


def _comment(post: Post, answers: Remote, home: str) -> Iterator[Problem]:
    """An answer is a comment, which has words and nothing else."""
    if not Place.of(answers, home):
        yield Problem("What it answers is not on this site.", "Answer it where it is.", "answers")
    if post.attachments:
        yield Problem("A comment takes no pictures.", "Leave them out.", "attachments")
    if post.title:
        yield Problem("A comment has no title.", "Put it in the words.", "title")
    if post.card:
        yield Problem("A comment shows no card of a link.", "Put the link in the words.", "card")
    if post.visibility not in ("", "publish"):
        yield Problem("A comment is as public as what it answers.", "Choose Public.", "visibility")
    if post.replies not in ("", "open"):
        yield Problem("Who may answer is up to whoever wrote the post.", "Choose Everyone.", "replies")
    if post.extras:
        yield Problem("A comment has no place for what other networks ask for.", "Take it out here.", "extras")
