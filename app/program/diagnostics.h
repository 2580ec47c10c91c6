// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "base/clock.h"
#include "base/iso_time.h"

#include <QList>
#include <QPair>
#include <QString>

namespace wxm {

class ApiCalls;
class Log;

//! Remembers what helps to find a fault, and writes it down for somebody else to read. Nothing of a
//! customer, a colleague or the account gets in: no token, number, name or text. GUI thread.
class Diagnostics {
public:
    //! A line and when it was noted.
    struct Note {
        EpochMs at = 0;
        QString text = {};
        QString reason = {}; //!< Why, where there is one.
    };
    using Facts = QList<QPair<QString, QString>>; //!< Name and value, both in our own words.

    Diagnostics(const Clock &clock, const Log *log) : m_clock(clock), m_log(log) { }

    //! Connected, lost and why: source texts of the context `Diagnostics`.
    void noteConnection(const QString &words, const QString &reason = {});
    void noteError(const ApiError &error, const QString &endpoint = {});
    const QList<Note> &connections() const { return m_connections; }
    const QList<Note> &errors() const { return m_errors; }

    //! The whole bundle as text.
    QString bundle(const Facts &facts, const ApiCalls &calls) const;
    //! The last lines of the log, redacted as they were written; empty where there is none.
    QStringList logLines() const;
    //! Versions and platform: what every bundle begins with.
    static Facts programFacts(const QString &version);

private:
    void note(QList<Note> &notes, const QString &text, const QString &reason = {});

    const Clock &m_clock;
    const Log *m_log;
    QList<Note> m_connections;
    QList<Note> m_errors;
};

//! The name of a kind of error, for logs and bundles.
QString kindName(ApiError::Kind kind);

} // namespace wxm
