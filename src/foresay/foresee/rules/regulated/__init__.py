"""Rules for professions with duties of their own."""
