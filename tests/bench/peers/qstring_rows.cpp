// SPDX-License-Identifier: MIT
// What comments cost as a program would keep them without thinking of it: a struct of Qt's own
// types.
//   qstring-rows ROWS   prints {"rows","bytes"}, bytes a row by what is resident
#include <QDateTime>
#include <QList>
#include <QString>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

struct Comment {
    qint64 id;
    qint64 user;
    QString name;
    QString body;
    QDateTime createdAt;
};

// Those of the event sources.
constexpr std::array kNames{"نورة العتيبي", "محمد الشهري", "Layla", "عبدالله بن سعد", "Omar K",
    "ريم", "سارة المطيري", "خالد", "هند ✨", "Ahmed"};
constexpr std::array kBodies{"السلام عليكم ورحمة الله 🌷", "ما شاء الله تبارك الله 🔥🔥",
    "hello everyone from Jeddah 👋🏽", "كم سعر هذا المنتج؟ 😍",
    "first time here, amazing stream!", "الله يوفقك يا رب ❤️",
    "Can you show the blue one again please?", "من السعودية 🇸🇦 نحييكم", "😂😂😂",
    "متى البث القادم إن شاء الله؟"};

long residentBytes()
{
    long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*d %ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * sysconf(_SC_PAGESIZE);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count <= 0) {
        std::fprintf(stderr, "qstring-rows ROWS\n");
        return 2;
    }
    QList<Comment> rows;
    const long before = residentBytes();
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto at = std::size_t(i) % kNames.size();
        rows.append({1'000'000'001 + i, 12 + i % 500, QString::fromUtf8(kNames[at]),
            QString::fromUtf8(kBodies[at]),
            QDateTime::fromString(u"2026-06-06T03:00:00Z"_s, Qt::ISODate)});
    }
    std::printf(
        "{\"rows\": %d, \"bytes\": %ld}\n", int(rows.size()), (residentBytes() - before) / count);
    return 0;
}
