// SPDX-License-Identifier: MIT
//! Every key that the program knows, pressed on a real X under three layouts. The list is the
//! program's own: its QShortcuts, the sheet of all keys, and every Qt::Key in the source of ui/; a
//! key that comes later is in the table by itself. WXM_KEYBOARD_TABLE names a file for the table.
#include "ui/chat/chat_view.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/commands.h"
#include "ui/common/line_edit.h"
#include "ui/keyboard/x_keyboard.h"
#include "ui/live/feed_view.h"
#include "ui/live/triage_view.h"
#include "ui/screens/stage.h"
#include "ui/signin/sign_in_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

const QStringList kLayouts{u"us"_s, u"ara"_s, u"ara,us"_s};
constexpr auto kWell = "✓";

QString nameOf(QKeyCombination chord)
{
    return QKeySequence(chord).toString(QKeySequence::PortableText);
}

//! A file of ui/ and the keys that stand in it, as they are written: with what is held, or alone.
struct SourceKeys {
    QString file;
    QList<QKeyCombination> keys;
};

QList<SourceKeys> sourceKeys()
{
    static const QRegularExpression word(
        u"((?:Qt::(?:CTRL|SHIFT|ALT|META) \\| )*)Qt::Key_(\\w+)|u\"((?:Ctrl|Alt|Shift)\\+[^\"]+)\"_s"_s);
    static const auto keys = QMetaEnum::fromType<Qt::Key>();
    // Of their own filter, and no keys that anybody presses.
    static const std::set<QString> passed{
        u"Direction_L"_s, u"Direction_R"_s, u"unknown"_s, u"CapsLock"_s, u"0"_s, u"9"_s};
    QList<SourceKeys> all;
    QDirIterator files(QStringLiteral(WXM_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        static const std::set<QString> named{u"position_keys.cpp"_s, u"key_caps.cpp"_s,
            u"commands.cpp"_s, u"key_map.cpp"_s, u"keys.cpp"_s};
        if (named.contains(path.section(u'/', -1)))
            continue; // names of keys, which they do not answer to
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        SourceKeys one{path.section(u"/ui/"_s, -1), {}};
        auto found = word.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            if (!match.captured(3).isEmpty()) {
                const QKeySequence sequence(match.captured(3));
                if (sequence.count() == 1 && codeOf(sequence[0].key()))
                    one.keys.append(sequence[0]);
                continue;
            }
            if (passed.contains(match.captured(2)))
                continue;
            bool isKey = false;
            const int key = keys.keyToValue(
                QByteArray("Key_" + match.captured(2).toUtf8()).constData(), &isKey);
            if (!isKey || !codeOf(key))
                continue; // a name, or no key of this keyboard
            Qt::KeyboardModifiers held;
            if (match.captured(1).contains(u"CTRL"_s))
                held |= Qt::ControlModifier;
            if (match.captured(1).contains(u"SHIFT"_s))
                held |= Qt::ShiftModifier;
            if (match.captured(1).contains(u"ALT"_s))
                held |= Qt::AltModifier;
            one.keys.append(QKeyCombination(held, Qt::Key(key)));
        }
        if (!one.keys.isEmpty())
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.file < b.file; });
    return all;
}

//! What the table of commands has for one place, with letters alone or what is held.
QList<QKeyCombination> chordsAt(KeyPlace place)
{
    QList<QKeyCombination> all;
    for (const auto &info : allCommands()) {
        // Rows of digits are shortcuts, but for those without anything held.
        const bool isHeldRow = info.count > 1 && info.keys.constFirst().keyboardModifiers();
        if (!info.places.testFlag(place) || info.isFixed || isHeldRow)
            continue;
        for (const auto chord : spreadOut(info.keys, info.count)) {
            if (codeOf(chord.key()))
                all.append(chord);
        }
    }
    return all;
}

