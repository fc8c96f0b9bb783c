// SPDX-License-Identifier: Apache-2.0
// Reports one problem in place, above the rows that it is about: a call that waits to be tried
// again, else the first of the failures that concern the list of secrets (refresh, next page,
// environment variables). Failures of single lists show in their rows. It retries only when asked
// to, and blocks nothing.
#pragma once

#include "service/apierror.h"
#include "ui/panels/panel.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace secretscope {

class Client;
class PlainLabel;

class ErrorBar final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBar)

public:
    /// `client` has to outlive the bar; nullptr for a workspace without a server.
    /// @param server what the server is called in sentences.
    ErrorBar(SearchedWorkspace &searched, Client *client, const QString &server,
             QWidget *parent = nullptr);

    /// Something to know, without Retry, until it is dismissed or a problem takes its place.
    void showNotice(const QString &sentence);

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return true; }

private:
    enum class Look { Problem, Waiting, Notice };
    enum class Place { Secrets, Refresh, EnvironmentVariables };
    struct Problem
    {
        Place place;
        ApiError error;
        friend bool operator==(const Problem &, const Problem &) = default;
    };

    void connectParts();
    std::optional<Problem> firstProblem(const WorkspaceState &state) const;
    QString sentenceOf(const Problem &problem) const;
    QString addressOf(Place place) const;
    void present(Look look, const QString &sentence, const ApiError &error);
    void setDetailsShown(bool areShown);
    void startWaiting(std::chrono::milliseconds delay, const ApiError &reason);
    void showCountdown();
    void retry();
    void dismiss();

    Client *m_client;
    QString m_server;
    std::optional<Problem> m_shown;
    std::optional<Problem> m_dismissed;
    std::optional<ApiError> m_waitingFor;
    std::chrono::steady_clock::time_point m_waitingUntil;
    QTimer m_tick;
    QString m_requestId;
    QLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QToolButton *m_detailsButton;
    QPushButton *m_copyId;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace secretscope
