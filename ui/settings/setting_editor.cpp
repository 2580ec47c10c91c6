// SPDX-License-Identifier: MIT
#include "ui/settings/setting_editor.h"

#include "base/foreign_text.h"
#include "net/proxy.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/settings/setting_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
namespace {

constexpr int kFieldWidth = 200;
constexpr int kLinesHeight = 96;

//! A turn of the wheel scrolls the page and changes no value on its way.
class NoWheel final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

class SwitchEditor final : public SettingEditor {
public:
    explicit SwitchEditor(QWidget *parent) : SettingEditor(parent), m_box(new QCheckBox(parent))
    {
        m_box->setProperty(kSwitchProperty, true);
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on); });
    }
    QWidget *widget() const override { return m_box; }
    void showValue(const QJsonValue &value) override
    {
        const QSignalBlocker quiet(this);
        m_box->setChecked(value.toBool());
    }

private:
    QCheckBox *m_box;
};

int indexOf(const QList<SettingOption> &options, const QJsonValue &value)
{
    const auto at = std::find_if(options.begin(), options.end(),
        [&](const SettingOption &option) { return option.value == value; });
    return at == options.end() ? -1 : int(at - options.begin());
}

class ChoiceEditor final : public SettingEditor {
public:
    ChoiceEditor(const SettingInfo &info, QWidget *parent)
        : SettingEditor(parent)
        , m_options(info.options)
        , m_box(new QComboBox(parent))
    {
        for (qsizetype i = 0; i < m_options.size(); ++i)
            m_box->addItem({}, m_options.at(i).value.toVariant());
        m_box->setMinimumWidth(kFieldWidth);
        m_box->installEventFilter(new NoWheel(this));
        connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT edited(m_options.at(index).value); });
    }
    QWidget *widget() const override { return m_box; }
    void showValue(const QJsonValue &value) override
    {
        m_box->setCurrentIndex(indexOf(m_options, value));
    }
    void retranslate() override
    {
        for (qsizetype i = 0; i < m_options.size(); ++i)
            m_box->setItemText(int(i), optionText(m_options.at(i)));
    }

private:
    const QList<SettingOption> m_options;
    QComboBox *m_box;
};

class SegmentsEditor final : public SettingEditor {
public:
    SegmentsEditor(const SettingInfo &info, QWidget *parent)
        : SettingEditor(parent)
        , m_options(info.options)
        , m_segments(new Segments(parent))
    {
        for (const auto &option : m_options)
            m_segments->addSegment(optionText(option));
        connect(m_segments, &Segments::chosen, this,
            [this](int index) { Q_EMIT edited(m_options.at(index).value); });
    }
    QWidget *widget() const override { return m_segments; }
    void showValue(const QJsonValue &value) override
    {
        m_segments->setCurrent(indexOf(m_options, value));
    }
    void retranslate() override
    {
        for (qsizetype i = 0; i < m_options.size(); ++i)
            m_segments->setSegmentWords(int(i), optionText(m_options.at(i)));
    }

private:
    const QList<SettingOption> m_options;
    Segments *m_segments;
};

class SliderEditor final : public SettingEditor {
public:
    SliderEditor(const SettingInfo &info, QWidget *parent)
        : SettingEditor(parent)
        , m_range(info.range)
        , m_whole(new QWidget(parent))
        , m_slider(new QSlider(Qt::Horizontal, m_whole))
        , m_words(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_whole))
    {
        m_slider->setRange(0, (m_range.most - m_range.least) / m_range.step);
        m_slider->setPageStep(1);
        m_slider->setMinimumWidth(140);
        m_slider->installEventFilter(new NoWheel(this));
        m_whole->setFocusProxy(m_slider);
        auto *row = new QHBoxLayout(m_whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k12);
        row->addWidget(m_slider);
        row->addWidget(m_words);
        connect(m_slider, &QSlider::valueChanged, this, [this](int) {
            showWords();
            Q_EMIT edited(value());
        });
    }
    QWidget *widget() const override { return m_whole; }
    void showValue(const QJsonValue &value) override
    {
        const QSignalBlocker quiet(this);
        m_slider->setValue((value.toInt() - m_range.least) / m_range.step);
        showWords();
    }
    void retranslate() override
    {
        // As wide as its longest words, so that the slider stands still.
        int widest = 0;
        for (int n = m_range.least; n <= m_range.most; n += m_range.step) {
            m_words->setText(rangeText(m_range, n));
            widest = std::max(widest, m_words->sizeHint().width());
        }
        m_words->setFixedWidth(widest);
        showWords();
    }

