"""Asking a real server on this machine: what it is sent, and what is said when it does not answer as it should."""

import datetime
import logging
import socket
import ssl
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from tests.fake_reader import FakeReader, fake_reader, remark

from foresay.deeper import Question, Service, ask, asking
from foresay.errors import DeeperReaderError

TEXT = "We are closing the Leeds office in May, says Quillfeather."
KEY = "sk-very-quiet"


@pytest.fixture
def reader() -> Iterator[FakeReader]:
    with fake_reader() as reader:
        reader.say({"remarks": [remark("the Leeds office", for_whom="Those who work there", instead="an office")]})
        yield reader


def service(reader: FakeReader) -> Service:
    return Service(reader.address, "small-model", KEY)


def refused(reader: FakeReader) -> DeeperReaderError:
    """What is said instead of an answer; it never holds the words or the key."""
    with pytest.raises(DeeperReaderError) as problem:
        ask(service(reader), Question(TEXT))
    said = str(problem.value)
    assert "Quillfeather" not in said
    assert KEY not in said
    assert said.startswith(f"127.0.0.1:{reader.port} ")
    return problem.value


def test_a_question_is_asked_and_answered(reader: FakeReader) -> None:
    answer = ask(service(reader), Question(TEXT))
    (found,) = answer.remarks
    assert TEXT[found.span.start : found.span.end] == "the Leeds office"
    assert (found.for_whom, found.instead) == ("Those who work there", "an office")


def test_what_is_sent_is_the_question_and_the_key(reader: FakeReader) -> None:
    question = Question(TEXT)
    ask(service(reader), question)
    assert len(reader.seen) == 1
    assert reader.asked["path"] == "/v1/chat/completions"
    assert reader.asked["body"] == question.body("small-model")
    headers = {name.lower(): value for name, value in reader.asked["headers"].items()}
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["user-agent"] == "Foresay"
    assert "cookie" not in headers


def test_without_a_key_none_is_sent(reader: FakeReader) -> None:
    ask(Service(reader.address, "m"), Question(TEXT))
    assert "Authorization" not in reader.asked["headers"]


def test_the_environment_sends_it_nowhere_else(reader: FakeReader, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert ask(service(reader), Question(TEXT)).remarks


@pytest.mark.parametrize(
    ("status", "headers", "reason", "says"),
    [
        (401, {}, "key", "did not accept the key"),
        (403, {}, "key", "did not accept the key"),
        (429, {}, "busy", "Try again later."),
        (429, {"Retry-After": "30"}, "busy", "in 30 seconds"),
        (429, {"Retry-After": "600"}, "busy", "in 10 minutes"),
        (429, {"Retry-After": "Wed, 21 Oct"}, "busy", "Try again later."),
        (404, {}, "absent", "no such model"),
        (400, {}, "misread", "did not take the question (400)"),
        (500, {}, "trouble", "trouble of its own (500)"),
        (503, {}, "trouble", "trouble of its own (503)"),
        (204, {}, "misread", "(204)"),
    ],
)
def test_every_refusal_is_said_plainly(
    reader: FakeReader, status: int, headers: dict[str, str], reason: str, says: str
) -> None:
    reader.status, reader.headers, reader.raw = status, headers, b"" if status == 204 else b"about Quillfeather"
    problem = refused(reader)
    assert problem.reason == reason
    assert says in str(problem)


def test_no_redirect_is_followed(reader: FakeReader) -> None:
    with fake_reader() as elsewhere:
        elsewhere.say("[]")
        reader.status, reader.headers = 307, {"Location": f"{elsewhere.address}/chat/completions"}
        assert refused(reader).reason == "moved"
        assert elsewhere.seen == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>Sign in</html>",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b"\xff\xfe",
        b"[" * 9999,
    ],
)
def test_an_answer_that_is_not_the_json_we_asked_for(reader: FakeReader, raw: bytes) -> None:
    reader.raw = raw
    assert refused(reader).reason == "form"


def test_words_instead_of_json(reader: FakeReader) -> None:
    reader.say("I would leave Quillfeather out.")
    assert refused(reader).reason == "form"


def test_a_packed_answer_is_not_unpacked(reader: FakeReader) -> None:
    reader.headers = {"Content-Encoding": "gzip"}
    assert refused(reader).reason == "form"


def test_an_endless_answer_is_cut_off(reader: FakeReader) -> None:
    reader.raw = b" " * (asking.MOST_BYTES + 1)
    assert refused(reader).reason == "large"


def test_an_answer_that_breaks_off(reader: FakeReader) -> None:
    reader.headers = {"Content-Length": "100000"}
    assert refused(reader).reason == "trouble"


def test_a_slow_answer_is_not_waited_for(reader: FakeReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PATIENCE", 0.2)
    reader.delay = 1.0
    assert refused(reader).reason == "slow"


def test_an_answer_in_drops_is_not_waited_for_either(reader: FakeReader) -> None:
    reader.drip = 0.01
    seconds = count(step=8)
    with pytest.raises(DeeperReaderError) as problem:
        ask(service(reader), Question(TEXT), clock=lambda: next(seconds))
    assert problem.value.reason == "slow"


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        reader = FakeReader(port=taken.getsockname()[1])
        assert refused(reader).reason == "refused"


def test_who_cannot_prove_who_they_are_is_sent_nothing(tmp_path: Path) -> None:
    with fake_reader(_own_certificate(tmp_path)) as reader:
        reader.say("[]")
        with pytest.raises(DeeperReaderError, match="could not prove") as problem:
            ask(Service(f"https://127.0.0.1:{reader.port}/v1", "m", KEY), Question(TEXT))
        assert problem.value.reason == "tls"
        assert reader.seen == []


def test_nothing_of_the_words_is_logged(reader: FakeReader, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        ask(service(reader), Question(TEXT))
    assert "Quillfeather" not in caplog.text
    assert KEY not in caplog.text


def test_without_its_library_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "httpx2", None)
    with pytest.raises(DeeperReaderError, match="foresay\\[deeper\\]"):
        ask(Service("https://llm.example.org", "m"), Question(TEXT))


def _own_certificate(folder: Path) -> ssl.SSLContext:
    """A server that nobody vouches for."""
    pytest.importorskip("cryptography", reason="making a certificate needs cryptography")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    plain = serialization.NoEncryption()
    raw = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    pem.write_bytes(raw + made.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context
