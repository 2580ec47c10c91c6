# SPDX-License-Identifier: MIT
"""What a person with a screen reader finds and does: widgets by role and name.

Import only after Desk.adopt(): pyatspi connects to the bus it finds in the environment."""
import re

import pyatspi
from gi.repository import Atspi, GLib

import words
from desk import TooLate, wait_until

ROLES = {
    "button": (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.PUSH_BUTTON_MENU),
    "rail": (Atspi.Role.RADIO_BUTTON, Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON,
             Atspi.Role.PAGE_TAB),
    "check": (Atspi.Role.CHECK_BOX,),
    "combo": (Atspi.Role.COMBO_BOX,),
    "text": (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON),
    "label": (Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.STATUS_BAR, Atspi.Role.NOTIFICATION),
    "list": (Atspi.Role.LIST, Atspi.Role.LIST_BOX, Atspi.Role.TABLE, Atspi.Role.TREE),
    "item": (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM),
    "menu item": (Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM),
    "window": (Atspi.Role.FRAME, Atspi.Role.WINDOW, Atspi.Role.DIALOG, Atspi.Role.ALERT),
    "tab": (Atspi.Role.PAGE_TAB,),
}
MANY = 60  # of a long list only its ends are walked


def _has_keys(text):
    return not re.match("[\U00010000-\U0010ffff\u2600-\u27bf\ufe0f\u200d]", text)


def _gone_is(default):
    """A widget may vanish while it is being asked: that is an answer, not a fault."""
    def wrap(function):
        def inner(*arguments, **named):
            try:
                return function(*arguments, **named)
            except GLib.Error:
                return default() if callable(default) else default
        return inner
    return wrap


class Widget:
    """One accessible object; every question but that for its role goes to the program anew."""

    def __init__(self, accessible):
        self.accessible = accessible
        self._role = None

    @property
    @_gone_is("")
    def name(self):
        return self.accessible.get_name() or ""

    @_gone_is(list)
    def labels(self):
        """What the labels say that stand for it: heard as its name where its own is another."""
        if self.role not in ROLES["combo"]:
            return []
        return [relation.get_target(at).get_name() or ""
                for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for at in range(relation.get_n_targets())]

    @property
    @_gone_is(None)
    def role(self):
        # A call over the bus, and a thing stays what it is.
        if self._role is None:
            self._role = self.accessible.get_role()
        return self._role

    @property
    @_gone_is("")
    def description(self):
        return self.accessible.get_description() or ""

    @_gone_is(False)
    def has(self, state):
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @_gone_is(False)
    def has_all(self, *states):
        """Several in one call over the bus."""
        now = self.accessible.get_state_set()
        return all(now.contains(getattr(Atspi.StateType, state.upper())) for state in states)

    @property
    def showing(self):
        return self.has_all("showing", "visible")

    @property
    def enabled(self):
        return self.has_all("enabled", "sensitive")

    @_gone_is(list)
    def children(self):
        count = self.accessible.get_child_count()
        places = range(count) if count <= 2 * MANY else [*range(MANY), *range(count - MANY, count)]
        found = (self.accessible.get_child_at_index(place) for place in places)
        return [Widget(child) for child in found if child is not None]

    @property
    @_gone_is("")
    def text(self):
        """What is written in it: the text of a field, else its name."""
        if "Text" in self.accessible.get_interfaces():
            written = Atspi.Text.get_text(self.accessible, 0, -1)
            if written or self.role in ROLES["text"]:
                return written
        return self.name

    @property
    @_gone_is(None)
    def place(self):
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def actions(self):
        if "Action" not in self.accessible.get_interfaces():
            return []
        return [Atspi.Action.get_action_name(self.accessible, at)
                for at in range(Atspi.Action.get_n_actions(self.accessible))]

    def press(self):
        """Does what a click would: the first of the usual actions the widget offers."""
        assert self.enabled, f"cannot be pressed, it is disabled: {self}"
        offered = self.actions()
        for wanted in ("Press", "Toggle", "ShowMenu", "SetFocus"):
            if wanted in offered:
                Atspi.Action.do_action(self.accessible, offered.index(wanted))
                return self
        raise AssertionError(f"{self} offers only {offered}")

    def focus(self):
        Atspi.Component.grab_focus(self.accessible)
        return self

    def write(self, text):
        """Replaces what is in the field, as an input method would."""
        assert Atspi.EditableText.set_text_contents(self.accessible, text), f"cannot write in {self}"
        return self

    @_gone_is(list)
    def walk(self, depth=40):
        """Itself and all that shows below it, breadth first."""
        level = [self]
        while level and depth:
            below = []
            for widget in level:
                yield widget
                below += [child for child in widget.children() if child.showing or child.is_row]
            level, depth = below, depth - 1

    @property
    def is_row(self):
        return self.role in ROLES["item"]

    def __str__(self):
        role = self.role
        return f"{role.value_nick if role is not None else 'gone'} “{self.name}”"


