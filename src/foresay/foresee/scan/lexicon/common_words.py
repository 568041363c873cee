"""Words that tell languages apart: the ones that stand in nearly every sentence, and those that casual posts are made of.

For each language, small words first (articles, pronouns, auxiliaries, with casual spellings and without their accents), then words of
daily life. A word that several languages share counts little for each. All lists were written for this use; they need not be complete, and
a word too many in one of them costs more than a word too few.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "en": """the a an and or but of to in on at for with from by is are was were be been am i you he she it we they me my
        your his her our their this that these those not no do does did don't have has had will would can could
        should just so if as what who when where how all more there here get got go going it's i'm im can't up out
        about now new one like rt via we're you're they're he's she's that's there's what's let's i've we've you've
        they've i'll we'll you'll she'll he'll they'll i'd isn't wasn't aren't weren't doesn't didn't won't wouldn't
        couldn't shouldn't haven't hasn't dont cant ive ill still next last back time day today tomorrow tonight
        week month year please thanks thank hello people say says said know think want need make see look love good
        great best really very much many some any every each because than then too only own after before over under
        again off away home work us him hers into never always first two three down which being doing done myself
        ain't gonna wanna gotta u ur lol lmao omg yeah yes ok okay hey wow damn fuck fucking shit bitch bitches ass
        hoe hoes nigga faggot dat da dis smh tho cuz cause happy birthday night morning game play season watch song
        movie news free live life man men woman women girl girls boy boys guy guys kids baby mom mum dad friend
        friends family house school city country world war police black white right wrong left real big little old
        young hot cold bad better worse stop start help hate feel feeling thing things something nothing everyone
        anyone someone everything way long high low end eat food water money pay buy job boss team win won lost lose
        found find keep call called calls phone read write playing watching looking getting making coming come came
        went gone tell told ask asked talk give gave take took put run walk sleep drive car bus train flight plane
        bag service customer line hours hour minutes days weeks years gun control change climate law state president
        fake truth against without while during between turn turns turned may might shall ever yet soon later early
        late almost enough maybe perhaps since until though else both either such same different another once twice
        four five six seven eight nine ten hundred second ago afternoon evening weekend yesterday present presents
        welcome party dinner lunch breakfast tea coffee beer wine pizza cake bread milk egg eggs chicken cheese cook
        cooking shop shopping shoes dress clothes hair eyes face hand hands head heart body hurt hurts sick pain
        doctor hospital nurse teacher student class test exam book books story picture pictures photo photos post
        posts tweet video show shows watched listen heard hear sound music band dance sing art paint driving drove
        walked walking ran running ride bike airport road street park garden tree trees flower flowers sun rain
        raining snow weather summer winter spring north south east west sea beach river mountain dog dogs cat cats
        bird birds fish horse room door window kitchen bed bathroom floor wall table chair computer laptop internet
        online email number name names word words question answer idea problem problems reason true lie liar honest
        honestly actually literally basically totally absolutely definitely probably seriously finally already
        around together alone outside inside behind front near far close open closed ready busy easy hard difficult
        simple fast slow quick strong weak full empty clean dirty rich poor cheap expensive nice beautiful pretty
        ugly cute funny weird crazy stupid dumb smart clever kind mean angry mad sad lonely tired bored excited
        scared afraid worried proud sorry believe believed understand understood remember forget forgot learn
        learned teach taught try tried trying helped helping hope wish wished wanted needed loved hated liked using
        used uses works worked working started stopped begin began finish finished changed moved moving leave
        leaving stay stayed wait waiting bring brought bought sell sold send sent opened broke broken fix fixed
        build built cut hit kick throw catch hold held carry kill killed die died dead born alive mother father
        brother sister son daughter wife husband boyfriend girlfriend uncle aunt cousin grandma grandpa children
        child teen adult neighbour neighbor colleague company office meeting dollars pounds price cost costs tax
        taxes bank card paid bill bills rent loan vote voted election leader minister court judge jail crime attack
        shooting army soldier peace religion god church pray prayer heaven hell muslim muslims christian jews
        immigrants refugees women's men's health mental cancer january february march april june july august
        september october november december monday tuesday wednesday thursday friday saturday sunday met even legal
        return film prize""",
    "es": """el la los las un una unos unas de del y o pero que en con por para es son era fue ser estar está estoy yo tú
        él ella nosotros mi tu su sus no sí se lo le les me te nos muy más ya hay como cuando donde todo este esta
        eso porque también al ni a esta estas estos esa ese esos esas aquí allí ahí ahora hoy ayer mañana siempre
        nunca nada nadie alguien algo otro otra otros otras mis tus ellos ellas usted ustedes vosotros vos tengo
        tienes tiene tienen tenemos tener hacer hace hago haces hecho voy vas va vamos van ir quiero quieres quiere
        puedo puedes puede pueden poder soy eres somos estás estamos están estaba había ha han he has hemos sido
        bien mal tan tanto tanta mucho mucha muchos muchas poco cada mejor peor qué quién cómo cuándo dónde cuál sin
        sobre entre hasta desde aunque mientras después antes gracias amigo amigos gente casa trabajo vida día días
        año años vez veces cosa cosas mundo país hombre mujer mujeres hombres niños mamá papá madre padre hermana
        hermano perro gato amor feliz bueno buena buenas buenos nuevo nueva viejo gran grande toda todos todas solo
        sólo según contra q xq pq tb jaja jajaja hola adiós tío tía jefe calle semana noche tarde lunes martes
        miércoles jueves viernes sábado domingo creo sé dice decir dijo debería deberían deberíamos deben debe
        parece siento fin ganas hambre frío calor llueve comer dormir ver quería quiere digas cerraron odio""",
    "fr": """le la les un une des du de et ou mais que qui en dans avec pour par sur est sont était être je tu il elle
        nous vous ils mon ma mes ton sa ses son ne pas plus ce cette ces au aux se très tout comme quand où j'ai
        c'est j' d' qu' on y me te lui leur leurs notre votre nos vos tes toi moi eux elles ça cela ceci ici là
        maintenant aujourd'hui hier demain toujours jamais rien personne quelqu'un autre autres suis es sommes êtes
        ai as a avons avez ont avoir avait fait faire fais faut peut peux pouvez peuvent veux veut va vais vas aller
        bien mal si aussi trop peu beaucoup encore déjà sans sous entre chez jusqu'à depuis parce car donc alors
        puis avant après pendant contre toute tous toutes même mêmes quel quelle quels quelles pourquoi comment
        n'est n'ai n'a s'est m'a t'es l'on d'un d'une qu'il qu'elle qu'on c'était j'avais j'étais t'as merci bonjour
        salut bonsoir gens femme femmes homme hommes enfants maison travail vie jour jours ans année fois chose
        monde pays maman papa mère père soeur sœur frère chien chat amour heureux bon bonne beau belle nouveau
        nouvelle nouvelles grand grande petit petite mdr ptdr lol ouais oui non soir matin nuit semaine lundi mardi
        mercredi jeudi vendredi samedi dimanche devrait devraient devrions vraiment enfin hâte marre faim fatigué
        fatiguée habite habitons habitez rue boulevard numéro plein pleut joyeux anniversaire mange mangé perdu vu
        dit dire pense crois croire déteste""",
    "de": """der die das den dem des ein eine einen einem einer und oder aber in im mit von zu zum zur für auf aus bei
        ist sind war waren sein bin ich du er sie es wir ihr mein meine dein nicht kein keine auch noch nur schon
        sehr wie wenn wo was wer dass heute mich mir dich dir ihn ihm uns euch ihnen man sich meinen meinem meiner
        deine deinen eure euer unser unsere ihre ihren seine seinen keinen keiner diese dieser dieses diesen diesem
        alle alles allen viel viele mehr weniger immer nie niemals nichts nix jemand niemand etwas habe hab hast hat
        haben hatte hatten wird werden wurde würde werde kann kannst können konnte muss müssen musste soll sollen
        sollte sollten will willst wollen wollte darf mag gibt gibts geht gehen geh ging macht machen mach gemacht
        sagen sagt gesagt gut schlecht besser beste so zu da hier dort dann jetzt gestern morgen wieder weil ob doch
        mal ja nein bitte danke hallo leute frau frauen mann männer kinder haus arbeit leben tag tage jahr jahre
        zeit welt land mama papa mutter vater schwester bruder hund katze liebe neu neue neuer neues neuen alt alte
        groß große klein kleine ganz ganze ohne gegen über unter vor nach seit bis durch um an am als vom beim ins
        fürs nen ne nem halt eben echt krass woche nacht abend montag dienstag mittwoch donnerstag freitag samstag
        sonntag endlich hunger müde regnet chef frei weiß glauben glaube kaputt jeden jede jeder welche was für freu
        freue hasse sag fuer""",
    "pt": """o a os as um uma uns umas de do da dos das e ou mas que em no na nos nas com por para é são era foi ser
        estar está estou eu você ele ela nós meu minha seu sua não sim se muito mais já há como quando onde tudo
        este esta isso porque também ao à aos às pelo pela pelos pelas num numa tô tá pra pro vc vcs cê tu te me lhe
        vocês eles elas meus minhas teu tua seus suas essa esse essas esses isto aquilo aqui ali lá agora hoje ontem
        amanhã sempre nunca nada ninguém alguém algo outro outra outros outras tenho tem têm temos ter fazer faz
        faço feito vou vai vamos vão ir quero quer posso pode podem sou és somos estamos estão estava havia bem mal
        tão tanto tanta muita muitos muitas pouco cada melhor pior quem qual sem sobre entre até desde embora
        enquanto depois antes obrigado obrigada amigo amigos gente casa trabalho vida dia dias ano anos vez coisa
        coisas mundo país homem mulher mulheres homens crianças mãe pai irmã irmão cachorro cão gato amor feliz bom
        boa bons novo nova novos velho grande toda todo todos todas só contra q pq tb kkk kkkk rsrs oi olá tchau
        cara chefe rua semana noite tarde segunda terça quarta quinta sexta sábado domingo acho sei diz dizer disse
        deveria deveriam deveríamos devem parece sinto fome saudades saudade calor frio comer dormir ver deus bora
        mesma mesmo mesmas ainda nem odeio finalmente queria apenas nesse neste nessa nesta desse dessa deste desta
        daqui""",
    "it": """modo quei quegli farò far mettere il lo la gli le un uno una di del della dei delle e o ma che in nel nella
        con per da è sono era essere io tu lui lei noi mio mia tuo sua non sì si mi ti ci molto più già c'è come
        quando dove tutto questo questa perché anche i al alla ai alle agli allo dal dalla dallo dai dalle sul sulla
        sui sulle nei nelle degli dello d'un un' l'ho ho hai ha abbiamo avete hanno avere avuto fare fa faccio fai
        fatto va vado vai andiamo vanno andare voglio vuoi vuole posso puoi può possono sei siamo siete sia stato
        stata sto stai sta stanno bene male così tanto tanta tanti tante poco ogni meglio peggio cosa chi quale
        senza sopra fra tra fino prima dopo mentre contro grazie ciao amico amici gente casa lavoro vita giorno
        giorni anno anni volta cose mondo paese uomo donna donne uomini bambini mamma papà madre padre sorella
        fratello cane gatto amore felice buono buona buon nuovo nuova nuove nuovi vecchio grande tutti tutta tutte
        solo mai sempre niente nulla nessuno qualcuno qualcosa altro altra altri altre qui qua lì là adesso ora oggi
        ieri domani stasera quello quella quelli quelle questi queste mie miei tue tuoi suo suoi sue loro vi ne lo
        po' nn cmq xké capo strada settimana notte sera lunedì martedì mercoledì giovedì venerdì sabato domenica
        credo so dice dire detto dovrebbe dovrebbero dovremmo devono deve sembra sento fame caldo freddo piove
        mangiare mangiato mangiamo dormire dormo vedere visto volevo finalmente ancora poi invece quindi però odio
        vedo ora voi me te""",
    "nl": """de het een en of maar van in op met voor door aan bij is zijn was waren ben ik jij je hij zij ze wij we mijn
        jouw haar niet geen ook nog al zeer hoe als waar wat wie dat dit deze er naar uit 't m'n z'n mn zn me mij
        jou ons onze hun hen hem u uw jullie men zich die dan toen nu hier daar altijd nooit niks niets iets iemand
        niemand alle alles allemaal veel meer minder heel erg te tot over onder tegen zonder na om want omdat dus
        toch wel eens even maar gewoon heb hebt heeft hebben had hadden word wordt worden werd zal zou zouden kan
        kun kunt kunnen kon moet moeten moest mag mogen wil willen wilde ga gaat gaan ging doe doet doen gedaan zeg
        zegt zeggen gezegd goed slecht beter beste weer vandaag gisteren morgen vanavond gisteravond vrouw vrouwen
        man mannen kinderen huis werk leven dag dagen jaar jaren tijd keer wereld land mam mama papa moeder vader
        zus broer hond kat liefde nieuw nieuwe oud groot grote klein kleine elke elk ieder iedereen andere zelf
        zelfde mensen lekker leuk mooi hoi doei dank bedankt gefeliciteerd week nacht avond maandag dinsdag woensdag
        donderdag vrijdag zaterdag zondag eindelijk honger moe regent baas weet geloven zoals haat deze zulke jaar
        zo zin staat eten slapen slaap houd hou graag natuurlijk kapot kwijt maak maakt maken misselijk ziek straat""",
    "sv": """och att det som en ett är på för med av till den inte jag du han hon vi har var men om så från kan""",
    "da": """og at det som en et er på for med af til den ikke jeg du han hun vi har var men om så fra kan""",
    "no": """og at det som en et er på for med av til den ikke jeg du han hun vi har var men om så fra kan""",
    "fi": """ja on ei että se oli mutta kun niin olen minä sinä hän me he tämä mitä joka myös vain nyt""",
    "pl": """i w na z do nie się to jest że jak ale po co tak za od już tylko jestem ja ty on ona my dla czy mnie""",
    "cs": """a v na se je to že s z do ale jsem jako by pro tak jak už jen ve co si být mě""",
    "tr": """ve bir bu da de için ile çok ne ben sen o biz ama gibi daha var yok mi mı değil kadar""",
    "id": """dan yang di ini itu dengan untuk tidak saya aku kamu dia kami ada dari ke akan sudah juga bisa pada""",
    "tl": """ang ng mga sa na ako ko mo ka ay hindi si siya namin natin kami tayo po lang naman kasi pero para ito yung
        may wala dahil kung""",
    "ro": """și si în este cu pe la de nu că un o care mai din sunt pentru am ai a fost ce eu tu el ea noi dar""",
    "hu": """a az és hogy nem is egy de van ez meg csak már én te ő mi volt mint ki ha el""",
    "sw": """na ya wa kwa ni katika la za hii hiyo si mimi wewe yeye sisi kama lakini sana kuwa""",
    "vi": """và của là có không cho tôi bạn một được người này trong đã với các những""",
}
"""Language code to its words, separated by white space."""

SPELLINGS: dict[str, str] = {
    "en": r"^(?:th|wh|kn|sh|wr)[a-z]|(?:ck|gh|ght|sh|th|ly|ness|tion|'s|n't|'re|'ll|'ve|in')$|[a-z]ee[a-z]|[a-z]ing$|ough|ea[rdkst]",
    "es": r"ñ|(?:ción|ciones|mente|dad|ando|iendo|aba|ito|ita|aron|ieron|ísimo|ísima|rse|eño)$|^(?:ll|ch[aoiu])|[áéíóú]$|ú|^[a-z]+é$",
    "fr": r"[èêëîôûœ]|ç[ao]|(?:eux|euse|aux|eau|ment|tion|é|ée|és|ées|ait|ais|oir|ez|ette|elle|ique|eur)$|^(?:qu|l|d|j|n|s|m|c|t)'",
    "de": r"[äöüß]|(?:ung|keit|heit|lich|isch|chen|schaft|ern|est|eln|tzt)$|^(?:sch|ge[a-z]{3,}t$|zw|pf|ver[a-z]{3,}n$)|ie[rn]en$|tsch",
    "pt": r"[ãõ]|ç[ãõaou]|(?:ção|ções|inho|inha|dade|mente|ando|endo|indo|ei|ou|am|aram|eiro|eira|agem|êm|ô)$|lh[aeo]|nh[ao]",
    "it": r"(?:zione|zioni|mente|tà|are|ere|ire|ato|ata|ati|ate|uto|ino|ina|etto|issimo|issima|gli[oae]?|che|chi|ò|ù|ì|à)$|"
    r"^(?:l|d|un|c|dell|all|nell|quest)'|[a-z]zz[aoie]",
    "nl": r"ij|(?:lijk|lijke|heid|tje|tjes|pje|en|aar|isch)$|^(?:ge[a-z]{3,}d$|sch[a-z]|ver[a-z]{3,}d$)|aa|oe|ui|uu|ieuw",
}
"""Language code to letters, endings and beginnings that are at home in it, as regular expressions over one lower-case word."""
