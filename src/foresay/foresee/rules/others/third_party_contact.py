"""Somebody else's number, address or whereabouts, handed to everyone.

Why it matters: People who are angry today may call or come tomorrow, and it cannot be called back. In some places
publishing it so that others act on it is a crime.
Who is touched: The person, and everyone at that address or number.
Instead: Leave it out. If somebody needs it, send it to that one person.
Not meant: A company's switchboard, an emergency line, a politician's office, a shop.
Sources: Solove, A Taxonomy of Privacy (exposure, intrusion); US state laws on doxing.
"""

from foresay.foresee.guards import appeal, business_contact, capitals, fiction, joking, placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.words import FEMALE_OR_MALE_KIN, NAME, SHAPE_SPACE
from foresay.foresee.ways import cut_sentence, mask
from foresay.model import Audience, Family, Severity

_WHOSE = (
    rf"(?:his|her|their|(?P<who>this\s+(?:guy|man|woman|idiot|creep|scammer)'s|my\s+(?:{FEMALE_OR_MALE_KIN}|landlord)'s|"
    rf"(?<!\w)@\w{{2,30}}'s|{NAME}'s))"
)
_NUMBER = r"(?:\+|\(?0|[1-9])[0-9()\s./-]{5,18}[0-9]"
_STREET = r"[0-9]{1,5}[a-z]?,?\s+(?-i:[A-Z])[\w'-]{1,20}(?:\s+(?-i:[A-Z])[\w'-]{1,20}){0,2}"

RULE = Rule(
    id="third-party-contact",
    family=Family.OTHERS,
    headline="Hands out somebody else's number or address",
    why="Anyone who reads this can call or come, and neither you nor they can call it back.",
    short="somebody else's number or address",
    severity=Severity.CRITICAL,
    audiences=(Audience.STRANGERS, Audience.PRESS),
    touches="them",
    patterns=(
        Pattern(
            rf"\b{_WHOSE}\s+(?:\w+\s+)?(?:number|cell|cellphone|mobile|phone|landline|whatsapp|"
            rf"digits)(?:\s+number)?\s*(?:(?:is|:|=|-)\s*)?(?P<span>{_NUMBER})(?!\w)",
            near=(
                shape(
                    r"(?:number|cell|phone|mobile|landline|whatsapp|digits)(?:[\s\x0b\x1c-\x1f:=-]|is|number)*[+(0-9]"
                ),
            ),
            confidence=0.92,
        ),
        Pattern(
            rf"\b(?:call|ring|text|phone|whatsapp|dm)\s+(?:him|her|them|(?P<who>this\s+(?:guy|man|woman|creep|idiot|"
            rf"scammer)|my\s+(?:{FEMALE_OR_MALE_KIN}|landlord)))\s+(?:up\s+)?(?:at|on|"
            rf"and\s+tell\s+\w+\s+\w+)?:?\s*(?P<span>{_NUMBER})(?!\w)",
            near=(shape(rf"\b(?:call|ring|text|phone|whatsapp|dm){SHAPE_SPACE}(?:him|her|them|this|my)\b"),),
            confidence=0.92,
        ),
        Pattern(
            rf"\b(?:he|she|they|(?P<who>(?:this|that)\s+(?:guy|man|woman|creep|idiot|scammer)|"
            rf"my\s+(?:{FEMALE_OR_MALE_KIN}|landlord)|(?<!\w)@\w{{2,30}}|{NAME}(?:\s+{NAME})?))\s+(?:still\s+|now\s+|"
            rf"actually\s+)?(?:lives?|stays?|works|parks)\s+(?:at|on|in|"
            rf"opposite)\s+(?P<span>(?:the\s+)?(?:number\s+)?{_STREET})",
            near=(
                shape(
                    rf"\b(?:live|stay|work|park)s?{SHAPE_SPACE}(?:at|on|in|opposite){SHAPE_SPACE}(?:the{SHAPE_SPACE})?(?:number{SHAPE_SPACE})?[0-9]"
                ),
            ),
            confidence=0.92,
        ),
        Pattern(
            rf"\b{_WHOSE}\s+(?:home\s+|full\s+|new\s+|current\s+)?(?:address|house)\s*(?:is|:|"
            rf"=)\s*(?P<span>(?:number\s+)?{_STREET})",
            near=(shape(r"(?:address|house)[\s\x0b\x1c-\x1f]*(?:is|[:=])"),),
            confidence=0.93,
        ),
        Pattern(
            rf"\b{_WHOSE}\s+(?:\w+\s+)?(?:email|e-mail|mail)(?:\s+address)?\s*(?:(?:is|:|"
            rf"=)\s*)?(?P<span>[\w.+-]{{1,40}}@[\w-]{{1,40}}\.[a-z]{{2,10}})",
            near=(
                "email*",
                "e-mail*",
                "mail*",
            ),
            confidence=0.93,
        ),
        Pattern(
            rf"\b(?:his|her|their|(?P<who>my\s+(?:{FEMALE_OR_MALE_KIN}|landlord)'s))\s+(?:car(?:'s)?\s+)?"
            rf"(?:number\s+plate|licen[cs]e\s+plate|reg(?:istration)?|plates?)\s*(?:number\s*)?(?:is|:|"
            rf"=)\s*(?P<span>(?=[A-Z0-9\s-]{{0,8}}[0-9])[A-Z0-9]{{2,4}}[\s-]?[A-Z0-9]{{2,5}})(?!\w)",
            near=(shape(r"(?:plate|plates|reg|registration)(?:[\s\x0b\x1c-\x1f]|number)*(?:is|[:=])"),),
            confidence=0.9,
        ),
    ),
    guards=(placeholder, business_contact, appeal, fiction, joking, capitals),
    remedies=(mask("(left out)", "Leave the number or address out"), cut_sentence()),
    fires=(
        "here's her number: [020 7946 0958], let her hear from you",
        "he lives at [14 Elm Street], just saying",
        "call him at [+44 20 7946 0321] until he picks up",
        "my ex's address is [22 Canal Road], someone collect my records",
        "his email is [jonas.k@posteo.de], tell him what you think",
        "Her mobile is [0170 4433187], ask her for the deposit",
        "her plate is [AB12 CDE] if you see that car",
    ),
    quiet=(
        "the company switchboard is 020 7946 0000, our helpline is free",
        "call me on 020 7946 0958",
        "In the film he lives at 14 Elm Street",
        "her number was called and she stood up",
        "his number 10 shirt is sold out",
        "they live on 12 hours of sleep a week",
        "For press enquiries call her on 020 7946 0999",
        "my sister's number is lost",
        "She lives in 19 different books",
    ),
)
