// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/statusline.h"

#include "ui/panels/extent.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timetext.h"
#include "workspace/workspace.h"

#include <QDateTime>

namespace secretscope {

namespace {

constexpr std::chrono::milliseconds refreshPause{150};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_extent(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_notes->setObjectName(QStringLiteral("statusNotes"));
    m_notes->setToolTip(plainToolTip(tr("The program only ever asks the service to tell; it has "
                                        "no way to change anything, and no answer of the "
                                        "service holds the value of a secret.")));
    m_extent->setElided();
    m_extent->setContentsMargins(6, 0, 0, 0);
    addWidget(m_extent, 1);
    addPermanentWidget(m_notes);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &StatusLine::refreshText);
    setWorkspace(nullptr);
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
    }
    m_workspace = workspace;
    if (m_workspace) {
        const auto refreshSoon = [this] {
            if (!m_refreshing.isActive()) {
                m_refreshing.start();
            }
        };
        for (const auto signal :
             {&Workspace::progressChanged, &Workspace::problemsChanged,
              &Workspace::catalogueReplaced, &Workspace::environmentVariablesChanged}) {
            connect(m_workspace, signal, this, refreshSoon);
        }
        connect(m_workspace, &Workspace::dependentsChanged, this, refreshSoon);
        connect(m_workspace, &QObject::destroyed, this, [this] {
            m_workspace = nullptr;
            refreshText();
        });
    }
    setSelectedCount(0);
    refreshText();
}

void StatusLine::setSelectedCount(int rows)
{
    m_selectedCount = rows;
    refreshNotes();
}

void StatusLine::refreshNotes()
{
    QStringList notes;
    if (m_selectedCount > 0) {
        notes.append(tr("%Ln selected", "", m_selectedCount));
    }
    if (!m_readAt.isEmpty()) {
        notes.append(m_readAt);
    }
    notes.append(tr("read-only · holds no secret values"));
    m_notes->setText(notes.join(QStringLiteral(" · ")));
}

void StatusLine::refreshText()
{
    if (!m_workspace) {
        m_extent->clear();
        m_readAt.clear();
        refreshNotes();
        return;
    }
    const Reading reading = m_workspace->reading();
    const int secrets = static_cast<int>(m_workspace->catalogue().secretCount());
    const int dependents = static_cast<int>(m_workspace->catalogue().edgeCount());
    const QString secretCount = secretsExtent(*m_workspace) == SecretsExtent::All
        ? tr("%Ln secret(s)", "", secrets)
        : tr("≥ %Ln secret(s)", "", secrets);
    const QString dependentCount = reading.isComplete() ? tr("%Ln dependent(s)", "", dependents)
                                                        : tr("≥ %Ln dependent(s)", "", dependents);
    m_extent->setText(tr("%1 · %2").arg(secretCount, dependentCount));
    m_extent->setToolTip(plainToolTip(m_extent->text()));
    const QString clock
        = TimeText::clock(reading.finished.isValid() ? reading.finished : reading.started,
                          QDateTime::currentDateTime());
    m_readAt = clock.isEmpty() ? tr("time of reading not known") : tr("read at %1").arg(clock);
    refreshNotes();
}

} // namespace secretscope
