// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/entrytree.h"

#include "ui/rows/roles.h"
#include "ui/widgets/blockdelegate.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSet>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace secretscope {

namespace {

/// At most this many rows are unfolded at first, so that all headings are in sight.
constexpr qsizetype unfoldedAtMost = 24;

/// The real id; headings have none.
constexpr int realIdRole = Qt::UserRole + 100;
constexpr int noteRole = realIdRole + 1;
constexpr int mutedRole = noteRole + 1;

qsizetype rowCount(const EntryList &list)
{
    qsizetype count = list.entries.size();
    for (const Entry &entry : list.entries.first(std::min(unfoldedAtMost, count))) {
        count += entry.below.size();
    }
    return count;
}

QStringList idsIn(const EntryList &list)
{
    QStringList ids;
    for (const Entry &entry : list.entries) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace

EntryTree::EntryTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Name")});
    new BlockDelegate(this, [](const QModelIndex &index) {
        return RowBlock{index.data().toString(),
                        index.data(noteRole).toString(),
                        {},
                        index.data(Qt::DecorationRole).value<QIcon>(),
                        index.data(mutedRole).toBool()};
    });
    setSelectionMode(ExtendedSelection);
    auto *copy = new QAction(tr("Copy ids"), this);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // Only while the list has the focus: the rows of the workspace have the same key.
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &EntryTree::copyIds);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto row = item->data(0, roleNumber(Role::Id)).value<RowId>();
        if (!row.isEmpty()) {
            Q_EMIT rowRequested(row);
        }
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        // Items are filled before they are put in.
        if (column == 0 && item->parent() && item->data(0, Qt::CheckStateRole).isValid()) {
            Q_EMIT ticked(indexOfTopLevelItem(item->parent()), item->parent()->indexOfChild(item),
                          item->checkState(0) == Qt::Checked);
        }
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this,
            [this] { Q_EMIT copyableChanged(!selectedIds().isEmpty()); });
}

QString EntryTree::noteOf(const QTreeWidgetItem &item)
{
    return item.data(0, noteRole).toString();
}

QString EntryTree::joinedIds(QStringList ids, bool areExact)
{
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (!ids.isEmpty() && !areExact) {
        ids.append(tr("# at least these: not everything is loaded"));
    }
    return ids.join(QLatin1Char('\n'));
}

QString EntryTree::note(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(tr(" · ", "between short texts"));
}

QString EntryTree::listed(const QStringList &names)
{
    constexpr qsizetype namedAtMost = 4;
    const QString shown = names.first(std::min(namedAtMost, names.size())).join(tr(", "));
    return names.size() <= namedAtMost
        ? shown
        : tr("%1 and %Ln more", "", static_cast<int>(names.size() - namedAtMost)).arg(shown);
}

QString EntryTree::relation(bool isDirect, const QStringList &through)
{
    if (through.isEmpty()) {
        return tr("direct");
    }
    return isDirect ? tr("direct, and through %1").arg(listed(through))
                    : tr("through %1").arg(listed(through));
}

void EntryTree::showLists(const QList<EntryList> &lists, Subject subject)
{
    const bool isSame = subject == Subject::Same && topLevelItemCount() > 0;
    const QString current = keyOf(currentItem());
    const int scrolled = verticalScrollBar()->value();
    QSet<QString> open;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->isExpanded()) {
            open.insert(keyOf(*it));
        }
    }
    m_lists = lists;
    clear();
    std::ranges::for_each(lists, [this](const EntryList &list) { addHeading(list); });
    if (!isSame) {
        unfold();
    }
    for (QTreeWidgetItemIterator it(this); isSame && *it; ++it) {
        const QString key = keyOf(*it);
        (*it)->setExpanded(open.contains(key));
        if (key == current) {
            setCurrentItem(*it);
        }
    }
    if (isSame) {
        executeDelayedItemsLayout(); // else the scroll bar does not know its range yet
        verticalScrollBar()->setValue(scrolled);
    }
    Q_EMIT copyableChanged(!selectedIds().isEmpty());
}

