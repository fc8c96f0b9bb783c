// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/factstext.h"

#include "analysis/ringingnumber.h"
#include "catalogue/displaytext.h"
#include "ui/widgets/timetext.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

/// By FactsList.
constexpr std::array listTitles{
    QT_TRANSLATE_NOOP("secretscope::FactsText", "tools"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "MCP servers"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "agents"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "configurations of agents"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "speech engines"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "settings of the workspace"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "phone numbers"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "runs of tools"),
    QT_TRANSLATE_NOOP("secretscope::FactsText", "agents that use the tool"),
};
static_assert(listTitles.size() == factsListWords.size());

} // namespace

QString FactsText::place(const BasicPlace<std::string_view> &place)
{
    const QString name = displayText(place.name);
    QString words;
    switch (place.kind) {
    case PlaceKind::Header:
        words = tr("header %1").arg(name);
        break;
    case PlaceKind::Metadata:
        words = tr("metadata %1").arg(name);
        break;
    case PlaceKind::SecretToken:
        words = tr("secret token");
        break;
    case PlaceKind::Url:
        words = tr("URL");
        break;
    case PlaceKind::ModelKey:
        words = tr("custom LLM: API key");
        break;
    case PlaceKind::ModelHeader:
        words = tr("custom LLM: header %1").arg(name);
        break;
    case PlaceKind::StartWebhookHeader:
        words = tr("conversation start webhook: header %1").arg(name);
        break;
    case PlaceKind::Path:
    case PlaceKind::Words:
        words = name;
        break;
    }
    if (!place.tool.empty()) {
        words = tr("inline tool %1: %2", "tool, place").arg(displayText(place.tool), words);
    }
    if (!place.node.empty()) {
        words = tr("workflow node %1: %2", "node, place").arg(displayText(place.node), words);
    }
    return words;
}

QString FactsText::place(const ConfiguredPlace &place)
{
    const QString words = FactsText::place(place.reference.place);
    if (place.reference.variable.empty()) {
        return words;
    }
    const QString variable = displayText(place.reference.variable);
    QStringList environments;
    for (const std::string_view environment : place.environments) {
        environments.append(displayText(environment));
    }
    return environments.isEmpty() ? tr("%1, variable %2", "place, variable").arg(words, variable)
                                  : tr("%1, variable %2 (%3)", "place, variable, environments")
                                        .arg(words, variable, environments.join(tr(", ")));
}

QString FactsText::places(std::span<const ConfiguredPlace> places)
{
    QStringList words;
    for (const ConfiguredPlace &place : places) {
        words.append(FactsText::place(place));
    }
    words.removeDuplicates();
    return words.join(tr("; ", "between places"));
}

QString FactsText::places(const WorkspaceState &state, const ResourceFacts &facts,
                          std::optional<SecretIndex> secret)
{
    const Catalogue &catalogue = state.catalogue();
    const auto isOfSecret = [&](const ReferenceContent &reference) {
        if (!secret || reference.secretId == catalogue.secretId(*secret)) {
            return true;
        }
        const auto edges = catalogue.dependents(*secret, Category::EnvironmentVariables);
        return !reference.variable.empty() && std::ranges::any_of(edges, [&](const Edge &edge) {
            return catalogue.text(catalogue.resource(edge.resource).name) == reference.variable;
        });
    };
    std::vector<ConfiguredPlace> places;
    for (const StoredReference &stored : facts.references) {
        const ReferenceContent reference = state.facts().resolved(stored);
        if (isOfSecret(reference)) {
            places.push_back({&facts, reference, {}});
        }
    }
    return FactsText::places(places);
}

