// SPDX-License-Identifier: Apache-2.0
#include "analysis/reverseindex.h"
#include "support/smallworkspace.h"
#include "support/states.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// Per (list or nothing, id): the secrets' ids, and whether only an agent's way tells.
using Plain = std::map<std::pair<std::string, std::string>, std::map<std::string, bool>>;

Plain plainReverse(const std::vector<PlainSecret> &secrets)
{
    Plain reverse;
    std::set<std::string> words;
    for (const PlainSecret &secret : secrets) {
        for (const PlainList &list : listsOf(secret)) {
            words.insert(list.word);
            for (const PlainDependent &item : *list.items) {
                reverse[{list.word, item.id}][secret.id] = false;
            }
        }
    }
    std::vector<std::string> order(words.begin(), words.end());
    std::ranges::sort(order, isCategoryWordBefore);
    order.insert(order.begin(), {"tools", "mcp_servers"});
    const auto rowOfWay = [&order, known = reverse](const std::string &way) {
        for (const std::string &word : order) {
            if (known.contains({word, way})) {
                return std::pair(word, way);
            }
        }
        return std::pair(std::string(), way);
    };
    for (const PlainSecret &secret : secrets) {
        std::set<std::string> own{secret.id};
        for (const PlainList &list : listsOf(secret)) {
            for (const PlainDependent &item : *list.items) {
                own.insert(item.id);
            }
        }
        for (const PlainDependent &agent : secret[Category::Agents]) {
            for (const std::string &way : agent.links.value_or(std::vector<std::string>())) {
                if (!own.contains(way)) {
                    reverse[rowOfWay(way)].try_emplace(secret.id, true);
                }
            }
        }
    }
    return reverse;
}

Plain indexed(const Catalogue &catalogue, const ReverseIndex &index)
{
    Plain reverse;
    for (ReverseRow row; row.value < index.size(); ++row.value) {
        const auto kind = index.kind(row);
        auto &secrets = reverse[{std::string(kind ? catalogue.categoryWord(*kind) : ""),
                                 std::string(catalogue.idText(index.id(row)))}];
        for (const Use &use : index.uses(row)) {
            secrets[std::string(catalogue.secretId(use.secret))]
                = use.kind() == Use::Kind::NamedByAgent;
        }
    }
    return reverse;
}

} // namespace

class TestReverseIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInAnEmptyOne()
    {
        QCOMPARE(ReverseIndex().size(), 0u);
        QCOMPARE(ReverseIndex(WorkspaceState()).size(), 0u);
    }

    void itIsTheTreeReadBackwards()
    {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto plain = randomSecrets(seed);
            const Catalogue catalogue = catalogueOf(plain);
            const ReverseIndex index(stateOf(catalogue));
            QVERIFY(indexed(catalogue, index) == plainReverse(plain));
        }
    }

    void aSecretWithSeveralItemsWithoutAnIdCountsOnce()
    {
        PlainSecret secret{.id = "s"};
        secret.unlisted["flows"] = {{.id = "", .name = "a"}, {.id = "", .name = "b"}};
        const Catalogue catalogue = catalogueOf({secret});
        QCOMPARE(catalogue.edgeCount(), 2u);
        const ReverseIndex index(stateOf(catalogue));
        QCOMPARE(index.size(), 1u);
        QCOMPARE(index.useCount({0}), 1u);
    }

    void usesLeadBackToTheirEdges()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const Catalogue catalogue = catalogueOf(randomSecrets(seed));
            const ReverseIndex index(stateOf(catalogue));
            std::size_t listed = 0;
            for (ReverseRow row; row.value < index.size(); ++row.value) {
                const auto uses = index.uses(row);
                QVERIFY(!uses.empty());
                QVERIFY(std::ranges::is_sorted(uses, {}, &Use::secret));
                for (const Use &use : uses) {
                    if (use.kind() == Use::Kind::NamedByAgent) {
                        const Edge agent
                            = catalogue.dependents(use.secret, Category::Agents)[use.position];
                        QVERIFY(std::ranges::count(catalogue.links(agent), index.id(row)) > 0);
                        continue;
                    }
                    ++listed;
                    const Edge edge
                        = catalogue.dependents(use.secret, *index.kind(row))[use.position];
                    QCOMPARE(catalogue.resource(edge.resource).id.value, index.id(row).value);
                }
                QCOMPARE(index.find(index.id(row), index.kind(row))->value, row.value);
            }
            QCOMPARE(listed, std::size_t(catalogue.edgeCount()));
        }
    }

    void movedListsAreSeenOnce()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        CatalogueBuilder builder(catalogueOf(plain));
        plain[0][Category::Tools].push_back(available("tool_new", "new", "editor"));
        const Contents page = pageOf(plain);
        builder.append(page);
        const Catalogue &catalogue = builder.catalogue();
        const ReverseIndex index(stateOf(catalogue));
        QVERIFY(index.find(catalogue.findId("tool_new").value(), Category::Tools));
        QVERIFY(indexed(catalogue, index) == plainReverse(plain));
    }

    void theRecordThatTellsMostIsKept()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[1][Category::Tools] = {unknown("tool_crm")};
        const Catalogue catalogue = catalogueOf(plain);
        const ReverseIndex index(stateOf(catalogue));
        const auto row = index.find(catalogue.findId("tool_crm").value(), Category::Tools);
        QVERIFY(catalogue.isAvailable(*index.record(*row)));
        QCOMPARE(index.useCount(*row), 2u);
    }

    void partialListsMakeUsesInexact()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const ReverseIndex index(stateOf(catalogue));
        const auto isExact = [&](const char *id, std::optional<Category> kind) {
            return index.isExact(index.find(catalogue.findId(id).value(), kind).value());
        };
        QVERIFY(!isExact("tool_crm", Category::Tools));
        // An agent that was not read may name it.
        QVERIFY(!isExact("mcp_1", Category::McpServers));
        QVERIFY(isExact("phone_1", Category::PhoneNumbers));
        QVERIFY(!isExact("agent_night", Category::Agents));
        QVERIFY(!isExact("tool_gone", {}));
        QCOMPARE(index.partialSecrets(Category::Tools), 1u);
    }

    void nothingIsExactWhileSecretsAreMissing()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        LoadInfo loadInfo;
        loadInfo.gaps.append({Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("cut")}});
        const ReverseIndex index(stateOf(catalogue, loadInfo));
        QVERIFY(!index.hasAllSecrets());
        for (ReverseRow row; row.value < index.size(); ++row.value) {
            QVERIFY(!index.isExact(row));
        }
    }

    void unlistedResourcesHaveRows()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[0].unlisted["speech_engines"] = {{.id = "speng_1", .name = "Hotline"}};
        plain[1].unlisted["speech_engines"] = {{.id = "speng_1", .name = "Hotline"}};
        plain[1].unlisted["flows"] = {{.id = "speng_1"}};
        plain[2].unlistedWithMore = {"flows"};
        plain[2].unlisted["flows"];
        const Catalogue catalogue = catalogueOf(plain);
        const ReverseIndex index(stateOf(catalogue));
        const IdIndex id = catalogue.findId("speng_1").value();
        const Category engines = catalogue.findCategory("speech_engines").value();
        const Category flows = catalogue.findCategory("flows").value();
        const ReverseRow row = index.find(id, engines).value();
        QCOMPARE(index.useCount(row), 2u);
        QVERIFY(!index.isExact(row));
        QVERIFY(!index.isExact(index.find(id, flows).value()));
        // In the order of all views, whichever list came first.
        QVERIFY(index.find(id, flows)->value < row.value);
    }
};

QTEST_GUILESS_MAIN(TestReverseIndex)
#include "tst_reverseindex.moc"
