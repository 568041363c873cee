"""The HTTP API: a program checks a draft as the member who gave it a token."""
