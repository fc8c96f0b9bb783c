// SPDX-License-Identifier: Apache-2.0
// What configurations name beside what the lists report, through changes of both.
#include "catalogue/cataloguebuilder.h"
#include "support/randomcatalogue.h"
#include "support/smallworkspace.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

struct Named
{
    FactsList list;
    std::string id;
    std::vector<std::string> secretIds = {};
    std::vector<std::string> variables = {};
};

Facts factsOf(const std::vector<Named> &resources)
{
    Facts facts;
    facts.setAsked();
    for (const Named &resource : resources) {
        FactsContent content;
        content.id = resource.id;
        for (const std::string &id : resource.secretIds) {
            content.references.push_back({id, {}, {PlaceKind::Header, "H", {}, {}}});
        }
        for (const std::string &label : resource.variables) {
            content.references.push_back({{}, label, {PlaceKind::Header, "H", {}, {}}});
        }
        facts.add(resource.list, content);
    }
    return facts;
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Of all secrets: `secret: list/id …`, and `secret: (id)` for an agent that is listed as going
/// through others alone.
QByteArray unreported(const Catalogue &catalogue)
{
    QByteArrayList lines;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        QByteArrayList items;
        for (const Category category : catalogue.categories()) {
            for (const Edge &edge : catalogue.dependents({i}, category)) {
                if (edge.isUnreported) {
                    items += '(' + bytes(catalogue.resourceId(edge.resource)) + ')';
                }
            }
            for (const Edge &edge : catalogue.configured({i}, category)) {
                items += bytes(catalogue.categoryWord(category)) + '/'
                    + bytes(catalogue.resourceId(edge.resource));
            }
        }
        if (!items.isEmpty()) {
            lines += bytes(catalogue.secretId({i})) + ": " + items.join(' ');
        }
    }
    return lines.join("; ");
}

} // namespace

class tst_CrossCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoListReportsComesBehindIt_data();
    void whatNoListReportsComesBehindIt();
    void countsAreOfWhatIsReported();
    void whatIsReportedLaterIsTakenBack();
    void whatIsNoLongerConfiguredIsTakenBack();
    void whatIsTheSameCostsNothing();
    void aFileSaysWhatIsNotReported();
    void anyHistoryEndsAsAPlainComparisonSays();
};

void tst_CrossCheck::whatNoListReportsComesBehindIt_data()
{
    QTest::addColumn<std::vector<Named>>("resources");
    QTest::addColumn<QByteArray>("expected");
    const auto row
        = [](const char *name, const std::vector<Named> &resources, const char *expected) {
              QTest::newRow(name) << resources << QByteArray(expected);
          };
    using List = FactsList;
    row("nothing", {}, "");
    row("reported", {{List::Tools, "tool_crm", {"sec_hub", "sec_stripe"}}}, "");
    row("a tool of another secret", {{List::Tools, "tool_crm", {"sec_old"}}},
        "sec_old: tools/tool_crm");
    row("a tool of none", {{List::Tools, "tool_new", {"sec_old", "sec_old"}}},
        "sec_old: tools/tool_new");
    row("through a variable", {{List::McpServers, "mcp_new", {}, {"HUB", "OTHER"}}},
        "sec_hub: mcp_servers/mcp_new");
    row("a speech engine", {{List::SpeechEngines, "speng_1", {"sec_hub"}}},
        "sec_hub: speech_engines/speng_1");
    row("the workspace's webhook",
        {{List::Settings, "conversation_initiation_webhook", {"sec_hub", "sec_old"}}},
        "sec_old: others/conversation_initiation_webhook");
    row("an agent that reports it", {{List::Agent, "agent_front", {"sec_hub"}}}, "");
    row("an agent that is listed as going through a tool",
        {{List::Agent, "agent_night", {"sec_hub"}}}, "sec_hub: (agent_night)");
    row("a secret that is not here", {{List::Tools, "tool_crm", {"sec_gone"}}}, "");
    row("a list that is not whole", {{List::Tools, "tool_more", {"sec_big"}}},
        "sec_big: tools/tool_more");
}

