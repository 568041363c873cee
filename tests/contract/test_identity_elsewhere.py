"""Identity and credentials with the words and formats of Spain, France, Germany, Portugal, Brazil, Italy, the Netherlands and their neighbours.

Samples and look-alikes, tried with the whole catalogue; [brackets] mark what must be found. All numbers are made up; those with check
digits pass them.
"""

from __future__ import annotations

import pytest

from foresay.foresee.catalogue import all_rules
from foresay.foresee.plan import plan
from foresay.foresee.search import Batch, search
from foresay.model import NOBODY

FOUND = {
    "national-id": (
        "mi DNI es el [48231957Z], por si hace falta", "NIE: [X4523871R]",
        "el número de la seguridad social [281234567840] sale en la nómina",
        "Mon numéro de sécu : [2 85 05 75 115 042 95]", "n° de sécurité sociale [285057511504295], merci",
        "Steuer-ID [86095742719] fehlt noch", "meine Steueridentifikationsnummer lautet [86 095 742 719]",
        "Personalausweis Nr. [L01X00T471] ist abgelaufen", "Sozialversicherungsnummer: [15 070649 C 103]",
        "meu CPF é [529.982.247-25], pode anotar", "o meu NIF é o [219456780]",
        "contribuinte [219 456 780], se faz favor", "codice fiscale [RSSMRA85T10A562S]",
        "il mio CF: [RSSMRA85T10A562S] grazie", "mijn BSN is [123456782], staat op de brief",
        "burgerservicenummer [123456782]", "mi CURP es [HEGG560427MVZRRL04]",
    ),
    "phone-number": (
        "mi móvil es el [612 345 987], llámame", "llámame al [612 34 59 87]", "tel. [93 412 56 78] por las mañanas",
        "escríbeme al [+34 612 345 987]", "mi número: [655123987]", "mon numéro c'est le [06 39 98 41 27]",
        "appelle-moi au [0639984127]", "tél : [01 42 68 53 17]", "Meine Nummer: [0151 23456718]",
        "ruf mich an: [030 2312 5418]", "Handy [015123456718], bitte nur abends", "Tel.: [+49 (0)30 23125418]",
        "meu zap é [(11) 98765-4321]", "me liga no [11 98765-4321]", "o meu telemóvel é o [912 345 687]",
        "liga-me para o [912345687]", "il mio cellulare è [333 123 4567]", "chiamami al [3331234567]",
        "tel [06 6982 1345] dopo le 18", "mijn nummer is [06-12345687]", "bel me op [0612345687]",
        "app me: [06 12 34 56 87]", "telefoon [020-6241538]",
    ),
    "street-address": (
        "Vivo en la [Calle Mayor 12, 3º B]", "mi casa está en [C/ de Alcalá, 45, 28014 Madrid]",
        "nos mudamos a la [Avenida de la Constitución, 8]", "mi dirección es [Paseo de Gracia 23, 2º 1ª]",
        "j'habite au [12 rue des Lilas, 75011 Paris]", "mon adresse : [3 bis avenue Victor Hugo, 69003 Lyon]",
        "on habite [27, boulevard Voltaire]", "Ich wohne in der [Lindenstraße 14, 10969 Berlin]",
        "wir wohnen jetzt [Am Alten Markt 7]", "Adresse: [Hauptstr. 5, 80331 München]",
        "Moro na [Rua das Flores, 25]", "meu endereço é [Avenida Paulista, 1578, ap 42]",
        "vivemos na [Travessa do Carmo 9, 2º esq]", "Abito in [Via Roma 10, 20121 Milano]",
        "il mio indirizzo è [Piazza Garibaldi 4]", "casa nostra è in [Corso Vittorio Emanuele II, 18]",
        "Ik woon op de [Kerkstraat 15-2, 1017 GC Amsterdam]", "mijn adres is [Lange Voorhout 34]",
        "we wonen aan de [Prinsengracht 263]",
    ),
    "bank-account": (
        "hazme bizum o a la cuenta [ES91 2100 0418 4502 0005 1332]", "mon RIB : [FR14 2004 1010 0505 0001 3M02 606]",
        "Bitte an [DE89370400440532013000]", "o meu IBAN é [PT50 0002 0123 1234 5678 9015 4]",
        "bonifico su [IT60 X054 2811 1010 0000 0123 456]", "maak het over naar [NL91 ABNA 0417 1643 00]",
    ),
    "payment-card": (
        "mi tarjeta [4111 1111 1111 1111] no pasa", "ma carte bancaire [5500 0000 0000 0004]",
        "el código de seguridad de la tarjeta es [837]", "le cryptogramme est [837]",
        "der Sicherheitscode der Karte ist [837]", "o código de segurança do cartão é [837]",
        "il codice di sicurezza della carta è [837]", "de beveiligingscode van mijn kaart is [837]",
        "el pin de la tarjeta es [4821]", "le code de ma carte bleue est [4821]", "die PIN meiner Karte ist [4821]",
        "a senha do cartão é [4821]", "il pin del bancomat è [4821]", "de pincode van mijn pas is [4821]",
    ),
    "birth-date": (
        "nací el [14 de marzo de 1991]", "mi hija nació el [3/09/2014]", "fecha de nacimiento: [03/09/1988]",
        "Je suis née le [14 mars 1991] à Lyon", "né le [03/09/1988]", "date de naissance : [3 septembre 1988]",
        "Ich bin am [14. März 1991] geboren", "geboren am [03.09.1988] in Köln", "Geburtsdatum: [3.9.1988]",
        "nasci em [14 de março de 1991]", "data de nascimento: [03/09/1988]", "sono nata il [14 marzo 1991]",
        "data di nascita [3 settembre 1988]", "Ik ben geboren op [14 maart 1991]", "geboortedatum: [03-09-1988]",
    ),
    "password-in-text": (
        "la contraseña del wifi es [Girasol!42]", "contraseña: [Girasol2024]", "le mot de passe est [Tournesol!42]",
        "mot de passe : [Tournesol2024]", "das Passwort ist [Sonne!42x]", "Kennwort: [Sonnenblume77]",
        "a senha é [Girassol!42]", "senha do wifi: [Girassol2024]", "palavra-passe: [Girassol77x]",
        "la password è [Girasole!42]", "password: [Girasole2024]", "het wachtwoord is [Zonnebloem!42]",
        "wachtwoord: [Zonnebloem77]",
    ),
    "one-time-code": (
        "mi código de verificación es [482913]", "el código que me llegó es [482 913]",
        "mon code de vérification est [482913]", "le code reçu par SMS : [482913]",
        "mein Bestätigungscode ist [482913]", "Sicherheitscode: [482913], was soll das",
        "meu código de verificação é [482913]", "o código de confirmação: [482913]",
        "il codice di verifica è [482913]", "mijn verificatiecode is [482913]", "de sms-code was [482913]",
    ),
    "vehicle-plate": (
        "mi matrícula es [4821 KLM]", "robaron el coche, matrícula [4821KLM]", "ma plaque est [AB-123-CD]",
        "immatriculée [AB-123-CD], volée hier", "Kennzeichen [B-MW 4127] gestohlen", "a matrícula é [AA-12-BC]",
        "placa [ABC1D23], roubaram meu carro", "la targa è [AB 123 CD]", "targa [AB123CD]",
        "kenteken [12-ABC-3] is gestolen",
    ),
    "passport-licence": (
        "mi pasaporte es el [AAB482913]", "número de pasaporte [AAB482913]", "mon passeport n° [12AB34567]",
        "Reisepass Nr. [C01X00T47]", "Führerschein Nummer [B072RRE2I55]", "passaporte número [AB482913]",
        "il passaporto numero [YA4829130]", "mijn paspoort: [NW4829130]", "permis de conduire n° [482913057126]",
        "rijbewijsnummer [4829130572]", "patente n. [U1H54T829K]",
    ),
    "medical-record-number": (
        "mi número de historia clínica es [482913-7]", "tarjeta sanitaria [CLM482913057]",
        "mon numéro de dossier médical : [482913]", "Krankenversicherungsnummer [A482913057]",
        "número do cartão do SUS [7012 4829 1305 7123]", "numero di tessera sanitaria [80380000902482913057]",
        "patiëntnummer [4829137]", "Patientennummer: [4829137]",
    ),
}  # fmt: skip

