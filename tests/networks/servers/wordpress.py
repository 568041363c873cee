"""WordPress: Debian's tree, PHP's own web server, and SQLite through the drop-in that an npm package carries.

No database server and no other web server. A site is fresh each time it runs; plugins of our own stand in for those that sites have.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
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

from tests.networks.servers import CannotInstall, do, stop

OURS = Path(__file__).with_suffix("")
TREE = ("wordpress", "wordpress-theme-twentytwentythree")
NEEDED = (
    "php-cli",
    "php-sqlite3",
    "php-xml",
    "php-mbstring",
    "php-curl",
    "php-gd",
    "php-mysql",
    "php-getid3",
    "libjs-underscore",
    "libjs-cropper",
)
DROP_IN = "@wp-playground/cli@3.1.56"
"""Of this large package only a small zip is taken."""
UNTIL_INPUT_ENDS = 'setsid "$0" "$@" < /dev/null & site=$!; cat > /dev/null; kill -- -$site; wait $site'
"""A shell's words: run a program with its workers until our input ends, also because whoever held it was killed."""


@dataclass(frozen=True)
class Server:
    """A running site. `passwords` are the application passwords of admin, editor, author, contributor and reader."""

    url: str
    site: Path
    passwords: Mapping[str, str] = field(repr=False)

    def switch(self, name: str, on: bool) -> None:
        """What some sites do: "no-passwords", "no-header", "no-marks", "review", "no-trash"; "maintenance" is during an update."""
        folder = self.site if name == "maintenance" else self.site / "wp-content" / "switches"
        mark = folder / (".maintenance" if name == "maintenance" else name)
        if on:
            mark.write_text(f"<?php $upgrading = {int(time.time())};" if name == "maintenance" else "")
        else:
            mark.unlink(missing_ok=True)


def installed(folder: Path) -> None:
    """The site's files. Raises CannotInstall."""
    if (folder / "site" / "wp-content" / "db.php").exists() and shutil.which("php"):
        return
    if not shutil.which("apt-get") or not shutil.which("npm"):
        raise CannotInstall("WordPress comes from Debian's packages, and from npm what lets it do with SQLite.")
    folder.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        fetch = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *NEEDED]
        do(fetch, folder=folder, env=os.environ, what="Installing PHP")
    if not shutil.which("php"):
        raise CannotInstall(f"WordPress needs PHP. On Debian and Ubuntu: apt-get install {' '.join(NEEDED)}")
    _tree(folder)
    _drop_in(folder)


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A fresh site, ready in some three seconds; one at a time. Raises CannotInstall."""
    with (folder / "in-use").open("w") as mark:
        fcntl.flock(mark, fcntl.LOCK_EX)
        with _running(folder) as server:
            yield server


@contextmanager
def _running(folder: Path) -> Iterator[Server]:
    site = folder / "site"
    _fresh(site)
    port = _free_port()
    env = os.environ | {"WP_PORT": str(port), "PHP_CLI_SERVER_WORKERS": "4"}
    made = subprocess.run(["php", OURS / "install.php", site], env=env, capture_output=True, text=True)
    if not made.stdout.startswith("{"):
        raise CannotInstall(f"WordPress did not set itself up: {(made.stdout + made.stderr)[:200]}")
    command = ["php", "-S", f"127.0.0.1:{port}", "-t", site, OURS / "router.php"]
    with (folder / "php.log").open("w") as said:
        php = subprocess.Popen(
            ["sh", "-c", UNTIL_INPUT_ENDS, *command], env=env, stdin=subprocess.PIPE, stdout=said, stderr=said
        )
    try:
        server = Server(f"http://127.0.0.1:{port}", site, json.loads(made.stdout))
        _wait_for(server.url)
        yield server
    finally:
        stop(php)


def _tree(folder: Path) -> None:
    """Debian's files by themselves, without what leads to /etc and to a web server."""
    root, site = folder / "root", folder / "site"
    for each in (root, site):
        shutil.rmtree(each, ignore_errors=True)
    do(["apt-get", "download", "-qq", *TREE], folder=folder, env=os.environ, what="Fetching WordPress")
    for package in folder.glob("*.deb"):
        do(["dpkg-deb", "-x", package, root], folder=folder, env=os.environ, what="Unpacking WordPress")
    shutil.copytree(root / "usr/share/wordpress", site, symlinks=True)
    for part in Path("/usr/share/php/getid3").glob("*.php"):
        _instead(site / "wp-includes/ID3" / part.name, part)
    for link in [each for each in site.rglob("*") if each.is_symlink() and not each.exists()]:
        script = Path("/usr/share/javascript", os.readlink(link).partition("javascript/")[2])
        _instead(link, script if script.is_file() else None)
    shutil.rmtree(root)


def _drop_in(folder: Path) -> None:
    """SQLite in the place of MySQL. Its last file is written last: then all is there."""
    content = folder / "site" / "wp-content"
    plugin = content / "plugins" / "sqlite-database-integration"
    do(["npm", "pack", DROP_IN], folder=folder, env=os.environ, what="Fetching what lets WordPress do with SQLite")
    tarball = next(folder.glob("wp-playground-cli-*.tgz"))
    packed = "package/sqlite-database-integration.zip"
    do(["tar", "xzf", tarball, packed], folder=folder, env=os.environ, what="Unpacking it")
    shutil.rmtree(plugin, ignore_errors=True)
    with zipfile.ZipFile(folder / packed) as file:
        file.extractall(folder / "drop-in")
    (folder / "drop-in" / "plugin-sqlite-database-integration").rename(plugin)
    # It reads a property that WordPress 6.1 lacks.
    lacking = "class wpdb {\n\tprivate $allow_unsafe_unquoted_parameters = true;"
    _change(folder / "site" / "wp-includes" / "class-wpdb.php", {"\nclass wpdb {": f"\n{lacking}"})
    shutil.copy(plugin / "db.copy", plugin / "db.php")
    names = {"{SQLITE_IMPLEMENTATION_FOLDER_PATH}": str(plugin), "{SQLITE_PLUGIN}": f"{plugin.name}/load.php"}
    _change(plugin / "db.php", names)
    (plugin / "db.php").rename(content / "db.php")


def _fresh(site: Path) -> None:
    """Nothing of the run before, and our own files."""
    content = site / "wp-content"
    for name in ("database", "uploads", "switches"):
        shutil.rmtree(content / name, ignore_errors=True)
        (content / name).mkdir()
    (site / ".maintenance").unlink(missing_ok=True)
    (content / "mu-plugins").mkdir(exist_ok=True)
    shutil.copy(OURS / "test-site.php", content / "mu-plugins")
    (site / "wp-config.php").unlink(missing_ok=True)
    shutil.copy(OURS / "wp-config.php", site)


def _wait_for(url: str, patience: float = 30) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            urllib.request.urlopen(f"{url}/wp-json/", timeout=patience).close()
        except (urllib.error.URLError, OSError):
            if time.monotonic() > until:
                raise RuntimeError("WordPress did not start.") from None
            time.sleep(0.05)
        else:
            return


def _instead(there: Path, file: Path | None) -> None:
    there.unlink(missing_ok=True)
    if file:
        shutil.copy(file, there)


def _change(file: Path, words: Mapping[str, str]) -> None:
    said = file.read_text(encoding="utf-8")
    for old, new in words.items():
        said = said.replace(old, new)
    file.write_text(said, encoding="utf-8")


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])
