"""A hundred harmless things said twice: in African-American English as it is written among friends, and in standard English.

Written for this test. A rule that fires on the left and not on the right hears a dialect and not an insult.
"""

from __future__ import annotations

PAIRS = tuple(
    tuple(side.strip() for side in line.split("|"))
    for line in """
my nigga just got his degree, so proud | my friend just got his degree, so proud
that's my nigga since third grade | that's been my friend since third grade
love my niggas, always had my back | love my friends, they always had my back
nigga where you at, food getting cold | man where are you, the food is getting cold
my niggas pulled up with cake | my friends turned up with cake
this nigga can cook fr | this guy can really cook
happy birthday my nigga, many more | happy birthday my friend, many more
nigga I made it, first day at the new gig | man I made it, first day at the new job
real niggas show up on moving day | real friends show up on moving day
niggas be out here fixing cars for free | people are out here fixing cars for free
she bad, that dress is everything | she looks great, that dress is everything
she a bad bitch and she know it | she is a strong woman and she knows it
bad bitches only at brunch | only amazing women at brunch
this bitch good, play that again | this is good, play that again
that bitch go hard, new song of the year | that goes hard, new song of the year
bitch I got the job | girl, I got the job
bitch you look amazing | girl, you look amazing
bitch same, I cried too | girl, same, I cried too
me and my bitches at the beach all day | me and my girls at the beach all day
that's my bitch, we go way back | that's my best friend, we go way back
bitch come get this plate | girl, come get this plate
ain't nobody got time for a line this long | nobody has time for a line this long
he be working late every night | he works late every night
they be playing too much on the bus | they joke around too much on the bus
she been done with school | she finished school a long time ago
I been told you that store close at six | I told you long ago that the store closes at six
we finna go to the game | we are about to go to the game
I'm finna cook for everybody | I am about to cook for everybody
he finna be a dad | he is about to be a dad
they tryna get tickets for the show | they are trying to get tickets for the show
you trippin, that cake is perfect | you are wrong, that cake is perfect
boy you crazy, I love it | boy, you are funny, I love it
girl you stupid funny | girl, you are so funny
you so dumb lol I can't breathe | you are so silly, I can't stop laughing
bruh you wild for that | brother, that was bold of you
stop playin with me, you really coming home? | stop joking, are you really coming home?
I'm dead, this video too much | I can't stop laughing at this video
this video killed me, I'm weak | this video made me laugh so hard
my mama gone kill me when she see this hair | my mother will be upset when she sees this hair
she killed that solo | she sang that solo wonderfully
he body that verse | he did that verse wonderfully
she ate and left no crumbs | she did it perfectly
them shoes hard | those shoes look great
that beat hit different | that beat is special
this burger slap | this burger is delicious
yo cousin ate the whole pan, he wild | your cousin ate the whole pan, he is something
ion even like cake like that | I don't even like cake that much
ion know why the bus late | I don't know why the bus is late
aint no way he ran that fast | there is no way he ran that fast
y'all better come early | you should all come early
y'all ugly for not waking me up lol | you are mean for not waking me up
my lil brother bad as hell, he drew on the wall | my little brother is naughty, he drew on the wall
that baby so ugly cute | that baby is so cute
he fine and he can braid hair | he is handsome and he can braid hair
she thick and she happy | she is curvy and she is happy
I'm broke as hell but we eating | I have no money but we are eating
this hoe hot, turn the oven down | this is hot, turn the oven down
these hoes comfy, best boots I own | these are comfortable, the best boots I own
my dumb ass left the keys in the car | I foolishly left the keys in the car
my crazy ass uncle made ribs for forty people | my funny uncle made ribs for forty people
get yo big ass over here and hug me | come over here and hug me
sit yo ass down and eat | sit down and eat
his funny ass got us all in trouble at church | he is so funny he got us all in trouble at church
I want some hot ass tea | I want some very hot tea
long ass line at the bank | a very long line at the bank
you ain't shit without your coffee, neither am I | you are nobody without your coffee, neither am I
this the shit, who made it | this is great, who made it
no cap that was the best fish I had | honestly, that was the best fish I had
deadass thought today was Friday | I really thought today was Friday
on God we winning Sunday | I swear we are winning on Sunday
lowkey miss my granny cooking | I miss my grandmother's cooking a little
he thuggin in his house shoes | he is relaxing in his slippers
squad deep at the cookout | many of us are at the barbecue
black folks and potato salad is serious | my family takes potato salad seriously
black girls rock, period | girls are great, full stop
us black women showed up and voted | we women showed up and voted
my black ass burned in the sun too | I got sunburned in the sun too
white folks at work asked about my hair again | people at work asked about my hair again
I love being black, man | I love being who I am
church was lit, pastor preached | church was great, the pastor preached well
she stay talkin in class | she always talks in class
he stay with a book in his hand | he always has a book in his hand
who all over there | who is over there
it's cold as a bitch out here | it is very cold out here
rent a bitch this month | rent is hard this month
mondays is a bitch | Mondays are hard
life a bitch but we here | life is hard but we are here
I'm ugly crying at this wedding | I am crying hard at this wedding
that test was a mf | that test was really hard
that motherfucker slow, I need a new laptop | it is slow, I need a new laptop
bout to shoot some hoops | about to play some basketball
shoot me the address when you can | send me the address when you can
we smoked them boys by twenty | we beat that team by twenty
we finna beat they ass in spades tonight | we are going to beat them at cards tonight
I'ma kill this presentation | I am going to do this presentation very well
I'ma smack this mac and cheese | I am going to enjoy this pasta
hit me up after work | call me after work
we ridin for my sis no matter what | we support my sister no matter what
them kids stay hungry, bring more wings | those children are always hungry, bring more wings
God is good, my nigga woke up today | God is good, my friend woke up today
thank you nigga, that meant a lot | thank you friend, that meant a lot
""".strip().splitlines()
)
"""(dialect, standard) sentences, equal in meaning."""
