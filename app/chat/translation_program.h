// SPDX-License-Identifier: MIT
#pragma once

#include "chat/translation_engine.h"

#include <QObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <memory>

namespace wxm {

//! A program of the company on this computer: started as `PROGRAM [ARGUMENTS] FROM TO`, it reads
//! one line and writes one, and goes on so. One that is silent for two seconds is ended, and
//! started anew for the next text.
class TranslationProgram final : public QObject, public TranslationEngine {
public:
    explicit TranslationProgram(QStringList command, QObject *parent = nullptr);
    ~TranslationProgram() override;

    QString place() const override;
    bool isOnThisComputer() const override { return true; }
    QFuture<Result<QStringList>> translate(
        const QStringList &texts, TextLanguage from, TextLanguage to) override;

private:
    struct Job {
        QStringList lines;      //!< Of all texts, one after the other.
        QList<int> counts;      //!< Lines of each text.
        QStringList translated; //!< Lines so far.
        TextLanguage from, to;
        QPromise<Result<QStringList>> promise;
    };

    void next();
    void start(TextLanguage from, TextLanguage to);
    void write();
    void read();
    void end(Result<QStringList> result);
    void fail(ApiError::Kind kind, const QString &detail);
    void stop();

    const QStringList m_command;
    std::unique_ptr<QProcess> m_process;
    TextLanguage m_from = TextLanguage::Arabic;
    TextLanguage m_to = TextLanguage::English;
    std::deque<std::unique_ptr<Job>> m_jobs; //!< The first is under way.
    bool m_isBusy = false;
    QTimer m_deadline;
};

} // namespace wxm
