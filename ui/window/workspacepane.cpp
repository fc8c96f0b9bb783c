// SPDX-License-Identifier: Apache-2.0
#include "ui/window/workspacepane.h"

#include "ui/panels/detailspanel.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/errorbar.h"
#include "ui/panels/filterchips.h"
#include "ui/panels/pagingbar.h"
#include "ui/panels/problemwatcher.h"
#include "ui/panels/resultline.h"
#include "ui/panels/searchdriver.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/flatmodel.h"
#include "ui/rows/resourcesmodel.h"
#include "ui/rows/rowsplace.h"
#include "ui/rows/secretstreemodel.h"
#include "ui/rows/secretstreeview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/timetext.h"
#include "ui/window/session.h"
#include "ui/window/sidepanel.h"
#include "ui/window/viewcolumns.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace secretscope {

namespace {

/// Details are filled again at most this often while a workspace is being read.
constexpr std::chrono::milliseconds refreshPause{120};

std::size_t placeOf(View view)
{
    return static_cast<std::size_t>(view);
}

} // namespace

WorkspacePane::WorkspacePane(Session &session, SearchField &field, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new FilterChips(this))
    , m_result(new ResultLine(session.searched(), this))
    , m_bar(new ErrorBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_views(new QStackedWidget(this))
    , m_side(new SidePanel(this))
    , m_details(new DetailsPanel(m_side))
{
    auto *problem = new PlainLabel(this);
    problem->setObjectName(QStringLiteral("queryProblem"));
    problem->setWrap(PlainLabel::Wrap::Words);
    problem->setContentsMargins(8, 2, 8, 0);
    problem->hide();
    m_driver = new SearchDriver(field, *m_chips, session.searched(), this);
    connect(m_driver, &SearchDriver::problemChanged, problem, [problem](const QString &sentence) {
        problem->setText(sentence);
        problem->setVisible(!sentence.isEmpty());
    });
    m_side->insertPage(0, m_details, tr("Details"));
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

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(problem);
    lines->addWidget(makeFilterRow());
    addSnapshotBanner(lines);
    lines->addWidget(m_bar);
    lines->addWidget(m_splitter, 1);

    m_problems = new ProblemWatcher(session.workspace(), session.client(), *m_bar,
                                    session.serverName(), this);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshPause);
    connect(&m_refreshing, &QTimer::timeout, this, &WorkspacePane::refreshDetails);
    const auto refreshSoon = [this] {
        if (!m_refreshing.isActive()) {
            m_refreshing.start();
        }
    };
    connect(&session.searched(), &SearchedWorkspace::secretsChanged, this, refreshSoon);
    connect(&session.searched(), &SearchedWorkspace::everythingChanged, this, refreshSoon);
    connect(&session.searched(), &SearchedWorkspace::replaced, this, refreshSoon);
    connect(m_details, &DetailsPanel::loadRestRequested, this, &WorkspacePane::loadRestOfSelected);
    refreshDetails();
}

WorkspacePane::~WorkspacePane()
{
    // The views look at models that are destroyed before them otherwise.
    for (RowsView *view : m_viewOf) {
        delete view;
    }
}

QWidget *WorkspacePane::makeFilterRow()
{
    auto *clear = new QToolButton(this);
    clear->setObjectName(QStringLiteral("clearFilter"));
    clear->setIcon(symbolIcon(QStringLiteral("clear")));
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    clear->setToolTip(tr("Show everything that is loaded"));
    clear->hide();
    connect(clear, &QToolButton::clicked, this, &WorkspacePane::clearFilter);
    connect(m_result, &ResultLine::summaryChanged, clear, [clear](const QString &summary) {
        clear->setVisible(!summary.isEmpty());
        clear->setText(tr("%1 · Clear filter", "9 of 300").arg(summary));
    });
    m_chips->addBehind(clear);
    m_chips->setContentsMargins(8, 4, 8, 0);
    // So that nothing moves when the first letter is typed.
    m_chips->setMinimumHeight(clear->sizeHint().height() + 4);
    return m_chips;
}

