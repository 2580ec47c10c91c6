// SPDX-License-Identifier: MIT
#pragma once

#include "live/evidence.h"
#include "live/live_store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace wxm::live {

//! Takes what a pack is about out of a live, some rows at a time: the live goes on meanwhile. GUI
//! thread.
class EvidenceGathering {
public:
    static constexpr std::uint64_t kRowsAStep = 2'000;

    EvidenceGathering(const LiveStore &store, EvidenceWish wish);

    //! True while there is more to be taken.
    bool step();
    //! What there is now. The live may be gone by then: that it was is told by isLost().
    EvidenceSource take() { return std::move(m_source); }
    bool isLost() const { return m_isLost; }

private:
    void begin(const LiveRecord &live);

    const LiveStore &m_store;
    EvidenceWish m_wish;
    EvidenceSource m_source;
    std::optional<std::uint64_t> m_next;
    std::uint64_t m_layout = 0;
    bool m_isLost = false;
};

//! Makes a pack and writes it without holding up a window: rows in steps, all else on a thread of
//! the pool, which reads the file back and checks it. What is stopped, or ends ill, leaves no file.
class EvidenceMaker final : public QObject {
    Q_OBJECT

public:
    enum class End { Saved, LiveGone, DiskRefused, OtherBytes, Stopped };
    //! Whole or not at all; called on a thread of the pool.
    using Write = std::function<bool(const QString &path, const QByteArray &bytes)>;
    struct Order {
        EvidenceWish wish;
        QList<ActEntry> acts = {}; //!< Within the time.
        QByteArray actsCsv = {};
        QByteArray picture = {};
        std::array<Say, 2> say;
        QString path;
        Write write;
    };

    EvidenceMaker(const LiveStore &store, QObject *parent);
    ~EvidenceMaker() override;

    void start(Order order);
    void stop();
    bool isBusy() const { return m_isStopped != nullptr; }

Q_SIGNALS:
    //! `sum`: of the manifest, where it was saved.
    void ended(wxm::live::EvidenceMaker::End end, const QString &sum);

private:
    void step();
    void hand();
    void finish(End end, const QString &sum = {});

    const LiveStore &m_store;
    Order m_order;
    std::optional<EvidenceGathering> m_rows;
    std::shared_ptr<std::atomic<bool>> m_isStopped; //!< Of the pack that is being made.
    QTimer m_step;
};

//! Whether the pack in this file is as it was made; reads it on a thread of the pool.
void checkPackFile(
    const QString &path, QObject *context, std::function<void(const PackFaults &)> done);

} // namespace wxm::live
