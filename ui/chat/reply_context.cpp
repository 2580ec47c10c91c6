// SPDX-License-Identifier: MIT
#include "ui/chat/reply_context.h"

#include "base/foreign_text.h"
#include "ui/common/localizer.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace wxm {

QHash<ReplyValue, QString> ReplyContext::values(ReplySide side) const
{
    const auto language =
        side == ReplySide::Arabic ? Localizer::Language::Arabic : Localizer::Language::English;
    const QString date = withoutBidiControls(
        Localizer::localeFor(language).toString(QDate::currentDate(), u"d MMMM yyyy"_s));
    return {{ReplyValue::Name, customer}, {ReplyValue::Agent, agent}, {ReplyValue::Number, number},
        {ReplyValue::Date, date}, {ReplyValue::Subject, subject}};
}

ReplyContext replyContext(
    const Chat &chat, ThreadKey thread, const QString &customer, const QString &subject)
{
    ReplyContext context;
    if (!thread.isValid())
        return context;
    const auto named = [](const QString &name) {
        return name.isEmpty() ? QString() : shownName(name, 0);
    };
    context.customer = named(customer);
    context.agent = named(chat.people.name(chat.store.me()));
    context.number = QString::number(thread.id);
    context.subject = shownTitle(subject);
    QStringList bodies; // newest first
    const auto &messages = chat.store.timeline(thread).messages;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        if (bodies.size() == kMessagesForSide)
            break;
        if (it->senderId != chat.store.me() && !it->isStaff && !it->body.isEmpty())
            bodies.append(it->body);
    }
    context.said = bodies.join(u'\n');
    context.writes = sideOfMessages(bodies);
    return context;
}

QString unansweredText(const Chat &chat, ThreadKey thread)
{
    if (!thread.isValid())
        return {};
    QStringList bodies;
    const auto &messages = chat.store.timeline(thread).messages;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        if (it->senderId == chat.store.me() || it->isStaff || bodies.size() == kMessagesForSide)
            break;
        if (!it->body.isEmpty())
            bodies.append(it->body);
    }
    return bodies.join(u'\n');
}

} // namespace wxm
