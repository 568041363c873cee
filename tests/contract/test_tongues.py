"""Tone in Spanish, French, German, Portuguese, Italian and Dutch: our own sentences, those that must be found and those that must not."""

from __future__ import annotations

import pytest

from foresay.foresee import tongues
from foresay.foresee.catalogue import choose
from foresay.foresee.plan import Plan
from foresay.foresee.scan.lexicon.tongue import forms, near_words
from foresay.foresee.search import Batch, search
from foresay.foresee.tongues import LANGUAGES, TONGUES
from foresay.model import NOBODY

TONE = ("dehumanising", "exclusion-call", "group-contempt", "slur", "group-threat")

FOUND = [
    ("es", "group-contempt", "Odio a los inmigrantes de mi barrio, así de claro"),
    ("es", "group-contempt", "los gitanos me dan asco y punto"),
    ("es", "group-contempt", "Las mujeres en mi oficina son todas unas inutiles"),
    ("es", "dehumanising", "Para mí los refugiados no son más que parásitos"),
    ("es", "dehumanising", "esos musulmanes son una plaga en la ciudad"),
    ("es", "group-threat", "alguien debería matar a todos esos moros y gitanos"),
    ("es", "group-threat", "Los homosexuales merecen morir, lo digo en serio"),
    ("es", "exclusion-call", "los inmigrantes deberían volver a su país ya"),
    ("es", "exclusion-call", "Fuera los refugiados de aquí"),
    ("es", "exclusion-call", "Las mujeres no deberían votar, y ya"),
    ("de", "exclusion-call", "Behinderte sollten keine Kinder haben"),
    ("nl", "exclusion-call", "Homo's zouden niet mogen trouwen, vind ik"),
    ("es", "slur", "otra vez el maricón del tercero con la música"),
    ("es", "slur", "No eres más que una zorra barata"),
    ("fr", "group-contempt", "Je déteste les migrants, ils sont partout"),
    ("fr", "group-contempt", "franchement les musulmans me dégoûtent"),
    ("fr", "group-contempt", "Les femmes au volant sont toutes debiles"),
    ("fr", "dehumanising", "Les réfugiés ne sont que des parasites, désolé"),
    ("fr", "dehumanising", "ces gitans sont de la vermine"),
    ("fr", "group-threat", "Il faudrait brûler tous ces homosexuels"),
    ("fr", "group-threat", "les juifs méritent de mourir, voilà"),
    ("fr", "exclusion-call", "Que les étrangers rentrent, ils doivent quitter notre pays"),
    ("fr", "exclusion-call", "Dehors les migrants !"),
    ("fr", "slur", "encore un bougnoule devant moi à la caisse"),
    ("de", "group-contempt", "Ich hasse diese Ausländer in meiner Straße"),
    ("de", "group-contempt", "Muslime kotzen mich an, echt jetzt"),
    ("de", "group-contempt", "Frauen im Büro sind einfach nur dämlich"),
    ("de", "dehumanising", "Flüchtlinge sind doch nur Ungeziefer"),
    ("de", "dehumanising", "Fluechtlinge sind Abschaum und das weiss jeder"),
    ("de", "group-threat", "Man sollte alle Juden vergasen, schreibt mein Nachbar an die Wand und ich auch"),
    ("de", "group-threat", "Schwule verdienen den Tod, meine Meinung"),
    ("de", "exclusion-call", "Raus mit den Ausländern, sofort"),
    ("de", "exclusion-call", "Die Migranten sollen zurück in ihre Heimat"),
    ("de", "slur", "schon wieder so ein Kanake im Bus"),
    ("pt", "group-contempt", "Odeio esses imigrantes que chegam aqui"),
    ("pt", "group-contempt", "os evangélicos me dão nojo, sério"),
    ("pt", "group-contempt", "As mulheres no trânsito são todas burras"),
    ("pt", "dehumanising", "Nordestinos são uma praga, falei"),
    ("pt", "dehumanising", "esses refugiados não passam de lixo"),
    ("pt", "group-threat", "Alguém deveria matar todos esses gays"),
    ("pt", "group-threat", "os judeus merecem morrer"),
    ("pt", "exclusion-call", "Os venezuelanos têm que sair do nosso país"),
    ("pt", "exclusion-call", "Fora os imigrantes!"),
    ("pt", "slur", "mais um viado na novela das nove"),
    ("it", "group-contempt", "Odio gli zingari che stanno in stazione"),
    ("it", "group-contempt", "gli immigrati mi fanno schifo, ecco"),
    ("it", "group-contempt", "Le donne al volante sono tutte incapaci e stupide"),
    ("it", "dehumanising", "Gli africani sono bestie, lo sanno tutti"),
    ("it", "dehumanising", "questi profughi non sono altro che parassiti"),
    ("it", "group-threat", "Qualcuno dovrebbe bruciare tutti quei rom"),
    ("it", "group-threat", "gli omosessuali meritano di morire"),
    ("it", "exclusion-call", "I clandestini devono tornare a casa loro"),
    ("it", "exclusion-call", "Fuori gli immigrati dal quartiere!"),
    ("it", "slur", "ma guarda sto frocio come si veste"),
    ("nl", "group-contempt", "Ik haat die buitenlanders in mijn straat"),
    ("nl", "group-contempt", "moslims maken me misselijk, sorry"),
    ("nl", "group-contempt", "Vrouwen achter het stuur zijn gewoon dom"),
    ("nl", "dehumanising", "Asielzoekers zijn niets anders dan parasieten"),
    ("nl", "dehumanising", "die Marokkanen zijn tuig, allemaal"),
    ("nl", "group-threat", "Iemand moet al die homo's ophangen"),
    ("nl", "group-threat", "Joden verdienen de dood"),
    ("nl", "exclusion-call", "Buitenlanders moeten terug naar hun eigen land"),
    ("nl", "exclusion-call", "Weg met de asielzoekers!"),
    ("nl", "slur", "weer zo'n kutmarokkaan op een scooter"),
]

