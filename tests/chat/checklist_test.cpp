// SPDX-License-Identifier: MIT
#include "chat/checklist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class ChecklistTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_areListsAndTheirSteps()
    {
        const auto lists = readChecklists({u"استرجاع مبلغ"_s, u"[ ] سُجّل رقم الطلب"_s,
            u" [ ]  رقم الآيبان "_s, u"Complaint"_s, u"- [x] Manager told"_s, u"☐ Answered"_s});
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists[0], (Checklist{u"استرجاع مبلغ"_s, {u"سُجّل رقم الطلب"_s, u"رقم الآيبان"_s}}));
        QCOMPARE(lists[1], (Checklist{u"Complaint"_s, {u"Manager told"_s, u"Answered"_s}}));
    }
    void openSteps_areThoseOfTheListOfTheThread()
    {
        const auto one = readChecklists({u"[ ] a"_s, u"[ ] b"_s});
        QCOMPARE(openSteps(checklistOf(one, {}), {}), 2);
        QCOMPARE(openSteps(checklistOf(one, {}), {u"b"_s, u"of another list"_s}), 1);
        QCOMPARE(openSteps(checklistOf(one, {}), {u"b"_s, u"a"_s}), 0);
        const auto two = readChecklists({u"X"_s, u"[ ] a"_s, u"Y"_s, u"[ ] b"_s, u"[ ] c"_s});
        QCOMPARE(openSteps(checklistOf(two, {}), {}), 0); // none was chosen
        QCOMPARE(openSteps(checklistOf(two, u"Y"_s), {u"a"_s}), 2);
        QCOMPARE(openSteps(checklistOf(two, u"gone"_s), {}), 0);
        QCOMPARE(openSteps(checklistOf({}, {}), {}), 0);
    }
    void stepsWithoutAName_areAList()
    {
        QCOMPARE(readChecklists({u"[ ] one"_s}), (QList<Checklist>{{QString(), {u"one"_s}}}));
    }
    void stepsWithoutANameBesideOthers_areCalledByTheFirst()
    {
        const auto lists = readChecklists({u"[ ] one"_s, u"[ ] two"_s, u"name"_s, u"[ ] three"_s});
        QCOMPARE(
            lists, (QList<Checklist>{{u"one"_s, {u"one"_s, u"two"_s}}, {u"name"_s, {u"three"_s}}}));
    }
    void sameName_isOneList()
    {
        const auto lists = readChecklists({u"name"_s, u"[ ] one"_s, u"other"_s, u"[ ] x"_s,
            u"name"_s, u"[ ] two"_s, u"[ ] one"_s});
        QCOMPARE(
            lists, (QList<Checklist>{{u"name"_s, {u"one"_s, u"two"_s}}, {u"other"_s, {u"x"_s}}}));
    }
    void listWithoutSteps_isNone()
    {
        QVERIFY(readChecklists({u"name"_s, u"another"_s, u"[ ]"_s, QString()}).isEmpty());
    }
    void sameStep_mayStandInTwoLists()
    {
        const auto lists =
            readChecklists({u"one"_s, u"[ ] same"_s, u"[ ] same"_s, u"two"_s, u"[ ] same"_s});
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists[0].steps, QStringList{u"same"_s});
        QCOMPARE(lists[1].steps, QStringList{u"same"_s});
    }
    void tooMuch_isCut()
    {
        QStringList lines{u"name"_s};
        for (int step = 0; step < 100; ++step)
            lines.append(u"[ ] "_s + QString::number(step));
        lines.append(u"long"_s);
        lines.append(u"[ ] "_s + QString(1'000, u'x'));
        const auto lists = readChecklists(lines);
        QCOMPARE(lists[0].steps.size(), Checklist::kMostSteps);
        QVERIFY(lists[1].steps[0].size() <= Checklist::kLongestStep);
    }
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "checklist_test.moc"
