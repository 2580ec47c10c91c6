// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/avatar.h"
#include "ui/common/localizer.h"
#include "ui/common/shell_page.h"
#include "ui/shell/connection_view.h"
#include "ui/shell/jump_stack.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/switcher_model.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace wxm {

class ConnectionLine;
class HintBar;
class NoticeBar;
class Rail;
class RailButton;
class Switcher;

//! Rail, pages and status line. Knows no feature: only ShellPage. Fed by plain setters.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    enum class Place { Top, Foot };
    //! What the person says of themselves, on this computer alone: the server knows no such thing.
    enum class Availability { Available, Busy, Break };

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    //! In the order of the rail; takes ownership. The first page is shown.
    void addPage(ShellPage *page, Place place = Place::Top);
    void showPage(ShellPage *page);
    //! The one that was shown before this one; the first, where it is the only one so far.
    void showPageBefore();
    //! Where the person was before they were led here; false: nowhere.
    bool goBack();
    //! Where they were before they came back.
    bool goAhead();
    ShellPage *currentPage() const;
    //! Across the top of all pages; takes ownership.
    void setBar(QWidget *bar);

    void setConnection(const ConnectionView &view);
    const ConnectionView &connection() const { return m_connection; }
    void setUnsent(int count);
    void setNotifications(int count);
    //! `name`: foreign text, as the server gave it. A number is somebody else's on another server.
    void setAccount(const QString &name, qint64 userId, const QString &server = {});
    void setLanguage(Localizer::Language language);
    //! Other accounts to change to, in the account's menu; shown names.
    void setOtherAccounts(const QStringList &names);
    //! What the whole program has to say.
    NoticeBar &notices() { return *m_bar; }
    //! A word of the page in front in the status line; empty hides it.
    void setNote(const QString &note);
    //! Said at the start, and in the title for as long as it runs.
    void setSafeMode();
    //! What newcomers want to know, until it is put away.
    void showHints();
    //! Opens a menu beside the bell.
    void popUpAtBell(QMenu *menu);
    void openSwitcher();
    void openKeys();
    Availability availability() const { return m_availability; }
    //! Those of the account's menu, one of which is checked.
    QList<QAction *> availabilityActions() const
    {
        return {m_availabilities.begin(), m_availabilities.end()};
    }
    //! Shown at the account and in the title; what comes is quiet unless Available.
    void setAvailability(Availability availability);

Q_SIGNALS:
    //! Minimised or hidden, or shown again.
    void putAwayChanged(bool isPutAway);
    void pageShown(wxm::ShellPage *page);
    void hintsPutAway();
    void languageChosen(wxm::Localizer::Language language);
    //! By the switcher: `light`, `dark`, `system`.
    void themeChosen(const QString &name);
    void availabilityChanged();
    //! Larger by one step, smaller (-1), or of the usual size (0).
    void textStepWanted(int step);
    //! Of the status line.
    void connectionOfferTaken(wxm::ConnectionView::Offer offer);
    void notificationsRequested();
    //! Of the pages.
    void noticed(const wxm::Notice &notice);
    void noticeSettled(const QString &key);
    void signOutRequested();
    //! Its place in setOtherAccounts().
    void accountChosen(int index);
    void anotherAccountRequested();
    //! Where an unsent reply stands is wanted, or the next of several.
    void unsentTriggered();
    //! Before closeRequested: who has put it elsewhere instead says so, and nothing closes.
    void closing(bool *isKept);
    //! The window was asked to close; connect and call event->ignore() by setting `accept` to
    //! false.
    void closeRequested(bool *accept);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry {
        ShellPage *page;
        RailButton *button;
        int count;
    };
    void addShortcut(ShellPage *page, int number);
    QList<wxm::Place> places();
    QList<ShortcutSheet::Section> keySections() const;
    JumpStack::Spot here();
    bool goTo(const std::optional<JumpStack::Spot> &spot);
    void bring(ShellPage *page);
    void buildAccountMenu();
    void retranslate();
    void applyHints();
    void applyCount(Entry &entry);
    void applyPresence();
    void applyTitle();
    QString availabilityWords(Availability availability) const;
    QList<wxm::Place> actionPlaces();
    void setTick();
    void lookWhetherShown();

    Rail *m_rail;
    NoticeBar *m_bar;
    HintBar *m_hints;
    bool m_wantsHints = false;
    QStackedWidget *m_stack;
    ConnectionLine *m_line;
    RailButton *m_notifications;
    RailButton *m_account;
    QMenu *m_accountMenu;
    QAction *m_accountName;
    std::array<QAction *, 3> m_availabilities{};
    QAction *m_settings;
    QAction *m_goTo;
    QAction *m_keys;
    QAction *m_another;
    QAction *m_signOut;
    QList<QAction *> m_otherAccounts;
    Switcher *m_switcher;
    ShortcutSheet *m_sheet;
    std::vector<Entry> m_entries;
    JumpStack m_jumps;
    ShellPage *m_before = nullptr; //!< The page in front was shown instead of this one.
    ConnectionView m_connection;
    QString m_name;
    qint64 m_userId = 0;
    QString m_server; //!< Whose number that is.
    int m_notificationCount = 0;
    int m_unsent = 0;
    Availability m_availability = Availability::Available;
    bool m_isSafe = false;
    Localizer::Language m_language = Localizer::Language::English;
    QTimer m_tick{this};             //!< for the counting words
    std::optional<bool> m_isPutAway; //!< Minimised or hidden; nothing before the first show.
};

} // namespace wxm
