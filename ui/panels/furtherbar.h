// SPDX-License-Identifier: Apache-2.0
// Offers to look further: to ask a tool, MCP server or phone number itself which agents are behind
// it. Says how far its answer goes, or why there is none, and lets a person ask, cancel and try
// again. It shows no agents.
#pragma once

#include "workspace/agentsbehindreader.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;
class WrappedText;

class FurtherBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FurtherBar)

public:
    /// @param reader has to outlive the bar.
    /// @param server how the server is called in sentences.
    FurtherBar(AgentsBehindReader &reader, const QString &server, QWidget *parent = nullptr);

    /// What it is about: nothing hides the bar.
    void setSubject(const std::optional<AgentsBehind::Subject> &subject);
    /// Instead of a subject: why nothing can be asked.
    void setReason(const QString &sentence);
    QString sentence() const;

public Q_SLOTS:
    void look();

Q_SIGNALS:
    /// A person asked for it.
    void looked();

private:
    void refresh();
    void showState(const AgentsBehind *answer);
    void setDetails(const QString &text, const QString &requestId);

    AgentsBehindReader &m_reader;
    QString m_server;
    std::optional<AgentsBehind::Subject> m_subject;
    QString m_requestId;
    PlainLabel *m_sentence;
    QProgressBar *m_progress;
    WrappedText *m_details = nullptr;
    QWidget *m_buttons;
    QPushButton *m_look;
    QPushButton *m_cancel;
    QPushButton *m_showDetails;
    QPushButton *m_copyId;
};

} // namespace secretscope
