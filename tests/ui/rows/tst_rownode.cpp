// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rownode.h"

#include <QSet>
#include <QTest>

using namespace secretscope;

class tst_RowNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParentComesBackFromItsNumber();
    void numbersAreSpreadOverAllBits();
};

void tst_RowNode::everyParentComesBackFromItsNumber()
{
    QCOMPARE(parentOf(internalIdOf({})), RowParent());
    QSet<quintptr> numbers{internalIdOf({})};
    for (const std::uint32_t secret : {0U, 1U, 77U, 99'999U, 0xffffffffU}) {
        const RowParent self{secret, {}};
        QCOMPARE(parentOf(internalIdOf(self)), self);
        numbers.insert(internalIdOf(self));
        for (std::size_t i = 0; i < knownCategoryCount + Catalogue::maximumUnlisted + 1; ++i) {
            const Category category = Category::at(i);
            const RowParent below{secret, category};
            QCOMPARE(parentOf(internalIdOf(below)), below);
            numbers.insert(internalIdOf(below));
        }
    }
    QCOMPARE(numbers.size(), 1 + 5 * 72);
}

void tst_RowNode::numbersAreSpreadOverAllBits()
{
    // Qt hashes row * 16 + column + number: neighbours must be further apart than any row is long.
    for (std::uint32_t secret = 0; secret < 1000; ++secret) {
        const quintptr one = internalIdOf({secret, Category::Tools});
        const quintptr next = internalIdOf({secret, Category::Agents});
        QVERIFY(std::min(one - next, next - one) > quintptr(16) * 100'000'000);
    }
}

QTEST_GUILESS_MAIN(tst_RowNode)
#include "tst_rownode.moc"