void tst_CrossCheck::whatNoListReportsComesBehindIt()
{
    QFETCH(const std::vector<Named>, resources);
    QFETCH(const QByteArray, expected);
    CatalogueBuilder builder;
    const auto secrets = smallWorkspace();
    builder.append(pageOf(secrets));
    builder.setConfigured(factsOf(resources));
    QCOMPARE(unreported(builder.catalogue()), expected);
    QVERIFY(builder.catalogue().isConsistent());
}

void tst_CrossCheck::countsAreOfWhatIsReported()
{
    CatalogueBuilder builder;
    const auto secrets = smallWorkspace();
    builder.append(pageOf(secrets));
    const std::uint32_t edges = builder.catalogue().edgeCount();
    builder.setConfigured(factsOf({{FactsList::Tools, "tool_new", {"sec_old", "sec_hub"}}}));
    const Catalogue &catalogue = builder.catalogue();
    const SecretIndex old = *catalogue.findSecret("sec_old");
    QCOMPARE(catalogue.edgeCount(), edges);
    QCOMPARE(catalogue.known(old), Known{});
    QCOMPARE(catalogue.configuredCount(old), 1U);
    QVERIFY(catalogue.dependents(old, Category::Tools).empty());
    QCOMPARE(catalogue.allDependents(SecretIndex{0}, Category::Tools).size(), std::size_t(4));
}

void tst_CrossCheck::whatIsReportedLaterIsTakenBack()
{
    CatalogueBuilder builder;
    const auto secrets = smallWorkspace();
    builder.append(pageOf(secrets));
    builder.setConfigured(factsOf({{FactsList::Tools, "tool_more", {"sec_big"}},
                                   {FactsList::Tools, "tool_last", {"sec_big"}},
                                   {FactsList::Agent, "agent_night", {"sec_hub"}}}));
    const Catalogue before = builder.catalogue();
    const SecretIndex big = *before.findSecret("sec_big");
    const std::vector<PlainDependent> page{available("tool_more", "more", "viewer"),
                                           available("tool_other", "other", "viewer")};
    builder.mergeDependents(big, Category::Tools, answerOf(page));
    QCOMPARE(unreported(builder.catalogue()),
             QByteArray("sec_hub: (agent_night); sec_big: tools/tool_last"));
    QCOMPARE(builder.catalogue().dependentList(big, Category::Tools).count, 3U);
    const std::vector<PlainDependent> direct{
        through(available("agent_night", "Night line", "viewer"), {"tool_crm", "sec_hub"})};
    builder.mergeDependents(SecretIndex{0}, Category::Agents, answerOf(direct));
    QCOMPARE(unreported(builder.catalogue()), QByteArray("sec_big: tools/tool_last"));
    QVERIFY(builder.catalogue().isConsistent());
    // What was published stays as it was.
    QCOMPARE(unreported(before),
             QByteArray("sec_hub: (agent_night); sec_big: tools/tool_more tools/tool_last"));
    QVERIFY(before.isConsistent());
}

void tst_CrossCheck::whatIsNoLongerConfiguredIsTakenBack()
{
    CatalogueBuilder builder;
    const auto secrets = smallWorkspace();
    builder.append(pageOf(secrets));
    builder.setConfigured(factsOf({{FactsList::Tools, "tool_new", {"sec_old"}},
                                   {FactsList::Agent, "agent_night", {"sec_hub"}}}));
    builder.setConfigured(factsOf({{FactsList::Tools, "tool_newer", {"sec_old"}}}));
    QCOMPARE(unreported(builder.catalogue()), QByteArray("sec_old: tools/tool_newer"));
    builder.setConfigured(factsOf({}));
    QCOMPARE(unreported(builder.catalogue()), QByteArray());
    QVERIFY(builder.catalogue().isConsistent());
}

