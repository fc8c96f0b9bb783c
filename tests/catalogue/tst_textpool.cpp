// SPDX-License-Identifier: Apache-2.0
#include "catalogue/textpool.h"

#include <QTest>

#include <string>
#include <vector>

using namespace secretscope;

class TextPoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAbsentTextIsNotAnEmptyOne();
    void textsComeBackAsTheyWent();
    void everyLengthAroundThePrefixSizesComesBack();
    void theSameTextTwiceIsTwoTexts();
    void aCopyKeepsItsTexts();
    void roomIsDeniedBeforeOffsetsOverflow();
};

void TextPoolTest::anAbsentTextIsNotAnEmptyOne()
{
    TextPool pool;
    const TextRef empty = pool.append("");
    QVERIFY(TextRef{}.isAbsent());
    QVERIFY(!empty.isAbsent());
    QVERIFY(pool.text(TextRef{}).empty());
    QVERIFY(pool.text(empty).empty());
}

void TextPoolTest::textsComeBackAsTheyWent()
{
    using namespace std::string_view_literals;
    TextPool pool;
    const std::vector<std::string_view> texts{"a",          "",         "tool_9f"sv, "\0\0"sv,
                                              "naïve 鍵 🔑", "\x80\xff", "a"};
    std::vector<TextRef> refs;
    for (const auto text : texts) {
        refs.push_back(pool.append(text));
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QVERIFY(pool.text(refs[i]) == texts[i]);
    }
}

void TextPoolTest::everyLengthAroundThePrefixSizesComesBack()
{
    TextPool pool;
    std::vector<std::pair<TextRef, std::string>> kept;
    for (const std::size_t length :
         {0, 1, 126, 127, 128, 129, 16382, 16383, 16384, 16385, 2097151, 2097152, 2097153}) {
        std::string text(length, static_cast<char>('a' + length % 26));
        kept.emplace_back(pool.append(text), text);
    }
    for (const auto &[ref, text] : kept) {
        QVERIFY(pool.text(ref) == text);
    }
}

void TextPoolTest::theSameTextTwiceIsTwoTexts()
{
    TextPool pool;
    const TextRef first = pool.append("same");
    const TextRef second = pool.append("same");
    QVERIFY(first != second);
    QVERIFY(pool.text(first) == pool.text(second));
}

void TextPoolTest::aCopyKeepsItsTexts()
{
    TextPool pool;
    const TextRef ref = pool.append("kept");
    const TextPool copy = pool;
    pool.append(std::string(1000, 'x'));
    QVERIFY(copy.text(ref) == "kept");
    QVERIFY(copy.size() < pool.size());
}

void TextPoolTest::roomIsDeniedBeforeOffsetsOverflow()
{
    TextPool pool;
    QVERIFY(pool.canHold(1'000'000, 1000));
    QVERIFY(pool.canHold(0xffff'0000, 1));
    QVERIFY(!pool.canHold(0xffff'ffff, 1));
    QVERIFY(!pool.canHold(0xffff'0000, 1'000'000));
    QVERIFY(!pool.canHold(std::size_t{1} << 40, 1));
    QVERIFY(!pool.canHold(~std::size_t{0}, 1));
}

QTEST_GUILESS_MAIN(TextPoolTest)
#include "tst_textpool.moc"
