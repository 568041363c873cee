"""Drafts: writing them, checking them while one writes, keeping them with their versions. Private to their author."""
