"""Rules that protect who the author is: names, numbers, dates that lead to one person."""
