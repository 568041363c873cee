"""Congratulates somebody on news they may not have told yet.

Why it matters: A kind word can be the first that their boss, their parents or their followers hear of it.
Who is touched: The person who is congratulated.
Instead: Tell them directly, or wait until they have posted it.
Not meant: Launches, prizes and matches, news that is public already, birthdays.
Sources: Kekulluoglu et al. 2020 (life events told by others).
"""

from foresay.foresee.guards import capitals, fiction, headline, joking, passed_on, public_figure, quotation
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import ask, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_NEWS = (
    r"(?:baby|little\s+one|pregnancy|twins|bump|engagement|getting\s+engaged|being\s+engaged|getting\s+married|"
    r"marriage|divorce|new\s+job|new\s+role|job\s+offer|promotion|new\s+house|new\s+home|new\s+flat|expecting|"
    r"the\s+adoption|adoption|"
    r"becoming\s+(?:a\s+)?(?:mum|mom|dad|parents?|grandma|grandpa|grandparents?)|being\s+(?:sober|pregnant)|"
    r"one\s+year\s+sober|sobriety|the\s+citizenship|citizenship|green\s+card|leaving\s+(?:him|her|your\s+job|acme)|"
    r"quitting)"
)
_WHO = (
    r"(?P<who>(?<!\w)@\w{2,30}(?:\s+(?:and|&)\s+@\w{2,30})?|(?-i:[A-Z][a-z]{1,15})(?:\s+(?:and|"
    r"&)\s+(?-i:[A-Z][a-z]{1,15}))?|my\s+\w+(?:\s+\w+)?)"
)

RULE = Rule(
    id="celebrate-for-other",
    family=Family.OTHERS,
    headline="May give away somebody else's news",
    why="Kind words can be the first that their work or their family hears of it.",
    short="somebody else's news",
    severity=Severity.LOW,
    audiences=(Audience.FAMILY, Audience.EMPLOYER),
    touches="them",
    patterns=(
        Pattern(
            rf"\b(?:congrats|congratulations|congratz|mazel\s+tov|felicitations|"
            rf"so\s+happy\s+for)\s+(?:to\s+)?{_WHO}[,!]?\s+(?:both\s+)?(?:on|for|with)\s+(?:(?:the|your|their|her|his|"
            rf"you)\s*)?(?:\w+\s+)?{_NEWS}\b",
            near=("congrats", "congratulations", "congratz", "mazel tov", "felicitations", "so happy for"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:congrats|congratulations|congratz|mazel\s+tov)\s+(?:again\s+)?(?:on|for)\s+(?:the|your|being|"
            rf"becoming)\s*(?:\w+\s+)?{_NEWS},?\s+(?:to\s+)?{_WHO}",
            near=("congrats", "congratulations", "congratz", "mazel tov"),
            confidence=0.85,
        ),
        Pattern(
            rf"(?P<who>(?<!\w)@\w{{2,30}})[,:!]?\s+(?:congrats|congratulations|congratz|"
            rf"mazel\s+tov)\s+(?:\w+\s+)?(?:on|for)\s+(?:(?:the|your)\s*)?(?:\w+\s+)?{_NEWS}\b",
            near=("congrats", "congratulations", "congratz", "mazel tov"),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:i'm|im|we're|i\s+am|so)\s+(?:so\s+)?(?:excited|happy|thrilled|proud)\s+(?:that|to\s+(?:announce|"
            r"share|tell\s+you)(?:\s+that)?)\s+(?P<who>my\s+(?:\w+\s+)?(?:sister|brother|daughter|son|best\s+friend|"
            r"cousin|friend|boss|colleague)|(?<!\w)@\w{2,30})\s+(?:is|are)\s+(?:expecting|pregnant|"
            r"having\s+(?:a\s+baby|twins)|engaged|getting\s+married)\b",
            near=("expecting", "pregnant", "having a baby", "having twins", "engaged", "getting married"),
            confidence=0.85,
            severity=Severity.MEDIUM,
        ),
    ),
    guards=(passed_on, quotation, headline, fiction, public_figure, capitals, joking),
    remedies=(
        ask(),
        delay("they have told it themselves"),
        reword("So happy for you.", "Leave out what it is for", sentence=True),
        narrow(),
    ),
    fires=(
        "[congrats on the baby @amy]! 🎉",
        "[Congratulations to Priya and Tom on the engagement], about time",
        "[@jonas congrats on the new job], they're lucky",
        "[so happy for @lena on the adoption]",
        "[congratulations on your pregnancy, Tara]!",
        "[I'm so excited to announce that my sister is expecting] in May",
    ),
    quiet=(
        "congrats on the launch @amy",
        "Congratulations to all the winners of the marathon",
        "happy birthday @amy",
        "congrats on 10k followers",
        "Congratulations to the prince and princess on the baby",
        "so happy for the team after that match",
        "congrats to me on surviving Monday",
        "thanks for the congratulations, all",
    ),
)
