// SPDX-License-Identifier: MIT
#include "support/writer_facts.h"

#include <algorithm>

namespace wxm::support {

namespace {

constexpr qsizetype kLookedAtMessages = 100; //!< Of the newest: one may write and write.
constexpr qsizetype kLookedAtUnits = 400;    //!< Of each.
constexpr int kAllScripts = WriterFacts::Arabic | WriterFacts::Latin | WriterFacts::Other;

int scriptsIn(QStringView text)
{
    int scripts = 0;
    for (const QChar unit : text.first(std::min(text.size(), kLookedAtUnits))) {
        if (!unit.isLetter())
            continue;
        if (unit.script() == QChar::Script_Arabic)
            scripts |= WriterFacts::Arabic;
        else if (unit.script() == QChar::Script_Latin)
            scripts |= WriterFacts::Latin;
        else if (unit.script() > QChar::Script_Common) // what is in no alphabet says nothing
            scripts |= WriterFacts::Other;
    }
    return scripts;
}

bool isAnswered(const SupportThread &thread)
{
    return thread.wasAnswered || thread.last.isStaff || thread.status == ThreadStatus::Resolved;
}

} // namespace

std::optional<WriterFacts> writerFacts(UserId writer, const QString &name,
    const QList<SupportThread> &theirs, const Timeline &timeline, const QStringList &names)
{
    const auto &messages = timeline.messages;
    const bool hasAnswer = std::any_of(theirs.cbegin(), theirs.cend(), isAnswered)
        || std::any_of(
            messages.cbegin(), messages.cend(), [](const Message &one) { return one.isStaff; });
    if (!writer.isValid() || hasAnswer)
        return {};
    WriterFacts facts{.namesBefore = names, .threads = int(theirs.size())};
    const auto see = [&facts](EpochMs at) {
        if (at != kUnknownTime && (facts.firstSeen == kUnknownTime || at < facts.firstSeen))
            facts.firstSeen = at;
    };
    for (const auto &thread : theirs) {
        see(thread.createdAt);
        see(thread.last.createdAt);
        facts.scripts |= scriptsIn(thread.last.body);
        if (!thread.userName.isEmpty())
            facts.namesBefore.append(thread.userName);
    }
    qsizetype looked = 0;
    for (auto one = messages.crbegin(); one != messages.crend(); ++one) {
        see(one->createdAt);
        if (++looked <= kLookedAtMessages && facts.scripts != kAllScripts)
            facts.scripts |= scriptsIn(one->body);
    }
    facts.namesBefore.removeAll(name);
    facts.namesBefore.removeDuplicates();
    return facts;
}

} // namespace wxm::support
