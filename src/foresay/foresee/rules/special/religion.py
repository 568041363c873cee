"""What the author says about their own belief, or about leaving one.

Why it matters: Belief is yours to show. It also tells family, neighbours and employers, some of whom treat people by it; leaving a faith can cost more.
Who is touched: You and your family.
Instead: Keep it, or tell those who share it in a smaller circle.
Not meant: Holidays and sales, buildings, art, news, other people's belief; swearing by God.
Sources: GDPR Art. 9(1) (religious or philosophical beliefs); Smith v Trafford Housing Trust [2012] EWHC 3221 (Ch)
(a mild view, not on behalf of the employer); Dou et al. 2024.
"""

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule, Sample
from foresay.foresee.scan.words import MAYBE_ADVERB
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, keep, narrow
from foresay.model import Account, Audience, Author, Family, Severity

_WORDS = (
    "muslim", "christian", "catholic", "jewish", "hindu", "sikh", "buddhist", "atheist", "agnostic", "mormon", "protestant", "baptist", "methodist", "lutheran",
    "anglican", "evangelical", "pentecostal", "quaker", "pagan", "wiccan", "shia", "sunni", "ahmadi", "jain", "bahai", "jehovah's witness", "satanist", "jew",
)  # fmt: skip
_FAITHS = ("islam", "christianity", "catholicism", "judaism", "hinduism", "buddhism", "mormonism", "sikhism", "scientology", "the church", "the mosque",
           "the faith", "atheism", "orthodoxy")  # fmt: skip
_BELIEVER = rf"(?:{'|'.join(word.replace(' ', chr(92) + 's+') for word in _WORDS)})"
_FAITH = rf"(?:{'|'.join(word.replace(' ', chr(92) + 's+') for word in _FAITHS)})"
_HOW = r"(?:(?:a|an|ex|ex-|former|devout|practising|practicing|lapsed|born-again|born\s+again|proud|strict|hardcore|good|bad|committed|orthodox|reform|roman|cultural|secular|the\s+only|raised)[\s-]+){0,3}"


def _by_author(hit: Hit) -> Severity:
    """A word on belief weighs little by itself; more where readers see the employer. Leaving a faith keeps its weight."""
    if (
        hit.severity > Severity.MEDIUM
        or hit.scene.is_official
        or hit.scene.account_names_employer
        or hit.author.speaks_for_employer
    ):
        return hit.severity
    return Severity.LOW


RULE = Rule(
    id="religion",
    family=Family.SPECIAL,
    headline="Tells what you believe",
    why="It is yours to say. In public it also reaches employers, neighbours and relatives who may treat you by it.",
    short="what you believe",
    severity=Severity.MEDIUM,
    audiences=(Audience.EMPLOYER, Audience.FAMILY),
    protected=True,
    weigh=_by_author,
    patterns=(
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bim|\bi\s+was\s+(?:raised|brought\s+up|born)|\bi\s+(?:became|grew\s+up)){MAYBE_ADVERB}\s+{_HOW}{_BELIEVER}\b"
            r"(?!-|\s+(?:studies|science|rock|music|dior|louboutins?|grey|school\s+teacher|church\s+hall)\b)",
            near=_WORDS,
            confidence=0.85,
            beside=("i", "i'm", "im"),
        ),
        Pattern(
            rf"(?P<span>\b(?:as|being)\s+{_HOW}{_BELIEVER}(?:\s+(?:man|woman|person|girl|guy|mum|mom|dad|kid|convert))?\b)[^.!?\n]{{0,60}}\b(?:i|i'm|im|i've|i'd|me|my)\b",
            near=_WORDS,
            confidence=0.8,
            beside=("as", "being"),
        ),
        Pattern(
            rf"\bi(?:'ve|'m|\s+have|\s+am)?\s+(?:(?:just|finally|officially|only)\s+)?(?:left|leaving|converted\s+to|converting\s+to|reverted\s+to|found|renounced|joined|quit|walked\s+away\s+from)\s+"
            rf"(?:my\s+)?{_FAITH}\b(?!\s+(?:hall|car\s+park|parking|shop|bazaar|early|building|party|service))",
            near=tuple(faith.removeprefix("the ") for faith in _FAITHS),
            confidence=0.85,
            severity=Severity.HIGH,
        ),
        Pattern(
            r"\bi\s+(?:(?:no\s+longer|don't|do\s+not|never|stopped|still|truly|really|firmly|only)\s+)?(?:believ(?:e|ed|ing)\s+in\s+(?:god|allah|jesus|a\s+higher\s+power)|"
            r"lost\s+my\s+(?:faith|religion)(?!\s+in)|pray(?:ed)?\s+(?:five\s+times\s+a\s+day|the\s+rosary))\b",
            near=("believe in", "believed in", "believing in", "my faith", "my religion", "pray", "prayed"),
            confidence=0.8,
        ),
        Pattern(
            r"\bmy\s+(?:own\s+)?(?:mosque|synagogue|parish|rabbi|imam|pastor|bible\s+study(?:\s+group)?|baptism|bar\s+mitzvah|bat\s+mitzvah|hijab|walk\s+with\s+(?:god|christ)|relationship\s+with\s+(?:god|jesus|christ))\b",
            near=(
                "mosque",
                "synagogue",
                "parish",
                "rabbi",
                "imam",
                "pastor",
                "bible study",
                "baptism",
                "mitzvah",
                "hijab",
                "walk with",
                "relationship with",
            ),
            confidence=0.8,
        ),
    ),
    guards=(*(guard for guard in ABOUT_ME if guard.__name__ != "denied"), someone_else),
    remedies=(keep(), narrow(), cut_sentence()),
    fires=(
        "[I left Islam] at twenty and my aunt still sets a place for me",
        "[As a Catholic] I found the sermon odd",
        "[I'm an atheist] in a family of deacons 🙃",
        "[I converted to Judaism] last spring",
        "[I no longer believe in God], and Sundays are very long now",
        "see you at [my mosque] after prayers",
        Sample(
            "[As a Quaker] I'd keep the state out of it, that is all",
            Author(employers=("Quay Homes",)),
            account=Account("@ned", "repairs at Quay Homes"),
        ),
        "[im a practising Hindu] and yes I eat eggs",
        "[I was raised Mormon], so coffee still feels like a crime",
    ),
    quiet=(
        "Good Friday sale, everything must go",
        "Christian Dior's spring show was a riot of tulle",
        "The mosque on Hill Road opens its doors on Sunday",
        "Oh my god I believe in this team",
        "The Catholic school won the relay",
        "My neighbour is Jewish and lends us the ladder",
        "I left the church hall at nine",
        "I'm baptised in coffee every Monday",
    ),
)
