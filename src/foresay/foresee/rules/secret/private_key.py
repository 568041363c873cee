"""The private half of a key: SSH, TLS, PGP.

Why it matters: Whoever has it can sign, decrypt and log in as its owner; no password stands in between.
Who is touched: You, and all who trust the machines that trust the key.
Instead: Share the public half; make a new pair if the private one was ever shown.
Not meant: Public keys, certificates, talk about keys, proofs of identity.
Sources: RFC 7468; RFC 9580 section 6.2; gitleaks private-key; detect-secrets private key detector; PuTTY PPK format.
"""

from foresay.foresee.rule import Pattern, Rule
from foresay.foresee.ways import mask, rotate
from foresay.model import EVERYONE, Family, Severity

_BODY = r"[A-Za-z0-9+/=\s:,.\\-]"

RULE = Rule(
    id="private-key",
    family=Family.SECRET,
    headline="Shows a private key",
    why="Whoever copies it can log in and sign as its owner, and nothing tells the two apart.",
    short="a private key",
    severity=Severity.CRITICAL,
    audiences=EVERYONE,
    languages=(),
    patterns=(
        Pattern(
            rf"-----BEGIN (?:[A-Z0-9]{{2,12}} ){{0,2}}PRIVATE KEY(?: BLOCK)"
            rf"?-----(?:{_BODY}{{8,3600}}?-----END (?:[A-Z0-9]{{2,12}} ){{0,2}}PRIVATE KEY(?: BLOCK)?-----|"
            rf"\s{{1,4}}[A-Za-z0-9+/=]{{16,100}}(?:\s{{1,2}}[A-Za-z0-9+/=]{{20,100}}){{0,60}})",
            near=("private key",),
            confidence=0.97,
        ),
        Pattern(
            r"PuTTY-User-Key-File-[23]:\s[^\n]{3,40}\n(?:[^\n]{0,120}\n)"
            r"{1,40}?Private-Lines:\s[0-9]{1,3}(?:\n[A-Za-z0-9+/=]{1,100}){1,40}",
            near=("putty-user-key-file-*",),
            confidence=0.97,
        ),
        Pattern(
            r"(?-i:AGE-SECRET-KEY-1)(?P<key>[02-9ac-hj-np-z]{58})",
            near=("age-secret-key-*",),
            confidence=0.98,
        ),
    ),
    remedies=(mask("(key left out)", "Leave the key out"), rotate("the key pair")),
    fires=(
        "is this right? [-----BEGIN "
        + "RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7b\n-----END "
        + "RSA PRIVATE KEY-----] it says invalid",
        "[-----BEGIN " + "OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END " + "OPENSSH PRIVATE KEY-----]",
        "server.key:\n[-----BEGIN " + "PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n-----END " + "PRIVATE KEY-----]",
        "copied: [-----BEGIN " + "EC PRIVATE KEY-----\nMHcCAQEEIIrYQ9sZ0xL4]",
        "backup [-----BEGIN "
        + "PGP PRIVATE KEY BLOCK-----\n\nlQOYBGPk2b8BCADH\n-----END "
        + "PGP PRIVATE KEY BLOCK-----] done",
        "age file: [AGE-SECRET-" + "KEY-1QQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHC]",
    ),
    quiet=(
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0B\n-----END PUBLIC KEY-----",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGm jo@laptop",
        "never share your private key",
        "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl8CBF\n-----END CERTIFICATE-----",
        "verifying myself: I am jo on keybase, sig 9f2a",
        "the private key to the garden hangs by the door",
        "paste all of it, with the line -----BEGIN PRIVATE KEY----- and the last one",
    ),
)
