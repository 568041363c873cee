"""Things said of a group, in many ways: hostile ones that must be found for any group, and kind or neutral ones that must not.

Written for this test, before the rules were changed to find them. "G" stands for a group, "A" for one of it.
"""

HOSTILE = """
I can't help hating G.
I've always hated G with a passion.
I feel nothing but disgust towards G.
G disgust me to the core.
G revolt me.
I loathe every A I meet.
My hatred for G grows every day.
G really get on my nerves, all of them.
I'm allergic to G.
I have zero tolerance for G.
I absolutely can't tolerate G.
G are the scum of the earth.
G are nothing but animals.
G are a cancer on society.
G should be treated like dogs.
G are not really human.
G are less than human.
G aren't even people.
A A is not a human being.
You're just another worthless A.
You are nothing but common A trash.
G are stupid.
G are inferior to us.
G are the most disgusting creatures on earth.
All G are liars and thieves.
G are so ugly it hurts.
G have no morals.
G have no brains.
G are only good for one thing.
G are only after your money.
G always lie.
G smell.
G stink.
G carry diseases.
G are all the same, dirty and rude.
No A has ever done anything good.
I never met an honest A.
A A can't be trusted with anything.
G don't deserve respect.
G don't deserve to breathe our air.
G don't deserve rights.
G shouldn't exist.
G should have stayed where they were.
G should know their place.
Put G back in their place.
It was better when G had no rights.
Life was better before G came here.
This country is going downhill because of G.
G are the reason this country is falling apart.
Everything wrong with this country is the fault of G.
I wouldn't touch a A with a bargepole.
I wouldn't let a A near my children.
Keep your kids away from G.
I don't want G anywhere near me.
Get those G out of here.
Get out of my country, you G.
There is no place for G in this country.
G have no place here.
G are not welcome here.
We don't need any more G.
Ban all G from our schools.
G must be locked away.
Round up the G and ship them off.
I'd be ashamed to have a A in my family.
If my son turned out to be a A I'd throw him out.
I would rather lose a leg than shake hands with a A.
Why do G even exist?
Why are G always so stupid?
Is it just me or are G really dumb?
Don't you think G are disgusting?
Why do we let G live among us?
How can anyone love a A?
Who would ever want to be friends with G?
I'm not racist but G are lazy.
In my opinion, G are the worst.
Let's be honest, G ruin everything.
I hate to say it but G are criminals.
Not a single A is worth saving.
No A deserves to live.
G will never be equal to us.
G will never be smart.
G are not as good as we are.
G are far from intelligent.
I don't like G.
I really don't like G.
I do not respect G.
Fuck G.
Fuck all G.
Fucking G.
Fuck off, G.
Those bloody G are at it again, bastards.
G are a bunch of bastards.
G are shit.
G are fucking awful.
Goddamn G, I hate them.
To hell with those G.
What the fuck is wrong with G?
G can go to hell.
G can kiss my ass.
Burn all G.
All G must die.
The only good A is a dead A.
We ought to gas the G.
I'm going to hunt down every A in town.
I'll beat up the next A I see.
I want to see G bleed.
I would love to watch G burn.
Someone needs to put G down.
Kill every last A.
Hope all G get cancer.
G deserve what is coming to them.
G deserve to be beaten.
G should be shot on sight.
It's time to get rid of G for good.
Attacking G is justified.
Violence against G is fine by me.
Nobody would miss G if they were gone.
I wish G had never been born.
There are G at my work. I hate them all.
I saw G in town. They are all vermin.
G came to the door. Someone should shoot them.
Look at those G. What a bunch of animals.
You are a A, so of course you're stupid.
My neighbour is a A and she should be deported.
She's a A, so she can't be trusted.
She is A, what did you expect?
These G, they disgust me.
G? They make me sick.
He talks like a A, stupid and slow.
I despise all G from the bottom of my heart.
The very idea of G makes me want to throw up.
I get angry every time I see a A.
G are just repugnant.
I am disgusted by G and everything about them.
G deserve my contempt.
G are the lowest of the low.
G are uglier than sin.
A A is always a liar.
Every A I know is a thief.
G lack any intelligence.
G are all brain-dead.
You're such a dumb A.
G are weak and worthless.
You can never rely on G.
G are filthy creatures.
G are like rats to me.
G are just cockroaches.
G are a plague that must be stopped.
G are a waste of space.
The world is infested with G.
That A is not even human.
G are barely better than apes.
It would be better if G had never existed.
I would never sit next to a A on the bus.
You know what they say about G.
A A as president? What a joke.
Imagine letting a A teach your kids.
I can smell a A from a mile away.
I'd rather my daughter died than married a A.
Sterilise all G.
If you hire a A you deserve to go bankrupt.
A good A is one I don't have to see.
It's a shame there are so many G here.
G should be grateful we let them live.
Slavery was too good for G.
What G need is a good beating.
I'm going to make sure you G pay for this.
One day we will kill all of you G.
I am going to beat the shit out of that A.
I'll make that A regret being alive.
If I see another A I'm going to punch them.
I want all G dead.
G must be destroyed.
Every A should be put against a wall and shot.
We need to cleanse this country of G.
G ought to be burned alive.
Someone ought to throw acid on those G.
It's about time G were eliminated.
You G are fucking useless.
Fuck you and all other G.
G can suck my dick.
This A is a piece of shit.
G are such bitches.
Bloody G, always causing shit.
I hate all G. They are so annoying.
I know a lot of G. They are all idiots.
G think they are so special. They are nothing.
Have you seen the G next door? They should be put down.
There goes another A. How I hate them.
There is not a single good A on this planet.
G are not nice people.
G never do any work.
I don't think G should have the same rights as us.
G aren't worthy of my time.
No one likes G.
Nobody wants G here.
I can't see why anyone would like G.
Aren't G just awful?
Do G really deserve to live?
Why can't G just die?
Who needs G anyway?
When will G finally leave us alone?
Am I the only one who thinks G are gross?
I truly believe G are inferior.
I'm convinced that G are evil.
It's my opinion that all G should be deported.
To me, G are nothing but trash.
Everybody knows that G are lazy.
The truth is that G are criminals.
G are a stain on humanity.
I have nothing but scorn for G.
G give me the creeps.
All this hate I feel for G is justified.
It drives me mad that I have to share a train with G.
G are a bunch of useless crybabies.
All G ever do is complain.
G are simply not capable of rational thought.
G make terrible parents.
A A will stab you in the back.
G are mentally inferior.
You G are less than dirt.
G are an infection.
G belong in the gutter.
G? More like pigs.
Those G are breeding like rabbits.
A dog has more brains than a A.
If all G vanished tomorrow, I'd celebrate.
Wouldn't it be nice if there were no G?
I bet that A got the job only because of quotas.
Never let a A handle your money.
G are the reason I carry a gun.
Send every A to the moon.
Close the door before a A comes in.
We should put G in camps.
I will personally hang every A.
Soon the streets will run red with the blood of G.
G better watch out, we are coming for them.
I swear to god I'll break the legs of the next A who talks to me.
G should all drown in the sea.
It should be legal to shoot G.
Beating G is not a crime.
No mercy for G.
G need to be taught a lesson with a baseball bat.
G are fucking retards.
These cunts are G.
Shut up, you stupid A.
Holy shit, I hate G.
I was on a bus with G today. Disgusting creatures.
The G moved in last week. I want them gone.
Why did they hire a A? They are too stupid to count.
I do not think that G are human.
I have never seen an intelligent A.
Not one of these G deserves to be happy.
Why are there so many G on TV?
Would you want a A for a neighbour? Me neither.
Isn't it obvious that G are evil?
In my view G are beneath us.
I reckon G are all perverts.
Seriously, G are just dumb animals.
I just hate G so much.
G are nothing but trouble.
G are truly revolting people.
I am so fed up with these G.
I can't be near a A without feeling sick.
I have so much contempt for a A like you.
A person who is a A makes me want to vomit.
G are all ugly and stupid.
Most G are simply dishonest.
G always cheat.
You are just a filthy A.
G are parasites living off our taxes.
G are no different from pigs.
A A isn't worth the air they breathe.
G spread like a disease.
Only an idiot would marry a A.
G should go back to the hole they crawled out of.
Being a A should be a crime.
I will find that A and kill her.
We are going to smash the heads of these G.
I will make every A suffer.
G should all be in prison.
All G should be exterminated like rats.
A A should never be allowed to walk free.
It is our duty to kill G.
Typical A behaviour, lying all day.
Fucking hell, G are so damn stupid.
G are a bloody disgrace.
Damn G, they ruin it all.
This is bullshit, and it is always G who do it.
A lot of people are A and they all suck.
My new colleague is a A. I can't stand people like that.
You're a A. You will never amount to anything.
I've had it with G. They deserve to be punished.
G aren't good people.
I don't care about G and neither should you.
There are no good G.
We can't let G take over.
How many G does it take to ruin a country?
Why should I respect G?
Isn't it time to kick G out?
Could G be any dumber?
I'm telling you, G are sick.
My opinion: G are garbage.
Don't get me wrong, but G are inferior.
It has to be said: G are a threat to our children.
No offence, but G should not be allowed to drive.
I strongly believe that G must be removed from society.
""".strip().splitlines()

