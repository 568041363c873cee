"""Words that are worth reading through a disguise, and ordinary words that only look like one.

A misspelt word is undone towards groups, slurs, hostile and crude words, and the words that hostile sentences are built from; no other.
`GLUE` are the small words that are run together with them ("Ihatewomen"). Sources: the rules' own lists; frequent words of English posts;
`ORDINARY` from trying all disguises on English dictionaries and on posts.
"""

from __future__ import annotations

GROUP_WORDS = tuple(
    "women woman females female muslims muslim jews jewish christians catholics hindus sikhs immigrants immigrant migrants migrant "
    "refugees refugee foreigners foreigner foreign blacks black whites white asians asian mexicans mexican latinos latino hispanics "
    "hispanic arabs arab africans african pakistanis pakistani indians indian chinese gypsies gypsy men romanians romanian polish "
    "turkish syrian somali nigerian lesbians lesbian gay transgender transgenders transsexuals transsexual trans homosexuals "
    "homosexual queer bisexual gays disabled autistic homeless islamic feminists feminist people person".split()
)
"""Names of groups, and the heads that go with them."""

HOSTILE_WORDS = tuple(
    "hate hates hated hating hatred haters despise despised detest loathe loathing abhor disdain disgust disgusts disgusted "
    "disgusting revolting repulsive repulsed repugnant repulse despicable pathetic vile vermin parasite parasites scum scumbag "
    "scumbags filth filthy trash garbage cancer plague infest infestation subhuman subhumans savage savages cockroach cockroaches "
    "maggots leeches worthless inferior stupid stupidest stupidity dumb dumbest ignorant ignorance idiot idiots idiotic moron morons "
    "imbecile imbeciles losers useless criminals thieves rapist rapists terrorist terrorists ugly kill kills killed killing murder "
    "murdered murdering exterminate exterminated eradicate eradicated eliminate eliminated deport deported deporting lynch lynched "
    "strangle stab stabbed shoot hang hanged hanging execute executed slaughter slaughtered torture tortured rape raped raping behead "
    "beheaded retarded deranged inhuman pervert perverts pedophile pedophiles".split()
)
"""Words of contempt and harm."""

FRAME_WORDS = tuple(
    "disease animals apes monkeys worth lazy greedy dirty disgrace crazy violent dangerous criminal evil horrible terrible sick "
    "sickening burn gas drown poison hurt suffer suffering deserve deserves death die bleed burden threat destroy destroying ruin "
    "ruining invading invasion deceitful untrustworthy primitive barbaric backward uncivilised uncivilized civilisation civilization "
    "behaviour behavior typical mental mentally belong nothing problem country society equal abomination unnatural predators "
    "creatures mistake everywhere against always should stopped banned allowed anger angry rage throat throats smarter better without "
    "power planet kitchen rights charge insect landfill cage cages lives genocide traitors liar liars execution insult".split()
)
"""What hostile sentences are built from, harmless alone: set right where it was a typing error, never seen in words run together."""

CRUDE_WORDS = tuple(
    "fuck fucks fucked fucker fuckers fucking fuckin motherfucker motherfuckers motherfucking shit shits shitty shithole shitholes "
    "bullshit asshole assholes arsehole arseholes dickhead dickheads dick dicks cunt cunts bastard bastards bitch bitches wanker "
    "wankers twat twats pussy pussies cock douchebag douchebags prick pricks whore whores slut sluts slutty dumbass dumbasses jackass "
    "damn crap".split()
)

SPOKEN = {
    "phuck": "fuck", "phucking": "fucking", "fuq": "fuck", "fucc": "fuck", "fvck": "fuck", "fck": "fuck", "fcking": "fucking",
    "fkn": "fucking", "fking": "fucking", "fukin": "fucking", "fuking": "fucking", "fuqing": "fucking", "fuk": "fuck", "fuks": "fucks",
    "fuked": "fucked", "fuker": "fucker", "fukers": "fuckers", "biatch": "bitch", "biotch": "bitch", "beotch": "bitch", "btch": "bitch",
    "bich": "bitch", "sht": "shit", "azzhole": "asshole", "azzholes": "assholes", "niqqer": "nigger", "niqqers": "niggers",
    "nigr": "nigger", "muslimes": "muslims", "niglet": "nigger", "niggar": "nigger", "niggars": "niggers", "fagot": "faggot",
    "fagots": "faggots", "faget": "faggot", "fagget": "faggot", "faggit": "faggot", "fggt": "faggot", "phag": "fag", "phags": "fags",
    "phaggot": "faggot", "dikhead": "dickhead", "dikheads": "dickheads", "h8": "hate", "h8s": "hates", "h8ed": "hated",
    "h8ing": "hating", "kil": "kill", "kll": "kill", "haet": "hate", "scm": "scum", "vle": "vile", "dmb": "dumb", "gys": "gays",
    "jws": "jews", "hng": "hang", "fgs": "fags", "killem": "kill them", "joos": "jews", "mooslims": "muslims", "mooslim": "muslim",
    "muzlim": "muslim", "muzlims": "muslims", "moslem": "muslim", "moslems": "muslims", "imigrants": "immigrants",
    "imigrant": "immigrant", "wimmin": "women", "wimmen": "women", "womin": "women", "womens": "women", "vermins": "vermin",
    "hoez": "hoes", "slutz": "sluts", "retart": "retard", "retarts": "retards", "reetard": "retard", "scumm": "scum",
    "stoopid": "stupid", "stoopidest": "stupidest", "rapefugee": "rapefugee",
}  # fmt: skip
"""Spellings by ear and by habit. Only where the word is written just so."""

