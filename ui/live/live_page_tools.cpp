// SPDX-License-Identifier: MIT
// Windows beside the page: texts at hand, and what was recorded.
#include "base/bidi.h"
#include "ui/live/comment_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_page.h"
#include "ui/live/pop_out.h"
#include "ui/live/quick_list.h"
#include "ui/live/replay_window.h"

namespace wxm::live {

//! Where it is, it comes to the front, for the live that asked for it last.
void LivePage::showQuickList(LiveId live)
{
    if (live.isValid() && !m_popOuts.contains(live))
        setCurrent(live);
    m_quickLive = live;
    if (!m_quick) {
        m_quick = new QuickList(m_live.settings, this);
        connect(&m_live.session, &Session::signedOut, m_quick, &QWidget::close);
        const auto bar = [this]() -> CommentBar * {
            if (auto *window = m_popOuts.value(m_quickLive))
                return &window->pane().commentBar();
            auto *shown = pane(m_quickLive);
            return shown ? &shown->commentBar() : nullptr;
        };
        connect(m_quick, &QuickList::pasteWanted, this, [bar](const QString &text) {
            if (auto *to = bar()) {
                to->window()->activateWindow(); // what was put there is gone on with
                to->paste(text);
            }
        });
        connect(m_quick, &QuickList::sendWanted, this, [bar](const QString &text) {
            if (auto *to = bar())
                to->sendText(text);
        });
    }
    tellQuickList();
    m_quick->show();
    m_quick->raise();
    m_quick->activateWindow();
}

//! It follows the feed in front, but for one that is in a window of its own.
void LivePage::tellQuickList()
{
    if (!m_quick)
        return;
    if (!m_popOuts.contains(m_quickLive))
        m_quickLive = m_current;
    m_quick->setWhere(
        m_live.store.find(m_quickLive) ? isolateLtr(u'#' + m_quickLive.toString()) : QString());
}

//! What was said in lives is not for the next person at the sign-in.
void LivePage::showReplay(LiveId live)
{
    auto *window = new ReplayWindow(m_live, live, this);
    connect(&m_live.session, &Session::signedOut, window, &QWidget::close);
    window->show();
}

} // namespace wxm::live
