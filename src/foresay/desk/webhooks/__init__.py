"""Webhooks out: other programs are told what happens to what goes out, without its words."""
