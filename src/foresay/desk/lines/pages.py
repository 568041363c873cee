"""What each page about lines hands its template."""

from __future__ import annotations

from dataclasses import dataclass

from foresay.desk.accounts.pages import Row
from foresay.desk.lines.forms import LineForm, MemberForm
from foresay.desk.lines.models import Belonging, Line
from foresay.desk.members.models import Member

SAID = {
    "made": "Made. You lead it; let others in, and connect its accounts.",
    "saved": "Saved.",
    "in": "They belong to it now.",
    "out": "They do not belong to it any more.",
    "left": "You do not belong to it any more.",
}
"""What a page says of what was just done, by the word in its address."""


@dataclass(frozen=True, slots=True)
class Mine:
    """A line of the member's, and whether they lead it."""

    line: Line
    leads: bool
    people: int


@dataclass(frozen=True, slots=True)
class Lines:
    """The page Lines."""

    lines: list[Mine]
    form: LineForm
    said: str = ""


@dataclass(frozen=True, slots=True)
class One:
    """A line's page. The forms are None for members who do not lead it. `problem`: why somebody's part stays as it was."""

    line: Line
    me: Member
    belongings: list[Belonging]
    accounts: list[Row]
    form: LineForm | None
    member_form: MemberForm | None
    problem: str = ""
    said: str = ""

    @property
    def leads(self) -> bool:
        """Whether the member who looks may change it."""
        return self.form is not None

    @property
    def too_few(self) -> bool:
        """Whether fewer look than must approve: what an author may not approve themselves could not go out."""
        reviewing = sum(each.reviews for each in self.belongings)
        return reviewing - (not self.line.own_approval) < self.line.reviewers
