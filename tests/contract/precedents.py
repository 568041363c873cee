"""The 25 documented cases as drafts, so that the engine can be held to them: who says what, where, and what must be seen.

The words are ours, in the spirit of what was posted; the cases, their outcomes and sources are in the precedent library. A case that ended well
for its author has its rules under `protected`: they must be told as a right, and nothing may ask the author to hold back.
"""

from __future__ import annotations

from dataclasses import dataclass

from foresay.model import Account, Audience, Author, Draft, EmployerKind, Medium, Visibility

E, C, U, P, F, J, S = (
    Audience.EMPLOYER,
    Audience.COLLEAGUES,
    Audience.CUSTOMERS,
    Audience.PARTNERS,
    Audience.FAMILY,
    Audience.PRESS,
    Audience.STRANGERS,
)
PHOTO = (Medium("photo"),)


@dataclass(frozen=True)
class Precedent:
    """One case. `finds` are rules that must be among the findings, `protected` those that must say that a right covers it.

    `audiences` must meet it otherwise than as meant. `unread` are parts that the reading must admit it did not look at.
    """

    number: int
    name: str
    draft: Draft
    author: Author
    finds: tuple[str, ...]
    verdict: str
    protected: tuple[str, ...] = ()
    audiences: tuple[Audience, ...] = ()
    unread: tuple[str, ...] = ()


PRODUCER = Author(employers=("The Morning Hour",), profession="journalism", role="freelance web producer")
PRODUCERS_ACCOUNT = Account("@cee_types", "Web producer, The Morning Hour (public radio). Cats.")
SIGN = Draft(
    "Me today at Occupy Wall Street with my sign. I made it myself, and tomorrow I'm back at The Morning Hour, the show I produce.",
    account=PRODUCERS_ACCOUNT,
    media=PHOTO,
)

