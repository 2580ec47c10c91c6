// SPDX-License-Identifier: MIT
// Fills the profile `bench` of this person's folders with what a long use leaves there, as the
// console itself writes it, and says how large each file is.
//   laden-profile   200 drafts, 200 queued replies, 10,000 notes, a journal of 100,000 lines
#include "chat/drafts.h"
#include "chat/notes.h"
#include "chat/outbox_journal.h"
#include "live/act_line.h"
#include "program/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kDrafts = 200;
constexpr int kReplies = 200;
constexpr int kNotes = 10'000;
constexpr int kLines = 100'000;
constexpr int kLongestMs = 60'000;
const QString kAccount = u"https://wxm.example#12"_s;

QString wordsOf(int number)
{
    return u"السلام عليكم، وصلنا طلبك رقم %1 · we have your order and look into it today"_s.arg(
        number);
}

QByteArray journalLines(const Clock &clock)
{
    QByteArray all, sum;
    for (int i = 0; i < kLines; ++i) {
        const auto line = live::chainedLine({.atMs = clock.wallMs() - (kLines - i) * 1'000LL,
                                                .key = QByteArray::number(i),
                                                .live = LiveId{42},
                                                .liveTitle = u"سهرة الخميس"_s,
                                                .comment = CommentId{i + 1},
                                                .user = UserId{100 + i % 50},
                                                .name = u"سلطان السبيعي"_s,
                                                .words = wordsOf(i),
                                                .reason = u"إساءة"_s,
                                                .by = UserId{12},
                                                .byName = u"Huda"_s,
                                                .account = kAccount},
            sum);
        all += line.bytes;
        sum = line.sum;
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    const Profile profile(u"bench"_s);
    auto &disk = profile.disk();
    Drafts drafts(profile.file(u"drafts.jsonl"_s), disk, clock);
    drafts.setAccount(kAccount);
    for (int i = 1; i <= kDrafts; ++i)
        drafts.setText(ThreadKey::of(ThreadId{i}), wordsOf(i), {});
    drafts.saveNow();
    Notes notes(profile.file(u"notes.jsonl"_s), disk, clock);
    notes.setAccount(kAccount);
    for (int i = 1; i <= kNotes; ++i)
        notes.setText(UserId{i}, wordsOf(i));
    notes.saveNow();
    OutboxJournal outbox(profile.file(u"outbox.jsonl"_s), disk);
    for (int i = 1; i <= kReplies; ++i)
        outbox.add(kAccount,
            {.key = QByteArray::number(i),
                .thread = ThreadKey::of(ThreadId{i}),
                .body = wordsOf(i),
                .writtenAt = clock.wallMs()},
            {});
    disk.replace(profile.file(u"live-journal.jsonl"_s), journalLines(clock));
    if (!disk.flush(kLongestMs))
        return 1;
    for (const auto &name :
        {u"drafts.jsonl"_s, u"notes.jsonl"_s, u"outbox.jsonl"_s, u"live-journal.jsonl"_s})
        std::printf("%s %lld\n", qPrintable(name),
            static_cast<long long>(QFileInfo(profile.file(name)).size()));
    return 0;
}
