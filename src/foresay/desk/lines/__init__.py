"""Lines of business: who speaks for which part of the organisation, and who looks before it does."""
