"""Praise for the author's own employer or its product, without saying so in the post.

Why it matters: Readers take praise for a customer's; advertising rules ask those who work there to say so, and a line in the profile is not enough.
Who is touched: Readers who rely on it, your employer, you.
Instead: Begin with "I work for them".
Not meant: Posts that say it, official accounts, joy about colleagues or the job itself.
Sources: 16 CFR 255.5 and 255.0(f); Deutsch LA and Sony 2014 (employees' tweets).
"""

import re

from foresay.foresee.guards import denied, headline, joking, question, quotation, reported
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, disclose
from foresay.model import Account, Audience, Author, EmployerKind, Family, Severity

_SAYS_SO = lazy(
    r"\bdisclosure\b|(?<!\w)#(?:ad|advert|employee|sponsored|myjob|mywork|work)\b|\b(?:i|we)\s+(?:work|worked|build|built|made|make|helped|design|designed|ship|shipped|wrote|run|own|founded|started|bake|brew)\b|\b(?:we\s+at|our|us\s+at|my\s+(?:employer|company|firm|team|colleagues|"
    r"work|job|boss|own|shop|bakery|start-?up|product|baby))\b|\bi'm\s+(?:biased|(?:the\s+|a\s+)?(?:co-?)?(?:founder|owner|ceo|maker|developer|engineer|designer))\b|\bworking\s+(?:at|for)\b|\bas\s+an\s+employee\b|\bproud\s+(?:of|to)\b|\bwe're\b|\bwe\s+(?:are|just|have)\b",
    re.IGNORECASE,
)
_PRAISE = (
    r"(?:the\s+best|best\s+(?:\w+\s+){0,2}(?:ever|around|in\s+town|out\s+there)|amazing|awesome|incredible|fantastic|brilliant|great|excellent|superb|delicious|gorgeous|perfect|life-?chang(?:ing|er)|a\s+game-?changer|game-?changer|changed\s+my\s+life|unbeatable|unreal|insanely\s+good|so\s+good|"
    r"really\s+good|worth\s+every\s+(?:penny|cent)|a\s+must(?:-have)?|magic|phenomenal|outstanding|flawless|10/10|ten\s+out\s+of\s+ten)"
)


def _not_said(hit: Hit) -> bool:
    return not hit.in_text(_SAYS_SO)


def _by_account(hit: Hit) -> Severity | None:
    """An official account speaks for itself; those who work for themselves under that name do too."""
    if hit.scene.is_official:
        return None
    return (
        Severity.MEDIUM
        if hit.author.employer_kind in (EmployerKind.GOVERNMENT, EmployerKind.NONPROFIT)
        else hit.severity
    )


_IVY = Author(employers=("Acme",), products=("Acme Cloud", "Tide"))

RULE = Rule(
    id="undisclosed-employee",
    family=Family.ENDORSE,
    headline="Praises what you work on without saying that you do",
    why="Readers take it for a customer's praise. Advertising rules ask you to say it in the post itself, not only in your profile.",
    short="praise without saying you work there",
    severity=Severity.MEDIUM,
    audiences=(Audience.CUSTOMERS, Audience.PRESS, Audience.EMPLOYER),
    touches="both",
    duty="Disclosure of a material connection: in the United States 16 CFR 255.5",
    patterns=(
        Pattern(
            rf"<product>(?:'s)?(?:\s+\w+){{0,3}}?\s+(?:is|are|was|has\s+been|it's|makes?|has)\s+(?:\w+\s+){{0,3}}?{_PRAISE}(?!\w)",
            ("<product>",),
            0.88,
            confirm=_not_said,
        ),
        Pattern(
            rf"<employer>(?:'s)?(?:\s+\w+){{0,3}}?\s+(?:is|are|was|has\s+been|makes?|has)\s+(?:\w+\s+){{0,3}}?{_PRAISE}(?!\w)",
            ("<employer>",),
            0.85,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:love|loving|adore|recommend|obsessed\s+with|addicted\s+to|can't\s+live\s+without|you\s+(?:need|have)\s+to\s+try|everyone\s+should\s+(?:try|get|use|buy)|switch\s+to|go\s+(?:try|get|buy)|thank\s+me\s+later)\s+(?:\w+\s+){0,3}?<product>",
            ("<product>",),
            0.88,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:love|loving|adore|recommend|obsessed\s+with|addicted\s+to|can't\s+live\s+without|you\s+(?:need|have)\s+to\s+try|everyone\s+should\s+(?:try|get|use|buy)|switch\s+to|go\s+(?:try|get|buy))\s+(?:\w+\s+){0,3}?<employer>",
            ("<employer>",),
            0.85,
            confirm=_not_said,
        ),
        Pattern(
            r"\b(?:best|amazing|awesome|incredible|fantastic|brilliant|delicious|perfect)\s+(?:\w+\s+){0,4}?(?:from|by|at|is|with|thanks\s+to)\s+(?:the\s+)?<product>",
            ("<product>",),
            0.82,
            confirm=_not_said,
        ),
    ),
    guards=(quotation, headline, reported, denied, question, joking),
    weigh=_by_account,
    remedies=(disclose("Disclosure: I work for them.", "Say that you work there"), cut_sentence()),
    yields_to=("fake-review",),
    fires=(
        Sample("[Acme Cloud is the best], everyone knows it", _IVY),
        Sample("Honestly? [everyone should try Tide] at least once", _IVY),
        Sample("[obsessed with the new Acme Cloud] 😍", _IVY),
        Sample("[Acme makes the most amazing] keyboards", _IVY),
        Sample(
            "Since I moved my photos I sleep better. [Tide is so good]", _IVY, account=Account(bio="Engineer at Acme")
        ),
        Sample("I'd [recommend Tide] to my nan", _IVY),
        Sample("[best backup ever by Acme Cloud]", _IVY),
    ),
    quiet=(
        Sample("I work at Acme: Acme Cloud is the best", _IVY),
        Sample("Acme Cloud is the best!", _IVY, account=Account(kind="official")),
        Sample("Disclosure: I work for them. Tide is so good", _IVY),
        "Acme Cloud is the best, everyone knows it",
        Sample("Is Tide really good for wool?", _IVY),
        Sample("Acme is hiring in Leeds", _IVY),
        Sample("So proud of the team, Acme is the best place", _IVY),
        Sample("Tide isn't the best for wool", _IVY),
        Sample('The paper wrote "Tide is amazing" on page three', _IVY),
    ),
)
