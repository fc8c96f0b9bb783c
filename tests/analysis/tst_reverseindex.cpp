// SPDX-License-Identifier: Apache-2.0
#include "analysis/reverseindex.h"
#include "support/randomcatalogue.h"
#include "support/smallworkspace.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// Per (kind or -1, id): the secrets' ids, and whether only an agent's way tells.
using Plain = std::map<std::pair<int, std::string>, std::map<std::string, bool>>;

Plain plainReverse(const std::vector<PlainSecret> &secrets)
{
    Plain reverse;
    for (const PlainSecret &secret : secrets) {
        for (const Category kind : allCategories) {
            for (const PlainDependent &item : secret[kind]) {
                reverse[{int(kind), item.id}][secret.id] = false;
            }
        }
    }
    const auto rowOfWay = [&reverse, known = reverse](const std::string &way) {
        for (const Category kind :
             {Category::Tools, Category::McpServers, Category::Agents, Category::PhoneNumbers,
              Category::Others, Category::EnvironmentVariables}) {
            if (known.contains({int(kind), way})) {
                return std::pair(int(kind), way);
            }
        }
        return std::pair(-1, way);
    };
    for (const PlainSecret &secret : secrets) {
        std::set<std::string> own{secret.id};
        for (const auto &list : secret.dependents) {
            for (const PlainDependent &item : list) {
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
        auto &secrets
            = reverse[{kind ? int(*kind) : -1, std::string(catalogue.idText(index.id(row)))}];
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
        QCOMPARE(ReverseIndex(Catalogue()).size(), 0u);
    }

    void itIsTheTreeReadBackwards()
    {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto plain = randomSecrets(seed);
            const Catalogue catalogue = catalogueOf(plain);
            const ReverseIndex index(catalogue);
            QVERIFY(indexed(catalogue, index) == plainReverse(plain));
        }
    }

    void usesLeadBackToTheirEdges()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const Catalogue catalogue = catalogueOf(randomSecrets(seed));
            const ReverseIndex index(catalogue);
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

    void replacedListsAreNotSeen()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        Catalogue catalogue = catalogueOf(plain);
        plain[0][Category::Tools] = {available("tool_new", "new", "editor")};
        const Contents page = pageOf(plain);
        catalogue.append(page);
        const ReverseIndex index(catalogue);
        QVERIFY(index.find(catalogue.findId("tool_new").value(), Category::Tools));
        QVERIFY(indexed(catalogue, index) == plainReverse(plain));
    }

    void theRecordThatTellsMostIsKept()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[1][Category::Tools] = {unknown("tool_crm")};
        const Catalogue catalogue = catalogueOf(plain);
        const ReverseIndex index(catalogue);
        const auto row = index.find(catalogue.findId("tool_crm").value(), Category::Tools);
        QVERIFY(catalogue.isAvailable(*index.record(*row)));
        QCOMPARE(index.useCount(*row), 2u);
    }

    void partialListsMakeUsesInexact()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const ReverseIndex index(catalogue);
        const auto isExact = [&](const char *id, std::optional<Category> kind) {
            return index.isExact(index.find(catalogue.findId(id).value(), kind).value());
        };
        QVERIFY(!isExact("tool_crm", Category::Tools));
        QVERIFY(isExact("mcp_1", Category::McpServers));
        QVERIFY(!isExact("agent_night", Category::Agents));
        QVERIFY(!isExact("tool_gone", {}));
        QCOMPARE(index.partialSecrets(Category::Tools), 1u);
    }
};

QTEST_GUILESS_MAIN(TestReverseIndex)
#include "tst_reverseindex.moc"
