# SPDX-License-Identifier: MIT
"""Proves that each rule can fail: a small good house has no fault, and each single bad line is found
under the name of its rule. A rule without such a line fails the test.

    layers_test.py QT_INCLUDE_FOLDER"""
import pathlib
import sys
import tempfile
import unittest

import format as formatting
import layers
import rules

QT_HEADERS = None
HEAD = "// SPDX-License-Identifier: MIT\n"

# name of the rule -> (file, bad line). Several lines may stand for one rule.
BAD = [
    ("open-url", "ui/live/a.cpp", "QDesktopServices::openUrl(url);"),
    ("network-access-manager", "app/live/a.cpp", "QNetworkAccessManager manager;"),
    ("simdjson", "app/live/a.cpp", "simdjson::ondemand::parser parser;"),
    ("simdjson", "app/base/a.cpp", "#include <simdjson.h>"),
    ("keychain", "ui/signin/a.cpp", "QKeychain::ReadPasswordJob job;"),
    ("ssl-errors", "app/net/a.cpp", "reply->ignoreSslErrors();"),
    ("ssl-errors", "app/net/a.cpp", "config.setPeerVerifyMode(QSslSocket::VerifyNone);"),
    ("insecure-fallback", "app/session/a.cpp", "job.setInsecureFallback(true);"),
    ("from-user-input", "app/session/a.cpp", "QUrl::fromUserInput(text);"),
    ("event-loop", "ui/live/a.cpp", "QEventLoop loop;"),
    ("event-loop", "ui/live/a.cpp", "QCoreApplication::processEvents();"),
    ("exec", "ui/live/a.cpp", "dialog.exec();"),
    ("button-menu", "ui/live/a.cpp", "button->setMenu(menu);"),
    ("blocking-wait", "app/live/a.cpp", "future.waitForFinished();"),
    ("blocking-wait", "app/live/a.cpp", "QThread::msleep(5);"),
    ("singleton", "app/live/a.cpp", "Store::instance().x();"),
    ("left-right", "ui/live/a.cpp", "label->setAlignment(Qt::AlignLeft);"),
    ("left-right", "ui/live/a.cpp", "label->setAlignment(Qt::AlignRight | Qt::AlignTop);"),
    ("left-right-style", "ui/live/a.cpp", 'setStyleSheet("padding-left: 4px");'),
    ("rich-text", "ui/live/a.cpp", "label->setTextFormat(Qt::RichText);"),
    ("hex-colour", "ui/live/a.cpp", 'QColor("#ff0000");'),
    ("save-file", "app/chat/a.cpp", "QSaveFile file(path);"),
    ("sleep", "tests/chat/a_test.cpp", "QTest::qWait(20);"),
    ("sleep", "tests/ui/screens/a.h", "QTest::qSleep(20);"),
    ("sleep", "tests/session/session_test.cpp", "QThread::msleep(5);"),
    ("sleep", "tests/realtime/a_test.cpp", "std::this_thread::sleep_for(5ms);"),
    ("sync-on-gui", "app/chat/a.cpp", "if (saveDurably(path, bytes))"),
    ("json-document", "app/live/a.cpp", "QJsonDocument::fromJson(bytes);"),
    ("one-sender", "app/net/a.cpp", "manager->post(request, bytes);"),
    ("raw-request", "app/live/a.cpp", "m->sendCustomRequest(request);"),
    ("context-free-then", "app/live/a.cpp", "future.then([](int) {});"),
    ("then-of-qt", "app/live/a.cpp", "future.then(this, [this](int) {});"),
    ("call-by-name", "app/live/a.cpp", 'QMetaObject::invokeMethod(this, "remove");'),
    ("call-by-name", "app/live/a.cpp", "QMetaObject::invokeMethod(this, event.name);"),
    ("call-by-name", "app/live/a.cpp", "const int value = theEnum.keyToValue(text);"),
    ("unfinished", "app/live/a.cpp", "// TODO later"),
    ("include", "app/base/a.cpp", '#include "net/rest_client.h"'),
    ("include", "app/net/a.cpp", '#include "socketio/client.h"'),
    ("include", "app/socketio/a.cpp", '#include "base/result.h"'),
    ("include", "app/live/a.cpp", '#include "support/support_store.h"'),
    ("include", "app/chat/a.cpp", "#include <live/live_store.h>"),
    ("include", "app/live/a.cpp", '#include "ui/common/theme.h"'),
    ("include", "app/live/a.cpp", '#include "../net/rest_client.h"'),
    ("include", "app/novel/a.cpp", '#include "base/result.h"'),
    ("include", "ui/live/a.cpp", '#include "ui/support/support_page.h"'),
    ("include", "ui/live/a.cpp", '#include "conversations/conversations_store.h"'),
    ("include", "ui/common/a.cpp", '#include "ui/live/live_page.h"'),
    ("qt-module", "app/live/a.cpp", "#include <QWidget>"),
    ("qt-module", "app/live/a.cpp", "#include <QtWidgets/QWidget>"),
    ("qt-module", "app/live/a.cpp", "#include <QImage>"),
    ("context-free-connect", "ui/live/a.cpp", "connect(a, &A::b,\n    [f = g(1, 2)] { f(); });"),
    ("margins", "ui/live/a.cpp", "layout->setContentsMargins(8, 0, 4, 0);"),
    ("size", "app/live/a.cpp", "\n" * rules.MAX_LINES),
]

