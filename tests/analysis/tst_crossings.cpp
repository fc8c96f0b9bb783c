// SPDX-License-Identifier: Apache-2.0
#include "analysis/crossings.h"
#include "support/randomcatalogue.h"

#include <QTest>

#include <algorithm>

using namespace secretscope;
using secretscope::test::RandomNumbers;

namespace {

std::vector<Line> randomLines(std::uint64_t seed, std::uint32_t left, std::uint32_t right)
{
    RandomNumbers random(seed);
    std::vector<Line> lines;
    for (std::uint32_t count = random.below(40); count > 0; --count) {
        lines.push_back({random.below(left), random.below(right)});
    }
    return lines;
}

} // namespace

class TestCrossings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreCountedAsPairsOfLines()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto lines = randomLines(seed, 9, 7);
            std::uint64_t pairs = 0;
            for (std::size_t a = 0; a < lines.size(); ++a) {
                for (std::size_t b = a + 1; b < lines.size(); ++b) {
                    pairs += (lines[a].left < lines[b].left && lines[a].right > lines[b].right)
                        || (lines[a].left > lines[b].left && lines[a].right < lines[b].right);
                }
            }
            QCOMPARE(crossingCount(lines), pairs);
        }
    }

    void aDrawingThatCanBePlanarBecomesPlanar()
    {
        // A ladder turned upside down: 0-3, 1-2, 2-1, 3-0.
        const std::vector<Line> lines{{0, 3}, {1, 2}, {2, 1}, {3, 0}};
        QCOMPARE(crossingCount(lines), 6u);
        QCOMPARE(orderedForFewCrossings(4, 4, lines).crossings, 0u);
    }

    void ordersArePermutationsAndNotWorseThanOneSweep()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const auto lines = randomLines(seed, 9, 7);
            const ColumnOrders orders = orderedForFewCrossings(9, 7, lines);
            auto left = orders.left;
            auto right = orders.right;
            std::ranges::sort(left);
            std::ranges::sort(right);
            for (std::uint32_t i = 0; i < 9; ++i) {
                QCOMPARE(left[i], i);
            }
            QCOMPARE(right.size(), 7u);
            std::vector<Line> placed;
            for (const Line line : lines) {
                const auto place = [](const auto &order, std::uint32_t item) {
                    return std::uint32_t(std::ranges::find(order, item) - order.begin());
                };
                placed.push_back({place(orders.left, line.left), place(orders.right, line.right)});
            }
            QCOMPARE(crossingCount(placed), orders.crossings);
        }
    }

    void nothingIsFine() { QCOMPARE(orderedForFewCrossings(0, 0, {}).crossings, 0u); }
};

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_crossings.moc"
