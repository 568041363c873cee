"""A small stand-in for a WordPress site: posts, files, comments and people behind its REST interface, and trouble on demand.

It behaves as WordPress 6.1.9 was seen to; the tests in on_wordpress.py hold for both.
"""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

ROLES = {
    "administrator": {"read", "edit", "publish", "upload", "others", "moderate", "people"},
    "editor": {"read", "edit", "publish", "upload", "others", "moderate"},
    "author": {"read", "edit", "publish", "upload"},
    "contributor": {"read", "edit"},
    "subscriber": {"read"},
}
CAPABILITIES = {"read": "read", "edit": "edit_posts", "publish": "publish_posts", "upload": "upload_files"}
CAST = {
    "admin": "administrator",
    "editor": "editor",
    "author": "author",
    "contributor": "contributor",
    "reader": "subscriber",
}
PICTURES = (b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"RIFF")


class No(Exception):
    """An answer that is a no."""

    def __init__(self, status: int, code: str, **more: Any) -> None:
        super().__init__(code)
        self.status, self.said = status, {"code": code, "message": code, "data": {"status": status} | more}


class FakeWordPress(ThreadingHTTPServer):
    """`switches` are what some sites do; `trouble` is how the next calls are met: (method, part of the path, what)."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Calls)
        self.lock = threading.Lock()
        self.users: dict[str, dict[str, Any]] = {}
        self.posts: dict[int, dict[str, Any]] = {}
        self.comments: dict[int, dict[str, Any]] = {}
        self.serial = 0
        self.switches: set[str] = set()
        self.trouble: list[tuple[str, str, Any]] = []
        self.asked: list[str] = []
        self.passwords = {name: self.person(name, role)["password"] for name, role in CAST.items()}

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_port}"

    def switch(self, name: str, on: bool) -> None:
        """What some sites do: "no-passwords", "no-header", "no-marks", "review", "no-trash", "maintenance"; "stale" is a bad cache."""
        (self.switches.add if on else self.switches.discard)(name)

    def next(self) -> int:
        """A number that nothing has."""
        self.serial += 1
        return self.serial

    def person(self, name: str, role: str) -> dict[str, Any]:
        """Somebody new."""
        number = self.next()
        self.users[name] = {"id": number, "name": name, "role": role, "password": f"word of {name} {number}"}
        return self.users[name]


@contextmanager
def running_wordpress() -> Iterator[FakeWordPress]:
    """One that answers until the end."""
    server = FakeWordPress()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class _Calls(BaseHTTPRequestHandler):
    server: FakeWordPress
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one piece: a client is slow to thank for two
    disable_nagle_algorithm = True
    me: dict[str, Any] | None
    params: dict[str, str]
    said: dict[str, Any]
    body: bytes

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    # ----------------------------------------------------------------------------------------------- how it answers

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        self.params = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.params.pop("rest_route", parts.path.removeprefix("/wp-json"))
        with self.server.lock:
            self.server.asked.append(f"{self.command} {path}")
            trouble = self._trouble(path)
            if "maintenance" in self.server.switches:
                return self._say(503, b"<!DOCTYPE html><p>Briefly unavailable.</p>", {"Retry-After": "600"})
            if parts.path == "/" and "rest_route" not in parts.query:
                link = f'<{self.server.url}/wp-json/>; rel="https://api.w.org/", <{self.server.url}/>; rel=shortlink'
                return self._say(200, b"<!DOCTYPE html><p>Notes</p>", {"Link": link})
            if isinstance(trouble, tuple):
                return self._say(*trouble)
            answer = self._judged(path)
        if trouble == "drop":
            self.close_connection = True
            return None  # it was taken, and nobody is told
        if isinstance(trouble, str) and trouble:
            return self._say(500, trouble.encode())  # it was taken, and told otherwise
        if trouble is not None and not isinstance(trouble, str):
            answer = (answer[0], json.dumps(trouble).encode(), answer[2])  # it was taken, and told oddly
        return self._say(*answer)

    def _trouble(self, path: str) -> Any:
        for each in self.server.trouble:
            if each[0] == self.command and re.search(each[1], path):
                self.server.trouble.remove(each)
                return each[2]
        return None

    def _judged(self, path: str) -> tuple[int, bytes, dict[str, str]]:
        try:
            self.me = self._who()
            json_sent = "json" in self.headers.get("Content-Type", "")
            self.said = json.loads(self.body) if json_sent else {}
            status, answer, headers = self._routed(path.strip("/"))
        except No as no:
            status, answer, headers = no.status, no.said, {}
        return status, json.dumps(answer).encode(), {"Content-Type": "application/json"} | headers

    def _say(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "text/html", "Content-Length": str(len(body))} | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _who(self) -> dict[str, Any] | None:
        """Who asks. A wrong password is not told as such: it counts as none."""
        if self.server.switches & {"no-passwords", "no-header"}:
            return None
        words = base64.b64decode(self.headers.get("Authorization", "").removeprefix("Basic ")).decode()
        name, _, password = words.partition(":")
        user = self.server.users.get(name)
        return (
            user
            if user and user["password"] and user["password"].replace(" ", "") == password.replace(" ", "")
            else None
        )

    def _may(self, what: str, post: dict[str, Any] | None = None) -> bool:
        """Whether who asks may do something, to a post of somebody's."""
        rights = ROLES[self.me["role"]] if self.me else set()
        mine = post is None or (self.me is not None and post["author"] == self.me["id"])
        return what in rights and (mine or "others" in rights)

    def _no(self, code: str) -> No:
        return No(403 if self.me else 401, code)

    def _routed(self, path: str) -> tuple[int, Any, dict[str, str]]:
        if not path:
            there = {"application-passwords": {"endpoints": {}}}
            taken: Any = [] if "no-passwords" in self.server.switches else there
            return 200, {"namespaces": ["oembed/1.0", "wp/v2"], "url": self.server.url, "authentication": taken}, {}
        _, _, call = path.partition("wp/v2/")
        kind, _, rest = call.partition("/")
        act = getattr(self, f"_{kind}_{self.command.lower()}{'_one' if rest else ''}", None)
        if act is None:
            raise No(404, "rest_no_route")
        return act(rest) if rest else act()

    # ------------------------------------------------------------------------------------------------------- people

    def _users_get_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        if self.me is None:
            raise No(401, "rest_not_logged_in")
        if which.endswith("/introspect"):
            return 200, {"uuid": f"00000000-0000-4000-8000-{self.me['id']:012}", "name": "foresay"}, {}
        may = {name: True for right, name in CAPABILITIES.items() if right in ROLES[self.me["role"]]}
        name, link = self.me["name"], f"{self.server.url}/author/{self.me['name']}/"
        return 200, {"id": self.me["id"], "username": name, "name": name, "link": link, "capabilities": may}, {}

    def _users_delete_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        if self.me is None or int(which.rpartition("-")[2]) != self.me["id"]:
            raise self._no("rest_application_password_not_found")
        self.me["password"] = ""
        return 200, {"deleted": True}, {}

    def _users_post(self) -> tuple[int, Any, dict[str, str]]:
        if not self._may("people"):
            raise self._no("rest_cannot_create_user")
        return 201, self.server.person(self.said["username"], self.said["roles"][0]), {}

    def _users_post_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        number, _, rest = which.partition("/")
        (user,) = (each for each in self.server.users.values() if each["id"] == int(number))
        if not rest:
            user["role"] = self.said["roles"][0]
        return 200, {"password": user["password"]}, {}

    # -------------------------------------------------------------------------------------------------------- posts

    def _posts_get(self) -> tuple[int, Any, dict[str, str]]:
        wanted = self.params.get("status", "publish")
        statuses = {"publish", "future", "draft", "pending", "private"} if wanted == "any" else set(wanted.split(","))
        editing = self.params.get("context") == "edit"
        if statuses != {"publish"} and not self._may("edit"):
            inner = {"code": "rest_forbidden_status", "data": {"status": 403 if self.me else 401}}
            raise No(400, "rest_invalid_param", params={"status": "Status is forbidden."}, details={"status": inner})
        if editing and not self._may("edit"):
            raise self._no("rest_forbidden_context")
        found = [
            each
            for each in self.server.posts.values()
            if each["type"] == "post"
            and each["status"] in statuses
            and str(each["author"]) == self.params.get("author", str(each["author"]))
            and each["modified"] >= _moment(self.params.get("modified_after", ""))
            and (self._may("edit", each) if editing else self._can_read(each))
        ]
        if "stale" in self.server.switches:  # a cache that keeps what was once answered
            found = []
        return self._page(found[::-1], lambda each: self._shown(each, editing))

    def _posts_get_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        post = self._post_of(which)
        if not self._may("edit", post):
            raise self._no("rest_forbidden_context")
        return 200, self._shown(post, True), {}

    def _posts_post(self) -> tuple[int, Any, dict[str, str]]:
        if not self._may("edit"):
            raise self._no("rest_cannot_create")
        if not any(self.said.get(each) for each in ("title", "content")):
            raise No(400, "empty_content")
        number = self.server.next()
        post = {"id": number, "type": "post", "author": self.me["id"], "title": "", "content": "", "slug": ""}
        post |= {"status": "draft", "parent": 0, "open": True}
        self._change(post)
        self.server.posts[number] = post
        return 201, self._shown(post, True), {}

    def _posts_post_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        post = self._post_of(which)
        if not self._may("edit", post):
            raise self._no("rest_cannot_edit")
        self._change(post)
        return 200, self._shown(post, True), {}

    def _posts_delete_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        post = self._post_of(which)
        if not self._may("edit", post):
            raise self._no("rest_cannot_delete")
        if self.params.get("force") == "true":
            del self.server.posts[post["id"]]
            return 200, {"deleted": True}, {}
        self._trash(post)
        post |= {"status": "trash", "slug": f"{post['slug']}__trashed"}
        return 200, self._shown(post, True), {}

    def _trash(self, there: dict[str, Any]) -> None:
        """Whether it can go into the trash."""
        if "no-trash" in self.server.switches:
            raise No(501, "rest_trash_not_supported")
        if there["status"] == "trash":
            raise No(410, "rest_already_trashed")

    def _post_of(self, which: str, kind: str = "post") -> dict[str, Any]:
        post = self.server.posts.get(int(which))
        if post is None or post["type"] != kind:
            raise No(404, "rest_post_invalid_id")
        return post

    def _change(self, post: dict[str, Any]) -> None:
        """What was said of a post is taken over."""
        status = self.said.get("status", post["status"])
        if status in ("publish", "private") and not self._may("publish"):
            raise self._no("rest_cannot_publish")
        if status == "publish" and "review" in self.server.switches:
            status = "pending"
        post["status"] = status
        post["title"] = self.said.get("title", post["title"])
        post["open"] = self.said.get("comment_status", "open" if post["open"] else "closed") == "open"
        if "content" in self.said:
            content = self.said["content"].replace('"/>', '" />')
            marks = "no-marks" in self.server.switches
            post["content"] = re.sub("<!--.*?-->", "", content, flags=re.DOTALL) if marks else content
        post["slug"] = self._free_slug(post, self.said.get("slug", post["slug"]))
        post["modified"] = datetime.now(UTC)

    def _free_slug(self, post: dict[str, Any], wanted: str) -> str:
        """An address that no other has. One that is left empty is made of the title, when it is needed."""
        slug = _slug(wanted)
        if not slug and post["status"] in ("publish", "private"):
            slug = _slug(unescape(post["title"])) or str(post["id"])
        others = {each["slug"] for each in self.server.posts.values() if each["id"] != post["id"]}
        free = slug
        for number in range(2, 1_000):
            if not slug or free not in others:
                break
            free = f"{slug}-{number}"
        return free

    def _shown(self, post: dict[str, Any], editing: bool) -> dict[str, Any]:
        public = post["status"] in ("publish", "private")
        link = f"{self.server.url}/2026/11/{post['slug']}/" if public else f"{self.server.url}/?p={post['id']}"
        html = re.sub(r"<!-- /?wp:.*?-->", "", post["content"], flags=re.DOTALL).replace("&#91;", "&#091;")
        title = {"rendered": post["title"]} | ({"raw": post["title"]} if editing else {})
        content = {"rendered": html} | ({"raw": post["content"]} if editing else {})
        names = ("id", "status", "slug", "author")
        more = {
            "link": link,
            "title": title,
            "content": content,
            "comment_status": "open" if post["open"] else "closed",
        }
        return {name: post[name] for name in names} | more

    def _can_read(self, post: dict[str, Any]) -> bool:
        return post["status"] == "publish" or self._may("edit", post)

    def _page(self, found: list[Any], shown: Any) -> tuple[int, Any, dict[str, str]]:
        size, page = int(self.params.get("per_page", 10)), int(self.params.get("page", 1))
        pages = -(-len(found) // size)
        if page > max(pages, 1):
            raise No(400, "rest_post_invalid_page_number")
        there = [shown(each) for each in found[(page - 1) * size : page * size]]
        return 200, there, {"X-WP-Total": str(len(found)), "X-WP-TotalPages": str(pages)}

    # -------------------------------------------------------------------------------------------------------- files

    def _media_get(self) -> tuple[int, Any, dict[str, str]]:
        if self.params.get("context") == "edit" and not self._may("edit"):
            raise self._no("rest_forbidden_context")
        parent = self.params.get("parent", "")
        found = [
            each
            for each in self.server.posts.values()
            if each["type"] == "attachment" and (not parent or str(each["parent"]) == parent) and self._can_see(each)
        ]
        return self._page(found if self.params.get("order") == "asc" else found[::-1], self._shown_file)

    def _media_post(self) -> tuple[int, Any, dict[str, str]]:
        parent = self.server.posts.get(int(self.params.get("post", 0)))
        if not self._may("upload"):
            raise self._no("rest_cannot_create")
        if parent is not None and not self._may("edit", parent):
            raise self._no("rest_cannot_edit")
        if not self.body:
            raise No(400, "rest_upload_no_data")
        name = re.search(r'filename="([^"]+)"', self.headers.get("Content-Disposition", ""))
        if name is None:
            raise No(400, "rest_upload_no_content_disposition")
        if not self.body.startswith(PICTURES):
            raise No(500, "rest_upload_sideload_error")
        number = self.server.next()
        file = {"id": number, "type": "attachment", "status": "inherit", "author": self.me["id"], "alt": ""}
        file |= {"parent": parent["id"] if parent else 0, "name": name[1], "title": "", "content": ""}
        file["slug"] = self._free_slug(file, self.params.get("slug", name[1]))
        self.server.posts[number] = file
        return 201, self._shown_file(file), {}

    def _media_post_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        file = self._post_of(which, "attachment")
        if not self._may("edit", file):
            raise self._no("rest_cannot_edit")
        file["alt"] = re.sub("<[^>]*>", "", self.said.get("alt_text", file["alt"]))
        return 200, self._shown_file(file), {}

    def _media_delete_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        file = self._post_of(which, "attachment")
        if not self._may("edit", file):
            raise self._no("rest_cannot_delete")
        if self.params.get("force") != "true":
            raise No(501, "rest_trash_not_supported")
        del self.server.posts[file["id"]]
        return 200, {"deleted": True}, {}

    def _can_see(self, file: dict[str, Any]) -> bool:
        """A file is as visible as the post that it belongs to; one that belongs to none is for everyone."""
        parent = self.server.posts.get(file["parent"])
        return parent is None or self._can_read(parent)

    def _shown_file(self, file: dict[str, Any]) -> dict[str, Any]:
        there = f"{self.server.url}/wp-content/uploads/2026/11/{file['id']}-{file['name']}"
        return {"id": file["id"], "slug": file["slug"], "alt_text": file["alt"], "source_url": there}

    # ----------------------------------------------------------------------------------------------------- comments

    def _comments_get(self) -> tuple[int, Any, dict[str, str]]:
        if {"status", "type", "author"} & set(self.params) and not self._may("edit"):
            raise self._no("rest_forbidden_param")
        wanted = {"all": {"approved", "hold"}}.get(self.params.get("status", ""), {"approved"})
        after = _moment(self.params.get("after", ""))
        found = [
            each
            for each in self.server.comments.values()
            if each["status"] in wanted
            and each["at"] > after
            and str(each["post"]) == self.params.get("post", str(each["post"]))
            and str(each["author"]) == self.params.get("author", str(each["author"]))
            and (each["status"] == "approved" or self._may("edit", self.server.posts[each["post"]]))
        ]
        found.sort(key=lambda each: (each["at"], each["id"]), reverse=self.params.get("order", "desc") == "desc")
        return self._page(found, self._shown_comment)

    def _comments_post(self) -> tuple[int, Any, dict[str, str]]:
        post = self.server.posts.get(self.said["post"])
        if post is None:
            raise No(403, "rest_comment_invalid_post_id")
        if not post["open"]:
            raise No(403, "rest_comment_closed")
        if not self.said.get("content"):
            raise No(400, "rest_comment_content_invalid")
        same = ("post", "parent", "content")
        author = self.me["id"] if self.me else 0
        made = {"parent": 0} | self.said | {"author": author, "status": "approved", "at": _now()}
        if self.me and any(
            all(each[name] == made[name] for name in (*same, "author"))
            for each in self.server.comments.values()
            if each["status"] != "trash"
        ):
            raise No(409, "comment_duplicate")
        number = self.server.next()
        self.server.comments[number] = {"id": number} | made
        return 201, self._shown_comment(self.server.comments[number]), {}

    def _comments_post_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        comment = self._comment_of(which)
        comment |= {name: self.said[name] for name in ("status", "content") if name in self.said}
        return 200, self._shown_comment(comment), {}

    def _comments_delete_one(self, which: str) -> tuple[int, Any, dict[str, str]]:
        comment = self._comment_of(which)
        if self.params.get("force") == "true":
            return 200, {"deleted": bool(self.server.comments.pop(comment["id"]))}, {}
        self._trash(comment)
        comment["status"] = "trash"
        return 200, self._shown_comment(comment), {}

    def _comment_of(self, which: str) -> dict[str, Any]:
        comment = self.server.comments.get(int(which))
        if comment is None:
            raise No(404, "rest_comment_invalid_id")
        if not self._may("edit", self.server.posts[comment["post"]]):
            raise self._no("rest_cannot_edit")
        return comment

    def _shown_comment(self, comment: dict[str, Any]) -> dict[str, Any]:
        post = self.server.posts[comment["post"]]
        shown = {name: comment[name] for name in ("id", "post", "parent", "author", "status")}
        lines = comment["content"].replace("\n", "<br />\n")
        return shown | {
            "author_name": comment.get("author_name") or "somebody",
            "author_url": "",
            "date_gmt": f"{comment['at']:%Y-%m-%dT%H:%M:%S}",
            "content": {"rendered": f"<p>{lines}</p>\n"},
            "link": f"{self.server.url}/2026/11/{post['slug']}/#comment-{comment['id']}",
            "type": comment.get("type", "comment"),
        }


def _slug(words: str) -> str:
    return "-".join(re.findall(r"[\w-]+", words.lower()))[:200]


def _now() -> datetime:
    """The moment as WordPress keeps it: to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def _moment(said: str) -> datetime:
    return datetime.fromisoformat(said) if said else datetime.min.replace(tzinfo=UTC)