QWidget *WorkspacePane::makeViews()
{
    auto *empty = new EmptyState(m_session.searched(), this);
    connect(empty, &EmptyState::clearRequested, this, &WorkspacePane::clearFilter);
    m_tree = static_cast<SecretsTreeView *>(viewOf(View::Secrets));
    m_views->setCurrentWidget(m_tree);
    // In one cell: the empty state lies over the view.
    auto *over = new QWidget(this);
    auto *cell = new QGridLayout(over);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->addWidget(m_views, 0, 0);
    cell->addWidget(empty, 0, 0, Qt::AlignCenter);
    empty->raise();
    auto *left = new QWidget(this);
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(over, 1);
    lines->addWidget(m_result);
    lines->addWidget(new PagingBar(m_session.workspace(), left));
    return left;
}

void WorkspacePane::addSnapshotBanner(QLayout *lines)
{
    if (m_session.origin() != Session::Origin::Snapshot) {
        return;
    }
    const Reading reading = m_session.workspace().reading();
    const QString read = TimeText::clock(reading.finished, QDateTime::currentDateTime());
    const QString server
        = m_session.serverName().isEmpty() ? tr("an unnamed server") : m_session.serverName();
    QString text = read.isEmpty()
        ? tr("Snapshot of %1 · read-only, offline").arg(server)
        : tr("Snapshot of %1, read at %2 · read-only, offline").arg(server, read);
    if (!reading.isComplete()) {
        text = tr("%1 · incomplete: %Ln part(s) missing", "", int(reading.gaps.size())).arg(text);
    }
    auto *banner = new PlainLabel(text, this);
    banner->setObjectName(QStringLiteral("snapshotBanner"));
    banner->setWrap(PlainLabel::Wrap::Words);
    banner->setContentsMargins(8, 2, 8, 2);
    lines->addWidget(banner);
}

RowsView *WorkspacePane::viewOf(View view)
{
    RowsView *&made = m_viewOf[placeOf(view)];
    if (!made) {
        made = makeView(view);
        m_views->addWidget(made);
        setFirstColumns(*made, view);
        restoreHeader(view);
    }
    return made;
}

RowsView *WorkspacePane::makeView(View view)
{
    SearchedWorkspace &searched = m_session.searched();
    RowsView *made = nullptr;
    switch (view) {
    case View::Secrets: {
        auto *tree = new SecretsTreeView(m_views);
        tree->setTreeModel(*new SecretsTreeModel(searched, this));
        prepareView(tree, tr("Secrets and what depends on them"));
        made = tree;
        break;
    }
    case View::Resources:
        made = new RowsView(m_views);
        made->setRowsModel(*new ResourcesModel(searched, this));
        prepareView(made, tr("Tools, agents and others with the secrets they need"));
        break;
    case View::Flat:
        made = new RowsView(m_views);
        made->setRowsModel(*new FlatModel(searched, this));
        prepareView(made, tr("One row for each secret and dependent"));
        break;
    }
    connect(made, &RowsView::wayRequested, this, &WorkspacePane::jumpTo);
    return made;
}

void WorkspacePane::prepareView(RowsView *view, const QString &name)
{
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    connect(view, &RowsView::rowsSelected, this, [this, view] {
        if (view != &currentView()) {
            return;
        }
        refreshDetails();
        Q_EMIT selectionChanged();
    });
}

RowsView &WorkspacePane::currentView() const
{
    return *m_viewOf[placeOf(m_view)];
}

void WorkspacePane::setView(View view)
{
    if (view == m_view) {
        return;
    }
    if (selectedIds() != m_brought) {
        m_chosenIn = m_view;
    }
    const bool hadFocus = currentView().hasFocus();
    RowsView *shown = viewOf(view);
    m_view = view;
    m_views->setCurrentWidget(shown);
    // Who only had a look at other views finds this one as it was left.
    if (view != m_chosenIn) {
        shown->goTo(viewOf(m_chosenIn)->idsToTakeAlong());
    }
    m_brought = selectedIds();
    if (hadFocus) {
        shown->setFocus();
    }
    refreshDetails();
    Q_EMIT viewChanged(view);
    Q_EMIT selectionChanged();
}

QList<RowId> WorkspacePane::selectedIds() const
{
    return currentView().selectedIds();
}

bool WorkspacePane::select(const RowId &row)
{
    return !row.isEmpty() && currentView().goTo(row);
}

