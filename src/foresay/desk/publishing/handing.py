"""What a person posts by hand: the network's own page to write on."""

from __future__ import annotations

from django.template.defaultfilters import urlencode
from django.utils.safestring import SafeString

from foresay.desk.accounts.models import Account

LONGEST = 4_000
"""The longest address that is made, in characters: half of what most servers read."""


def page_to_write_on(account: Account, text: str) -> str:
    """The address of the network's page to write on, with the words in it where it takes them and they fit; "" where we know none."""
    page = account.record.hand_off
    if "{text}" not in page:
        return page
    filled = page.replace("{text}", urlencode(text.strip(), SafeString("")))
    return filled if len(filled) <= LONGEST else page.replace("{text}", "")
