"""Three drafts to try on an empty page. Each looks harmless and teaches one thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A draft to try: `teaches` says what to look at, without giving away what is found."""

    name: str
    title: str
    teaches: str
    text: str


EXAMPLES = (
    Example(
        "holiday",
        "A cheerful holiday",
        "What a stranger could do with it.",
        "Two weeks in Lisbon from Friday, we can't wait! The house at 14 Elm Street will be empty, so the cat has moved"
        " in with Grandma. If anything burns down, call me on 020 7946 0958.",
    ),
    Example(
        "work",
        "A proud day at work",
        "What your employer may not have said yet.",
        "So proud of my team! Our biggest customer, Northwind, just signed with us for three years. It is not announced"
        " until Thursday, so keep it to yourselves. My boss is an idiot, but he got this one right.",
    ),
    Example(
        "friend",
        "A post about a friend",
        "Whose story it is.",
        "My best friend Marisol Vega was diagnosed with breast cancer on Monday, please keep her in your thoughts. She"
        " has not told anyone at work yet. If you want to send a kind word, her email is marisol.vega@gmail.com.",
    ),
)


def example(name: str) -> Example | None:
    """The example with this name."""
    return next((each for each in EXAMPLES if each.name == name), None)
