// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue.h"
#include "support/plainsecrets.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {
PlainDependent tool(std::string id, std::string name, std::string access = "editor")
{
    return {.id = std::move(id),
            .name = std::move(name),
            .type = "available",
            .access = std::move(access)};
}

QStringList idsOf(const Catalogue &catalogue, SecretIndex secret, Category category)
{
    QStringList ids;
    for (const Edge &edge : catalogue.dependents(secret, category)) {
        const auto id = catalogue.resourceId(edge.resource);
        ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
    return ids;
}

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

constexpr SecretIndex first{0};
} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCatalogueIsEmptyAndConsistent();
    void secretsKeepTheOrderOfArrival();
    void aSecretThatComesAgainKeepsItsPlaceAndTakesTheNewContent();
    void aSecretTwiceOnOnePageIsOneSecret();
    void absentAndEmptyNamesAreToldApart();
    void aPreviewAddsToAPreview();
    void aPreviewDoesNotUndoACompleteCategory();
    void aCompleteAnswerReplacesWhatWasThere();
    void malformedItemsLeaveTheCategoryFailed();
    void completionDropsDoublesAndKeepsPlaces();
    void listsOfSeveralSecretsGrowInTurns();
    void variablesBeforeTheirSecretWaitForIt();
    void variablesAfterTheirSecretAreAdded();
    void aVariableIsOneDependentWithAllItsEnvironments();
    void theStateOfVariablesHoldsForComingSecretsToo();
    void anEmptyListOfLinksIsNotALeftOutOne();
    void onlyAnAgentWithLinksGoesThroughThem();
    void oneResourceOfSeveralSecretsIsKeptOnce();
    void aRecordThatDiffersInAnyFieldIsAnotherRecord();
    void theBestRecordTellsMost();
    void availabilityFollowsTypeAndName_data();
    void availabilityFollowsTypeAndName();
    void roomIsAskedForByTheAnswersSize();
};

void CatalogueTest::aNewCatalogueIsEmptyAndConsistent()
{
    const Catalogue catalogue;
    QCOMPARE(catalogue.secretCount(), 0U);
    QCOMPARE(catalogue.resourceCount(), 0U);
    QCOMPARE(catalogue.edgeCount(), 0U);
    QVERIFY(!catalogue.findSecret("any"));
    QVERIFY(!catalogue.findId("any"));
    QVERIFY(!catalogue.findResource(IdIndex{0}));
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::secretsKeepTheOrderOfArrival()
{
    Catalogue catalogue;
    const auto one = catalogue.append(pageOf({{.id = "s2"}, {.id = "s1"}}));
    QVERIFY(one.first == first);
    QCOMPARE(one.count, 2U);
    const auto two = catalogue.append(pageOf({{.id = "s0"}}));
    QVERIFY(two.first == SecretIndex{2});
    QCOMPARE(two.count, 1U);
    QVERIFY(catalogue.secretId(SecretIndex{0}) == "s2");
    QVERIFY(catalogue.secretId(SecretIndex{2}) == "s0");
    QVERIFY(catalogue.findSecret("s1") == SecretIndex{1});
}

void CatalogueTest::aSecretThatComesAgainKeepsItsPlaceAndTakesTheNewContent()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s", .name = "OLD"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    catalogue.append(pageOf({secret, {.id = "other", .name = "OTHER"}}));
    secret.name = "NEW";
    secret[Category::Tools] = {tool("t3", "three")};
    const auto again = catalogue.append(pageOf({secret}));
    QCOMPARE(again.count, 0U);
    QCOMPARE(again.updated, QList{first});
    QVERIFY(catalogue.secretName(first) == "NEW");
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t3"));
    QCOMPARE(catalogue.edgeCount(), 1U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::aSecretTwiceOnOnePageIsOneSecret()
{
    Catalogue catalogue;
    const auto appended
        = catalogue.append(pageOf({{.id = "s", .name = "A"}, {.id = "s", .name = "B"}}));
    QCOMPARE(appended.count, 1U);
    QVERIFY(appended.updated.isEmpty());
    QVERIFY(catalogue.secretName(first) == "B");
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::absentAndEmptyNamesAreToldApart()
{
    Catalogue catalogue;
    catalogue.append(pageOf({{.id = "a"}, {.id = "b", .name = ""}}));
    QVERIFY(catalogue.secret(SecretIndex{0}).name.isAbsent());
    QVERIFY(!catalogue.secret(SecretIndex{1}).name.isAbsent());
    catalogue.append(pageOf({{.id = "a", .name = ""}, {.id = "b"}}));
    QVERIFY(!catalogue.secret(SecretIndex{0}).name.isAbsent());
    QVERIFY(catalogue.secret(SecretIndex{1}).name.isAbsent());
}

void CatalogueTest::aPreviewAddsToAPreview()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    secret.hasMore[indexOf(Category::Tools)] = true;
    catalogue.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Preview);
    QCOMPARE(catalogue.loadState(first, Category::Agents), LoadState::Complete);
    QVERIFY(!catalogue.isComplete(first));
    secret[Category::Tools] = {tool("t3", "three"), tool("t1", "one again")};
    catalogue.append(pageOf({secret}));
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1 t2 t3"));
    const Edge &edge = catalogue.dependents(first, Category::Tools)[0];
    QVERIFY(catalogue.text(catalogue.resource(edge.resource).name) == "one again");
}

void CatalogueTest::aPreviewDoesNotUndoACompleteCategory()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    catalogue.append(pageOf({secret}));
    secret[Category::Tools] = {tool("t2", "two")};
    secret.hasMore[indexOf(Category::Tools)] = true;
    catalogue.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Complete);
    QVERIFY(!catalogue.dependentList(first, Category::Tools).hasMore);
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1 t2"));
}

