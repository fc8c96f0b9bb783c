// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"
#include "support/plainsecrets.h"

#include <QSet>
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
    void aSecretThatComesAgainKeepsItsPlaceAndLosesNothing();
    void aSecretTwiceOnOnePageIsOneSecret();
    void absentAndEmptyNamesAreToldApart();
    void aPreviewAddsToAPreview();
    void aPreviewDoesNotUndoACompleteCategory();
    void aCompleteAnswerKeepsWhatAnotherReported();
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
    void unlistedCategoriesStandBehindTheKnownOnes();
    void anUnlistedListThatIsGoneKeepsWhatItHad();
    void itemsWithoutAnIdAreCountedApart();
    void aListThatIsThereTwiceAddsBoth();
    void variablesOfAnAnswersOwnDoNotSettle();
    void moreUnlistedListsThanAnybodyHasShareOne();
    void everyKnownCategoryHasItsTraits();
    void aPublishedCopyNeverChanges();
    void veryManyRecordsOfOneIdAreKeptOnceEach();
    void whatIsSaidOfASumIsTheMostThatCanBe_data();
    void whatIsSaidOfASumIsTheMostThatCanBe();
};

void CatalogueTest::aNewCatalogueIsEmptyAndConsistent()
{
    const Catalogue catalogue;
    QCOMPARE(catalogue.secretCount(), 0U);
    QCOMPARE(catalogue.categories().size(), knownCategoryCount);
    QCOMPARE(catalogue.resourceCount(), 0U);
    QCOMPARE(catalogue.edgeCount(), 0U);
    QVERIFY(!catalogue.findSecret("any"));
    QVERIFY(!catalogue.findId("any"));
    QVERIFY(!catalogue.findResource(IdIndex{0}));
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::secretsKeepTheOrderOfArrival()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    const auto one = builder.append(pageOf({{.id = "s2"}, {.id = "s1"}}));
    QVERIFY(one.first == first);
    QCOMPARE(one.count, 2U);
    const auto two = builder.append(pageOf({{.id = "s0"}}));
    QVERIFY(two.first == SecretIndex{2});
    QCOMPARE(two.count, 1U);
    QVERIFY(catalogue.secretId(SecretIndex{0}) == "s2");
    QVERIFY(catalogue.secretId(SecretIndex{2}) == "s0");
    QVERIFY(catalogue.findSecret("s1") == SecretIndex{1});
}

void CatalogueTest::aSecretThatComesAgainKeepsItsPlaceAndLosesNothing()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s", .name = "OLD"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    builder.append(pageOf({secret, {.id = "other", .name = "OTHER"}}));
    secret.name = "NEW";
    secret[Category::Tools] = {tool("t3", "three")};
    const auto again = builder.append(pageOf({secret}));
    QCOMPARE(again.count, 0U);
    QCOMPARE(again.updated, QList{first});
    QVERIFY(catalogue.secretName(first) == "NEW");
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1 t2 t3"));
    secret[Category::Tools].clear();
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.edgeCount(), 3U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::aSecretTwiceOnOnePageIsOneSecret()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    const auto appended
        = builder.append(pageOf({{.id = "s", .name = "A"}, {.id = "s", .name = "B"}}));
    QCOMPARE(appended.count, 1U);
    QVERIFY(appended.updated.isEmpty());
    QVERIFY(catalogue.secretName(first) == "B");
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::absentAndEmptyNamesAreToldApart()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.append(pageOf({{.id = "a"}, {.id = "b", .name = ""}}));
    QVERIFY(catalogue.secret(SecretIndex{0}).name.isAbsent());
    QVERIFY(!catalogue.secret(SecretIndex{1}).name.isAbsent());
    builder.append(pageOf({{.id = "a", .name = ""}, {.id = "b"}}));
    QVERIFY(!catalogue.secret(SecretIndex{0}).name.isAbsent());
    QVERIFY(catalogue.secret(SecretIndex{1}).name.isAbsent());
}

