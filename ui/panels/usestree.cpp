// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/usestree.h"

#include "ui/rows/roles.h"
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

/// Longer lists are folded at first, so that all heads are seen at once.
constexpr qsizetype unfoldedAtMost = 24;

/// The real id; heads have none.
constexpr int realIdRole = Qt::UserRole + 100;

RowId rowOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, roleNumber(Role::Id)).value<RowId>() : RowId{};
}

qsizetype rowCount(const QList<UsesEntry> &entries)
{
    qsizetype count = entries.size();
    for (const UsesEntry &entry : entries) {
        count += entry.below.size();
    }
    return count;
}

} // namespace

UsesTree::UsesTree(QWidget *parent)
    : QTreeWidget(parent)
    , m_copyIds(new QAction(tr("Copy ids"), this))
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
    m_copyIds->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    // Only while the list has the focus: the rows of the workspace have the same key.
    m_copyIds->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copyIds);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyIds, &QAction::triggered, this, &UsesTree::copyIds);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const RowId row = rowOf(item); !row.isEmpty()) {
            Q_EMIT rowRequested(row);
        }
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this,
            [this] { Q_EMIT copyableChanged(!selectedIds().isEmpty()); });
}

void UsesTree::showLists(const QList<UsesList> &lists, Subject subject)
{
    const QSet<QString> open = openKeys();
    const QString current = keyOf(currentItem());
    const int scrolled = verticalScrollBar()->value();
    const bool isFirst = topLevelItemCount() == 0;
    m_lists = lists;
    clear();
    for (const UsesList &list : lists) {
        auto *head = new QTreeWidgetItem(this);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setFirstColumnSpanned(true);
        // All rows are as high as the first: with the air of the workspace's rows.
        head->setSizeHint(0, {0, fontMetrics().height() + 6});
        fill(*head, list);
    }
    if (subject == Subject::Same && !isFirst) {
        restore(open, current);
        executeDelayedItemsLayout(); // else the scroll bar does not know its range yet
        verticalScrollBar()->setValue(scrolled);
    } else {
        unfold();
    }
    Q_EMIT copyableChanged(!selectedIds().isEmpty());
}

void UsesTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    header()->resizeSection(0, viewport()->width() * 56 / 100);
}

void UsesTree::unfold()
{
    const auto shown = std::ranges::count(m_lists, true, &UsesList::isShown);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QList<UsesEntry> &entries = m_lists.at(i).entries;
        if (shown == 1 || entries.size() <= unfoldedAtMost) {
            topLevelItem(i)->setExpanded(true);
        }
        for (int row = 0; rowCount(entries) <= unfoldedAtMost && row < entries.size(); ++row) {
            topLevelItem(i)->child(row)->setExpanded(true);
        }
    }
}

void UsesTree::fill(QTreeWidgetItem &head, const UsesList &list)
{
    const QString text = list.meaning.isEmpty()
        ? list.title
        : tr("%1 · %2", "list, where from").arg(list.title, list.meaning);
    head.setText(0, text);
    head.setToolTip(0, plainToolTip(text));
    head.setHidden(!list.isShown);
    QList<QTreeWidgetItem *> items;
    for (const UsesEntry &entry : list.entries.first(std::min(MaximumShown, list.entries.size()))) {
        items.append(makeItem(entry));
    }
    head.addChildren(items);
    if (list.entries.size() > MaximumShown) {
        auto *more = new QTreeWidgetItem(&head);
        more->setText(0,
                      tr("+ %Ln more", "", static_cast<int>(list.entries.size() - MaximumShown)));
        more->setText(1, tr("copying the list's ids has them all"));
    }
}

QTreeWidgetItem *UsesTree::makeItem(const UsesEntry &entry) const
{
    auto *item = new QTreeWidgetItem;
    item->setText(0, entry.name);
    item->setText(1, entry.note);
    QString tip = entry.name + QLatin1Char('\n') + entry.note;
    if (!entry.row.isEmpty()) {
        tip += QLatin1Char('\n') + tr("Double-click or Enter goes to its row");
    }
    for (const int column : {0, 1}) {
        item->setToolTip(column, plainToolTip(tip));
        if (entry.isMuted) {
            item->setForeground(column, palette().placeholderText());
        }
    }
    item->setData(0, roleNumber(Role::Id), QVariant::fromValue(entry.row));
    item->setData(0, realIdRole, entry.id);
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, %2", "name, what to know").arg(entry.name, entry.note));
    for (const UsesEntry &below : entry.below) {
        item->addChild(makeItem(below));
    }
    return item;
}

void UsesTree::openList(int place)
{
    if (QTreeWidgetItem *head = topLevelItem(place)) {
        head->setExpanded(true);
        scrollToItem(head, PositionAtTop);
    }
}

/// Ids down to the item, by which it is found again.
QString UsesTree::keyOf(QTreeWidgetItem *item) const
{
    if (!item) {
        return {};
    }
    QTreeWidgetItem *above = item->parent();
    return above ? keyOf(above) + QLatin1Char('\n') + item->data(0, realIdRole).toString()
                 : QString::number(indexOfTopLevelItem(item));
}

QSet<QString> UsesTree::openKeys() const
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

void UsesTree::restore(const QSet<QString> &open, const QString &current)
{
    const auto restoreOne = [&](QTreeWidgetItem *item) {
        const QString key = keyOf(item);
        item->setExpanded(open.contains(key));
        if (key == current) {
            setCurrentItem(item);
        }
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = topLevelItem(i);
        restoreOne(head);
        for (int row = 0; row < head->childCount(); ++row) {
            restoreOne(head->child(row));
            for (int below = 0; below < head->child(row)->childCount(); ++below) {
                if (keyOf(head->child(row)->child(below)) == current) {
                    setCurrentItem(head->child(row)->child(below));
                }
            }
        }
    }
}

QString UsesTree::selectedIds() const
{
    QStringList ids;
    bool isExact = true;
    for (QTreeWidgetItem *item : selectedItems()) {
        const int place = indexOfTopLevelItem(item);
        if (place < 0) {
            ids.append(item->data(0, realIdRole).toString());
            continue;
        }
        for (const UsesEntry &entry : m_lists.at(place).entries) {
            ids.append(entry.id);
        }
        isExact = isExact && m_lists.at(place).isExact;
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (!ids.isEmpty() && !isExact) {
        ids.append(tr("# at least these: not everything is loaded"));
    }
    return ids.join(QLatin1Char('\n'));
}

void UsesTree::copyIds() const
{
    if (const QString ids = selectedIds(); !ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids);
    }
}

} // namespace secretscope
