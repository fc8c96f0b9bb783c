// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pagingbar.h"

#include "ui/panels/extent.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace secretscope {

PagingBar::PagingBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_extent(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_next(new QPushButton(tr("&Next 100"), this))
    , m_all(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("pagingBar"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_all->setObjectName(QStringLiteral("loadAll"));
    m_cancel->setObjectName(QStringLiteral("cancelLoadAll"));
    m_next->setToolTip(tr("Read the next page of secrets"));
    m_all->setToolTip(tr("Read every secret and complete every list"));
    m_cancel->setToolTip(tr("Stop reading; what is loaded stays"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of loading all"));
    m_extent->setWrap(PlainLabel::Wrap::Words);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_extent, 1);
    line->addWidget(m_progress);
    line->addWidget(m_next);
    line->addWidget(m_all);
    line->addWidget(m_cancel);

    connect(m_next, &QPushButton::clicked, &m_workspace, &Workspace::readNextPage);
    connect(m_all, &QPushButton::clicked, &m_workspace, &Workspace::readAll);
    connect(m_cancel, &QPushButton::clicked, &m_workspace, &Workspace::cancel);
    for (const auto signal : {&Workspace::progressChanged, &Workspace::problemsChanged,
                              &Workspace::catalogueReplaced, &Workspace::readAllEnded}) {
        connect(&m_workspace, signal, this, &PagingBar::refreshState);
    }
    refreshState();
}

QString PagingBar::extent() const
{
    return m_extent->text();
}

void PagingBar::refreshState()
{
    const bool isReadingAll = m_workspace.isReadingAll();
    const bool isBusy = isReadingAll || m_workspace.isRefreshing();
    const bool isReading = m_workspace.paging() == Workspace::Paging::Reading;
    const std::uint32_t rest = m_workspace.isOnline() ? m_workspace.requestsToComplete() : 0;
    const bool hasMore = m_workspace.isOnline() && m_workspace.hasMoreSecrets();

    m_extent->setText(isBusy ? progressText() : extentText(m_workspace));
    m_extent->setToolTip(plainToolTip(m_extent->text()));
    m_next->setVisible(hasMore && !isReadingAll);
    m_next->setEnabled(!isReading);
    m_all->setText(hasMore ? tr("Load &all") : tr("Complete &all lists"));
    m_all->setVisible((hasMore || rest > 0) && !isReadingAll);
    m_cancel->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    if (!isBusy) {
        return;
    }
    const Workspace::Progress progress = m_workspace.progress();
    // While pages are still coming nobody knows how many there are: only a busy bar is honest.
    const bool isCountable = isReadingAll && !m_workspace.hasMoreSecrets() && progress.previews > 0;
    m_progress->setMaximum(isCountable ? static_cast<int>(progress.previews) : 0);
    m_progress->setValue(isCountable ? static_cast<int>(progress.previewsDone) : -1);
}

QString PagingBar::progressText() const
{
    const Workspace::Progress progress = m_workspace.progress();
    const QLocale locale;
    if (!m_workspace.isReadingAll()) {
        return tr("Reading again: %1 secrets so far").arg(locale.toString(progress.secretsAgain));
    }
    if (m_workspace.hasMoreSecrets() || progress.previews == 0) {
        return tr("Loading all: %1 secrets, %2 dependents so far")
            .arg(locale.toString(progress.secrets), locale.toString(progress.dependents));
    }
    return tr("Completing lists: %1 of %2, %3 dependents so far")
        .arg(locale.toString(progress.previewsDone), locale.toString(progress.previews),
             locale.toString(progress.dependents));
}

} // namespace secretscope
