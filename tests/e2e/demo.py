# SPDX-License-Identifier: MIT
"""The sandbox with its people on free loopback ports, and the console on it, on this display.
Closing the window ends everything. With --laravel the platform's api is a real Laravel."""
import json
import os
import pathlib
import signal
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "demo" / "home"


def main(arguments):
    # A profile of its own: nothing of the person's real console is touched.
    environment = dict(os.environ)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        folder = HOME / name.lower()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        environment[f"XDG_{name}_HOME"] = str(folder)
    program = "laravel.mjs" if "--laravel" in arguments else "main.mjs"
    arguments = [word for word in arguments if word != "--laravel"]
    sandbox = subprocess.Popen(["node", ROOT / "tests" / "sandbox" / program, "--port", "0",
                                "--parent-pid", str(os.getpid())], stdout=subprocess.PIPE, text=True)
    try:
        line = sandbox.stdout.readline()
        if not line:
            return "the sandbox did not start"
        facts = json.loads(line)
        account = facts["accounts"][0]
        print(f"\nServer        {facts['url']}\n"
              f"Country code  +{account['phone_code']}\n"
              f"Phone number  {account['phone']}\n"
              f"Password      {account['password']}\n"
              f"Account type  {account['user_type']}\n\n"
              f"Control port  {facts['control']} (see tests/sandbox/README.md)\n"
              "Close the window to end the demo.\n", flush=True)
        return subprocess.run([ROOT / "build" / "dev" / "bin" / "wxm-console", "--server", facts["url"],
                               *arguments], env=environment).returncode
    except KeyboardInterrupt:
        return 0
    finally:
        sandbox.send_signal(signal.SIGTERM)
        sandbox.wait(10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
