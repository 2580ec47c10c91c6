// SPDX-License-Identifier: MIT
#pragma once

#include "live/hand_over.h"
#include "live/live.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QScrollArea;

namespace wxm {
class Button;
class LineEdit;
class PlainEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class ExposureMeter;

//! The shift of whoever sits here: what they had to read, and the sheet for whoever comes next, in
//! both languages from the same data. The window's language stands first.
class CareView final : public QWidget {
    Q_OBJECT

public:
    CareView(Live &live, QWidget *parent);

    void begin();
    //! Both sheets as they stand, the window's language first.
    QString both() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Language { English, Arabic };

    QWidget *makeSide();
    QWidget *makeSheets();
    void retranslate();
    void order();
    void fill();
    void showExposure();
    HandOver::Parts parts() const;
    void copy();
    void save();
    void endShift();
    void tell(const QString &sentence);

    Live &m_live;
    HandOver m_data;
    std::array<Say, 2> m_say;
    QScrollArea *m_side;
    TextLabel *m_exposureHead;
    ExposureMeter *m_meter;
    TextLabel *m_facts;
    TextLabel *m_blurName;
    QComboBox *m_blur;
    TextLabel *m_breakName;
    QComboBox *m_break;
    TextLabel *m_alone;
    TextLabel *m_sheetHead;
    LineEdit *m_to;
    std::array<QCheckBox *, 4> m_parts = {}; //!< Items, watch-list, lives, numbers.
    QWidget *m_columns;
    std::array<PlainEdit *, 2> m_sheets = {};
    std::array<PlainEdit *, 2> m_notes = {};
    Button *m_copy;
    Button *m_save;
    Button *m_end;
    Button *m_back;
    TextLabel *m_told;
};

} // namespace wxm::live