void WorkspacePane::jumpTo(const RowId &row)
{
    m_history.leave(whereabouts());
    if (!select(row)) {
        clearFilter();
        if (!select(row)) {
            setView(row.secret.isEmpty() ? View::Resources : View::Secrets);
            select(row);
        }
    }
    Q_EMIT historyChanged();
}

void WorkspacePane::goBack()
{
    if (const auto place = m_history.goBack(whereabouts())) {
        go(*place);
    }
}

void WorkspacePane::goForward()
{
    if (const auto place = m_history.goForward(whereabouts())) {
        go(*place);
    }
}

void WorkspacePane::go(const Whereabouts &place)
{
    setView(place.view);
    select(place.row);
    Q_EMIT historyChanged();
}

Whereabouts WorkspacePane::whereabouts() const
{
    return {m_view, currentView().currentId()};
}

void WorkspacePane::clearFilter()
{
    m_driver->clearAll();
}

void WorkspacePane::showDetails()
{
    m_side->show();
    m_side->showPage(m_details);
}

void WorkspacePane::setSidePanelShown(bool isShown)
{
    m_side->setVisible(isShown);
}

void WorkspacePane::showNotice(const QString &sentence)
{
    m_bar->showNotice(sentence);
}

void WorkspacePane::refreshDetails()
{
    const QList<RowId> rows = selectedIds();
    const RowId row = rows.size() == 1 ? rows.first() : RowId{};
    const RowFacts facts = row.isEmpty()
        ? RowFacts{}
        : RowFacts::of(m_session.workspace(), row, m_session.serverName());
    if (!facts.title.isEmpty()) {
        m_side->setSubject(facts.title, facts.id);
        m_details->showFacts(facts);
        return;
    }
    m_side->setSubject(rows.isEmpty() ? tr("Nothing selected")
                                      : tr("%Ln row(s) selected", "", int(rows.size())),
                       {});
    m_details->showNothing(rows.isEmpty() ? tr("Select a row to see what is known of it.")
                                          : tr("Select a single row to see what is known of it."));
}

void WorkspacePane::loadRestOfSelected()
{
    Workspace &workspace = m_session.workspace();
    for (const RowId &row : selectedIds()) {
        const auto secret = workspace.catalogue().findSecret(row.secret.toStdString());
        if (!secret) {
            continue;
        }
        if (row.category) {
            workspace.complete(*secret, *row.category);
        } else {
            workspace.complete(*secret);
        }
    }
}

void WorkspacePane::restoreHeader(View view)
{
    const QByteArray &state = m_headerStates[placeOf(view)];
    if (!state.isEmpty()) {
        m_viewOf[placeOf(view)]->header()->restoreState(state);
    }
}

void WorkspacePane::saveState(QSettings &settings) const
{
    for (const View view : {View::Secrets, View::Resources, View::Flat}) {
        if (const RowsView *made = m_viewOf[placeOf(view)]) {
            settings.setValue(columnsKey(view), made->header()->saveState());
        }
    }
    settings.setValue(QStringLiteral("window/panes"), m_splitter->saveState());
    settings.setValue(QStringLiteral("window/view"), static_cast<int>(m_view));
    settings.setValue(QStringLiteral("place/workspace"), m_session.title());
    settings.setValue(QStringLiteral("place/rows"), m_tree->place().toBytes());
}

void WorkspacePane::restoreState(QSettings &settings)
{
    for (const View view : {View::Secrets, View::Resources, View::Flat}) {
        m_headerStates[placeOf(view)] = settings.value(columnsKey(view)).toByteArray();
        if (m_viewOf[placeOf(view)]) {
            restoreHeader(view);
        }
    }
    const QByteArray panes = settings.value(QStringLiteral("window/panes")).toByteArray();
    if (!panes.isEmpty()) {
        m_splitter->restoreState(panes);
    }
    if (settings.value(QStringLiteral("place/workspace")).toString() == m_session.title()) {
        if (const auto place
            = RowsPlace::fromBytes(settings.value(QStringLiteral("place/rows")).toByteArray())) {
            m_tree->restorePlace(*place);
        }
    }
    const int view = settings.value(QStringLiteral("window/view")).toInt();
    if (view > static_cast<int>(View::Secrets) && view <= static_cast<int>(View::Flat)) {
        setView(static_cast<View>(view));
    }
}

} // namespace secretscope
