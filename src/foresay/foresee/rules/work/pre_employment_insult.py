"""Contempt for a job that has been offered, or is about to start.

Why it matters: Those who hired you look at what you post; an offer is easily taken back.
Who is touched: You, and the people who chose you.
Instead: Wait, and tell a friend in person how you feel about it.
Not meant: Joy or nerves before a new job, old jobs, school.
Sources: precedent class of offers withdrawn over a post (general).
"""

from foresay.foresee.guards import conditional, denied, fiction, joking, my_voice, quotation, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import MAYBE_STRONGLY, MONTH, SCORN, WEEKDAY
from foresay.foresee.ways import cut_sentence, cut_words, delay
from foresay.model import Audience, Family, Severity

_WHEN = rf"(?:tomorrow|today|tonight|monday|on\s+{WEEKDAY}|next\s+(?:week|month|{WEEKDAY})|in\s+{MONTH}|this\s+week)"
_CURSED = r"(?:fuck(?:ing|in|\s?ass)?|stupid|stupid\s?ass|dumb|dumb\s?ass|shitty|shit|crappy|awful|horrible|boring|lame|bullshit|damn|miserable|pointless|soul-?destroying)"

RULE = Rule(
    id="pre-employment-insult",
    family=Family.WORK,
    headline="Speaks badly of a job you have not started",
    why="The people who hired you may look, and an offer is easily taken back.",
    short="contempt for a job you were offered",
    severity=Severity.HIGH,
    audiences=(Audience.RECRUITERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b(?:start|starting|begin|beginning)\s+(?:this|my|the|that|a|some)\s+(?:new\s+)?{_CURSED}\s+(?:\w+\s+)?(?:job|internship|placement|gig)\b",
            near=("job", "internship", "placement", "gig"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:start|starting|begin|beginning)\s+(?:this|my|the|that|a)\s+new\s+(?:job|internship|placement)\b\s*(?:{_WHEN})?[^.!?\n]{{0,40}}\b(?:hate\s+it|already\s+hate|hate\s+(?:it|them|the\s+work)\s+already|dread(?:ing)?\s+(?:it|every)|can't\s+be\s+(?:bothered|arsed)|don't\s+care|only\s+for\s+the\s+money|"
            rf"just\s+for\s+the\s+(?:money|paycheck)|what\s+a\s+joke|kill\s+me|sounds\s+(?:awful|boring|terrible|shit))\b",
            near=("new job", "new internship", "new placement"),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:got|accepted|been\s+offered|was\s+offered|offered\s+me|have)\s+(?:a|an|the|this|that)\s+(?:job|job\s+offer|offer|position)\b[^.!?\n]{0,60}\b(?:hat(?:e|ing)\s+(?:the|every|my|that|it)|boring|awful|soul-?(?:destroying|crushing)|fat\s+pay\w*|fatty\s+pay\w*|commute\s+(?:from|to)\s+hell|don't\s+even\s+want)\b",
            near=("offer", "offered", "job", "position"),
            confidence=0.85,
        ),
        Pattern(
            rf"\bmy\s+(?:new|future|soon-to-be|next)\s+(?:boss|manager|employer|company|team|colleagues|coworkers|co-workers)\s+(?:is|are|seems?|looks?|sounds?|will\s+be)(?:\s+(?:like|to\s+be|already)){{0,2}}{MAYBE_STRONGLY}\s+{SCORN}",
            near=("my new", "my future", "my soon-to-be", "my next"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:taking|took|only\s+took|accepted|accepting)\s+(?:this|the|that)\s+(?:new\s+)?(?:job|offer|position)\s+(?:only\s+|just\s+|purely\s+)?(?:for\s+the\s+(?:money|pay\s?check|visa|discount)|until\s+(?:i\s+find\s+)?something\s+better|until\s+i\s+find\s+(?:a\s+)?(?:real|better))",
            ("this job", "the job", "that job", "new job", "offer", "position"),
            0.85,
        ),
    ),
    guards=(my_voice, quotation, denied, conditional, fiction, joking, someone_else),
    remedies=(cut_words("Leave the judgement out"), cut_sentence(), delay("you have slept on it")),
    fires=(
        "[got the offer: fat pay vs hating the] work",
        "Ew I [start this fuck ass job] tomorrow",
        "[my new boss seems like a total clown] and I have not met him",
        "[starting my new job on Monday and already hate] the uniform",
        "[accepted the offer just for the money], they will never know",
        "[Took that job until I find something better]",
        "[starting a boring internship] next week, yay me",
        "[my future colleagues are such idiots], saw their videos",
    ),
    quiet=(
        "love my offer, start in May",
        "Starting my new job tomorrow, so nervous, so happy",
        "I hated that boring job in 2009",
        "my new boss is lovely",
        "She took the job for the money and never looked back",
        "If I got an offer I would not hate the commute",
        "Start this boring chapter again",
        "got an offer on the boat, fat chance",
        "my new phone is rubbish",
    ),
)
