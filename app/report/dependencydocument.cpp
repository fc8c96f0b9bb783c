// SPDX-License-Identifier: Apache-2.0
// The dependency report for people: a summary, then each secret with its lists.
#include "report/dependencyformats.h"
#include "report/wording.h"

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
constexpr std::array unlistedColumns{
    TableColumn{{"Name"}, nameColumns},
    TableColumn{{"Id"}, idColumns},
    TableColumn{{"Access"}},
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
        : unlistedColumns;
}

/// As in `7`, `≥ 10`, `3 of ≥ 10` where the scope has only some of them.
std::string countOf(const SecretRow::List &list)
{
    const std::string all = countText(list.loaded, list.state);
    return list.count == list.loaded ? all : std::to_string(list.count) + " of " + all;
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

/// A dependent's name, or what stands for it.
std::string_view nameOf(const DependencyRow &row)
{
    if (row.category == Category::Others) {
        return row.id;
    }
    if (row.category == Category::PhoneNumbers) {
        return row.phoneNumber.empty() ? "(no number)" : row.phoneNumber;
    }
    if (!row.name.empty()) {
        return row.name;
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
            writeContents();
        }
        m_rows.visitSecrets([this](const SecretRow &secret) { writeSecret(secret); });
        m_writer.end();
    }

private:
    void writeContents()
    {
        std::vector<TableColumn> columns{{{"Secret"}}, {{"Id"}}};
        std::vector<SecretRow::List> totals;
        for (const Category category : m_catalogue.categories()) {
            columns.push_back({categoryTitle(m_catalogue, category), 0, TableColumn::Style::Count});
            totals.push_back({category, 0, 0, LoadState::Complete, false});
        }
        columns.push_back({{"Known"}, 0, TableColumn::Style::Short});
        m_writer.beginTable({{}, {}, columns, Table::Role::Contents});
        std::uint64_t secrets = 0;
        m_rows.visitSecrets([&](const SecretRow &secret) {
            ++secrets;
            for (std::size_t i = 0; i < totals.size(); ++i) {
                totals[i].count += secret.lists[i].count;
                totals[i].loaded += secret.lists[i].loaded;
                if (!isComplete(secret.lists[i].state)) {
                    totals[i].state = LoadState::Preview;
                }
            }
            beginCells({{secret.name, Cell::Kind::Foreign, noName}, {secret.id, Cell::Kind::Id}},
                       secret.lists);
            m_cells.push_back({secret.isComplete ? "complete" : "partial"});
            m_writer.row(m_cells, {});
        });
        const std::string count = numbered(secrets, "secret");
        beginCells({{count}, {}}, totals);
        m_writer.endTable(m_cells);
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
        m_writer.endSubject();
    }

    void writeList(const SecretRow &secret, const SecretRow::List &list)
    {
        std::string note = ": " + countOf(list);
        if (const auto state = wordsOf(list.state).note; !state.empty()) {
            note.append(" (").append(state).append(")");
        }
        m_writer.beginTable({categoryTitle(m_catalogue, list.category), note,
                             columnsOf(list.category), Table::Role::Dependents, list.count > 0});
        m_rows.visitRows(secret, list, [this](const DependencyRow &row) { writeRow(row); });
        m_writer.endTable();
    }

    void writeRow(const DependencyRow &row)
    {
        const Cell name = foreign(nameOf(row));
        const Cell id{row.id, Cell::Kind::Id};
        const Cell access{row.accessLevel, Cell::Kind::AccessLevel};
        if (traitsOf(row.category).hasAccessLevel) {
            const IsoTime created(row.record.created);
            m_writer.row({name,
                          id,
                          access,
                          {row.hasCreated() ? created.date() : std::string_view()},
                          relationOf(row)},
                         waysOf(row));
        } else if (row.category == Category::PhoneNumbers) {
            m_writer.row({name, id, {row.provider, Cell::Kind::ApiWord}, foreign(row.label)});
        } else if (row.category == Category::Others) {
            m_writer.row({name});
        } else if (row.category == Category::EnvironmentVariables) {
            m_writer.row({name, id, foreign(environmentsOf(row))});
        } else {
            m_writer.row({name, id, access});
        }
    }

    /// The first cells of a row of the overview, and its counts.
    void beginCells(std::initializer_list<Cell> first, std::span<const SecretRow::List> lists)
    {
        m_counts.clear();
        for (const SecretRow::List &list : lists) {
            m_counts.push_back(countOf(list));
        }
        m_cells.assign(first);
        for (const std::string &count : m_counts) {
            m_cells.push_back({count});
        }
    }

    /// "direct" or "through", with an unlisted value of `type` as in "direct, type: locked".
    Cell relationOf(const DependencyRow &row)
    {
        const std::string_view relation = row.via.empty() ? "direct" : "through";
        const Word type = row.record.type;
        if (type.isAbsent() || type == words::available || type == words::unknown) {
            return {relation};
        }
        m_text.assign(relation).append(", type: ").append(m_catalogue.word(type));
        return {m_text, Cell::Kind::Phrase};
    }

    std::string_view environmentsOf(const DependencyRow &row)
    {
        m_text.clear();
        for (const IdIndex id : row.environments) {
            m_text.append(m_text.empty() ? "" : ", ").append(m_catalogue.idText(id));
        }
        return m_text;
    }

    std::span<const Detail> waysOf(const DependencyRow &row)
    {
        const auto ids = row.via;
        m_ways.resize(std::max(m_ways.size(), ids.size()));
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto record = wayRecord(m_catalogue, ids[i]);
            m_ways[i].label = "through";
            m_ways[i].text = record ? m_catalogue.text(m_catalogue.resource(*record).name)
                                    : std::string_view();
            m_ways[i].id = m_catalogue.idText(ids[i]);
        }
        return std::span(m_ways).first(ids.size());
    }

    DocumentWriter &m_writer;
    DependencyRows &m_rows;
    const Catalogue &m_catalogue;
    // Texts of the present row; kept so that a row needs no new memory.
    std::string m_text;
    std::vector<std::string> m_counts;
    std::vector<Cell> m_cells;
    std::vector<Detail> m_ways;
};

} // namespace

void writeDependencyDocument(DocumentWriter &writer, DependencyRows &rows, const ReportHead &head)
{
    DependencyDocument(writer, rows).write(head);
}

} // namespace secretscope
