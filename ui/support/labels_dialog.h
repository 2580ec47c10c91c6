// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

class QListWidget;
class QListWidgetItem;

namespace wxm {
class LineEdit;
} // namespace wxm

namespace wxm::support {

//! The labels of one thread, or labels that several get.
class LabelsDialog final : public Dialog {
    Q_OBJECT

public:
    //! `known`: all that are in use. `isForSeveral`: what is ticked is added to each of them.
    LabelsDialog(
        const QStringList &known, const QStringList &own, bool isForSeveral, QWidget *parent);

    QStringList ticked() const;

Q_SIGNALS:
    void chosen(const QStringList &labels);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &label, bool isTicked);
    void filter();
    void enter();
    QListWidgetItem *itemOf(const QString &label) const;

    const bool m_isForSeveral;
    TextLabel *m_label;
    LineEdit *m_field;
    QListWidget *m_list;
    TextLabel *m_where;
};

} // namespace wxm::support
