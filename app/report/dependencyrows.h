// SPDX-License-Identifier: Apache-2.0
// The one row model of all dependency reports: secrets, their lists and rows in a defined order
// (bytes of UTF-8), filtered by the scope. It formats nothing. Its memory is a number for each
// secret and distinct resource and the longest single list of dependents, never that of all rows.
#pragma once

#include "report/dependencyrow.h"
#include "report/reportscope.h"

#include <vector>

namespace secretscope {

class DependencyRows
{
public:
    enum class Order {
        /// By secret name, secret id; resource name, resource id.
        ByName,
        /// By secret id; resource id.
        ById,
    };

    /// `catalogue` outlives this and does not change meanwhile.
    DependencyRows(const Catalogue &catalogue, ReportScope scope, Order order);

    const Catalogue &catalogue() const { return m_catalogue; }
    const ReportScope &scope() const { return m_scope; }

    std::size_t secretCount() const { return m_secrets.size(); }
    /// Position in the order, from 0.
    SecretRow secretRow(std::size_t position) const;

    /// Sorts the category's dependents of that secret; row() then reads them. Returns their number.
    std::size_t openList(SecretIndex secret, Category category);
    /// Of the list that is open. Reuses what an earlier row pointed to.
    DependencyRow row(std::size_t position);

private:
    struct RankedEdge
    {
        std::uint32_t rank = 0;
        Edge edge;
    };

    void sortSecrets();
    void rankResources();

    const Catalogue &m_catalogue;
    ReportScope m_scope;
    Order m_order;
    std::vector<SecretIndex> m_secrets;
    Category m_category = Category::Tools;
    /// By ResourceIndex: its place in the order. Sorting each list by texts would look at the same
    /// ones again and again, all over the memory.
    std::vector<std::uint32_t> m_ranks;
    std::vector<RankedEdge> m_list;
    std::vector<IdIndex> m_environments;
};

} // namespace secretscope
