// SPDX-License-Identifier: MIT
// The live feed of the console under load: its own client, readers, store and, with a window, view.
// Prints one JSON line of figures.
#include "bench_window.h"
#include "ui/common/ui_setup.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

int usage(const char *fault)
{
    std::fprintf(stderr,
        "feed-bench: %s\n"
        "feed-bench --url ws://HOST:PORT --events N [--rate R --seconds S] [--window 900x700]\n"
        "           [--keep 100000] [--live 7] [--ca FILE] [--read-back]\n",
        fault);
    return 2;
}

//! The sources' own certificate; what is verified stays the same.
void trust(const QString &caFile)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(caFile));
    QSslConfiguration::setDefaultConfiguration(tls);
}

//! "900x700"; empty if it is nothing of that form.
QSize sizeOf(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

//! Nothing if the command line is not understood.
std::optional<BenchOptions> readOptions(const QCommandLineParser &parser)
{
    BenchOptions options;
    options.url = QUrl(parser.value(u"url"_s), QUrl::StrictMode);
    options.events = parser.value(u"events"_s).toLongLong();
    options.rate = parser.value(u"rate"_s).toDouble();
    options.seconds = parser.value(u"seconds"_s).toDouble();
    options.live = wxm::LiveId{parser.value(u"live"_s).toLongLong()};
    options.keep = parser.value(u"keep"_s).toULongLong();
    const bool isPaced = options.rate > 0 && options.seconds > 0;
    if (!options.url.isValid() || options.url.isEmpty() || !options.live.isValid()
        || options.keep == 0 || (options.events <= 0 && !isPaced))
        return {};
    options.timeoutMs += int(options.seconds * 1000);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    bool hasWindow = false;
    for (int i = 1; i < argc; ++i)
        hasWindow = hasWindow || QByteArrayView(argv[i]).startsWith("--window");
    std::unique_ptr<QCoreApplication> app;
    FrameClock *clock = nullptr;
    if (hasWindow)
        app.reset(clock = new FrameClock(argc, argv));
    else
        app = std::make_unique<QCoreApplication>(argc, argv);

    QCommandLineParser parser;
    parser.addOptions({{u"url"_s, {}, u"url"_s}, {u"events"_s, {}, u"n"_s}, {u"rate"_s, {}, u"n"_s},
        {u"seconds"_s, {}, u"s"_s}, {u"window"_s, {}, u"size"_s},
        {u"keep"_s, {}, u"rows"_s, u"100000"_s}, {u"live"_s, {}, u"id"_s, u"7"_s},
        {u"ca"_s, {}, u"file"_s}, {u"read-back"_s, {}}});
    if (!parser.parse(QCoreApplication::arguments()))
        return usage(qPrintable(parser.errorText()));
    const auto options = readOptions(parser);
    if (!options)
        return usage("these options make no run");

    if (parser.isSet(u"ca"_s))
        trust(parser.value(u"ca"_s));
    FeedBench bench(*options);
    QObject::connect(&bench, &FeedBench::failed, app.get(), [](const QString &why) {
        std::fprintf(stderr, "feed-bench: %s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    std::optional<wxm::UiSetup> ui;
    std::unique_ptr<BenchWindow> window;
    if (clock) {
        const auto size = sizeOf(parser.value(u"window"_s));
        if (size.isEmpty())
            return usage("a window is WIDTHxHEIGHT");
        ui.emplace(*clock, wxm::UiSetup::Choices{});
        window = std::make_unique<BenchWindow>(bench, *clock, size, parser.isSet(u"read-back"_s));
        window->show();
    }
    QObject::connect(
        &bench, &FeedBench::finished, app.get(), [&window, clock](const QJsonObject &figures) {
            if (clock)
                clock->stop();
            const auto all = window ? window->withFrames(figures) : figures;
            std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
            QCoreApplication::exit(0);
        });
    bench.start();
    return QCoreApplication::exec();
}
