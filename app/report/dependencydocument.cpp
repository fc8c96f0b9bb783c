// SPDX-License-Identifier: Apache-2.0
// The dependency report for people: a summary, then each secret with its lists.
#include "analysis/overview.h"
#include "report/dependencyrows.h"
#include "report/factswording.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

// The widest cells of text fill 97 columns. Ids of this service have up to 34 characters.
constexpr int nameColumns = 26;
constexpr int idColumns = 34;
constexpr int accessColumns = 9;

constexpr std::array resourceColumns{
    TableColumn{{"Name"}, nameColumns},     TableColumn{{"Id"}, idColumns},
    TableColumn{{"Access"}, accessColumns}, TableColumn{{"Created"}, 10, TableColumn::Style::Short},
    TableColumn{{"Uses the secret"}},
};
constexpr std::array numberColumns{
    TableColumn{{"Number"}, nameColumns},
    TableColumn{{"Id"}, idColumns},
    TableColumn{{"Provider"}, accessColumns},
    TableColumn{{"Label"}},
};
constexpr std::array placeColumns{TableColumn{{"Place"}}};
constexpr std::array variableColumns{
    TableColumn{{"Label"}, nameColumns},
    TableColumn{{"Id"}, idColumns},
    TableColumn{{"Environments"}},
};

std::span<const TableColumn> columnsOf(Category category)
{
    if (traitsOf(category).hasAccessLevel) {
        return resourceColumns;
    }
    if (category == Category::PhoneNumbers) {
        return numberColumns;
    }
    if (category == Category::Others) {
        return placeColumns;
    }
    return category == Category::EnvironmentVariables
        ? std::span<const TableColumn>(variableColumns)
        : std::span<const TableColumn>(resourceColumns).first(3);
}

/// As in `7`, `≥ 10`, `3 of ≥ 10` where the scope has only some of them.
std::string countOf(const SecretRow::List &list)
{
    const std::string all = countText(list.loaded, list.state);
    return list.count == list.loaded ? all : std::to_string(list.count) + " of " + all;
}

std::vector<std::string> countsOf(std::span<const SecretRow::List> lists)
{
    std::vector<std::string> counts;
    std::ranges::transform(lists, std::back_inserter(counts), countOf);
    return counts;
}

/// As in "≥ 21 dependents", "no dependents reported".
std::string dependentsOf(const SecretRow &secret)
{
    if (secret.loaded == 0) {
        return secret.isComplete ? "no dependents reported"
                                 : "no dependents in what was read, more may exist";
    }
    std::string text = secret.isComplete ? "" : "≥ ";
    text += numbered(secret.loaded, "dependent");
    return secret.dependents == secret.loaded ? text
                                              : std::to_string(secret.dependents) + " of " + text;
}

/// A dependent's name, or its placeholder.
std::string_view nameOf(const DependencyRow &row)
{
    if (row.category == Category::Others) {
        return row.id;
    }
    if (!row.name.empty()) {
        return row.name;
    }
    if (row.category == Category::PhoneNumbers) {
        return "(no number)";
    }
    return row.availability == "unknown" ? "no access with this key" : noName;
}

class DependencyDocument
{
public:
    DependencyDocument(DocumentWriter &writer, DependencyRows &rows)
        : m_writer(writer)
        , m_rows(rows)
        , m_catalogue(rows.catalogue())
    {}

    void write(const ReportHead &head)
    {
        m_writer.begin(head, m_catalogue);
        if (m_writer.hasContents()) {
            writeOverview(head);
            writeContents();
        }
        m_rows.visitSecrets([this](const SecretRow &secret) { writeSecret(secret); });
        m_writer.end();
    }

private:
    void writeOverview(const ReportHead &head)
    {
        const ReportScope &scope = m_rows.scope();
        // What was selected is all that there is of it.
        const bool areAll = scope.kind() == ReportScope::Kind::Selected
            || std::ranges::none_of(head.loadInfo.gaps,
                                    [](const Gap &gap) { return gap.part == Gap::Part::Secrets; });
        const SecretGroups groups
            = groupsOf(m_catalogue, m_rows.secrets(), areAll,
                       [&](SecretIndex secret, Category category, const Edge &edge) {
                           return scope.contains(secret, category, edge);
                       });
        const auto text = [](const SecretGroups::Secrets &secrets) {
            return countText(secrets.rows.size(), secrets.isExact);
        };
        const std::uint64_t dependents = scope.counts(m_catalogue).dependents;
        std::vector figures{
            Figure{countText(m_rows.secrets().size(), areAll), "Secrets",
                   "that this page is about"},
            Figure{countText(dependents, areAll && groups.partial.rows.empty()), "Dependents",
                   "each secret with each of its own"},
            Figure{text(groups.withoutDependents), "Without dependents",
                   "secrets for which none is reported"},
            Figure{text(groups.notFixable), "With dependents that you cannot edit",
                   "secrets with somebody to ask"},
            Figure{text(groups.noAccess), "With no-access dependents",
                   "secrets used by what this key may not see"},
            Figure{text(groups.partial), "Partly read", "secrets that may have more dependents"},
        };
        if (!groups.sameName.rows.empty()) {
            figures.push_back({text(groups.sameName), "With the name of another one",
                               "secrets that only their ids tell apart"});
        }
        m_writer.overview(figures);
    }

