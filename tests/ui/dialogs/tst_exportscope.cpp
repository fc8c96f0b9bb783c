// SPDX-License-Identifier: Apache-2.0
#include "support/smallworkspace.h"
#include "ui/dialogs/exportscope.h"
#include "ui/rows/livecatalogue.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QStringList namesOf(const Catalogue &catalogue, const QList<SecretIndex> &secrets)
{
    QStringList names;
    for (const SecretIndex secret : secrets) {
        names.append(QString::fromStdString(std::string(catalogue.secretName(secret))));
    }
    return names;
}

} // namespace

class TestExportScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAnyKindLeadToTheirSecrets_data()
    {
        QTest::addColumn<QList<RowId>>("rows");
        QTest::addColumn<QStringList>("names");
        const auto names = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow("nothing") << QList<RowId>{} << QStringList{};
        QTest::newRow("a secret") << QList<RowId>{{"sec_old", {}, {}}} << names("OLD_KEY");
        QTest::newRow("a category")
            << QList<RowId>{{"sec_hub", Category::Tools, {}}} << names("HUBSPOT_API_KEY");
        QTest::newRow("a dependent, and its secret again")
            << QList<RowId>{{"sec_hub", Category::Tools, "tool_crm"}, {"sec_hub", {}, {}}}
            << names("HUBSPOT_API_KEY");
        QTest::newRow("a resource alone") << QList<RowId>{{{}, Category::Tools, "tool_crm"}}
                                          << names("HUBSPOT_API_KEY STRIPE_KEY");
        QTest::newRow("what is not there")
            << QList<RowId>{{"sec_gone", {}, {}}, {{}, Category::Tools, "tool_none"}}
            << QStringList{};
    }
    void rowsOfAnyKindLeadToTheirSecrets()
    {
        QFETCH(QList<RowId>, rows);
        QFETCH(QStringList, names);
        LiveCatalogue live(smallWorkspace());
        QCOMPARE(namesOf(live.catalogue(), secretsOfRows(live.searched().state(), rows)), names);
    }

    void withoutAFilterEverythingIsDisplayed()
    {
        LiveCatalogue live(smallWorkspace());
        const ReportScope scope = displayedScope(live.catalogue(), live.searched().matches(), "");
        QCOMPARE(scope.counts(live.catalogue()).rows,
                 ReportScope::allLoaded(live.catalogue()).counts(live.catalogue()).rows);
    }

    void theFilterDecidesAboutSecretsAndDependents()
    {
        LiveCatalogue live(smallWorkspace());
        live.setQuery(QStringLiteral("night"));
        const ReportScope scope
            = displayedScope(live.catalogue(), live.searched().matches(), "night");
        QCOMPARE(namesOf(live.catalogue(), scope.secrets()),
                 (QStringList{QStringLiteral("HUBSPOT_API_KEY"), QStringLiteral("STRIPE_KEY")}));
        const auto counts = scope.counts(live.catalogue());
        QCOMPARE(counts.dependents, live.searched().matches().dependentCount());
        QCOMPARE(counts.rows, std::uint64_t(2));
    }

    void whatWasDisplayedStaysWhenTheFilterGoes()
    {
        LiveCatalogue live(smallWorkspace());
        live.setQuery(QStringLiteral("night"));
        const ReportScope scope
            = displayedScope(live.catalogue(), live.searched().matches(), "night");
        live.setQuery(QString());
        QCOMPARE(scope.counts(live.catalogue()).rows, std::uint64_t(2));
    }

    void theFilterIsToldAsTyped()
    {
        QCOMPARE(filterTextOf(QStringLiteral("  hub  "), QuickFilter::PartlyLoaded),
                 std::string("hub, is:partial"));
        QCOMPARE(filterTextOf({}, {}), std::string());
    }
};

QTEST_GUILESS_MAIN(TestExportScope)
#include "tst_exportscope.moc"