void CatalogueTest::aPreviewAddsToAPreview()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    secret.hasMore[Category::Tools] = true;
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Preview);
    QCOMPARE(catalogue.loadState(first, Category::Agents), LoadState::Complete);
    QVERIFY(!catalogue.isComplete(first));
    secret[Category::Tools] = {tool("t3", "three"), tool("t1", "one again")};
    builder.append(pageOf({secret}));
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1 t2 t3"));
    const Edge &edge = catalogue.dependents(first, Category::Tools)[0];
    QVERIFY(catalogue.text(catalogue.resource(edge.resource).name) == "one again");
}

void CatalogueTest::aPreviewDoesNotUndoACompleteCategory()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one"), tool("t2", "two")};
    builder.append(pageOf({secret}));
    secret[Category::Tools] = {tool("t2", "two")};
    secret.hasMore[Category::Tools] = true;
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Complete);
    QVERIFY(!catalogue.dependentList(first, Category::Tools).hasMore);
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1 t2"));
}

void CatalogueTest::aCompleteAnswerKeepsWhatAnotherReported()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    secret[Category::Agents] = {tool("a1", "one"), tool("a2", "two")};
    secret.hasMore[Category::Agents] = true;
    builder.append(pageOf({secret}));
    secret[Category::Agents] = {tool("a2", "two")};
    secret.hasMore[Category::Agents] = false;
    builder.append(pageOf({secret}));
    QCOMPARE(idsOf(catalogue, first, Category::Agents), list("a1 a2"));
    QCOMPARE(catalogue.loadState(first, Category::Agents), LoadState::Complete);
    QCOMPARE(catalogue.edgeCount(), 2U);
}

void CatalogueTest::malformedItemsLeaveTheCategoryFailed()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t1", "one")};
    secret.hasFlaws[Category::Tools] = true;
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.loadState(first, Category::Tools), LoadState::Failed);
    QCOMPARE(idsOf(catalogue, first, Category::Tools), list("t1"));
}

void CatalogueTest::completionDropsDoublesAndKeepsPlaces()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    secret[Category::Tools] = {tool("t2", "two"), tool("t1", "one")};
    secret.hasMore[Category::Tools] = true;
    builder.append(pageOf({secret, {.id = "other"}}));
    const std::vector<PlainDependent> rest{tool("t1", "one, newer"), tool("t0", "zero"),
                                           tool("t0", "zero, newer"), tool("t2", "two")};
    builder.mergeDependents(first, Category::Tools, answerOf(rest));
    builder.setComplete(first, Category::Tools);
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
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.append(pageOf({{.id = "a"}, {.id = "b"}}));
    QStringList expected;
    for (int i = 0; i < 50; ++i) {
        const std::string id = "t" + std::to_string(i);
        expected << QString::fromStdString(id);
        const std::vector<PlainDependent> item{tool(id, id)};
        for (std::uint32_t secret = 0; secret < 2; ++secret) {
            builder.mergeDependents(SecretIndex{secret}, Category::Tools, answerOf(item));
            QCOMPARE(idsOf(catalogue, SecretIndex{secret}, Category::Tools), expected);
        }
    }
    QCOMPARE(catalogue.edgeCount(), 100U);
    QCOMPARE(catalogue.resourceCount(), 50U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::variablesBeforeTheirSecretWaitForIt()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.addEnvironmentVariables({{"env1", "CRM_KEY", {{"production", "s"}}}});
    builder.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(catalogue.edgeCount(), 0U);
    builder.append(pageOf({{.id = "s"}}));
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1"));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Complete);
    builder.append(pageOf({{.id = "s"}}));
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1"));
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::variablesAfterTheirSecretAreAdded()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.append(pageOf({{.id = "s"}, {.id = "none"}}));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::NotLoaded);
    QVERIFY(!catalogue.isComplete(first));
    builder.addEnvironmentVariables({{"env1", "CRM_KEY", {{"production", "s"}}}});
    builder.addEnvironmentVariables(
        {{"env2", "ERP_KEY", {{"production", "s"}}}, {"env1", "CRM_KEY_2", {{"production", "s"}}}});
    builder.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1 env2"));
    const Edge &edge = catalogue.dependents(first, Category::EnvironmentVariables)[0];
    QVERIFY(catalogue.text(catalogue.resource(edge.resource).name) == "CRM_KEY_2");
    QVERIFY(catalogue.isComplete(first));
    QVERIFY(catalogue.isComplete(SecretIndex{1}));
    QCOMPARE(catalogue.dependentCount(SecretIndex{1}), 0U);
}

