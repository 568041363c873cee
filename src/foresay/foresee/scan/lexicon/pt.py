"""Portuguese, of Brazil and of Portugal: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="pt",
    groups="""mulher, mulheres, minas, gay{/s}, homossexua{l/is}, lésbica{/s}, bissexua{l/is}, trans, transexua{l/is},
        transgêner{o/os}, travesti{/s}, negr{o/a/os/as}, pret{os/as}, judeu{/s}, judia{/s}, muçulman{o/a/os/as},
        imigrante{/s}, migrante{/s}, refugiad{o/a/os/as}, estrangeir{o/a/os/as}, indígena{/s}, índios, índio,
        índias, cigan{o/a/os/as}, árabe{/s}, african{o/a/os/as}, nordestin{o/a/os/as}, brasileir{os/as},
        venezuelan{os/as}, haitian{os/as}, angolan{os/as}, asiátic{o/a/os/as}, chineses, chinesas, deficiente{/s},
        autistas, pessoa{/s} negra{/s}, pessoa{/s} trans, pessoa{/s} com deficiência, pessoa{/s} deficiente{/s},
        pessoa{/s} de cor, pessoa{/s} gay{/s}, gente preta, favelados, evangélicos, católicos, homens, idosos""",
    theirs="minha, meu, minhas, meus, tua, teu, sua, seu, nossa, nosso",
    fill="""a, à, às, ao, aos, o, as, os, de, da, do, das, dos, dessa, dessas, desse, desses, essa, essas, esse, esses,
        esta, estas, este, estes, aquela, aquelas, aquele, aqueles, daquelas, um, uma, uns, umas, todo, toda, todos,
        todas, em, na, no, nas, nos, com, por, pela, pelas, pelo, pelos, para, pra, que, como, muito, muita, mais,
        tão, tanto, tanta, totalmente, completamente, absolutamente, simplesmente, realmente, apenas, só, puro,
        pura, qualquer, cada, outra, outras, outro, outros, ser, são, é, sejam, estar, perto, ver, ter, bando, um
        bando, humano, humana, vocês, você, nós, contra, malditos, malditas, mesmo, mesma, tipo, desse tipo, quando,
        vejo, quanto, a da, a de, sobre, especialmente, se, entre, uns completos, completas, completos, qualquer
        uma, rodeado, cercado, cercada, umas verdadeiras, para mim, na minha opinião, verdadeiros, verdadeiras,
        seres, pessoas, tudo, nada além de, afinal, umas completas, total, da sociedade, simples, uma total, e, do
        que, cada um, cada uma, dessa tua""",
    stop="""não, nunca, jamais, nem, nenhum, nenhuma, ninguém, sem, diz, dizem, disse, porque, mas, quando, embora,
        segundo, adoro, amo, sofrem, odeiam, violência, discriminação, racismo, machismo, assédio, preconceito""",
    some="""alguma, algumas, alguns, algum, umas, uns, duas, dois, três, quatro, várias, vários, poucas, poucos, certas,
        certos, muitas, muitos""",
    no="não, nunca, jamais, nem, nenhum, nenhuma, ninguém, sem",
    be="""é, são, és, foi, foram, era, eram, ser, serem, sejam, está, estão, parece{/m}, continuam sendo, não
        passa{/m} de, não são mais que, não são nada além de, não é nada além de, não são melhores que, não são
        melhores do que, sempre serão, são piores que, são piores do que, é pior que, valem menos que, valem menos
        do que, são iguais a, pode ser, podem ser, está com, estão com, não é mais que, são apenas, são só, é
        apenas, não conseguem evitar ser, não conseguem deixar de ser, não podem deixar de ser, não podem evitar
        ser, não são mais do que, não são nada mais que, não passam de uns, são tudo, são todos, são todas, vocês
        são apenas""",
    things="""escória, a escória, lixo{/s}, merda{/s}, imundície, imund{o/a/os/as}, sujeira, suj{o/a/os/as}, esgoto,
        dejetos, ralé, gentalha, parasita{/s}, sanguessuga{/s}, carrapatos, barata{/s}, rato{/s}, ratazanas,
        verme{/s}, praga{/s}, peste, vírus, câncer, cancro, doença, tumor, infecção, seres inferiores, ser inferior,
        inferior{/es}, subhuman{o/a/os/as}, sub-human{os/as}, criaturas subumanas, subuman{os/as}, animais, bichos,
        bestas, macac{o/a/os/as}, porc{o/a/os/as}, cachorr{os/as}, selvage{m/ns}, monstros, aberração, aberrações,
        abominação, abominações, erro da natureza, menos que gente, menos humanos, insetos, piolhos, lixo humano,
        restos, nojeira, carniça, estrume, seres sem valor, criaturas inferiores, criaturas, hienas, cobras,
        excremento{/s}, bosta, subraça, nulidades""",
    vile="""nojent{o/a/os/as}, asqueros{o/a/os/as}, repugnante{/s}, repulsiv{o/a/os/as}, desprezíve{l/is},
        detestáve{l/is}, vil, vis, abomináve{l/is}, odios{o/a/os/as}, patétic{o/a/os/as}, deploráve{l/is},
        fals{o/a/os/as}, mentiros{o/a/os/as}, desonest{o/a/os/as}, ladr{ão/ões/as}, bandid{os/as},
        estúpid{o/a/os/as}, idiota{/s}, imbeci{l/is}, burr{o/a/os/as}, ignorante{/s}, babaca{/s}, otári{o/a/os/as},
        cretin{o/a/os/as}, retardad{o/a/os/as}, malvad{o/a/os/as}, violent{os/as}, crué{l/is}, perigos{os/as},
        preguiços{os/as}, vagabund{os/as}, inútil, inúteis, de merda, uma merda, horríve{l/is}, pervertid{os/as},
        degenerad{os/as}, doentes mentais, uma ameaça, um perigo, uma vergonha, um erro, uma desgraça, um nojo,
        filh{os/as} da puta, os piores, as piores, a pior, fodid{os/as}, a cabeça fodida, cuz{ão/ões},
        escrot{o/a/os/as}, um pé no saco, pé no saco, canalhas, cornos, arrombad{os/as}, desgraçad{os/as},
        tosc{os/as}, traidor{es/as}, hipócrita{s}, fedid{os/as}, fedorent{os/as}, medíocre{s}, histéric{as/os},
        interesseir{as/os}, sem vergonha, sem-vergonha, ridícul{os/as}, malandr{os/as}, cuzon{as}, pilantra{s},
        gentinha, revoltante{s}, enojante{s}, intragáve{l/is}""",
    of="de, da, do",
    hate="""odeio, odiamos, detesto, desprezo, abomino, execro, repudio, não suporto, não aguento, não tolero, não posso
        ver, enojad{o/a} com, enojad{o/a} de, nojo de, tenho nojo de, aversão a, aversão por, fart{o/a} de,
        cansad{o/a} de, de saco cheio de, cheio de ódio por, desdenho, desdém por, desprezo por, o desprezo que
        sinto por, o nojo que sinto por, o ódio que sinto por, ódio de, ódio por, tanto ódio de, tanto ódio por,
        repulsa por, nenhuma compaixão por, nenhuma pena de, nenhum respeito por, zero respeito por, asco de, raiva
        de, quero que se fodam, fodam-se, não tenho nenhuma compaixão por, não tenho compaixão por, não tenho pena
        de, não tenho nenhum respeito por, não sinto pena de, tenho horror a, tenho ódio de, eu odeio, que nojo de,
        que ódio de, tenho raiva de, morro de nojo de, não confio em, desconfio de, não quero ver, tenho pavor de""",
    hate_them="""odeio tod{as/os}, detesto tod{as/os}, eu as odeio, eu os odeio, odeio elas, odeio eles, desprezo tod{as/os},
        não suporto elas, tenho nojo delas, tenho nojo deles, odeio cada um deles, odeio cada uma delas, odeio todos
        eles, odeio todas elas""",
    people="pessoas, gente, todos, qualquer um",
    disgust="""me d{á/ão} nojo, d{á/ão} nojo, me enoja{/m}, me dão vontade de vomitar, me dá vontade de vomitar, me dão
        ânsia, me deixa{/m} com raiva, me deixa{/m} com muita raiva, me deixa{/m} doente, me irrita{/m}
        profundamente, me faz{/em} vomitar, me enche{/m} o saco, me emputa*, me emputece{/m}, me enfurece{/m}, me
        repugna{/m}, me tira{/m} do sério, metem nojo, me dão asco, fedem, estão me emputando, me enchem de raiva,
        me enchem de ódio""",
    worse="""nada pior que, nada pior do que, ninguém pior que, ninguém é mais suj{o/a} que, ninguém mais suj{o/a} que,
        mais baixo que, pior coisa são, nada mais nojento que, ninguém é mais imund{o/a} que, nada me dá mais medo
        que, nada me dá mais nojo que, não há nada pior que, não tem nada pior que, não existe nada pior que""",
    cursed="""malditas, malditos, maldita, desgraçad{as/os}, bando de, merda de, porra de, put{as} de merda,
        nojent{as/os}, imund{as/os}, raça de, corja de, cambada de, do caralho""",
    off="""se fuder, se foder, ir se fuder, ir se foder, ir todas se fuder, ir todos se fuder, tomar no cu, ir tomar no
        cu, ir pro inferno, ir para o inferno, à merda, ir à merda, para o caralho, se ferrar, queimar no inferno""",
    typical="""típico de, típico das, típico dos, é típico, na natureza d{as/os/a/e}, só, tinha que ser, sempre, coisa de,
        é da natureza""",
    never="não, nunca, jamais, nunca serão, não conseguem",
    good="""inteligente{/s}, espert{o/a/os/as}, confiáve{l/is}, human{os/as}, iguais, pessoas de verdade, gente de
        verdade, decente{/s}, honest{o/a/os/as}, capaz{/es}, civilizad{os/as}, dign{as/os}""",
    life="vida, vidas, existência",
    worthless="""não vale{/m} nada, não vale{/m} absolutamente nada, não vale{/m} porra nenhuma, não vale{/m} merda nenhuma,
        não tem valor, não têm valor, não tem nenhum valor, não têm nenhum valor, não importa{/m}, sem valor, nenhum
        valor, não serve{/m} para nada, não serve{/m} pra nada, vale{/m} menos, não vale{/m} um centavo, não
        vale{/m} uma merda""",
    cage="""jaula{/s}, zoológico, zoo, lixão, lixões, aterro, aterros, lata de lixo, no lixo, veterinário, canil,
        matadouro, abatedouro, enjaulad{os/as}, enjaular, antes de testá-los em animais, antes de testar em animais,
        cobaias, esterilizad{os/as}, esterilizar, esgoto""",
    animals="""cachorro, cadela, cão, gato, macaco, rato, ratos, inseto, insetos, barata, porco, burro, animal, animais,
        verme, planta, pedra, mosca""",
    compare="""mais inteligente{/s} que, mais inteligente{/s} do que, mais espert{o/a/os/as} que, mais espert{o/a/os/as} do
        que, vale{/m} mais que, vale{/m} mais do que, mais valios{o/a} que, mais valios{o/a} do que, melhor que,
        melhor do que, diferença entre, mais limp{o/a} que, mais human{o/a} que""",
    rather="""prefiro morrer, prefiro ter câncer, preferia morrer, preferia ter câncer, antes morrer, prefiro me matar,
        prefiro a morte, prefiro levar um tiro, antes a morte""",
    end_it="""eu me mataria, me mataria, me suicidaria, eu me suicidaria, me enforcaria, daria um tiro na cabeça, cortaria
        os pulsos, me jogaria da ponte, me jogava da ponte""",
    intent="""vou, eu vou, vamos, quero, queremos, queria, gostaria de, adoraria, deveríamos, devíamos, devemos, temos
        que, temos de, tem que, é preciso, precisamos, alguém deveria, alguém devia, alguém tem que, alguém precisa,
        tomara que, espero que, deveriam, devem, deveria, estou pensando em, estou pensando seriamente em, penso em,
        pretendo, só quero, e se, por que não, porque não, se ao menos alguém, se alguém, estaríamos melhor se,
        seria bom se, com vontade de, vontade de, queria ver, simplesmente, está na hora de, tinham que, tinham de,
        merecem que, quem me dera, seria melhor se, melhor se, estaríamos todos melhor se, gostava de, sonho em,
        quero ver, dá vontade de""",
    should="""deveriam, devem, deveria, deve, tinham que, têm que, tem que, deveríamos, devíamos, devemos, merecem,
        pertencem a, temos que, precisam ser, lugar de""",
    hurt="""matar, matá-l{as/os/a/o}, mataria, mate, matem, matássemos, assassinar, assassiná-l{as/os}, eliminar,
        eliminá-l{as/os}, erradicar, erradicá-l{as/os}, exterminar, exterminá-l{as/os}, aniquilar, acabar com, nos
        livrar, livrar d{as/os/elas/eles/esses/essas}, nos livramos d{as/os/elas/eles/esses/essas}, atirar em,
        atirar n{as/os/elas/eles/essas/esses}, fuzilar, enforcar, queimar, esfaquear, degolar, estuprar, violar,
        torturar, espancar, bater em, estrangular, estrangulasse, afogar, machucar, quebrar o pescoço, quebrar a
        cara, quebrar as pernas, quebrar esse seu pescoço, cortar a garganta, cortar o pescoço, fazer sofrer, fazer
        aquel{as/es} * sofrer*, sofrer, sofrerem, sofrendo, morrer, morram, morressem, gasear, linchar, executar,
        decapitar, atacar, castrar, envenenar, chacinar, surrar, meter bala em, desapareçam, desaparecer, fossem
        mort{as/os}, fossem erradicad{as/os}, fossem exterminad{as/os}, torturando, destruir, apedrejar,
        torturad{os/as}, exterminad{os/as}, erradicad{os/as}, executad{os/as}, fuzilad{os/as}, queimad{os/as},
        enforcad{os/as}, quebrar {o/seu/teu/esse} pescoço, quebrar {seu/teu} pescoço""",
    do="""matarei, mataremos, matemos, eliminemos, erradiquemos, exterminemos, esfaquearei, estuprarei, torturarei,
        torturaremos, estrangularei, quebrarei, cortarei, farei sofrer, enforquemos, queimemos, machucaria você,
        acabemos com, livremo-nos d*""",
    hurt_to="""morrer, a morte, morte, sofrer, ser executad{o/a/os/as}, ser mort{o/a/os/as}, ser todas mortas, ser todos
        mortos, ser torturad{o/a/os/as}, ser estuprad{o/a/os/as}, ser exterminad{o/a/os/as}, ser
        eliminad{o/a/os/as}, ser fuzilad{o/a/os/as}, ser enforcad{o/a/os/as}, ser queimad{o/a/os/as}, ser
        erradicad{o/a/os/as}, ser espancad{o/a/os/as}, ser assassinad{o/a/os/as}, apanhar, levar uma surra, levar um
        tiro, a pena de morte, a forca, a cadeira elétrica, queimar no inferno, desaparecer, uma morte*, ser
        linchad{os/as}, ir para a forca""",
    deserve="""merece{/m}, mereces, deveria{/m}, deve{/m}, tem que, têm que, tinha{/m} que, precisa{/m}, vai, vão, tomara,
        podem, terá, terão""",
    death_to="""morte a, morte às, morte aos, morte à, a execução é a única solução para, que morram, morram, extermínio de,
        extermínio dos""",
    murder="""matar, assassinar, estuprar, violar, o assassinato de, assassinato de, espancar, bater em, torturar,
        agredir, queimar""",
    legal="""legal, ilegal, crime, permitido, legalizad*, descriminaliza*, obrigatório, esporte, recompensado, proibido""",
    without="""melhor sem, estaríamos melhor sem, viveríamos melhor sem, o mundo seria melhor sem, o mundo estaria melhor
        sem, um lugar melhor sem, um mundo sem""",
    lacking="sem",
    better="melhor, melhores",
    go="""cair fora*, sair do nosso país, sair do país, sair deste país, sair desse país, ir embora do nosso país, ir
        embora do país, ir embora deste país, dar o fora*, fora do nosso país, fora do meu país, fora daqui, voltar
        para o seu país, voltar pro seu país, voltar para a terra deles, voltar para casa, voltem para o vosso país,
        voltem para o seu país, voltem pro seu país, ser deportad{os/as}, ser expuls{os/as}, voltar para a cozinha,
        voltar pra cozinha, não têm lugar aqui, vazar do nosso país, sumir do nosso país""",
    expel="""expulsar, deportar, mandar embora, mandar de volta, banir, botar para fora, botar pra fora, pôr fora,
        prender tod{os/as}, chutar daqui""",
    out="fora, fora com, fora os, fora as, não queremos, não queremos mais, chega de, proibida a entrada de, xô",
    barred="""não deveriam poder, não deveriam ter o direito de, não deveriam ter direito a, não deveriam ter, não
        deveriam, não devem, não merecem""",
    rights="""votar, casar, adotar, ter filhos, criar filhos, direitos, trabalhar, os mesmos direitos, governar, dirigir,
        ensinar, viver aqui, estar aqui, entrar""",
    slurs="""viad{o/os}, viadinh{o/os}, bichona{/s}, boiola{/s}, baitola{/s}, sapatã{o/s}, sapatões, traveco{/s},
        paneleiro{/s}, mongoloide{/s}, retardad{o/a} mental, retardados mentais, crioul{os/as}, pretos de merda,
        negr{o/a/os/as} de merda, pret{o/a/os/as} fedid{o/a/os/as}, neguinh{o/a} safad{o/a}, judeu{/s} de merda,
        cigano{/s} de merda, feminazi{/s}, bugre{/s}, paraíbas, baianada, índio{/s} de merda, brazuca{/s} de merda,
        monhé{/s}, fufa{/s}, zuca{/s} de merda, cadela como você, sua cadela, sua cachorra, sua piranha, cachorra
        como você""",
    framed="""puta{/s}, vadia{/s}, vagabund{a/as/o/os}, bicha{/s}, bichinha{/s}, sapata{/s}, macac{o/a/os/as},
        selvage{m/ns}, anorma{l/is}, inválid{o/os}, retardad{o/a/os/as}, aleijad{o/a/os/as}, mongol{/s},
        debilóide{/s}, preto fedido, mulherzinha{/s}, quenga{/s}, rapariga{/s} de merda, chinoca{/s}""",
    slur_before="""não passa de um, não passa de uma, você é um, você é uma, vocês são umas, vocês são uns, és um, és uma, tu é
        um, tu é uma, são umas, são uns, são tudo, são todas umas, são todos uns, típico de um, típico de uma, tem,
        há, excesso de, esses, essas, malditos, malditas, bando de, cambada de, sua, seu, seus, suas, bando dessas,
        não é nada além de uma, não é nada além de um, não é mais que uma""",
    like_you="""como você, como vocês, como tu, como ele, como ela, como eles, como elas, que nem você, demais, de merda, de
        novo, outra vez""",
    counter=r"""\b(?:racis(?:tas?|mo)|machis(?:tas?|mo)|mis[oó]gin\w+|homof[oó]b\w+|transf[oó]b\w+|xen[oó]fob\w+|
        antissemit\w+|intoleran\w+|preconceit\w*|discurso\s+de\s+[oó]dio|reportar|denunci\w+|
        n[aã]o\s+tolerar\w*|n[aã]o\s+passar[aã]o|como\s+(?:voc[eê]|tu|algu[eé]m)\s+pode|ser\s+pres[oa]|
        expuls[oa]\s+da\s+plataforma|(?:voc[eê]\s+)?(?:diz|dizer|dizendo|disser)|chamar|me\s+chamou|
        me\s+chamaram|equivocad[oa]|afirma[cç](?:[oõ]es|[aã]o)|coment[aá]rios?|postagens|danos[oa]s?|ofensiv\w+|
        estere[oó]tipo\w*|discrimin\w+|[eé]\s+mentira|n[aã]o\s+[eé]\s+verdade|merecem\s+(?:respeito|mais|
        coisa\s+melhor)|n[aã]o\s+est[aá]\s+certo|parem\s+de|pare\s+de|chega\s+de\s+[oó]dio)\b""",
    told=r"""\b(?:diz|dizem|disse|disseram|escreveu|gritou|acha[m]?\s+que|pensa[m]?\s+que|segundo|afirma[m]?|quem|
        os\s+que\s+dizem|gente\s+que)\b[^.!?\n]{0,25}$""",
    damned="do caralho, de merda, do inferno, da porra, dos infernos, do cacete",
    one="{esta/essa/aquela/a} mulher, {este/esse/aquele/o} homem, {esse/o} {negro/gay/judeu}",
    let_live="deixar viver, permitir que viva, viver, viva, vivas, vivo, com vida",
)