private:
    int value() const { return m_range.least + m_slider->value() * m_range.step; }
    void showWords() { m_words->setText(rangeText(m_range, value())); }

    const SettingRange m_range;
    QWidget *m_whole;
    QSlider *m_slider;
    TextLabel *m_words;
};

class FieldEditor final : public SettingEditor {
public:
    FieldEditor(const SettingInfo &info, QWidget *parent)
        : SettingEditor(parent)
        , m_field(new LineEdit(LineEdit::Content::Code, parent))
        , m_proposal(info.face.proposal)
    {
        m_field->setMinimumWidth(kFieldWidth);
        connect(m_field, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT edited(m_field->text().trimmed()); });
    }
    QWidget *widget() const override { return m_field; }
    void showValue(const QJsonValue &value) override
    {
        m_field->setText(value.toString());
        if (m_proposal)
            m_field->setPlaceholderText(m_proposal());
    }

private:
    LineEdit *m_field;
    QString (*m_proposal)();
};

//! What kind of proxy, and for one of our own its type, host and port; told when all are there.
class ProxyEditor final : public SettingEditor {
public:
    explicit ProxyEditor(QWidget *parent)
        : SettingEditor(parent)
        , m_whole(new QWidget(parent))
        , m_kind(new QComboBox(m_whole))
        , m_own(new QWidget(m_whole))
        , m_type(new QComboBox(m_own))
        , m_host(new LineEdit(LineEdit::Content::Code, m_own))
        , m_port(new LineEdit(LineEdit::Content::Code, m_own))
    {
        for (int index = System; index <= Own; ++index)
            m_kind->addItem({});
        m_kind->setMinimumWidth(kFieldWidth);
        m_type->addItems({QStringLiteral("HTTP"), QStringLiteral("SOCKS5")});
        m_port->setValidator(new DigitsValidator({}, 5, m_port));
        for (QWidget *box : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_type)})
            box->installEventFilter(new NoWheel(this));
        auto *own = new QHBoxLayout(m_own); // an address: read left to right
        m_own->setLayoutDirection(Qt::LeftToRight);
        own->setContentsMargins(0, 0, 0, 0);
        own->setSpacing(space::k8);
        own->addWidget(m_type);
        own->addWidget(m_host, 1);
        own->addWidget(m_port);
        auto *column = new QVBoxLayout(m_whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::k8);
        column->addWidget(m_kind);
        column->addWidget(m_own);
        m_whole->setFocusProxy(m_kind);
        m_own->hide();
        connect(m_kind, &QComboBox::activated, this, &ProxyEditor::tell);
        connect(m_type, &QComboBox::activated, this, &ProxyEditor::tell);
        for (auto *field : {m_host, m_port})
            connect(field, &QLineEdit::editingFinished, this, &ProxyEditor::tell);
    }
    QWidget *widget() const override { return m_whole; }
    void showValue(const QJsonValue &value) override
    {
        const auto choice = readProxy(value.toString());
        if (!choice || m_host->hasFocus() || m_port->hasFocus())
            return;
        using Kind = ProxyChoice::Kind;
        const bool isOwn = choice->kind == Kind::Http || choice->kind == Kind::Socks5;
        m_kind->setCurrentIndex(isOwn ? Own : choice->kind == Kind::None ? None : System);
        if (isOwn) {
            m_type->setCurrentIndex(choice->kind == Kind::Socks5 ? 1 : 0);
            m_host->setText(choice->host);
            m_port->setText(QString::number(choice->port));
        }
        m_own->setVisible(isOwn);
    }
    void retranslate() override
    {
        m_kind->setItemText(
            System, settingText(QT_TRANSLATE_NOOP("Settings", "Same as the system")));
        m_kind->setItemText(None, settingText(QT_TRANSLATE_NOOP("Settings", "None")));
        m_kind->setItemText(Own, settingText(QT_TRANSLATE_NOOP("Settings", "One of my own")));
        m_type->setAccessibleName(settingText(QT_TRANSLATE_NOOP("Settings", "Type of the proxy")));
        m_host->setAccessibleName(settingText(QT_TRANSLATE_NOOP("Settings", "Host of the proxy")));
        m_port->setAccessibleName(settingText(QT_TRANSLATE_NOOP("Settings", "Port of the proxy")));
        m_port->setFixedWidth(Theme::of(m_port).scaled(kPortWidth));
        m_host->setPlaceholderText(QStringLiteral("proxy.example"));
        m_port->setPlaceholderText(QStringLiteral("3128"));
    }

