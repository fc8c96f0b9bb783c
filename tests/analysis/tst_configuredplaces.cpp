// SPDX-License-Identifier: Apache-2.0
#include "analysis/configuredplaces.h"
#include "analysis/impactfacts.h"
#include "analysis/unused.h"
#include "support/smallfacts.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArrayList lines(const Facts &facts, const std::vector<ConfiguredPlace> &places)
{
    QByteArrayList all;
    for (const ConfiguredPlace &place : places) {
        QByteArray line = bytes(facts.text(place.resource->id)) + ' '
            + bytes(place.reference.place.name) + ' ' + bytes(place.reference.variable);
        for (const std::string_view environment : place.environments) {
            line += ' ' + bytes(environment);
        }
        const char *reported[]{" reported", " NOT REPORTED", " not known"};
        all += line + reported[int(place.reported)];
    }
    return all;
}

QByteArrayList linesOf(const char *secretId, const std::vector<PlainSecret> &plain)
{
    const ConfiguredPlaces places(stateWithFacts(plain));
    return lines(places.facts(), places.of(*places.state().catalogue().findSecret(secretId)));
}

QByteArrayList ids(const ConfiguredPlaces &places, const std::vector<const ImpactEntry *> &entries)
{
    QByteArrayList all;
    for (const ImpactEntry *entry : entries) {
        all += bytes(places.state().catalogue().idText(entry->id));
    }
    return all;
}

} // namespace

class tst_ConfiguredPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreComparedWithWhatIsReported();
    void whatAPartialListMayReportIsNotKnown();
    void referencesToNothingAreFoundOnceAllSecretsAreHere();
    void aResourceNamesAllItsPlaces();
    void agentsThatNeedASecretThemselvesAreAsked();
    void callsAreJudged_data();
    void callsAreJudged();
    void theSheetGroupsAndOrders();
    void whatIsConfiguredIsNotUnused();
};

void tst_ConfiguredPlaces::placesAreComparedWithWhatIsReported()
{
    const QByteArrayList expected{
        "tool_crm Authorization  reported",
        "tool_var X-Hub HUB production staging NOT REPORTED",
        "tool_view tool_config.code.env.KEY  reported",
        "agent_front   reported",
        "speng_1 Authorization  NOT REPORTED",
    };
    QCOMPARE(linesOf("sec_hub", smallWorkspace()), expected);
    QCOMPARE(linesOf("sec_stripe", smallWorkspace()), QByteArrayList{"tool_crm X-Pay  reported"});
    QCOMPARE(linesOf("sec_old", smallWorkspace()), QByteArrayList());
}

void tst_ConfiguredPlaces::whatAPartialListMayReportIsNotKnown()
{
    QCOMPARE(linesOf("sec_big", smallWorkspace()), QByteArrayList{"tool_more X-Big  not known"});
    auto whole = smallWorkspace();
    whole[3].hasMore = {};
    QCOMPARE(linesOf("sec_big", whole), QByteArrayList{"tool_more X-Big  NOT REPORTED"});
}

void tst_ConfiguredPlaces::referencesToNothingAreFoundOnceAllSecretsAreHere()
{
    const ConfiguredPlaces places(stateWithFacts(smallWorkspace()));
    QCOMPARE(lines(places.facts(), places.toNothing()),
             QByteArrayList{"tool_stale X-Old  NOT REPORTED"});

    const auto isOpen = [](const auto &change) {
        WorkspaceState::Content some;
        some.catalogue = catalogueOf(smallWorkspace());
        some.facts = smallFacts();
        change(some);
        const ConfiguredPlaces open{WorkspaceState(some)};
        return open.toNothing().empty()
            && lines(open.facts(), open.ofResource(*open.facts().find("tool_stale")))
            == QByteArrayList{"tool_stale X-Old  not known"};
    };
    QVERIFY(isOpen([](auto &some) { some.paging = Paging::MoreExist; }));
    QVERIFY(isOpen([](auto &some) { some.loadInfo.search = QStringLiteral("HUB"); }));
}

