// SPDX-License-Identifier: Apache-2.0
// Decides what the error bar says: a call that waits to be tried again, else the first of the
// failures that concern the whole list (refresh, next page, environment variables). Failures of
// single lists show at their rows. It retries only when asked to.
#pragma once

#include "service/apierror.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace secretscope {

class Client;
class ErrorBar;
class Workspace;

class ProblemWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemWatcher)

public:
    /// All have to outlive the watcher. `client` is nullptr for a workspace without a server.
    /// @param server how the server is called in sentences.
    ProblemWatcher(Workspace &workspace, Client *client, ErrorBar &bar, const QString &server,
                   QObject *parent = nullptr);

private:
    enum class Place { Secrets, Refresh, EnvironmentVariables };
    struct Problem
    {
        Place place;
        ApiError error;
        friend bool operator==(const Problem &, const Problem &) = default;
    };

    std::optional<Problem> firstProblem() const;
    void refreshBar();
    void startWaiting(std::chrono::milliseconds delay, const ApiError &reason);
    void showCountdown();
    void retry();
    QString sentence(const Problem &problem) const;

    Workspace &m_workspace;
    Client *m_client;
    ErrorBar &m_bar;
    QString m_server;
    std::optional<ApiError> m_waitingFor;
    std::chrono::steady_clock::time_point m_waitingUntil;
    QTimer m_tick;
    std::optional<Problem> m_shown;
    std::optional<Problem> m_dismissed;
};

} // namespace secretscope
