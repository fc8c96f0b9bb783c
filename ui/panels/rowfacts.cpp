// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/rowfacts.h"

#include "analysis/agentsnaming.h"
#include "catalogue/displaytext.h"
#include "ui/panels/extent.h"
#include "ui/rows/counttext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"
#include "workspace/agentsbehind.h"
#include "workspace/workspace.h"

namespace secretscope {

namespace {

/// More are counted only.
constexpr qsizetype namedAtMost = 8;

QString real(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Fact foreignFact(const QString &name, std::string_view utf8)
{
    return {name, displayText(utf8), real(utf8)};
}

/// Collects facts of one row.
class Collection
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowFacts)

public:
    Collection(const Workspace &workspace, const QString &server)
        : m_workspace(workspace)
        , m_catalogue(workspace.catalogue())
        , m_server(server)
    {}

    RowFacts secret(SecretIndex secret);
    RowFacts category(SecretIndex secret, Category category);
    RowFacts dependent(SecretIndex secret, const Edge &edge);
    RowFacts resource(ResourceIndex resource);
    RowFacts namedOnly(IdIndex id);

private:
    void addList(SecretIndex secret, Category category);
    void addResource(ResourceIndex resource);
    void addLinks(const Edge &edge, Category kind);
    void addNaming(IdIndex way);
    QString linkText(IdIndex id) const;
    void add(const Fact &fact)
    {
        if (!fact.value.isEmpty()) {
            m_facts.facts.append(fact);
        }
    }

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    QString m_server;
    RowFacts m_facts;
};

RowFacts Collection::secret(SecretIndex secret)
{
    const std::string_view name = m_catalogue.secretName(secret);
    const std::string_view id = m_catalogue.secretId(secret);
    m_facts.title = displayText(name.empty() ? id : name);
    m_facts.id = real(id);
    add({tr("Kind"), tr("Secret"), {}});
    add(foreignFact(tr("Name"), name));
    add(foreignFact(tr("Id"), id));
    add(foreignFact(tr("Type"), m_catalogue.word(m_catalogue.secret(secret).type)));
    add({tr("Dependents"), CountText::shown(RowTexts(m_catalogue).secretCount(secret)), {}});
    for (const Category category : allCategories) {
        addList(secret, category);
    }
    return m_facts;
}

RowFacts Collection::category(SecretIndex secret, Category category)
{
    const std::string_view name = m_catalogue.secretName(secret);
    m_facts.title = tr("%1 of %2", "category, secret")
                        .arg(RowTexts::categoryName(category),
                             name.empty() ? isolatedDisplayText(m_catalogue.secretId(secret))
                                          : displayText(name));
    m_facts.id = real(m_catalogue.secretId(secret));
    add(foreignFact(tr("Secret"), name.empty() ? m_catalogue.secretId(secret) : name));
    addList(secret, category);
    const DependentList &list = m_catalogue.dependentList(secret, category);
    add({tr("State"), CategoryText::stateSentence(list.count, list.state), {}});
    return m_facts;
}

void Collection::addList(SecretIndex secret, Category category)
{
    const DependentList &list = m_catalogue.dependentList(secret, category);
    const KnownCount known = RowTexts(m_catalogue).categoryCount(secret, category);
    add({RowTexts::categoryName(category), CountText::shown(known), {}});
    if (list.state == LoadState::NotOffered) {
        m_facts.gaps.append(tr("%1: the source of this snapshot does not tell.")
                                .arg(RowTexts::categoryName(category)));
    }
    if (isWhole(list.state)) {
        return;
    }
    m_facts.canLoadRest
        = m_facts.canLoadRest || (m_workspace.isOnline() && list.state != LoadState::Loading);
    QString reason = CategoryText::stateSentence(list.count, list.state);
    if (const auto error = m_workspace.dependentsError(secret, category)) {
        reason = ApiErrorText::sentence(*error, m_server);
    } else if (category == Category::EnvironmentVariables
               && m_workspace.environmentVariablesError()) {
        reason = ApiErrorText::sentence(*m_workspace.environmentVariablesError(), m_server);
    }
    m_facts.gaps.append(
        tr("%1: %2", "category: sentence").arg(RowTexts::categoryName(category), reason));
}

void Collection::addResource(ResourceIndex index)
{
    const Resource &resource = m_catalogue.resource(index);
    const std::string_view id = m_catalogue.resourceId(index);
    const std::string_view name = m_catalogue.text(resource.name);
    const bool isNumber = resource.kind == Category::PhoneNumbers;
    m_facts.title = name.empty() ? isolatedDisplayText(id) : displayText(name);
    m_facts.id = real(id);
    add({tr("Kind"), CategoryText::kindName(resource.kind), {}});
    add(foreignFact(isNumber ? tr("Number") : tr("Name"), name));
    add(foreignFact(tr("Label"), m_catalogue.text(resource.label)));
    add(foreignFact(tr("Id"), id));
    if (isNumber) {
        add(foreignFact(tr("Provider"), m_catalogue.word(resource.access)));
    } else {
        add(foreignFact(tr("Access"), m_catalogue.word(resource.access)));
    }
    add(foreignFact(tr("Type"), m_catalogue.word(resource.type)));
    add({tr("Created"), TimeText::localAndUtc(resource.created), {}});
    if (resource.kind == Category::Tools || resource.kind == Category::McpServers) {
        addNaming(resource.id);
    }
    m_facts.canLookFurther = m_workspace.isOnline() && AgentsBehind::canBeAsked(resource.kind);
    if (!m_catalogue.isAvailable(index) && hasAccessLevel(resource.kind)) {
        m_facts.gaps.append(tr("This key may not see it: it exists, but its name and access "
                               "level are not shown. Ask somebody who may, with its id."));
    } else if (!hasAccessLevel(resource.kind)) {
        m_facts.gaps.append(
            tr("The service gives no access level for this kind: who can change it is not "
               "known."));
    }
}

QString Collection::linkText(IdIndex id) const
{
    const std::string_view idText = m_catalogue.idText(id);
    for (const Category kind : {Category::Tools, Category::McpServers}) {
        const auto record = m_catalogue.bestRecord(id, kind);
        if (!record) {
            continue;
        }
        const std::string_view name = m_catalogue.text(m_catalogue.resource(*record).name);
        if (!name.empty()) {
            return tr("%1 (%2)", "name (id)").arg(displayText(name), isolatedDisplayText(idText));
        }
    }
    return isolatedDisplayText(idText);
}

void Collection::addLinks(const Edge &edge, Category kind)
{
    if (kind != Category::Agents && kind != Category::EnvironmentVariables) {
        return;
    }
    const std::span<const IdIndex> links = m_catalogue.links(edge);
    QStringList shown;
    QStringList copied;
    for (const IdIndex id : links) {
        shown.append(kind == Category::Agents ? linkText(id) : displayText(m_catalogue.idText(id)));
        copied.append(real(m_catalogue.idText(id)));
    }
    if (kind == Category::Agents) {
        add({tr("Uses"), links.empty() ? tr("directly") : tr("through"), {}});
    }
    add({kind == Category::Agents ? tr("Through") : tr("Environments"),
         shown.join(QLatin1Char('\n')), copied.join(QLatin1Char('\n'))});
}

/// An unknown tool, too, is known by the agents that go through it.
void Collection::addNaming(IdIndex way)
{
    const AgentsNaming naming = agentsNaming(m_catalogue, way);
    const RowTexts texts(m_catalogue);
    const auto count = static_cast<std::uint32_t>(naming.agents.size());
    const bool isExact = naming.isExact() && secretsExtent(m_workspace) == SecretsExtent::All;
    const QString known
        = CountText::shown({count, isExact ? LoadState::Complete : LoadState::Preview});
    QStringList shown{
        tr("%1 agent(s)", "a count, maybe at least", static_cast<int>(count)).arg(known)};
    QStringList copied;
    for (const NamingAgent &agent : naming.agents) {
        if (copied.size() < namedAtMost) {
            shown.append(texts.resourceName(agent.record).shown);
        }
        copied.append(real(m_catalogue.idText(agent.id)));
    }
    if (copied.size() > namedAtMost) {
        shown.append(tr("and %Ln more", "", static_cast<int>(copied.size() - namedAtMost)));
    }
    add({tr("Named by"), shown.join(QLatin1Char('\n')), copied.join(QLatin1Char('\n'))});
}

RowFacts Collection::namedOnly(IdIndex id)
{
    m_facts.title = isolatedDisplayText(m_catalogue.idText(id));
    m_facts.id = real(m_catalogue.idText(id));
    add({tr("Kind"), tr("named by agents only"), {}});
    add(foreignFact(tr("Id"), m_catalogue.idText(id)));
    addNaming(id);
    m_facts.gaps.append(
        tr("No loaded list has this id. It may be a tool or server that was deleted, "
           "or one of a list that is partly loaded."));
    return m_facts;
}

RowFacts Collection::dependent(SecretIndex secret, const Edge &edge)
{
    addResource(edge.resource);
    addLinks(edge, m_catalogue.resource(edge.resource).kind);
    const std::string_view name = m_catalogue.secretName(secret);
    add(foreignFact(tr("Secret"), name.empty() ? m_catalogue.secretId(secret) : name));
    return m_facts;
}

RowFacts Collection::resource(ResourceIndex resource)
{
    addResource(resource);
    return m_facts;
}

} // namespace

RowFacts RowFacts::of(const Workspace &workspace, const RowId &row, const QString &server)
{
    const Catalogue &catalogue = workspace.catalogue();
    Collection collection(workspace, server);
    if (row.secret.isEmpty()) {
        const auto id = catalogue.findId(row.resource.toStdString());
        if (row.resource.isEmpty() || !id) {
            return {};
        }
        const auto record = catalogue.bestRecord(*id, row.category.value_or(Category::Tools));
        const auto any = record ? record : catalogue.findResource(*id);
        return any ? collection.resource(*any) : collection.namedOnly(*id);
    }
    const auto secret = catalogue.findSecret(row.secret.toStdString());
    if (!secret) {
        return {};
    }
    if (!row.category) {
        return collection.secret(*secret);
    }
    if (row.resource.isEmpty()) {
        return collection.category(*secret, *row.category);
    }
    const std::string resourceId = row.resource.toStdString();
    for (const Edge &edge : catalogue.dependents(*secret, *row.category)) {
        if (catalogue.resourceId(edge.resource) == resourceId) {
            return collection.dependent(*secret, edge);
        }
    }
    return {};
}

} // namespace secretscope
