"""Accounts: the identities on networks that members and lines speak through."""
