"""Rules that protect keys, passwords and codes."""
