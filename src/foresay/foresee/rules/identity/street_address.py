"""A street address, as the author's or someone's home.

Why it matters: A door can be knocked at. An address in public tells strangers where someone sleeps, and, next to a
holiday photo, when nobody is there.
Who is touched: You and those who live with you, or the person whose address it is.
Instead: Name the part of town, or send the address to those who are coming.
Not meant: Shops, offices, venues and other places that want to be found; roads in the news; house numbers in songs.
Sources: HIPAA Safe Harbor (geographic units); Presidio-research STREET_ADDRESS; Universal Postal Union, addressing
S42.
"""

import re

from foresay.foresee.guards import IDENTIFIERS, appeal, business_contact, fiction
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.lexicon import local
from foresay.foresee.scan.words import shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, narrow
from foresay.model import Audience, Family, Severity, Visibility

_ENGLISH = (
    "street", "st", "avenue", "ave", "road", "rd", "lane", "ln", "drive", "dr", "boulevard", "blvd", "court", "ct",
    "crescent", "close", "place", "pl", "terrace", "square", "sq", "gardens", "grove", "mews", "parkway", "pkwy",
    "highway", "hwy", "circle", "trail", "way", "parade", "alley", "row", "rise", "hill", "walk", "quay", "greens",
    "plaza", "loop", "creek", "meadow", "meadows", "wharf", "broadway", "esplanade", "causeway",
)  # fmt: skip
_SURE_ENDINGS = (  # of one word, written either way: Hauptstraße 12, kungsgatan 4
    "straße", "strasse", "straat", "gasse", "chaussee", "gracht", "gatan", "vägen", "veien", "vegen", "gaten",
    "gränd", "torget", "stræde", "vej", "laan", "katu", "kuja", "polku", "braut", "stígur",
)  # fmt: skip
_ENDINGS = (
    "str.", "weg", "platz", "allee", "allé", "damm", "ufer", "plein", "kade", "dijk", "singel", "gata", "gate",
    "stien", "tie", "utca", "ska", "ova",
)  # fmt: skip
_WORDS_AFTER = (
    "tee", "tänav", "ulica", "cesta", "utca", "út", "u.", "väg", "gata", "weg", "platz", "allee", "square", "str.",
    "greens", "street", "road", "strasse", "straße", "terrasse", "tér", "útja", "rkp.", "vei", "baan",
)  # fmt: skip
_WORDS_BEFORE = (  # Calle Mayor 5, ul. Długa 7, Via Roma 12
    "calle", "c/", "avenida", "avda.", "av.", "paseo", "plaza", "carrer", "rua", "travessa", "praça", "via", "viale",
    "corso", "piazza", "vicolo", "largo", "rue", "chemin", "impasse", "quai", "ul.", "ulica", "aleja", "os.",
    "strada", "trg", "cesta", "náměstí", "rruga",
)  # fmt: skip
_FRENCH = ("rue", "avenue", "boulevard", "chemin", "impasse", "allée", "allee", "quai", "route")