void tst_CrossCheck::whatIsTheSameCostsNothing()
{
    CatalogueBuilder builder;
    const auto secrets = smallWorkspace();
    builder.append(pageOf(secrets));
    const Facts facts = factsOf({{FactsList::Tools, "tool_new", {"sec_old", "sec_hub"}},
                                 {FactsList::Agent, "agent_night", {"sec_hub"}}});
    builder.setConfigured(facts);
    const Catalogue before = builder.catalogue();
    builder.setConfigured(facts);
    QCOMPARE(builder.catalogue().resourceCount(), before.resourceCount());
    // The same table, not a copy.
    QCOMPARE(builder.catalogue().allDependents(SecretIndex{0}, Category::Tools).data(),
             before.allDependents(SecretIndex{0}, Category::Tools).data());
}

void tst_CrossCheck::aFileSaysWhatIsNotReported()
{
    PlainSecret secret;
    secret.id = "sec";
    secret[Category::Tools]
        = {available("tool_a", "A", "admin"), available("tool_b", "B", "admin")};
    const std::vector secrets{secret}; // the page refers to their texts
    Contents page = pageOf(secrets);
    page.dependents.front().isReported = false;
    CatalogueBuilder builder;
    builder.append(page);
    QCOMPARE(unreported(builder.catalogue()), QByteArray("sec: tools/tool_a"));
    QCOMPARE(builder.catalogue().dependentCount({0}), 1U);
    QVERIFY(builder.catalogue().isConsistent());
}

void tst_CrossCheck::anyHistoryEndsAsAPlainComparisonSays()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        RandomNumbers random(seed);
        const auto secrets = randomSecrets(seed);
        const auto anySecret
            = [&] { return secrets.at(random.below(std::uint32_t(secrets.size()))); };
        CatalogueBuilder builder;
        std::vector<Named> resources;
        for (std::uint32_t step = 0; step < 12; ++step) {
            const auto first = std::ptrdiff_t(random.below(std::uint32_t(secrets.size())));
            const std::vector<PlainSecret> some(secrets.begin() + first, secrets.end());
            if (random.isHit(50)) {
                builder.append(pageOf(some));
            } else if (const auto secret = builder.catalogue().findSecret(some.front().id)) {
                const PlainSecret other = anySecret();
                const Category category
                    = knownCategories[random.below(std::uint32_t(Category::Others))];
                builder.mergeDependents(*secret, category, answerOf(other[category]));
            }
            if (random.isHit(50)) {
                resources.clear();
                constexpr FactsList lists[]{FactsList::Tools, FactsList::Agent,
                                            FactsList::McpServers, FactsList::SpeechEngines};
                for (std::uint32_t i = random.below(8); i > 0; --i) {
                    const PlainSecret from = anySecret();
                    const FactsList list = lists[random.below(4)];
                    const auto category = categoryOf(list);
                    const bool isKnown = category && !from[*category].empty() && random.isHit(60);
                    resources.push_back(
                        {list,
                         isKnown ? from[*category].front().id : "new_" + std::to_string(i),
                         {anySecret().id, anySecret().id}});
                }
            }
            const Facts facts = factsOf(resources);
            builder.setConfigured(facts);
            const Catalogue &catalogue = builder.catalogue();
            QVERIFY(catalogue.isConsistent());

            // Each resource that names the secret is in one of its lists, or behind them once.
            for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                std::multiset<std::string_view> behind;
                std::set<std::string_view> listed;
                for (const Category category : catalogue.categories()) {
                    for (const Edge &edge : catalogue.dependents({i}, category)) {
                        listed.insert(catalogue.resourceId(edge.resource));
                    }
                    for (const Edge &edge : catalogue.configured({i}, category)) {
                        behind.insert(catalogue.resourceId(edge.resource));
                    }
                }
                std::multiset<std::string_view> expected;
                for (qsizetype at = 0; at < facts.size(); ++at) {
                    const std::string_view id = facts.text(facts.at(at).id);
                    const auto &references = facts.at(at).references;
                    if (!listed.contains(id)
                        && std::ranges::any_of(references, [&](const StoredReference &one) {
                               return facts.text(one.secretId) == catalogue.secretId({i});
                           })) {
                        expected.insert(id);
                    }
                }
                QVERIFY2(behind == expected, QByteArray::number(qulonglong(seed)).constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_CrossCheck)
#include "tst_crosscheck.moc"
