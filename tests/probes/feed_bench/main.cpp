// SPDX-License-Identifier: MIT
// The live feed of the console under load: its own client, readers, store and, with a window, view.
// Prints one JSON line of figures.
#include "bench_window.h"
#include "options.h"
#include "ui/common/ui_setup.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

//! The source's own certificate; what is verified stays the same. False if the file holds none.
bool trust(const QString &caFile)
{
    const auto roots = QSslCertificate::fromPath(caFile);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(roots);
    QSslConfiguration::setDefaultConfiguration(tls);
    return !roots.isEmpty();
}

void print(const QJsonObject &figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

//! A machine without a screen draws into memory.
void chooseScreen()
{
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

} // namespace

int main(int argc, char **argv)
{
    bool hasWindow = false;
    for (int i = 1; i < argc; ++i)
        hasWindow = hasWindow || QByteArrayView(argv[i]).startsWith("--window");
    std::unique_ptr<QCoreApplication> app;
    FrameClock *clock = nullptr;
    if (hasWindow) {
        chooseScreen();
        app.reset(clock = new FrameClock(argc, argv));
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return 2;
    if (!options->caFile.isEmpty() && !trust(options->caFile)) {
        std::fprintf(stderr, "feed-bench: no certificate in %s\n", qPrintable(options->caFile));
        return 2;
    }

    FeedBench bench(options->bench);
    QObject::connect(&bench, &FeedBench::failed, app.get(), [](const QString &why) {
        std::fprintf(stderr, "feed-bench: %s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    std::optional<wxm::UiSetup> ui;
    std::unique_ptr<BenchWindow> window;
    if (clock) {
        ui.emplace(*clock, wxm::UiSetup::Choices{});
        window = std::make_unique<BenchWindow>(
            bench, *clock, options->bench.feeds, options->window, options->readsBack);
        window->show();
    }
    QObject::connect(
        &bench, &FeedBench::finished, app.get(), [&](const QJsonObject &counted, qint64 lost) {
            auto figures = counted;
            if (clock) {
                clock->stop();
                figures = window->withFrames(figures);
            }
            if (clock || options->details)
                figures[u"lost"_s] = lost;
            if (options->details) {
                figures[u"rss_kb"_s] = qint64(Usage::now().rssKb);
                figures[u"kept_rows"_s] = bench.rowsKept();
                figures[u"kept_bytes"_s] = bench.bytesKept();
                figures[u"flagged"_s] = bench.rowsFlagged();
                figures[u"moves"_s] = window ? window->moves() : 0;
            }
            print(figures);
            QCoreApplication::exit(0);
        });
    bench.start();
    return QCoreApplication::exec();
}
