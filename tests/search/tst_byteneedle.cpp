// SPDX-License-Identifier: Apache-2.0
#include "search/byteneedle.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace secretscope;

class ByteNeedleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundInNothing();
    void aNeedleBehindTheEndIsNotFound();
    void theFirstPlaceIsThatOfThePlainSearch();
};

void ByteNeedleTest::nothingIsFoundInNothing()
{
    const std::string text(byteNeedlePadding, 'a');
    QVERIFY(ByteNeedle("a").find(text.data(), text.data()) == nullptr);
}

void ByteNeedleTest::aNeedleBehindTheEndIsNotFound()
{
    for (std::size_t length = 0; length < 200; ++length) {
        const std::string text = std::string(length, '.') + "crm" + std::string(16, '.');
        const ByteNeedle needle("crm");
        QVERIFY(needle.find(text.data(), text.data() + length) == nullptr);
        QVERIFY(needle.find(text.data(), text.data() + length + 2) == nullptr);
        QVERIFY(needle.find(text.data(), text.data() + length + 3) == text.data() + length);
    }
}

void ByteNeedleTest::theFirstPlaceIsThatOfThePlainSearch()
{
    QRandomGenerator random(3);
    const auto letters = [&random](int length) {
        std::string made;
        for (int i = 0; i < length; ++i) {
            made += static_cast<char>('a' + random.bounded(3));
        }
        return made;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = letters(random.bounded(300));
        const std::string padded = text + letters(static_cast<int>(byteNeedlePadding));
        const std::string word = letters(1 + random.bounded(8));
        const char *found = ByteNeedle(word).find(padded.data(), padded.data() + text.size());
        const auto expected = text.find(word);
        QVERIFY(found == (expected == std::string::npos ? nullptr : padded.data() + expected));
    }
}

QTEST_GUILESS_MAIN(ByteNeedleTest)
#include "tst_byteneedle.moc"