QList<QKeyCombination> chordsOf(const QList<KeyHelp> &sheet)
{
    QList<QKeyCombination> all;
    for (const auto &help : sheet) {
        for (QString way : help.keys.split(u" / "_s)) {
            way.replace(u"Delete"_s, u"Del"_s).replace(u"Enter"_s, u"Return"_s);
            way.replace(u"Page Up"_s, u"PgUp"_s).replace(u"Page Down"_s, u"PgDown"_s);
            const QKeySequence sequence(way);
            // A sign alone is written, whatever key that is.
            const bool isSign = way.size() == 1 && !way.front().isLetterOrNumber();
            if (way == u"Shift+Tab")
                all.append(Qt::Key_Backtab);
            else if (sequence.count() == 1 && !isSign && codeOf(sequence[0].key()))
                all.append(sequence[0]);
        }
    }
    return all;
}

//! Consumes what reaches a widget last, and remembers which key it was.
class Catcher final : public QObject {
public:
    explicit Catcher(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }
    QString caught;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // this test is about the view; shortcuts have theirs
            return true;
        }
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto held = key->modifiers()
            & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
        static const std::set<int> holders{Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt};
        if (!holders.contains(key->key()))
            caught =
                nameOf(key->key() != Qt::Key_Backtab ? QKeyCombination(held, Qt::Key(key->key()))
                        : held == Qt::ShiftModifier  ? QKeyCombination(Qt::Key_Backtab)
                                                     : QKeyCombination(held, Qt::Key_Tab));
        else if (caught.isEmpty())
            caught = nameOf(Qt::Key(key->key()));
        return true;
    }

private:
    QWidget *m_widget;
};

