// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impactrows.h"

#include "ui/rows/entrytree.h"
#include "ui/widgets/blockdelegate.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/symbolicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace secretscope {

// The model

void ImpactRows::show(std::shared_ptr<const ImpactSheet> sheet, int tile)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_tile = tile;
    endResetModel();
}

const std::vector<ImpactSheet::Group> &ImpactRows::groups() const
{
    static const std::vector<ImpactSheet::Group> none;
    return m_sheet ? m_sheet->list(m_tile).groups : none;
}

const ImpactSheet::Group *ImpactRows::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? &groups()[std::size_t(index.row())]
                                                      : nullptr;
}

ImpactSheet::Words ImpactRows::wordsAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const ImpactSheet::Group *group = groupAt(index)) {
        // Ids that only agents name are counted as far as lists were read, which their heading
        // says.
        const bool isExact = m_sheet->list(m_tile).count.isExact()
            || std::holds_alternative<IdIndex>(group->items.front());
        return {tr("%1 · %2", "group, count")
                    .arg(group->title, CategoryText::count(group->items.size(), isExact))};
    }
    const auto &items = groups()[index.internalId() - 1].items;
    if (index.row() < MaximumShown) {
        return m_sheet->words(m_tile, items[std::size_t(index.row())]);
    }
    return {EntryTree::tr("+ %Ln more", "", int(items.size()) - MaximumShown),
            EntryTree::tr("select the heading to copy all ids")};
}

QStringList ImpactRows::idsAt(const QModelIndex &index) const
{
    QStringList ids;
    if (const ImpactSheet::Group *group = groupAt(index)) {
        for (const ImpactSheet::Item &item : group->items) {
            ids.append(m_sheet->idOf(item));
        }
    } else if (index.isValid() && index.row() < MaximumShown) {
        ids.append(m_sheet->idOf(groups()[index.internalId() - 1].items[std::size_t(index.row())]));
    }
    return ids;
}

bool ImpactRows::hasMessage(const QModelIndex &index) const
{
    return m_sheet && m_tile == ImpactSheet::Ask && groupAt(index);
}

QString ImpactRows::messageOf(const QModelIndex &index) const
{
    return hasMessage(index) ? m_sheet->message(*groupAt(index)) : QString();
}

QModelIndex ImpactRows::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ImpactRows::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0
        ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int ImpactRows::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(groups().size());
    }
    const ImpactSheet::Group *group = groupAt(parent);
    return group && parent.column() == 0
        ? int(std::min(group->items.size(), std::size_t(MaximumShown + 1)))
        : 0;
}

int ImpactRows::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ImpactRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return wordsAt(index).title;
    }
    if (role == Qt::AccessibleTextRole) {
        const ImpactSheet::Words words = wordsAt(index);
        return words.detail.isEmpty()
            ? words.title
            : tr("%1, %2", "name, what to know").arg(words.title, words.detail);
    }
    return {};
}

// The view

ImpactView::ImpactView(QWidget *parent)
    : QTreeView(parent)
    , m_rows(new ImpactRows(this))
{
    auto *delegate = new BlockDelegate(this, [this](const QModelIndex &index) {
        const ImpactSheet::Words words = m_rows->wordsAt(index);
        return RowBlock{
            words.title, words.detail, m_rows->hasMessage(index) ? tr("Copy message") : QString(),
            words.symbol.isEmpty() ? QIcon() : symbolIcon(words.symbol), words.isDimmed};
    });
    setModel(m_rows);
    setSelectionMode(ExtendedSelection);
    auto *copy = new QAction(tr("Copy ids"), this);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // Only while the list has the focus: the rows of the workspace have the same key.
    copy->setShortcutContext(Qt::WidgetShortcut);
    auto *go = new QAction(tr("Go to the row"), this);
    addActions({go, copy});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(go, &QAction::triggered, this, [this] { Q_EMIT activated(currentIndex()); });
    connect(copy, &QAction::triggered, this, [this] {
        if (const QString ids = selectedIds(); !ids.isEmpty()) {
            QGuiApplication::clipboard()->setText(ids);
        }
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const RowId row = m_rows->wordsAt(index).row;
        if (!row.isEmpty()) {
            Q_EMIT rowRequested(row);
        }
    });
    connect(delegate, &BlockDelegate::linkClicked, this, &ImpactView::messageRequested);
}

void ImpactView::show(std::shared_ptr<const ImpactSheet> sheet, int tile, Subject subject)
{
    const bool isSame = subject == Subject::Same;
    const QStringList current
        = m_rows->groupAt(currentIndex()) ? QStringList() : m_rows->idsAt(currentIndex());
    const int scrolled = verticalScrollBar()->value();
    std::vector<std::pair<QString, bool>> wasOpen;
    for (int i = 0; isSame && i < m_rows->rowCount(); ++i) {
        const QModelIndex group = m_rows->index(i, 0);
        wasOpen.emplace_back(m_rows->groupAt(group)->title, isExpanded(group));
    }
    m_rows->show(std::move(sheet), tile);
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const QModelIndex index = m_rows->index(i, 0);
        const ImpactSheet::Group &group = *m_rows->groupAt(index);
        const auto known
            = std::ranges::find(wasOpen, group.title, &std::pair<QString, bool>::first);
        setExpanded(index, known == wasOpen.end() ? !group.isFolded : known->second);
        for (int row = 0; isSame && !current.isEmpty() && row < m_rows->rowCount(index); ++row) {
            if (m_rows->idsAt(m_rows->index(row, 0, index)) == current) {
                setCurrentIndex(m_rows->index(row, 0, index));
                break;
            }
        }
    }
    if (isSame) {
        executeDelayedItemsLayout(); // else the scroll bar does not know its range yet
        verticalScrollBar()->setValue(scrolled);
    }
}

QModelIndex ImpactView::currentGroup() const
{
    const QModelIndex current = currentIndex();
    return !current.isValid()        ? m_rows->index(0, 0)
        : current.parent().isValid() ? current.parent()
                                     : current;
}

QString ImpactView::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        ids.append(m_rows->idsAt(index));
    }
    return EntryTree::joinedIds(ids, true);
}

} // namespace secretscope
