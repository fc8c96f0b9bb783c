// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/rowfacts.h"

#include "analysis/usingagents.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/apierrortext.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"

#include <QLocale>

namespace secretscope {

namespace {

/// More are counted only.
constexpr qsizetype namedAtMost = 8;

Fact foreignFact(const QString &name, std::string_view utf8)
{
    return {name, displayText(utf8), stringOf(utf8)};
}

/// Collects facts of one row.
class Collection
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::RowFacts)

public:
    explicit Collection(const RowFacts::Source &source)
        : m_source(source)
        , m_catalogue(source.state.catalogue())
    {}

    RowFacts secret(SecretIndex secret);
    RowFacts category(SecretIndex secret, Category category);
    RowFacts dependent(SecretIndex secret, const Edge &edge);
    RowFacts resource(ResourceIndex resource);
    RowFacts referencedOnly(IdIndex id);

private:
    void addSecret(SecretIndex secret);
    void addList(SecretIndex secret, Category category);
    void addLinks(const Edge &edge, Category kind);
    void addUsingAgents(IdIndex id, std::optional<Category> kind);
    void addFacts(FactsList list, std::string_view id);
    QString placeText(const ConfiguredPlace &place) const;
    QString linkText(IdIndex id) const;
    void add(const Fact &fact)
    {
        if (!fact.value.isEmpty()) {
            m_facts.facts.append(fact);
        }
    }

    const RowFacts::Source &m_source;
    const Catalogue &m_catalogue;
    RowFacts m_facts;
};

RowFacts Collection::secret(SecretIndex secret)
{
    const std::string_view id = m_catalogue.secretId(secret);
    m_facts.title = RowTexts(m_catalogue).secretName(secret).shown;
    m_facts.id = stringOf(id);
    add({tr("Kind"), tr("Secret"), {}});
    add(foreignFact(tr("Name"), m_catalogue.secretName(secret)));
    add(foreignFact(tr("Id"), id));
    add(foreignFact(tr("Type"), m_catalogue.word(m_catalogue.secret(secret).type)));
    add({tr("Dependents"), CategoryText::count(m_catalogue.known(secret)), {}});
    for (const Category category : m_catalogue.categories()) {
        addList(secret, category);
    }
    return m_facts;
}

RowFacts Collection::category(SecretIndex secret, Category category)
{
    m_facts.title = tr("%1 of %2", "category, secret")
                        .arg(CategoryText::title(m_catalogue, category),
                             RowTexts(m_catalogue).secretName(secret).shown);
    m_facts.id = stringOf(m_catalogue.secretId(secret));
    addSecret(secret);
    addList(secret, category);
    add({tr("State"), CategoryText::stateSentence(m_catalogue.known(secret, category)), {}});
    return m_facts;
}

void Collection::addSecret(SecretIndex secret)
{
    const std::string_view name = m_catalogue.secretName(secret);
    add(foreignFact(tr("Secret"), name.empty() ? m_catalogue.secretId(secret) : name));
}

void Collection::addList(SecretIndex secret, Category category)
{
    const Known known = m_catalogue.known(secret, category);
    const QString title = CategoryText::title(m_catalogue, category);
    const std::size_t configured = m_catalogue.configured(secret, category).size();
    if (!category.isKnown() && known == Known{} && configured == 0) {
        return; // this secret never had such a list
    }
    const QString count = CategoryText::count(known);
    add({title,
         configured == 0 ? count
                         : count + QStringLiteral(u" \u00b7 ") + RowTexts::notReported(configured),
         {}});
    if (known.state == LoadState::Complete) {
        return;
    }
    m_facts.canLoadRest = m_facts.canLoadRest
        || (m_source.isOnline && !known.isExact() && known.state != LoadState::Loading);
    std::optional<ApiError> error = m_source.state.dependentsError(secret, category);
    if (!error && !known.isExact() && category == Category::EnvironmentVariables) {
        error = m_source.state.environmentVariablesError();
    }
    m_facts.gaps.append(tr("%1: %2", "category: sentence")
                            .arg(title,
                                 error ? ApiErrorText::sentence(*error, m_source.server)
                                       : CategoryText::stateSentence(known)));
}

