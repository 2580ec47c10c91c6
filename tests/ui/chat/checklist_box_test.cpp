// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/checklist_box.h"
#include "ui/common/foreign_label.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kThread = ThreadKey::of(ThreadId{12});
const ThreadKey kOther = ThreadKey::of(ThreadId{13});
} // namespace

class ChecklistBoxTest : public QObject {
    Q_OBJECT

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<ChecklistBox> m_box;

    QList<QCheckBox *> steps() const
    {
        auto all = m_box->findChildren<QCheckBox *>();
        all.removeIf([](const QCheckBox *box) { return !box->isVisible(); });
        return all;
    }
    QComboBox *which() const { return m_box->findChild<QComboBox *>(); }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_box = std::make_unique<ChecklistBox>(m_fake->chat.marks, m_fake->settings);
        m_box->resize(300, 400);
        QVERIFY(showAndWait(*m_box));
        m_box->setThread(kThread);
    }
    void cleanup()
    {
        m_box.reset();
        m_fake.reset();
    }

    void oneList_standsInEveryThread()
    {
        QVERIFY(!m_box->hasLists());
        m_fake->settings.checklists.set({u"استرجاع"_s, u"[ ] رقم الطلب"_s, u"[ ] الآيبان"_s});
        QVERIFY(m_box->hasLists());
        QVERIFY(!which()->isVisible());
        QCOMPARE(steps().size(), 2);
        QCOMPARE(steps()[0]->accessibleName(), u"رقم الطلب"_s);
        steps()[0]->click();
        QCOMPARE(m_fake->chat.marks.of(kThread).done, QStringList{u"رقم الطلب"_s});
        m_box->setThread(kOther);
        QVERIFY(!steps()[0]->isChecked());
        m_box->setThread(kThread);
        QVERIFY(steps()[0]->isChecked());
        QVERIFY(!steps()[1]->isChecked());
    }
    void pressOnTheWords_isOneOnTheBox()
    {
        m_fake->settings.checklists.set({u"[ ] one"_s});
        auto *words = steps()[0]->parentWidget()->findChild<TextLabel *>();
        QTest::mouseClick(words, Qt::LeftButton);
        QVERIFY(steps()[0]->isChecked());
    }
    void ofSeveral_oneIsChosenForTheThread()
    {
        m_fake->settings.checklists.set({u"Refund"_s, u"[ ] one"_s, u"Complaint"_s, u"[ ] two"_s});
        QVERIFY(which()->isVisible());
        QCOMPARE(steps().size(), 0);
        which()->setCurrentIndex(2);
        Q_EMIT which()->activated(2);
        QCOMPARE(m_fake->chat.marks.of(kThread).checklist, u"Complaint"_s);
        QCOMPARE(steps().size(), 1);
        QCOMPARE(steps()[0]->accessibleName(), u"two"_s);
        m_box->setThread(kOther);
        QCOMPARE(steps().size(), 0);
        QCOMPARE(which()->currentIndex(), 0);
    }
    void stepsWithoutANameBesideOthers_canBeChosen()
    {
        m_fake->settings.checklists.set({u"[ ] one"_s, u"Complaint"_s, u"[ ] two"_s});
        which()->setCurrentIndex(1);
        Q_EMIT which()->activated(1);
        QCOMPARE(steps().size(), 1);
        QCOMPARE(steps()[0]->accessibleName(), u"one"_s);
        QCOMPARE(which()->currentIndex(), 1);
    }
    void listThatIsGone_isNoList()
    {
        m_fake->settings.checklists.set({u"Refund"_s, u"[ ] one"_s, u"Complaint"_s, u"[ ] two"_s});
        m_fake->chat.marks.setChecklist(kThread, u"Refund"_s);
        QCOMPARE(steps().size(), 1);
        m_fake->settings.checklists.set({u"Other"_s, u"[ ] x"_s, u"Another"_s, u"[ ] y"_s});
        QCOMPARE(steps().size(), 0);
    }
};

QTEST_MAIN(ChecklistBoxTest)
#include "checklist_box_test.moc"
