// SPDX-License-Identifier: Apache-2.0
// Random workspaces, queries, orders and ways of arriving: the model shows what a plain walk over
// the catalogue says.
#include "analysis/impact.h"
#include "support/randomcatalogue.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowtexts.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

namespace {
/// Ids of what is shown, one line to a row, with no regard to order below the root.
QStringList shownIds(const RowsModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex secret = model.index(row, 0);
        QStringList below;
        for (int i = 0; i < model.rowCount(secret); ++i) {
            const QModelIndex category = model.index(i, 0, secret);
            for (int j = 0; j < model.rowCount(category); ++j) {
                const QModelIndex leaf = model.index(j, 0, category);
                below.append(QString::fromUtf8(model.idAt(category).category.word())
                             + QLatin1Char('/') + QString::fromUtf8(model.idAt(leaf).resource));
            }
        }
        below.sort();
        result.append(QString::fromUtf8(model.idAt(secret).secret) + QLatin1Char(':')
                      + below.join(QLatin1Char(' ')));
    }
    return result;
}

QStringList expectedIds(const SearchedWorkspace &searched, std::optional<Column> column,
                        Qt::SortOrder direction)
{
    const Catalogue &catalogue = searched.catalogue();
    const Matches &matches = searched.matches();
    const RowTexts texts(catalogue);
    std::vector<SecretIndex> secrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        if (!matches.isFiltering() || matches.isSecretShown(SecretIndex{i})) {
            secrets.push_back(SecretIndex{i});
        }
    }
    const QCollator collator = nameCollator();
    /// What others have to edit, then what the user can edit.
    const auto toDo = [&](SecretIndex secret) {
        const Impact whole = impact(catalogue, {&secret, 1}, ImpactMode::Delete);
        return std::pair(whole.ask.count(), whole.fix.count());
    };
    std::ranges::stable_sort(secrets, [&](SecretIndex a, SecretIndex b) {
        if (column == Column::Access) {
            // Those that have neither come last in either direction.
            const std::pair none(std::size_t(0), std::size_t(0));
            const auto ofA = toDo(a);
            const auto ofB = toDo(b);
            return (ofA == none) != (ofB == none) ? ofB == none
                : direction == Qt::AscendingOrder ? ofA < ofB
                                                  : ofB < ofA;
        }
        if (direction == Qt::DescendingOrder) {
            std::swap(a, b);
        }
        if (column == Column::Uses) {
            return catalogue.known(a).sortKey() < catalogue.known(b).sortKey();
        }
        return column == Column::Name
            && collator.compare(texts.secretName(a).raw, texts.secretName(b).raw) < 0;
    });
    if (matches.isFiltering() && !column) {
        std::stable_partition(secrets.begin(), secrets.end(),
                              [&](SecretIndex secret) { return matches.isSecretMatched(secret); });
    }
    QStringList result;
    for (const SecretIndex secret : secrets) {
        QStringList below;
        for (const Category category : catalogue.categories()) {
            const auto edges = catalogue.dependents(secret, category);
            const QString kind = stringOf(catalogue.categoryWord(category)) + QLatin1Char('/');
            std::uint32_t shown = 0;
            for (std::uint32_t i = 0; i < edges.size(); ++i) {
                if (!matches.isFiltering() || matches.isDependentShown(secret, category, i)) {
                    const std::string_view id = catalogue.resourceId(edges[i].resource);
                    below.append(kind + QString::fromUtf8(id.data(), qsizetype(id.size())));
                    ++shown;
                }
            }
            const bool isWanted = !matches.isFiltering() || matches.isSecretMatched(secret);
            if (!isComplete(catalogue.loadState(secret, category)) && (isWanted || shown > 0)) {
                below.append(kind);
            }
        }
        below.sort();
        const std::string_view id = catalogue.secretId(secret);
        result.append(QString::fromUtf8(id.data(), qsizetype(id.size())) + QLatin1Char(':')
                      + below.join(QLatin1Char(' ')));
    }
    return result;
}
} // namespace

class tst_SecretTreeRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAPlainWalkSays();
};

void tst_SecretTreeRandom::showsWhatAPlainWalkSays()
{
    const QStringList queries{QString(),
                              QStringLiteral("a"),
                              QStringLiteral("e type:agents"),
                              QStringLiteral("is:unknown"),
                              QStringLiteral("-a"),
                              QStringLiteral("access:editor"),
                              QStringLiteral("is:partial")};
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        RandomNumbers random(seed);
        const auto secrets = randomSecrets(seed);
        LiveCatalogue live;
        RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::optional<Column> column;
        Qt::SortOrder direction = Qt::AscendingOrder;
        std::size_t taken = 0;
        for (int step = 0; step < 30; ++step) {
            switch (random.below(4)) {
            case 0: {
                const std::size_t until = std::min(secrets.size(), taken + 1 + random.below(4));
                live.append({secrets.begin() + std::ptrdiff_t(taken),
                             secrets.begin() + std::ptrdiff_t(until)});
                taken = until;
                break;
            }
            case 1:
                live.setQuery(queries.at(random.below(std::uint32_t(queries.size()))));
                break;
            case 2: {
                constexpr std::array columns{Column::Name, Column::Uses, Column::Access};
                const std::uint32_t which = random.below(4);
                column = which < 3 ? std::optional(columns.at(which)) : std::nullopt;
                direction = random.isHit(50) ? Qt::AscendingOrder : Qt::DescendingOrder;
                model.sort(column ? model.columnOf(*column) : -1, direction);
                break;
            }
            case 3:
                if (taken > 0) {
                    const SecretIndex secret{random.below(live.catalogue().secretCount())};
                    const Category category = knownCategories.at(random.below(3));
                    if (random.isHit(30)) {
                        live.setState(secret, category, LoadState::Failed);
                    } else {
                        live.complete(secret, category,
                                      secrets.at(random.below(std::uint32_t(taken)))[category]);
                    }
                }
                break;
            }
            QCOMPARE(shownIds(model), expectedIds(live.searched(), column, direction));
        }
    }
}

QTEST_GUILESS_MAIN(tst_SecretTreeRandom)
#include "tst_secrettree_random.moc"