HARMLESS = """
I love G.
G are wonderful.
G make the world a better place.
I'm proud to have G as friends.
G deserve respect.
G deserve equal rights.
G should be treated like everyone else.
I don't hate G.
Nobody should hate G.
I would never hurt a A.
No A deserves to be treated like this.
You can't say that G are stupid.
Saying G are vermin is hate speech.
People who say G should die disgust me.
"I hate G" is a sign of a small mind.
If you think G are inferior, unfollow me.
We must not let people say that G are dirty.
I'm a A and I'm happy.
My boss is a A.
A A lives next door.
There are many G in my town.
I am a A and I hate Mondays.
I met a A at the shop. I hate that shop.
G are people too.
G can do anything.
G fought hard for their rights.
I hate that G are paid less.
I hate how G are treated.
It makes me sick how people talk about G.
Let's support G.
G were killed in the war.
G are afraid of being attacked.
The police beat up a A last night.
I wish more G were in charge.
We need more G in politics.
G are not the problem.
Stop blaming G for everything.
I can't stand people who mock G.
Fuck, I love G.
It's a fucking shame how G are treated.
I respect G a lot.
G are just like everyone else.
What a lovely A she is.
This A is my hero.
I never said that G are bad.
I would not call G lazy.
G are not stupid at all.
I don't want G to suffer.
We should not kill G, obviously.
There is nothing wrong with being a A.
Not all G are the same.
It's wrong to hate G.
If someone says "all G should be shot", report them.
How dare you say that G are dirty?
Your hatred of G is disgusting.
Claiming that G are inferior is racist nonsense.
"G are vermin" - this is what we have to listen to every day.
As a A, I know how hard it is.
Being a A is fucking great.
I fucking love G.
My A friend hates his job.
The A on the bus was reading.
Half of our team are G.
G deserve better than this.
The new law helps G.
G were treated like animals in those camps.
They killed many G back then.
A A was attacked in our street and I am furious.
I am sick of the way G are spoken about.
I hate the people who attack G.
Who wants to join the march for G?
Kill the lights, the G on stage are about to sing.
G give me hope.
I have nothing but respect for G.
All this love I feel for G is real.
I share a train with G every day and it's fine.
G make great parents.
G are capable of anything they want.
A A saved my life.
Never let anyone tell you that G are inferior.
We should put G in leadership.
No hate for G, please.
It should be illegal to discriminate against G.
I will personally help every A.
People who beat G are criminals.
It drives me mad when G are insulted.
I do not think that G are evil.
Isn't it obvious that G are human?
I have never seen such a happy A.
Why are there so few G on TV?
Shut up about G, you bigot.
"G should drown" is what he wrote. Vile.
Holy shit, I love G.
G are dying at sea and nobody helps.
I used to hate G but I was wrong.
G are nothing but kind to me.
I love being a A.
I'm so fed up with people insulting G.
"G should go home" was sprayed on our door, and it broke my heart.
The word "A" is not an insult.
G have always cheered me up.
I am a A and I will make it.
No A should ever be hurt.
I can't imagine hating G.
G should never be excluded.
It is our duty to protect G.
All plants in my garden are dying and G laugh at me.
I hate my phone, and G know it.
Bankers are parasites.
Vegans make me sick.
I want to kill you for that joke, man.
I will find him and make him pay.
He is a complete idiot.
I hate this stupid weather.
""".strip().splitlines()

GROUPS = (
    ("women", "woman", "a"), ("trans people", "trans person", "a"), ("gay people", "gay person", "a"),
    ("black people", "black person", "a"),
    ("disabled people", "disabled person", "a"), ("Muslims", "Muslim", "a"), ("immigrants", "immigrant", "an"), ("Jews", "Jew", "a"),
)  # fmt: skip
"""Many of a group, one of it, and its article."""


def about(sentence: str, group: tuple[str, str, str]) -> str:
    """A sentence with a group's names filled in."""
    many, one, article = group
    words = sentence.replace("A A ", f"{article.capitalize()} {one} ").replace(" a A", f" {article} {one}").split(" ")
    filled = [_filled(word, many, one) for word in words]
    return " ".join(filled)[:1].upper() + " ".join(filled)[1:]


def _filled(word: str, many: str, one: str) -> str:
    bare = word.strip("\"'.,:;?!")
    return word.replace("G", many) if bare == "G" else word.replace("A", one) if bare == "A" else word
