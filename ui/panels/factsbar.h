// SPDX-License-Identifier: Apache-2.0
// How far it is known where secrets stand, who made what and how it is used: the progress of
// reading that, with Cancel, or what could not be read, with its reason and another try. It hides
// when nothing is missing, and reads nothing by itself.
#pragma once

#include "ui/panels/panel.h"

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

    /// Whether there is anything beside it that needs them; it is, at first.
    void setWanted(bool isWanted);
    /// Agents whose configurations are left until they are asked for.
    void setAgentsLeft(int agents);

Q_SIGNALS:
    /// The user wants them read, or what failed once more.
    void readRequested();

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return true; }

private:
    QString missing(const QList<Gap> &gaps) const;

    QString m_server;
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
