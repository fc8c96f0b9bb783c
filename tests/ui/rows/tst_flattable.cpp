// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsmodel.h"

#include "support/randomcatalogue.h"
#include "support/smallfacts.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/ranks.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowtexts.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {
QStringList cellsOf(const RowsModel &model, Column column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(shownCell(model.index(row, model.columnOf(column))));
    }
    return cells;
}

/// Ids of all rows, as `secret/category/resource`.
QStringList rowIds(const RowsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const RowId id = model.idAt(model.index(row, 0));
        ids.append(QString::fromUtf8(id.secret) + QLatin1Char('/')
                   + QString::fromUtf8(id.category.word()) + QLatin1Char('/')
                   + QString::fromUtf8(id.resource));
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
        for (const Category category : catalogue.categories()) {
            const auto edges = catalogue.dependents(secret, category);
            for (std::uint32_t at = 0; at < edges.size(); ++at) {
                if (!matches.isFiltering() || matches.isDependentShown(secret, category, at)) {
                    ids.append(start + utf8(catalogue.categoryWord(category)) + QLatin1Char('/')
                               + utf8(catalogue.resourceId(edges[at].resource)));
                }
            }
        }
    }
    return ids;
}
} // namespace

class tst_FlatTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneRowForEachDependentAndOneForASecretWithout();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void factsAreColumnsToSortBy();
    void waitsWhileNobodyLooks();
    void showsWhatAPlainWalkSays();
};

void tst_FlatTable::hasOneRowForEachDependentAndOneForASecretWithout()
{
    LiveCatalogue live(smallWorkspace());
    RowsModel model(live.searched(), RowsModel::Shape::FlatTable);
    QAbstractItemModelTester tester(&model);
    model.setFollowing(Following::Live);
    QCOMPARE(model.rowCount(), 11 + 3 + 1 + 1 + 1);
    const QModelIndex old = model.indexOf(RowId{"sec_old", {}, {}});
    QCOMPARE(shownCell(old.siblingAtColumn(model.columnOf(Column::Name))),
             QStringLiteral("no dependents reported"));
    const QModelIndex soFar = model.indexOf(RowId{"sec_sofar", {}, {}});
    QCOMPARE(shownCell(soFar.siblingAtColumn(model.columnOf(Column::Known))),
             QStringLiteral("partly loaded"));
    live.setQuery(QStringLiteral("front"));
    QCOMPARE(cellsOf(model, Column::Secret),
             QStringList({QStringLiteral("HUBSPOT_API_KEY"), QStringLiteral("STRIPE_KEY")}));
    QVERIFY(model.indexOf(RowId{{}, Category::Agents, "agent_front"}).isValid());
    QVERIFY(!model.indexOf(RowId{{}, Category::Tools, "tool_crm"}).isValid());
}

void tst_FlatTable::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("column %d", i) << i;
    }
}

