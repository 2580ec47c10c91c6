// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/chat_view.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/form_field.h"
#include "ui/common/icon_mark.h"
#include "ui/common/key_caps.h"
#include "ui/common/line_edit.h"
#include "ui/common/segments.h"
#include "ui/screens/stage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>

namespace wxm::testing {

//! Every component on one sheet, each in its states: for looking at, and walked as a screen. It is
//! made of the real ones; a change of a component shows here first.
class Components final : public QWidget {
public:
    explicit Components(Stage &stage) : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(space::k32, space::k20, space::k32, space::k20);
        m_column->setSpacing(space::k8);
        addButtons();
        addFields();
        addMarks();
        addTalk(stage);
        addBanners();
        addSmallParts();
        addColors();
        addIcons();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), Theme::of(this).color(ColorRole::Surface));
    }

private:
    void head(const char *words)
    {
        auto *label = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this);
        label->setText(QString::fromLatin1(words));
        m_column->addSpacing(space::k8);
        m_column->addWidget(label);
    }
    QHBoxLayout *row()
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::k12);
        m_column->addLayout(line);
        return line;
    }

    //! At rest, under the mouse, pressed, disabled; the first of the first row has the keyboard.
    void addButtons()
    {
        using Kind = Button::Kind;
        head("Buttons: rest, hover, pressed, disabled");
        const std::pair<Kind, const char *> kinds[] = {{Kind::Primary, "Send"},
            {Kind::Plain, "Resolve"}, {Kind::Ghost, "Cancel"}, {Kind::Danger, "Block viewer"},
            {Kind::DangerFill, "Block"}};
        for (const auto &[kind, words] : kinds) {
            auto *line = row();
            for (int state = 0; state < 4; ++state) {
                auto *button = new Button(QString::fromLatin1(words), kind, this);
                button->setAttribute(Qt::WA_UnderMouse, state == 1);
                button->setDown(state == 2);
                button->setEnabled(state != 3);
                line->addWidget(button);
            }
            line->addStretch();
        }
        auto *line = row();
        for (int state = 0; state < 4; ++state) {
            auto *button = new IconButton(IconName::Pin, QStringLiteral("Pin"), this);
            button->setCheckable(true);
            button->setAttribute(Qt::WA_UnderMouse, state == 1);
            button->setChecked(state == 2);
            button->setEnabled(state != 3);
            line->addWidget(button);
        }
        auto *busy = new Button(QStringLiteral("Signing in…"), Kind::Primary, this);
        busy->setBusy(true);
        line->addWidget(busy);
        auto *locked = new Button(QStringLiteral("Send locked"), Kind::Primary, this);
        locked->setIconName(IconName::Lock);
        locked->setEnabled(false);
        line->addWidget(locked);
        auto *undo = new Button(QStringLiteral("Undo"), Kind::Plain, this);
        undo->setKeyCap(QStringLiteral("Z"));
        line->addWidget(undo);
        line->addStretch();
    }

    void addFields()
    {
        head("Fields: rest, filled, fault, disabled, right to left; marks that are set");
        auto *line = row();
        const auto field = [&](const char *name, const QString &text) {
            auto *edit = new LineEdit;
            edit->setText(text);
            auto *form = new FormField(edit, this);
            form->setName(QString::fromLatin1(name));
            line->addWidget(form, 1, Qt::AlignTop);
            return form;
        };
        field("Live number", {});
        field("Live number ", QStringLiteral("1187"));
        field("Number", QStringLiteral("11 87x"))->showFault(QStringLiteral("Digits only"));
        line = row();
        field("Set by policy", QStringLiteral("21 days"))->field()->setEnabled(false);
        field("Watch word", QStringLiteral("نصاب"));
        line = row();
        for (const bool isOn : {false, true}) {
            auto *check = new QCheckBox(isOn ? QStringLiteral("On") : QStringLiteral("Off"), this);
            check->setChecked(isOn);
            line->addWidget(check);
        }
        for (const bool isOn : {false, true}) {
            auto *radio =
                new QRadioButton(isOn ? QStringLiteral("Two") : QStringLiteral("One"), this);
            radio->setChecked(isOn);
            line->addWidget(radio);
        }
        auto *segments = new Segments(this);
        for (const char *words : {"Left", "Right"})
            segments->addSegment(QString::fromLatin1(words));
        segments->setCurrent(0);
        line->addWidget(segments);
        auto *combo = new QComboBox(this);
        combo->setAccessibleName(QStringLiteral("Language"));
        combo->addItems({QStringLiteral("English"), QStringLiteral("العربية")});
        line->addWidget(combo);
        line->addStretch();
    }

    void addMarks()
    {
        using Kind = ChipKind;
        head("Chips, badges, presence, avatars by initials");
        auto *line = row();
        line->setSpacing(space::k8);
        for (const auto &look : {ChipLook{Kind::Neutral, QStringLiteral("Neutral")},
                 ChipLook{Kind::Accent, QStringLiteral("First comment")},
                 ChipLook{Kind::Ok, QStringLiteral("Done"), IconName::Check},
                 ChipLook{Kind::Warn, QStringLiteral("Watch word"), IconName::Target},
                 ChipLook{Kind::Danger, QStringLiteral("Removed"), IconName::Trash}})
            line->addWidget(new Chip(look, this));
        for (const auto &[kind, count] : {std::pair(BadgeKind::Accent, 4), {BadgeKind::Accent, 120},
                 {BadgeKind::Danger, 3}, {BadgeKind::Neutral, 42}}) {
            auto *badge = new Badge(kind, this);
            badge->setCount(count);
            line->addWidget(badge);
        }
        line->addStretch();
        line = row();
        const std::pair<const char *, PresenceMark> people[] = {
            {"نورة العتيبي", PresenceMark::Online}, {"Omar Farouk", PresenceMark::Offline},
            {"فهد الحربي", PresenceMark::Unknown}, {"Sara Khan", PresenceMark::Online},
            {"ريم الشهري", PresenceMark::Unknown}, {"لمى السبيعي", PresenceMark::Offline}};
        qint64 id = 0;
        for (const auto &[name, presence] : people) {
            auto *avatar = new Avatar(40, this);
            avatar->setPerson(QString::fromUtf8(name), ++id);
            avatar->setPresence(presence);
            line->addWidget(avatar);
        }
        line->addStretch();
    }

    //! The list and the thread that is open on the stage, once more.
    void addTalk(Stage &stage)
    {
        head("List rows; bubbles: received, quote, sent, not confirmed, queued, staff");
        auto *line = row();
        const bool isLarge = Theme::of().textScale() > 1; // as a person would: one below the other
        line->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        auto *list = new ThreadListView(stage.theSupport.model, this);
        list->setAccessibleName(QStringLiteral("Threads"));
        list->setOpenThread(ThreadKey::of(Stage::kNoura));
        line->addWidget(list, 1);
        const auto &model = stage.supportPage->findChild<ChatView *>()->model();
        auto *talk = new ChatView(model, stage.fake.chat.people, this);
        talk->setAccessibleName(QStringLiteral("Messages"));
        line->addWidget(talk, 2);
        for (QWidget *view : {static_cast<QWidget *>(list), static_cast<QWidget *>(talk)})
            view->setFixedHeight(Theme::of().scaled(480));
    }

    void addBanners()
    {
        head("Banners");
        const auto banner = [this](Banner::Kind kind, IconName icon, const char *title,
                                const char *sentence, const char *action = "") {
            auto *one = new Banner(this);
            one->say(kind, icon, QString::fromLatin1(title), QString::fromLatin1(sentence),
                QString::fromLatin1(action));
            m_column->addWidget(one);
        };
        banner(Banner::Kind::Warn, IconName::Offline, "Offline since 10:04", "Next try in 8 s",
            "Try now");
        banner(Banner::Kind::Danger, IconName::Warn, "Not saved: the disk is full",
            "Free some space, your draft is in memory", "Try again");
        banner(Banner::Kind::Ok, IconName::Check, "Recovered 14 of 14",
            "Gap from 10:04 to 10:06 is closed");
    }

    void addSmallParts()
    {
        head("Tabs, progress, key caps");
        auto *line = row();
        auto *tabs = new QTabBar(this);
        tabs->setAccessibleName(QStringLiteral("Filters"));
        for (const char *words : {"All 10", "Waiting 4", "Unread 3"})
            tabs->addTab(QString::fromLatin1(words));
        line->addWidget(tabs);
        auto *progress = new QProgressBar(this);
        progress->setAccessibleName(QStringLiteral("Recovered"));
        progress->setRange(0, 20);
        progress->setValue(14);
        progress->setTextVisible(false);
        line->addWidget(progress, 1);
        line->addWidget(new KeyCaps(QStringLiteral("Ctrl+K"), this));
    }

    void addColors()
    {
        head("Surfaces, text and meaning");
        auto *grid = new QGridLayout;
        grid->setSpacing(space::k8);
        m_column->addLayout(grid);
        const std::pair<ColorRole, const char *> roles[] = {{ColorRole::Window, "window"},
            {ColorRole::Pane, "pane"}, {ColorRole::Surface, "surface"},
            {ColorRole::Raised, "raised"}, {ColorRole::Hover, "hover"},
            {ColorRole::Pressed, "pressed"}, {ColorRole::Select, "select"},
            {ColorRole::BubbleIn, "bubble in"}, {ColorRole::BubbleOut, "bubble out"},
            {ColorRole::Text, "text"}, {ColorRole::Text2, "text 2"}, {ColorRole::Text3, "text 3"},
            {ColorRole::Accent, "accent"}, {ColorRole::AccentText, "accent text"},
            {ColorRole::Ok, "ok"}, {ColorRole::Warn, "warning"}, {ColorRole::Danger, "danger"},
            {ColorRole::Field, "field"}};
        constexpr int kColumns = 9;
        int at = 0;
        for (const auto &[role, name] : roles) {
            auto *label = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this);
            label->setText(QString::fromLatin1(name));
            grid->addWidget(new Swatch(role, this), at / kColumns * 2, at % kColumns);
            grid->addWidget(label, at / kColumns * 2 + 1, at % kColumns);
            ++at;
        }
    }

    void addIcons()
    {
        head("Icons");
        auto *grid = new QGridLayout;
        grid->setSpacing(space::k8);
        m_column->addLayout(grid);
        constexpr int kColumns = 24;
        for (int at = 0; at < kIconNames; ++at)
            grid->addWidget(
                new IconMark(IconName(at), ColorRole::Text2, this), at / kColumns, at % kColumns);
        m_column->addStretch();
    }

    class Swatch final : public QWidget {
    public:
        Swatch(ColorRole role, QWidget *parent) : QWidget(parent), m_role(role)
        {
            setFixedHeight(metric::kButtonSmall);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            const auto &theme = Theme::of(this);
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme.color(ColorRole::Line2));
            painter.setBrush(theme.color(m_role));
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kNormal, radius::kNormal);
        }

    private:
        ColorRole m_role;
    };

    QVBoxLayout *m_column;
};

} // namespace wxm::testing
