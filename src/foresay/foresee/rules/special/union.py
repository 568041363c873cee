"""The author's own part in a union: membership, a vote, organising, a strike, a picket line.

Why it matters: In many places the law protects people who organise together; some employers dislike it all the same. It helps to know both before posting.
Who is touched: You and the people you organise with.
Instead: Keep it; leave out the names of others and dates that are not public yet; ask the union.
Not meant: The students' union bar, credit unions, rugby union, the European Union, strikes in the news or in bowling.
Sources: GDPR Art. 9(1) (trade union membership); 29 U.S.C. 157, 158(a)(1) (NLRA section 7; as of the cases read, to 2017); N.Y. Lab. Law 201-d.
"""

from foresay.foresee.guards import conditional, denied, fiction, headline, joking, my_voice, quotation
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scene import Hit
from foresay.foresee.ways import ask, keep, narrow
from foresay.model import Account, Audience, Author, Family, Severity


def _by_author(hit: Hit) -> Severity:
    """A note; a little more where the account shows the employer."""
    return Severity.MEDIUM if hit.scene.account_names_employer or hit.scene.is_official else Severity.LOW


RULE = Rule(
    id="union",
    family=Family.SPECIAL,
    headline="Shows your part in a union",
    why="It is yours to say. In the US the law protects most private-sector employees who organise together, and other countries have like rules; what applies depends on where you are.",
    short="your union",
    severity=Severity.LOW,
    audiences=(Audience.EMPLOYER, Audience.COLLEAGUES),
    protected=True,
    weigh=_by_author,
    patterns=(
        Pattern(
            r"\b(?:i|we|i'm|we're|i've|we've)\s+(?:(?:just|finally|all|am|are|have|been|officially|already|proudly)\s+){0,3}(?:sign(?:ed|ing)|join(?:ed|ing)|form(?:ed|ing)|start(?:ed|ing)|voted\s+(?:for|in|to\s+join))\s+"
            r"(?:(?:my|our|the|a|up\s+for|up\s+to|with)\s+){0,2}(?:(?!european)\w+\s+)?union\b(?!\s+(?:jack|bar|square|station|pacific|society|berlin|gym|street))(?:\s+card)?",
            near=("union",),
            confidence=0.85,
        ),
        Pattern(
            r"(?<!\w)(?:signing\s+my\s+union\s+card|my\s+union(?:'s)?\s+(?:rep|card|dues|meeting|steward|branch|ballot|membership|job)|our\s+union(?:\s+(?:rep|vote|drive|meeting|contract|ballot|branch))?"
            r"(?!\s+(?:jack|bar|square|station|of|with)\b))\b",
            near=("union", "union's"),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:i|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have)?\s+(?:(?:just|trying\s+to|going\s+to|voted\s+to|voting\s+to|want\s+to|finally|been|about\s+to|have\s+to|need\s+to|are)\s+){0,3}"
            r"(?:unioni[sz](?:e|ed|ing)|organi[sz](?:e|ed|ing)\s+(?:my|our|the)\s+(?:workplace|warehouse|co-?workers|store|shop\s+floor|office|staff))\b",
            near=(
                "unionise",
                "unionised",
                "unionising",
                "unionize",
                "unionized",
                "unionizing",
                "organise",
                "organised",
                "organising",
                "organize",
                "organized",
                "organizing",
            ),
            confidence=0.88,
        ),
        Pattern(
            r"\b(?:i'm|i\s+am|im|as)\s+(?:(?:a|the|our|proud|an)\s+){0,2}(?:union\s+(?:member|rep|steward|organi[sz]er|man|woman|guy)|shop\s+steward|trade\s+unionist)\b",
            near=("union", "shop steward", "trade unionist"),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:i|we)(?:'m|'re|'ll|\s+am|\s+are|\s+will|\s+went|\s+have\s+been|'ve\s+been|\s+were)?\s+(?:(?:be|all|out|going|still|back|voted\s+to\s+go|proudly|been)\s+){0,3}(?:on\s+(?:the\s+picket\s+line|strike)|out\s+on\s+strike|"
            r"striking\s+(?:for|against|today|tomorrow|over))\b",
            near=("picket line", "on strike", "striking"),
            confidence=0.87,
        ),
    ),
    guards=(my_voice, quotation, headline, denied, conditional, fiction, joking),
    remedies=(keep(), ask("your union"), narrow()),
    fires=(
        "[signing my union card] with the cheap pen the boss handed out",
        "[We voted to unionize] 41 to 7!",
        "[I'm a union rep], knock on my door",
        "[we're on strike] from six tomorrow, bring soup",
        Sample(
            "[I joined the union] on my first day at the yard",
            Author(employers=("Brisk Cargo",)),
            account=Account("@dov", "forklifts at Brisk Cargo"),
        ),
        "[We're organising our warehouse], slowly, one lunch at a time",
        "long evening at [my union meeting] but the biscuits held",
    ),
    quiet=(
        "Pints are cheap at the student union bar",
        "Rugby union kicks off at three",
        "We joined the European Union in 2004, says the mayor's history blog",
        "My credit union raised its rates",
        "Three strikes in a row, what a bowler",
        "Rail staff are on strike on Friday, check your train",
        "Nobody here is unionised, the report found",
        "Meet me at Union Square",
    ),
)
