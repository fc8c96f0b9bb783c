// SPDX-License-Identifier: Apache-2.0
// How far it is known where secrets stand, who made what and how it is used, or which agents use
// one resource: the progress of reading that, with Cancel, or what could not be read, with its
// reason and another try. It asks once for what somebody looks at; what failed or was taken back is
// left to the user. It hides when nothing is missing.
#pragma once

#include "ui/panels/panel.h"

#include <QSet>

#include <optional>
#include <vector>

class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;
class WrappedText;

class FactsBar final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsBar)

public:
    /// @param server what the server is called in sentences.
    FactsBar(SearchedWorkspace &searched, const QString &server, QWidget *parent = nullptr);

    /// Secrets that more agents need themselves have these read only when asked for: each takes a
    /// call of its own.
    static constexpr qsizetype AgentsReadUnasked = 25;

    /// These secrets are looked at, in this state.
    void readFor(const WorkspaceState &state, const std::vector<SecretIndex> &secrets);
    /// The agents of a tool, MCP server or phone number are.
    void readFor(const WorkspaceState &state, Category kind, const QByteArray &id);
    /// Whether there is anything beside it that needs them; it is, at first.
    void setWanted(bool isWanted);

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return true; }

private:
    /// How far what it is about is read.
    struct Extent
    {
        bool wereAsked = false;
        bool isReading = false;
        QList<Gap> gaps = {};
    };

    bool isPresent(const WorkspaceState &state) const;
    void readAgents(const QByteArray &resource);
    void readAgain();
    Extent extent(const WorkspaceState &state) const;
    QString reading(const WorkspaceState &state) const;
    QString notAsked() const;
    QString missing(const QList<Gap> &gaps) const;

    QString m_server;
    /// Of a single resource; empty for all.
    QByteArray m_resource;
    Category m_kind = Category::Tools;
    std::vector<SecretIndex> m_secrets;
    /// Of what was asked for without being told to.
    std::optional<quint64> m_lineageAsked;
    QSet<QByteArray> m_agentsAsked;
    bool m_isWanted = true;
    int m_agentsLeft = 0;
    PlainLabel *m_sentence;
    QProgressBar *m_progress;
    WrappedText *m_details;
    QPushButton *m_read;
    QPushButton *m_cancel;
    QPushButton *m_showDetails;
};

} // namespace secretscope
