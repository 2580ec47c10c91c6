// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "fakes/fake_chat.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/translation_preview.h"
#include "ui/chat/translation_strip.h"
#include "ui/common/buttons.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

const ThreadKey kOne = ThreadKey::of(ThreadId{1});

//! Answers when the test says so.
class Engine final : public TranslationEngine {
public:
    struct Asked {
        QStringList texts;
        std::shared_ptr<QPromise<Result<QStringList>>> promise;
    };
    explicit Engine(QList<Asked> &asked) : m_asked(asked) { }
    QString place() const override { return u"translate.wxm.example"_s; }
    bool isOnThisComputer() const override { return false; }
    QFuture<Result<QStringList>> translate(
        const QStringList &texts, TextLanguage, TextLanguage) override
    {
        auto promise = std::make_shared<QPromise<Result<QStringList>>>();
        promise->start();
        m_asked.append({texts, promise});
        return promise->future();
    }

private:
    QList<Asked> &m_asked;
};

Message message(std::int64_t id, const QString &body)
{
    return {.id = MessageId{id},
        .senderId = UserId{12},
        .isStaff = false,
        .body = body,
        .mediaId = {},
        .createdAt = 1'780'000'000'000};
}

} // namespace

//! A thread that is translated, by its controls.
class TranslationPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_fake->chat.translation.setEngine(std::make_unique<Engine>(m_asked));
        m_fake->chat.store.open(kOne);
        m_said = isArabic() ? u"where is my money"_s : u"وين فلوسي"_s;
        m_own = isArabic() ? u"أبشري، خلال 5 دقائق"_s : u"Within 5 minutes"_s;
        m_fake->chat.store.addNewest(kOne, {message(1, m_said)}, std::nullopt);
        m_pane = std::make_unique<ChatPane>(m_fake->chat, m_fake->settings);
        m_pane->resize(800, 600);
        m_pane->setThread(kOne);
        QVERIFY(showAndWait(*m_pane));
        m_editor = m_pane->composer()->editor();
        m_editor->setFocus();
        m_preview = m_pane->findChild<TranslationPreview *>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_fake.reset();
    }

    void button_turnsItOnForThisThreadAndTheStripTurnsItOff()
    {
        auto *strip = m_pane->findChild<TranslationStrip *>();
        QVERIFY(!strip->isVisible());
        turnOn();
        QVERIFY(strip->isVisible());
        QCOMPARE(m_asked.size(), 1); // what the customer wrote
        answer({u"translated"_s});
        QVERIFY(m_pane->view()->spokenText(rowOfMessage()).contains(u"translated"_s));
        auto *stop = strip->findChild<Button *>();
        QCOMPARE(stop->text(), TranslationStrip::tr("Stop translating"));
        stop->click();
        QVERIFY(!strip->isVisible());
        QVERIFY(!m_pane->view()->spokenText(rowOfMessage()).contains(u"translated"_s));
    }
    void withoutAnEngine_nothingOfItIsShown()
    {
        m_fake->chat.translation.setEngine(nullptr);
        QVERIFY(!button(Composer::tr("Translate")));
    }
    void enter_previewsAndTheSecondEnterSends()
    {
        writeAndPress();
        QCOMPARE(m_preview->state(), TranslationPreview::State::Working);
        QVERIFY(sent().isEmpty());
        QCOMPARE(m_asked.last().texts.size(), 1);
        QVERIFY(!m_asked.last().texts.first().contains(u'5')); // numbers are none of its business
        answer({u"translated ⟦0⟧"_s});
        QCOMPARE(m_preview->state(), TranslationPreview::State::Ready);
        QCOMPARE(button(Composer::tr("Send"))->text(), Composer::tr("Send translation"));
        press();
        QCOMPARE(sent(), QStringList{u"translated 5"_s});
        QVERIFY(!m_preview->isVisible());
        QVERIFY(m_editor->text().isEmpty());
    }
    void escape_goesBackToWriting()
    {
        writeAndPress();
        answer({u"translated ⟦0⟧"_s});
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!m_preview->isVisible());
        QCOMPARE(m_editor->text(), m_own);
        QVERIFY(m_editor->hasFocus());
        QVERIFY(sent().isEmpty());
    }
    void edit_voidsThePreview()
    {
        writeAndPress();
        answer({u"translated ⟦0⟧"_s});
        typeText(*m_editor, u"!"_s);
        QCOMPARE(m_preview->state(), TranslationPreview::State::Void);
        press(); // another preview, and nothing sent
        QCOMPARE(m_preview->state(), TranslationPreview::State::Working);
        QVERIFY(sent().isEmpty());
        answer({u"other ⟦0⟧"_s});
        press();
        QCOMPARE(sent(), QStringList{u"other 5"_s});
    }
    void editWhileItWorks_voidsWhatComes()
    {
        writeAndPress();
        typeText(*m_editor, u"!"_s);
        answer({u"translated ⟦0⟧"_s});
        QCOMPARE(m_preview->state(), TranslationPreview::State::Void);
    }
    void ctrlEnter_sendsTheOriginal()
    {
        writeAndPress();
        answer({u"translated ⟦0⟧"_s});
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent(), QStringList{m_own});
    }
    void fault_letsTheOriginalGo()
    {
        writeAndPress();
        const auto promise = m_asked.takeLast().promise;
        promise->addResult(failure({.kind = ApiError::Kind::BadReply}));
        promise->finish();
        QCOMPARE(m_preview->state(), TranslationPreview::State::Failed);
        QCOMPARE(m_editor->text(), m_own);
        press();
        QCOMPARE(sent(), QStringList{m_own});
    }
    void slowEngine_letsTheOriginalGo()
    {
        writeAndPress();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_preview->state(), TranslationPreview::State::Failed, kEngineMs + 3'000);
        press();
        QCOMPARE(sent(), QStringList{m_own});
        answer({u"too late ⟦0⟧"_s});
        QVERIFY(!m_preview->isVisible());
    }
    void replyInTheCustomersLanguage_goesAsItIs()
    {
        turnOn();
        typeText(*m_editor, m_said);
        press();
        QCOMPARE(sent(), QStringList{m_said});
    }

private:
    QAbstractButton *button(const QString &name) const
    {
        for (auto *one : m_pane->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void turnOn()
    {
        auto *translate = button(Composer::tr("Translate"));
        QVERIFY(translate);
        translate->click();
        QVERIFY(m_fake->chat.translation.isOn(kOne));
        m_editor->setFocus();
    }
    void press() { QTest::keyClick(m_editor, Qt::Key_Return); }
    void writeAndPress()
    {
        turnOn();
        typeText(*m_editor, m_own);
        press();
        QVERIFY(m_preview->isVisible());
    }
    void answer(const QStringList &texts)
    {
        const auto promise = m_asked.takeLast().promise;
        promise->addResult(texts);
        promise->finish();
    }
    int rowOfMessage() const { return m_pane->view()->model().rowCount() - 1; }
    QStringList sent() const
    {
        QStringList bodies;
        for (const auto &reply : m_fake->chat.outbox.replies(kOne))
            bodies.append(reply.body);
        return bodies;
    }

    UiTest ui;
    QString m_said;
    QString m_own;
    QList<Engine::Asked> m_asked;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<ChatPane> m_pane;
    ReplyEdit *m_editor = nullptr;
    TranslationPreview *m_preview = nullptr;
};

QTEST_MAIN(TranslationPreviewTest)
#include "translation_preview_test.moc"
