// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/localizer.h"
#include "ui/shell/connection_view.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QPushButton;

namespace wxm {

class Button;
class TextLabel;

//! The status line at the foot of the window. Always honest: what the state is, since when, why,
//! when the next try comes. The label "Connection" reads exactly the state for assistive
//! technology.
class ConnectionLine : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionLine(QWidget *parent = nullptr);

    void setView(const ConnectionView &view, const QDateTime &now);
    //! The counting words ("12 s ago", "in 8 s"); once a second is enough.
    void refresh(const QDateTime &now);
    void setUnsent(int count);
    void setLanguage(Localizer::Language language);
    //! A word of the page in front, e.g. "Not counted as a viewer"; empty hides it.
    void setNote(const QString &note);

    QString stateText() const;
    QString detailText() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void languageChosen(wxm::Localizer::Language language);
    void unsentTriggered();
    void offerTaken(wxm::ConnectionView::Offer offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    //! Short: without names, where they have no room. Whole: with what is left out while all is
    //! well.
    enum class Length { Short, Usual, Whole };
    QString words(const QDateTime &now, Length length = Length::Usual) const;
    void showDetail();
    void tellWhole();
    bool isPaused(const QDateTime &now) const;
    bool isWarning(const QDateTime &now) const;

    ConnectionView m_view;
    QDateTime m_now;
    int m_unsent = 0;
    QWidget *m_mark;
    TextLabel *m_state;
    TextLabel *m_detail;
    QAbstractButton *m_offer;
    TextLabel *m_note;
    QWidget *m_unsentMark;
    Button *m_unsentLabel;
    QComboBox *m_language;
};

} // namespace wxm