CellText FactsText::cell(const WorkspaceState &state, Column column, ResourceIndex resource,
                         std::optional<SecretIndex> secret)
{
    const Catalogue &catalogue = state.catalogue();
    const Facts &all = state.facts();
    const auto list = listOf(state, resource);
    if (!list || !all.wereAsked() || (column == Column::LastCall && list != FactsList::Agents)
        || (column == Column::Creator && list == FactsList::Settings)) {
        return {};
    }
    const ResourceFacts *facts = all.find(*list, catalogue.resourceId(resource));
    CellText cell;
    if (column == Column::Creator) {
        cell.addText(TextField::Creator, creator(all, facts));
    } else if (column == Column::LastCall) {
        cell.addWords(lastCall(facts));
        cell.isMuted = facts && facts->archived.value_or(false);
    } else {
        cell.addText(TextField::Place, facts ? places(state, *facts, secret) : QString());
        if (list == FactsList::Agents) {
            return cell; // most of them need no secret themselves
        }
    }
    if (cell.shown.isEmpty()) {
        cell.addWords(unknown(all, *list));
        cell.isMuted = true;
    }
    return cell;
}

RankKey FactsText::key(const WorkspaceState &state, Column column, ResourceIndex resource)
{
    const Facts &all = state.facts();
    const auto list = listOf(state.catalogue().resource(resource).kind);
    const ResourceFacts *facts
        = list ? all.find(*list, state.catalogue().resourceId(resource)) : nullptr;
    if (column == Column::LastCall) {
        const auto call = facts ? facts->lastCall : std::nullopt;
        return {.number = call.value_or(0), .isAbsent = !call};
    }
    const QString text = !facts     ? QString()
        : column == Column::Creator ? creator(all, facts)
                                    : places(state, *facts, {});
    return {.text = text, .isAbsent = text.isEmpty()};
}

QString FactsText::creator(const Facts &all, const ResourceFacts *facts)
{
    return facts ? creator(all.text(facts->creatorName), all.text(facts->creatorEmail)) : QString();
}

QString FactsText::creator(std::string_view name, std::string_view email)
{
    QStringList parts{displayText(name), displayText(email)};
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QString FactsText::lastCall(const ResourceFacts *facts)
{
    if (!facts || !facts->lastCall) {
        return {};
    }
    return *facts->lastCall == 0 ? tr("never") : TimeText::day(*facts->lastCall);
}

QString FactsText::number(const WorkspaceState &state, std::string_view id)
{
    const NumberContent told = ringingNumber(state.catalogue(), state.facts(), id);
    QStringList parts{isolatedDisplayText(told.number), displayText(told.label),
                      displayText(told.provider)};
    parts.removeAll(QString());
    if (told.number.empty() && told.label.empty()) {
        return isolatedDisplayText(id);
    }
    const QString first = parts.takeFirst();
    return parts.isEmpty()
        ? first
        : tr("%1 (%2)", "number, what is told of it").arg(first, parts.join(tr(", ")));
}

QStringList FactsText::numbers(const WorkspaceState &state, const ResourceFacts *facts)
{
    QStringList numbers;
    for (const TextRef id : facts ? facts->numbers : QList<TextRef>()) {
        numbers.append(number(state, state.facts().text(id)));
    }
    return numbers;
}

QString FactsText::unknown(const Facts &all, FactsList list)
{
    // The configuration of an agent takes a call of its own, and may name none of its places.
    return list == FactsList::Agent || all.state(list) == LoadState::Complete ? tr("unknown")
                                                                              : tr("not read");
}

std::optional<FactsList> FactsText::listOf(Category category)
{
    if (category == Category::Tools) {
        return FactsList::Tools;
    }
    if (category == Category::McpServers) {
        return FactsList::McpServers;
    }
    return category == Category::Agents ? std::optional(FactsList::Agents) : std::nullopt;
}

std::optional<FactsList> FactsText::listOf(const WorkspaceState &state, ResourceIndex resource)
{
    const auto list = listOf(state.catalogue().resource(resource).kind);
    const ResourceFacts *facts
        = list ? nullptr : state.facts().find(state.catalogue().resourceId(resource));
    return facts && !facts->references.isEmpty() ? std::optional(facts->list) : list;
}

QString FactsText::title(FactsList list)
{
    return tr(listTitles[static_cast<std::size_t>(list)]);
}

} // namespace secretscope
