"""A journey that is still to come: flight, date, hotel.

Why it matters: A flight number or a hotel with a date says where you will be and when, to people you know and to
people you do not; for some it tells where the company is going as well.
Who is touched: You, whoever travels with you, and sometimes your employer.
Instead: Tell it from the road home, or leave out the day and the hotel.
Not meant: Prices and delays of flights in general, trips that are over, dreams of a trip, models of aircraft.
Sources: Mao et al. 2011, Loose Tweets; Dou et al. 2024 (location, dates).
"""

from foresay.foresee.guards import (
    capitals,
    conditional,
    denied,
    headline,
    in_a_story,
    joking,
    my_voice,
    question,
    quotation,
    someone_else,
    wished,
)
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import CLOCK, MONTH, SHAPE_SPACE, SOON, VENUE
from foresay.foresee.ways import cut_sentence, delay, narrow, reword
from foresay.model import Audience, Family, Severity

_WHEN = (
    rf"(?:{SOON}|(?:on|from)\s+(?:the\s+)?[0-9]{{1,2}}(?:st|nd|rd|th)?(?:\s+"
    rf"(?:of\s+)?{MONTH})?|{MONTH}\s+[0-9]{{1,2}}|in\s+(?:[0-9]{{1,2}}|two|three|a\s+few)\s+(?:days|hours|weeks)|"
    rf"at\s+(?:{CLOCK}))\b"
)
_ME = (
    r"(?:\bi'm\b|\bim\b|\bi\s+am\b|\bi'll\s+be\b|\bi\s+will\s+be\b|\bwe're\b|\bwe\s+are\b|\bwe'll\s+be\b|"
    r"\bwe\s+will\s+be\b|\bi\b|\bi'll\b|\bwe\b|\bwe'll\b)"
)
_AIRLINE = (
    r"(?:BA|LH|AF|KL|UA|DL|WN|QF|EK|QR|SQ|CX|EY|TK|LX|SK|AY|TP|IB|VS|EI|FR|U2|W6|NH|JL|KE|OZ|LO|OS|VY|AS|B6|WS|NZ|ET|"
    r"MS|AI)"
)

RULE = Rule(
    id="travel-plan",
    family=Family.PLACE,
    headline="Tells where you will be, and when",
    why="A coming trip with its day, flight or hotel says where to find you, and that you will not be at home.",
    short="where you will be, and when",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER, Audience.PARTNERS),
    yields_to=("absence-from-home", "live-location"),
    patterns=(
        Pattern(
            rf"{_ME}\s+(?:visiting|(?:flying|fly|travel(?:l?ing)?|heading|off|driving|going|headed)(?:\s+(?:out|over|"
            rf"back|down|up|off))?\s+(?:to|for|into))\s+"
            rf"(?P<where>{VENUE})(?:\s+[\w'-]{{1,15}}){{0,3}}?\s+{_WHEN}",
            near=(
                "visiting",
                shape(
                    rf"\b(?:flying|fly|travel|travelling|traveling|heading|off|driving|going|headed)(?:{SHAPE_SPACE}(?:out|over|back|down|up|off))?{SHAPE_SPACE}(?:to|for|into){SHAPE_SPACE}(?:(?:the|my){SHAPE_SPACE})?(?-i:[A-Z])"
                ),
            ),
            confidence=0.82,
        ),
        Pattern(
            rf"\b(?:my|our)\s+flight\s+(?:(?-i:{_AIRLINE})\s?[0-9]{{2,4}})\b(?:\s+(?:\w+\s+){{0,3}}?{_WHEN})?|"
            rf"(?-i:\b{_AIRLINE}\s?[0-9]{{3,4}}\b),?\s+(?:\w+\s+){{0,2}}?{_WHEN}",
            near=(
                shape(
                    r"\b(?:BA|LH|AF|KL|UA|DL|WN|QF|EK|QR|SQ|CX|EY|TK|LX|SK|AY|TP|IB|VS|EI|FR|U2|W6|NH|JL|KE|OZ|LO|OS|"
                    r"VY|AS|B6|WS|NZ|ET|MS|AI)\s?[\x0b\x1c-\x1f]?[0-9]{2,4}\b"
                ),
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:my|our)\s+(?:flight|plane|train|ferry|bus)\s+(?:to\s+{VENUE}\s+)?(?:is|leaves|lands|departs|"
            rf"gets\s+in|takes\s+off|arrives)\s+(?:to\s+{VENUE}\s+)?(?:\w+\s+){{0,3}}?{_WHEN}",
            near=(
                shape(
                    rf"\b(?:my|our){SHAPE_SPACE}(?:flight|plane|train|ferry|bus){SHAPE_SPACE}(?:to|is|leaves|lands|departs|gets|takes|arrives)\b"
                ),
            ),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:(?:i'm|i'll\s+be|we're|we'll\s+be|im)\s+staying|(?:booked|got|have)\s+(?:a\s+)?(?:room|suite)|"
            rf"room)\s+at\s+(?P<where>{VENUE})(?:\s+[\w'-]{{1,15}}){{0,3}}?\s+{_WHEN}",
            near=("staying", "room at", "suite at"),
            confidence=0.85,
        ),
        Pattern(
            rf"{_ME}\s+(?:land(?:ing)?|arriv(?:e|ing)|touch(?:ing)?\s+down)\s+(?:in|"
            rf"at)\s+(?P<where>{VENUE})(?:\s+[\w'-]{{1,15}}){{0,2}}?\s+{_WHEN}",
            near=("land", "landing", "arrive", "arriving", "touch", "touching"),
            confidence=0.85,
        ),
        Pattern(
            rf"(?:^|[.!?]\s+)(?:off|flying|heading)\s+(?:off\s+|out\s+|back\s+)?to\s+(?P<where>{VENUE})\s+(?:(?:on|"
            rf"at|from)\s+)?{_WHEN}",
            near=("off to", "off out", "off off", "off back", "flying", "heading"),
            confidence=0.8,
        ),
    ),
    guards=(
        my_voice,
        quotation,
        headline,
        denied,
        question,
        conditional,
        wished,
        joking,
        someone_else,
        capitals,
        in_a_story,
    ),
    remedies=(
        delay("you are back"),
        reword("I have a trip coming up.", "Leave out where and when", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        "[BA2490 Tuesday], room with a view, finally",
        "[I'm flying to Oslo tomorrow] for the kickoff",
        "[we're staying at the Grand Marina from the 3rd] if you want a drink",
        "[my flight lands at Schiphol on Friday], who's around?",
        "[we're heading to Cornwall this weekend] with two dogs and no plan",
        "[I land in Denver at 9pm], somebody feed me",
        "[Off to Kyoto next week] 🍁 can't stop grinning",
        "[I'll be visiting Hamburg on 14 May], coffee?",
    ),
    quiet=(
        "Flights to Oslo are cheap on Tuesday",
        "I was flying to Oslo when the news broke",
        "She is flying to Oslo tomorrow",
        "The BA2490 of keyboards: loud and always late",
        "If I fly to Oslo tomorrow I miss the party",
        "The president is heading to Geneva this week, officials say",
        "I'm going to Bed now",
        "one day we'll fly to Kyoto",
        "I'M GOING TO SCREAM TOMORROW",
    ),
)
