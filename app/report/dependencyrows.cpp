// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyrows.h"

#include "catalogue/text.h"

#include <algorithm>
#include <tuple>

namespace secretscope {

namespace {

bool hasName(Category category)
{
    return category != Category::PhoneNumbers && category != Category::Others;
}

} // namespace

DependencyRows::DependencyRows(Output &output, const Catalogue &catalogue, const ReportScope &scope,
                               Order order, const ReportProgress &progress,
                               const ConfiguredPlaces *places)
    : m_output(output)
    , m_catalogue(catalogue)
    , m_scope(scope)
    , m_progress(progress)
    , m_order(order)
    , m_places(places)
{
    const ReportScope::Counts counts = scope.counts(catalogue);
    m_total = counts.secrets + counts.dependents;
    sortSecrets();
}

void DependencyRows::sortSecrets()
{
    m_secrets.assign(m_scope.secrets().begin(), m_scope.secrets().end());
    std::ranges::sort(m_secrets, {}, [&](SecretIndex secret) {
        return std::pair(m_order == Order::ByName ? m_catalogue.secretName(secret)
                                                  : std::string_view(),
                         m_catalogue.secretId(secret));
    });
}

void DependencyRows::sortList(Category category)
{
    const bool isByName = m_order == Order::ByName && hasName(category);
    for (SortedEdge &sorted : m_list) {
        const Resource &resource = m_catalogue.resource(sorted.edge.resource);
        sorted.text = isByName ? m_catalogue.text(resource.name) : m_catalogue.idText(resource.id);
        sorted.start = firstBytes(sorted.text);
    }
    std::ranges::sort(m_list, [this](const SortedEdge &a, const SortedEdge &b) {
        if (a.start != b.start || a.text != b.text) {
            return std::tie(a.start, a.text) < std::tie(b.start, b.text);
        }
        // Items of unlisted categories may have neither name nor id.
        const auto rest = [this](const SortedEdge &sorted) {
            const Resource &resource = m_catalogue.resource(sorted.edge.resource);
            return std::pair(m_catalogue.idText(resource.id), m_catalogue.text(resource.label));
        };
        return rest(a) < rest(b);
    });
}

void DependencyRows::visitSecrets(const std::function<void(const SecretRow &)> &visit)
{
    for (const SecretIndex secret : m_secrets) {
        if (!advance()) {
            return;
        }
        if (m_places) {
            m_placesOfSecret = m_places->of(secret);
        }
        visit(secretRow(secret));
    }
}

const ResourceFacts *DependencyRows::factsOf(const DependencyRow &row) const
{
    return m_places
        ? secretscope::factsOf(m_places->facts(), m_catalogue.categoryWord(row.category), row.id)
        : nullptr;
}

std::vector<ConfiguredPlace> DependencyRows::placesOf(const DependencyRow &row) const
{
    const ResourceFacts *resource = factsOf(row);
    std::vector<ConfiguredPlace> places;
    std::ranges::copy_if(
        m_placesOfSecret, std::back_inserter(places), [resource](const ConfiguredPlace &place) {
            return place.resource == resource && place.reported == ConfiguredPlace::Reported::Yes;
        });
    return places;
}

std::vector<ConfiguredPlace> DependencyRows::unreported() const
{
    std::vector<ConfiguredPlace> places = m_placesOfSecret;
    std::erase_if(places, [](const ConfiguredPlace &place) {
        return place.reported == ConfiguredPlace::Reported::Yes;
    });
    return places;
}

void DependencyRows::visitRows(const SecretRow &secret, const SecretRow::List &list,
                               const std::function<void(const DependencyRow &)> &visit)
{
    m_list.clear();
    const bool hasConfigured = m_places && m_order == Order::ById;
    for (const Edge &edge : hasConfigured ? m_catalogue.allDependents(secret.secret, list.category)
                                          : m_catalogue.dependents(secret.secret, list.category)) {
        if (m_scope.contains(secret.secret, list.category, edge)) {
            m_list.push_back({0, {}, edge});
        }
    }
    sortList(list.category);
    for (const SortedEdge &sorted : m_list) {
        if (!advance()) {
            return;
        }
        visit(row(list.category, sorted.edge));
    }
}

SecretRow DependencyRows::secretRow(SecretIndex secret) const
{
    SecretRow row;
    row.secret = secret;
    row.id = m_catalogue.secretId(secret);
    row.name = m_catalogue.secretName(secret);
    row.isComplete = m_catalogue.isComplete(secret);
    for (const Category category : m_catalogue.categories()) {
        const DependentList &list = m_catalogue.dependentList(secret, category);
        const std::uint32_t count = m_scope.count(m_catalogue, secret, category);
        row.lists.push_back({category, count, list.count, list.state, list.hasMore});
        row.dependents += count;
        row.loaded += list.count;
    }
    return row;
}

DependencyRow DependencyRows::row(Category category, const Edge &edge)
{
    const Resource &record = m_catalogue.resource(edge.resource);
    // What older answers name without a type is there to be seen.
    const bool isNamed
        = traitsOf(category).hasAccessLevel && record.type.isAbsent() && !record.name.isAbsent();
    DependencyRow row{category,
                      edge,
                      record,
                      m_catalogue.idText(record.id),
                      m_catalogue.text(record.name),
                      m_catalogue.word(isNamed ? words::available : record.type),
                      m_catalogue.word(record.access),
                      m_catalogue.links(edge)};
    if (category == Category::EnvironmentVariables) {
        m_environments.assign(row.links.begin(), row.links.end());
        std::ranges::sort(m_environments, {},
                          [this](IdIndex id) { return m_catalogue.idText(id); });
        row.links = m_environments;
    }
    return row;
}

bool DependencyRows::advance()
{
    constexpr std::uint64_t pause = 1024;
    if (m_progress && m_done % pause == 0 && !m_progress(std::min(m_done, m_total), m_total)) {
        m_output.cancel();
    }
    ++m_done;
    return !m_output.hasFailed();
}

} // namespace secretscope
