// SPDX-License-Identifier: Apache-2.0
// Random histories of a catalogue, each step compared with a plain implementation of its rules.
#include "catalogue/catalogue.h"
#include "support/plainsecrets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace secretscope;
using namespace secretscope::test;

namespace {

struct PlainList
{
    std::vector<PlainDependent> items;
    LoadState state = LoadState::NotLoaded;
    bool hasMore = false;

    void merge(const std::vector<PlainDependent> &newer)
    {
        for (const PlainDependent &item : newer) {
            const auto known = std::ranges::find(items, item.id, &PlainDependent::id);
            if (known != items.end()) {
                *known = item;
            } else {
                items.push_back(item);
            }
        }
    }
};

struct PlainCatalogue
{
    struct Entry
    {
        std::string id;
        std::optional<std::string> name;
        std::array<PlainList, categoryCount> lists;
    };
    std::vector<Entry> secrets;
    std::map<std::string, std::vector<PlainDependent>> variables;
    LoadState environmentState = LoadState::NotLoaded;

    void append(const std::vector<PlainSecret> &page)
    {
        for (const PlainSecret &secret : page) {
            auto found = std::ranges::find(secrets, secret.id, &Entry::id);
            const bool isNew = found == secrets.end();
            if (isNew) {
                secrets.push_back({.id = secret.id, .name = {}, .lists = {}});
                found = std::prev(secrets.end());
                found->lists[indexOf(Category::EnvironmentVariables)].state = environmentState;
            }
            found->name = secret.name;
            for (const Category category : allCategories) {
                if (category == Category::EnvironmentVariables && !secret.hasEnvironmentVariables) {
                    continue;
                }
                take(found->lists[indexOf(category)], secret, category);
            }
            if (isNew) {
                found->lists[indexOf(Category::EnvironmentVariables)].merge(variables[secret.id]);
            }
        }
    }

    static void take(PlainList &list, const PlainSecret &secret, Category category)
    {
        const auto at = indexOf(category);
        const bool isPreview = secret.hasMore[at] || secret.hasFlaws[at];
        if (!isPreview || list.state == LoadState::NotLoaded) {
            list.items.clear();
        }
        list.merge(secret[category]);
        if (isPreview && list.state == LoadState::Complete) {
            return;
        }
        list.hasMore = secret.hasMore[at];
        list.state = secret.hasFlaws[at] ? LoadState::Failed
            : secret.hasMore[at]         ? LoadState::Preview
                                         : LoadState::Complete;
    }

    void addVariable(const EnvironmentVariableContent &variable)
    {
        std::map<std::string, PlainDependent> bySecret;
        for (const auto &value : variable.values) {
            PlainDependent &item = bySecret[value.secretId];
            item.id = variable.id;
            item.name = variable.label;
            if (!item.links) {
                item.links.emplace();
            }
            item.links->push_back(value.environment);
        }
        for (const auto &[secretId, item] : bySecret) {
            variables[secretId].push_back(item);
            const auto found = std::ranges::find(secrets, secretId, &Entry::id);
            if (found != secrets.end()) {
                found->lists[indexOf(Category::EnvironmentVariables)].merge({item});
            }
        }
    }
};

class RandomWorld
{
public:
    explicit RandomWorld(quint32 seed)
        : m_random(seed)
    {}

    int below(int bound) { return m_random.bounded(bound); }
    bool isOneIn(int chance) { return below(chance) == 0; }

    std::string oneOf(std::initializer_list<const char *> texts)
    {
        return texts.begin()[below(static_cast<int>(texts.size()))];
    }

    PlainDependent dependent(Category category)
    {
        PlainDependent item;
        item.id = "id" + std::to_string(below(12));
        if (!isOneIn(4)) {
            item.name = oneOf({"", "crm", "Night line", "ångström"});
        }
        if (!isOneIn(3)) {
            item.type = oneOf({"available", "unknown", "archived"});
        }
        if (!isOneIn(3)) {
            item.access = oneOf({"admin", "viewer", "owner"});
        }
        if (isOneIn(2)) {
            item.created = below(3);
        }
        if (category == Category::PhoneNumbers && isOneIn(2)) {
            item.label = oneOf({"", "desk"});
        }
        if (category == Category::Agents && !isOneIn(3)) {
            item.links.emplace();
            for (int i = below(3); i > 0; --i) {
                item.links->push_back("id" + std::to_string(below(12)));
            }
        }
        return item;
    }

    std::vector<PlainDependent> dependents(Category category, int atMost)
    {
        std::vector<PlainDependent> items;
        for (int i = below(atMost + 1); i > 0; --i) {
            items.push_back(dependent(category));
        }
        return items;
    }

    PlainSecret secret()
    {
        PlainSecret made{.id = "s" + std::to_string(below(10))};
        if (!isOneIn(4)) {
            made.name = oneOf({"", "KEY", "KEY_2", "schlüssel"});
        }
        made.hasEnvironmentVariables = isOneIn(5);
        for (const Category category : allCategories) {
            if (category != Category::EnvironmentVariables || made.hasEnvironmentVariables) {
                made[category] = dependents(category, 5);
                made.hasMore[indexOf(category)] = isOneIn(3);
                made.hasFlaws[indexOf(category)] = isOneIn(6);
            }
        }
        return made;
    }

