// SPDX-License-Identifier: Apache-2.0
// Offers to ask a tool, MCP server or phone number itself which agents use it. Says how far the
// answer goes, or why there is none, and lets the user ask, cancel and retry. It shows no agents.
#pragma once

#include "workspace/agentsbehindreader.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;
class WrappedText;

class LookUpBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookUpBar)

public:
    /// @param reader has to outlive the bar.
    /// @param server what the server is called in sentences.
    LookUpBar(AgentsBehindReader &reader, const QString &server, QWidget *parent = nullptr);

    /// What it is about: nothing hides the bar.
    void setSubject(const std::optional<AgentsBehind::Subject> &subject);
    /// Instead of a subject: an id that only agents reference, of which the kind is not known.
    void setUnknownKind();

public Q_SLOTS:
    void lookUp();

Q_SIGNALS:
    /// The user asked for it.
    void lookedUp();

private:
    void refresh();
    void showAnswer(const AgentsBehind *answer);
    QString outcome(const AgentsBehind &answer) const;
    static QString heading(const AgentsBehind &answer);
    static QString missing(const AgentsBehind &answer);
    static QString details(const AgentsBehind &answer);
    void setDetails(const QString &text, const QString &requestId);

    AgentsBehindReader &m_reader;
    QString m_server;
    std::optional<AgentsBehind::Subject> m_subject;
    QString m_requestId;
    PlainLabel *m_sentence;
    QProgressBar *m_progress;
    WrappedText *m_details;
    QWidget *m_buttons;
    QPushButton *m_lookUp;
    QPushButton *m_cancel;
    QPushButton *m_showDetails;
    QPushButton *m_copyId;
};

} // namespace secretscope
