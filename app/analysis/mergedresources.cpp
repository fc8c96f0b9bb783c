// SPDX-License-Identifier: Apache-2.0
#include "analysis/mergedresources.h"

#include "catalogue/text.h"

#include <algorithm>
#include <tuple>

namespace secretscope {

namespace {

/// More rights are more.
int rankOf(const OptionalText &access)
{
    constexpr std::array<std::string_view, 4> levels{"viewer", "commenter", "editor", "admin"};
    const auto level = std::ranges::find(levels, access.value_or(std::string_view()));
    return level == levels.end() ? 0 : static_cast<int>(level - levels.begin()) + 1;
}

} // namespace

OptionalText MergedResources::Record::accessOfView() const
{
    return isAvailable() ? OptionalText(access().value_or("available")) : OptionalText();
}

auto MergedResources::Record::description() const
{
    const Resource &own = resource();
    return std::tuple(name(), own.kind.isKnown() ? catalogue->optional(own.label) : OptionalText(),
                      own.created, catalogue->optional(own.type));
}

/// Total, so that the order of the readings does not show: the greater one is taken.
auto MergedResources::Record::worth() const
{
    return std::tuple(isAvailable(), rankOf(access()), description(), access(),
                      catalogue->optional(resource().label));
}

std::string_view MergedResources::idOf(const Catalogue &catalogue, ResourceIndex index)
{
    const std::string_view id = catalogue.resourceId(index);
    return id.empty() ? catalogue.text(catalogue.resource(index).label) : id;
}

void MergedResources::add(const Catalogue &catalogue, const ViewsByName &views)
{
    for (const Category category : catalogue.categories()) {
        const std::string_view word = catalogue.categoryWord(category);
        m_words.insert(word);
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            for (const Edge &edge : catalogue.dependents({i}, category)) {
                const Record record{&catalogue, edge.resource};
                auto &seen
                    = *m_seen.try_emplace({word, idOf(catalogue, edge.resource)}, Seen{record, {}})
                           .first;
                takeBetter(seen, record);
                if (traitsOf(category).hasAccessLevel && m_views.size() > 1) {
                    noteViews(seen.second, record, views);
                }
            }
        }
    }
}

void MergedResources::takeBetter(Table::value_type &seen, const Record &record)
{
    Record &best = seen.second.best;
    const bool isBetter = best.worth() < record.worth();
    if (best.isAvailable() && record.isAvailable() && best.description() != record.description()) {
        const auto &[word, id] = seen.first;
        const Record &taken = isBetter ? record : best;
        const Record &other = isBetter ? best : record;
        m_contradictions.push_back({std::string(word), std::string(id),
                                    std::string(taken.name().value_or("")),
                                    std::string(other.name().value_or(""))});
    }
    if (isBetter) {
        best = record;
    }
}

void MergedResources::noteViews(Seen &seen, const Record &record, const ViewsByName &views)
{
    const auto note = [&seen](std::size_t view, const OptionalText &access) {
        const auto worth = [](const OptionalText &level) {
            return std::tuple(level.has_value(), rankOf(level), level);
        };
        OptionalText &known = seen.byView[view];
        known = std::max(known, access,
                         [&worth](const auto &a, const auto &b) { return worth(a) < worth(b); });
    };
    const QList<ViewAccess> told = record.catalogue->accessByView(record.index);
    for (const ViewAccess &view : told) {
        const auto of = views.find(stringOf(record.catalogue->word(view.view)));
        if (of != views.end()) {
            note(of->second, record.catalogue->optional(view.access));
        }
    }
    for (const auto &[name, view] : views) {
        if (told.isEmpty()) {
            note(view, record.accessOfView());
        }
    }
}

DependentContent &MergedResources::appendTo(Contents &page, std::string_view listWord,
                                            std::string_view id) const
{
    const auto &[record, byView] = m_seen.at({listWord, id});
    const Catalogue &catalogue = *record.catalogue;
    const Resource &resource = record.resource();
    DependentContent &content = page.dependents.emplace_back();
    content.id = catalogue.resourceId(record.index);
    content.type = catalogue.optional(resource.type);
    content.name = record.name();
    content.label = catalogue.optional(resource.label);
    content.access = record.access();
    if (resource.created != Resource::absentTime) {
        content.created = resource.created;
    }
    const bool isSame = byView.size() == m_views.size()
        && std::ranges::all_of(byView, [all = record.accessOfView()](const auto &view) {
                            return view.second == all;
                        });
    if (!isSame) {
        content.accessByView = {static_cast<std::uint32_t>(page.accessByView.size()),
                                static_cast<std::uint32_t>(byView.size())};
        for (const auto &[view, access] : byView) {
            page.accessByView.push_back({m_views[view], access});
        }
    }
    return content;
}

} // namespace secretscope