//! Hears a shortcut and keeps its act from being done.
class ShortcutCatcher final : public QObject {
public:
    explicit ShortcutCatcher(const QList<QShortcut *> &all)
    {
        for (auto *one : all)
            one->installEventFilter(this);
    }
    QObject *caught = nullptr;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        caught = watched;
        return true;
    }
};

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT
    UiTest ui;
    Fingers m_fingers;
    struct Row {
        QString where;
        QString key;
        std::map<QString, QString> seen; //!< By layout.
    };
    QList<Row> m_rows;
    QString m_layout;

    QString &cell(const QString &where, const QString &key)
    {
        const auto same = [&](const Row &row) { return row.where == where && row.key == key; };
        auto found = std::find_if(m_rows.begin(), m_rows.end(), same);
        if (found == m_rows.end()) {
            m_rows.append({where, key, {}});
            found = m_rows.end() - 1;
        }
        return found->seen[m_layout];
    }

    //! In force in the program, too.
    void take(const QString &layout)
    {
        m_layout = layout;
        QVERIFY(XDisplay::setLayout(layout));
        QWidget probe;
        probe.setFocusPolicy(Qt::StrongFocus);
        QString written;
        struct Reader : QObject {
            QString *to;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::KeyPress)
                    *to = static_cast<QKeyEvent *>(event)->text();
                return false;
            }
        } reader;
        reader.to = &written;
        probe.installEventFilter(&reader);
        focus(probe, probe);
        const QString wanted = layout == u"us" ? u"a"_s : u"ش"_s;
        for (int tries = 0; tries < 40 && written != wanted; ++tries)
            QVERIFY(m_fingers.press(Qt::Key_A));
        QCOMPARE(written, wanted);
    }

    static void focus(QWidget &window, QWidget &widget)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        widget.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), &widget);
    }

    static QWidget *firstField(const QWidget &root)
    {
        for (auto *field : root.findChildren<LineEdit *>()) {
            if (field->isVisible() && field->isEnabled() && !field->focusProxy()
                && !qobject_cast<QComboBox *>(field->parentWidget()))
                return field;
        }
        return nullptr;
    }

    void tryShortcuts(QWidget &window, const QString &where, const QList<QWidget *> &focused)
    {
        QList<QShortcut *> all;
        for (auto *one : window.findChildren<QShortcut *>()) {
            if (qobject_cast<QWidget *>(one->parent())->isVisible())
                all.append(one);
        }
        QVERIFY(!all.isEmpty() && !focused.contains(nullptr));
        ShortcutCatcher catcher(all);
        for (auto *widget : focused) {
            for (auto *one : std::as_const(all)) {
                focus(window, *widget);
                catcher.caught = nullptr;
                const auto chord = one->keys().constFirst()[0];
                const bool isPressed = m_fingers.press(chord);
                auto &said = cell(where, nameOf(chord));
                const auto now = !isPressed ? u"not pressed"_s
                    : !catcher.caught       ? u"nothing"_s
                    : catcher.caught != one ? u"another's"_s
                                            : QString::fromUtf8(kWell);
                if (said.isEmpty() || now != QString::fromUtf8(kWell))
                    said = now;
            }
        }
    }

    void tryView(
        QWidget &window, QWidget &view, const QString &where, const QList<QKeyCombination> &keys)
    {
        focus(window, view);
        Catcher catcher(&view);
        std::set<QString> done;
        for (const auto chord : keys) {
            if (!done.insert(nameOf(chord)).second)
                continue;
            catcher.caught.clear();
            const bool isPressed = m_fingers.press(chord);
            cell(where, nameOf(chord)) = !isPressed ? u"not pressed"_s
                : catcher.caught == nameOf(chord)   ? QString::fromUtf8(kWell)
                                                    : catcher.caught + u" instead"_s;
        }
    }

    struct Outcome {
        QString text;
        int anchor;
        int position;
        QString copied;
        bool operator==(const Outcome &) const = default;
    };

    //! What a chord does to a field that holds three words, was typed in once, and has one chosen.
    template <class Field> Outcome edited(QWidget &window, Field &field, QKeyCombination chord)
    {
        QGuiApplication::clipboard()->setText(u"new"_s);
        fill(field);
        focus(window, field);
        m_fingers.press(chord);
        return {textOf(field), anchorOf(field), positionOf(field),
            QGuiApplication::clipboard()->text()};
    }
    static void fill(LineEdit &field)
    {
        field.setText(u"one two"_s);
        field.end(false);
        field.insert(u" three"_s);
        field.setSelection(4, 3);
    }
    static void fill(ReplyEdit &field)
    {
        field.load(u"one two"_s);
        field.moveCursor(QTextCursor::End);
        field.insertPlainText(u" three"_s);
        auto cursor = field.textCursor();
        cursor.setPosition(4);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        field.setTextCursor(cursor);
    }
    static QString textOf(const LineEdit &field) { return field.text(); }
    static QString textOf(const ReplyEdit &field) { return field.text(); }
    static int anchorOf(const LineEdit &field) { return field.selectionStart(); }
    static int anchorOf(const ReplyEdit &field) { return field.textCursor().anchor(); }
    static int positionOf(const LineEdit &field) { return field.cursorPosition(); }
    static int positionOf(const ReplyEdit &field) { return field.textCursor().position(); }

    static QList<QKeyCombination> editingKeys()
    {
        QList<QKeyCombination> all;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            all.append(QKeyCombination(Qt::ControlModifier, Qt::Key(key)));
            all.append(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key(key)));
        }
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home,
                 Qt::Key_End, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert}) {
            for (const auto held :
                {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier),
                    Qt::KeyboardModifiers(Qt::ShiftModifier),
                    Qt::ControlModifier | Qt::ShiftModifier})
                all.append(QKeyCombination(held, key));
        }
        // Whatever else Qt edits by.
        for (int standard = QKeySequence::Undo; standard <= QKeySequence::Cancel; ++standard) {
            if (standard == QKeySequence::Quit)
                continue;
            for (const auto &sequence :
                QKeySequence::keyBindings(QKeySequence::StandardKey(standard))) {
                if (sequence.count() == 1 && codeOf(sequence[0].key())
                    && !all.contains(sequence[0]))
                    all.append(sequence[0]);
            }
        }
        return all;
    }

    std::map<QString, Outcome> m_underUs; //!< What a chord does where nothing is translated.

    template <class Field> void tryEditing(QWidget &window, Field &field, const QString &where)
    {
        // What must not be the same as nothing pressed at all.
        static const std::set<QString> acts{
            u"Ctrl+A"_s, u"Ctrl+C"_s, u"Ctrl+V"_s, u"Ctrl+X"_s, u"Ctrl+Z"_s};
        for (const auto chord : editingKeys()) {
            const auto now = edited(window, field, chord);
            const QString key = where + nameOf(chord);
            if (m_layout == u"us")
                m_underUs[key] = now;
            const auto start = Outcome{u"one two three"_s, 4, 7, u"new"_s};
            const bool isAct = !(m_underUs[key] == start);
            cell(where, nameOf(chord)) = !(now == m_underUs[key])
                ? u"not as under us: “%1”"_s.arg(now.text)
                : acts.contains(nameOf(chord)) && !isAct ? u"nothing"_s
                : isAct                                  ? QString::fromUtf8(kWell)
                                                         : u"–"_s;
        }
        // Redo needs something that was undone.
        for (const auto chord :
            {QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z),
                QKeyCombination(Qt::ControlModifier, Qt::Key_Y)}) {
            fill(field);
            focus(window, field);
            m_fingers.press(QKeyCombination(Qt::ControlModifier, Qt::Key_Z));
            const QString undone = textOf(field);
            m_fingers.press(chord);
            cell(where, nameOf(chord)) = undone == u"one two" && textOf(field) == u"one two three"
                ? QString::fromUtf8(kWell)
                : u"“%1” after “%2”"_s.arg(textOf(field), undone);
        }
        // What is written stays what the layout writes.
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            field.clear();
            focus(window, field);
            m_fingers.press(Qt::Key(key));
            const QString wrote = textOf(field);
            const bool isArabic = !wrote.isEmpty() && wrote.front() >= QChar(0x600);
            const bool isWell = m_layout == u"us" ? wrote == QChar(key).toLower() : isArabic;
            cell(where, nameOf(Qt::Key(key))) =
                (isWell ? u"writes %1"_s : u"wrote “%1”"_s).arg(wrote);
        }
    }

