"""A number that a state gave to a person: social security, national insurance, tax, identity card.

Why it matters: With it and a name, others can open credit, claim benefits and file taxes as that person; it is for
life.
Who is touched: You, or the person whose number it is.
Instead: Say that you have the letter, the card, the number; leave the figures out.
Not meant: Numbers made up for examples, tickets, parts and parcels of the same length.
Sources: SSA, HMRC NIM39110, UIDAI, and the authorities named in foresay.foresee.scan.validators; Presidio US_SSN,
UK_NINO, IN_AADHAAR.
"""

from collections.abc import Callable

from foresay.foresee.guards import placeholder
from foresay.foresee.rule import Pattern, Rule, shape
from foresay.foresee.scan import validators as valid
from foresay.foresee.scene import Hit
from foresay.foresee.ways import cut_sentence, mask, rotate
from foresay.model import EVERYONE, Family, Severity


def _passes(*checks: Callable[[str], bool]) -> Callable[[Hit], bool]:
    """Confirms a hit whose words pass any of these checks."""
    return lambda hit: any(check(hit.text) for check in checks)


def _is_no_ticket(hit: Hit) -> bool:
    before = hit.before(24).lower()
    return valid.us_ssn(hit.text) and not any(
        word in before
        for word in ("ticket", "order", "case", "part", "serial", "ref", "track", "isbn", "phone", "call", "zip")
    )


_IS = r"\b(?:[^0-9\n]{0,24}?)"
_NINE = r"(?<![\w-])[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}(?![\w-])"
_TRIPLES = r"(?<![\w-])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![\w-])"
_ELEVEN = r"(?<![\w-])[0-9]{2}[ .-]?[0-9]{2,3}[ .-]?[0-9]{2,3}[ .-]?[0-9]{3,5}(?:[ .-]?[0-9]{2})?(?![\w-])"

