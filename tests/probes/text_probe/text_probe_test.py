# SPDX-License-Identifier: MIT
"""text-probe keeps its line protocol: text_probe_test.py PROGRAM"""
import json
import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop()
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


def ask(*questions):
    lines = "".join((q if isinstance(q, str) else json.dumps(q)) + "\n" for q in questions)
    done = subprocess.run([PROGRAM], input=lines.encode(), stdout=subprocess.PIPE, timeout=30, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


class TextProbeTest(unittest.TestCase):
    def test_every_surface_answers(self):
        surfaces = ["name", "body", "title", "file", "notification", "csv", "log"]
        answers = ask(*({"surface": one, "text": "مرحبا\u202E", "thread": "ltr"} for one in surfaces))
        self.assertEqual(len(answers), len(surfaces))
        for surface, answer in zip(surfaces, answers):
            with self.subTest(surface):
                self.assertEqual(set(answer), {"shown", "direction", "links", "hidden"})
                self.assertEqual(answer["direction"], "rtl")
                self.assertIn("مرحبا", answer["shown"])
                self.assertEqual("\u202E" in answer["shown"], surface == "body")
                self.assertEqual(answer["hidden"], 0 if surface in ("body", "log") else 1)

    def test_body_is_isolated_and_offers_links(self):
        answer, = ask({"surface": "body", "text": "شوف https://a.example/x\u060c شكرا", "thread": "ltr"})
        self.assertEqual(answer["links"], ["https://a.example/x"])
        self.assertTrue(answer["shown"].startswith(FSI) and answer["shown"].endswith(PDI))
        self.assertIn(LRI + "https://a.example/x", answer["shown"])

    def test_the_thread_decides_where_the_text_does_not(self):
        answers = ask(*({"surface": "body", "text": "12345", "thread": one} for one in ("ltr", "rtl")))
        self.assertEqual([answer["direction"] for answer in answers], ["ltr", "rtl"])

    def test_the_id_stands_for_an_empty_name(self):
        answer, = ask({"surface": "name", "text": "\u3164", "id": 12})
        self.assertEqual(answer["shown"], "#12")

    def test_markup_reaches_no_notification_and_no_formula_a_table(self):
        notice, cell = ask({"surface": "notification", "text": '<a href="file:///x">y</a>'},
                           {"surface": "csv", "text": "=cmd|x"})
        self.assertEqual(notice["shown"], "&lt;a href=&quot;file:///x&quot;&gt;y&lt;/a&gt;")
        self.assertEqual(cell["shown"], "\"'=cmd|x\"")

    def test_rubbish_is_answered_too(self):
        answers = ask("not json", '{"surface":"name"}', '{"surface":"poster","text":"x"}', "[]",
                      {"surface": "name", "text": "ok"})
        self.assertEqual(["error" in answer for answer in answers], [True, True, True, True, False])


if __name__ == "__main__":
    unittest.main()
