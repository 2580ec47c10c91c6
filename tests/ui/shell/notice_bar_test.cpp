// SPDX-License-Identifier: MIT
#include "ui/shell/notice_bar.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;

class NoticeBarTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static NoticeBar::Item item(const QString &title, std::function<void()> act = {})
    {
        return {.words = [title] { return NoticeBar::Words{title}; }, .act = std::move(act)};
    }

private Q_SLOTS:
    void notices_standOneAfterTheOther()
    {
        NoticeBar bar;
        QVERIFY(bar.isHidden());
        int acted = 0;
        bar.add(item(u"first"_s, [&] { ++acted; }));
        bar.add(item(u"second"_s));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.title(), u"first"_s);
        QCOMPARE(bar.waiting(), 2);
        Q_EMIT bar.actionTriggered();
        QCOMPARE(acted, 1);
        QCOMPARE(bar.title(), u"second"_s);
        Q_EMIT bar.actionTriggered();
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.waiting(), 0);
        Q_EMIT bar.actionTriggered();
        QCOMPARE(acted, 1);
    }

    void words_areAskedForAgainInAnotherLanguage()
    {
        NoticeBar bar;
        int asked = 0;
        bar.add({.words = [&asked] {
            return NoticeBar::Words{QString::number(++asked), Localizer::tr("English")};
        }});
        const int before = asked;
        const auto now = ui.localizer().language();
        ui.localizer().setLanguage(now == Localizer::Language::Arabic
                ? Localizer::Language::English
                : Localizer::Language::Arabic);
        QTRY_VERIFY(asked > before);
        QCOMPARE(bar.title(), QString::number(asked));
        ui.localizer().setLanguage(now);
    }
};

QTEST_MAIN(NoticeBarTest)
#include "notice_bar_test.moc"
