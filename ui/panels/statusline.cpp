// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/statusline.h"

#include "catalogue/displaytext.h"
#include "ui/rows/entrytree.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timetext.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace secretscope {

StatusLine::StatusLine(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_extent(named("statusExtent", new PlainLabel(this)))
    , m_notes(named("statusNotes", new PlainLabel(this)))
    , m_changed(named("statusChanged", new PlainLabel(this)))
    , m_copied(named("statusCopied", new PlainLabel(this)))
{
    setObjectName(QStringLiteral("statusLine"));
    setPlainToolTip(*m_notes,
                    tr("Secretscope can only read: it has no means to change "
                       "anything, and the service never sends the value of a "
                       "secret."));
    m_extent->setElided();
    m_changed->setBold();
    connect(&searched.changes(), &UnseenChanges::changed, this, &StatusLine::showChanges);
    showChanges();
    m_copied->setBold();
    m_copied->hide();
    m_copiedLately.setSingleShot(true);
    m_copiedLately.setInterval(std::chrono::seconds(5));
    m_copiedLately.callOnTimeout(m_copied, &QWidget::hide);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &StatusLine::showCopied);
    lineOf(this, {m_extent, m_copied, m_changed, m_notes}, {8, 2, 8, 4})->setStretch(0, 1);
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
    setPlainToolTip(*m_changed, changes.summary());
}

/// Of whatever copies in this window.
void StatusLine::showCopied()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!isActiveWindow() || text.isEmpty()) {
        return;
    }
    constexpr int longest = 40;
    const auto lines = static_cast<int>(text.trimmed().count(u'\n')) + 1;
    m_copied->setText(lines == 1 && text.size() <= longest ? tr("Copied: %1").arg(displayText(text))
                                                           : tr("Copied %Ln line(s)", "", lines));
    m_copied->show();
    m_copiedLately.start();
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
    setPlainToolTip(*m_extent, m_extent->text());

    const LoadInfo &origin = state.origin();
    const QString clock = TimeText::clock(
        origin.finished.isValid() ? origin.finished : origin.started, QDateTime::currentDateTime());
    QStringList notes{clock.isEmpty() ? tr("time of reading unknown") : tr("read at %1").arg(clock),
                      tr("read-only · holds no secret values")};
    if (m_selectedCount > 0) {
        notes.prepend(tr("%Ln selected", "", static_cast<int>(m_selectedCount)));
    }
    m_said = notes;
    showNotes();
}

/// The promise as far as there is room; the tooltip and About have it too.
void StatusLine::showNotes()
{
    const auto isTooLong = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) > width() / 2;
    };
    QString text = EntryTree::note(m_said);
    if (m_said.size() > 1 && isTooLong(text)) {
        text = EntryTree::note(m_said.first(m_said.size() - 1) << tr("read-only"));
    }
    m_notes->setText(text);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showNotes();
}

} // namespace secretscope
