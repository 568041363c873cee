"""What holds for every page: where it may load from, what it leaves behind, and what it says when something fails."""

from __future__ import annotations

import logging
import re
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

import foresay.desk
from foresay.desk import checks, config, serve, views
from foresay.desk.logs import QuietFormatter

HERE = Path(foresay.desk.__file__).parent
WORDS = "words nobody else may read"


@pytest.mark.django_db
def test_a_page_may_load_only_from_here(as_ana):
    response = as_ana.get("/")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert response.headers["Cache-Control"] == "private, no-store"
    assert response.headers["X-Frame-Options"] == "DENY"


def test_templates_hold_no_style_script_or_address_of_another_host():
    for path in [*HERE.rglob("templates/**/*.html"), *HERE.rglob("static/**/*.css"), *HERE.rglob("static/**/*.js")]:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:", text), path.name
        assert not re.search(r"(?:src|href|url\()\s*=?[\"']?\s*(?:https?:)?//", text), path.name


def test_every_template_of_a_page_says_who_can_see_it():
    for name in (
        "drafts/compose",
        "drafts/list",
        "drafts/versions",
        "drafts/version",
        "members/you",
        "members/tokens",
        "deeper/setting",
        "deeper/look",
        "deeper/said",
        "publishing/calendar",
        "publishing/asking",
        "publishing/_seen",
        "accounts/list",
        "accounts/_seen",
        "accounts/connect",
        "accounts/there",
        "lines/list",
        "lines/line",
        "review/list",
        "review/look",
        "review/guest",
        "review/ask",
    ):
        assert re.search(
            r'class="seen( shared)?"', (HERE / "templates" / f"{name}.html").read_text(encoding="utf-8")
        ), name


@pytest.mark.django_db
def test_cookies_are_kept_from_scripts_and_other_sites(ana):
    client = Client()
    client.post("/sign-in/", {"login": "ana", "password": "rain on the quiet harbour"})
    for name in ("foresay_session", "foresay_csrf"):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


@pytest.mark.django_db
def test_health_is_open_to_all(client):
    assert client.get("/healthz").text == "ok\n"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("chosen", "kept"), [("dark", "dark"), ("light", "light"), ("system", "system"), ("x", "system")]
)
def test_the_theme_is_kept(client, chosen, kept):
    response = client.post("/theme/", {"theme": chosen}, headers={"Referer": "http://testserver/you/"})
    assert response.headers["Location"] == "http://testserver/you/"
    assert client.cookies["foresay_theme"].value == kept


@pytest.mark.django_db
def test_the_theme_switch_leads_nowhere_else(client):
    response = client.post("/theme/", {"theme": "dark"}, headers={"Referer": "https://elsewhere.example/"})
    assert response.headers["Location"] == "/"


@pytest.mark.django_db
def test_the_theme_stands_on_the_page(as_ana):
    as_ana.cookies["foresay_theme"] = "dark"
    assert 'data-theme="dark"' in as_ana.get("/").text
    as_ana.cookies["foresay_theme"] = '"><script>'
    assert "data-theme" not in as_ana.get("/").text


@pytest.mark.django_db
def test_a_form_without_its_token_is_refused_kindly(ana):
    client = Client(enforce_csrf_checks=True)
    client.force_login(ana, backend="django.contrib.auth.backends.ModelBackend")
    assert "older than your sign-in" in client.post("/", {"text": WORDS}).text
    response = client.post("/check/", {"text": WORDS}, headers={"Accept": "application/json"})
    assert response.status_code == 403
    assert "reload" in response.json()["error"]


@pytest.mark.django_db
def test_too_long_a_draft_is_refused_kindly(as_ana):
    response = as_ana.post("/", {"text": "a" * (5 * 1024 * 1024 + 70_000)})
    assert response.status_code == 413
    assert "5 MB" in response.text


@pytest.mark.django_db
def test_a_draft_of_five_megabytes_is_taken(as_ana, monkeypatch):
    taken = []
    monkeypatch.setattr("foresay.desk.drafts.services.begin", lambda member, words, **k: taken.append(words) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        as_ana.post("/save/", {"text": "é" * (5 * 1024 * 512)})
    assert len(taken[0].text) == 5 * 1024 * 512


@pytest.mark.django_db
def test_a_failure_shows_and_logs_none_of_the_words(as_ana, monkeypatch, capsys):
    def fail(*args):
        raise ValueError(WORDS)

    monkeypatch.setattr("foresay.desk.drafts.checking.check", fail)
    as_ana.raise_request_exception = False
    response = as_ana.post("/", {"text": WORDS})
    assert response.status_code == 500
    assert "Something failed on our side" in response.text
    assert WORDS not in response.text
    assert WORDS not in capsys.readouterr().err


def test_the_log_says_where_but_not_what():
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "p", 1, "Failed", None, (type(error), error, error.__traceback__)
        )
    said = QuietFormatter().format(record)
    assert WORDS not in said
    assert "ValueError (message withheld)" in said
    assert "test_desk_frame" in said


