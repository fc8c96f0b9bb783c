// SPDX-License-Identifier: Apache-2.0
// The one item model of the window: shows a layout of the secrets tree, the resources or the flat
// list over a workspace and its search, and goes on to the next one as they change. It makes texts
// for the cells that are asked for only, reads pages only as far as the view demands, and never
// decides what to read beyond that.
#pragma once

#include "ui/rows/layout.h"
#include "ui/rows/searchedworkspace.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <span>
#include <tuple>

namespace secretscope {

/// Whether a model keeps up with its workspace, or waits until it is shown.
enum class Following { Paused, Live };

class RowsModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsModel)

public:
    enum class Shape { SecretTree, ResourceTree, FlatTable };
    /// Why all rows were replaced. Filtered ones come back.
    enum class Cause { Sorted, Filtered, Grown, OtherWorkspace };

    /// Layouts of more secrets and dependents than this are sorted on a worker.
    static constexpr std::uint32_t LargeLayout = 20'000;

    /// The tree follows from the beginning, the others are empty until they follow. `searched` has
    /// to outlive the model.
    RowsModel(SearchedWorkspace &searched, Shape shape, QObject *parent = nullptr);
    ~RowsModel() override = default;

    /// Paused, it shows what it showed and costs nothing.
    void setFollowing(Following following);

    SearchedWorkspace &searched() const { return m_searched; }
    Shape shape() const { return m_shape; }
    std::span<const Column> columns() const;
    /// Which column it is, -1 for none.
    int columnOf(Column column) const;
    /// Nothing for the order of arrival.
    const std::optional<RowOrder> &sortOrder() const { return m_order; }
    /// Whether a sorted layout is on its way.
    bool isBusy() const { return m_isComputing; }

    // Rows

    /// What is shown; nullptr while nothing was.
    const std::shared_ptr<const Layout> &layout() const { return m_layout; }
    /// Nothing for an invalid index.
    std::optional<RowNode> nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const RowNode &node, int column = 0) const;
    /// Empty for rows that have no id of their own.
    RowId idAt(const QModelIndex &index) const;
    /// In the first column; invalid if the row is not loaded or the filter hides it.
    QModelIndex indexOf(const RowId &id) const;
    /// The dependent of a row, or that a secret below a resource comes from.
    std::optional<Edge> edgeAt(const QModelIndex &index) const;
    /// The row that this one's secret reaches it through; nothing if it needs the secret itself.
    std::optional<RowId> viaAt(const QModelIndex &index) const;
    /// What the rows are of.
    const Catalogue &catalogue() const;
    /// Whether a query or quick filter hides rows.
    bool isFiltering() const { return m_layout && m_layout->matches().isFiltering(); }
    /// Rows to open so that what the search found inside is seen, of the first `maximum` top rows.
    QModelIndexList rowsToOpen(int maximum) const;
    /// Whether activate() would read something.
    /// Whether ids have a column in sight; else a name is followed by the id that the search hit.
    void setIdShown(bool isShown) { m_isIdShown = isShown; }

    bool offersReading(const QModelIndex &index) const;
    /// Whether activate() would take back what is being read.
    bool offersCancel(const QModelIndex &index) const;

    // Reading

    /// The view wants to see this many rows of secrets; reads another page if fewer are there.
    /// Under a filter nothing is read: it would go on until enough rows match.
    void setDemandedRows(int rows);
    /// Reads what a row lacks, if it offers so. Whether there was anything to read.
    bool activate(const QModelIndex &index);
    /// Reads a preview on whose category the user has opened.
    void completePreview(const QModelIndex &index);

    // QAbstractItemModel

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// A negative column is the order of arrival.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// After modelReset().
    void rowsReplaced(secretscope::RowsModel::Cause cause);

private:
    LayoutSource wantedSource() const;
    bool isCheap(const LayoutSource &source) const;
    static std::shared_ptr<const Layout> makeLayout(Shape shape, LayoutSource source,
                                                    const Layout *previous);
    void update();
    void take(std::shared_ptr<const Layout> made);
    void show(std::shared_ptr<const Layout> next);
    void showOtherTexts();
    void showAppended(std::shared_ptr<const Layout> next, int rows);

    void setLayout(std::shared_ptr<const Layout> next);

    struct Below
    {
        QModelIndex parent;
        quintptr internalId = 0;
        int rows = 0;
        /// See Layout::haveChildren().
        std::optional<bool> haveChildren = {};
    };
    const Below &rowsBelow(const QModelIndex &parent) const;
    std::optional<bool> haveChildren(quintptr internalId) const;
    bool offersReading(const RowNode &node) const;
    bool offersCancel(const RowNode &node) const;
    bool canBeRead(const RowNode &node) const;
    CellText searchedCell(const RowNode &node, Column column) const;
    std::tuple<quint64, int, int> nextPage() const;
    void fetchIfDemanded();

    SearchedWorkspace &m_searched;
    Shape m_shape;
    std::shared_ptr<const Layout> m_layout;
    /// Asked for last: a view that lays out half a million rows takes one after another.
    mutable std::optional<Below> m_asked;
    std::optional<RowOrder> m_order;
    Following m_following;
    bool m_isOutdated = true;
    bool m_isComputing = false;
    /// Of the page that was fetched last, as canFetchMore() saw it; one that was taken back is not
    /// fetched again until more rows are wanted.
    std::tuple<quint64, int, int> m_fetched;
    bool m_isFetching = false;
    bool m_isIdShown = false;
    int m_demandedRows = 1;
};

} // namespace secretscope