GLUE = tuple(
    "i we you they he she it the a an my your our their his her this that these those all any every most some many much more such so "
    "too very just only really always never not no and or but if of to in on at by for from with without about like as than is are "
    "was were be been being am do does did have has had can cant should must will would could go get got let lets make makes made "
    "want wants need needs say says said think know feel see look love stop send shut keep back out up down off over away here there "
    "everywhere home now today again ever even still who what why how when where which people person folks guys lives life world "
    "country town street city job jobs kids children family friends mother father boy boys girl girls man thing things one ones lot "
    "bunch full total complete absolute absolutely totally completely utterly pure plain real big little old damn bloody common "
    "nothing everything anything something everyone everybody nobody anyone someone behaviour behavior brain head heads face faces "
    "neck necks throat throats mouth eyes hands legs lover lovers friend culture music food power place places way day week year "
    "worst best bad good fine them him me us yourself themselves deserve deserves belong ruin ruined ruins".split()
)
"""Everyday words that are found stuck to others; what is not here is not parted."""

ORDINARY = frozenset(
    "abor aboslut admn aeps africas ager agner aian altino aner animas ansluts apse aras arba arbs arge aromatherapist arpe asan "
    "asias asin asina asins assyrian assyrians backlash backs backstab backstabbed baner batard beanes beatcancer becripple beed "
    "befilth bener beplague besluts beter bewhore bitchmade blackandwhite blackbird blackcock blackface blackfaces blackhead "
    "blackheads blackmail blackstreet blackwell bled brainfag bruden brun buden buren caes cags carp chare chemotherapist chiese "
    "chinee chinees chins christinas cinese cockbrain cockpit countrywoman countrywomen county craker crapshoot cray cuts darie darke "
    "daywoman deest deportare depot detestare dics disgustare downhanging dron dumbfuck dumbfucks dumbshit dumbshits eradiate "
    "everywoman fuckcancer garage garbageman gasy gaylord goatfucker goatfuckers goatwhore goos gypsyhead haers haing hangman hangout "
    "hangouts hangover hangwoman hared hats hinds hindusthan histotherapist hoemother hypnotherapist idiotinhas ignorantone ikke ilar "
    "ilves indan indias indochinese infestare inmigrants inset inshoot jihads jobskills kies kiks killjoy lair lairs lars lathe "
    "lathing latin latins latio lation lations layboy leches lesos lias lies lira liras loathesome loses loveshoot lych manslaughter "
    "manwhore melatino metal mexicas midges moneys mongolid moon moons morn morno morns moros motherfuckin murat murderface muslime "
    "muzie nager negres negrohead negros niger nigerina niggerhead noting offshoot olathe omron outshoot outwhore outwoman "
    "overhanging overkill overpolish overprick overshoot overtorture overwoman paes pague pais paks peron pervers perverst "
    "physiotherapist physiotherapists pick picks pikes piky pison placewoman plage plaguesome plant plante poer polishboy polishgirl "
    "polishwoman prik psic psychotherapist psychotherapists pusses queersome queres raab raabs raed refuge refuges repuse reskin "
    "romanin romanina runi saage shis shithead shitheads shitshow shitshows shootdown shootman shootout shootouts shot sics siks sipc "
    "sithe sits skills slaughterman soot sopped spastis spcs spis squawman strange stupidhead syran tans tarns tash tats therapist "
    "therapists tortue torturesome transexual transmigrant transplace transworld tras trashcan trashman treat twas upprick upshoot "
    "urin veil viel violet volent wail waker wakers waner washerwoman washerwomen weinfest westabhang whitehall whitehead whiteheads "
    "whiteplague whitestown whitethroat whits womanhead womanlike womenfolks wroth".split()
)
"""Words of English and names that a disguise would otherwise be seen in."""