@pytest.mark.django_db
@pytest.mark.parametrize(("view", "status"), [(views.bad_request, 400), (views.forbidden, 403), (views.absent, 404)])
def test_pages_that_say_what_went_wrong(rf, view, status):
    page = view(rf.get("/"), Exception(WORDS))
    assert page.status_code == status
    assert WORDS.encode() not in page.content
    assert view(rf.get("/", headers={"Accept": "application/json"}), Exception(WORDS)).status_code == status


@pytest.mark.django_db
def test_another_host_name_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


# ------------------------------------------------------------------------------------------------- settings and start


def test_settings_are_safe_when_nothing_is_set(tmp_path):
    read = config.read({"FORESAY_DATA": str(tmp_path)})
    assert read.hosts == config.LOOPBACK
    assert read.secret_key == ""
    assert read.database == tmp_path / "foresay.sqlite3"


def test_settings_are_read(tmp_path):
    (tmp_path / "elsewhere").write_text("a key\n")
    environ = {
        "FORESAY_DATA": str(tmp_path),
        "FORESAY_SECRET_KEY_FILE": str(tmp_path / "elsewhere"),
        "FORESAY_HOSTS": "desk.example, localhost",
        "FORESAY_HTTPS": "1",
        "FORESAY_TIME_ZONE": "Europe/Lisbon",
    }
    read = config.read(environ)
    assert (read.secret_key, read.hosts, read.https) == ("a key", ("desk.example", "localhost"), True)
    assert config.read(environ | {"FORESAY_SECRET_KEY": "given"}).secret_key == "given"


@pytest.mark.parametrize(
    ("name", "value"),
    [("FORESAY_HTTPS", "perhaps"), ("FORESAY_TIME_ZONE", "Mars/Base"), ("FORESAY_SECRET_KEY_FILE", "/not/there")],
)
def test_a_setting_that_means_nothing_is_refused(tmp_path, name, value):
    with pytest.raises(ImproperlyConfigured, match=name):
        config.read({"FORESAY_DATA": str(tmp_path), name: value})


def test_the_key_is_written_once_and_for_its_owner(tmp_path):
    assert serve.write_key(tmp_path / "key")
    first = (tmp_path / "key").read_text()
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    assert not serve.write_key(tmp_path / "key")
    assert (tmp_path / "key").read_text() == first


def test_a_key_that_others_can_read_is_told(tmp_path):
    path = tmp_path / "key"
    path.write_text("key")
    path.chmod(0o644)
    assert [each.id for each in checks.key_problems(config.read({"FORESAY_DATA": str(tmp_path)}))] == ["foresay.W002"]
    path.chmod(0o600)
    assert checks.key_problems(config.read({"FORESAY_DATA": str(tmp_path)})) == []


def test_no_key_is_told(tmp_path):
    assert [each.id for each in checks.key_problems(config.read({"FORESAY_DATA": str(tmp_path)}))] == ["foresay.W001"]


def test_a_port_in_use_is_told():
    sock = serve.listen("127.0.0.1", 0)
    port = sock.getsockname()[1]
    with sock, pytest.raises(serve.CannotStart, match=str(port)):
        serve.listen("127.0.0.1", port)


@pytest.mark.django_db
def test_no_migration_is_missing():
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_a_postgresql_is_named_by_its_address(tmp_path):
    environ = {"FORESAY_DATA": str(tmp_path), "FORESAY_DATABASE": "postgresql://desk:a%40b@db.example:5433/foresay"}
    told = {"NAME": "foresay", "USER": "desk", "PASSWORD": "a@b", "HOST": "db.example", "PORT": "5433"}
    read = config.read(environ)
    assert read.postgres == told
    assert "a@b" not in repr(read)
    assert config.read({"FORESAY_DATA": str(tmp_path)}).postgres == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FORESAY_DATABASE", "mysql://db/foresay"),
        ("FORESAY_DATABASE", "postgresql://db.example"),
        ("FORESAY_DATABASE", "postgresql://db:port/foresay"),
        ("FORESAY_WORKERS", "many"),
        ("FORESAY_WORKERS", "-1"),
        ("FORESAY_WORKERS", "65"),
    ],
)
def test_a_database_or_a_number_that_means_nothing_is_told(tmp_path, name, value):
    with pytest.raises(ImproperlyConfigured, match=name):
        config.read({"FORESAY_DATA": str(tmp_path), name: value})


@pytest.mark.parametrize(
    ("ahead", "says"), [(60, "60 minutes ahead of"), (-60, "60 minutes behind"), (4, ""), (-4, ""), (None, "")]
)
def test_a_clock_that_is_off_is_told(as_ana, monkeypatch, ahead, says):
    class Asked:
        skew = None if ahead is None else timedelta(minutes=ahead)

    monkeypatch.setattr("foresay.desk.outside.web", lambda: Asked)
    page = as_ana.get("/drafts/").text
    assert ("Set the clock" in page) == bool(says)
    assert says in page
