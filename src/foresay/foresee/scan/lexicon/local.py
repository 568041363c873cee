"""What people write beside a number or a secret in Spanish, French, German, Portuguese, Italian and Dutch: cues, months, small words.

Lists in the notation of `tongue`. A rule makes a pattern of a cue, `IS` and what the number looks like there.
"""

from __future__ import annotations

from foresay.foresee.scan.lexicon.tongue import any_form

IS = (
    r"(?:,?\s{0,2}(?:n[uú]mero|num[eé]ro|num\.?|numer[oi]|nummer|nr\.?|n[º°o.]\.?|es|era|est|était|c'est|ist|war|lautet|é|è|is|was|el|le|la|o|il|de|de\s+serie|"
    r"hasta|sigue\s+siendo|now|jetzt|nu|maintenant|ahora|agora|adesso)(?![\w])\.?){0,3}\s{0,2}[:=#]?\s{0,2}"
)
"""What may stand between a cue and its number: "number", "is", "no.", a colon; may be empty."""

MONTHS = """enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, januar, jänner,
    februar, märz, april, juni, juli, august, september, oktober, november, dezember, janeiro, fevereiro, março,
    maio, junho, julho, setembro, outubro, novembro, dezembro, gennaio, febbraio, aprile, maggio, giugno, luglio,
    settembre, ottobre, novembre, dicembre, januari, februari, maart, mei, augustus, december"""
_YEAR = r"(?:19[0-9]{2}|20[0-2][0-9])"
DATE = (
    rf"(?:[0-9]{{1,2}}(?:\.|º|er)?\s(?:de\s|di\s)?{any_form(MONTHS)}\.?\s(?:de\s|del\s)?{_YEAR}|"
    rf"[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-]{_YEAR}|{_YEAR}-[0-9]{{2}}-[0-9]{{2}})"
)
"""A full date as it is written in these languages."""

BORN = """nací el, nací un, nació el, nacid{o/a/os/as} el, nacieron el, fecha de nacimiento, fecha nac, je suis né le, je
    suis née le, né le, née le, nés le, nées le, est née le, nés le, nées le, est né le, date de naissance, geboren
    am, geboren, geburtsdatum, geburtstag am, geb am, nasci em, nasci a, nasci no dia, nasci dia, nasceu em, nasceu
    a, nasceu no dia, nascid{o/a/os/as} em, nascid{o/a} a, data de nascimento, sono nat{a/o} il, nat{a/o/i/e} il, è
    nat{a/o} il, data di nascita, geboren op, geboortedatum, geboortedag"""

PASSWORD = """contraseña, contraseñas, clave del wifi, clave wifi, clave de acceso, mot de passe, mots de passe, mdp, clé
    wifi, code wifi, passwort, kennwort, wlan-schlüssel, wlan-passwort, senha, palavra-passe, palavra passe,
    password, wachtwoord, wifi-wachtwoord, wifi-code, chiave wifi"""

CODE = """código de verificación, código de seguridad, código de confirmación, código de acceso, código de whatsapp,
    código sms, código que me llegó, código que me mandaron, código que me enviaron, código que me ha llegado, code
    de vérification, code de sécurité, code de confirmation, code de validation, code sms, code whatsapp, code reçu
    par sms, code que j'ai reçu, bestätigungscode, sicherheitscode, verifizierungscode, sms-code, freischaltcode,
    aktivierungscode, einmalcode, whatsapp-code, código de verificação, código de segurança, código de confirmação,
    código de acesso, código do whatsapp, código que recebi, codice di verifica, codice di sicurezza, codice di
    conferma, codice sms, codice whatsapp, codice che ho ricevuto, codice otp, verificatiecode, beveiligingscode,
    bevestigingscode, sms-code, inlogcode, whatsapp-code, code die ik kreeg"""

CARD_CODE = """código de seguridad de {la/mi} tarjeta, cryptogramme, cryptogramme visuel, code de sécurité de {la/ma} carte,
    sicherheitscode {der/meiner} karte, prüfziffer {der/meiner} karte, kartenprüfnummer, código de segurança do
    {cartão/meu cartão}, codice di sicurezza della {carta/mia carta}, beveiligingscode van {de/mijn} kaart,
    beveiligingscode van {de/mijn} pas"""
CARD_PIN = """pin de {la/mi} tarjeta, clave de {la/mi} tarjeta, code de {la/ma} carte bleue, code de {la/ma} carte, code de
    {la/ma} carte bancaire, code secret de {la/ma} carte, pin {meiner/der} karte, pin meiner ec-karte, kartenpin,
    pin {do/do meu} cartão, senha {do/do meu} cartão, código {do/do meu} multibanco, pin {del/del mio} bancomat, pin
    della {carta/mia carta}, codice {del/del mio} bancomat, pincode van {de/mijn} pas, pincode van {de/mijn} kaart,
    pincode van {de/mijn} bankpas"""

PLATE = """matrícula, matrículas, plaque, plaque d'immatriculation, immatriculation, immatriculé{/e}, kennzeichen,
    nummernschild, placa, placa do carro, targa, targato, targata, kenteken, kentekenplaat, nummerplaat"""

