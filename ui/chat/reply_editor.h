// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/reply_context.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;

namespace wxm {

class Button;
class FormField;
class LineEdit;
class ReplyPreview;
class ReplySideBox;
class Segments;
class TextLabel;

//! Both sides of one saved reply, edited together: what one lacks is seen before a customer sees
//! it.
class ReplyEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ReplyEditor(QWidget *parent = nullptr);

    void setContext(const ReplyContext &context);
    //! What is inserted stands in two rows.
    void setNarrow(bool isNarrow);
    void setReply(const SavedReply &reply, const QStringList &folders);
    //! As it stands in the fields.
    SavedReply reply() const;
    //! What stands there is new: as it was before there was nothing.
    void markUnsaved() { m_before = {}; }
    bool isChanged() const { return !reply().saysTheSame(m_before); }
    void focusTitle();
    void focusSide();
    void toOtherSide();
    void insertValue(ReplyValue value);
    void insertPlace();
    ReplySideBox *box(ReplySide side) const { return m_boxes[std::size_t(side)]; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeInserts();
    QWidget *makePreview();
    void layInserts();
    void onEdited();
    void check();
    void addMissing();
    void preview();
    void retranslate();

    ReplyContext m_context;
    SavedReply m_before;
    bool m_isFilling = false;
    ReplySide m_lastSide = ReplySide::English;
    int m_previewed = 0; //!< English, Arabic, both.
    LineEdit *m_title;
    FormField *m_titleField;
    LineEdit *m_typed;
    FormField *m_typedField;
    QComboBox *m_folder;
    FormField *m_folderField;
    std::array<ReplySideBox *, 2> m_boxes;
    QWidget *m_inserts;
    QGridLayout *m_insertGrid;
    bool m_isNarrow = false;
    TextLabel *m_insertWord;
    std::array<Button *, kReplyValues> m_values;
    Button *m_place;
    TextLabel *m_check;
    Button *m_add;
    QWidget *m_previewBox;
    TextLabel *m_previewTitle;
    Segments *m_sides;
    ReplyPreview *m_preview;
    ReplyPreview *m_previewToo;
    TextLabel *m_hint;
};

} // namespace wxm
