// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"
#include "search/matches.h"
#include "support/plainsecrets.h"
#include "support/smallfacts.h"

#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {

PlainDependent item(std::string id, std::string name, std::string access = "editor")
{
    return {.id = std::move(id),
            .name = std::move(name),
            .type = "available",
            .access = std::move(access)};
}

/// Two secrets with dependents of every kind, one unused and one partly loaded.
std::vector<PlainSecret> office()
{
    PlainSecret hubspot{.id = "sec_1", .name = "HUBSPOT_KEY"};
    hubspot[Category::Tools] = {item("tool_1", "crm-lookup"),
                                item("tool_2", "mailer", "viewer"),
                                {.id = "tool_3", .type = "unknown"}};
    PlainDependent nightLine = item("agent_1", "Night line", "viewer");
    nightLine.links = {"tool_1"};
    PlainDependent blind = item("agent_2", "Blind", "owner");
    blind.links = {"tool_9"};
    hubspot[Category::Agents] = {nightLine, item("agent_3", "Ångström"), blind};
    hubspot[Category::PhoneNumbers]
        = {{.id = "pn_1", .name = "+4930123456", .access = "sip_trunk", .label = "Front desk"}};

    PlainSecret erp{.id = "sec_2", .name = "ERP"};
    erp[Category::McpServers] = {item("mcp_1", "Hubspot bridge", "admin")};
    erp[Category::Others] = {{.id = "conversation_initiation_webhook"}};
    erp.hasEnvironmentVariables = true;
    erp[Category::EnvironmentVariables]
        = {{.id = "env_1", .name = "ERP_TOKEN", .links = {{"production", "staging"}}}};

    PlainSecret partial{.id = "sec_4", .name = "PARTIAL"};
    partial.hasMore[Category::Tools] = true;
    return {hubspot, erp, {.id = "sec_3", .name = "OLD_KEY"}, partial};
}

/// As in `HUBSPOT_KEY*(crm-lookup, tool_3); OLD_KEY*`: shown secrets, a star on those that match
/// themselves, and their shown dependents (by name, else id).
QString printed(const Matches &matches)
{
    const Catalogue &catalogue = matches.catalogue();
    const auto stringOf = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QStringList secrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        if (!matches.isSecretShown(secret)) {
            continue;
        }
        QStringList dependents;
        for (const Category category : catalogue.categories()) {
            for (const std::uint32_t row : matches.shownDependents(secret, category)) {
                const auto resource = catalogue.allDependents(secret, category)[row].resource;
                const auto name = catalogue.text(catalogue.resource(resource).name);
                dependents << stringOf(name.empty() ? catalogue.resourceId(resource) : name);
            }
        }
        QString line = stringOf(catalogue.secretName(secret));
        line += matches.isSecretMatched(secret) ? QStringLiteral("*") : QString();
        if (!dependents.isEmpty()) {
            line += QStringLiteral("(%1)").arg(dependents.join(QStringLiteral(", ")));
        }
        secrets << line;
    }
    return secrets.join(QStringLiteral("; "));
}

const QString hubspotAll = QStringLiteral(
    "HUBSPOT_KEY*(crm-lookup, mailer, tool_3, Night line, Ångström, Blind, +4930123456)");

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aQueryShows_data();
    void aQueryShows();
    void withoutConditionsEverythingIsShown();
    void filtersAndWordsBothHaveToHold();
    void filtersAreCounted();
    void factsAreFound_data();
    void factsAreFound();
    void unlistedDependentsAreFound_data();
    void unlistedDependentsAreFound();
    void aNameThatBecomesKnownShowsWhatGoesThroughIt();
    void aRenamedSecretIsFoundByItsNewNameOnly();
    void matchesStayThoseOfTheirState();
    void theBestNamesComeFirst_data();
    void theBestNamesComeFirst();

private:
    Matches found(QStringView typed, QuickFilters filters = {})
    {
        const Catalogue &catalogue = m_builder.catalogue();
        m_index.extend(catalogue);
        return match(catalogue, m_index, *Query::parse(typed, unlistedWords(catalogue)), filters);
    }
    QString shownFor(QStringView typed, QuickFilters filters = {})
    {
        return printed(found(typed, filters));
    }

    CatalogueBuilder m_builder;
    SearchIndex m_index;
};

