"""A real WordPress on loopback: Debian's tree, PHP's own web server, and SQLite through the drop-in of an npm package."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

OURS = Path(__file__).with_name("wordpress_site")
PHP = "php-cli php-sqlite3 php-xml php-mbstring php-curl php-gd php-mysql php-getid3 libjs-underscore libjs-cropper".split()
TREE = ("wordpress", "wordpress-theme-twentytwentythree")
DROP_IN = "@wp-playground/cli@3.1.56"
"""The package is large; only the drop-in that its tarball carries as a zip is taken."""
TO_START = 20.0
"""Seconds until the site must answer."""


class CannotInstall(Exception):
    """The server cannot be had here; the message says what is missing."""


@dataclass(frozen=True)
class Server:
    """A site that answers. `passwords` are application passwords: admin, editor, author, contributor, reader (a subscriber)."""

    url: str
    site: Path
    passwords: Mapping[str, str] = field(repr=False)

    def switch(self, name: str, on: bool) -> None:
        """A behaviour of many sites: "no-passwords" (application passwords off), "no-header" (Authorization is dropped)."""
        self._mark(self.site / "wp-content" / "switches" / name, on, "")

    def maintenance(self, on: bool) -> None:
        """WordPress's own maintenance page, as during an update."""
        self._mark(self.site / ".maintenance", on, f"<?php $upgrading = {int(time.time())};")

    @staticmethod
    def _mark(file: Path, on: bool, words: str) -> None:
        if on:
            file.write_text(words)
        else:
            file.unlink(missing_ok=True)


def installed(folder: Path) -> None:
    """Put the site's files into `folder`, once. Raises CannotInstall."""
    if (folder / "site" / "wp-content" / "db.php").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    try:
        if not shutil.which("php"):
            _run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *PHP], folder)
        _tree(folder)
        _drop_in(folder)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise CannotInstall(f"WordPress cannot be installed here: {problem}") from problem


def _tree(folder: Path) -> None:
    """Debian's files, without its links to other packages and to /etc."""
    root, site = folder / "root", folder / "site"
    _run(["apt-get", "download", "-qq", *TREE], folder)
    for package in folder.glob("*.deb"):
        _run(["dpkg-deb", "-x", str(package), str(root)], folder)
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(root / "usr/share/wordpress", site, symlinks=True)
    for sound in Path("/usr/share/php/getid3").glob("*.php"):
        _put(sound, site / "wp-includes/ID3" / sound.name)
    for link in [each for each in site.rglob("*") if each.is_symlink() and not each.exists()]:
        _, _, script = os.readlink(link).partition("javascript/")
        there = Path("/usr/share/javascript") / script
        if script and there.exists():
            _put(there, link)
        else:
            link.unlink()
    (site / "wp-config.php").unlink(missing_ok=True)
    shutil.rmtree(root)


def _drop_in(folder: Path) -> None:
    """SQLite in place of MariaDB."""
    content = folder / "site" / "wp-content"
    plugin = content / "plugins" / "sqlite-database-integration"
    _run(["npm", "pack", DROP_IN], folder)
    tarball = next(folder.glob("wp-playground-cli-*.tgz"))
    _run(["tar", "xzf", tarball.name, "package/sqlite-database-integration.zip"], folder)
    with zipfile.ZipFile(folder / "package" / "sqlite-database-integration.zip") as packed:
        packed.extractall(folder / "plugin")
    plugin.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(plugin, ignore_errors=True)
    (folder / "plugin" / "plugin-sqlite-database-integration").rename(plugin)
    # WordPress 6.1 lacks a property that the drop-in reads.
    wpdb = folder / "site" / "wp-includes" / "class-wpdb.php"
    words = wpdb.read_text(encoding="utf-8")
    lacking = "private $allow_unsafe_unquoted_parameters = true;"
    if lacking not in words:
        wpdb.write_text(words.replace("\nclass wpdb {", f"\nclass wpdb {{\n\t{lacking}", 1), encoding="utf-8")
    words = (plugin / "db.copy").read_text(encoding="utf-8").replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(plugin))
    words = words.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (content / "db.php").write_text(words, encoding="utf-8")  # last: it says that all is there


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A fresh site, until the end. Raises CannotInstall when it does not start."""
    site, port = folder / "site", _free_port()
    _fresh(site)
    environment = os.environ | {"WP_PORT": str(port), "PHP_CLI_SERVER_WORKERS": "4"}
    told = subprocess.run(
        ["php", OURS / "install.php", site], env=environment, capture_output=True, text=True, check=False
    )
    if not told.stdout.startswith("{"):
        raise CannotInstall(f"WordPress does not set itself up: {(told.stdout + told.stderr)[:400]}")
    command = ["php", "-S", f"127.0.0.1:{port}", "-t", str(site), str(OURS / "router.php")]
    with (folder / "php.log").open("w") as log:
        php = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        server = Server(f"http://127.0.0.1:{port}", site, json.loads(told.stdout))
        _wait(server.url)
        yield server
    finally:
        os.killpg(php.pid, signal.SIGTERM)  # its workers are its group
        php.wait(10)


def _fresh(site: Path) -> None:
    """Nothing of an earlier run, and our own small files."""
    content = site / "wp-content"
    for name in ("database", "uploads", "switches"):
        shutil.rmtree(content / name, ignore_errors=True)
        (content / name).mkdir()
    (content / "mu-plugins").mkdir(exist_ok=True)
    (site / ".maintenance").unlink(missing_ok=True)
    shutil.copy(OURS / "wp-config.php", site / "wp-config.php")
    shutil.copy(OURS / "test-site.php", content / "mu-plugins" / "test-site.php")


def _wait(url: str) -> None:
    until = time.monotonic() + TO_START
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{url}/wp-json/", timeout=TO_START):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise CannotInstall("WordPress does not answer.")


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _put(file: Path, there: Path) -> None:
    there.unlink(missing_ok=True)
    shutil.copy(file, there)


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])