private Q_SLOTS:
    void everyKey_firesUnderEveryLayout()
    {
        const auto source = sourceKeys();
        QVERIFY(source.size() > 15);
        Stage stage;
        stage.fillThreads();
        stage.fillConversations();
        stage.openNoura();
        stage.openLive(); // with something to judge
        auto &window = stage.window;
        window.resize(1440, 900);
        SignInWindow signIn;
        QWidget fields;
        LineEdit line(LineEdit::Content::Words, &fields);
        ReplyEdit reply(&fields);
        reply.setGeometry(0, 60, 500, 200);
        fields.resize(600, 300);
        fields.move(100, 100);
        QListWidget plain(&fields);
        plain.setGeometry(510, 0, 80, 100);

        for (const QString &layout : kLayouts) {
            take(layout);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.showPage(stage.supportPage);
            tryShortcuts(window, u"Support"_s,
                {stage.editor(), stage.supportPage->findChild<ThreadListView *>()});
            window.showPage(stage.messagesPage);
            tryShortcuts(window, u"Messages"_s,
                {firstField(*stage.messagesPage),
                    stage.messagesPage->findChild<ThreadListView *>()});
            window.showPage(stage.settingsPage);
            tryShortcuts(window, u"Settings"_s, {firstField(*stage.settingsPage)});
            window.showPage(stage.livePage);
            stage.livePage->watch(LiveId{7});
            auto *feed = stage.livePage->findChild<live::FeedView *>();
            QVERIFY(feed && feed->isVisible());
            tryShortcuts(window, u"Live"_s, {feed});

            // Views answer by keyPressEvent: there it counts under which name the key arrives.
            for (const auto &one : source) {
                QWidget *view = &plain;
                QWidget *of = &fields;
                const QString file = one.file.section(u'/', -1);
                if (file.startsWith(u"feed_"_s) || file.startsWith(u"live_"_s)) {
                    view = feed;
                    of = &window;
                } else if (file.startsWith(u"chat_view"_s)) {
                    window.showPage(stage.supportPage);
                    view = stage.supportPage->findChild<ChatView *>();
                    of = &window;
                } else if (file.startsWith(u"triage_"_s)) {
                    window.showPage(stage.livePage);
                    focus(window, *feed);
                    QTest::keyClick(feed, Qt::Key_T);
                    view =
                        stage.livePage->findChild<live::TriageView *>()->findChild<QListView *>();
                    QVERIFY(view);
                    of = &window;
                    if (!view->isVisible()) { // nothing is flagged
                        QTest::keyClick(
                            stage.livePage->findChild<live::TriageView *>(), Qt::Key_Escape);
                        view = feed;
                    }
                } else if (one.file.startsWith(u"live/"_s)) {
                    view = feed; // letters act where nothing is written
                    of = &window;
                }
                if (of == &window)
                    window.showPage(view->parentWidget() && stage.livePage->isAncestorOf(view)
                            ? static_cast<ShellPage *>(stage.livePage)
                            : stage.supportPage);
                tryView(*of, *view, one.file, one.keys);
                QTest::keyClick(stage.livePage->findChild<live::TriageView *>(), Qt::Key_Escape);
            }
            // What the table of commands has where no text is written.
            window.showPage(stage.livePage);
            for (const auto place : {KeyPlace::Feed, KeyPlace::Triage, KeyPlace::Person,
                     KeyPlace::Journal, KeyPlace::LivePage})
                tryView(window, *feed, u"The table: live %1"_s.arg(int(place)), chordsAt(place));
            tryView(fields, plain, u"The table: my day"_s, chordsAt(KeyPlace::MyDay));
            // What the sheet of keys promises, too: with Shift, or with signs of their own.
            for (const auto *page : window.findChildren<ShellPage *>()) {
                const bool isLive = page == stage.livePage;
                if (isLive)
                    window.showPage(stage.livePage);
                tryView(isLive ? static_cast<QWidget &>(window) : fields,
                    isLive ? static_cast<QWidget &>(*feed) : plain,
                    u"The sheet: "_s + page->title(), chordsOf(page->keyHelp()));
            }
            window.hide();
            signIn.show();
            tryShortcuts(signIn, u"Sign-in"_s, {firstField(signIn)});
            signIn.hide();
            tryEditing(fields, line, u"A field of one line"_s);
            tryEditing(fields, reply, u"The reply"_s);
            fields.hide();
        }
        XDisplay::setLayout(u"us"_s);

        report();
    }

