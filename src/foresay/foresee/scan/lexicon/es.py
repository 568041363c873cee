"""Spanish: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="es",
    groups="""mujer, mujeres, tías, homosexual{/es}, gay{/s}, lesbiana{/s}, bisexual{/es}, trans, transexual{/es},
        transgénero{/s}, travesti{/s}, negr{o/a/os/as}, judí{o/a/os/as}, musulm{án/ana/anes/anas}, inmigrante{/s},
        migrante{/s}, refugiad{o/a/os/as}, extranjer{o/a/os/as}, indígena{/s}, gitan{o/a/os/as}, moros, moras,
        árabe{/s}, african{o/a/os/as}, marroqu{í/íes}, latinos, latinas, asiátic{o/a/os/as}, chin{o/os}, chinas,
        rumano{/s}, discapacitad{o/a/os/as}, minusválid{o/a/os/as}, autistas, personas negras, gente negra, personas
        trans, gente trans, personas con discapacidad, personas de color, gente de color, gente gay, personas
        discapacitadas, pueblos originarios, ancianos, cristianos, católicos, hombres""",
    theirs="mi, mis, tu, tus, su, sus, nuestra, nuestro",
    fill="""a, al, de, del, en, con, por, para, que, como, el, la, los, las, lo, un, una, unos, unas, todo, toda, todos,
        todas, esta, este, estos, estas, ese, esa, esos, esas, ver, tener, estar, ser, sean, son, cerca, muy, tan,
        tanto, más, mucho, mucha, totalmente, absolutamente, simplemente, simple, solo, sólo, realmente,
        verdaderamente, puro, pura, una panda, una bola, banda, cualquier, cada, otra, otro, otras, otros, vez,
        malditos, malditas, putos, putas, jodidos, jodidas, completamente, hacia, contra, humano, humana, bien,
        pinche, pinches, misma, mismos, tipo, clase, esos tipos, rodeado, rodeada, entre, cuando, veo, si, sobre,
        especialmente, alguna, algunos, casi, nosotros, ustedes, vosotros, vosotras, ustedes los, unos completos,
        para mí, en mi opinión, verdaderos, verdaderas, tremendos, tremendas, tremendo, auténtica, auténtico,
        auténticos, completas, completa, seres, personas, absolutas, nada más que, estas malditas, tanta, e, y""",
    stop="""no, nunca, jamás, ni, ningún, ninguna, ninguno, nadie, tampoco, sin, dice, dicen, dijo, porque, pero,
        aunque, cuando, donde, odian, sufren, según, encanta, defiende, defienden, violencia, maltrato,
        discriminación, racismo, machismo, acoso""",
    some="""alguna, algunas, algunos, algún, unas, unos, dos, tres, cuatro, varias, varios, pocas, pocos, ciertas,
        ciertos, muchas, muchos, ciertas personas""",
    no="no, nunca, jamás, ni, ningún, ninguna, ninguno, nadie, tampoco, sin",
    be="""es, son, eres, sois, fue, fueron, era, eran, ser, sean, está, están, parece{/n}, siguen siendo, no es más
        que, no son más que, no eres más que, no son mejores que, no son sino, seguirá siendo, serán, seguirán
        siendo, pueden ser, puede ser, siempre serán, no dejan de ser, no pasan de ser, valen menos que, son peores
        que, es peor que, no valen más que, no pueden evitar ser, no puede evitar ser, no saben ser otra cosa que,
        son todas, son todos, es toda, no son nada más que, no sois más que, sois todos, sois todas""",
    things="""escoria, basura{/s}, mierda, inmundicia, inmund{o/a/os/as}, mugre, desechos, desperdicios, bazofia, chusma,
        porquería, parásito{/s}, sanguijuelas, garrapatas, cucaracha{/s}, rata{/s}, ratas de alcantarilla, gusanos,
        alimañas, bichos, insectos, piojos, plaga{/s}, peste, lacra, virus, cáncer, enfermedad, tumor, infección,
        seres inferiores, ser inferior, inferior{/es}, infrahuman{o/a/os/as}, subhuman{o/a/os/as}, criaturas
        infrahumanas, animales, bestias, monos, simios, macacos, cerd{o/a/os/as}, perros, salvajes, monstruos,
        abominación, abominaciones, aberración, engendros, desecho humano, error de la naturaleza, no humanos, menos
        que personas, menos que animales, menos que humanos, suci{o/a/os/as}, mugrient{o/a/os/as}, carroña,
        excrementos, estiércol, inmundicias, ser sin valor, infraseres, criaturas inferiores, criaturas, hienas,
        víboras, deshechos""",
    vile="""asqueros{o/a/os/as}, repugnante{/s}, repulsiv{o/a/os/as}, despreciable{/s}, detestable{/s}, vil{/es},
        vomitiv{o/a/os/as}, nauseabund{o/a/os/as}, patétic{o/a/os/as}, odios{o/a/os/as}, abominable{/s},
        fals{o/a/os/as}, mentiros{o/a/os/as}, desleal{/es}, ladron{es/as}, estúpid{o/a/os/as}, idiota{/s},
        imbécil{/es}, tont{o/a/os/as}, brut{o/a/os/as}, ignorante{/s}, tarad{o/a/os/as}, gilipollas,
        cretin{o/a/os/as}, subnormal{/es}, mal{os/as} por naturaleza, malvad{o/a/os/as}, violent{os/as}, cruel{/es},
        peligros{os/as}, vag{os/as}, inútil{/es}, de mierda, un asco, horrible{/s}, perverso{/s}, deprabad{os/as},
        depravad{o/a/os/as}, degenerad{o/a/os/as}, enferm{os/as} mentales, una amenaza, un peligro, una vergüenza,
        un error, una porquería, hij{os/as} de puta, lo peor, de lo peor, jodid{os/as} de la cabeza, mal de la
        cabeza, cabron{es/as}, pendej{o/a/os/as}, culer{os/as}, canallas, la peor, inmorales, traidor{/as/es},
        babosos, gentuza, seres humanos de mierda, boba{/s}, bobos, mierdas, infumables, hipócrita{/s},
        histéric{as/os}, interesadas, jodidas""",
    of="de",
    hate="""odio, odiamos, detesto, detestamos, desprecio, despreciamos, aborrezco, abomino, no soporto, no aguanto, no
        trago, no puedo ver, asquead{o/a} de, asco de, hart{o/a} de, hast{a} los huevos de, hast{a} las narices de,
        cansad{o/a} de, me repugna{/n}, me asquea{/n}, siento asco por, siento odio por, tengo odio a, tanto odio
        por, tanto odio a, desdén por, el desprecio que siento por, desprecio por, asco por, todo el odio que siento
        por, siento repulsión por, siento rechazo por, ninguna compasión por, ninguna lástima por, cero respeto por,
        ningún respeto por, cero compasión por, me cago en, que se jodan, no tengo ninguna compasión por, no siento
        ninguna compasión por, no tengo compasión por, no siento compasión por, no tengo respeto por, me repugna
        ver, no puedo soportar, me da asco, me dan asco, qué asco, odio profundo a, odio a muerte a, un odio
        profundo por, no me fío de, no confío en, desconfío de, me dan miedo, no quiero ver""",
    hate_them="""l{as/os} odio, l{as/os} detesto, l{as/os} desprecio, l{as/os} aborrezco, l{as/os} odiamos, no l{as/os}
        soporto, no l{as/os} aguanto, me dan asco, me repugnan, es{as/os} hij{as/os} de puta, odio a cada un{o/a} de
        ell{os/as}, l{as/os} odio con toda mi alma, odio a tod{as/os} ell{as/os}""",
    people="gente, personas, todos, cualquiera, alguien",
    disgust="""d{a/an} asco, me d{a/an} asco, me enferma{/n}, me repugna{/n}, me asquea{/n}, me da{/n} ganas de vomitar, me
        enfurece{/n}, me llena{/n} de rabia, me saca{/n} de quicio, me encabrona{/n}, me enoja{/n}, me hace{/n}
        vomitar, me pone{/n} enferm{o/a}, me revienta{/n}, me tiene{/n} hart{o/a}, me jode{/n}, me enoja muchísimo,
        nos da{/n} asco, me tocan los cojones, me dan náuseas""",
    worse="""nada peor que, nadie peor que, lo peor son, lo peor que hay son, nadie es más suci{o/a} que, nadie más
        suci{o/a} que, nadie más asqueros{o/a} que, más bajo que, nada me da más miedo que, nada me asusta más que,
        nada más asqueroso que, no hay nada más bajo que""",
    cursed="""jodid{o/a/os/as}, puñeter{o/a/os/as}, maldit{o/a/os/as}, put{os/as}, pinche{/s}, asqueros{o/a/os/as},
        suci{o/a/os/as}, mierda de, puta mierda de, panda de, repugnantes""",
    off="""irse a la mierda, irse todos a la mierda, irse todas a la mierda, a la mierda, irse al carajo, al carajo,
        irse a tomar por culo, a tomar por culo, que se jodan, irse al infierno, pudrirse, irse a la chingada, a la
        verga""",
    typical="""típico de, típico en, es propio de, está en la naturaleza de, natural en, solo, sólo, siempre, tenía que
        ser, tenía que ser una, típica de""",
    never="no, nunca, jamás, nunca serán, no saben",
    good="""inteligente{/s}, list{o/a/os/as}, de fiar, iguales a, human{os/as}, personas, buenas personas, decente{/s},
        honest{o/a/os/as}, capaces, tan list{os/as}, civilizad{os/as}""",
    life="vida, vidas, la existencia",
    worthless="""no vale{/n} nada, no vale{/n} una mierda, no vale{/n} absolutamente nada, no tiene{/n} valor, no tiene{/n}
        ningún valor, no importa{/n}, no importa{/n} una mierda, no vale{/n} la pena, vale{/n} menos, no vale{/n} un
        carajo, no vale{/n} un peso, valen una mierda, no sirve{/n} para nada, valen menos, no valgan nada, sin
        valor""",
    cage="""jaula{/s}, zoológico{/s}, zoo, vertedero, basurero, basural, la basura, veterinario, perrera, matadero,
        enjaulad{os/as}, encerrad{os/as}, antes que con animales, antes que en animales, esterilizad{os/as},
        esterilizar, conejillos de indias""",
    animals="""perro, perra, gato, mono, chimpancé, rata, ratas, ratón, insecto, cucaracha, cerdo, burro, animal, animales,
        gusano, planta, piedra, mosca""",
    compare="""más inteligente{/s} que, más list{o/a/os/as} que, más valios{o/a/os/as} que, vale{/n} más que, mejor que,
        diferencia entre, más limpi{o/a/os/as} que, más human{o/a} que, más cerebro que, igual que, menos valor que""",
    rather="""prefiero morir, prefiero morirme, prefiero tener cáncer, preferiría morir, prefiero cortarme, prefiero
        pegarme un tiro, antes muert{o/a}, antes me muero, prefiero la muerte, antes prefiero morir""",
    end_it="""me suicidaría, me mataría, me pegaría un tiro, me quitaría la vida, me cortaría las venas, me tiraría por la
        ventana, me ahorcaría""",
    intent="""voy a, vamos a, quiero, queremos, quisiera, quería, deberíamos, debemos, tenemos que, hay que, habría que,
        pienso, me gustaría, me encantaría, alguien debería, alguien tendría que, alguien tiene que, que alguien,
        ojalá, espero que, ojalá que, deberían, deben, tendrían que, estoy pensando en, estoy considerando,
        considero, planeo, sólo quiero, solo quiero, y si, por qué no, si simplemente, simplemente, estaríamos mejor
        si, si alguien, sería bueno que, si tan solo alguien, ganas de, merecen que, estoy a punto de, qué ganas de,
        lo mejor sería, es hora de, sería mejor si, mejor si, quiero ver, estaríamos todos mejor si, me gustaría
        ver, cómo me gustaría, tengo ganas de, soñar con""",
    should="""deberían, deben, debería, debe, deberíamos, tendrían que, tendría que, hay que, habría que, tienen que,
        merecen, pertenecen a, tenemos que""",
    hurt="""matar*, asesinar*, eliminar*, erradicar*, exterminar*, aniquilar*, acabar con, deshacernos de, deshacerse
        de, disparar*, fusilar*, colgar*, ahorcar*, quemar*, apuñalar*, acuchillar*, degollar*, violar*, torturar*,
        golpear*, pegarles, pegar una paliza, estrangular*, ahogar*, lastimar*, partir* el cuello, partir* la cara,
        romper* el cuello, romper* las piernas, cortar* el cuello, cortar* la garganta, hacer sufrir, hacer daño,
        hacer* pagar, sufrir, morir, mataran, maten, matáramos, eliminamos, gasear*, linchar*, ejecutar*,
        decapitar*, atacar*, envenenar*, castrar*, matemos, destruir*, mueran, muera, desaparecer, desaparezcan,
        exterminemos, murieran, estrangulara, matara, fueran asesinad{as/os}, eliminad{as/os}, sufran, se mueran,
        reventar*, masacrar*, torturad{os/as}, exterminad{os/as}, erradicad{os/as}, ejecutad{os/as}, fusilad{os/as},
        quemad{os/as}, colgad{os/as}, ahorcad{os/as}, erradiqu*, elimin*, extermin*, apedrear*, tirar* por la borda""",
    do="""mataré, matemos*, mataremos, asesinaré, eliminemos*, eliminaremos, erradiquemos*, exterminemos*, dispararé,
        dispararemos, colguemos*, quememos*, apuñalaré, acuchillaré, violaré, torturaré, torturaremos, golpearé,
        estrangularé, partiré el cuello, te partiré, romperé el cuello, cortaré, lastimaré, haré sufrir, haré daño,
        acabaré con, acabemos con, deshagámonos de, linchemos*, atacaremos, degollaré, acabaremos con,
        exterminaremos""",
    hurt_to="""morir, la muerte, muerte, sufrir, ser ejecutad{o/a/os/as}, ser asesinad{o/a/os/as}, ser torturad{o/a/os/as},
        ser violad{o/a/os/as}, ser exterminad{o/a/os/as}, ser eliminad{o/a/os/as}, ser fusilad{o/a/os/as}, ser
        colgad{o/a/os/as}, ser ahorcad{o/a/os/as}, ser quemad{o/a/os/as}, ser golpead{o/a/os/as}, ser
        erradicad{o/a/os/as}, estar muert{o/a/os/as}, la horca, la silla eléctrica, que l{as/os/a/o} maten, que
        l{as/os/a/o} violen, arder en el infierno, la pena de muerte, una paliza, desaparecer, una muerte*, pena
        capital, ejecutarl{as/os}, matarl{as/os}""",
    deserve="""merece{/n}, se merece{/n}, debería{/n}, debe{/n}, tendría{/n} que, tiene{/n} que, mereces, merecéis, hay
        que, habría que, ojalá, tendrá, va{/n} a, pueden""",
    death_to="""muerte a, muerte para, la ejecución es la única solución para, que mueran, que se mueran, mueran, exterminio
        de, al paredón""",
    murder="""matar, asesinar, violar, el asesinato de, asesinato de, golpear, maltratar, torturar, pegarle a, pegar a,
        quemar""",
    legal="""legal, ilegal, delito, crimen, permitido, legalizar*, despenaliza*, un deporte, obligatorio, premiado,
        castigado""",
    without="""mejor sin, estaríamos mejor sin, viviríamos mejor sin, el mundo sería mejor sin, mejor lugar sin, un mundo
        sin, sobran, mejor si no hubiera, mejor si no existieran""",
    lacking="sin",
    better="mejor, mejores",
    go="""largarse, largarse de*, irse de nuestro país, irse del país, irse de este país, fuera de nuestro país, fuera
        de mi país, fuera de este país, fuera de aquí, volver a su país, regresar a su país, volverse a su país,
        volver a su casa, irse a su país, que se vayan a su país, que se larguen, ser deportad{os/as}, ser
        expulsad{os/as}, no pintan nada aquí, volver a la cocina, abandonar el país, salir de nuestro país, vuelvan
        a su país""",
    expel="""expulsar*, deportar*, echar*, prohibir* la entrada, sacar* del país, mandar* a su país, devolver* a su país,
        echar* del país, deshacernos de, encerrar*""",
    out="fuera, fuera los, fuera las, largo, no queremos, no queremos a, no queremos más, no se admiten, prohibido",
    barred="""no deberían poder, no debería poder, no deberían tener derecho a, no deberían tener, no deberían, no
        tendrían que poder, no merecen, no se les debería permitir""",
    rights="""votar, casarse, adoptar, tener hijos, criar niños, derechos, trabajar, los mismos derechos, gobernar,
        opinar, conducir, enseñar, estar aquí, vivir aquí, entrar""",
    slurs="""maric{ón/ones/ona/onas}, mariconazo, maricas, sudaca{/s}, negrata{/s}, travelo{/s}, bollera de mierda,
        moro{/s} de mierda, negr{o/a/os/as} de mierda, panchit{o/a/os/as}, mogólic{o/a/os/as}, mongolito,
        subnormales, retrasad{o/a} mental, retrasados mentales, putos negros, indio{/s} de mierda, gitano{/s} de
        mierda, feminazi{/s}, rojos maricones, machupichu{/s}, judío{/s} de mierda, chin{os/as} de mierda, perra
        como tú, eres una perra, malditas perras, putas perras""",
    framed="""put{o/a/os/as}, zorr{a/as}, marica{/s}, mariquita{/s}, joto{/s}, bollera{/s}, tortillera{/s},
        desviad{o/a/os/as}, moro{/s}, retrasad{o/a/os/as}, subnormal, tullid{o/a/os/as}, guarra{/s}, furcia{/s},
        ramera{/s}, mongol{/es}, lisiad{o/a/os/as}, tarad{o/a/os/as}, sambo""",
    slur_before="""no eres más que un, no eres más que una, eres un, eres una, eres, sois unos, sois unas, son unos, son unas,
        son todas unas, son todos unos, típico de un, típico de una, típico de, demasiad{os/as}, estos, estas, esos,
        esas, malditos, malditas, maldita, maldito, pinches, puto, puta, asqueroso, asquerosa, pandilla de, panda
        de, bola de, hay muchos, hay muchas""",
    like_you="""como tú, como vos, como ustedes, como vosotros, como vosotras, como él, como ella, como ellos, como ellas,
        en este país, otra vez, de mierda""",
    counter=r"""\b(?:fan[aá]tic[oa]s?|racis(?:ta|mo)s?|machis(?:ta|mo)s?|mis[oó]gin\w+|hom[oó]fob\w+|tr[aá]nsfob\w+|
        xen[oó]fob\w+|antisemit\w+|intoleran\w+|discurso\s+de\s+odio|puro\s+odio|denunci\w+|no\s+toler\w+|
        no\s+est[aá]\s+(?:nada\s+)?bien|c[oó]mo\s+puedes?|en\s+la\s+c[aá]rcel|decir(?:le|me|les|nos)?|diciendo|
        dices|llamar(?:me|le|les|nos)?|me\s+(?:dijo|dijeron|llam[oó])|equivocad[oa]|da[ñn]in[oa]s?|hirient\w+|
        ofensiv\w+|prejuicio\w*|estereotipo\w*|discrimin\w+|mentira|es\s+falso|no\s+es\s+(?:verdad|cierto)|
        merecen\s+(?:respeto|algo\s+mejor|los\s+mismos)|comentarios?|declaraciones|horrible\s+que|basta\s+de)\b""",
    told=r"""\b(?:dice[ns]?|dijo|dijeron|dec[ií]a[ns]?|escribi[oó]|grit[oó]|cree[ns]?\s+que|piensa[ns]?\s+que|
        seg[uú]n|afirma[ns]?|quien\s+diga|el\s+que\s+diga|los\s+que\s+dicen|la\s+gente\s+que)\b[^.!?\n]{0,25}$""",
    damned="de mierda, de los cojones, de los huevos, del carajo, del demonio",
    one="{esta/esa/aquella/la} mujer, {este/ese/aquel/el} hombre, {este/ese/el} {negro/gay/judío/musulmán}",
    let_live="dejar vivir a, dejar con vida a, dejemos vivir a, permitir que viva, dejar que viva, vivir",
)
