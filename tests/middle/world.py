# SPDX-License-Identifier: MIT
"""The small world of a run: a network of its own with an address that is not loopback, an authority that this machine
trusts within it, and an account for SOCKS. Nothing of it is seen outside or outlives the run."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from bench import DEAD, NAME, OUTSIDE, TWO

FOLDER = pathlib.Path(os.environ.get("WXM_MIDDLE_WORLD") or tempfile.mkdtemp(prefix="wxm-world-"))
CA, CERTIFICATE, KEY = FOLDER / "ca.pem", FOLDER / "server.pem", FOLDER / "server.key"
USER, PASSWORD = "desk", "a-word-for-the-desk"


def _run(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **more).stdout


def hashed(kind):
    return _run("openssl", "passwd", f"-{kind}", PASSWORD).strip()


def _authority():
    _run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Middle test authority",
         "-keyout", FOLDER / "ca.key", "-out", CA)
    _run("openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={NAME}", "-keyout", KEY, "-out",
         FOLDER / "server.csr")
    extra = FOLDER / "extra"
    extra.write_text(f"subjectAltName=IP:{OUTSIDE},IP:127.0.0.1,DNS:{NAME},DNS:{TWO}\n")
    _run("openssl", "x509", "-req", "-in", FOLDER / "server.csr", "-CA", CA, "-CAkey", FOLDER / "ca.key", "-days", "2",
         "-set_serial", "1", "-extfile", extra, "-out", CERTIFICATE)
    KEY.chmod(0o644)


def _lay_over(target, change):
    """Shows a changed copy in place of a file or folder, in this mount namespace alone."""
    copy = FOLDER / target.strip("/").replace("/", "_")
    if os.path.isdir(target):
        shutil.copytree(target, copy, symlinks=True)
    else:
        shutil.copy2(target, copy)
    change(copy)
    _run("mount", "--bind", copy, target)


def _append(text):
    def change(copy):
        with open(copy, "a", encoding="utf-8") as file:
            file.write(text)
    return change


def make():
    """To be called once, as root of the namespaces that run.py has made."""
    FOLDER.chmod(0o755)
    _run("ip", "link", "set", "lo", "up")
    _run("ip", "address", "add", f"{OUTSIDE}/32", "dev", "lo")
    _run("ip", "address", "add", f"{DEAD}/128", "dev", "lo", "nodad")
    _authority()

    def trust(copy):
        digest = _run("openssl", "x509", "-hash", "-noout", "-in", CA).strip()
        shutil.copy(CA, copy / f"{digest}.0")
        _append(CA.read_text())(copy / "ca-certificates.crt")
    _lay_over("/etc/ssl/certs", trust)
    _lay_over("/etc/hosts", _append(f"\n{OUTSIDE} {NAME}\n{DEAD} {TWO}\n{OUTSIDE} {TWO}\n"))
    _lay_over("/etc/passwd", _append(f"{USER}:x:64999:65534::/nonexistent:/usr/sbin/nologin\n"))
    _lay_over("/etc/shadow", _append(f"{USER}:{hashed('6')}:19000:0:99999:7:::\n"))


def end():
    shutil.rmtree(FOLDER, ignore_errors=True)
