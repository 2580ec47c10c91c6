// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <vector>

class QComboBox;

namespace wxm {

//! A combo box heard by its name, with its current text as the value and its items as children that
//! can be picked by their press action, whether the list is open or not.
class ComboAccessible : public QAccessibleWidget {
public:
    explicit ComboAccessible(QComboBox *combo);
    ~ComboAccessible() override;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *combo() const;
    bool hasEditor() const;
    void dropItems() const;

    mutable std::vector<QAccessible::Id> m_items; //!< made on demand, one a row
};

} // namespace wxm
