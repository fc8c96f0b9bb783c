// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/statusline.h"

#include "ui/rows/entrytree.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timetext.h"

#include <QDateTime>

namespace secretscope {

StatusLine::StatusLine(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_extent(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
    , m_changed(new PlainLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_notes->setObjectName(QStringLiteral("statusNotes"));
    m_notes->setToolTip(plainToolTip(tr("Secretscope can only read: it has no means to change "
                                        "anything, and the service never sends the value of a "
                                        "secret.")));
    m_extent->setObjectName(QStringLiteral("statusExtent"));
    m_extent->setElided();
    m_changed->setObjectName(QStringLiteral("statusChanged"));
    m_changed->setBold();
    connect(&searched.changes(), &UnseenChanges::changed, this, &StatusLine::showChanges);
    showChanges();
    lineOf(this, {m_extent, m_changed, m_notes}, {8, 2, 8, 4})->setStretch(0, 1);
}

void StatusLine::setSelectedCount(qsizetype rows)
{
    m_selectedCount = rows;
    refresh();
}

void StatusLine::showChanges()
{
    const UnseenChanges &changes = searched().changes();
    m_changed->setVisible(changes.count() > 0);
    m_changed->setText(tr("%Ln changed", "", changes.count()));
    m_changed->setToolTip(plainToolTip(changes.summary()));
    m_changed->setAccessibleDescription(changes.summary());
}

void StatusLine::showState(const WorkspaceState &state)
{
    const Known secrets = ExtentText::secrets(state);
    const Known dependents = ExtentText::dependents(state);
    m_extent->setText(
        tr("%1 · %2", "secrets, dependents")
            .arg(
                tr("%1 secret(s)", "a count, maybe at least", static_cast<int>(secrets.count))
                    .arg(CategoryText::count(secrets)),
                tr("%1 dependent(s)", "a count, maybe at least", static_cast<int>(dependents.count))
                    .arg(CategoryText::count(dependents))));
    if (const QString keys = ExtentText::keys(state); !keys.isEmpty()) {
        m_extent->setText(tr("%1 · keys: %2", "extent, names").arg(m_extent->text(), keys));
    }
    m_extent->setToolTip(plainToolTip(m_extent->text()));

    const LoadInfo &origin = state.origin();
    const QString clock = TimeText::clock(
        origin.finished.isValid() ? origin.finished : origin.started, QDateTime::currentDateTime());
    QStringList notes{clock.isEmpty() ? tr("time of reading not known")
                                      : tr("read at %1").arg(clock),
                      tr("read-only · holds no secret values")};
    if (m_selectedCount > 0) {
        notes.prepend(tr("%Ln selected", "", static_cast<int>(m_selectedCount)));
    }
    m_notes->setText(EntryTree::note(notes));
}

} // namespace secretscope
