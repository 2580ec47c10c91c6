// SPDX-License-Identifier: MIT
#include "live/evidence_maker.h"

#include "base/on_pool.h"

#include <QFile>

#include <utility>

namespace wxm::live {

namespace {

constexpr qint64 kLargestPack = 256LL << 20U;

struct Made {
    EvidenceMaker::End end = EvidenceMaker::End::DiskRefused;
    QString sum = {};
};

PackFaults checkFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QFile::ReadOnly) && file.size() <= kLargestPack;
    return isOpen ? checkPack(file.readAll()) : PackFaults{.isReadable = false};
}

//! On a thread of the pool.
Made make(const EvidenceSource &source, const EvidenceMaker::Order &order,
    const std::atomic<bool> &isStopped)
{
    using End = EvidenceMaker::End;
    const auto files =
        evidenceFiles(source, order.acts, order.wish, order.actsCsv, order.picture, order.say);
    if (isStopped)
        return {End::Stopped};
    const auto zip = zipped(files);
    if (isStopped)
        return {End::Stopped};
    if (!zip || !order.write(order.path, *zip))
        return {End::DiskRefused};
    const bool isWhole = checkFile(order.path).isWhole();
    if (isWhole && !isStopped)
        return {End::Saved, manifestSum(files)};
    QFile::remove(order.path);
    return {isWhole ? End::Stopped : End::OtherBytes};
}

} // namespace

EvidenceGathering::EvidenceGathering(const LiveStore &store, EvidenceWish wish)
    : m_store(store)
    , m_wish(std::move(wish))
{
}

void EvidenceGathering::begin(const LiveRecord &live)
{
    m_source = {.state = live.state()};
    for (const auto user : std::as_const(m_wish.subjects)) {
        if (const auto *person = live.feed().findPerson(user))
            m_source.names.insert(user, QString::fromStdString(person->name));
    }
    m_next = live.feed().firstRow();
    m_layout = live.feed().layoutNumber();
}

bool EvidenceGathering::step()
{
    const auto *live = m_store.find(m_wish.live);
    m_isLost = !live;
    if (!live)
        return false;
    const auto &feed = live->feed();
    // Rows were put in between: from the beginning, since none may be there twice.
    if (!m_next || m_layout != feed.layoutNumber())
        begin(*live);
    auto number = std::max(*m_next, feed.firstRow());
    const auto end = std::min(feed.endRow(), number + kRowsAStep);
    for (; number < end; ++number) {
        const auto &row = feed.row(number);
        if (row.kind == FeedRow::Kind::Gap) {
            const auto gap = feed.gap(row);
            if (gap.toMs >= m_wish.fromMs && gap.fromMs <= m_wish.toMs)
                m_source.gaps.append(gap);
        } else if (row.kind == FeedRow::Kind::Comment && row.atMs() >= m_wish.fromMs
            && row.atMs() <= m_wish.toMs) {
            m_source.comments.append(feed.comment(row));
        }
    }
    m_next = number;
    return number < feed.endRow();
}

EvidenceMaker::EvidenceMaker(const LiveStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_step.setSingleShot(true);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &EvidenceMaker::step);
}

//! The receiver of the answer is going as well.
EvidenceMaker::~EvidenceMaker()
{
    if (m_isStopped)
        m_isStopped->store(true);
}

void EvidenceMaker::start(Order order)
{
    m_order = std::move(order);
    m_rows.emplace(m_store, m_order.wish);
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_step.start();
}

void EvidenceMaker::stop()
{
    if (!m_isStopped)
        return;
    m_isStopped->store(true);
    // On the pool it ends by itself, and says so; before that nothing was begun.
    if (m_rows)
        finish(End::Stopped);
}

void EvidenceMaker::step()
{
    if (!m_rows)
        return;
    if (m_rows->step())
        m_step.start();
    else if (m_rows->isLost())
        finish(End::LiveGone);
    else
        hand();
}

void EvidenceMaker::hand()
{
    auto source = std::make_shared<EvidenceSource>(m_rows->take());
    m_rows.reset();
    onPool(
        this,
        [source, order = m_order, isStopped = m_isStopped] {
            return make(*source, order, *isStopped);
        },
        [this](const Made &made) { finish(made.end, made.sum); });
}

void EvidenceMaker::finish(End end, const QString &sum)
{
    m_step.stop();
    m_rows.reset();
    m_isStopped.reset();
    Q_EMIT ended(end, sum);
}

void checkPackFile(
    const QString &path, QObject *context, std::function<void(const PackFaults &)> done)
{
    onPool(
        context, [path] { return checkFile(path); }, std::move(done));
}

} // namespace wxm::live
