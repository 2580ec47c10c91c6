// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

class Button;
class SettingsFile;
class TextLabel;

//! Settings to a file for another computer, and from one.
class TransferPanel : public QWidget {
    Q_OBJECT
public:
    explicit TransferPanel(SettingsFile &file, QWidget *parent = nullptr);

    bool exportTo(const QString &fileName);
    bool importFrom(const QString &fileName);
    //! What became of the last one.
    QString said() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(bool isExport);
    void retranslate();

    SettingsFile &m_file;
    TextLabel *m_head;
    TextLabel *m_sentence;
    Button *m_export;
    Button *m_import;
    TextLabel *m_said;
};

} // namespace wxm