RULE = Rule(
    id="national-id",
    family=Family.IDENTITY,
    headline="Gives out a national identity number",
    why="With this number and a name, others can borrow, claim and sign as that person; it stays the same for life.",
    short="an identity number of the state",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    languages=(),
    patterns=(
        Pattern(
            rf"\b(?:ssn|social\s+security|social\s+sec|socials?|itin|tax\s?payer\s+id|tin){_IS}(?P<span>{_NINE})",
            near=(
                "ssn",
                "social security",
                "social sec",
                "social",
                "socials",
                "itin",
                "taxpayer id",
                "tax payer id",
                "tin",
            ),
            confidence=0.96,
            confirm=_passes(valid.us_ssn, valid.us_itin),
        ),
        Pattern(
            r"(?<![\w.-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![\w-])",
            (shape(r"[0-9]{3}-[0-9]{2}-[0-9]{4}"),),
            0.7,
            confirm=_is_no_ticket,
        ),
        Pattern(
            rf"\b(?:nino?|ni\s+(?:number|no)|"
            rf"national\s+insurance){_IS}(?P<span>(?<!\w)"
            rf"[a-z]{{2}}\s?[0-9]{{2}}\s?[0-9]{{2}}\s?[0-9]{{2}}\s?[a-d]\b)",
            near=("nin", "nino", "ni number", "ni no", "national insurance"),
            confidence=0.96,
            confirm=_passes(valid.uk_nino),
        ),
        Pattern(
            r"(?<![\w-])(?-i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) [0-9]{2} [0-9]{2} [0-9]{2} (?-i:[A-D])\b",
            near=(shape(r"\b[a-z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [a-d]\b"),),
            confidence=0.85,
            confirm=_passes(valid.uk_nino),
        ),
        Pattern(
            rf"\b(?:social\s+insurance|sin\s+(?:number|no|card|is)|my\s+sin|tfn|tax\s+file|bsn|burgerservicenummer|"
            rf"sofinummer){_IS}(?P<span>{_TRIPLES})",
            near=(
                "social insurance",
                "sin number",
                "sin no",
                "sin card",
                "sin is",
                "my sin",
                "tfn",
                "tax file",
                "bsn",
                "burgerservicenummer",
                "sofinummer",
            ),
            confidence=0.94,
            confirm=_passes(valid.ca_sin, valid.au_tfn, valid.nl_bsn),
        ),
        Pattern(
            rf"\b(?:pesel|steuer-?\s?id(?:ent\w{{0,20}})?|identifikationsnummer|idnr|tax\s+id|cpf|"
            rf"rijksregister\w{{0,8}}|registre\s+national|f[oø]dselsnummer|personnummer){_IS}"
            rf"(?P<span>{_ELEVEN})",
            near=(
                "pesel",
                "steuer*",
                "identifikationsnummer",
                "idnr",
                "tax id",
                "cpf",
                "rijksregister*",
                "registre national",
                "fodselsnummer",
                "fødselsnummer",
                "personnummer",
            ),
            confidence=0.95,
            confirm=_passes(
                valid.pl_pesel,
                valid.de_tax_id,
                valid.br_cpf,
                valid.be_national,
                valid.no_fodselsnummer,
                valid.se_personnummer,
            ),
        ),
        Pattern(
            r"\b(?:personnummer|personal\s+identity\s+number|henkil[oö]tunnus|"
            r"hetu)\b[^0-9\n]{0,20}(?P<span>[0-9]{6,8}[-+a]?[0-9]{3}[0-9a-y])\b",
            near=("personnummer", "personal identity number", "henkilötunnus", "henkilotunnus", "hetu"),
            confidence=0.95,
            confirm=_passes(valid.se_personnummer, valid.fi_hetu),
        ),
        Pattern(
            rf"\baadh?aa?r{_IS}(?P<span>(?<![\w-])[2-9][0-9]{{3}}[ -]?[0-9]{{4}}[ -]?[0-9]{{4}}(?![\w-]))",
            near=("aadhaar*", "aadhar*", "adhaar*", "adhar*", "aadaar*", "aadar*", "adaar*", "adar*"),
            confidence=0.96,
            confirm=_passes(valid.in_aadhaar),
        ),
        Pattern(
            rf"\b(?:dni|nie|nif|documento|carnet){_IS}(?P<span>(?<![\w-])(?:[0-9]{{2}}\.?[0-9]{{3}}\.?[0-9]{{3}}|"
            rf"[xyz][ -]?[0-9]{{7}})[ -]?[a-z]\b)",
            near=("dni", "nie", "nif", "documento", "carnet"),
            confidence=0.96,
            confirm=_passes(valid.es_dni),
        ),
        Pattern(
            r"(?<![\w-])[a-z]{6}[0-9l-np-v]{2}[abcdehlmprst][0-9l-np-v]{2}[a-z][0-9l-np-v]{3}[a-z](?![\w-])",
            near=(
                shape(r"\b[a-z]{6}[0-9]{2}[a-z][0-9]{2}[a-z][0-9]{3}[a-z]\b"),
                shape(r"\b[a-z]{6}[0-9l-np-v]{2}[a-z][0-9l-np-v]{2}[a-z][0-9l-np-v]{3}[a-z]\b"),
            ),
            confidence=0.97,
            confirm=lambda hit: any(char.isdigit() for char in hit.text) and valid.it_codice_fiscale(hit.text),
        ),
        Pattern(
            rf"\b(?:s[eé]curit[eé]\s+sociale|num[eé]ro\s+de\s+s[eé]cu|insee|"
            rf"nir){_IS}(?P<span>(?<!\w)"
            rf"[12]\s?[0-9]{{2}}\s?[0-9]{{2}}\s?[0-9]{{2}}\s?[0-9]{{3}}\s?[0-9]{{3}}\s?[0-9]{{2}}(?!\w))",
            near=(
                "sécurité sociale",
                "securite sociale",
                "sécurite sociale",
                "securité sociale",
                "numéro de sécu",
                "numero de secu",
                "numéro de secu",
                "numero de sécu",
                "insee",
                "nir",
            ),
            confidence=0.97,
            confirm=_passes(valid.fr_nir),
        ),
        Pattern(
            rf"\b(?:ahv|avs){_IS}(?P<span>756[. ]?[0-9]{{4}}[. ]?[0-9]{{4}}[. ]?[0-9]{{2}}(?!\w))",
            near=("ahv", "avs"),
            confidence=0.97,
            confirm=_passes(valid.ch_ahv),
        ),
        Pattern(
            rf"\b(?:id\s+number|identity\s+number|sa\s+id){_IS}"
            rf"(?P<span>(?<![\w-])[0-9]{{6}}\s?[0-9]{{4}}\s?[0-9]{{3}}(?![\w-]))",
            near=("id number", "identity number", "sa id"),
            confidence=0.9,
            confirm=_passes(valid.za_id),
        ),
        Pattern(
            r"\bcurp\b[^\n]{0,12}?(?P<span>(?<!\w)[a-z]{4}[0-9]{6}[hmx][a-z]{5}[0-9a-z][0-9]\b)",
            near=("curp",),
            confidence=0.97,
            confirm=_passes(valid.mx_curp),
        ),
        Pattern(
            rf"\b(?:seguridad\s+social|n[uú]mero\s+de\s+afiliaci[oó]n|nuss){_IS}(?P<span>(?<![\w-])[0-9]{{2}}[ /-]?[0-9]{{8}}[ /-]?[0-9]{{2}}(?![\w-]))",
            near=("seguridad social", "afiliación", "afiliacion", "nuss"),
            confidence=0.95,
            confirm=_passes(valid.es_nuss),
        ),
        Pattern(
            rf"\b(?:cpf|c\.p\.f\.){_IS}(?P<span>(?<![\w-])[0-9]{{3}}[. ]?[0-9]{{3}}[. ]?[0-9]{{3}}[- ]?[0-9]{{2}}(?![\w-]))",
            near=("cpf", "c.p.f*"),
            confidence=0.96,
            confirm=_passes(valid.br_cpf),
        ),
        Pattern(
            rf"\b(?:nif|n[uú]mero\s+de\s+contribuinte|contribuinte|contribuinte\s+n[.º°]){_IS}(?P<span>{_TRIPLES})",
            near=("nif", "contribuinte"),
            confidence=0.9,
            confirm=_passes(valid.pt_nif),
        ),
        Pattern(
            r"\b(?:personalausweis\w{0,8}|ausweisnummer|ausweis)\b[^0-9\n]{0,14}?(?P<span>(?<![\w-])[cfghjklmnprtvwxyz][0-9cfghjklmnprtvwxyz]{8}[0-9](?![\w-]))",
            near=("personalausweis*", "ausweisnummer", "ausweis"),
            confidence=0.95,
            confirm=_passes(valid.de_id_card),
        ),
        Pattern(
            r"\b(?:sozialversicherungs\w{0,10}|rentenversicherungs\w{0,10}|svnr|rvnr|sv-nummer)\b[^0-9\n]{0,14}?"
            r"(?P<span>(?<![\w-])[0-9]{2} ?[0-9]{6} ?[a-z] ?[0-9]{3}(?![\w-]))",
            near=("sozialversicherungs*", "rentenversicherungs*", "svnr", "rvnr", "sv-nummer"),
            confidence=0.96,
            confirm=_passes(valid.de_pension),
        ),
        Pattern(
            r"(?<![\w-])[0-9]{8}-?[a-z](?![\w-])",
            near=(shape(r"\b[0-9]{8}-?[a-z]\b"),),
            confidence=0.7,
            confirm=_passes(valid.es_dni),
            languages=("es",),
        ),
        Pattern(
            r"\brfc\b[^\n]{0,12}?(?P<span>(?<!\w)[a-zñ&]{4}[0-9]{6}[0-9a-z]{3}\b)",
            near=("rfc",),
            confidence=0.85,
            confirm=_passes(valid.mx_rfc),
            languages=("es",),
        ),
    ),
    guards=(placeholder,),
    remedies=(
        mask("(number left out)", "Leave the number out"),
        cut_sentence(),
        rotate("the number's protection: ask for a lock or a new one"),
    ),
    yields_to=("payment-card", "bank-account"),
    fires=(
        "my SSN is [219-09-9999], there, I said it",
        "they had her social security number, [457-55-5462], on a postcard",
        "NI number: [AB 12 34 56 C], please fix my payslip",
        "My SIN is [130 692 544] eh",
        "PESEL [44051401359] i co dalej",
        "aadhaar no [2345 6789 0124] not accepted again",
        "mi DNI es [12345678Z], y nada",
        "codice [RSSMRA85T10A562S] sbagliato, di nuovo",
        "Meine Steuer-ID: [86095742719], bitte melden",
        "Mon numéro de sécu : [2 85 05 75 115 042 95], et alors",
        "meu CPF é [529.982.247-25], pode anotar",
        "Personalausweis Nr. [L01X00T471] ist abgelaufen",
    ),
    quiet=(
        "123-45-6789 is the number on every sample card",
        "078-05-1120 came with the wallet",
        "ticket 219-09-9999 is closed",
        "my sin is chocolate, 046 of them",
        "part 457-55-5462 is out of stock",
        "I lost my social security card in 2019",
        "DNI caducado, cita en 3 semanas",
        "socials: 046 454 280 followers",
        "the PESEL office closes at 15",
        "O CPF dela foi cancelado em 2019",
        "El DNI me caduca en 2026",
    ),
)
