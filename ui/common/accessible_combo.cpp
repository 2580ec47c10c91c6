// SPDX-License-Identifier: MIT
#include "ui/common/accessible_combo.h"

#include "ui/common/accessible.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QWindow>

namespace wxm {
namespace {

class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(QComboBox *combo, int row) : m_combo(combo), m_row(row) { }

    bool isValid() const override { return m_combo && m_row < m_combo->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override
    {
        return m_combo ? m_combo->window()->windowHandle() : nullptr;
    }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_combo);
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? spokenText(m_combo->itemText(m_row))
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isOpen())
            return m_combo ? parent()->rect() : QRect();
        const QAbstractItemView *view = m_combo->view();
        const QRect row = view->visualRect(m_combo->model()->index(m_row, m_combo->modelColumn()));
        return {view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && m_combo->currentIndex() == m_row;
        state.disabled = !m_combo || !m_combo->isEnabled();
        state.invisible = !isOpen();
        state.offscreen = !isOpen();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid() || !m_combo->isEnabled())
            return;
        m_combo->hidePopup();
        m_combo->setCurrentIndex(m_row);
        Q_EMIT m_combo->textActivated(m_combo->itemText(m_row));
        Q_EMIT m_combo->activated(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isOpen() const { return isValid() && m_combo->view()->isVisible(); }

    QPointer<QComboBox> m_combo;
    int m_row;
};

} // namespace

ComboAccessible::ComboAccessible(QComboBox *combo) : QAccessibleWidget(combo, QAccessible::ComboBox)
{
}

ComboAccessible::~ComboAccessible() { dropItems(); }

QComboBox *ComboAccessible::combo() const { return static_cast<QComboBox *>(widget()); }

bool ComboAccessible::hasEditor() const { return combo()->isEditable(); }

void ComboAccessible::dropItems() const
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

QString ComboAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return spokenText(combo()->currentText());
    if (kind == QAccessible::Description && !combo()->accessibleName().isEmpty()
        && combo()->accessibleDescription().isEmpty())
        return spokenText(combo()->currentText());
    return QAccessibleWidget::text(kind);
}

int ComboAccessible::childCount() const { return combo()->count() + (hasEditor() ? 1 : 0); }

QAccessibleInterface *ComboAccessible::child(int index) const
{
    if (hasEditor() && index == 0)
        return QAccessible::queryAccessibleInterface(combo()->lineEdit());
    const int row = index - (hasEditor() ? 1 : 0);
    if (row < 0 || row >= combo()->count())
        return nullptr;
    while (m_items.size() <= std::size_t(row)) {
        auto *item = new ItemAccessible(combo(), int(m_items.size()));
        m_items.push_back(QAccessible::registerAccessibleInterface(item));
    }
    return QAccessible::accessibleInterface(m_items[std::size_t(row)]);
}

int ComboAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i)
        if (this->child(i) == child)
            return i;
    return -1;
}

QStringList ComboAccessible::actionNames() const
{
    return combo()->isEnabled() ? QStringList{showMenuAction(), pressAction()} : QStringList();
}

void ComboAccessible::doAction(const QString &name)
{
    if (name == showMenuAction() || name == pressAction())
        combo()->showPopup();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace wxm
