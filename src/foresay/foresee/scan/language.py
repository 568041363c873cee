"""Which language a text is in, as far as the engine needs to know: so that what was not read is not called clear.

By script first, then by function words: every language uses a few dozen of them in nearly every sentence. No model, no list of
all words; short texts are given the benefit of the doubt.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from foresay.foresee.scan.lazy import lazy

_WORDS = {
    "en": """the a an and or but of to in on at for with from by is are was were be been am i you he she it we they
        me my your his her our their this that these those not no do does did don't have has had will would can
        could should just so if as what who when where how all more there here get got go going it's i'm im
        can't up out about now new one like rt via we're you're they're he's she's that's there's what's let's
        i've we've you've they've i'll we'll you'll she'll he'll they'll i'd isn't wasn't aren't weren't doesn't
        didn't won't wouldn't couldn't shouldn't haven't hasn't dont cant ive ill still next last back time day
        today tomorrow tonight week month year please thanks thank hello people say says said know think want
        need make see look love good great best really very much many some any every each because than then too
        only own after before over under again off away home work us him hers into never always first two three
        down which being doing done myself""",
    "es": """el la los las un una unos unas de del y o pero que en con por para es son era fue ser estar está estoy
        yo tú él ella nosotros mi tu su sus no sí se lo le les me te nos muy más ya hay como cuando donde todo
        este esta eso porque también""",
    "fr": """le la les un une des du de et ou mais que qui en dans avec pour par sur est sont était être je tu il
        elle nous vous ils mon ma mes ton sa ses son ne pas plus ce cette ces au aux se très tout comme quand où
        j'ai c'est j' d' qu'""",
    "de": """der die das den dem des ein eine einen einem einer und oder aber in im mit von zu zum zur für auf aus
        bei ist sind war waren sein bin ich du er sie es wir ihr mein meine dein nicht kein keine auch noch nur
        schon sehr wie wenn wo was wer dass heute""",
    "pt": """o a os as um uma uns umas de do da dos das e ou mas que em no na nos nas com por para é são era foi ser
        estar está estou eu você ele ela nós meu minha seu sua não sim se muito mais já há como quando onde tudo
        este esta isso porque também""",
    "it": """il lo la gli le un uno una di del della dei delle e o ma che in nel nella con per da è sono era essere
        io tu lui lei noi mio mia tuo sua non sì si mi ti ci molto più già c'è come quando dove tutto questo
        questa perché anche""",
    "nl": """de het een en of maar van in op met voor door aan bij is zijn was waren ben ik jij je hij zij ze wij we
        mijn jouw haar niet geen ook nog al zeer hoe als waar wat wie dat dit deze er naar uit""",
    "sv": """och att det som en ett är på för med av till den inte jag du han hon vi har var men om så från kan""",
    "da": """og at det som en et er på for med af til den ikke jeg du han hun vi har var men om så fra kan""",
    "no": """og at det som en et er på for med av til den ikke jeg du han hun vi har var men om så fra kan""",
    "fi": """ja on ei että se oli mutta kun niin olen minä sinä hän me he tämä mitä joka myös vain nyt""",
    "pl": """i w na z do nie się to jest że jak ale po co tak za od już tylko jestem ja ty on ona my dla czy mnie""",
    "cs": """a v na se je to že s z do ale jsem jako by pro tak jak už jen ve co si být mě""",
    "tr": """ve bir bu da de için ile çok ne ben sen o biz ama gibi daha var yok mi mı değil kadar""",
    "id": """dan yang di ini itu dengan untuk tidak saya aku kamu dia kami ada dari ke akan sudah juga bisa pada""",
    "tl": """ang ng mga sa na ako ko mo ka ay hindi si siya namin natin kami tayo po lang naman kasi pero para ito
        yung may wala dahil kung""",
    "ro": """și si în este cu pe la de nu că un o care mai din sunt pentru am ai a fost ce eu tu el ea noi dar""",
    "hu": """a az és hogy nem is egy de van ez meg csak már én te ő mi volt mint ki ha el""",
    "sw": """na ya wa kwa ni katika la za hii hiyo si mimi wewe yeye sisi kama lakini sana kuwa""",
    "vi": """và của là có không cho tôi bạn một được người này trong đã với các những""",
}


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Function word to the languages that use it."""
    table: dict[str, tuple[str, ...]] = {}
    for code, words in _WORDS.items():
        for word in set(words.split()):
            table[word] = (*table.get(word, ()), code)
    return table


_SCRIPTS = (
    ("ru", lazy(r"[\u0400-\u04ff]")),
    ("el", lazy(r"[\u0370-\u03ff]")),
    ("he", lazy(r"[\u0590-\u05ff]")),
    ("ar", lazy(r"[\u0600-\u06ff]")),
    ("hi", lazy(r"[\u0900-\u097f]")),
    ("th", lazy(r"[\u0e00-\u0e7f]")),
    ("ko", lazy(r"[\uac00-\ud7af]")),
    ("ja", lazy(r"[\u3040-\u30ff]")),
    ("zh", lazy(r"[\u4e00-\u9fff]")),
    (
        "und",
        lazy(
            r"[^\x00-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]"
        ),
    ),
)
_TOKEN = lazy(r"(?<![@#\w])[a-z\u00c0-\u024f\u1e00-\u1eff][a-z'\u00c0-\u024f\u1e00-\u1eff]*", re.IGNORECASE)
_SKIP = lazy(r"https?://\S+|[@#]\w+")
_ENOUGH_WORDS = 4
_LOOK = 2_000

NAMES = {
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "sv": "Swedish",
    "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "tr": "Turkish", "id": "Indonesian", "tl": "Tagalog",
    "ro": "Romanian", "hu": "Hungarian", "sw": "Swahili", "vi": "Vietnamese", "el": "Greek",
    "ru": "Russian or another language in Cyrillic",
    "he": "Hebrew", "ar": "Arabic or another language in its script", "hi": "Hindi or another language in Devanagari", "th": "Thai",
    "ko": "Korean", "ja": "Japanese", "zh": "Chinese",
}  # fmt: skip
"""Language codes this module can answer, with their names in English; "und" (a language we cannot name) is not in it."""


class Language(NamedTuple):
    """A BCP 47 code ("und": some language we cannot name; "": too little text to tell) and a confidence in [0, 1]."""

    code: str
    confidence: float


def language_of(text: str) -> Language:
    """The language of most of a folded text, judged on its first 2,000 code points. O(text)."""
    text = _SKIP.sub(" ", text[:_LOOK])
    letters = sum(map(str.isalpha, text))
    if not letters:
        return Language("", 0.0)
    tokens = _TOKEN.findall(text.lower())
    for code, script in () if text.isascii() else _SCRIPTS:
        share = len(script.findall(text)) / letters
        if share > 0.5 or (share > 0.3 and len(tokens) < _ENOUGH_WORDS):
            if code == "zh" and _SCRIPTS[7][1].search(text):
                code = "ja"
            return Language(code, min(1.0, share))
    if len(tokens) < _ENOUGH_WORDS:
        return Language("", 0.0)
    votes: dict[str, float] = {}
    languages = _languages_of()
    for token in tokens:
        codes = languages.get(token, ())
        for code in codes:
            votes[code] = votes.get(code, 0.0) + 1.0 / len(codes)
    english = votes.get("en", 0.0)
    best, score = max(votes.items(), key=lambda vote: vote[1], default=("und", 0.0))
    if best == "en" or english >= 0.8 * score:
        share = english / len(tokens)
        if share >= 0.06 or len(tokens) < 2 * _ENOUGH_WORDS:
            return Language("en", min(1.0, 0.5 + share))
        return Language("und", 0.5)
    if score / len(tokens) >= 0.12 and score >= 1.5:
        return Language(best, min(1.0, 0.4 + score / len(tokens)))
    return Language("en" if english else "und", 0.3)
