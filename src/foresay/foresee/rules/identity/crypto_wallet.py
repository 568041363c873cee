"""An address of a crypto wallet, or the words that open it.

Why it matters: An address shows everything it ever received; the seed words hand over all of it, for good.
Who is touched: You, or the wallet's owner.
Instead: Give an address made for one payment; keep seed words off every screen.
Not meant: Hashes and keys of other things, lists of twelve words about something else.
Sources: BIP 39, BIP 173, BIP 350; Base58Check (Bitcoin); EIP-55; Presidio CRYPTO.
"""

import re

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan.validators import base58check, bech32
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask, rotate
from foresay.model import Audience, Family, Severity

_SENTENCE_WORDS = frozenset(
    "the and for are was were you your not but with this that they have has had from what when will would been than then them there here just like".split()
)


def _are_seed_words(hit: Hit) -> bool:
    """Twelve to twenty-four words, none of them the glue of a sentence."""
    words = re.findall(r"[a-z]+", hit.text.lower())
    return len(words) >= 12 and not _SENTENCE_WORDS.intersection(words) and len(set(words)) > 1


RULE = Rule(
    id="crypto-wallet",
    family=Family.IDENTITY,
    headline="Shows a crypto wallet",
    why="Everything an address received can be looked up for good; whoever has the seed words owns what is in it.",
    short="a crypto wallet",
    severity=Severity.LOW,
    audiences=(Audience.STRANGERS,),
    languages=(),
    patterns=(
        Pattern(
            r"(?<![\w/=])(?-i:[13LMDT][1-9A-HJ-NP-Za-km-z]{25,34})(?!\w)",
            near=(shape(r"\b[13lmdt][1-9a-z]{25,34}\b"),),
            confidence=0.95,
            confirm=lambda hit: base58check(hit.text),
        ),
        Pattern(
            r"(?<![\w/=])(?:bc1|ltc1)[a-z0-9]{25,87}(?!\w)",
            ("bc1*", "ltc1*"),
            0.97,
            confirm=lambda hit: bech32(hit.text),
        ),
        Pattern(r"(?<![\w/=])0x[0-9a-f]{40}(?!\w)", ("0x*",), 0.9),
        Pattern(
            r"\b(?:seed\s?(?:phrase|words)?|recovery\s+(?:phrase|words)|mnemonic(?:\s+phrase)?|secret\s+(?:phrase|"
            r"words)|backup\s+(?:phrase|words)|wallet\s+words)\b"
            r"(?:\s+(?:is|are|was|were))?\s?[:=-]?\s{0,2}\"?(?P<span>[a-z]{3,8}(?:(?:\s[a-z]{3,8}){11,23}|"
            r"(?:,\s?[a-z]{3,8}){11,23}))\b",
            near=(
                "seed",
                "seedphrase",
                "seedwords",
                "seed phrase",
                "recovery phrase",
                "recovery words",
                "mnemonic",
                "secret phrase",
                "secret words",
                "backup phrase",
                "backup words",
                "wallet words",
            ),
            confidence=0.93,
            severity=Severity.CRITICAL,
            confirm=_are_seed_words,
        ),
    ),
    guards=(placeholder,),
    remedies=(
        mask("(left out)", "Leave it out"),
        cut_sentence(),
        rotate("the wallet: move what is in it to a new one"),
    ),
    fires=(
        "seed: [abandon ability able about above absent absorb abstract absurd abuse access accident]",
        "tips welcome [bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4] 🧡",
        "send it to [0x52908400098527886E0F7030069857D2E4169EE7], gas is low",
        "the old one, [1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa], still gets dust",
        "his recovery phrase was [orbit lemon picnic velvet ginger museum canyon ticket rabbit sister window "
        "mango], taped to the fridge",
        "my seed words are [salad, river, coach, piano, tiger, dune, echo, fabric, galaxy, hero, icon, jungle]. "
        "Lovely poem",
    ),
    quiet=(
        "I planted the seed of an idea and it grew",
        "commit 52908400098527886e0f7030069857d2e4169ee7 broke it",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb has a typo",
        "recovery phrase: what is it and why do you need to keep it away from your phone",
        "0xdeadbeef, my favourite number",
        "seed list: tomato, leek, bean",
        "bitcoin is up, wallet is down",
    ),
)
