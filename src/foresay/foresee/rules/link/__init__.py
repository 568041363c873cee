"""Rules about what ties accounts and lives together."""
