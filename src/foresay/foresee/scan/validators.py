"""Whether a string of characters can be what it looks like: checksums, ranges and lengths.

Pure functions of text, most of them O(length) and none of them looking anything up. Each takes the string as written (spaces, dots
and dashes are ignored where people write them) and answers yes or no; "yes" means plausible, never that it exists. A check digit
modulo 10 lets one random number in ten through: rules that rest on one ask for a word beside it as well.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import reduce
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from math import log2

from foresay.foresee.scan.lazy import lazy

_SEPARATORS = lazy(r"[\s./-]+")


def compact(text: str) -> str:
    """The text in capitals, without white space, dots, slashes and dashes."""
    return _SEPARATORS.sub("", text).upper()


def digits_of(text: str) -> str:
    """Only the ASCII digits of a text."""
    return "".join(char for char in text if "0" <= char <= "9")


def entropy(text: str) -> float:
    """Shannon's entropy of the characters in bits each: words lie near 3, random base-64 of 32 characters near 4.5."""
    return -sum(count / len(text) * log2(count / len(text)) for count in Counter(text).values())


def is_date(year: int, month: int, day: int) -> bool:
    """Whether there is such a day in the proleptic Gregorian calendar."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


# ------------------------------------------------------------------------------------------------------ check digits


def luhn(text: str) -> bool:
    """Luhn's check digit (ISO/IEC 7812-1 annex B), over at least two digits that are not all the same."""
    digits = digits_of(text)
    if len(digits) < 2 or len(set(digits)) == 1:
        return False
    doubled = [int(digit) * (1 + index % 2) for index, digit in enumerate(reversed(digits))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


_VERHOEFF_PRODUCT = tuple(
    tuple(int(digit) for digit in row)
    for row in "0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210".split()
)
_VERHOEFF_TURN = tuple(
    tuple(int(digit) for digit in row)
    for row in "0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258".split()
)


def verhoeff(text: str) -> bool:
    """Verhoeff's check digit (Mathematical Centre Tract 29, 1969), by the dihedral group of order ten."""
    digits = digits_of(text)
    state = 0
    for index, digit in enumerate(reversed(digits)):
        state = _VERHOEFF_PRODUCT[state][_VERHOEFF_TURN[index % 8][int(digit)]]
    return bool(digits) and state == 0


def iso7064_mod11_10(text: str) -> bool:
    """The hybrid system MOD 11,10 of ISO/IEC 7064."""
    digits = digits_of(text)
    product = 10
    for digit in digits[:-1]:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return bool(digits) and (11 - product) % 10 == int(digits[-1])


# ------------------------------------------------------------------------------------------------------------ money

_BRANDS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("visa", r"4", (16, 13, 19)),
    ("mastercard", r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", (16,)),
    ("american express", r"3[47]", (15,)),
    ("diners club", r"30[0-5]|3095|36|3[89]", (14, 16, 19)),
    ("discover", r"6011|64[4-9]|65", (16, 19)),
    ("jcb", r"35(?:2[89]|[3-8])", (16, 19)),
    ("jcb", r"2131|1800", (15,)),
    ("unionpay", r"62|81", (16, 17, 18, 19)),
    ("mir", r"220[0-4]", (16, 19)),
    ("rupay", r"60|81|82|508", (16,)),
    ("maestro", r"5018|5020|5038|5893|6304|6759|676[1-3]|50|5[6-8]|6", tuple(range(12, 20))),
)


def card_brand(text: str) -> str:
    """The brand a payment card number belongs to by its first digits and length, "" for none.

    Ranges: ISO/IEC 7812-1 issuer identification numbers as published by the brands. Says nothing of the check digit.
    """
    digits = digits_of(text)
    for brand, prefix, lengths in _BRANDS:
        if len(digits) in lengths and re.match(prefix, digits):
            return brand
    return ""


def payment_card(text: str) -> bool:
    """Whether this can be the number of a payment card: a brand's range and length, and Luhn's digit."""
    return bool(card_brand(text)) and luhn(text)


_IBAN_LENGTHS = {
    country: int(length)
    for country, length in (
        entry.split(":")
        for entry in (
            "AD:24 AE:23 AL:28 AT:20 AZ:28 BA:20 BE:16 BG:22 BH:22 BI:27 BR:29 BY:28 CH:21 CR:22 CY:28 CZ:24 DE:22 DJ:27 DK:18 DO:28 "
            "EE:20 EG:29 ES:24 FI:18 FK:18 FO:18 FR:27 GB:22 GE:22 GI:23 GL:18 GR:27 GT:28 HN:28 HR:21 HU:28 IE:22 IL:23 IQ:23 IS:26 "
            "IT:27 JO:30 KW:30 KZ:20 LB:28 LC:32 LI:21 LT:20 LU:20 LV:21 LY:25 MC:27 MD:24 ME:22 MK:19 MN:20 MR:27 MT:31 MU:30 NI:28 "
            "NL:18 NO:15 OM:23 PK:24 PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 RU:33 SA:24 SC:31 SD:18 SE:24 SI:19 SK:24 SM:27 SO:23 ST:25 "
            "SV:28 TL:23 TN:24 TR:26 UA:29 VA:22 VG:24 XK:20 YE:30"
        ).split()
    )
}


def iban(text: str) -> bool:
    """An international bank account number: ISO 13616, with the lengths of SWIFT's IBAN registry and MOD 97-10 (ISO 7064)."""
    number = compact(text)
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", number) or _IBAN_LENGTHS.get(number[:2]) != len(number):
        return False
    return int("".join(str(int(char, 36)) for char in number[4:] + number[:4])) % 97 == 1


def aba_routing(text: str) -> bool:
    """A routing number of a bank in the United States: nine digits, weights 3-7-1, and a first pair in use."""
    digits = digits_of(text)
    if len(digits) != 9 or len(set(digits)) == 1:
        return False
    first = int(digits[:2])
    in_use = 1 <= first <= 12 or 21 <= first <= 32 or 61 <= first <= 72 or first == 80
    return in_use and _weighted(digits, (3, 7, 1) * 3) % 10 == 0


# ------------------------------------------------------------------------------------------------- numbers of people


def us_ssn(text: str) -> bool:
    """A social security number of the United States: ranges that were ever issued (SSA, "SSN Randomization", 2011), not the two
    that everybody makes up."""
    digits = digits_of(text)
    if len(digits) != 9 or digits in {"078051120", "123456789"} or len(set(digits)) == 1:
        return False
    return digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def us_itin(text: str) -> bool:
    """An individual taxpayer identification number: 9xx, with the middle pairs the IRS uses (IRM 3.21.263)."""
    digits = digits_of(text)
    middle = int(digits[3:5]) if len(digits) == 9 else 0
    return (
        len(digits) == 9
        and digits[0] == "9"
        and (50 <= middle <= 65 or 70 <= middle <= 88 or 90 <= middle <= 92 or 94 <= middle <= 99)
    )


def uk_nino(text: str) -> bool:
    """A national insurance number: HMRC manual NIM39110."""
    number = compact(text)
    if not re.fullmatch(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]", number):
        return False
    return number[:2] not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}