void CatalogueTest::aCompleteAnswerReplacesWhatWasThere()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    secret[Category::Agents] = {tool("a1", "one"), tool("a2", "two")};
    secret.hasMore[indexOf(Category::Agents)] = true;
    catalogue.append(pageOf({secret}));
    secret[Category::Agents] = {tool("a2", "two")};
    secret.hasMore[indexOf(Category::Agents)] = false;
    catalogue.append(pageOf({secret}));
    QCOMPARE(idsOf(catalogue, first, Category::Agents), list("a2"));
    QCOMPARE(catalogue.loadState(first, Category::Agents), LoadState::Complete);
    QCOMPARE(catalogue.edgeCount(), 1U);
}

void CatalogueTest::malformedItemsLeaveTheCategoryFailed()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one")};
    secret.hasFlaws[indexOf(Category::Tools)] = true;
    catalogue.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Failed);
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1"));
}

void CatalogueTest::completionDropsDoublesAndKeepsPlaces()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t2", "two"), tool("t1", "one")};
    secret.hasMore[indexOf(Category::Tools)] = true;
    catalogue.append(pageOf({secret, {.id = "other"}}));
    const std::vector<PlainDependent> rest{tool("t1", "one, newer"), tool("t0", "zero"),
                                           tool("t0", "zero, newer"), tool("t2", "two")};
    catalogue.mergeDependents(first, Category::Tools, answerOf(rest));
    catalogue.setComplete(first, Category::Tools);
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t2 t1 t0"));
    const auto edges = catalogue.dependents(first, Category::Tools);
    QVERIFY(catalogue.text(catalogue.resource(edges[1].resource).name) == "one, newer");
    QVERIFY(catalogue.text(catalogue.resource(edges[2].resource).name) == "zero, newer");
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Complete);
    QVERIFY(!catalogue.dependentList(first, Category::Tools).hasMore);
    QCOMPARE(catalogue.edgeCount(), 3U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::listsOfSeveralSecretsGrowInTurns()
{
    Catalogue catalogue;
    catalogue.append(pageOf({{.id = "a"}, {.id = "b"}}));
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        const std::string id = "t" + std::to_string(i);
        expected << QString::fromStdString(id);
        const std::vector<PlainDependent> item{tool(id, id)};
        for (std::uint32_t secret = 0; secret < 2; ++secret) {
            catalogue.mergeDependents(SecretIndex{secret}, Category::Tools, answerOf(item));
            QCOMPARE(idsOf(catalogue, SecretIndex{secret}, Category::Tools), expected);
        }
    }
    QCOMPARE(catalogue.edgeCount(), 100U);
    QCOMPARE(catalogue.resourceCount(), 50U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::variablesBeforeTheirSecretWaitForIt()
{
    Catalogue catalogue;
    catalogue.addEnvironmentVariables({{"env1", "CRM_KEY", {{"production", "s"}}}});
    catalogue.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(catalogue.edgeCount(), 0U);
    catalogue.append(pageOf({{.id = "s"}}));
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1"));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Complete);
    catalogue.append(pageOf({{.id = "s"}}));
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1"));
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::variablesAfterTheirSecretAreAdded()
{
    Catalogue catalogue;
    catalogue.append(pageOf({{.id = "s"}, {.id = "none"}}));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::NotLoaded);
    QVERIFY(!catalogue.isComplete(first));
    catalogue.addEnvironmentVariables({{"env1", "CRM_KEY", {{"production", "s"}}}});
    catalogue.addEnvironmentVariables(
        {{"env2", "ERP_KEY", {{"production", "s"}}}, {"env1", "CRM_KEY_2", {{"production", "s"}}}});
    catalogue.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1 env2"));
    const Edge &edge = catalogue.dependents(first, Category::EnvironmentVariables)[0];
    QVERIFY(catalogue.text(catalogue.resource(edge.resource).name) == "CRM_KEY_2");
    QVERIFY(catalogue.isComplete(first));
    QVERIFY(catalogue.isComplete(SecretIndex{1}));
    QCOMPARE(catalogue.dependentCount(SecretIndex{1}), 0U);
}

void CatalogueTest::aVariableIsOneDependentWithAllItsEnvironments()
{
    Catalogue catalogue;
    catalogue.append(pageOf({{.id = "s"}, {.id = "other"}}));
    catalogue.addEnvironmentVariables(
        {{"env1", "KEY", {{"production", "s"}, {"test", "other"}, {"staging", "s"}}}});
    const auto edges = catalogue.dependents(first, Category::EnvironmentVariables);
    QCOMPARE(edges.size(), std::size_t{1});
    QCOMPARE(catalogue.links(edges[0]).size(), std::size_t{2});
    QVERIFY(catalogue.idText(catalogue.links(edges[0])[0]) == "production");
    QVERIFY(catalogue.idText(catalogue.links(edges[0])[1]) == "staging");
    QVERIFY(!catalogue.isThrough(edges[0]));
    const auto others = catalogue.dependents(SecretIndex{1}, Category::EnvironmentVariables);
    QCOMPARE(others.size(), std::size_t{1});
    QVERIFY(others[0].resource == edges[0].resource);
    QVERIFY(catalogue.idText(catalogue.links(others[0])[0]) == "test");
}

void CatalogueTest::theStateOfVariablesHoldsForComingSecretsToo()
{
    Catalogue catalogue;
    catalogue.setEnvironmentVariablesState(LoadState::Failed);
    PlainSecret told{.id = "told"};
    told.hasEnvironmentVariables = true;
    catalogue.append(pageOf({{.id = "s"}, told}));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Failed);
    QCOMPARE(catalogue.loadState(SecretIndex{1}, Category::EnvironmentVariables),
             LoadState::Complete);
    catalogue.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Complete);
}