private:
    void report()
    {
        QString table = u"| where | key | us | ara | ara,us |\n|---|---|---|---|---|\n"_s;
        QStringList faults;
        int cells = 0;
        for (const auto &row : std::as_const(m_rows)) {
            QString line = u"| %1 | `%2` |"_s.arg(row.where, row.key);
            for (const QString &layout : kLayouts) {
                const auto found = row.seen.find(layout);
                const QString said = found == row.seen.end() ? u"not tried"_s : found->second;
                ++cells;
                line += u" %1 |"_s.arg(said);
                if (said != QString::fromUtf8(kWell) && said != u"–"
                    && !said.startsWith(u"writes "_s))
                    faults << u"%1, %2, %3: %4"_s.arg(row.where, row.key, layout, said);
            }
            table += line + u'\n';
        }
        qInfo("%d keys, %d presses", int(m_rows.size()), cells);
        if (const QString path = qEnvironmentVariable("WXM_KEYBOARD_TABLE"); !path.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table.toUtf8());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    if (!hasPrograms({"Xvfb"_L1, "xdotool"_L1, "setxkbmap"_L1}))
        return kLeftOut;
    int result = 1;
    XDisplay display;
    if (!display.isThere()) {
        std::puts("Xvfb does not start");
        return result;
    }
    {
        QApplication application(argc, argv);
        KeyboardTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    return result;
}

#include "keyboard_test.moc"
