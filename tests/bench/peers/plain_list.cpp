// SPDX-License-Identifier: MIT
// What Qt gives by itself: a QListView over a QAbstractListModel of texts, at its fastest: all rows
// are of one size.
//   plain-list ROWS   prints {"rows","fill_max","message_p50",…,"scroll_p50",…,"append_p50",…}, in
//   ms;
// "message" moves a row to the top, "append" adds one at the end and scrolls to it
#include "probes/feed_bench/frame_clock.h"
#include "probes/feed_bench/usage.h"

#include <QAbstractListModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

constexpr int kFrameMs = 16;

class Texts final : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts[index.row()]) : QVariant();
    }
    void fill(int count)
    {
        beginResetModel();
        for (int row = 0; row < count; ++row)
            m_texts.append(text(row));
        endResetModel();
    }
    void toTop(int row)
    {
        if (row == 0)
            return;
        beginMoveRows({}, row, row, {}, 0);
        m_texts.move(row, 0);
        endMoveRows();
        m_texts.first() = QStringLiteral("وصلت الرسالة الآن");
        Q_EMIT dataChanged(index(0), index(0));
    }
    void append()
    {
        beginInsertRows({}, int(m_texts.size()), int(m_texts.size()));
        m_texts.append(text(int(m_texts.size())));
        endInsertRows();
    }

private:
    static QString text(int row)
    {
        static const QStringList names{
            QStringLiteral("نورة العتيبي"), QStringLiteral("Layla"), QStringLiteral("خالد")};
        return names[row % names.size()] + QStringLiteral(" — السلام عليكم، متى يصل الطلب؟");
    }

    QStringList m_texts;
};

class PlainList final : public QObject {
public:
    PlainList(FrameClock &clock, int count) : m_clock(clock), m_count(count)
    {
        m_view.setModel(&m_texts);
        m_view.setUniformItemSizes(true); // else each layout asks every row, for a second and more
        m_view.setVerticalScrollMode(QListView::ScrollPerPixel);
        m_view.resize(420, 820);
        m_view.show();
        m_figures[QStringLiteral("rows")] = count;
        connect(&m_tick, &QTimer::timeout, this, &PlainList::step);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(kFrameMs);
    }

private:
    void step()
    {
        static const QStringList names{QStringLiteral("fill"), QStringLiteral("message"),
            QStringLiteral("scroll"), QStringLiteral("append")};
        if (m_frame == 0)
            m_clock.start();
        if (m_frame++ < 40)
            return act();
        const auto &frames = m_clock.frameCpuMs();
        for (const auto &[key, share] : {std::pair{"_p50", 0.5}, {"_p99", 0.99}, {"_max", 1.0}})
            m_figures[names[m_part] + QLatin1String(key)] =
                std::round(percentile(frames, share) * 1000) / 1000;
        m_clock.stop();
        m_frame = 0;
        if (++m_part < names.size())
            return;
        m_tick.stop();
        std::printf("%s\n", QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }
    void act()
    {
        auto *bar = m_view.verticalScrollBar();
        if (m_part == 0 && m_frame == 1) {
            m_texts.fill(m_count);
        } else if (m_part == 1) {
            m_texts.toTop((m_frame * 7919) % m_texts.rowCount());
        } else if (m_part == 2) {
            bar->setValue((bar->value() + 180) % std::max(bar->maximum(), 1));
        } else if (m_part == 3) {
            m_texts.append();
            m_view.scrollToBottom();
        }
    }

    FrameClock &m_clock;
    int m_count;
    Texts m_texts;
    QListView m_view;
    QTimer m_tick;
    qsizetype m_part = 0;
    int m_frame = 0;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    FrameClock app(argc, argv);
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count <= 0) {
        std::fprintf(stderr, "plain-list ROWS\n");
        return 2;
    }
    PlainList list(app, count);
    return QApplication::exec();
}
