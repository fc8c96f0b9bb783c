// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pagingbar.h"

#include "ui/widgets/boxes.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace secretscope {

PagingBar::PagingBar(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_extent(named("extent", new PlainLabel(this, PlainLabel::Wrap::Words)))
    , m_progress(new QProgressBar(this))
    , m_next(named("nextPage", new QPushButton(tr("&Next 100"), this)))
    , m_all(named("loadAll", new QPushButton(this)))
    , m_cancel(named("cancelLoadAll", new QPushButton(tr("Cancel"), this)))
{
    m_next->setToolTip(tr("Load the next page of secrets"));
    m_all->setToolTip(tr("Load every secret and all of its dependents"));
    m_cancel->setToolTip(tr("Stop loading; what is loaded stays"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setAccessibleName(tr("Progress of loading all"));

    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(200));
    m_patience.callOnTimeout(this, [this] {
        m_isLong = true;
        refresh();
    });
    lineOf(this, {m_extent, m_progress, m_next, m_all, m_cancel}, {8, 4, 8, 4})->setStretch(0, 1);
    connect(m_next, &QPushButton::clicked, &workspace(), &Workspace::readNextPage);
    connect(m_all, &QPushButton::clicked, this, [this] { workspace().readAll().detach(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { workspace().cancelPages(); });
    connect(&workspace(), &Workspace::progressed, this, &PagingBar::refreshSoon);
}

bool PagingBar::isBusyFor(const WorkspaceState &state)
{
    if (!workspace().isReadingAll() && !workspace().isRefreshing()
        && state.paging() != Paging::Reading) {
        m_patience.stop();
        m_isLong = false;
    } else if (!m_isLong && !m_patience.isActive()) {
        m_patience.start();
    }
    return m_isLong;
}

void PagingBar::showState(const WorkspaceState &state)
{
    const bool isBusy = isBusyFor(state);
    const bool isReadingAll = isBusy && workspace().isReadingAll();
    const bool isReadingPage = isBusy && state.paging() == Paging::Reading;
    const bool hasMore = workspace().isOnline() && state.hasMoreSecrets();
    const bool hasRest = workspace().isOnline() && workspace().requestsToComplete() > 0;

    m_extent->setText(isBusy ? progressText(state) : ExtentText::loaded(state));
    setPlainToolTip(*m_extent, m_extent->text());
    m_next->setVisible(hasMore && !isReadingAll && !isReadingPage);
    m_all->setText(hasMore ? tr("Load &all") : tr("Load &all dependents"));
    m_all->setVisible((hasMore || hasRest) && !isReadingAll);
    m_cancel->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    if (!isBusy) {
        return;
    }
    const Workspace::Progress progress = workspace().progress();
    // While pages are still coming it is unknown how many there are: only a busy bar is honest.
    const bool isCountable = isReadingAll && !hasMore && progress.previews > 0;
    m_progress->setMaximum(isCountable ? static_cast<int>(progress.previews) : 0);
    m_progress->setValue(isCountable ? static_cast<int>(progress.previewsDone) : -1);
}

QString PagingBar::progressText(const WorkspaceState &state) const
{
    const Workspace::Progress progress = workspace().progress();
    const QLocale locale;
    if (!workspace().isReadingAll() && !workspace().isRefreshing()) {
        return state.pagesRead() == 0 ? ExtentText::loaded(state)
                                      : tr("Reading the next page: %1 secrets so far")
                                            .arg(locale.toString(state.catalogue().secretCount()));
    }
    if (!workspace().isReadingAll()) {
        return tr("Refreshing: %1 secrets so far").arg(locale.toString(progress.secretsAgain));
    }
    if (state.hasMoreSecrets() || progress.previews == 0) {
        return tr("Loading all: %1 secrets, %2 dependents so far")
            .arg(locale.toString(progress.secrets), locale.toString(progress.dependents));
    }
    return tr("Loading dependents: %1 of %2 lists, %3 so far")
        .arg(locale.toString(progress.previewsDone), locale.toString(progress.previews),
             locale.toString(progress.dependents));
}

} // namespace secretscope