void CatalogueTest::aVariableIsOneDependentWithAllItsEnvironments()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.append(pageOf({{.id = "s"}, {.id = "other"}}));
    builder.addEnvironmentVariables(
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
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.setEnvironmentVariablesState(LoadState::Failed);
    PlainSecret told{.id = "told"};
    told.hasEnvironmentVariables = true;
    builder.append(pageOf({{.id = "s"}, told}));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Failed);
    QCOMPARE(catalogue.loadState(SecretIndex{1}, Category::EnvironmentVariables),
             LoadState::Complete);
    builder.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::Complete);
}

void CatalogueTest::anEmptyListOfLinksIsNotALeftOutOne()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    PlainDependent without = tool("a1", "without");
    PlainDependent empty = tool("a2", "empty");
    empty.links.emplace();
    secret[Category::Agents] = {without, empty};
    builder.append(pageOf({secret}));
    const auto edges = catalogue.dependents(first, Category::Agents);
    QVERIFY(!catalogue.hasLinks(edges[0]));
    QVERIFY(catalogue.hasLinks(edges[1]));
    QVERIFY(catalogue.links(edges[0]).empty());
    QVERIFY(catalogue.links(edges[1]).empty());
}

void CatalogueTest::onlyAnAgentWithLinksGoesThroughThem()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "s"};
    PlainDependent linked = tool("x1", "linked");
    linked.links = {"t1", "t2"};
    secret[Category::Agents] = {linked, tool("x2", "direct")};
    secret[Category::McpServers] = {linked};
    builder.append(pageOf({secret}));
    const auto agents = catalogue.dependents(first, Category::Agents);
    QVERIFY(catalogue.isThrough(agents[0]));
    QVERIFY(!catalogue.isThrough(agents[1]));
    QVERIFY(catalogue.idText(catalogue.links(agents[0])[1]) == "t2");
    QVERIFY(!catalogue.isThrough(catalogue.dependents(first, Category::McpServers)[0]));
}

void CatalogueTest::oneResourceOfSeveralSecretsIsKeptOnce()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret a{.id = "a"};
    a[Category::Tools] = {tool("t", "shared")};
    PlainSecret b = a;
    b.id = "b";
    builder.append(pageOf({a, b}));
    QCOMPARE(catalogue.resourceCount(), 1U);
    QCOMPARE(catalogue.edgeCount(), 2U);
    const std::size_t size = catalogue.pool().size();
    builder.append(pageOf({a, b}));
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
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    for (std::size_t i = 0; i < variants.size(); ++i) {
        for (int again = 0; again < 2; ++again) {
            PlainSecret secret{.id = "s" + std::to_string(i)};
            secret[Category::Tools] = {variants[i]};
            builder.append(pageOf({secret}));
            QCOMPARE(catalogue.resourceCount(), static_cast<std::uint32_t>(i + 1));
        }
    }
    PlainSecret asAgent{.id = "agents"};
    asAgent[Category::Agents] = {base};
    builder.append(pageOf({asAgent}));
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
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    const std::vector<PlainDependent> records{{.id = "x", .type = "unknown"},
                                              tool("x", "zeta"),
                                              tool("x", "alpha"),
                                              {.id = "x", .type = "unknown", .access = "viewer"}};
    for (std::size_t i = 0; i < records.size(); ++i) {
        PlainSecret secret{.id = "s" + std::to_string(i)};
        secret[Category::Tools] = {records[i]};
        secret[Category::Agents] = {{.id = "only_unknown", .type = "unknown"}};
        builder.append(pageOf({secret}));
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
    const auto tools = static_cast<int>(Category::Tools);
    const auto numbers = static_cast<int>(Category::PhoneNumbers);
    const auto others = static_cast<int>(Category::Others);
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
    const auto at = knownCategories[static_cast<std::size_t>(category)];
    secret[at] = {item};
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.isAvailable(catalogue.dependents(first, at)[0].resource), expected);
}

