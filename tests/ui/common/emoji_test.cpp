// SPDX-License-Identifier: MIT
#include "ui/common/emoji.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm;

class EmojiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cluster_isTakenWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        const auto whole = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text.size();
        };
        whole("fire", u"🔥"_s);
        whole("a heart that asks to be one", u"❤️"_s);
        whole("a skin tone", u"👏🏽"_s);
        whole("a flag of two letters", u"🇸🇦"_s);
        whole("a flag of tags", u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s);
        whole("a family of joiners", u"👨‍👩‍👧‍👦"_s);
        whole("a profession with a tone", u"👩🏽‍💻"_s);
        whole("a rainbow flag", u"🏳️‍🌈"_s);
        whole("a key cap", u"3️⃣"_s);
        whole("a watch", u"⌚"_s);
        QTest::newRow("two flags are two") << u"🇸🇦🇬🇧"_s << qsizetype{4};
        QTest::newRow("two fires are two") << u"🔥🔥"_s << qsizetype{2};
        QTest::newRow("a joiner that joins nothing") << u"🔥\u200Dx"_s << qsizetype{2};
        for (const auto &none :
            {u"a"_s, u"م"_s, u"3"_s, u"#"_s, u"©"_s, u"❤"_s, u"🇸"_s, u"⌚\uFE0E"_s, u"—"_s})
            QTest::addRow("none in %s", qPrintable(none)) << none << qsizetype{0};
    }
    void cluster_isTakenWhole()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, length);
        QCOMPARE(emojiLength(text, 0), length);
    }

    //! One for one, and back; what is no emoji keeps its signs.
    void edited_comesBackAsWritten()
    {
        const QString written =
            u"3\uFE0F\u20E3 ❤\uFE0F\u200D🔥 ❤\uFE0F ه\u200D\u200D x\uFE0F\u200D"_s;
        const QString edited = editedEmoji(written);
        QCOMPARE(edited, u"3\u200D\u20E3 ❤\u200D\u200D🔥 ❤\uFE0F ه\u200D\u200D x\uFE0F\u200D"_s);
        QCOMPARE(writtenEmoji(edited), written);
    }
    void before_isTheWholeOfOne()
    {
        for (const auto &emoji :
            {u"3\u200D\u20E3"_s, u"👨‍👩‍👧‍👦"_s, u"🇸🇦"_s, u"👏🏽"_s, u"😀"_s})
            QCOMPARE(emojiLengthBefore(u"abc"_s + emoji, emoji.size() + 3), emoji.size());
        for (const auto &none : {u"3"_s, u"م"_s, u"❤"_s})
            QCOMPARE(emojiLengthBefore(none, none.size()), qsizetype{0});
    }

    void text_keepsItsPlaces()
    {
        const auto plained = withoutEmoji(u"a🔥b👨‍👩‍👧 https://x.y"_s);
        QCOMPARE(plained.text, u"a—b— https://x.y"_s);
        QCOMPARE(plained.emoji.size(), 2);
        QCOMPARE(plained.emoji[1].at, 3);
        QCOMPARE(plained.emoji[1].cluster, u"👨‍👩‍👧"_s);
        const auto link = u"a🔥b👨‍👩‍👧 https://x.y"_s.indexOf(u"https"_s);
        QCOMPARE(plained.text.sliced(plained.mapped(link)), u"https://x.y"_s);
        QCOMPARE(withoutEmoji(u"مرحبا — hello"_s).text, u"مرحبا — hello"_s);
    }

    void picture_isDrawnOnceASize()
    {
        EmojiCache cache;
        const auto first = cache.picture(u"🔥"_s, 16, 1);
        QCOMPARE(cache.picture(u"🔥"_s, 16, 1).cacheKey(), first.cacheKey());
        QCOMPARE(cache.picture(u"🔥"_s, 16, 2).size(), QSize(32, 32));
        const auto image = first.toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isDrawn = isDrawn || qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY(isDrawn);
    }

private:
    testing::UiTest m_ui;
};

QTEST_MAIN(EmojiTest)
#include "emoji_test.moc"
