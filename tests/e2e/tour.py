# SPDX-License-Identifier: MIT
"""The demo without a display: a working day in two minutes, each step seen on the screen (through the
accessibility bus) and in the platform's truth log, each with a picture in build/demo/.

Ends with 0 only if every step was seen in both places."""
import sys
import traceback

from desk import ROOT, Desk

PICTURES = ROOT / "build" / "demo"
NOURA = "نورة العتيبي"
LIVE, VIEWER = 42, 200


class Tour:
    def __init__(self, desk, sandbox, console):
        self.desk, self.sandbox, self.console = desk, sandbox, console
        self.staff = sandbox.accounts[0]
        self.done = 0

    def picture(self, name):
        self.done += 1
        file = PICTURES / f"{self.done:02}-{name}.png"
        self.desk.picture(file)
        return file.name

    def commit(self, kind, what, seconds=30, **fields):
        return self.sandbox.saw(
            lambda line: line["t"] == "commit" and line["kind"] == kind and line["by"] == self.staff["id"]
            and fields.items() <= line["data"].items(), what, seconds)

    def said(self, body):
        return self.sandbox.saw(
            lambda line: line["t"] == "commit" and line["kind"] == "support.message"
            and line["by"] == self.staff["id"] and line["data"]["message"]["body"] == body, "the reply")

    def sign_in(self):
        self.console.fill_sign_in(self.staff)
        self.picture("sign-in")
        self.console.find("button", "Sign in").press()
        self.console.signed_in()
        self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "auth.login"
                         and line["status"] == 200, "the sign-in")
        self.sandbox.saw(lambda line: line["t"] == "socket" and line["event"] == "connected"
                         and line["user"] == self.staff["id"], "the socket")
        return "signed-in"

    def answer_a_customer(self):
        self.console.go("Support")
        self.sandbox.control("/support", user_id=12, body="هل يمكن استرداد المبلغ؟ رقم الطلب 10452")
        self.console.open_row("Support threads", NOURA)
        self.console.row("Messages in thread", "10452")
        answer = "أهلًا نورة، طلبك 10452 قيد المراجعة وسنعيد المبلغ خلال يومين."
        self.console.reply(answer)
        self.said(answer)
        self.console.row("Messages in thread", answer)
        return "answered-a-customer"

    def remove_a_comment(self):
        self.console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join"
                         and line["payload"] == {"live_id": LIVE}, "the join")
        self.sandbox.control("/rate", per_second=0)
        bad = self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=VIEWER,
                                   body="Free coins at scam.example !!")["comment"]
        self.console.act_on_comment("Free coins", "Remove comment")
        self.commit("live.comment_removed", "the removal", comment_id=bad["id"])
        self.console.removed_comment("Free coins")
        return "removed-a-comment"

    def approve_a_guest(self):
        guest = self.sandbox.control("/live", live_id=LIVE, event="guest_requested", user_id=201)["guest"]
        self.console.decide_guest(guest["user_name"], "Approve guest")
        self.commit("live.guest_approved", "the approval", user_id=201)
        self.console.no_guest_request(guest["user_name"])
        return "approved-a-guest"

    def drop_the_network(self):
        self.mark = self.sandbox.truth()[-1]["n"]
        self.sandbox.control("/network", mode="cut")
        self.console.connection("Reconnecting…", "Offline")
        self.sandbox.saw(lambda line: line["n"] > self.mark and line["t"] == "socket"
                         and line["event"] == "disconnected" and line["user"] == self.staff["id"], "the drop")
        return "network-dropped"

    def regain_the_network(self):
        self.sandbox.control("/network", mode="up")
        self.console.connection("Connected", seconds=45)
        self.sandbox.saw(lambda line: line["n"] > self.mark and line["t"] == "emit"
                         and line["event"] == "live.join", "the live joined again", 30)
        self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=VIEWER, body="عدنا! 🎉")
        self.console.row("Live feed", "عدنا!")
        return "network-regained"

    def switch_to_arabic(self):
        self.console.switch_language("ar")
        self.console.go("Support")
        self.console.open_row("Support threads", NOURA)
        answer = "تم التحويل، ويصلك إشعار من المصرف."
        self.console.reply(answer)
        self.said(answer)
        self.console.row("Messages in thread", answer)
        return "arabic"

    def run(self):
        for step in (self.sign_in, self.answer_a_customer, self.remove_a_comment, self.approve_a_guest,
                     self.drop_the_network, self.regain_the_network, self.switch_to_arabic):
            what = step.__name__.replace("_", " ")
            try:
                name = step()
            except Exception:
                traceback.print_exc()
                print(f"FAILED  {what}: {self.picture('failed')}", flush=True)
                return 1
            print(f"seen on the screen and in the truth log: {what} ({self.picture(name)})", flush=True)
        return 0


def main(arguments):
    for old in PICTURES.glob("*.png"):
        old.unlink()
    with Desk() as desk:
        desk.adopt()
        from console import Console
        from sandbox_server import LaravelSandbox, Sandbox
        sandbox = (LaravelSandbox if "--laravel" in arguments else Sandbox)(desk, redis=False)
        print("demo account: +{phone_code} {phone}, password {password}, {user_type}".format(
            **sandbox.accounts[0]), flush=True)
        return Tour(desk, sandbox, Console(desk, sandbox.url)).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
