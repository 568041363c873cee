"""Rules about praise that someone gains from."""
