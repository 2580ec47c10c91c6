// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_api.h"

#include <QTimer>

namespace wxm::live {

//! The lives that are running, read from the server page by page, the newest first. GUI thread.
class RunningLives final : public QObject {
    Q_OBJECT

public:
    explicit RunningLives(LiveApi &api, QObject *parent = nullptr);

    const QList<LiveRow> &rows() const { return m_rows; }
    //! Reads the list again; what is known stays until the answer.
    void refresh();
    //! The next page, where there is one.
    bool hasMore() const { return m_next && !m_isLoading; }
    void readMore();
    //! Refreshes every 30 s while something shows it.
    void setActive(bool active);
    bool isLoading() const { return m_isLoading; }
    std::optional<ApiError> fault() const { return m_fault; }
    bool wasRead() const { return m_wasRead; }

Q_SIGNALS:
    //! A reading has begun or ended.
    void changed();
    //! Before changed(): other rows than before. Not while a reading begins, which a view may ask
    //! for as it takes rows.
    void rowsChanged();

private:
    void read(const PageCursor &at);
    void take(const PageCursor &at, const Page<LiveRow> &page);

    LiveApi &m_api;
    QTimer m_poll;
    QList<LiveRow> m_rows;
    bool m_isLoading = false;
    bool m_wasRead = false;
    std::optional<ApiError> m_fault;
    std::optional<PageCursor> m_next;
};

} // namespace wxm::live