RowFacts Collection::resource(ResourceIndex index)
{
    const Resource &resource = m_catalogue.resource(index);
    const std::string_view id = m_catalogue.resourceId(index);
    const std::string_view name = m_catalogue.text(resource.name);
    const bool isNumber = resource.kind == Category::PhoneNumbers;
    m_facts.title = name.empty() ? isolatedDisplayText(id) : displayText(name);
    m_facts.id = stringOf(id);
    add({tr("Kind"), CategoryText::itemName(m_catalogue, resource.kind), {}});
    add(foreignFact(isNumber ? tr("Number") : tr("Name"), name));
    add(foreignFact(resource.kind.isKnown() ? tr("Label") : tr("As the service sent it"),
                    m_catalogue.text(resource.label)));
    add(foreignFact(tr("Id"), id));
    add(foreignFact(isNumber ? tr("Provider") : tr("Access"), m_catalogue.word(resource.access)));
    QStringList byKey;
    for (const ViewAccess &view : m_catalogue.accessByView(index)) {
        const QString access
            = view.access.isAbsent() ? tr("no access") : displayText(m_catalogue.word(view.access));
        byKey.append(tr("%1 with %2", "access level, key")
                         .arg(access, displayText(m_catalogue.word(view.view))));
    }
    add({tr("By key"), byKey.join(QLatin1Char('\n')), {}});
    add(foreignFact(tr("Type"), m_catalogue.word(resource.type)));
    add({tr("Created"), TimeText::localAndUtc(resource.created), {}});
    if (const auto list = FactsText::listOf(m_source.state, index)) {
        addFacts(*list, id);
    }
    if (namesAgents(resource.kind)) {
        addUsingAgents(resource.id, resource.kind);
    }
    if (!traitsOf(resource.kind).hasAccessLevel) {
        m_facts.gaps.append(tr("The service reports no access level for this kind of resource, so "
                               "it is not known who can change it."));
    } else if (!m_catalogue.isAvailable(index)) {
        m_facts.gaps.append(tr("This key cannot see it: it exists, but its name and access level "
                               "are hidden. Give its id to someone who can."));
    }
    return m_facts;
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
        copied.append(stringOf(m_catalogue.idText(id)));
    }
    if (kind == Category::Agents && !(edge.isUnreported && links.empty())) {
        add({tr("Uses"), links.empty() ? tr("directly") : tr("through"), {}});
    }
    add({kind == Category::Agents ? tr("Through") : tr("Environments"),
         shown.join(QLatin1Char('\n')), copied.join(QLatin1Char('\n'))});
}

/// Also of a tool that this key cannot see. Of a number only what it says itself.
void Collection::addUsingAgents(IdIndex id, std::optional<Category> kind)
{
    const UsingAgents found = usingAgents(m_source.state, m_catalogue.idText(id), kind);
    if (kind == Category::PhoneNumbers && !found.answer) {
        return;
    }
    const auto count = static_cast<std::uint32_t>(found.agents.size());
    QStringList shown{tr("%1 agent(s)", "a count, maybe at least", static_cast<int>(count))
                          .arg(CategoryText::count(count, found.isExact))};
    QStringList copied;
    for (const UsingAgent &agent : found.agents) {
        if (copied.size() < namedAtMost) {
            shown.append(agent.name.empty() ? isolatedDisplayText(agent.id)
                                            : displayText(agent.name));
        }
        copied.append(stringOf(agent.id));
    }
    if (copied.size() > namedAtMost) {
        shown.append(tr("and %Ln more", "", static_cast<int>(copied.size() - namedAtMost)));
    }
    add({tr("Referenced by"), shown.join(QLatin1Char('\n')), copied.join(QLatin1Char('\n'))});
}