private:
    enum { System, None, Own };
    static constexpr int kPortWidth = 72;

    void tell()
    {
        m_own->setVisible(m_kind->currentIndex() == Own);
        if (m_kind->currentIndex() != Own)
            return void(Q_EMIT edited(m_kind->currentIndex() == None ? QStringLiteral("none")
                                                                     : QStringLiteral("system")));
        takePasted();
        if (m_host->text().trimmed().isEmpty() || m_port->text().isEmpty())
            return; // not said to the end yet
        Q_EMIT edited((m_type->currentIndex() == 1 ? QStringLiteral("socks5://") : QString())
            + m_host->text().trimmed() + u':' + westernDigits(m_port->text()));
    }
    //! Everybody has it as one text: proxy.example:3128.
    void takePasted()
    {
        const auto whole = readProxy(m_host->text());
        if (!whole || whole->host.isEmpty())
            return;
        m_host->setText(whole->host);
        m_port->setText(QString::number(whole->port));
        m_type->setCurrentIndex(whole->kind == ProxyChoice::Kind::Socks5 ? 1 : 0);
    }

    QWidget *m_whole;
    QComboBox *m_kind;
    QWidget *m_own;
    QComboBox *m_type;
    LineEdit *m_host;
    LineEdit *m_port;
};

//! One text a line; told when the field is left.
class LinesEditor final : public SettingEditor {
public:
    LinesEditor(const SettingInfo &info, QWidget *parent)
        : SettingEditor(parent)
        , m_lines(new PlainEdit(parent))
        , m_keepsTwins(info.face.control == SettingControl::Lines)
    {
        m_lines->setMinimumWidth(kFieldWidth);
        m_lines->setFixedHeight(kLinesHeight);
        m_lines->setTabChangesFocus(true);
        m_lines->installEventFilter(this);
    }
    QWidget *widget() const override { return m_lines; }
    void showValue(const QJsonValue &value) override
    {
        QStringList lines;
        for (const auto &line : value.toArray())
            lines.append(line.toString());
        if (lines != entered())
            m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            Q_EMIT edited(QJsonArray::fromStringList(entered()));
        return SettingEditor::eventFilter(watched, event);
    }

private:
    QStringList entered() const
    {
        QStringList lines;
        for (const auto &line : m_lines->text().split(QLatin1Char('\n')))
            if (const auto text = line.trimmed();
                !text.isEmpty() && (m_keepsTwins || !lines.contains(text)))
                lines.append(text);
        return lines;
    }

    PlainEdit *m_lines;
    const bool m_keepsTwins;
};

} // namespace

SettingEditor *makeSettingEditor(const SettingInfo &info, QWidget *parent)
{
    if (info.face.control == SettingControl::Proxy)
        return new ProxyEditor(parent);
    if (info.fallback.isBool())
        return new SwitchEditor(parent);
    if (!info.options.isEmpty() && info.face.control == SettingControl::Segments)
        return new SegmentsEditor(info, parent);
    if (!info.options.isEmpty())
        return new ChoiceEditor(info, parent);
    if (info.range.isSet())
        return new SliderEditor(info, parent);
    if (info.fallback.isArray())
        return new LinesEditor(info, parent);
    return new FieldEditor(info, parent);
}

} // namespace wxm
