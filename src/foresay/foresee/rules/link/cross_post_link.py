"""Ties one account to another that readers did not know was yours.

Why it matters: Two accounts that were apart become one person: what was said under another name can now be read with
your own, backwards in time too.
Who is touched: You, and people who know only one of the two.
Instead: Let the accounts stay apart, or tell those who need to know directly.
Not meant: A shop's accounts, a musician's pages, accounts of other people, main roads.
Sources: Narayanan and Shmatikov 2009, De-anonymizing Social Networks; Goga et al. 2013, Exploiting Innocuous Activity.
"""

from foresay.foresee.guards import (
    business_contact,
    conditional,
    denied,
    fiction,
    joking,
    my_voice,
    question,
    quotation,
)
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.words import shape_of
from foresay.foresee.ways import cut_sentence, narrow
from foresay.model import Audience, Family, Severity

_HIDDEN = (
    r"(?:other|alt|alternate|second|secret|private|priv|anonymous|anon|nsfw|spicy|burner|throwaway|side|vent|backup|"
    r"old|finsta|reddit|tumblr|personal|real|kink|after\s?dark|pseudonymous)"
)
_HANDLE = (
    r"(?:@\w{2,30}(?:@[\w.-]{3,60})?|u/\w{2,30}|https?://[^\s]{4,120}|[a-z]{2,12}\.(?:com|social|net|app)/[^\s]{2,60})"
)

RULE = Rule(
    id="cross-post-link",
    family=Family.LINK,
    headline="Ties two of your accounts together",
    why="What you said under one name can then be read with the other, all the way back.",
    short="two of your accounts joined",
    severity=Severity.MEDIUM,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    patterns=(
        Pattern(
            rf"\b(?:my|this\s+is\s+my|i\s+have\s+an?|i've\s+got\s+an?)\s+(?:other\s+)?{_HIDDEN}\s+(?:account|acct|"
            rf"acc|page|profile|blog|handle|twitter|instagram|insta|ig|tumblr|username)\b\s*(?:(?:is|:|=|->|→|@|"
            rf"over\s+at|called|under|,)\s*)?(?:also\s+)?{_HANDLE}",
            near=(
                "account",
                "acct",
                "acc",
                "page",
                "profile",
                "blog",
                "handle",
                "twitter",
                "instagram",
                "insta",
                "ig",
                "tumblr",
                "username",
            ),
            confidence=0.9,
            beside=(shape_of(rf"\b{_HIDDEN}\b"),),
        ),
        Pattern(
            rf"\b(?:my\s+alt|my\s+finsta|my\s+burner|my\s+throwaway|my\s+priv|my\s+main)\b\s*(?:(?:is|:|=|->|→|,|"
            rf"\()\s*)?{_HANDLE}",
            near=("my alt", "my finsta", "my burner", "my throwaway", "my priv", "my main"),
            confidence=0.9,
        ),
        Pattern(
            rf"\b(?:i'm|im|i\s+am|i)\s+(?:also\s+)?(?:go\s+by|post\s+as|posting\s+as|write\s+as|writing\s+as|"
            rf"known\s+as|tweet\s+as|tweeting\s+as)\s+{_HANDLE}(?:\s+(?:on|over\s+on|elsewhere)\b)?",
            near=("go by", "post as", "posting as", "write as", "writing as", "known as", "tweet as", "tweeting as"),
            confidence=0.85,
        ),
        Pattern(
            rf"{_HANDLE}\s+is\s+(?:also\s+me|me\s+too|my\s+(?:other|alt|second|private|secret|old|anon|burner|side|"
            rf"nsfw)(?:\s+account)?)\b",
            near=("is also me", "is me too", "is my"),
            confidence=0.9,
        ),
        Pattern(
            r"\b(?:i\s+use|i've\s+used|i'm|im|i\s+am|find\s+me\s+(?:under|with))\s+(?:the\s+)?same\s+(?:handle|"
            r"username|name|user\s?name)\s+(?:everywhere|on\s+(?:all|every|reddit|tumblr|discord|twitch|github|"
            r"steam))",
            near=("same handle", "same username", "same name", "same user name"),
            confidence=0.85,
        ),
        Pattern(
            r"\b(?:oops|whoops|sorry|ugh|wrong),?\s+(?:posted\s+(?:that|this)\s+(?:on|from)\s+(?:the\s+)?|"
            r"that\s+was\s+(?:meant\s+)?for\s+)?(?:wrong|my\s+(?:other|alt|private|work|main|anon|nsfw))\s+account\b",
            near=("account",),
            confidence=0.88,
            beside=("oops", "whoops", "sorry", "ugh", "wrong"),
        ),
    ),
    guards=(my_voice, quotation, denied, question, conditional, fiction, joking, business_contact),
    remedies=(narrow(), cut_sentence()),
    fires=(
        "[my other account is @midnightlichen] if you miss me",
        "[my alt: @quietgull] come say hi",
        "[I also post as @saltedfern elsewhere], don't tell work",
        "[@mossandwire is my alt]",
        "[I use the same handle everywhere], find me",
        "[oops, wrong account]",
        "follow [my private insta @leafletters] for the dog",
    ),
    quiet=(
        "our other account @acmehelp answers support questions",
        "my bank account is empty",
        "my main road is closed",
        "@amy is my favourite poet",
        "he has a second account on reddit",
        "If I had an alt account you'd know",
        "I don't have another account",
        "the main account of the festival is @folkweek",
        "same name, different person",
    ),
)
