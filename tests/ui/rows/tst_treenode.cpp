// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/treenode.h"

#include <QSet>
#include <QTest>

using namespace secretscope;

class TestTreeNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyParentComesBackFromItsNumber();
    void numbersAreSpreadOverAllBits();
};

void TestTreeNode::everyParentComesBackFromItsNumber()
{
    QCOMPARE(parentOf(internalIdOf({})), TreeParent());
    QSet<quintptr> numbers{internalIdOf({})};
    for (const std::uint32_t secret : {0U, 1U, 77U, 99'999U, 0xffffffffU}) {
        const TreeParent self{SecretIndex{secret}, {}};
        QCOMPARE(parentOf(internalIdOf(self)), self);
        numbers.insert(internalIdOf(self));
        for (const Category category : allCategories) {
            const TreeParent below{SecretIndex{secret}, category};
            QCOMPARE(parentOf(internalIdOf(below)), below);
            numbers.insert(internalIdOf(below));
        }
    }
    QCOMPARE(numbers.size(), 1 + 5 * 7);
}

void TestTreeNode::numbersAreSpreadOverAllBits()
{
    // Qt hashes row * 16 + column + number: neighbours must be further apart than any row is long.
    for (std::uint32_t secret = 0; secret < 1000; ++secret) {
        const quintptr one = internalIdOf({SecretIndex{secret}, Category::Tools});
        const quintptr next = internalIdOf({SecretIndex{secret}, Category::Agents});
        QVERIFY(std::min(one - next, next - one) > quintptr(16) * 100'000'000);
    }
}

QTEST_GUILESS_MAIN(TestTreeNode)
#include "tst_treenode.moc"