# What a source and its header look like at least.
HEADER = HEAD + "#pragma once\nnamespace wxm {\n"

GOOD = {
    "app/live/a.h": "#pragma once\nnamespace wxm {\nclass Other;\n}\nnamespace wxm::live {\n//! The rest is in a_b.cpp.\n",
    "app/live/a_b.cpp": "namespace wxm::live {\nnamespace {\n",
    "app/base/json_reader.h": "#pragma once\nnamespace wxm {\n",
    "ui/common/foreign_url.h": "#pragma once\nnamespace wxm {\nnamespace url {\n",
    "ui/live/a.h": "#pragma once\nnamespace wxm::live {\n",
    "app/live/a.cpp": '#include "base/result.h"\nnamespace wxm::live {\n#include <QString>\n// openUrl( in a comment is fine\n'
                      "then(future, this, [](int) {});\nconnect(a, &A::b, this, [] {});\n",
    "app/base/json_reader.cpp": "#include <simdjson.h>\nnamespace wxm {\nsimdjson::ondemand::parser parser;\n",
    "ui/common/foreign_url.cpp": "namespace wxm::url {\nQDesktopServices::openUrl(url);\n",
    "ui/live/a.cpp": "namespace wxm::live {\nlabel->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);\n"
                     "edit->setTextMargins(rtl ? 8 : 0, 0, rtl ? 0 : 8, 0);\n"
                     "layout->setContentsMargins(8, 0, 8, 4);\n#include <QWidget>\n",
    "ui/main.cpp": '#include "ui/live/live_page.h"\nreturn app.exec();\n',
    "tests/chat/a_test.cpp": "QVERIFY(QTest::qWaitFor([&] { return isThere; }));\n",
    "tests/faults/a_test.cpp": "QTest::qWait(20);\n",
}


def faults_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return layers.House(folder, QT_HEADERS).check()