void CatalogueTest::roomIsAskedForByTheAnswersSize()
{
    const CatalogueBuilder builder;
    QVERIFY(builder.canHold(0));
    QVERIFY(builder.canHold(32 << 20));
    QVERIFY(!builder.canHold(std::size_t{1} << 32));
}

void CatalogueTest::unlistedCategoriesStandBehindTheKnownOnes()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret one{.id = "a"};
    one.unlisted["speech_engines"] = {{.id = "e1", .name = "Hotline", .access = "admin"}};
    PlainSecret two{.id = "b"};
    two.unlisted["flows"] = {{.id = "f1"}, {.id = "f2"}};
    two.unlistedWithMore = {"flows"};
    builder.append(pageOf({one, two}));
    QStringList words;
    for (const Category category : catalogue.categories()) {
        words += QString::fromUtf8(catalogue.categoryWord(category));
    }
    QCOMPARE(words,
             list("tools agents phone_numbers mcp_servers others environment_variables flows "
                  "speech_engines"));
    const Category flows = catalogue.findCategory("flows").value();
    const Category engines = catalogue.findCategory("speech_engines").value();
    QVERIFY(!flows.isKnown() && flows != engines);
    QVERIFY(!catalogue.findCategory("no_such_list"));
    QCOMPARE(idsOf(catalogue, first, engines), list("e1"));
    QCOMPARE(idsOf(catalogue, SecretIndex{1}, flows), list("f1 f2"));
    QCOMPARE(catalogue.known(first, engines).text(), QStringLiteral("1"));
    QCOMPARE(catalogue.known(SecretIndex{1}, flows).text(), QStringLiteral(u"\u2265 2"));
    QCOMPARE(catalogue.known(SecretIndex{1}, engines).text(), QStringLiteral("0"));
    QCOMPARE(catalogue.dependentCount(first), 1U);
    QVERIFY(!catalogue.known(SecretIndex{1}).isExact());
    QCOMPARE(catalogue.incompleteCount(flows), 1U);
    QCOMPARE(catalogue.incompleteCount(engines), 0U);
    QVERIFY(catalogue.isAvailable(catalogue.dependents(first, engines)[0].resource));
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::anUnlistedListThatIsGoneKeepsWhatItHad()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "a"};
    secret.unlisted["flows"] = {{.id = "f1"}};
    secret.unlistedWithMore = {"flows"};
    builder.append(pageOf({secret}));
    const Category flows = catalogue.findCategory("flows").value();
    QCOMPARE(catalogue.loadState(first, flows), LoadState::Preview);
    // Nobody can ask for the rest: the newer answer alone counts.
    secret.unlisted["flows"] = {{.id = "f2"}};
    builder.append(pageOf({secret}));
    QCOMPARE(idsOf(catalogue, first, flows), list("f2"));
    builder.append(pageOf({{.id = "a"}}));
    QCOMPARE(idsOf(catalogue, first, flows), list("f2"));
    QCOMPARE(catalogue.loadState(first, flows), LoadState::Complete);
    QCOMPARE(catalogue.edgeCount(), 1U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::itemsWithoutAnIdAreCountedApart()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "a"};
    secret.unlisted["flows"] = {{.id = "", .label = "{}"}, {.id = "", .label = "[1]"}};
    builder.append(pageOf({secret}));
    const Category flows = catalogue.findCategory("flows").value();
    QCOMPARE(catalogue.known(first, flows).count, 2U);
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.known(first, flows).count, 2U);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::aListThatIsThereTwiceAddsBoth()
{
    CatalogueBuilder builder;
    const std::vector<PlainSecret> secrets{{.id = "a"}};
    const std::vector<PlainDependent> items{{.id = "t1"}, {.id = "t2"}, {.id = "t1"}};
    Contents page = answerOf(items);
    SecretContent secret;
    secret.id = "a";
    secret.lists = {0, 2};
    page.lists = {{.word = "tools", .items = {0, 1}}, {.word = "tools", .items = {1, 2}}};
    page.secrets = {secret};
    builder.append(page);
    QCOMPARE(idsOf(builder.catalogue(), first, Category::Tools), list("t1 t2"));
    QCOMPARE(builder.catalogue().loadState(first, Category::Tools), LoadState::Complete);
    // What one of them leaves open stays open.
    page.lists[0].hasMore = true;
    CatalogueBuilder open;
    open.append(page);
    QCOMPARE(open.catalogue().loadState(first, Category::Tools), LoadState::Preview);
}

