// SPDX-License-Identifier: MIT
#pragma once

#include "chat/translation.h"

#include <QTimer>
#include <QWidget>

namespace wxm {

class ForeignLabel;
class IconMark;
class TextLabel;

//! Below the reply that is being written: what the customer would read. It is made by the first
//! press of Enter and sent by the second; an edit voids it; a slow engine lets the original go.
class TranslationPreview final : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Off,
        Working, //!< The engine was asked.
        Ready,   //!< The next press sends it.
        Void,    //!< The text is another by now.
        Failed,  //!< Nothing came in time, or a fault: the next press sends the text as it is.
    };

    TranslationPreview(Translation &translation, QWidget *parent);

    State state() const { return m_state; }
    bool isOpen() const { return m_state != State::Off; }
    const QString &source() const { return m_source; }
    const QString &text() const { return m_text; }
    Translation::Direction direction() const { return m_direction; }

    void begin(const QString &source, Translation::Direction direction, const QStringList &names);
    //! The text was changed.
    void setVoid();
    void close();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setState(State state);
    void refresh();

    Translation &m_translation;
    State m_state = State::Off;
    int m_round = 0; //!< Older answers are void.
    QString m_source;
    QString m_text;
    Translation::Direction m_direction{TextLanguage::Arabic, TextLanguage::English};
    IconMark *m_mark;
    TextLabel *m_title;
    TextLabel *m_note;
    ForeignLabel *m_body;
    TextLabel *m_keys;
    QTimer m_deadline;
};

} // namespace wxm
