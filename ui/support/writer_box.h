// SPDX-License-Identifier: MIT
#pragma once

#include "support/writer_facts.h"

#include <QWidget>

namespace wxm {
class TextLabel;
} // namespace wxm

namespace wxm::support {

class FactRow;

//! What is known of somebody who writes for the first time, so that who answers does not have to
//! guess. Hidden where nothing is to be said.
class WriterBox final : public QWidget {
    Q_OBJECT

public:
    explicit WriterBox(QWidget *parent = nullptr);

    //! Nothing: it is no stranger.
    void setFacts(const std::optional<WriterFacts> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<WriterFacts> m_facts;
    TextLabel *m_title;
    FactRow *m_seen;
    FactRow *m_scripts;
    FactRow *m_names;
    FactRow *m_threads;
};

} // namespace wxm::support