void tst_ConfiguredPlaces::aResourceNamesAllItsPlaces()
{
    const ConfiguredPlaces places(stateWithFacts(smallWorkspace()));
    const auto of = [&](const char *id) {
        return lines(places.facts(), places.ofResource(*places.facts().find(id)));
    };
    QCOMPARE(of("tool_crm"),
             (QByteArrayList{"tool_crm Authorization  reported", "tool_crm X-Pay  reported"}));
    QCOMPARE(of("tool_var"), QByteArrayList{"tool_var X-Hub HUB production staging NOT REPORTED"});
    QCOMPARE(of("tool_stale"), QByteArrayList{"tool_stale X-Old  NOT REPORTED"});
}

void tst_ConfiguredPlaces::agentsThatNeedASecretThemselvesAreAsked()
{
    const Catalogue catalogue = catalogueOf(smallWorkspace());
    const std::array both{*catalogue.findSecret("sec_hub"), *catalogue.findSecret("sec_stripe")};
    QCOMPARE(directAgents(catalogue, both), (QList<QByteArray>{"agent_front", "agent_night"}));
}

void tst_ConfiguredPlaces::callsAreJudged_data()
{
    QTest::addColumn<qint64>("daysAgo");
    QTest::addColumn<int>("expected");
    QTest::newRow("today") << qint64(0) << int(Calls::Lately);
    QTest::newRow("90 days") << qint64(90) << int(Calls::Lately);
    QTest::newRow("91 days") << qint64(91) << int(Calls::Idle);
    QTest::newRow("in the future") << qint64(-400) << int(Calls::Lately);
}

void tst_ConfiguredPlaces::callsAreJudged()
{
    QFETCH(const qint64, daysAgo);
    constexpr std::int64_t now = 1'767'312'000;
    ResourceFacts facts;
    facts.lastCall = now - daysAgo * 86'400;
    QTEST(int(callsOf(&facts, now)), "expected");
    facts.lastCall = 0;
    QCOMPARE(callsOf(&facts, now), Calls::Idle);
    facts.lastCall.reset();
    QCOMPARE(callsOf(&facts, now), Calls::NotTold);
    QCOMPARE(callsOf(nullptr, now), Calls::NotTold);
}

void tst_ConfiguredPlaces::theSheetGroupsAndOrders()
{
    const ConfiguredPlaces places(stateWithFacts(smallWorkspace()));
    const std::array secrets{*places.state().catalogue().findSecret("sec_hub")};
    const Impact found = impact(places.state().catalogue(), secrets, ImpactMode::Delete);
    const ImpactFacts facts(found, places);

    QByteArrayList groups;
    for (const ImpactFacts::Group &group : facts.askGroups()) {
        groups += bytes(group.creatorName) + ": " + ids(places, group.entries).join(' ');
    }
    QCOMPARE(groups, (QByteArrayList{"Bo: tool_view", ": tool_9f agent_dark mcp_1"}));
    QCOMPARE(ids(places, facts.testLive()), (QByteArrayList{"agent_night", "agent_dark"}));
    QCOMPARE(ids(places, facts.testIdle()), (QByteArrayList{"agent_front", "agent_lost"}));
    QCOMPARE(lines(facts.facts(), facts.unreported()),
             (QByteArrayList{"tool_var X-Hub HUB production staging NOT REPORTED",
                             "speng_1 Authorization  NOT REPORTED"}));
}

void tst_ConfiguredPlaces::whatIsConfiguredIsNotUnused()
{
    auto plain = smallWorkspace();
    plain[3][Category::Tools].clear();
    plain[3].hasMore = {};
    WorkspaceState::Content content;
    content.catalogue = catalogueOf(plain);
    const auto names = [](const WorkspaceState &state) {
        QByteArrayList all;
        for (const UnusedSecret &row : unused(state, {}).rows) {
            all += bytes(state.catalogue().secretName(row.secret));
        }
        return all;
    };
    QCOMPARE(names(WorkspaceState(content)), (QByteArrayList{"BIG", "OLD_KEY"}));
    content.facts = smallFacts();
    content.catalogue = crossChecked(plain);
    QCOMPARE(names(WorkspaceState(content)), QByteArrayList{"OLD_KEY"});
}

QTEST_APPLESS_MAIN(tst_ConfiguredPlaces)
#include "tst_configuredplaces.moc"
