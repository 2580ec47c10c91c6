// SPDX-License-Identifier: MIT
#include "ui/common/announcement.h"

#include "ui/common/accessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#define WXM_QT_ANNOUNCES
#endif

namespace wxm {
namespace {

//! Orca drops what appears while a hundred events wait before it, as when a list was just rebuilt
//! for the same news: the sentence follows a moment later.
constexpr int kSettleMs = 300;
//! So long a screen reader may ask for the words of what it was told of: on a busy computer Orca is
//! more than ten seconds behind, and then says that there is something, without a word.
constexpr int kHeraldMs = 120'000;

//! A sentence on the accessibility bus: a notification that appears. Until 6.8 Qt announces nothing
//! there: its alerts are never sent, and a changed description is read only where the focus is.
//! Orca speaks each notification that appears. It is no widget: nothing is seen of it.
class Herald final : public QObject {
public:
    Herald(QWidget *source, QString words)
        : QObject(source)
        , m_source(source)
        , m_words(std::move(words))
    {
        QTimer::singleShot(kHeraldMs, this, &QObject::deleteLater);
    }

    QWidget *source() const { return m_source; }
    const QString &words() const { return m_words; }

private:
    QWidget *m_source;
    const QString m_words;
};

class HeraldInterface final : public QAccessibleObject {
public:
    explicit HeraldInterface(Herald *herald) : QAccessibleObject(herald) { }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(herald()->source()->window());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return herald()->source()->window()->windowHandle(); }
    QRect rect() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? herald()->words() : QString();
    }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }

private:
    Herald *herald() const { return static_cast<Herald *>(object()); }
};

//! Says the sentences of one widget, one a second: what comes faster is said together.
class Announcer final : public QObject {
public:
    explicit Announcer(QWidget *source) : QObject(source), m_source(source)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(kAnnouncementMs);
        connect(&m_rest, &QTimer::timeout, this, [this] {
            if (!m_waiting.isEmpty())
                speak(std::exchange(m_waiting, {}));
        });
    }

    void say(const QString &sentence)
    {
        if (!m_rest.isActive())
            return speak({sentence});
        m_waiting.append(sentence);
        if (m_waiting.size() > kMostTogether)
            m_waiting.removeFirst();
    }
    void sayInstead(const QString &sentence)
    {
        m_waiting.clear();
        say(sentence);
    }
    const QString &last() const { return m_last; }

private:
    static constexpr int kMostTogether = 3; //!< The newest; more is only noise.

    void speak(const QStringList &sentences)
    {
        m_last = spokenText(sentences.join(u'\n'));
        m_rest.start();
#ifdef WXM_QT_ANNOUNCES
        QAccessibleAnnouncementEvent event(m_source, m_last);
        QAccessible::updateAccessibility(&event);
#elif defined(Q_OS_LINUX)
        QTimer::singleShot(kSettleMs, this, [this, words = m_last] {
            QAccessibleEvent event(new Herald(m_source, words), QAccessible::ObjectShow);
            QAccessible::updateAccessibility(&event);
        });
#else
        m_source->setAccessibleDescription(m_last); // read by NVDA with the alert
        QAccessibleEvent event(m_source, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
#endif
    }

    QWidget *m_source;
    QTimer m_rest;
    QStringList m_waiting;
    QString m_last;
};

Announcer *announcerOf(const QWidget *source)
{
    const auto children = source->children();
    const auto known = std::find_if(children.begin(), children.end(),
        [](QObject *child) { return dynamic_cast<Announcer *>(child); });
    return known == children.end() ? nullptr : static_cast<Announcer *>(*known);
}

Announcer *announcerFor(QWidget *source)
{
    auto *known = announcerOf(source);
    return known ? known : new Announcer(source);
}

} // namespace

QAccessibleInterface *heraldInterface(QObject *object)
{
    auto *herald = dynamic_cast<Herald *>(object);
    return herald ? new HeraldInterface(herald) : nullptr;
}

void announce(QWidget *source, const QString &sentence) { announcerFor(source)->say(sentence); }

void announceState(QWidget *source, const QString &sentence)
{
    announcerFor(source)->sayInstead(sentence);
}

QString lastAnnouncement(const QWidget *source)
{
    const auto *announcer = announcerOf(source);
    return announcer ? announcer->last() : QString();
}

} // namespace wxm
