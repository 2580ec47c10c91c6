// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QListWidget;

namespace wxm {

class LineEdit;
class TextLabel;

//! The places of the settings page with a search above them and, below, how many settings the
//! machine policy has fixed.
class SettingsNav : public QWidget {
    Q_OBJECT
public:
    explicit SettingsNav(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    //! Keeps the current one where the count is the same.
    void setEntries(const QList<std::pair<IconName, QString>> &entries);
    void setLockedCount(int count);
    int current() const;
    void setCurrent(int index);
    //! The words that are searched for, folded.
    QStringList words() const;
    void clearSearch();
    void focusSearch();

Q_SIGNALS:
    void currentChanged(int index);
    void searchChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    LineEdit *m_search;
    QListWidget *m_list;
    QWidget *m_lockRow;
    TextLabel *m_locked;
    int m_lockedCount = 0;
};

} // namespace wxm
