# SPDX-License-Identifier: MIT
"""Nothing that strangers write makes the program reach out: the same day twice under strace, once with what
people write, once with every string of the hostile table in every field and every hostile payload behind it.
Compared are whom it spoke to and which files it asked for, also in vain."""
import http.server
import itertools
import json
import os
import re
import sys
import threading
import unittest

import hostile
from console import PROGRAM
from desk import ROOT, TooLate, wait_until
from scenario import Scenario
from traced import Trace, has_strace

sys.path.insert(0, str(ROOT / "tests" / "probes" / "decode_probe"))
import payloads  # noqa: E402

LIVE, THREAD = 42, 1
WHEN = "2026-06-06T01:18:15.000000Z"
#: Kinds of the table whose letters need the same fonts, and reach for nothing.
HARMLESS = ("plain", "emoji")
EVENTS = {"message": ("message", payloads.MESSAGE), "support.message": ("support.message", payloads.SUPPORT),
          "live": ("live", payloads.COMMENT), "presence": ("presence", payloads.ONLINE)}
LAST = "the last one of the day"


class Canary:
    """An address that nobody has to ask, and a file that nobody has to read."""

    def __init__(self, folder):
        self.calls = 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.calls += 1
                self.send_response(404)
                self.end_headers()

            def log_message(self, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/canary.png"
        self.file = folder / "canary.png"
        self.file.write_bytes(b"\x89PNG\r\n\x1a\n")
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def strings(self):
        host = self.url.split("/")[2]
        return [one.format(url=self.url, file=self.file, host=host) for one in (
            '<img src="{url}">', '<img src="file://{file}">', '<img src="{file}">', "![x]({url})", "![x](file://{file})",
            "{url}", "file://{file}", "//{host}/canary.png", "\\\\{host}\\canary.png", "smb://{host}/canary.png",
            '<link rel="stylesheet" href="{url}">', '<body background="{url}">', "<style>@import '{url}'</style>",
            '<p style="background-image:url({file})">', '<a href="{url}">y</a>', "<qt><img src='{file}'></qt>",
            "%1<img src='{file}'>", ":/icons/../../../../{file}", "qrc:{file}", "{file}", "data:text/html,<img src={url}>",
            "wxm:thread/1?x={file}", "\u202e{url}", '<object data="{url}">', "image://{file}")]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def as_json(value):
    """With half pairs of surrogates as JSON can say them, and all else as it is."""
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


class Rows:
    """Answers of every list, one row a string: it stands in each field that holds words."""

    def __init__(self, strings, extra):
        self.strings, self.extra = strings, extra

    def list(self, row):
        rows = [{**{name: text[:500] for name in self.extra}, **row(number, text)}
                for number, text in enumerate(self.strings)]
        return as_json({"data": rows, "meta": {"current_page": 1, "last_page": 1, "per_page": len(rows), "total": len(rows)}})

    def all(self):
        def message(number, text, most=500):
            return {"id": 500_000 + number, "sender_id": 12, "sender_role": "user", "sender_name": text[:500],
                    "body": text[:most], "media_id": None, "created_at": WHEN}

        def media(number, text):
            return {**message(number, text, 17_000), "media_id": 900_000 + number, "media": {
                "id": 900_000 + number, "url": text[:500], "mime": text[:200], "name": text[:500], "size": 5}}
        yield "support.threads", self.list(lambda number, text: {
            "id": number + 1, "user_id": 100_000 + number, "user_name": text[:2_000], "subject": text[:2_000],
            "status": "open", "unread_count": 1, "last_message": message(number, text), "updated_at": WHEN})
        yield "support.messages", self.list(media)
        yield "conversations.list", self.list(lambda number, text: {
            "id": number + 1, "user": {"id": 100_000 + number, "name": text[:2_000]}, "unread_count": 1, "is_muted": False,
            "last_message": message(number, text), "updated_at": WHEN})
        yield "conversations.messages", self.list(media)
        yield "lives.list", self.list(lambda number, text: {
            "id": 42 + number, "title": text[:2_000], "streamer": {"id": 60, "name": text[:2_000]}, "status": "live",
            "current_viewers": 5, "started_at": WHEN})


class ReachTest(Scenario):
    #: Of the table and its like, more than is asked for.
    least_strings, least_payloads = 150, 300

    @unittest.skipUnless(has_strace(), "needs strace")
    def test_hostile_words_reach_nothing(self):
        canary = Canary(self.desk.folder)
        self.addCleanup(canary.close)
        table = hostile.strings()
        harmless = [text for kind, text in table if kind in HARMLESS and len(text) < 200]
        strings = [text for _, text in table] + canary.strings()
        kinds = [case for case in payloads.cases() if case[1] in EVENTS]
        self.assertGreaterEqual(len(strings), self.least_strings)
        self.assertGreaterEqual(len(kinds), self.least_payloads)
        calm = self.day([harmless[at % len(harmless)] for at in range(len(strings))],
                        [EVENTS[kind][1] for _, kind, _, _ in kinds], [kind for _, kind, _, _ in kinds])
        self.desk.stop_guests()
        self.setUp()
        wild = self.day(strings, [payload for _, _, payload, _ in kinds], [kind for _, kind, _, _ in kinds])

        fonts = ("/usr/share/fonts", "/usr/local/share/fonts", "~/cache_home/fontconfig", "/var/cache/fontconfig")
        new_files = sorted(path for path in wild["files"] - calm["files"] if not path.startswith(fonts))
        new_peers = sorted(wild["peers"] - calm["peers"])
        new_fonts = len([path for path in wild["files"] - calm["files"] if path.startswith(fonts)])
        print(f"\n{len(strings)} strings in every field, {len(kinds)} payloads; paths asked for: {len(calm['files'])} calm, "
              f"{len(wild['files'])} wild, {len(new_files)} other (and {new_fonts} of fonts); whom it spoke to: "
              f"{len(calm['peers'])} calm, {len(wild['peers'])} wild, {len(new_peers)} other; canary asked {canary.calls} times",
              flush=True)
        self.assertEqual(new_files, [])
        self.assertEqual(new_peers, [])
        self.assertEqual(canary.calls, 0)
        self.assertFalse([path for path in wild["files"] if "canary" in path])

    def day(self, strings, events, kinds):
        """What one day with these words opened and called."""
        trace = Trace(self.desk, PROGRAM)
        for endpoint, body in Rows(strings, ("avatar", "avatar_url", "image", "icon", "html", "thumbnail")).all():
            self.sandbox.control("/fail", id=endpoint, status=200, count=100_000, body=body)
        console = self.start_console(program=trace.program)
        console.sign_in(self.staff)
        console.signed_in(60)
        self.walk(console, "Support", "Support threads")
        self.walk(console, "Messages", "Conversations", rows=0)  # rooms that are not there are refused
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join", "the join", 30)
        for number, text in enumerate(strings):
            self.push_live(number, text)
        for payload, kind in zip(events, kinds):
            if "live.ended" not in payload:  # what is watched goes on
                payload = payload.replace('"live_id":7', f'"live_id":{LIVE}').replace('"thread_id":5', f'"thread_id":{THREAD}')
            self.sandbox.control("/push", raw=f'2["{EVENTS[kind][0]}",{payload}]')
        for number in itertools.count():  # frames that break the protocol end the connection, which comes back
            self.push(event="comment", comment={"id": 990_000 + number, "user_id": 5, "user_name": "Sara", "body": LAST})
            try:
                console.row("Live feed", LAST, 5)
                break
            except TooLate:
                self.assertLess(number, 24, "the feed does not go on\n" + console.tree(60))
        self.walk(console, None, "Live feed", rows=0)
        console.go("Settings")
        console.process.terminate()
        wait_until(trace.has_ended, "the end of the program", 30)
        self.console = None
        return {"files": {self.plain(path) for path in trace.asked()}, "peers": {self.plain(one) for one in trace.peers()}}

    def walk(self, console, page, name, rows=2):
        """Through a whole list, page by page; of the first rows the threads, too, with the mouse over what is cut."""
        if page:
            console.go(page)
        console.find("list", name, seconds=60)
        wait_until(lambda: console.rows(name), f"rows of {name}", 60)
        talks = [row for row in console.rows(name) if re.search("[,،]", row.name) and row.showing]  # and no headings
        for row in talks[:rows]:
            console.click(row)
            wait_until(lambda: console.rows("Messages in thread"), "messages", 60)
            console.reach_list("Messages in thread")
            self.desk.keys("Home", *["Next"] * 40)
        console.reach_list(name)
        self.desk.keys("Home", *["Next"] * 40)
        console.point(console.find("list", name))
        self.desk.settle()

    def push(self, **fields):
        event = fields.pop("event")
        self.sandbox.control("/push", room=f"live.{LIVE}", event="live", payload={
            "event": f"live.{event}", "live_id": LIVE, **fields})

    def push_live(self, number, text):
        """Each string as a comment, a name, a guest, a gift, and as the kind of address that a picture would have."""
        name, user = text[:2_000], 200_000 + number
        self.push(event="comment", comment={"id": 900_000 + number, "user_id": user, "user_name": name, "body": text[:20_000],
                                            "avatar": name, "created_at": WHEN})
        self.push(event="guest_requested", guest={"user_id": user, "user_name": name, "avatar_url": name, "status": "requested"})
        self.push(event="gift", user_id=user, user_name=name, quantity=1,
                  gift={"id": 3, "name": name, "value": 10, "image": name, "icon": name})

    def plain(self, text):
        """Without what is another one in each run: ports, numbers of processes, names of files on their way."""
        text = text.replace(str(self.desk.home), "~").replace(str(self.desk.folder), "desk")
        text = re.sub(r"(~/.*)\.[A-Za-z]{6}$", r"\1.XXXXXX", text)
        text = re.sub(r"/#\d+", "/#N", re.sub(r"\bhome\d+\b", "~", text))
        text = re.sub(r"/proc/\d+(/task/\d+)?", r"/proc/N", text)
        text = re.sub(r"/proc/self/fd/\d+", "/proc/self/fd/N", text)
        text = re.sub(r"(viewers|wxm-console-default)-[0-9a-f]+", r"\1-SUM", text)  # of the folder, of the account
        text = re.sub(r"(~/runtime_dir/)\.[A-Za-z]{6}/", r"\1.XXXXXX/", text)
        for url in (self.sandbox.url, self.sandbox.control_url):
            text = text.replace(url.split("/")[2], "the sandbox")
        return re.sub(r"dbus-\w+", "dbus", os.path.normpath(text) if text.startswith("/") else text)


if __name__ == "__main__":
    unittest.main()
