// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flatmodel.h"

#include "support/randomcatalogue.h"
#include "support/smallworkspace.h"
#include "ui/rows/collation.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/treeorder.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {
QStringList column(const FlatModel &model, FlatColumn column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(shownCell(model.index(row, static_cast<int>(column))));
    }
    return cells;
}

/// Ids of all rows, as `secret/category/resource`.
QStringList rowIds(const FlatModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const RowId id = model.idAt(model.index(row, 0));
        ids.append(QString::fromUtf8(id.secret) + QLatin1Char('/')
                   + (id.category ? QString::number(static_cast<int>(*id.category)) : QString())
                   + QLatin1Char('/') + QString::fromUtf8(id.resource));
    }
    return ids;
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList expectedIds(const SearchedWorkspace &searched)
{
    QStringList ids;
    const Catalogue &catalogue = searched.catalogue();
    const Matches &matches = searched.matches();
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        const QString start = utf8(catalogue.secretId(secret)) + QLatin1Char('/');
        if (catalogue.dependentCount(secret) == 0
            && (!matches.isFiltering() || matches.isSecretShown(secret))) {
            ids.append(start + QLatin1Char('/'));
        }
        for (const Category category : allCategories) {
            const auto edges = catalogue.dependents(secret, category);
            for (std::uint32_t at = 0; at < edges.size(); ++at) {
                if (!matches.isFiltering() || matches.isDependentShown(secret, category, at)) {
                    ids.append(start + QString::number(static_cast<int>(category))
                               + QLatin1Char('/') + utf8(catalogue.resourceId(edges[at].resource)));
                }
            }
        }
    }
    return ids;
}
} // namespace

class TestFlatModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneRowForEachDependentAndOneForASecretWithout();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void waitsWhileNobodyLooks();
    void persistentIndexesFollowTheirRows();
    void showsWhatAPlainWalkSays();
};

void TestFlatModel::hasOneRowForEachDependentAndOneForASecretWithout()
{
    LiveCatalogue live(smallWorkspace());
    FlatModel model(live.searched());
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    QCOMPARE(model.rowCount(), 11 + 3 + 1 + 1 + 1);
    const QModelIndex old = model.indexOf(RowId{"sec_old", {}, {}});
    QCOMPARE(shownCell(old.siblingAtColumn(static_cast<int>(FlatColumn::Name))),
             QStringLiteral("no dependents reported"));
    const QModelIndex soFar = model.indexOf(RowId{"sec_sofar", {}, {}});
    QCOMPARE(shownCell(soFar.siblingAtColumn(static_cast<int>(FlatColumn::Known))),
             QStringLiteral("partly loaded"));
    live.setQuery(QStringLiteral("front"));
    QCOMPARE(column(model, FlatColumn::Secret),
             QStringList({QStringLiteral("HUBSPOT_API_KEY"), QStringLiteral("STRIPE_KEY")}));
    QVERIFY(model.indexOf(RowId{{}, Category::Agents, "agent_front"}).isValid());
    QVERIFY(!model.indexOf(RowId{{}, Category::Tools, "tool_crm"}).isValid());
}

void TestFlatModel::sortsByEveryColumn_data()
{
    QTest::addColumn<FlatColumn>("column");
    for (int i = 0; i < flatColumnCount; ++i) {
        QTest::addRow("column %d", i) << static_cast<FlatColumn>(i);
    }
}

