// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/problemwatcher.h"

#include "service/client.h"
#include "ui/panels/errorbar.h"
#include "ui/widgets/apierrortext.h"
#include "workspace/workspace.h"

namespace secretscope {

ProblemWatcher::ProblemWatcher(Workspace &workspace, Client *client, ErrorBar &bar,
                               const QString &server, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_client(client)
    , m_bar(bar)
    , m_server(server)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ProblemWatcher::showCountdown);
    for (const auto signal : {&Workspace::problemsChanged, &Workspace::progressChanged}) {
        connect(&m_workspace, signal, this, &ProblemWatcher::refreshBar);
    }
    connect(&m_bar, &ErrorBar::retryRequested, this, &ProblemWatcher::retry);
    connect(&m_bar, &ErrorBar::dismissed, this, [this] { m_dismissed = m_shown; });
    if (m_client) {
        connect(m_client, &Client::waiting, this, &ProblemWatcher::startWaiting);
        connect(m_client, &Client::resumed, this, [this] {
            m_waitingFor.reset();
            m_tick.stop();
            refreshBar();
        });
        connect(&m_bar, &ErrorBar::cancelRequested, this, [this] {
            m_workspace.cancelReadAll();
            m_client->cancelAll();
        });
    }
    refreshBar();
}

std::optional<ProblemWatcher::Problem> ProblemWatcher::firstProblem() const
{
    // What a person did last first; a page that failed has its row in the tree as well.
    if (m_workspace.refreshError()) {
        return Problem{Place::Refresh, *m_workspace.refreshError()};
    }
    if (m_workspace.secretsError()) {
        return Problem{Place::Secrets, *m_workspace.secretsError()};
    }
    if (m_workspace.environmentVariablesError()) {
        return Problem{Place::EnvironmentVariables, *m_workspace.environmentVariablesError()};
    }
    return {};
}

void ProblemWatcher::refreshBar()
{
    if (m_waitingFor) {
        return;
    }
    const std::optional<Problem> problem = firstProblem();
    if (!problem) {
        m_shown.reset();
        m_dismissed.reset();
        m_bar.clear();
        return;
    }
    if (problem == m_dismissed || (problem == m_shown && m_bar.isVisibleTo(m_bar.parentWidget()))) {
        return;
    }
    m_shown = problem;
    m_bar.showProblem(sentence(*problem), ApiErrorText::details(problem->error),
                      problem->error.requestId);
}

void ProblemWatcher::startWaiting(std::chrono::milliseconds delay, const ApiError &reason)
{
    const auto until = std::chrono::steady_clock::now() + delay;
    if (m_waitingFor && until >= m_waitingUntil) {
        return; // the call that is tried first is the one to tell of
    }
    m_waitingFor = reason;
    m_waitingUntil = until;
    m_shown.reset();
    m_tick.start();
    showCountdown();
}

void ProblemWatcher::showCountdown()
{
    if (!m_waitingFor) {
        return;
    }
    const auto left = std::max(std::chrono::steady_clock::duration::zero(),
                               m_waitingUntil - std::chrono::steady_clock::now());
    m_bar.showWaiting(ApiErrorText::waiting(
                          *m_waitingFor, std::chrono::ceil<std::chrono::seconds>(left), m_server),
                      ApiErrorText::details(*m_waitingFor), m_waitingFor->requestId);
}

void ProblemWatcher::retry()
{
    if (m_waitingFor) {
        if (m_client) {
            m_client->retryNow();
        }
        return;
    }
    if (!m_shown) {
        return;
    }
    m_dismissed.reset();
    switch (m_shown->place) {
    case Place::Secrets:
        m_workspace.readNextPage();
        break;
    case Place::Refresh:
        m_workspace.refresh();
        break;
    case Place::EnvironmentVariables:
        m_workspace.readEnvironmentVariables();
        break;
    }
}

QString ProblemWatcher::sentence(const Problem &problem) const
{
    const QString sentence = ApiErrorText::sentence(problem.error, m_server);
    switch (problem.place) {
    case Place::Secrets:
        if (m_workspace.pagesRead() == 0) {
            return sentence;
        }
        return tr("Page %1 did not load. %2")
            .arg(QString::number(m_workspace.pagesRead() + 1), sentence);
    case Place::Refresh:
        return tr("Refreshing failed; what is shown is from before. %1").arg(sentence);
    case Place::EnvironmentVariables:
        return tr("Environment variables were not read. %1").arg(sentence);
    }
    return sentence;
}

} // namespace secretscope
