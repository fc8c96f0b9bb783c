// SPDX-License-Identifier: Apache-2.0
// The sample workspace's server on a thread of its own. Its address is known at once; the server is
// made while the window is being built, and what is asked meanwhile waits in the system's queue. It
// ends with its owner.
#pragma once

#include "catalogue/result.h"

#include <QThread>
#include <QUrl>

namespace secretscope {

class SampleHost
{
    Q_DISABLE_COPY_MOVE(SampleHost)

public:
    using Address = Result<QUrl, QString>;

    /// Begins at once. @param secrets 0 = the sample workspace, else so many made-up ones.
    explicit SampleHost(qsizetype secrets);
    ~SampleHost();

    /// The error is what the system says.
    const Address &address() const { return m_address; }

private:
    Address m_address = QUrl();
    QThread m_thread;
};

} // namespace secretscope
