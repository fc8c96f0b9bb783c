// SPDX-License-Identifier: Apache-2.0
// `demo-server`: serves a made-up workspace until the process is told to stop. It reads nothing and
// writes nothing but its own address.
#pragma once

#include "cli/exitcode.h"
#include "cli/options.h"
#include "sample/demoserver.h"
#include "sample/demoworkspace.h"

#include <optional>

namespace secretscope {

class DemoServerCommand
{
    Q_DISABLE_COPY_MOVE(DemoServerCommand)

public:
    explicit DemoServerCommand(const Options &options);

    /// Listens and prints the URL as the first line of standard output. An exit code means that it
    /// could not, and was told on standard error.
    std::optional<ExitCode> start(int port);

private:
    DemoWorkspace m_workspace;
    DemoServer m_server;
};

} // namespace secretscope
