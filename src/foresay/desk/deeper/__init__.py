"""A deeper reader, for members who set one up: asked about one draft at a time, after they saw what would be sent.

The operator says which addresses there may be (`FORESAY_DEEPER_ALLOWED`); none by default, and then no page speaks of it.
"""
