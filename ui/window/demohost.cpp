// SPDX-License-Identifier: Apache-2.0
#include "ui/window/demohost.h"

#include "demo/demoserver.h"
#include "demo/demoworkspace.h"

#include <memory>

namespace secretscope {

namespace {

/// Lives on the host's thread.
class Hosted final : public QObject
{
public:
    DemoHost::Address start(qsizetype secrets)
    {
        m_workspace = std::make_unique<DemoWorkspace>(
            secrets > 0 ? DemoWorkspace::generated(secrets) : DemoWorkspace::sample());
        m_server = std::make_unique<DemoServer>(*m_workspace, DemoServer::Options{});
        if (!m_server->listen()) {
            return Failure{m_server->errorString()};
        }
        return m_server->url();
    }

private:
    std::unique_ptr<DemoWorkspace> m_workspace;
    std::unique_ptr<DemoServer> m_server;
};

} // namespace

DemoHost::DemoHost(qsizetype secrets)
    : m_address(m_promise.get_future().share())
{
    auto *hosted = new Hosted;
    hosted->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, hosted,
                     [this, hosted, secrets] { m_promise.set_value(hosted->start(secrets)); });
    QObject::connect(&m_thread, &QThread::finished, hosted, &QObject::deleteLater);
    m_thread.start();
}

DemoHost::~DemoHost()
{
    m_address.wait();
    m_thread.quit();
    m_thread.wait();
}

} // namespace secretscope
