"""Trials of publishing exactly once: workers that are killed at any line, before servers that lose answers.

python -m tests.trials --network mastodon --count 250
python -m tests.trials --network bluesky --server http://localhost:2583 --database postgresql:///foresay --workers 4
"""