class Screen:
    """The windows of one program."""

    def __init__(self, desk, process, language="en"):
        self.desk, self.process, self.language = desk, process, language
        self.application = wait_until(self._find_application, lambda: (
            f"the program on the accessibility bus; it said:\n{desk.log('console.log')}"), 30)

    def _find_application(self):
        assert self.process.poll() is None, (
            f"the program ended with {self.process.returncode}:\n{self.desk.log('console.log')}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            try:
                if application is not None and application.get_process_id() == self.process.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)
                    return Widget(application)
            except GLib.Error:
                continue
        return None

    def windows(self):
        return [window for window in self.application.children() if window.showing]

    def all(self, role, name=None, within=None, holding=None):
        """Every showing widget of that role and (English) name, or whose name holds a text."""
        roles = ROLES[role]
        wanted = {words.plain(one) for one in words.names(name, self.language)} if name else None
        found = []
        for top in [within] if within else self.windows():
            for widget in top.walk():
                if widget.role not in roles:
                    continue
                said = [words.plain(name) for name in (widget.name, *widget.labels())]
                if (wanted is None or wanted & set(said)) and (
                        holding is None or holding in said[0] or holding in words.plain(widget.text)):
                    found.append(widget)
        return found

    def find(self, role, name=None, within=None, holding=None, seconds=15.0):
        what = f"{role} “{name or holding}”"
        try:
            return wait_until(lambda: self.all(role, name, within, holding), what, seconds)[0]
        except TooLate as late:
            raise TooLate(f"{late}\n{self.tree()}") from None

    def gone(self, role, name=None, within=None, holding=None, seconds=15.0):
        wait_until(lambda: not self.all(role, name, within, holding),
                   f"{role} “{name or holding}” to go", seconds)

    def says(self, english, seconds=15.0):
        """Some label or text shows this sentence (or a part of it)."""
        wanted = {words.plain(one) for one in words.names(english, self.language)}

        def look():
            for window in self.windows():
                for widget in window.walk():
                    if any(part in words.plain(widget.name) or part in words.plain(widget.text)
                           for part in wanted):
                        return widget
            return None
        try:
            return wait_until(look, f"“{english}” on the screen", seconds)
        except TooLate as late:
            raise TooLate(f"{late}\n{self.tree()}") from None

    def activate(self, widget=None):
        """Gives the keyboard to the window, as a window manager would, and the focus to the widget."""
        found = self.desk.run(["xdotool", "search", "--onlyvisible", "--pid", self.process.pid]).split()
        if found:
            self.desk.run(["xdotool", "windowfocus", "--sync", found[-1]])
        if widget is not None:
            widget.focus()
            wait_until(lambda: widget.has("focused"), f"the focus on {widget}")

    def type(self, widget, text):
        """Types with the keyboard, letter by letter; what no key stands for comes as from a picker."""
        self.activate(widget)
        for part in re.split(r"([\U00010000-\U0010ffff\u2600-\u27bf\ufe0f\u200d]+)", text):
            if part and _has_keys(part):
                self.desk.run(["xdotool", "type", "--clearmodifiers", "--delay", "12", "--", part], check=True)
                if part != text:
                    wait_until(lambda: part in widget.text, lambda: f"{part!r} in {widget.text!r}")
            elif part:
                caret = Atspi.Text.get_caret_offset(widget.accessible)
                Atspi.EditableText.insert_text(widget.accessible, caret, part,
                                               len(part.encode("utf-16-le")) // 2)

    def key(self, widget, *names):
        self.activate(widget)
        self.desk.keys(*names)

    def choose(self, combo, english, translated=True):
        """Picks an entry of a combo box by its (English) text."""
        wanted = {words.plain(one) for one in (words.names(english, self.language) if translated else {english})}
        combo.press()

        def entry():
            for item in self.all("item") + self.all("menu item"):
                if words.plain(item.name) in wanted:
                    return item
            return None
        item = wait_until(entry, f"the entry {english}")
        self.click(item)

    def point(self, widget):
        """Moves the mouse over the middle of a widget."""
        x, y, width, height = widget.place
        self.desk.run(["xdotool", "mousemove", "--sync", x + width // 2, y + height // 2], check=True)

    def click(self, widget, button=1):
        self.point(widget)
        self.desk.run(["xdotool", "click", button], check=True)

    def choose_in_menu(self, english):
        """Goes down an open menu until the entry is heard, then takes it. Menus are in no tree: like
        a screen reader, this hears of them only by where the focus goes."""
        wanted = {words.plain(one) for one in words.names(english, self.language)}
        heard = []

        def focused(event):
            heard.append(words.plain(event.source.get_name().split("\t")[0]))

        def told():
            while GLib.MainContext.default().iteration(False):  # a feed has much to tell besides
                pass
            return heard
        pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
        try:
            for _ in range(20):
                heard.clear()
                self.desk.keys("Down")
                try:
                    wait_until(told, "an entry of the menu", 2)
                except TooLate:
                    continue  # an entry that cannot be chosen is passed over in silence
                if wanted & set(heard):
                    self.desk.keys("Return")
                    return
            raise AssertionError(f"no {english} in the menu, heard {heard}")
        finally:
            pyatspi.Registry.deregisterEventListener(focused, "object:state-changed:focused")

    def announcements(self):
        """A function that gives what was announced since, the newest last: a notification that appears, or
        from Qt 6.8 on an announcement. In no tree: like a screen reader, this hears of them only."""
        heard = []

        def appeared(event):
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                heard.append(words.plain(event.source.get_name()))

        def announced(event):
            heard.append(words.plain(str(event.any_data)))
        pyatspi.Registry.registerEventListener(appeared, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(announced, "object:announcement")

        def so_far():
            while GLib.MainContext.default().iteration(False):
                pass
            return heard
        return so_far

    def tree(self, limit=400):
        """The whole tree as a person hears it, for the message of a failed test."""
        lines = []

        def describe(widget, depth):
            if len(lines) > limit:
                return
            text = widget.text
            extra = f" = {text[:60]!r}" if text != widget.name else ""
            off = "" if widget.enabled else " (disabled)"
            lines.append(f"{'  ' * depth}{widget}{extra}{off}")
            below = [child for child in widget.children() if child.showing or child.is_row]
            if len(below) > 16:
                lines.append(f"{'  ' * depth}  ({len(below)} or more, the last of them:)")
            for child in below[-16:]:
                describe(child, depth + 1)
        for window in self.windows():
            describe(window, 0)
        return "\n".join(lines) or "(no window shows)"
