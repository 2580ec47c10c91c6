# SPDX-License-Identifier: MIT
"""A desk of its own for one test: a display, a message bus, an accessibility bus, a home folder.

Nothing of the person's own session is used or touched, and everything started here ends with the
test, whatever way the test ends."""
import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ROOT = pathlib.Path(__file__).resolve().parents[2]

_libc = ctypes.CDLL(None)


class TooLate(AssertionError):
    """What was waited for did not come before its deadline."""


def wait_until(condition, what, seconds=15.0, every=0.03):
    """Asks `condition` until it answers with something true, and returns that. Rests as long as a look takes:
    one at a whole window keeps the program and the bus busy, which is then what the test waits for."""
    deadline = time.monotonic() + seconds
    while True:
        began = time.monotonic()
        answer = condition()
        if answer:
            return answer
        now = time.monotonic()
        if now > deadline:
            raise TooLate(f"not within {seconds:g} s: {what() if callable(what) else what}")
        time.sleep(max(every, min(now - began, 0.5)))


def ask_to_close(display, window):
    """What a window manager does when the person presses the cross: WM_DELETE_WINDOW."""
    class Message(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                    ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                    ("data", ctypes.c_long * 5), ("pad", ctypes.c_long * 24)]
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    handle = x11.XOpenDisplay(display.encode())
    message = Message(type=33, window=window, format=32,
                      message_type=x11.XInternAtom(handle, b"WM_PROTOCOLS", 0))
    message.data[0] = x11.XInternAtom(handle, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(handle, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(handle)


def put_away(display, window):
    """What a window manager does when the person minimises a window: the state first, then it is gone."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XChangeProperty.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int,
                                    ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
    x11.XUnmapWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    handle = x11.XOpenDisplay(display.encode())
    name = x11.XInternAtom(handle, b"WM_STATE", 0)
    iconic = (ctypes.c_long * 2)(3, 0)
    x11.XChangeProperty(handle, window, name, name, 32, 0, ctypes.byref(iconic), 2)
    x11.XUnmapWindow(handle, window)
    x11.XCloseDisplay(handle)


def _children_of(pid):
    children = []
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                continue
            if parent == pid:
                children.append(int(folder.name))
    return children


class Desk:
    """`with Desk() as desk:` then desk.start([...]) and desk.picture(path)."""

    def __init__(self, size=(1440, 900)):
        self.size = size
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="wxm-desk-"))
        self.processes, self.guests = [], []
        self.environment = {
            key: value for key, value in os.environ.items()
            if not key.startswith(("QT_", "XDG_", "DBUS_", "GTK_", "AT_SPI", "LC_", "WAYLAND_"))
            and key not in ("DISPLAY", "LANGUAGE", "LANG")}
        self.environment.update({
            "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory"})
        self.homes = 0
        self.new_home()
        # Orphans of our children come to us, so that the end really is the end of all of them.
        _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def new_home(self):
        """An empty home folder for what is started from now on."""
        self.homes += 1
        self.home = self.folder / f"home{self.homes}"
        self.environment["HOME"] = str(self.home)
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
            folder = self.home / name.lower()
            folder.mkdir(mode=0o700, parents=True)
            self.environment[f"XDG_{name}"] = str(folder)

    def open(self):
        try:
            self._start_display()
            self._start_buses()
        except BaseException:
            self.close()
            raise
        self.processes, self.guests = self.guests, []
        return self

    __enter__ = open

    def __exit__(self, *_):
        self.close()

    def start(self, command, log=None, **extra):
        """Starts a program that dies with this one; its output goes to `log` in the home folder."""
        output = open(self.home / log, "ab") if log else None
        extra.setdefault("stderr", subprocess.STDOUT)
        extra.setdefault("stdout", output or subprocess.DEVNULL)
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL,
            env=extra.pop("env", self.environment),
            preexec_fn=lambda: _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0), **extra)
        if output:
            output.close()
        self.guests.append(process)
        return process

    def log(self, name):
        file = self.home / name
        return file.read_text("utf-8", "replace") if file.exists() else ""

    def _start_display(self):
        ready, told = os.pipe()
        width, height = self.size
        self.start(["Xvfb", "-displayfd", told, "-screen", "0", f"{width}x{height}x24", "-dpi", "96",
                    "-nolisten", "tcp", "-noreset"], log="xvfb.log", pass_fds=[told])
        os.close(told)
        with os.fdopen(ready) as number:
            display = number.readline().strip()
        assert display, "Xvfb did not start:\n" + self.log("xvfb.log")
        self.environment["DISPLAY"] = f":{display}"
        # Both scripts on the keyboard, so that typing needs no remapping in the midst of a word.
        self.run(["setxkbmap", "-layout", "us,ara", "-variant", ",digits"], check=True)

    def _start_buses(self):
        # Only the accessibility services may be started on demand: no keyring, no portal.
        services = self.home / "services"
        services.mkdir()
        for service in pathlib.Path("/usr/share/dbus-1/services").glob("org.a11y.*.service"):
            shutil.copy(service, services)
        config = self.home / "bus.conf"
        config.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"'
            ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig>'
            f"<type>session</type><listen>unix:dir={self.folder}</listen>"
            f"<servicedir>{services}</servicedir><auth>EXTERNAL</auth><policy context=\"default\">"
            '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>'
            "</policy></busconfig>")
        bus = self.start(["dbus-daemon", f"--config-file={config}", "--print-address", "--nofork",
                          "--nopidfile"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        self.start([launcher, "--launch-immediately"], log="at-spi.log")
        wait_until(lambda: "AT_SPI_BUS" in self.run(["xprop", "-root"]), "the accessibility bus",
                   every=0.1)

    def run(self, command, **extra):
        return subprocess.run([str(part) for part in command], env=self.environment, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=extra.pop("timeout", 60), **extra).stdout

    def adopt(self):
        """Makes this very process part of the desk, which pyatspi needs before it is imported."""
        for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "GSETTINGS_BACKEND"):
            os.environ[key] = self.environment[key]
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)

    def picture(self, path, window="root"):
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run(["import", "-silent", "-window", window, path], check=True)
        return path

    def settle(self, seconds=5.0):
        """Waits until two looks at the screen are equal: animations and late rows are over."""
        looks = []

        def same():
            looks.append(self.run(["sh", "-c", "import -silent -window root rgb:- | cksum"]))
            return len(looks) > 1 and looks[-1] == looks[-2]
        try:
            wait_until(same, "a screen at rest", seconds, every=0.25)
        except TooLate:
            pass  # something keeps moving, which is no fault of a picture

    def keys(self, *names):
        self.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def stop_guests(self):
        """Ends what was started since the desk was opened."""
        self._end(self.guests)
        self.guests = []

    def stop(self, process):
        self._end([process])
        self.guests.remove(process)

    def _end(self, processes):
        for process in reversed(processes):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
        deadline = time.monotonic() + 5
        for process in processes:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def close(self):
        self._end(self.guests + self.processes)
        while children := _children_of(os.getpid()):
            for child in children:
                try:
                    os.kill(child, signal.SIGKILL)
                    os.waitpid(child, 0)
                except (ProcessLookupError, ChildProcessError):
                    pass
        shutil.rmtree(self.folder, ignore_errors=True)
