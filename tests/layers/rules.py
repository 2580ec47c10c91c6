# SPDX-License-Identifier: MIT
"""The rules of the house as data: who may include whom, and what may be called where.

`check` in layers.py applies them; layers_test.py proves that each of them can fail."""
import re
from dataclasses import dataclass

# Folder below app/ -> folders below app/ that its files may include. Downward only, never sideways.
_NET = {"base", "net", "socketio"}
_API = _NET | {"api"}
_SETTINGS = _API | {"settings"}
_PROGRAM = _SETTINGS | {"program"}
_CHAT = _PROGRAM | {"session", "realtime", "chat"}
APP_INCLUDES = {
    "base": set(),
    "socketio": set(),  # usable in another program, so it knows nothing of this one
    "net": {"base"},
    "api": {"base", "net"},
    "settings": {"base", "net", "api"},
    "session": _SETTINGS - {"socketio"},
    "program": _SETTINGS - {"socketio"},
    "realtime": _NET,
    "chat": _CHAT,
    "support": _CHAT,
    "conversations": _CHAT,
    "moderation": {"base"},
    "live": _CHAT | {"moderation"},
}

# Folder below ui/ -> (folders below ui/, folders below app/). main.cpp may include everything.
UI_INCLUDES = {
    "common": ({"common"}, {"base", "net"}),
    "signin": ({"common"}, _SETTINGS | {"session"}),
    "chat": ({"common"}, _CHAT),
    "support": ({"common", "chat"}, _CHAT | {"support"}),
    "conversations": ({"common", "chat"}, _CHAT | {"conversations"}),
    "live": ({"common"}, _CHAT | {"live", "moderation"}),
    "settings": ({"common"}, _PROGRAM),
    "shell": ({"common", "signin"}, _CHAT),  # the shell opens the sign-in window
}

# Qt modules that app/ may use. Widgets and Gui stay above.
APP_QT_MODULES = {"QtCore", "QtNetwork", "QtWebSockets"}
# Further ones, each in one file. The Secret Service is spoken to there and nowhere else: QtKeychain
# does not tell a locked keychain from an empty one, nor a deletion that deleted nothing.
# SQLite is what search asks, and nothing else: what is kept on a disk stays lines (base/record_lines).
APP_QT_MODULES_OF = {"app/session/secret_service.cpp": {"QtDBus"}, "app/chat/search_table.cpp": {"QtSql"}}

# The namespace of a folder: a feature has its own, on both floors; all others share one. A source may open
# namespaces within its own, and in a header name another one to declare what is in it.
NAMESPACES = {"app/socketio": "socketio", "app/support": "wxm::support", "app/conversations": "wxm::conversations",
    "app/moderation": "wxm::moderation", "app/live": "wxm::live", "ui/support": "wxm::support",
    "ui/conversations": "wxm::conversations", "ui/live": "wxm::live"}
NAMESPACE = "wxm"
# The object graph; it declares nothing.
NO_NAMESPACE = {"ui/main.cpp"}

# Where a source that asks for Qt's version is named, with the reason.
QT_VERSIONS = "docs/qt.md"

# A file longer than this fails; one that has to be longer is listed here with its reason.
MAX_LINES = 600
LONG_FILES: dict[str, str] = {}


@dataclass(frozen=True)
class Rule:
    """`pattern` may be found only in files that match `allowed` (None: nowhere).

    `scope` limits the files that are looked at; `once` allows one single line in all."""

    name: str
    pattern: str
    scope: str = r"^(app|ui)/"
    allowed: str | None = None
    once: bool = False
    why: str = ""

    def finds(self, line: str) -> bool:
        return re.search(self.pattern, line) is not None


