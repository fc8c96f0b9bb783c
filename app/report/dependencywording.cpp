// SPDX-License-Identifier: Apache-2.0
#include "report/dependencywording.h"

#include "analysis/relation.h"
#include "report/wording.h"

namespace secretscope {

std::string_view nameOf(const SecretRow &secret)
{
    return secret.name.empty() ? noName : secret.name;
}

std::string_view completenessOf(const SecretRow &secret)
{
    return secret.isComplete ? "complete" : "partial";
}

std::vector<std::string_view> columnTitles(Category category)
{
    switch (category) {
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
        return {"Name", "Id", "Access", "Created", "Uses the secret"};
    case Category::PhoneNumbers:
        return {"Number", "Id", "Provider", "Label"};
    case Category::Others:
        return {"Place"};
    case Category::EnvironmentVariables:
        return {"Label", "Id", "Environments"};
    }
    return {};
}

bool isTold(const SecretRow::List &list)
{
    return list.loaded > 0 || !isWhole(list.state);
}

std::string countOf(const SecretRow::List &list)
{
    const std::string all = countText(list.loaded, list.state);
    return list.count == list.loaded ? all : std::to_string(list.count) + " of " + all;
}

std::string listTitle(const SecretRow &secret, Category category)
{
    const SecretRow::List &list = secret.list(category);
    std::string text(categoryTitle(category));
    text += ": " + countOf(list);
    if (const auto note = stateNote(list.state); !note.empty()) {
        text += " (" + std::string(note) + ')';
    }
    return text;
}

std::string dependentsOf(const SecretRow &secret)
{
    std::uint32_t loaded = 0;
    for (const SecretRow::List &list : secret.lists) {
        loaded += list.loaded;
    }
    if (loaded == 0) {
        return secret.isComplete ? "no dependents reported"
                                 : "no dependents in what was read, more may exist";
    }
    std::string text = secret.isComplete ? "" : "≥ ";
    text += numbered(loaded, "dependent");
    return secret.dependents == loaded ? text : std::to_string(secret.dependents) + " of " + text;
}

std::string_view nameOf(const DependencyRow &row)
{
    switch (row.category()) {
    case Category::PhoneNumbers:
        return row.phoneNumber().empty() ? "(no number)" : row.phoneNumber();
    case Category::Others:
        return row.id();
    case Category::Tools:
    case Category::Agents:
    case Category::McpServers:
    case Category::EnvironmentVariables:
        break;
    }
    if (!row.name().empty()) {
        return row.name();
    }
    return row.isUnknown() ? "no access with this key" : noName;
}

std::vector<Way> waysOf(const Catalogue &catalogue, const DependencyRow &row)
{
    std::vector<Way> ways;
    for (const IdIndex id : row.via()) {
        const auto record = wayRecord(catalogue, id);
        ways.push_back(
            {catalogue.idText(id),
             record ? catalogue.text(catalogue.resource(*record).name) : std::string_view()});
    }
    return ways;
}

std::string relationText(const DependencyRow &row)
{
    std::string text = row.isThrough() ? "through" : "direct";
    const Word type = row.resource().type;
    if (!type.isAbsent() && type != words::available && type != words::unknown) {
        text += ", type: ";
        text += row.availability();
    }
    return text;
}

std::string environmentsText(const Catalogue &catalogue, const DependencyRow &row)
{
    std::string text;
    for (const IdIndex id : row.environments()) {
        text += text.empty() ? "" : ", ";
        text += catalogue.idText(id);
    }
    return text;
}

} // namespace secretscope