    EnvironmentVariableContent variable()
    {
        EnvironmentVariableContent made{"id" + std::to_string(below(12)), oneOf({"A", "B"}), {}};
        for (int i = below(4); i > 0; --i) {
            made.values.push_back({oneOf({"production", "test"}), "s" + std::to_string(below(12))});
        }
        return made;
    }

private:
    QRandomGenerator m_random;
};

std::optional<std::string> plain(const Catalogue &catalogue, TextRef text)
{
    return text.isAbsent() ? std::nullopt : std::optional<std::string>(catalogue.text(text));
}

std::optional<std::string> plain(const Catalogue &catalogue, Word word)
{
    return word.isAbsent() ? std::nullopt : std::optional<std::string>(catalogue.word(word));
}

PlainDependent plain(const Catalogue &catalogue, const Edge &edge)
{
    const Resource &resource = catalogue.resource(edge.resource);
    PlainDependent item;
    item.id = catalogue.resourceId(edge.resource);
    item.name = plain(catalogue, resource.name);
    item.type = plain(catalogue, resource.type);
    item.access = plain(catalogue, resource.access);
    item.label = plain(catalogue, resource.label);
    if (resource.created != Resource::absentTime) {
        item.created = resource.created;
    }
    if (catalogue.hasLinks(edge)) {
        item.links.emplace();
        for (const IdIndex id : catalogue.links(edge)) {
            item.links->emplace_back(catalogue.idText(id));
        }
    }
    return item;
}

bool isEqual(const Catalogue &catalogue, const PlainCatalogue &expected)
{
    if (catalogue.secretCount() != expected.secrets.size()) {
        return false;
    }
    std::uint32_t edges = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        const PlainCatalogue::Entry &entry = expected.secrets[i];
        if (catalogue.secretId(secret) != entry.id
            || plain(catalogue, catalogue.secret(secret).name) != entry.name
            || catalogue.findSecret(entry.id) != secret) {
            return false;
        }
        for (const Category category : allCategories) {
            const PlainList &list = entry.lists[indexOf(category)];
            std::vector<PlainDependent> items;
            for (const Edge &edge : catalogue.dependents(secret, category)) {
                items.push_back(plain(catalogue, edge));
            }
            if (items != list.items || catalogue.loadState(secret, category) != list.state
                || catalogue.dependentList(secret, category).hasMore != list.hasMore) {
                return false;
            }
            edges += static_cast<std::uint32_t>(items.size());
        }
    }
    return catalogue.edgeCount() == edges && catalogue.isConsistent();
}

} // namespace

class CatalogueGrowthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistoriesGiveWhatThePlainRulesGive_data();
    void randomHistoriesGiveWhatThePlainRulesGive();
    void distinctRecordsAreAsManyAsDifferentOnes();
};

void CatalogueGrowthTest::randomHistoriesGiveWhatThePlainRulesGive_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 60; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void CatalogueGrowthTest::randomHistoriesGiveWhatThePlainRulesGive()
{
    QFETCH(quint32, seed);
    RandomWorld world(seed);
    Catalogue catalogue;
    PlainCatalogue expected;
    for (int step = 0; step < 60; ++step) {
        const int kind = world.below(10);
        if (kind < 4 || expected.secrets.empty()) {
            std::vector<PlainSecret> page;
            for (int i = world.below(4); i >= 0; --i) {
                page.push_back(world.secret());
            }
            catalogue.append(pageOf(page));
            expected.append(page);
        } else if (kind < 8) {
            const auto secret = world.below(static_cast<int>(expected.secrets.size()));
            const Category category = allCategories[static_cast<std::size_t>(world.below(3))];
            auto &list
                = expected.secrets[static_cast<std::size_t>(secret)].lists[indexOf(category)];
            const auto items = world.dependents(category, 8);
            const SecretIndex index{static_cast<std::uint32_t>(secret)};
            catalogue.mergeDependents(index, category, answerOf(items));
            list.merge(items);
            if (world.isOneIn(2)) {
                catalogue.setComplete(index, category);
                list.state = LoadState::Complete;
                list.hasMore = false;
            } else {
                catalogue.setLoadState(index, category, LoadState::Loading);
                list.state = LoadState::Loading;
            }
        } else if (kind == 8) {
            const auto variable = world.variable();
            catalogue.addEnvironmentVariables({variable});
            expected.addVariable(variable);
        } else if (world.isOneIn(3)) {
            catalogue.squeeze();
        }
        QVERIFY2(isEqual(catalogue, expected), qPrintable(QStringLiteral("step %1").arg(step)));
    }
}

void CatalogueGrowthTest::distinctRecordsAreAsManyAsDifferentOnes()
{
    RandomWorld world(99);
    Catalogue catalogue;
    std::vector<std::pair<Category, PlainDependent>> distinct;
    for (int i = 0; i < 100; ++i) {
        const std::vector<PlainSecret> page{world.secret()};
        catalogue.append(pageOf(page));
        for (const Category category : allCategories) {
            for (PlainDependent item : page[0][category]) {
                item.links.reset();
                const std::pair record(category, item);
                if (std::ranges::find(distinct, record) == distinct.end()) {
                    distinct.push_back(record);
                }
            }
        }
        QCOMPARE(std::size_t{catalogue.resourceCount()}, distinct.size());
    }
}

QTEST_GUILESS_MAIN(CatalogueGrowthTest)
#include "tst_catalogue_growth.moc"
