"""What an author may choose to send along: who they are, and what our own check found. Never a name, never a passage."""

from __future__ import annotations

from foresay.model import Author, EmployerKind, Reading

_KINDS = {
    EmployerKind.PRIVATE: "a company",
    EmployerKind.LISTED: "a company on a stock exchange",
    EmployerKind.GOVERNMENT: "a public body",
    EmployerKind.NONPROFIT: "a charity or association",
    EmployerKind.SELF: "themselves",
}


def who_is(author: Author) -> str:
    """What bears on how words land: work, field, employer's kind, country. "" when nothing of it was told.

    The author's names, handles, employers, children, people and words to keep inside never stand in it: work told in words
    that hold one of them is left out.
    """
    said = [
        f"Their work: {author.role}." if author.role and not _names_any(author) else "",
        f"Their field: {author.profession}." if author.profession else "",
        f"They work for {_KINDS[author.employer_kind]}." if author.employer_kind else "",
        "A licence or a regulator binds them." if author.regulated else "",
        "They speak for their employer in public." if author.speaks_for_employer else "",
        f"They live in {author.jurisdiction}." if author.jurisdiction else "",
    ]
    told = " ".join(filter(None, said))
    return f"About the author. {told}" if told else ""


def _names_any(author: Author) -> bool:
    """Whether the author's words for their work hold a name."""
    names = (author.names, author.handles, author.employers, author.products, author.children, author.people)
    role = author.role.casefold()
    return any(name.casefold() in role for several in (*names, author.codenames) for name in several if name)


def found_in(reading: Reading) -> str:
    """The headlines of the findings, which quote nothing of the draft; "" when there are none."""
    headlines = dict.fromkeys(finding.headline for finding in reading.findings)
    return "\n".join(["Another check found that the text:", *(f"- {each}" for each in headlines)]) if headlines else ""
