// SPDX-License-Identifier: Apache-2.0
#include "analysis/overview.h"

#include "analysis/editcounts.h"
#include "analysis/impact.h"
#include "catalogue/text.h"
#include "search/matches.h"
#include "support/smallfacts.h"

#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArrayList names(const Catalogue &catalogue, const Overview::Secrets &secrets)
{
    QByteArrayList names;
    for (const SecretIndex secret : secrets.rows) {
        names.append(bytesOf(catalogue.secretName(secret)));
    }
    return names;
}

} // namespace

class tst_Overview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallWorkspaceInNumbers()
    {
        const WorkspaceState state = stateOf(smallWorkspace());
        const Catalogue &catalogue = state.catalogue();
        const Overview overview = overviewOf(state);
        QCOMPARE(overview.secrets, (Known{5, LoadState::Complete}));
        QCOMPARE(names(catalogue, overview.withoutDependents), QByteArrayList{"OLD_KEY"});
        QVERIFY(!overview.withoutDependents.isExact); // EMPTY_SO_FAR may be one
        QCOMPARE(names(catalogue, overview.notFixable),
                 (QByteArrayList{"BIG", "HUBSPOT_API_KEY", "STRIPE_KEY"}));
        QCOMPARE(names(catalogue, overview.noAccess), QByteArrayList{"HUBSPOT_API_KEY"});
        QVERIFY(!overview.noAccess.isExact);
        QCOMPARE(names(catalogue, overview.partial), (QByteArrayList{"BIG", "EMPTY_SO_FAR"}));
        QVERIFY(overview.partial.isExact);
        QVERIFY(overview.sameName.rows.empty());
        QVERIFY(!overview.toNothing);

        QVERIFY(catalogue.secretName(overview.mostUsed.at(0).secret) == "HUBSPOT_API_KEY");
        QCOMPARE(overview.mostUsed.at(0).dependents, (Known{11, LoadState::Complete}));
        QCOMPARE(overview.mostUsed.size(), 3u); // the others have none
        QVERIFY(catalogue.resourceId(overview.mostReaching.at(0).agent) == "agent_front");
        QCOMPARE(overview.mostReaching.at(0).secrets, (Known{2, LoadState::Preview}));
        QCOMPARE(overview.missing[std::size_t(Gap::Part::Dependencies)], 2u);
    }

    void secretsOfOneNameAreNamed()
    {
        std::vector<PlainSecret> secrets(4);
        const char *const names[]{"KEY", "OTHER", "KEY", ""};
        for (std::size_t i = 0; i < secrets.size(); ++i) {
            secrets[i].id = "sec_" + std::to_string(i);
            secrets[i].name = names[i];
        }
        const Overview overview = overviewOf(stateOf(secrets));
        QCOMPARE(overview.sameName.rows.size(), 2u);
        QCOMPARE(overview.sameName.rows[0], SecretIndex{0});
        QCOMPARE(overview.sameName.rows[1], SecretIndex{2});
    }

    void referencesToNothingComeFromConfigurations()
    {
        const Overview overview = overviewOf(stateWithFacts(smallWorkspace()));
        QVERIFY(overview.toNothing);
        QCOMPARE(overview.toNothing->size(), 1u);
        QVERIFY(overview.toNothing->front().reference.secretId == "sec_gone");
    }

    void numbersAreThoseOfTheFiltersThatTheyLeadTo()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const Catalogue catalogue = catalogueOf(randomSecrets(seed));
            const Overview overview = overviewOf(stateOf(catalogue));
            const std::pair<QuickFilter, const Overview::Secrets *> numbers[]{
                {QuickFilter::NoDependents, &overview.withoutDependents},
                {QuickFilter::NotFixable, &overview.notFixable},
                {QuickFilter::NoAccess, &overview.noAccess},
                {QuickFilter::PartlyLoaded, &overview.partial}};
            for (const auto &[filter, secrets] : numbers) {
                QCOMPARE(secrets->known().text(),
                         secretCount(Matches(catalogue), filter, true).text());
            }
        }
    }

    void editCountsAreThoseOfTheImpact()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const Catalogue catalogue = catalogueOf(randomSecrets(seed));
            for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                const SecretIndex secret{i};
                const EditCounts counts = editCounts(catalogue, secret);
                const Impact whole = impact(catalogue, {&secret, 1}, ImpactMode::Delete);
                const auto unseen = std::ranges::count(whole.ask.entries, AskReason::NoAccess,
                                                       &ImpactEntry::reason);
                QCOMPARE(std::size_t(counts.fix), whole.fix.count());
                QCOMPARE(std::size_t(counts.ask + counts.noAccess), whole.ask.count());
                QCOMPARE(std::ptrdiff_t(counts.noAccess), std::ptrdiff_t(unseen));
                QCOMPARE(counts.isExact, whole.fix.isExact);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Overview)
#include "tst_overview.moc"
