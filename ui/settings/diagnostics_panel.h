// SPDX-License-Identifier: MIT
#pragma once

#include "program/diagnostics.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QPlainTextEdit;

namespace wxm {

class Button;
class TextLabel;

//! What helps to find a fault: versions, server, connection history with its reasons, last errors,
//! what the server offers, the log; to be copied or saved for somebody else. Holds nothing about
//! people, see Diagnostics.
class DiagnosticsPanel : public QWidget {
    Q_OBJECT
public:
    //! `facts`: versions, server, proxy: what changes while the program runs; asked at each look.
    DiagnosticsPanel(const Diagnostics &diagnostics, const ApiCalls &calls,
        std::function<Diagnostics::Facts()> facts, QWidget *parent = nullptr);

    QString bundle() const;
    //! Writes the bundle, for its owner alone; says what became of it.
    bool saveTo(const QString &fileName);
    //! Reads everything anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Part { Facts, History, Errors, Endpoints };
    static constexpr int kParts = 4;

    void retranslate();
    void fill(Part part, const QList<std::pair<QString, QString>> &rows, const QString &nothing);
    void copy();
    void askWhereToSave();
    void say(const QString &words);

    const Diagnostics &m_diagnostics;
    const ApiCalls &m_calls;
    std::function<Diagnostics::Facts()> m_facts;
    TextLabel *m_heads[kParts];
    QGridLayout *m_grids[kParts];
    TextLabel *m_logHead;
    QPlainTextEdit *m_log;
    Button *m_copy;
    Button *m_save;
    Button *m_again;
    TextLabel *m_said;
};

} // namespace wxm