QUIET = (
    "El DNI me caduca en 2026", "calle Mayor cortada por obras hasta las 12", "Son 612 345 987 habitantes en total",
    "Pedido 612345987 enviado", "la contraseña no es segura", "contraseña olvidada otra vez", "Nací en 1991",
    "Nací el mismo día que mi madre", "el código postal es 28014", "mi código es un desastre de 482 líneas",
    "la matrícula de la universidad cuesta 1482 euros", "La fiesta nacional es el 12 de octubre de 1991",
    "Plaza Mayor, 12 grados y lluvia", "pasaporte en regla, 3 maletas", "Le 14 juillet 1991 il pleuvait",
    "j'ai oublié mon mot de passe", "le mot de passe est trop long", "Commande n° 0639984127 expédiée",
    "12 rue barrées aujourd'hui dans le centre", "code promo : 482913", "La rue est fermée jusqu'au 12",
    "mon code postal est 75011", "Das Passwort ist zu kurz", "Passwort vergessen, wieder",
    "Bestellnummer 015123456718 ist da", "Die Straße ist bis 14 Uhr gesperrt", "Am 14. März 1991 war ich im Urlaub",
    "PLZ 10969", "Kennzeichen der Zeit", "Gutscheincode 482913", "Esqueci a senha de novo", "a senha é muito curta",
    "Encomenda 912345687 a caminho", "O CPF dela foi cancelado em 2019", "Rua das Flores fechada até às 14",
    "CEP 01310-100", "a placa caiu com o vento", "Ho dimenticato la password", "la password è troppo corta",
    "Ordine 3331234567 spedito", "Via libera al decreto 10", "piazza piena, 4 ore di fila", "il CAP è 20121",
    "la targa in marmo è del 1912", "Wachtwoord vergeten, alweer", "het wachtwoord is te kort",
    "Bestelling 0612345687 is onderweg", "Kerkstraat dicht tot 15 uur", "kortingscode 482913",
    "mijn postcode is 1017 GC", "Geboren in 1991, dus jong genoeg", "nacido en los noventa, 1991 para ser exactos",
    "Beethoven wurde am 16. Dezember 1770 geboren",
)  # fmt: skip


def _found(text: str) -> list[tuple[str, str]]:
    ready = plan(all_rules(), NOBODY)
    return [
        (ready.rules[one.number].id, text[one.span.start : one.span.end])
        for one in search(ready, Batch([text]))
        if one.span
    ]


@pytest.mark.parametrize(("rule", "marked"), [(rule, marked) for rule, texts in FOUND.items() for marked in texts])
def test_what_is_written_the_local_way_is_found(rule: str, marked: str) -> None:
    start, end = marked.index("["), marked.rindex("]")
    text = marked[:start] + marked[start + 1 : end] + marked[end + 1 :]
    assert (rule, marked[start + 1 : end]) in _found(text)


@pytest.mark.parametrize("text", QUIET)
def test_local_look_alikes_stay_quiet(text: str) -> None:
    assert not [found for found in _found(text) if found[0] in FOUND]
