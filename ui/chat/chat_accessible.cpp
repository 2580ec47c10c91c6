// SPDX-License-Identifier: MIT
#include "ui/chat/chat_accessible.h"

#include "ui/chat/chat_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace wxm {

namespace {

class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(ChatView *view, int row) : m_view(view), m_row(row) { }

    bool isValid() const override { return m_view && m_row < m_view->model().rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->spokenText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override { return isValid() ? m_view->globalRect(m_row) : QRect(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QRect view(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !view.intersects(rect());
        state.invisible = !m_view->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name != setFocusAction() || !isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentRow(m_row);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChatView> m_view;
    int m_row;
};

//! The list: a child a row, then the buttons that stand between the rows.
class ChatAccessible final : public QAccessibleWidget {
public:
    explicit ChatAccessible(ChatView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~ChatAccessible() override
    {
        for (const auto id : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return rowCount() + int(view()->shownButtons().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index >= rowCount()) {
            const auto buttons = view()->shownButtons();
            const int at = index - rowCount();
            return at < buttons.size() ? QAccessible::queryAccessibleInterface(buttons[at])
                                       : nullptr;
        }
        while (m_rows.size() <= std::size_t(index)) {
            auto *row = new RowAccessible(view(), int(m_rows.size()));
            m_rows.push_back(QAccessible::registerAccessibleInterface(row));
        }
        return QAccessible::accessibleInterface(m_rows[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int at = 0; at < childCount(); ++at) {
            if (this->child(at) == child)
                return at;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (view()->globalRect(row).contains(x, y))
                return child(row);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentRow() >= 0 ? child(view()->currentRow())
                                                               : nullptr;
    }

private:
    ChatView *view() const { return static_cast<ChatView *>(widget()); }
    int rowCount() const { return view()->model().rowCount(); }

    mutable std::vector<QAccessible::Id> m_rows; //!< Made on demand, one a row.
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChatView *>(object);
    return view ? new ChatAccessible(view) : nullptr;
}

} // namespace

void installChatAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

void noteCurrentRow(ChatView &view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace wxm
