// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsmodel.h"

#include "support/randomcatalogue.h"
#include "support/smallfacts.h"
#include "ui/rows/livecatalogue.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {
using Forward = std::map<std::pair<QByteArray, QByteArray>, std::set<QByteArray>>;

/// The forward tree turned round, of what the filter shows; without what only agents name.
Forward forward(const SearchedWorkspace &searched)
{
    Forward result;
    const Catalogue &catalogue = searched.catalogue();
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        for (const Category category : catalogue.categories()) {
            const auto edges = catalogue.dependents(SecretIndex{i}, category);
            for (std::uint32_t at = 0; at < edges.size(); ++at) {
                if (searched.isFiltering()
                    && !searched.matches().isDependentShown(SecretIndex{i}, category, at)) {
                    continue;
                }
                result[{bytesOf(catalogue.categoryWord(category)),
                        bytesOf(catalogue.resourceId(edges[at].resource))}]
                    .insert(bytesOf(catalogue.secretId(SecretIndex{i})));
            }
        }
    }
    return result;
}

Forward shown(const RowsModel &model)
{
    Forward result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex resource = model.index(row, 0);
        const RowId id = model.idAt(resource);
        for (int i = 0; i < model.rowCount(resource); ++i) {
            const QModelIndex secret = model.index(i, 0, resource);
            // Not what only an agent names.
            const ResourceIndex record = model.edgeAt(secret)->resource;
            if (bytesOf(model.catalogue().resourceId(record)) == id.resource) {
                result[{id.category.word(), id.resource}].insert(model.idAt(secret).secret);
            }
        }
    }
    return result;
}

QStringList names(const RowsModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result.append(shownCell(model.index(row, 0)));
    }
    return result;
}
} // namespace

class tst_ResourceTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachResourceOnceWithItsSecrets();
    void showsWhatNoListReports();
    void theFilterShowsTheSameAsTheTree();
    void sortsByUses();
    void countsAreExactOnlyOnceEverySecretAndListIsHere();
    void equalsTheForwardTree();
    void idsLeadToRowsAndBack();
};

void tst_ResourceTree::showsEachResourceOnceWithItsSecrets()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setFollowing(Following::Live);
    const QString expected = QString::fromUtf8(R"(crm-lookup | Tool | editor | 2 Mar 2025 | ≥ 2
  HUBSPOT_API_KEY | Secret | direct
  STRIPE_KEY | Secret | direct)");
    QCOMPARE(lines(model, 5).mid(0, 3).join(QLatin1Char('\n')), expected);
    QVERIFY(names(model).contains(QStringLiteral("tool_gone")));
    QCOMPARE(names(model).count(QStringLiteral("crm-lookup")), 1);
}

void tst_ResourceTree::showsWhatNoListReports()
{
    LiveCatalogue live(smallWorkspace());
    live.content().facts = smallFacts();
    live.publish();
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    live.setQuery(QStringLiteral("is:unreported"));
    const QString expected = QString::fromUtf8(R"(orders | Tool | ≥ 1
  HUBSPOT_API_KEY | Secret | configured, not reported
Hotline | speech_engines | ≥ 1
  HUBSPOT_API_KEY | Secret | configured, not reported
more | Tool | ≥ 1
  BIG | Secret | configured; the list that could report it is not complete)");
    QCOMPARE(lines(model, 5).join(QLatin1Char('\n')), expected);
}

void tst_ResourceTree::theFilterShowsTheSameAsTheTree()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
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

void tst_ResourceTree::sortsByUses()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    model.sort(model.columnOf(Column::Uses), Qt::DescendingOrder);
    QCOMPARE(names(model).mid(0, 2),
             QStringList({QStringLiteral("crm-lookup"), QStringLiteral("read-only")}));
    model.sort(model.columnOf(Column::Name));
    const QModelIndex crm = model.indexOf(RowId{{}, Category::Tools, "tool_crm"});
    QCOMPARE(shownCell(model.index(0, 0, crm)), QStringLiteral("HUBSPOT_API_KEY"));
    model.sort(model.columnOf(Column::Name), Qt::DescendingOrder);
    QCOMPARE(shownCell(model.index(0, 0, model.indexOf(RowId{{}, Category::Tools, "tool_crm"}))),
             QStringLiteral("STRIPE_KEY"));
}

void tst_ResourceTree::countsAreExactOnlyOnceEverySecretAndListIsHere()
{
    PlainSecret one;
    one.id = "s1";
    one.hasEnvironmentVariables = true;
    one[Category::Tools] = {available("t", "crm", "viewer")};
    PlainSecret two = one;
    two.id = "s2";
    two[Category::Agents] = {available("a", "Night", "viewer")};
    two.hasMore[Category(Category::Agents).index()] = true;
    LiveCatalogue live({one});
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
    model.setFollowing(Following::Live);
    const auto uses = [&] {
        const QModelIndex row = model.indexOf(RowId{{}, Category::Tools, "t"});
        return shownCell(row.siblingAtColumn(model.columnOf(Column::Uses)));
    };
    QCOMPARE(uses(), QStringLiteral("1"));
    // There are more secrets than are here.
    live.setPaging(Paging::MoreExist);
    QCOMPARE(uses(), QString::fromUtf8("≥ 1"));
    live.setPaging(Paging::Failed);
    QCOMPARE(uses(), QString::fromUtf8("≥ 1"));
    live.setPaging(Paging::AtEnd);
    QCOMPARE(uses(), QStringLiteral("1"));
    // An agent that is not here may go through the tool.
    live.append({two});
    QCOMPARE(uses(), QString::fromUtf8("≥ 2"));
    live.complete(SecretIndex{1}, Category::Agents, {available("a", "Night", "viewer")});
    QCOMPARE(uses(), QStringLiteral("2"));
}

void tst_ResourceTree::equalsTheForwardTree()
{
    const QStringList queries{QString(), QStringLiteral("a"), QStringLiteral("type:tools"),
                              QStringLiteral("-e")};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto secrets = randomSecrets(seed);
        LiveCatalogue live;
        RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFollowing(Following::Live);
        for (std::size_t taken = 0; taken < secrets.size(); taken += 4) {
            live.setQuery(queries.at(qsizetype(taken / 4 + seed) % queries.size()));
            live.append({secrets.begin() + std::ptrdiff_t(taken),
                         secrets.begin() + std::ptrdiff_t(std::min(taken + 4, secrets.size()))});
            model.sort(static_cast<int>(taken / 4) % model.columnCount());
            QCOMPARE(shown(model), forward(live.searched()));
        }
    }
}

void tst_ResourceTree::idsLeadToRowsAndBack()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::ResourceTree);
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

QTEST_GUILESS_MAIN(tst_ResourceTree)
#include "tst_resourcetree.moc"
