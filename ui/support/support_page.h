// SPDX-License-Identifier: MIT
#pragma once

#include "support/support.h"
#include "ui/chat/phone_lookup.h"
#include "ui/chat/thread_page.h"

#include <QDateTime>

#include <functional>

namespace wxm {
class Button;
class Chip;
} // namespace wxm

class QMenu;

namespace wxm::support {

class CustomerPanel;
class SilenceWatch;
class SupportBulk;
class SupportInbox;
class ThreadCare;

//! Support: the threads, the one that is open, and the customer beside it. What the switcher and
//! the sheet of keys know of it: support_page_places.cpp.
class SupportPage final : public ThreadPage {
    Q_OBJECT

public:
    SupportPage(Support &support, Chat &chat, const Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Support; }
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;
    std::optional<wxm::Place::Kind> placeKind() const override { return wxm::Place::Kind::Thread; }

    void openThread(ThreadKey thread) override;
    void openThread(ThreadId thread) { openThread(ThreadKey::of(thread)); }
    //! How a note reaches a colleague: as a direct message.
    void setNoteSender(std::function<QFuture<Result<Done>>(UserId, const QString &)> send);

private:
    QWidget *makePanel() override;
    void refresh() override;
    void refreshHeader() override;
    void refreshCounts() override;
    QString listFailed() const override;
    QString searchedIn() const override;
    bool isNarrowed() const override;
    void showAll() override;
    QString moreWords() const override;
    void sayFiltered(EmptyState *empty) const override;
    void sayNone(EmptyState *empty) const override;
    void fillMenu(QMenu *menu) override;
    void searched(const QString &words) override;
    QString searchMoreWords() const override;
    bool searchMore() override;
    void retranslate() override;

    void connectParts();
    void resolve(ThreadId thread);
    //! Steps of its checklist are open, and the person was not told of that yet.
    bool asksForSteps(ThreadId thread);
    void onRefused(ThreadId thread, SupportActions::Action action, const ApiError &error);
    void fillSortMenu();
    void undoResolve();
    // support_page_care.cpp
    void connectCare();
    void refreshCare(const SupportThread &thread);
    void fillCare(QMenu *menu, const SupportThread &thread);
    void onSent();
    void onHandedOver(
        ThreadId thread, UserId to, const QString &note, const std::optional<ApiError> &error);
    void onWoke(ThreadKey thread, EpochMs due);
    void onSilent(ThreadId thread, UserId assignee, int minutes);
    void onSilenceEnded(ThreadId thread);
    void retranslateCare();
    void fitCare();
    void openSnooze();
    void follow();
    bool eventFilter(QObject *watched, QEvent *event) override;
    ThreadKey openKey() const { return ThreadKey::of(m_support.actions.openThread()); }
    QList<Place> actionPlaces();
    QList<UserId> customers() const;
    void followSettings();

    Support &m_support;
    const Settings &m_settings;
    SupportInbox *m_inbox;
    IconButton *m_sort;
    QMenu *m_sortMenu;
    Chip *m_state;
    Chip *m_assignee;
    Chip *m_snoozed;
    bool m_isSnoozed = false; //!< The thread that is open.
    IconButton *m_snooze;
    IconButton *m_labels;
    QMenu *m_snoozeMenu;
    ThreadCare *m_care;
    SilenceWatch *m_silences;
    SupportBulk *m_bulk;
    std::function<void()> m_undo; //!< What the button of the banner does.
    Button *m_assign;
    Button *m_resolve;
    QString m_snoozeSaid;   //!< By the banner, of the thread that is open.
    ThreadId m_askedSteps;  //!< Resolved by a second press, whatever is open there.
    ThreadId m_resolvedNow; //!< By the person, with the banner that can take it back.
    QHash<ThreadId, QDateTime> m_resolvedAt; //!< By the person, in this run.
    PhoneLookup m_phones;
    CustomerPanel *m_panel = nullptr;
};

} // namespace wxm::support