void CatalogueTest::anEmptyListOfLinksIsNotALeftOutOne()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    PlainDependent without = tool("a1", "without");
    PlainDependent empty = tool("a2", "empty");
    empty.links.emplace();
    secret[Category::Agents] = {without, empty};
    catalogue.append(pageOf({secret}));
    const auto edges = catalogue.dependents(first, Category::Agents);
    QVERIFY(!catalogue.hasLinks(edges[0]));
    QVERIFY(catalogue.hasLinks(edges[1]));
    QVERIFY(catalogue.links(edges[0]).empty());
    QVERIFY(catalogue.links(edges[1]).empty());
}

void CatalogueTest::onlyAnAgentWithLinksGoesThroughThem()
{
    Catalogue catalogue;
    PlainSecret secret{.id = "s"};
    PlainDependent linked = tool("x1", "linked");
    linked.links = {"t1", "t2"};
    secret[Category::Agents] = {linked, tool("x2", "direct")};
    secret[Category::McpServers] = {linked};
    catalogue.append(pageOf({secret}));
    const auto agents = catalogue.dependents(first, Category::Agents);
    QVERIFY(catalogue.isThrough(agents[0]));
    QVERIFY(!catalogue.isThrough(agents[1]));
    QVERIFY(catalogue.idText(catalogue.links(agents[0])[1]) == "t2");
    QVERIFY(!catalogue.isThrough(catalogue.dependents(first, Category::McpServers)[0]));
}

void CatalogueTest::oneResourceOfSeveralSecretsIsKeptOnce()
{
    Catalogue catalogue;
    PlainSecret a{.id = "a"};
    a[Category::Tools] = {tool("t", "shared")};
    PlainSecret b = a;
    b.id = "b";
    catalogue.append(pageOf({a, b}));
    QCOMPARE(catalogue.resourceCount(), 1U);
    QCOMPARE(catalogue.edgeCount(), 2U);
    const std::size_t size = catalogue.pool().size();
    catalogue.append(pageOf({a, b}));
    QCOMPARE(catalogue.pool().size(), size);
}

