"""Rules that protect the other people in a story."""
