"""Whether the author is single, with somebody, married, divorced or widowed.

Why it matters: It is one more piece of who you are, it tells strangers whether anybody is at home with you, and the other half is told along.
Who is touched: You, and whoever you are with.
Instead: Keep it, or leave the other person out.
Not meant: Changes in a relationship (see relationship-change), other people's marriages, single tickets, being engaged in work.
Sources: Dou et al. 2024 (husband/boyfriend, wife/girlfriend, relationship status); Staab et al. 2024.
"""

import re

from foresay.foresee.guards import ABOUT_ME, someone_else
from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.scan.lazy import lazy
from foresay.foresee.scan.words import MAYBE_ADVERB, shape_of
from foresay.foresee.scene import Hit
from foresay.foresee.ways import abstract, cut_sentence, keep
from foresay.model import Audience, Family, Severity

_I_AM_NEAR = shape_of(r"\b(?:i'?m|i\s+am|i've\s+been|i\s+have\s+been|as|being)\b")
_SELF = lazy(r"\b(?:i|i'm|im|i've|i'd|me|my|we|our)\b", re.IGNORECASE)


def _of_self(hit: Hit) -> bool:
    return hit.in_sentence(_SELF)


RULE = Rule(
    id="relationship-status",
    family=Family.LIFE,
    headline="Tells whether you are with somebody",
    why="It is one more piece of who you are, and it tells about somebody else as well.",
    short="whether you are with somebody",
    severity=Severity.INFO,
    audiences=(Audience.STRANGERS, Audience.EMPLOYER),
    touches="both",
    patterns=(
        Pattern(
            rf"(?:\bi'?m|\bi\s+am|\bi've\s+been|\bi\s+have\s+been)(?:{MAYBE_ADVERB}|\s+happily|\s+(?:the|a|an)\s+only)\s+(?:(?:a|an)\s+)?(?:single|married|divorced|widowed|engaged(?!\s+in\b)|separated|"
            rf"(?:married|divorced)\s+(?:man|woman)|divorcee|widow(?:er)?|in\s+a\s+(?:\w+[-\s])?relationship|living\s+with\s+my\s+(?:boyfriend|girlfriend|partner|fianc[eé]e?))\b"
            rf"(?!\s+(?:to\s+(?:my\s+(?:job|work|phone|desk|sofa|career)|the\s+(?:job|idea|game|sea))|with\s+(?:the|my)\s+(?:work|audience|customers)|ticket|(?:\w+\s+)?malt|handed\w*|use|player|"
            rf"minded\w*|most|biggest|best|day|time|thing|one|focus))",
            near=("single", "married", "divorced", "widowed", "engaged", "separated", "divorcee", "widow", "widower", "relationship", "living with"),
            beside=(_I_AM_NEAR,),
            confidence=0.83,
        ),
        Pattern(
            r"\bmy\s+(?:lovely\s+|dear\s+|poor\s+|wonderful\s+|late\s+|new\s+|better\s+|own\s+)?(?:wife|husband|hubby|boyfriend|girlfriend|fianc[eé]e?|bf|gf|wifey|missus|spouse|significant\s+other|life\s+partner|other\s+half|better\s+half|ex-(?:wife|husband)|"
            r"(?:first|second)\s+(?:wife|husband)|late\s+(?:wife|husband))\b(?!\s+(?:beater|material))",
            near=("wife", "husband", "hubby", "boyfriend", "girlfriend", "fiance", "fiancé", "fiancee", "fiancée", "bf", "gf", "wifey", "missus", "spouse", "significant other", "life partner", "other half", "better half"),
            beside=("my",),
            confidence=0.8,
        ),
        Pattern(
            r"\b(?:my|our)\s+(?:(?:\w+\s+)?wedding\s+anniversary|marriage|divorce|honeymoon)\b(?!\s+(?:bar|counsell?or|of\s+convenience))|\b(?:post|since\s+(?:my|our|the))[-\s](?:divorce|separation|break-?up|split)\b|"
            r"\bwe(?:'ve|\s+have)\s+been\s+(?:married|together|dating|engaged)\b|\bwhen\s+(?:i|we)\s+got\s+(?:married|divorced|engaged)\b",
            near=("wedding anniversary", "marriage", "divorce", "honeymoon", "separation", "break-up", "breakup", "split", "married", "together", "dating", "engaged", "divorced"),
            beside=("my", "our", "post", "since my", "since our", "since the", "post-divorce", "post-separation", "post-breakup", "post-break-up", "post-split", "we've", "we have", "when i", "when we"),
            confidence=0.76,
        ),
        Pattern(
            r"(?:^|[.!?;\n\u2013\u2014]\s*|,\s+|\b(?:the|and|but|so|since|when|because)\s+)(?P<span>(?:hubby|wife|wifey|husband|fianc[eé]e?|missus)(?:'s|\s+(?:says?|said|thinks?|loves?|hates?|wants?|is|was|has|had|runs?|keeps?|and\s+i|won't|doesn't|got|never|always))\b)",
            near=("hubby", "wife", "wifey", "husband", "fiance", "fiancé", "fiancee", "fiancée", "missus", "hubby's", "wife's", "husband's", "fiance's", "missus's"),
            confidence=0.7,
        ),
        Pattern(
            r"\b(?:divorce\s+papers|stay(?:ing|ed)\s+single|single\s+(?:mum|mom|dad|parent)\s+here|my\s+(?:guy|man|girl|lady|woman)\s+and\s+(?:i|me)|me\s+and\s+my\s+(?:guy|man|girl|lady|woman))\b",
            near=("divorce papers", "single", "my guy", "my man", "my girl", "my lady", "my woman"),
            confidence=0.62,
            confirm=_of_self,
        ),
        Pattern(
            r"\b(?:single|dating)\s+(?:life|again|at\s+(?:my\s+age|[2-7]0))\b|\bbeing\s+(?:single|married|divorced|a\s+widow(?:er)?)\b|\bwhen\s+you're\s+(?:single|divorced|widowed)\b",
            near=("single", "dating", "being married", "being divorced", "a widow", "a widower", "divorced", "widowed"),
            confidence=0.55,
            confirm=_of_self,
        ),
    ),
    guards=(*ABOUT_ME, someone_else),
    yields_to=("relationship-change", "third-party-health", "bereavement", "relative-conflict", "celebrate-for-other", "protected-person", "sexual-orientation", "outing", "abuse-survivor"),
    remedies=(keep(), abstract("somebody close to me", "Leave open who it is", safe=False), cut_sentence()),
    fires=(
        "[I'm happily married] to a man who alphabetises spices",
        "[my wife] says the boat stays",
        "[I am a divorcee] and I kept the good pans",
        "told [my boyfriend] the plant was plastic all along 🌿",
        "[I've been single] since the last eclipse",
        "[we've been together] for nine winters",
        "[our honeymoon] was three days of fog",
        "Sunday: bread, a walk, [hubby says] I missed a spot",
        "[im a widower], the cat and I manage",
    ),
    quiet=(
        "Every single day the lift stops on four",
        "His wife runs the post office",
        "I'm not married, I just own a lot of towels",
        "If I were single I'd eat soup every night",
        "In the novel my husband is a whale",
        "I'm engaged in a long fight with ivy",
        "I'm a single malt kind of person",
        "they got married in a barn",
    ),
)  # fmt: skip
