"""Who says the posts that we wrote: one invented author for each word in the column `who`.

Every name, firm and handle is made up. An author who speaks for their firm runs its account; `someone` is an author of whom a
name is known and nothing else.
"""

from __future__ import annotations

from foresay.model import Account, Author, EmployerKind

_KIND = EmployerKind

CAST: dict[str, Author] = {
    "baker": Author(("Nell Frost",), ("@crumbandco",), ("Crumb & Co",), _KIND.SELF, role="baker"),
    "barista": Author(("Kit Moss",), ("@kitmoss",), ("Copper Pot",), _KIND.PRIVATE, role="barista"),
    "carer": Author(("Dee Walsh",), ("@dee_w",), ("Kindly Care",), _KIND.PRIVATE, role="carer", profession="health"),
    "charity": Author(
        ("Omar Haddad",), (), ("Open Larder",), _KIND.NONPROFIT, role="volunteer lead", speaks_for_employer=True
    ),
    "chef": Author(("Leo Marsh",), ("@chefleo",), ("The Low Table",), _KIND.PRIVATE, role="head chef"),
    "civil": Author(
        ("Ivy Okafor",), (), ("Harbour Council",), _KIND.GOVERNMENT, role="planner", profession="government"
    ),
    "cleaner": Author(("Moira Sloan",), (), ("Bright Floors",), _KIND.PRIVATE, role="cleaner"),
    "coach": Author(("Gav Price",), (), ("Eastbrook FC",), _KIND.NONPROFIT, role="football coach"),
    "designer": Author(("Yara Nunes",), ("@yara.draws",), ("Studio Hinge",), _KIND.SELF, role="designer"),
    "developer": Author(
        ("Sam Iyer",), ("@samdev",), ("Tidyboard",), _KIND.PRIVATE, ("Tidyboard",), role="software developer"
    ),
    "director": Author(
        ("Helen Stroud",),
        (),
        ("Northwind",),
        _KIND.LISTED,
        role="finance director",
        profession="finance",
        regulated=True,
    ),
    "driver": Author(("Baz Kelly",), (), ("Swift Parcels",), _KIND.PRIVATE, role="delivery driver"),
    "engineer": Author(("Lena Voss",), (), ("Arden Turbines",), _KIND.LISTED, role="engineer"),
    "estate": Author(("Rob Hale",), (), ("Hearth Homes",), _KIND.PRIVATE, role="estate agent"),
    "farmer": Author(("Hamish Reid",), (), ("Birkhill Farm",), _KIND.SELF, role="farmer"),
    "finance": Author(("Ada Lund",), (), ("Northwind",), _KIND.LISTED, role="pensions analyst", profession="finance"),
    "founder": Author(("Jun Park",), (), ("Tidemark",), _KIND.SELF, role="founder", speaks_for_employer=True),
    "game": Author(("Pia Holm",), ("@piaholm",), ("Tin Kraken",), _KIND.PRIVATE, ("Bucket Run",), role="game designer"),
    "gp": Author(("Dr Anand Rao",), (), ("Mill Lane Surgery",), _KIND.GOVERNMENT, role="doctor", profession="health"),
    "hairdresser": Author(("Tasha Cole",), (), ("Snip House",), _KIND.SELF, role="hairdresser"),
    "hr": Author(("Bea Lindqvist",), (), ("Maple Group",), _KIND.PRIVATE, role="people partner", profession="hr"),
    "imam": Author(("Yusuf Karim",), (), ("Green Lane Mosque",), _KIND.NONPROFIT, role="imam", profession="clergy"),
    "journalist": Author(
        ("Ana Ruiz",), ("@ana",), ("Harbour Courier",), _KIND.PRIVATE, role="reporter", profession="journalism"
    ),
    "lawyer": Author(("Grace Osei",), (), ("Dale & Frost",), _KIND.PRIVATE, role="solicitor", profession="law"),
    "librarian": Author(("Tom Birch",), (), ("Harbour Libraries",), _KIND.GOVERNMENT, role="librarian"),
    "marketer": Author(("Zoe Hart",), ("@zoehart",), ("Brightpost",), _KIND.PRIVATE, role="marketing manager"),
    "museum": Author(("Edith Vane",), (), ("Fen Museum",), _KIND.NONPROFIT, role="curator"),
    "musician": Author(("Cal Doyle",), ("@smallhours",), ("Small Hours",), _KIND.SELF, role="musician"),
    "nurse": Author(
        ("Priya Nair",), ("@priyan",), ("St Anne's",), _KIND.GOVERNMENT, role="staff nurse", profession="health"
    ),
    "officer": Author(
        ("Mark Stone",), (), ("Petersford Police",), _KIND.GOVERNMENT, role="police officer", profession="military"
    ),
    "parent": Author(("Jess Todd",), ("@jesst",), children=("Alfie",)),
    "photographer": Author(("Morwenna Pike",), ("@pikephoto",), ("Pike Photo",), _KIND.SELF, role="photographer"),
    "pilot": Author(("Nils Berg",), (), ("Blue Wing",), _KIND.LISTED, role="pilot"),
    "plumber": Author(("Daz Cooper",), (), ("Cooper Heating",), _KIND.SELF, role="plumber"),
    "pr": Author(
        ("Ruth Amis",), (), ("Harbour Ferries",), _KIND.PRIVATE, role="press officer", speaks_for_employer=True
    ),
    "recruiter": Author(("Vik Shah",), (), ("Jobs Now",), _KIND.PRIVATE, role="recruiter", profession="hr"),
    "researcher": Author(
        ("Dr Mina Sato",), ("@minasoil",), ("Fenland University",), _KIND.NONPROFIT, role="soil scientist"
    ),
    "retired": Author(("Ken Bell",), role="retired fitter"),
    "seller": Author(("Ffion Rees",), ("@goosepots",), ("Goose Pots",), _KIND.SELF, role="potter"),
    "shop": Author(("Mo Ali",), (), ("Valley Stores",), _KIND.SELF, role="shopkeeper"),
    "someone": Author(("Alex Reed",), ("@alexreed",)),
    "student": Author(("Ty Brooks",), ("@tyb",), role="student"),
    "support": Author(("Kim Tran",), (), ("Harbour Rail",), _KIND.PRIVATE, role="customer service agent"),
    "teacher": Author(
        ("Rosa Quinn",),
        ("@missquinn",),
        ("Eastbrook School",),
        _KIND.GOVERNMENT,
        role="teacher",
        profession="education",
    ),
    "translator": Author(("Ute Kranz",), (), ("Kranz Translations",), _KIND.SELF, role="translator"),
    "union": Author(("Bill Frayne",), (), ("Harbour Rail",), _KIND.PRIVATE, role="branch secretary"),
    "vet": Author(("Ines Duarte",), (), ("Paws & Co",), _KIND.PRIVATE, role="vet"),
    "welder": Author(("Craig Dunn",), (), ("Dunn Fabrication",), _KIND.SELF, role="welder"),
}


def account_of(author: Author, kind: str) -> Account | None:
    """The account that a word in the column `account` stands for.

    "": not said. "personal": an account that says nothing of work. "named": a personal account whose profile names the employer.
    "official": the firm's own account.
    """
    firm = author.employers[0] if author.employers else ""
    handle = author.handles[0] if author.handles else "@" + author.names[0].replace(" ", "_").lower()
    return {
        "": None,
        "personal": Account(handle, "tea, walks, other people's dogs"),
        "named": Account(handle, f"{author.role.capitalize()}, {firm}. Tea, walks.", names_employer=True),
        "official": Account("@" + "".join(char for char in firm if char.isalnum()), firm, "official"),
    }[kind]
