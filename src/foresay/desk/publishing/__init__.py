"""Publications: a draft going to an account, once."""
