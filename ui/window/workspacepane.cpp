// SPDX-License-Identifier: Apache-2.0
#include "ui/window/workspacepane.h"

#include "analysis/configuredplaces.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/suggestedfilename.h"
#include "session/session.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/files.h"
#include "ui/panels/afterchangepanel.h"
#include "ui/panels/breadcrumb.h"
#include "ui/panels/detailspanel.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/errorbar.h"
#include "ui/panels/filterchips.h"
#include "ui/panels/graphpanel.h"
#include "ui/panels/impactpanel.h"
#include "ui/panels/overviewpanel.h"
#include "ui/panels/pagingbar.h"
#include "ui/panels/planpanel.h"
#include "ui/panels/searchfield.h"
#include "ui/panels/searchline.h"
#include "ui/panels/statusline.h"
#include "ui/panels/usespanel.h"
#include "ui/rows/rowsview.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/timetext.h"
#include "ui/window/viewstack.h"
#include "workspace/livecounter.h"

#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace secretscope {

WorkspacePane::WorkspacePane(Session &session, SearchedWorkspace &searched, SearchField &field,
                             QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_searched(searched)
    , m_field(field)
    , m_settings(settings)
    , m_refresh(session)
    , m_search(new SearchLine(field, searched, this))
    , m_bar(new ErrorBar(searched, session.client(), serverName(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_views(new ViewStack(searched, this))
    , m_status(new StatusLine(searched, this))
    , m_side(named("sidePanel", new QWidget(this)))
    , m_pages(new PageTabs(m_side))
    , m_overview(new OverviewPanel(searched, m_side))
{
    m_splitter->addWidget(makeViews());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    // Three ranks of a graph fit beside the rows, which keep the larger part.
    const int side = std::min(420, window()->width() * 2 / 5);
    m_splitter->setSizes({window()->width() - side, side});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->handle(1)->setBackgroundRole(QPalette::Mid);
    m_splitter->handle(1)->setAutoFillBackground(true);
    QBoxLayout *lines = columnOf(this, {makeFilterRow(), m_bar, m_splitter, m_status});
    lines->setSpacing(4);
    lines->setStretchFactor(m_splitter, 1);
    if (session.source() == Session::Source::File) {
        lines->insertWidget(1, makeSnapshotBanner());
    }

    makePanels();
    fillSide();
    connect(&session.workspace(), &Workspace::progressed, this, &WorkspacePane::followReading);
    connect(m_views, &ViewStack::selectionChanged, this, &WorkspacePane::followSelection);
    connect(m_views, &ViewStack::filterRequested, this, [this](const TypedFilter &filter) {
        m_search->setFilter(filter.text, filter.filters);
    });
    connect(&field, &QLineEdit::textChanged, m_views, &ViewStack::setTyped);
    connect(m_views, &ViewStack::noticed, m_bar, &ErrorBar::showNotice);
    followSelection();
}

QWidget *WorkspacePane::makeFilterRow()
{
    auto *chips = new FilterChips(m_searched, this);
    connect(m_views, &ViewStack::viewChanged, chips,
            [chips](View view) { chips->setCounted(view == View::Secrets); });
    auto *clear = named("clearFilter", new QToolButton(chips));
    clear->setIcon(symbolIcon(QStringLiteral("clear")));
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    clear->setToolTip(tr("Show everything that is loaded"));
    clear->hide();
    connect(clear, &QToolButton::clicked, m_search, &SearchLine::clearAll);
    connect(m_search, &SearchLine::summaryChanged, clear, [clear](const QString &summary) {
        clear->setVisible(!summary.isEmpty());
        // Isolated, else its numbers change places in a window from right to left.
        clear->setText(QChar(0x2068) + tr("%1 · Clear filter", "9 of 300").arg(summary)
                       + QChar(0x2069));
    });
    chips->layout()->addWidget(clear);
    chips->setContentsMargins(8, 4, 8, 0);
    // So that nothing moves when the first letter is typed.
    chips->setMinimumHeight(clear->sizeHint().height() + 4);
    return chips;
}

QWidget *WorkspacePane::makeViews()
{
    auto *empty = new EmptyState(m_searched, this);
    connect(empty, &EmptyState::clearRequested, m_search, &SearchLine::clearAll);
    connect(m_search, &SearchLine::problemChanged, empty, &EmptyState::setProblem);
    connect(m_views, &ViewStack::viewChanged, empty, [this, empty](View view) {
        empty->setRows(view == View::Resources ? m_views->currentView().model() : nullptr);
    });
    // In one cell: the empty state lies over the view.
    auto *over = new QWidget(this);
    auto *cell = new QGridLayout(over);
    cell->setContentsMargins(8, 0, 4, 0);
    cell->addWidget(m_views, 0, 0);
    cell->addWidget(empty, 0, 0, Qt::AlignCenter);
    empty->raise();
    auto *left = new QWidget(this);
    QBoxLayout *lines = columnOf(left, {over, m_search, new PagingBar(m_searched, left)});
    lines->setSpacing(0);
    lines->setStretch(0, 1);
    return left;
}

/// The selected row's name with its id to copy, and below it the pages about it.
void WorkspacePane::fillSide()
{
    auto *title = named("subject", new PlainLabel(m_side));
    title->setBold();
    title->setLarger(1);
    title->setElided();
    auto *copyId = named("copyId", new QToolButton(m_side));
    copyId->setText(tr("Copy id"));
    copyId->setIcon(symbolIcon(QStringLiteral("copy")));
    copyId->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_crumbs->setContentsMargins(8, 4, 8, 0);
    QBoxLayout *head = lineOf(nullptr, {title, copyId}, {12, 8, 8, 4});
    head->setSpacing(12);
    head->setStretch(0, 1);
    QBoxLayout *lines = columnOf(m_side, {m_crumbs, m_overview, m_pages});
    lines->setSpacing(0);
    lines->insertLayout(1, head);
    m_side->installEventFilter(this);
    connect(m_overview, &OverviewPanel::rowRequested, m_views, &ViewStack::jumpTo);
    connect(m_details, &DetailsPanel::subjectChanged, title,
            [this, title, copyId](const QString &text, const QString &id) {
                const QString shown = m_views->selectedIds().isEmpty() ? this->title() : text;
                title->setText(shown);
                setPlainToolTip(*title, shown);
                copyId->setVisible(!id.isEmpty());
                m_subjectId = id;
            });
    connect(copyId, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_subjectId); });
}

void WorkspacePane::makePanels()
{
    m_impact
        = new ImpactPanel(m_searched, m_session.liveCounter(), serverName(), m_settings, m_side);
    m_afterChange = new AfterChangePanel(m_searched, m_session.runs(), m_settings, m_side);
    m_details = new DetailsPanel(m_searched, serverName(), m_side);
    m_uses = new UsesPanel(m_searched, serverName(), m_side);
    m_graph = new GraphPanel(m_searched, m_settings, serverName(), m_side);
    m_crumbs = new Breadcrumb(m_searched, m_side);
    m_pages->addPage(m_impact, QStringLiteral("impact"), tr("Impact"));
    m_pages->addPage(m_afterChange, QStringLiteral("works"), tr("After the change"),
                     tr("Whether a new value arrived"));
    m_pages->addPage(m_details, QStringLiteral("info"), tr("Details"));
    m_pages->addPage(m_uses, QStringLiteral("uses"), tr("Uses"));
    m_pages->addPage(m_graph, QStringLiteral("graph"), tr("Graph"));
    connect(m_crumbs, &Breadcrumb::rowRequested, m_views, &ViewStack::jumpTo);
    connect(m_impact, &ImpactPanel::rowRequested, m_views, &ViewStack::jumpTo);
    connect(m_impact, &ImpactPanel::exportRequested, this, &WorkspacePane::exportImpact);
    connect(m_impact, &ImpactPanel::noticed, this, &WorkspacePane::showNotice);
    connect(m_afterChange, &AfterChangePanel::noticed, this, &WorkspacePane::showNotice);
    connect(m_afterChange, &AfterChangePanel::rowRequested, m_views, &ViewStack::jumpTo);
    connect(m_details, &DetailsPanel::loadRestRequested, this, &WorkspacePane::loadRestOfSelected);
    connect(m_uses, &UsesPanel::rowRequested, m_views, &ViewStack::jumpTo);
    connect(m_graph, &GraphPanel::rowRequested, m_views, &ViewStack::jumpTo);
}

QWidget *WorkspacePane::makeSnapshotBanner()
{
    const WorkspaceState &state = m_searched.state();
    const QString read = TimeText::clock(state.origin().finished, QDateTime::currentDateTime());
    const QString server = serverName().isEmpty() ? tr("an unnamed server") : serverName();
    QString text = read.isEmpty()
        ? tr("Snapshot of %1 · read-only, offline").arg(server)
        : tr("Snapshot of %1, read at %2 · read-only, offline").arg(server, read);
    if (!state.isComplete()) {
        text = tr("%1 · incomplete: %Ln part(s) missing", "", int(state.loadInfo().gaps.size()))
                   .arg(text);
    }
    auto *banner = named("snapshotBanner", new PlainLabel(text, this));
    banner->setWrap(PlainLabel::Wrap::Words);
    banner->setContentsMargins(8, 2, 8, 2);
    return banner;
}

QString WorkspacePane::serverName() const
{
    return m_session.source() == Session::Source::Sample ? tr("the sample workspace")
                                                         : displayText(m_session.serverName());
}

QString WorkspacePane::title() const
{
    const QString profile = displayText(m_session.profile());
    switch (m_session.source()) {
    case Session::Source::Sample:
        return tr("Sample workspace");
    case Session::Source::File:
        return tr("%1 (snapshot)").arg(displayText(QFileInfo(m_session.address()).fileName()));
    case Session::Source::Merged:
        return tr("%1 and other keys").arg(profile.isEmpty() ? serverName() : profile);
    case Session::Source::Server:
        return profile.isEmpty() || profile == serverName()
            ? serverName()
            : tr("%1 · %2", "profile, server").arg(profile, serverName());
    }
    return {};
}

void WorkspacePane::followSelection()
{
    const QList<RowId> rows = m_views->selectedIds();
    m_crumbs->setRows(rows);
    m_overview->setVisible(rows.isEmpty());
    m_pages->setVisible(!rows.isEmpty());
    m_details->setRows(rows, m_views->currentView().selectedCount());
    m_impact->setRows(rows);
    m_afterChange->setRows(rows);
    m_uses->setRows(rows);
    m_graph->setRows(rows);
    m_status->setSelectedCount(m_views->currentView().selectedCount());
}

void WorkspacePane::followReading()
{
    constexpr std::chrono::seconds long_{2};
    const bool isReading = m_session.workspace().isReadingAll();
    if (isReading && !m_reading.isValid()) {
        m_reading.start();
    } else if (!isReading && m_reading.isValid()) {
        const std::chrono::milliseconds passed{m_reading.elapsed()};
        m_reading.invalidate();
        if (passed >= long_) {
            const QString sentence = ExtentText::loaded(m_session.workspace().state());
            showNotice(sentence);
            Q_EMIT finished(sentence);
        }
    }
}

void WorkspacePane::loadRestOfSelected()
{
    const Catalogue &catalogue = m_session.workspace().state().catalogue();
    for (const RowId &row : m_views->selectedIds()) {
        const auto secret = catalogue.findSecret(viewOf(row.secret));
        if (!secret) {
            continue;
        }
        if (const auto category = row.category.in(catalogue)) {
            m_session.workspace().complete({{*secret, *category}}).detach();
        } else {
            m_session.workspace().complete(*secret).detach();
        }
    }
}

void WorkspacePane::clearFilter()
{
    m_search->clearAll();
}

void WorkspacePane::showNotice(const QString &sentence)
{
    m_bar->showNotice(sentence);
}

void WorkspacePane::setSidePanelShown(bool isShown)
{
    m_side->setVisible(isShown);
}

void WorkspacePane::setSidePanelApart(bool isApart)
{
    if (isApart == m_side->isWindow()) {
        return;
    }
    if (isApart) {
        const QSize size = m_side->size();
        m_side->setParent(this, Qt::Window);
        m_side->setWindowTitle(title());
        m_side->resize(size);
        m_side->show();
    } else {
        m_splitter->addWidget(m_side); // takes it back as a part of the window
        m_side->show();
    }
    Q_EMIT sidePanelMoved(isApart);
}

bool WorkspacePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_side && event->type() == QEvent::Close && m_side->isWindow()) {
        setSidePanelApart(false);
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WorkspacePane::showPage(Page page)
{
    Q_EMIT sidePanelRequested();
    m_overview->hide();
    m_pages->show();
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus();
}

void WorkspacePane::loadFacts()
{
    const Catalogue &catalogue = m_searched.catalogue();
    const ReportScope all = ReportScope::allLoaded(catalogue);
    m_session.workspace().readFacts(directAgents(catalogue, all.secrets())).detach();
}

void WorkspacePane::cancelLoading()
{
    m_session.workspace().cancel();
}

ExportDialog &WorkspacePane::openExport()
{
    const ExportDialog::Context context{m_views->selectedIds(),
                                        filterTextOf(m_field.text(), m_searched.filters())};
    // A child of the pane: it must not outlive the workspace.
    auto *dialog = new ExportDialog(m_searched, context, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &, const QString &sentence) { Q_EMIT finished(sentence); });
    dialog->open();
    return *dialog;
}

void WorkspacePane::exportImpact(ImpactMode mode)
{
    ExportChoice choice = ExportChoice::remembered(m_settings);
    choice.report = ExportChoice::Report::Impact;
    choice.scope = ReportScope::Kind::Selected;
    choice.mode = mode;
    openExport().setChoice(choice);
}

void WorkspacePane::openPlan()
{
    const WorkspaceState &state = m_searched.state();
    const QList<SecretIndex> secrets = secretsOfRows(state, m_views->selectedIds());
    if (secrets.size() != 1) {
        showNotice(tr("Select one secret to plan its change."));
        return;
    }
    const QByteArray id = bytesOf(state.catalogue().secretId(secrets.first()));
    // A child of the pane: it must not outlive the workspace.
    auto *dialog = named("planDialog", new QDialog(this));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Plan a change"));
    auto *panel = new PlanPanel(m_searched, m_session.counterOfEachAgent(), id, m_settings, dialog);
    columnOf(dialog, {panel});
    dialog->resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40);
    connect(panel, &PlanPanel::rowRequested, m_views, &ViewStack::jumpTo);
    connect(panel, &PlanPanel::readRequested, this, [this, id] { readForPlan(id); });
    readForPlan(id);
    dialog->show();
}

