// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowtexts.h"

#include "analysis/relation.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace secretscope {

namespace {
/// So many ways or providers are named in one cell; the rest is counted.
constexpr std::size_t maximumNamed = 5;
/// So many phone numbers are looked through for their providers.
constexpr std::size_t maximumLookedThrough = 200;
} // namespace

QString RowTexts::categoryName(Category category)
{
    switch (category) {
    case Category::Tools:
        return tr("Tools");
    case Category::Agents:
        return tr("Agents");
    case Category::PhoneNumbers:
        return tr("Phone numbers");
    case Category::McpServers:
        return tr("MCP servers");
    case Category::Others:
        return tr("Others");
    case Category::EnvironmentVariables:
        return tr("Environment variables");
    }
    return {};
}

CellText RowTexts::secretName(SecretIndex secret) const
{
    CellText cell;
    if (m_catalogue->secretName(secret).empty()) {
        cell.addIsolated(TextField::Id, m_catalogue->secretId(secret));
    } else {
        cell.addForeign(TextField::Name, m_catalogue->secretName(secret));
    }
    return cell;
}

KnownCount RowTexts::secretCount(SecretIndex secret) const
{
    KnownCount sum = categoryCount(secret, allCategories.front());
    for (const Category category : allCategories) {
        if (category != allCategories.front()) {
            sum = sum + categoryCount(secret, category);
        }
    }
    return sum;
}

KnownCount RowTexts::categoryCount(SecretIndex secret, Category category) const
{
    const DependentList &list = m_catalogue->dependentList(secret, category);
    return {list.count, list.state};
}

CellText RowTexts::categoryUses(SecretIndex secret, Category category) const
{
    CellText cell;
    cell.addWords(CountText::shown(categoryCount(secret, category)));
    if (category != Category::PhoneNumbers) {
        return cell;
    }
    std::vector<Word> providers;
    const auto edges = m_catalogue->dependents(secret, category);
    const std::size_t looked = std::min(edges.size(), maximumLookedThrough);
    for (const Edge &edge : edges.first(looked)) {
        const Word provider = m_catalogue->resource(edge.resource).access;
        if (!provider.isAbsent() && std::ranges::find(providers, provider) == providers.end()) {
            providers.push_back(provider);
        }
    }
    const bool isCut = providers.size() > maximumNamed || looked < edges.size();
    providers.resize(std::min(providers.size(), maximumNamed));
    for (std::size_t i = 0; i < providers.size(); ++i) {
        cell.addWords(i == 0 ? QStringLiteral("  (") : QStringLiteral(", "));
        cell.addForeign(TextField::Provider, m_catalogue->word(providers[i]));
    }
    if (!providers.empty()) {
        cell.addWords(isCut ? QStringLiteral(u", \u2026)") : QStringLiteral(")"));
    }
    return cell;
}

QString RowTexts::restText(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return tr("Not loaded yet");
    case LoadState::Preview:
        return tr("More exist \u2013 load the rest");
    case LoadState::Loading:
        return tr("Loading the rest\u2026");
    case LoadState::Failed:
        return tr("Could not be read to the end \u2013 try again");
    case LoadState::Complete:
    case LoadState::NotOffered:
        break;
    }
    return {};
}

CellText RowTexts::resourceName(ResourceIndex index) const
{
    const Resource &resource = m_catalogue->resource(index);
    CellText cell;
    if (resource.kind == Category::PhoneNumbers) {
        if (resource.name.isAbsent()) {
            cell.addIsolated(TextField::Id, m_catalogue->resourceId(index));
        } else {
            cell.addIsolated(TextField::Name, m_catalogue->text(resource.name));
        }
        if (!m_catalogue->text(resource.label).empty()) {
            cell.addWords(QStringLiteral(u" \u00b7 "));
            cell.addForeign(TextField::Name, m_catalogue->text(resource.label));
        }
    } else if (!m_catalogue->text(resource.name).empty()) {
        cell.addForeign(TextField::Name, m_catalogue->text(resource.name));
    } else if (!m_catalogue->isAvailable(index)) {
        cell.addWords(tr("no access \u00b7 "));
        cell.addIsolated(TextField::Id, m_catalogue->resourceId(index));
        cell.isMuted = true;
    } else {
        cell.addIsolated(TextField::Id, m_catalogue->resourceId(index));
    }
    return cell;
}