void tst_FlatTable::sortsByEveryColumn()
{
    QFETCH(int, place);
    LiveCatalogue live(randomSecrets(7));
    RowsModel model(live.searched(), RowsModel::Shape::FlatTable);
    model.setFollowing(Following::Live);
    const Column column = model.columns()[std::size_t(place)];
    const QStringList arrival = rowIds(model);
    const QCollator collator = nameCollator();
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(place, direction);
        QStringList sorted = rowIds(model);
        // Numbers for columns that are no plain text, and whether there is anything to compare.
        const auto key = [&](int row) -> std::pair<qint64, QString> {
            const RowNode node = *model.nodeAt(model.index(row, 0));
            const QString text = model.index(row, place).data(roleNumber(Role::RawText)).toString();
            if (column == Column::Secret) {
                return {0, text};
            }
            if (column == Column::Known) {
                return {live.catalogue().isComplete(*node.secret) ? 0 : 1, {}};
            }
            if (!node.category || (column == Column::Access && text.isEmpty())
                || (column == Column::Created && text.isEmpty())) {
                return {direction == Qt::AscendingOrder ? 1'000 : -1'000, {}};
            }
            const Edge edge
                = live.catalogue().dependents(*node.secret, *node.category)[*node.position];
            switch (column) {
            case Column::Kind:
                return {node.category->index(), {}};
            case Column::Name:
                return {live.catalogue().isAvailable(edge.resource) ? 0 : 1, text};
            case Column::Access: {
                const Word word = live.catalogue().resource(edge.resource).access;
                constexpr std::array known{words::admin, words::editor, words::commenter,
                                           words::viewer};
                const auto rank = std::ranges::find(known, word) - known.begin();
                return {word.isAbsent() || word == words::unknown ? 5 : rank, text};
            }
            case Column::Uses:
                return {live.catalogue().isThrough(edge) ? 1 : 0, {}};
            case Column::Created:
            case Column::Id:
            case Column::Secret:
            case Column::Known:
            case Column::Creator:
            case Column::LastCall:
            case Column::Place:
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

void tst_FlatTable::factsAreColumnsToSortBy()
{
    LiveCatalogue live(smallWorkspace());
    live.content().facts = smallFacts();
    live.publish();
    RowsModel model(live.searched(), RowsModel::Shape::FlatTable);
    model.setFollowing(Following::Live);
    const auto cellsOf = [&](const char *secret, Category category, const char *id) {
        QStringList cells;
        for (const Column column : {Column::Creator, Column::LastCall, Column::Place}) {
            cells.append(shownCell(model.indexOf(RowId{secret, category, id})
                                       .siblingAtColumn(model.columnOf(column))));
        }
        return cells.join(QStringLiteral(" | "));
    };
    QCOMPARE(cellsOf("sec_hub", Category::Tools, "tool_crm"),
             QStringLiteral("Ada, Ada@x.example |  | header Authorization"));
    QCOMPARE(cellsOf("sec_stripe", Category::Tools, "tool_crm"),
             QStringLiteral("Ada, Ada@x.example |  | header X-Pay"));
    QCOMPARE(cellsOf("sec_hub", Category::Agents, "agent_front"),
             QStringLiteral("Bo, Bo@x.example | never | custom LLM: API key"));
    QCOMPARE(cellsOf("sec_hub", Category::Agents, "agent_dark"),
             QStringLiteral("unknown | unknown | "));
    QCOMPARE(cellsOf("sec_hub", Category::PhoneNumbers, "phone_1"), QStringLiteral(" |  | "));
    // What no list reports has rows, too.
    QCOMPARE(model.rowCount(), 17 + 3);
    QCOMPARE(cellsOf("sec_hub", Category::Tools, "tool_var"),
             QStringLiteral("Bo, Bo@x.example |  | header X-Hub, variable HUB"));
    const RowId engine{"sec_hub", RowCategory::ofWord("speech_engines"), "speng_1"};
    QCOMPARE(shownCell(model.indexOf(engine).siblingAtColumn(model.columnOf(Column::Place))),
             QStringLiteral("header Authorization"));
    model.sort(model.columnOf(Column::LastCall), Qt::DescendingOrder);
    QCOMPARE(model.idAt(model.index(0, 0)).resource, QByteArray("agent_night"));
    model.sort(model.columnOf(Column::Creator));
    QCOMPARE(model.idAt(model.index(0, 0)).resource, QByteArray("tool_crm"));
}

void tst_FlatTable::waitsWhileNobodyLooks()
{
    LiveCatalogue live;
    RowsModel model(live.searched(), RowsModel::Shape::FlatTable);
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

void tst_FlatTable::showsWhatAPlainWalkSays()
{
    const QStringList queries{QString(), QStringLiteral("a"), QStringLiteral("is:unknown"),
                              QStringLiteral("-e"), QStringLiteral("is:unused")};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        RandomNumbers random(seed);
        const auto secrets = randomSecrets(seed);
        LiveCatalogue live;
        RowsModel model(live.searched(), RowsModel::Shape::FlatTable);
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

QTEST_GUILESS_MAIN(tst_FlatTable)
#include "tst_flattable.moc"
