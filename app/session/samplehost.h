// SPDX-License-Identifier: Apache-2.0
// The sample workspace's server on a thread of its own. Its address is known at once; what is asked
// while the server is being made waits in the system's queue. It ends with its owner.
#pragma once

#include "catalogue/result.h"

#include <QThread>
#include <QUrl>

namespace secretscope {

class SampleHost
{
    Q_DISABLE_COPY_MOVE(SampleHost)

public:
    /// Starts at once. @param secrets 0 = the sample workspace, else this many generated ones.
    explicit SampleHost(qsizetype secrets);
    ~SampleHost();

    /// The error is what the system says.
    const Result<QUrl, QString> &address() const { return m_address; }

private:
    Result<QUrl, QString> m_address = QUrl();
    QThread m_thread;
};

} // namespace secretscope