RULES = [
    Rule("open-url", r"\bopenUrl\s*\(", allowed=r"^ui/common/", once=True,
         why="foreign links pass one check and one question"),
    Rule("network-access-manager", r"\bQNetworkAccessManager\b", allowed=r"^app/(net|socketio|realtime/link_probe)",
         why="requests outside RestClient have no deadline, cap or redirect rule"),
    Rule("simdjson", r"\bsimdjson(::|\.h\b)", allowed=r"^app/base/json_reader",
         why="one strict reader decides what a server may say"),
    Rule("keychain", r"\bQKeychain\b|qt6?keychain", allowed=r"^app/session/",
         why="secrets live in one place"),
    Rule("ssl-errors", r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b",
         why="certificates are always verified"),
    Rule("insecure-fallback", r"\bsetInsecureFallback\s*\((?!false\))", why="no token in plain text, ever"),
    Rule("from-user-input", r"\bfromUserInput\b", why="it guesses; an address is parsed strictly"),
    Rule("event-loop", r"\bQEventLoop\b|\bprocessEvents\b", why="no nested event loops"),
    Rule("exec", r"(?<!::)\bexec\s*\(", allowed=r"^(ui/main|app/chat/search_table)\.cpp$",  # QSqlQuery's is none
         why="dialogs open(), menus popup(); exec() is a nested event loop"),
    Rule("button-menu", r"(\.|->)setMenu\s*\(", scope=r"^ui/",
         why="such a button opens its menu in a nested event loop; popup() on clicked"),
    Rule("blocking-wait", r"\bwaitFor[A-Z]\w*\s*\(|\bm?u?sleep\s*\(|\bsleep_for\b",
         why="the GUI thread never waits"),
    Rule("singleton", r"::instance\s*\(", allowed=r"^app/net/network_(presence|changes)",  # Qt offers it no other way
         why="the object graph is built in main.cpp"),
    Rule("left-right", r"Qt::Align(Left|Right)\b(?!.*\bAlignAbsolute\b)", scope=r"^ui/",
         why="leading and trailing, so that Arabic mirrors"),
    Rule("left-right-style", r"\b(margin|padding|border)-(left|right)\b", scope=r"^ui/",
         why="style sheets do not mirror"),
    Rule("rich-text", r"\b(RichText|AutoText|MarkdownText|setHtml|insertHtml|appendHtml|mightBeRichText)\b",
         scope=r"^ui/", allowed=r"^ui/common/foreign_", why="foreign text is always plain"),
    Rule("hex-colour", r'"#[0-9a-fA-F]{3,8}"', scope=r"^ui/", allowed=r"^ui/common/theme",
         why="colours are tokens of the theme, named by role"),
    Rule("save-file", r"\bQSaveFile\b", allowed=r"^app/base/durable_file",
         why="its commit() puts an empty file in place of the good one when the disk is full (Qt 6.4)"),
    Rule("sync-on-gui", r"\b(fsync|fdatasync|syncToDisk|syncFolderOf|saveDurably)\s*\(",
         allowed=r"^(app/base/(durable_file|disk_writer)|app/program/(profile|autostart)\.cpp$|ui/common/save_file\.cpp$)",
         why="a disk makes its askers wait: the DiskWriter's thread asks it; else at the start, or for a file that was chosen"),
    Rule("json-document", r"\bQJsonDocument\b",
         allowed=r"^app/(api/|settings/|session/|program/|socketio/|net/refusal|base/(json_writer|record_lines)|chat/\w*(note|repl|sent_often|libre_translate)|moderation/rule\.cpp|live/(act_line|person_book|desk_book|evidence))",
         why="hot paths read through JsonReader"),
    Rule("one-sender", r"(\.|->)(deleteResource|sendCustomRequest|post|put)\s*\(",
         scope=r"^app/(net|socketio)/", allowed=r"^app/(net/(rest_client|plain_fetch|sender|one_shot)|socketio/\w*poll)",
         why="Qt repeats POST and DELETE on a dropped connection unless the body is one-shot"),
    Rule("raw-request", r"(\.|->)(deleteResource|sendCustomRequest)\s*\(", allowed=r"^app/(net|socketio)/",
         why="every request goes through RestClient"),
    Rule("context-free-then", r"\.then\s*\(\s*\[", why="a continuation without context outlives its object"),
    Rule("then-of-qt", r"(\.|->)then\s*\(", allowed=r"^app/base/then\.h$",
         why="before Qt 6.6 a debug build ends there when its context has gone: then() of base/then.h"),
    Rule("call-by-name", r'invokeMethod\s*\([^,]+,\s*("|\w+(\.|->))|\bkeyToValue\s*\(|\bQ_ARG\b',
         why="what a server sends never chooses what runs; calls name a member, or are a function"),
    Rule("unfinished", r"\b(TODO|FIXME|XXX)\b", why="unfinished work belongs in an issue"),
]

# What holds for the tests of single units. Those of whole layers, below tests/faults and the like, wait for a real world.
TEST_RULES = [
    Rule("sleep", r"\b(qWait|qSleep|[mu]?sleep)\s*\(|\bsleep_(for|until)\b", scope=r"^tests/(base|socketio|net|api|settings|session|program|realtime|chat|"
         r"support|conversations|moderation|live|ui)/",
         why="time is a FakeClock's (fakes/fake_time.h); what must not come has had its turn when what was asked for "
             "after it is there (a call more over the same socket or bus)"),
]
