# SPDX-License-Identifier: MIT
"""The real program at the door: what it refuses to start with, that a second start hands over to the
first, and that what it writes is the owner's alone."""
import json
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import unittest

CONSOLE = os.environ["WXM_CONSOLE"]
NOWHERE = "http://127.0.0.1:9"  # the discard port: nobody answers
PLANTED = "planted-secret-7f3a9c"


class MannersTest(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="wxm-manners-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.running = []
        self.addCleanup(self.end_all)
        (self.home / "run").mkdir(mode=0o700)
        self.env = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                    "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(self.home / "run"),
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            self.env[f"XDG_{name}_HOME"] = str(self.home / name.lower())
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]

    def end_all(self):
        for process in self.running:
            process.kill()
            process.wait(10)

    def start(self, *options):
        process = subprocess.Popen([CONSOLE, "--server", NOWHERE, *options], env=self.env,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.running.append(process)
        return process

    def start_and_wait(self, *options):
        before = set(self.sockets())
        process = self.start(*options)
        self.until(lambda: set(self.sockets()) - before, "the first program listens")
        return process

    def sockets(self):
        return [path for path in (self.home / "run").iterdir() if path.is_socket()]

    def until(self, condition, what, seconds=30):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.05)
        self.fail("waited in vain: " + what)

    def refused(self, *options):
        done = subprocess.run([CONSOLE, *options], env=self.env, capture_output=True, text=True,
                              timeout=60)
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def write(self, name, text):
        path = self.home / name
        path.write_text(text, "utf-8")
        return str(path)

    def test_unknown_options_are_passed_over_and_never_repeated(self):
        """A session manager or a later version must not keep it from starting."""
        first = self.start_and_wait()
        for options in (["-session", f"10{PLANTED}"], ["-geometry", "80x24"], ["-psn_0_1"],
                        ["--gapplication-service"], ["--token", PLANTED], [f"--password={PLANTED}"],
                        ["-platform", PLANTED], [f"-stylesheet={PLANTED}"], [PLANTED],
                        [f"wxm:thread/5?{PLANTED}"], [f"--theme={PLANTED}"]):
            with self.subTest(options=options[0]):
                done = subprocess.run([CONSOLE, *options], env=self.env, capture_output=True,
                                      text=True, timeout=60)
                self.assertEqual(done.returncode, 0, done.stderr)  # handed over
                self.assertIn("ignored", done.stderr)
                self.assertNotIn(PLANTED, done.stderr)
        self.assertIsNone(first.poll())

    def test_a_policy_is_checked_without_a_start(self):
        for text, code, words in (('{"updates": false}', 0, "no mistake"),
                                  ('{\n "colour": 1}', 1, ':2: "colour"'),
                                  ('{\n "server": 1}', 2, ':2: "server"')):
            path = self.write("checked.json", text)
            done = subprocess.run([CONSOLE, "--check-policy", path], env={"PATH": "/usr/bin"},
                                  capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertIn(words, done.stdout)

    def test_help_and_version_need_nothing(self):
        for option in ("--help", "--version"):
            done = subprocess.run([CONSOLE, option], env={"PATH": "/usr/bin"}, capture_output=True,
                                  text=True, timeout=60)
            self.assertEqual(done.returncode, 0)
            self.assertIn("wxm-console", done.stdout)

    def test_a_bad_endpoint_file_stops_with_its_place(self):
        path = self.write("e.json", '{\n "auth.login": null}')
        self.assertIn(f'{path}:2: "auth.login"', self.refused("--endpoints", path))

    def test_a_bad_policy_stops_with_its_place(self):
        path = self.write("p.json", '{\n\n "server": 5}')
        self.assertIn(f'{path}:3: "server"', self.refused("--policy", path))
        self.assertIn("missing.json", self.refused("--policy", str(self.home / "missing.json")))

    def test_a_second_start_hands_over_and_ends(self):
        first = self.start_and_wait()
        times = []
        for options in ([], ["wxm:thread/5"], ["wxm:live/7"], ["--minimized"]):
            started = time.monotonic()
            second = self.start(*options)
            self.assertEqual(second.wait(30), 0)
            times.append(time.monotonic() - started)
        print(f"\nhanded over {len(times)} times, the slowest in {max(times):.2f} s")
        self.assertIsNone(first.poll())

    def test_a_second_start_with_another_runtime_folder_hands_over(self):
        """The lock lies in the profile, and with it the way to its owner."""
        first = self.start_and_wait()
        other = self.home / "run2"
        other.mkdir(mode=0o700)
        done = subprocess.run([CONSOLE], env=dict(self.env, XDG_RUNTIME_DIR=str(other)), timeout=60,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIsNone(first.poll())

    def test_a_killed_program_leaves_nothing_in_the_way(self):
        first = self.start_and_wait()
        first.send_signal(signal.SIGKILL)
        first.wait(10)
        self.assertEqual(len(self.sockets()), 1, "the dead socket is still there")
        dead = self.sockets()[0].stat().st_ctime_ns
        second = self.start()
        self.until(lambda: any(path.stat().st_ctime_ns != dead for path in self.sockets()),
                   "the second program listens in its place")
        self.assertTrue(self.answers())
        self.assertIsNone(second.poll())

    def answers(self):
        third = self.start()
        try:
            return third.wait(5) == 0
        except subprocess.TimeoutExpired:
            third.kill()
            third.wait(10)
            return False

    def test_profiles_and_new_instances_run_side_by_side(self):
        first = self.start_and_wait()
        other = self.start_and_wait("--profile", "night")
        new = self.start("--new-instance")
        time.sleep(1)
        for process in (first, other, new):
            self.assertIsNone(process.poll())

    def test_what_is_written_is_the_owners_alone(self):
        os.umask(0)
        self.addCleanup(os.umask, 0o022)
        self.start_and_wait()
        seen = 0
        for path in [*(self.home / "data").rglob("*"), *(self.home / "run").iterdir()]:
            mode = stat.S_IMODE(path.lstat().st_mode)
            if "wxm-console" in str(path.relative_to(self.home)):
                seen += 1
                self.assertEqual(mode & 0o077, 0, f"{path}: {mode:o}")
        self.assertGreater(seen, 2)

    def profile(self):
        return self.home / "data" / "wxm-console" / "profiles" / "default"

    def test_a_fault_is_written_down_and_told_at_the_next_start(self):
        first = self.start_and_wait("--log-level", "debug")
        note = self.profile() / "crash.txt"
        self.until(note.exists, "the note is there before it is needed")
        time.sleep(1)  # past the first windows
        first.send_signal(signal.SIGSEGV)
        first.wait(30)
        text = note.read_text("utf-8")
        self.assertIn("\nsignal SIGSEGV 11\n", text)
        self.assertIn("\nbuild wxm-console ", text)
        self.assertTrue(text.endswith("end\n"), text)
        self.assertEqual(stat.S_IMODE(note.stat().st_mode), 0o600)
        self.assertEqual([path for path in self.home.rglob("core*")], [])
        self.start()  # which asks, and waits for the answer
        old = self.profile() / "crash.old.txt"
        self.until(old.exists, "the note is taken over")
        self.assertEqual(old.read_text("utf-8"), text)

    def test_a_killed_program_is_told_of_no_fault(self):
        first = self.start_and_wait()
        self.until((self.profile() / "crash.txt").exists, "the note is there")
        first.send_signal(signal.SIGKILL)
        first.wait(10)
        self.start()
        self.until(lambda: (self.profile() / "settings.json").exists() or self.answers(), "it runs")
        self.assertFalse((self.profile() / "crash.old.txt").exists())

    def test_everything_is_erased_when_nobody_works_with_it(self):
        first = self.start_and_wait()
        self.until((self.profile() / "log.txt").exists, "the profile is in use")
        erase = [CONSOLE, "--erase"]
        busy = subprocess.run(erase, env=self.env, capture_output=True, text=True, timeout=60)
        self.assertEqual(busy.returncode, 1, busy.stdout + busy.stderr)
        self.assertTrue((self.profile() / "log.txt").exists())
        first.terminate()
        first.wait(30)
        done = subprocess.run(erase, env=self.env, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertFalse(self.profile().exists())

    def test_a_policy_reaches_the_running_program(self):
        policy = {"server": "http://127.0.0.1:9", "account_types": ["moderator"],
                  "settings": {"ui/language": "en"}}
        path = self.write("p.json", json.dumps(policy))
        process = self.start_and_wait("--policy", path)
        self.assertIsNone(process.poll())


if __name__ == "__main__":
    unittest.main()
