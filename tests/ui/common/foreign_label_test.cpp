// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/ui_test.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHostile{u"<b>x</b>"_s, u"<a href=\"file:///x\">y</a>"_s,
    u"<img src=\"http://127.0.0.1/x\">"_s, u"&lt;b&gt;"_s, u"<table>.evil.com"_s, u"Save && Quit"_s,
    u"%1 %2"_s, u"\u202Eevil"_s, u"bad\u2069\u202Ename"_s,
    u"a\u0301\u0302\u0303\u0304\u0305\u0306"_s, u"مرحبا <b>x</b>"_s, u"line\n<b>second</b>"_s};

} // namespace

class ForeignLabelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void label_isAlwaysPlain()
    {
        for (const auto kind : {ForeignLabel::Kind::Name, ForeignLabel::Kind::Title,
                 ForeignLabel::Kind::FileName, ForeignLabel::Kind::Body}) {
            for (const QString &hostile : kHostile) {
                ForeignLabel label(kind);
                label.setForeignText(hostile, 7);
                QCOMPARE(label.textFormat(), Qt::PlainText);
                QVERIFY(label.openExternalLinks() == false);
            }
        }
    }

    void name_isStrippedAndFallsBackToTheId()
    {
        ForeignLabel label(ForeignLabel::Kind::Name);
        label.setForeignText(u"bad\u2069\u202Ename"_s, 7);
        QCOMPARE(label.text(), u"badname"_s);
        label.setForeignText(u"\u3164"_s, 7);
        QCOMPARE(label.text(), u"#7"_s);
    }

    void original_isKeptForCopying()
    {
        ForeignLabel label(ForeignLabel::Kind::Name);
        label.setForeignText(u"a\u202Eb"_s + QChar(u'\0'), 7);
        QCOMPARE(label.originalText(), u"a\u202Eb"_s);
    }

    void oneLine_heightNeverDependsOnTheText()
    {
        ForeignLabel label(ForeignLabel::Kind::Name);
        label.setForeignText(u"Sara"_s, 1);
        const int height = label.sizeHint().height();
        for (const QString &text : kHostile
                + QStringList{
                    u"سارة"_s, u"a"_s + QString(500, QChar(0x301)), u"﷽"_s, u"👩\u200D💻"_s}) {
            label.setForeignText(text, 1);
            QCOMPARE(label.sizeHint().height(), height);
            QVERIFY(label.minimumSizeHint().width() < 40); // no text makes a window wider
        }
    }

    void body_growsByLines()
    {
        ForeignLabel label(ForeignLabel::Kind::Body);
        label.setForeignText(u"word "_s.repeated(60));
        QVERIFY(label.heightForWidth(200) > label.heightForWidth(600));
        label.setMaximumLines(2);
        QCOMPARE(label.heightForWidth(200), 2 * Theme::of().lineHeight(TextSize::Ui));
    }

    void toolTip_showsTheCharactersThemselves()
    {
        for (const QString &hostile : kHostile) {
            const QString tip = plainToolTip(hostile);
            if (!Qt::mightBeRichText(tip)) {
                QCOMPARE(tip, hostile);
                continue;
            }
            QTextDocument document;
            document.setHtml(tip);
            QCOMPARE(document.toPlainText(), hostile);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    QVERIFY(!it.fragment().charFormat().isAnchor()
                        && !it.fragment().charFormat().isImageFormat()
                        && it.fragment().charFormat().fontWeight() == QFont::Normal);
        }
        QCOMPARE(plainToolTip({}), QString());
        QVERIFY(plainToolTip(u"x"_s.repeated(100'000)).size() < 1000);
    }

    void mnemonics_areTakenLiterally()
    {
        QCOMPARE(withoutMnemonic(u"&File"_s), u"File"_s);
        for (const auto &text : {u"Save && Quit"_s, u"a&b"_s, u"&"_s, u"&&"_s, u"R&D &c"_s})
            QCOMPARE(withoutMnemonic(literalMnemonic(text)), text);
    }

    void label_beginsAtTheLeadingEdge()
    {
        QWidget window;
        ForeignLabel label(ForeignLabel::Kind::Name, &window);
        label.resize(200, 20);
        for (const auto &name : {u"Sara"_s, u"سارة"_s}) {
            label.setForeignText(name, 1);
            const QImage image = label.grab().toImage();
            const QRgb paper = image.pixel(100, 1);
            int first = 200;
            int last = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qAbs(qGray(image.pixel(x, y)) - qGray(paper)) > 80) {
                        first = qMin(first, x);
                        last = qMax(last, x);
                    }
                }
            }
            QVERIFY(testing::isArabic() ? last > 192 && first > 100 : first < 8 && last < 100);
        }
    }
};

QTEST_MAIN(ForeignLabelTest)
#include "foreign_label_test.moc"
