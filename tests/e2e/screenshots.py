# SPDX-License-Identifier: MIT
"""Pictures of every screen, in build/screenshots/.

screens/           each screen of tests/ui/screens/screens_*.cpp in a real window: two languages, two
                   themes, text at 100 % and 200 %, over data of its own
contact-*.png      all of them on sheets, one row a screen
NAME-LANG-THEME    the pages on the sandbox, signed in, as a person meets them
beside.png         with the folder of a design as an argument (NAME-LANG-THEME.png in it): each of its
                   pictures beside ours of the same screen
beside-NAME.png    its sheet of states or components above our screens that show them

--readme           puts the two pictures of the README into resources/screenshots/
--sheets           only the sheets of screens/, nothing on the sandbox"""
import pathlib
import shutil
import sys

from desk import ROOT, Desk

PICTURES = ROOT / "build" / "screenshots"
README = ROOT / "resources" / "screenshots"
SCREENS = PICTURES / "screens"
WALK = ROOT / "build" / "dev" / "tests" / "ui_screens_screens_test"
NOURA = "نورة العتيبي"
ROWS = 6  # screens on one contact sheet
# A design that is no screen: what of ours shows the same, in its order.
GATHERED = {
    "states-en": [f"{name}-en-light" for name in (
        "support-empty", "live-none", "support-nothing-found", "support-loading", "offline", "support-error",
        "messages-forbidden", "support-refused", "sign-in-fault", "support-reading-back", "live-not-offered",
        "support-gap")],
    "components": ["components-en-light", "components-en-dark", "components-ar-light", "components-ar-dark"],
}
KINDS = [(language, theme) for language in ("en", "ar") for theme in ("light", "dark")]


def walk(desk):
    """The test that walks every screen photographs what it sees; whether all is whole is told by
    ./dev test ui."""
    for language in ("en", "ar"):
        environment = dict(desk.environment, WXM_TEST_LANGUAGE=language, WXM_TEST_SHOTS=str(SCREENS))
        walker = desk.start([WALK], log=f"walk-{language}.log", env=environment)
        walker.wait(600)
        for line in desk.log(f"walk-{language}.log").splitlines():
            if line.startswith(("FAIL!", "Totals")):
                print(f"{language}: {line}", flush=True)


def label_font(desk):
    """The file of a font that is there: ImageMagick's own choice for labels is not on every system."""
    file = desk.run(["fc-match", "-f", "%{file}", "Noto Sans:style=Regular"]).strip()
    assert pathlib.Path(file).is_file(), "no font for the labels: install fonts-noto-core"
    return file


def montage(desk, pictures, columns, width, file):
    """`pictures` in rows of `columns`; a cell whose picture is missing says so, and moves no other."""
    command = ["montage", "-font", label_font(desk), "-background", "#808080", "-fill", "white", "-pointsize", 16,
               "-tile", f"{columns}x", "-geometry", f"{width}x+6+6"]
    for picture in pictures:
        if picture.exists():
            command += ["-label", picture.stem, f"{picture}[{width}x]"]
        else:
            command += ["-label", f"{picture.stem}: not there", "-size", f"{width}x{width * 5 // 8}", "xc:#606060"]
    desk.run([*command, file], check=True, timeout=600)
    print(file.relative_to(ROOT), flush=True)


def sheets(desk):
    names = sorted({picture.name.split("-en-light")[0] for picture in SCREENS.glob("*-en-light.png")})
    for scale in ("", "-200"):
        for sheet, first in enumerate(range(0, len(names), ROWS), 1):
            montage(desk, [SCREENS / f"{name}-{language}-{theme}{scale}.png" for name in names[first:first + ROWS]
                           for language, theme in KINDS], 4, 480, PICTURES / f"contact{scale or '-100'}-{sheet}.png")


def beside(desk, design):
    """Left the design, right ours."""
    pairs = []
    for picture in sorted(design.glob("*-*.png")):
        if picture.stem.endswith(("-light", "-dark")):
            pairs += [picture, SCREENS / picture.name]
    if pairs:
        montage(desk, pairs, 2, 1200, PICTURES / "beside.png")
    for name, ours in GATHERED.items():
        if not (design / f"{name}.png").exists():
            continue
        file = PICTURES / f"beside-{name}.png"
        montage(desk, [SCREENS / f"{one}.png" for one in ours], 4, 800, file)
        width = 4 * (800 + 2 * 6)
        desk.run(["convert", design / f"{name}.png", "-resize", f"{width}x>", "-background", "#808080",
                  "-gravity", "center", "-extent", f"{width}x", file, "-append", file], check=True, timeout=600)


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
        walk(desk)
        sheets(desk)
        for design in (pathlib.Path(one) for one in arguments if not one.startswith("--")):
            beside(desk, design)
        if "--sheets" in arguments:
            return 0
        from sandbox_server import Sandbox
        sandbox = Sandbox(desk, "--no-people", redis=False)
        for language, theme in KINDS:
            tour(desk, sandbox, language, theme)
        if "--readme" in arguments:
            README.mkdir(parents=True, exist_ok=True)
            for language in ("en", "ar"):
                desk.run(["convert", PICTURES / f"support-{language}-light.png", "-strip", "-colors", 160,
                          "-define", "png:compression-level=9", README / f"support-{language}.png"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
