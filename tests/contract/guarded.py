"""What turns a rule's own firing samples into something else: put in quotation marks, in a novel, in a song, passed on, denied..."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from foresay.foresee.catalogue import all_rules
from foresay.foresee.plan import Plan
from foresay.foresee.rule import Rule, Sample
from foresay.foresee.search import Batch, search
from foresay.model import Author, Draft

Outcome = Literal["silent", "doubted", "same"]

_CLOSED = re.compile(r"[.!?…]$")
_SENTENCE = re.compile(r"[.!?…]+[\"')\]]*\s+|\n")
_DENIALS = (
    (r"\bI'm\b", "I'm not"), (r"\bim\b", "im not"), (r"\bI am\b", "I am not"), (r"\bI was\b", "I was never"), (r"\bI've\b", "I've never"),
    (r"\bwe're\b", "we're not"), (r"\bwe are\b", "we are not"),
)  # fmt: skip


def _in_marks(text: str) -> str | None:
    return None if '"' in text or "\n" in text or len(text) > 500 else f'She wrote: "{text}"'


def _in_a(story: str) -> Callable[[str], str | None]:
    return lambda text: f"{story}, {_small(text)}"


def _small(text: str) -> str:
    """The text as it goes on after an opening: no capital, unless it is a name's, an abbreviation's or "I"."""
    first = re.match(
        r"(?:As|My|Our|We|The|This|That|They|It|Just|So|In|At|On|Here|Your|You|Every|There|Some|He|She)\b", text
    )
    return text[0].lower() + text[1:] if first else text


def _asked(text: str) -> str | None:
    first = _SENTENCE.split(text)[0]
    return f"What if {_small(first.rstrip(' .!?…'))}?"


def _passed_on(text: str) -> str | None:
    return f"RT @someone: {text}"


def _sung(text: str) -> str | None:
    return f"♪ {text} ♪"


def _marked(text: str) -> str | None:
    return f"{text} /s"


def _her_line(text: str) -> str | None:
    return f"Her: {text}"


def _untrue(text: str) -> str | None:
    return f"It is not true that {_small(text)}"


def _denied(text: str) -> str | None:
    for regex, words in _DENIALS:
        if re.match(regex, text, re.IGNORECASE):
            return re.sub(regex, words, text, count=1, flags=re.IGNORECASE)
    return None


CHANGES: Mapping[str, Callable[[str], str | None]] = {
    "quoted": _in_marks,
    "passed on": _passed_on,
    "asked": _asked,
    "denied": _denied,
    "untrue": _untrue,
    "her line": _her_line,
    "novel": _in_a("In the novel"),
    "game": _in_a("In the video game"),
    "sung": _sung,
    "sarcastic": _marked,
}
"""A guard's name to what puts a text into its case; None where the text cannot be put so."""


@dataclass(frozen=True)
class Case:
    """A firing sample of a rule, changed so that a guard must notice."""

    rule: Rule
    guard: str
    sample: Sample
    before: str
    text: str


def _cases() -> Iterator[Case]:
    for rule in all_rules():
        for given in rule.fires:
            sample = given if isinstance(given, Sample) else Sample(given)
            if "[" not in sample.text:
                continue
            end = sample.text.rindex("]")
            before = sample.text.replace("[", "", 1)[: end - 1] + sample.text[end + 1 :]
            opening = sample.text.index("[")
            first = _SENTENCE.search(before)
            is_first = first is None or opening < first.start()
            for guard, change in CHANGES.items():
                if not is_first and guard in ("asked", "novel", "game", "denied", "untrue"):
                    continue
                if (guard == "denied" and opening) or (text := change(before)) is None:
                    continue
                yield Case(rule, guard, sample, before, text)


CASES: tuple[Case, ...] = tuple(_cases())


