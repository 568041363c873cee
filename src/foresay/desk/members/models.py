"""Members and what belongs to each of them alone. Every row but the member's own has an owner."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.db.models.functions import Lower

from foresay import Author
from foresay.desk.members.tokens import in_words
from foresay.model import EmployerKind

EMPLOYER_KINDS = {
    EmployerKind.PRIVATE: "A company",
    EmployerKind.LISTED: "A company on a stock exchange",
    EmployerKind.GOVERNMENT: "A public body or the state",
    EmployerKind.NONPROFIT: "A charity or association",
    EmployerKind.SELF: "Yourself",
}
"""Kinds of employer with their names for people."""


class MemberManager(BaseUserManager["Member"]):
    """Makes members."""

    def create_user(self, username: str, password: str | None = None, *, founder: bool = False) -> Member:
        """A new member. Raises IntegrityError when the name is taken, or a second founder is asked for."""
        member = self.model(username=self.model.normalize_username(username), founder=founder)
        member.set_password(password)
        member.save(using=self._db)
        return member


class Member(AbstractBaseUser):
    """Someone who can sign in. No e-mail address and no real name are asked."""

    username = models.CharField(max_length=60, unique=True, validators=[UnicodeUsernameValidator()])
    #: The first member, who signed up when there was nobody. The database allows one.
    founder = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects = MemberManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["founder"], condition=models.Q(founder=True), name="one_founder"),
            models.UniqueConstraint(Lower("username"), name="username_whatever_the_case"),
        ]

    @property
    def initials(self) -> str:
        """Two letters for the face: the first of each word, or the first two of one."""
        words = self.username.replace(".", " ").replace("_", " ").replace("-", " ").split()
        letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else self.username[:2]
        return letters.upper()


class ProfileQuerySet(models.QuerySet["Profile"]):
    """Profiles, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)


def _words() -> models.JSONField[list[str], list[str]]:
    return models.JSONField(default=list, blank=True)


class Profile(models.Model):
    """What a member told Foresay about themselves; becomes the engine's `Author`. Nobody else can read it."""

    member = models.OneToOneField(Member, on_delete=models.CASCADE, related_name="profile")
    names = _words()
    handles = _words()
    employers = _words()
    employer_kind = models.CharField(max_length=12, blank=True, choices=list(EMPLOYER_KINDS.items()))
    products = _words()
    role = models.CharField(max_length=120, blank=True)
    profession = models.CharField(max_length=20, blank=True)
    regulated = models.BooleanField(null=True, blank=True)
    speaks_for_employer = models.BooleanField(default=False)
    jurisdiction = models.CharField(max_length=10, blank=True)
    children = _words()
    people = _words()
    codenames = _words()

    objects = ProfileQuerySet.as_manager()

    def as_author(self) -> Author:
        """The engine's view of this member, without what they accepted (see `members.queries.author_of`)."""
        return Author(
            names=tuple(self.names),
            handles=tuple(self.handles),
            employers=tuple(self.employers),
            employer_kind=EmployerKind(self.employer_kind) if self.employer_kind else None,
            products=tuple(self.products),
            role=self.role,
            profession=self.profession,
            regulated=self.regulated,
            speaks_for_employer=self.speaks_for_employer,
            jurisdiction=self.jurisdiction,
            children=tuple(self.children),
            people=tuple(self.people),
            codenames=tuple(self.codenames),
        )


class NotAProblemQuerySet(models.QuerySet["NotAProblem"]):
    """Acceptances, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)


class NotAProblem(models.Model):
    """A finding that its member called no problem: the rule, and the words it was about ("": any words)."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="accepted")
    rule = models.CharField(max_length=80)
    words = models.TextField(blank=True)
    said_at = models.DateTimeField(auto_now_add=True)

    objects = NotAProblemQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "rule", "words"], name="accepted_once")]
        ordering: ClassVar = ["rule", "words"]


class TokenQuerySet(models.QuerySet["Token"]):
    """Tokens, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)

    def usable(self, now: datetime) -> Self:
        """Those that have not expired by `now` and whose member may still sign in."""
        return self.filter(models.Q(expires_at__isnull=True) | models.Q(expires_at__gt=now), member__is_active=True)


class Token(models.Model):
    """Lets a program do some things as its member. Only a hash is kept: the token itself is shown once.

    A token has 256 random bits, so one round of SHA-256 is enough; a slow hash is for passwords.
    """

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=60)
    hash = models.CharField(max_length=64, unique=True)
    #: The first characters, by which its owner knows it again.
    start = models.CharField(max_length=12)
    #: What it may be used for (`tokens.SCOPES`).
    scopes: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)

    objects = TokenQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-made_at"]

    @property
    def purpose(self) -> str:
        """What it may be used for, in words."""
        return in_words(self.scopes)


class CallQuerySet(models.QuerySet["Call"]):
    """Calls, each its member's own."""

    def visible_to(self, member: Member) -> Self:
        """Only the member's own."""
        return self.filter(member=member)


class Call(models.Model):
    """A call of a program's that may come again, known by the key that it chose: it is done once, and answered the same."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="calls")
    key = models.CharField(max_length=200)
    #: What was asked: the same key for something else is a mistake.
    asked = models.CharField(max_length=200)
    #: The rows that it made.
    made: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    at = models.DateTimeField()

    objects = CallQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "key"], name="called_once")]
