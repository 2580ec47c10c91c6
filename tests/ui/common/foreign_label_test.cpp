// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "base/foreign_text.h"
#include "base/hostile_strings.h"
#include "ui/common/foreign_label.h"
#include "ui/common/name_warning.h"
#include "ui/common/paint.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QTextBlock>
#include <QTextDocument>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

QStringList hostile()
{
    QStringList texts;
    for (const auto &one : testing::hostileStrings())
        texts << one.text;
    return texts;
}

} // namespace

class ForeignLabelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void label_isAlwaysPlain()
    {
        for (const auto kind : {ForeignLabel::Kind::Name, ForeignLabel::Kind::Title,
                 ForeignLabel::Kind::FileName, ForeignLabel::Kind::Body}) {
            for (const QString &text : hostile()) {
                ForeignLabel label(kind);
                label.setForeignText(text, 7);
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
        for (const QString &text : hostile()
                + QStringList{
                    u"سارة"_s, u"a"_s + QString(500, QChar(0x301)), u"﷽"_s, u"👩\u200D💻"_s}) {
            label.setForeignText(text, 1);
            QCOMPARE(label.sizeHint().height(), height);
            QVERIFY(label.minimumSizeHint().width() < 40); // no text makes a window wider
        }
    }

    //! The dots of a ي at the end reach below the line of every step of the type scale.
    void arabic_isWholeBelowItsLine()
    {
        const auto ink = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += qGray(image.pixel(x, y)) < 128;
            return count;
        };
        for (const auto size :
            {TextSize::Meta, TextSize::Ui, TextSize::Body, TextSize::Title, TextSize::Head}) {
            ForeignLabel label(ForeignLabel::Kind::Name);
            label.setTextSize(size);
            label.setWeight(Weight::Bold);
            label.setForeignText(u"نجيّ العتيبي"_s, 1);
            const QSize natural(200, label.sizeHint().height());
            label.resize(natural);
            const int shown = ink(label.grab().toImage());
            label.resize(200, natural.height() + 60); // nothing is cut there
            QCOMPARE(shown, ink(label.grab().toImage()));
        }
    }

    void body_growsByLines()
    {
        ForeignLabel label(ForeignLabel::Kind::Body);
        label.setForeignText(u"word "_s.repeated(60));
        QVERIFY(label.heightForWidth(200) > label.heightForWidth(600));
        label.setMaximumLines(2);
        QCOMPARE(label.heightForWidth(200),
            2 * Theme::of().lineHeight(TextSize::Ui) + Theme::of().overhang(TextSize::Ui));
    }

    void body_saysThatItIsNotAll()
    {
        ForeignLabel label(ForeignLabel::Kind::Body);
        label.setForeignText(u"word "_s.repeated(100));
        QVERIFY(!label.text().endsWith(u'\u2026'));
        label.setForeignText(u"word "_s.repeated(20'000));
        QVERIFY(label.text().endsWith(u'\u2026'));
        QVERIFY(label.text().size() <= 2 * limits::kFirstView);
        QCOMPARE(label.originalText(), u"word "_s.repeated(20'000));
    }

    void toolTip_showsTheCharactersThemselves()
    {
        for (const QString &original : hostile()) {
            const QString shown = shownTitle(original); // as a label gives it
            const QString tip = plainToolTip(shown);
            if (!Qt::mightBeRichText(tip)) {
                QCOMPARE(withoutBidiControls(tip), shown);
                continue;
            }
            QTextDocument document;
            document.setHtml(tip);
            QCOMPARE(withoutBidiControls(document.toPlainText()), shown);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    QVERIFY(!it.fragment().charFormat().isAnchor()
                        && !it.fragment().charFormat().isImageFormat()
                        && it.fragment().charFormat().fontWeight() == QFont::Normal);
        }
        QCOMPARE(plainToolTip({}), QString());
        QVERIFY(plainToolTip(u"x"_s.repeated(100'000)).size() < 1000);
    }

    void hostileStrings_stayWhatTheyAreOnEverySurface()
    {
        for (const QString &original : hostile()) {
            // Accessible name: nothing unseen is spoken.
            ForeignLabel body(ForeignLabel::Kind::Body);
            body.setForeignText(original);
            auto *heard = QAccessible::queryAccessibleInterface(&body);
            QCOMPARE(withoutBidiControls(heard->text(QAccessible::Name)),
                heard->text(QAccessible::Name));
            // Menu and tab: the characters themselves, and no new shortcut.
            const QString name = shownName(original, 7);
            QMenu menu;
            auto *action = menu.addAction(literalMnemonic(name));
            QVERIFY(QKeySequence::mnemonic(action->text()).isEmpty());
            QCOMPARE(withoutMnemonic(action->text()), name);
            // A sentence: %1 in a name is not filled in again.
            const QString sentence = u"%1 asks %2"_s.arg(isolate(name), u"7"_s);
            QVERIFY(sentence.endsWith(u" asks 7"_s));
            // Height of a row and least width of a window do not follow a stranger.
            QVERIFY(body.minimumSizeHint().width() < 40);
            body.setMaximumLines(20);
            QVERIFY(body.heightForWidth(300)
                <= 20 * Theme::of().lineHeight(TextSize::Ui) + Theme::of().overhang(TextSize::Ui));
        }
    }

    void warning_saysWhatCannotBeSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("warns");
        QTest::newRow("plain") << u"نورة العتيبي"_s << false;
        QTest::newRow("Latin") << u"Sara Khan"_s << false;
        QTest::newRow("both scripts, as people do") << u"Khalid خالد"_s << false;
        QTest::newRow("F-25 hidden characters") << u"\u061C\u061C19"_s << true;
        QTest::newRow("F-28 look-alike of a colleague") << u"H\u03BFda Ali"_s << true;
        QTest::newRow("F-28 the same in Arabic") << u"هُدى"_s << true;
        QTest::newRow("F-28 Cyrillic admin") << u"\u0410dmin"_s << true;
        QTest::newRow("T7 Support admin") << u"Support admin"_s << true;
        QTest::newRow("Cyrillic in a Latin word") << u"Ameri\u0441an"_s << true;
        QTest::newRow("Cyrillic alone") << u"Иван"_s << false;
    }
    void warning_saysWhatCannotBeSeen()
    {
        QFETCH(QString, name);
        QFETCH(bool, warns);
        const QString warning = nameWarning(name, {u"Hoda Ali"_s, u"هدى"_s});
        QCOMPARE(!warning.isEmpty(), warns);
        ForeignLabel label(ForeignLabel::Kind::Name);
        label.setForeignText(name, 7);
        const int before = label.sizeHint().width();
        label.setWarning(warning);
        QCOMPARE(label.sizeHint().width() > before, warns);
        QVERIFY(label.accessibleDescription() == withoutBidiControls(warning));
        QVERIFY(!warns
            || withoutBidiControls(label.toolTip())
                   .contains(withoutBidiControls(warning).left(12)));
    }

    void mnemonics_areTakenLiterally()
    {
        QCOMPARE(withoutMnemonic(u"&File"_s), u"File"_s);
        for (const auto &text : {u"Save && Quit"_s, u"a&b"_s, u"&"_s, u"&&"_s, u"R&D &c"_s})
            QCOMPARE(withoutMnemonic(literalMnemonic(text)), text);
    }

    void language_leavesNoLabelTooNarrow()
    {
        QWidget row;
        auto *layout = new QHBoxLayout(&row);
        auto *number = new TextLabel;
        number->setText(isolateLtr(u"#123456"_s));
        auto *name = new ForeignLabel(ForeignLabel::Kind::Name);
        name->setForeignText(u"Omar Farouk"_s, 1);
        name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout->addWidget(number);
        layout->addWidget(name);
        layout->addStretch(1);
        row.resize(600, 60);
        QVERIFY(testing::showAndWait(row));
        const auto now = ui.localizer().language();
        for (const auto language :
            {Localizer::Language::Arabic, Localizer::Language::English, now}) {
            ui.localizer().setLanguage(language);
            QTRY_VERIFY(number->width() >= number->sizeHint().width());
            QTRY_VERIFY(name->width() >= name->sizeHint().width());
        }
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
