"""French: the words of hostile speech, of groups, and of those who object. See `tongue`."""

from foresay.foresee.scan.lexicon.tongue import Tongue

TONGUE = Tongue(
    code="fr",
    groups="""femme{/s}, meufs, nanas, gay{/s}, homo{/s}, homosexuel{/s/le/les}, lesbienne{/s}, bisexuel{/s/les}, trans,
        transsexuel{/s/le/les}, transgenre{/s}, noir{/s/e/es}, black, blacks, juif{/s}, juive{/s},
        musulman{/s/e/es}, immigré{/s/e/es}, migrant{/s/e/es}, réfugié{/s/e/es}, étranger{/s}, étrangère{/s},
        clandestins, arabe{/s}, africain{/s/e/es}, maghrébin{/s/e/es}, algérien{/s}, marocain{/s}, asiatique{/s},
        chinois, roumains, rom{/s}, gitan{/s/e/es}, handicapé{/s/e/es}, autistes, personne{/s} noire{/s}, gens
        noirs, personne{/s} trans, personne{/s} handicapée{/s}, gens de couleur, personne{/s} de couleur, demandeurs
        d'asile, chrétiens, catholiques, hommes, vieux""",
    theirs="ma, mon, mes, ta, ton, tes, sa, son, ses, notre, votre, jeune",
    fill="""les, le, la, des, du, de, d, un, une, ces, cette, ce, cet, tous, toutes, tout, toute, ceux, celles, en,
        dans, à, au, aux, pour, par, avec, sur, que, qu, l, et, même, être, voir, avoir, vraiment, tellement, si,
        très, trop, juste, simplement, absolument, totalement, complètement, carrément, bien, purs, pure, pur,
        vulgaires, sales, chaque, n'importe quel, n'importe quelle, quel, quelle, autre, autres, vous, nous, eux,
        elles, toi, bande de, tas de, entouré, entourée, près, contre, envers, plus, comme, est, sont, soit,
        complètes, total, totale, celle, celui, quand, je vois, surtout, ici, autant, pareil, putain de, foutus,
        foutues, genre de, l'ensemble, pour moi, à mes yeux, à mon avis, véritables, vrai, vraie, vraies, vrais,
        êtres, personnes, un tel, une telle, telle, tel, sacrées, sacrés, aucun, aucune, la totalité, totalité,
        n'importe, n'importe laquelle, rien que, entouré de, côtoyer, fréquenter, croiser, aussi""",
    stop="""ne, n'*, pas, jamais, aucun, aucune, personne ne, rien ne, ni, sans, dit, disent, dire, parce, mais, quand,
        lorsque, selon, aime, adore, souffrent, subissent, violence, violences, discrimination, discriminations,
        racisme, sexisme, harcèlement""",
    some="quelques, certains, certaines, deux, trois, quatre, plusieurs, peu de",
    no="ne, n'*, pas, jamais, aucun, aucune, ni, sans, nul",
    be="""est, sont, es, êtes, était, étaient, sera, seront, être, soient, n'est que, ne sont que, n'est qu'*, ne sont
        qu'*, n'êtes que, n'est rien d'autre que, ne sont rien d'autre que, n'êtes rien d'autre que, ne sont rien de
        plus que, n'est rien de plus que, n'êtes rien de plus que, n'êtes pas mieux que, ne sont pas mieux que, ne
        valent pas mieux que, valent moins que, n'es pas mieux que, sont pires que, est pire que, restent,
        resteront, s'empêcher d'être, c'est, ce sont, sentent, ne peuvent s'empêcher d'être, ne peuvent pas
        s'empêcher d'être, sont toutes, sont tous, sont juste, n'êtes rien que, ne sont rien que""",
    things="""pourriture{/s}, ordure{/s}, déchet{/s}, merde{/s}, immonde{/s}, crasse, saleté{/s}, racaille{/s},
        vermine{/s}, parasite{/s}, sangsue{/s}, tique{/s}, cafard{/s}, rat{/s}, rats d'égout, asticots,
        nuisible{/s}, insectes, poux, fléau, peste, plaie, virus, cancer, maladie, tumeur, infection, êtres
        inférieurs, être inférieur, inférieur{/s/e/es}, sous-homme{/s}, sous-humain{/s/e/es}, créatures
        sous-humaines, animaux, bêtes, singe{/s}, macaques, cochon{/s}, porcs, chiens, sauvage{/s}, monstres,
        abomination{/s}, aberration{/s}, erreur de la nature, moins que rien, pas humains, crasseux, crasseuse{/s},
        rebut{/s}, détritus, raclure{/s}, sous-race, poubelles, immondices, moins que des animaux, moins que des
        hommes, créatures inférieures, sous-êtres, chiens galeux, fumier{/s}, engeance, crevures, charognes""",
    vile="""dégueulasse{/s}, dégoûtant{/s/e/es}, répugnant{/s/e/es}, repoussant{/s/e/es}, révoltant{/s/e/es},
        abject{/s/e/es}, ignoble{/s}, infect{/s/e/es}, méprisable{/s}, détestable{/s}, exécrable{/s},
        abominable{/s}, écœurant{/s/e/es}, vil{/s/es}, pitoyable{/s}, pathétique{/s}, malhonnête{/s}, menteur{/s},
        menteuse{/s}, voleur{/s}, voleuse{/s}, fourbe{/s}, stupide{/s}, idiot{/s/e/es}, débile{/s}, bête{/s},
        abruti{/s/e/es}, ignorant{/s/e/es}, crétin{/s/e/es}, con{/s/ne/nes}, connard{/s}, connasse{/s}, enculé{/s},
        enfoiré{/s/e/es}, salaud{/s}, salope{/s}, fils de pute, enflure{/s}, merdeu{x/se/ses}, merdique{/s},
        chieu{r/rs/se/ses}, violent{/s/e/es}, cruel{/s/le/les}, dangereux, dangereuses, fainéant{/s/e/es},
        feignasse{/s}, inutile{/s}, défoncées de la tête, défoncés de la tête, malades mentaux, une menace, un
        danger, une honte, une erreur, à gerber, à vomir, de la merde, les pires, aberrant{/s/es}, trous du cul,
        tarés, tarées, une telle ignorance, puant{/s/e/es}, hypocrite{/s}, sournois{/es}, traîtres, parasites
        sociaux, hystériques, infâme{/s}, odieu{x/se/ses}, minable{/s}, lamentable{/s}, sans-gêne, pourri{/s/es},
        débiles mentaux, un enfoiré""",
    of="de, d",
    hate="""je déteste, je hais, je méprise, j'exècre, j'abhorre, j'abomine, je vomis, on déteste, nous détestons, je
        supporte pas, je ne supporte pas, je supporte plus, je ne supporte plus, je peux pas sentir, je ne peux pas
        sentir, je ne peux pas blairer, je peux pas blairer, dégoûté{/e} par, dégoûté{/e} de, ras le bol de,
        ras-le-bol de, marre de, ras le cul de, plein le cul de, dédain pour, haine pour, haine envers, haine
        contre, mépris pour, dégoût pour, la haine que j'ai pour, le mépris que j'ai pour, le dégoût que j'ai pour,
        le dégoût que m'inspirent, que de la haine pour, aucune compassion pour, aucune pitié pour, aucun respect
        pour, zéro respect pour, envie de vomir quand je vois, j'emmerde, nique, qu'ils aillent se faire foutre,
        fuck, je n'ai aucune compassion pour, je n'ai aucun respect pour, je n'ai aucune pitié pour, ras le bol,
        marre, plein le cul, je ne tolère pas, je n'aime pas du tout, que du mépris pour, que du dégoût pour, rien
        que du mépris pour, j'ai horreur de, je ne fais pas confiance à, je ne fais pas confiance aux, je me méfie
        de, je me méfie des, j'ai la haine contre, je ne veux pas voir""",
    hate_them="""je les déteste, je les hais, je les méprise, je les exècre, je les supporte pas, je ne les supporte pas, ils
        me dégoûtent, elles me dégoûtent, je les vomis, je déteste chacun d'entre eux, je les déteste tous, je les
        déteste toutes, j'ai horreur d'eux""",
    people="gens, tous ceux, tout le monde",
    disgust="""me dégoûte{/nt}, me répugne{/nt}, me rend{/ent} malade, me donne{/nt} envie de vomir, me donne{/nt} envie de
        gerber, me font vomir, me fait vomir, me font gerber, me met{/tent} hors de moi, me rendent fou*, me
        casse{/nt} les couilles, me casse{/nt} tellement les couilles, me font chier, me fait chier, me remplissent
        de rage, me mettent en colère, me met en rogne, me révulse{/nt}, puent, me gave{/nt}, m'écœure{/nt},
        m'énerve{/nt} au plus haut point""",
    worse="""rien de pire que, pire que, rien de plus horrible que, rien de plus dégueulasse que, personne n'est aussi
        sale que, plus bas que, personne d'autre n'est aussi crasseu*, aussi crasseux que, rien ne me fait plus peur
        que, rien ne me dégoûte plus que, y a pas pire que, il n'y a pas pire que""",
    cursed="""putain de, saletés de, saleté de, sale{/s}, foutu{/s/e/es}, fichus, maudit{/s/es}, enculés de, connards de,
        bande de, saloperie de, saloperies de, merde de""",
    off="""aller se faire enculer, aller se faire foutre, aller se faire voir, allez vous faire foutre, aller au
        diable, aller en enfer, crever, aller crever, peuvent crever, dégager, se faire foutre""",
    typical="typique de la part, c'est bien, propre à, dans la nature d*, seul{/s/e/es}, toujours, typique",
    never="ne, n'*, jamais, pas, il n'existe pas de, incapables",
    good="""intelligent{/s/e/es}, aussi intelligent{/s/es}, malin{/s}, fiables, humains, honnête{/s}, civilisé{/s/es},
        de vraies personnes, égaux, égales, capables, dignes""",
    life="vie, vies, existence, l'existence",
    worthless="""ne vaut rien, ne valent rien, valent rien, sans valeur, sans aucune valeur, n'a aucune valeur, n'ont aucune
        valeur, aucune valeur, ne vaut pas un clou, ne vaut pas un sou, ne valent pas un clou, ne valent pas un sou,
        ne valent pas plus que, n'a pas de valeur, ne sert à rien, ne servent à rien, vaut que dalle, ne compte pas,
        ne comptent pas, ne vaut pas grand-chose, vaut moins, ne vaut pas la peine, valent de la merde""",
    cage="""cage{/s}, zoo{/s}, décharge, décharges, poubelle{/s}, vétérinaire, chenil, abattoir{/s}, fourrière,
        stérilisé{/s/es}, stériliser, avant de les tester sur les animaux, cobayes, égouts""",
    animals="""chien, chienne, chat, singe, rat, rats, souris, insecte, cafard, cochon, âne, animal, animaux, mouche,
        plante, caillou, ver""",
    compare="""plus intelligent{/e/s/es} que, plus malin{/s} que, plus précieu{x/se} que, vaut plus que, vaut mieux que,
        différence entre, plus propre que, plus humain que, plus de valeur que""",
    rather="""je préfère mourir, je préfère crever, je préfère avoir le cancer, je préférerais mourir, je préférerais
        crever, je préférerais avoir le cancer, plutôt mourir, plutôt crever, j'aimerais mieux crever""",
    end_it="""je me suiciderais, je me tuerais, je me tirerais une balle, je me pendrais, je me flinguerais, je me
        jetterais par la fenêtre, je mettrais fin à mes jours""",
    intent="""je vais, on va, nous allons, je veux, on veut, nous voulons, je voudrais, j'aimerais, on devrait, nous
        devrions, il faudrait, il faut, faut, on doit, nous devons, quelqu'un devrait, quelqu'un pourrait, que
        quelqu'un, j'ai envie de, j'ai juste envie de, j'avais envie de, envie de, je pense à, je pense sérieusement
        à, j'envisage de, j'adorerais, j'espère que, je souhaite que, devraient, doivent, devrait, et si, pourquoi
        ne pas, si seulement quelqu'un, on serait mieux si, nous nous porterions mieux si, ce serait bien si, il est
        temps de, il est temps d*, qu'on, laissez-moi, méritent qu'on, ça serait bien que, je rêve de, je rêve d*,
        irait mieux si, mieux pour nous si, mieux si, serait mieux si, j'aimerais bien, je crois que je vais, je
        compte""",
    should="""devraient, devrait, doivent, doit, il faut, il faudrait, on devrait, nous devrions, méritent, ont leur
        place, mérite""",
    hurt="""tuer, tués, tuées, tuait, tuions, assassiner, assassinait, éliminer, éliminait, éradiquer, exterminer,
        anéantir, se débarrasser, débarrasser, fusiller, pendre, brûler, poignarder, égorger, violer, torturer,
        frapper, tabasser, étrangler, étranglait, noyer, faire souffrir, faire du mal, briser le cou, briser la
        nuque, casser la gueule, casser les jambes, trancher la gorge, trancher leurs gorges, abattre, gazer,
        lyncher, exécuter, décapiter, attaquer, castrer, massacrer, buter, crever, flinguer, empoisonner, souffrir,
        meurent, meure, crèvent, mourir, tirer sur, tirer dans, disparaissent, disparaître, soient tués, soient
        tuées, étaient exterminés, étaient éradiqués, poignardait, planter, zigouiller, détruire, briser
        {ton/son/leur/votre} cou, trancher {la/ta/sa/leur} gorge, exterminé{/s/e/es}, éradiqué{/s/e/es},
        éliminé{/s/e/es}, exécuté{/s/e/es}, pendu{/s/e/es}, fusillé{/s/e/es}, assassiné{/s/e/es}, violé{/s/es},
        brûlé{/s/es}, mort{/s/es}, battre, lapider""",
    do="""tuerai, tuerons, tuons, buterai, éliminons, éliminerons, éradiquons, exterminons, pendons, brûlons,
        poignarderai, violerai, torturerai, torturerons, étranglerai, briserai, trancherai, ferai souffrir, ferai du
        mal, débarrassons-nous*, lynchons, égorgerai, massacrons, attaquerons, abattons, tirerai sur""",
    hurt_to="""mourir, crever, la mort, mort, souffrir, être tué{/s/e/es}, être exécuté{/s/e/es}, être torturé{/s/e/es},
        être violé{/s/e/es}, être exterminé{/s/e/es}, être éliminé{/s/e/es}, être pendu{/s/e/es}, être
        brûlé{/s/e/es}, être fusillé{/s/e/es}, être abattu{/s/e/es}, être éradiqué{/s/e/es}, être battu{/s/e/es},
        être assassiné{/s/e/es}, être gazé{/s/e/es}, être lynché{/s/e/es}, la peine de mort, la chaise électrique,
        brûler en enfer, disparaître, qu'on les tue, se faire tuer, se faire violer, tous y passer, une mort*, la
        corde""",
    deserve="mérite{/nt}, méritez, mérites, devrai{t/ent}, devriez, doi{t/vent}, faudrait, faut, va, vont, peuvent",
    death_to="""mort à, mort aux, à mort les, la mort de, l'exécution est la seule solution pour, que crèvent, qu'on tue,
        qu'on pende""",
    murder="""tuer, assassiner, violer, le meurtre de, le meurtre d*, meurtre de, frapper, tabasser, battre, torturer""",
    legal="""légal, légale, illégal, illégale, un crime, crime, interdit, autorisé, légaliser*, dépénalis*,
        décriminalis*, obligatoire, un sport, récompensé""",
    without="""mieux sans, on serait mieux sans, nous serions mieux sans, le monde serait meilleur sans, meilleur endroit
        sans, un monde sans, serait plus beau sans, se porterait mieux sans""",
    lacking="sans",
    better="mieux, meilleur, meilleure",
    go="""foutre le camp*, dégager de*, dégagez, se barrer de*, se casser de*, quitter notre pays, quitter ce pays,
        quitter le pays, rentrer chez eux, rentrer chez elles, rentrez chez vous, retourner dans leur pays,
        retournez dans votre pays, repartir chez eux, hors de notre pays, hors de france, hors de chez nous, dehors,
        être expulsé{/s/es}, être renvoyé{/s/es}, être déporté{/s/es}, être déportés, retourner à la cuisine, n'ont
        rien à faire ici, n'ont rien à faire dans notre pays, n'a rien à faire ici""",
    expel="""expulser, déporter, renvoyer, virer, chasser, mettre dehors, foutre dehors, jeter dehors, interdire
        l'entrée, dégager, enfermer""",
    out="""dehors, dehors les, à la porte, on ne veut pas de, on veut pas de, on ne veut plus de, on veut plus de, pas
        de place pour, interdit aux""",
    barred="""ne devraient pas avoir le droit de, ne devraient pas avoir le droit d'*, ne devraient pas pouvoir, ne
        devraient pas avoir, ne devraient pas, ne devrait pas, ne méritent pas de, ne méritent pas""",
    rights="""voter, se marier, adopter, avoir des enfants, élever des enfants, droits, de droits, travailler, les mêmes
        droits, gouverner, conduire, enseigner, vivre ici, vivre en france, entrer""",
    slurs="""pédale{/s}, tarlouze{/s}, tafiole{/s}, tapette{/s}, enculés de pédés, bougnoule{/s}, bicot{/s},
        bamboula{/s}, négro{/s}, négresse{/s}, youpin{/s/e/es}, raton{/s}, niakoué{/s}, chinetoque{/s}, travelo{/s},
        goudou{/s}, gouine{/s}, fatma{/s}, sale{/s} juif{/s}, sale{/s} arabe{/s}, sale{/s} noir{/s},
        mongolien{/s/ne/nes}, attardé{/s} menta{l/ux}, attardée{/s} mentale{/s}, bridé{/s} de merde, romano{/s},
        manouche{/s} de merde, métèque{/s}, macaques, chienne comme toi, sale chienne, sales chiennes, sale travesti""",
    framed="""pute{/s}, salope{/s}, connasse{/s}, pédé{/s}, pd{/s}, dégénéré{/s/e/es}, traînée{/s}, grognasse{/s},
        garce{/s}, pouffiasse{/s}, gogol{/s}, triso{/s}, débile{/s} menta{l/ux}, mongol{/s}, nègre{/s}, rebeu{/s},
        bridé{/s}, renoi{/s}, attardé{/s/e/es}, estropié{/s}, tarés""",
    slur_before="""n'es qu'un, n'es qu'une, n'es rien d'autre qu'un, n'es rien d'autre qu'une, n'êtes que des, n'êtes qu'une,
        t'es qu'un, t'es qu'une, t'es une, t'es un, tu es une, tu es un, sale, sales, espèce de, bande de, trop de,
        ces, typique d'un, typique d'une, typique des, toutes des, tous des, sont des, encore des, foutus, putain
        de, rien que des, encore les""",
    like_you="""comme toi, comme vous, comme lui, comme elle, comme eux, comme elles, dans ton genre, de ton espèce, dans ce
        pays, de merde, encore, à nouveau""",
    counter=r"""\b(?:sectaires?|racis(?:tes?|me)|sexis(?:tes?|me)|misogyn\w+|homophob\w+|transphob\w+|x[eé]nophob\w+|
        islamophob\w+|antis[eé]mit\w+|intol[eé]ran\w+|haineu(?:x|ses?)|propos|signaler\w*|d[eé]nonc\w+|
        tol[eé]rer\w*|pas\s+tol[eé]rable|comment\s+(?:pouvez|peux|tu\s+peux)|en\s+prison|(?:dire|dites|disant|
        dit)\s+(?:que|qu'|\")|appeler|traiter|trait[eé]e?|d[eé]clarations?|commentaires?|blessant\w*|fourvo\w+|
        st[eé]r[eé]otypes?|pr[eé]jug[eé]s?|discrimin\w+|mensonges?|c'est\s+faux|n'est\s+pas\s+(?:vrai|normal)|
        m[eé]ritent?\s+(?:le\s+respect|mieux)|chose\s+(?:terrible|horrible)|normal\s+de|
        arr[eê]te[zs]?\s+de)(?!\w)""",
    told=r"""\b(?:dit|disent|disait|a\s+[eé]crit|a\s+cri[eé]|pensent?\s+qu[e']|croi(?:t|ent)\s+qu[e']|selon|
        affirment?|pr[eé]tend\w*|ceux\s+qui|celui\s+qui|les\s+gens\s+qui)\b[^.!?\n]{0,25}$""",
    damned="de merde, de mes deux, à la con, de malheur",
    one="{cette/la} femme, cet homme, l'homme, ce {noir/gay/juif}",
    let_live="""laisser vivre, laisser en vie, laisser vivre aucune, laisser vivre aucun, laisser en vie aucune, vivre, en
        vie""",
)
