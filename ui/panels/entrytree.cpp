// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/entrytree.h"

#include "ui/rows/roles.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace secretscope {

namespace {

/// So many rows are unfolded at first, so that all headings are in sight.
constexpr qsizetype unfoldedAtMost = 24;

/// The real id; headings have none.
constexpr int realIdRole = Qt::UserRole + 100;

RowId rowOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, roleNumber(Role::Id)).value<RowId>() : RowId{};
}

qsizetype rowCount(const EntryList &list)
{
    qsizetype count = list.entries.size();
    for (const Entry &entry : list.entries.first(std::min(unfoldedAtMost, count))) {
        count += entry.below.size();
    }
    return count;
}

} // namespace

EntryTree::EntryTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    auto *copy = new QAction(tr("Copy ids"), this);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // Only while the list has the focus: the rows of the workspace have the same key.
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &EntryTree::copyIds);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const RowId row = rowOf(item); !row.isEmpty()) {
            Q_EMIT rowRequested(row);
        }
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this,
            [this] { Q_EMIT copyableChanged(!selectedIds().isEmpty()); });
}

QString EntryTree::heading(const QString &title, std::size_t count, bool isExact)
{
    return tr("%1   %2", "list, count").arg(title, CategoryText::count(count, isExact));
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
    const QSet<QString> open = openKeys();
    const QString current = keyOf(currentItem());
    const int scrolled = verticalScrollBar()->value();
    const bool isFirst = topLevelItemCount() == 0;
    m_lists = lists;
    clear();
    for (const EntryList &list : lists) {
        auto *head = new QTreeWidgetItem(this);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setFirstColumnSpanned(true);
        // All rows are as high as the first one.
        head->setSizeHint(0, {0, fontMetrics().height() + 6});
        fill(*head, list);
    }
    if (subject == Subject::Same && !isFirst) {
        for (int i = 0; i < topLevelItemCount(); ++i) {
            restore(*topLevelItem(i), open, current);
        }
        executeDelayedItemsLayout(); // else the scroll bar does not know its range yet
        verticalScrollBar()->setValue(scrolled);
    } else {
        unfold();
    }
    Q_EMIT copyableChanged(!selectedIds().isEmpty());
}

void EntryTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    header()->resizeSection(0, viewport()->width() * 56 / 100);
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

void EntryTree::fill(QTreeWidgetItem &head, const EntryList &list)
{
    const QString text = list.meaning.isEmpty()
        ? list.title
        : tr("%1 · %2", "list, what it means").arg(list.title, list.meaning);
    head.setText(0, text);
    head.setToolTip(0, plainToolTip(text));
    head.setHidden(!list.isShown);
    QList<QTreeWidgetItem *> items;
    for (const Entry &entry : list.entries.first(std::min(MaximumShown, list.entries.size()))) {
        items.append(makeItem(entry));
    }
    head.addChildren(items);
    if (list.entries.size() > MaximumShown) {
        auto *more = new QTreeWidgetItem(&head);
        more->setText(0,
                      tr("+ %Ln more", "", static_cast<int>(list.entries.size() - MaximumShown)));
        more->setText(1, tr("select the heading to copy all ids"));
    }
}

QTreeWidgetItem *EntryTree::makeItem(const Entry &entry) const
{
    auto *item = new QTreeWidgetItem({entry.name, entry.note});
    QStringList tip{entry.name, entry.note, entry.remark};
    if (!entry.row.isEmpty()) {
        tip.append(tr("Double-click or Enter goes to its row"));
    }
    tip.removeAll(QString());
    for (const int column : {0, 1}) {
        item->setToolTip(column, plainToolTip(tip.join(QLatin1Char('\n'))));
        if (entry.isMuted) {
            item->setForeground(column, palette().placeholderText());
        }
    }
    item->setData(0, roleNumber(Role::Id), QVariant::fromValue(entry.row));
    item->setData(0, realIdRole, entry.id);
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, %2", "name, what to know").arg(entry.name, entry.note));
    for (const Entry &below : entry.below) {
        item->addChild(makeItem(below));
    }
    return item;
}

void EntryTree::openList(int position)
{
    if (QTreeWidgetItem *head = topLevelItem(position)) {
        head->setExpanded(true);
        scrollToItem(head, PositionAtTop);
    }
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

QSet<QString> EntryTree::openKeys() const
{
    QSet<QString> keys;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = topLevelItem(i);
        if (head->isExpanded()) {
            keys.insert(keyOf(head));
        }
        for (int row = 0; row < head->childCount(); ++row) {
            if (head->child(row)->isExpanded()) {
                keys.insert(keyOf(head->child(row)));
            }
        }
    }
    return keys;
}

void EntryTree::restore(QTreeWidgetItem &item, const QSet<QString> &open, const QString &current)
{
    const QString key = keyOf(&item);
    item.setExpanded(open.contains(key));
    if (key == current) {
        setCurrentItem(&item);
    }
    for (int row = 0; row < item.childCount(); ++row) {
        restore(*item.child(row), open, current);
    }
}

QString EntryTree::joined(QStringList ids, bool areExact) const
{
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (!ids.isEmpty() && !areExact) {
        ids.append(tr("# at least these: not everything is loaded"));
    }
    return ids.join(QLatin1Char('\n'));
}

QString EntryTree::idsOf(int position) const
{
    QStringList ids;
    if (position < m_lists.size()) {
        for (const Entry &entry : m_lists.at(position).entries) {
            ids.append(entry.id);
        }
    }
    return joined(ids, position >= m_lists.size() || m_lists.at(position).isExact);
}

QString EntryTree::selectedIds() const
{
    QStringList ids;
    bool areExact = true;
    for (QTreeWidgetItem *item : selectedItems()) {
        const int position = indexOfTopLevelItem(item);
        if (position < 0) {
            ids.append(item->data(0, realIdRole).toString());
            continue;
        }
        for (const Entry &entry : m_lists.at(position).entries) {
            ids.append(entry.id);
        }
        areExact = areExact && m_lists.at(position).isExact;
    }
    return joined(ids, areExact);
}

void EntryTree::copyIds() const
{
    if (const QString ids = selectedIds(); !ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids);
    }
}

} // namespace secretscope
