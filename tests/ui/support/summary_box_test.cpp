// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/support/panel_parts.h"
#include "ui/support/summary_box.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr UserId kMe{2};
constexpr UserId kHuda{3};
constexpr UserId kCustomer{12};
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const ThreadKey kOther = ThreadKey::of(ThreadId{13});
const QDate kToday(2026, 6, 9);

Message messageOf(std::int64_t id, UserId sender, const QString &body)
{
    return {MessageId{id}, sender, sender != kCustomer, body, {}, 1'780'000'000'000 + id};
}

QList<Message> someMessages()
{
    return {messageOf(1, kCustomer, u"لم يصل طلبي"_s), messageOf(2, kMe, u"one moment"_s),
        messageOf(3, kCustomer, u"ok"_s), messageOf(4, kMe, u"it comes on 2026-07-01"_s),
        messageOf(5, kCustomer, u"شكرًا. وكم الرسوم؟"_s), messageOf(6, kCustomer, u"Hello?"_s)};
}

Timeline timelineOf(const QList<Message> &messages, std::optional<PageCursor> next = {})
{
    Timeline timeline;
    timeline.addNewest(messages, next);
    return timeline;
}

} // namespace

class SummaryBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<SummaryBox>();
        m_box->resize(300, 400);
        m_box->setThread(kThread);
    }
    void cleanup() { m_box.reset(); }

    void shortThread_isReadAtAGlance()
    {
        m_box->setTimeline(timelineOf(someMessages().first(5)), kMe, kToday);
        QVERIFY(m_box->isHidden());
        m_box->setTimeline(timelineOf(someMessages()), kMe, kToday);
        QVERIFY(!m_box->isHidden());
    }

    void lines_areThoseOfTheThread()
    {
        QVERIFY(showAndWait(*m_box));
        m_box->setTimeline(timelineOf(someMessages()), kMe, kToday);
        QStringList texts;
        for (const auto *label : m_box->findChildren<ForeignLabel *>()) {
            if (label->isVisible())
                texts.append(label->originalText());
        }
        QCOMPARE(texts, (QStringList{u"لم يصل طلبي"_s, u"وكم الرسوم؟"_s, u"Hello?"_s}));
        QCOMPARE(facts().size(), 3); // days, messages of either side
        QVERIFY(labelsThatReadMarkup(*m_box).isEmpty());
    }

    void partOfAThread_saysSo()
    {
        QVERIFY(showAndWait(*m_box));
        m_box->setTimeline(timelineOf(someMessages(), PageCursor{.page = 2}), kMe, kToday);
        QVERIFY(!m_box->findChild<ForeignLabel *>()->isVisible()); // the beginning
        const auto ours = SummaryBox::tr("%1 or more", "messages").arg(numberText(2));
        QCOMPARE(
            facts().last(), withoutBidiControls(SummaryBox::tr("From staff") + u": "_s + ours));
    }

    void news_areThoseOfOthersSinceTheAgentLeft()
    {
        auto messages = someMessages();
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        QVERIFY(!m_box->hasNews()); // the first visit
        m_box->setThread(kOther);
        m_box->setTimeline({}, kMe, kToday);
        messages.append(messageOf(7, kMe, u"by me, elsewhere"_s));
        m_box->setThread(kThread);
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        QVERIFY(!m_box->hasNews());
        m_box->setThread(kOther);
        messages.append(messageOf(8, kHuda, u"by Huda"_s));
        m_box->setThread(kThread);
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        QVERIFY(m_box->hasNews());
        m_box->setThread(kOther);
        m_box->setThread(kThread);
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        QVERIFY(!m_box->hasNews());
    }

    void whatComesBeforeTheirEyes_isNoNews()
    {
        auto messages = someMessages();
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        m_box->setThread(kOther);
        m_box->setThread(kThread);
        auto later = messageOf(7, kCustomer, u"now"_s);
        later.createdAt = QDateTime::currentMSecsSinceEpoch() + 60'000;
        messages.append(later);
        m_box->setTimeline(timelineOf(messages), kMe, kToday);
        QVERIFY(!m_box->hasNews());
    }

private:
    QStringList facts() const
    {
        QStringList said;
        for (const auto *fact : m_box->findChildren<FactRow *>()) {
            if (fact->isVisible())
                said.append(fact->accessibleName());
        }
        return said;
    }

    UiTest m_ui;
    std::unique_ptr<SummaryBox> m_box;
};

QTEST_MAIN(SummaryBoxTest)
#include "summary_box_test.moc"