DOCUMENT = """pasaporte, carnet de conducir, permiso de conducir, tarjeta de residencia, passeport, permis de conduire, carte
    d'identité, titre de séjour, reisepass, reisepassnummer, passnummer, führerschein, führerscheinnummer,
    aufenthaltstitel, passaporte, carta de condução, carteira de motorista, cnh, título de residência, passaporto,
    patente, patente di guida, carta d'identità, permesso di soggiorno, paspoort, paspoortnummer, rijbewijs,
    rijbewijsnummer, verblijfsvergunning, identiteitskaart"""

PATIENT = """historia clínica, historia médica, tarjeta sanitaria, número de paciente, dossier médical, dossier patient,
    numéro de patient, carte vitale, krankenversicherungsnummer, versichertennummer, krankenkassennummer,
    patientennummer, versicherungsnummer, cartão do sus, cartão sus, número de utente, cartão de utente, número do
    prontuário, prontuário médico, tessera sanitaria, cartella clinica, numero di cartella clinica, patiëntnummer,
    zorgverzekeringsnummer, polisnummer, dossiernummer"""

CALL = """móvil, teléfono, tfno, tlf, tel, celular, fijo, número, número de teléfono, llámame al, llámame, llamadme al,
    escríbeme al, mándame un whatsapp al, whatsapp, portable, téléphone, tél, fixe, numéro, mon num, appelle-moi au,
    appelle au, appelez-moi au, appelez le, écris-moi au, joignable au, handy, handynummer, telefon, telefonnummer,
    nummer, rufnummer, ruf mich an, ruf an, rufen sie mich an, erreichbar unter, mobil, telemóvel, telefone, zap,
    liga no, liga-me para o, liga para, me liga no, me chama no, contacto, contato, cellulare, telefono, numero,
    chiamami al, chiamatemi al, chiama il, scrivimi al, telefoon, telefoonnummer, mobiel, mobieltje, bel me op, bel,
    app me, app me op, sms me op, bereikbaar op"""

NO_CALL = (
    r"\b(?:pedidos?|factura|referencia|ref|ticket|entrada|cuenta|p[oó]liza|siniestro|lote|serie|commande|facture|r[eé]f[eé]rence|dossier|billet|colis|suivi|contrat|"
    r"bestell\w*|rechnung\w*|sendung\w*|auftrag\w*|vertrag\w*|kunden\w*|artikel\w*|encomendas?|fatura|nota\s+fiscal|rastreio|contrato|protocolo|ordine|fattura|"
    r"spedizione|pratica|contratto|biglietto|bestelling\w*|factuur\w*|order\w*|zending|pakket\w*|habitantes|euros?|einwohner|inwoners|abitanti)\b"
)
"""Words beside numbers that nobody dials."""
TRADE = (
    r"\b(?:reservas?|atenci[oó]n\s+al\s+cliente|horario|tienda|cl[ií]nica|restaurante|abierto|centralita|r[eé]servations?|boutique|service\s+client|ouvert|horaires|"
    r"standard|buchung\w*|[oö]ffnungszeiten|kundenservice|hotline|gesch[aä]ft|zentrale|reservierung\w*|loja|atendimento|apoio\s+ao\s+cliente|aberto|prenotazioni?|"
    r"negozio|servizio\s+clienti|aperto|centralino|winkel|klantenservice|reserveren|openingstijden|geopend)\b"
)
"""Words beside numbers that a business gives out."""
NO_PERSON = (
    r"\b(?:empresa|club|banda|marca|ciudad|rey|reina|entreprise|soci[eé]t[eé]|groupe|marque|ville|roi|reine|firma|verein|band|marke|stadt|k[oö]nig\w*|unternehmen|"
    r"clube|cidade|rei|rainha|azienda|gruppo|societ[aà]|squadra|citt[aà]|re|regina|bedrijf|merk|vereniging|koning\w*)\b"
)
"""Words beside dates of birth of what is no person, or nobody one knows."""
HOME = (
    r"\b(?:viv[oe]|vivimos|vivemos|viviendo|mi\s+casa|nuestra\s+casa|mi\s+direcci[oó]n|nos\s+mudamos|me\s+mud[eo]|habit(?:e|ons|ez|ent)|mon\s+adresse|chez\s+(?:moi|nous)|wohn(?:e|en|t)|"
    r"meine\s+adresse|adresse|zieh(?:e|en)|moro|moramos|mora|endere[cç]o|minha\s+casa|abit(?:o|a|iamo)|indirizzo|casa\s+(?:mia|nostra)|woon|woont|wonen|adres|verhuisd)\b"
)
"""Words of living somewhere."""
UNITS = (
    r"(?:grad[oi]s?|degrés|grad|graden|horas?|heures?|uhr|uur|ore|minut\w*|euros?|personas|personnes|persone|pessoas|leute|mensen|"
    r"metros|m[eè]tres|meter|metri|km|puntos|veces)\b"
)
"""What counts something, after a number."""
