// SPDX-License-Identifier: MIT
// What finding waves costs a comment, over an hour of a thousand a second: most of them are said
// once, one in twenty is one of forty texts that many send round, spelled in their own ways.
//   waves-bench SECONDS   prints
//   {"add_us","whole_us","comments","waves","largest","before_bytes","memory_bytes"}
// `add_us` is the detector alone, `whole_us` with the folding of the text.
#include "moderation/wave_detector.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace wxm;
using namespace wxm::moderation;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPerSecond = 1'000;
constexpr int kSent = 40;
constexpr int kLives = 6;
constexpr EpochMs kBeginMs = 1'780'000'000'000;

double cpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

//! Words enough that two comments of five are never the same by chance.
QStringList vocabulary(QRandomGenerator &random)
{
    static const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    QStringList words;
    for (int i = 0; i < 20'000; ++i) {
        QString word;
        for (int left = random.bounded(3, 8); left > 0; --left)
            word += letters[random.bounded(int(letters.size()))];
        words.append(word);
    }
    return words;
}

QString said(QRandomGenerator &random, const QStringList &words)
{
    QStringList some;
    for (int left = random.bounded(5, 10); left > 0; --left)
        some.append(words[random.bounded(int(words.size()))]);
    return some.join(u' ');
}

//! The same as another hand would write it.
QString spelled(QRandomGenerator &random, QString text)
{
    const auto at = random.bounded(1, int(text.size()));
    switch (random.bounded(3)) {
    case 0: // stretched
        return text.insert(at, text[at - 1].isLetter() ? u"ـــ"_s : QString());
    case 1: // with a number behind it
        return text + u' ' + QString::number(random.bounded(1'000));
    default:
        return text;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 3'600;
    QRandomGenerator random(20'260'606);
    const auto words = vocabulary(random);
    QStringList sent;
    for (int i = 0; i < kSent; ++i)
        sent.append(said(random, words));
    WaveDetector detector;
    const auto before = detector.memory();
    std::vector<FoldedText> folded(kPerSecond);
    std::array<std::string, kPerSecond> texts;
    std::array<UserId, kPerSecond> users;
    double addUs = 0, foldUs = 0;
    std::int64_t id = 0;
    for (int second = 0; second < seconds; ++second) {
        for (std::size_t i = 0; i < kPerSecond; ++i) {
            const bool isSent = random.bounded(20) == 0;
            texts[i] = (isSent ? spelled(random, sent[random.bounded(kSent)]) : said(random, words))
                           .toStdString();
            users[i] = UserId{random.bounded(1, 100'000)};
        }
        const auto began = cpuUs();
        for (std::size_t i = 0; i < kPerSecond; ++i)
            folded[i].assign(std::string_view(texts[i]));
        const auto isFolded = cpuUs();
        for (std::size_t i = 0; i < kPerSecond; ++i) {
            const auto atMs = kBeginMs + second * 1'000LL + EpochMs(i);
            ++id;
            detector.add(
                folded[i], texts[i], LiveId{1 + id % kLives}, users[i], atMs, CommentId{id});
        }
        addUs += cpuUs() - isFolded;
        foldUs += isFolded - began;
    }
    const auto nowMs = kBeginMs + seconds * 1'000LL;
    const auto waves = detector.waves(10, 3, nowMs - 60'000);
    const auto comments = double(seconds) * double(kPerSecond);
    std::printf("{\"add_us\":%.4f,\"whole_us\":%.4f,\"comments\":%.0f,\"waves\":%zu,\"sent\":%d,"
                "\"largest\":%d,\"before_bytes\":%zu,\"memory_bytes\":%zu}\n",
        addUs / comments, (addUs + foldUs) / comments, comments, waves.size(), kSent,
        waves.empty() ? 0 : waves.front().comments, before, detector.memory());
    return 0;
}
