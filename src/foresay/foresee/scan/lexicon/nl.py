"""Dutch: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="nl",
    groups="""vrouw, vrouwen, wijven, meisjes, gay{/s}, homo{/'s/s}, homoseksueel, homoseksuele{/n}, lesbienne{/s},
        lesbo's, biseksuelen, trans, transgender{/s}, transseksueel, transseksuele{/n}, transpersonen, trans
        personen, trans mensen, transmensen, transvrouwen, zwarte{/n}, zwarte persoon, zwart persoon, zwarte
        personen, zwarte mensen, zwarte man, zwarte mannen, jood, joden, joodse mensen, moslim{/s}, moslima{/'s},
        migrant{/en}, immigrant{/en}, asielzoeker{/s}, vluchteling{/en}, buitenlander{/s}, allochtoon, allochtonen,
        nieuwkomers, statushouders, marokkaan, marokkanen, turk, turken, antillianen, surinamers, polen en roemenen,
        roemenen, arabier{/en}, afrikaan, afrikanen, aziaten, chinezen, zigeuner{/s}, roma, gehandicapte{/n}, mensen
        met een beperking, mensen met een handicap, gehandicapte mensen, autisten, daklozen, christenen,
        katholieken, mannen, bejaarden""",
    theirs="mijn, m'n, mn, jouw, je, zijn, onze, hun, haar",
    fill="""de, het, een, die, dat, deze, dit, al, alle, al die, al deze, elke, iedere, zulke, zo'n, zoveel, zo veel,
        veel, heel, erg, zo, totaal, compleet, absoluut, gewoon, slechts, alleen, maar, echt, werkelijk, vol,
        vooral, als, ook, toch, sowieso, allemaal, van, voor, aan, met, bij, in, op, om, tegen, over, jegens, naar,
        jullie, wij, ze, zij, hen, nou eenmaal, menselijk, menselijke, waardeloos, waardeloze, puur, pure, andere,
        altijd, niets, zien, te zien, rond, rondom, de buurt van, dan, zijn, is, zoals, mensen, vieze, verdomde,
        kut, klote, vuile, smerige, dat van, enkel, willekeurige, welke, van nature, eigenlijk, enige, hier, stuk
        voor stuk, meest, voor mij, in mijn ogen, naar mijn mening, absolute, complete, echte, ware, grote, enorme,
        irritante, immers, tenslotte, uiteindelijk, wezens, dode, niets dan, niks dan, één, willekeurig, totale, te,
        jij""",
    stop="""niet, nooit, geen, niemand, zonder, zegt, zeggen, zei, omdat, maar, wanneer, volgens, houd van, hou van,
        lijden onder, geweld, discriminatie, racisme, intimidatie""",
    some="""sommige, enkele, een paar, paar, twee, drie, vier, meerdere, weinig, bepaalde, zekere, een aantal, aantal""",
    no="niet, nooit, geen, niemand, zonder, noch",
    be="""is, zijn, bent, ben, was, waren, blijven, blijft, te zijn, wezen, zijn niets anders dan, is niets anders
        dan, zijn niets meer dan, is niets meer dan, bent niets meer dan, zijn niet beter dan, is niet beter dan,
        zijn niet meer dan, zijn erger dan, is erger dan, zijn minder waard dan, zijn slechts, lijken wel, kunnen er
        niets aan doen dat ze, kunnen zichzelf er niet van weerhouden om, kunnen niet anders dan, zijn niets beter
        dan, zijn niks beter dan, zijn allemaal, zijn gewoon, zijn maar, is niets beter dan, zijn echt""",
    things="""uitschot, vuil, vuilnis, afval, menselijk afval, tuig, schorem, gespuis, rapaille, geteisem, drek, stront,
        parasiet, parasieten, bloedzuigers, teken, kakkerlak{/ken}, rat, ratten, maden, ongedierte, insecten,
        luizen, plaag, pest, virus, kanker, ziekte, gezwel, tumor, untermenschen, minderwaardig{/e}, minderwaardige
        wezens, mindere wezens, inferieur{/e}, inferieure wezens, onmensen, subhumaan, submenselijk{/e},
        submenselijke wezens, beesten, dieren, apen, varkens, zwijnen, honden, wilden, monsters, misbaksel{/s},
        gedrochten, fout van de natuur, geen mensen, smerig, vies, vieze, goor, vunzig, viespeuken, schimmel,
        kankergezwel{/len}, vuiligheid, vuilakken, viezigheid, minderwaardig volk, creaturen, onkruid, slangen,
        hyena's, schoften, beestachtig, waardeloze wezens, bagger, rioolratten""",
    vile="""walgelijk{/e}, weerzinwekkend{/e}, afschuwelijk{/e}, afstotelijk{/e}, verachtelijk{/e}, verwerpelijk{/e},
        misselijkmakend{/e}, gruwelijk{/e}, laag bij de gronds, zielig{/e}, pathetisch{/e}, erbarmelijk{/e},
        vals{/e}, leugenachtig, leugenaar{/s}, leugenaars, oneerlijk{/e}, oplichters, dieven, dief, crimineel,
        criminelen, dom, domme, domste, stom, stomme, achterlijk{/e}, idioot, idioten, idiote, sukkel{/s},
        debiel{/en/e}, imbeciel{/en}, onwetend{/e}, klootzak{/ken}, eikel{/s}, lul{/len}, rotzak{/ken}, hoerenzonen,
        trutten, kutwijven, kut, klote, wreed, gewelddadig{/e}, gevaarlijk{/e}, lui, luie, nutteloos, waardeloos,
        een bedreiging, een gevaar, een schande, een fout, gestoord{/e}, geestesziek, pervers{/e}, verneukt, verrot,
        om te kotsen, het ergste, de ergste, slechtste, hufters, teringlijers, kankerlijers, smeerlappen,
        achterbaks, ranzig{/e}, lulkoek, eikels, irritante lul, afstotend{e}, hypocriet{e}, stinkend, verraders,
        hysterisch{e}, gemeen, miezerig, armzalig, belachelijk{e}, lelijk, onuitstaanbaar, geniepig, schijnheilig,
        walgelijke wezens, ziekelijk, egoïstisch, onbetrouwbaar, om van te kotsen, achterlijken, gierig""",
    of="van, aan",
    hate="""ik haat, haat, wij haten, we haten, ik veracht, ik verafschuw, veracht, verafschuw, hekel aan, een
        gruwelijke hekel aan, walg van, ik walg van, walging voor, haat tegen, haat jegens, haat voor, minachting
        voor, de minachting die ik voel voor, de totale minachting die ik voel voor, de haat die ik voel voor,
        afschuw voor, afkeer van, niets dan minachting voor, niets dan haat voor, geen medelijden met, geen greintje
        respect voor, geen respect voor, ik ben het zat om, ik ben het zat, het zat om, zat van, beu, ik kots op, ik
        spuug op, schijt aan, ik moet kotsen van, misselijk van, de pest aan, ik heb helemaal geen medelijden met,
        ik heb geen medelijden met, ik heb geen respect voor, ik heb een hekel aan, ik heb een bloedhekel aan,
        bloedhekel aan, ik heb zoveel haat voor, ik kan niet tegen, ik gruw van, ik walg, ik vertrouw geen, ik
        wantrouw, ik wil geen, ik ben vies van""",
    hate_them="""ik haat ze, ik veracht ze, ik haat die lui, haat ze allemaal, ik verafschuw ze, ik walg van ze, ik kan ze
        niet uitstaan, ik haat ze allemaal, ik haat ieder van hen, ik haat elk van hen, ik veracht ze allemaal""",
    people="mensen, lui, iedereen",
    disgust="""maken me ziek, maakt me ziek, maken me misselijk, maakt me misselijk, maken me zo boos, maakt me zo boos,
        maken me woedend, maakt me woedend, maken me zo pissig, maken me pissig, maken me razend, vullen me met
        woede, vullen me met zoveel woede, vullen me met haat, doen me kotsen, laten me kotsen, doen me walgen,
        walgen me, ik word ziek van, ik word misselijk van, ik moet kotsen van, stinken, irriteren me mateloos,
        maken me kapot, maakt me over de rooie""",
    worse="""niets erger dan, niks erger dan, niets ergers dan, niets walgelijkers dan, niemand is zo smerig als, niemand
        anders is zo smerig als, niemand is zo vies als, lager dan, niets is erger dan, niets maakt me banger dan,
        er is niets erger dan, dommer dan""",
    cursed="""verdomde, klote, kut, kanker, tering, vieze, vuile, smerige, gore, stinkende, rot, walgelijke, die kut,
        tyfus, takke""",
    off="""de kanker krijgen, kanker krijgen, oprotten, opsodemieteren, de pot op, de tering krijgen, de tyfus krijgen,
        doodvallen, naar de hel, de pleuris krijgen, opflikkeren, de kolere krijgen""",
    typical="""typisch, typisch voor, in de aard van, alleen, altijd, het zit in de aard, van nature, logisch voor, van
        nature zijn""",
    never="nooit, niet, geen",
    good="""intelligent{/e}, slim, slimme, slimmer, te vertrouwen, betrouwbaar, gelijkwaardig, beschaafd, eerlijk,
        fatsoenlijk, menselijk, bekwaam, zo slim""",
    life="leven, levens, het bestaan",
    worthless="""niets waard, niks waard, absoluut niets waard, waardeloos, geen waarde, geen enkele waarde, geen kut waard,
        geen reet waard, geen cent waard, minder waard, geen moer waard, doet er niet toe, doen er niet toe, geen
        zak waard""",
    cage="""kooi{/en}, dierentuin, stortplaats, vuilnisbelt, vuilnisbak, vuilstort, dierenarts, asiel voor honden,
        slachthuis, goot, riool, gesteriliseerd, steriliseren, voordat we ze op dieren testen, proefkonijnen""",
    animals="""hond, teef, kat, aap, apen, rat, ratten, muis, insect, kakkerlak, varken, ezel, dier, dieren, vlieg, plant,
        steen, worm""",
    compare="""slimmer dan, intelligenter dan, meer waard dan, waardevoller dan, beter dan, verschil tussen, schoner dan,
        menselijker dan, nuttiger dan""",
    rather="""liever dood, liever sterven, ik sterf liever, ga liever dood, heb liever kanker, liever kanker, dan nog
        liever dood, zou liever sterven, zou liever kanker hebben, zou liever doodgaan""",
    end_it="""zou ik zelfmoord plegen, zou ik mezelf doden, zou ik me van kant maken, zou ik mezelf ophangen, zou ik
        mezelf doodschieten, ik zou zelfmoord plegen, zou ik er een eind aan maken, zou ik van een flat springen""",
    intent="""ik zal, ik ga, ik wil, ik zou, ik zou graag, wil ik, zal ik, ga ik, wilde ik, ik wilde, we gaan, we zullen,
        we moeten, we zouden, moeten we, laten we, laat ons, iemand zou, iemand moet, iemand mag, kan iemand, als
        iemand, hopelijk, ik hoop dat, ik wou dat, ik wens dat, ik overweeg, ik overweeg serieus, ik denk erover,
        wat als we, wat als, waarom, waarom ontdoen we, we zouden beter af zijn als, we zouden er beter aan toe zijn
        als, moeten, ze zouden, men zou, het wordt tijd om, tijd om, ik sta op het punt, van mij mogen, wat als we
        gewoon, iemand, beter als, beter af als, het beste zou, ik droom ervan, men moet, ze zouden eens, als iemand
        maar, kon iemand maar, mocht iemand maar""",
    should="moeten, moet, zouden, zou, horen, hoort, horen in, we moeten, mogen alleen, dienen, verdienen",
    hurt="""doden, dood maken, doodmaken, vermoorden, vermoord, afmaken, uitroeien, uitgeroeid, uit te roeien,
        elimineren, vernietigen, vernietigd, uitschakelen, ontdoen, van ontdoen, doodschieten, neerschieten,
        neergeschoten, ophangen, opgehangen, verbranden, verbrand, neersteken, doodsteken, steken, verkrachten,
        verkracht, martelen, mishandelen, slaan, in elkaar slaan, aftuigen, wurgen, verdrinken, laten lijden, zien
        lijden, pijn doen, de keel doorsnijden, kelen doorsnijden, nek breken, nekken breken, de nek omdraaien,
        onthoofden, vergassen, vergast, lynchen, executeren, geëxecuteerd, aanvallen, castreren, vergiftigen,
        afslachten, kapotmaken, kapot maken, sterven, creperen, doodgaan, lijden, gedood, worden gedood, opruimen,
        kapotschieten, stenigen, gewurgd, wurgde, slachten, doodslaan, tegen de muur zetten, breken, doorsnijden,
        omdraaien, uitgemoord, afgeschoten, afschieten, ombrengen, omgebracht""",
    do="""ik maak je af, ik maak je dood, ik steek je neer, ik schiet je neer, ik vermoord, ik breek, ik wurg, ik
        schiet de volgende, ik sla, dood ze allemaal, schiet ze dood, hang ze op, roei ze uit, vergas ze, maak ze
        af, ik sla je""",
    hurt_to="""sterven, te sterven, om te sterven, de dood, dood, te lijden, om te lijden, lijden, geëxecuteerd*, gedood*,
        vermoord*, gemarteld*, verkracht*, uitgeroeid*, vernietigd*, doodgeschoten*, neergeschoten*, opgehangen*,
        verbrand*, vergast*, geslagen, afgemaakt*, gelyncht*, afgeslacht*, gestenigd*, een gruwelijke dood, de
        doodstraf, doodstraf, branden in de hel, in de hel branden, verdwijnen, creperen, doodgemaakt, de kogel,
        tegen de muur""",
    deserve="""verdien{/en/t}, moet, moeten, mag, mogen, zal, zullen, horen, hoort, zult, zou moeten, zouden moeten, ze
        zouden""",
    death_to="""dood aan, dood alle, de dood van alle, de dood aan, executie is de enige oplossing voor, hang alle, vergas
        alle, schiet alle, maak alle""",
    murder="""moord op, de moord op, het vermoorden van, vermoorden van, het verkrachten van, verkrachten van, het doden
        van, een * vermoorden, geweld tegen, het slaan van""",
    legal="""legaal, gelegaliseerd, toegestaan, illegaal, strafbaar, een misdaad, gedecriminaliseerd, verplicht, beloond,
        verboden""",
    without="beter zonder, beter af zonder, de wereld zou beter zijn zonder, betere plek zonder, wereld zonder",
    lacking="zonder",
    better="beter, betere",
    go="""oprotten*, opdonderen*, oprotten uit ons land, opgerot, ons land uit, het land uit, dit land uit, uit ons
        land, terug naar hun eigen land, terug naar hun land, terug naar hun eigen, teruggaan naar hun, terug naar
        waar ze vandaan komen, ga terug naar je eigen land, rot op naar je eigen land, ons land verlassen, ons land
        verlaten, dit land verlaten, worden uitgezet, uitgezet worden, worden gedeporteerd, gedeporteerd worden,
        terug naar de keuken, horen hier niet, hoort hier niet, hebben hier niets te zoeken, teruggestuurd worden,
        wegwezen""",
    expel="""uitzetten, deporteren, terugsturen, wegsturen, wegjagen, eruit gooien, eruit zetten, verbannen, weren, het
        land uitzetten, opsluiten""",
    out="""weg met, weg met de, eruit met, geen * meer, we willen geen, wij willen geen, geen plaats voor, stop de,
        verboden voor, schop""",
    barred="zouden niet mogen, zouden geen, moeten niet, moeten geen, horen niet te, verdienen geen",
    rights="""stemmen, trouwen, adopteren, kinderen krijgen, kinderen hebben, kinderen opvoeden, rechten, rechten hebben,
        werken, regeren, lesgeven, hier wonen, hier zijn, autorijden""",
    slurs="""neger{/s}, nikker{/s}, niknok{/ken}, roetmop{/pen}, flikker{/s}, nicht{/en} van een, mietje{/s}, ruigpoot,
        ruigpoten, sodemieter{/s}, sodomiet{/en}, pottenkijker{/s}, manwij{f/ven}, kutmarokkaan, kutmarokkanen,
        kankermarokkaan, kutturk{/en}, kankerjood, kankerjoden, kutjood, kutjoden, haatbaard{/en}, geitenneuker{/s},
        kamelenneuker{/s}, spleetoog, spleetogen, zandneger{/s}, makak{/ken}, cultuurverrijker{/s}, kansenparel{/s},
        gelukszoeker{/s}, mongool, mongolen, spast{/en}, mongooltje{/s}, kankerhomo{/'s}, kuthomo{/'s}, poepchinees,
        poepchinezen, kankerneger{/s}, teef zoals jij, vuile teef, domme teef, vieze teef, kankerteef, pot zoals
        jij, vieze pot, vieze potten""",
    framed="""hoer{/en}, slet{/ten}, kutwij{f/ven}, trut{/ten}, debiel{/en}, kreupel{/en/e}, mongool, flikker, nicht{/en},
        moffen, kankerhoer{/en}, apen, kankerlijer{/s}""",
    slur_before="""bent niets meer dan een, bent niets anders dan een, bent maar een, bent een, je bent een, jij bent een,
        jullie zijn, jij, jou, vieze, vuile, kanker, smerige, domme, te veel, al die, die, deze, typisch een,
        typische, typisch, logisch voor een, weer die, stelletje, stel, wat een, zijn allemaal, verdomde, gore""",
    like_you="""zoals jij, zoals jullie, zoals hij, zoals zij, zoals hem, zoals haar, als jij, als jullie, in dit land,
        weer, alweer""",
    counter=r"""\b(?:racis(?:t|ten|tisch\w*|me)|seksis(?:t|ten|tisch\w*|me)|homofo(?:ob|be|bie|ben)|transfo(?:ob|be|
        bie)|antisemit\w+|islamofo\w+|vrouwonvriendelijk|vrouwenhaat|hatelijk\w*|discrimin\w+|rapporteer|
        tolereren|uitspreken\s+tegen|in\s+de\s+gevangenis|van\s+het\s+platform|hoe\s+kun(?:t|nen)?\s+(?:je|jij|
        jullie|u|mensen)|zegt|het\s+zeggen|noemen|noemde|noemt|uitspraken|opmerking\w*|berichten\s+als|kwetsend|
        misleid|wegkomen\s+met|verschrikkelijk|niet\s+ok(?:é|e|ee|ay)|acceptabel|vooroordeel|vooroordelen|
        stereotype\w*|niet\s+waar|leugens?\s+dat|verdienen\s+(?:respect|beter)|stop\s+met|behandelen|
        behandelt)\b""",
    told=r"""\b(?:zegt|zei|zeggen|schreef|schrijft|riep|roept|vindt\s+dat|denkt\s+dat|denken\s+dat|volgens|beweert|
        beweren|wie|mensen\s+die|degenen\s+die)\b[^.!?\n]{0,25}$""",
    damned="van mijn reet, met hun kutkoppen",
    one="{deze/die/de} vrouw, {deze/die/de} man, {die/de} {jood/moslim/homo}",
    no_after="niet, nooit",
    hate_after="niet uitstaan, niet luchten, niet verdragen, niet zien, niet meer zien",
    let_live="laten leven, in leven laten",
)
