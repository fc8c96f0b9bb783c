// SPDX-License-Identifier: Apache-2.0
#include "ui/window/demohost.h"

#include "sample/demolistener.h"
#include "sample/demoserver.h"
#include "sample/demoworkspace.h"

#include <memory>

namespace secretscope {

namespace {

/// Lives on the host's thread.
class Hosted final : public QObject
{
public:
    explicit Hosted(std::unique_ptr<DemoListener> listener)
        : m_listener(std::move(listener))
    {
        m_listener->setParent(this); // to move along
    }

    void start(qsizetype secrets)
    {
        m_workspace = std::make_unique<DemoWorkspace>(
            secrets > 0 ? DemoWorkspace::generated(secrets) : DemoWorkspace::sample());
        m_server = std::make_unique<DemoServer>(*m_workspace, DemoServer::Options{});
        m_server->serve(std::move(m_listener));
    }

private:
    std::unique_ptr<DemoListener> m_listener;
    std::unique_ptr<DemoWorkspace> m_workspace;
    std::unique_ptr<DemoServer> m_server;
};

} // namespace

DemoHost::DemoHost(qsizetype secrets)
{
    auto listener = std::make_unique<DemoListener>(std::chrono::milliseconds(0));
    if (!listener->listenLocally()) {
        m_address = Failure{listener->errorString()};
        return;
    }
    m_address = listener->url();
    auto *hosted = new Hosted(std::move(listener));
    hosted->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, hosted,
                     [hosted, secrets] { hosted->start(secrets); });
    QObject::connect(&m_thread, &QThread::finished, hosted, &QObject::deleteLater);
    m_thread.start();
}

DemoHost::~DemoHost()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace secretscope