void CatalogueTest::aRecordThatDiffersInAnyFieldIsAnotherRecord()
{
    const PlainDependent base{.id = "x",
                              .name = "n",
                              .type = "available",
                              .access = "editor",
                              .label = "l",
                              .created = 5};
    std::vector<PlainDependent> variants(12, base);
    variants[1].name.reset();
    variants[2].name = "";
    variants[3].type.reset();
    variants[4].type = "unknown";
    variants[5].access = "viewer";
    variants[6].access.reset();
    variants[7].label = "";
    variants[8].label.reset();
    variants[9].created = 6;
    variants[10].created.reset();
    variants[11].name = "N";
    Catalogue catalogue;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        for (int again = 0; again < 2; ++again) {
            PlainSecret secret{.id = "s" + std::to_string(i)};
            secret[Category::Tools] = {variants[i]};
            catalogue.append(pageOf({secret}));
            QCOMPARE(catalogue.resourceCount(), static_cast<std::uint32_t>(i + 1));
        }
    }
    PlainSecret asAgent{.id = "agents"};
    asAgent[Category::Agents] = {base};
    catalogue.append(pageOf({asAgent}));
    QCOMPARE(catalogue.resourceCount(), static_cast<std::uint32_t>(variants.size() + 1));

    std::uint32_t chained = 1;
    auto at = *catalogue.findResource(*catalogue.findId("x"));
    while (catalogue.resource(at).nextWithSameId != at) {
        at = catalogue.resource(at).nextWithSameId;
        ++chained;
    }
    QCOMPARE(chained, catalogue.resourceCount());
}

void CatalogueTest::theBestRecordTellsMost()
{
    Catalogue catalogue;
    const std::vector<PlainDependent> records{{.id = "x", .type = "unknown"},
                                              tool("x", "zeta"),
                                              tool("x", "alpha"),
                                              {.id = "x", .type = "unknown", .access = "viewer"}};
    for (std::size_t i = 0; i < records.size(); ++i) {
        PlainSecret secret{.id = "s" + std::to_string(i)};
        secret[Category::Tools] = {records[i]};
        secret[Category::Agents] = {{.id = "only_unknown", .type = "unknown"}};
        catalogue.append(pageOf({secret}));
    }
    const auto best = catalogue.bestRecord(*catalogue.findId("x"), Category::Tools);
    QVERIFY(best);
    QVERIFY(catalogue.text(catalogue.resource(*best).name) == "alpha");
    QVERIFY(!catalogue.bestRecord(*catalogue.findId("x"), Category::Agents));
    const auto unknown = catalogue.bestRecord(*catalogue.findId("only_unknown"), Category::Agents);
    QVERIFY(unknown && !catalogue.isAvailable(*unknown));
    QVERIFY(!catalogue.bestRecord(*catalogue.findId("s1"), Category::Tools));
}

void CatalogueTest::availabilityFollowsTypeAndName_data()
{
    QTest::addColumn<int>("category");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasName");
    QTest::addColumn<bool>("expected");
    const auto tools = static_cast<int>(indexOf(Category::Tools));
    const auto numbers = static_cast<int>(indexOf(Category::PhoneNumbers));
    const auto others = static_cast<int>(indexOf(Category::Others));
    QTest::newRow("available") << tools << QStringLiteral("available") << true << true;
    QTest::newRow("unknown") << tools << QStringLiteral("unknown") << false << false;
    QTest::newRow("no type, named") << tools << QString() << true << true;
    QTest::newRow("no type, no name") << tools << QString() << false << false;
    QTest::newRow("unlisted type") << tools << QStringLiteral("archived") << true << false;
    QTest::newRow("number") << numbers << QString() << false << true;
    QTest::newRow("other") << others << QString() << false << true;
}

void CatalogueTest::availabilityFollowsTypeAndName()
{
    QFETCH(int, category);
    QFETCH(QString, type);
    QFETCH(bool, hasName);
    QFETCH(bool, expected);
    PlainDependent item{.id = "x"};
    if (!type.isEmpty()) {
        item.type = type.toStdString();
    }
    if (hasName) {
        item.name = "name";
    }
    PlainSecret secret{.id = "s"};
    const auto at = allCategories[static_cast<std::size_t>(category)];
    secret[at] = {item};
    Catalogue catalogue;
    catalogue.append(pageOf({secret}));
    QCOMPARE(catalogue.isAvailable(catalogue.dependents(first, at)[0].resource), expected);
}

void CatalogueTest::roomIsAskedForByTheAnswersSize()
{
    const Catalogue catalogue;
    QVERIFY(catalogue.hasRoomFor(0));
    QVERIFY(catalogue.hasRoomFor(32 << 20));
    QVERIFY(!catalogue.hasRoomFor(std::size_t{1} << 32));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
