// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_search.h"
#include "ui/common/shell_page.h"

class QListView;
class QVBoxLayout;

namespace wxm {

class Button;
class EmptyState;
class LineEdit;
class SearchChips;
class SearchResults;
class TextLabel;

//! Search over every message that was read since the start, and every comment. The keys stay in the
//! field; who comes back finds the list as it was.
class SearchPage final : public ShellPage {
    Q_OBJECT

public:
    SearchPage(MessageSearch &search, const People &people, const ChatStore &store,
        QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Search; }
    void activate() override;
    QList<KeyHelp> keyHelp() const override;

    //! What commentWanted() was for is not to be gone to any more: its live is not watched, or its
    //! feed has let go of it. The words are still found here.
    void sayCommentIsGone();

    //! So many searches are offered again, and forgotten with the messages.
    static constexpr int kRecent = 5;

    //! What the hits that are shown were found by.
    const SearchTerms &terms() const { return m_terms; }

Q_SIGNALS:
    void openWanted(wxm::ThreadKey thread, wxm::MessageId message);
    void commentWanted(wxm::LiveId live, wxm::CommentId comment);
    //! Escape: back to where the person was.
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void ask();
    void askFor(std::int64_t older);
    void take(const SearchHits &found, bool isMore);
    void askOn();
    void forget();
    void refresh();
    void refreshReach();
    void refreshRecent();
    void sayEmpty();
    void move(int step, bool byThread);
    void select(int row);
    void open(int row);
    void retranslate();
    QString foundWords() const;
    static QString placesWords(std::int64_t threads, std::int64_t lives);

    MessageSearch &m_search;
    SearchResults *m_results;
    LineEdit *m_field;
    SearchChips *m_chips;
    TextLabel *m_found;
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_recentPlace;
    QVBoxLayout *m_recentColumn;
    TextLabel *m_recentHead;
    TextLabel *m_reach;
    QStringList m_recent;
    QList<Button *> m_recentButtons;
    SearchQuery m_query;
    SearchTerms m_terms;
    std::int64_t m_older = 0; //!< Where to go on; 0: nowhere.
    bool m_isAsking = false;
    int m_asked = 0; //!< Counts the questions: what an earlier one brings is of no use.
};

} // namespace wxm
