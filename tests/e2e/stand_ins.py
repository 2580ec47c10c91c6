# SPDX-License-Identifier: MIT
"""What a desktop has besides a display, played by small programs on the desk's own bus: the service
that shows notifications, the clipboard, a keyring."""
import json
import shutil
import subprocess

from desk import wait_until

NOTIFICATIONS = '''
import json, sys
from gi.repository import Gio, GLib
log, slow = open(sys.argv[1], "a", buffering=1), float(sys.argv[2])
XML = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
last = 0


def called(bus, sender, path, interface, method, given, call):
    global last
    given = given.unpack()
    if method == "GetCapabilities":
        answer = lambda: call.return_value(GLib.Variant("(as)", (["body", "actions"],))) and False
        GLib.timeout_add(int(slow * 1000), answer) if slow else answer()
        log.write(json.dumps({"method": method}) + chr(10))
    elif method == "Notify":
        last = given[1] or last + 1
        call.return_value(GLib.Variant("(u)", (last,)))
        log.write(json.dumps({"method": method, "id": last, "replaces": given[1], "title": given[3],
                              "body": given[4]}) + chr(10))
    else:
        log.write(json.dumps({"method": method, "given": list(given)}) + chr(10))
        call.return_value(GLib.Variant("(ssss)", ("stand-in", "wxm", "1", "1.2"))
                          if method == "GetServerInformation" else None)


def take(bus, name):
    node = Gio.DBusNodeInfo.new_for_xml(XML)
    bus.register_object("/org/freedesktop/Notifications", node.interfaces[0], called, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.Notifications", 0, take,
                 lambda *_: log.write(json.dumps({"method": "started"}) + chr(10)), None)
GLib.MainLoop().run()
'''

# Owns the clipboard with what a file manager, a browser or an editor would offer.
CLIPBOARD = '''
import json, sys
import gi
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk
offered = json.load(open(sys.argv[1]))
window = Gtk.Window()
window.realize()
targets = Gtk.TargetList.new([])
for kind in offered:
    targets.add(Gdk.Atom.intern(kind, False), 0, 0)
    Gtk.selection_add_target(window, Gdk.SELECTION_CLIPBOARD, Gdk.Atom.intern(kind, False), 0)


def give(widget, data, info, time):
    kind = data.get_target().name()
    data.set(data.get_target(), 8, offered[kind].encode())


window.connect("selection-get", give)
Gtk.selection_owner_set(window, Gdk.SELECTION_CLIPBOARD, 0)
print("ready", flush=True)
Gtk.main()
'''


class Notifications:
    """`org.freedesktop.Notifications`; `slow`: so many seconds until it says what it can."""

    def __init__(self, desk, slow=0.0):
        self.desk = desk
        script = desk.home / "notifications.py"
        script.write_text(NOTIFICATIONS, "utf-8")
        self.file = desk.home / f"notifications-{len(list(desk.home.glob('notifications-*')))}.jsonl"
        self.process = desk.start(["/usr/bin/python3", script, self.file, slow], log="notifications.log")
        wait_until(lambda: self.calls("started"), lambda: "the service of notifications\n"
                   + desk.log("notifications.log"))

    def calls(self, method):
        if not self.file.exists():
            return []
        lines = [json.loads(line) for line in self.file.read_text("utf-8").splitlines()]
        return [line for line in lines if line["method"] == method]

    def stop(self):
        self.desk.stop(self.process)


def has_clipboard():
    check = "import gi; gi.require_version('Gtk', '3.0'); from gi.repository import Gtk"
    return subprocess.run(["/usr/bin/python3", "-c", check], capture_output=True).returncode == 0


class Clipboard:
    """Offers these texts by their types until it is stopped."""

    def __init__(self, desk, offered):
        self.desk = desk
        script, content = desk.home / "clipboard.py", desk.home / "clipboard.json"
        script.write_text(CLIPBOARD, "utf-8")
        content.write_text(json.dumps(offered), "utf-8")
        log = f"clipboard-{len(list(desk.home.glob('clipboard-*')))}.log"
        self.process = desk.start(["/usr/bin/python3", script, content], log=log)
        wait_until(lambda: "ready" in desk.log(log), lambda: "the clipboard\n" + desk.log(log))

    @classmethod
    def of_text(cls, desk, text):
        return cls(desk, {"UTF8_STRING": text, "text/plain;charset=utf-8": text})

    def stop(self):
        self.desk.stop(self.process)


def has_keyring():
    return shutil.which("gnome-keyring-daemon") is not None


class Keyring:
    """The Secret Service of GNOME with one open keyring; stays the same over its restarts."""

    def __init__(self, desk, password="a password for this test"):
        self.desk = desk
        environment = dict(desk.environment, XDG_RUNTIME_DIR=desk.environment["XDG_RUNTIME_DIR"])
        self.process = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        desk.guests.append(self.process)
        self.process.stdin.write(password.encode())
        self.process.stdin.close()
        wait_until(self.is_there, "the keyring", 20)

    def is_there(self):
        said = self.desk.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                              "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"])
        return "boolean true" in said

    def stop(self):
        self.desk.stop(self.process)
