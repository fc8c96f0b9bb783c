// SPDX-License-Identifier: Apache-2.0
// The sample workspace's server on a thread of its own, so that it is made and answers while the
// window is still being built. It ends with its owner.
#pragma once

#include "domain/result.h"

#include <QThread>
#include <QUrl>

#include <future>

namespace secretscope {

class DemoHost
{
    Q_DISABLE_COPY_MOVE(DemoHost)

public:
    using Address = Result<QUrl, QString>;

    /// Begins at once. @param secrets 0 = the sample workspace, else so many made-up ones.
    explicit DemoHost(qsizetype secrets);
    ~DemoHost();

    /// Waits for it the first time, some milliseconds. The error is what the system says.
    const Address &address() const { return m_address.get(); }

private:
    QThread m_thread;
    std::promise<Address> m_promise;
    std::shared_future<Address> m_address;
};

} // namespace secretscope
