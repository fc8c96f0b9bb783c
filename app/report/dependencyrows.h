// SPDX-License-Identifier: Apache-2.0
// The one row model of all dependency reports: secrets, their lists and rows in a defined order
// (bytes of UTF-8), filtered by the scope. It formats nothing. Its memory is a number for each
// secret and the longest single list of dependents, never that of all rows.
// What it gives out are views into the catalogue, valid during the call.
#pragma once

#include "analysis/configuredplaces.h"
#include "report/documentwriter.h"
#include "report/reporthead.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace secretscope {

/// Called now and then while a long report is written, with rows and secrets done of all. False
/// stops it as Output::cancel() does.
using ReportProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

struct SecretRow
{
    struct List
    {
        Category category = Category::Tools;
        /// In the report's scope.
        std::uint32_t count = 0;
        /// In the catalogue.
        std::uint32_t loaded = 0;
        LoadState state = LoadState::NotLoaded;
        bool hasMore = false;
    };

    SecretIndex secret;
    std::string_view id;
    /// Empty if the API left it out.
    std::string_view name;
    /// Whether every category is known to its end.
    bool isComplete = false;
    /// In the order of the catalogue's categories.
    std::vector<List> lists;
    /// Over all categories, in the report's scope.
    std::uint32_t dependents = 0;
    /// Over all categories, in the catalogue.
    std::uint32_t loaded = 0;
};

/// One secret × dependent.
struct DependencyRow
{
    Category category;
    Edge edge;
    /// As an answer described it, and what that left out.
    const Resource &record;
    /// The phone number's own id, the value of another place.
    std::string_view id = {};
    /// A phone number itself; the label of an environment variable.
    std::string_view name = {};
    /// `available`, `unknown`, an unlisted word; empty where the API does not say.
    std::string_view availability = {};
    /// The access level; a phone number's provider.
    std::string_view access = {};
    /// An agent's `referenced_resource_ids`, as they came; a variable's environments, sorted.
    std::span<const IdIndex> links = {};

    bool hasCreated() const { return record.created != Resource::absentTime; }
};

class DependencyRows
{
    Q_DISABLE_COPY_MOVE(DependencyRows)

public:
    enum class Order {
        /// By secret name, secret id; resource name, resource id.
        ByName,
        /// By secret id; resource id.
        ById,
    };

    /// Visiting ends early when `output` has failed or `progress` says so.
    /// @param places of the same state, where the report has facts; else nullptr.
    DependencyRows(Output &output, const Catalogue &catalogue, const ReportScope &scope,
                   Order order, const ReportProgress &progress,
                   const ConfiguredPlaces *places = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }
    const ConfiguredPlaces *places() const { return m_places; }
    /// nullptr without facts, and for a resource that no list has.
    const ResourceFacts *factsOf(const DependencyRow &row) const;
    /// Where the row's resource has the secret that is being visited.
    std::vector<ConfiguredPlace> placesOf(const DependencyRow &row) const;
    /// What names the secret that is being visited without being reported.
    std::vector<ConfiguredPlace> unreported() const;
    std::span<const SecretIndex> secrets() const { return m_secrets; }
    const ReportScope &scope() const { return m_scope; }

    void visitSecrets(const std::function<void(const SecretRow &)> &visit);
    /// Rows of one list of the secret. In the order by id, with facts, what only configurations
    /// name is among them.
    void visitRows(const SecretRow &secret, const SecretRow::List &list,
                   const std::function<void(const DependencyRow &)> &visit);

private:
    struct SortedEdge
    {
        std::uint64_t start = 0; ///< firstBytes() of `text`
        std::string_view text; ///< what is compared first
        Edge edge;
    };

    void sortSecrets();
    void sortList(Category category);
    SecretRow secretRow(SecretIndex secret) const;
    DependencyRow row(Category category, const Edge &edge);
    /// False if nothing more is to be written.
    bool advance();

    Output &m_output;
    const Catalogue &m_catalogue;
    const ReportScope &m_scope;
    const ReportProgress &m_progress;
    Order m_order;
    const ConfiguredPlaces *m_places;
    /// Of the secret that is being visited.
    std::vector<ConfiguredPlace> m_placesOfSecret;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::vector<SecretIndex> m_secrets;
    /// The list that is being visited.
    std::vector<SortedEdge> m_list;
    std::vector<IdIndex> m_environments;
};

// The report in its formats. They choose, count and sort no rows, so that they cannot disagree. See
// writeDependencyReport().

/// For people: a summary if the writer wants one, then each secret with its lists.
void writeDependencyDocument(DocumentWriter &writer, DependencyRows &rows, const ReportHead &head);

/// One table, a line for each secret and dependent; columns and order are the contract's. Of what a
/// file says of itself, CSV carries the column `completeness` alone.
SheetLosses writeDependencyCsv(Output &output, DependencyRows &rows, const ReportOptions &options);
/// The same table as a workbook.
SheetLosses writeDependencyWorkbook(Output &output, DependencyRows &rows, const ReportHead &head);

/// The snapshot: the one report that is read back, in the API's own field names. It keeps values as
/// they came; what the API left out is left out.
void writeSnapshot(Output &output, DependencyRows &rows, const ReportHead &head);

} // namespace secretscope
