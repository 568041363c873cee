"""Rules that protect the employer's business, and the author in it."""
