// SPDX-License-Identifier: Apache-2.0
#include "search/search.h"
#include "support/plainsecrets.h"

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
    partial.hasMore[indexOf(Category::Tools)] = true;
    return {hubspot, erp, {.id = "sec_3", .name = "OLD_KEY"}, partial};
}

/// As in `HUBSPOT_KEY*(crm-lookup, tool_3); OLD_KEY*`: shown secrets, a star on those that match
/// themselves, and their shown dependents (by name, else id).
QString printed(const Catalogue &catalogue, const Matches &matches)
{
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
        for (const Category category : allCategories) {
            for (const std::uint32_t row : matches.shownDependents(secret, category)) {
                const auto resource = catalogue.dependents(secret, category)[row].resource;
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
    void filtersAreCountedWhateverTheQueryIs();
    void aNameThatBecomesKnownShowsWhatGoesThroughIt();
    void aRenamedSecretIsFoundByItsNewNameOnly();
    void aReplacedCatalogueKeepsTheQuery();
    void theIndexIsNotMuchLargerThanTheText();
    void secretsThatCameAfterTheUpdateAreNotShown();

private:
    Catalogue m_catalogue;

    QString shownFor(QStringView typed, QuickFilters filters = {})
    {
        Search search(m_catalogue);
        search.setQuery(*Query::parse(typed), filters);
        return printed(m_catalogue, search.matches());
    }
};

void SearchTest::init()
{
    m_catalogue = {};
    m_catalogue.append(pageOf(office()));
    m_catalogue.setEnvironmentVariablesState(LoadState::Complete);
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
    Search search(m_catalogue);
    for (const QStringView typed : {u"", u"crm", u"-", u"\"\""}) {
        search.setQuery(*Query::parse(typed));
    }
    const Matches &matches = search.matches();
    QVERIFY(!matches.isFiltering());
    QCOMPARE(matches.secretCount(), 4U);
    QCOMPARE(matches.matchedSecretCount(), 4U);
    QCOMPARE(matches.dependentCount(), m_catalogue.edgeCount());
    QCOMPARE(matches.shownDependentCount(SecretIndex{0}), 7U);
    QVERIFY(printed(m_catalogue, matches).startsWith(hubspotAll));
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

void SearchTest::filtersAreCountedWhateverTheQueryIs()
{
    Search search(m_catalogue);
    const QuickFilterCounts expected{1, 1, 1, 1};
    QVERIFY(search.quickFilterCounts() == expected);
    search.setQuery(*Query::parse(u"erp"), QuickFilter::NoAccess);
    QVERIFY(search.quickFilterCounts() == expected);
    m_catalogue.setComplete(SecretIndex{3}, Category::Tools);
    search.update(std::array{SecretIndex{3}});
    QVERIFY((search.quickFilterCounts() == QuickFilterCounts{2, 1, 1, 0}));
}

void SearchTest::aNameThatBecomesKnownShowsWhatGoesThroughIt()
{
    Search search(m_catalogue);
    search.setQuery(*Query::parse(u"late"));
    QCOMPARE(printed(m_catalogue, search.matches()), QString());
    PlainSecret other{.id = "sec_5", .name = "OTHER"};
    other[Category::Tools] = {item("tool_9", "late comer")};
    m_catalogue.append(pageOf({other}));
    QVERIFY(search.update() == Search::Reach::Everything);
    QCOMPARE(printed(m_catalogue, search.matches()),
             QStringLiteral("HUBSPOT_KEY(Blind); OTHER(late comer)"));
}

void SearchTest::aRenamedSecretIsFoundByItsNewNameOnly()
{
    Search search(m_catalogue);
    search.setQuery(*Query::parse(u"old"));
    QCOMPARE(printed(m_catalogue, search.matches()), QStringLiteral("OLD_KEY*"));
    m_catalogue.append(pageOf({{.id = "sec_3", .name = "Much newer key"}}));
    QVERIFY(search.update(std::array{SecretIndex{2}}) == Search::Reach::OnlyNewAndChanged);
    QCOMPARE(printed(m_catalogue, search.matches()), QString());
    QCOMPARE(search.matches().secretCount(), 0U);
    search.setQuery(*Query::parse(u"newer"));
    QCOMPARE(printed(m_catalogue, search.matches()), QStringLiteral("Much newer key*"));
}

void SearchTest::aReplacedCatalogueKeepsTheQuery()
{
    Search search(m_catalogue);
    search.setQuery(*Query::parse(u"crm"), QuickFilter::NotFixable);
    Catalogue other;
    PlainSecret secret{.id = "x", .name = "X"};
    secret[Category::Tools] = {item("t", "crm too", "viewer"), item("u", "crm as well")};
    other.append(pageOf({secret}));
    search.reset(other);
    QCOMPARE(printed(other, search.matches()), QStringLiteral("X(crm too)"));
}

void SearchTest::theIndexIsNotMuchLargerThanTheText()
{
    Catalogue catalogue;
    Search search(catalogue);
    for (int page = 0; page < 40; ++page) {
        std::vector<PlainSecret> secrets;
        for (int i = 0; i < 100; ++i) {
            const std::string number = std::to_string(page * 100 + i);
            PlainSecret secret{.id = "secret_0123456789_" + number, .name = "KEY_" + number};
            for (int k = 0; k < 20; ++k) {
                const std::string own = number + '_' + std::to_string(k);
                secret[Category::Agents].push_back(
                    item("agent_0123456789abcdef_" + own, "Night line " + own));
            }
            secrets.push_back(std::move(secret));
        }
        catalogue.append(pageOf(secrets));
        search.update();
    }
    search.squeeze();
    for (const QStringView typed : {u"n", u"ni", u"nig", u"nigh", u"night", u"night l"}) {
        search.setQuery(*Query::parse(typed));
    }
    QCOMPARE(search.matches().dependentCount(), 80'000U);
    QVERIFY(search.memory() * 10 <= catalogue.pool().size() * 12);
}

void SearchTest::secretsThatCameAfterTheUpdateAreNotShown()
{
    Search search(m_catalogue);
    search.setQuery(*Query::parse(u"old"));
    PlainSecret older{.id = "sec_9", .name = "OLDER"};
    older[Category::Tools] = {item("t", "older tool")};
    m_catalogue.append(pageOf({older}));
    QVERIFY(!search.matches().isSecretShown(SecretIndex{4}));
    QVERIFY(search.matches().shownDependents(SecretIndex{4}, Category::Tools).empty());
    QVERIFY(!search.matches().isDependentShown(SecretIndex{4}, Category::Tools, 0));
    search.update();
    QVERIFY(search.matches().isSecretMatched(SecretIndex{4}));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
