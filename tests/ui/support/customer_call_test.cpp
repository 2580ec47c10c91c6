// SPDX-License-Identifier: MIT
// The number of a customer, and what is handed to the telephone of it.
#include "fakes/fake_chat.h"
#include "settings/policy.h"
#include "ui/common/buttons.h"
#include "ui/common/open_url.h"
#include "ui/support/customer_panel.h"
#include "ui/ui_test.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr UserId kNoura{4821};

//! Stands for the program that telephones.
class Telephone : public QObject {
    Q_OBJECT
public:
    Telephone() { QDesktopServices::setUrlHandler(u"tel"_s, this, "call"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(u"tel"_s); }
    QList<QByteArray> called;
public Q_SLOTS:
    void call(const QUrl &url) { called << url.toEncoded(); }
};

} // namespace

class CustomerCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_support = std::make_unique<Support>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat, m_fake->clock);
    }
    void cleanup()
    {
        m_panel.reset();
        m_support.reset();
        m_fake.reset();
    }

    void call_isOfferedWhereThePolicyAllowsItAlone()
    {
        Telephone telephone;
        const auto number = QByteArray("+966 50 123 4567");
        show(number);
        QVERIFY(call() && !call()->isVisible());
        m_fake->settings.callsAllowed.set(true); // by a person: counts for nothing
        show(number);
        QVERIFY(!call()->isVisible());
        allow();
        show(number);
        QVERIFY(call()->isVisible());
        QTest::mouseClick(call(), Qt::LeftButton);
        QCOMPARE(telephone.called, QList<QByteArray>{"tel:+966501234567"});
    }

    void call_isNotOfferedForANumberThatSaysMore_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("parameter") << QByteArray("+966501234567;phone-context=evil.example");
        QTest::newRow("query") << QByteArray("+966501234567?x=y");
        QTest::newRow("service code") << QByteArray("**21*0501234567#");
        QTest::newRow("pause") << QByteArray("0501234567,,9");
        QTest::newRow("address") << QByteArray("https://evil.example/0501234567");
    }
    void call_isNotOfferedForANumberThatSaysMore()
    {
        QFETCH(const QByteArray, number);
        Telephone telephone;
        allow();
        show(number);
        QVERIFY(!call()->isVisible());
        openPhone(QString::fromLatin1(number), m_panel.get());
        QVERIFY(telephone.called.isEmpty());
        QVERIFY(!m_panel->findChild<OpenUrlDialog *>());
    }

    //! No telephone on this computer: the number is there to be copied.
    void call_thatNothingTakesSaysSo()
    {
        allow();
        show("0501234567");
        QDesktopServices::setUrlHandler(u"tel"_s, this, "thereIsNone");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such method"_s));
        QTest::mouseClick(call(), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        const auto *dialog = m_panel->findChild<OpenUrlDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->fault().isEmpty());
    }

private:
    void allow()
    {
        Policy policy;
        policy.settings.insert(u"support/callsAllowed"_s, true);
        applyPolicy(policy, m_fake->settings);
    }
    //! A panel beside a conversation with somebody who has this number.
    void show(const QByteArray &number)
    {
        m_panel = std::make_unique<CustomerPanel>(*m_support, m_fake->chat, m_fake->settings);
        m_panel->resize(320, 800);
        QVERIFY(showAndWait(*m_panel));
        m_panel->setTalk(ThreadKey::of(ConversationId{3}), kNoura, u"نورة"_s);
        if (m_fake->calls.waiting(u"users.show"_s)) // asked once
            m_fake->calls.answer(
                u"users.show"_s, "{\"data\":{\"id\":4821,\"phone\":\"" + number + "\"}}");
        QTRY_COMPARE(m_fake->chat.people.person(kNoura).phone, QString::fromLatin1(number));
    }
    QAbstractButton *call() const
    {
        return named<QAbstractButton>(*m_panel, CustomerPanel::tr("Call"));
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<CustomerPanel> m_panel;
};

QTEST_MAIN(CustomerCallTest)
#include "customer_call_test.moc"
