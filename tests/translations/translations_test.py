# SPDX-License-Identifier: MIT
"""Each fault that the check of the translations is there for is found by it."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "translations" / "translate.py"


class TranslationsTest(unittest.TestCase):
    def check(self, language=None, pattern=None, replacement=None):
        """Breaks one place of a copy, and gives what the check says about it."""
        with tempfile.TemporaryDirectory() as folder:
            for file in (ROOT / "translations").glob("wxm_*.ts"):
                shutil.copy(file, folder)
            if pattern:
                file = pathlib.Path(folder) / f"wxm_{language}.ts"
                text, count = re.subn(pattern, replacement, file.read_text(encoding="utf-8"), count=1, flags=re.S)
                self.assertEqual(count, 1, f"nothing to break: {pattern}")
                file.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, TOOL, "--check", "--folder", folder], capture_output=True, text=True)
            return done.stdout if done.returncode else ""

    def test_faults_are_found(self):
        for language, pattern, replacement, said in (
                ("ar", r"<translation>إلغاء</translation>", r'<translation type="unfinished">إلغاء</translation>',
                 "unfinished"),
                ("ar", r"رُفض: %1", "رُفض", "placeholders"),
                ("ar", r" *<numerusform>[^<]*</numerusform>\n", "", "plural forms"),
                ("ar", r"%n رسائل جديدة", "رسائل جديدة", "lacks"),
                ("ar", r"<numerusform>[^<]*</numerusform>", "<numerusform></numerusform>", "is empty"),
                ("ar", r"<translation>إلغاء</translation>", "<translation>كنسل</translation>", "glossary"),
                ("ar", r"جارٍ الإرسال…", "جارٍ الإرسال", "ends in"),
                ("ar", r"%1، %2", "%1 حتى, %2", "Latin comma"),
                ("en", r"<source>Cancel</source>", "<source>Cancle</source>", "lupdate changes it"),
                ("en", r"<translation>%1 %2 of %3</translation>", "<translation>%1 of %3 {1 %2 ?}</translation>",
                 "lupdate guessed otherwise"),
                ("en", r"<translation>Cancel</translation>", "<translation></translation>", "empty")):
            with self.subTest(said):
                self.assertIn(said, self.check(language, pattern, replacement))


if __name__ == "__main__":
    unittest.main()
