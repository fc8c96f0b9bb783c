// SPDX-License-Identifier: Apache-2.0
// The rows of one tile of the impact, in groups. Texts are made for the rows on screen alone.
#pragma once

#include "ui/panels/impactsheet.h"

#include <QAbstractItemModel>
#include <QTreeView>

namespace secretscope {

class ImpactRows final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactRows)

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// More rows of a group are only counted, in a row behind them.
    static constexpr int MaximumShown = 1000;

    /// @param sheet nullptr for none.
    void show(std::shared_ptr<const ImpactSheet> sheet, int tile);

    /// nullptr for the row of an item.
    const ImpactSheet::Group *groupAt(const QModelIndex &index) const;
    /// Of a group: its title and how many are in it.
    ImpactSheet::Words wordsAt(const QModelIndex &index) const;
    /// Of a group all that are in it.
    QStringList idsAt(const QModelIndex &index) const;
    /// Whether there is somebody to write to.
    bool hasMessage(const QModelIndex &index) const;
    QString messageOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const std::vector<ImpactSheet::Group> &groups() const;

    std::shared_ptr<const ImpactSheet> m_sheet;
    int m_tile = 0;
};

/// What was folded, current and scrolled to stays when the same subject is shown again.
class ImpactView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImpactView)

public:
    explicit ImpactView(QWidget *parent = nullptr);

    enum class Subject { Same, Other };
    void show(std::shared_ptr<const ImpactSheet> sheet, int tile, Subject subject);
    ImpactRows &rows() { return *m_rows; }
    /// The group of the current row, or the first one.
    QModelIndex currentGroup() const;
    /// The ids of the selected rows, one a line; of a group those of all that is in it.
    QString selectedIds() const;

Q_SIGNALS:
    /// The user wants to go to the row.
    void rowRequested(const secretscope::RowId &row);
    void messageRequested(const QModelIndex &group);

private:
    ImpactRows *m_rows;
};

} // namespace secretscope