def uk_nhs(text: str) -> bool:
    """An NHS number: ten digits with a check digit modulo 11 (NHS Data Dictionary)."""
    digits = digits_of(text)
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    check = (11 - _weighted(digits[:9], tuple(range(10, 1, -1))) % 11) % 11
    return check != 10 and check == int(digits[9])


def ca_sin(text: str) -> bool:
    """A social insurance number of Canada: nine digits, Luhn, not beginning with 0 or 8 (ESDC)."""
    digits = digits_of(text)
    return len(digits) == 9 and digits[0] not in "08" and luhn(digits)


def pl_pesel(text: str) -> bool:
    """A PESEL number: date of birth with the century in the month, and weights 1-3-7-9 (Ustawa o ewidencji ludności, art. 15)."""
    digits = digits_of(text)
    if len(digits) != 11:
        return False
    century = {0: 1900, 2: 2000, 4: 2100, 6: 2200, 8: 1800}[int(digits[2]) // 2 * 2]
    year, month, day = century + int(digits[:2]), int(digits[2:4]) % 20, int(digits[4:6])
    return is_date(year, month, day) and _weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def in_aadhaar(text: str) -> bool:
    """An Aadhaar number: twelve digits, not beginning with 0 or 1, Verhoeff's check digit (UIDAI)."""
    digits = digits_of(text)
    return len(digits) == 12 and digits[0] not in "01" and len(set(digits)) > 1 and verhoeff(digits)


def es_dni(text: str) -> bool:
    """A Spanish DNI or NIE: the letter is the number modulo 23 (Real Decreto 1553/2005; Orden INT/2058/2008)."""
    number = compact(text)
    if not re.fullmatch(r"(?:[0-9]{8}|[XYZ][0-9]{7})[A-Z]", number):
        return False
    value = int(number[:-1].translate(str.maketrans("XYZ", "012")))
    return "TRWAGMYFPDXBNJZSQVHLCKE"[value % 23] == number[-1]


_CODICE_ODD = dict(
    zip(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (
            1,
            0,
            5,
            7,
            9,
            13,
            15,
            17,
            19,
            21,
            1,
            0,
            5,
            7,
            9,
            13,
            15,
            17,
            19,
            21,
            2,
            4,
            18,
            20,
            11,
            3,
            6,
            8,
            12,
            14,
            16,
            10,
            22,
            25,
            24,
            23,
        ),
        strict=True,
    )
)


def it_codice_fiscale(text: str) -> bool:
    """An Italian codice fiscale with its letter of control (Decreto ministeriale 23 dicembre 1976)."""
    number = compact(text)
    if not re.fullmatch(r"[A-Z]{6}[0-9L-NP-V]{2}[ABCDEHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]", number):
        return False
    odd = sum(_CODICE_ODD[char] for char in number[:15:2])
    even = sum(int(char) if char.isdigit() else ord(char) - ord("A") for char in number[1:15:2])
    return chr(ord("A") + (odd + even) % 26) == number[15]


def de_tax_id(text: str) -> bool:
    """A German Steuer-ID: eleven digits, one of the first ten twice or thrice, MOD 11,10 (§ 139b AO; BZSt)."""
    digits = digits_of(text)
    if len(digits) != 11 or digits[0] == "0" or max(Counter(digits[:10]).values()) not in (2, 3):
        return False
    return iso7064_mod11_10(digits)


def fr_nir(text: str) -> bool:
    """A French numéro de sécurité sociale: 13 figures (2A and 2B for Corsica) and a key modulo 97 (INSEE)."""
    number = compact(text)
    if not re.fullmatch(
        r"[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-4][0-9]|5[0-9]|99)(?:[0-9]{2}|2[AB])[0-9]{6}[0-9]{2}", number
    ):
        return False
    value = int(number[:13].replace("2A", "19").replace("2B", "18"))
    return 97 - value % 97 == int(number[13:])


def nl_bsn(text: str) -> bool:
    """A Dutch burgerservicenummer: nine digits and the elfproef (Rijksdienst voor Identiteitsgegevens)."""
    digits = digits_of(text)
    return len(digits) == 9 and len(set(digits)) > 1 and _weighted(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0


def be_national(text: str) -> bool:
    """A Belgian rijksregisternummer: eleven digits, a key modulo 97, from 2000 on over a leading 2 (KB 3 april 1984)."""
    digits = digits_of(text)
    if len(digits) != 11 or not 1 <= int(digits[4:6] or "0") <= 31:
        return False
    key = int(digits[9:])
    return key in (97 - int(digits[:9]) % 97, 97 - int("2" + digits[:9]) % 97)


def se_personnummer(text: str) -> bool:
    """A Swedish personnummer: a date, three figures, and Luhn's digit over the last ten (Skatteverket SKV 704)."""
    digits = digits_of(text)
    if len(digits) not in (10, 12):
        return False
    short = digits[-10:]
    return 1 <= int(short[2:4]) <= 12 and 1 <= int(short[4:6]) % 60 <= 31 and luhn(short)


def fi_hetu(text: str) -> bool:
    """A Finnish henkilötunnus: date, century sign, and a letter modulo 31 (Digi- ja väestötietovirasto)."""
    match = re.fullmatch(r"([0-9]{6})[-+A-FU-Y]([0-9]{3})([0-9A-Y])", text.strip().upper())
    return match is not None and "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(match[1] + match[2]) % 31] == match[3]


def no_fodselsnummer(text: str) -> bool:
    """A Norwegian fødselsnummer: a date and two check digits modulo 11 (Skatteetaten)."""
    digits = digits_of(text)
    if len(digits) != 11 or not 1 <= int(digits[:2]) % 40 <= 31 or not 1 <= int(digits[2:4]) % 40 <= 12:
        return False
    first = _weighted(digits, (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)) % 11
    return first == 0 and _weighted(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def ch_ahv(text: str) -> bool:
    """A Swiss AHV number: 756 and an EAN-13 check digit (Zentrale Ausgleichsstelle)."""
    digits = digits_of(text)
    return len(digits) == 13 and digits.startswith("756") and _weighted(digits, (1, 3) * 7) % 10 == 0


def br_cpf(text: str) -> bool:
    """A Brazilian CPF: eleven digits, the last two modulo 11 (Receita Federal)."""
    digits = digits_of(text)
    if len(digits) != 11 or len(set(digits)) == 1:
        return False
    for known in (9, 10):
        check = _weighted(digits[:known], tuple(range(known + 1, 1, -1))) * 10 % 11 % 10
        if check != int(digits[known]):
            return False
    return True


def au_tfn(text: str) -> bool:
    """An Australian tax file number: nine digits with weights modulo 11 (Australian Taxation Office)."""
    digits = digits_of(text)
    return len(digits) == 9 and len(set(digits)) > 1 and _weighted(digits, (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0


def za_id(text: str) -> bool:
    """A South African identity number: date of birth, citizenship, and Luhn's digit (Department of Home Affairs)."""
    digits = digits_of(text)
    if len(digits) != 13 or digits[10] not in "012":
        return False
    return 1 <= int(digits[2:4]) <= 12 and 1 <= int(digits[4:6]) <= 31 and luhn(digits)


def mx_curp(text: str) -> bool:
    """A Mexican CURP with its check digit (RENAPO)."""
    number = compact(text)
    if not re.fullmatch(r"[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]", number):
        return False
    alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
    total = sum(alphabet.index(char) * (18 - index) for index, char in enumerate(number[:17]))
    return (10 - total % 10) % 10 == int(number[17])


def mx_rfc(text: str) -> bool:
    """A Mexican RFC of a person: four letters, a date, three characters of which the last is a check digit modulo 11 (SAT)."""
    number = compact(text)
    if (
        not re.fullmatch(r"[A-ZÑ&]{4}[0-9]{6}[0-9A-Z]{3}", number)
        or not 1 <= int(number[6:8]) <= 12
        or not 1 <= int(number[8:10]) <= 31
    ):
        return False
    alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"
    total = sum(alphabet.index(char) * (13 - index) for index, char in enumerate(number[:12]))
    return "0A987654321"[total % 11] == number[12]


def es_nuss(text: str) -> bool:
    """A Spanish social security number: twelve digits, the last two the rest modulo 97 (Tesorería General de la Seguridad Social)."""
    digits = digits_of(text)
    return len(digits) == 12 and 1 <= int(digits[:2]) <= 66 and int(digits[:10]) % 97 == int(digits[10:])


def pt_nif(text: str) -> bool:
    """A Portuguese NIF of a person: nine digits beginning with 1, 2, 3 or 45, a check digit modulo 11 (Autoridade Tributária)."""
    digits = digits_of(text)
    if len(digits) != 9 or (digits[0] not in "123" and digits[:2] != "45") or len(set(digits)) < 3:
        return False
    check = 11 - _weighted(digits[:8], tuple(range(9, 1, -1))) % 11
    return int(digits[8]) == (check if check < 10 else 0)


def de_id_card(text: str) -> bool:
    """The number of a German identity card with its check digit: nine characters, weights 7-3-1 (ICAO Doc 9303)."""
    number = compact(text)
    if not re.fullmatch(r"[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}[0-9]", number):
        return False
    return sum(int(char, 36) * weight for char, weight in zip(number[:9], (7, 3, 1) * 3, strict=True)) % 10 == int(
        number[9]
    )


def de_pension(text: str) -> bool:
    """A German pension insurance number: area, date of birth, letter, serial and a check digit (§ 2 VKVV)."""
    number = compact(text)
    if not re.fullmatch(r"[0-9]{8}[A-Z][0-9]{3}", number) or not 1 <= int(number[4:6]) <= 12:
        return False
    figures = f"{number[:8]}{ord(number[8]) - 64:02d}{number[9:11]}"
    products = (
        int(figure) * weight for figure, weight in zip(figures, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True)
    )
    return sum(product // 10 + product % 10 for product in products) % 10 == int(number[11])


# ----------------------------------------------------------------------------------------------- machines and wallets


def public_ipv4(text: str) -> bool:
    """An IPv4 address that the whole net can reach (IANA special-purpose registry), other than resolvers everybody names."""
    try:
        address = IPv4Address(text)
    except AddressValueError:
        return False
    return address.is_global and not address.is_multicast and text not in _RESOLVERS


def public_ipv6(text: str) -> bool:
    """An IPv6 address that the whole net can reach, other than resolvers everybody names and 2001:db8::/32."""
    try:
        address = IPv6Address(text)
    except AddressValueError:
        return False
    return address.is_global and not address.is_multicast and str(address) not in _RESOLVERS


_RESOLVERS = frozenset(
    "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 208.67.222.222 208.67.220.220 4.2.2.2 1.2.3.4 2001:4860:4860::8888 2001:4860:4860::8844 "
    "2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe".split()
)


def mac_address(text: str) -> bool:
    """A 48-bit hardware address: not all bits equal, not a group address (IEEE 802)."""
    octets = re.split(r"[:-]", text)
    if len(octets) != 6 or not all(re.fullmatch(r"[0-9A-Fa-f]{2}", octet) for octet in octets):
        return False
    return len({octet.lower() for octet in octets}) > 1 and int(octets[0], 16) % 2 == 0


def imei(text: str) -> bool:
    """The number of a mobile device: fifteen digits with Luhn's (3GPP TS 23.003)."""
    digits = digits_of(text)
    return len(digits) == 15 and luhn(digits)


_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58check(text: str) -> bool:
    """A 25-byte payload whose last four bytes are the double SHA-256 of the rest: addresses of Bitcoin, Litecoin, Dogecoin, Tron."""
    if not 26 <= len(text) <= 35 or any(char not in _BASE58 for char in text):
        return False
    value = reduce(lambda total, char: total * 58 + _BASE58.index(char), text, 0)
    if value >= 1 << 200:
        return False
    from hashlib import sha256  # a library of its own, and few texts hold such an address

    payload = value.to_bytes(25, "big")
    return sha256(sha256(payload[:21]).digest()).digest()[:4] == payload[21:]


_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def bech32(text: str) -> bool:
    """A Bech32 or Bech32m string (BIP 173, BIP 350): bc1..., ltc1..."""
    lower = text.lower()
    prefix, mark, data = lower.rpartition("1")
    if text not in (lower, text.upper()) or not mark or len(data) < 6 or any(char not in _BECH32 for char in data):
        return False
    values = (
        [ord(char) >> 5 for char in prefix]
        + [0]
        + [ord(char) & 31 for char in prefix]
        + [_BECH32.index(char) for char in data]
    )
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            checksum ^= generator if top >> bit & 1 else 0
    return checksum in (1, 0x2BC830A3)


# ------------------------------------------------------------------------------------------------------- telephones

_COUNTRY_CODES = lazy(
    r"1|7|20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-38]|2[2346][0-9]|25[0-8]|29[0179]|35[0-9]|37[0-8]|38[0-35-79]|"
    r"42[013]|50[0-9]|59[0-9]|67[0-9]|68[0-35-9]|69[0-2]|85[02356]|880|886|96[0-8]|97[0-79]|99[2-68]"
)


def e164(text: str) -> bool:
    """An international number: a country calling code in use and 8 to 15 digits (ITU-T E.164); a zero in brackets is left out."""
    digits = digits_of(re.sub(r"\(0\)", "", text)).removeprefix("00")
    if not 8 <= len(digits) <= 15 or len(set(digits[2:])) < 3 or not _COUNTRY_CODES.match(digits):
        return False
    return digits[0] != "1" or (len(digits) == 11 and nanp(digits))


def nanp(text: str) -> bool:
    """A number of the North American plan: ten digits, neither area nor exchange beginning with 0 or 1 or being N11."""
    digits = digits_of(text)
    digits = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    if len(digits) != 10 or digits[0] in "01" or digits[3] in "01" or len(set(digits)) < 3:
        return False
    return digits[1:3] != "11" and digits[4:6] != "11"


def invented_phone(text: str) -> bool:
    """A number set aside for films and examples in North America: 555-0100 to 555-0199."""
    return re.search(r"555[ .-]?01[0-9]{2}$", text) is not None


def freephone(text: str) -> bool:
    """A number that callers do not pay for or that only organisations have: 800, 888, 0800, 0300, 1300, 0900, ..."""
    digits = digits_of(text)
    return (
        re.match(
            r"(?:1?8(?:00|33|44|55|66|77|88)(?=[2-9]\d{6}$)|1?900(?=[2-9]\d{6}$)|0[389]00|0808|084[345]|087[0123]|1[38]00\d{6}$|44[38]00)",
            digits,
        )
        is not None
    )
