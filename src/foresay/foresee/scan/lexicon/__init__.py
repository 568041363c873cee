"""Lists of words that several rules share, as data."""