PRECEDENTS = (
    Precedent(
        1, "the sign in Times Square", SIGN, PRODUCER, ("politics", "partisan-duty", "bio-employer", "employer-named"), "look again",
        protected=("politics",), audiences=(E, J, S), unread=("photo",),
    ),
    Precedent(
        2, "opera host as spokesperson",
        Draft("Proud to be a spokesperson for Occupy at the square from today. Tonight at eight it's opera as ever.", account=Account("@opera_el", "I host World of Arias")),
        Author(employers=("World of Arias",), profession="journalism", role="freelance host"), ("partisan-duty",), "look again", audiences=(E, J, S),
    ),
    Precedent(
        3, "condolence in 140 characters",
        Draft("Sad to hear that the old sayyed has died, one of the giants of his side and a cleric I respect a lot.", account=Account("@mideast_desk", "Senior editor, Globe News")),
        Author(employers=("Globe News",), profession="journalism"), ("partisan-duty",), "look again", audiences=(E, J, S),
    ),
    Precedent(
        4, "Hispanics United of Buffalo",
        Draft("Lydia feels that we don't help our clients enough. My fellow coworkers, how do you feel? We're always short-staffed."),
        Author(employers=("Harbour Families",), employer_kind=EmployerKind.NONPROFIT, role="caseworker"), ("working-conditions",), "clear", protected=("working-conditions",),
    ),
    Precedent(
        5, "the Like in the tax thread",
        Draft("The owners can't even do the tax paperwork, so now half of us owe money. I owe too. Such an a**hole."),
        Author(employers=("Corner Sports Bar",), employer_kind=EmployerKind.PRIVATE), ("working-conditions",), "clear", protected=("working-conditions",),
    ),
    Precedent(
        6, "Pier Sixty",
        Draft("My manager is such a motherfucker, and his mother too. He and the chef keep on: our manager always talks to us like dogs. Vote YES for the UNION on Thursday"),
        Author(employers=("Quay Catering",), employer_kind=EmployerKind.PRIVATE, role="server"), ("working-conditions", "colleague-complaint"), "look again", protected=("working-conditions",),
    ),
    Precedent(
        7, "the store greeter",
        Draft(
            "Some people should need a licence to have kids. Thin them out, go to your nearest big box store. And disabled customers should stay home.",
            account=Account("@door_dan", "greeter at Bigbox"),
        ),
        Author(employers=("Bigbox",), employer_kind=EmployerKind.LISTED), ("customer-complaint", "bio-employer"), "look again", audiences=(E, U, S),
    ),
    Precedent(
        8, "an equality too far",
        Draft(
            "Church weddings for gay couples: an equality too far, to my mind. As a Christian I don't think the state should make a church do it.",
            account=Account("@adrian", "Housing manager at Harbour Homes. Football, chapel."),
            visibility=Visibility.FRIENDS,
        ),
        Author(employers=("Harbour Homes",), employer_kind=EmployerKind.NONPROFIT), ("religion", "bio-employer"), "look again", protected=("religion",), audiences=(E,),
    ),
    Precedent(
        9, "the phone shop",
        Draft("HutPhone is a joke and HutApp keeps crashing. Guess who has to sell it with a smile tomorrow.", visibility=Visibility.FRIENDS),
        Author(employers=("PhoneHut",), products=("HutPhone", "HutApp"), employer_kind=EmployerKind.LISTED), ("employer-disparagement",), "look again", audiences=(E, C),
    ),
    Precedent(
        10, "Dooce",
        Draft("My boss is such a clown that he rehearses his laugh in the lift. I name no names here, as you know.", account=Account("@lady_of_the_blog", "small sorrows, big coffee")),
        Author(employers=("Pixelhaus",), role="web designer"), ("colleague-complaint",), "look again", audiences=(E, C),
    ),
    Precedent(
        11, "Queen of the Sky",
        Draft("Stretched out over three seats in my uniform, somewhere above Kansas.", account=Account("@queenofsky", "nobody you know"), media=PHOTO),
        Author(employers=("Blue Wing",), role="flight attendant"), (), "clear", unread=("photo",),
    ),
    Precedent(
        12, "the Macs on the loading dock",
        Draft("Even we want the rival's machines: three pallets on the loading dock this morning. I work at the print shop next to it, Building 115.", media=PHOTO),
        Author(employers=("Macroware",), employer_kind=EmployerKind.LISTED, role="temporary worker"), ("unreleased-product",), "look again", audiences=(E,), unread=("photo",),
    ),
    Precedent(
        13, "ninety-nine zeros",
        Draft("Second week at Ninefold. The health plan is thinner than at my old firm, but our profits look insane and so does the sales party."),
        Author(employers=("Ninefold",), employer_kind=EmployerKind.LISTED, role="engineer"), ("employer-named", "financial-mnpi"), "look again", audiences=(E, J),
    ),
    Precedent(
        14, "Washingtonienne",
        Draft("We had sex again last night, R. from two offices down and me. W. still thinks he is the only one.", account=Account("@capitol_girl", "anonymous diary")),
        Author(employers=("Senate office",), employer_kind=EmployerKind.GOVERNMENT, profession="government"), ("sex-life",), "look again", audiences=(E, S),
    ),
    Precedent(
        15, "wrong window",
        Draft("I find it ironic that this is the motor city and yet no one here knows how to fucking drive", account=Account("@brandautos", "Brand Autos", kind="official")),
        Author(employers=("Red Agency",), role="social media manager"), ("profanity",), "look again", audiences=(E, U),
    ),
    Precedent(
        16, "the client's city",
        Draft("One of those towns where I scratch my head and say: I would die if I had to live here. Presenting to Statco Couriers tomorrow."),
        Author(employers=("Bell PR",), role="executive"), ("customer-named",), "look again", audiences=(U, P),
    ),
    Precedent(
        17, "the brand remembers",
        Draft("Never forget September 11. Today only: 20% off our new phone to remember the victims", account=Account("@telco", "Telco", kind="official")),
        Author(employers=("Telco",), speaks_for_employer=True), ("brand-on-tragedy",), "look again", audiences=(U, J),
    ),
    Precedent(
        18, "liking the sheriff's rival",
        Draft("Off duty and out of uniform: I've been campaigning for the other candidate for sheriff. Yes, the Like on his page is mine."),
        Author(employers=("Harbour County Sheriff",), employer_kind=EmployerKind.GOVERNMENT, profession="military", role="deputy"), ("politics", "partisan-duty"), "look again",
        protected=("politics",), audiences=(E,),
    ),
    Precedent(
        19, "the police rule on negative comments",
        Draft("Officers with barely any training get promoted to run a shift after one year. Somebody will get hurt, and the public should know."),
        Author(employers=("Petersford Police",), employer_kind=EmployerKind.GOVERNMENT, profession="military"), ("working-conditions",), "clear", protected=("working-conditions",),
    ),
    Precedent(
        20, "the teacher's sharp blog",
        Draft("My new supervisor is so incompetent that he needs a map to the staff room. And my colleagues are clowns, every one."),
        Author(employers=("Harbour Schools",), employer_kind=EmployerKind.GOVERNMENT, profession="education"), ("colleague-complaint",), "look again", audiences=(E, C),
    ),
    Precedent(
        21, "the cleaner's Likes",
        Draft("I was at the protest on Sunday, and I liked every post about it. The ministry looks away and we don't."),
        Author(employers=("Sweep and Son",), employer_kind=EmployerKind.PRIVATE, role="cleaner at a school authority"), ("politics",), "clear", protected=("politics",),
    ),
    Precedent(
        22, "the anonymous critic",
        Draft("The minister is a disgrace and the department is cruel to children. Someone from inside had to say it.", account=Account("@la_legale", "immigration, facts")),
        Author(employers=("Department of Arrivals",), employer_kind=EmployerKind.GOVERNMENT, profession="government"), ("partisan-duty",), "look again", audiences=(E, J, S),
    ),
    Precedent(
        23, "funding secured",
        Draft("Am considering taking Voltcar private at 420. Funding secured.", account=Account("@chief", "rockets, cars")),
        Author(employers=("Voltcar",), employer_kind=EmployerKind.LISTED, role="chief executive", speaks_for_employer=True), ("reg-fd-channel",), "hold", audiences=(E, J, S),
    ),
    Precedent(
        24, "fourteen friends",
        Draft("Only to you fourteen: my boss is a liar and I can't stand my managers.", visibility=Visibility.FRIENDS),
        Author(employers=("Agence Lumen",), jurisdiction="FR"), ("colleague-complaint",), "look again", audiences=(E, C),
    ),
    Precedent(
        25, "the apprentice's profile field",
        Draft("Back to work. My boss is a slave-driver and exploiter, and I'm the serf.", account=Account("@azubi", "Serf. Employer: slave-driver & exploiter")),
        Author(employers=("Studio Hamm",), role="trainee", jurisdiction="DE"), ("colleague-complaint",), "look again", audiences=(E, C),
    ),
)  # fmt: skip
