// SPDX-License-Identifier: Apache-2.0
// Random histories of a catalogue, each step compared with a plain implementation of its rules.
#include "catalogue/cataloguebuilder.h"
#include "support/plainsecrets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

struct HeldList
{
    std::vector<PlainDependent> items;
    LoadState state = LoadState::NotLoaded;
    bool hasMore = false;

    void merge(const std::vector<PlainDependent> &newer)
    {
        for (const PlainDependent &item : newer) {
            const auto known = std::ranges::find(items, item.id, &PlainDependent::id);
            if (known != items.end() && !item.id.empty()) {
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
        std::array<HeldList, knownCategoryCount> lists;
        /// By their words; not there is complete and empty.
        std::map<std::string, HeldList> unlisted;
    };
    std::vector<Entry> secrets;
    std::map<std::string, std::vector<PlainDependent>> variables;
    /// Of unlisted lists, of all secrets.
    std::set<std::string> words;
    LoadState environmentState = LoadState::NotLoaded;

    void append(const std::vector<PlainSecret> &page)
    {
        for (const PlainSecret &secret : page) {
            auto found = std::ranges::find(secrets, secret.id, &Entry::id);
            const bool isNew = found == secrets.end();
            if (isNew) {
                secrets.push_back({.id = secret.id, .name = {}, .lists = {}, .unlisted = {}});
                found = std::prev(secrets.end());
                found->lists[Category::EnvironmentVariables].state = environmentState;
            }
            found->name = secret.name;
            for (const Category category : knownCategories) {
                if (category == Category::EnvironmentVariables && !secret.hasEnvironmentVariables) {
                    continue;
                }
                take(found->lists[category.index()], secret, category);
            }
            if (isNew) {
                found->lists[Category::EnvironmentVariables].merge(variables[secret.id]);
            }
            for (auto &[word, list] : found->unlisted) {
                if (!secret.unlisted.contains(word)) {
                    list.state = LoadState::Complete;
                    list.hasMore = false;
                }
            }
            for (const auto &[word, items] : secret.unlisted) {
                words.insert(word);
                HeldList &list = found->unlisted[word];
                if (list.items.size() > items.size()) {
                    continue;
                }
                list.items.clear();
                list.merge(items);
                list.hasMore = secret.unlistedWithMore.contains(word);
                list.state = list.hasMore ? LoadState::Preview : LoadState::Complete;
            }
        }
    }

    static void take(HeldList &list, const PlainSecret &secret, Category category)
    {
        const auto at = category.index();
        const bool isPreview = secret.hasMore[at] || secret.hasFlaws[at];
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
                found->lists[Category::EnvironmentVariables].merge({item});
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
        for (const Category category : knownCategories) {
            if (category != Category::EnvironmentVariables || made.hasEnvironmentVariables) {
                made[category] = dependents(category, 5);
                made.hasMore[category.index()] = isOneIn(3);
                made.hasFlaws[category.index()] = isOneIn(6);
            }
        }
        for (const char *word : {"speech_engines", "flows", "(odd) \xC3\xA9"}) {
            if (isOneIn(3)) {
                auto &items = made.unlisted[word] = dependents(Category::Tools, 4);
                for (PlainDependent &item : items) {
                    item.id = isOneIn(4) ? "" : item.id;
                    item.label = oneOf({"{}", "[1]"});
                }
                if (isOneIn(3)) {
                    made.unlistedWithMore.insert(word);
                }
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

bool isEqual(const Catalogue &catalogue, SecretIndex secret, Category category,
             const HeldList &list)
{
    std::vector<PlainDependent> items;
    for (const Edge &edge : catalogue.dependents(secret, category)) {
        items.push_back(plain(catalogue, edge));
    }
    return items == list.items && catalogue.loadState(secret, category) == list.state
        && catalogue.dependentList(secret, category).hasMore == list.hasMore;
}

bool isEqual(const Catalogue &catalogue, const PlainCatalogue &expected)
{
    if (catalogue.secretCount() != expected.secrets.size()
        || catalogue.categories().size() != knownCategoryCount + expected.words.size()) {
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
        for (const Category category : knownCategories) {
            const HeldList &list = entry.lists[category.index()];
            if (!isEqual(catalogue, secret, category, list)) {
                return false;
            }
            edges += static_cast<std::uint32_t>(list.items.size());
        }
        for (const std::string &word : expected.words) {
            const auto found = entry.unlisted.find(word);
            const HeldList list = found != entry.unlisted.end()
                ? found->second
                : HeldList{{}, LoadState::Complete, false};
            const auto category = catalogue.findCategory(word);
            if (!category || !isEqual(catalogue, secret, *category, list)) {
                return false;
            }
            edges += static_cast<std::uint32_t>(list.items.size());
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
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainCatalogue expected;
    for (int step = 0; step < 60; ++step) {
        const int kind = world.below(10);
        if (kind < 4 || expected.secrets.empty()) {
            std::vector<PlainSecret> page;
            for (int i = world.below(4); i >= 0; --i) {
                page.push_back(world.secret());
            }
            builder.append(pageOf(page));
            expected.append(page);
        } else if (kind < 8) {
            const auto secret = world.below(static_cast<int>(expected.secrets.size()));
            const Category category = knownCategories[static_cast<std::size_t>(world.below(3))];
            auto &list = expected.secrets[static_cast<std::size_t>(secret)].lists[category.index()];
            const auto items = world.dependents(category, 8);
            const SecretIndex index{static_cast<std::uint32_t>(secret)};
            builder.mergeDependents(index, category, answerOf(items));
            list.merge(items);
            if (world.isOneIn(2)) {
                builder.setComplete(index, category);
                list.state = LoadState::Complete;
                list.hasMore = false;
            } else {
                builder.setLoadState(index, category, LoadState::Loading);
                list.state = LoadState::Loading;
            }
        } else if (kind == 8) {
            const auto variable = world.variable();
            builder.addEnvironmentVariables({variable});
            expected.addVariable(variable);
        } else if (world.isOneIn(3)) {
            builder.squeeze();
        }
        QVERIFY2(isEqual(catalogue, expected), qPrintable(QStringLiteral("step %1").arg(step)));
    }
}

void CatalogueGrowthTest::distinctRecordsAreAsManyAsDifferentOnes()
{
    RandomWorld world(99);
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    std::vector<std::pair<std::string, PlainDependent>> distinct;
    for (int i = 0; i < 100; ++i) {
        const std::vector<PlainSecret> page{world.secret()};
        builder.append(pageOf(page));
        const auto add = [&](std::string_view word, const std::vector<PlainDependent> &items) {
            for (PlainDependent item : items) {
                item.links.reset();
                const std::pair record(std::string(word), item);
                if (std::ranges::find(distinct, record) == distinct.end()) {
                    distinct.push_back(record);
                }
            }
        };
        for (const Category category : knownCategories) {
            add(traitsOf(category).word, page[0][category]);
        }
        for (const auto &[word, items] : page[0].unlisted) {
            add(word, items);
        }
        QCOMPARE(std::size_t{catalogue.resourceCount()}, distinct.size());
    }
}

QTEST_GUILESS_MAIN(CatalogueGrowthTest)
#include "tst_catalogue_growth.moc"
