// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class EmptyStateTest : public QObject {
    Q_OBJECT

    UiTest m_ui;

    static Button *button(const EmptyState &state, const QString &words)
    {
        for (auto *one : state.findChildren<Button *>())
            if (one->text() == words && !one->isHidden())
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void fault_canBeTriedAgainAndItsDetailsCopied()
    {
        EmptyState state;
        QSignalSpy again(&state, &EmptyState::primaryTriggered);
        QSignalSpy other(&state, &EmptyState::secondaryTriggered);
        state.setFault(u"The list did not load"_s,
            {.kind = ApiError::Kind::Server,
                .httpStatus = 502,
                .serverCode = u"BAD_GATEWAY"_s,
                .detail = {},
                .serverMessage = u"call +966 50 000 0000"_s});
        QVERIFY(button(state, EmptyState::tr("Try again")));
        button(state, EmptyState::tr("Try again"))->click();
        QCOMPARE(again.size(), 1);
        button(state, EmptyState::tr("Copy details"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"server 502 BAD_GATEWAY"_s);
        QVERIFY(button(state, EmptyState::tr("Copied")));
        QCOMPARE(other.size(), 0);
    }

    void words_ofAnotherStateHaveTheirOwnSecondButton()
    {
        EmptyState state;
        QSignalSpy other(&state, &EmptyState::secondaryTriggered);
        state.setFault(u"x"_s, {.kind = ApiError::Kind::Offline, .detail = {}});
        state.setWords(IconName::Live, ColorRole::Text3, u"No live is running"_s, u"y"_s,
            u"Watch"_s, u"Look again"_s);
        QVERIFY(!button(state, EmptyState::tr("Copy details")));
        button(state, u"Look again"_s)->click();
        QCOMPARE(other.size(), 1);
    }

    void sentence_hasAsManyWordsOnALineAtEverySize()
    {
        EmptyState state;
        state.setWords(IconName::Search, ColorRole::Text2, u"Nothing found"_s,
            u"Names, numbers, subjects and last messages were searched."_s);
        QVERIFY(showAndWait(state));
        const auto widest = [&] {
            int width = 0;
            for (const auto *label : state.findChildren<TextLabel *>())
                width = std::max(width, label->maximumWidth());
            return width;
        };
        const int before = widest();
        m_ui.theme().setTextScale(2);
        QCOMPARE(widest(), 2 * before);
        m_ui.theme().setTextScale(1);
        QCOMPARE(widest(), before);
    }
};

QTEST_MAIN(EmptyStateTest)
#include "empty_state_test.moc"