void CatalogueTest::variablesOfAnAnswersOwnDoNotSettle()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    const std::vector<PlainDependent> items{{.id = "env1", .name = "KEY"}};
    Contents page = answerOf(items);
    SecretContent secret;
    secret.id = "a";
    secret.lists = {0, 1};
    page.lists = {{.word = "environment_variables", .items = {0, 1}, .isDecisive = false}};
    page.secrets = {secret};
    builder.append(page);
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1"));
    QCOMPARE(catalogue.loadState(first, Category::EnvironmentVariables), LoadState::NotLoaded);
    builder.addEnvironmentVariables({{"env2", "ERP", {{"production", "a"}}}});
    builder.setEnvironmentVariablesState(LoadState::Complete);
    QCOMPARE(idsOf(catalogue, first, Category::EnvironmentVariables), list("env1 env2"));
    QVERIFY(catalogue.isComplete(first));
}

void CatalogueTest::moreUnlistedListsThanAnybodyHasShareOne()
{
    CatalogueBuilder builder;
    const Catalogue &catalogue = builder.catalogue();
    PlainSecret secret{.id = "a"};
    constexpr std::uint32_t count = 1000;
    for (std::uint32_t i = 0; i < count; ++i) {
        secret.unlisted["list" + std::to_string(i)] = {{.id = "x" + std::to_string(i)}};
    }
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.categories().size(), knownCategoryCount + Catalogue::maximumUnlisted + 1);
    QCOMPARE(catalogue.dependentCount(first), count);
    builder.append(pageOf({secret}));
    QCOMPARE(catalogue.dependentCount(first), count);
    QVERIFY(catalogue.isConsistent());
}

void CatalogueTest::everyKnownCategoryHasItsTraits()
{
    QSet<QString> words;
    for (const Category category : knownCategories) {
        const CategoryTraits &traits = traitsOf(category);
        QVERIFY(!traits.word.empty());
        QVERIFY(traits.form != ItemForm::Unlisted);
        QVERIFY(knownCategory(traits.word) == category);
        QVERIFY(Catalogue().categoryWord(category) == traits.word);
        words.insert(QString::fromUtf8(traits.word));
    }
    QCOMPARE(std::size_t(words.size()), knownCategoryCount);
    QVERIFY(!knownCategory("speech_engines") && !knownCategory(""));
    QVERIFY(traitsOf(Category::at(knownCategoryCount)).form == ItemForm::Unlisted);
    QVERIFY(!traitsOf(Category::at(knownCategoryCount)).canBeCompleted);
}

