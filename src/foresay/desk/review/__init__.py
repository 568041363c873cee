"""Review: another's look at a draft before it goes out, bound to exactly what was looked at."""
