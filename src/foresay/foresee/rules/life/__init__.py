"""Rules that protect turning points and money."""