_HOME = lazy(
    r"\b(?:live|lives|living|lived|moved\s+to|moving\s+to|stay(?:s|ing)?\s+(?:at|with|on|in)|"
    r"(?:my|our|his|her|their|billing|shipping|mailing|home)\s+(?:new\s+)?(?:home|house|flat|apartment|place|street|"
    r"post\s?code|door)|address|addr|"
    r"home|mine|party\s+at|come\s+(?:over|round|by)|pick\s+(?:me|her|him|us)\s+up|(?:send|sent|ship|shipped|"
    r"deliver\w{0,3})\b|"
    r"meet\s+(?:me|you|us)|house\s?-?warming|moved\s+in|(?:we|i)\s+(?:\w+\s+)?bought|sending\s+(?:\w+\s+)?cards|"
    r"(?:the|my|our|a)\s+party|(?:we're|we\s+are|it's|look\s+for)\s+the\s+\w{2,12}\s+(?:door|gate|house|bell|buzzer)|taxi|neighbou?rs?|landlord|tenants?|wohne|adresse|vivo|habite|abito|dirección|indirizzo)\b",
    re.IGNORECASE,
)
_PREMISES = lazy(
    r"\b(?:shop|store|restaurant|caf[eé]|bar|pub|hotel|museum|gallery|theat(?:re|er)|library|church|venue|office|"
    r"offices|salon|clinic|market|bakery|brewery|"
    r"studio|cinema|school|university|campus|hospital|headquarters|hq|fire|crash|collision|accident|police|closed|"
    r"closure|traffic|shooting|outage|flood\w*|"
    r"opens?|opening|doors|located|drop|happy\s+hour|checked\s+in|airport|casino|centre|center|lounge|performing|"
    r"studios|press\s+conference|demolished|hurricane|disaster|earthquake|wildfires?|damaged|tickets|concert|gig|"
    r"exhibition|listed\s+at|for\s+sale|sqft|sq\s?ft|"
    r"bedrooms?|inc|ltd|llc|"
    r"gmbh)\b",
    re.IGNORECASE,
)
_LIVE_THERE = lazy(
    r"\b(?:live|lives|moved|address|home|house|flat|apartment|wohne|wohnt|adresse|vivo|vive|habite|abito|abita|"
    r"indirizzo|dirección)\b",
    re.IGNORECASE,
)
_COMMON = frozenset(("via", "largo", "plaza", "corso", "os.", "rue", "paseo", "av.", "strada"))
_THEIRS = lazy(
    r"\b(?:live|lives|living|moved|moving|my\s+(?:address|house|home|flat|place|apartment)|our\s+(?:address|house|"
    r"home|flat|place|apartment)|address\s+is)\b",
    re.IGNORECASE,
)


def _place_of_business(hit: Hit) -> float:
    """Doubts an address that is said of a shop, an event or the news, unless somebody lives there."""
    if hit.in_sentence(_THEIRS):
        return 1.0
    return 0.3 if hit.in_sentence(_PREMISES) else 1.0


def _of_nobody(hit: Hit) -> float:
    """Doubts an address with nothing about a home around it."""
    return 1.0 if hit.in_sentence(_HOME) or _HOME.search(hit.before(60)) or hit.in_sentence(_LIVE_ELSEWHERE) else 0.6


def _weigh(hit: Hit) -> Severity:
    """High where it is somebody's home by the words around it; an address that merely stands there weighs little."""
    somebodys = hit.in_sentence(_HOME) or _HOME.search(hit.before(60)) or hit.in_sentence(_LIVE_ELSEWHERE)
    return Severity.HIGH if somebodys else Severity.LOW


_FAMOUS = lazy(
    r"\b(?:221b?\s+baker|1[01]\s+downing|1600\s+pennsylvania|742\s+evergreen|4,?\s+privet|124\s+conch|42\s+wallaby|32\s+windsor\s+gardens)\b",
    re.IGNORECASE,
)


def _known_to_all(hit: Hit) -> float:
    """Silences addresses that everybody knows: of governments, of people in books."""
    return 0.0 if _FAMOUS.search(hit.text) else 1.0


_LIVE_ELSEWHERE = lazy(local.HOME, re.IGNORECASE)
_UNITS_ELSEWHERE = lazy(rf"\s{local.UNITS}", re.IGNORECASE)


def _is_foreign_street(hit: Hit) -> bool:
    """A street word that other languages use for other things ("via", "am") needs a comma before the number, or "
    "someone who lives there."""
    word = hit.text.lower().lstrip("0123456789 ,").split()[0]
    if _UNITS_ELSEWHERE.match(hit.after(12)):
        return False
    return _is_no_quantity(hit) and (
        word not in _COMMON
        or re.search(rf"\b{_UNIT}\b", hit.text, re.IGNORECASE) is not None
        or bool(_LIVE_THERE.search(hit.before(60) + hit.sentence))
        or re.search(r",\s*\S*[0-9]", hit.text) is not None
    )


