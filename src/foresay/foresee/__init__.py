"""The engine: content in, reading out. Pure: no network, no files, no clock, no web framework."""
