# SPDX-License-Identifier: MIT
"""A picture of each screen in both languages and both themes, in build/screenshots/, and the two of
the README in resources/screenshots/ (with --readme)."""
import shutil
import sys

from desk import ROOT, Desk

PICTURES = ROOT / "build" / "screenshots"
README = ROOT / "resources" / "screenshots"
NOURA = "نورة العتيبي"


def tour(desk, sandbox, language, theme):
    from console import Console
    desk.new_home()
    console = Console(desk, sandbox.url, language, theme)

    def picture(name):
        desk.settle()
        file = desk.picture(PICTURES / f"{name}-{language}-{theme}.png")
        print(file.relative_to(ROOT), flush=True)

    console.find("button", "Sign in")
    picture("sign-in")
    console.sign_in(sandbox.accounts[0])
    console.signed_in()
    console.go("Support")
    console.open_row("Support threads", NOURA)
    console.find("text", "Reply")
    picture("support")
    console.go("Messages")
    console.open_row("Conversations", NOURA)
    console.find("text", "Reply")
    picture("messages")
    console.go("Live")
    console.find("list", "Lives")
    picture("lives")
    console.watch(42)
    for user, body in ((200, "أول مرة أحضر البث، ما شاء الله"), (201, "Greetings from Cairo 🇪🇬"),
                       (202, "كم سعر الطبق؟ 150 ريال؟"), (203, "🔥🔥🔥")):
        sandbox.control("/live", live_id=42, event="comment", user_id=user, body=body)
    console.row("Live feed", "🔥🔥🔥")
    picture("live")
    console.go("Settings")
    picture("settings")
    desk.stop(console.process)


def main(arguments):
    shutil.rmtree(PICTURES, ignore_errors=True)
    with Desk() as desk:
        desk.adopt()
        from sandbox_server import Sandbox
        sandbox = Sandbox(desk, "--no-people", redis=False)
        for language in ("en", "ar"):
            for theme in ("light", "dark"):
                tour(desk, sandbox, language, theme)
        if "--readme" in arguments:
            README.mkdir(parents=True, exist_ok=True)
            for language in ("en", "ar"):
                desk.run(["convert", PICTURES / f"support-{language}-light.png", "-strip", "-colors", 160,
                          "-define", "png:compression-level=9", README / f"support-{language}.png"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
