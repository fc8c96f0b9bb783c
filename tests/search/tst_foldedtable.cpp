// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace secretscope;
using Part = FoldedTable::Part;

namespace {

std::string letters(QRandomGenerator &random, int length)
{
    std::string made;
    for (int i = 0; i < length; ++i) {
        made += static_cast<char>('a' + random.bounded(4));
    }
    return made;
}

std::string randomEntry(QRandomGenerator &random)
{
    // Some are longer than a 16-bit length.
    const int longest = random.bounded(2000) == 0 ? 70'000 : 20;
    return letters(random, random.bounded(12)) + FoldedTable::partSeparator
        + letters(random, random.bounded(longest));
}

bool isHit(const std::string &entry, const std::string &needle, Part part)
{
    const auto separator = entry.find(FoldedTable::partSeparator);
    const bool isInFirst = entry.substr(0, separator).find(needle) != std::string::npos;
    const bool isInOthers = entry.find(needle, separator + 1) != std::string::npos;
    switch (part) {
    case Part::Any:
        return isInFirst || isInOthers;
    case Part::First:
        return isInFirst;
    case Part::Others:
        return isInOthers;
    }
    return false;
}

Bitmap expectedHits(const std::vector<std::string> &entries, const std::string &needle, Part part)
{
    Bitmap bits;
    bits.resize(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (isHit(entries[i], needle, part)) {
            bits.set(i);
        }
    }
    return bits;
}

constexpr std::array parts{Part::Any, Part::First, Part::Others};

} // namespace

class FoldedTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTableHasNoHits();
    void entriesComeBack();
    void hitsAreThoseOfThePlainSearch();
    void growingFindsWhatIsNew();
    void candidatesLimitTheSearchAndLoseNothing();
    void aReplacedEntryIsFoundByItsNewText();

private:
    std::vector<std::string> m_entries;
    FoldedTable m_table;

    void fill(int count)
    {
        QRandomGenerator random(5);
        m_entries.clear();
        m_table.clear();
        for (int i = 0; i < count; ++i) {
            m_entries.push_back(randomEntry(random));
            m_table.append(m_entries.back());
        }
    }
};

void FoldedTableTest::anEmptyTableHasNoHits()
{
    const FoldedTable table;
    Bitmap hits;
    table.find("a", Part::Any, hits);
    QCOMPARE(hits.size(), std::size_t{0});
}

void FoldedTableTest::entriesComeBack()
{
    fill(10'000);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QVERIFY(m_table.entry(i) == m_entries[i]);
    }
}

void FoldedTableTest::hitsAreThoseOfThePlainSearch()
{
    fill(9000);
    QRandomGenerator random(6);
    for (int i = 0; i < 60; ++i) {
        const std::string needle = letters(random, 1 + random.bounded(7));
        for (const Part part : parts) {
            Bitmap hits;
            m_table.find(needle, part, hits);
            QVERIFY(hits == expectedHits(m_entries, needle, part));
            const auto entry = static_cast<std::size_t>(random.bounded(9000));
            QCOMPARE(m_table.contains(entry, needle, part), hits.test(entry));
        }
    }
}

void FoldedTableTest::growingFindsWhatIsNew()
{
    fill(0);
    QRandomGenerator random(7);
    Bitmap hits;
    while (m_entries.size() < 5000) {
        const std::size_t before = m_entries.size();
        for (int i = random.bounded(200); i >= 0; --i) {
            m_entries.push_back(randomEntry(random));
            m_table.append(m_entries.back());
        }
        m_table.find("abca", Part::Any, hits, before);
        QVERIFY(hits == expectedHits(m_entries, "abca", Part::Any));
    }
}

void FoldedTableTest::candidatesLimitTheSearchAndLoseNothing()
{
    fill(9000);
    const std::string word = "abcabdab";
    for (const Part part : parts) {
        Bitmap candidates;
        m_table.find(word.substr(0, 1), part, candidates);
        for (std::size_t length = 2; length <= word.size(); ++length) {
            Bitmap hits;
            m_table.find(word.substr(0, length), part, hits, 0, &candidates);
            QVERIFY(hits == expectedHits(m_entries, word.substr(0, length), part));
            candidates = hits;
        }
    }
}

void FoldedTableTest::aReplacedEntryIsFoundByItsNewText()
{
    fill(9000);
    QRandomGenerator random(8);
    for (int i = 0; i < 300; ++i) {
        const auto entry = static_cast<std::size_t>(random.bounded(9000));
        m_entries[entry] = randomEntry(random);
        m_table.replace(entry, m_entries[entry]);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QVERIFY(m_table.entry(i) == m_entries[i]);
    }
    Bitmap hits;
    m_table.find("abc", Part::Others, hits);
    QVERIFY(hits == expectedHits(m_entries, "abc", Part::Others));
}

QTEST_GUILESS_MAIN(FoldedTableTest)
#include "tst_foldedtable.moc"
