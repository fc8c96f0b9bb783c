// SPDX-License-Identifier: Apache-2.0
#include "session/samplehost.h"

#include "sample/sampleserver.h"

namespace secretscope {

SampleHost::SampleHost(qsizetype secrets)
{
    auto server = std::make_unique<SampleServer>(SampleServer::Options{.secrets = secrets});
    if (!server->listen()) {
        m_address = Failure{server->errorString()};
        return;
    }
    m_address = server->url();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server.release(), &QObject::deleteLater);
    m_thread.start();
}

SampleHost::~SampleHost()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace secretscope
