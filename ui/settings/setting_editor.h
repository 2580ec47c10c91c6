// SPDX-License-Identifier: MIT
#pragma once

#include "settings/setting_info.h"

#include <QObject>

class QWidget;

namespace wxm {

//! The control of one setting: shows a value and tells what a person chose. Knows nothing of files.
class SettingEditor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QWidget *widget() const = 0;
    virtual void showValue(const QJsonValue &value) = 0;
    //! Its words in the language of now; before showValue().
    virtual void retranslate() { }

Q_SIGNALS:
    void edited(const QJsonValue &value);
};

//! By the declaration alone: switch, choice, segments, slider, field or lines. Widget and editor
//! are of `parent`.
SettingEditor *makeSettingEditor(const SettingInfo &info, QWidget *parent);

} // namespace wxm
