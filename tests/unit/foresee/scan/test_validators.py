"""Numbers that pass, numbers that fail; the passing ones are published samples of the authorities or computed by their rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresay.foresee.scan import validators as valid

PASS = [
    (valid.luhn, "79927398713"),
    (valid.verhoeff, "2363"),
    (valid.iso7064_mod11_10, "86095742719"),
    (valid.payment_card, "4111 1111 1111 1111"),
    (valid.payment_card, "5500-0000-0000-0004"),
    (valid.payment_card, "371449635398431"),
    (valid.payment_card, "6011000990139424"),
    (valid.payment_card, "30569309025904"),
    (valid.payment_card, "3530111333300000"),
    (valid.payment_card, "4222222222222"),
    (valid.iban, "DE89 3704 0044 0532 0130 00"),
    (valid.iban, "GB82WEST12345698765432"),
    (valid.iban, "FR14 2004 1010 0505 0001 3M02 606"),
    (valid.iban, "NO93 8601 1117 947"),
    (valid.aba_routing, "061000104"),
    (valid.us_ssn, "457-55-5462"),
    (valid.us_itin, "900-70-1234"),
    (valid.uk_nino, "AB 12 34 56 C"),
    (valid.uk_nhs, "943 476 5919"),
    (valid.ca_sin, "130 692 544"),
    (valid.pl_pesel, "44051401359"),
    (valid.pl_pesel, "02070803628"),
    (valid.in_aadhaar, "2345 6789 0124"),
    (valid.es_dni, "12345678Z"),
    (valid.es_dni, "X1234567L"),
    (valid.it_codice_fiscale, "RSSMRA85T10A562S"),
    (valid.de_tax_id, "86 095 742 719"),
    (valid.fr_nir, "2 69 05 49 588 157 80"),
    (valid.nl_bsn, "111222333"),
    (valid.be_national, "93.05.18-223.61"),
    (valid.se_personnummer, "811218-9876"),
    (valid.se_personnummer, "19811218-9876"),
    (valid.fi_hetu, "131052-308T"),
    (valid.no_fodselsnummer, "01017012343"),
    (valid.ch_ahv, "756.9217.0769.85"),
    (valid.br_cpf, "529.982.247-25"),
    (valid.au_tfn, "123 456 782"),
    (valid.za_id, "8001015009087"),
    (valid.mx_curp, "HEGG560427MVZRRL04"),
    (valid.public_ipv4, "81.2.69.142"),
    (valid.public_ipv6, "2a02:8109:9ac0:1d4::7f3"),
    (valid.mac_address, "00:1A:2B:3C:4D:5E"),
    (valid.imei, "490154203237518"),
    (valid.base58check, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
    (valid.bech32, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
    (valid.bech32, "A1LQFN3A"),
    (valid.e164, "+44 7700 900318"),
    (valid.e164, "+41 (0)69 979 80 58"),
    (valid.e164, "001-212-555-8734"),
    (valid.nanp, "(212) 555-8734"),
    (valid.invented_phone, "212-555-0147"),
    (valid.freephone, "0800 123 4567"),
    (valid.freephone, "1-800-356-9377"),
]
FAIL = [
    (valid.luhn, "79927398710"),
    (valid.luhn, "0000000000"),
    (valid.verhoeff, "2364"),
    (valid.verhoeff, ""),
    (valid.iso7064_mod11_10, "86095742710"),
    (valid.payment_card, "4111 1111 1111 1112"),
    (valid.payment_card, "79927398713"),
    (valid.payment_card, "1234567812345670"),
    (valid.iban, "DE89 3704 0044 0532 0130 01"),
    (valid.iban, "DE89 3704 0044 0532 0130"),
    (valid.iban, "ZZ89370400440532013000"),
    (valid.aba_routing, "061000105"),
    (valid.aba_routing, "991000104"),
    (valid.us_ssn, "666-55-5462"),
    (valid.us_ssn, "078-05-1120"),
    (valid.us_ssn, "457-00-5462"),
    (valid.us_itin, "900-49-1234"),
    (valid.uk_nino, "GB123456C"),
    (valid.uk_nino, "AB123456E"),
    (valid.uk_nhs, "943 476 5918"),
    (valid.ca_sin, "046 454 286"),
    (valid.pl_pesel, "44051401358"),
    (valid.pl_pesel, "44133101359"),
    (valid.in_aadhaar, "1345 6789 0124"),
    (valid.es_dni, "12345678A"),
    (valid.it_codice_fiscale, "RSSMRA85T10A562T"),
    (valid.de_tax_id, "12345678901"),
    (valid.fr_nir, "2 69 05 49 588 157 81"),
    (valid.nl_bsn, "111222334"),
    (valid.be_national, "93.05.18-223.62"),
    (valid.se_personnummer, "811218-9875"),
    (valid.se_personnummer, "811318-9876"),
    (valid.fi_hetu, "131052-308U"),
    (valid.no_fodselsnummer, "01017012344"),
    (valid.ch_ahv, "755.9217.0769.85"),
    (valid.br_cpf, "111.111.111-11"),
    (valid.br_cpf, "529.982.247-24"),
    (valid.au_tfn, "123 456 781"),
    (valid.za_id, "8013015009087"),
    (valid.mx_curp, "HEGG560427MVZRRL05"),
    (valid.public_ipv4, "192.168.1.1"),
    (valid.public_ipv4, "8.8.8.8"),
    (valid.public_ipv4, "203.0.113.9"),
    (valid.public_ipv4, "300.1.1.1"),
    (valid.public_ipv6, "2001:db8::1"),
    (valid.public_ipv6, "12:30:45"),
    (valid.mac_address, "ff:ff:ff:ff:ff:ff"),
    (valid.mac_address, "00:1A:2B:3C:4D"),
    (valid.imei, "490154203237519"),
    (valid.base58check, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
    (valid.base58check, "O" * 30),
    (valid.bech32, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
    (valid.bech32, "no mark here"),
    (valid.e164, "+0 7700 900318"),
    (valid.e164, "+1 111 555 8734"),
    (valid.e164, "+44 1"),
    (valid.nanp, "(112) 555-8734"),
    (valid.nanp, "211-455-8734"),
    (valid.invented_phone, "212-555-8734"),
    (valid.freephone, "020 7946 0518"),
]


def _name(case: object) -> str:
    return getattr(case, "__name__", str(case))


@pytest.mark.parametrize(("check", "text"), PASS, ids=_name)
def test_a_real_looking_number_passes(check: Callable[[str], bool], text: str) -> None:
    assert check(text)


@pytest.mark.parametrize(("check", "text"), FAIL, ids=_name)
def test_a_wrong_digit_or_range_fails(check: Callable[[str], bool], text: str) -> None:
    assert not check(text)


@pytest.mark.parametrize("check", sorted({check for check, _ in PASS}, key=_name), ids=_name)
@given(text=st.text(alphabet="0123456789ABCDXYZabc:.-+() é\u0663\n", max_size=40))
def test_no_text_breaks_a_check(check: Callable[[str], bool], text: str) -> None:
    assert check(text) in (True, False)


@given(st.integers(min_value=0, max_value=10**14))
def test_luhn_lets_one_check_digit_in_ten_through(number: int) -> None:
    passing = [digit for digit in range(10) if valid.luhn(f"37{number:015d}{digit}")]
    assert len(passing) == 1


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        ("4111111111111111", "visa"),
        ("2221000000000009", "mastercard"),
        ("2720990000000000", "mastercard"),
        ("378282246310005", "american express"),
        ("36227206271667", "diners club"),
        ("6221260000000000", "unionpay"),
        ("2200000000000000", "mir"),
        ("9111111111111111", ""),
        ("41111", ""),
    ],
)
def test_the_first_digits_and_the_length_tell_the_brand(number: str, brand: str) -> None:
    assert valid.card_brand(number) == brand


def test_random_characters_hold_more_bits_than_words() -> None:
    assert valid.entropy("aaaa") == 0
    assert valid.entropy("correcthorsebattery") < 3.7 < valid.entropy("8Fk20QzLx91VmTr47YwHb63NcEu58Jp")


def test_days_that_do_not_exist_are_no_dates() -> None:
    assert valid.is_date(2024, 2, 29)
    assert not valid.is_date(2023, 2, 29)
    assert not valid.is_date(2023, 13, 1)
