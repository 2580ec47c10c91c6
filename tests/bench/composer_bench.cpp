// SPDX-License-Identifier: MIT
// A reply of many lines in the console's own composer: what its paste, a key in its midst and its
// draft at the next start cost the window's thread. Qt's own plain field beside it.
//   composer-bench LINES   prints {"lines","paste_ms","key_p50","key_p99","key_max","next_ms",
//   "plain_paste_ms","plain_key_p99"} in ms; "next" is the draft read and shown by a new composer
#include "chat/chat.h"
#include "fakes/fake_chat.h"
#include "probes/feed_bench/usage.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/ui_setup.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kKeys = 300;
const ThreadKey kThread = ThreadKey::of(ThreadId{1});

QString linesOf(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += i % 2 ? u"السطر %1 من الرد\n"_s.arg(i) : u"line %1 of it\n"_s.arg(i);
    return text;
}

double rounded(double value) { return std::round(value * 1000) / 1000; }

//! A key and the frame that shows it.
template <typename Field> std::vector<double> typeInto(Field &field, QWidget &shown)
{
    std::vector<double> times;
    auto cursor = field.textCursor();
    cursor.setPosition(field.document()->characterCount() / 2);
    field.setTextCursor(cursor);
    QCoreApplication::processEvents();
    for (int i = 0; i < kKeys; ++i) {
        const double before = threadCpuMs();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, i % 6 ? u"ب"_s : u" "_s);
        QCoreApplication::sendEvent(&field, &press);
        QCoreApplication::sendPostedEvents();
        shown.repaint();
        times.push_back(threadCpuMs() - before);
    }
    return times;
}

template <typename Act> double costOf(Act act)
{
    const double before = threadCpuMs();
    act();
    QCoreApplication::processEvents();
    return rounded(threadCpuMs() - before);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int lines = argc == 2 ? std::atoi(argv[1]) : 0;
    if (lines <= 0) {
        std::fprintf(stderr, "composer-bench LINES\n");
        return 2;
    }
    const UiSetup ui(app, {});
    const auto text = linesOf(lines);
    QJsonObject figures{{u"lines"_s, lines}};

    fakes::FakeChat fake;
    fake.chat.store.open(kThread);
    {
        Composer composer(fake.chat, fake.settings);
        composer.resize(700, 160);
        composer.setThread(kThread);
        composer.show();
        QCoreApplication::processEvents();
        // Typed in at once, as a paste that is not refused for its length comes in.
        figures[u"paste_ms"_s] = costOf([&] { composer.editor()->textCursor().insertText(text); });
        const auto keys = typeInto(*composer.editor(), composer);
        figures[u"key_p50"_s] = rounded(percentile(keys, 0.5));
        figures[u"key_p99"_s] = rounded(percentile(keys, 0.99));
        figures[u"key_max"_s] = rounded(percentile(keys, 1));
        fake.chat.drafts.saveNow();
    }
    figures[u"next_ms"_s] = costOf([&] {
        fakes::FakeChat next;
        next.chat.store.open(kThread);
        next.chat.drafts.setText(kThread, fake.chat.drafts.draft(kThread).text, {});
        Composer composer(next.chat, next.settings);
        composer.resize(700, 160);
        composer.setThread(kThread);
        composer.show();
        QCoreApplication::processEvents();
        composer.grab();
    });

    QPlainTextEdit plain;
    plain.resize(700, 160);
    plain.show();
    QCoreApplication::processEvents();
    figures[u"plain_paste_ms"_s] = costOf([&] { plain.textCursor().insertText(text); });
    figures[u"plain_key_p99"_s] = rounded(percentile(typeInto(plain, plain), 0.99));
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