QUIET = [
    "Las mujeres no deberían tener que trabajar gratis",
    "En ese país las mujeres no pueden votar",
    "In dem Land dürfen Frauen nicht wählen",
    "Odio madrugar y odio el café frío",
    "No odio a los inmigrantes, mi abuelo fue uno",
    "Mi mujer dice que la basura la bajo yo",
    "Los inmigrantes de mi barrio abrieron la mejor panadería",
    "Quien diga que los gitanos son escoria no los conoce",
    "Decir que las mujeres son tontas es machista",
    "Algunas mujeres de mi equipo son una máquina",
    "Las mujeres sufren más este virus, según el estudio",
    "Nadie debería matar a una mujer por decir que no",
    "Soy maricón y a mucha honra",
    "Hay que matar el tiempo hasta que lleguen las chicas",
    "los hombres que pegan a las mujeres son una vergüenza",
    "Je déteste les lundis et les réunions de neuf heures",
    "Je ne déteste pas les étrangers, j'en suis un",
    "Ma femme est sortie les poubelles à la main",
    "Les réfugiés de la rue ont ouvert une boulangerie",
    "Dire que les femmes sont bêtes, c'est du sexisme",
    "Certaines femmes de mon équipe sont des machines",
    "Il faut tuer le temps avant l'arrivée des femmes",
    "Les rats sont des nuisibles, appelez la mairie",
    "Personne ne devrait tuer une femme parce qu'elle dit non",
    "Les hommes qui frappent les femmes sont pitoyables",
    "Ich hasse Montage und kalten Kaffee",
    "Ich hasse Ausländer nicht, ich bin selber einer",
    "Meine Frau bringt den Müll raus, ich koche",
    "Die Flüchtlinge in unserer Straße haben eine Bäckerei eröffnet",
    "Wer sagt, dass Frauen dumm sind, ist ein Sexist",
    "Einige Frauen in meinem Team sind echte Maschinen",
    "Ratten sind eine Plage im Keller",
    "Keine Frau sollte Angst haben müssen",
    "Männer, die Frauen schlagen, gehören angezeigt",
    "Die Frauen haben heute das Spiel gewonnen, ohne Müll auf dem Platz zu lassen",
    "Odeio segunda-feira e café frio",
    "Não odeio os imigrantes, sou neto de um",
    "Minha mulher leva o lixo e eu cozinho",
    "Os refugiados da minha rua abriram uma padaria",
    "Quem diz que mulher é burra é machista",
    "Algumas mulheres do meu time são umas máquinas",
    "As baratas são uma praga aqui em casa",
    "Nenhuma mulher merece apanhar",
    "Sou viado sim, e daí",
    "Os homens que batem em mulheres são uma vergonha",
    "Odio il lunedì e il caffè freddo",
    "Non odio gli immigrati, mio nonno lo era",
    "Mia moglie e mia madre sono due donne forti",
    "I profughi della mia via hanno aperto un forno",
    "Chi dice che le donne sono stupide è un sessista",
    "Alcune donne della squadra sono delle macchine",
    "I topi sono una piaga in cantina",
    "Nessuna donna merita di morire per un no",
    "Gli uomini che picchiano le donne sono dei codardi",
    "Bisogna ammazzare il tempo finché non arrivano le donne",
    "Ik haat maandagen en koude koffie",
    "Ik haat buitenlanders niet, ik ben er zelf een",
    "Mijn vrouw zet het vuilnis buiten, ik kook",
    "De asielzoekers in onze straat zijn een bakkerij begonnen",
    "Wie zegt dat vrouwen dom zijn is een seksist",
    "Sommige vrouwen in mijn team zijn machines",
    "Ratten zijn een plaag in de kelder",
    "Geen vrouw verdient het om te sterven",
    "Mannen die vrouwen slaan moeten zich schamen",
    "De vrouwen hebben gewonnen, wat een dag",
    "La policía detuvo a tres hombres por matar a una mujer en Sevilla",
    "El gobierno quiere deportar a los inmigrantes, y miles protestan",
    "Los refugiados huyen de la guerra y no tienen nada",
    "Mi madre es la mujer más terca del mundo y la adoro",
    "Las mujeres de mi familia son todas médicas",
    "Qué asco de tiempo, ni los turistas ni las mujeres quieren salir",
    "Ayer un hombre insultó a una mujer negra en el metro y nadie dijo nada",
    "Los judíos fueron asesinados por millones",
    "Quiero ver a las mujeres ganar el mundial",
    "Voy a matar a mi hermano si se come mi pizza",
    "Las mujeres deberían cobrar lo mismo",
    "Los extranjeros pueden votar en las municipales",
    "Los musulmanes celebran hoy el fin del ramadán",
    "Hay que acabar con la violencia contra las mujeres",
    "Un virus afecta más a los hombres que a las mujeres",
    "Tous les hommes de ma famille sont chauves",
    "La police recherche un homme soupçonné d'avoir tué une femme",
    "Le gouvernement veut expulser des migrants, la gauche proteste",
    "Il faut en finir avec les violences faites aux femmes",
    "Les femmes gagnent toujours moins que les hommes",
    "Les musulmans de France fêtent la fin du ramadan",
    "On devrait payer les femmes autant que les hommes",
    "Les juifs ont été exterminés par millions pendant la guerre",
    "Je vais tuer mon frère s'il finit le gâteau",
    "Marre des gens qui insultent les femmes voilées",
    "Les étrangers ont le droit de vote aux municipales ?",
    "Ce virus touche plus les hommes que les femmes",
    "Die Polizei sucht einen Mann, der eine Frau getötet haben soll",
    "Die Regierung will mehr Flüchtlinge abschieben, Tausende protestieren",
    "Wir müssen Gewalt gegen Frauen beenden",
    "Frauen sollten genauso viel verdienen wie Männer",
    "Millionen Juden wurden ermordet, das dürfen wir nie vergessen",
    "Ich bring meinen Bruder um, wenn er die Pizza aufisst",
    "Muslime feiern heute das Ende des Ramadan",
    "Ausländer dürfen bei Kommunalwahlen nicht alle wählen",
    "Die Frauen in meiner Familie sind alle Ärztinnen",
    "Mein Mann ist krank, das Virus hat uns alle erwischt",
    "Hasse es wenn Frauen im Zug blöd angemacht werden",
    "Ohne Frauen würde hier im Krankenhaus nichts laufen",
    "A polícia prendeu um homem por matar uma mulher em Lisboa",
    "O governo quer deportar imigrantes e muita gente protesta",
    "As mulheres da minha família são todas médicas",
    "Temos que acabar com a violência contra as mulheres",
    "Mulheres deveriam ganhar o mesmo que os homens",
    "Milhões de judeus foram mortos na guerra",
    "Vou matar meu irmão se ele comer minha pizza",
    "Esse vírus atinge mais os homens do que as mulheres",
    "Que nojo de gente que maltrata as mulheres",
    "La polizia cerca un uomo accusato di aver ucciso una donna",
    "Il governo vuole espellere i migranti, in migliaia protestano",
    "Dobbiamo fermare la violenza contro le donne",
    "Le donne dovrebbero guadagnare quanto gli uomini",
    "Milioni di ebrei furono uccisi nei campi",
    "Ammazzo mio fratello se finisce la pizza",
    "Questo virus colpisce più gli uomini che le donne",
    "Che schifo la gente che insulta le donne per strada",
    "Senza le donne questo ospedale si fermerebbe",
    "De politie zoekt een man die een vrouw zou hebben gedood",
    "De regering wil asielzoekers uitzetten, duizenden protesteren",
    "We moeten stoppen met geweld tegen vrouwen",
    "Vrouwen moeten evenveel verdienen als mannen",
    "Miljoenen joden werden vermoord in de oorlog",
    "Ik vermoord mijn broer als hij mijn pizza opeet",
    "Dit virus treft meer mannen dan vrouwen",
    "Wat een zieke mensen die homo's in elkaar slaan",
    "Zonder vrouwen zou dit ziekenhuis stilvallen",
    "Vluchtelingen verdienen een veilig huis",
    "Les réfugiés méritent un toit",
    "Flüchtlinge verdienen ein Zuhause",
    "Los inmigrantes merecen una vida digna",
    "I rifugiati meritano una casa",
    "Os refugiados merecem uma casa",
    "Las mujeres son guerreras, fuertes y listas",
    "Meine Frau und ich hassen Umzüge",
    "Los chinos son los mejores en ping pong",
    "La cucaracha es la canción favorita de mi mujer",
]


