# SPDX-License-Identifier: MIT
"""Orca, the screen reader of the free desktops, with a voice that writes down what it would say."""
import json
import os
import shutil

from desk import wait_until

# Orca loads its speech server by name; this one stands first in its path. It speaks into a file.
VOICE = '''
import os
from orca import speechserver


class SpeechServer(speechserver.SpeechServer):
    _one = None

    @staticmethod
    def getFactoryName():
        return "A voice that writes"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._one = SpeechServer._one or SpeechServer()
        return SpeechServer._one

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["writer", "default"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            with open(os.environ["WXM_SPOKEN"], "a", encoding="utf-8") as file:
                file.write(" ".join(text.split()) + chr(10))

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def queueText(self, text="", acss=None):
        self.speak(text)

    def stop(self):
        pass

    def isSpeaking(self):
        return False
'''


def is_installed():
    return shutil.which("orca") is not None


class Orca:
    """Started on a desk, for as long as that stands."""

    def __init__(self, desk):
        self.desk = desk
        self.spoken_file = desk.home / "spoken.txt"
        self.spoken_file.touch()
        folder = desk.home / "orca-voice"
        folder.mkdir()
        (folder / "wxm_voice.py").write_text(VOICE, "utf-8")
        settings = desk.home / "data_home" / "orca"
        settings.mkdir(parents=True, exist_ok=True)
        general = {"speechServerFactory": "wxm_voice", "enableSpeech": True, "enableBraille": False,
                   "onlySpeakDisplayedText": False, "verbalizePunctuationStyle": 3,
                   "enableEchoByWord": False, "enableKeyEcho": False}
        (settings / "user-settings.conf").write_text(json.dumps(
            {"general": general, "profiles": {"default": {"profile": ["Default", "default"]}},
             "pronunciations": {}, "keybindings": {}}), "utf-8")
        environment = dict(desk.environment, WXM_SPOKEN=str(self.spoken_file),
                           PYTHONPATH=str(folder))
        # WXM_ORCA_LOG names a file for all that Orca thinks of what it hears.
        log = [f"--debug-file={os.environ['WXM_ORCA_LOG']}"] if "WXM_ORCA_LOG" in os.environ else []
        self.process = desk.start(["orca", "--replace", "--disable", "braille", *log], log="orca.log",
                                  env=environment)

    def spoken(self):
        return self.spoken_file.read_text("utf-8").splitlines()

    def forget(self):
        """What was said so far counts no more."""
        self._from = len(self.spoken())

    def says(self, *parts, seconds=15):
        """Waits until one sentence holds all these parts, of a tuple any one, and gives it back."""
        start = getattr(self, "_from", 0)

        def found():
            return next((line for line in self.spoken()[start:]
                         if all(any(one in line for one in (part if isinstance(part, tuple) else (part,)))
                                for part in parts)), None)
        return wait_until(found, lambda: f"Orca to say {parts}, it said {self.spoken()[start:]}", seconds)