@cache
def _confidences() -> Mapping[tuple[Author, str, str], Mapping[str, float]]:
    """By author, the draft's other parts and the text: every rule that found something, and how surely."""
    asked: defaultdict[Author, dict[tuple[str, str], Draft]] = defaultdict(dict)
    for case in CASES:
        for text in (case.before, case.text):
            asked[case.sample.author][_key(case.sample), text] = Draft(
                text, said_as=case.sample.said_as, account=case.sample.account, media=case.sample.media, language="en"
            )
    found: dict[tuple[Author, str, str], Mapping[str, float]] = {}
    for author, drafts in asked.items():
        plan = Plan(all_rules(), author)
        rows: list[dict[str, float]] = [{} for _ in drafts]
        for one in search(plan, Batch([draft.text for draft in drafts.values()], list(drafts.values()))):
            rule = plan.rules[one.number].id
            rows[one.post][rule] = max(rows[one.post].get(rule, 0.0), one.hit.confidence)
        found.update(((author, *key), row) for key, row in zip(drafts, rows, strict=True))
    return found


def _key(sample: Sample) -> str:
    return repr((sample.said_as, sample.account, sample.media))


def outcome_of(case: Case) -> Outcome:
    """What the rule makes of the changed sample, measured against the sample itself."""
    found = _confidences()
    author, key = case.sample.author, _key(case.sample)
    before = found[author, key, case.before].get(case.rule.id, 0.0)
    after = found[author, key, case.text].get(case.rule.id, 0.0)
    if not after:
        return "silent"
    return "doubted" if after < 0.8 * before else "same"


# ------------------------------------------------------------------------------------------------- what must happen

Demand = Literal["silent", "doubted", "told"]
"""silent: nothing is found any more. doubted: never with full confidence. told: still found, in four samples of five at least."""

_FIRST_PERSON: Mapping[str, Demand] = {
    "quoted": "doubted", "passed on": "silent", "her line": "doubted", "asked": "doubted", "denied": "silent", "untrue": "silent", "novel": "silent",
    "game": "silent", "sung": "silent", "sarcastic": "doubted",
}  # fmt: skip
_LEADS_THERE: Mapping[str, Demand] = {
    "quoted": "told", "passed on": "told", "her line": "told", "asked": "told", "untrue": "told", "sarcastic": "told",
}  # fmt: skip
_SAID_OF_OTHERS: Mapping[str, Demand] = {
    "quoted": "doubted", "passed on": "doubted", "asked": "doubted", "novel": "silent", "game": "silent", "sung": "silent", "sarcastic": "doubted",
}  # fmt: skip

BY_FAMILY: Mapping[str, Mapping[str, Demand]] = {
    "identity": _LEADS_THERE,
    "secret": _LEADS_THERE,
    "place": _FIRST_PERSON,
    "special": _FIRST_PERSON,
    "life": _FIRST_PERSON,
    "link": _FIRST_PERSON,
    "keep": _FIRST_PERSON,
    "others": _SAID_OF_OTHERS,
    "work": _SAID_OF_OTHERS,
    "regulated": _SAID_OF_OTHERS,
    "tone": {
        "quoted": "doubted",
        "passed on": "told",
        "novel": "silent",
        "game": "silent",
        "sung": "silent",
        "sarcastic": "doubted",
    },
    "endorse": {"quoted": "doubted", "passed on": "told", "sarcastic": "doubted"},
}
"""What a family's rules must make of each change; a change that is not listed demands nothing.

An identifier leads to its owner whoever wrote it down; a slur or an advert that is passed on is still spread; what authors say of
themselves they must themselves say.
"""


@dataclass(frozen=True)
class Otherwise:
    """A rule that answers to a change in another way than its family, and why. `demand` None: nothing is demanded."""

    demand: Demand | None
    why: str


def _except(guards: str, demand: Demand | None, why: str) -> dict[str, Otherwise]:
    return {guard.strip(): Otherwise(demand, why) for guard in guards.split(",")}


OF_THE_AUTHOR = frozenset(
    {"age-gender", "age-hint", "appearance", "own-gender", "own-name", "pet-name", "quasi-combination"}
)
"""Rules on identity that are about qualities of the author, not about numbers that lead to a door or an account: as in `_FIRST_PERSON`."""

