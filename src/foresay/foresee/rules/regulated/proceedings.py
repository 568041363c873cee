"""A juror, witness or party speaking about a case that is not over.

Why it matters: It can undo a trial, and courts punish it; the other side reads along.
Who is touched: The people in the case, the court, you.
Instead: Wait until it is over, then ask the clerk or your lawyer what may be said.
Not meant: A summons by itself, juries for films and cakes, news reports by reporters, crime novels.
Sources: contempt of court (Fraill 2011); Gulliver Schools v. Snay 2014 on confidential settlements.
"""

from foresay.foresee.guards import conditional, fiction, headline, joking, passed_on, question
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, delay, refer, reword
from foresay.model import Audience, Author, Family, Severity

_VIEW = r"(?:guilty|innocent|lying|liar|hang\s+him|lock\s+him|lock\s+her|obviously\s+did\s+it|did\s+it|didn't\s+do\s+it|acquit\w*|convict\w*|the\s+defendant|the\s+accused|the\s+judge|the\s+verdict|deliberat\w+|poll|boring|evidence)"


def _by_the_court(hit: Hit) -> bool:
    """Whether the author's own work brings them before a court: lawyers, police, public servants."""
    return hit.author.profession in ("law", "military", "government")


def _by_profession(hit: Hit) -> Severity | None:
    return Severity.HIGH if hit.author.profession == "journalism" else hit.severity


_OFFICER = Author(profession="military", role="police officer", employers=("Petersford Police",))

RULE = Rule(
    id="proceedings",
    family=Family.REGULATED,
    headline="Talks about a case you take part in",
    why="Courts ask jurors, witnesses and parties for silence until it is over, and a post can upset a trial.",
    short="a court case still going on",
    severity=Severity.CRITICAL,
    audiences=(Audience.PRESS, Audience.STRANGERS),
    touches="both",
    duty="Silence asked of jurors and witnesses, and what a settlement or court order says",
    patterns=(
        Pattern(
            rf"\b(?:jury\s+(?:duty|service)|on\s+(?:a|the)\s+jury|(?:i'm|im|i\s+am|as)\s+a\s+juror|fellow\s+jurors|juror\s+(?:no\.?\s*)?[0-9]{{1,2}})\b[^.!?\n]{{0,25}}[^\n]{{0,55}}\b{_VIEW}\b",
            ("jury", "juror", "jurors"),
            0.82,
        ),
        Pattern(
            rf"\b{_VIEW}\b[^\n]{{0,60}}\b(?:i'm\s+on\s+the\s+jury|says\s+this\s+juror|my\s+jury\s+duty|trust\s+me\s+i'm\s+a\s+juror)\b",
            ("jury", "juror"),
            0.88,
        ),
        Pattern(
            r"\b(?:i'm|i\s+am|im|i\s+have\s+to|i|i'll\s+be)\s+(?:\w+\s+)?(?:testify(?:ing)?|giving\s+evidence|taking\s+the\s+stand|a\s+(?:key\s+|star\s+)?witness)\s+(?:tomorrow|today|on\s+\w+day|next\s+week|against|in\s+(?:the|a|this|court)|for\s+the)\b",
            ("testify", "testifying", "evidence", "the stand", "witness"),
            0.85,
        ),
        Pattern(
            r"\b(?:the|a|our|my)\s+(?:\w+\s+)?(?:sealed|confidential)\s+(?:\w+\s+)?(?:settlement|indictment|verdict|records?|file|testimony|deposition)\b",
            ("sealed", "confidential"),
            0.75,
        ),
        Pattern(
            r"\b(?:we|i)\s+(?:just\s+|finally\s+)?(?:settled|won\s+the\s+settlement)\b[^.!?\n]{0,50}\b(?:can't\s+(?:say|talk|tell)|not\s+(?:allowed|supposed)\s+to|nda|hush|but\s+let's\s+say|lips\s+are\s+sealed|suck\s+it)\b",
            ("settled", "settlement"),
            0.85,
        ),
        Pattern(
            r"\b(?:the|our|my|this)\s+(?P<who>suspect|accused|defendant|offender|perp|prisoner)\s+(?:just\s+|has\s+|finally\s+)?(?:confessed|admitted|cried|lied|coughed|did\s+it|broke\s+down|told\s+(?:me|us)|is\s+(?:so\s+|clearly\s+)?(?:guilty|lying))\b",
            near=("suspect", "accused", "defendant", "offender", "perp", "prisoner"),
            confidence=0.85,
            confirm=_by_the_court,
        ),
        Pattern(
            r"\b(?:the|our)\s+evidence\s+(?:against\s+(?:him|her|them)\s+|in\s+(?:this|my|our)\s+case\s+)?(?:is|was|looks)\s+(?:so\s+|very\s+|pretty\s+)?(?:weak|thin|strong|overwhelming|rubbish|solid)\b",
            near=("evidence",),
            confidence=0.8,
            confirm=_by_the_court,
        ),
    ),
    guards=(passed_on, headline, question, conditional, fiction, joking),
    weigh=_by_profession,
    remedies=(
        reword("A long day, more when it is over.", "Say nothing of the case for now", sentence=True),
        cut_sentence(),
        delay("the case is over"),
        refer("the clerk of the court, or your lawyer"),
    ),
    fires=(
        "[jury duty, he's so guilty]",
        Sample("[the suspect confessed] in the car before we had parked", _OFFICER),
        Sample("[The evidence against him is weak] and the judge knows it", Author(profession="law")),
        "Day 3 on the bench. [I'm a juror and we are bored, but the defendant] keeps winking",
        "wish me luck, [i'm testifying against] my old landlord",
        "[Guilty as they come, and I'm on the jury] so there",
        "So [we settled and I'm not allowed to] say how many zeros",
        "found [the sealed deposition] in the shared folder, wow",
        "[jury service again and the judge] is asleep 😴",
    ),
    quiet=(
        "jury of a film prize met in Cannes",
        "the suspect confessed: it was the dog who ate the cake",
        "The evidence is overwhelming: cats own us",
        "Got a summons for jury duty, third time lucky",
        "Court reports: the juror was sent home for tweeting the verdict",
        "In the novel I'm a juror and he is innocent",
        "If I get jury duty I hope the judge is kind",
        "we settled into the flat and the kettle is on",
        "The jury gave the cake a ten",
        "confidential to my sister: the file of recipes is in the drawer",
    ),
)
