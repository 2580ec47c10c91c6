// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"
#include "ui/settings/about_panel.h"
#include "ui/ui_test.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace wxm;

class AboutPanelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void versions_areShownAndCopied()
    {
        AboutPanel panel(u"3.2.1"_s);
        panel.resize(640, 480);
        QVERIFY(testing::showAndWait(panel));
        testing::shoot(panel, u"about"_s);
        const auto labels = panel.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"3.2.1"_s); }));
        testing::named<Button>(panel, AboutPanel::tr("Copy the versions"))->click();
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"WXM Console 3.2.1 "_s));
        QVERIFY(copied.contains(QString::fromLatin1(qVersion())));
        QVERIFY(testing::labelsThatReadMarkup(panel).isEmpty());
    }
};

QTEST_MAIN(AboutPanelTest)
#include "about_panel_test.moc"
