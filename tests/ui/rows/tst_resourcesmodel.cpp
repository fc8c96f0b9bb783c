// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/resourcesmodel.h"

#include "support/randomcatalogue.h"
#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {
using Forward = std::map<std::pair<int, QByteArray>, std::set<QByteArray>>;

/// The forward tree turned round, of what the filter shows; without what only agents name.
Forward forward(const SearchedWorkspace &searched)
{
    Forward result;
    const Catalogue &catalogue = searched.catalogue();
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        for (const Category category : allCategories) {
            const auto edges = catalogue.dependents(SecretIndex{i}, category);
            for (std::uint32_t at = 0; at < edges.size(); ++at) {
                if (searched.isFiltering()
                    && !searched.matches().isDependentShown(SecretIndex{i}, category, at)) {
                    continue;
                }
                const std::string_view id = catalogue.resourceId(edges[at].resource);
                const std::string_view secret = catalogue.secretId(SecretIndex{i});
                result[{static_cast<int>(category), QByteArray(id.data(), qsizetype(id.size()))}]
                    .insert(QByteArray(secret.data(), qsizetype(secret.size())));
            }
        }
    }
    return result;
}

Forward shown(const ResourcesModel &model)
{
    Forward result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex resource = model.index(row, 0);
        const RowId id = model.idAt(resource);
        for (int i = 0; i < model.rowCount(resource); ++i) {
            const QModelIndex secret = model.index(i, 0, resource);
            if (model.nodeAt(secret)->use->kind() == Use::Kind::Listed) {
                result[{static_cast<int>(*id.category), id.resource}].insert(
                    model.idAt(secret).secret);
            }
        }
    }
    return result;
}

QStringList names(const ResourcesModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(shownCell(model.index(row, 0)));
    }
    return result;
}
} // namespace

class TestResourcesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachResourceOnceWithItsSecrets();
    void theFilterShowsTheSameAsTheTree();
    void sortsByUses();
    void equalsTheForwardTree();
    void idsLeadToRowsAndBack();
    void persistentIndexesFollowTheirRows();
};

void TestResourcesModel::showsEachResourceOnceWithItsSecrets()
{
    LiveCatalogue live(smallWorkspace());
    ResourcesModel model(live.searched());
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setFollowing(Following::Live);
    const QString expected = QString::fromUtf8(R"(crm-lookup | Tool | editor | 2025-03-02 | ≥ 2
  HUBSPOT_API_KEY | Secret | direct
  STRIPE_KEY | Secret | direct)");
    QCOMPARE(lines(model, 5).mid(0, 3).join(QLatin1Char('\n')), expected);
    QVERIFY(names(model).contains(QStringLiteral("tool_gone")));
    QCOMPARE(names(model).count(QStringLiteral("crm-lookup")), 1);
}

void TestResourcesModel::theFilterShowsTheSameAsTheTree()
{
    LiveCatalogue live(smallWorkspace());
    ResourcesModel model(live.searched());
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    live.setQuery(QStringLiteral("stripe"));
    // The last one is in no list of the secret, but an agent of it goes through it.
    QCOMPARE(names(model).join(QLatin1Char(',')),
             QStringLiteral("crm-lookup,Night line,Front desk,Files"));
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    live.setQuery({});
    QVERIFY(model.rowCount() > 10);
}

void TestResourcesModel::sortsByUses()
{
    LiveCatalogue live(smallWorkspace());
    ResourcesModel model(live.searched());
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    model.sort(static_cast<int>(ResourceColumn::Uses), Qt::DescendingOrder);
    QCOMPARE(names(model).mid(0, 2),
             QStringList({QStringLiteral("crm-lookup"), QStringLiteral("read-only")}));
    model.sort(static_cast<int>(ResourceColumn::Name));
    const QModelIndex crm = model.indexOf(RowId{{}, Category::Tools, "tool_crm"});
    QCOMPARE(shownCell(model.index(0, 0, crm)), QStringLiteral("HUBSPOT_API_KEY"));
    model.sort(static_cast<int>(ResourceColumn::Name), Qt::DescendingOrder);
    QCOMPARE(shownCell(model.index(0, 0, model.indexOf(RowId{{}, Category::Tools, "tool_crm"}))),
             QStringLiteral("STRIPE_KEY"));
}

void TestResourcesModel::equalsTheForwardTree()
{
    const QStringList queries{QString(), QStringLiteral("a"), QStringLiteral("type:tools"),
                              QStringLiteral("-e")};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto secrets = randomSecrets(seed);
        LiveCatalogue live;
        ResourcesModel model(live.searched());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFollowing(Following::Live);
        for (std::size_t taken = 0; taken < secrets.size(); taken += 4) {
            live.setQuery(queries.at(qsizetype(taken / 4 + seed) % queries.size()));
            live.append({secrets.begin() + std::ptrdiff_t(taken),
                         secrets.begin() + std::ptrdiff_t(std::min(taken + 4, secrets.size()))});
            model.sort(static_cast<int>(taken / 4) % resourceColumnCount);
            QCOMPARE(shown(model), forward(live.searched()));
        }
    }
}

void TestResourcesModel::idsLeadToRowsAndBack()
{
    LiveCatalogue live(smallWorkspace());
    ResourcesModel model(live.searched());
    model.setFollowing(Following::Live);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex resource = model.index(row, 0);
        QCOMPARE(model.indexOf(model.idAt(resource)), resource);
        for (int i = 0; i < model.rowCount(resource); ++i) {
            const QModelIndex secret = model.index(i, 0, resource);
            QCOMPARE(model.indexOf(model.idAt(secret)), secret);
        }
    }
    QVERIFY(!model.indexOf(RowId{"sec_hub", {}, {}}).isValid());
}

void TestResourcesModel::persistentIndexesFollowTheirRows()
{
    LiveCatalogue live(smallWorkspace());
    ResourcesModel model(live.searched());
    model.setFollowing(Following::Live);
    const RowId id{"sec_stripe", Category::Agents, "agent_night"};
    const QPersistentModelIndex secret = model.indexOf(id).siblingAtColumn(4);
    QVERIFY(secret.isValid());
    model.sort(static_cast<int>(ResourceColumn::Name), Qt::DescendingOrder);
    QCOMPARE(model.idAt(secret), id);
    live.append({[] {
        PlainSecret more;
        more.id = "more";
        more[Category::Agents] = {available("agent_night", "Night line", "viewer")};
        return more;
    }()});
    QCOMPARE(model.idAt(secret), id);
    QCOMPARE(secret.column(), 4);
    live.setQuery(QStringLiteral("hubspot"));
    QVERIFY(!secret.isValid());
}

QTEST_GUILESS_MAIN(TestResourcesModel)
#include "tst_resourcesmodel.moc"
