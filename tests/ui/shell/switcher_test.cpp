// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/switcher.h"
#include "ui/ui_test.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace wxm;
using namespace wxm::testing;
using namespace Qt::StringLiterals;

namespace {

class PlacesPage final : public ShellPage {
public:
    explicit PlacesPage(QString *opened) : field(new QLineEdit(this)), m_opened(opened) { }
    QString title() const override { return u"Desk"_s; }
    IconName iconName() const override { return IconName::Support; }
    void activate() override { field->setFocus(); }
    QList<Place> places() override
    {
        const auto place = [this](Place::Kind kind, const QString &name, qint64 id) {
            return Place{
                .kind = kind, .name = name, .id = id, .personId = id, .open = [this, name] {
                    *m_opened = name;
                }};
        };
        auto live = place(Place::Kind::Live, u"طبخ مع أم سعود"_s, 11);
        live.openBeside = [this] { *m_opened = u"beside"_s; };
        return {place(Place::Kind::Thread, u"نورة العتيبي"_s, 12),
            place(Place::Kind::Thread, u"محمد القحطاني"_s, 19),
            place(Place::Kind::Person, u"إيمان نُورَه"_s, 4410), live};
    }
    QList<KeyHelp> keyHelp() const override { return {{u"Ctrl+Shift+E"_s, u"Resolve"_s}}; }

    QLineEdit *field;

private:
    QString *m_opened;
};

struct Stand {
    QString opened;
    MainWindow window;
    PlacesPage *page = new PlacesPage(&opened);

    Stand()
    {
        window.addPage(page);
        window.resize(1200, 800);
        showAndWait(window);
        page->field->setFocus();
    }
    Switcher *switcher() const { return window.findChild<Switcher *>(); }
    QLineEdit *field() const { return switcher()->findChild<LineEdit *>(); }
    QStringList found() const
    {
        QStringList names;
        const auto *model =
            static_cast<SwitcherModel *>(switcher()->findChild<QListView *>()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->isEntry(row))
                names.append(model->row(row)->entry.name);
        }
        return names;
    }
};

} // namespace

class SwitcherTest : public QObject {
    Q_OBJECT