CellText RowTexts::resourceId(ResourceIndex resource) const
{
    CellText cell;
    cell.addIsolated(TextField::Id, m_catalogue->resourceId(resource));
    return cell;
}

CellText RowTexts::access(ResourceIndex index) const
{
    const Resource &resource = m_catalogue->resource(index);
    CellText cell;
    if (!hasAccessLevel(resource.kind)) {
        return cell;
    }
    if (!resource.access.isAbsent()) {
        cell.addForeign(TextField::Access, m_catalogue->word(resource.access));
    } else if (!m_catalogue->isAvailable(index)) {
        cell.addForeign(TextField::Access, m_catalogue->word(words::unknown));
        cell.isMuted = true;
    }
    return cell;
}

QString RowTexts::created(ResourceIndex index) const
{
    const std::int64_t seconds = m_catalogue->resource(index).created;
    if (seconds == Resource::absentTime) {
        return {};
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    // ISO 8601 everywhere: it sorts as it reads, and a locale's short form may drop the century.
    return time.isValid() ? time.date().toString(Qt::ISODate) : QString();
}

CellText RowTexts::relation(SecretIndex secret, const Edge &edge) const
{
    const Resource &resource = m_catalogue->resource(edge.resource);
    const Relation relation = relationOf(*m_catalogue, secret, edge);
    CellText cell;
    if (relation.direct && relation.through) {
        cell.addWords(tr("direct and through "));
        addWays(cell, secret, edge);
    } else if (relation.through) {
        cell.addWords(tr("through "));
        addWays(cell, secret, edge);
    } else {
        cell.addWords(tr("direct"));
    }
    if (resource.kind == Category::PhoneNumbers && !resource.access.isAbsent()) {
        cell.addWords(QStringLiteral(", "));
        cell.addForeign(TextField::Provider, m_catalogue->word(resource.access));
    }
    if (resource.kind == Category::EnvironmentVariables) {
        const auto environments = m_catalogue->links(edge);
        for (std::size_t i = 0; i < environments.size() && i < maximumNamed; ++i) {
            cell.addWords(i == 0 ? tr(", in ") : QStringLiteral(", "));
            cell.addForeign(TextField::Via, m_catalogue->idText(environments[i]));
        }
        if (environments.size() > maximumNamed) {
            cell.addWords(QStringLiteral(u", \u2026"));
        }
    }
    return cell;
}

void RowTexts::addWays(CellText &cell, SecretIndex secret, const Edge &edge) const
{
    const std::vector<IdIndex> ways = waysOf(*m_catalogue, secret, edge);
    for (std::size_t i = 0; i < ways.size() && i < maximumNamed; ++i) {
        if (i > 0) {
            cell.addWords(QStringLiteral(", "));
        }
        const auto record = wayRecord(*m_catalogue, ways[i]);
        if (record && !m_catalogue->text(m_catalogue->resource(*record).name).empty()) {
            cell.addForeign(TextField::Via, m_catalogue->text(m_catalogue->resource(*record).name));
        } else {
            cell.addIsolated(TextField::Via, m_catalogue->idText(ways[i]));
        }
    }
    if (ways.size() > maximumNamed) {
        cell.addWords(tr(" and %n more", nullptr, static_cast<int>(ways.size() - maximumNamed)));
    }
}

QString RowTexts::secretSentence(SecretIndex secret) const
{
    return tr("Secret %1, dependents: %2")
        .arg(secretName(secret).shown, CountText::sentence(secretCount(secret)));
}

QString RowTexts::categorySentence(SecretIndex secret, Category category) const
{
    return tr("%1 of %2: %3")
        .arg(categoryName(category), secretName(secret).shown,
             CountText::sentence(categoryCount(secret, category)));
}

QString RowTexts::resourceSentence(SecretIndex secret, const Edge &edge) const
{
    QStringList words{resourceName(edge.resource).shown, relation(secret, edge).shown};
    const CellText level = access(edge.resource);
    if (!level.shown.isEmpty()) {
        words.append(tr("access %1").arg(level.shown));
    }
    const QString date = created(edge.resource);
    if (!date.isEmpty()) {
        words.append(tr("created %1").arg(date));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace secretscope
