// SPDX-License-Identifier: Apache-2.0
#include "cli/demoservercommand.h"

#include "cli/console.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

DemoServerCommand::DemoServerCommand(const Options &options)
    : m_workspace(options.demoSecrets > 0 ? DemoWorkspace::generated(options.demoSecrets)
                                          : DemoWorkspace::sample())
    , m_server(m_workspace, DemoServer::Options{options.latency})
{}

std::optional<ExitCode> DemoServerCommand::start(int port)
{
    Console console(Options::Progress::Never);
    if (!m_server.listen(static_cast<quint16>(port))) {
        console.say(u"cannot listen on 127.0.0.1 port %1: %2"_s.arg(QString::number(port),
                                                                    m_server.errorString()));
        return ExitCode::Failed;
    }
    if (!printOut(m_server.url().toString() + u'\n')) {
        console.say(u"cannot write to standard output"_s);
        return ExitCode::Failed;
    }
    return {};
}

} // namespace secretscope