def _is_no_quantity(hit: Hit) -> bool:
    words = re.findall(r"[^\W\d_]+", hit.text)
    if re.match(r"(?:19[89]|20[0-3])[0-9]\s|24/7|0[0-9]?\s", hit.text) and not hit.in_sentence(_HOME):
        return False
    return not (words and words[0].lower() in _NO_NAMES) and not re.search(
        r"[$€£#]\s?$", hit.scene.text[max(0, hit.start - 2) : hit.start]
    )


_NO_NAMES = frozenset(
    "is are was square am pm minutes mins minute hours hour days day weeks years year miles mile km blocks block "
    "people more of in on "
    "the to at for and or from k m th st nd rd "
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split()
)


def _one_of(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True)) + ")"


_UNIT = r"(?:apt|apartment|suite|unit|flat|floor|fl|room|rm|ste|wohnung|app|piso|lgh)"
_BREAK = r"[,\s][,\s>]{0,8}"
_DOT = (  # of "St.", "Ave.": not the full stop of the sentence
    r"(?:(?:(?<=\bst)|(?<=\brd)|(?<=\bln)|(?<=\bdr)|(?<=\bct)|(?<=\bpl)|(?<=\bsq)|(?<=\bave)|(?<=\bhwy)|"
    r"(?<=\bblvd)|(?<=\bpkwy))\.(?=,|\s+(?:(?-i:[a-z0-9#])|(?-i:[NSEW]{1,2})\b|"
    rf"{_UNIT}\b|(?:[\w'-]{{2,20}}[,\s]\s?){{1,3}}[A-Z]{{0,2}}[0-9])))?"
)
_UNIT_TAIL = rf"(?:{_BREAK}{_UNIT}\b\.?\s?#?[0-9a-z]{{1,5}}\b|{_BREAK}#\s?[0-9a-z]{{1,5}}\b)?"
_FLOOR = (  # "3º B", "2º izq.", "ap 42"
    r"(?:,?\s(?:piso\s|andar\s)?[0-9]{1,2}\s?[ºª°](?:\s?(?:[0-9]{1,2}\s?[ªº°]|(?-i:[A-Z])\b|izq\w{0,6}|dcha|dto|esq\w{0,6}|frente))?|"
    r",?\s(?:ap|apto|bloco|esc|scala|interno|puerta)\.?\s?[0-9]{1,4}[a-z]?\b)?"
)
_UNIT_HEAD = rf"(?:{_UNIT}\b\.?\s?[0-9a-z]{{1,4}}\b,?\s+)?"
_NUMBER = r"[0-9]{1,5}[a-z]?(?:[-/][0-9]{1,4}[a-z]?)?"
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĚŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ0-9](?:[\w'-]{1,24}|\w{0,2}\.))"
_FIRST = r"(?-i:[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĚŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ])"
_SPACE = r"[\s\x0b\x1c-\x1f]"
_DIRECTION = r"(?:(?:north|south|east|west|[nsew]|ne|nw|se|sw)\b\.?\s+)?"
_TOWN = (
    r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŠŻŽČ][\w'.-]{1,20}(?:\s(?:[A-ZÀ-Þ][\w'.-]{1,20}|de|del|la|le|am|an|der|den|nad|sur|upon|na|"
    r"\([A-Z][a-z]{2,12}\))){0,3})"
)
_POSTCODE = (
    r"(?:(?-i:[A-Z]{2})\s+[0-9]{5}(?:-[0-9]{4})?|(?-i:[A-Z]{1,2}[0-9][A-Z0-9]?\s?[0-9][A-Z]{2})|"
    r"[0-9]{4}\s(?-i:[A-Z]{2})(?!\w)(?:\s(?-i:[A-ZÀ-Þ][\w'-]{2,20}))?|"
    r"(?-i:[A-Z]-)?[0-9]{4,5}(?![\w./:-])(?:\s(?-i:[A-ZÀ-Þ][\w'-]{2,20}))?)"
)
_TAIL = rf"(?:(?:{_BREAK}{_TOWN}){{0,2}}?{_BREAK}{_POSTCODE})?"
_UK_POSTCODE = r"(?-i:[A-Z]{1,2}[0-9][A-Z0-9]?\s[0-9][ABD-HJLNP-UW-Z]{2})\b"
_LIVES = (
    r"(?:\b(?:live|lives|living|lived|stay|staying|moved|moving|house\s+is|place\s+is|address\s+is|address\s+was|"
    r"address|send\s+it|ship\s+it|sent|deliver(?:ed)?|"
    r"come|meet\s+(?:me|you|us)|home|party|pick\s+me\s+up|addr)\b[:\s]\s*(?:is\s+|now\s+|was\s+|to\s+|at\s+|on\s+|"
    r"in\s+|over\s+){0,2})"
)
_NUMBERED = shape(rf"[0-9][a-z]?,?{_SPACE}+(?:[^\s]+{_SPACE}+){{1,5}}(?:{'|'.join(_ENGLISH)})\b")

RULE = Rule(
    id="street-address",
    family=Family.IDENTITY,
    headline="Gives out a street address",
    why="Anyone who reads it can come to the door, now or years later, and can tell when nobody is in.",
    short="where someone lives",
    severity=Severity.HIGH,
    audiences=(Audience.STRANGERS, Audience.FAMILY),
    languages=(),
    patterns=(
        Pattern(
            rf"(?<![\w.,$€£#/:-]){_UNIT_HEAD}{_NUMBER},?\s+{_DIRECTION}(?:{_CAPITAL}\s+){{1,3}}{_one_of(_ENGLISH)}\b{_DOT}(?:\s(?-i:NE|NW|SE|SW|[NSEW])\b)?{_UNIT_TAIL}{_TAIL}",
            near=(_NUMBERED,),
            confidence=0.86,
            confirm=_is_no_quantity,
        ),
        Pattern(
            rf"{_LIVES}(?P<span>{_UNIT_HEAD}{_NUMBER},?\s+(?:[\w'.-]{{2,20}}\s+){{1,3}}{_one_of(_ENGLISH)}\b{_DOT}{_UNIT_TAIL}{_TAIL})",
            near=(_NUMBERED,),
            confidence=0.88,
            confirm=_is_no_quantity,
        ),
        Pattern(
            rf"(?<![\w/@#])(?:{_NUMBER},?\s+)?[^\W\d_][\w'-]{{1,24}}?(?:{_one_of(_SURE_ENDINGS)}|"
            rf"(?<!bri)(?<=\w)gade)\s[0-9]{{1,4}}(?:-[0-9]{{1,3}}\b|\s?[a-z]\b)?(?![\w%:/]){_UNIT_TAIL}{_TAIL}",
            near=(shape(rf"(?:{'|'.join(_SURE_ENDINGS)}|gade){_SPACE}[0-9]"),),
            confidence=0.88,
        ),
        Pattern(
            rf"(?<![\w/@#])(?:{_NUMBER},?\s+)?{_FIRST}[\w'-]{{1,24}}?{_one_of(_ENDINGS)}\s[0-9]{{1,4}}\s?(?:[a-z]\b)"
            rf"?(?![\w%:/]){_UNIT_TAIL}{_TAIL}",
            near=(shape(rf"(?:{'|'.join(map(re.escape, _ENDINGS))}){_SPACE}[0-9]"),),
            confidence=0.8,
            confirm=_is_no_quantity,
        ),
        Pattern(
            rf"(?<![\w/@#])(?:{_NUMBER},?\s+)?(?:{_CAPITAL}\s){{1,3}}{_one_of(_WORDS_AFTER)}\s[0-9]{{1,4}}\s?(?:[a-z]\b)?(?![\w%:/]){_UNIT_TAIL}{_TAIL}",
            near=(shape(rf"{_SPACE}(?:{'|'.join(map(re.escape, _WORDS_AFTER))}){_SPACE}[0-9]"),),
            confidence=0.8,
            confirm=_is_no_quantity,
        ),
        Pattern(
            rf"(?<![\w/@#])(?:{_NUMBER},?\s+)?{_one_of(_WORDS_BEFORE)}(?:(?<=[./])|\s)\s?(?:(?:de|del|della|delle|"
            rf"dei|di|la|las|los|el|da|do|dos|das|des|du|le|les|san|santa)\s){{0,2}}"
            rf"(?:{_CAPITAL}[\s,]\s?){{1,3}}(?:n[º°o]?\.?\s?)?[0-9]{{1,4}}(?:\s?[a-z]\b)?(?![\w%:/.º°ª])"
            rf"{_FLOOR}{_UNIT_TAIL}{_TAIL}",
            near=tuple(_WORDS_BEFORE),
            confidence=0.84,
            confirm=_is_foreign_street,
            beside=(shape_of(r"(?:[\s,.nº°]|no)[0-9]"),),
        ),
        Pattern(
            rf"(?<![\w.,$€£#/:-]){_NUMBER}(?:\s?(?:bis|ter))?,?\s+{_one_of(_FRENCH)}\s(?:(?:(?:de|du|des|la|le|"
            rf"les)\s|d'|l'){{1,3}}[\w'-]{{3,24}}|{_CAPITAL}\s{_CAPITAL}){_UNIT_TAIL}{_TAIL}",
            near=_FRENCH,
            confidence=0.86,
        ),
        Pattern(
            rf"\b(?:(?<!ip\s)(?<!mail\s)(?<!mac\s)(?<!web\s)address|adresse|dirección|indirizzo|endereço|adres)\b"
            rf"(?:\s(?:is|was|to|ist|es|est))?[:?]?\s+(?:now\s+|it\s+is\s+|it's\s+)?"
            rf"(?P<span>(?:{_NUMBER},?\s+{_FIRST}[\w'.-]{{2,24}}(?:\s{_CAPITAL}){{0,3}}|"
            rf"{_FIRST}[\w'.-]{{2,24}}(?:\s[\w'.-]{{2,20}}){{0,3}},?\s{_NUMBER}(?![\wº°ª])){_FLOOR}{_UNIT_TAIL}{_TAIL})",
            near=("address", "adresse", "dirección", "indirizzo", "endereço", "adres"),
            confidence=0.86,
        ),
        Pattern(
            rf"(?<![\w.,$€£#/:-]){_NUMBER},?\s(?:{_FIRST}[\w'.-]{{1,24}}\s(?:[\w'.-]{{2,24}}\s)"
            rf"{{0,4}}?(?:{_NUMBER}\.?[,\s])?|"
            rf"(?:[^\W\d_][\w'.-]{{1,24}}\s){{1,5}}?{_NUMBER}\.?[,\s])"
            rf"[,\s>]{{0,6}}(?:apt|apartment|suite|unit|flat|ste)\b\.?\s?#?[0-9]{{1,5}}\b{_TAIL}",
            near=(shape(rf"(?:apt|apartment|suite|unit|flat|ste)\.?{_SPACE}?#?[0-9]"),),
            confidence=0.84,
            confirm=_is_no_quantity,
        ),
        Pattern(
            r"(?:\b(?:(?:psc|cmr|unit)\s?[0-9]{1,5},?\s(?:box\s)?[0-9]{1,5}|"
            r"(?-i:US[A-Z]{1,4}\s[A-Z][\w'-]{2,20}))[,\s]{1,3})?"
            r"\b[adf]po,?\s(?-i:A[AEP])\s[0-9]{5}\b",
            near=("apo", "dpo", "fpo"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?:my|our|the|home)\s+post\s?code(?:\s+is|:)?\s+(?P<span>{_UK_POSTCODE})",
            near=("postcode", "post code"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?:i|we|she|he|they)\s+(?:live|lives|moved)\b[^.!?\n]{{0,40}}?(?P<span>{_UK_POSTCODE})",
            ("live", "lives", "moved"),
            0.88,
            beside=(shape(r"(?-i:[A-Z][0-9][A-Z0-9]?[\s\x0b\x1c-\x1f][0-9][A-Z]{2})"),),
        ),
        Pattern(
            rf"(?<![\w.,$€£#/:-]){_NUMBER}(?:\s?(?:bis|ter))?,?\s{_one_of(_FRENCH)}\s{_CAPITAL}{_UNIT_TAIL}{_TAIL}",
            near=_FRENCH,
            confidence=0.8,
            languages=("fr",),
        ),
        Pattern(
            rf"(?<!\w)(?-i:(?:[Aa]m|[Ii]m|[Aa]n\s+der|[Ii]n\s+der|[Aa]uf\s+der|[Zz]um|[Zz]ur|[Uu]nter\s+den))\s(?:{_CAPITAL}\s){{1,2}}[0-9]{{1,3}}\s?(?:[a-z]\b)?(?![\w%:/.]){_TAIL}",
            near=("am", "im", "an der", "in der", "auf der", "zum", "zur", "unter den"),
            confidence=0.75,
            confirm=lambda hit: hit.in_sentence(_LIVE_ELSEWHERE),
            beside=(shape_of(r"(?:[\s,.nº°]|no)[0-9]"),),
            languages=("de",),
        ),
    ),
    guards=(*IDENTIFIERS, business_contact, appeal, _place_of_business, _of_nobody, _known_to_all, fiction),
    weigh=_weigh,
    yields_to=("third-party-contact",),
    remedies=(
        abstract("(address left out)", "Say it without the address"),
        narrow(Visibility.DIRECT, "Send it to those who are coming"),
    ),
    fires=(
        "we moved to [14 Elm Street, 94110] and the boxes are still shut",
        "party at mine, [27b Cardigan Road], bring your own chair",
        "I live at [flat 3, 118 Queens Drive], buzzer is broken",
        "my address is [82 maple ave apt 4], ship it there",
        "send the cake to [9 rue des Lilas], merci",
        "Ich wohne jetzt in der [Lindenstraße 12], kommt vorbei",
        "vivo en la [calle Mayor 5], tercero izquierda",
        "abito in [via Garibaldi 22] sopra il forno",
        "she lives on [Kungsgatan 14 B] with two dogs",
        "our postcode is [SE15 4QX] if that helps the driver",
        "Housewarming on Friday! [9 Larch Close, Reading RG4 7QT], from 7pm",
        "We moved in! If you're sending cards: [Flat 3, 27 Cromwell Road], top bell",
        "You can find us at [12 Elm Street], we're the blue door.",
        "[12 Elm Street] is where the party is!",
        "Yes, I live at [12 Elm Street].",
        "We bought [27 Orchard Road]!",
        "My new home: [4120 North Fairfield Blvd Apt 7], finally",
        "Vivo en la [Calle Mayor 12, 3º B]",
        "on habite [27, boulevard Voltaire]",
        "Ik woon op de [Kerkstraat 15-2, 1017 GC Amsterdam]",
    ),
    quiet=(
        "The shop at 14 Elm Street opens 9",
        "5 minutes down the road and I was soaked",
        "Police closed 200 West Avenue after the crash",
        "we did 10 laps around the square",
        "The museum, 12 Harbour Road, is free on Sundays",
        "I live on a quiet street",
        "3 ways to close a deal, 2 places to stay",
        "gate 12, then a long walk",
        "watched it via YouTube 2 times",
        "Brigade 12 was first on the scene",
        "Sherlock Holmes lived at 221B Baker Street and I finally went.",
        "10 Downing Street has a new cat",
        "my IP address is 10 Down today, a great crossword",
        "calle Mayor cortada por obras hasta las 12",
        "Plaza Mayor, 12 grados y lluvia",
    ),
)
