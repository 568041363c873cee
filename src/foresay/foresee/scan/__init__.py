"""One pass over the text: folding, triggers, mentions, language."""