    void writeContents()
    {
        std::vector<TableColumn> columns{{{"Secret"}}, {{"Id"}}};
        std::vector<SecretRow::List> totals;
        for (const Category category : m_catalogue.categories()) {
            columns.push_back({categoryTitle(m_catalogue, category), 0, TableColumn::Style::Count});
            totals.push_back({category, 0, 0, LoadState::Complete, false});
        }
        columns.push_back({{"Known"}, 0, TableColumn::Style::Short});
        m_writer.beginTable({.columns = columns, .role = Table::Role::Contents});
        m_rows.visitSecrets([&](const SecretRow &secret) {
            for (std::size_t i = 0; i < totals.size(); ++i) {
                totals[i].count += secret.lists[i].count;
                totals[i].loaded += secret.lists[i].loaded;
                if (!isComplete(secret.lists[i].state)) {
                    totals[i].state = LoadState::Preview;
                }
            }
            const std::vector<std::string> counts = countsOf(secret.lists);
            std::vector<Cell> cells{{secret.name, Cell::Kind::Foreign, noName},
                                    {secret.id, Cell::Kind::Id}};
            for (const std::string &count : counts) {
                cells.push_back({count});
            }
            cells.push_back({secret.isComplete ? "complete" : "partial"});
            m_writer.row(cells, {});
        });
        const std::string all = numbered(m_rows.secrets().size(), "secret");
        const std::vector<std::string> counts = countsOf(totals);
        std::vector<Cell> cells{{all}, {}};
        for (const std::string &count : counts) {
            cells.push_back({count});
        }
        m_writer.endTable(cells);
    }

    void writeSecret(const SecretRow &secret)
    {
        m_writer.beginSubject({{secret.name, Cell::Kind::Foreign, noName},
                               secret.id,
                               dependentsOf(secret),
                               specialType(m_catalogue, secret.secret)});
        for (const SecretRow::List &list : secret.lists) {
            if (list.loaded > 0 || !isComplete(list.state)) {
                writeList(secret, list);
            }
        }
        writeUnreported();
        m_writer.endSubject();
    }

    void writeUnreported()
    {
        const std::vector<ConfiguredPlace> places = m_rows.unreported();
        if (!places.empty()) {
            const std::string note = ": " + std::to_string(resourceCount(places));
            writeUnreportedTable(m_writer, m_rows.places()->facts(), places,
                                 {.title = {"Configured, not reported"},
                                  .note = note,
                                  .columns = unreportedColumns,
                                  .role = Table::Role::Dependents});
        }
    }

    void writeList(const SecretRow &secret, const SecretRow::List &list)
    {
        std::string note = ": " + countOf(list);
        if (const auto state = wordsOf(list.state).note; !state.empty()) {
            note.append(" (").append(state).append(")");
        }
        m_writer.beginTable({.title = categoryTitle(m_catalogue, list.category),
                             .note = note,
                             .columns = columnsOf(list.category),
                             .role = Table::Role::Dependents,
                             .hasRows = list.count > 0,
                             .icon = iconWord(list.category)});
        m_rows.visitRows(secret, list, [this](const DependencyRow &row) { writeRow(row); });
        m_writer.endTable();
    }

    void writeRow(const DependencyRow &row)
    {
        const Cell name = foreign(nameOf(row));
        const Cell id{row.id, Cell::Kind::Id};
        const Cell access{row.access, Cell::Kind::AccessLevel};
        if (traitsOf(row.category).hasAccessLevel) {
            const std::string created = row.hasCreated() ? isoTime(row.record.created) : "";
            const std::string_view day = std::string_view(created).substr(0, created.find('T'));
            const std::string relation = relationOf(row);
            m_writer.row({name, id, access, {day}, {relation, Cell::Kind::Phrase}}, detailsOf(row));
        } else if (row.category == Category::PhoneNumbers) {
            m_writer.row({name,
                          id,
                          {row.access, Cell::Kind::ApiWord},
                          foreign(m_catalogue.text(row.record.label))});
        } else if (row.category == Category::Others) {
            m_writer.row({name}, detailsOf(row));
        } else if (row.category == Category::EnvironmentVariables) {
            const std::string environments
                = joined(row.links, ", ", [this](IdIndex one) { return m_catalogue.idText(one); });
            m_writer.row({name, id, foreign(environments)});
        } else {
            m_writer.row({name, id, access}, detailsOf(row));
        }
    }

    /// "direct" or "through", with an unlisted value of `type` as in "direct, type: locked".
    std::string relationOf(const DependencyRow &row) const
    {
        const std::string relation = row.links.empty() ? "direct" : "through";
        const Word type = row.record.type;
        const bool isListed = type.isAbsent() || type == words::available || type == words::unknown;
        return isListed ? relation : relation + ", type: " + std::string(m_catalogue.word(type));
    }

    std::vector<Detail> detailsOf(const DependencyRow &row) const
    {
        std::vector<Detail> details;
        addKeyDetail(details, m_catalogue, row.edge.resource);
        for (const IdIndex id : row.links) {
            const auto record = viaRecord(m_catalogue, id);
            const std::string_view name = record
                ? m_catalogue.text(m_catalogue.resource(*record).name)
                : std::string_view();
            details.push_back({"through", std::string(name), m_catalogue.idText(id)});
        }
        if (m_rows.places()) {
            const Facts &all = m_rows.places()->facts();
            const ResourceFacts *facts = m_rows.factsOf(row);
            addPlaceDetails(details, m_rows.placesOf(row));
            if (traitsOf(row.category).hasAccessLevel) {
                addCreatorDetail(details, all, facts);
            }
            if (row.category == Category::Agents) {
                addCallDetails(details, m_catalogue, all, facts);
            }
        }
        return details;
    }

    DocumentWriter &m_writer;
    DependencyRows &m_rows;
    const Catalogue &m_catalogue;
};

} // namespace

void writeDependencyDocument(DocumentWriter &writer, DependencyRows &rows, const ReportHead &head)
{
    DependencyDocument(writer, rows).write(head);
}

} // namespace secretscope