void SearchTest::init()
{
    m_builder = {};
    m_builder.append(pageOf(office()));
    m_builder.setEnvironmentVariablesState(LoadState::Complete);
    m_index = {};
}

void SearchTest::aQueryShows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const QString &expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << expected;
    };
    const QString hubspotBridge = QStringLiteral("ERP(Hubspot bridge)");
    row("hubspot", hubspotAll + QStringLiteral("; ") + hubspotBridge);
    row("crm", QStringLiteral("HUBSPOT_KEY(crm-lookup, Night line)"));
    row("tool_9", QStringLiteral("HUBSPOT_KEY(Blind)"));
    row("via:crm", QStringLiteral("HUBSPOT_KEY(Night line)"));
    row("via:tool_1", QStringLiteral("HUBSPOT_KEY(Night line)"));
    row("prod", QStringLiteral("ERP(ERP_TOKEN)"));
    row("angstrom", QStringLiteral("HUBSPOT_KEY(Ångström)"));
    row("phone", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("agents", QStringLiteral("HUBSPOT_KEY(Night line, Ångström, Blind)"));
    row("\"agents\"", QString());
    row("hubspot tool",
        QStringLiteral("HUBSPOT_KEY(crm-lookup, mailer, tool_3, Night line, Blind)"));
    row("name:crm", QStringLiteral("HUBSPOT_KEY(crm-lookup)"));
    row("id:tool", QStringLiteral("HUBSPOT_KEY(crm-lookup, mailer, tool_3)"));
    row("name:tool", QString());
    row("hubspot type:agent", QStringLiteral("HUBSPOT_KEY(Night line, Ångström, Blind)"));
    row("hubspot bridge", hubspotBridge);
    row("hubspot night", QStringLiteral("HUBSPOT_KEY(Night line)"));
    row("crm mailer", QString());
    row("type:other", QStringLiteral("ERP(conversation_initiation_webhook)"));
    row("type:env", QStringLiteral("ERP(ERP_TOKEN)"));
    row("access:viewer", QStringLiteral("HUBSPOT_KEY(mailer, Night line)"));
    row("access:owner", QStringLiteral("HUBSPOT_KEY(Blind)"));
    row("access:unknown", QStringLiteral("HUBSPOT_KEY(tool_3)"));
    row("access:sip", QString());
    row("provider:sip", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("\"sip trunk\"", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("\"front desk\"", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("+49 30", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("+49-30/12-34", QStringLiteral("HUBSPOT_KEY(+4930123456)"));
    row("unknown", QStringLiteral("HUBSPOT_KEY(tool_3)"));
    row("is:unknown", QStringLiteral("HUBSPOT_KEY(tool_3)"));
    row("is:fixable", QStringLiteral("HUBSPOT_KEY(crm-lookup, Ångström); ERP(Hubspot bridge)"));
    row("is:unused", QStringLiteral("OLD_KEY*"));
    row("is:partial", QStringLiteral("PARTIAL*"));
    row("is:unused is:partial", QString());
    row("is:unused crm", QString());
    row("key", QStringLiteral("%1; OLD_KEY*").arg(hubspotAll));
    row("key -hubspot", QStringLiteral("OLD_KEY*"));
    row("erp -type:other -type:env", QStringLiteral("ERP*(Hubspot bridge)"));
    row("erp -bridge -type:other -erp_token", QStringLiteral("ERP*"));
    row("-hubspot",
        QStringLiteral("ERP*(conversation_initiation_webhook, ERP_TOKEN); OLD_KEY*; PARTIAL*"));
    row("-is:unused -is:partial -sec_1",
        QStringLiteral("ERP*(Hubspot bridge, conversation_initiation_webhook, ERP_TOKEN)"));
    row("crm -via:crm", QStringLiteral("HUBSPOT_KEY(crm-lookup)"));
    row("nothing_like_that", QString());
}

void SearchTest::aQueryShows()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(shownFor(typed), expected);
}

void SearchTest::withoutConditionsEverythingIsShown()
{
    for (const QStringView typed : {u"", u"-", u"\"\""}) {
        const Matches matches = found(typed);
        QVERIFY(!matches.isFiltering());
        QCOMPARE(matches.secretCount(), 4U);
        QCOMPARE(matches.dependentCount(), m_builder.catalogue().edgeCount());
        QCOMPARE(matches.shownDependentCount(SecretIndex{0}), 7U);
        QVERIFY(printed(matches).startsWith(hubspotAll));
    }
}

void SearchTest::filtersAndWordsBothHaveToHold()
{
    QCOMPARE(shownFor({}, QuickFilter::NoDependents), QStringLiteral("OLD_KEY*"));
    QCOMPARE(shownFor({}, QuickFilter::PartlyLoaded), QStringLiteral("PARTIAL*"));
    QCOMPARE(shownFor({}, QuickFilter::NoAccess), QStringLiteral("HUBSPOT_KEY(tool_3)"));
    QCOMPARE(shownFor({}, QuickFilter::NotFixable), QStringLiteral("HUBSPOT_KEY(mailer, tool_3)"));
    QCOMPARE(shownFor(u"mail", QuickFilter::NotFixable), QStringLiteral("HUBSPOT_KEY(mailer)"));
    QCOMPARE(shownFor({}, QuickFilter::NotFixable | QuickFilter::NoAccess),
             QStringLiteral("HUBSPOT_KEY(tool_3)"));
    QCOMPARE(shownFor({}, QuickFilter::NoDependents | QuickFilter::PartlyLoaded), QString());
}

void SearchTest::filtersAreCounted()
{
    const auto counts = [this] {
        QStringList all;
        for (const QuickFilter filter : allQuickFilters) {
            all << secretCount(Matches(m_builder.catalogue()), filter, true).text();
        }
        return all.join(QStringLiteral(", "));
    };
    // The last list may hold what each looks for; that it is partly loaded is known.
    QCOMPARE(counts(), QStringLiteral("≥ 1, ≥ 1, ≥ 1, 1"));
    m_builder.setComplete(SecretIndex{3}, Category::Tools);
    QCOMPARE(counts(), QStringLiteral("2, 1, 1, 0"));
}

void SearchTest::factsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("creator:ADA", "HUBSPOT_API_KEY(crm-lookup, Hotline); STRIPE_KEY(crm-lookup)");
    row("creator:bo@x",
        "HUBSPOT_API_KEY(read-only, orders, Front desk); STRIPE_KEY(Front desk); "
        "BIG(read-only)");
    row("place:authorization", "HUBSPOT_API_KEY(crm-lookup, Hotline); STRIPE_KEY(crm-lookup)");
    row("place:\"api key\"", "HUBSPOT_API_KEY(Front desk); STRIPE_KEY(Front desk)");
    row("place:code.env", "HUBSPOT_API_KEY(read-only); BIG(read-only)");
    row("is:idle", "HUBSPOT_API_KEY(Front desk, Lost and found); STRIPE_KEY(Front desk)");
    row("is:idle -is:archived", "HUBSPOT_API_KEY(Front desk); STRIPE_KEY(Front desk)");
    row("is:archived", "HUBSPOT_API_KEY(Lost and found)");
    row("is:unreported", "HUBSPOT_API_KEY(orders, Hotline); BIG(more)");
    row("is:unreported creator:ada", "HUBSPOT_API_KEY(Hotline)");
    row("is:unreported type:tool", "HUBSPOT_API_KEY(orders); BIG(more)");
    row("place:x-hub", "HUBSPOT_API_KEY(orders)");
    row("hotline", "HUBSPOT_API_KEY(Hotline)");
    row("type:speech_engines", "HUBSPOT_API_KEY(Hotline)");
    row("name:hub -is:unreported",
        "HUBSPOT_API_KEY*(crm-lookup, read-only, tool_9f, Night line, Front desk, Lost and found, "
        "agent_dark, +4930123, Files, conversation_initiation_webhook, HUB)");
    // Nothing says whether this key may edit them.
    row("is:fixable orders", "");
    row("creator:nobody", "");
}

void SearchTest::factsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const WorkspaceState state = stateWithFacts(smallWorkspace());
    SearchIndex index(state.catalogue());
    index.setFacts({state.facts(), 1'767'312'000});
    const auto query = Query::parse(typed, unlistedWords(state.catalogue()));
    QCOMPARE(printed(match(state.catalogue(), index, *query)), expected);
}

void SearchTest::unlistedDependentsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString hotline = QStringLiteral("VOICE(Hotline)");
    const QString both = QStringLiteral("VOICE(Hotline, speng_2)");
    QTest::newRow("by name") << QStringLiteral("hotline") << hotline;
    QTest::newRow("by id") << QStringLiteral("id:speng_") << both;
    QTest::newRow("by their list's word") << QStringLiteral("type:speech_engines") << both;
    QTest::newRow("by access") << QStringLiteral("access:admin voice") << hotline;
    QTest::newRow("not by the fields of the item") << QStringLiteral("access_level") << QString();
    QTest::newRow("nobody knows who can edit them")
        << QStringLiteral("is:fixable voice") << QString();
    QTest::newRow("with what is excluded")
        << QStringLiteral("voice -type:speech") << QStringLiteral("VOICE*");
}

void SearchTest::unlistedDependentsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    PlainSecret voice{.id = "sec_5", .name = "VOICE"};
    PlainDependent hotline = item("speng_1", "Hotline", "admin");
    hotline.label = R"({"access_level":"admin","id":"speng_1","name":"Hotline"})";
    voice.unlisted["speech_engines"] = {hotline, {.id = "speng_2"}};
    m_builder.append(pageOf({voice}));
    QCOMPARE(shownFor(typed), expected);
    QCOMPARE(secretCount(Matches(m_builder.catalogue()), QuickFilter::NoDependents, true).count,
             1U);
}

void SearchTest::aNameThatBecomesKnownShowsWhatGoesThroughIt()
{
    QCOMPARE(shownFor(u"late"), QString());
    PlainSecret other{.id = "sec_5", .name = "OTHER"};
    other[Category::Tools] = {item("tool_9", "late comer")};
    m_builder.append(pageOf({other}));
    QCOMPARE(shownFor(u"late"), QStringLiteral("HUBSPOT_KEY(Blind); OTHER(late comer)"));
}

void SearchTest::aRenamedSecretIsFoundByItsNewNameOnly()
{
    QCOMPARE(shownFor(u"old"), QStringLiteral("OLD_KEY*"));
    m_builder.append(pageOf({{.id = "sec_3", .name = "Much newer key"}}));
    QCOMPARE(shownFor(u"old"), QString());
    QCOMPARE(shownFor(u"newer"), QStringLiteral("Much newer key*"));
}

void SearchTest::matchesStayThoseOfTheirState()
{
    const Matches before = found(u"key");
    const QString printedBefore = printed(before);
    PlainSecret older{.id = "sec_9", .name = "OLDER KEY"};
    older[Category::Tools] = {item("t", "key tool")};
    m_builder.append(pageOf({older}));
    m_builder.mergeDependents(SecretIndex{0}, Category::Tools, answerOf({item("t", "key tool")}));
    m_index.extend(m_builder.catalogue());
    QCOMPARE(printed(before), printedBefore);
    QVERIFY(!before.isSecretShown(SecretIndex{4}));
    QVERIFY(found(u"key").isSecretMatched(SecretIndex{4}));
}

void SearchTest::theBestNamesComeFirst_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QList<int>>("entries");
    const QStringList key{QStringLiteral("key")};
    QTest::newRow("start, word, inside, id") << key << 9 << QList<int>{2, 0, 1, 3};
    QTest::newRow("only the best") << key << 2 << QList<int>{2, 0};
    QTest::newRow("all words") << QStringList{QStringLiteral("key"), QStringLiteral("hub")} << 9
                               << QList<int>{0};
    QTest::newRow("a word that nothing has")
        << QStringList{QStringLiteral("key"), QStringLiteral("zzz")} << 9 << QList<int>();
    QTest::newRow("no word") << QStringList() << 9 << QList<int>();
}

void SearchTest::theBestNamesComeFirst()
{
    QFETCH(QStringList, words);
    QFETCH(int, limit);
    QFETCH(QList<int>, entries);
    FoldedEntries all;
    for (const char *entry :
         {"sec_1\x1fhub_key", "sec_2\x1fmonkey", "sec_3\x1fkey of crm", "key_4\x1fother"}) {
        all.append(entry);
    }
    std::vector<std::string> asked;
    for (const QString &word : words) {
        asked.push_back(word.toStdString());
    }
    const auto found = all.best(asked, static_cast<std::size_t>(limit));
    QCOMPARE(QList<int>(found.begin(), found.end()), entries);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
