// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/settings.h"

#include <QFuture>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace wxm {

class Button;
class TextLabel;

//! The proxies whose password the keychain holds, each with a way to be rid of it. Hidden while
//! there are none.
class ProxyPanel : public QWidget {
    Q_OBJECT
public:
    //! Done when the password of that proxy is gone from the keychain.
    using Forget = std::function<QFuture<Result<Done>>(const QString &proxy)>;

    ProxyPanel(Settings &settings, Forget forget, QWidget *parent = nullptr);

    //! What became of the last press.
    QString said() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString proxy;
        QWidget *widget;
        TextLabel *name;
        Button *forget;
    };

    void showRows(const QStringList &proxies);
    void forget(const QString &proxy);
    void retranslate();

    Forget m_forget;
    TextLabel *m_head;
    TextLabel *m_sentence;
    QVBoxLayout *m_rows;
    QList<Row> m_list;
    TextLabel *m_said;
};

} // namespace wxm