class LayersTest(unittest.TestCase):
    def test_a_good_house_has_no_fault(self):
        self.assertEqual(faults_of({path: HEAD + text for path, text in GOOD.items()}), [])

    def test_each_bad_line_is_found(self):
        for rule, path, line in BAD:
            with self.subTest(rule=rule, line=line[:60]):
                found = faults_of({path: HEAD + line + "\n"})
                self.assertTrue(any(f"[{rule}]" in fault for fault in found), found)

    def test_a_second_single_place_is_found(self):
        line = HEAD + "namespace wxm {\nQDesktopServices::openUrl(url);\n"
        found = faults_of({f"ui/common/{name}": text for name, text in [
            ("a.cpp", line), ("b.cpp", line), ("a.h", HEADER), ("b.h", HEADER)]})
        self.assertEqual(len(found), 1, found)

    def test_a_source_without_its_header_is_found(self):
        source = HEAD + "namespace wxm {\n"
        self.assertEqual(faults_of({"app/base/a.h": HEADER, "app/base/a.cpp": source}), [])
        self.assertIn("[header]", faults_of({"app/base/b.h": HEADER, "app/base/a.cpp": source})[0])
        self.assertIn("[header]", faults_of({"app/net/a.h": HEADER, "app/base/a.cpp": source})[0])

    def test_another_namespace_is_found(self):
        for path, name in [("app/live/a.h", "wxm"), ("ui/live/a.h", "wxm::support"), ("app/base/a.h", "base"),
                           ("app/support/a.h", "wxm::supporters")]:
            with self.subTest(path=path, name=name):
                self.assertIn("[namespace]", faults_of({path: HEAD + f"#pragma once\nnamespace {name} {{\n"})[0])
        both = HEAD + "namespace wxm {\n}\nnamespace wxm::live {\n"
        found = faults_of({"ui/live/a.h": HEADER.replace("wxm", "wxm::live"), "ui/live/a.cpp": both})
        self.assertEqual(len(found), 1, found)
        self.assertIn("ui/live/a.cpp:2: [namespace]", found[0])

    def test_a_private_name_is_that_of_one_source(self):
        def found(one, other, folder="app/base"):
            return faults_of({"app/base/a.h": HEADER, "app/base/a.cpp": HEAD + f"namespace wxm {{\n{one}}}\n",
                              f"{folder}/b.h": HEADER, f"{folder}/b.cpp": HEAD + f"namespace wxm {{\n{other}}}\n"})
        for name in ("constexpr int kRow = 4;\n", "struct Tint {\n};\n", "const QString kWords[] = {};\n"):
            with self.subTest(name=name):
                private = "namespace {\n" + name + "} // namespace\n"
                self.assertIn("[private-name]", found(private, private)[0])
                self.assertEqual(found(private, private, "app/net"), [])
                self.assertEqual(found(private, ""), [])
        late = "namespace {\nint row()\n{\n    return '{';\n}\nconstexpr int kRow = 4;\n} // namespace\n"
        self.assertIn("[private-name]", found(late, late)[0])
        function = "namespace {\nint row(int a);\n} // namespace\n"
        self.assertEqual(found(function, function), [])
        self.assertEqual(found("using State = A::State;\n", "using State = A::State;\n"), [])
        self.assertIn("[private-name]", found("using State = A::State;\n", "using State = B::State;\n")[0])

    def test_a_version_of_qt_is_told(self):
        files = {"app/base/a.h": HEADER + "#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)\n#endif\n"}
        self.assertIn("[qt-version]", faults_of(files)[0])
        self.assertEqual(faults_of(files | {"docs/qt.md": "| before 6.5 | … | `app/base/a.h` |\n"}), [])

    def test_headers_and_licence(self):
        self.assertIn("[spdx]", faults_of({"app/base/a.cpp": "namespace wxm {\n", "app/base/a.h": HEADER})[0])
        self.assertIn("[pragma-once]", faults_of({"app/base/a.h": HEAD})[0])

    def test_a_source_that_is_not_formatted_is_found(self):
        self.assertEqual(list(formatting.faults(None, {"a.cpp"}, {"a.cpp"})), [])
        self.assertIn("a.cpp: not as", next(formatting.faults(None, {"a.cpp"}, set())))
        self.assertIn("a.cpp: formatted, or gone", next(formatting.faults(None, set(), {"a.cpp"})))
        if program := formatting.program():
            with tempfile.TemporaryDirectory() as folder:
                for name, text in {"good.cpp": "int a;\n", "bad.cpp": "int   a ;\n"}.items():
                    pathlib.Path(folder, name).write_text(text, "utf-8")
                found = formatting.unformatted(pathlib.Path(folder), program, ["good.cpp", "bad.cpp"])
                self.assertEqual(found, {"bad.cpp"})

    def test_each_rule_has_a_bad_line(self):
        self.assertEqual({rule.name for rule in rules.RULES + rules.TEST_RULES} - {name for name, _, _ in BAD}, set())


if __name__ == "__main__":
    QT_HEADERS = sys.argv.pop(1)
    unittest.main()
