// SPDX-License-Identifier: Apache-2.0
// How SecretsTreeModel follows sorting, filtering and its growing catalogue: every change of rows
// between a begin and an end. The rest of the class is in secretstreemodel.cpp.
#include "ui/rows/secretstreemodel.h"

#include <algorithm>

namespace secretscope {

void SecretsTreeModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<SortOrder<Column>> order;
    if (column >= 0 && column < treeColumnCount) {
        order = {static_cast<Column>(column), direction};
    }
    if (order != m_rows.sortOrder()) {
        rearrange([this, order] { m_rows.setSortOrder(order); });
    }
}

void SecretsTreeModel::rearrange(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<TreeNode> nodes;
    nodes.reserve(before.size());
    for (const QModelIndex &index : before) {
        nodes.append(nodeAt(index).value_or(TreeNode{}));
    }
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(indexOf(nodes.at(i), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT rowsRearranged();
}

void SecretsTreeModel::appendSecrets()
{
    const std::uint32_t until = m_searched.secretCount();
    m_rows.setMatches(m_searched.matches());
    const std::vector<SecretIndex> shown = m_rows.shownBetween(m_rows.secretCount(), until);
    if (shown.empty()) {
        m_rows.append(until, shown);
    } else if (m_rows.ordersSecrets()) {
        rearrange([&] { m_rows.append(until, shown); });
    } else {
        const int first = shownSecretCount();
        beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
        m_rows.append(until, shown);
        endInsertRows();
    }
    fetchIfDemanded();
}

bool SecretsTreeModel::isAppearing(const ChangedSecret &change) const
{
    const bool isShown
        = !m_searched.isFiltering() || m_searched.matches().isSecretShown(change.secret);
    return isShown != m_rows.rowOf(change.secret).has_value();
}

void SecretsTreeModel::changeSecrets(const QList<ChangedSecret> &changes)
{
    // Each insertion costs an expanded view a pass over all its rows; so does this, but once.
    constexpr qsizetype atMostOneByOne = 20;
    const auto sorted = m_rows.sortOrder();
    const bool movesSecrets = sorted && m_rows.ordersSecrets();
    const bool hasAppearing = std::ranges::any_of(
        changes, [this](const ChangedSecret &change) { return isAppearing(change); });
    for (const ChangedSecret &change : changes) {
        m_rows.forget(change.secret);
    }
    if (movesSecrets || hasAppearing || changes.size() > atMostOneByOne) {
        rearrange([this] { m_rows.rebuild(m_rows.secretCount(), m_searched.matches()); });
        return;
    }
    m_rows.setMatches(m_searched.matches());
    for (const ChangedSecret &change : changes) {
        if (m_rows.rowOf(change.secret)) {
            changeSecret(change);
        }
    }
}

void SecretsTreeModel::changeSecret(const ChangedSecret &change)
{
    const SecretRows target = m_rows.present(change.secret);
    for (const Category category : allCategories) {
        if ((change.categories >> secretscope::indexOf(category) & 1) != 0) {
            changeCategory(change.secret, category, target, change);
        }
    }
    emitRowChanged(indexOf(change.secret));
}

void SecretsTreeModel::publish(SecretIndex secret, Category category, const SecretRows &target)
{
    SecretRows rows = m_rows.below(secret);
    const auto bit = static_cast<std::uint8_t>(1U << secretscope::indexOf(category));
    rows.counts.at(secretscope::indexOf(category))
        = target.counts.at(secretscope::indexOf(category));
    rows.drawn = static_cast<std::uint8_t>((rows.drawn & ~bit) | (target.drawn & bit));
    rows.withRest = static_cast<std::uint8_t>((rows.withRest & ~bit) | (target.withRest & bit));
    rows.unfiltered
        = static_cast<std::uint8_t>((rows.unfiltered & ~bit) | (target.unfiltered & bit));
    m_rows.setBelow(secret, rows);
    m_rows.forget(secret, category);
}

void SecretsTreeModel::changeCategory(SecretIndex secret, Category category,
                                      const SecretRows &target, const ChangedSecret &change)
{
    const bool wasDrawn = m_rows.below(secret).isDrawn(category);
    const bool isDrawn = target.isDrawn(category);
    if (wasDrawn && isDrawn) {
        changeDependents(secret, category, target, change);
        emitRowChanged(indexOf(secret, category));
    } else if (wasDrawn) {
        const int row = indexOf(secret, category).row();
        beginRemoveRows(indexOf(secret), row, row);
        publish(secret, category, target);
        endRemoveRows();
    } else if (isDrawn) {
        // Where it will stand: behind the drawn categories before it.
        int row = 0;
        for (const Category other : allCategories) {
            row += other < category && m_rows.below(secret).isDrawn(other) ? 1 : 0;
        }
        beginInsertRows(indexOf(secret), row, row);
        publish(secret, category, target);
        endInsertRows();
    }
}

void SecretsTreeModel::changeDependents(SecretIndex secret, Category category,
                                        const SecretRows &target, const ChangedSecret &change)
{
    const SecretRows before = m_rows.below(secret);
    const std::size_t at = secretscope::indexOf(category);
    const auto count = static_cast<int>(before.counts.at(at));
    const auto wanted = static_cast<int>(target.counts.at(at));
    if (m_rows.isMapped() && (change.wasReadAgain || wanted != count)) {
        rearrange([&] { publish(secret, category, target); });
        return;
    }
    const QModelIndex parent = indexOf(secret, category);
    SecretRows step = before;
    step.unfiltered = target.unfiltered;
    if (before.hasRest(category) && !target.hasRest(category)) {
        beginRemoveRows(parent, count, count);
        step.withRest = static_cast<std::uint8_t>(step.withRest & ~(1U << at));
        publish(secret, category, step);
        endRemoveRows();
    }
    step.counts.at(at) = target.counts.at(at);
    if (wanted > count) {
        beginInsertRows(parent, count, wanted - 1);
        publish(secret, category, step);
        endInsertRows();
    } else if (wanted < count) {
        beginRemoveRows(parent, wanted, count - 1);
        publish(secret, category, step);
        endRemoveRows();
    }
    if (!before.hasRest(category) && target.hasRest(category)) {
        beginInsertRows(parent, wanted, wanted);
        publish(secret, category, target);
        endInsertRows();
    }
    m_rows.forget(secret, category);
    if (wanted > 0) {
        Q_EMIT dataChanged(this->index(0, 0, parent),
                           this->index(wanted - 1, treeColumnCount - 1, parent));
    }
}

void SecretsTreeModel::emitRowChanged(const QModelIndex &row)
{
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row.siblingAtColumn(treeColumnCount - 1));
    }
}

void SecretsTreeModel::updateNextPageRow()
{
    const bool isFailed = m_searched.workspace().paging() == Workspace::Paging::Failed;
    if (isFailed == m_hasNextPageRow) {
        return;
    }
    const int row = shownSecretCount();
    if (isFailed) {
        beginInsertRows({}, row, row);
        m_hasNextPageRow = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_hasNextPageRow = false;
        endRemoveRows();
    }
}

} // namespace secretscope
