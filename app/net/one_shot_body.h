// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace wxm {

//! A request body that can be read once. Qt repeats a POST or a DELETE by itself when the server
//! drops the connection before answering; it cannot repeat a body that it cannot rewind.
class OneShotBody : public QIODevice {
public:
    using QIODevice::QIODevice;

    //! True as long as nothing was taken: then the server cannot have had the request. Of an empty
    //! body nothing is ever taken, so it proves nothing.
    virtual bool isUntouched() const = 0;
    bool isSequential() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace wxm
