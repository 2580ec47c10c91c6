# SPDX-License-Identifier: MIT
"""The fault proxy of tests/faults/proxy before a server of this machine, and its control port."""
import json
import os
import urllib.request

from desk import ROOT, wait_until

MAIN = ROOT / "tests" / "faults" / "proxy" / "main.mjs"


class FaultProxy:
    """`FaultProxy(desk, sandbox.url)`; give `proxy.url` to the console. WXM_FAULT_SEED repeats a run."""

    def __init__(self, desk, target):
        command = ["node", MAIN, "--target", target]
        if "WXM_FAULT_SEED" in os.environ:
            command += ["--seed", os.environ["WXM_FAULT_SEED"]]
        self.process = desk.start(command, log="fault-proxy.log")

        def ready():
            return next((json.loads(line) for line in desk.log("fault-proxy.log").splitlines()
                         if line.startswith("{")), None)
        self.facts = wait_until(ready, lambda: "the fault proxy\n" + desk.log("fault-proxy.log"))
        self.url, self.control_url, self.seed = (self.facts[key] for key in ("url", "control", "seed"))
        print(f"fault proxy: seed {self.seed}", flush=True)

    def _order(self, verb, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.control_url}/{verb}", data=data)
        with urllib.request.urlopen(request, timeout=15) as answer:
            return json.loads(answer.read())

    def faults(self, **changes):
        """One or more faults as tests/faults/README.md names them; None ends one."""
        return self._order("faults", changes)

    def clear(self):
        return self._order("clear", {})

    def cut(self, how="mix"):
        return self._order("cut", {"how": how})

    def network(self, mode):
        return self._order("network", {"mode": mode})

    def stats(self):
        return self._order("stats")
