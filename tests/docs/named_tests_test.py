# SPDX-License-Identifier: MIT
"""A page that names what is not there is found out, in each of the ways a page can name something."""
import pathlib
import tempfile
import unittest

from named_tests import ROWS, Names

GOOD = {
    "tests/base/links_test.cpp": "    void links_areNotMade() { }\n",
    "tests/e2e/one_test.py": "    def test_it(self):\n",
    "tests/layers/rules.py": 'Rule("open-url", r"x")\n',
    "packaging/linux/test_deb.sh": 'check "purges" purges\n',
    "docs/threats.md": "".join(f"| T{n} | threat | answer | `base/links_test: links_areNotMade` |\n"
                               for n in range(1, ROWS + 1)),
    "docs/at-rest.md": "`e2e/one_test: test_it` `layers: open-url` `packaging/linux/test_deb.sh: purges` `tests/base/links_test.cpp`",
}


class NamedTestsTest(unittest.TestCase):
    def faults(self, page, change=lambda text: text):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in GOOD.items():
                file = pathlib.Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(change(text) if name == page else text, encoding="utf-8")
            return list(Names(folder).faults_of(page))

    def test_good_pages_have_no_fault(self):
        self.assertEqual(self.faults("docs/threats.md"), [])
        self.assertEqual(self.faults("docs/at-rest.md"), [])

    def test_each_kind_of_name_can_be_missed(self):
        for there, gone in (("test_it", "test_other"), ("e2e/one_test", "e2e/two_test"), ("open-url", "open-file"),
                            ("sh: purges", "sh: removes"), ("test_deb.sh", "test_rpm.sh"),
                            ("`tests/base/links_test.cpp", "`tests/base/gone_test.cpp")):
            with self.subTest(gone):
                self.assertEqual(len(self.faults("docs/at-rest.md", lambda text, a=there, b=gone: text.replace(a, b))), 1)

    def test_a_row_is_there_once_and_says_something(self):
        self.assertEqual(len(self.faults("docs/threats.md", lambda text: text.replace("| T7 |", "| T8 |"))), 2)
        bare = "| T9 | threat | answer | `base/links_test: links_areNotMade` |"
        self.assertEqual(len(self.faults("docs/threats.md", lambda text: text.replace(bare, "| T9 | threat | answer | |"))), 1)
        self.assertEqual(self.faults("docs/threats.md", lambda text: text.replace(bare, "| T9 | threat | *Open*: yes | |")), [])

    def test_a_stop_of_a_walk_names_a_function_of_its_file(self):
        source = "app/net/a.cpp"
        good = {source: "void Client::start(\n    int one)\n{\n    send();\n}\n", "CONTRIBUTING.md": f"| 1 | begins | `{source}: start` |\n"}
        for change, count in (({}, 0), ({"CONTRIBUTING.md": f"`{source}: start, send`"}, 1),
                              ({"CONTRIBUTING.md": "`app/net/b.cpp: start`"}, 1), ({"CONTRIBUTING.md": "no walk"}, 1)):
            with self.subTest(change), tempfile.TemporaryDirectory() as folder:
                for name, text in (good | change).items():
                    file = pathlib.Path(folder, name)
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_text(text, encoding="utf-8")
                self.assertEqual(len(list(Names(folder).walk_faults())), count)

    def test_a_file_of_the_profile_is_named_with_its_damaged_copy(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("app", "docs"):
                pathlib.Path(folder, name).mkdir()
            pathlib.Path(folder, "app/x.cpp").write_text('profile.file(u"new.jsonl"_s); folder + u"/log-%1.jsonl"_s', encoding="utf-8")
            page = pathlib.Path(folder, "docs/at-rest.md")
            for text, faults in (("", 2), ("`log-NUMBER.jsonl`", 1), ("`log-NUMBER.jsonl` `new.jsonl`", 1),
                                 ("`log-NUMBER.jsonl` `new.jsonl`\n| `*.bad` | `new.jsonl.bad` |", 0)):
                page.write_text(text, encoding="utf-8")
                self.assertEqual(len(list(Names(folder).faults_of("docs/at-rest.md"))), faults, text)

    def test_a_page_that_is_gone_is_a_fault(self):
        self.assertEqual(len(Names("/nonexistent").faults_of("docs/deploy.md").__next__()) > 0, True)


if __name__ == "__main__":
    unittest.main()
