// SPDX-License-Identifier: MIT
#include "chat/translation_program.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
constexpr qint64 kLongestLine = 256 * 1024;
} // namespace

TranslationProgram::TranslationProgram(QStringList command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kEngineMs);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { fail(ApiError::Kind::Timeout, u"no line in time"_s); });
}

TranslationProgram::~TranslationProgram()
{
    stop();
    for (auto &job : std::exchange(m_jobs, {})) {
        job->promise.addResult(failure(ApiError::Kind::Cancelled, u"shut down"_s));
        job->promise.finish();
    }
}

QString TranslationProgram::place() const { return QFileInfo(m_command.value(0)).fileName(); }

QFuture<Result<QStringList>> TranslationProgram::translate(
    const QStringList &texts, TextLanguage from, TextLanguage to)
{
    auto job = std::make_unique<Job>();
    job->from = from;
    job->to = to;
    for (const auto &text : texts) {
        const auto lines = text.split(u'\n');
        job->lines += lines;
        job->counts.append(int(lines.size()));
    }
    job->promise.start();
    const auto future = job->promise.future();
    m_jobs.push_back(std::move(job));
    QMetaObject::invokeMethod(this, &TranslationProgram::next, Qt::QueuedConnection);
    return future;
}

void TranslationProgram::next()
{
    if (m_isBusy || m_jobs.empty())
        return;
    m_isBusy = true;
    const auto &job = *m_jobs.front();
    if (!m_process || m_from != job.from || m_to != job.to)
        start(job.from, job.to);
    m_deadline.start();
    write();
}

void TranslationProgram::start(TextLanguage from, TextLanguage to)
{
    stop();
    m_from = from;
    m_to = to;
    m_process = std::make_unique<QProcess>();
    auto *process = m_process.get();
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::readyReadStandardOutput, this, &TranslationProgram::read);
    const auto onEnd = [this, process] {
        if (process == m_process.get())
            fail(ApiError::Kind::BadReply, u"the program has ended"_s);
    };
    connect(process, &QProcess::errorOccurred, this, onEnd, Qt::QueuedConnection);
    connect(process, &QProcess::finished, this, onEnd, Qt::QueuedConnection);
    process->start(m_command.value(0), m_command.mid(1) + QStringList{codeOf(from), codeOf(to)});
}

//! One line at a time: the next one when that is answered. Blank ones are no business of anybody's.
void TranslationProgram::write()
{
    auto &job = *m_jobs.front();
    while (job.translated.size() < job.lines.size()
        && job.lines[job.translated.size()].trimmed().isEmpty())
        job.translated.append(job.lines[job.translated.size()]);
    if (job.translated.size() < job.lines.size()) {
        m_process->write(job.lines[job.translated.size()].toUtf8() + '\n');
        return;
    }
    QStringList texts;
    qsizetype from = 0;
    for (const int count : std::as_const(job.counts)) {
        texts.append(job.translated.mid(from, count).join(u'\n'));
        from += count;
    }
    end(texts);
}

void TranslationProgram::read()
{
    if (!m_isBusy || !m_process)
        return;
    if (!m_process->canReadLine()) {
        if (m_process->bytesAvailable() > kLongestLine)
            fail(ApiError::Kind::BadReply, u"a line without an end"_s);
        return;
    }
    auto line = QString::fromUtf8(m_process->readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ApiError::Kind::BadReply, u"an empty line"_s);
    m_jobs.front()->translated.append(line);
    write();
}

void TranslationProgram::end(Result<QStringList> result)
{
    m_deadline.stop();
    m_isBusy = false;
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job->promise.addResult(std::move(result));
    job->promise.finish();
    next();
}

//! What comes late would be taken for the answer of the next text: a new program begins with it.
void TranslationProgram::fail(ApiError::Kind kind, const QString &detail)
{
    stop();
    if (m_isBusy)
        end(failure(kind, detail));
}

void TranslationProgram::stop()
{
    auto *process = m_process.release();
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    else
        process->kill();
}

} // namespace wxm
