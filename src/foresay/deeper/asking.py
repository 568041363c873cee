"""Asking: one request, one answer, and a plain sentence for whatever comes between. Opens the only socket of this room."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from foresay.deeper.answer import Answer, NotAnAnswer, understand
from foresay.deeper.question import Question
from foresay.deeper.service import Service
from foresay.errors import DeeperReaderError

if TYPE_CHECKING:
    import httpx2

PATIENCE = 20.0
"""Seconds that an answer may take. (One that then comes in drops is given up at the first drop after that.)"""
TO_CONNECT = 5.0
"""Seconds until the line must stand."""
MOST_BYTES = 256 * 1024
"""The largest answer that is read."""


def ask(service: Service, question: Question, *, clock: Callable[[], float] = time.monotonic) -> Answer:
    """What the service says about the question.

    Sends `question.body(service.model)` and the key to `service.url`, follows no redirect, uses no proxy and no setting of
    the environment, and keeps and logs nothing. Raises DeeperReaderError, whose message holds none of the words.
    """
    try:
        import httpx2
    except ModuleNotFoundError as missing:
        raise DeeperReaderError(
            "settings", "The deeper reader is not installed. Install it with: pip install 'foresay[deeper]'"
        ) from missing
    try:
        raw = _post(service, question, clock)
    except httpx2.ConnectTimeout as problem:
        raise _refused(service.host) from problem
    except httpx2.TimeoutException as problem:
        raise _too_slow(service.host) from problem
    except httpx2.ConnectError as problem:
        raise (_unproven if _is_tls(problem) else _refused)(service.host) from problem
    except httpx2.HTTPError as problem:
        raise _broke_off(service.host) from problem
    try:
        return understand(_content(raw), question.text)
    except NotAnAnswer as problem:
        raise _not_understood(service.host) from problem


def _post(service: Service, question: Question, clock: Callable[[], float]) -> bytes:
    import httpx2

    # Uncompressed, so that a small answer cannot unfold into a huge one.
    headers = {"User-Agent": "Foresay", "Accept": "application/json", "Accept-Encoding": "identity"}
    if service.key:
        headers["Authorization"] = f"Bearer {service.key}"
    until = clock() + PATIENCE
    with (
        httpx2.Client(trust_env=False, timeout=httpx2.Timeout(PATIENCE, connect=TO_CONNECT)) as client,
        client.stream("POST", service.url, json=question.body(service.model), headers=headers) as response,
    ):
        _accepted(response, service.host)
        raw = bytearray()
        for piece in response.iter_raw():
            raw += piece
            if len(raw) > MOST_BYTES:
                raise DeeperReaderError(
                    "large", f"{service.host} sent far more than was asked for, so we stopped reading. Ask once more."
                )
            if clock() > until:
                raise _too_slow(service.host)
    return bytes(raw)


def _content(raw: bytes) -> str:
    """What the model wrote, out of the envelope of a chat completion. Raises NotAnAnswer."""
    try:
        envelope: Any = json.loads(raw)
        content = envelope["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as problem:
        raise NotAnAnswer from problem
    if not isinstance(content, str):
        raise NotAnAnswer
    return content


# ----------------------------------------------------------------------------------------------------- what went wrong


def _accepted(response: httpx2.Response, host: str) -> None:
    """Raises DeeperReaderError for every answer but a plain 200. Its body is not read: it could quote the draft."""
    status = response.status_code
    if status == 200:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise _not_understood(host)
        return
    if status in (401, 403):
        raise DeeperReaderError(
            "key", f"{host} did not accept the key. Look at it in your settings; it may have run out."
        )
    if status == 429:
        raise DeeperReaderError("busy", f"{host} takes no more questions for now. Try again {_when(response)}.")
    if 300 <= status < 400:
        raise DeeperReaderError(
            "moved",
            f"{host} wants your words at another address. We do not follow; look at the address in your settings.",
        )
    if status == 404:
        raise DeeperReaderError(
            "absent", f"{host} knows no such address or no such model. Look at both in your settings."
        )
    if status >= 500:
        raise DeeperReaderError("trouble", f"{host} has trouble of its own ({status}). Try again later.")
    raise DeeperReaderError(
        "misread",
        f"{host} did not take the question ({status}). Look at the model's name; it may be another kind of service.",
    )


def _when(response: httpx2.Response) -> str:
    seconds = response.headers.get("Retry-After", "")
    if not seconds.isdecimal() or len(seconds) > 6:
        return "later"
    return f"in {int(seconds)} seconds" if int(seconds) < 120 else f"in {int(seconds) // 60} minutes"


def _is_tls(problem: BaseException) -> bool:
    """Whether the line failed because the other side could not prove who it is."""
    link: BaseException | None = problem
    while link is not None:
        if isinstance(link, ssl.SSLError):
            return True
        link = link.__cause__ or link.__context__
    return False


def _refused(host: str) -> DeeperReaderError:
    return DeeperReaderError(
        "refused", f"{host} does not answer, so nothing was sent. Is it running, and is its address right?"
    )


def _unproven(host: str) -> DeeperReaderError:
    return DeeperReaderError(
        "tls", f"{host} could not prove that it is {host} (its certificate), so nothing was sent. Ask whoever runs it."
    )


def _too_slow(host: str) -> DeeperReaderError:
    return DeeperReaderError(
        "slow",
        f"{host} gave no answer in {PATIENCE:.0f} seconds, so we stopped waiting. It may have your words already.",
    )


def _broke_off(host: str) -> DeeperReaderError:
    return DeeperReaderError(
        "trouble", f"{host} broke off in the middle. It may have your words already. Try again later."
    )


def _not_understood(host: str) -> DeeperReaderError:
    return DeeperReaderError(
        "form",
        f"{host} answered, but not in the form we asked for, so there is nothing to show. Ask once more, or another model.",
    )
