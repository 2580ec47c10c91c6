# SPDX-License-Identifier: MIT
"""The keychain of the product against gnome-keyring: stored, read by a second start, wiped, locked,
absent. Every test has a D-Bus, a home and a keyring of its own; nothing of the person's is touched."""
import os
import pathlib
import secrets
import shutil
import subprocess
import tempfile
import time
import unittest

from gi.repository import Gio, GLib

PROBE = os.environ["WXM_KEYCHAIN_PROBE"]
KEY = "wxm-console|https://wxm.example|12"


# No service files: nothing is started behind a test's back.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%s</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Desk:
    """A private session bus and a home; the keyring daemon is started on demand."""

    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="wxm-keychain-"))
        self.processes = []
        (self.home / "run").mkdir(mode=0o700)
        self.env = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                    "XDG_RUNTIME_DIR": str(self.home / "run"),
                    "XDG_DATA_HOME": str(self.home / "data"),
                    "XDG_CONFIG_HOME": str(self.home / "config"),
                    "XDG_CACHE_HOME": str(self.home / "cache")}

    def start_bus(self):
        config = self.home / "bus.conf"
        config.write_text(BUS % (self.home / "run"))
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(bus)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def start_keyring(self, password):
        """With a password the login keyring is made or opened; without one it stays locked."""
        arguments = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        if password:
            arguments.append("--unlock")
        daemon = subprocess.Popen(arguments, env=self.env, stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(daemon)
        daemon.stdin.write((password or "").encode())
        daemon.stdin.close()
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not self.has_service():
            time.sleep(0.05)
        return daemon

    def has_service(self):
        reply = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            env=self.env, capture_output=True, text=True)
        return "boolean true" in reply.stdout

    def probe(self, verb, secret=b"", key=KEY):
        started = time.monotonic()
        done = subprocess.run([PROBE, verb, key], input=secret, env=self.env, capture_output=True,
                              timeout=60)
        done.seconds = time.monotonic() - started
        return done

    def start_probe(self, verb, key=KEY):
        process = subprocess.Popen([PROBE, verb, key], env=self.env, text=True,
                                   stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.processes.append(process)
        return process

    def unlock(self, password):
        """As the prompt of the desktop does."""
        bus = Gio.DBusConnection.new_for_address_sync(
            self.env["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

        def call(interface, method, arguments):
            return bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", interface,
                                 method, arguments, None, Gio.DBusCallFlags.NONE, 10_000, None)
        _, session = call("org.freedesktop.Secret.Service", "OpenSession",
                          GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()
        call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
             GLib.Variant("(o(oayays))", ("/org/freedesktop/secrets/collection/login",
                                          (session, b"", password.encode(), "text/plain"))))
        bus.close_sync(None)

    def stop(self, process):
        process.terminate()
        process.wait(10)
        self.processes.remove(process)

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait(10)
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def hits(self, secret):
        """Files below the home that hold the middle of the secret in plain text."""
        needle = secret[4:-4]
        return [str(path) for path in self.home.rglob("*")
                if path.is_file() and needle in path.read_bytes()]


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.end)
        self.token = (secrets.token_urlsafe(30) + "." + secrets.token_urlsafe(60) + "."
                      + secrets.token_urlsafe(30)).encode()

    def open_desk(self):
        self.desk.start_bus()
        return self.desk.start_keyring("open sesame")

    def test_stored_and_read_by_a_second_start_and_wiped(self):
        self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        second = self.desk.probe("read")
        self.assertEqual((second.returncode, second.stdout), (0, self.token))
        self.assertEqual(self.desk.hits(self.token), [])
        self.assertEqual(self.desk.probe("remove").returncode, 0)
        third = self.desk.probe("read")
        self.assertEqual((third.returncode, third.stdout), (0, b""))
        self.assertEqual(self.desk.probe("remove").returncode, 0, "removing nothing is no error")

    def test_survives_a_restart_of_the_keyring(self):
        daemon = self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        self.desk.stop(daemon)
        self.desk.start_keyring("open sesame")
        self.assertEqual(self.desk.probe("read").stdout, self.token)

    def test_accounts_and_servers_have_entries_of_their_own(self):
        self.open_desk()
        other = "wxm-console|https://wxm.example|13"
        self.desk.probe("write", self.token)
        self.desk.probe("write", b"other.other.other", key=other)
        self.assertEqual(self.desk.probe("read").stdout, self.token)
        self.desk.probe("remove", key=other)
        self.assertEqual(self.desk.probe("read").stdout, self.token)

    def test_the_longest_token(self):
        self.open_desk()
        token = b"a.b." + secrets.token_urlsafe(16 * 1024).encode()[:16 * 1024 - 4]
        self.assertEqual(self.desk.probe("write", token).returncode, 0)
        self.assertEqual(self.desk.probe("read").stdout, token)

    def test_locked_is_said_and_never_written_elsewhere(self):
        daemon = self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        self.desk.stop(daemon)
        self.desk.start_keyring(None)
        read = self.desk.probe("read")
        self.assertNotEqual(read.stdout, self.token)
        self.assertLess(read.seconds, 15, "a keychain that asks nobody must not hold up the start")
        later = b"later." + self.token
        written = self.desk.probe("write", later)
        self.assertEqual(written.returncode, 1)
        self.assertIn(b"error", written.stderr)
        self.assertLess(written.seconds, 15)
        self.assertEqual(self.desk.hits(later), [])

    def test_locked_is_told_apart_from_empty(self):
        daemon = self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        self.desk.stop(daemon)
        self.desk.start_keyring(None)
        for verb in ("read", "remove"):
            with self.subTest(verb=verb):
                done = self.desk.probe(verb)
                self.assertEqual(done.returncode, 1)
                self.assertIn(b"locked", done.stderr)
        other = self.desk.probe("read", key="wxm-console|https://wxm.example|99")
        self.assertEqual((other.returncode, other.stdout), (0, b""), "nothing of this name is there")

    def test_what_a_locked_keyring_kept_is_removed_once_it_opens(self):
        daemon = self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        self.desk.stop(daemon)
        self.desk.start_keyring(None)
        waiting = self.desk.start_probe("remove-when-open")
        self.assertIn("locked", waiting.stderr.readline())
        self.desk.unlock("open sesame")
        self.assertEqual(waiting.wait(20), 0)
        waiting.stderr.close()
        self.desk.processes.remove(waiting)
        self.assertEqual(self.desk.probe("read").stdout, b"")

    def test_written_over_without_a_moment_of_nothing(self):
        """A program that is killed at any moment leaves the old token or the new one."""
        self.open_desk()
        self.assertEqual(self.desk.probe("write", self.token).returncode, 0)
        watch = subprocess.Popen(
            ["dbus-monitor", "--session", "interface=org.freedesktop.Secret.Item",
             "interface=org.freedesktop.Secret.Collection"],
            env=self.desk.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.desk.processes.append(watch)
        while "NameLost" not in watch.stdout.readline():
            pass  # from here on it hears everything
        self.assertEqual(self.desk.probe("write", b"next." + self.token).returncode, 0)
        self.assertEqual(self.desk.probe("read").stdout, b"next." + self.token)
        time.sleep(0.3)
        watch.terminate()
        heard = watch.stdout.read()
        self.assertIn("member=CreateItem", heard)
        self.assertNotIn("member=Delete", heard)

    def test_no_secret_service(self):
        self.desk.start_bus()
        self.assert_refused()

    def test_no_bus_at_all(self):
        self.desk.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        self.assert_refused()

    def assert_refused(self):
        written = self.desk.probe("write", self.token)
        self.assertEqual(written.returncode, 1)
        self.assertLess(written.seconds, 15)
        self.assertNotEqual(self.desk.probe("read").stdout, self.token)
        self.assertEqual(self.desk.hits(self.token), [])


if __name__ == "__main__":
    unittest.main()