/// Where it has secrets, who made it, and of an agent how it is used.
void Collection::addFacts(FactsList list, std::string_view id)
{
    const Facts &all = m_source.state.facts();
    if (!all.wereAsked()) {
        m_facts.gaps.append(m_source.isOnline
                                ? tr("Its places, creator and calls were not read. Load → Facts "
                                     "reads them.")
                                : tr("This snapshot has no places, creators and calls."));
        return;
    }
    const ResourceFacts *facts = all.find(list, id);
    const auto orUnknown = [&all](const QString &text, FactsList asked) {
        return text.isEmpty() ? FactsText::unknown(all, asked) : text;
    };
    const QString creator = FactsText::creator(all, facts);
    add({tr("Creator"), orUnknown(creator, list), creator});
    if (list == FactsList::Agents) {
        add({tr("Last call"), orUnknown(FactsText::lastCall(facts), list), {}});
        if (facts && facts->archived) {
            add({tr("Archived"), *facts->archived ? tr("yes") : tr("no"), {}});
        }
        add({tr("Rung by"), FactsText::numbers(m_source.state, facts).join(QLatin1Char('\n')), {}});
    } else if (facts && facts->totalCalls) {
        add({tr("Calls"), QLocale().toString(qlonglong(*facts->totalCalls)), {}});
    }
    QStringList places;
    if (facts) {
        for (const ConfiguredPlace &place : ConfiguredPlaces(m_source.state).ofResource(*facts)) {
            places.append(placeText(place));
        }
    }
    const FactsList configured = list == FactsList::Agents ? FactsList::Agent : list;
    add({tr("Secrets at"), orUnknown(places.join(QLatin1Char('\n')), configured),
         places.join(QLatin1Char('\n'))});
}

/// The place, and whose secret stands there.
QString Collection::placeText(const ConfiguredPlace &place) const
{
    const QString where = FactsText::place(place);
    if (place.reference.secretId.empty()) {
        return where;
    }
    const auto secret = m_catalogue.findSecret(place.reference.secretId);
    const QString text = secret
        ? tr("%1: %2", "place: secret").arg(where, RowTexts(m_catalogue).secretName(*secret).shown)
        : m_source.state.knowsAllSecrets()
        ? tr("%1: a secret that does not exist (%2)", "place: id")
              .arg(where, isolatedDisplayText(place.reference.secretId))
        : tr("%1: %2", "place: secret").arg(where, isolatedDisplayText(place.reference.secretId));
    return secret && place.reported == ConfiguredPlace::Reported::No
        ? tr("%1 (not reported by the service)").arg(text)
        : text;
}

RowFacts Collection::referencedOnly(IdIndex id)
{
    m_facts.title = isolatedDisplayText(m_catalogue.idText(id));
    m_facts.id = stringOf(m_catalogue.idText(id));
    add({tr("Kind"), tr("referenced by agents only"), {}});
    add(foreignFact(tr("Id"), m_catalogue.idText(id)));
    addUsingAgents(id, {});
    m_facts.gaps.append(tr("No loaded list has this id. It may be a deleted tool or server, or one "
                           "from a list that is only partly loaded."));
    return m_facts;
}

RowFacts Collection::dependent(SecretIndex secret, const Edge &edge)
{
    resource(edge.resource);
    if (edge.isUnreported) {
        add({tr("Reported"), RowTexts(m_catalogue).unreported(secret, edge), {}});
    }
    addLinks(edge, m_catalogue.resource(edge.resource).kind);
    addSecret(secret);
    return m_facts;
}

} // namespace

RowFacts RowFacts::of(const Source &source, const RowId &row)
{
    const Catalogue &catalogue = source.state.catalogue();
    const std::optional<Category> category = row.category.in(catalogue);
    Collection collection(source);
    if (row.secret.isEmpty()) {
        const auto id = catalogue.findId(viewOf(row.resource));
        if (row.resource.isEmpty() || !id) {
            return {};
        }
        const auto record = catalogue.bestRecord(*id, category.value_or(Category::Tools));
        const auto any = record ? record : catalogue.findResource(*id);
        return any ? collection.resource(*any) : collection.referencedOnly(*id);
    }
    const auto secret = catalogue.findSecret(viewOf(row.secret));
    if (!secret || (row.category && !category)) {
        return {};
    }
    if (!category) {
        return collection.secret(*secret);
    }
    if (row.resource.isEmpty()) {
        return collection.category(*secret, *category);
    }
    for (const Edge &edge : catalogue.allDependents(*secret, *category)) {
        if (catalogue.resourceId(edge.resource) == viewOf(row.resource)) {
            return collection.dependent(*secret, edge);
        }
    }
    return {};
}

} // namespace secretscope