def _rules_that_speak(text: str) -> set[str]:
    plan = Plan(choose(TONE), NOBODY)
    return {plan.rules[one.number].id for one in search(plan, Batch([text]))}


@pytest.mark.parametrize(("language", "rule", "text"), FOUND)
def test_hostile_speech_is_found_in_its_language(language: str, rule: str, text: str) -> None:
    assert language in LANGUAGES
    assert rule in _rules_that_speak(text)


@pytest.mark.parametrize("text", QUIET)
def test_what_is_denied_rejected_kind_or_about_things_stays_quiet(text: str) -> None:
    assert _rules_that_speak(text) == set()


def test_the_notation_of_the_lexicons() -> None:
    assert forms("asqueros{o/as}, C'est, Müll") == ("asqueroso", "asquerosas", "C'est", "Müll", "Muell", "Mull")
    assert near_words("ser expulsad{o/a}, no vale{/n} nada, mata{r/n}") == (
        "expulsad*",
        "matan",
        "matar",
        "vale",
        "valen",
    )


@pytest.mark.parametrize("tongue", TONGUES, ids=LANGUAGES)
def test_every_form_of_a_list_holds_one_of_its_near_words(tongue: object) -> None:
    for name in type(tongue).__slots__:
        listed = getattr(tongue, name)
        if name in ("code", "counter", "told"):
            continue
        near = [entry.removesuffix("*") for entry in near_words(listed)]
        assert not [form for form in forms(listed) if not any(entry in form for entry in near)]


@pytest.mark.parametrize(
    "frame",
    [*tongues._DEHUMANISING, *tongues._CONTEMPT, *tongues._THREATS, *tongues._EXCLUSION],
    ids=lambda one: one.near,
)
def test_every_way_of_a_frame_names_a_group_and_holds_a_word_that_is_looked_for(frame: tongues._Frame) -> None:
    looked_for = set(frame.near.split("+"))
    for way in frame.says.split(" | "):
        steps = {name for step in way.split() for name in step.split("+")}
        assert "group" in steps
        assert looked_for & (steps | ({"hurt"} if "done" in steps else set()))


@pytest.mark.parametrize("frame", tongues._SLURS, ids=lambda one: one.near)
def test_every_way_of_a_slur_holds_its_list(frame: tongues._Frame) -> None:
    assert all(frame.near in way.split() for way in frame.says.split(" | "))
