"""Rules about what stays once it is said."""