void CatalogueTest::aPublishedCopyNeverChanges()
{
    CatalogueBuilder builder;
    PlainSecret secret{.id = "a", .name = "A"};
    secret[Category::Tools] = {tool("t1", "one")};
    secret.hasMore[Category::Tools] = true;
    builder.append(pageOf({secret}));
    const Catalogue published = builder.catalogue();
    secret.name = "B";
    secret[Category::Tools] = {tool("t1", "other"), tool("t2", "two")};
    secret.unlisted["flows"] = {{.id = "f1"}};
    builder.append(pageOf({secret, {.id = "b"}}));
    builder.setComplete(first, Category::Tools);
    QCOMPARE(published.secretCount(), 1U);
    QVERIFY(published.secretName(first) == "A");
    QCOMPARE(idsOf(published, first, Category::Tools), list("t1"));
    const Edge &edge = published.dependents(first, Category::Tools)[0];
    QVERIFY(published.text(published.resource(edge.resource).name) == "one");
    QCOMPARE(published.loadState(first, Category::Tools), LoadState::Preview);
    QVERIFY(!published.findCategory("flows"));
    QVERIFY(published.isConsistent() && builder.catalogue().isConsistent());
    // Another builder goes on from the copy.
    CatalogueBuilder other(published);
    other.append(pageOf({{.id = "c"}}));
    QVERIFY(other.catalogue().findSecret("c") && !other.catalogue().findSecret("b"));
    QVERIFY(other.catalogue().isConsistent());
}

void CatalogueTest::veryManyRecordsOfOneIdAreKeptOnceEach()
{
    // Takes minutes where each is compared with each.
    constexpr std::uint32_t count = 100'000;
    CatalogueBuilder builder;
    const auto append = [&](std::uint32_t from, std::uint32_t to) {
        for (std::uint32_t i = from; i < to; ++i) {
            PlainSecret secret{.id = "s" + std::to_string(i % 100)};
            secret[Category::Tools] = {tool("t", std::to_string(i))};
            builder.append(pageOf({secret}));
        }
    };
    append(0, count);
    QCOMPARE(builder.catalogue().resourceCount(), count);
    append(0, 1000);
    append(count - 1000, count);
    QCOMPARE(builder.catalogue().resourceCount(), count);
    std::uint32_t chained = 1;
    ResourceIndex record = *builder.catalogue().findResource(*builder.catalogue().findId("t"));
    while (builder.catalogue().resource(record).nextWithSameId != record) {
        record = builder.catalogue().resource(record).nextWithSameId;
        ++chained;
    }
    QCOMPARE(chained, count);
    builder = CatalogueBuilder(builder.catalogue());
    append(0, 100);
    append(count - 100, count);
    QCOMPARE(builder.catalogue().resourceCount(), count);
    QVERIFY(builder.catalogue().isConsistent());
}

void CatalogueTest::whatIsSaidOfASumIsTheMostThatCanBe_data()
{
    QTest::addColumn<Known>("a");
    QTest::addColumn<Known>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Known a, Known b, const char *expected) {
        QTest::newRow(name) << a << b << QString::fromUtf8(expected);
    };
    row("both exact", {3, LoadState::Complete}, {4, LoadState::Complete}, "7");
    row("nothing", {0, LoadState::Complete}, {0, LoadState::NotOffered}, "0");
    row("one is a preview", {3, LoadState::Complete}, {4, LoadState::Preview}, "≥ 7");
    row("an empty preview", {0, LoadState::Complete}, {0, LoadState::Preview}, "—");
    row("one was not read", {3, LoadState::Complete}, {0, LoadState::NotLoaded}, "≥ 3");
    row("none was read", {0, LoadState::NotLoaded}, {0, LoadState::NotLoaded}, "—");
    row("one failed", {0, LoadState::Complete}, {0, LoadState::Failed}, "!");
    row("one failed after some", {9, LoadState::Preview}, {1, LoadState::Failed}, "≥ 10 !");
    row("one is being read", {2, LoadState::Loading}, {1, LoadState::Complete}, "≥ 3");
}

void CatalogueTest::whatIsSaidOfASumIsTheMostThatCanBe()
{
    QFETCH(Known, a);
    QFETCH(Known, b);
    QFETCH(QString, expected);
    QCOMPARE((a + b).text(), expected);
    QCOMPARE((b + a).text(), expected);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
