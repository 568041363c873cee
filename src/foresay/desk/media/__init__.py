"""Photos, films and sounds that go along with a draft: taken in, cleaned, kept once, and shown to their owner alone."""
