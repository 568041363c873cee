"""German: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="de",
    groups="""frau, frauen, weiber, mädchen, homosexuelle{/n/r}, schwule{/n/r}, lesbe{/n}, lesben, bisexuelle{/n}, trans,
        transe, transmensch{/en}, transperson{/en}, transfrau{/en}, transmann, transmänner, trans-menschen, trans
        menschen, trans personen, transsexuelle{/n}, schwarze{/n/r}, jude, juden, jüdin, jüdinnen, muslim{/e/en/a},
        muslime, moslem{/s}, muslimin{/nen}, migrant{/en/in/innen}, immigrant{/en}, einwanderer, zuwanderer,
        ausländer{/n/in/innen}, flüchtling{/e/en}, geflüchtete{/n}, asylbewerber{/n}, asylanten, araber{/n},
        afrikaner{/n}, türke, türken, syrer{/n}, afghanen, polen und rumänen, rumänen, asiaten, chinesen, roma,
        sinti, zigeuner{/n}, behinderte{/n/r}, menschen mit behinderung{/en}, schwarze menschen, behinderte
        menschen, schwule menschen, queere menschen, farbige{/n}, obdachlose{/n}, autisten, christen, katholiken,
        männer, alte leute, flüchtlings, muslims, ausländers, migrantin, dunkelhäutige{/n/r}, geflüchtete{/n/r}""",
    theirs="meine, mein, meiner, deine, dein, seine, sein, unsere, unser, ihre frau",
    fill="""die, der, das, den, dem, des, ein, eine, einen, einem, einer, diese, dieser, diesen, diesem, all, alle,
        allen, aller, all die, all diese, jede, jeden, jeder, solche, solchen, so, so viel, viel, sehr, ganz, total,
        komplett, absolut, einfach, nur, echt, wirklich, richtig, voll, auch, doch, sowieso, alles, für, auf, von,
        vor, mit, zu, in, an, bei, gegen, gegenüber, ihr, euch, sie, wie, halt, nun mal, eben, menschliche,
        menschlicher, menschlichen, wertloser, wertlose, reiner, reine, purer, andere, anderen, immer, meist, alle
        nur, schon, die ganzen, ganzen, denn, der nähe, der nähe von, nähe, gerne, durch und durch, bloß,
        letztendlich, schlichtweg, definitiv, völlig, sind, ist, als, verdammte, verdammten, beschissene, scheiß,
        dreckige, hier, die alle, eigentlich, derart, wahre, bis aufs blut, für mich, in meinen augen, meiner
        meinung nach, eines, eines jeden, schließlich, letzten endes, nur noch, menschen, ziemlich, charakterlich,
        komplette, kompletter, kompletten, echte, wirkliche, ekliger, nichts als, toten, tote, toter, am ende, ja,
        nun""",
    stop="""nicht, nie, niemals, kein, keine, keinen, keiner, keinem, niemand, ohne, sagt, sagen, sagte, weil, aber,
        wenn, als ob, laut, liebe, leiden unter, verdient haben, gegen, gewalt, diskriminierung, hetze, rassismus,
        hass gegen""",
    some="einige, ein paar, paar, manche, zwei, drei, vier, mehrere, wenige, gewisse, gewissen, bestimmte",
    no="nicht, nie, niemals, kein, keine, keinen, keiner, keinem, niemand, weder",
    be="""ist, sind, seid, bist, war, waren, bleiben, bleibt, sein, seien, wären, gehören zu, sind nichts als, sind
        nichts anderes als, ist nichts als, bist nichts als, sind nicht besser als, seid nicht besser als, sind
        nicht mehr als, sind schlimmer als, ist schlimmer als, sind weniger wert als, sind nur, seid nur, seid auch
        nur, sehen aus wie, zu sein, haben sich wie, benehmen sich wie, verhalten sich wie, sich wie, können nicht
        anders als sich wie, können nicht anders, können sich nicht davon abhalten, sind nichts besseres als, sind
        nichts weiter als, seid nichts als, seid nichts anderes als, sind alle, sind doch, ist nichts weiter als,
        sind eigentlich nichts als""",
    things="""abschaum, müll, dreck, schmutz, abfall, unrat, gesindel, gesocks, pack, brut, parasit{/en}, schmarotzer{/n},
        zecken, blutegel, kakerlake{/n}, ratte{/n}, maden, ungeziefer, insekten, läuse, schädlinge, plage, pest,
        seuche, virus, krebs, krankheit, geschwür, krebsgeschwür, untermensch{/en}, minderwertig{/e/er/es},
        minderwertige wesen, minderwertiges leben, niedere wesen, primitive wesen, tiere, viecher, bestien, affe,
        affen, schwein{/e}, drecksschweine, säue, köter, hunde, wilde, monster, missgeburt{/en}, abart, fehler der
        natur, keine menschen, keine richtigen menschen, keine echten menschen, unmenschen, halbaffen,
        lebensunwert*, scheiße, platzverschwendung, dreckig, schmutzig, der letzte dreck, fäkalien, gewürm,
        menschlicher abfall, menschenmüll, drecksvolk, ratten und, nichtsnutze, kreaturen, minderwertige kreaturen,
        hyänen, untermenschlich, unkraut, bakterien, bazillen, aas""",
    vile="""widerlich{/e/es}, widerwärtig{/e}, ekelhaft{/e}, eklig{/e}, abstoßend{/e}, verachtenswert{/e},
        abscheulich{/e}, niederträchtig{/e}, erbärmlich{/e}, armselig{/e}, jämmerlich{/e}, verabscheuungswürdig,
        verkommen, verlogen{/e}, lügner, lügnerin{/nen}, betrüger{/innen}, diebe, dieb, verbrecher, dumm, strohdumm,
        dämlich, blöd, blöde, bescheuert, doof, bekloppt, idioten, idiot, vollidiot{/en}, deppen, trottel, hirnlos,
        ignorant{/en}, dümmsten*, dümmste, blödesten, schlimmsten*, arschlöcher*, arschloch, wichser, scheißwichser,
        hurensöhne, hurensohn, schlampen, fotzen, missgeburten, beschissen, scheiße, böse, bösartig, grausam,
        brutal, gefährlich, faul, nutzlos, unnütz, wertlos, eine bedrohung, eine gefahr, eine schande, eine
        zumutung, gestört, geisteskrank, pervers, krank im kopf, zum kotzen, das letzte, das allerletzte, abartig,
        drecksäcke, dreckskerle, drecksschwein, ungebildet, asozial, kriminell, hinterhältig, unfähig, hinterlistig,
        gemein, heuchler*, schmierig, schäbig, mies, mieses, fies, gemeingefährlich, kriminelle, hässlich,
        unerträglich, parasitär, geldgierig, gierig, scheinheilig, abscheuliche, lächerlich, minderbemittelt, drecks""",
    of="von, aus, an, voller, voll",
    hate="""ich hasse, hasse, wir hassen, ich verachte, ich verabscheue, verachte, verabscheue, angewidert von,
        angeekelt von, ich ekel mich vor, ich ekle mich vor, verachtung für, hass auf, abscheu für, abscheu vor,
        ekel vor, ekel für, der ekel den ich für, die verachtung die ich für, nur verachtung für, nichts als
        verachtung für, nichts als hass für, nichts als abscheu für, kein mitleid mit, null respekt vor, keinen
        respekt vor, kein respekt vor, ich habe es so satt, ich hab es satt, ich hab es so satt, satt, die schnauze
        voll von, die nase voll von, kotzen wenn ich, ich scheiße auf, ich scheiß auf, scheiß auf, fickt euch, ich
        habe überhaupt kein mitleid mit, ich habe kein mitleid mit, ich habe keinerlei respekt vor, keinerlei
        mitleid mit, keine achtung vor, ich verfluche, zutiefst verhasst sind mir, mir wird schlecht von, mir wird
        schlecht wenn ich, so viel hass auf, zum kotzen finde ich, ich traue keinem, ich traue keiner, ich
        misstraue, ich will keine, mir graut vor, ich ekele mich vor""",
    hate_them="""ich hasse sie, ich verachte sie, hasse sie alle, ich hasse die alle, verabscheue sie, ich kann sie nicht
        ausstehen, ich hasse alle davon, ich hasse jede* von ihnen, ich hasse sie alle, ich verachte sie alle""",
    people="menschen, leute, jeden, alle",
    disgust="""widern mich an, widert mich an, ekeln mich an, ekelt mich an, kotzen mich an, kotzt mich an, machen mich
        krank, macht mich krank, macht mich so wütend, machen mich so wütend, machen mich wütend, treiben mich zur
        weißglut, bringen mich zur weißglut, bringen mich zum kotzen, gehen mir auf die eier, gehen mir auf den
        sack, erfüllen mich mit wut, erfüllen mich mit so viel wut, erfüllen mich mit hass, nerven mich zu tode,
        stinken mir, macht mich rasend, widern mich so an, lassen mich kotzen, erfüllen mich mit*, pissen mich*,
        sind zum kotzen""",
    worse="""nichts schlimmeres als, nichts widerlicheres als, nichts ekligeres als, nichts schlimmer als, niemand ist so
        dreckig wie, so dreckig wie, so schmutzig wie, schlimmer als, tiefer als, nichts macht mir mehr angst als,
        nichts ekelt mich mehr an als, gibt nichts schlimmeres als, nichts dümmeres als, dümmer als""",
    cursed="""scheiß, scheißs, scheiss, verdammt{e/en}, verfluchte{/n}, verfickte{/n}, dreckige{/n}, drecks,
        beschissene{/n}, elende{/n}, widerliche{/n}, ekelhafte{/n}, pack von, alles trottel, alles idioten, alles
        schlampen, alles huren""",
    off="""sich ficken gehen, sich alle ficken gehen, ficken gehen, sich ins knie ficken, sich verpissen, zur hölle
        fahren, zur hölle, verrecken, mich mal kreuzweise, am arsch lecken, in die hölle""",
    typical="typisch, typisch für, typisch mal wieder, in der natur, nur, immer, liegt in der natur",
    never="nie, niemals, nicht, keine, nie so, nie besonders",
    good="""schlau, klug, clever, intelligent, gleichwertig, vertrauenswürdig, zivilisiert, ehrlich, anständig,
        menschen, fähig, gleich viel wert, normal""",
    life="leben, das leben, die leben, existenz",
    worthless="""nichts wert, absolut nichts wert, wertlos, keinen wert, einen scheiß wert, einen dreck wert, weniger wert,
        scheißegal, keinen pfifferling wert, keinen cent wert, zu nichts zu gebrauchen, sinnlos, nichts, kein wert,
        egal""",
    cage="""käfig{/e/en}, zoo, mülldeponie{/n}, deponie, müllhalde, müllkippe, tierarzt, tierheim, zwinger, schlachthof,
        schlachthaus, gosse, kanalisation, sterilisiert, zwangssterilisiert, bevor wir sie an tieren*, an tieren,
        versuchskaninchen, lager""",
    animals="""hund, hündin, katze, affe, affen, ratte, ratten, maus, insekt, insekts, kakerlake, schwein, esel, tier,
        tiere, tieren, fliege, pflanze, stein, wurm""",
    compare="""schlauer als, klüger als, intelligenter als, mehr wert als, wertvoller als, besser als, unterschied
        zwischen, sauberer als, menschlicher als, nützlicher als""",
    rather="""lieber sterbe ich, lieber sterben, würde lieber sterben, lieber tot, hätte lieber krebs, lieber krebs,
        lieber verrecke ich, eher sterbe ich, würde eher sterben, lieber erschossen""",
    end_it="""würde ich mich umbringen, würde ich mich erschießen, würde ich mich aufhängen, würde ich mir die kugel
        geben, würde ich selbstmord begehen, ich würde mich umbringen, ich würde mich erschießen, würde ich mir das
        leben nehmen, springe ich von der brücke, würde ich vom dach springen""",
    intent="""ich werde, ich werd, ich will, ich möchte, ich würde, ich würde gerne, ich würd, wir werden, wir wollen, wir
        sollten, wir müssen, sollten wir, müssen wir, möchte ich, will ich, werde ich, werden wir, lass uns, lasst
        uns, man sollte, man muss, man müsste, sollte man, jemand sollte, irgendjemand sollte, irgendwer sollte,
        jemand müsste, könnte jemand, würde jemand, jemand, hoffentlich, ich hoffe, ich wünschte, ich wünsche, ich
        überlege mir, ich überlege, ich denke darüber nach, was wäre wenn, was wenn, warum nicht, es wäre gut wenn,
        wir wären besser dran wenn, sollten, müssen, müssten, gehört, gehören, hätte, ich hätte, warum werden wir,
        am liebsten, wäre schön wenn, höchste zeit, besser wenn, besser dran wenn, irgendwer, irgendjemand, am
        besten, ich träume davon, ich bring, ich brech, ich hau, ich stech, ich schieß""",
    should="""sollten, sollte, müssen, muss, müssten, gehören, gehört, man sollte, wir sollten, wir müssen, dürfen nur,
        sollen""",
    hurt="""töten, tötet, umbringen, ermorden, ermordet, um die ecke bringen, ausrotten, ausgerottet, auslöschen,
        ausgelöscht, vernichten, vernichtet, eliminieren, loswerden, ausmerzen, erschießen, erschossen, abknallen,
        erhängen, aufhängen, hängen, gehängt, verbrennen, verbrannt, abstechen, erstechen, vergewaltigen,
        vergewaltigt, quälen, foltern, gefoltert, schlagen, verprügeln, zusammenschlagen, erwürgen, erdrosseln,
        ertränken, leiden lassen, leiden sehen, weh tun, wehtun, kehle durchschneiden, kehlen durchschneiden, genick
        brechen, hals umdrehen, köpfen, enthaupten, vergasen, vergast, lynchen, hinrichten, hingerichtet, angreifen,
        kastrieren, vergiften, abschlachten, kaltmachen, fertigmachen, sterben, verrecken, krepieren, getötet,
        umgebracht, entsorgen, beseitigen, leiden, brennen, die knochen brechen, niederstechen, plattmachen,
        totschlagen, ermorden würde, steinigen, abgeschlachtet, exekutieren, exekutiert, bluten lassen""",
    do="""bring* dich um, stech* dich ab, erschieß*, töte, tötet alle, brech* das genick, brech, breche, knallt alle
        ab, vergase, hängt alle, rotten wir, löschen wir, werden wir los, steche, erwürge, schneide die kehle""",
    hurt_to="""sterben, den tod, tod, zu sterben, verrecken, zu leiden, leiden, hingerichtet*, getötet*, umgebracht*,
        ermordet*, gefoltert*, vergewaltigt*, ausgerottet*, ausgelöscht*, vernichtet*, erschossen*, gehängt*,
        aufgehängt*, erhängt*, verbrannt*, vergast*, geschlagen, verprügelt*, abgeschlachtet*, eliminiert*,
        gesteinigt*, einen schrecklichen tod, todesstrafe, die todesstrafe, in der hölle schmoren, an die wand
        gestellt, weggesperrt und vergessen, verschwinden, abgestochen, gesteinigt, exekutiert""",
    deserve="""verdienen, verdient, verdienst, sollten, sollte, sollen, müssen, muss, müssten, gehören, gehört, wirst,
        wird, werden, dürfen""",
    death_to="""tod allen, tod den, tod aller, den tod aller, tötet alle, tötet die, knallt, die todesstrafe ist die einzige
        lösung für, ab ins gas mit, hängt, vergast, erschießt alle""",
    murder="""mord an, der mord an, das töten von, töten von, die vergewaltigung von, vergewaltigung von, die ermordung
        von, morde an, gewalt gegen""",
    legal="""legal, legalisiert, erlaubt, straffrei, strafbar, illegal, verbrechen, entkriminalisiert, kein verbrechen,
        pflicht, belohnt, vergewaltigen""",
    without="besser dran ohne, eine bessere ohne, ein besserer ort ohne, die welt wäre besser ohne, welt ohne",
    lacking="ohne",
    better="besser, bessere, besserer",
    go="""verpissen, aus unserem land verpissen, raus aus unserem land, raus aus deutschland, raus aus diesem land,
        raus aus dem land, zurück in ihr land, zurück in ihre heimat, zurück nach hause gehen, zurück dahin, unser
        land verlassen, dieses land verlassen, das land verlassen, abgeschoben werden, ausgewiesen werden, abhauen,
        sich verziehen, zurück an den herd, haben hier nichts verloren, haben hier nichts zu suchen, hat hier nichts
        zu suchen, hier nichts verloren, zurückgeschickt werden, rausgeschmissen werden, gehen wo sie herkommen,
        geht zurück*, nach hause geschickt werden""",
    expel="""abschieben, ausweisen, rauswerfen, rausschmeißen, deportieren, zurückschicken, vertreiben, verjagen,
        aussperren, einsperren, wegsperren, hinauswerfen""",
    out="""raus, raus mit, weg mit, schluss mit, wir wollen keine, wir brauchen keine, kein platz für, verbietet, hier
        keine, raus mit den""",
    barred="sollten nicht, sollten keine, sollte nicht, verdienen keine, sollte man nicht",
    rights="""wählen, heiraten, adoptieren, kinder haben, kinder bekommen, kinder erziehen, rechte haben, rechte, arbeiten
        dürfen, wählen dürfen, heiraten dürfen, führen, unterrichten, hier leben, hier sein, lassen, autofahren""",
    slurs="""neger{/n}, negerin, nigger{/n}, bimbo{/s}, kanake{/n}, kanaken, kümmeltürke{/n}, schwuchtel{/n}, tunte{/n},
        transe{/n}, judensau, judensäue, drecksjude{/n}, judenschwein{/e}, spasti{/s}, spast{/en}, mongo{/s},
        krüppel{/n}, schlitzauge{/n}, schlitzaugen, kameltreiber{/n}, ziegenficker{/n}, musel{/n}, zigeunerpack,
        asylantenpack, kampflesbe{/n}, polacke{/n}, polacken, itaker, fidschi{/s}, untermensch{/en}, dachpappe,
        rapefugee{/s}, scheinasylant{/en}, neger*, arschficker{/n}, dumme kuh wie du, scheiß lesbe{/n}, scheiß
        zigeuner, scheiß homo{/s}""",
    framed="""fotze{/n}, nutte{/n}, hure{/n}, schlampe{/n}, behindi{/s}, vollspast, krüppel, mannsweib{/er},
        kopftuchmädchen, missgeburt{/en}, schwuchtel, bitches, dreckstürke{/n}, schwanzlutscher""",
    slur_before="""bist nichts als eine, bist nichts als ein, bist nur eine, bist nur ein, bist eine, bist ein, du, ihr,
        dreckige, scheiß, blöde, dumme, alte, schon wieder diese, immer diese, diese, zu viele, typische, typischer,
        typisch, alles, sind alle, ihr seid, verdammte, passt zu einer, passt zu einem, typisch für eine, typisch
        für einen, noch so eine""",
    like_you="wie du, wie ihr, wie dir, wie dich, wie euch, wie ihn, wie sie, in diesem land, schon wieder",
    counter=r"""\b(?:rassis(?:t|ten|tisch\w*|mus)|sexis(?:t|ten|tisch\w*|mus)|homophob\w*|transphob\w*|antisemit\w*|
        frauenfeind\w+|menschenverachtend\w*|diskriminier\w+|hetze|hasskommentar\w*|
        dass\s+das\s+extremer\s+hass|melde|anprangern|nicht\s+dulden|niemals\s+dulden|nicht\s+in\s+ordnung|
        in\s+ordnung\s+find\w+|finden\s+sie\s+es|wie\s+k(?:a|o|ö|oe)nn\w*\s+(?:man|du|sie|ihr)\s+sagen|
        zu\s+sagen|zu\s+nennen|zu\s+bezeichnen|sagst|nennen|nennt|aussagen|spr(?:ü|ue|u)che|kommentare?|
        beitr(?:ä|ae|a)ge|durchgehen\s+lassen|in\s+den\s+knast|verletzend|furchtbar|vorurteil\w*|klischee\w*|
        l(?:ü|ue|u)ge|stimmt\s+nicht|verdienen\s+(?:respekt|besseres)|h(?:ö|oe|o)rt\s+auf\s+zu|behandeln|
        behandelt)\b""",
    told=r"""\b(?:sagt|sagte|sagen|schrieb|schreibt|schrie|meint|meinte|glaubt\s+dass|denkt\s+dass|laut|behauptet|
        behaupten|wer|leute\s+die)\b[^.!?\n]{0,25}$""",
    damned="ihr wichser, ihr arschlöcher, ihr missgeburten",
    one="{diese/die/jene} frau, {dieser/der} mann, {dieser/der} {jude/schwarze/flüchtling}",
    no_after="nicht, niemals, nie",
    hate_after="nicht ausstehen, nicht leiden, nicht ertragen, nicht ab, nicht riechen, so satt, nicht sehen ohne*",
    let_live="am leben lassen, leben lassen",
)
