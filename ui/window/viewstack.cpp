// SPDX-License-Identifier: Apache-2.0
#include "ui/window/viewstack.h"

#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowsview.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace secretscope {

namespace {

struct ViewTraits
{
    View view;
    RowsModel::Shape shape;
    const char *name;
    /// Where the settings keep the columns.
    QLatin1String key;
};

/// By View.
constexpr std::array allTraits{
    ViewTraits{View::Secrets, RowsModel::Shape::SecretTree,
               QT_TRANSLATE_NOOP("secretscope::ViewStack", "Secrets and what depends on them"),
               QLatin1String("columns/secrets")},
    ViewTraits{View::Resources, RowsModel::Shape::ResourceTree,
               QT_TRANSLATE_NOOP("secretscope::ViewStack",
                                 "Tools, agents and others with the secrets they need"),
               QLatin1String("columns/resources")},
    ViewTraits{View::Flat, RowsModel::Shape::FlatTable,
               QT_TRANSLATE_NOOP("secretscope::ViewStack", "One row for each secret and dependent"),
               QLatin1String("columns/flat")},
};

std::size_t positionOf(View view)
{
    return static_cast<std::size_t>(view);
}

/// A key of QSettings may hold no slash, which an address has.
QString placeKey(const QString &workspace)
{
    const QByteArray hash
        = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("place/") + QString::fromLatin1(hash);
}

/// What is open and selected in the workspaces that were looked at last.
void keepPlace(QSettings &settings, const QString &workspace, const QByteArray &place)
{
    constexpr qsizetype most = 8;
    const QString order = QStringLiteral("place/latest");
    QStringList keys = settings.value(order).toStringList();
    keys.removeAll(placeKey(workspace));
    keys.prepend(placeKey(workspace));
    while (keys.size() > most) {
        settings.remove(keys.takeLast());
    }
    keepSetting(settings, order, keys);
    keepSetting(settings, placeKey(workspace), place);
}

} // namespace

ViewStack::ViewStack(SearchedWorkspace &searched, QWidget *parent)
    : QStackedWidget(parent)
    , m_searched(searched)
{
    setCurrentWidget(viewOf(View::Secrets));
}

RowsView *ViewStack::viewOf(View view)
{
    RowsView *&made = m_views[positionOf(view)];
    if (!made) {
        made = makeView(view);
        addWidget(made);
        if (const QByteArray &state = m_headerStates[positionOf(view)]; !state.isEmpty()) {
            made->restoreColumnState(state);
        }
    }
    return made;
}

RowsView *ViewStack::makeView(View view)
{
    const ViewTraits &traits = allTraits[positionOf(view)];
    auto *made = new RowsView(m_searched, traits.shape, this);
    made->setAccessibleName(tr(traits.name));
    // Nothing in the flat list opens.
    made->setRootIsDecorated(view != View::Flat);
    made->setAlternatingRowColors(view == View::Flat);
    connect(made, &RowsView::rowsSelected, this, [this, made] {
        if (made == &currentView()) {
            m_searched.changes().see(selectedIds());
            Q_EMIT selectionChanged();
        }
    });
    // Also of what was selected when it changed.
    connect(made, &RowsView::clicked, this,
            [this, made] { m_searched.changes().see(made->selectedIds()); });
    connect(made, &RowsView::viaRequested, this, &ViewStack::jumpTo);
    connect(made, &RowsView::copyRefused, this, [this](qsizetype rows) {
        Q_EMIT noticed(tr("%Ln rows are too many to copy. Export them to a file.", "",
                          static_cast<int>(rows)));
    });
    return made;
}

RowsView &ViewStack::currentView() const
{
    return *m_views[positionOf(m_view)];
}

QList<RowId> ViewStack::selectedIds() const
{
    return currentView().selectedIds();
}

void ViewStack::setView(View view)
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
    setCurrentWidget(shown);
    // A user who only looked at other views finds this one as it was left.
    if (view != m_chosenIn) {
        shown->goTo(viewOf(m_chosenIn)->idsToTakeAlong());
    }
    m_brought = selectedIds();
    if (hadFocus) {
        shown->setFocus();
    }
    Q_EMIT viewChanged(view);
    Q_EMIT selectionChanged();
}

bool ViewStack::select(const RowId &row)
{
    return !row.isEmpty() && currentView().goTo(row);
}

void ViewStack::jumpTo(const RowId &row)
{
    m_history.leave(position());
    if (!select(row)) {
        Q_EMIT filterRequested({});
        if (!select(row)) {
            setView(row.secret.isEmpty() ? View::Resources : View::Secrets);
            select(row);
        }
    }
    Q_EMIT historyChanged();
}

void ViewStack::go(const std::optional<ViewPosition> &position)
{
    if (position) {
        if (position->filter != this->position().filter) {
            Q_EMIT filterRequested(position->filter);
        }
        setView(position->view);
        select(position->row);
        Q_EMIT historyChanged();
    }
}

ViewPosition ViewStack::position() const
{
    return {m_view, currentView().currentId(), {m_typed, m_searched.filters()}};
}

void keepSetting(QSettings &settings, const QString &key, const QVariant &value)
{
    if (settings.value(key) != value) {
        settings.setValue(key, value);
    }
}

void ViewStack::saveState(QSettings &settings, const QString &workspace) const
{
    for (const ViewTraits &traits : allTraits) {
        if (const RowsView *made = m_views[positionOf(traits.view)]) {
            keepSetting(settings, traits.key, made->columnState());
        }
    }
    // As a text, which is what comes back from the file.
    keepSetting(settings, QStringLiteral("window/view"), QString::number(static_cast<int>(m_view)));
    keepPlace(settings, workspace, tree().viewState().toBytes());
}

void ViewStack::restoreState(const QSettings &settings, const QString &workspace)
{
    for (const ViewTraits &traits : allTraits) {
        const QByteArray state = settings.value(traits.key).toByteArray();
        m_headerStates[positionOf(traits.view)] = state;
        if (RowsView *made = m_views[positionOf(traits.view)]; made && !state.isEmpty()) {
            made->restoreColumnState(state);
        }
    }
    if (const auto state
        = ViewState::fromBytes(settings.value(placeKey(workspace)).toByteArray())) {
        tree().restoreViewState(*state);
    }
    const int view = settings.value(QStringLiteral("window/view")).toInt();
    if (view > static_cast<int>(View::Secrets) && view <= static_cast<int>(View::Flat)) {
        setView(static_cast<View>(view));
    }
}

} // namespace secretscope
