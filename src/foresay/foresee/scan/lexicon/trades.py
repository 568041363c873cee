"""What people work as, and what they study: words for rules about what authors tell of themselves."""

from __future__ import annotations

TRADES: tuple[str, ...] = (
    "accountant", "actor", "actress", "actuary", "anaesthetist", "analyst", "animator", "archaeologist", "architect",
    "archivist", "art director", "astronomer", "attorney", "auditor", "baker", "banker", "barber", "barista",
    "barrister", "bartender", "beautician", "biologist", "blacksmith", "bookkeeper", "bookseller", "bricklayer",
    "bus driver", "butcher", "caregiver", "carer", "caretaker", "carpenter", "cashier", "chef", "chemist",
    "childminder", "chiropractor", "cleaner", "coder", "consultant", "copywriter", "counsellor", "counselor", "courier",
    "curator", "data scientist", "dental nurse", "dentist", "designer", "detective", "developer", "dietitian",
    "dispatcher", "doctor", "economist", "editor", "electrician", "engineer", "estate agent", "event manager",
    "event planner", "fashion designer", "farmer", "filmmaker", "firefighter", "fisherman", "fitter", "florist",
    "forester", "freelancer", "game designer", "gardener", "geologist", "graphic designer", "hairdresser",
    "headteacher", "historian", "hotel manager", "housekeeper", "illustrator", "interpreter", "janitor", "jeweller",
    "joiner", "journalist", "judge", "lab technician", "landscaper", "lawyer", "lecturer", "librarian", "lifeguard",
    "locksmith", "logistics manager", "machinist", "marine biologist", "marketer", "mathematician", "mechanic",
    "midwife", "miner", "musician", "nanny", "neurologist", "nurse", "nutritionist", "office manager", "optician",
    "painter and decorator", "paralegal", "paramedic", "pathologist", "pediatrician", "paediatrician", "pharmacist",
    "photographer", "physician", "physicist", "physio", "physiotherapist", "plasterer", "plumber", "police officer",
    "postman", "principal", "prison officer", "product manager", "professor", "programmer", "project manager",
    "psychiatrist", "psychologist", "publicist", "radiographer", "radiologist", "realtor", "receptionist", "recruiter",
    "reporter", "researcher", "roofer", "sailor", "sales rep", "school counselor", "scientist", "seamstress",
    "secretary", "security guard", "shop assistant", "shop owner", "shopkeeper", "social worker", "sociologist",
    "software developer", "software engineer", "soldier", "solicitor", "sound engineer", "statistician", "surgeon",
    "surveyor", "tailor", "teacher", "teaching assistant", "technician", "therapist", "trader", "train driver",
    "translator", "truck driver", "truckie", "tutor", "urban planner", "vet", "veterinarian", "waiter", "waitress",
    "warden", "web developer", "welder", "winemaker", "writer", "zookeeper",
)  # fmt: skip
"""Names of trades, one person each."""

FIELDS: tuple[str, ...] = (
    "accounting", "advertising", "agriculture", "architecture", "aviation", "banking", "biotech", "catering",
    "civil engineering", "construction", "consulting", "customer service", "cyber security", "cybersecurity",
    "data science", "engineering", "environmental consulting", "event management", "fashion", "film", "finance",
    "forensics", "forestry", "game development", "healthcare", "hospitality", "human resources", "insurance",
    "it support", "journalism", "law enforcement", "logistics", "manufacturing", "marketing", "mining", "nursing",
    "oil and gas", "pharma", "pr", "property", "public relations", "publishing", "real estate", "recruitment", "retail",
    "sales", "software", "social work", "tech", "telecoms", "the civil service", "tourism", "urban planning",
)  # fmt: skip
"""Fields of work, after "I work in"."""

SUBJECTS: tuple[str, ...] = (
    "accounting", "anthropology", "archaeology", "architecture", "art history", "astronomy", "biochemistry",
    "bioinformatics", "biology", "business", "business administration", "chemistry", "civil engineering", "classics",
    "communications", "comp sci", "computer science", "criminology", "cs", "culinary arts", "data science", "dentistry",
    "design", "drama", "economics", "education", "electrical engineering", "engineering", "english lit",
    "english literature", "environmental science", "environmental sciences", "environmental studies", "fashion design",
    "film studies", "finance", "fine arts", "forensic science", "gastronomy", "geography", "geology", "graphic design",
    "history", "hospitality", "hospitality management", "human resources", "international relations", "journalism",
    "law", "linguistics", "literature", "marine biology", "marketing", "math", "mathematics", "maths",
    "mechanical engineering", "medicine", "microbiology", "music", "neuroscience", "nursing", "pharmacy", "philosophy",
    "physics", "political science", "psychology", "public health", "social work", "sociology", "software engineering",
    "statistics", "theology", "tourism", "urban planning", "veterinary medicine", "visual arts", "zoology",
)  # fmt: skip
"""What is studied."""
