// SPDX-License-Identifier: Apache-2.0
#include "catalogue/wordtable.h"

#include <QTest>

using namespace secretscope;

class WordTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownWordsHaveTheirNumbers();
    void anUnknownWordIsKeptAsItCame();
    void anEmptyWordIsNotAnAbsentOne();
    void aFullTableSaysSo();
};

void WordTableTest::knownWordsHaveTheirNumbers()
{
    WordTable table;
    const std::pair<std::string_view, Word> known[]{
        {"available", words::available}, {"unknown", words::unknown},     {"admin", words::admin},
        {"editor", words::editor},       {"commenter", words::commenter}, {"viewer", words::viewer},
        {"twilio", words::twilio},       {"sip_trunk", words::sipTrunk},  {"exotel", words::exotel},
        {"stored", words::stored},
    };
    const auto size = table.size();
    for (const auto &[text, word] : known) {
        QVERIFY(table.intern(text) == word);
        QVERIFY(table.text(word) == text);
    }
    QCOMPARE(table.size(), size);
}

void WordTableTest::anUnknownWordIsKeptAsItCame()
{
    WordTable table;
    const Word owner = table.intern("Owner ✓");
    QVERIFY(table.text(owner) == "Owner ✓");
    QVERIFY(table.intern("Owner ✓") == owner);
    QVERIFY(table.intern("owner ✓") != owner);
}

void WordTableTest::anEmptyWordIsNotAnAbsentOne()
{
    WordTable table;
    QVERIFY(table.text(words::absent).empty());
    QVERIFY(!table.intern("").isAbsent());
    QVERIFY(table.intern("") == table.intern(""));
}

void WordTableTest::aFullTableSaysSo()
{
    WordTable table;
    for (int i = 0; table.size() < WordTable::limit; ++i) {
        table.intern(std::to_string(i));
    }
    QVERIFY(table.intern("one more") == words::tooMany);
    QCOMPARE(table.size(), WordTable::limit);
    QVERIFY(table.intern("admin") == words::admin);
}

QTEST_GUILESS_MAIN(WordTableTest)
#include "tst_wordtable.moc"