EXCEPTIONS: Mapping[str, Mapping[str, Otherwise]] = {
    "age-gender": _except("passed on, her line", None, "an age is told in many voices; whose it is, its own checks say"),
    "birth-date": _except("novel, game, sung", "silent", "people in stories have birthdays too"),
    "security-answer": {
        **_except("quoted", "doubted", "a first pet in somebody else's words opens no account of the author's"),
        **_except("asked, untrue, novel, game, sung", "silent", "what if questions and stories open no account"),
    },
    "street-address": _except("novel, game, sung", "silent", "houses in stories have numbers too"),
    "medical-record-number": _except("novel, game, sung", "silent", "patients in stories have numbers too"),
    "vehicle-plate": _except("novel, game, sung", "silent", "cars in stories have plates too"),
    "password-in-text": _except("novel, game", "silent", "passwords in stories open nothing"),
    "one-time-code": _except("novel, game, sung", "silent", "codes in stories open nothing"),
    "ticket-barcode": _except("novel, game, sung", "silent", "tickets in stories admit nobody"),
    "meeting-invite": _except("quoted", "doubted", "an invitation in quotation marks may be an example"),
    "private-key": _except("quoted, asked", None, "a key is told by its lines, which a sentence around it breaks"),
    "precise-coordinates": {
        **_except("quoted, passed on, her line, asked, untrue, sarcastic, novel, game, sung", "told", "a place on the map is found, whoever wrote it down"),
    },
    "regretted-state": {
        **_except("asked, untrue, sarcastic", "told", "a hot state shows in how something is said, not in whether it is so"),
    },
    "self-harm": {
        **_except("quoted, passed on, her line", "told", "help is shown rather once too often"),
        **_except("asked", None, "a question may be about anybody; help is shown where it is not clear"),
        **_except("untrue", "told", "help is shown rather once too often"),
    },
    "celebrate-for-other": _except("asked", "told", "good news of others that is asked about is out all the same"),
    "minor-named": _except("sarcastic", "told", "a joke shows a child's name as well"),
    "private-quote": {
        **_except("quoted", None, "its samples hold quotation marks of their own"),
        **_except("asked", "told", "what was told in private is out, however it is wrapped"),
    },
    "protected-person": {
        **_except("passed on, asked, novel, game, sung, sarcastic", "told", "the author asked to be told wherever the name stands"),
    },
    "third-party-contact": {
        **_except("quoted, passed on, asked", "told", "a number passed on rings all the same"),
    },
    "customer-named": _except("asked, sarcastic", "told", "the customer's name is out, however it is said"),
    "employer-named": _except("passed on, asked, sarcastic", "told", "the employer's name is there, however it is said"),
    "working-conditions": _except("asked", "told", "a right covers questions about pay and hours as well"),
    "speaking-for-company": _except("sung", None, "no song makes promises for a firm"),
    "hipaa-patient": _except("quoted", "told", "a patient's own words are the patient's"),
    "privileged": _except("quoted", "told", "a client's own words are the client's"),
    "proceedings": _except("quoted", "told", "words from a jury room are the jury room's"),
    "student-record": _except("quoted", "told", "a pupil's own words are the pupil's"),
    "partisan-duty": _except("passed on", "told", "passing on a campaign's words is campaigning"),
    "irony-risk": _except("novel, game, sung", "told", "readers who miss the irony miss it there too"),
    "slur": _except("sarcastic", "told", "a slur meant as a joke is a slur"),
    "tragedy-joke": _except("sarcastic", "told", "it is a joke already"),
    "profanity": _except("novel, game, sung, sarcastic", "told", "a swear word is heard wherever it stands"),
    "shouting": _except("novel, game, sung, sarcastic", "told", "capitals are seen wherever they stand"),
    "absolute-promise": _except("novel, game, sung, sarcastic", "told", "fires only for those who speak for a firm"),
    "brand-on-tragedy": _except("novel, game, sung, sarcastic", "told", "an advert beside a disaster is one, however it is said"),
    "undisclosed-gift": _except("passed on", None, "what somebody else was given is theirs to disclose"),
    "contest-entry": _except("passed on", None, "an entry that is passed on is not the author's entry"),
}  # fmt: skip
"""Rule to change to what it must do instead of its family's way."""


def demand_on(rule: Rule, guard: str) -> Demand | None:
    """What a rule must make of a change; None if nothing is demanded."""
    if guard in EXCEPTIONS.get(rule.id, {}):
        return EXCEPTIONS[rule.id][guard].demand
    return by_default(rule).get(guard)


def by_default(rule: Rule) -> Mapping[str, Demand]:
    """What a rule's family, or what it is about, demands."""
    return _FIRST_PERSON if rule.id in OF_THE_AUTHOR else BY_FAMILY[rule.family]
