// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace wxm {

//! Our own line icons, one symbol each in resources/icons/icons.svg.
enum class IconName {
    Support,
    Messages,
    Live,
    Bell,
    Gear,
    Search,
    More,
    Filter,
    Clock,
    Alarm,
    Check,
    Checks,
    Close,
    Send,
    Reply,
    Emoji,
    Clip,
    Slash,
    ParagraphLtr,
    ParagraphRtl,
    Panel,
    User,
    UserPlus,
    People,
    Copy,
    Note,
    Monitor,
    Lock,
    Warn,
    Info,
    Eye,
    EyeOff,
    Heart,
    Gift,
    Pin,
    Unpin,
    Trash,
    Ban,
    Undo,
    ChevronDown,
    ChevronEnd,
    ChevronStart, //!< Back.
    Down,
    Up,
    Plus,
    Pause,
    Join,
    Gap,
    Mask,
    Shield,
    Mic,
    Flag,
    Link,
    External,
    Split,
    Tabs,
    Refresh,
    Offline,
    Pencil,
    Globe,
    Key,
    Keyboard,
    Palette,
    Plug,
    Caps,
    Inbox,
    SignOut,
    Journal,
    Target,
    Text,
    Sort,
    Quote,
    UserMinus,
    Away,
    Folder,
    Download,
    Upload,
    Stack,
    Spell,
    Spinner,
    History,
    First,
    Cup,
    Grid,
    Disk,
    HandOver,
    OnTop,
    Snooze,
    Tag,
    View,
    UserDot,
    Transfer,
    Hourglass,
    File,
    Image,
    Translate,
    Chart,
    Due, //!< A target is near.
    Calendar,
};
inline constexpr int kIconNames = int(IconName::Calendar) + 1;

//! An icon that paints itself in the theme in force, at any size and scale, mirrored in a right to
//! left window where its direction means something. Disabled: ColorRole::Disabled.
QIcon icon(IconName name, ColorRole role = ColorRole::Text2);

//! For delegates and own painting. `direction` is that of the widget painted on.
void paintIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color,
    Qt::LayoutDirection direction);

//! True for icons that point along the reading direction.
bool mirrorsIcon(IconName name);

//! The mark of the program; not tinted, not mirrored.
QPixmap markPixmap(int size, qreal devicePixelRatio);
//! All sizes, for windows, task bar and tray.
QIcon applicationIcon();

} // namespace wxm
