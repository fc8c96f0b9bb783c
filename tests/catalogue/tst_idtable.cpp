// SPDX-License-Identifier: Apache-2.0
#include "catalogue/idtable.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <unordered_map>

using namespace secretscope;

class IdTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTableFindsNothing();
    void anIdIsKeptOnce();
    void idsDifferByAnyByte();
    void numbersAreGivenInOrderOfArrival();
    void manyRandomIdsAreFoundAsInAPlainMap();
};

void IdTableTest::anEmptyTableFindsNothing()
{
    const TextPool pool;
    const IdTable table;
    QVERIFY(!table.find(pool, "a"));
    QVERIFY(!table.find(pool, ""));
    QCOMPARE(table.size(), std::size_t{0});
}

void IdTableTest::anIdIsKeptOnce()
{
    TextPool pool;
    IdTable table;
    const IdIndex first = table.intern(pool, "secret_1");
    const std::size_t size = pool.size();
    QVERIFY(table.intern(pool, "secret_1") == first);
    QCOMPARE(pool.size(), size);
    QVERIFY(pool.text(table.text(first)) == "secret_1");
}

void IdTableTest::idsDifferByAnyByte()
{
    using namespace std::string_view_literals;
    TextPool pool;
    IdTable table;
    const std::array ids{""sv, "a"sv, "A"sv, "a "sv, "a\0"sv, "\0a"sv, "é"sv, "e\xcc\x81"sv};
    for (const auto id : ids) {
        table.intern(pool, id);
    }
    QCOMPARE(table.size(), ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
        QVERIFY(table.find(pool, ids[i]) == IdIndex{i});
    }
}

void IdTableTest::numbersAreGivenInOrderOfArrival()
{
    TextPool pool;
    IdTable table;
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        QCOMPARE(table.intern(pool, std::to_string(i)).value, i);
    }
}

void IdTableTest::manyRandomIdsAreFoundAsInAPlainMap()
{
    QRandomGenerator random(7);
    TextPool pool;
    IdTable table;
    std::unordered_map<std::string, IdIndex> plain;
    for (int i = 0; i < 50'000; ++i) {
        const std::string id = "tool_" + std::to_string(random.bounded(20'000));
        const auto known = plain.find(id);
        QVERIFY(table.find(pool, id)
                == (known == plain.end() ? std::nullopt : std::optional(known->second)));
        const IdIndex index = table.intern(pool, id);
        QVERIFY(plain.try_emplace(id, index).first->second == index);
    }
    QCOMPARE(table.size(), plain.size());
    for (const auto &[id, index] : plain) {
        QVERIFY(table.find(pool, id) == index);
    }
}

QTEST_GUILESS_MAIN(IdTableTest)
#include "tst_idtable.moc"
