"""Rules that protect where people are, live and go."""