void EntryTree::unfold()
{
    const auto shown = std::ranges::count(m_lists, true, &EntryList::isShown);
    qsizetype left = unfoldedAtMost;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const EntryList &list = m_lists.at(i);
        const qsizetype rows = list.isShown ? rowCount(list) : 0;
        if (shown != 1 && list.entries.size() > left) {
            continue;
        }
        topLevelItem(i)->setExpanded(true);
        for (int row = 0; rows <= left && row < list.entries.size(); ++row) {
            topLevelItem(i)->child(row)->setExpanded(true);
        }
        left -= std::min(rows, left);
    }
}

void EntryTree::addHeading(const EntryList &list)
{
    auto *head = new QTreeWidgetItem(this);
    const QString counted
        = tr("%1   %2", "list, count").arg(list.title, CategoryText::count(list.count));
    head->setText(0, note({counted, list.meaning}));
    head->setHidden(!list.isShown);
    QList<QTreeWidgetItem *> items;
    for (const Entry &entry : list.entries.first(std::min(MaximumShown, list.entries.size()))) {
        items.append(makeItem(entry));
    }
    head->addChildren(items);
    const qsizetype all = std::max<qsizetype>(list.count.count, list.entries.size());
    if (all > items.size()) {
        auto *more = new QTreeWidgetItem(
            head, {tr("+ %Ln more", "", static_cast<int>(all - items.size()))});
        more->setData(0, noteRole,
                      list.entries.size() == all ? tr("select the heading to copy all ids")
                                                 : tr("only counted here"));
    }
}

QTreeWidgetItem *EntryTree::makeItem(const Entry &entry) const
{
    auto *item = new QTreeWidgetItem({entry.name});
    QStringList tip{entry.remark};
    if (!entry.row.isEmpty()) {
        tip.append(tr("Double-click or Enter goes to its row"));
    }
    tip.removeAll(QString());
    item->setToolTip(0, plainToolTip(tip.join(QLatin1Char('\n'))));
    item->setData(0, noteRole, entry.note);
    item->setData(0, mutedRole, entry.isMuted);
    if (entry.box) {
        item->setCheckState(0, *entry.box);
    }
    item->setData(0, roleNumber(Role::Id), QVariant::fromValue(entry.row));
    item->setData(0, realIdRole, entry.id);
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, %2", "name, what to know").arg(entry.name, entry.note));
    if (!entry.symbol.isEmpty()) {
        item->setIcon(0, symbolIcon(entry.symbol));
    }
    for (const Entry &below : entry.below) {
        item->addChild(makeItem(below));
    }
    return item;
}

/// Ids down to the item, by which it is found again.
QString EntryTree::keyOf(QTreeWidgetItem *item) const
{
    if (!item) {
        return {};
    }
    QTreeWidgetItem *above = item->parent();
    return above ? keyOf(above) + QLatin1Char('\n') + item->data(0, realIdRole).toString()
                 : QString::number(indexOfTopLevelItem(item));
}

QString EntryTree::idsOf(int position) const
{
    const EntryList list = m_lists.value(position);
    return joinedIds(idsIn(list), list.count.isExact());
}

QString EntryTree::selectedIds() const
{
    QStringList ids;
    bool areExact = true;
    for (QTreeWidgetItem *item : selectedItems()) {
        const int position = indexOfTopLevelItem(item);
        if (position < 0) {
            ids.append(item->data(0, realIdRole).toString());
        } else {
            ids += idsIn(m_lists.at(position));
            areExact = areExact && m_lists.at(position).count.isExact();
        }
    }
    return joinedIds(ids, areExact);
}

void EntryTree::copyIds() const
{
    if (const QString ids = selectedIds(); !ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids);
    }
}

} // namespace secretscope
