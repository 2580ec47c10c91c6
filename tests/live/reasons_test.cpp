// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/reasons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

const QStringList kUsual{u"insult"_s, u"scam link"_s};
constexpr LiveId kLive{7};

} // namespace

class ReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usual_areThereUntilSomeAreSaved()
    {
        TemporarySettings temporary;
        Reasons reasons(temporary.settings);
        QCOMPARE(reasons.all(kUsual), kUsual);
        temporary.settings.reasons.set({u"spam"_s, u"  "_s, u"spam"_s});
        QCOMPARE(reasons.all(kUsual), QStringList{u"spam"_s});
    }

    void used_comesFirstAndIsSaved()
    {
        TemporarySettings temporary;
        Reasons reasons(temporary.settings);
        reasons.use(kLive, Action::BlockViewer, u"scam link"_s, kUsual);
        QCOMPARE(reasons.all(kUsual), (QStringList{u"scam link"_s, u"insult"_s}));
        reasons.use(kLive, Action::BlockViewer, u" تواصل خارجي\n"_s, kUsual);
        QCOMPARE(reasons.all(kUsual).first(), u"تواصل خارجي"_s);
        QCOMPARE(Reasons(temporary.settings).all(kUsual).size(), 3); // in the file
    }

    void last_isOfTheLiveAndTheKey()
    {
        TemporarySettings temporary;
        Reasons reasons(temporary.settings);
        reasons.use(kLive, Action::BlockViewer, u"scam link"_s, kUsual);
        QCOMPARE(reasons.last(kLive, Action::BlockViewer), u"scam link"_s);
        QVERIFY(reasons.last(kLive, Action::RemoveComment).isEmpty());
        QVERIFY(reasons.last(LiveId{9}, Action::BlockViewer).isEmpty());
        reasons.use(kLive, Action::BlockViewer, {}, kUsual); // none, on purpose
        QVERIFY(reasons.last(kLive, Action::BlockViewer).isEmpty());
        reasons.use(kLive, Action::BlockViewer, u"insult"_s, kUsual);
        reasons.forget();
        QVERIFY(reasons.last(kLive, Action::BlockViewer).isEmpty());
    }

    void many_areCutToTheNewest()
    {
        TemporarySettings temporary;
        Reasons reasons(temporary.settings);
        for (int i = 0; i < 30; ++i)
            reasons.use(kLive, Action::BlockViewer, u"reason %1"_s.arg(i), kUsual);
        QCOMPARE(reasons.all(kUsual).size(), Reasons::kKept);
        QCOMPARE(reasons.all(kUsual).first(), u"reason 29"_s);
        QCOMPARE(Reasons::cleaned(QString(1'000, u'x')).size(), Reasons::kLongest);
        QVERIFY(!Reasons::cleaned(u"a\u202Eb\nc"_s).contains(QChar(0x202E)));
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "reasons_test.moc"
