// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "chat/received_file.h"
#include "ui/common/dialog.h"

#include <QFuture>

#include <functional>

namespace wxm {

class ForeignLabel;

//! A file that was received, before it is kept: its name, what it is, how large it is and where it
//! comes from. It is read into memory while this is open, kept where the person says, and never
//! opened.
class SaveAttachmentDialog final : public Dialog {
    Q_OBJECT

public:
    struct Source {
        //! Foreign text until it was checked here.
        std::function<QFuture<Result<QString>>()> address;
        std::function<QFuture<Result<QByteArray>>(const QUrl &)> fetch;
    };
    SaveAttachmentDialog(Source source, QWidget *parent);
    ~SaveAttachmentDialog() override;

Q_SIGNALS:
    //! The person wants it.
    void wanted(const wxm::ReceivedFile &file);

protected:
    void load() override;
    void apply() override;
    void retranslate() override;

private:
    void take(const ReceivedFile &file);
    void fail(const ApiError &error);
    void showFacts();

    const Source m_source;
    QFuture<Result<QByteArray>> m_fetch;
    QString m_host;
    ReceivedFile m_file;
    bool m_isHere = false;
    bool m_hasFailed = false;
    ForeignLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_from;
    TextLabel *m_warning;
};

} // namespace wxm
