"""Rules about how the words meet people."""
