"""Italian: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="it",
    groups="""donna, donne, femmine, gay, omosessual{e/i}, lesbic{a/he}, bisessual{e/i}, trans, transessual{e/i},
        transgender, ner{o/a/i/e}, persona di colore, persone di colore, gente di colore, persone nere,
        ebre{o/a/i/e}, musulman{o/a/i/e}, immigrat{o/a/i/e}, migrant{e/i}, rifugiat{o/a/i/e}, profugh{i/e},
        stranier{o/a/i/e}, clandestin{i/e}, extracomunitari{o/a}, arab{o/a/i/e}, african{o/a/i/e},
        marocchin{o/a/i/e}, albanes{e/i}, rumen{o/a/i/e}, rom, zingar{o/a/i/e}, cinese, cinesi, asiatic{o/a/i/e},
        disabil{e/i}, handicappat{o/a/i/e}, invalid{o/i}, autistici, persone trans, persona trans, persone disabili,
        persona disabile, persone con disabilità, persone gay, meridionali, cristiani, cattolici, uomini, anziani""",
    theirs="mia, mio, mie, miei, tua, tuo, sua, suo, nostra, nostro, brava, bella",
    fill="""il, lo, la, i, gli, le, l, di, del, della, dei, degli, delle, dell, d, da, dal, dalla, dai, dagli, dalle, a,
        al, alla, ai, agli, alle, in, nel, nella, con, per, tra, fra, su, sul, sulle, sugli, sui, un, uno, una,
        tutt{o/a/i/e}, questo, questa, questi, queste, quest, quello, quella, quelli, quelle, quegli, quei, quell,
        ogni, qualsiasi, qualunque, altr{o/a/i/e}, che, come, così, tanto, molto, più, davvero, veramente, proprio,
        assolutamente, totalmente, completamente, semplicemente, solo, soltanto, puro, pura, sono, è, essere, stare,
        intorno, attorno, vicino, vedere, avere, branco di, un branco di, massa di, umana, umano, voi, noi, loro,
        contro, verso, quella di, quanto, quando, vedo, maledetti, maledette, vari, specie, di tutti, ovunque,
        anche, stessa, stesso, circondato, circondata, ma, dei completi, accanto, per me, secondo me, vero e
        proprio, veri e propri, vere e proprie, vera e propria, veri, vere, esseri, persone, nient'altro che,
        solamente, delle vere, dei veri, total, totali, dopo tutto, in fondo, un'altra, e, completi, umani""",
    stop="""non, mai, nessun, nessuna, nessuno, né, senza, dice, dicono, detto, perché, però, quando, amo, adoro,
        soffrono, violenza, violenze, discriminazione, razzismo, molestie""",
    some="""alcune, alcuni, alcuna, qualche, due, tre, quattro, varie, vari, poche, pochi, certe, certi, molte, molti""",
    no="non, mai, nessun, nessuna, nessuno, né, senza",
    be="""è, sono, sei, siete, era, erano, essere, sarà, saranno, siano, sembra, sembrano, rimangono, non è altro che,
        non sono altro che, non siete altro che, non sono che, non sono meglio di, non sono meglio dei, non sono
        meglio delle, non siete meglio dei, non siete meglio di, sono peggio di, sono peggio dei, sono peggio delle,
        è peggio di, valgono meno di, valgono meno dei, resteranno, non sono migliori di, non sono migliori dei, ha
        il, hanno il, non possono fare a meno di essere, non riescono a non essere, non riescono a trattenersi
        dall'essere, non sono nient'altro che, siete solo, sono tutti, sono tutte, non siete che, altro non sono che""",
    things="""feccia, spazzatura, immondizia, rifiuti, rifiuti umani, merda, merde, schifo, sporcizia, lurid{o/a/i/e},
        sporc{o/a/i/e}, marciume, gentaglia, marmaglia, parassit{a/i}, sanguisughe, zecche, scarafagg{io/i},
        ratt{o/i}, topi, topi di fogna, vermi, bestie, bestia, animali, insetti, pidocchi, piaga, peste, flagello,
        virus, cancro, malattia, tumore, infezione, esseri inferiori, essere inferiore, inferior{e/i},
        subuman{o/a/i/e}, creature subumane, scimmi{a/e}, macachi, maial{e/i}, porci, cani, selvagg{io/i/e}, mostri,
        abominio, abomini, aberrazione, aberrazioni, scherzo della natura, errore della natura, sottospecie, scarti,
        fogna, letame, non umani, meno che umani, sudiciume, lerciume, creature disumane, creature inferiori,
        disuman{i/e}, iene, nullità, sottouomini, escrementi, pattume, scorie, sub-umani""",
    vile="""disgustos{o/a/i/e}, schifos{o/a/i/e}, ripugnant{e/i}, rivoltant{e/i}, repellent{e/i}, spregevol{e/i},
        detestabil{e/i}, vil{e/i}, abominevol{e/i}, odios{o/a/i/e}, patetic{o/a/i/he}, penos{i/e}, fals{o/a/i/e},
        bugiard{o/a/i/e}, disonest{o/a/i/e}, ladr{o/a/i/e}, stupid{o/a/i/e}, idiot{a/i/e}, imbecill{e/i},
        cretin{o/a/i/e}, scem{o/a/i/e}, deficient{e/i}, ottus{i/e}, ignorant{e/i}, tont{o/a/i/e}, stronz{o/a/i/e},
        coglion{e/i/a/e}, bastard{o/a/i/e}, teste di cazzo, figli di puttana, pezz{i/a/e/o} di merda,
        merdos{o/a/i/e}, malvagi{/e}, violent{i/e}, crudel{e/i}, pericolos{i/e}, pigr{i/e}, fannulloni, inutil{e/i},
        di merda, orribil{e/i}, pervertit{i/e}, degenerat{i/e}, malat{i/e} di mente, una minaccia, un pericolo, una
        vergogna, un errore, uno schifo, i peggiori, le peggiori, peggior{e/i}, cervello fottuto, fottut{i/e},
        rompicoglioni, una stronzata, vomitevol{e/i}, insopportabil{e/i}, infam{e/i}, subdol{i/e}, feccia umana,
        traditor{i}, ipocrit{i}, puzzolenti, isteric{he}, approfittator{i}, ignobil{e/i}, orrend{i/e}, ridicol{i/e},
        misera{bili}, miserabil{i/e}, delinquent{i}, criminal{i}, immorali, meschin{i/e}, nauseant{e/i}, rozz{i/e},
        schifos{e}""",
    of="di, d",
    hate="""odio, odiamo, detesto, disprezzo, disdegno, aborro, abomino, non sopporto, non tollero, non posso vedere,
        disgustat{o/a} da*, schifat{o/a} da*, mi fa schifo, mi fanno schifo, stuf{o/a} di*, stanc{o/a} di*, ne ho le
        palle piene di*, ne ho piene le palle di*, disprezzo per, odio per, odio verso, odio contro, disgusto per,
        il disprezzo che provo per, il disgusto che provo per, il disprezzo totale che provo per, l'odio che provo
        per, solo odio per, nient'altro che disgusto per, nessuna compassione per, nessuna pietà per, nessun
        rispetto per, zero rispetto per, scarsa considerazione di*, avversione per, ribrezzo per, schifo per,
        fanculo, non ho nessuna compassione per, non ho compassione per, non ho pietà per, non ho nessun rispetto
        per, non ho alcun rispetto per, provo solo disprezzo per, ho il vomito per, mi fa venire il vomito, odio
        profondamente, odio a morte, quanto odio, provo disgusto per, mi fa ribrezzo, non mi fido di*, non mi fido
        de*, diffido di*, non voglio vedere, ho schifo di*""",
    hate_them="""l{e/i} odio, l{e/i} detesto, l{e/i} disprezzo, l{e/i} odio tutt{e/i}, non l{e/i} sopporto, mi fanno
        tutt{e/i} schifo, l{e/i} odiamo, odio ognun{o/a} di loro, odio tutti loro, odio tutte loro, odio
        ciascun{o/a} di loro, l{i/e} disprezzo tutt{i/e}""",
    people="gente, persone, tutti, chiunque",
    disgust="""fa schifo, fanno schifo, mi fa{/nno} vomitare, mi fa{/nno} incazzare, mi fa{/nno} arrabbiare, mi
        disgusta{/no}, mi ripugna{/no}, mi riempi{e/ono} di rabbia, mi riempiono di così tanta rabbia, mi riempiono
        di odio, mi danno la nausea, mi dà la nausea, mi danno il voltastomaco, mi fate vomitare, mi fate schifo, mi
        manda{/no} in bestia, mi rompono le palle, mi stanno sul cazzo, puzzano, mi fanno ribrezzo, mi nausea{/no},
        mi fanno venire il vomito""",
    worse="""niente di peggio di*, nulla di peggio di*, niente di peggio de*, nulla di peggio de*, nessuno è più
        sporc{o/a} di*, nessuno è più sporc{o/a} de*, più in basso di*, niente di più schifoso de*, nessun altro è
        lurid{o/a} come, nessun altro è sporc{o/a} come, niente mi fa più paura de*, niente mi fa più schifo de*,
        non c'è niente di peggio de*, non c'è di peggio de*""",
    cursed="""maledett{o/a/i/e}, fottut{o/a/i/e}, dannat{o/a/i/e}, schifos{i/e}, lurid{i/e}, merda di, branco di, massa
        di, cazzo di, cazzo volete, sporch{i/e}""",
    off="""andare a farsi fottere, andare tutte a farsi fottere, andare tutti a farsi fottere, farsi fottere, a
        fanculo, affanculo, vaffanculo, andare all'inferno, crepare, andare al diavolo, a quel paese, marcire
        all'inferno, bruciare all'inferno""",
    typical="""tipico di*, tipico de*, tipic{o/a}, nella natura, solo, sempre, doveva essere, è naturale per, per natura""",
    never="non, mai, nessuna",
    good="""intelligent{e/i}, furb{o/a/i/e}, affidabil{e/i}, uman{i/e}, ugual{e/i}, persone vere, per bene, perbene,
        onest{o/a/i/e}, capac{e/i}, civil{i/e}, civilizzat{i/e}""",
    life="vita, vite, esistenza",
    worthless="""non vale niente, non vale nulla, non valgono niente, non valgono nulla, non valgono assolutamente nulla, non
        valgono assolutamente niente, non vale un cazzo, non valgono un cazzo, non ha valore, non hanno valore, non
        ha alcun valore, non hanno alcun valore, non hanno nessun valore, senza valore, nessun valore, non serve a
        niente, non servono a niente, non conta{/no} niente, vale meno, valgono meno, non vale una lira, valgono
        meno della merda, non vale una merda, non valgono una merda, valgano meno, valgano niente, valga niente,
        vale meno della merda, non valgano""",
    cage="""gabbi{a/e}, zoo, discaric{a/he}, immondizia, spazzatura, veterinario, canile, macello, mattatoio,
        rinchius{i/e}, prima di testarli sugli animali, cavie, sterilizzat{i/e}, sterilizzare, fogna, fogne""",
    animals="""cane, cagna, gatto, scimmia, ratto, ratti, topo, topi, insetto, scarafaggio, maiale, asino, animale,
        animali, mosca, pianta, sasso, verme""",
    compare="""più intelligent{e/i} di*, più intelligent{e/i} de*, più furb{o/a} di*, più furb{o/a} de*, più prezios{o/a}
        di*, vale più di*, vale più de*, meglio di*, differenza tra, differenza fra, più pulit{o/a} di*, più
        uman{o/a} di*, più valore di*""",
    rather="""preferirei morire, preferisco morire, preferirei avere il cancro, preferisco avere il cancro, piuttosto
        muoio, piuttosto mi ammazzo, meglio morire, meglio mort{o/a}, preferirei spararmi, meglio la morte""",
    end_it="""mi ucciderei, mi suiciderei, mi ammazzerei, mi sparerei, mi impiccherei, mi toglierei la vita, mi taglierei
        le vene, mi butterei dal balcone""",
    intent="""voglio, vogliamo, vorrei, volevo, sto per, sto pensando di, sto considerando di, sto seriamente considerando
        di, penso di, ho intenzione di, mi piacerebbe, adorerei, dovremmo, dobbiamo, bisogna, bisognerebbe, qualcuno
        dovrebbe, qualcuno deve, che qualcuno, spero che, magari, dovrebbero, devono, e se, perché non, se solo
        qualcuno, staremmo meglio se, starebbe meglio se, sarebbe bello se, farò in modo di, andiamo a, ho voglia
        di, voglia di, è ora di, è arrivato il momento di, semplicemente, non vedo l'ora di, si meritano di, si
        dovrebbe, si dovrebbero, andrebbero, sarebbe meglio se, meglio se, si starebbe meglio se, sogno di, mi viene
        voglia di, vorrei vedere, bisogna che""",
    should="""dovrebbero, devono, dovrebbe, deve, dovremmo, dobbiamo, bisogna, bisognerebbe, meritano, andrebbero, vanno,
        si dovrebbe, il posto""",
    hurt="""uccidere, uccider{le/li/lo/la}, uccidessimo, ammazzare, ammazzar{le/li}, assassinare, eliminare,
        eliminar{le/li}, sradicare, sterminare, sterminar{le/li}, annientare, sbarazzarci, sbarazzar{si/ci/cene},
        sbarazziamo, ci sbarazziamo, liberarci, sparare, sparar{gli/e}, fucilare, impiccare, impiccar{le/li},
        bruciare, pugnalare, accoltellare, sgozzare, stuprare, violentare, torturare, picchiare, pestare,
        strangolare, strangolasse, strozzare, annegare, far soffrire, fare del male, far del male, spezzare il
        collo, rompere il collo, spaccare la faccia, spezzare le gambe, tagliare la gola, soffrire, morire, gasare,
        linciare, giustiziare, decapitare, attaccare, castrare, avvelenare, massacrare, crepare, crepassero,
        muoiano, morissero, fossero debellat{e/i}, fossero sterminat{e/i}, fossero uccis{e/i}, sparissero, sparire,
        uccidesse, ammazzasse, distruggere, bruciare vive, lapidare, fare fuori, far fuori, torturat{i/e},
        sterminat{i/e}, eliminat{i/e}, giustiziat{i/e}, fucilat{i/e}, impiccat{i/e}, bruciat{i/e}, ammazzat{i/e},
        uccis{i/e}, debellat{i/e}, spezzare {il/loro/tuo} collo""",
    do="""ucciderò, uccideremo, uccidiamo*, ammazzerò, ammazziamo*, eliminiamo*, sradichiamo*, sterminiamo*,
        pugnalerò, accoltellerò, stuprerò, torturerò, tortureremo, strangolerò, spezzerò, taglierò, farò soffrire,
        farò del male, impicchiamo*, bruciamo*, sbarazziamoci*, liberiamoci, sparerò, attaccheremo, spariamo a*""",
    hurt_to="""morire, la morte, morte, soffrire, essere giustiziat{o/a/i/e}, essere uccis{o/a/i/e}, essere tutte uccise,
        essere tutti uccisi, essere condannat{o/a/i/e} a morte, condannat{o/a/i/e} a morte, essere
        torturat{o/a/i/e}, essere stuprat{o/a/i/e}, essere sterminat{o/a/i/e}, essere eliminat{o/a/i/e}, essere
        fucilat{o/a/i/e}, essere impiccat{o/a/i/e}, essere bruciat{o/a/i/e}, essere ammazzat{o/a/i/e}, essere
        picchiat{o/a/i/e}, la pena di morte, la forca, la sedia elettrica, bruciare all'inferno, sparire, una
        morte*, essere debellat{i/e}, fucilat{i/e}, impiccat{i/e}, sterminat{i/e}, bruciat{i/e}, ammazzat{i/e}""",
    deserve="""merita{/no}, si merita{/no}, meriti, meritate, dovrebbe{/ro}, deve, devono, va, vanno, andrebbe{/ro},
        bisognerebbe, possano, morirà, morirai""",
    death_to="""morte a, morte ai, morte alle, morte agli, morte a tutte, morte a tutti, l'esecuzione è l'unica soluzione
        per, che muoiano, crepino, a morte""",
    murder="""uccidere, ammazzare, stuprare, violentare, l'omicidio di*, omicidio di*, l'uccisione di*, picchiare,
        torturare, bruciare""",
    legal="""legale, illegale, reato, crimine, permesso, legalizzat*, depenalizzat*, legalizzare, obbligatorio, uno
        sport, premiato, vietato""",
    without="""meglio senza, staremmo meglio senza, vivremmo meglio senza, il mondo sarebbe migliore senza, il mondo
        starebbe meglio senza, un posto migliore senza, un mondo senza""",
    lacking="senza",
    better="meglio, migliore",
    go="""andarsene fuori dalle palle, fuori dalle palle, fuori dai coglioni, andarsene dal nostro paese, andarsene,
        andarsene da questo paese, fuori dal nostro paese, fuori dal mio paese, fuori dall'italia, tornare a casa
        loro, tornarsene a casa loro, tornare al loro paese, tornare nel loro paese, tornarsene da dove sono venuti,
        tornate a casa vostra, tornate al vostro paese, lasciare il nostro paese, essere espuls{i/e}, essere
        deportat{i/e}, essere rimpatriat{i/e}, levarsi dai coglioni, levarsi dalle palle, stare in cucina, tornare
        in cucina, non devono stare qui, sparire dal nostro paese""",
    expel="""espellere, deportare, cacciare, cacciar{le/li}, rimpatriare, buttare fuori, mandare via, rimandare a casa,
        rispedire a casa, sbattere fuori, rinchiudere""",
    out="""fuori, fuori i, fuori le, fuori gli, via, via gli, via i, non vogliamo, non vogliamo più, basta, vietato
        l'ingresso a*, niente""",
    barred="""non dovrebbero poter, non dovrebbero potere, non dovrebbero avere il diritto di, non dovrebbero avere, non
        dovrebbero, non devono, non meritano di, non meritano""",
    rights="""votare, sposarsi, adottare, avere figli, crescere figli, diritti, lavorare, gli stessi diritti, governare,
        guidare, insegnare, vivere qui, stare qui, entrare""",
    slurs="""frocio, froci, frociett{o/i}, ricchion{e/i}, culatton{e/i}, finocch{i}, checca isterica, tranvion{e/i},
        trans di merda, lesbicon{a/e}, mangiabanane, negr{o/a/i/e} di merda, negr{o/a/i/e}, negracci{o},
        terron{e/i}, marocchino di merda, marocchini di merda, zingar{o/i/a/e} di merda, ebre{o/i} di merda,
        mongoloid{e/i}, ritardat{o/i} mental{e/i}, muso giallo, musi gialli, beduin{o/i} di merda, vu cumprà, cinesi
        di merda, rabbini di merda, handicappat{o/a/i/e} di merda, talebani di merda, cagna come te, sei una cagna,
        sei una vacca, brutta vacca""",
    framed="""puttan{a/e}, troi{a/e}, zoccol{a/e}, mignott{a/e}, baldracc{a/he}, checc{a/he}, finocchi{o}, travestit{o/i},
        ritardat{o/a/i/e}, mongol{o/i}, jihadist{a/i}, storpi{o}, spastic{o/i}, bovari, sgualdrin{a/e},
        minorat{o/i}, beduin{o/i}""",
    slur_before="""non sei altro che un, non sei altro che una, sei solo un, sei solo una, sei un, sei una, siete delle, siete
        dei, sono delle, sono dei, sono tutte, sono tutti, tipico di un, tipico di una, tropp{i/e}, questi, queste,
        quegli, quelle, maledett{i/e/a/o}, brutt{o/a/i/e}, sporc{o/a/i/he}, lurid{o/a/i/e}, branco di, massa di, per
        un, per una, razza di""",
    like_you="come te, come voi, come lui, come lei, come loro, in questo paese, di merda, di nuovo, ancora",
    counter=r"""\b(?:razzis(?:t[aie]|mo)|sessis(?:t[aie]|mo)|misogin\w+|omofob\w+|transfob\w+|xenofob\w+|islamofob\w+|
        antisemit\w+|bigott\w+|intolleran\w+|odiosi?|segnal\w+|denunci\w+|non\s+toller\w+|come\s+(?:puoi|potete|
        si\s+fa\s+a)|in\s+prigione|cacciat[oa]\s+dalla\s+piattaforma|(?:dire|dici|dicendo|detto)(?:\s+(?:che|
        \")|\b)|chiamare|chiamarmi|mi\s+ha\s+chiamat\w|traviat\w|dichiarazioni|commenti?|farla\s+franca|
        offensiv\w+|stereotip\w+|pregiudizi\w*|discrimin\w+|non\s+[eè]\s+vero|[eè]\s+falso|una\s+bugia|
        meritano\s+(?:rispetto|di\s+meglio)|non\s+va\s+bene|sia\s+giusto|basta\s+con|smett\w+\s+di\s+(?:dire|
        chiamare)|cosa\s+orribile)(?!\w)""",
    told=r"""\b(?:dice|dicono|ha\s+scritto|hanno\s+scritto|ha\s+urlato|gridava|pensa(?:no)?\s+che|
        crede(?:ono)?\s+che|secondo(?!\s+me)|sostiene|sostengono|chi|quelli\s+che\s+dicono|
        la\s+gente\s+che)\b[^.!?\n]{0,25}$""",
    damned="di merda, del cazzo, dei coglioni, schifosi, schifose",
    one="{questa/quella/la} donna, {questo/quel} {nero/gay/trans}, {quest'/quell'}uomo",
    let_live="lasciar vivere, lasciare in vita, vivere, in vita, viva",
)
