"""Whatever is edited, asked, approved, taken back and sent in whatever order: nothing goes out whose exact words lack the approvals.

The model knows nothing of prints. It remembers what each person had before their eyes when they approved, as plain values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from foresay.desk.accounts.models import Account
from foresay.desk.drafts import services as drafts
from foresay.desk.drafts.going import Destination, Going
from foresay.desk.drafts.models import Draft
from foresay.desk.drafts.services import ChangedElsewhere
from foresay.desk.lines import services as lines
from foresay.desk.members.models import Member
from foresay.desk.publishing import services as publishing
from foresay.desk.publishing.models import Publication
from foresay.desk.review import services
from foresay.desk.review.exact import exactly
from foresay.desk.review.models import Opinion, Review
from foresay.model import Draft as Words

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

TEXTS = ("nine", "ten")
WHO = ("ana", "ben", "carla")
LINES = ("Desk", "Sales")
TIMES = (("", ""), ("2031-05-01T09:00", "UTC"), ("2031-05-01T09:00", "Europe/Lisbon"))


@dataclass(frozen=True)
class Page:
    """What somebody has before their eyes: the print in its form, and what it stands for."""

    print: str
    says: object


def step(name, /, **values):
    """A step of the machine: what is done, and with what."""
    return st.fixed_dictionaries(values).map(lambda chosen: (name, chosen))


who, name, yes_or_no = st.sampled_from(WHO), st.sampled_from(LINES), st.booleans()
edit = st.one_of(
    step("edit", words=st.sampled_from(TEXTS)),
    step("edit", content_warning=st.sampled_from(["", "Boats"])),
    step("edit", time=st.sampled_from(TIMES)),
    step(
        "send_to",
        names=st.sampled_from([("Desk",), ("Desk", "own"), ("Desk", "Sales"), ("own",)]),
        words=st.sampled_from([None, "elsewhere"]),
        visibility=st.sampled_from(["", "private"]),
    ),
)
asking = st.one_of(step("ask", name=name), step("take_back", name=name, again=yes_or_no))
looking = st.one_of(
    step("look", who=who),
    step("say", who=who, verdict=st.just("approve"), anew=yes_or_no),
    step("say", who=who, verdict=st.sampled_from(["approve", "change"]), anew=st.just(True)),
)
rules = st.one_of(
    step("settle", name=name, many=st.sampled_from([1, 1, 2, 0]), own=yes_or_no),
    step("part", name=name, who=who, reviews=yes_or_no),
)
sending = step("send", stale=st.sampled_from([False, False, True]))
STEPS = st.sampled_from([edit, asking, looking, looking, rules, sending, sending]).flatmap(lambda kind: kind)
"""One rule for all steps: of several, Hypothesis would leave some out of each run, and a story needs them all."""


class Desk(RuleBasedStateMachine):
    """One draft of ana's, two lines, three people who may look for them."""

    def __init__(self):
        super().__init__()
        self.block = transaction.atomic()
        self.block.__enter__()
        self.now = timezone.now()
        self.people = {name: Member.objects.create_user(name) for name in WHO}
        self.lines = {name: lines.make(self.ana, name) for name in LINES}
        self.accounts = {name: self.account(name, line=line) for name, line in self.lines.items()}
        self.accounts["own"] = self.account("own", member=self.ana)
        for line in self.lines.values():
            for name in ("ben", "carla"):
                lines.let_in(line, name)
        to = Destination(str(self.accounts["Desk"].pk))
        self.draft = drafts.begin(self.ana, Words("nine"), now=self.now, goes=Going(destinations=(to,)))
        #: Open looks by line; who approved what in them; the pages that people left open; what went out.
        self.open: dict[str, Review] = {}
        self.approved: dict[str, dict[tuple[str, object], bool]] = {name: {} for name in LINES}
        self.pages: dict[str, Page] = {}
        self.out = 0
        self.said: set[str] = set()

    def teardown(self):
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    @property
    def ana(self):
        return self.people["ana"]

    def account(self, handle, **owner):
        return Account.objects.create(
            network="pretend", handle=handle, remote_id=handle, connected_at=self.now, **owner
        )

    def says(self):
        """All that would be seen outside, and when."""
        draft = Draft.objects.get(pk=self.draft.pk)
        goes = draft.goes
        each = tuple(
            (to.account, draft.text if to.words is None else to.words, to.visibility) for to in goes.destinations
        )
        return each, goes.content_warning, goes.when, goes.zone

    def fresh(self):
        self.draft = Draft.objects.get(pk=self.draft.pk)
        self.now += timedelta(seconds=1)
        return self.draft

    def save(self, words=None, **goes):
        draft = self.fresh()
        say = draft.words if words is None else replace(draft.words, text=words)
        drafts.save(self.ana, draft.pk, say, seen=draft.revision, goes=replace(draft.goes, **goes), now=self.now)

    @rule(step=STEPS)
    def step(self, step):
        name, chosen = step
        getattr(self, name)(**chosen)

    # ------------------------------------------------------------------------------------------------ the author

    def edit(self, words=None, time=None, **goes):
        if time is not None:
            goes |= {"when": time[0], "zone": time[1]}
        self.save(words, **goes)

    def send_to(self, names, words, visibility):
        self.save(destinations=tuple(Destination(str(self.accounts[name].pk), words, visibility) for name in names))

    @initialize()
    def ask_at_first(self):
        self.ask("Desk")

    def ask(self, name):
        draft = self.fresh()
        try:
            review = services.ask(self.ana, draft, self.lines[name], seen=draft.revision, now=self.now)
        except services.CannotReview:
            assert str(self.accounts[name].pk) not in {to.account for to in draft.goes.destinations}
            return
        if name not in self.open:
            self.approved[name] = {}
        self.open[name] = review

    def take_back(self, name, again):
        if name in self.open:
            services.take_back(self.ana, self.open.pop(name), now=self.now)
            self.approved[name] = {}
        if again:
            self.ask(name)

    # ---------------------------------------------------------------------------------------------- who looks

    def look(self, who):
        self.pages[who] = Page(exactly(self.fresh(), self.now).print, self.says())

    def say(self, who, verdict, anew):
        """To all that is open, from a page of now or from one that was left open."""
        if anew or who not in self.pages:
            self.look(who)
        page = self.pages[who]
        act = services.approve if verdict == Opinion.APPROVE else services.ask_for_change
        for name, review in self.open.items():
            try:
                act(self.people[who], review, print_=page.print, note="So.", now=self.now)
            except services.Stale:
                assert page.says != self.says()
            except (services.CannotReview, Review.DoesNotExist):
                continue
            else:
                self.approved[name][who, page.says] = verdict == Opinion.APPROVE

    # ----------------------------------------------------------------------------------------------- the line

    def settle(self, name, many, own):
        line = self.lines[name]
        line.reviewers, line.own_approval = many, own
        line.save()

    def part(self, name, who, reviews):
        self.lines[name].belongings.filter(member=self.people[who]).update(reviews=reviews)

    # ------------------------------------------------------------------------------------------------ sending

    def send(self, stale):
        seen = self.draft.revision if stale else self.fresh().revision
        lacking, says = self.lacking(), self.says()
        try:
            armed = publishing.arm(self.ana, self.draft, seen=seen, stored={}, now=self.now)
        except ChangedElsewhere:
            return
        except publishing.CannotSend:
            again = self.said & {each[0] for each in says[0]}
            assert lacking or again, f"{says} was approved by all who must"
            return
        assert not lacking, f"{says} went out without {lacking}"
        assert {part.payload["text"] for each in armed for part in each.parts.all()} == {to[1] for to in says[0]}
        self.out += len(armed)
        self.said |= {str(each.account_id) for each in armed}
        self.open.clear()
        self.approved = {name: {} for name in LINES}

    def lacking(self):
        """The lines that have not approved what would go out now."""
        says, found = self.says(), []
        to = {each[0] for each in says[0]}
        for name, line in self.lines.items():
            looking = {each.member.username for each in line.belongings.filter(reviews=True)}
            looking -= set() if line.own_approval else {"ana"}
            approving = {who for (who, seen), yes in self.approved[name].items() if yes and seen == says} & looking
            if str(self.accounts[name].pk) in to and len(approving) < line.reviewers:
                found.append(name)
        return found

    @invariant()
    def nothing_else_went_out(self):
        assert Publication.objects.count() == self.out


def test_nothing_goes_out_without_its_approvals(network):
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=60,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
