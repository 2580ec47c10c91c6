// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! What this program is: mark, version, licence, and the libraries it stands on with theirs.
class AboutPanel : public QWidget {
    Q_OBJECT
public:
    explicit AboutPanel(const QString &version, QWidget *parent = nullptr);

    //! Program, Qt and system in one line, for a message to whoever helps.
    QString versions() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void copy();

    QString m_version;
    TextLabel *m_name;
    TextLabel *m_versionLine;
    TextLabel *m_licence;
    TextLabel *m_head;
    Button *m_copy;
    TextLabel *m_said;
};

} // namespace wxm
