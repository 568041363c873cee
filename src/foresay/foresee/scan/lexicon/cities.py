"""Large cities and countries: names that mean a place even where they are written small."""

from __future__ import annotations

CITIES: tuple[str, ...] = (
    "aberdeen", "abuja", "accra", "adelaide", "algiers", "amsterdam", "ankara", "antwerp", "athens", "atlanta",
    "auckland", "austin", "baghdad", "bangalore", "bangkok", "barcelona", "basel", "beijing", "beirut", "belfast",
    "belgrade", "bergen", "berlin", "bern", "bilbao", "birmingham", "bogota", "bologna", "bordeaux", "boston",
    "bratislava", "brighton", "brisbane", "bristol", "brussels", "bucharest", "budapest", "buenos aires", "busan",
    "cairo", "calgary", "cape town", "caracas", "cardiff", "casablanca", "chennai", "chicago", "christchurch",
    "cologne", "copenhagen", "cork", "dakar", "dallas", "delhi", "denver", "detroit", "dhaka", "dubai", "dublin",
    "dundee", "durban", "edinburgh", "edmonton", "florence", "frankfurt", "galway", "gdansk", "geneva", "genoa",
    "ghent", "glasgow", "gothenburg", "guadalajara", "hamburg", "hanoi", "helsinki", "hong kong", "houston",
    "hyderabad", "istanbul", "jakarta", "johannesburg", "karachi", "kathmandu", "kolkata", "krakow", "kuala lumpur",
    "kyiv", "kyoto", "la paz", "lagos", "lahore", "leeds", "leipzig", "lille", "lima", "lisbon", "liverpool",
    "ljubljana", "london", "los angeles", "lyon", "madrid", "malaga", "malmo", "manchester", "manila", "marrakesh",
    "marseille", "medellin", "melbourne", "memphis", "mexico city", "miami", "milan", "minneapolis", "monterrey",
    "montevideo", "montreal", "moscow", "mumbai", "munich", "nagoya", "nairobi", "nantes", "naples", "nashville",
    "newcastle", "new orleans", "new york", "nottingham", "nyc", "osaka", "oslo", "ottawa", "palermo", "paris", "perth",
    "philadelphia", "phoenix", "pittsburgh", "porto", "portland", "prague", "pretoria", "quebec", "quito", "reykjavik",
    "riga", "rio de janeiro", "rome", "rotterdam", "salvador", "san antonio", "san diego", "san francisco", "santiago",
    "sao paulo", "sapporo", "sarajevo", "seattle", "seoul", "seville", "shanghai", "sheffield", "singapore", "sofia",
    "stockholm", "strasbourg", "stuttgart", "sydney", "taipei", "tallinn", "tehran", "tel aviv", "thessaloniki",
    "tokyo", "toronto", "toulouse", "tunis", "turin", "utrecht", "valencia", "vancouver", "venice", "vienna", "vilnius",
    "warsaw", "wellington", "winnipeg", "wroclaw", "yokohama", "zagreb", "zurich", "zürich",
)  # fmt: skip
"""City names in lower case."""