    UiTest m_ui;

private Q_SLOTS:
    void query_findsEverySpelling_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("names");
        const QString noura = u"نورة العتيبي"_s, eman = u"إيمان نُورَه"_s;
        QTest::newRow("start") << u"نور"_s << QStringList{noura, eman};
        QTest::newRow("ha for ta marbuta") << u"نوره"_s << QStringList{noura, eman};
        QTest::newRow("hamza left out") << u"ايمان"_s << QStringList{eman};
        QTest::newRow("latin letters") << u"eman"_s << QStringList{eman};
        QTest::newRow("number") << u"#12"_s << QStringList{noura};
        QTest::newRow("arabic digits") << u"١١"_s << QStringList{u"طبخ مع أم سعود"_s};
        QTest::newRow("actions only") << u"> desk"_s << QStringList{u"Desk"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList();
    }
    void query_findsEverySpelling()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, names);
        Stand stand;
        stand.window.openSwitcher();
        stand.field()->setText(query);
        QCOMPARE(stand.found(), names);
    }
    void model_keepsItsPromises()
    {
        SwitcherModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries({{.kind = Place::Kind::Thread, .name = u"نُورَة"_s, .id = 3}});
        model.setQuery(u"نور"_s);
        QCOMPARE(model.rowCount(), 2); // the head of the section, and it
        QCOMPARE(model.row(1)->matchAt, 0);
        QCOMPARE(model.row(1)->matchLength, 4); // with the mark between the letters
        QCOMPARE(model.next(-1, 1), 1);
        QCOMPARE(model.next(1, 1), -1);
    }
    void enter_opensWhatIsChosen()
    {
        Stand stand;
        stand.window.openSwitcher();
        auto *field = stand.field();
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stand.opened, u"محمد القحطاني"_s);
        QVERIFY(!stand.switcher()->isVisible());
    }
    void ctrlEnter_opensBeside()
    {
        Stand stand;
        stand.window.openSwitcher();
        QTest::keyClick(stand.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.opened, u"نورة العتيبي"_s); // nothing beside: it opens as ever
        stand.window.openSwitcher();
        stand.field()->setText(u"طبخ"_s);
        QTest::keyClick(stand.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.opened, u"beside"_s);
    }
    void ctrlEnter_takesTheFirstThatOpensBeside()
    {
        Stand stand;
        stand.window.openSwitcher();
        stand.field()->setText(u"م"_s); // a thread stands first
        QTest::keyClick(stand.field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.opened, u"beside"_s);
    }
    void kindOfThePage_standsFirst()
    {
        SwitcherModel model;
        model.setEntries({{.kind = Place::Kind::Thread, .name = u"a"_s, .id = 43},
            {.kind = Place::Kind::Live, .name = u"b"_s, .id = 43}});
        model.setQuery(u"43"_s);
        QCOMPARE(int(model.row(1)->entry.kind), int(Place::Kind::Thread));
        model.setFirst(Place::Kind::Live);
        QCOMPARE(int(model.row(1)->entry.kind), int(Place::Kind::Live));
    }
    void number_isTheOneThatWasTyped()
    {
        SwitcherModel model;
        model.setEntries({{.kind = Place::Kind::Thread, .name = u"a"_s, .id = 37, .personId = 43}});
        model.setQuery(u"43"_s);
        QCOMPARE(model.row(1)->number, 43);
        model.setQuery(u"37"_s);
        QCOMPARE(model.row(1)->number, 37);
    }
    void phone_isFoundHoweverItIsTyped()
    {
        SwitcherModel model;
        model.setEntries({{.kind = Place::Kind::Thread,
            .name = u"نورة"_s,
            .id = 37,
            .phone = u"+966500000012"_s}});
        for (const auto &typed : {u"0500000012"_s, u"966500000012"_s, u"0012"_s + u"0"_s}) {
            model.setQuery(typed);
            QCOMPARE(model.isEmpty(), typed.endsWith(u"120"_s));
        }
    }
    void otherAlphabet_isMarkedInTheName()
    {
        SwitcherModel model;
        model.setEntries({{.kind = Place::Kind::Person, .name = u"Noura Al-Qahtani"_s, .id = 3},
            {.kind = Place::Kind::Person, .name = u"نورا السالم"_s, .id = 4}});
        model.setQuery(u"نور"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.row(1)->entry.id, 4); // what is written so comes first
        QCOMPARE(model.row(2)->entry.id, 3);
        QCOMPARE(model.row(2)->matchAt, 0);
        QCOMPARE(model.row(2)->matchLength, 5);
    }
    void escape_givesTheFocusBack()
    {
        Stand stand;
        stand.window.openSwitcher();
        QTest::keyClick(stand.field(), Qt::Key_Tab);
        QVERIFY(stand.field()->hasFocus()); // nothing behind is reached
        QTest::keyClick(stand.field(), Qt::Key_Escape);
        QVERIFY(!stand.switcher()->isVisible());
        QVERIFY(stand.page->field->hasFocus());
        QVERIFY(stand.opened.isEmpty());
    }
    void chord_worksOnAnArabicKeyboard()
    {
        Stand stand;
        // As an Arabic layout sends it, which keyClick() has no name for.
        QTest::simulateEvent(
            stand.page->field, true, Qt::Key(u'ن'), Qt::ControlModifier, QString(u'ن'), false);
        QVERIFY(stand.switcher()->isVisible());
        stand.switcher()->closePanel();
        QTest::keyClick(stand.page->field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(stand.switcher()->isVisible());
    }
    void keys_areListedByPlace()
    {
        Stand stand;
        QTest::keyClick(stand.page->field, Qt::Key_F1);
        auto *sheet = stand.window.findChild<ShortcutSheet *>();
        QVERIFY(sheet->isVisible());
        QVERIFY(named<KeyCaps>(*sheet, u"Ctrl+K"_s));
        QVERIFY(named<KeyCaps>(*sheet, u"Ctrl+Shift+E"_s));
        shoot(stand.window, u"keys"_s);
        stand.window.openSwitcher();
        QVERIFY(!sheet->isVisible()); // one panel at a time
    }
};

QTEST_MAIN(SwitcherTest)
#include "switcher_test.moc"