/// The secret's own lists, and where its direct dependents have it.
void WorkspacePane::readForPlan(const QByteArray &secretId)
{
    Workspace &workspace = m_session.workspace();
    const auto secret = m_searched.catalogue().findSecret(viewOf(secretId));
    if (!secret || !workspace.isOnline()) {
        return;
    }
    workspace.complete(*secret).detach();
    workspace.readEnvironmentVariables().detach();
    workspace.readFacts(directAgents(m_searched.catalogue(), {&*secret, 1})).detach();
}

void WorkspacePane::askWhereToSave()
{
    const LoadInfo &origin = m_searched.state().origin();
    openSaveDialog(this, tr("Save snapshot"),
                   suggestedFileName(ExportChoice::fileWord(ExportChoice::Report::Snapshot),
                                     origin.profile, origin.finished.date().toString(Qt::ISODate),
                                     fileExtension(ReportFormat::Json)),
                   tr("Snapshots (*.json)"), m_settings,
                   [this](const QString &path) { saveSnapshot(path); });
}

void WorkspacePane::saveSnapshot(const QString &path)
{
    const WorkspaceState state = m_session.workspace().state();
    ExportChoice choice;
    choice.report = ExportChoice::Report::Snapshot;
    auto *job
        = new ExportJob({state, ReportScope::allLoaded(state.catalogue()), choice}, path, this);
    const auto tell = [this, job](const QString &sentence) {
        showNotice(sentence);
        job->deleteLater();
    };
    connect(job, &ExportJob::failed, this,
            [tell](const FileError &error) { tell(FileText::problem(error)); });
    connect(job, &ExportJob::finished, this, [tell, job, path] {
        const int gaps = int(job->gapCount());
        const QString sentence = FileText::outcome(Done{}, path);
        tell(gaps == 0 ? sentence
                       : sentence + QLatin1Char(' ')
                     + tr("It is incomplete and says so: %Ln part(s) were not loaded.", "", gaps));
    });
}

void WorkspacePane::saveState() const
{
    m_views->saveState(m_settings, title());
    keepSetting(m_settings, QStringLiteral("window/panes"), m_splitter->saveState());
    // As a text, which is what comes back from the file.
    keepSetting(m_settings, QStringLiteral("window/page"),
                QString::number(m_pages->currentIndex()));
}

void WorkspacePane::restoreState()
{
    m_splitter->restoreState(m_settings.value(QStringLiteral("window/panes")).toByteArray());
    m_pages->setCurrentIndex(m_settings.value(QStringLiteral("window/page")).toInt());
    m_views->restoreState(m_settings, title());
}

} // namespace secretscope
