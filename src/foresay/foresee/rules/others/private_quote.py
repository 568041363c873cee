"""Words that were written to the author alone, passed on to everyone.

Why it matters: The other person chose those words for you. Passed on, they lose their context, and trust with them; in
a few minutes somebody works out who it was.
Who is touched: Whoever wrote them, and others in the chat.
Instead: Ask, or tell in your own words what it meant to you.
Not meant: Interviews, public posts with their source, what a shop wrote to all its customers.
Sources: Meeder et al. 2010 (protected posts passed on); Solove, A Taxonomy of Privacy (breach of confidentiality).
"""

from foresay.foresee.guards import capitals, fiction, headline, joking, passed_on, public_figure
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN, NAME
from foresay.foresee.ways import ask, cut_sentence, narrow, reword
from foresay.model import Audience, Family, Severity

_WHO = (
    rf"(?:he|she|they|(?P<who>my\s+(?:\w{{3,9}}\s+)?(?:{FEMALE_OR_MALE_KIN}|landlord|client|therapist|doctor)|{NAME}))"
)
_TO_ME = (
    r"(?:(?:just\s+|literally\s+|once\s+|has\s+)?(?:texted|messaged|dm'?e?d|emailed|e-mailed|whatsapped|snapped|"
    r"wrote|sent|slacked)\s+(?:to\s+)?(?:me|us)(?:\s+(?:back|this|today|yesterday|last\s+night|saying|"
    r"a\s+\w+(?:\s+saying)?|on\s+\w+))*)"
)

RULE = Rule(
    id="private-quote",
    family=Family.OTHERS,
    headline="Passes on what was written to you alone",
    why="They wrote it to you, not to everyone. Whoever was there will know who it was.",
    short="words written to you alone",
    severity=Severity.MEDIUM,
    audiences=(Audience.COLLEAGUES, Audience.FAMILY),
    touches="them",
    patterns=(
        Pattern(
            rf"\b{_WHO}\s+{_TO_ME}[:,]?\s*(?:and\s+(?:said|wrote)\s*)?[:,]?\s*(?:\"[^\"\n]{{6,300}}\"|"
            rf"'[^'\n]{{12,300}}')",
            near=(
                "texted",
                "messaged",
                "dmd",
                "dm'd",
                "dmed",
                "dm'ed",
                "emailed",
                "e-mailed",
                "whatsapped",
                "snapped",
                "wrote",
                "sent",
                "slacked",
            ),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:screenshots?|screen\s?grabs?|screencaps?|pics?)\s+(?:of|from)\s+(?:(?:his|her|their|(?P<who>"
            r"my\s+(?:\w+\s+)?\w+'s|our|the|my))\s+)(?:\w+\s+)?(?:texts?|dms?|messages?|emails?|e-mails?|chats?|"
            r"group\s+chat|whatsapps?|slack|snaps?|inbox)\b",
            near=(
                "screenshot",
                "screenshots",
                "screen grab",
                "screen grabs",
                "screengrab",
                "screengrabs",
                "screencap",
                "screencaps",
                "pic",
                "pics",
            ),
            confidence=0.82,
        ),
        Pattern(
            r"\b(?:from|in)\s+(?:our|the|my)\s+(?:\w+\s+){0,2}?(?:group\s+chat|whatsapp\s+group|family\s+chat|"
            r"team\s+chat|slack\s+channel|work\s+chat)\b\s*(?::|\s(?:today|this\s+morning|"
            r"last\s+night)\s*:)\s*(?:\"[^\"\n]{5,200}\"|[^\s\"][^\"\n]{5,200})",
            near=("group chat", "whatsapp group", "family chat", "team chat", "slack channel", "work chat"),
            confidence=0.85,
        ),
        Pattern(
            rf"\b(?:his|her|their|(?P<who>my\s+(?:{FEMALE_OR_MALE_KIN}|landlord|client)'s|{NAME}'s))\s+(?:actual\s+|"
            rf"last\s+|exact\s+|latest\s+)?(?:text|dm|message|e-?mail|whatsapp|voicemail|letter)(?:\s+(?:to\s+me|"
            rf"this\s+morning|today|said|reads?|says|was|went))*\s*:?\s*(?:\"[^\"\n]{{6,300}}\")",
            near=("text", "dm", "message", "email", "e-mail", "whatsapp", "voicemail", "letter"),
            confidence=0.88,
        ),
    ),
    guards=(passed_on, headline, fiction, joking, public_figure, capitals),
    remedies=(
        ask(),
        reword("They wrote me something that has stayed with me.", "Say what it did, not what it said", sentence=True),
        narrow(),
        cut_sentence(),
    ),
    fires=(
        'so [she texted me: "don\'t tell the others I am leaving"]',
        '[My boss emailed us saying "nobody gets a day off in May"] on a Sunday',
        "posting [screenshots of our group chat] because you need to see this",
        '[from the family chat: "who invited her anyway"] lovely',
        '[his last text: "you\'ll never see the dog again"]',
        '[Jonas messaged me "please keep this between us ok"] lol no',
        "[my sister wrote me 'I never wanted that house anyway'] after all that",
    ),
    quiet=(
        'In an interview she said: "I will run again"',
        "she texted me the recipe",
        'The sign says "no dogs"',
        'my bank emailed me "rates are changing", like all its customers',
        "take a screenshot of the map before you go",
        'the minister wrote to us: "elections are in May"',
        "our group chat is on fire today",
        'In the novel he wrote me "come home before the snow"',
    ),
)
