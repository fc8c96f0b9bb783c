// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/emptystate.h"

#include "ui/widgets/boxes.h"
#include "ui/widgets/extenttext.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModel>
#include <QPushButton>

namespace secretscope {

EmptyState::EmptyState(SearchedWorkspace &searched, QWidget *parent)
    : Panel(searched, parent)
    , m_title(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_loadRest(named("loadTheRest", new QPushButton(tr("Load the &rest"), this)))
    , m_clear(new QPushButton(tr("&Clear filter"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setLarger(2);
    m_title->setBold();
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMuted();
    QBoxLayout *lines = columnOf(this, {m_title, m_sentence});
    lines->setSpacing(10);
    lines->addLayout(lineOf(nullptr, {nullptr, m_loadRest, m_clear, nullptr}));

    connect(m_loadRest, &QPushButton::clicked, this, [this] { workspace().readAll().detach(); });
    connect(m_clear, &QPushButton::clicked, this, &EmptyState::clearRequested);
    connect(&workspace(), &Workspace::progressed, this, &EmptyState::refreshSoon);
    refresh();
}

void EmptyState::setRows(const QAbstractItemModel *rows)
{
    if (m_rows) {
        m_rows->disconnect(this);
    }
    m_rows = rows;
    if (rows) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &EmptyState::refreshSoon);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &EmptyState::refreshSoon);
        connect(rows, &QAbstractItemModel::modelReset, this, &EmptyState::refreshSoon);
    }
    refresh();
}

void EmptyState::setProblem(const QString &sentence)
{
    m_problem = sentence;
    refresh();
}

void EmptyState::showState(const WorkspaceState &state)
{
    const bool isFiltering = searched().isFiltering();
    const std::uint32_t shown
        = isFiltering ? searched().matches().secretCount() : state.catalogue().secretCount();
    // Secrets that nothing depends on have no row in the view of resources.
    const bool isNoRowOfThese = shown > 0 && isFiltering && m_rows && m_rows->rowCount() == 0;
    const bool isEmpty = isNoRowOfThese || (shown == 0 && (isFiltering || !state.hasMoreSecrets()));
    setVisible(isEmpty);
    if (!isEmpty) {
        return;
    }
    const bool isAll = ExtentText::hasAllLists(state);
    const QString extent = ExtentText::loaded(state);
    if (!m_problem.isEmpty()) {
        m_title->setText(tr("This is no search yet"));
        m_sentence->setText(m_problem);
    } else if (isNoRowOfThese) {
        m_title->setText(tr("No rows in this view"));
        m_sentence->setText(tr("%Ln secret(s) match, but none of them has dependents to show here.",
                               "", static_cast<int>(shown)));
    } else if (isFiltering) {
        m_title->setText(isAll ? tr("Nothing matches") : tr("Nothing that is loaded matches"));
        m_sentence->setText(extent);
    } else {
        m_title->setText(extent);
        m_sentence->setText(tr("The key works. Secrets will appear here once there are any."));
    }
    m_loadRest->setVisible(isFiltering && m_problem.isEmpty() && !isAll && workspace().isOnline()
                           && !workspace().isReadingAll());
    m_clear->setVisible(isFiltering);
}

} // namespace secretscope
