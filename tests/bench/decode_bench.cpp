// SPDX-License-Identifier: MIT
// A REST list to structs: by the console's reader, and by QJsonDocument as a program would without
// it. Both take the same body and say what they read, so that nobody is fast by reading less.
//   decode-bench BODY.json ROUNDS   prints {"rows","wxm_us","qt_us","sum_equal"}
#include "api/envelope.h"
#include "conversations/conversation.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using wxm::conversations::Conversation;

namespace {

double cpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

double medianUs(int rounds, const std::function<void()> &once)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuUs();
        once();
        times.push_back(cpuUs() - before);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[std::size_t(rounds / 2)];
}

//! A number that shows that all fields were read.
qint64 sumOf(const QList<Conversation> &rows)
{
    qint64 sum = 0;
    for (const auto &row : rows)
        sum += row.id.value + row.userId.value + row.unread + row.userName.size()
            + row.last.body.size() + row.updatedAt % 100'000;
    return sum;
}

QList<Conversation> byConsole(const QByteArray &body)
{
    auto page = wxm::envelope::list<Conversation>(body, wxm::conversations::readConversation);
    return page ? page->rows : QList<Conversation>();
}

QList<Conversation> byQt(const QByteArray &body)
{
    QList<Conversation> rows;
    const auto list = QJsonDocument::fromJson(body).object().value("data"_L1).toArray();
    for (const auto &value : list) {
        const auto object = value.toObject();
        Conversation row;
        row.id.value = object.value("id"_L1).toInteger();
        const auto user = object.value("user"_L1).toObject();
        row.userId.value = user.value("id"_L1).toInteger();
        row.userName = user.value("name"_L1).toString();
        row.unread = object.value("unread_count"_L1).toInt();
        row.isMuted = object.value("is_muted"_L1).toBool();
        const auto last = object.value("last_message"_L1).toObject();
        row.last.body = last.value("body"_L1).toString();
        row.last.createdAt =
            QDateTime::fromString(last.value("created_at"_L1).toString(), Qt::ISODateWithMs)
                .toMSecsSinceEpoch();
        row.updatedAt =
            QDateTime::fromString(object.value("updated_at"_L1).toString(), Qt::ISODateWithMs)
                .toMSecsSinceEpoch();
        rows.append(row);
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString());
    const int rounds = argc == 3 ? std::max(1, std::atoi(argv[2])) : 0;
    if (rounds == 0 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "decode-bench BODY.json ROUNDS\n");
        return 2;
    }
    QByteArray body; // in pieces, as an answer of the network comes
    while (!file.atEnd())
        body += file.read(64 * 1024);
    const auto ours = byConsole(body);
    const auto theirs = byQt(body);

    const double wxm = medianUs(rounds, [&] { byConsole(body); });
    const double qt = medianUs(rounds, [&] { byQt(body); });
    std::printf("{\"rows\": %lld, \"wxm_us\": %.1f, \"qt_us\": %.1f, \"sum_equal\": %s}\n",
        static_cast<long long>(ours.size()), wxm, qt,
        sumOf(ours) == sumOf(theirs) && !ours.isEmpty() ? "true" : "false");
    return 0;
}
