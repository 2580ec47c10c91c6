// SPDX-License-Identifier: MIT
#include "moderation/word_automaton.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace wxm::moderation;

class WordAutomatonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundWhereverTheyStand()
    {
        WordAutomaton words;
        const auto he = words.add(0, u"he");
        const auto she = words.add(0, u"she");
        const auto hers = words.add(0, u"hers");
        QCOMPARE(words.add(0, u"she"), she);
        words.build();
        QCOMPARE(found(words, 0, u"ushers"),
            (std::multiset<std::pair<WordAutomaton::Word, std::size_t>>{
                {he, 4}, {she, 4}, {hers, 6}}));
        QCOMPARE(found(words, 0, u"hshe").size(), std::size_t{2});
        QVERIFY(found(words, 0, u"").empty());
    }

    void roots_areApart()
    {
        WordAutomaton words;
        const auto first = words.add(0, u"ab");
        const auto second = words.add(1, u"b");
        words.build();
        QCOMPARE(found(words, 0, u"abb"),
            (std::multiset<std::pair<WordAutomaton::Word, std::size_t>>{{first, 2}}));
        QCOMPARE(found(words, 1, u"abb"),
            (std::multiset<std::pair<WordAutomaton::Word, std::size_t>>{{second, 2}, {second, 3}}));
        QVERIFY(!words.hasWords(2));
    }

    void letters_ofTheWholePlaneAreTold()
    {
        WordAutomaton words;
        for (char32_t c = 1; c < 0x10000; c += 61) {
            const char16_t unit = char16_t(c);
            words.add(0, std::u16string_view(&unit, 1));
        }
        words.build();
        for (char32_t c = 1; c < 0x10000; c += 61) {
            const char16_t units[] = {char16_t(c), char16_t(c + 1)};
            QCOMPARE(found(words, 0, {units, 2}).size(), std::size_t{1});
        }
    }

    //! Also with more states than the table of the first ones has rows for.
    void manyWords_areFoundAsByLookingForEach()
    {
        QRandomGenerator random(7);
        const auto make = [&random](int most) {
            std::u16string text;
            for (int i = random.bounded(1, most); i > 0; --i)
                text.push_back(char16_t(u'ا' + random.bounded(28)));
            return text;
        };
        WordAutomaton words;
        std::vector<std::u16string> texts;
        for (int i = 0; i < 20'000; ++i) {
            auto text = make(12);
            if (words.add(0, text) == texts.size())
                texts.push_back(std::move(text));
        }
        words.build();
        QVERIFY(texts.size() > 10'000);
        for (int round = 0; round < 20; ++round) {
            const auto text = make(120);
            std::multiset<std::pair<WordAutomaton::Word, std::size_t>> expected;
            for (std::size_t word = 0; word < texts.size(); ++word) {
                for (auto at = text.find(texts[word]); at != text.npos;
                     at = text.find(texts[word], at + 1))
                    expected.insert({WordAutomaton::Word(word), at + texts[word].size()});
            }
            QVERIFY(found(words, 0, text) == expected);
        }
    }

private:
    static std::multiset<std::pair<WordAutomaton::Word, std::size_t>> found(
        const WordAutomaton &words, std::size_t root, std::u16string_view text)
    {
        std::multiset<std::pair<WordAutomaton::Word, std::size_t>> all;
        words.scan(root, text, [&](WordAutomaton::Word word, std::size_t end) {
            all.insert({word, end});
        });
        return all;
    }
};

QTEST_APPLESS_MAIN(WordAutomatonTest)
#include "word_automaton_test.moc"