void TestFlatModel::sortsByEveryColumn()
{
    QFETCH(FlatColumn, column);
    LiveCatalogue live(randomSecrets(7));
    FlatModel model(live.searched());
    model.setFollowing(Following::Live);
    const QStringList arrival = rowIds(model);
    const QCollator collator = nameCollator();
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(static_cast<int>(column), direction);
        QStringList sorted = rowIds(model);
        // Numbers for columns that are no plain text, and whether there is anything to compare.
        const auto key = [&](int row) -> std::pair<qint64, QString> {
            const FlatRow flat = *model.rowAt(model.index(row, 0));
            const QString text = model.index(row, static_cast<int>(column))
                                     .data(roleNumber(Role::RawText))
                                     .toString();
            if (column == FlatColumn::Secret) {
                return {0, text};
            }
            if (column == FlatColumn::Known) {
                return {live.catalogue().isComplete(flat.secret) ? 0 : 1, {}};
            }
            if (!flat.hasDependent() || (column == FlatColumn::Access && text.isEmpty())
                || (column == FlatColumn::Created && text.isEmpty())) {
                return {direction == Qt::AscendingOrder ? 1'000 : -1'000, {}};
            }
            const Edge edge
                = live.catalogue().dependents(flat.secret, flat.category())[flat.position];
            switch (column) {
            case FlatColumn::Kind:
                return {flat.kind, {}};
            case FlatColumn::Name:
                return {live.catalogue().isAvailable(edge.resource) ? 0 : 1, text};
            case FlatColumn::Access: {
                const Word word = live.catalogue().resource(edge.resource).access;
                return {accessRank(word.isAbsent() ? words::unknown : word), text};
            }
            case FlatColumn::Relation:
                return {live.catalogue().isThrough(edge) ? 1 : 0, {}};
            case FlatColumn::Created:
            case FlatColumn::Id:
            case FlatColumn::Secret:
            case FlatColumn::Known:
                break;
            }
            return {0, text};
        };
        for (int row = 1; row < model.rowCount(); ++row) {
            auto before = key(row - 1);
            auto after = key(row);
            if (direction == Qt::DescendingOrder) {
                std::swap(before, after);
            }
            QVERIFY(before.first <= after.first);
            QVERIFY(before.first < after.first
                    || collator.compare(before.second, after.second) <= 0);
        }
        sorted.sort();
        QStringList all = arrival;
        all.sort();
        QCOMPARE(sorted, all);
    }
    model.sort(-1);
    QCOMPARE(rowIds(model), arrival);
}

void TestFlatModel::waitsWhileNobodyLooks()
{
    LiveCatalogue live;
    FlatModel model(live.searched());
    QAbstractItemModelTester tester(&model);
    live.append(smallWorkspace());
    QCOMPARE(model.rowCount(), 0);
    model.setFollowing(Following::Live);
    QCOMPARE(model.rowCount(), 17);
    model.setFollowing(Following::Paused);
    live.setQuery(QStringLiteral("stripe"));
    live.setState(SecretIndex{0}, Category::Tools, LoadState::Failed);
    QCOMPARE(model.rowCount(), 17);
    model.setFollowing(Following::Live);
    QCOMPARE(rowIds(model), expectedIds(live.searched()));
}

void TestFlatModel::persistentIndexesFollowTheirRows()
{
    LiveCatalogue live(smallWorkspace());
    FlatModel model(live.searched());
    model.setFollowing(Following::Live);
    const RowId id{"sec_stripe", Category::Agents, "agent_night"};
    const QPersistentModelIndex night = model.indexOf(id).siblingAtColumn(2);
    model.sort(static_cast<int>(FlatColumn::Name), Qt::DescendingOrder);
    QCOMPARE(model.idAt(night), id);
    QCOMPARE(night.column(), 2);
    live.setQuery(QStringLiteral("night"));
    QCOMPARE(model.idAt(night), id);
    live.setQuery(QStringLiteral("front"));
    QVERIFY(!night.isValid());
}

void TestFlatModel::showsWhatAPlainWalkSays()
{
    const QStringList queries{QString(), QStringLiteral("a"), QStringLiteral("is:unknown"),
                              QStringLiteral("-e"), QStringLiteral("is:unused")};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        RandomNumbers random(seed);
        const auto secrets = randomSecrets(seed);
        LiveCatalogue live;
        FlatModel model(live.searched());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFollowing(Following::Live);
        for (std::size_t taken = 0; taken < secrets.size(); taken += 3) {
            live.setQuery(queries.at(random.below(std::uint32_t(queries.size()))));
            live.append({secrets.begin() + std::ptrdiff_t(taken),
                         secrets.begin() + std::ptrdiff_t(std::min(taken + 3, secrets.size()))});
            QCOMPARE(rowIds(model), expectedIds(live.searched()));
            live.complete(SecretIndex{0}, Category::Tools, secrets.at(taken)[Category::Tools]);
            QCOMPARE(rowIds(model), expectedIds(live.searched()));
        }
    }
}

QTEST_GUILESS_MAIN(TestFlatModel)
#include "tst_flatmodel.moc"
